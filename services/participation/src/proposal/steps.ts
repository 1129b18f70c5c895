import { refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { addresseeOf } from '../receipt/receipt.ts'
import type { Ground } from '../response/handling.ts'
import { notThere } from '../response/rights.ts'
import { change } from './acts.ts'
import * as admission from './admission.ts'
import * as deliberation from './deliberation.ts'
import { homeCouncilOf, neededSupporters, stillAtWork } from './lookup.ts'
import type { ProposalAction, ProposalRecord } from './proposal.ts'
import type { Decided } from './step.ts'

type ByReason = (proposal: ProposalRecord, reason: string, ground: Ground) => Decided

/** Steps that need a reason alone. */
export function stepFor(
  context: Context,
  name: string,
  action: ProposalAction,
  input: Graph.ProposalReasonInput,
  decide: ByReason,
) {
  return change(context, name, action, input, {
    decide: (proposal, ground) => decide(proposal, input.reason, ground),
  })
}

export async function admit(context: Context, input: Graph.ProposalStepInput) {
  const council = await homeOf(context, input.id)
  return change(context, 'admitProposal', 'ADMIT', input, {
    facts: (_proposal, session) => stillAtWork(context, council, session),
    decide: (proposal, ground, { extra }) => admission.admitProposal(proposal, extra, ground),
  })
}

export async function decideAppeal(context: Context, input: Graph.ProposalReasonInput, upholds: boolean) {
  const council = await homeOf(context, input.id)
  const by = context.stores.authors.holders(context.actor)
  const [name, action] = upholds
    ? (['upholdProposalAppeal', 'UPHOLD_APPEAL'] as const)
    : (['rejectProposalAppeal', 'REJECT_APPEAL'] as const)
  return change(context, name, action, input, {
    facts: (_proposal, session) => stillAtWork(context, council, session),
    decide: (proposal, ground, { extra }) =>
      admission.decideAppeal(proposal, { upholds, reason: input.reason, by, council: extra }, ground),
  })
}

export async function appeal(context: Context, input: Graph.ProposalReasonInput) {
  const ward = addresseeOf(await context.loaders.allPlaces(), 'WARD', null)
  return change(context, 'appealProposal', 'APPEAL', input, {
    decide: (proposal, ground) =>
      admission.appealProposal(proposal, input.reason, ward?.office ?? proposal.office, ground),
  })
}

export async function deliberate(context: Context, input: Graph.ProposalAgendaInput) {
  const meeting = await context.loaders.meeting.load(input.meeting)
  return change(context, 'deliberateProposal', 'DELIBERATE', input, {
    decide: (proposal, ground) => {
      if (!meeting) return refuse(notThere(input.meeting))
      const isThere = meeting.agenda.some(({ id }) => id === input.agendaItem)
      const { council } = meeting
      const on = { meeting: input.meeting, agendaItem: input.agendaItem, council, isThere }
      return deliberation.deliberateProposal(proposal, on, ground)
    },
  })
}

export async function override(context: Context, input: Graph.ProposalStepInput) {
  const needed = await neededSupporters(context)
  return change(context, 'overrideProposalDecline', 'OVERRIDE', input, {
    decide: (proposal, ground, { family }) =>
      deliberation.overrideProposal(proposal, { supporters: family?.count ?? 0, needed }, ground),
  })
}

async function homeOf(context: Context, id: string): Promise<string | null> {
  const proposal = await context.loaders.proposal.load(id)
  return proposal && homeCouncilOf(context, proposal)
}
