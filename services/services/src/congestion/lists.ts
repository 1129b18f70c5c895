import { addDays, type BusinessDate, businessDateOf, weekdayOf } from '@chiiki/kit/business-date.ts'
import type { SeriesDayState } from '../series/series.ts'
import type { CongestionPolicy } from '../wait/policy.ts'
import { binsOf, type CongestionBin, type CongestionDay, emptySlot } from './congestion.ts'
import { type Comparable, type CongestionForecast, firstComersOf, forecastOf } from './forecast.ts'
import { type CongestionSources, labelsOf } from './settle.ts'
import type { CongestionDayRecord } from './store.ts'

/** A day as its half hours are told: what nothing was added to is empty. */
export function dayOf({ slots = {}, ...day }: CongestionDayRecord): CongestionDay {
  const full = Object.entries(slots).map(([slot, count]) => [slot, { ...emptySlot, ...count }] as const)
  return { ...day, slots: Object.fromEntries(full) }
}

/** The published half hours of a counter, from one day through another, earliest first. */
export async function historyOf(
  { congestion }: Pick<CongestionSources, 'congestion'>,
  counter: string,
  { from, through }: { readonly from: BusinessDate; readonly through: BusinessDate },
  policy: CongestionPolicy,
): Promise<CongestionBin[]> {
  const days = (await congestion.days
    .find({ counter, businessDate: { $gte: from, $lte: through } })
    .sort({ businessDate: 1, series: 1 })
    .limit(1_000)
    .lean()) as CongestionDayRecord[]
  return days.flatMap((day) => binsOf(dayOf(day), policy))
}

type Alike = {
  readonly day: Comparable
  readonly series: string
  /** The latest first. */
  readonly analogs: readonly CongestionDay[]
  readonly latest: readonly CongestionDay[]
}

/** For each queue of a counter: days before today that were like a day, and the latest days. Two store commands a queue. */
async function daysAlike(
  sources: CongestionSources,
  counter: string,
  date: BusinessDate,
  now: Date,
  policy: CongestionPolicy,
): Promise<Alike[]> {
  const series = await sources.queue.seriesOfCounter(counter)
  const labels = await labelsOf(sources, date)
  const weekday = weekdayOf(date)
  const before = { $lt: businessDateOf(now) < date ? businessDateOf(now) : date }
  const { days } = sources.congestion
  const alike = { season: labels.season, kind: labels.kind, ...(labels.kind === 'ORDINARY' && { weekday }) }
  return Promise.all(
    series.map(async ({ _id }) => {
      const [analogs, latest] = (await Promise.all([
        days
          .find({ series: _id, ...alike, businessDate: before })
          .sort({ businessDate: -1 })
          .limit(policy.mostAnalogs)
          .lean(),
        days
          .find({ series: _id, businessDate: { ...before, $gte: addDays(date, -60) } })
          .sort({ businessDate: -1 })
          .limit(2 * policy.levelDays)
          .lean(),
      ])) as [CongestionDayRecord[], CongestionDayRecord[]]
      const day = { businessDate: date, weekday, ...labels }
      return { day, series: _id, analogs: analogs.map(dayOf), latest: latest.map(dayOf) }
    }),
  )
}

/** What each queue of a counter will be like on a day, after days before today that were like it. */
export async function forecastFor(
  sources: CongestionSources,
  counter: string,
  date: BusinessDate,
  now: Date,
  policy: CongestionPolicy,
): Promise<CongestionForecast[]> {
  const queues = await daysAlike(sources, counter, date, now, policy)
  return queues.flatMap(({ day, series, analogs, latest }) =>
    forecastOf(day, series, analogs, latest, policy),
  )
}

export function firstComersId(counter: string, date: BusinessDate): string {
  return `${counter} ${date}`
}

/**
 * Foretells for each counter that gives numbers today who will come and go first, once a day and again after days were settled: a wait is then
 * estimated with one read. @returns how many counters it was foretold for.
 */
export async function foretellFirstComers(
  sources: CongestionSources,
  now: Date,
  { isAnew, policy }: { readonly isAnew: boolean; readonly policy: CongestionPolicy },
): Promise<number> {
  const today = businessDateOf(now)
  const { queue, congestion } = sources
  const isOpen = { $in: ['OPEN', 'PAUSED', 'CLOSED'] as SeriesDayState[] }
  const open = await queue.days.find({ businessDate: today, state: isOpen }, { counter: 1 }).lean()
  const counters = [...new Set(open.map(({ counter }) => counter))]
  const ids = counters.map((counter) => firstComersId(counter, today))
  const there = new Set(
    (await congestion.firstComers.find({ _id: { $in: ids } }, { _id: 1 }).lean()).map(({ _id }) => _id),
  )
  let foretold = 0
  for (const counter of counters) {
    const _id = firstComersId(counter, today)
    if (there.has(_id) && !isAnew) continue
    const queues = (await daysAlike(sources, counter, today, now, policy)).map(
      ({ day, series, analogs, latest }) => ({ series, slots: firstComersOf(day, analogs, latest, policy) }),
    )
    await congestion.firstComers.updateOne({ _id }, { $set: { counter, at: now, queues } }, { upsert: true })
    foretold += 1
  }
  return foretold
}
