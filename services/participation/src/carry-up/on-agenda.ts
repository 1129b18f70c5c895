import { changeAlong } from '@chiiki/kit/change.ts'
import type { Follow } from '../agenda/follows.ts'
import { groundOf } from '../response/ground.ts'
import { evolveCarryUp } from './carry-up.ts'
import { considerCarryUp } from './decisions.ts'

/** A hop that its tier's council takes up is being considered. What the council resolves is the ground of the answer: that is its director's to give. */
export const carryUpOnAgenda: Follow = async (context, id, item, happened, session) => {
  const { stores, actor, now } = context
  if (happened.type !== 'TAKEN') return
  const seen = await context.loaders.carryUp.load(id)
  if (seen) await stores.proposal.turn([seen.proposal], session)
  const hop = await stores.carryUp.hops.findById(id).session(session).lean()
  if (hop?.state !== 'RECEIVED') return
  const decided = considerCarryUp(hop, await groundOf(context))
  if (!decided.ok) throw new Error(`${id} can't follow ${item._id}: ${decided.problem.kind}`)
  const along = { actor, now, act: 'followAgendaItem', event: decided.value }
  await changeAlong(stores.carryUp.hops, hop, evolveCarryUp(hop, decided.value), along, session)
}
