import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Debtor, Owed, RuleBook } from '@chiiki/kit/clock.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Directory, directingPostOf, inCharge } from '../office/charge.ts'
import { type OfficeAt, openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { tierOfKind } from '../office/seat.ts'
import {
  type CoordinationEffect,
  type CoordinationEvent,
  type CoordinationRecord,
  coordinationMachine,
  hasHeadOffice,
  mediationBegun,
  type Party,
  type PartyRole,
  positionsTaken,
} from './coordination.ts'
import { type CoordinationAction, coordinationClause } from './problem.ts'

/** What a decision on a case rests on. `places`: the areas and districts that are there today. */
export type Grounds = {
  readonly directory: Directory
  readonly book: RuleBook
  readonly now: Date
  readonly places: ReadonlySet<string>
}

export type Decided<P> = Result<CoordinationEffect, P>

type Made = Partial<Pick<CoordinationEffect, 'parties' | 'texts' | 'clocks'>> & {
  readonly reason?: string | null
}

export function effect(
  record: CoordinationRecord,
  event: CoordinationEvent,
  by: string,
  grounds: Grounds,
  { reason = null, ...made }: Made,
): Decided<never> {
  const state = nextState(coordinationMachine, record.state, event)
  if (state === null) throw new Error(`${event} was let through from ${record.state}`)
  const { parties, texts, clocks } = record
  const change = { state, act: event, on: today(grounds), at: grounds.now, by, reason }
  return ok({ parties, texts, clocks, ...made, change, draft: null })
}

/** The head office becomes a party, unless it's one, and the case is its own to bring to an end. */
export function joined(
  record: CoordinationRecord,
  event: 'disagree' | 'escalate',
  by: string,
  reason: string | null,
  parties: readonly Party[],
  clocks: readonly Owed[],
  grounds: Grounds,
): Decided<SharedProblem> {
  const { headOffice } = grounds.directory
  const office = headOffice === null ? null : inCharge(grounds.directory, headOffice)
  if (office === null) return refuse({ kind: 'NotFound', clause: null, id: headOffice ?? 'office' })
  const on = today(grounds)
  const all = hasHeadOffice(parties) ? parties : [...parties, partyOf(office, 'MEDIATOR', on)]
  return effect(record, event, by, grounds, {
    parties: all,
    clocks: mediationBegun(clocks, grounds.book, debtorOf(office), on),
    reason,
  })
}

export function taken(record: CoordinationRecord, office: string, grounds: Grounds): Owed[] {
  const own = record.parties.filter((party) => speaksFor(office, party, grounds)).map((party) => party.office)
  return positionsTaken(record.clocks, grounds.book, own, today(grounds))
}

/** Whether the office answers for the party today: it is the party, or it took over from it. */
export function speaksFor(
  office: string,
  party: Pick<Party, 'office'>,
  { directory }: Pick<Grounds, 'directory'>,
): boolean {
  return inCharge(directory, party.office)?.id === office
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
    : refuse({ kind: 'OfficeNotOpen', clause: coordinationClause, officeId: id, on: directory.day })
}

export function partyOf(office: OfficeAt, role: PartyRole, joinedOn: BusinessDate): Party {
  const tier = tierOfKind[office.kind]
  const area = tier === 'ward' ? null : office.record.area
  return { office: office.id, role, tier, area, joinedOn, positions: [], accepts: null, acceptedOn: null }
}

export function debtorOf(office: OfficeAt): Debtor {
  return { owedBy: office.id, owedByPost: directingPostOf(office) }
}

export function today({ now }: Pick<Grounds, 'now'>): BusinessDate {
  return businessDateOf(now)
}

export function notPossible({ _id, state }: CoordinationRecord, step: CoordinationAction) {
  return refuse({
    kind: 'CoordinationStepNotPossible' as const,
    clause: coordinationClause,
    caseId: _id,
    state,
    step,
  })
}

export function notFit(officeId: string, role: 'INITIATOR' | 'INVITED') {
  return refuse({ kind: 'CoordinationOfficeNotFit' as const, clause: coordinationClause, officeId, role })
}
