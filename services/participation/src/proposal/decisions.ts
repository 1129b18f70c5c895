import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { endings } from '../opinion/opinion.ts'
import type { Authorship } from '../receipt/author.ts'
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
import type { HandlingNotPossible } from '../response/problem.ts'
import { type Answering, outcomeOf, readAnswer } from '../response/response.ts'
import {
  type Handled,
  type Point,
  type ProposalEventName,
  type ProposalRecord,
  type ProposalState,
  proposalMachine,
  type Submitted,
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
const most = { title: 200, point: 2_000, points: 30 }

type Problem = HandlingNotPossible | InvalidInput
type Decided = Result<Handled, Problem>

export type Wording = { readonly title: string; readonly points: readonly string[] }
export type Draft = Wording & {
  readonly id: string
  readonly reference: string
  readonly addressee: Addressee
  readonly author: Authorship
  readonly splitFrom?: string | null
}

/** Takes a proposal in: with its number, whom it's addressed to, and the day by which the answer is due. */
export function submitProposal(draft: Draft, ground: Ground): Result<Submitted, InvalidInput> {
  const wording = readWording(draft)
  if (!wording.ok) return wording
  const { addressee, id, reference } = draft
  const debtor = debtorOf(addressee)
  const clocks = started(started([], ground, rules.answer, debtor), ground, rules.admit, debtor)
  return ok({
    type: 'PROPOSAL_SUBMITTED',
    proposal: {
      ...begun(draft, ground),
      ...wording.value,
      _id: id,
      reference,
      clocks,
      dueOn: nextDue(clocks),
    },
  })
}

function begun({ addressee, author: by, splitFrom }: Draft, { day, now }: Ground) {
  const state = proposalMachine.initial
  return {
    ...addressee,
    edition: 1,
    author: by,
    state,
    isOpen: true,
    isPublic: false,
    council: null,
    meeting: null,
    agendaItem: null,
    submittedOn: day,
    submittedAt: now,
    steps: [{ state, step: 'SUBMIT', on: day, at: now, office: null, reason: null }],
    mergedInto: null,
    splitFrom: splitFrom ?? null,
    judgedBy: null,
    openHop: null,
    responses: [],
  }
}

function readWording({
  title,
  points,
}: Wording): Result<{ title: string; points: Point[]; search: string[] }, InvalidInput> {
  const named = readText('title', title, most.title)
  if (!named.ok) return named
  if (points.length === 0 || points.length > most.points)
    return refuse(invalid('points', `must be 1 to ${most.points}`, String(points.length)))
  const read: Point[] = []
  for (const text of points) {
    const point = readText('points', text, most.point)
    if (!point.ok) return point
    read.push({ number: read.length + 1, text: point.value })
  }
  return ok({
    title: named.value,
    points: read,
    search: searchKeys(named.value, ...read.map(({ text }) => text)),
  })
}

/** Admitted, it's public, and the council of its place talks it over where one lives. */
export function admitProposal(proposal: ProposalRecord, council: string | null, ground: Ground): Decided {
  return step(proposal, 'ADMIT', null, ground, admitted(proposal, council, ground))
}

function admitted(proposal: ProposalRecord, council: string | null, ground: Ground): Effect {
  const clocks = met(proposal.clocks, ground, rules.admit)
  const owed = { owedBy: council ?? '', owedByPost: null }
  const running = council === null ? clocks : started(clocks, ground, rules.deliberate, owed)
  return { clocks: running, change: { isPublic: true, council } }
}

export function returnProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const stopped = voided(met(proposal.clocks, ground, rules.admit), ground, 'returned')
  const clocks = started(stopped, ground, rules.resubmit, author)
  return withReason(proposal, 'RETURN', reason, ground, { clocks, change: {} })
}

