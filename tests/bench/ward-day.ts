/**
 * A day of the whole ward, played faster than it passes: `npm run bench:ward-day` (or `node tests/bench/ward-day.ts [visits] [desks a counter]`). The
 * ten counters that give numbers get visits through the morning and the afternoon: some need care, some don't come when called, some come back,
 * fill in forms, are sent to another queue, or wait for what is processed. Every visit goes through the acts on a real store, the counters beside
 * each other and in step every ten minutes of the day, when the sweeper comes; at midnight in Japan the day ends. Then every invariant is
 * checked over everything kept.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Actor } from '@chiiki/kit/actor.ts'
import { formatInstant } from '@chiiki/kit/business-date.ts'
import { withDatabase } from '../../scripts/launch/stores.ts'
import { signIn } from '../../services/services/src/agent/acts.ts'
import { readCounters } from '../../services/services/src/counter/import.ts'
import { queueFaults } from '../../services/services/src/queue/check.ts'
import { arrivedAt, queueProcess } from '../../services/services/src/queue/test-store.ts'
import { openSeriesDay } from '../../services/services/src/series/days.ts'
import type { TicketSeriesRecord } from '../../services/services/src/series/series.ts'
import * as acts from '../../services/services/src/ticket/acts.ts'
import { sendToProcessing } from '../../services/services/src/ticket/back-office.ts'
import { callTicket } from '../../services/services/src/ticket/call.ts'
import { callNext } from '../../services/services/src/ticket/call-next.ts'
import { issueTicket } from '../../services/services/src/ticket/issue.ts'
import { sweep } from '../../services/services/src/ticket/sweep.ts'
import { visitOf } from '../../services/services/src/ticket/visit.ts'

const [visits = 5_000, desks = 12] = process.argv.slice(2).map(Number)
const opening = Date.parse('2026-11-24T08:30:00+09:00')
const minute = 60_000
const stretch = 10 * minute
const dir = mkdtempSync(join(tmpdir(), 'chiiki-day-'))
const server = await storeBeside()
const { store, application: filed, close } = await queueProcess(withDatabase(server.uri, 'services'))
const counters = readCounters('data/setagaya').filter(
  ({ kind }) => kind === 'KUMIN' || kind === 'BRANCH_OFFICE',
)
let acted = 0
const refusals = new Map<string, number>()

/** The store in a process of its own, as it is where people work: on two cores the acts and what keeps them run beside each other. */
async function storeBeside(): Promise<{ readonly uri: string; stop(): Promise<unknown> }> {
  const main = join(import.meta.dirname, '..', '..', 'store', 'src', 'main.ts')
  const options = ['--dir', dir, '--port', '0', '--print-uri', '--not-durable', '--stop-with-stdin']
  const child = spawn(process.execPath, [main, ...options], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const uri of createInterface({ input: child.stdout })) {
    return {
      uri,
      stop: () => {
        child.stdin.end()
        return ended
      },
    }
  }
  throw new Error('the store ended before it served')
}

/** Mulberry32: the same seed plays the same day. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Happening = { readonly at: number; readonly run: (now: Date) => Promise<void> }
type Counter = (typeof counters)[number]

async function opened(act: Promise<{ readonly ok: boolean; readonly problem?: object }>): Promise<void> {
  const result = await act
  if (!result.ok) throw new Error(`a day that can't begin: ${JSON.stringify(result.problem)}`)
}

/** A counter on its day: what is to happen next at it, and how it's played on. */
type Played = {
  nextAt(): number | null
  playUntil(end: number): Promise<void>
  /** After the sweeper came: whoever is free looks again. */
  look(now: Date): Promise<void>
}

