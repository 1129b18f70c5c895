import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import {
  type Debtor,
  isOverdue,
  meetClock,
  type Owed,
  type RuleBook,
  startClock,
  voidClock,
} from '@chiiki/kit/clock.ts'
import type { Machine } from '@chiiki/kit/machine.ts'
import type { Tier } from '../office/seat.ts'

/**
 * 組織横断的な調整 (第4・1・2）②): a case between offices, opened by a general branch or the head office and ended by a text
 * that every party accepts. Where areas disagree the head office is a party (第4・1・3）①).
 */
export const coordinationStates = [
  'OPEN',
  'IN_DISCUSSION',
  'ESCALATED',
  'AGREED',
  'CLOSED_WITHOUT_AGREEMENT',
  'WITHDRAWN',
] as const
export type CoordinationState = (typeof coordinationStates)[number]
export const coordinationEvents = [
  'takePosition',
  'disagree',
  'propose',
  'accept',
  'agree',
  'escalate',
  'close',
  'withdraw',
] as const
export type CoordinationEvent = (typeof coordinationEvents)[number]

/** `disagree`: a position by which the head office joins. `agree`: the acceptance that was the last one missing. */
export const coordinationMachine: Machine<CoordinationState, CoordinationEvent> = {
  name: 'CoordinationCase',
  states: coordinationStates,
  initial: 'OPEN',
  final: ['AGREED', 'CLOSED_WITHOUT_AGREEMENT', 'WITHDRAWN'],
  transitions: [
    { from: ['OPEN', 'IN_DISCUSSION'], event: 'takePosition', to: 'IN_DISCUSSION' },
    { from: ['ESCALATED'], event: 'takePosition', to: 'ESCALATED' },
    { from: ['OPEN', 'IN_DISCUSSION'], event: 'disagree', to: 'ESCALATED' },
    { from: ['OPEN', 'IN_DISCUSSION'], event: 'propose', to: 'IN_DISCUSSION' },
    { from: ['ESCALATED'], event: 'propose', to: 'ESCALATED' },
    { from: ['IN_DISCUSSION'], event: 'accept', to: 'IN_DISCUSSION' },
    { from: ['ESCALATED'], event: 'accept', to: 'ESCALATED' },
    { from: ['IN_DISCUSSION', 'ESCALATED'], event: 'agree', to: 'AGREED' },
    { from: ['OPEN', 'IN_DISCUSSION'], event: 'escalate', to: 'ESCALATED' },
    { from: ['IN_DISCUSSION', 'ESCALATED'], event: 'close', to: 'CLOSED_WITHOUT_AGREEMENT' },
    { from: ['OPEN', 'IN_DISCUSSION'], event: 'withdraw', to: 'WITHDRAWN' },
  ],
}

export type Stance = 'SUPPORTS' | 'DISAGREES' | 'UNDECIDED'
export type PartyRole = 'INITIATOR' | 'INVITED' | 'MEDIATOR'
export type Position = {
  readonly stance: Stance
  readonly text: string
  readonly on: BusinessDate
  /** The office that took it: the party itself, or the one that took over from it. */
  readonly by: string
}

export type Party = {
  readonly office: string
  readonly role: PartyRole
  readonly tier: Tier
  /** The area that it stands for; null for the head office. */
  readonly area: string | null
  readonly joinedOn: BusinessDate
  readonly positions: readonly Position[]
  /** The number of the text that it accepts, and since when; null: none. */
  readonly accepts: number | null
  readonly acceptedOn: BusinessDate | null
}

/** A text for the agreement. A new one takes the place of the one before, and has to be accepted anew. */
export type AgreementText = {
  readonly number: number
  readonly text: string
  readonly by: string
  readonly on: BusinessDate
}

/** Something that happened to a case, and the state that it was in from then on. */
export type CoordinationChange = {
  readonly state: CoordinationState
  readonly act: 'open' | CoordinationEvent
  readonly on: BusinessDate
  readonly at: Date
  /** The office that did it. */
  readonly by: string
  readonly reason: string | null
}

export type Affected = {
  readonly areas: readonly string[]
  readonly districts: readonly string[]
  readonly themes: readonly string[]
}

export type CoordinationRecord = {
  readonly _id: string
  readonly version: number
  readonly initiator: string
  readonly title: string
  readonly matter: string
  readonly affected: Affected
  /** The initiator's tier and the 年度 of the opening: what is counted in public. */
  readonly tier: Tier
  readonly fiscalYear: number
  readonly openedOn: BusinessDate
  readonly state: CoordinationState
  readonly parties: readonly Party[]
  readonly texts: readonly AgreementText[]
  readonly changes: readonly CoordinationChange[]
  readonly readers: readonly string[]
  /** The case's own clock first, then those of the parties' positions and of the mediation. */
  readonly clocks: readonly Owed[]
}

