import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { RuleBook } from '@chiiki/kit/clock.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Directory, directingPostOf, inCharge } from '../office/charge.ts'
import { type OfficeAt, openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { roleOf, tierOfKind } from '../office/seat.ts'
import { type RequestProblem, type SendProblem, type StepProblem, supportClause } from './problem.ts'
import {
  clocksAfter,
  type SupportAnswer,
  type SupportEffect,
  type SupportEvent,
  type SupportRecord,
  supportMachine,
} from './support.ts'

/** What a decision on a request rests on: the offices as they stand today, and the rules of deadlines. */
export type Grounds = { readonly directory: Directory; readonly book: RuleBook; readonly now: Date }

export type Decided<P> = Result<SupportEffect, P>

type Said = {
  readonly owner?: OfficeAt | null
  readonly section?: string | null
  readonly reason?: string
  readonly instead?: string
  readonly answer?: string
}

/** Without an owner said, it stays with whoever has it: today's office, should the one before have closed. */
export function step(
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

export function sendTo(
  request: SupportRecord,
  event: 'redirect' | 'assign',
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  if (nextState(supportMachine, request.state, event) === null) return notPossible(request, event)
  const to = addressee(input.to, input.section, grounds)
  return to.ok ? step(request, event, grounds, { owner: to.value.office, section: to.value.section }) : to
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

export function debtorOf(office: OfficeAt) {
  return { owedBy: office.id, owedByPost: directingPostOf(office) }
}

export function today({ now }: Pick<Grounds, 'now'>): BusinessDate {
  return businessDateOf(now)
}

export function notPossible({ _id, state }: SupportRecord, event: SupportEvent) {
  const step = event.toUpperCase() as Uppercase<SupportEvent>
  return refuse({
    kind: 'SupportStepNotPossible' as const,
    clause: supportClause,
    requestId: _id,
    state,
    step,
  })
}

export function notFit(officeId: string, side: 'FROM' | 'TO') {
  return refuse({ kind: 'SupportOfficeNotFit' as const, clause: supportClause, officeId, side })
}

/** An open office that may be asked for support, and its section: one that it has, where its sections are known. */
export function addressee(
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
