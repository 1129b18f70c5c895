import { businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { slotMinutes } from '../congestion/congestion.ts'
import type { FirstComersRecord } from '../congestion/store.ts'
import type { QueuePolicy } from '../queue/policy.ts'
import { minutesBetween } from './lesson.ts'
import type { FirstComers } from './queue-state.ts'

/**
 * The forecast's half hours from an instant on, as people a minute. Null: nothing is forecast for any of the queues, or no class goes first here.
 * A half hour without a forecast has nobody: nobody is made up.
 */
export function comersFrom(
  forecast: Pick<FirstComersRecord, 'queues'> | null,
  { ranks }: Pick<QueuePolicy, 'ranks'>,
  at: Date,
): FirstComers[] | null {
  const queues = forecast?.queues.filter(({ slots }) => slots.length > 0) ?? []
  if (queues.length === 0 || ranks.PRIORITY >= ranks.NORMAL) return null
  const minute = minutesBetween(startOfDay(businessDateOf(at)), at)
  return queues.flatMap(({ series, slots }) =>
    slots.flatMap(({ slot, people }) => {
      const [from, to] = [slot * slotMinutes - minute, (slot + 1) * slotMinutes - minute]
      if (to <= 0 || people <= 0) return []
      return { queue: series, group: series, from: Math.max(0, from), to, perMinute: people / slotMinutes }
    }),
  )
}
