import { invalid } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Ground, impossible, nextDue, type Step, voided } from '../response/handling.ts'
import { admitted } from './admission.ts'
import { type Handled, type ProposalRecord, type ProposalState, proposalMachine } from './proposal.ts'
import { type Decided, type Problem, withReason } from './step.ts'
import { type Draft, submitProposal, type Wording } from './submission.ts'

/** Joins another proposal of the same addressee: it's answered with that one. */
export function mergeProposal(
  proposal: ProposalRecord,
  into: ProposalRecord,
  reason: string,
  ground: Ground,
): Decided {
  if (into._id === proposal._id) return impossible(proposalMachine, proposal, 'MERGE', 'SAME_PROPOSAL')
  if (into.office !== proposal.office)
    return impossible(proposalMachine, proposal, 'MERGE', 'OTHER_ADDRESSEE')
  const isLive = nextState(proposalMachine, into.state, 'MERGE') !== null
  if (!isLive) return impossible(proposalMachine, into, 'MERGE')
  const clocks = voided(proposal.clocks, ground, `merged into ${into.reference}`)
  return withReason(proposal, 'MERGE', reason, ground, { clocks, change: { mergedInto: into._id } })
}

export type Part = { readonly title: string; readonly points: readonly number[] }

/** Falls into parts, each point in exactly one of them. Answers what each part says. */
export function splitProposal(
  proposal: ProposalRecord,
  parts: readonly Part[],
  reason: string,
  ground: Ground,
): Result<{ event: Handled; wordings: readonly Wording[] }, Problem> {
  const numbers = proposal.points.map(({ number }) => number)
  const given = parts.flatMap(({ points }) => points).toSorted((a, b) => a - b)
  if (parts.length < 2 || given.join() !== numbers.join())
    return refuse(
      invalid(
        'parts',
        'must be at least two, with each point in exactly one of them',
        given.join(', ').slice(0, 100),
      ),
    )
  const clocks = voided(proposal.clocks, ground, 'split')
  const decided = withReason(proposal, 'SPLIT', reason, ground, { clocks, change: {} })
  if (!decided.ok) return decided
  const textOf = (number: number) => proposal.points.find((each) => each.number === number)?.text ?? ''
  const wordings = parts.map(({ title, points }) => ({ title, points: points.map(textOf) }))
  return ok({ event: decided.value, wordings })
}

/** A part as a proposal of its own: admitted like the one that it comes from. */
export function partOf(
  proposal: ProposalRecord,
  draft: Draft,
  ground: Ground,
): Result<ProposalRecord, InvalidInput> {
  const submitted = submitProposal({ ...draft, splitFrom: proposal._id }, ground)
  if (!submitted.ok) return submitted
  const part = submitted.value.proposal
  const { clocks, change } = admitted(part, proposal.council, ground)
  const first = part.steps[0] as Step<ProposalState>
  const state = 'ADMITTED' as const
  return ok({
    ...part,
    ...change,
    state,
    clocks,
    dueOn: nextDue(clocks),
    steps: [{ ...first, state, step: 'SPLIT_OFF' }],
  })
}
