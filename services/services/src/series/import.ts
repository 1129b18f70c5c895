import { name, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { CounterRecord } from '../counter/counter.ts'
import { counterKinds } from '../counter/counter.ts'
import { archiveKept, dayEndPolicies, type QueuePolicy } from '../queue/policy.ts'
import type { QueueStore } from '../queue/store.ts'
import { mostNumbers, type TicketSeriesRecord } from './series.ts'

const seriesShape = z.array(
  z
    .object({
      /** Of every counter of this kind … */
      kind: z.enum(counterKinds).optional(),
      /** … or of one. */
      counter: z.string().startsWith('counter:').optional(),
      code: z.string().regex(/^[A-Z]{1,2}$/),
      name,
      procedures: z.array(z.string().startsWith('procedure:')),
      cap: z.int().min(1).max(mostNumbers).nullable(),
      lastEntry: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .nullable(),
      source: z.string(),
    })
    .refine(
      ({ kind, counter }) => (kind === undefined) !== (counter === undefined),
      'needs a kind or a counter',
    ),
)

const positive = z.int().min(1)
const policyShape = z.array(
  z.object({
    counter: z.string().startsWith('counter:').nullable(),
    dayEnd: z.enum(dayEndPolicies),
    ranks: z.object({ PRIORITY: z.int().min(0), APPOINTMENT: z.int().min(0), NORMAL: z.int().min(0) }),
    mostOvertakings: z.int().min(0),
    recallAfterSeconds: z.int().min(0),
    mostCalls: positive,
    absentAfterSeconds: z.int().min(0),
    returnWithinMinutes: positive,
    returnBehind: z.int().min(0),
    parkMinutes: positive,
    heartbeatMinutes: positive,
    orphanSeconds: z.int().min(10),
    checkInEarliestMinutes: z.int().min(0),
    checkInLatestMinutes: z.int().min(0),
    archiveAfterDays: z.int().min(2).max(3_650),
    archiveKeeps: z.array(z.enum(archiveKept)),
    source: z.string(),
  }),
)

type Counters = readonly Pick<CounterRecord, '_id' | 'kind' | 'office' | 'offerings'>[]

/**
 * The series of the counters: those of a counter itself, else those of its kind.
 * @throws Error naming each series that's wrong: for no such counter, twice, or for what the counter doesn't take.
 */
export function readSeries(dataDir: string, counters: Counters): TicketSeriesRecord[] {
  const provenance = readProvenance(dataDir)
  const written = readData(dataDir, 'ticket-series.json', seriesShape)
  const faults = written.flatMap(({ counter }) =>
    counter && !counters.some(({ _id }) => _id === counter) ? [`${counter} isn't among the counters`] : [],
  )
  const series = counters.flatMap(({ _id: counter, kind, office, offerings }) => {
    const own = written.filter((each) => each.counter === counter)
    const those = own.length > 0 ? own : written.filter((each) => each.kind === kind)
    return those.map(({ kind: _, source, procedures, ...each }, order): TicketSeriesRecord => {
      const taken = procedures.filter((procedure) => offerings.some((one) => one.procedure === procedure))
      if (own.length > 0 && taken.length < procedures.length)
        faults.push(`${counter} ${each.code}: names a procedure that the counter doesn't take`)
      const id = `ticketSeries:${counter.slice('counter:'.length)}-${each.code.toLowerCase()}`
      return {
        ...each,
        _id: id,
        order,
        counter,
        office,
        procedures: taken,
        source: provenance.source(source),
      }
    })
  })
  if (new Set(series.map(({ _id }) => _id)).size < series.length) faults.push('a series stands twice')
  if (faults.length > 0) throw new Error(`ticket-series.json:\n${faults.join('\n')}`)
  return series
}

/** @throws Error where there's no policy for every counter. */
export function readPolicies(dataDir: string): QueuePolicy[] {
  const provenance = readProvenance(dataDir)
  const policies = readData(dataDir, 'queue-policies.json', policyShape).map(({ source, ...each }) => ({
    ...each,
    _id: `queuePolicy:${each.counter?.slice('counter:'.length) ?? 'default'}`,
    source: provenance.source(source),
  }))
  if (!policies.some(({ counter }) => counter === null))
    throw new Error('queue-policies.json: there must be one with counter null, for every other counter')
  return policies
}

/** Brings policies and series into the store, and the turnstile of each series, which acts in transactions find there. */
export async function importSeries(
  store: QueueStore,
  counters: Counters,
  dataDir: string,
  now: Date,
): Promise<void> {
  await importReference(store.policies, readPolicies(dataDir), now)
  const series = readSeries(dataDir, counters)
  await importReference(store.series, series, now)
  await keepTurnstiles(
    store,
    series.map(({ _id }) => _id),
  )
  store.forget()
}

async function keepTurnstiles({ turnstiles }: QueueStore, ids: readonly string[]): Promise<void> {
  const known = new Set(
    (await turnstiles.find({ _id: { $in: ids } }, { _id: 1 }).lean()).map(({ _id }) => _id),
  )
  const missing = ids.filter((id) => !known.has(id)).map((_id) => ({ _id, turns: 0 }))
  try {
    await turnstiles.insertMany(missing, { ordered: false })
  } catch (error) {
    // Two processes that start at once: they're there.
    if ((error as { code?: unknown }).code !== 11000) throw error
  }
}
