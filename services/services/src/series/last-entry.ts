import type { Actor } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Calendar } from '@chiiki/kit/calendar.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import { type CounterRecord, scheduleOf } from '../counter/counter.ts'
import { scheduleFor, takesAt } from '../counter/for-procedure.ts'
import { hoursOn } from '../counter/hours.ts'
import { lastEntryOn } from '../counter/open-state.ts'
import type { QueueStore } from '../queue/store.ts'
import { evolveDay, type SeriesDayStep, type TicketSeriesRecord } from './series.ts'

/**
 * From when on a counter's hours give nobody a number of a series on a day: when the last of its procedures is no longer taken; of a series for
 * whatever the counter takes, when the counter takes nobody. Null where any of that is untold: no last entry is made up.
 */
export function lastEntryFor(
  counter: CounterRecord,
  { procedures }: Pick<TicketSeriesRecord, 'procedures'>,
  calendar: Calendar,
  on: BusinessDate,
): Date | null {
  const schedules =
    procedures.length > 0 ? procedures.map((each) => scheduleFor(counter, each)) : [scheduleOf(counter)]
  // A procedure that isn't taken that day at all has no say.
  const plans = schedules.map((each) => hoursOn(each, calendar, on)).filter(({ open }) => open.length > 0)
  const told = plans.flatMap((plan) => lastEntryOn(plan) ?? [])
  if (told.length === 0 || told.length < plans.length) return null
  return new Date(Math.max(...told.map((each) => each.getTime())))
}

/** Of what somebody comes for, the last entry that is over: the earliest. Null where none is known to be. */
export function entryOver(
  counter: CounterRecord,
  procedures: readonly string[],
  calendar: Calendar,
  now: Date,
): Date | null {
  const over = procedures.flatMap((each) => {
    const { entry, lastEntryAt } = takesAt(counter, each, calendar, now)
    return entry === 'ENDED' && lastEntryAt ? [lastEntryAt] : []
  })
  return over.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}

/**
 * An announcement for today brings the last entry of the series that are open forward, in its own transaction: once it's answered, no number is
 * given past it. It never puts one back that staff have set; they do so themselves.
 */
export async function bringForward(
  { days, ledgers, series }: Pick<QueueStore, 'days' | 'ledgers' | 'series'>,
  counter: CounterRecord,
  calendar: Calendar,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  session: ClientSession,
): Promise<void> {
  const on = businessDateOf(now)
  const open = await days
    .find({ counter: counter._id, businessDate: on, state: { $in: ['OPEN', 'PAUSED'] } })
    .session(session)
    .lean()
  for (const day of open) {
    const of = await series.findById(day.series).session(session).lean()
    const lastEntryAt = of && lastEntryFor(counter, of, calendar, on)
    if (!lastEntryAt || (day.lastEntryAt !== null && day.lastEntryAt <= lastEntryAt)) continue
    const step: SeriesDayStep = day.state === 'PAUSED' ? 'ADJUST_PAUSED' : 'ADJUST_OPEN'
    const event = { step, at: now, bounds: { cap: day.cap, lastEntryAt } }
    const { version: _version, history: _history, ...before } = day
    await changeAlong(
      days,
      day,
      evolveDay(before, event),
      { actor, now, act: 'adjustSeriesDay', event },
      session,
    )
    await ledgers.updateOne({ _id: day._id }, { $set: { lastEntryAt } }, { session })
  }
}
