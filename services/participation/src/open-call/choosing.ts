import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { DrawPlace, DrawState } from '../draw/draw.ts'
import type { ApplicationRecord } from './application.ts'
import type { CallDrawNotOver } from './decisions.ts'
import { type CallRecord, longest } from './open-call.ts'

export type Choice = {
  readonly chosen?: readonly string[] | null
  readonly reserves?: readonly string[] | null
  readonly source?: string | null
  readonly reason?: string | null
}
export type CallDraw = {
  readonly _id: string
  readonly state: DrawState
  readonly places: readonly DrawPlace[]
}

export type Chosen = { readonly chosen: readonly string[]; readonly reserves: readonly string[] }

/** Who accepted after the draw. */
export function drawn(
  { chosen, reserves }: Choice,
  applications: readonly Pick<ApplicationRecord, '_id' | 'commitment'>[],
  { _id, state, places }: CallDraw,
): Result<Chosen, CallDrawNotOver | InvalidInput> {
  if (state !== 'SEATED' && state !== 'CLOSED')
    return refuse({ kind: 'CallDrawNotOver', clause: null, draw: _id, drawState: state })
  if ((chosen?.length ?? 0) + (reserves?.length ?? 0) > 0)
    return refuse(invalid('chosen', 'must be left out: the lots decide', null))
  const byLine = new Map(applications.map((each) => [each.commitment, each._id]))
  const accepted = places.filter((place) => place.state === 'ACCEPTED')
  return ok({ chosen: accepted.flatMap(({ commitment }) => byLine.get(commitment) ?? []), reserves: [] })
}

/** Whom a panel chose. */
export function chosen(
  { seats }: CallRecord,
  { chosen = null, reserves = null }: Choice,
  applications: readonly Pick<ApplicationRecord, '_id'>[],
  source: string | null,
): Result<Chosen, InvalidInput> {
  if (source === null) return refuse(invalid('source', 'must name the record of the choice', null))
  const picked = chosen ?? []
  const waiting = reserves ?? []
  if (picked.length > seats)
    return refuse(invalid('chosen', `must be at most ${seats}, the seats of the call`, String(picked.length)))
  if (waiting.length > longest.reserves)
    return refuse(invalid('reserves', `must be at most ${longest.reserves}`, String(waiting.length)))
  const known = new Set(applications.map(({ _id }) => _id))
  const all = [...picked, ...waiting]
  const stranger = all.find((each) => !known.has(each))
  if (stranger !== undefined)
    return refuse(invalid('chosen', 'must be applications of the call, as they were fixed', stranger))
  if (new Set(all).size < all.length) return refuse(invalid('chosen', 'must not name one twice', null))
  return ok({ chosen: picked, reserves: waiting })
}
