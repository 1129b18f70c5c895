import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Authorship } from '../receipt/author.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type Ground, met, nextDue, refusedBy, type Step, started, voided } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import { type Answering, outcomeOf, readAnswer } from '../response/response.ts'
import {
  type Channel,
  endings,
  type Handled,
  type OpinionEventName,
  type OpinionKind,
  type OpinionRecord,
  type OpinionState,
  opinionMachine,
  type Received,
} from './opinion.ts'

export const answerRule = 'CL-OPINION-ANSWER'
const longest = 4_000

export type Submission = {
  readonly id: string
  readonly reference: string
  readonly addressee: Addressee
  readonly text: string
  readonly channel: Channel
  readonly meeting?: string | null
  readonly agendaItem?: string | null
  readonly policy?: string | null
  readonly author: Authorship
  readonly consents: boolean
}

/** Takes an opinion in: with its number, whom it's addressed to, and the day by which the answer is due. */
export function receiveOpinion(given: Submission, ground: Ground): Result<Received, InvalidInput> {
  const text = readText('text', given.text, longest)
  if (!text.ok) return text
  const { addressee, author, id, reference, channel, consents } = given
  if (author.name !== null && !consents)
    return refuse(invalid('publicName', 'must not be given without consent to be told of', null))
  const debtor = { owedBy: addressee.office, owedByPost: addressee.post }
  const clocks = started([], ground, answerRule, debtor)
  const state = opinionMachine.initial
  const opinion: OpinionRecord = {
    _id: id,
    reference,
    ...addressee,
    text: text.value,
    search: searchKeys(text.value),
    channel,
    meeting: given.meeting ?? null,
    agendaItem: given.agendaItem ?? null,
    policy: given.policy ?? null,
    author,
    consents,
    isPublic: false,
    kind: null,
    state,
    isOpen: true,
    submittedOn: ground.day,
    submittedAt: ground.now,
    clocks,
    dueOn: nextDue(clocks),
    steps: [{ state, step: 'SUBMIT', on: ground.day, at: ground.now, office: null, reason: null }],
    referredTo: null,
    response: null,
  }
  return ok({ type: 'OPINION_RECEIVED', opinion })
}

type Problem = HandlingNotPossible | InvalidInput

/** Says what kind it is, and publishes it where its author agreed and nothing in it forbids. */
export function routeOpinion(
  opinion: OpinionRecord,
  { kind, publishes }: { readonly kind: OpinionKind; readonly publishes: boolean },
  ground: Ground,
): Result<Handled, Problem> {
  // What was said at an open meeting may be told without a name.
  if (publishes && !opinion.consents && opinion.channel !== 'MEETING')
    return refuse(invalid('publishes', 'must be false: its author did not agree to it being published', null))
  return (
    refusedBy(opinionMachine, opinion, 'ROUTE') ??
    ok(handled(opinion, 'ROUTE', null, ground, opinion.clocks, { kind, isPublic: publishes }))
  )
}

/** Somebody else answers it: a service, with its own procedure. */
export function referOpinion(
  opinion: OpinionRecord,
  { to, reason }: { readonly to: string; readonly reason: string },
  ground: Ground,
): Result<Handled, Problem> {
  const [whom, why] = [readText('to', to, 200), readText('reason', reason, 1_000)]
  if (!whom.ok) return whom
  if (!why.ok) return why
  const clocks = voided(opinion.clocks, ground, `referred to ${whom.value}`)
  return (
    refusedBy(opinionMachine, opinion, 'REFER') ??
    ok(handled(opinion, 'REFER', why.value, ground, clocks, { referredTo: whom.value }))
  )
}

/** Answers it: what is decided leads to its end. An opinion is one point, number 1. */
export function answerOpinion(
  opinion: OpinionRecord,
  answering: Answering,
  ground: Ground,
): Result<Handled, Problem> {
  const refused = refusedBy(opinionMachine, opinion, 'ADOPT')
  if (refused) return refused
  const response = readAnswer([1], answering, { ...opinion, ...ground })
  if (!response.ok) return response
  const step = endings[outcomeOf(response.value.items)]
  const clocks = met(opinion.clocks, ground, answerRule)
  const reason = response.value.items[0]?.reason ?? null
  return ok(handled(opinion, step, reason, ground, clocks, { response: response.value }))
}

export function withdrawOpinion(
  opinion: OpinionRecord,
  reason: string,
  ground: Ground,
): Result<Handled, Problem> {
  const why = readText('reason', reason, 1_000)
  if (!why.ok) return why
  const clocks = voided(opinion.clocks, ground, 'withdrawn by its author')
  return (
    refusedBy(opinionMachine, opinion, 'WITHDRAW') ??
    ok(handled(opinion, 'WITHDRAW', why.value, ground, clocks, {}))
  )
}

function handled(
  opinion: OpinionRecord,
  event: OpinionEventName,
  reason: string | null,
  { day, now }: Ground,
  clocks: OpinionRecord['clocks'],
  change: Handled['change'],
): Handled {
  const state = nextState(opinionMachine, opinion.state, event) as OpinionState
  const office = event === 'WITHDRAW' ? null : opinion.office
  const step: Step<OpinionState> = { state, step: event, on: day, at: now, office, reason }
  return { type: 'OPINION_HANDLED', step, clocks, dueOn: nextDue(clocks), change }
}
