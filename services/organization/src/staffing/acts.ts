import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import { gapsIn, type Period } from '@chiiki/kit/period.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import type { OfficeRecord } from '../office/office.ts'
import { personFault } from '../post/acts.ts'
import { stayFault } from './closure.ts'
import {
  type DutyProblem,
  dutyClause,
  type EndProblem,
  type RegistrationProblem,
  type StayProblem,
} from './problem.ts'
import { type Acted, type Keyed, type OfStaff, perform, type Term } from './staff-act.ts'
import {
  assign,
  type Duty,
  type DutyKind,
  endDuty as end,
  move,
  type StaffRecord,
  scoreOf,
} from './staffing.ts'

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
    decide: (_staff, id, around) => {
      // That the office wasn't there yet when the person joined says nothing of now.
      const from = [joinedOn, businessDateOf(context.now)].toSorted().at(-1) as BusinessDate
      const shut = stayFault(around.office as OfficeRecord, from)
      const fault = personFault(person) ?? shut
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
    duplicate: { staffOfPerson: () => ({ kind: 'StaffRegistered', clause: dutyClause, person }) },
  })
  return registration
}

export function moveStaff(
  context: Context,
  input: OfStaff & Term & { readonly office: string; readonly section?: string | null },
): Acted<StayProblem> {
  return perform<StayProblem>(context, 'moveStaff', input.staff, input, {
    office: input.office,
    decide: (staff, _id, { office }) => {
      const shut = stayFault(office as OfficeRecord, input.from)
      if (shut) return refuse(shut)
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
    clause: dutyClause,
    district,
    from: input.from,
    branchDirectorMay: kind === 'BRANCH',
    decide: (staff, _id, { place, districtDays }) => {
      if (kind === 'SUPPORT')
        return refuse(invalid('kind', 'support managers are assigned by confirmMatch', kind))
      if (place === null) return refuse({ kind: 'NotFound', clause: null, id: district })
      const beyond = outlives(input, districtDays)
      if (beyond) return refuse(beyond)
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
    clause: dutyClause,
    district: problem?.district ?? null,
    from: input.from,
    branchDirectorMay: true,
    decide: (staff, _id, { place, districtDays }) => {
      if (!problem || !place) return refuse({ kind: 'NotFound', clause: null, id: input.problem })
      const beyond = outlives(input, districtDays)
      if (beyond) return refuse(beyond)
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
    clause: dutyClause,
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

/** A duty ends with its district at the latest, as far as that end is planned. */
function outlives({ from, to }: Term, districtDays: readonly Period[]): InvalidInput | null {
  const [gone] = gapsIn(districtDays, { from, to: to ?? null })
  return gone
    ? invalid('to', `must be ${gone.from} or earlier: the district isn't there then`, to ?? null)
    : null
}

function termOf({ now }: Context, { from, to }: Term) {
  return { id: newId('Duty'), validFrom: from, validTo: to ?? null, recordedAt: now, supersededAt: null }
}
