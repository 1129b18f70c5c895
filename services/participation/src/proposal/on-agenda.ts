import { changeAlong } from '@chiiki/kit/change.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import type { Follow, OnPaper } from '../agenda/follows.ts'
import { groundOf } from '../response/ground.ts'
import type { Ground } from '../response/handling.ts'
import { agreeToProposal, deferProposal, deliberateProposal, notSupportProposal } from './deliberation.ts'
import { evolveProposal, type Handled, type ProposalRecord } from './proposal.ts'
import type { Problem } from './step.ts'
import { returnProposal } from './submission.ts'

/** What a council does to the item that treats a proposal moves the proposal: it's nobody's to note a second time. */
export const proposalOnAgenda: Follow = async (context, id, item, happened, session) => {
  const { stores, actor, now } = context
  await stores.proposal.turn([id], session)
  const proposal = await stores.proposal.proposals.findById(id).session(session).lean()
  if (!proposal || proposal.council !== item.council) return
  const decided = follow(proposal, item, happened, await groundOf(context))
  if (decided === null) return
  if (!decided.ok) throw new Error(`${id} can't follow ${item._id}: ${decided.problem.kind}`)
  const along = { actor, now, act: 'followAgendaItem', event: decided.value }
  const after = evolveProposal(proposal, decided.value)
  await changeAlong(stores.proposal.proposals, proposal, after, along, session)
}

/** Null where it doesn't move: it was withdrawn or merged meanwhile, or the item isn't for decision. */
export function follow(
  proposal: ProposalRecord,
  item: Pick<ItemRecord, '_id' | 'role' | 'council' | 'meeting'>,
  happened: OnPaper,
  ground: Ground,
): Result<Handled, Problem> | null {
  if (item.role !== 'DECISION' || item.meeting === null) return null
  if (happened.type === 'TAKEN') {
    if (proposal.state !== 'ADMITTED') return null
    const on = { meeting: item.meeting, agendaItem: item._id, council: item.council, isThere: true }
    return deliberateProposal(proposal, on, ground)
  }
  if (proposal.state !== 'DELIBERATING' || proposal.agendaItem !== item._id) return null
  if (happened.type === 'DEFERRED')
    return deferProposal(proposal, happened.reason ?? 'deferred with its agenda item', ground)
  const said = `${happened.reference}: ${happened.text}`.slice(0, 1_000)
  if (happened.outcome === 'AGREED') return agreeToProposal(proposal, said, ground)
  if (happened.outcome === 'RETURNED') return returnProposal(proposal, said, ground)
  return happened.outcome === 'REJECTED' ? notSupportProposal(proposal, said, ground) : null
}
