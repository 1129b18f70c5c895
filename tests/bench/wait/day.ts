import type {
  DueAppointment,
  InService,
  QueueState,
  Waiting,
} from '../../../services/services/src/wait/queue-state.ts'
import { type Stream, streamOf } from '../../../services/services/src/wait/random.ts'
import { type Belief, type Counter, closes, opens, type Shift } from './scenario.ts'

/** What stood there when somebody came, what the simple estimators look at, and what came of it. */
export type Arrival = {
  readonly minute: number
  readonly state: QueueState
  readonly queue: string
  /** Wait of the last person who was called, so far of the first in line, and of the last twenty called. */
  readonly lastCalled: number
  readonly firstInLine: number
  readonly recentlyCalled: number
  /** How many visits had ended by then. */
  readonly ended: number
  /** Minutes until the call. */
  readonly actual: number
}

export type Day = {
  readonly arrivals: readonly Arrival[]
  readonly ended: readonly { readonly group: string; readonly minutes: number }[]
  readonly calls: readonly { readonly waited: number; readonly isAbsent: boolean; readonly minutes: number }[]
}

type Person = {
  readonly at: number
  readonly group: string
  readonly leavesAfter: number
  readonly service: number
  readonly isFirst: boolean
  /** The minute of the appointment. */
  readonly appointment: number | null
  seen: Omit<Arrival, 'actual'> | null
}

type Served = { readonly group: string; readonly since: number; readonly isAbsent: boolean }
type DeskOfDay = { busyUntil: number; busy: Served | null }

/** One day at the counter, event by event. It shares nothing with the estimator but the generator of chance. */
export function dayAt(counter: Counter, seed: number, believed: Belief, watched: number): Day {
  return new CounterDay(counter, streamOf(seed), believed, watched).run()
}

class CounterDay {
  private readonly counter: Counter
  private readonly chance: Stream
  private readonly believed: Belief
  private readonly watched: number
  private readonly people: Person[]
  private readonly line: Person[] = []
  private readonly desks: DeskOfDay[]
  private readonly arrivals: Arrival[] = []
  private readonly ended: { group: string; minutes: number }[] = []
  private readonly calls: { waited: number; isAbsent: boolean; minutes: number }[] = []

  constructor(counter: Counter, chance: Stream, believed: Belief, watched: number) {
    this.counter = counter
    this.chance = chance
    this.believed = believed
    this.watched = watched
    this.people = this.comers()
    const most = Math.max(...counter.shifts.map(({ desks }) => desks))
    this.desks = Array.from({ length: most }, () => ({ busyUntil: 0, busy: null }))
  }

  run(): Day {
    const { people, arrivals, ended, calls } = this
    const changes = this.counter.shifts.map(({ from }) => from)
    let next = 0
    for (;;) {
      const arrival = people[next]?.at ?? Number.POSITIVE_INFINITY
      const done = Math.min(...this.desks.map(({ busy, busyUntil }) => (busy ? busyUntil : Infinity)))
      const now = Math.min(arrival, done, ...changes)
      if (now === Number.POSITIVE_INFINITY) break
      if (changes[0] === now) changes.shift()
      for (const desk of this.desks) if (desk.busy && desk.busyUntil <= now) this.end(desk, now)
      if (arrival === now) this.join(people[next++] as Person, now)
      this.callNext(now)
    }
    return { arrivals, ended, calls }
  }

  private comers(): Person[] {
    const { counter } = this
    const shock = this.logNormal(1, counter.dayVariation)
    const busyness = this.logNormal(1, 0.1)
    const people = Array.from({ length: this.poisson(counter.arrivals * busyness) }, () => {
      const [group, mean, variation] = this.kind()
      const roll = this.chance()
      const at = this.timeOfDay()
      const isBooked = roll >= counter.priority && roll < counter.priority + counter.appointments
      return {
        at,
        group,
        leavesAfter: -Math.log(1 - this.chance()) * counter.patience,
        service: this.logNormal(mean, variation) * shock,
        isFirst: roll < counter.priority,
        appointment: isBooked ? at : null,
        seen: null,
      }
    })
    return people.toSorted((a, b) => a.at - b.at)
  }

  private end(desk: DeskOfDay, now: number): void {
    if (desk.busy && !desk.busy.isAbsent)
      this.ended.push({ group: desk.busy.group, minutes: now - desk.busy.since })
    desk.busy = null
  }

  private join(person: Person, now: number): void {
    const isOrdinary = !person.isFirst && person.appointment === null
    if (isOrdinary && this.chance() < this.watched) person.seen = this.snapshot(person, now)
    // Those who go first stand behind the others who do; a booked person likewise.
    const behind = isOrdinary ? this.line.length : this.line.findIndex((each) => !goesFirst(each))
    this.line.splice(behind < 0 ? this.line.length : behind, 0, person)
  }

