import type { Actor } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { RuleBook } from '@chiiki/kit/clock.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type Directory,
  directingPostOf,
  directorOf,
  directs,
  inCharge,
  isPartyTo,
} from '../office/charge.ts'
import { type OfficeAt, openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { roleOf, tierOfKind } from '../office/seat.ts'
import {
  type EscalationProblem,
  type RequestProblem,
  type SendProblem,
  type StepProblem,
  supportClause,
} from './problem.ts'
import {
  clocksAfter,
  currentClock,
  firstClocks,
  isLate,
  type SupportAnswer,
  type SupportEffect,
  type SupportEvent,
  type SupportRecord,
  supportEvents,
  supportMachine,
} from './support.ts'

/** What a decision on a request rests on: the offices as they stand today, and the rules of deadlines. */
export type Grounds = { readonly directory: Directory; readonly book: RuleBook; readonly now: Date }
export type Decided<P> = Result<SupportEffect, P>

export type SupportDraftInput = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly section?: string | null
  readonly subject: string
  readonly matter: string
}

/** A new request; its clocks begin to run. */
export function request(input: SupportDraftInput, grounds: Grounds): Decided<RequestProblem> {
  const from = openOffice(input.from, grounds)
  if (!from.ok) return from
  if (roleOf(from.value.kind) !== 'CENTRE') return notFit(input.from, 'FROM')
  const to = addressee(input.to, input.section, grounds)
  if (!to.ok) return to
  const subject = readText('subject', input.subject, 100)
  if (!subject.ok) return subject
  const matter = readText('matter', input.matter, 4_000)
  if (!matter.ok) return matter
  const on = today(grounds)
  const { office, section } = to.value
  const told = {
    state: 'REQUESTED',
    act: 'request',
    on,
    at: grounds.now,
    reason: null,
    instead: null,
  } as const
  return ok({
    change: { ...told, owner: office.id, section },
    tier: tierOfKind[office.kind],
    answer: null,
    clocks: firstClocks(grounds.book, debtorOf(office), on),
    draft: {
      _id: input.id,
      from: input.from,
      subject: subject.value,
      matter: matter.value,
      fiscalYear: fiscalYearOf(on),
      requestedOn: on,
    },
  })
}

export const receive = (request: SupportRecord, grounds: Grounds) => step(request, 'receive', grounds)
export const accept = (request: SupportRecord, grounds: Grounds) => step(request, 'accept', grounds)

