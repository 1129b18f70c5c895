import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { directs, officeOf, onlyDirectors } from '../charge.ts'
import type { Context } from '../context.ts'
import * as drill from './drill.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnDrill = Keyed & { readonly drill: string }
type Acted<P> = Promise<Result<drill.DrillKept, P | SharedProblem>>

export async function planDrill(context: Context, input: Keyed & drill.Plan): Acted<drill.ShelterElsewhere> {
  const { stores, loaders, actor, now } = context
  const charge = await loaders.charge.load(input.district)
  if (!charge) return refuse({ kind: 'NotFound', clause: null, id: input.district })
  const office = officeOf(actor, charge)
  if (office === null) return refuse(onlyDirectors(actor, 'planDrill', charge))
  const shelter = input.shelter ? await loaders.shelter.load(input.shelter) : null
  const id = newId('Drill')
  const facts = { id, today: businessDateOf(now), office, shelterDistrict: shelter?.district ?? null }
  return act<drill.Drill & Stored, drill.DrillEffect, drill.ShelterElsewhere | SharedProblem>(
    { actor, now },
    {
      name: 'planDrill',
      model: stores.drill.drills,
      id,
      creates: true,
      input,
      decide: () => drill.plan(input, facts),
      evolve: drill.evolve,
    },
  )
}

export const reportDrill = (
  context: Context,
  input: OnDrill & Parameters<typeof drill.report>[1],
): Acted<drill.DrillStepNotPossible> =>
  step(context, 'reportDrill', input, (kept) => drill.report(kept, input, businessDateOf(context.now)))

export const cancelDrill = (
  context: Context,
  input: OnDrill & { readonly reason: string },
): Acted<drill.DrillStepNotPossible> =>
  step(context, 'cancelDrill', input, (kept) => drill.cancel(kept, input.reason))

type Step = Act<drill.Drill & Stored, drill.DrillEffect, drill.DrillStepNotPossible | SharedProblem>

async function step(
  { stores, loaders, actor, now }: Context,
  name: string,
  input: OnDrill,
  decide: (kept: drill.Drill) => ReturnType<Step['decide']>,
): Acted<drill.DrillStepNotPossible> {
  // Which district a drill belongs to never changes, so that who may is known before its turn.
  const before = await loaders.drill.load(input.drill)
  const charge = before && (await loaders.charge.load(before.district))
  if (!charge) return refuse({ kind: 'NotFound', clause: null, id: input.drill })
  return act<drill.Drill & Stored, drill.DrillEffect, drill.DrillStepNotPossible | SharedProblem>(
    { actor, now },
    {
      name,
      model: stores.drill.drills,
      id: input.drill,
      input,
      permit: () => (directs(actor, charge) ? null : onlyDirectors(actor, name, charge)),
      decide: (kept) => decide(kept as drill.Drill),
      evolve: drill.evolve,
    },
  )
}
