import type { BusinessDate } from './business-date.ts'
import { laterOf } from './business-date.ts'
import type { Calendar } from './calendar.ts'
import {
  type Duty,
  type DutyReading,
  type DutyRefusal,
  meetDuty,
  readDuty,
  startDuty,
  voidDuty,
} from './duty.ts'
import { type DutyRule, ruleOn } from './duty-rule.ts'
import type { Source } from './provenance.ts'
import type { Result } from './result.ts'

type Told = { readonly ja: string; readonly en: string }

/** A rule of deadlines as it's kept: the count, what is owed, and where the number comes from. */
export type ClockRule = DutyRule & {
  /** What has to be done, from when on. */
  readonly duty: Told
  readonly clause: string | null
  readonly note: string | null
  readonly source: Source
}

/** What every clock is read by: the rules, and the calendar of the days that don't count. */
export type RuleBook = { readonly rules: readonly ClockRule[]; readonly calendar: Calendar }

/** A duty and who owes it: what a thing keeps of its clock. */
export type Owed = Duty & {
  /** The office or council, by its id. */
  readonly owedBy: string
  /** The post there; null where the body as such owes it. */
  readonly owedByPost: string | null
  /** The due date when it was last written, to find what is overdue by an index. The truth is `readClock`'s. */
  readonly dueOn: BusinessDate | null
  /** Neither met nor void. */
  readonly isOpen: boolean
}

/** A clock as it stands on a day. */
export type Clock = DutyReading & {
  readonly rule: ClockRule
  readonly owedBy: string
  readonly owedByPost: string | null
  readonly startedOn: BusinessDate
  readonly metOn: BusinessDate | null
  readonly voidReason: string | null
}

export type Debtor = { readonly owedBy: string; readonly owedByPost: string | null }

/** @throws RangeError when no such rule was in force on the day: the import checks that those that are used are there. */
export function startClock(book: RuleBook, ruleId: string, debtor: Debtor, on: BusinessDate): Owed {
  return written(book, { ...startDuty(ruleFor(book, ruleId, on), on), ...debtor, dueOn: null, isOpen: true })
}

/** The clock as it stands at the end of `on`. */
export function readClock(book: RuleBook, owed: Owed, on: BusinessDate): Clock {
  const rule = ruleFor(book, owed.ruleId, owed.countsFrom)
  const { owedBy, owedByPost, countsFrom, metOn, voidReason } = owed
  const reading = readDuty(owed, rule, book.calendar, on)
  return { ...reading, rule, owedBy, owedByPost, startedOn: countsFrom, metOn, voidReason }
}

export function isOverdue(book: RuleBook, owed: Owed, on: BusinessDate): boolean {
  return readClock(book, owed, on).state === 'OVERDUE'
}

/** @throws RangeError for a clock that has ended: whoever decides looks first. */
export function meetClock(book: RuleBook, owed: Owed, on: BusinessDate): Owed {
  const rule = ruleFor(book, owed.ruleId, owed.countsFrom)
  return written(book, ended(owed, meetDuty(owed, rule, book.calendar, laterOf(on, owed.countsFrom))))
}

/** Its subject ended without it. @throws RangeError for a clock that has ended. */
export function voidClock(book: RuleBook, owed: Owed, reason: string, on: BusinessDate): Owed {
  const rule = ruleFor(book, owed.ruleId, owed.countsFrom)
  return written(book, ended(owed, voidDuty(owed, rule, book.calendar, reason, laterOf(on, owed.countsFrom))))
}

/** Somebody else owes it from now on; its day stays. */
export function handOver(owed: Owed, debtor: Debtor): Owed {
  return { ...owed, ...debtor }
}

/** The snapshot of the due date brought up to the rules and the calendar of today. */
export function written(book: RuleBook, owed: Owed): Owed {
  const isOpen = owed.metOn === null && owed.voidedOn === null
  const rule = ruleFor(book, owed.ruleId, owed.countsFrom)
  const { dueOn } = readDuty(owed, rule, book.calendar, owed.metOn ?? owed.voidedOn ?? owed.countsFrom)
  return { ...owed, dueOn, isOpen }
}

function ended(owed: Owed, result: Result<Duty, DutyRefusal>): Owed {
  if (!result.ok) throw new RangeError(`${owed.ruleId} of ${owed.owedBy}: ${result.problem.kind}`)
  return { ...owed, ...result.value }
}

function ruleFor({ rules }: RuleBook, id: string, on: BusinessDate): ClockRule {
  const rule = ruleOn(rules, id, on) as ClockRule | null
  if (rule === null) throw new RangeError(`no clock rule ${id} is in force on ${on}`)
  return rule
}