  private callNext(now: number): void {
    const staffed = this.staffed(this.counter.shifts, now)
    for (let index = 0; index < staffed; index += 1) {
      const desk = this.desks[index]
      if (!desk || desk.busy) continue
      const found = this.line.findIndex((person) => this.isServedAt(index, person.group))
      const [person] = found < 0 ? [] : this.line.splice(found, 1)
      if (!person) continue
      const waited = now - person.at
      const isAbsent = waited > person.leavesAfter
      const took = isAbsent ? 1 + this.chance() : person.service
      this.calls.push({ waited, isAbsent, minutes: took })
      desk.busy = { group: person.group, since: now, isAbsent }
      desk.busyUntil = now + took
      if (person.seen) this.arrivals.push({ ...person.seen, actual: waited })
    }
  }

  private isServedAt(desk: number, group: string): boolean {
    const { ownDesks } = this.counter
    return !ownDesks || ownDesks.kinds.includes(group) === desk < ownDesks.desks
  }

  private queueOf(group: string): string {
    const own = this.believed.knowsPools && this.counter.ownDesks?.kinds.includes(group)
    return own ? 'own' : 'all'
  }

  private servedAt(desk: number): readonly string[] | null {
    const { ownDesks } = this.counter
    return this.believed.knowsPools && ownDesks ? [desk < ownDesks.desks ? 'own' : 'all'] : null
  }

  private staffed(shifts: readonly Shift[], now: number): number {
    return shifts.findLast(({ from }) => from <= now)?.desks ?? 0
  }

  private snapshot(person: Person, now: number): Omit<Arrival, 'actual'> {
    const recent = this.calls.slice(-20)
    return {
      minute: now,
      state: this.state(now),
      queue: this.queueOf(person.group),
      lastCalled: recent.at(-1)?.waited ?? 0,
      firstInLine: this.line[0] ? now - this.line[0].at : 0,
      recentlyCalled: recent.reduce((sum, { waited }) => sum + waited, 0) / Math.max(1, recent.length),
      ended: this.ended.length,
    }
  }

  /** What the counter's own records would show: who has left isn't among them. */
  private state(now: number): QueueState {
    const staffed = this.staffed(this.counter.shifts, now)
    const desks = this.desks
      .map(({ busy }, index) => ({ busy, index }))
      .filter(({ busy, index }) => busy !== null || index < staffed)
      .map(({ busy, index }) => ({ serves: this.servedAt(index), busy: busy && inService(busy, now) }))
    const waiting: Waiting[] = this.line.map(({ group, at }) => ({
      queue: this.queueOf(group),
      group,
      waited: now - at,
    }))
    const booked: DueAppointment[] = this.people
      .filter(({ appointment }) => appointment !== null && appointment > now && appointment < now + 120)
      .map(({ at, group }) => ({ at: at - now, group, queue: this.queueOf(group), showsUp: 1 }))
    const { priority, arrivals } = this.counter
    const perMinute = (arrivals * priority) / (closes - opens)
    const plan = [
      { from: 0, desks: staffed },
      ...this.believed.shifts.flatMap(({ from, desks: count }) =>
        from > now ? [{ from: from - now, desks: count }] : [],
      ),
    ]
    return {
      desks,
      plan,
      waiting,
      appointments: booked,
      priority: priority > 0 ? { perMinute, group: 'certificate', mostOvertakings: 5 } : null,
    }
  }

  private kind(): [string, number, number] {
    let left = this.chance()
    const entries = Object.entries(this.counter.kinds)
    for (const [group, [mean, variation, share]] of entries) {
      left -= share
      if (left < 0) return [group, mean, variation]
    }
    const [group = '', [mean, variation] = [0, 0]] = entries.at(-1) ?? []
    return [group, mean, variation]
  }

  /** The morning rush, lunch, a smaller rush at two. */
  private timeOfDay(): number {
    for (;;) {
      const at = opens + this.chance() * (closes - 30 - opens)
      const hour = at / 60
      const density =
        0.45 + 0.55 * Math.exp(-((hour - 10.3) ** 2) / 1.6) + 0.4 * Math.exp(-((hour - 14) ** 2) / 1.2)
      if (this.chance() < density) return at
    }
  }

  private logNormal(mean: number, variation: number): number {
    const scale = Math.sqrt(Math.log(1 + variation ** 2))
    return mean * Math.exp(scale * this.normal() - scale ** 2 / 2)
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.chance())) * Math.cos(2 * Math.PI * this.chance())
  }

  private poisson(mean: number): number {
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
  }
}

function goesFirst({ isFirst, appointment }: Person): boolean {
  return isFirst || appointment !== null
}

/** Nobody at the counter knows yet whether somebody who was called will come. */
function inService({ group, since }: Served, now: number): InService {
  return { group, age: now - since }
}