async function counterOf({ _id: counter, office }: Counter, seed: number, arrivals: number): Promise<Played> {
  const random = randomFrom(seed)
  const posts = ['counter-agent', 'counter-manager', 'entry-clerk'].map((post) => ({ post, office }))
  const personAt = (name: string): Actor => ({ kind: 'PERSON', id: `${counter}/${name}`, posts })
  const series = await store.seriesOfCounter(counter)
  const happenings: Happening[] = []
  const later = (at: number, run: Happening['run']) => {
    const index = happenings.findIndex((each) => each.at > at)
    happenings.splice(index < 0 ? happenings.length : index, 0, { at, run })
  }
  const start = new Date(opening)
  const application = await arrivedAt(filed, office, `application_bench-${seed}`, start)
  for (const { _id } of series)
    await opened(openSeriesDay(store, { actor: personAt('manager'), now: start }, { series: _id }))
  const free = new Set<string>()
  for (let desk = 1; desk <= desks; desk += 1) {
    await opened(
      signIn(store, { actor: personAt(`agent-${desk}`), now: start }, { counter, desk: String(desk) }),
    )
    free.add(`agent-${desk}`)
  }
  let ready: string[] = []
  const contextOf = (name: string, now: Date) =>
    ({ stores: { queue: store, application: filed }, actor: personAt(name), now }) as unknown as Parameters<
      typeof acts.start
    >[0]
  const told = async <T extends { readonly ok: boolean }>(act: Promise<T>): Promise<T> => {
    const result = await act
    acted += 1
    if (!result.ok) {
      const { kind } = (result as unknown as { problem: { kind: string } }).problem
      refusals.set(kind, (refusals.get(kind) ?? 0) + 1)
    }
    return result
  }

  /** An agent who is free calls: first what is ready to be handed over, then whoever is next. */
  async function callBy(name: string, now: Date): Promise<void> {
    const actor = personAt(name)
    const second = ready.shift()
    const called = second
      ? await told(callTicket(store, { actor, now }, { ticket: second }))
      : await told(callNext(store, { actor, now }, {}))
    if (!called.ok) {
      // Nobody waits for them, or what was ready is gone: they're free. Who has somebody at the desk isn't.
      if (called.problem.kind !== 'AgentHasTicket') free.add(name)
      return
    }
    free.delete(name)
    const ticket = called.value._id
    const comes = random() > 0.06
    later(now.getTime() + (comes ? 30_000 : 61_000), async (at) => {
      if (comes) return serveBy(name, ticket, second !== undefined, at)
      const isAbsent = await told(acts.markAbsent(contextOf(name, at), { ticket }))
      if (!isAbsent.ok) return serveBy(name, ticket, second !== undefined, at)
      if (random() < 0.5)
        later(at.getTime() + random() * 20 * minute, async (back) => {
          await told(acts.comeBack(contextOf('kiosk', back), { ticket }))
        })
      await callBy(name, at)
    })
  }

  async function serveBy(name: string, ticket: string, isSecond: boolean, now: Date): Promise<void> {
    await told(acts.start(contextOf(name, now), { ticket }))
    const takes = (isSecond ? 2 : 4 + 14 * random() * random()) * minute
    later(now.getTime() + takes, async (at) => {
      const chance = isSecond ? 1 : random()
      const context = contextOf(name, at)
      if (chance < 0.08) {
        await told(acts.park(context, { ticket, reason: 'FILLING_IN' }))
        later(at.getTime() + random() * 40 * minute, async (again) => {
          const [other] = free
          if (!other) return
          const resumed = await told(acts.resume(contextOf(other, again), { ticket }))
          if (!resumed.ok) return
          free.delete(other)
          later(again.getTime() + 5 * minute, async (done) => {
            await told(acts.complete(contextOf(other, done), { ticket, result: 'DONE' }))
            await callBy(other, done)
          })
        })
      } else if (chance < 0.22) {
        await told(sendToProcessing(context, { ticket, application }))
        later(at.getTime() + (10 + 30 * random()) * minute, async (done) => {
          await told(acts.markReady(contextOf('clerk', done), { ticket }))
          ready = [...ready, ticket]
        })
      } else if (chance < 0.26)
        await told(
          acts.transfer(context, {
            ticket,
            series: (series[chance < 0.24 ? 0 : 1] as TicketSeriesRecord)._id,
          }),
        ).then((moved) => (moved.ok ? moved : told(acts.complete(context, { ticket, result: 'REFERRED' }))))
      else await told(acts.complete(context, { ticket, result: 'DONE' }))
      await callBy(name, at)
    })
  }

  for (let arrival = 0; arrival < arrivals; arrival += 1) {
    // Two humps, before noon and after lunch; the last comes half an hour before five.
    const hump = random() < 0.6 ? 90 + 70 * (random() + random() - 1) : 320 + 130 * (random() + random() - 1)
    later(opening + Math.max(0, hump) * minute, async (now) => {
      const of = series[random() < 0.6 ? 0 : 1] as TicketSeriesRecord
      const isCare = random() < 0.08
      const issued = await told(
        issueTicket(store, { actor: personAt('kiosk'), now }, of, {
          ...{
            series: of._id,
            procedures: [],
            appointment: null,
            languages: [],
            supportNeeds: [],
            isLate: false,
          },
          ...{ priority: isCare ? 'PRIORITY' : 'NORMAL', priorityReason: isCare ? 'OTHER' : null },
          idempotencyKey: `ward-day-${seed}-${arrival}`,
        } as const),
      )
      if (issued.ok && random() < 0.02)
        later(now.getTime() + 15 * minute, async (at) => {
          await told(acts.cancel(contextOf('kiosk', at), { ticket: issued.value.ticket._id, reason: 'LEFT' }))
        })
      const [name] = free
      if (name) await callBy(name, now)
    })
  }
  return {
    nextAt: () => happenings[0]?.at ?? null,
    playUntil: async (end) => {
      for (let next = happenings[0]; next && next.at < end; next = happenings[0]) {
        happenings.shift()
        const now = new Date(next.at)
        await next.run(now)
        const [idle] = free
        if (idle && ready.length > 0) await callBy(idle, now)
      }
    },
    look: async (now) => {
      const [name] = free
      if (name) await callBy(name, now)
    },
  }
}

