import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { personFault } from '../post/acts.ts'
import { directsArea, directsCentreOf } from '../post/lookup.ts'
import { isPersonnel, mayStaff, notPermitted } from '../post/rights.ts'
import { placeOf, policyOf, type ThemeWeight } from './lookup.ts'
import type { DutyProblem, EndProblem, RegistrationProblem } from './problem.ts'
import type { ProblemRecord, ProgrammeRecord } from './records.ts'
import {
  assign,
  type Duty,
  type DutyKind,
  type DutyPlace,
  endDuty as end,
  evolve,
  move,
  type StaffEvent,
  type StaffRecord,
  scoreOf,
} from './staffing.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OfStaff = Keyed & { readonly staff: string }
type Term = { readonly from: BusinessDate; readonly to?: BusinessDate | null }
type Acted<P> = Promise<Result<StaffRecord, P | SharedProblem>>
type Facts = {
  readonly headOffice: string | null
  readonly place: DutyPlace | null
  readonly mayOtherwise: boolean
}

export type RegisterStaffInput = Keyed & {
  readonly person: string
  readonly joinedOn: BusinessDate
  readonly isManager: boolean
  readonly office: string
  readonly section?: string | null
}

export function registerStaff(context: Context, input: RegisterStaffInput): Acted<RegistrationProblem> {
  const { person, joinedOn, isManager, office } = input
  const registration = perform<RegistrationProblem>(context, 'registerStaff', newId('StaffMember'), input, {
    creates: true,
    office,
    decide: (_staff, id) => {
      const fault = personFault(person)
      if (fault) return refuse(fault)
      const section = readOptionalText('section', input.section, 100)
      if (!section.ok) return section
      const recorded = { recordedAt: context.now, supersededAt: null }
      const days = { validFrom: joinedOn, validTo: null, ...recorded }
      const belonging = { id: newId('Belonging'), office, section: section.value, ...days }
      const nothing = { duties: [], skills: [], trainings: [] }
      const staff = { _id: id, person, joinedOn, isManager, belongings: [belonging], ...nothing }
      return ok({ type: 'REGISTERED', staff })
    },
    duplicate: { staffOfPerson: () => ({ kind: 'StaffRegistered', clause: null, person }) },
  })
  return registration
}

export function moveStaff(
  context: Context,
  input: OfStaff & Term & { readonly office: string; readonly section?: string | null },
): Acted<SharedProblem> {
  return perform<SharedProblem>(context, 'moveStaff', input.staff, input, {
    office: input.office,
    decide: (staff) => {
      const section = readOptionalText('section', input.section, 100)
      if (!section.ok) return section
      const days = { validFrom: input.from, validTo: null, recordedAt: context.now, supersededAt: null }
      const belonging = { id: newId('Belonging'), office: input.office, section: section.value, ...days }
      return move(staff as StaffRecord, belonging, context.now)
    },
  })
}

export type AssignDutyInput = OfStaff &
  Term & { readonly kind: DutyKind; readonly district: string; readonly isDisasterBase?: boolean | null }

export function assignDuty(context: Context, input: AssignDutyInput): Acted<DutyProblem> {
  const { kind, district } = input
  const isDisasterBase = input.isDisasterBase ?? false
  return perform<DutyProblem>(context, 'assignDuty', input.staff, input, {
    district,
    from: input.from,
    branchDirectorMay: kind === 'BRANCH',
    decide: (staff, _id, { place }) => {
      if (kind === 'SUPPORT')
        return refuse(invalid('kind', 'support managers are assigned by confirmMatch', kind))
      if (place === null) return refuse({ kind: 'NotFound', clause: null, id: district })
      const match = { problem: null, score: null, contributions: [] }
      const duty: Duty = { ...termOf(context, input), kind, district, isDisasterBase, ...match }
      return assign(staff as StaffRecord, duty, place, businessDateOf(context.now))
    },
  })
}

export async function confirmMatch(
  context: Context,
  input: OfStaff & Term & { readonly problem: string; readonly score: number },
): Acted<DutyProblem> {
  const problem = await context.loaders.districtProblem.load(input.problem)
  return perform<DutyProblem>(context, 'confirmMatch', input.staff, input, {
    district: problem?.district ?? null,
    from: input.from,
    branchDirectorMay: true,
    decide: (staff, _id, { place }) => {
      if (!problem || !place) return refuse({ kind: 'NotFound', clause: null, id: input.problem })
      const { score, contributions } = scoreOf((staff as StaffRecord).skills, problem.themes)
      if (score !== input.score || score === 0)
        return refuse(
          invalid('score', `must be the score that stands (${score}), and more than 0`, String(input.score)),
        )
      const match = { problem: problem._id, score, contributions }
      const what = { kind: 'SUPPORT' as const, district: problem.district, isDisasterBase: false }
      return assign(
        staff as StaffRecord,
        { ...termOf(context, input), ...what, ...match },
        place,
        businessDateOf(context.now),
      )
    },
  })
}

