import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import { congestionWrites, type DayLabels } from '../congestion/learning.ts'
import type { CongestionStore } from '../congestion/store.ts'
import type { TicketRecord } from '../ticket/ticket.ts'
import { classOf } from './absence.ts'
import { lawOf } from './knowledge.ts'
import { daySeen, type EndedVisit, knowledgeOf, learnedFrom } from './learning.ts'
import { type CallLesson, lessonOf } from './lesson.ts'
import type { WaitPolicyRecord } from './policy.ts'
import { paceId, secondPaceId, type WaitSources } from './reading.ts'
import { processingLawOf, secondKnowledgeOf, secondParts } from './second-wait.ts'
import type { CursorRecord } from './store.ts'

const atOnce = 300
const cursorId = 'ended-visits'
/** Acts that began earlier may still be written: only what ended before is learned. */
const settledAfterMs = 60_000

type Sources = WaitSources & {
  readonly congestion: CongestionStore
  readonly labelsOf: (date: BusinessDate) => Promise<DayLabels>
}

/**
 * Learns from the visits that ended since the last time, at most a few hundred at once, each exactly once: how far it got and
 * what it learned are one transaction, so that a second process at the same time learns nothing.
 */
export async function learnVisits(sources: Sources, now: Date): Promise<number> {
  const { wait, queue } = sources
  const cursor = (await wait.cursors.findById(cursorId).lean()) as CursorRecord | null
  const until = new Date(now.getTime() - settledAfterMs)
  const after = cursor
    ? {
        $or: [{ endedAt: { $gt: cursor.endedAt } }, { endedAt: cursor.endedAt, _id: { $gt: cursor.ticket } }],
      }
    : {}
  const ended = (await queue.tickets
    .find({ endedAt: { $gte: cursor?.endedAt ?? new Date(0), $lte: until }, ...after }, { history: 0 })
    .sort({ endedAt: 1, _id: 1 })
    .limit(atOnce)
    .lean()) as TicketRecord[]
  const last = ended.at(-1)
  if (!last?.endedAt) return 0
  const reached = { endedAt: last.endedAt, ticket: last._id }
  const visits = ended.filter(({ state }) => state !== 'VOID')
  const labels = await labelsOf(sources, visits)
  const policy = await wait.waitPolicy()
  const { expected, expectedSecond } = await expectations(sources, visits, policy)
  let isLearned = false
  await wait.cursors.db.transaction(async (session) => {
    isLearned = await advance(sources, cursor, reached, session)
    if (isLearned) await write(sources, { visits, labels, policy, expected, expectedSecond }, session)
  })
  return isLearned ? ended.length : 0
}

async function advance(
  { wait }: Sources,
  from: CursorRecord | null,
  to: Omit<CursorRecord, '_id'>,
  session: ClientSession,
): Promise<boolean> {
  if (!from) {
    const made = await wait.cursors.updateOne(
      { _id: cursorId },
      { $setOnInsert: to },
      { upsert: true, session },
    )
    return made.upsertedCount === 1
  }
  const { modifiedCount } = await wait.cursors.updateOne(from, { $set: to }, { session })
  return modifiedCount === 1
}

type Batch = {
  readonly visits: readonly TicketRecord[]
  readonly labels: ReadonlyMap<BusinessDate, DayLabels>
  readonly policy: WaitPolicyRecord
  readonly expected: Expected
  readonly expectedSecond: Expected
}
/** By counter: how long such visits were to take. */
type Expected = ReadonlyMap<string, (ended: readonly EndedVisit[]) => ReturnType<typeof daySeen>>

