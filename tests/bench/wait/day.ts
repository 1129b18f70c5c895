import type {
  DueAppointment,
  FirstComers,
  InService,
  QueueState,
  Waiting,
} from '../../../services/services/src/wait/queue-state.ts'
import { type Stream, streamOf } from '../../../services/services/src/wait/random.ts'
import { BackOffice, type SecondArrival } from './back-office.ts'
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
  readonly seconds: readonly SecondArrival[]
  /** What the back office did, in the order of being done; and how long people then waited for the call. */
  readonly processed: readonly { readonly group: string; readonly minutes: number }[]
  readonly handed: readonly number[]
  /** Those who go first, by half hour. */
  readonly first: Readonly<Record<number, number>>
  readonly ended: readonly { readonly group: string; readonly minutes: number }[]
  readonly calls: readonly { readonly waited: number; readonly isAbsent: boolean; readonly minutes: number }[]
}

/** Somebody who comes. */
export type Person = {
  readonly at: number
  readonly group: string
  readonly leavesAfter: number
  readonly service: number
  readonly isFirst: boolean
  /** The minute of the appointment. */
  readonly appointment: number | null
  /** How often somebody was put before. */
  passed: number
  seen: Omit<Arrival, 'actual'> | null
}

type Served = {
  readonly person: Person
  readonly group: string
  readonly since: number
  readonly isAbsent: boolean
  readonly isSecond: boolean
}
type DeskOfDay = { busyUntil: number; busy: Served | null }

/** Nobody is overtaken by a class more often. */
const mostOvertakings = 5

/**
 * One day at the counter, event by event. It shares nothing with the estimator but the generator of chance. `forecast` is what the counter
 * expects of those who go first, from the days before.
 */
export function dayAt(
  counter: Counter,
  seed: number,
  believed: Belief,
  watched: number,
  forecast: readonly FirstComers[] | null,
): Day {
  return new CounterDay(counter, streamOf(seed), believed, watched, forecast).run()
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
  private readonly forecast: readonly FirstComers[] | null
  private readonly backOffice: BackOffice
  private readonly shock: number

  constructor(
    counter: Counter,
    chance: Stream,
    believed: Belief,
    watched: number,
    forecast: readonly FirstComers[] | null,
  ) {
    this.counter = counter
    this.forecast = forecast
    this.chance = chance
    this.believed = believed
    this.watched = watched
    this.shock = this.logNormal(1, counter.dayVariation)
    this.people = this.comers()
    this.backOffice = new BackOffice(counter.backOffice?.clerks ?? 0)
    const most = Math.max(...counter.shifts.map(({ desks }) => desks))
    this.desks = Array.from({ length: most }, () => ({ busyUntil: 0, busy: null }))
  }

  run(): Day {
    const { people, arrivals, ended, calls, backOffice } = this
    const changes = this.counter.shifts.map(({ from }) => from)
    let next = 0
    for (;;) {
      const arrival = people[next]?.at ?? Number.POSITIVE_INFINITY
      const done = Math.min(...this.desks.map(({ busy, busyUntil }) => (busy ? busyUntil : Infinity)))
      const now = Math.min(arrival, done, backOffice.nextDone(), ...changes)
      if (now === Number.POSITIVE_INFINITY) break
      backOffice.advance(now)
      if (changes[0] === now) changes.shift()
      for (const desk of this.desks) if (desk.busy && desk.busyUntil <= now) this.end(desk, now)
      if (arrival === now) this.join(people[next++] as Person, now)
      this.callNext(now)
    }
    const { seconds, processed, handed } = backOffice
    return { arrivals, ended, calls, seconds, processed, handed, first: this.firstBySlot() }
  }

  private comers(): Person[] {
    const { counter } = this
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
        service: this.logNormal(mean, variation) * this.shock,
        isFirst: roll < counter.priority,
        appointment: isBooked ? at : null,
        passed: 0,
        seen: null,
      }
    })
    return people.toSorted((a, b) => a.at - b.at)
  }

  private end(desk: DeskOfDay, now: number): void {
    const { busy } = desk
    desk.busy = null
    if (!busy || busy.isAbsent || busy.isSecond) return
    this.ended.push({ group: busy.group, minutes: now - busy.since })
    const { backOffice } = this.counter
    if (!backOffice || this.chance() >= backOffice.share) return
    const takes = this.logNormal(...backOffice.minutes) * this.shock
    this.backOffice.send(busy.person, busy.group, takes, now)
  }

  private firstBySlot(): Record<number, number> {
    const first: Record<number, number> = {}
    for (const { at, isFirst } of this.people)
      if (isFirst) first[Math.floor(at / 30)] = (first[Math.floor(at / 30)] ?? 0) + 1
    return first
  }

  private join(person: Person, now: number): void {
    const isOrdinary = !goesFirst(person)
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
      // What is ready is handed over first: a matter of minutes.
      const ready = this.backOffice.call(now)
      if (ready) {
        const [mean, variation] = this.counter.backOffice?.handing ?? [0, 0]
        desk.busy = { person: ready, group: 'handing', since: now, isAbsent: false, isSecond: true }
        desk.busyUntil = now + this.logNormal(mean, variation)
        continue
      }
      const person = this.takeNext(index)
      if (!person) continue
      const waited = now - person.at
      const isAbsent = waited > person.leavesAfter
      const took = isAbsent ? 1 + this.chance() : person.service
      this.calls.push({ waited, isAbsent, minutes: took })
      desk.busy = { person, group: person.group, since: now, isAbsent, isSecond: false }
      desk.busyUntil = now + took
      if (person.seen) this.arrivals.push({ ...person.seen, actual: waited })
    }
  }

  /** Who goes first, unless somebody whom that passes has been passed as often as may be: then the first of those who came. */
  private takeNext(desk: number): Person | null {
    const those = this.line.filter(({ group }) => this.isServedAt(desk, group))
    const [first] = those
    if (!first) return null
    const passed = those.filter((each) => !goesFirst(each) && each.at < first.at)
    const isSpent = goesFirst(first) && passed.some((each) => each.passed >= mostOvertakings)
    const chosen = isSpent ? (passed[0] ?? first) : first
    if (chosen === first && goesFirst(first)) for (const each of passed) each.passed += 1
    this.line.splice(this.line.indexOf(chosen), 1)
    return chosen
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
    const waiting: Waiting[] = this.line.map(({ group, at, isFirst, appointment }) => ({
      queue: this.queueOf(group),
      group,
      waited: now - at,
      goesFirst: isFirst || appointment !== null,
    }))
    const booked: DueAppointment[] = this.people
      .filter(({ appointment }) => appointment !== null && appointment > now && appointment < now + 120)
      .map(({ at, group }) => ({ at: at - now, group, queue: this.queueOf(group), showsUp: 1 }))
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
      priority: this.forecast && {
        mostOvertakings,
        comers: this.forecast
          .filter(({ to }) => to > now)
          .map((each) => ({ ...each, from: Math.max(0, each.from - now), to: each.to - now })),
      },
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
