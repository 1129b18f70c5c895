import { type Ground, impossible, met, started } from '../response/handling.ts'
import { barTo } from './bars.ts'
import { type ProposalRecord, proposalMachine } from './proposal.ts'
import { author, type Decided, rules, step, withReason } from './step.ts'

export type OnAgenda = {
  readonly meeting: string
  readonly council: string
  readonly agendaItem: string
  readonly isThere: boolean
}

/** Talked over by its own council, at a meeting that has it on its agenda. */
export function deliberateProposal(proposal: ProposalRecord, on: OnAgenda, ground: Ground): Decided {
  const barred = barTo(proposal, 'DELIBERATE', ground)
  if (barred) return barred
  if (proposal.council !== on.council)
    return impossible(proposalMachine, proposal, 'DELIBERATE', 'NOT_THE_HOME_COUNCIL')
  if (!on.isThere) return impossible(proposalMachine, proposal, 'DELIBERATE', 'NOT_ON_THE_AGENDA')
  return step(proposal, 'DELIBERATE', null, ground, {
    clocks: met(proposal.clocks, ground, rules.deliberate),
    change: { meeting: on.meeting, agendaItem: on.agendaItem },
  })
}

export function deferProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const owed = { owedBy: proposal.council ?? '', owedByPost: null }
  const clocks = started(proposal.clocks, ground, rules.deliberate, owed)
  return withReason(proposal, 'DEFER', reason, ground, { clocks, change: {} })
}

export function agreeToProposal(proposal: ProposalRecord, resolution: string, ground: Ground): Decided {
  return withReason(proposal, 'AGREE', resolution, ground, { clocks: proposal.clocks, change: {} })
}

export function notSupportProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const clocks = started(proposal.clocks, ground, rules.override, author)
  return withReason(proposal, 'NOT_SUPPORT', reason, ground, { clocks, change: {} })
}

/** Enough supporters in time bring it back before the council: once. */
export function overrideProposal(
  proposal: ProposalRecord,
  { supporters, needed }: { supporters: number; needed: number },
  ground: Ground,
): Decided {
  const barred = barTo(proposal, 'OVERRIDE', ground, { supporters: { count: supporters, needed } })
  if (barred) return barred
  const clocks = met(proposal.clocks, ground, rules.override)
  return step(proposal, 'OVERRIDE', null, ground, { clocks, change: {} })
}
