import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import {
  type Debtor,
  handOver,
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
 * 対応支援依頼 (資料3): a district's centre asks for support with what is wide or needs expertise, at the general
 * branch (its 保健福祉センター and other sections) or the head office. Exactly one office has a request at any time; the
 * answer is owed until it's given, whoever has the request meanwhile.
 */
export const supportStates = [
  'REQUESTED',
  'RECEIVED',
  'ACCEPTED',
  'DECLINED',
  'ESCALATED',
  'ANSWERED',
  'WITHDRAWN',
] as const
export type SupportState = (typeof supportStates)[number]
export const supportEvents = [
  'receive',
  'accept',
  'decline',
  'answer',
  'redirect',
  'escalate',
  'assign',
  'withdraw',
] as const
export type SupportEvent = (typeof supportEvents)[number]

export const supportMachine: Machine<SupportState, SupportEvent> = {
  name: 'SupportRequest',
  states: supportStates,
  initial: 'REQUESTED',
  final: ['ANSWERED', 'WITHDRAWN'],
  transitions: [
    { from: ['REQUESTED'], event: 'receive', to: 'RECEIVED' },
    { from: ['RECEIVED'], event: 'accept', to: 'ACCEPTED' },
    { from: ['RECEIVED', 'ACCEPTED'], event: 'decline', to: 'DECLINED' },
    { from: ['ACCEPTED', 'ESCALATED'], event: 'answer', to: 'ANSWERED' },
    { from: ['DECLINED'], event: 'redirect', to: 'REQUESTED' },
    { from: ['REQUESTED', 'RECEIVED', 'ACCEPTED', 'DECLINED'], event: 'escalate', to: 'ESCALATED' },
    { from: ['ESCALATED'], event: 'assign', to: 'REQUESTED' },
    {
      from: ['REQUESTED', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'ESCALATED'],
      event: 'withdraw',
      to: 'WITHDRAWN',
    },
  ],
}

/** That a request came into a state, and with whom it was from then on. */
export type SupportChange = {
  readonly state: SupportState
  readonly act: 'request' | SupportEvent
  readonly on: BusinessDate
  readonly at: Date
  readonly owner: string
  readonly section: string | null
  readonly reason: string | null
  /** Where else the people who declined it say that it belongs. */
  readonly instead: string | null
}

export type SupportAnswer = { readonly text: string; readonly by: string; readonly on: BusinessDate }

export type SupportRecord = {
  readonly _id: string
  readonly version: number
  readonly from: string
  /** The one office that has it. */
  readonly owner: string
  /** 課: the section there that it's for; null: the office says. */
  readonly section: string | null
  readonly subject: string
  readonly matter: string
  /** The tier of the office that has it, and the 年度 in which it was made: what is counted in public. */
  readonly tier: Tier
  readonly fiscalYear: number
  readonly requestedOn: BusinessDate
  readonly state: SupportState
  readonly changes: readonly SupportChange[]
  readonly answer: SupportAnswer | null
  /** Every office that has or had to do with it. */
  readonly readers: readonly string[]
  /** The answer's clock first, then each step's, in order. */
  readonly clocks: readonly Owed[]
}

/** What an act makes of a request: everything that is new of it. */
export type SupportEffect = {
  readonly change: SupportChange
  readonly tier: Tier
  readonly answer: SupportAnswer | null
  readonly clocks: readonly Owed[]
  /** Only of the first: the request itself. */
  readonly draft: SupportDraft | null
}

export type SupportDraft = Pick<
  SupportRecord,
  '_id' | 'from' | 'subject' | 'matter' | 'fiscalYear' | 'requestedOn'
>

export function evolveSupport(
  request: SupportRecord | null,
  effect: SupportEffect,
): Omit<SupportRecord, 'version'> {
  const { change, tier, answer, clocks, draft } = effect
  const before = request ?? (draft as SupportDraft)
  const readers = new Set([...(request?.readers ?? [before.from]), change.owner])
  return {
    _id: before._id,
    from: before.from,
    subject: before.subject,
    matter: before.matter,
    fiscalYear: before.fiscalYear,
    requestedOn: before.requestedOn,
    owner: change.owner,
    section: change.section,
    tier,
    state: change.state,
    changes: [...(request?.changes ?? []), change],
    answer,
    readers: [...readers],
    clocks,
  }
}

/** The rules that requests are counted by. */
export const supportRules = {
  answer: 'CL-SUPPORT-ANSWER',
  receipt: 'CL-SUPPORT-RECEIPT',
  decide: 'CL-SUPPORT-DECIDE',
  redirect: 'CL-SUPPORT-REDIRECT',
  escalated: 'CL-SUPPORT-ESCALATED',
} as const

/** What is owed next in a state, besides the answer. In ACCEPTED it's the answer alone. */
const stepRule: Partial<Record<SupportState, string>> = {
  REQUESTED: supportRules.receipt,
  RECEIVED: supportRules.decide,
  DECLINED: supportRules.redirect,
  ESCALATED: supportRules.escalated,
}

/** The clocks of a new request. */
export function firstClocks(book: RuleBook, debtor: Debtor, on: BusinessDate): Owed[] {
  return [
    startClock(book, supportRules.answer, debtor, on),
    startClock(book, supportRules.receipt, debtor, on),
  ]
}

/**
 * The clocks after an act. The answer's is never begun anew: who asked waits for one day, whoever has the request.
 * A step that was passed over because the request was taken away ends void; its days stay in the record.
 */
export function clocksAfter(
  book: RuleBook,
  request: SupportRecord,
  event: SupportEvent,
  to: SupportState,
  debtor: Debtor,
  on: BusinessDate,
): Owed[] {
  const isPassedOver = event === 'withdraw' || (event === 'escalate' && request.state !== 'DECLINED')
  const clocks = request.clocks.map((clock) => {
    if (!clock.isOpen) return clock
    if (clock.ruleId !== supportRules.answer)
      return isPassedOver ? voidClock(book, clock, event, on) : meetClock(book, clock, on)
    if (event === 'answer') return meetClock(book, clock, on)
    return event === 'withdraw' ? voidClock(book, clock, event, on) : handOver(clock, debtor)
  })
  const next = stepRule[to]
  return next === undefined ? clocks : [...clocks, startClock(book, next, debtor, on)]
}

/** Whether anything that is owed on it is overdue on the day. */
export function isLate({ clocks }: Pick<SupportRecord, 'clocks'>, book: RuleBook, on: BusinessDate): boolean {
  return clocks.some((clock) => clock.isOpen && isOverdue(book, clock, on))
}

/** What has to be done next, and by when: the step's clock, else the answer's. Null once it has ended. */
export function currentClock({ clocks }: Pick<SupportRecord, 'clocks'>): Owed | null {
  return clocks.findLast(({ isOpen }) => isOpen) ?? null
}