/** `HH:MM` in Japan. */
function clockOf(at: number): string {
  return formatInstant(new Date(at)).slice(11, 16)
}

const began = performance.now()
const played = await Promise.all(
  counters.map((counter, index) => counterOf(counter, index + 1, Math.round(visits / counters.length))),
)
for (let end = opening + stretch; played.some((each) => each.nextAt() !== null); end += stretch) {
  await Promise.all(played.map((each) => each.playUntil(end)))
  await sweep(store, new Date(end))
  await Promise.all(played.map((each) => each.look(new Date(end))))
  // A run under load shows how far it is.
  if (process.stderr.isTTY || end % (60 * minute) === 0)
    console.error(`${clockOf(end)}: ${acted} acts, ${((performance.now() - began) / 1_000).toFixed(0)} s`)
}
const playedFor = (performance.now() - began) / 1_000
const midnight = new Date(opening + 15.6 * 60 * minute)
let settled = 0
for (let done = 1; done > 0; settled += done)
  done = Object.values(await sweep(store, midnight)).reduce((sum, each) => sum + each, 0)
const faults = await queueFaults(store)
const tickets = await store.tickets.find({}, { state: 1, phases: 1, calls: 1 }).lean()
const states = new Map<string, number>()
for (const { state } of tickets) states.set(state, (states.get(state) ?? 0) + 1)
const waits = tickets.flatMap(({ phases, calls }) =>
  calls.length > 0 ? [visitOf(phases, midnight).firstWait / minute] : [],
)
waits.sort((a, b) => a - b)
const overtakings = await store.overtakings.countDocuments()
const realSeconds = 8.5 * 3_600
console.log(`\nA day of ${counters.length} counters with ${desks} desks each, ${tickets.length} visits`)
console.log(
  `acts ${acted}, refused ${JSON.stringify(Object.fromEntries(refusals))}, sweeper ${settled}, in ${playedFor.toFixed(0)} s: ${(acted / playedFor).toFixed(0)} acts a second, ${(realSeconds / playedFor).toFixed(0)} times as fast as the day`,
)
console.log(
  [...states]
    .map(([state, count]) => `${state} ${count}`)
    .toSorted()
    .join(', '),
)
console.log(
  `first wait: median ${waits[Math.floor(waits.length / 2)]?.toFixed(1)} min, 90 % ${waits[Math.floor(waits.length * 0.9)]?.toFixed(1)} min; calls before others ${overtakings}`,
)
console.log(
  `faults: ${faults.length}${faults
    .slice(0, 5)
    .map((fault) => `\n  ${fault}`)
    .join('')}`,
)
await close()
await server.stop()
rmSync(dir, { recursive: true, force: true })
process.exit(faults.length === 0 ? 0 : 1)
