import { type Ground, hasRunOut, impossible, met, started } from '../response/handling.ts'
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
  if (proposal.state === 'ADMITTED' && proposal.council !== on.council)
    return impossible(proposalMachine, proposal, 'DELIBERATE', 'NOT_THE_HOME_COUNCIL')
  if (proposal.state === 'ADMITTED' && !on.isThere)
    return impossible(proposalMachine, proposal, 'DELIBERATE', 'NOT_ON_THE_AGENDA')
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
  if (proposal.state === 'NOT_SUPPORTED') {
    const blocked = (block: 'DONE_ONCE_ALREADY' | 'CLOCK_RUN_OUT' | 'TOO_FEW_SUPPORTERS') =>
      impossible(proposalMachine, proposal, 'OVERRIDE', block)
    if (proposal.steps.some((each) => each.step === 'OVERRIDE')) return blocked('DONE_ONCE_ALREADY')
    if (hasRunOut(proposal.clocks, rules.override, ground.day)) return blocked('CLOCK_RUN_OUT')
    if (supporters < needed) return blocked('TOO_FEW_SUPPORTERS')
  }
  const clocks = met(proposal.clocks, ground, rules.override)
  return step(proposal, 'OVERRIDE', null, ground, { clocks, change: {} })
}
