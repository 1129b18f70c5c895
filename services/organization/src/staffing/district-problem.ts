import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { directsArea, directsCentreOf } from '../post/lookup.ts'
import { mayStaff } from '../post/rights.ts'
import { placeOf, type ThemeWeight } from './lookup.ts'
import { dutyClause } from './problem.ts'
import type { ProblemRecord } from './records.ts'
import type { Keyed } from './staff-act.ts'
import { listFault, themeFault, themesOf, weightFault } from './theme.ts'

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
    permit: (_none, { headOffice }) =>
      may ? null : mayStaff(actor, headOffice, 'recordDistrictProblem', dutyClause),
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
