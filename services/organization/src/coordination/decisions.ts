import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Debtor, Owed, RuleBook } from '@chiiki/kit/clock.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Directory, directingPostOf, inCharge } from '../office/charge.ts'
import { type OfficeAt, openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { roleOf, tierOfKind } from '../office/seat.ts'
import {
  type Affected,
  type CoordinationEffect,
  type CoordinationEvent,
  type CoordinationRecord,
  clocksEnded,
  coordinationMachine,
  firstClocks,
  hasHeadOffice,
  isAccepted,
  isBetweenAreas,
  isLate,
  mediationBegun,
  needsHeadOffice,
  type Party,
  type PartyRole,
  positionsTaken,
  type Stance,
  textOf,
} from './coordination.ts'
import {
  type AcceptanceProblem,
  type ClosingProblem,
  type CoordinationAction,
  coordinationClause,
  mediationClause,
  type OpeningProblem,
  type StepProblem,
} from './problem.ts'

/** What a decision on a case rests on. `places`: the areas and districts that are there today. */
export type Grounds = {
  readonly directory: Directory
  readonly book: RuleBook
  readonly now: Date
  readonly places: ReadonlySet<string>
}
export type Decided<P> = Result<CoordinationEffect, P>

export type OpeningInput = {
  readonly id: string
  readonly initiator: string
  readonly parties: readonly string[]
  readonly title: string
  readonly matter: string
  readonly areas?: readonly string[] | null
  readonly districts?: readonly string[] | null
  readonly themes?: readonly string[] | null
}

const mostParties = 20

/** A new case: the initiator, a general branch or the head office, and at least one other office (第4・1・2）②). */
export function open(input: OpeningInput, grounds: Grounds): Decided<OpeningProblem> {
  const initiator = openOffice(input.initiator, grounds)
  if (!initiator.ok) return initiator
  const role = roleOf(initiator.value.kind)
  if (role !== 'GENERAL_BRANCH' && role !== 'HEAD_OFFICE') return notFit(input.initiator, 'INITIATOR')
  const others = invitedOf(input, grounds)
  if (!others.ok) return others
  const [title, matter] = [readText('title', input.title, 100), readText('matter', input.matter, 4_000)]
  if (!title.ok) return title
  if (!matter.ok) return matter
  const affected = affectedOf(input, grounds)
  if (!affected.ok) return affected
  const on = today(grounds)
  const office = initiator.value
  return ok({
    change: { state: 'OPEN', act: 'open', on, at: grounds.now, by: office.id, reason: null },
    parties: [partyOf(office, 'INITIATOR', on), ...others.value.map((each) => partyOf(each, 'INVITED', on))],
    texts: [],
    clocks: firstClocks(grounds.book, debtorOf(office), others.value.map(debtorOf), on),
    draft: {
      _id: input.id,
      initiator: office.id,
      title: title.value,
      matter: matter.value,
      affected: affected.value,
      tier: tierOfKind[office.kind],
      fiscalYear: fiscalYearOf(on),
      openedOn: on,
    },
  })
}

/** What a party thinks of the matter. Where areas disagree, the head office joins with it (第4・1・3）①). */
export function takePosition(
  record: CoordinationRecord,
  input: { readonly office: string; readonly stance: Stance; readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'takePosition') === null)
    return notPossible(record, 'TAKE_POSITION')
  const text = readText('text', input.text, 4_000)
  if (!text.ok) return text
  const on = today(grounds)
  const position = { stance: input.stance, text: text.value, on, by: input.office }
  const withdrawn = input.stance === 'DISAGREES' ? { accepts: null, acceptedOn: null } : {}
  const parties = record.parties.map((party) =>
    speaksFor(input.office, party, grounds)
      ? { ...party, ...withdrawn, positions: [...party.positions, position] }
      : party,
  )
  const clocks = taken(record, input.office, grounds)
  if (!needsHeadOffice(parties))
    return effect(record, 'takePosition', input.office, grounds, { parties, clocks })
  return joined(record, 'disagree', input.office, null, parties, clocks, grounds)
}

/** A text for the agreement, by a party, which accepts it with that. Whoever accepted the text before has to accept anew. */
export function propose(
  record: CoordinationRecord,
  input: { readonly office: string; readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'propose') === null)
    return notPossible(record, 'PROPOSE_AGREEMENT')
  const text = readText('text', input.text, 4_000)
  if (!text.ok) return text
  const on = today(grounds)
  const number = (textOf(record)?.number ?? 0) + 1
  const parties = record.parties.map((party) =>
    speaksFor(input.office, party, grounds)
      ? { ...party, accepts: number, acceptedOn: on }
      : { ...party, accepts: null, acceptedOn: null },
  )
  const texts = [...record.texts, { number, text: text.value, by: input.office, on }]
  return effect(record, 'propose', input.office, grounds, {
    parties,
    texts,
    clocks: taken(record, input.office, grounds),
  })
}

