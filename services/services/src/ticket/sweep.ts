import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Actor } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { tellDesk } from '../agent/acts.ts'
import { type AgentSessionRecord, evolveSession, type SessionEvent, stepSession } from '../agent/agent.ts'
import { secondsAfter } from '../queue/policy.ts'
import { sweeperAt } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { stepSeriesDay } from '../series/days.ts'
import type { LedgerEntry, LedgerRecord } from '../series/ledger.ts'
import { ticketId } from '../series/series.ts'
import { beginning, voidTicket } from './beginning.ts'
import { notPossible, step } from './decisions.ts'
import { insertAll } from './issue.ts'
import type { TicketStepNotPossible } from './problem.ts'
import { returnTicket, stepTicket } from './steps.ts'
import type { TicketRecord, TicketState, TicketStep } from './ticket.ts'

/** What one sweep did. */
export type Sweep = {
  readonly missed: number
  readonly timedOut: number
  readonly orphans: number
  readonly daysEnded: number
  readonly settled: number
  readonly sessionsEnded: number
}

const atOnce = 200

/**
 * What time does by itself: absences and parkings that are over, numbers that nobody finished, days that are past. Each is a step that holds
 * only if it's still due, so that any number of processes may sweep at once, any number of times; what one doesn't get to, the next does.
 */
export async function sweep(store: QueueStore, now: Date): Promise<Sweep> {
  const due = await sweepDue(store, now)
  const orphans = await sweepOrphans(store, now)
  const days = await sweepDays(store, now)
  return { ...due, orphans, ...days, sessionsEnded: await sweepSessions(store, now) }
}

/** Absent for too long: not come. Parked for too long: back into the queue. */
async function sweepDue(store: QueueStore, now: Date) {
  const due = await store.tickets
    .find({ dueAt: { $exists: true, $lte: now } }, { state: 1, stage: 1, office: 1 })
    .sort({ dueAt: 1 })
    .limit(atOnce)
    .lean()
  let [missed, timedOut] = [0, 0]
  for (const { _id, state, stage, office } of due) {
    const caller = { actor: sweeperAt(office), now }
    if (state === 'ABSENT')
      missed += await taken(
        settle(store, caller, _id, stage > 1 ? 'HAND_OVER' : 'MISS', (ticket) => isDue(ticket, now)),
      )
    if (state === 'PARKED') {
      const by = { name: 'timeOutTicket', posts: [], from: 'PARKED' as const, permit: () => null }
      timedOut += await taken(returnTicket(store, caller, { ticket: _id }, by))
    }
  }
  return { missed, timedOut }
}

const isDue = ({ dueAt }: TicketRecord, now: Date) => dueAt !== undefined && dueAt <= now

async function taken(step: Promise<{ readonly ok: boolean }>): Promise<number> {
  return (await step).ok ? 1 : 0
}

/** A step of the sweeper. Who was quicker is right: a refusal is no fault. */
function settle(
  store: QueueStore,
  caller: { readonly actor: Actor; readonly now: Date },
  ticket: string,
  name: TicketStep,
  holds: (ticket: TicketRecord) => boolean,
  more: { readonly businessDate?: BusinessDate } = {},
) {
  return stepTicket<TicketStepNotPossible>(store, caller, {
    name: 'sweepTicket',
    ticket,
    posts: [],
    input: {},
    permit: () => null,
    decide: (each) => (holds(each) ? step(each, name, caller.now, more) : refuse(notPossible(each, name))),
  })
}

/** Numbers whose tickets were never written become void tickets: a number is never left out, and never given again. */
async function sweepOrphans(store: QueueStore, now: Date): Promise<number> {
  const behind = await store.ledgers.find({ isChecked: false }).limit(20).lean()
  let orphans = 0
  for (const ledger of behind) orphans += await sweepLedger(store, ledger, now)
  return orphans
}

async function sweepLedger(store: QueueStore, ledger: LedgerRecord, now: Date): Promise<number> {
  const series = await store.seriesById(ledger.series)
  if (!series) return 0
  const { orphanSeconds } = await store.policyOf(series.counter)
  const old = ledger.entries.filter(
    ({ n, at }) => n > ledger.checked && secondsAfter(at, orphanSeconds) <= now,
  )
  const last = old.at(-1)
  if (!last) return 0
  const isAll = last.n === ledger.last
  const idOf = (n: number) => ticketId(series._id, ledger.businessDate, n)
  const kept = await store.tickets.find({ _id: { $in: old.map(({ n }) => idOf(n)) } }, { _id: 1 }).lean()
  const there = new Set(kept.map(({ _id }) => _id))
  const lost = old.filter(({ n }) => !there.has(idOf(n)))
  const actor = sweeperAt(series.office)
  const voided = (entry: LedgerEntry, own: { readonly issueKey?: string }) => {
    const ticket = { ...beginning(series, ledger.businessDate, entry), ...own }
    return voidTicket(store.tickets, ticket, 'ORPHANED', now, actor)
  }
  const refused = await insertAll(
    store.tickets,
    lost.map((entry) => voided(entry, { issueKey: entry.key })),
  )
  // Its key may have got a ticket of another series since: the number is void all the same.
  const again = lost.filter(({ n }) => refused.has(idOf(n))).map((entry) => voided(entry, {}))
  const refusedAgain = await insertAll(store.tickets, again)
  const seen = { _id: ledger._id, last: ledger.last }
  await store.ledgers.updateOne(seen, {
    $max: { checked: last.n },
    ...(isAll && { $set: { isChecked: true } }),
  })
  return lost.length - refusedAgain.size
}

