import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import { containsPeriod, overlaps } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { daysOf, knownSpells, type Spell } from '../post/spell.ts'

/** The programme stands under 第4・4 職員の育成 (5⑵ 教育機関での学びや民間企業との人事交流). */
export const exchangeClause = 'clause:K-4-4'

export const partnerKinds = ['EDUCATIONAL_INSTITUTION', 'COMPANY', 'NPO', 'PUBLIC_BODY'] as const
export type PartnerKind = (typeof partnerKinds)[number]
export const exchangeDirections = ['SENT', 'RECEIVED', 'MUTUAL'] as const
export type ExchangeDirection = (typeof exchangeDirections)[number]

/** 人事交流: a programme by which staff learn at a partner, or its people here, in a period, for goals of learning. No persons. */
export type ExchangeRecord = {
  readonly _id: string
  readonly version: number
  readonly title: string
  readonly partner: { readonly name: string; readonly kind: PartnerKind }
  readonly direction: ExchangeDirection
  readonly goals: readonly string[]
  readonly startsOn: BusinessDate
  /** The first day on which it's over. */
  readonly endsOn: BusinessDate
  readonly decision: Source
  readonly recordedAt: Date
  readonly withdrawnAt: Date | null
}

/** That somebody of the staff takes part. Kept with the person's record, so that nobody is at two places at once. */
export type ExchangeStay = Spell & { readonly exchange: string }

export type ExchangeState = 'PLANNED' | 'RUNNING' | 'OVER' | 'WITHDRAWN'
export type ExchangeAction = 'WITHDRAW' | 'END' | 'SEND'

/** Days begin and end a programme; acts shorten it, send people, and take back what hasn't begun. */
export const exchangeMachine: Machine<ExchangeState, ExchangeAction | 'FIRST_DAY' | 'LAST_DAY_OVER'> = {
  name: 'exchange',
  states: ['PLANNED', 'RUNNING', 'OVER', 'WITHDRAWN'],
  initial: 'PLANNED',
  final: ['OVER', 'WITHDRAWN'],
  transitions: [
    { from: ['PLANNED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['PLANNED'], event: 'SEND', to: 'PLANNED' },
    { from: ['RUNNING'], event: 'SEND', to: 'RUNNING' },
    { from: ['RUNNING'], event: 'END', to: 'RUNNING' },
    { from: ['PLANNED'], event: 'FIRST_DAY', to: 'RUNNING' },
    { from: ['RUNNING'], event: 'LAST_DAY_OVER', to: 'OVER' },
  ],
}

export function exchangeState(
  { withdrawnAt, startsOn, endsOn }: Pick<ExchangeRecord, 'withdrawnAt' | 'startsOn' | 'endsOn'>,
  today: BusinessDate,
): ExchangeState {
  if (withdrawnAt !== null) return 'WITHDRAWN'
  if (startsOn > today) return 'PLANNED'
  return endsOn <= today ? 'OVER' : 'RUNNING'
}

type Refused<K extends string, F> = { readonly kind: K; readonly clause: typeof exchangeClause } & Readonly<F>
export type ExchangeStepNotPossible = Refused<
  'ExchangeStepNotPossible',
  { exchangeId: string; state: ExchangeState; step: ExchangeAction }
>
/** People would be sent to what isn't there. */
export type ExchangeHasStaff = Refused<
  'ExchangeHasStaff',
  { exchangeId: string; staffIds: readonly string[] }
>
export type ExchangeHeld = Refused<
  'ExchangeHeld',
  { exchangeId: string; from: BusinessDate; to: BusinessDate | null }
>
export type ExchangeOwnProblem = ExchangeStepNotPossible | ExchangeHasStaff | ExchangeHeld
export type EndingProblem = ExchangeStepNotPossible | ExchangeHasStaff | SharedProblem
export type SendingProblem = ExchangeStepNotPossible | ExchangeHeld | SharedProblem

/** The people, by their records' ids, whose stay in the programme goes on beyond a day. */
export function staffBeyond(
  staff: readonly { readonly _id: string; readonly exchanges?: readonly ExchangeStay[] }[],
  exchange: string,
  day: BusinessDate,
): string[] {
  return staff
    .filter(({ exchanges = [] }) =>
      knownSpells(exchanges).some(
        (stay) => stay.exchange === exchange && (stay.validTo === null || stay.validTo > day),
      ),
    )
    .map(({ _id }) => _id)
}

/** Takes a programme back before it begins, when nobody is to be sent. */
export function withdraw(
  record: ExchangeRecord,
  staffIds: readonly string[],
  at: Date,
  today: BusinessDate,
): Result<ExchangeRecord, EndingProblem> {
  const fault = stepFault(record, 'WITHDRAW', today)
  if (fault) return refuse(fault)
  if (staffIds.length > 0) return refuse(hasStaff(record, staffIds))
  return ok({ ...record, withdrawnAt: at })
}

/** Ends a running programme earlier, on a day from tomorrow on on which nobody is still there. */
export function end(
  record: ExchangeRecord,
  on: BusinessDate,
  staffIds: readonly string[],
  today: BusinessDate,
): Result<ExchangeRecord, EndingProblem> {
  const fault = stepFault(record, 'END', today)
  if (fault) return refuse(fault)
  if (on <= today || on >= record.endsOn)
    return refuse(invalid('on', `must be after today (${today}) and before ${record.endsOn}`, on))
  if (staffIds.length > 0) return refuse(hasStaff(record, staffIds))
  return ok({ ...record, endsOn: on })
}

/** Sends somebody, within the programme's days, who isn't in another one on any of them. */
export function send(
  record: ExchangeRecord,
  stay: ExchangeStay,
  stays: readonly ExchangeStay[],
  today: BusinessDate,
): Result<ExchangeStay, SendingProblem> {
  const fault = stepFault(record, 'SEND', today)
  if (fault) return refuse(fault)
  const days = daysOf(stay)
  if (days.to !== null && days.to <= days.from)
    return refuse(invalid('to', `must be after ${days.from}`, days.to))
  if (days.to === null || !containsPeriod({ from: record.startsOn, to: record.endsOn }, days))
    return refuse(
      invalid('from', `must lie, with \`to\`, from ${record.startsOn} to ${record.endsOn}`, days.from),
    )
  const held = knownSpells(stays).find((other) => overlaps(daysOf(other), days))
  if (!held) return ok(stay)
  return refuse({
    kind: 'ExchangeHeld',
    clause: exchangeClause,
    exchangeId: held.exchange,
    from: held.validFrom,
    to: held.validTo,
  })
}

function stepFault(
  record: ExchangeRecord,
  step: ExchangeAction,
  today: BusinessDate,
): ExchangeStepNotPossible | null {
  const state = exchangeState(record, today)
  if (nextState(exchangeMachine, state, step) !== null) return null
  return { kind: 'ExchangeStepNotPossible', clause: exchangeClause, exchangeId: record._id, state, step }
}

function hasStaff({ _id }: ExchangeRecord, staffIds: readonly string[]): ExchangeHasStaff {
  return {
    kind: 'ExchangeHasStaff',
    clause: exchangeClause,
    exchangeId: _id,
    staffIds: staffIds.slice(0, 100),
  }
}
