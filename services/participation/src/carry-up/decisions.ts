import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import { barTo as proposalBarTo } from '../proposal/bars.ts'
import {
  type Handled as ProposalHandled,
  type ProposalRecord,
  proposalMachine,
} from '../proposal/proposal.ts'
import { debtorOf, step as proposalStep } from '../proposal/step.ts'
import type { Addressee } from '../receipt/receipt.ts'
import {
  type Ground,
  hasRunOut,
  impossible,
  met,
  nextDue,
  refusedBy,
  type Step,
  started,
  voided,
} from '../response/handling.ts'
import type { Block, HandlingNotPossible } from '../response/problem.ts'
import { type Answering, type Response, readAnswer } from '../response/response.ts'
import {
  type CarryUpEventName,
  type CarryUpRecord,
  type CarryUpState,
  carryUpMachine,
  type Handled,
  type Sent,
} from './carry-up.ts'

export const rules = {
  receipt: 'CL-RECEIPT',
  area: 'CL-HOP-AREA',
  ward: 'CL-HOP-WARD',
  dispute: 'CL-DISPUTE',
} as const

type Problem = HandlingNotPossible | InvalidInput
type Decided = Result<Handled, Problem>

export type Sending = {
  readonly id: string
  readonly reference: string
  readonly summary: string
  readonly minorityOpinions?: string | null
}

/** The first hop: from where the proposal lies to the tier above, never sideways or down (C1). */
export function carryUp(
  proposal: ProposalRecord,
  to: Addressee | null,
  sending: Sending,
  ground: Ground,
): Result<Sent, Problem> {
  const barred = proposalBarTo(proposal, 'CARRY_UP', ground)
  if (barred) return barred
  if (to === null) return impossible(proposalMachine, proposal, 'CARRY_UP', 'NO_TIER_ABOVE')
  const points = proposal.points.map(({ number }) => number)
  const below = { ...proposal, council: proposal.council }
  return sent({ proposal: proposal._id, hop: 1, parent: null, points, below, to }, sending, ground)
}

/** The next hop: the hop below stays open, and its own clock runs on. What it's bundled under goes with it. */
export function forwardUp(
  hop: CarryUpRecord,
  to: Addressee | null,
  sending: Sending,
  ground: Ground,
): Result<{ event: Handled; child: CarryUpRecord }, Problem> {
  const barred = barTo(hop, 'FORWARD_UP', ground)
  if (barred) return barred
  if (to === null) return impossible(carryUpMachine, hop, 'FORWARD_UP', 'NO_TIER_ABOVE')
  const { proposal, points } = hop
  const below = { ...hop, council: null }
  const child = sent({ proposal, hop: hop.hop + 1, parent: hop._id, points, below, to }, sending, ground)
  if (!child.ok) return child
  const event = handled(hop, 'FORWARD_UP', child.value.carryUp.summary.slice(0, 1_000), ground, hop.clocks)
  return ok({ event, child: { ...child.value.carryUp, issue: hop.issue ?? null } })
}

type Way = Pick<CarryUpRecord, 'proposal' | 'hop' | 'parent' | 'points'> & {
  readonly below: Addressee & { readonly council: string | null }
  readonly to: Addressee
}

function sent(
  way: Way,
  { id, reference, summary, minorityOpinions }: Sending,
  ground: Ground,
): Result<Sent, InvalidInput> {
  const said = readText('summary', summary, 4_000)
  if (!said.ok) return said
  const minority = readOptionalText('minorityOpinions', minorityOpinions, 4_000)
  if (!minority.ok) return minority
  const { below, to, ...where } = way
  const clocks = started([], ground, rules.receipt, debtorOf(to))
  const { day, now } = ground
  const state = carryUpMachine.initial
  const carryUp: CarryUpRecord = {
    _id: id,
    reference,
    ...where,
    ...to,
    fromTier: below.tier,
    fromOffice: below.office,
    fromPost: below.post,
    fromCouncil: below.council,
    issue: null,
    summary: said.value,
    minorityOpinions: minority.value,
    state,
    isOpen: true,
    sentOn: day,
    sentAt: now,
    clocks,
    dueOn: nextDue(clocks),
    steps: [{ state, step: 'SEND', on: day, at: now, office: below.office, reason: null }],
    responses: [],
  }
  return ok({ type: 'CARRY_UP_SENT', carryUp })
}

