import { readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type Ground, impossible, nextDue, type Step } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import {
  type Handled,
  type ProposalEventName,
  type ProposalRecord,
  type ProposalState,
  proposalMachine,
} from './proposal.ts'

export const rules = {
  admit: 'CL-ADMIT',
  answer: 'CL-PROPOSAL-ANSWER',
  resubmit: 'CL-RESUB',
  deliberate: 'CL-DELIB',
  appeal: 'CL-APPEAL',
  override: 'CL-OVERRIDE',
} as const

/** Whoever made it owes the next step: nobody's office does. */
export const author = { owedBy: 'author', owedByPost: null }

export type Problem = HandlingNotPossible | InvalidInput
export type Decided = Result<Handled, Problem>

export type Effect = Pick<Handled, 'clocks' | 'change'>

/** One step as the machine has it. */
export function step(
  proposal: ProposalRecord,
  event: ProposalEventName,
  reason: string | null,
  { day, now }: Ground,
  { clocks, change }: Effect,
): Decided {
  const state = nextState(proposalMachine, proposal.state, event)
  if (state === null) return impossible(proposalMachine, proposal, event)
  const office = ofAuthor.includes(event) ? null : proposal.office
  const done: Step<ProposalState> = { state, step: event, on: day, at: now, office, reason }
  return ok({ type: 'PROPOSAL_HANDLED', step: done, clocks, dueOn: nextDue(clocks), change })
}

const ofAuthor: readonly ProposalEventName[] = ['RESUBMIT', 'APPEAL', 'WITHDRAW']

export function withReason(
  proposal: ProposalRecord,
  event: ProposalEventName,
  reason: string,
  ground: Ground,
  effect: Effect,
): Decided {
  const why = readText('reason', reason, 1_000)
  return why.ok ? step(proposal, event, why.value, ground, effect) : why
}

export function debtorOf({ office, post }: Pick<Addressee, 'office' | 'post'>) {
  return { owedBy: office, owedByPost: post }
}