/** A party accepts the text that stands. The last one that was missing makes it the agreement. */
export function accept(
  record: CoordinationRecord,
  input: { readonly office: string; readonly number: number },
  grounds: Grounds,
): Decided<AcceptanceProblem> {
  if (nextState(coordinationMachine, record.state, 'accept') === null)
    return notPossible(record, 'ACCEPT_AGREEMENT')
  const { _id: caseId } = record
  const { office, number } = input
  const currentNumber = textOf(record)?.number ?? null
  if (currentNumber !== number)
    return refuse({ kind: 'AgreementTextChanged', clause: coordinationClause, caseId, number, currentNumber })
  const own = record.parties.filter((party) => speaksFor(office, party, grounds))
  const isSaid = own.every(({ accepts }) => accepts === number) && !isAccepted(record.parties, number)
  if (isSaid)
    return refuse({
      kind: 'AgreementAlreadyAccepted',
      clause: coordinationClause,
      caseId,
      officeId: office,
      number,
    })
  const on = today(grounds)
  const parties = record.parties.map((party) =>
    own.includes(party) ? { ...party, accepts: number, acceptedOn: party.acceptedOn ?? on } : party,
  )
  const clocks = taken(record, office, grounds)
  if (!isAccepted(parties, number)) return effect(record, 'accept', office, grounds, { parties, clocks })
  return effect(record, 'agree', office, grounds, {
    parties,
    clocks: clocksEnded(clocks, grounds.book, 'agree', on),
  })
}

/** To the head office, as mediator: once something is overdue, or by a party's wish, with a reason. */
export function escalate(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason?: string | null },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'escalate') === null)
    return notPossible(record, 'ESCALATE')
  const reason = readOptionalText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  if (reason.value === null && !isLate(record, grounds.book, today(grounds)))
    return refuse(invalid('reason', 'must be given while nothing is overdue', null))
  return joined(record, 'escalate', input.office, reason.value, record.parties, record.clocks, grounds)
}

/** Without agreement, and with the reason. Between areas only with the head office among the parties. */
export function close(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason: string },
  grounds: Grounds,
): Decided<ClosingProblem> {
  if (nextState(coordinationMachine, record.state, 'close') === null) return notPossible(record, 'CLOSE')
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  if (isBetweenAreas(record.parties) && !hasHeadOffice(record.parties))
    return refuse({ kind: 'CoordinationNeedsHeadOffice', clause: mediationClause, caseId: record._id })
  const clocks = clocksEnded(record.clocks, grounds.book, 'close', today(grounds))
  return effect(record, 'close', input.office, grounds, { clocks, reason: reason.value })
}

export function withdraw(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'withdraw') === null)
    return notPossible(record, 'WITHDRAW')
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  const clocks = clocksEnded(record.clocks, grounds.book, 'withdraw', today(grounds))
  return effect(record, 'withdraw', input.office, grounds, { clocks, reason: reason.value })
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

function invitedOf(input: OpeningInput, grounds: Grounds): Result<OfficeAt[], OpeningProblem> {
  const ids = [...new Set(input.parties)].filter((id) => id !== input.initiator)
  if (ids.length === 0)
    return refuse(invalid('parties', 'must name at least one office besides the initiator', null))
  if (ids.length >= mostParties)
    return refuse(invalid('parties', `must be at most ${mostParties} with the initiator`, String(ids.length)))
  const offices: OfficeAt[] = []
  for (const id of ids) {
    const office = openOffice(id, grounds)
    if (!office.ok) return office
    if (roleOf(office.value.kind) === null) return notFit(id, 'INVITED')
    offices.push(office.value)
  }
  return ok(offices)
}

function affectedOf(input: OpeningInput, { places }: Grounds): Result<Affected, SharedProblem> {
  const [areas, districts] = [[...new Set(input.areas ?? [])], [...new Set(input.districts ?? [])]]
  if (areas.length > 100) return refuse(invalid('areas', 'must be at most 100', String(areas.length)))
  if (districts.length > 100)
    return refuse(invalid('districts', 'must be at most 100', String(districts.length)))
  const missing = [...areas, ...districts].find((id) => !places.has(id))
  if (missing !== undefined) return refuse({ kind: 'NotFound', clause: null, id: missing })
  const themes = [...new Set(input.themes ?? [])]
  if (themes.length > 10) return refuse(invalid('themes', 'must be at most 10', String(themes.length)))
  const read = themes.map((theme, index) => readText(`themes.${index}`, theme, 40))
  const fault = read.find((each) => !each.ok)
  if (fault && !fault.ok) return fault
  return ok({ areas, districts, themes: read.flatMap((each) => (each.ok ? [each.value] : [])) })
}

/** The head office becomes a party, unless it's one, and the case is its own to bring to an end. */
function joined(
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

type Made = Partial<Pick<CoordinationEffect, 'parties' | 'texts' | 'clocks'>> & {
  readonly reason?: string | null
}

function effect(
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

function taken(record: CoordinationRecord, office: string, grounds: Grounds): Owed[] {
  const own = record.parties.filter((party) => speaksFor(office, party, grounds)).map((party) => party.office)
  return positionsTaken(record.clocks, grounds.book, own, today(grounds))
}

function partyOf(office: OfficeAt, role: PartyRole, joinedOn: BusinessDate): Party {
  const tier = tierOfKind[office.kind]
  const area = tier === 'ward' ? null : office.record.area
  return { office: office.id, role, tier, area, joinedOn, positions: [], accepts: null, acceptedOn: null }
}

function debtorOf(office: OfficeAt): Debtor {
  return { owedBy: office.id, owedByPost: directingPostOf(office) }
}

function today({ now }: Pick<Grounds, 'now'>): BusinessDate {
  return businessDateOf(now)
}

function notPossible({ _id, state }: CoordinationRecord, step: CoordinationAction) {
  return refuse({
    kind: 'CoordinationStepNotPossible' as const,
    clause: coordinationClause,
    caseId: _id,
    state,
    step,
  })
}

function notFit(officeId: string, role: 'INITIATOR' | 'INVITED') {
  return refuse({ kind: 'CoordinationOfficeNotFit' as const, clause: coordinationClause, officeId, role })
}