export type CoordinationDraft = Pick<
  CoordinationRecord,
  '_id' | 'initiator' | 'title' | 'matter' | 'affected' | 'tier' | 'fiscalYear' | 'openedOn'
>

/** What an act makes of a case. */
export type CoordinationEffect = {
  readonly change: CoordinationChange
  readonly parties: readonly Party[]
  readonly texts: readonly AgreementText[]
  readonly clocks: readonly Owed[]
  /** Only of the first: the case itself. */
  readonly draft: CoordinationDraft | null
}

export function evolveCoordination(
  record: CoordinationRecord | null,
  { change, parties, texts, clocks, draft }: CoordinationEffect,
): Omit<CoordinationRecord, 'version'> {
  const { _id, initiator, title, matter, affected, tier, fiscalYear, openedOn } =
    record ?? (draft as CoordinationDraft)
  return {
    ...{ _id, initiator, title, matter, affected, tier, fiscalYear, openedOn },
    state: change.state,
    parties,
    texts,
    clocks,
    changes: [...(record?.changes ?? []), change],
    readers: parties.map(({ office }) => office),
  }
}

export function isBetweenAreas(parties: readonly Pick<Party, 'area'>[]): boolean {
  return new Set(parties.flatMap(({ area }) => area ?? [])).size >= 2
}

export function hasHeadOffice(parties: readonly Pick<Party, 'tier'>[]): boolean {
  return parties.some(({ tier }) => tier === 'ward')
}

/** Where areas disagree, the head office has to be a party. */
export function needsHeadOffice(parties: readonly Party[]): boolean {
  const isDisagreed = parties.some(({ positions }) => positions.at(-1)?.stance === 'DISAGREES')
  return isDisagreed && isBetweenAreas(parties) && !hasHeadOffice(parties)
}

/** The text that stands for acceptance; null before the first. */
export function textOf({ texts }: Pick<CoordinationRecord, 'texts'>): AgreementText | null {
  return texts.at(-1) ?? null
}

export function isAccepted(parties: readonly Party[], number: number): boolean {
  return parties.every(({ accepts }) => accepts === number)
}

/** The rules that cases are counted by. */
export const coordinationRules = {
  settle: 'CL-COORD-SETTLE',
  position: 'CL-COORD-POSITION',
  mediate: 'CL-COORD-MEDIATE',
} as const

export function firstClocks(
  book: RuleBook,
  initiator: Debtor,
  invited: readonly Debtor[],
  on: BusinessDate,
): Owed[] {
  return [
    startClock(book, coordinationRules.settle, initiator, on),
    ...invited.map((party) => startClock(book, coordinationRules.position, party, on)),
  ]
}

/** These parties have said what they think: what they owed is done. */
export function positionsTaken(
  clocks: readonly Owed[],
  book: RuleBook,
  offices: readonly string[],
  on: BusinessDate,
): Owed[] {
  return clocks.map((clock) =>
    clock.isOpen && clock.ruleId === coordinationRules.position && offices.includes(clock.owedBy)
      ? meetClock(book, clock, on)
      : clock,
  )
}

/** The head office mediates: the case is its own to bring to an end now. */
export function mediationBegun(
  clocks: readonly Owed[],
  book: RuleBook,
  headOffice: Debtor,
  on: BusinessDate,
): Owed[] {
  const passed = clocks.map((clock) =>
    clock.isOpen && clock.ruleId === coordinationRules.settle
      ? voidClock(book, clock, 'escalate', on)
      : clock,
  )
  return [...passed, startClock(book, coordinationRules.mediate, headOffice, on)]
}

/** The case has ended: its own clock is met by an agreement or a close, and void by a withdrawal; positions are owed no more. */
export function clocksEnded(
  clocks: readonly Owed[],
  book: RuleBook,
  event: 'agree' | 'close' | 'withdraw',
  on: BusinessDate,
): Owed[] {
  return clocks.map((clock) => {
    if (!clock.isOpen) return clock
    const isMet = event !== 'withdraw' && clock.ruleId !== coordinationRules.position
    return isMet ? meetClock(book, clock, on) : voidClock(book, clock, event, on)
  })
}

/** Whether anything owed on the case is overdue on the day: then the head office may join unasked. */
export function isLate(
  { clocks }: Pick<CoordinationRecord, 'clocks'>,
  book: RuleBook,
  on: BusinessDate,
): boolean {
  return clocks.some((clock) => clock.isOpen && isOverdue(book, clock, on))
}

/** The clock of the case itself: the initiator's, or the head office's once it mediates. */
export function caseClock({ clocks }: Pick<CoordinationRecord, 'clocks'>): Owed {
  return (clocks.findLast(({ ruleId }) => ruleId === coordinationRules.mediate) ?? clocks[0]) as Owed
}
