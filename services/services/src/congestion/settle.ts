import { addDays, type BusinessDate, businessDateOf, weekdayOf } from '@chiiki/kit/business-date.ts'
import type { CalendarStore } from '@chiiki/kit/calendar-store.ts'
import { scheduleOf } from '../counter/counter.ts'
import { exceptionOn, hoursOn } from '../counter/hours.ts'
import type { CounterStore } from '../counter/store.ts'
import type { QueueStore } from '../queue/store.ts'
import { seasonOn } from '../season/season.ts'
import type { SeasonStore } from '../season/store.ts'
import { usualOf } from '../wait/desk-plan.ts'
import { dayKindOf } from './day-kind.ts'
import { type DayLabels, dayId, observedSlots } from './learning.ts'
import type { CongestionDayRecord, CongestionStore } from './store.ts'

export type CongestionSources = {
  readonly queue: QueueStore
  readonly season: SeasonStore
  readonly calendar: CalendarStore
  readonly counter: CounterStore
  readonly congestion: CongestionStore
}

const daysBack = 7
const usualWeeks = 8

export async function labelsOf(
  { calendar, season }: Pick<CongestionSources, 'calendar' | 'season'>,
  date: BusinessDate,
): Promise<DayLabels> {
  return { season: seasonOn(await season.known(), date), kind: dayKindOf(await calendar.calendar(), date) }
}

/**
 * Settles the days of the past week: which half hours numbers were given in all the time. A day on which nobody came is
 * settled as well, as one on which nobody came. Doing it again changes nothing.
 */
export async function settleDays(sources: CongestionSources, now: Date): Promise<number> {
  const today = businessDateOf(now)
  const counters = await sources.counter.counters.find({}, { _id: 1 }).lean()
  let settled = 0
  for (let back = daysBack; back >= 1; back -= 1) {
    settled += await settleDay(
      sources,
      addDays(today, -back),
      counters.map(({ _id }) => _id),
    )
  }
  return settled
}

async function settleDay(
  sources: CongestionSources,
  date: BusinessDate,
  counters: readonly string[],
): Promise<number> {
  const { queue, congestion, counter } = sources
  const days = await queue.days
    .find({ counter: { $in: [...counters] }, businessDate: date, state: 'ENDED' })
    .lean()
  const ids = days.map(({ series }) => dayId(series, date))
  const done = await congestion.days.find({ _id: { $in: ids }, isSettled: true }, { _id: 1 }).lean()
  const isDone = new Set(done.map(({ _id }) => _id))
  const lacking = days.filter(({ series }) => !isDone.has(dayId(series, date)))
  if (lacking.length === 0) return 0
  const labels = await labelsOf(sources, date)
  const those = await counter.counters.find({ _id: { $in: lacking.map((each) => each.counter) } }).lean()
  const calendar = await sources.calendar.calendar()
  await congestion.days.bulkWrite(
    lacking.map((day) => {
      const schedule = scheduleOf(those.find(({ _id }) => _id === day.counter) as (typeof those)[number])
      // Unknown regular hours narrow nothing; an announcement for the day does.
      const announced = exceptionOn(schedule.exceptions, date)
      const hours = announced ? hoursOn(schedule, calendar, date).open : null
      const steps = day.history.map(({ event, at }) => ({ step: stepIn(event), at }))
      const { counter: where, series } = day
      return {
        updateOne: {
          filter: { _id: dayId(series, date) },
          update: {
            $set: { isSettled: true, observed: observedSlots(date, day.openedAt, steps, hours) },
            $setOnInsert: { counter: where, series, businessDate: date, weekday: weekdayOf(date), ...labels },
          },
          upsert: true,
        },
      }
    }),
    { ordered: false },
  )
  await learnUsualDesks(sources, [...new Set(lacking.map((day) => day.counter))], date)
  return lacking.length
}

/** The desks of a weekday, from its latest days: worked out anew each time, so that twice is once. */
async function learnUsualDesks(
  { congestion }: CongestionSources,
  counters: readonly string[],
  date: BusinessDate,
): Promise<void> {
  const weekday = weekdayOf(date)
  const since = addDays(date, -7 * usualWeeks)
  const days = (await congestion.days
    .find(
      { counter: { $in: [...counters] }, businessDate: { $gte: since }, weekday, isSettled: true },
      { counter: 1, businessDate: 1, staffed: 1 },
    )
    .limit(10_000)
    .lean()) as CongestionDayRecord[]
  const byCounter = Map.groupBy(days, ({ counter }) => counter)
  await congestion.usualDesks.bulkWrite(
    [...byCounter].map(([counter, those]) => ({
      updateOne: {
        filter: { _id: usualDesksId(counter, date) },
        update: { $set: { counter, ...usualOf([...Map.groupBy(those, deskDay).values()].map(desksOf)) } },
        upsert: true,
      },
    })),
    { ordered: false },
  )
}

const deskDay = ({ businessDate }: CongestionDayRecord) => businessDate

/** Desks that called in each half hour of one day, over all queues. */
function desksOf(days: readonly CongestionDayRecord[]): number[] {
  return Array.from(
    { length: 48 },
    (_, slot) => new Set(days.flatMap(({ staffed }) => staffed?.[slot] ?? [])).size,
  )
}

export function usualDesksId(counter: string, date: BusinessDate): string {
  return `${counter} ${weekdayOf(date)}`
}

function stepIn(event: object): string {
  return 'step' in event ? String(event.step) : ''
}
