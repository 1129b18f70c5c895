import { addDays, type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { type DutyState, meetDuty, readDuty, startDuty, voidDuty } from '@chiiki/kit/duty.ts'
import type { CaseClock, CaseRecord, ClockCount, ClockKind } from './consultation.ts'
import { hoursAfter, officeHoursAfter } from './hours.ts'
import { ruleOf, type Term } from './policy.ts'
import type { Env } from './step.ts'

/** From now on somebody owes this, within the term. `about`: the referral, escalation or session that it counts for. */
export function startedClock(
  env: Env,
  kind: ClockKind,
  term: Term,
  owedBy: string,
  about: string | null = null,
): CaseClock {
  return {
    id: env.id('ConsultationClock'),
    kind,
    count: countOf(env, kind, term),
    owedBy,
    about,
    isOpen: true,
  }
}

function countOf({ now, day, policy, calendar }: Env, kind: ClockKind, term: Term): ClockCount {
  const { amount, unit } = term
  if (unit === 'DAY' || unit === 'WORKING_DAY') {
    const rule = ruleOf(`CL-CONSULT-${kind}`, { amount, unit }, policy.validFrom)
    return { by: 'DAYS', rule, duty: startDuty(rule, day) }
  }
  const dueAt =
    unit === 'HOUR' ? hoursAfter(now, amount) : officeHoursAfter(now, amount, policy.officeHours, calendar)
  return { by: 'HOURS', startedAt: now, dueAt, metAt: null, voidedAt: null }
}

/** Every open clock of this kind (and about this) is met, late or not. */
export function met(record: CaseRecord, env: Env, kind: ClockKind, about: string | null = null): CaseRecord {
  return overClocks(record, kind, about, ({ count }) => {
    if (count.by === 'HOURS') return { ...count, metAt: env.now }
    const result = meetDuty(count.duty, count.rule, env.calendar, env.day)
    return result.ok ? { ...count, duty: result.value } : null
  })
}

/** Every such clock is owed no longer. */
export function voided(
  record: CaseRecord,
  env: Env,
  kind: ClockKind,
  about: string | null,
  why: string,
): CaseRecord {
  return overClocks(record, kind, about, ({ count }) => {
    if (count.by === 'HOURS') return { ...count, voidedAt: env.now }
    const result = voidDuty(count.duty, count.rule, env.calendar, why, env.day)
    return result.ok ? { ...count, duty: result.value } : null
  })
}

function overClocks(
  record: CaseRecord,
  kind: ClockKind,
  about: string | null,
  end: (clock: CaseClock) => ClockCount | null,
): CaseRecord {
  const clocks = record.clocks.map((each) => {
    if (!each.isOpen || each.kind !== kind || each.about !== about) return each
    const count = end(each)
    return count === null ? each : { ...each, count, isOpen: false }
  })
  return { ...record, clocks }
}

export type ClockReading = {
  readonly state: Exclude<DutyState, 'SUSPENDED'>
  readonly dueOn: BusinessDate | null
  /** From this instant on it's late. */
  readonly dueAt: Date | null
}

/** How a clock stands at an instant: when it's due, and whether it's over that. */
export function readClock({ count }: CaseClock, calendar: Calendar, now: Date): ClockReading {
  if (count.by === 'DAYS') {
    const { state, dueOn } = readDuty(count.duty, count.rule, calendar, businessDateOf(now))
    const dueAt = dueOn === null ? null : startOfDay(addDays(dueOn, 1))
    return { state: state === 'SUSPENDED' ? 'RUNNING' : state, dueOn, dueAt }
  }
  const { dueAt, metAt, voidedAt } = count
  const dueOn = businessDateOf(dueAt)
  if (voidedAt !== null) return { state: 'VOID', dueOn, dueAt }
  if (metAt !== null) return { state: metAt < dueAt ? 'MET' : 'MET_LATE', dueOn, dueAt }
  return { state: now < dueAt ? 'RUNNING' : 'OVERDUE', dueOn, dueAt }
}

/** The instant from which a clock that has just begun is late. */
export function dueAtOf(clock: CaseClock, { calendar, now }: Env): Date {
  return readClock(clock, calendar, now).dueAt ?? now
}

/** The next look: due on the day itself, as its rule is of no days. */
export function followUpClock(env: Env, party: string, on: BusinessDate): CaseClock {
  const clock = startedClock(env, 'FOLLOW_UP', { amount: 0, unit: 'DAY' }, party)
  return onDay(clock, on)
}

/** A look before its day is a look all the same: it counts from the day on which it was had. */
export function broughtForward(record: CaseRecord, { day }: Env): CaseRecord {
  const isLater = ({ kind, isOpen, count }: CaseClock) =>
    kind === 'FOLLOW_UP' && isOpen && count.by === 'DAYS' && count.duty.countsFrom > day
  return { ...record, clocks: record.clocks.map((each) => (isLater(each) ? onDay(each, day) : each)) }
}

function onDay(clock: CaseClock, countsFrom: BusinessDate): CaseClock {
  const { count } = clock
  if (count.by === 'HOURS') return clock
  return { ...clock, count: { ...count, duty: { ...count.duty, countsFrom } } }
}