/** From receipt on the answer is owed: by the clock of the tier that has it. */
export function receiveCarryUp(hop: CarryUpRecord, ground: Ground): Decided {
  const received = met(hop.clocks, ground, rules.receipt)
  const clocks = started(received, ground, answerRule(hop), debtorOf(hop))
  return refusedBy(carryUpMachine, hop, 'RECEIVE') ?? ok(handled(hop, 'RECEIVE', null, ground, clocks))
}

export function considerCarryUp(hop: CarryUpRecord, ground: Ground): Decided {
  return refusedBy(carryUpMachine, hop, 'CONSIDER') ?? ok(handled(hop, 'CONSIDER', null, ground, hop.clocks))
}

/** Taken up together with what other districts sent: each is still owed an answer of its own, by its own clock. */
export function bundleCarryUp(
  hop: CarryUpRecord,
  issue: { readonly id: string; readonly reference: string },
  ground: Ground,
): Decided {
  const barred = barTo(hop, 'BUNDLE', ground)
  if (barred) return barred
  return ok({ ...handled(hop, 'BUNDLE', issue.reference, ground, hop.clocks), issue: issue.id })
}

/** Taken out of its bundle again: it goes its own way, and what the issue rests on stays. */
export function unbundleCarryUp(hop: CarryUpRecord, reason: string, ground: Ground): Decided {
  const barred = barTo(hop, 'UNBUNDLE', ground)
  if (barred) return barred
  const why = readText('reason', reason, 1_000)
  return why.ok ? ok({ ...handled(hop, 'UNBUNDLE', why.value, ground, hop.clocks), issue: null }) : why
}

/** Not for this tier, or not whole: it goes back, and nobody below has been answered by that. */
export function returnCarryUp(hop: CarryUpRecord, reason: string, ground: Ground): Decided {
  const why = readText('reason', reason, 1_000)
  if (!why.ok) return why
  const clocks = met(hop.clocks, ground, answerRule(hop))
  return (
    refusedBy(carryUpMachine, hop, 'RETURN_DOWN') ??
    ok(handled(hop, 'RETURN_DOWN', why.value, ground, clocks))
  )
}

/** Answers every point. It's published and delivered below at once; whoever sent it may dispute it once. */
export function answerCarryUp(hop: CarryUpRecord, answering: Answering, ground: Ground): Decided {
  const refused = refusedBy(carryUpMachine, hop, 'ANSWER')
  if (refused) return refused
  const response = readAnswer(hop.points, answering, { ...hop, ...ground })
  if (!response.ok) return response
  const answered = met(hop.clocks, ground, answerRule(hop))
  const debtor = { owedBy: hop.fromOffice, owedByPost: hop.fromPost }
  const clocks = started(answered, ground, rules.dispute, debtor)
  const said = response.value.summary.slice(0, 1_000)
  return ok(handled(hop, 'ANSWER', said, ground, clocks, response.value))
}

/** Once, in time, and with the reason: then the answer is owed anew. */
export function disputeCarryUp(hop: CarryUpRecord, reason: string, ground: Ground): Decided {
  const barred = barTo(hop, 'DISPUTE', ground)
  if (barred) return barred
  const why = readText('reason', reason, 1_000)
  if (!why.ok) return why
  const disputed = met(hop.clocks, ground, rules.dispute)
  const clocks = started(disputed, ground, answerRule(hop), debtorOf(hop))
  return ok(handled(hop, 'DISPUTE', why.value, ground, clocks))
}

