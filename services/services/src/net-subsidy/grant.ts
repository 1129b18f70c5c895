import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import type { ApplicationEvent, ApplicationRecord } from '../application/application.ts'
import type { Context } from '../context.ts'
import { evolveSpot, type NetSpotEvent } from './net-spot.ts'

/** An approval of a net subsidy is put on its spot's record in the commit of the decision. */
export async function grantAlong(
  { stores, actor, now }: Context,
  event: ApplicationEvent,
  { _id, spot: id, spotException }: ApplicationRecord,
  session: ClientSession,
): Promise<void> {
  if (id === null || event.type !== 'DECIDED' || event.decision.outcome === 'DENIED') return
  const { spots, takeTurn } = stores.netSubsidy
  await takeTurn(id, session)
  const spot = await spots.findById(id).session(session).lean()
  if (!spot) throw new Error(`${id} is referred to but isn't in the store`)
  const granted: NetSpotEvent = {
    type: 'GRANTED',
    application: _id,
    on: event.decision.decidedOn,
    exception: spotException,
  }
  const { version: _, history: __, ...before } = spot
  const change = { actor, now, act: 'decideApplication', event: granted }
  await changeAlong(spots, spot, evolveSpot(before, granted), change, session)
}