export async function endDuty(
  context: Context,
  input: OfStaff & { readonly duty: string; readonly on: BusinessDate },
): Acted<EndProblem> {
  const staff = await context.loaders.staffMember.load(input.staff)
  const duty = staff?.duties.find(({ id }) => id === input.duty)
  return perform<EndProblem>(context, 'endDuty', input.staff, input, {
    district: duty?.district ?? null,
    from: input.on,
    branchDirectorMay: duty !== undefined && duty.kind !== 'DISTRICT',
    decide: (found) =>
      end(found as StaffRecord, input.duty, input.on, {
        at: context.now,
        today: businessDateOf(context.now),
      }),
  })
}

export async function recordSkill(
  context: Context,
  input: OfStaff & { readonly theme: string; readonly level: number },
): Acted<SharedProblem> {
  const { theme, level } = input
  const known = await themesOf(context)
  return perform<SharedProblem>(context, 'recordSkill', input.staff, input, {
    decide: () => {
      const fault = themeFault('theme', theme, known) ?? weightFault('level', level)
      return fault ? refuse(fault) : ok({ type: 'SKILL_RECORDED', skill: { theme, level } })
    },
  })
}

export async function recordTraining(
  context: Context,
  input: OfStaff & { readonly programme: string; readonly completedOn: BusinessDate },
): Acted<SharedProblem> {
  const programme = await context.loaders.programme.load(input.programme)
  const today = businessDateOf(context.now)
  return perform<SharedProblem>(context, 'recordTraining', input.staff, input, {
    decide: (staff) => {
      if (!programme) return refuse({ kind: 'NotFound', clause: null, id: input.programme })
      const { completedOn } = input
      if (completedOn > today || completedOn < programme.startsOn)
        return refuse(
          invalid('completedOn', `must be from ${programme.startsOn} to today (${today})`, completedOn),
        )
      if ((staff as StaffRecord).trainings.some((each) => each.programme === programme._id))
        return refuse(invalid('programme', 'is completed already', programme._id))
      const training = { id: newId('Training'), programme: programme._id, completedOn }
      return ok({ type: 'TRAINED', training })
    },
  })
}

export type ProblemInput = Keyed & {
  readonly district: string
  readonly title: string
  readonly themes: readonly ThemeWeight[]
}

export async function recordDistrictProblem(
  context: Context,
  input: ProblemInput,
): Promise<Result<ProblemRecord, SharedProblem>> {
  const { actor, now, stores } = context
  const id = newId('DistrictProblem')
  const [known, place] = [
    await themesOf(context),
    await placeOf(context, input.district, null, businessDateOf(now)),
  ]
  const may =
    place !== null && ((await directsArea(context, place.area)) || directsCentreOf(context, place.centre))
  const recording: Act<
    ProblemRecord & Stored,
    { record: Omit<ProblemRecord, 'version'> },
    SharedProblem,
    { headOffice: string | null }
  > = {
    name: 'recordDistrictProblem',
    model: stores.staffing.problems,
    id,
    creates: true,
    input,
    facts: async (_none, session) => ({
      headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
    }),
    permit: (_none, { headOffice }) => (may ? null : mayStaff(actor, headOffice, 'recordDistrictProblem')),
    decide: () => {
      if (!place) return refuse({ kind: 'NotFound', clause: null, id: input.district })
      const title = readText('title', input.title, 200)
      if (!title.ok) return title
      const fault =
        listFault('themes', input.themes, 10) ??
        input.themes
          .map((each) => themeFault('themes', each.theme, known) ?? weightFault('themes', each.weight))
          .find(Boolean)
      if (fault) return refuse(fault)
      const themes = input.themes.map(({ theme, weight }) => ({ theme, weight }))
      return ok({
        record: { _id: id, district: input.district, title: title.value, themes, recordedAt: now },
      })
    },
    evolve: (_none, { record }) => record,
  }
  return act({ actor, now }, recording)
}

export type ProgrammeInput = Keyed & {
  readonly title: string
  readonly themes: readonly string[]
  readonly goals: readonly string[]
  readonly startsOn: BusinessDate
  readonly endsOn?: BusinessDate | null
}

