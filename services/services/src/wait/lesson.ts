import type { Phase, TicketRecord } from '../ticket/ticket.ts'
import type { Minutes } from './queue-state.ts'

/** What an ended visit teaches: how long it held a desk, and whether anybody came when it was called. Nothing of who it was. */
export type Lesson = {
  readonly counter: string
  readonly group: string
  /** How long it held a desk until the back office took over, or it ended; null when it wasn't served. */
  readonly served: Minutes | null
  readonly calls: readonly CallLesson[]
  /** What each series had of it, in order. */
  readonly stays: readonly Stay[]
  /** What the second wait (処理→交付) took. */
  readonly second: SecondLesson
}

/** Minutes in the back office until it was ready, and from then until the second call; null where it didn't come to that. */
export type SecondLesson = { readonly processing: Minutes | null; readonly ready: Minutes | null }

export type CallLesson = { readonly waited: Minutes; readonly isAbsent: boolean; readonly minutes: Minutes }

/** A stay in one queue, from joining it to the first call out of it. */
export type Stay = {
  readonly series: string
  readonly joinedAt: Date
  /** Null: never called. */
  readonly calledAt: Date | null
  readonly desk: string | null
  readonly isAbsent: boolean
  readonly served: Minutes
  /** Whether its class goes before others. */
  readonly goesFirst: boolean
}

type Ended = Pick<
  TicketRecord,
  'counter' | 'series' | 'procedures' | 'arrivedAt' | 'phases' | 'issuedSeries' | 'priority'
>

/** Longer than this a desk wasn't served at: somebody forgot to end the visit. */
const longestService: Minutes = 240

/** Visits that take alike long: one procedure, or several in a queue, or none named. */
export function groupOf({ procedures, series }: Pick<TicketRecord, 'procedures' | 'series'>): string {
  const [only] = procedures
  if (procedures.length === 1 && only !== undefined) return only
  return procedures.length === 0 ? series : `${series}+${Math.min(procedures.length, 3)}`
}

/** What the phases of an ended visit teach. The second wait (処理→交付) is apart from the first. */
export function lessonOf(ticket: Ended): Lesson {
  const first = firstPart(ticket.phases)
  const served = first.reduce((sum, phase, index) => sum + atDesk(phase, first[index + 1]), 0)
  return {
    counter: ticket.counter,
    group: groupOf({ procedures: ticket.procedures, series: ticket.issuedSeries }),
    served: served > 0 && served <= longestService ? served : null,
    calls: first.flatMap((phase, index) => callLesson(phase, first[index + 1], ticket.arrivedAt)),
    stays: staysOf(first, ticket.priority === 'PRIORITY'),
    second: secondOf(ticket.phases),
  }
}

/** Until the back office takes over. */
function firstPart(phases: readonly Phase[]): readonly Phase[] {
  const end = phases.findIndex(({ state }) => state === 'PROCESSING' || state === 'READY')
  return end < 0 ? phases : phases.slice(0, end)
}

/** A call counts as part of the service that it leads to. */
function atDesk(phase: Phase, next: Phase | undefined): Minutes {
  if (phase.state === 'SERVING') return lengthOf(phase)
  return phase.state === 'CALLED' && next?.state === 'SERVING' ? lengthOf(phase) : 0
}

function callLesson(phase: Phase, next: Phase | undefined, arrivedAt: Date): CallLesson[] {
  const isAnswered = next?.state === 'SERVING' || next?.state === 'ABSENT'
  if (phase.state !== 'CALLED' || !isAnswered) return []
  return [
    {
      waited: minutesBetween(arrivedAt, phase.from),
      isAbsent: next.state === 'ABSENT',
      minutes: lengthOf(phase),
    },
  ]
}

/** The first time that it was ready and called again: whoever was absent then waits for another reason. */
function secondOf(phases: readonly Phase[]): SecondLesson {
  const at = phases.findIndex(({ state }) => state === 'READY')
  const [before, ready, after] = [phases[at - 1], phases[at], phases[at + 1]]
  return {
    processing: before?.state === 'PROCESSING' ? lengthOf(before) : null,
    ready: ready && after?.state === 'CALLED' ? lengthOf(ready) : null,
  }
}

function staysOf(phases: readonly Phase[], goesFirst: boolean): Stay[] {
  const stays: Stay[] = []
  for (const [index, phase] of phases.entries()) {
    const last = stays.at(-1)
    if (last?.series !== phase.series) {
      const none = { calledAt: null, desk: null, isAbsent: false, served: 0, goesFirst }
      stays.push({ series: phase.series, joinedAt: phase.from, ...none })
    }
    const stay = stays.at(-1)
    if (!stay) continue
    const served = stay.served + atDesk(phase, phases[index + 1])
    const isFirstCall = phase.state === 'CALLED' && stay.calledAt === null
    const isAbsent = stay.isAbsent || phase.state === 'ABSENT'
    const call = isFirstCall ? { calledAt: phase.from, desk: phase.desk } : {}
    stays[stays.length - 1] = { ...stay, ...call, isAbsent, served }
  }
  return stays
}

/** How long somebody who was told a wait at `toldAt` then waited for the first call; null when there was none. */
export function actualSince(phases: readonly Phase[], toldAt: Date): Minutes | null {
  const call = phases.find(({ state, from }) => state === 'CALLED' && from >= toldAt)
  return call ? minutesBetween(toldAt, call.from) : null
}

export function minutesBetween(from: Date, to: Date): Minutes {
  return Math.max(0, (to.getTime() - from.getTime()) / 60_000)
}

function lengthOf({ from, to }: Phase): Minutes {
  return to === null ? 0 : minutesBetween(from, to)
}
