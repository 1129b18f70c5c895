import { addDays, type BusinessDate, businessDateOf, weekdayOf } from '@chiiki/kit/business-date.ts'
import type { CongestionPolicy } from '../wait/policy.ts'
import { binsOf, type CongestionBin, type CongestionDay, emptySlot } from './congestion.ts'
import { type CongestionForecast, forecastOf } from './forecast.ts'
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

/** What each queue of a counter will be like on a day, after days before today that were like it. */
export async function forecastFor(
  sources: CongestionSources,
  counter: string,
  date: BusinessDate,
  now: Date,
  policy: CongestionPolicy,
): Promise<CongestionForecast[]> {
  const series = await sources.queue.seriesOfCounter(counter)
  const labels = await labelsOf(sources, date)
  const weekday = weekdayOf(date)
  const before = { $lt: businessDateOf(now) < date ? businessDateOf(now) : date }
  const { days } = sources.congestion
  const alike = { season: labels.season, kind: labels.kind, ...(labels.kind === 'ORDINARY' && { weekday }) }
  const found = await Promise.all(
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
      return forecastOf(day, _id, analogs.map(dayOf), latest.map(dayOf), policy)
    }),
  )
  return found.flat()
}