export async function planTraining(
  context: Context,
  input: ProgrammeInput,
): Promise<Result<ProgrammeRecord, SharedProblem>> {
  const { actor, now, stores } = context
  const id = newId('TrainingProgramme')
  const known = await themesOf(context)
  const planning: Act<
    ProgrammeRecord & Stored,
    { record: Omit<ProgrammeRecord, 'version'> },
    SharedProblem,
    { headOffice: string | null }
  > = {
    name: 'planTraining',
    model: stores.staffing.programmes,
    id,
    creates: true,
    input,
    facts: async (_none, session) => ({
      headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
    }),
    permit: (_none, { headOffice }) => mayStaff(actor, headOffice, 'planTraining'),
    decide: () => {
      const title = readText('title', input.title, 200)
      if (!title.ok) return title
      const { startsOn, endsOn = null } = input
      const goals = input.goals.map((goal) => readText('goals', goal, 200))
      const wrong = goals.find((goal) => !goal.ok)
      if (wrong && !wrong.ok) return wrong
      const fault =
        listFault('themes', input.themes, 10) ??
        listFault('goals', input.goals, 10) ??
        input.themes.map((theme) => themeFault('themes', theme, known)).find(Boolean) ??
        (endsOn !== null && endsOn <= startsOn
          ? invalid('endsOn', `must be after ${startsOn}`, endsOn)
          : null)
      if (fault) return refuse(fault)
      const told = goals.flatMap((goal) => (goal.ok ? [goal.value] : []))
      return ok({
        record: {
          _id: id,
          title: title.value,
          themes: [...input.themes],
          goals: told,
          startsOn,
          endsOn,
          recordedAt: now,
        },
      })
    },
    evolve: (_none, { record }) => record,
  }
  return act({ actor, now }, planning)
}

type StaffAct<P> = {
  readonly creates?: boolean
  /** An office that must be there. */
  readonly office?: string
  readonly district?: string | null
  readonly from?: BusinessDate
  readonly branchDirectorMay?: boolean
  readonly duplicate?: Record<string, () => P>
  readonly decide: (
    staff: StaffRecord | null,
    id: string,
    facts: Facts,
  ) => Result<StaffEvent, P | SharedProblem>
}

function perform<P extends { kind: string; clause: string | null }>(
  context: Context,
  name: string,
  id: string,
  input: Keyed,
  what: StaffAct<P>,
): Acted<P> {
  const { actor, now, stores } = context
  const staffAct: Act<
    StaffRecord & Stored,
    StaffEvent,
    P | SharedProblem,
    Facts & { officeIsThere: boolean }
  > = {
    name,
    model: stores.staffing.staff,
    id,
    creates: what.creates ?? false,
    input,
    facts: (staff, session) => factsOf(context, staff, what, session),
    permit: (_staff, { headOffice, mayOtherwise }) =>
      isPersonnel(actor, headOffice) || mayOtherwise ? null : notPermitted(actor, name, headOffice ?? ''),
    decide: (staff, facts) =>
      facts.officeIsThere
        ? what.decide(staff, id, facts)
        : refuse({ kind: 'NotFound', clause: null, id: what.office ?? '' }),
    evolve,
    ...(what.duplicate ? { duplicate: what.duplicate } : {}),
  }
  return act({ actor, now }, staffAct)
}

async function factsOf<P>(
  context: Context,
  staff: StaffRecord | null,
  { office, district, from, branchDirectorMay }: StaffAct<P>,
  session: ClientSession,
): Promise<Facts & { officeIsThere: boolean }> {
  const { stores, now } = context
  const today = businessDateOf(now)
  const headOffice = await headOfficeOn(stores.office, today, session)
  const officeIsThere =
    office === undefined ||
    (await stores.office.offices.findById(office, { _id: 1 }).session(session).lean()) !== null
  const place = district ? await placeOf(context, district, staff, from ?? today) : null
  const mayOtherwise =
    branchDirectorMay === true && place !== null && (await directsArea(context, place.area))
  return { headOffice, place, mayOtherwise, officeIsThere }
}

function termOf({ now }: Context, { from, to }: Term) {
  return { id: newId('Duty'), validFrom: from, validTo: to ?? null, recordedAt: now, supersededAt: null }
}

async function themesOf(context: Context): Promise<string[]> {
  const themes = await policyOf(context, 'THEME', businessDateOf(context.now))
  return themes.flatMap(({ code }) => code ?? [])
}

function themeFault(field: string, theme: string, known: readonly string[]): SharedProblem | null {
  return known.includes(theme) ? null : invalid(field, `must be one of ${known.join(', ')}`, theme)
}

function weightFault(field: string, given: number): SharedProblem | null {
  return Number.isInteger(given) && given >= 1 && given <= 3
    ? null
    : invalid(field, 'must be 1, 2 or 3', String(given))
}

function listFault(field: string, list: readonly unknown[], most: number): SharedProblem | null {
  return list.length >= 1 && list.length <= most
    ? null
    : invalid(field, `must be 1 to ${most}`, String(list.length))
}
