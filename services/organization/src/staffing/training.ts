import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { mayStaff } from '../post/rights.ts'
import type { ProgrammeRecord } from './records.ts'
import { type Acted, type Keyed, type OfStaff, perform } from './staff-act.ts'
import type { StaffRecord } from './staffing.ts'
import { listFault, themeFault, themesOf, weightFault } from './theme.ts'

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
