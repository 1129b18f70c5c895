import { type Ground, met, started, voided } from '../response/handling.ts'
import { barTo } from './bars.ts'
import type { ProposalRecord } from './proposal.ts'
import { author, type Decided, debtorOf, type Effect, rules, step, withReason } from './step.ts'

/** Admitted, it's public, and the council of its place talks it over where one lives. */
export function admitProposal(proposal: ProposalRecord, council: string | null, ground: Ground): Decided {
  return step(proposal, 'ADMIT', null, ground, admitted(proposal, council, ground))
}

export function admitted(proposal: ProposalRecord, council: string | null, ground: Ground): Effect {
  const clocks = met(proposal.clocks, ground, rules.admit)
  const owed = { owedBy: council ?? '', owedByPost: null }
  const running = council === null ? clocks : started(clocks, ground, rules.deliberate, owed)
  return { clocks: running, change: { isPublic: true, council } }
}

export function findInadmissible(
  proposal: ProposalRecord,
  reason: string,
  judgedBy: string | null,
  ground: Ground,
): Decided {
  const decided = voided(met(proposal.clocks, ground, rules.admit), ground, 'found inadmissible')
  const clocks = started(decided, ground, rules.appeal, author)
  return withReason(proposal, 'FIND_INADMISSIBLE', reason, ground, { clocks, change: { judgedBy } })
}

export function appealProposal(
  proposal: ProposalRecord,
  reason: string,
  reviewer: string,
  ground: Ground,
): Decided {
  const barred = barTo(proposal, 'APPEAL', ground)
  if (barred) return barred
  const appealed = met(proposal.clocks, ground, rules.appeal)
  const clocks = started(appealed, ground, rules.admit, {
    owedBy: reviewer,
    owedByPost: 'head-office-planner',
  })
  return withReason(proposal, 'APPEAL', reason, ground, { clocks, change: {} })
}

/** Whoever found it inadmissible doesn't decide on the appeal. */
export function decideAppeal(
  proposal: ProposalRecord,
  {
    upholds,
    reason,
    by,
    council,
  }: { upholds: boolean; reason: string; by: readonly string[]; council: string | null },
  ground: Ground,
): Decided {
  const event = upholds ? 'UPHOLD_APPEAL' : 'REJECT_APPEAL'
  const barred = barTo(proposal, event, ground, { by })
  if (barred) return barred
  if (!upholds) {
    const clocks = voided(met(proposal.clocks, ground, rules.admit), ground, 'the appeal was rejected')
    return withReason(proposal, event, reason, ground, { clocks, change: {} })
  }
  const { clocks, change } = admitted(proposal, council, ground)
  const owed = started(clocks, ground, rules.answer, debtorOf(proposal))
  return withReason(proposal, event, reason, ground, { clocks: owed, change })
}

/** Inadmissible, and no appeal came in time. */
export function closeProposal(proposal: ProposalRecord, ground: Ground): Decided {
  const barred = barTo(proposal, 'CLOSE', ground)
  if (barred) return barred
  const clocks = voided(proposal.clocks, ground, 'its time ran out')
  return step(proposal, 'CLOSE', null, ground, { clocks, change: {} })
}