/** With a reason, and where else it belongs: the centre then sends it there, or takes it to the head office. */
export function decline(
  request: SupportRecord,
  input: { readonly reason: string; readonly instead: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  const instead = readText('instead', input.instead, 200)
  if (!instead.ok) return instead
  const back = inCharge(grounds.directory, request.from)
  return step(request, 'decline', grounds, { owner: back, reason: reason.value, instead: instead.value })
}

export function answerRequest(
  request: SupportRecord,
  input: { readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const text = readText('text', input.text, 4_000)
  return text.ok ? step(request, 'answer', grounds, { answer: text.value }) : text
}

/** After it was declined: to another office, or another section. */
export function redirect(
  request: SupportRecord,
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  return sendTo(request, 'redirect', input, grounds)
}

/** By the head office: which office answers. */
export function assign(
  request: SupportRecord,
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  const decided = sendTo(request, 'assign', input, grounds)
  const isItself = decided.ok && decided.value.change.owner === grounds.directory.headOffice
  return isItself
    ? refuse(invalid('to', 'must be an office other than the head office, which has it', input.to))
    : decided
}

/** To 本庁所管, once something is overdue or the request was declined. */
export function escalate(
  request: SupportRecord,
  input: { readonly section?: string | null },
  grounds: Grounds,
): Decided<EscalationProblem> {
  if (nextState(supportMachine, request.state, 'escalate') === null) return notPossible(request, 'escalate')
  if (!isEscalatable(request, grounds)) {
    const dueOn = currentClock(request)?.dueOn ?? null
    return refuse({ kind: 'SupportNotOverdue', clause: supportClause, requestId: request._id, dueOn })
  }
  const { headOffice } = grounds.directory
  const to = addressee(headOffice ?? '', input.section, grounds)
  if (!to.ok) return to
  return step(request, 'escalate', grounds, { owner: to.value.office, section: to.value.section })
}

export function withdraw(
  request: SupportRecord,
  input: { readonly reason: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const reason = readText('reason', input.reason, 1_000)
  return reason.ok ? step(request, 'withdraw', grounds, { reason: reason.value }) : reason
}

export function isEscalatable(request: SupportRecord, grounds: Pick<Grounds, 'book' | 'now'>): boolean {
  return request.state === 'DECLINED' || isLate(request, grounds.book, businessDateOf(grounds.now))
}

/** The offices whose director may take a step: whoever has the request, who made it, or the head office. */
export function officesFor(event: SupportEvent, request: SupportRecord, directory: Directory): OfficeAt[] {
  const { headOffice } = directory
  const owner = () => inCharge(directory, request.owner)
  const from = () => inCharge(directory, request.from)
  const head = () => (headOffice === null ? null : inCharge(directory, headOffice))
  const by: Record<SupportEvent, () => (OfficeAt | null)[]> = {
    receive: () => [owner()],
    accept: () => [owner()],
    decline: () => [owner()],
    answer: () => [owner()],
    redirect: () => [from()],
    escalate: () => [from(), head()],
    assign: () => [head()],
    withdraw: () => [from()],
  }
  return by[event]().filter((office) => office !== null)
}

/**
 * Whether the actor may take the step: null, or the refusal. Whoever may not know of the request is told that it
 * isn't there.
 */
export function mayStep(
  actor: Actor,
  event: SupportEvent,
  act: string,
  request: SupportRecord,
  directory: Directory,
): SharedProblem | null {
  if (!isPartyTo(actor, request.readers, directory))
    return { kind: 'NotFound', clause: null, id: request._id }
  const offices = officesFor(event, request, directory)
  if (offices.some((office) => directs(actor, office))) return null
  const needs = offices.map(directorOf).filter((post) => post !== null)
  return { kind: 'NotPermitted', clause: supportClause, act, needs, isSignedIn: true }
}

/** What the actor can do with a request now. */
export function availableSteps(actor: Actor, request: SupportRecord, grounds: Grounds): SupportEvent[] {
  const possible = eventsFrom(supportMachine, request.state)
  return supportEvents.filter(
    (event) =>
      possible.includes(event) &&
      (event !== 'escalate' || isEscalatable(request, grounds)) &&
      mayStep(actor, event, event, request, grounds.directory) === null,
  )
}

/** An open office that may be asked for support, and its section: one that it has, where its sections are known. */
function addressee(
  id: string,
  given: string | null | undefined,
  grounds: Grounds,
): Result<{ readonly office: OfficeAt; readonly section: string | null }, RequestProblem> {
  const found = openOffice(id, grounds)
  if (!found.ok) return found
  const office = found.value
  const role = roleOf(office.kind)
  if (role !== 'GENERAL_BRANCH' && role !== 'HEAD_OFFICE') return notFit(id, 'TO')
  if (given === null || given === undefined) return ok({ office, section: null })
  const section = readText('section', given, 100)
  if (!section.ok) return section
  const known = office.sections.value?.flatMap(({ name, group }) => (group === null ? [name] : [name, group]))
  if (known && !known.includes(section.value))
    return refuse(invalid('section', `must be one of: ${[...new Set(known)].join(', ')}`, given))
  return ok({ office, section: section.value })
}

export function openOffice(
  id: string,
  { directory }: Pick<Grounds, 'directory'>,
): Result<OfficeAt, OfficeNotOpen | SharedProblem> {
  const record = directory.records.get(id)
  if (!record) return refuse({ kind: 'NotFound', clause: null, id })
  const office = openAt(record, { asOf: directory.day, knownAt: null })
  return office
    ? ok(office)
    : refuse({ kind: 'OfficeNotOpen', clause: supportClause, officeId: id, on: directory.day })
}

function sendTo(
  request: SupportRecord,
  event: 'redirect' | 'assign',
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  if (nextState(supportMachine, request.state, event) === null) return notPossible(request, event)
  const to = addressee(input.to, input.section, grounds)
  return to.ok ? step(request, event, grounds, { owner: to.value.office, section: to.value.section }) : to
}

type Said = {
  readonly owner?: OfficeAt | null
  readonly section?: string | null
  readonly reason?: string
  readonly instead?: string
  readonly answer?: string
}

/** Without an owner said, it stays with whoever has it: today's office, should the one before have closed. */
function step(
  request: SupportRecord,
  event: SupportEvent,
  grounds: Grounds,
  said: Said = {},
): Decided<StepProblem> {
  const to = nextState(supportMachine, request.state, event)
  if (to === null) return notPossible(request, event)
  const office = said.owner ?? inCharge(grounds.directory, request.owner)
  if (office === null) return refuse({ kind: 'NotFound', clause: null, id: request.owner })
  const on = today(grounds)
  const staysPut = said.owner === undefined
  const answer: SupportAnswer | null =
    said.answer === undefined ? null : { text: said.answer, by: office.id, on }
  return ok({
    change: {
      state: to,
      act: event,
      on,
      at: grounds.now,
      owner: office.id,
      section: staysPut ? request.section : (said.section ?? null),
      reason: said.reason ?? null,
      instead: said.instead ?? null,
    },
    tier: tierOfKind[office.kind],
    answer,
    clocks: clocksAfter(grounds.book, request, event, to, debtorOf(office), on),
    draft: null,
  })
}

export function debtorOf(office: OfficeAt) {
  return { owedBy: office.id, owedByPost: directingPostOf(office) }
}

function today({ now }: Pick<Grounds, 'now'>): BusinessDate {
  return businessDateOf(now)
}

function notPossible({ _id, state }: SupportRecord, event: SupportEvent) {
  const step = event.toUpperCase() as Uppercase<SupportEvent>
  return refuse({
    kind: 'SupportStepNotPossible' as const,
    clause: supportClause,
    requestId: _id,
    state,
    step,
  })
}

function notFit(officeId: string, side: 'FROM' | 'TO') {
  return refuse({ kind: 'SupportOfficeNotFit' as const, clause: supportClause, officeId, side })
}