/** Days of the past are ended, and whoever is left in an ended day is settled. */
async function sweepDays(store: QueueStore, now: Date): Promise<{ daysEnded: number; settled: number }> {
  const today = businessDateOf(now)
  const past = await store.days
    .find({ businessDate: { $lt: today }, state: { $in: ['OPEN', 'PAUSED', 'CLOSED'] } }, { history: 0 })
    .limit(atOnce)
    .lean()
  let daysEnded = 0
  for (const { _id, office } of past) {
    const input = { seriesDay: _id }
    const caller = { actor: sweeperAt(office), now }
    daysEnded += await taken(
      stepSeriesDay(store, caller, 'sweepSeriesDay', 'END', input, { permit: () => null }),
    )
  }
  const left = await store.tickets
    .find({ businessDate: { $lt: today }, state: { $in: unsettled } }, { history: 0 })
    .limit(atOnce)
    .lean()
  return { daysEnded, settled: await settleAll(store, left, now, 'PAST') }
}

const unsettled: TicketState[] = ['WAITING', 'ABSENT', 'PARKED', 'PROCESSING', 'READY']

/** Settles whoever is left in a series whose day was ended: by the counter's policy, today already. */
export async function settleDay(
  store: QueueStore,
  day: { series: string; businessDate: BusinessDate },
  now: Date,
) {
  const left = await store.tickets
    .find({ series: day.series, businessDate: day.businessDate, state: { $in: unsettled } }, { history: 0 })
    .lean()
  return settleAll(store, left, now, 'ENDED')
}

/**
 * EXPIRE ends what waits. CARRY_OVER leaves it in its order: an ended day's tickets stay until the day is past, and then count to the new one.
 * What is in processing goes to its application in either case.
 */
async function settleAll(
  store: QueueStore,
  tickets: readonly TicketRecord[],
  now: Date,
  when: 'PAST' | 'ENDED',
): Promise<number> {
  let settled = 0
  for (const ticket of tickets) {
    const { dayEnd } = await store.policyOf(ticket.counter)
    const name = settlingStep(ticket, dayEnd)
    if (name.startsWith('CARRY_OVER') && when === 'ENDED') continue
    const more = name.startsWith('CARRY_OVER') ? { businessDate: businessDateOf(now) } : {}
    const caller = { actor: sweeperAt(ticket.office), now }
    const isSame = ({ businessDate, state }: TicketRecord) =>
      businessDate === ticket.businessDate && state === ticket.state
    settled += await taken(settle(store, caller, ticket._id, name, isSame, more))
  }
  return settled
}

function settlingStep({ state, stage }: TicketRecord, policy: 'EXPIRE' | 'CARRY_OVER'): TicketStep {
  if (state === 'PROCESSING' || state === 'READY' || stage > 1) return 'HAND_OVER'
  if (policy === 'EXPIRE') return 'EXPIRE'
  if (state === 'WAITING') return 'CARRY_OVER'
  return state === 'ABSENT' ? 'CARRY_OVER_ABSENT' : 'CARRY_OVER_PARKED'
}

/** Nobody sits at a desk over night: sessions of earlier days end, but for those that still have a ticket. */
async function sweepSessions(store: QueueStore, now: Date): Promise<number> {
  const live = await store.sessions
    .find({ liveAgent: { $exists: true } }, { history: 0 })
    .limit(1_000)
    .lean()
  const old = live.filter(({ signedInAt }) => businessDateOf(signedInAt) < businessDateOf(now))
  const busy = await store.tickets
    .find({ activeAgent: { $in: old.map(({ agent }) => agent) } }, { activeAgent: 1 })
    .lean()
  let ended = 0
  for (const session of old) {
    const { _id, agent, office } = session
    if (busy.some(({ activeAgent }) => activeAgent === agent)) continue
    const ending = await act<
      AgentSessionRecord & Stored,
      SessionEvent,
      { kind: 'AgentSessionStepNotPossible'; clause: null }
    >(
      { actor: sweeperAt(office), now },
      {
        name: 'sweepAgentSession',
        model: store.sessions,
        id: _id,
        input: {},
        decide: (known) => stepSession(known as AgentSessionRecord, 'SIGN_OUT', now),
        evolve: (known, event) => evolveSession(known as AgentSessionRecord, event),
      },
    )
    if (!ending.ok) continue
    tellDesk(store, session, now)
    ended += 1
  }
  return ended
}

/** The job of a services process. */
export const queueJob: Job<{ readonly queue: QueueStore }> = {
  name: 'queue sweep',
  everySeconds: 5,
  run: async ({ queue }, now) =>
    Object.values(await sweep(queue, now)).reduce((sum, count) => sum + count, 0),
}
