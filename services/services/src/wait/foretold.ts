import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { type Season, seasonOn } from '../season/season.ts'
import type { SeriesDayState } from '../series/series.ts'
import type { Phase, TicketState } from '../ticket/ticket.ts'
import { calibrate, errorOf } from './calibration.ts'
import { actualSince } from './lesson.ts'
import { type CounterScene, experienceId, scenesOf, type WaitSources } from './reading.ts'
import type { PairRecord } from './records.ts'
import { waitOfTicket } from './told.ts'
import { type WaitCall, waitCalls } from './wait.ts'

const atOnce = 500

/** The pair of a ticket's wait for one of its calls. */
export function pairId(ticket: string, call: WaitCall): string {
  return call === 'FIRST' ? ticket : `${ticket} ${call}`
}

/** Which call a ticket waits for. */
export function callOf({ state }: { readonly state: TicketState }): WaitCall {
  return state === 'PROCESSING' || state === 'READY' ? 'SECOND' : 'FIRST'
}

/**
 * Notes what is foretold to every ticket that waits, for its first call or its second, and has none noted yet, so that it can be held against what comes: the
 * tickets are not chosen by anybody. Whoever is called before the next run isn't among them: short waits are.
 */
export async function noteForetold(sources: WaitSources, now: Date): Promise<number> {
  const today = businessDateOf(now)
  const { days, tickets } = sources.queue
  const open = { $in: ['OPEN', 'PAUSED', 'CLOSED'] as SeriesDayState[] }
  const live = await days.find({ businessDate: today, state: open }, { counter: 1 }).lean()
  const counters = [...new Set(live.map(({ counter }) => counter))]
  const waiting = await tickets
    .find(
      { counter: { $in: counters }, businessDate: today, state: { $in: ['WAITING', 'PROCESSING', 'READY'] } },
      { counter: 1, state: 1 },
    )
    .limit(10 * atOnce)
    .lean()
  const idOf = (ticket: { readonly _id: string; readonly state: TicketState }) =>
    pairId(ticket._id, callOf(ticket))
  const noted = await sources.wait.pairs.find({ _id: { $in: waiting.map(idOf) } }, { _id: 1 }).lean()
  const there = new Set(noted.map(({ _id }) => _id))
  const lacking = waiting.filter((each) => !there.has(idOf(each))).slice(0, atOnce)
  if (lacking.length === 0) return 0
  const scenes = await scenesOf(sources, [...new Set(lacking.map(({ counter }) => counter))], now)
  const pairs = lacking.flatMap(({ _id, counter }) => {
    const scene = scenes.find(({ id }) => id === counter)
    return scene ? (pairOf(scene, _id) ?? []) : []
  })
  if (pairs.length > 0) await insertNew(sources, pairs)
  return pairs.length
}

function pairOf(scene: CounterScene, ticket: string): PairRecord | null {
  const told = waitOfTicket(scene, ticket, null)
  if (!told || told.isStale || told.found.kind !== 'ESTIMATED') return null
  const { ahead, method, raw, told: quantiles, shown, call } = told.found
  const series = scene.queue.series.find(({ waiting, processing, ready }) =>
    [...waiting, ...processing, ...ready].some(({ id }) => id === ticket),
  )
  return {
    _id: pairId(ticket, call),
    counter: scene.id,
    series: series?.series ?? '',
    season: scene.season,
    businessDate: scene.queue.businessDate,
    at: scene.at,
    ...{ ahead, method, raw, told: quantiles, shown, call },
    isOpen: true,
    actual: null,
  }
}

/** Another process may have noted some of them: theirs stand. */
async function insertNew({ wait }: WaitSources, pairs: readonly PairRecord[]): Promise<void> {
  await wait.pairs.bulkWrite(
    pairs.map(({ _id, ...rest }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
    })),
    { ordered: false },
  )
}

type Outcome = {
  readonly _id: string
  readonly counter: string
  readonly call: WaitCall
  readonly actual: number | null
  readonly calledAt: Date | null
}

/** Holds what was foretold against what came, and lets each counter concerned learn from it. Who left by telling is in no pair. */
export async function resolveForetold(sources: WaitSources, now: Date): Promise<number> {
  const { wait, queue } = sources
  const open = (await wait.pairs
    .find({ isOpen: true })
    .sort({ at: 1 })
    .limit(10 * atOnce)
    .lean()) as PairRecord[]
  if (open.length === 0) return 0
  const ticketOf = (pair: string) => pair.split(' ')[0] ?? pair
  const tickets = (await queue.tickets
    .find({ _id: { $in: open.map(({ _id }) => ticketOf(_id)) } }, { phases: 1, endedAt: 1 })
    .lean()) as unknown as { _id: string; phases: Phase[]; endedAt: Date | null }[]
  const byId = new Map(tickets.map((each) => [each._id, each]))
  const outcomes = open.flatMap(({ _id, at, counter, call = 'FIRST' }): Outcome[] => {
    const ticket = byId.get(ticketOf(_id))
    const actual = ticket ? actualSince(ticket.phases, at) : null
    if (actual !== null)
      return [{ _id, counter, call, actual, calledAt: new Date(at.getTime() + actual * 60_000) }]
    return ticket && ticket.endedAt === null ? [] : [{ _id, counter, call, actual: null, calledAt: null }]
  })
  if (outcomes.length === 0) return 0
  await wait.pairs.bulkWrite(
    outcomes.map(({ _id, actual, calledAt }) => ({
      updateOne: {
        filter: { _id, isOpen: true },
        update: calledAt ? { $set: { actual, calledAt }, $unset: { isOpen: 1 } } : { $unset: { isOpen: 1 } },
      },
    })),
    { ordered: false },
  )
  const called = outcomes.filter(({ actual }) => actual !== null)
  for (const call of waitCalls)
    for (const counter of new Set(called.filter((each) => each.call === call).map((each) => each.counter)))
      await learnErrors(sources, counter, call, now)
  return outcomes.length
}

/** The calibration and the error of a counter's first or second waits in the season of now, over its latest pairs. */
async function learnErrors(
  { wait, season }: WaitSources,
  counter: string,
  call: WaitCall,
  now: Date,
): Promise<void> {
  const { calibrationDays, mostPairs, growthMinutes, ladder } = await wait.waitPolicy()
  const today = businessDateOf(now)
  const current: Season = seasonOn(await season.known(), today)
  const since = startOfDay(addDays(today, -calibrationDays))
  const pairs = (await wait.pairs
    .find({
      counter,
      season: current,
      call: call === 'FIRST' ? { $in: [call, null] } : call,
      calledAt: { $gte: since },
    })
    .sort({ calledAt: -1 })
    .limit(mostPairs)
    .lean()) as PairRecord[]
  const judged = pairs.flatMap(({ told, shown, actual }) => (actual === null ? [] : { told, shown, actual }))
  const learnt = pairs.flatMap(({ raw, actual }) => (raw === null || actual === null ? [] : { raw, actual }))
  const experience = {
    ...{ counter, season: current, call },
    calibration: calibrate(learnt, ladder.fewestSamples),
    error: errorOf(judged.slice(0, ladder.coveragePairs), growthMinutes),
    since: pairs[Math.min(pairs.length, ladder.coveragePairs) - 1]?.calledAt ?? null,
    at: now,
  }
  await wait.experiences.updateOne(
    { _id: experienceId(counter, current, call) },
    { $set: experience },
    { upsert: true },
  )
}
