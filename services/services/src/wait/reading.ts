import { addMonths, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { AppointmentStore } from '../appointment/store.ts'
import { firstComersId } from '../congestion/lists.ts'
import { usualDesksId } from '../congestion/settle.ts'
import type { CongestionStore } from '../congestion/store.ts'
import { type QueueNow, queueStates } from '../queue/state.ts'
import type { QueueStore } from '../queue/store.ts'
import { type Season, seasonOn } from '../season/season.ts'
import type { SeasonStore } from '../season/store.ts'
import { bookedSoon, dueAt } from './booked.ts'
import { uncalibrated } from './calibration.ts'
import { planOf, type UsualDesks } from './desk-plan.ts'
import { comersFrom } from './first-comers.ts'
import { type Floor, floorOf } from './floor.ts'
import type { Knowledge } from './knowledge.ts'
import { type CallTally, type DaySeen, knowledgeOf, learnedFrom, onDay } from './learning.ts'
import { groupOf, minutesBetween } from './lesson.ts'
import type { WaitPolicyRecord } from './policy.ts'
import type { InService } from './queue-state.ts'
import type { ExperienceRecord } from './records.ts'
import { type SecondKnowledge, secondKnowledgeOf, secondOnDay } from './second-wait.ts'
import type { WaitStore } from './store.ts'
import type { Experience, WaitCall } from './wait.ts'

/** Where waits are read from. */
export type WaitSources = {
  readonly queue: QueueStore
  readonly wait: WaitStore
  readonly season: SeasonStore
  readonly congestion: CongestionStore
  readonly appointment: AppointmentStore
}

/** A counter at an instant, with everything its waits are estimated from. */
export type CounterScene = {
  readonly id: string
  readonly queue: QueueNow
  readonly floor: Floor
  readonly knowledge: Knowledge
  readonly experience: Experience
  /** Of the second wait. */
  readonly second: SecondKnowledge
  readonly secondExperience: Experience
  /** How many desks usually call on such a day; null while too little is known. */
  readonly usual: UsualDesks | null
  readonly season: Season
  readonly policy: WaitPolicyRecord
  readonly at: Date
}

const noDay: DaySeen = { visits: 0, taken: 0, expected: 0, variance: 0 }

export function paceId(counter: string, on: BusinessDate): string {
  return `${counter} ${on}`
}

/** The pace of the back office on that day. */
export function secondPaceId(counter: string, on: BusinessDate): string {
  return `${counter} ${on} second`
}

/** `YYYY-MM`, so many months before that of an instant. */
export function monthsAgo(at: Date, months: number): string {
  return addMonths(businessDateOf(at), -months).slice(0, 7)
}

export function experienceId(counter: string, season: Season, call: WaitCall): string {
  return call === 'FIRST' ? `${counter} ${season}` : `${counter} ${season} ${call}`
}

/** Counters as they stand at `now`, in as many store commands for forty as for one. */
export async function scenesOf(
  { queue, wait, season, congestion, appointment }: WaitSources,
  counters: readonly string[],
  now: Date,
): Promise<CounterScene[]> {
  const ids = [...counters]
  const queues = await queueStates(queue, ids, now)
  const [policy, peaks] = await Promise.all([wait.waitPolicy(), season.known()])
  const days = queues.flatMap(({ counter, businessDate }) => [
    paceId(counter, businessDate),
    secondPaceId(counter, businessDate),
  ])
  const series = await Promise.all(ids.map((id) => queue.seriesOfCounter(id)))
  const offices = [...new Set(series.flat().map(({ office }) => office))]
  const [lengths, calls, paces, experiences, usual, comers, booked] = await Promise.all([
    wait.lengths.find({ counter: { $in: ids } }).lean(),
    wait.calls
      .find({ counter: { $in: ids }, month: { $gte: monthsAgo(now, 2) } })
      .sort({ month: -1 })
      .lean(),
    wait.paces.find({ _id: { $in: days } }).lean(),
    wait.experiences.find({ counter: { $in: ids } }).lean(),
    congestion.usualDesks
      .find({ _id: { $in: ids.map((id) => usualDesksId(id, businessDateOf(now))) } })
      .lean(),
    congestion.firstComers
      .find({ _id: { $in: ids.map((id) => firstComersId(id, businessDateOf(now))) } })
      .lean(),
    bookedSoon(appointment, offices, now),
  ])
  return Promise.all(
    queues.map(async (each, index): Promise<CounterScene> => {
      const { counter, businessDate } = each
      const tallies = calls.filter((one) => one.counter === counter).map(tallyOf)
      const known = lengths.filter((one) => one.counter === counter)
      const learned = learnedFrom(
        known.filter(({ part }) => part == null),
        tallies,
      )
      const seenOn = (id: string) => paces.find(({ _id }) => _id === id) ?? noDay
      const rules = await queue.policyOf(counter)
      const own = usual.find((one) => one.counter === counter) ?? null
      const expected = comers.find((one) => one.counter === counter) ?? null
      const coming = comersFrom(expected, rules, now)
      const open = floorOf({ queue: each, policy: rules, plan: [], appointments: [], comers: coming })
      const current = open.state.desks.length
      const plan = planOf(own, current, now, policy.congestion.fewestAnalogs)
      const appointments = dueAt(booked, series[index] ?? [], now, policy.assumed.appointmentShare)
      const floor = { ...open, state: { ...open.state, plan, appointments } }
      const serving = floor.state.desks.flatMap(({ busy }) => busy ?? [])
      const seen = seenOn(paceId(counter, businessDate))
      const secondSeen = seenOn(secondPaceId(counter, businessDate))
      const today = seasonOn(peaks, businessDate)
      return {
        id: counter,
        queue: each,
        floor,
        knowledge: onDay(knowledgeOf(learned, policy.assumed), seen, serving, policy.ladder.dayVariation),
        experience: experienceIn(experiences, experienceId(counter, today, 'FIRST')),
        second: secondOnDay(
          secondKnowledgeOf(known, policy.assumed),
          secondSeen,
          workingAt(each),
          policy.ladder.dayVariation,
        ),
        secondExperience: experienceIn(experiences, experienceId(counter, today, 'SECOND')),
        usual: own,
        season: today,
        policy,
        at: now,
      }
    }),
  )
}

/** A counter that nobody was called at by class has none. */
function tallyOf({ called = {}, absent = {}, absentMinutes = 0 }: Partial<CallTally>): CallTally {
  return { called, absent, absentMinutes }
}

/** The peak's own experience, never pooled with other days. */
function experienceIn(all: readonly ExperienceRecord[], id: string): Experience {
  const own = all.find(({ _id }) => _id === id)
  return { calibration: own?.calibration ?? uncalibrated, error: own?.error ?? null }
}

/** What the back office is at. */
function workingAt({ series, asOf }: QueueNow): InService[] {
  return series.flatMap(({ processing }) =>
    processing.map((ticket) => ({ group: groupOf(ticket), age: minutesBetween(ticket.since, asOf) })),
  )
}
