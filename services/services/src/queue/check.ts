import { type HistoryEntry, recordFault } from '@chiiki/kit/history.ts'
import type { LedgerEntry, LedgerRecord } from '../series/ledger.ts'
import { ticketId } from '../series/series.ts'
import type { OvertakingRecord } from '../ticket/store.ts'
import type { TicketEvent, TicketRecord } from '../ticket/ticket.ts'
import { tilingFaults } from '../ticket/visit.ts'
import { compareFair } from './order.ts'
import type { QueueStore } from './store.ts'

type Kept = TicketRecord & { readonly version: number; readonly history: readonly HistoryEntry[] }

/**
 * What is wrong with everything that a store knows of queues: empty when every invariant holds. `isSettled` says that no number is on its way,
 * so that each must have its ticket. For tests, benchmarks and whoever doubts; it reads everything.
 */
export async function queueFaults(store: QueueStore, isSettled = true): Promise<string[]> {
  const [live, archived, ledgers, overtakings] = await Promise.all([
    store.tickets.find().lean() as unknown as Promise<Kept[]>,
    store.archive.find().lean() as unknown as Promise<Kept[]>,
    store.ledgers.find().lean(),
    store.overtakings.find().lean(),
  ])
  const tickets = [...live, ...archived]
  const policies = new Map<string, number>()
  for (const { counter } of ledgers)
    if (!policies.has(counter)) policies.set(counter, (await store.policyOf(counter)).mostOvertakings)
  const byId = new Map(tickets.map((each) => [each._id, each]))
  return [
    ...ledgers.flatMap((ledger) => numberFaults(ledger, byId, isSettled)),
    ...uniqueFaults(tickets),
    ...tickets.flatMap(ticketFaults),
    ...overtakingFaults(tickets, overtakings, (counter) => policies.get(counter) ?? 0),
    ...(tickets.length === ledgers.reduce((sum, { last }) => sum + last, 0) || !isSettled
      ? []
      : ['there are not as many tickets as numbers']),
  ]
}

/** Numbers are 1 to the last, each once, each with its ticket, in the order of arrival; never more than the cap. */
function numberFaults(
  ledger: LedgerRecord,
  tickets: ReadonlyMap<string, Kept>,
  isSettled: boolean,
): string[] {
  const { _id, last, series, businessDate, cap, archivedAt } = ledger
  const faults: string[] = []
  // What the archive has says itself which numbers were given.
  const entries = archivedAt ? entriesIn(tickets, series, businessDate) : ledger.entries
  entries.forEach(({ n, at }, index) => {
    if (n !== index + 1) faults.push(`${_id}: number ${n} stands in place ${index + 1}`)
    const before = entries[index - 1]
    if (before && before.at >= at) faults.push(`${_id}: ${n} arrived before ${before.n}`)
    const ticket = tickets.get(ticketId(series, businessDate, n))
    if (!ticket && isSettled) faults.push(`${_id}: number ${n} has no ticket`)
    if (ticket && ticket.arrivedAt.getTime() !== at.getTime())
      faults.push(`${_id}: ${n} has another arrival than its ticket`)
  })
  if (entries.length !== last) faults.push(`${_id}: ${entries.length} entries, last number ${last}`)
  if (new Set(entries.map(({ key }) => key)).size < entries.length)
    faults.push(`${_id}: a key has two numbers`)
  if (cap !== null && last > cap) faults.push(`${_id}: ${last} numbers, the cap is ${cap}`)
  return faults
}

function entriesIn(tickets: ReadonlyMap<string, Kept>, series: string, businessDate: string): LedgerEntry[] {
  return [...tickets.values()]
    .filter(({ issuedSeries, issuedOn }) => issuedSeries === series && issuedOn === businessDate)
    .map(({ _id, number, arrivedAt, issueInput }) => ({
      n: number,
      key: _id,
      input: issueInput,
      at: arrivedAt,
    }))
    .toSorted((a, b) => a.n - b.n)
}

function uniqueFaults(tickets: readonly Kept[]): string[] {
  const twice = (name: string, of: (ticket: Kept) => string | undefined) => {
    const values = tickets.flatMap((each) => of(each) ?? [])
    return new Set(values).size < values.length ? [`two tickets have one ${name}`] : []
  }
  return [
    ...twice('agent', ({ activeAgent }) => activeAgent),
    ...twice('desk', ({ activeDesk }) => activeDesk),
    ...twice('key', ({ issueKey }) => issueKey),
    ...twice('appointment', ({ appointment }) => appointment),
    ...twice('number', ({ issuedSeries, issuedOn, number }) => `${issuedSeries} ${issuedOn} ${number}`),
  ]
}

/** One ticket: its phases tile its visit, its place is what its history says, and its history is as it was written. */
function ticketFaults(ticket: Kept): string[] {
  const { _id, phases, arrivedAt, endedAt, state, activeAgent, activeDesk, history } = ticket
  const faults = tilingFaults(phases, arrivedAt, endedAt)
  const isAtDesk = state === 'CALLED' || state === 'SERVING'
  if (isAtDesk !== (activeAgent !== undefined) || isAtDesk !== (activeDesk !== undefined))
    faults.push(`is ${state}, its desk is ${activeDesk}`)
  const events = history.map(({ event }) => event as TicketEvent)
  const place = events.findLast((event) => event.place)?.place?.effectiveArrivalAt ?? arrivedAt
  if (new Date(place).getTime() !== ticket.effectiveArrivalAt.getTime())
    faults.push('its place is another than its history says')
  if (events.some(({ step, place }) => step === 'TRANSFER' && place))
    faults.push('a transfer changed its place')
  if (recordFault(ticket)) faults.push('its history is not as it was written')
  return faults.map((fault) => `${_id}: ${fault}`)
}

/** Nobody is overtaken by classes and returned people more often than policy lets: as it was recorded, and as the calls themselves say. */
function overtakingFaults(
  tickets: readonly Kept[],
  overtakings: readonly OvertakingRecord[],
  mostFor: (counter: string) => number,
): string[] {
  const recorded = new Map<string, number>()
  for (const { rule, overtaken } of overtakings)
    if (rule !== 'STAFF_DECISION') for (const id of overtaken) recorded.set(id, (recorded.get(id) ?? 0) + 1)
  const queues = new Map<string, Kept[]>()
  for (const each of tickets) {
    const name = `${each.series} ${each.businessDate}`
    queues.set(name, [...(queues.get(name) ?? []), each])
  }
  return tickets.flatMap((ticket) => {
    const most = mostFor(ticket.counter)
    const seen = classesBefore(ticket, queues.get(`${ticket.series} ${ticket.businessDate}`) ?? [])
    const times = recorded.get(ticket._id) ?? 0
    return [
      ...(times > most ? [`${ticket._id}: recorded as overtaken ${times} times`] : []),
      ...(seen > most ? [`${ticket._id}: overtaken ${seen} times by the calls`] : []),
    ]
  })
}

/** How many of a better class, who stood behind the ticket, were called in turn while it waited. */
function classesBefore(ticket: Kept, queue: readonly Kept[]): number {
  if (ticket.hasReturned) return 0
  return queue.filter((other) => {
    if (other.rank >= ticket.rank || other.hasReturned || compareFair(ticket, other) >= 0) return false
    const call = other.calls.find(({ kind }) => kind === 'NEXT')
    return (
      call !== undefined &&
      ticket.phases.some(
        ({ state, from, to, series }) =>
          state === 'WAITING' && series === other.series && from <= call.at && (to === null || call.at < to),
      )
    )
  }).length
}
