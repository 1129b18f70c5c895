import type { Stored } from '@chiiki/kit/act.ts'
import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { withEntry } from '@chiiki/kit/change.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { ClientSession } from 'mongoose'
import type { ArchiveKept } from '../queue/policy.ts'
import { sweeperAt } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { seriesDayId } from '../series/series.ts'
import type { TicketRecord } from './ticket.ts'

type Kept = TicketRecord & Stored

/** In one transaction; the next run takes the next. */
const atOnce = 200

/**
 * A ticket as the archive keeps it: its number, its way through the visit and its history; nothing by which somebody finds their own (its secret, the
 * key of its issue, its appointment), and of what the client came with only what policy keeps.
 */
export function archived(
  ticket: TicketRecord,
  keeps: readonly ArchiveKept[],
  at: Date,
): Omit<TicketRecord, 'version' | 'history'> {
  const { tokenHash: _, issueKey: _key, appointment: _appointment, ...rest } = ticket
  const has = (what: ArchiveKept) => keeps.includes(what)
  return {
    ...rest,
    procedures: has('PROCEDURES') ? rest.procedures : [],
    results: has('PROCEDURES') ? rest.results : [],
    priorityReason: has('PRIORITY_REASON') ? rest.priorityReason : null,
    languages: has('LANGUAGES') ? rest.languages : [],
    supportNeeds: has('SUPPORT_NEEDS') ? rest.supportNeeds : [],
    calls: rest.calls.map((call) => ({ ...call, key: null })),
    issueInput: 'ARCHIVED',
    archivedAt: at,
  }
}

/**
 * Puts tickets whose end is so many days past into the archive, and empties the ledgers of days whose tickets are all there. A ticket is in one of the two
 * at any time; any number of processes may do it at once, any number of times. @returns how many were put there.
 */
export async function archiveTickets(store: QueueStore, now: Date): Promise<number> {
  const { archiveAfterDays, archiveKeeps } = await store.policyOf('')
  const before = startOfDay(addDays(businessDateOf(now), -archiveAfterDays))
  const due = await store.tickets
    .find({ endedAt: { $gt: new Date(0), $lt: before } }, { _id: 1 })
    .sort({ endedAt: 1 })
    .limit(atOnce)
    .lean()
  const ids = due.map(({ _id }) => _id)
  if (ids.length === 0) return 0
  let moved = 0
  try {
    await store.tickets.db.transaction(async (session) => {
      moved = await move(store, ids, archiveKeeps, now, session)
    })
  } catch (error) {
    // Another process was quicker with one of them: the next run takes what is left.
    if ((error as { code?: unknown }).code !== 11000) throw error
    return 0
  }
  return moved
}

async function move(
  store: QueueStore,
  ids: readonly string[],
  keeps: readonly ArchiveKept[],
  now: Date,
  session: ClientSession,
): Promise<number> {
  const { tickets, archive } = store
  const found = (await tickets
    .find({ _id: { $in: ids } })
    .session(session)
    .lean()) as Kept[]
  if (found.length === 0) return 0
  const kept = found.map((ticket) => {
    const change = {
      actor: sweeperAt(ticket.office),
      now,
      act: 'archiveTicket',
      event: { step: 'ARCHIVE', at: now },
    }
    return withEntry<Kept>(archive, ticket, archived(ticket, keeps, now), change)
  })
  await archive.collection.insertMany(kept as never, { session })
  const { deletedCount } = await tickets.deleteMany(
    { _id: { $in: found.map(({ _id }) => _id) } },
    { session },
  )
  if (deletedCount !== found.length) throw new Error('a ticket left while it was put into the archive')
  await emptyLedgers(store, found, now, session)
  return found.length
}

/** A ledger says which numbers were given; once each has its ticket in the archive, they say so themselves. */
async function emptyLedgers(
  { ledgers, archive }: QueueStore,
  tickets: readonly TicketRecord[],
  now: Date,
  session: ClientSession,
): Promise<void> {
  const days = new Map(tickets.map((each) => [seriesDayId(each.issuedSeries, each.issuedOn), each]))
  for (const [_id, { issuedSeries, issuedOn }] of days) {
    const there = await archive.countDocuments({ issuedSeries, issuedOn }).session(session)
    const whole = { _id, last: there, isChecked: true, state: 'ENDED' as const }
    await ledgers.updateOne(whole, { $set: { entries: [], archivedAt: now } }, { session })
  }
}

/** The job of a services process. */
export const archiveJob: Job<{ readonly queue: QueueStore }> = {
  name: 'ticket archive',
  everySeconds: 60,
  run: ({ queue }, now) => archiveTickets(queue, now),
}
