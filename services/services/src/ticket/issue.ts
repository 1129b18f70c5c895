import type { Stored } from '@chiiki/kit/act.ts'
import { type Actor, actorId } from '@chiiki/kit/actor.ts'
import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { idempotencyId, inputHash, keyFault } from '@chiiki/kit/idempotency.ts'
import type { IdempotencyKeyReused, InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { newSecretToken } from '@chiiki/kit/secret-token.ts'
import type { Model } from 'mongoose'
import type { QueueStore } from '../queue/store.ts'
import { gathering, type Round } from '../queue/turns.ts'
import { entriesOf, type Numbers, takeNumbers } from '../series/ledger.ts'
import { seriesDayId, type TicketSeriesRecord } from '../series/series.ts'
import { type IssueRequest, type Numbered, type TicketWish, ticketOf, voidTicket } from './beginning.ts'
import type { AppointmentHasTicket, NumberVoided, SeriesNotIssuing } from './problem.ts'
import type { TicketRecord } from './ticket.ts'

export type Issued = {
  readonly ticket: TicketRecord & { readonly version: number }
  readonly token: string | null
}
export type IssueProblem =
  | SeriesNotIssuing
  | NumberVoided
  | AppointmentHasTicket
  | InvalidInput
  | IdempotencyKeyReused
type Outcome = Result<Issued, IssueProblem>
type Request = IssueRequest
type Kept = TicketRecord & Stored

/** At once in one write; more wait for the next. */
const mostAtOnce = 100
const gatherers = new WeakMap<QueueStore, (day: string, request: Request) => Promise<Outcome>>()

/**
 * Gives a number and its ticket. The number first, in the ledger, then the ticket under an id that the number makes: whoever repeats after a
 * crash between the two finds the number and finishes; nobody does, and the sweeper writes the ticket as VOID. Who is allowed has been
 * decided by then; that the series is open is decided in the write.
 */
export async function issueTicket(
  store: QueueStore,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  series: TicketSeriesRecord,
  wish: TicketWish,
): Promise<Outcome> {
  const { idempotencyKey, ...input } = wish
  const fault = idempotencyKey == null ? null : keyFault(idempotencyKey)
  if (fault !== null)
    return refuse({
      kind: 'InvalidInput',
      clause: null,
      field: 'idempotencyKey',
      rule: fault,
      given: idempotencyKey?.slice(0, 200) ?? null,
    })
  const request: Request = {
    wish,
    series,
    rank: (await store.policyOf(series.counter)).ranks[wish.priority],
    actor,
    now,
    isKeyed: idempotencyKey != null,
    key:
      idempotencyKey == null ? newId('Issue') : idempotencyId(actorId(actor), 'issueTicket', idempotencyKey),
    input: inputHash(input),
  }
  const outcome = await gatherer(store)(seriesDayId(series._id, businessDateOf(now)), request)
  if (outcome.ok) store.feed.changed({ counter: series.counter, series: series._id, at: now })
  return outcome
}

function gatherer(store: QueueStore) {
  const known = gatherers.get(store)
  if (known) return known
  const made = gathering<Request, Outcome>(store.turns, mostAtOnce, (day, requests) =>
    issueTogether(store, day, requests),
  )
  gatherers.set(store, made)
  return made
}

/**
 * The requests of one series on one day, as they came. Their numbers are taken in turn with whatever else writes the day; their tickets are written
 * while the next round takes its own.
 */
async function issueTogether(
  store: QueueStore,
  day: string,
  requests: readonly Request[],
): Promise<Round<Outcome>> {
  const before = await answeredBefore(store, requests)
  // Two requests with one new key in one batch are one request.
  const fresh = [...new Map(requests.map((each) => [each.key, each])).values()].filter(
    ({ key }) => !before.tickets.has(key) && !before.numbers.has(key),
  )
  const wanted = fresh.map(({ key, input, now, wish }) => ({ key, input, at: now, isLate: wish.isLate }))
  const numbers = wanted.length > 0 ? await takeNumbers(store.ledgers, day, wanted) : null
  await store.reached('NUMBER_TAKEN')
  return { outcomes: finish(store, requests, before, numbers) }
}

/** Writes the tickets of numbers that were taken. */
async function finish(
  store: QueueStore,
  requests: readonly Request[],
  before: Before,
  numbers: Numbers | null,
): Promise<Outcome[]> {
  const given = new Map([...before.numbers, ...(numbers?.given ?? [])])
  const written = await writeTickets(store, requests, given, before.tickets)
  await store.reached('TICKET_WRITTEN')
  const told = new Set<string>()
  return requests.map((request) => {
    const isFirst = !told.has(request.key)
    told.add(request.key)
    return outcomeOf(request, { ...written, before: before.tickets, given, numbers, isFirst })
  })
}

type Before = {
  readonly tickets: ReadonlyMap<string, Kept>
  readonly numbers: ReadonlyMap<string, Numbered>
}

/** What these keys got before: tickets of any day, and numbers of yesterday whose tickets were never written. */
async function answeredBefore(store: QueueStore, requests: readonly Request[]): Promise<Before> {
  const keys = requests.filter(({ isKeyed }) => isKeyed).map(({ key }) => key)
  const [first] = requests
  if (keys.length === 0 || !first)
    return { tickets: new Map<string, Kept>(), numbers: new Map<string, Numbered>() }
  const tickets = (await store.tickets.find({ issueKey: { $in: keys } }).lean()) as Kept[]
  const byKey = new Map(tickets.map((each) => [each.issueKey ?? '', each]))
  const open = keys.filter((key) => !byKey.has(key))
  const yesterday = addDays(businessDateOf(first.now), -1)
  const numbers =
    open.length > 0 ? await entriesOf(store.ledgers, [seriesDayId(first.series._id, yesterday)], open) : []
  return {
    tickets: byKey,
    numbers: new Map(numbers.map((entry): [string, Numbered] => [entry.key, { ...entry, on: yesterday }])),
  }
}

type Written = {
  readonly tickets: ReadonlyMap<string, Kept>
  readonly tokens: ReadonlyMap<string, string>
  /** Of appointments that had a ticket already. */
  readonly doubles: ReadonlySet<string>
}

async function writeTickets(
  store: QueueStore,
  requests: readonly Request[],
  given: ReadonlyMap<string, Numbered>,
  before: ReadonlyMap<string, Kept>,
): Promise<Written> {
  const tokens = new Map<string, string>()
  const tickets = new Map<string, Kept>()
  for (const request of requests) {
    const entry = given.get(request.key)
    const isTaken = before.has(request.key) || tickets.has(request.key)
    if (!entry || isTaken || entry.input !== request.input) continue
    const token = newSecretToken()
    tokens.set(request.key, token)
    tickets.set(request.key, ticketOf(request, entry, token))
  }
  const lost = await insertAll(store.tickets, [...tickets.values()])
  const doubles = new Set<string>()
  for (const [key, ticket] of tickets) {
    if (!lost.has(ticket._id)) continue
    tokens.delete(key)
    const own = { $or: [{ _id: ticket._id }, ...(ticket.issueKey ? [{ issueKey: ticket.issueKey }] : [])] }
    const kept = (await store.tickets.findOne(own).lean()) as Kept | null
    // The number was taken in vain: by the same request on another day's ledger, or for an appointment that has its ticket.
    if (kept?._id !== ticket._id) await voidNumber(store, ticket)
    if (kept) tickets.set(key, kept)
    else {
      doubles.add(key)
      tickets.delete(key)
    }
  }
  return { tickets, tokens, doubles }
}

/** The number of a ticket that mustn't be: it stays, as VOID. */
async function voidNumber(store: QueueStore, { appointment: _, tokenHash: _token, ...ticket }: Kept) {
  const { history: __, version: ___, ...rest } = ticket
  const at = ticket.arrivedAt
  await insertAll(store.tickets, [
    voidTicket(store.tickets, { ...rest, issueKey: undefined }, 'MISISSUED', at, sweeperOf(ticket)),
  ])
}

const sweeperOf = ({ office }: TicketRecord): Actor => ({
  kind: 'PERSON',
  id: 'system:queue',
  posts: [{ post: 'queue-sweeper', office }],
})

/** Inserts what isn't there. @returns the ids that were refused as duplicates, of whatever kind. */
export async function insertAll(model: Model<Kept>, tickets: readonly Kept[]): Promise<Set<string>> {
  if (tickets.length === 0) return new Set()
  try {
    await model.collection.insertMany(tickets as never, { ordered: false })
    return new Set()
  } catch (error) {
    const { writeErrors } = error as {
      writeErrors?: { code: number; index: number }[] | { code: number; index: number }
    }
    const refused = [writeErrors ?? []].flat()
    if (refused.length === 0 || refused.some(({ code }) => code !== 11000)) throw error
    return new Set(refused.map(({ index }) => tickets[index]?._id ?? ''))
  }
}

type Facts = Written & {
  readonly before: ReadonlyMap<string, Kept>
  readonly given: ReadonlyMap<string, Numbered>
  readonly numbers: Numbers | null
  readonly isFirst: boolean
}

function outcomeOf(request: Request, facts: Facts): Outcome {
  const { key, series, wish } = request
  if (facts.doubles.has(key))
    return refuse({ kind: 'AppointmentHasTicket', clause: null, appointmentId: wish.appointment ?? '' })
  const ticket = facts.before.get(key) ?? facts.tickets.get(key)
  const first = ticket?.issueInput ?? facts.given.get(key)?.input
  if (first !== undefined && first !== request.input)
    return refuse({ kind: 'IdempotencyKeyReused', clause: null, idempotencyKey: wish.idempotencyKey ?? '' })
  if (!ticket) return refuse(notIssuing(series._id, facts.numbers, request))
  if (ticket.state === 'VOID' && ticket.reason === 'ORPHANED')
    return refuse({ kind: 'NumberVoided', clause: null, display: ticket.display })
  return ok({ ticket, token: facts.isFirst ? (facts.tokens.get(key) ?? null) : null })
}

function notIssuing(seriesId: string, day: Numbers | null, { now, wish }: Request): SeriesNotIssuing {
  const { state: dayState = null, cap = null, lastEntryAt = null } = day ?? {}
  const isOver = lastEntryAt !== null && now >= lastEntryAt && !wish.isLate
  const why =
    dayState === null
      ? 'NOT_OPENED'
      : dayState === 'PAUSED'
        ? 'PAUSED'
        : dayState !== 'OPEN'
          ? 'CLOSED'
          : isOver
            ? 'LAST_ENTRY_PASSED'
            : 'CAP_REACHED'
  return { kind: 'SeriesNotIssuing', clause: null, seriesId, why, dayState, cap, lastEntryAt }
}
