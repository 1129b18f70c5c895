import type { InService } from '../../../services/services/src/wait/queue-state.ts'
import type { SecondPart } from '../../../services/services/src/wait/second-wait.ts'
import type { Person } from './day.ts'

/** Somebody whose matter went to the back office, or is ready there since then; and what came of it. */
export type SecondArrival = {
  readonly minute: number
  readonly part: SecondPart
  readonly group: string
  /** What the simple estimators look at: the second waits of those called so far, the latest last. */
  readonly before: readonly number[]
  /** How many were with the back office or ready then. */
  readonly ahead: number
  /** How many matters the back office had done by then. */
  readonly ended: number
  /** What the back office is at, and since when. */
  readonly working: readonly InService[]
  readonly actual: number
}

type Matter = {
  readonly person: Person
  readonly sentAt: number
  readonly takes: number
  readonly ended: number
  readonly ahead: number
  readonly before: number
  readonly working: readonly InService[]
  readyAt: number | null
}
/** Clerks who work what is sent to them in its order; what is ready waits for a desk to call. */
export class BackOffice {
  readonly seconds: SecondArrival[] = []
  readonly processed: { group: string; minutes: number }[] = []
  readonly handed: number[] = []
  private readonly clerks: { matter: Matter | null; until: number }[]
  private readonly waiting: Matter[] = []
  private readonly ready: Matter[] = []
  private readonly waits: number[] = []

  constructor(clerks: number) {
    this.clerks = Array.from({ length: clerks }, () => ({ matter: null, until: 0 }))
  }

  nextDone(): number {
    return Math.min(...this.clerks.map(({ matter, until }) => (matter ? until : Number.POSITIVE_INFINITY)))
  }

  send(person: Person, group: string, takes: number, now: number): void {
    const sent = [...this.waiting, ...this.clerks.flatMap(({ matter }) => matter ?? [])]
    const working = sent.map((each) => ({ group: each.person.group, age: now - each.sentAt }))
    const ahead = sent.length + this.ready.length
    const before = this.waits.length
    const own = { ...person, group }
    this.waiting.push({
      person: own,
      sentAt: now,
      takes,
      ended: this.processed.length,
      ahead,
      before,
      working,
      readyAt: null,
    })
    this.begin(now)
  }

  advance(now: number): void {
    for (const clerk of this.clerks) {
      const { matter, until } = clerk
      if (!matter || until > now) continue
      clerk.matter = null
      matter.readyAt = until
      this.processed.push({ group: matter.person.group, minutes: until - matter.sentAt })
      this.ready.push(matter)
    }
    this.begin(now)
  }

  call(now: number): Person | null {
    const matter = this.ready.shift()
    if (!matter) return null
    const { person, sentAt, ended, ahead, before, working } = matter
    const readyAt = matter.readyAt ?? now
    const told = { group: person.group, before: this.waits.slice(0, before), ahead, working }
    this.seconds.push({ ...told, minute: sentAt, part: 'PROCESSING', ended, actual: now - sentAt })
    this.handed.push(now - readyAt)
    this.waits.push(now - sentAt)
    return person
  }

  private begin(now: number): void {
    for (const clerk of this.clerks) {
      if (clerk.matter) continue
      const next = this.waiting.shift()
      if (!next) return
      clerk.matter = next
      clerk.until = now + next.takes
    }
  }
}
