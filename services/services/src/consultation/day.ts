import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { Context } from '../context.ts'
import { type SessionView, sessionView } from '../video-session/door.ts'
import { openSessions } from '../video-session/video-session.ts'
import { type ClockReading, readClock } from './clocks.ts'
import { type CaseClock, endStates } from './consultation.ts'
import { header, openListed, type View } from './door.ts'
import { workerOf } from './shell.ts'

/** Something owed on a case that the caller answers for, or that their party does. */
export type Due = Pick<ClockReading, 'state' | 'dueAt'> & {
  readonly consultation: string
  readonly caseNumber: string
  readonly worker: string
  readonly clock: CaseClock
}
export type DayOf = 'MINE' | 'PARTY'
/** What a worker's day consists of; its lists are read as they're asked for. */
export type Day = { readonly of: DayOf; readonly worker: NonNullable<Awaited<ReturnType<typeof workerOf>>> }

const mostCases = 200
const mostDues = 200

/** The caller's own day; a supervisor's of the whole party. Null for everybody else. */
export async function openDay(context: Context, of: DayOf): Promise<Day | null> {
  const worker = await workerOf(context)
  if (worker === null || (of === 'PARTY' && worker.role !== 'SUPERVISOR')) return null
  return { of, worker }
}

/** What is owed, what is late or due first at first; each case is in the log before. */
export async function duesOf(context: Context, { of, worker }: Day): Promise<Due[]> {
  const { stores, now } = context
  const own = of === 'MINE' ? { 'owner.worker': worker._id } : { 'owner.party': worker.party }
  const found = await stores.consultation.cases
    .find({ ...own, state: { $nin: [...endStates] } }, { history: 0 })
    .sort({ openedAt: 1 })
    .limit(mostCases)
    .lean()
  const views = await openListed(context, worker, found, of === 'MINE' ? 'SUPPORT' : 'SUPERVISION')
  const calendar = await stores.calendar.calendar()
  return [...views.values()]
    .flatMap(({ record }) =>
      record.clocks
        .filter(({ isOpen, owedBy }) => isOpen && owedBy === worker.party)
        .map((clock): Due => {
          const { state, dueAt } = readClock(clock, calendar, now)
          const { _id: consultation, caseNumber, owner } = record
          return { consultation, caseNumber, worker: owner.worker, clock, state, dueAt }
        }),
    )
    .toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))
    .slice(0, mostDues)
}

/** The caller's video sessions of today that aren't over, at either end. */
export async function sessionsOf(context: Context, { worker }: Day): Promise<SessionView[]> {
  const { stores, now, logRead } = context
  const today = businessDateOf(now)
  const [from, to] = [startOfDay(today), startOfDay(addDays(today, 1))]
  const found = await stores.consultation.cases
    .find(
      {
        $or: [{ 'owner.worker': worker._id }, { 'escalations.specialist': worker._id }],
        state: { $nin: [...endStates] },
      },
      { history: 0 },
    )
    .limit(mostCases)
    .lean()
  const reading: View['reading'] = { worker, at: now, purpose: 'REFERRAL' }
  const views = found.flatMap((record) =>
    record.sessions
      .filter(({ state, startsAt }) => openSessions.includes(state) && from <= startsAt && startsAt < to)
      .flatMap(({ id }) => sessionView(record, id, reading) ?? []),
  )
  await Promise.all(views.map((view) => logRead(header('VideoSession', view.session.id, 'REFERRAL', view))))
  return views.toSorted((a, b) => a.session.startsAt.getTime() - b.session.startsAt.getTime())
}
