import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import type { Actor } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { floorPosts, refusalAt } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import {
  evolveDay,
  openDay,
  type SeriesBounds,
  type SeriesDayEvent,
  type SeriesDayOpened,
  type SeriesDayRecord,
  type SeriesDayStep,
  type SeriesDayStepNotPossible,
  seriesDayId,
  stepDay,
} from './series.ts'

type Caller = { readonly actor: Actor; readonly now: Date }
type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
export type DayKept = SeriesDayRecord & { readonly version: number }
type DayAct<P extends { kind: string; clause: string | null }> = Act<
  SeriesDayRecord & Stored,
  SeriesDayEvent,
  P
>

/** Opens a series for today: the day and the ledger of its numbers in one transaction. */
export async function openSeriesDay(
  store: QueueStore,
  { actor, now }: Caller,
  input: Keyed & {
    readonly series: string
    readonly cap?: number | null
    readonly lastEntryAt?: Date | null
  },
  /** The last entry that the counter's hours tell for it today. */
  byHours: Date | null = null,
): Promise<Result<DayKept, SeriesDayOpened | InvalidInput | SharedProblem>> {
  const series = await store.seriesById(input.series)
  const refused = refusalAt(actor, 'openSeriesDay', floorPosts, series, input.series)
  if (refused || !series) return { ok: false, problem: refused ?? notFound(input.series) }
  const [on, counter, office] = [businessDateOf(now), series.counter, series.office]
  const id = seriesDayId(series._id, on)
  const begun: SeriesDayRecord = {
    ...{ _id: id, series: series._id, counter, office, businessDate: on, state: 'OPEN' },
    ...{ cap: null, lastEntryAt: null, openedAt: now, endedAt: null },
  }
  const opened = (): SeriesDayOpened => ({ kind: 'SeriesDayOpened', clause: null, seriesDayId: id })
  const result = await store.turns(id, () =>
    act<SeriesDayRecord & Stored, SeriesDayEvent, SeriesDayOpened | InvalidInput>(
      { actor, now },
      {
        name: 'openSeriesDay',
        model: store.days,
        id,
        creates: true,
        input,
        decide: () => openDay(series, on, input, now, byHours),
        evolve: (_none, event) => evolveDay(begun, event),
        duplicate: { _id_: opened },
        also: async (_event, { state, cap, lastEntryAt }, session) => {
          const ledger = { _id: id, series: series._id, counter, businessDate: on, state, cap, lastEntryAt }
          const none = { last: 0, lastAt: new Date(0), checked: 0, isChecked: true, entries: [] }
          await store.ledgers.create([{ ...ledger, ...none }], { session })
        },
      },
    ),
  )
  if (result.ok) store.feed.changed({ counter, series: series._id, at: now })
  return result
}

/** A step of a day, in its ledger as well: once it's answered, no number is given by another state. */
export async function stepSeriesDay(
  store: QueueStore,
  { actor, now }: Caller,
  name: string,
  step: SeriesDayStep | 'ADJUST',
  input: Keyed & { readonly seriesDay: string },
  more: {
    readonly permit?: DayAct<SeriesDayStepNotPossible | InvalidInput>['permit']
    readonly bounds?: SeriesBounds
  } = {},
): Promise<Result<DayKept, SeriesDayStepNotPossible | InvalidInput | SharedProblem>> {
  const id = input.seriesDay
  const result = await store.turns(id, () =>
    act<SeriesDayRecord & Stored, SeriesDayEvent, SeriesDayStepNotPossible | InvalidInput>(
      { actor, now },
      {
        name,
        model: store.days,
        id,
        input,
        permit: more.permit ?? ((day) => refusalAt(actor, name, floorPosts, day, id)),
        decide: (day) => {
          const known = day as SeriesDayRecord
          const adjusting = known.state === 'PAUSED' ? 'ADJUST_PAUSED' : 'ADJUST_OPEN'
          return stepDay(known, step === 'ADJUST' ? adjusting : step, now, more.bounds)
        },
        evolve: (day, event) => evolveDay(day as SeriesDayRecord, event),
        also: async (_event, { state, cap, lastEntryAt }, session) => {
          await store.ledgers.updateOne({ _id: id }, { $set: { state, cap, lastEntryAt } }, { session })
        },
      },
    ),
  )
  if (result.ok) store.feed.changed({ counter: result.value.counter, series: result.value.series, at: now })
  return result
}
