import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { meetDuty, readDuty, startDuty, voidDuty } from '@chiiki/kit/duty.ts'
import type { DutyRule } from '@chiiki/kit/duty-rule.ts'
import type { CaseClock, CaseRecord, ClockKind } from './consultation.ts'
import { ruleOf } from './policy.ts'
import type { Env } from './step.ts'

export function startedClock(
  env: Env,
  kind: ClockKind,
  rule: DutyRule,
  owedBy: string,
  referral: string | null = null,
): CaseClock {
  const duty = startDuty(rule, env.day)
  return { id: env.id('ConsultationClock'), kind, rule, duty, owedBy, referral, isOpen: true }
}

/** Every open clock of this kind (and of this referral) is met, late or not. */
export function met(
  record: CaseRecord,
  env: Env,
  kind: ClockKind,
  referral: string | null = null,
): CaseRecord {
  return overClocks(record, kind, referral, (clock) => {
    const result = meetDuty(clock.duty, clock.rule, env.calendar, env.day)
    return result.ok ? { ...clock, duty: result.value, isOpen: false } : clock
  })
}

export function voided(
  record: CaseRecord,
  env: Env,
  kind: ClockKind,
  referral: string | null,
  why: string,
): CaseRecord {
  return overClocks(record, kind, referral, (clock) => {
    const result = voidDuty(clock.duty, clock.rule, env.calendar, why, env.day)
    return result.ok ? { ...clock, duty: result.value, isOpen: false } : clock
  })
}

function overClocks(
  record: CaseRecord,
  kind: ClockKind,
  referral: string | null,
  change: (clock: CaseClock) => CaseClock,
): CaseRecord {
  const clocks = record.clocks.map((each) =>
    each.isOpen && each.kind === kind && each.referral === referral ? change(each) : each,
  )
  return { ...record, clocks }
}

/** How a clock stands on a day: its due date, and whether it's over it. */
export function readClock({ duty, rule }: CaseClock, calendar: Calendar, on: BusinessDate) {
  return readDuty(duty, rule, calendar, on)
}

/** Due on the day itself: the rule is of no days. */
export function followUpClock(env: Env, party: string, on: BusinessDate): CaseClock {
  const rule = { ...ruleOf('CL-CONSULT-FOLLOW-UP', { amount: 0, unit: 'DAY' }, env.policy.validFrom) }
  const clock = startedClock(env, 'FOLLOW_UP', rule, party)
  return { ...clock, duty: { ...clock.duty, countsFrom: on } }
}
