import { act, type Stored } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import * as opening from './opening.ts'
import { onlyOnDuty, servesDistrict } from './rights.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnOpening = Keyed & { readonly opening: string }
type Acted<P> = Promise<Result<opening.OpeningKept, P | SharedProblem>>

export async function openShelter(
  context: Context,
  input: Keyed & opening.ToOpen & { readonly shelter: string },
): Acted<opening.ShelterOpenAlready> {
  const { stores, loaders, live, actor, now } = context
  const shelter = await loaders.shelter.load(input.shelter)
  const charge = shelter && (await loaders.charge.load(shelter.district))
  if (!charge) return refuse({ kind: 'NotFound', clause: null, id: input.shelter })
  const { district } = shelter
  if (!(await servesDistrict(district, context))) return refuse(onlyOnDuty(actor, 'openShelter', charge))
  const id = newId('ShelterOpening')
  const done = await act<
    opening.Opening & Stored,
    opening.OpeningEffect,
    opening.ShelterOpenAlready | SharedProblem
  >(
    { actor, now },
    {
      name: 'openShelter',
      model: stores.opening.openings,
      id,
      creates: true,
      input,
      decide: () => opening.open(input, { _id: id, shelter: shelter._id, district, now }),
      evolve: opening.evolve,
      duplicate: {
        oneOpeningAShelter: () => ({ kind: 'ShelterOpenAlready', clause: null, shelterId: shelter._id }),
      },
    },
  )
  if (done.ok) live.changed(district)
  return done
}

export const reportCrowding = (
  context: Context,
  input: OnOpening & { readonly isFull: boolean },
): Acted<opening.OpeningStepNotPossible> =>
  step(context, 'reportCrowding', input, input.isFull ? 'fill' : 'free')

export const closeShelter = (context: Context, input: OnOpening): Acted<opening.OpeningStepNotPossible> =>
  step(context, 'closeShelter', input, 'close')

async function step(
  context: Context,
  name: string,
  input: OnOpening,
  event: opening.OpeningEvent,
): Acted<opening.OpeningStepNotPossible> {
  const { stores, loaders, live, actor, now } = context
  // Where an opening is never changes, so that who may is known before its turn.
  const before = await loaders.opening.load(input.opening)
  const charge = before && (await loaders.charge.load(before.district))
  if (!charge) return refuse({ kind: 'NotFound', clause: null, id: input.opening })
  const isTheirs = await servesDistrict(before.district, context)
  const done = await act<
    opening.Opening & Stored,
    opening.OpeningEffect,
    opening.OpeningStepNotPossible | SharedProblem
  >(
    { actor, now },
    {
      name,
      model: stores.opening.openings,
      id: input.opening,
      input,
      permit: () => (isTheirs ? null : onlyOnDuty(actor, name, charge)),
      decide: (kept) => opening.move(kept as opening.Opening, event, now),
      evolve: opening.evolve,
    },
  )
  if (done.ok) live.changed(before.district)
  return done
}