async function write(
  sources: Sources,
  { visits, labels, policy, expected, expectedSecond }: Batch,
  session: ClientSession,
) {
  const { wait, congestion } = sources
  const lessons = visits.map((visit) => ({ visit, lesson: lessonOf(visit) }))
  const served = lessons.flatMap(({ visit, lesson }) =>
    lesson.served === null || visit.endedAt === null
      ? []
      : { ...lesson, minutes: lesson.served, on: businessDateOf(visit.endedAt) },
  )
  const seconds = lessons.flatMap(({ visit, lesson: { counter, group, second } }) =>
    secondParts.flatMap((part) => {
      const minutes = second[part === 'READY' ? 'ready' : 'processing']
      if (minutes === null || visit.endedAt === null) return []
      return { counter, group, part, minutes, on: businessDateOf(visit.endedAt) }
    }),
  )
  const byGroup = Map.groupBy(served, ({ counter, group }) => `${counter} ${group}`)
  const byPart = Map.groupBy(seconds, ({ counter, part, group }) => `${counter} ${part} ${group}`)
  const processed = seconds.filter(({ part }) => part === 'PROCESSING')
  const bySecondDay = Map.groupBy(processed, ({ counter, on }) => secondPaceId(counter, on))
  const byMonth = Map.groupBy(
    lessons,
    ({ visit, lesson }) => `${lesson.counter} ${visit.businessDate.slice(0, 7)}`,
  )
  const byDay = Map.groupBy(served, ({ counter, on }) => paceId(counter, on))
  await bulk(
    wait.lengths,
    [...byGroup].map(([_id, those]) => ({
      filter: { _id },
      update: {
        $setOnInsert: { counter: those[0]?.counter, group: those[0]?.group },
        $push: { minutes: { $each: those.map(({ minutes }) => minutes), $slice: -policy.keptLengths } },
      },
    })),
    session,
  )
  await bulk(
    wait.lengths,
    [...byPart].map(([_id, those]) => ({
      filter: { _id },
      update: {
        $setOnInsert: { counter: those[0]?.counter, group: those[0]?.group, part: those[0]?.part },
        $push: { minutes: { $each: those.map(({ minutes }) => minutes), $slice: -policy.keptLengths } },
      },
    })),
    session,
  )
  await bulk(
    wait.calls,
    [...byMonth].map(([_id, those]) => ({
      filter: { _id },
      update: {
        $setOnInsert: { counter: those[0]?.lesson.counter, month: _id.slice(-7) },
        $inc: talliesOf(those.flatMap(({ lesson }) => lesson.calls)),
        $max: { at: those[0]?.visit.endedAt },
      },
    })),
    session,
  )
  await bulk(
    wait.paces,
    [
      ...[...byDay].map(([_id, those]) => paceWrite(_id, those, expected)),
      ...[...bySecondDay].map(([_id, those]) => paceWrite(_id, those, expectedSecond)),
    ],
    session,
  )
  await bulk(
    congestion.days,
    congestionWrites(
      lessons.map(({ lesson }) => lesson),
      labels,
    ),
    session,
  )
}

function talliesOf(calls: readonly CallLesson[]): Record<string, number> {
  const tallies: Record<string, number> = { absentMinutes: 0 }
  const add = (name: string, amount: number) => {
    tallies[name] = (tallies[name] ?? 0) + amount
  }
  for (const { waited, isAbsent, minutes } of calls) {
    add(`called.${classOf(waited)}`, 1)
    if (isAbsent) {
      add(`absent.${classOf(waited)}`, 1)
      add('absentMinutes', minutes)
    }
  }
  return tallies
}

type Took = {
  readonly counter: string
  readonly group: string
  readonly minutes: number
  readonly on: string
}

function paceWrite(_id: string, those: readonly Took[], expected: Expected): Upsert {
  const ended = those.map(({ group, minutes }) => ({ group, minutes }))
  const seen = { ...(expected.get(those[0]?.counter ?? '')?.(ended) ?? {}) }
  return {
    filter: { _id },
    update: { $inc: seen, $max: { at: new Date(`${those[0]?.on}T00:00:00Z`) } },
  }
}

/** How long each counter's visits were to take, by what was known before. */
async function expectations(
  { wait }: Sources,
  visits: readonly TicketRecord[],
  { assumed }: WaitPolicyRecord,
) {
  const counters = [...new Set(visits.map(({ counter }) => counter))]
  const lengths = await wait.lengths.find({ counter: { $in: counters } }).lean()
  const by = (seenBy: (own: typeof lengths, ended: readonly EndedVisit[]) => ReturnType<typeof daySeen>) =>
    new Map(
      counters.map((counter) => {
        const own = lengths.filter((each) => each.counter === counter)
        return [counter, (ended: readonly EndedVisit[]) => seenBy(own, ended)] as const
      }),
    )
  return {
    expected: by((own, ended) => {
      const first = own.filter(({ part }) => part == null)
      const knowledge = knowledgeOf(learnedFrom(first, []), assumed)
      return daySeen((group) => lawOf(knowledge, group), ended)
    }),
    expectedSecond: by((own, ended) => {
      const knowledge = secondKnowledgeOf(own, assumed)
      return daySeen((group) => processingLawOf(knowledge, group), ended)
    }),
  }
}

async function labelsOf(
  sources: Sources,
  visits: readonly TicketRecord[],
): Promise<ReadonlyMap<BusinessDate, DayLabels>> {
  const dates = new Set(visits.flatMap(({ phases }) => phases.map(({ from }) => businessDateOf(from))))
  return new Map(
    await Promise.all([...dates].map(async (date) => [date, await sources.labelsOf(date)] as const)),
  )
}

type Upsert = { readonly filter: object; readonly update: object }

async function bulk(
  model: { bulkWrite: (writes: never, options: object) => Promise<unknown> },
  upserts: readonly Upsert[],
  session: ClientSession,
): Promise<void> {
  if (upserts.length === 0) return
  const writes = upserts.map((each) => ({ updateOne: { ...each, upsert: true } }))
  await model.bulkWrite(writes as never, { session })
}