/** Takes the answer as it is: the hop is over, and whoever sent it can answer below. */
export function acknowledgeCarryUp(hop: CarryUpRecord, ground: Ground): Decided {
  const clocks = voided(hop.clocks, ground, 'acknowledged', rules.dispute)
  return (
    refusedBy(carryUpMachine, hop, 'ACKNOWLEDGE') ?? ok(handled(hop, 'ACKNOWLEDGE', null, ground, clocks))
  )
}

/** What the end of a hop does to the hop below: it's considered again there, its own clock never having stopped. */
export function childEnded(parent: CarryUpRecord, reason: string | null, ground: Ground): Handled {
  return handled(parent, 'CHILD_ENDED', reason, ground, parent.clocks)
}

/** What it does to the proposal: sent up, it waits; the way down, it may be answered, or carried up anew where it was returned. */
export function proposalAfter(
  proposal: ProposalRecord,
  hop: CarryUpRecord,
  ground: Ground,
): Result<ProposalHandled, HandlingNotPossible | InvalidInput> {
  const { clocks, state, steps } = proposal
  if (hop.state === 'SENT')
    return proposalStep(proposal, 'CARRY_UP', hop.summary.slice(0, 1_000), ground, {
      clocks,
      change: { openHop: hop._id },
    })
  const reason = hop.steps.at(-1)?.reason ?? null
  if (hop.state === 'RETURNED')
    return proposalStep(proposal, 'RETURN_DOWN', reason, ground, { clocks, change: { openHop: null } })
  const step = {
    state,
    step: 'HOP_CLOSED',
    on: ground.day,
    at: ground.now,
    office: hop.fromOffice,
    reason: hop.reference,
  }
  if (steps.length === 0) throw new Error(`${proposal._id} has no chain`)
  return ok({ type: 'PROPOSAL_HANDLED', step, clocks, dueOn: nextDue(clocks), change: { openHop: null } })
}

/** Why an act isn't possible now; null where it is. The same for who acts and for who asks beforehand. */
export function barTo(hop: CarryUpRecord, event: CarryUpEventName, { day }: Pick<Ground, 'day'>) {
  const refused = refusedBy(carryUpMachine, hop, event)
  if (refused) return refused
  const barred = (block: Block) => impossible(carryUpMachine, hop, event, block)
  if (event === 'FORWARD_UP' && hop.tier === 'WARD') return barred('NO_TIER_ABOVE')
  if (event === 'BUNDLE' && (hop.issue ?? null) !== null) return barred('IN_A_BUNDLE')
  if (event === 'UNBUNDLE' && (hop.issue ?? null) === null) return barred('NOT_IN_A_BUNDLE')
  if (event !== 'DISPUTE') return null
  if (hop.steps.some(({ step }) => step === 'DISPUTE')) return barred('DONE_ONCE_ALREADY')
  return hasRunOut(hop.clocks, rules.dispute, day) ? barred('CLOCK_RUN_OUT') : null
}

function answerRule({ tier }: Pick<CarryUpRecord, 'tier'>): string {
  return tier === 'WARD' ? rules.ward : rules.area
}

const ofSender: readonly CarryUpEventName[] = ['DISPUTE', 'ACKNOWLEDGE']

function handled(
  hop: CarryUpRecord,
  event: CarryUpEventName,
  reason: string | null,
  { day, now }: Ground,
  clocks: CarryUpRecord['clocks'],
  response: Response | null = null,
): Handled {
  const state = nextState(carryUpMachine, hop.state, event) as CarryUpState
  const office = ofSender.includes(event) ? hop.fromOffice : hop.office
  const step: Step<CarryUpState> = { state, step: event, on: day, at: now, office, reason }
  return { type: 'CARRY_UP_HANDLED', step, clocks, dueOn: nextDue(clocks), response }
}