/** Comes back with another wording; the days of an answer begin anew. */
export function resubmitProposal(proposal: ProposalRecord, wording: Wording, ground: Ground): Decided {
  const read = readWording(wording)
  if (!read.ok) return read
  if (proposal.state === 'RETURNED' && hasRunOut(proposal.clocks, rules.resubmit, ground.day))
    return impossible(proposalMachine, proposal, 'RESUBMIT', 'CLOCK_RUN_OUT')
  const done = met(proposal.clocks, ground, rules.resubmit)
  const debtor = debtorOf(proposal)
  const clocks = started(started(done, ground, rules.answer, debtor), ground, rules.admit, debtor)
  return step(proposal, 'RESUBMIT', null, ground, {
    clocks,
    change: { ...read.value, edition: proposal.edition + 1 },
  })
}

/** Returned and not submitted again in time. */
export function lapseProposal(proposal: ProposalRecord, ground: Ground): Decided {
  return afterClock(proposal, 'LAPSE', rules.resubmit, ground)
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
  if (proposal.state === 'INADMISSIBLE' && hasRunOut(proposal.clocks, rules.appeal, ground.day))
    return impossible(proposalMachine, proposal, 'APPEAL', 'CLOCK_RUN_OUT')
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
  if (proposal.state === 'APPEALED' && proposal.judgedBy !== null && by.includes(proposal.judgedBy))
    return impossible(proposalMachine, proposal, event, 'SAME_PERSON_DECIDED')
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
  return afterClock(proposal, 'CLOSE', rules.appeal, ground)
}

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

/** Why it can't be carried up or answered from where it stands; null where it can. C3: not while a hop is open. */
export function barTo(proposal: ProposalRecord, event: 'CARRY_UP' | 'ADOPT', { day }: Ground) {
  const refused = refusedBy(proposalMachine, proposal, event)
  if (refused) return refused
  const { state, council, openHop, clocks } = proposal
  if (openHop !== null) return impossible(proposalMachine, proposal, event, 'HOP_OPEN')
  if (state === 'ADMITTED' && council !== null)
    return impossible(proposalMachine, proposal, event, 'COUNCIL_DECIDES')
  if (state === 'NOT_SUPPORTED' && !hasRunOut(clocks, rules.override, day))
    return impossible(proposalMachine, proposal, event, 'CLOCK_STILL_RUNS')
  return null
}

/** Answers every point; what is decided leads to its end. Not while a hop is open (C3). */
export function answerProposal(proposal: ProposalRecord, answering: Answering, ground: Ground): Decided {
  const barred = barTo(proposal, 'ADOPT', ground)
  if (barred) return barred
  const numbers = proposal.points.map(({ number }) => number)
  const response = readAnswer(numbers, answering, { ...proposal, ...ground })
  if (!response.ok) return response
  const event = endings[outcomeOf(response.value.items)]
  const clocks = voided(met(proposal.clocks, ground, rules.answer), ground, 'answered')
  return step(proposal, event, response.value.summary.slice(0, 1_000), ground, {
    clocks,
    change: { responses: [...proposal.responses, response.value] },
  })
}

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

export function withdrawProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const clocks = voided(proposal.clocks, ground, 'withdrawn by its author')
  return withReason(proposal, 'WITHDRAW', reason, ground, { clocks, change: {} })
}

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

/** What only the passing of a day makes possible. */
function afterClock(
  proposal: ProposalRecord,
  event: 'LAPSE' | 'CLOSE',
  rule: string,
  ground: Ground,
): Decided {
  const refused = refusedBy(proposalMachine, proposal, event)
  if (refused) return refused
  if (!hasRunOut(proposal.clocks, rule, ground.day))
    return impossible(proposalMachine, proposal, event, 'CLOCK_STILL_RUNS')
  const clocks = voided(proposal.clocks, ground, 'its time ran out')
  return step(proposal, event, null, ground, { clocks, change: {} })
}

export function debtorOf({ office, post }: Pick<Addressee, 'office' | 'post'>) {
  return { owedBy: office, owedByPost: post }
}
