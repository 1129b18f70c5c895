import { absenceAfter } from './absence.ts'
import { noWait, type Quantiles } from './estimate.ts'
import { type Knowledge, lawOf } from './knowledge.ts'
import {
  canServe,
  desksAt,
  type InService,
  isServedAtOnce,
  type Minutes,
  type QueueState,
  queueOf,
  type Target,
  type Waiting,
} from './queue-state.ts'
import { type Stream, seedsFrom, streamOf } from './random.ts'
import { lengthAt, quantileOf, remainderAt, standardNormal } from './service-law.ts'

/**
 * The wait by playing the queue forward: whoever is queued now is called in order by the desks that are staffed then, stays
 * away as people who waited so long do, and takes as long as such visits took. Each path draws anew; the same seed draws
 * the same. One person's chance doesn't depend on how many stand behind, so that one more ahead never shortens a wait.
 *
 * @returns null when no desk ever calls the target in most of the paths.
 */
export function monteCarlo(
  state: QueueState,
  target: Target,
  knowledge: Knowledge,
  { paths, seed }: { readonly paths: number; readonly seed: number },
): Quantiles | null {
  if (isServedAtOnce(state, target)) return noWait
  const waits: Minutes[] = []
  const scene = sceneOf(state, target, knowledge)
  const seeds = seedsFrom(seed)
  for (let path = 0; path < paths; path += 1) {
    waits.push(new Path(scene, { people: seeds(), events: seeds() }, (path + 0.5) / paths).wait())
  }
  waits.sort((a, b) => a - b)
  const [p10, p50, p80, p90] = [0.1, 0.5, 0.8, 0.9].map((share) => quantileOf(waits, share))
  if (p50 === undefined || !Number.isFinite(p50)) return null
  const last = waits.findLast(Number.isFinite) ?? p50
  const told = (value: number | undefined) => Math.min(value ?? last, last)
  return { p10: told(p10), p50, p80: told(p80), p90: told(p90) }
}

type Scene = {
  readonly state: QueueState
  readonly knowledge: Knowledge
  /** Those before the target in calling order, then the target. */
  readonly line: readonly Waiting[]
  readonly overtaken: number
  /** When desk number k is staffed, from its first minute on. */
  readonly staffed: readonly { readonly from: Minutes; readonly desks: number }[]
  readonly most: number
}

function sceneOf(state: QueueState, target: Target, knowledge: Knowledge): Scene {
  const last = target.kind === 'NEXT' ? state.waiting.length : target.index
  const self: Waiting = { queue: queueOf(state, target), group: '', waited: 0 }
  const steps = [{ from: 0, desks: desksAt(state, 0) }, ...state.plan.filter(({ from }) => from > 0)]
  return {
    state,
    knowledge,
    line: [...state.waiting.slice(0, last), self],
    overtaken: target.overtaken ?? 0,
    staffed: steps,
    most: Math.max(state.desks.length, ...steps.map(({ desks }) => desks)),
  }
}

/** One way in which the queue may go on. */
class Path {
  private readonly scene: Scene
  private readonly people: Stream
  private readonly events: Stream
  private readonly factor: number
  /** When each desk can call next. */
  private readonly free: Minutes[] = []
  private readonly isTaken: boolean[]
  private readonly due: { readonly at: Minutes; readonly group: string; readonly queue: string }[]
  private readonly luck: number[] = []
  private head = 0
  private overtaken: number
  private nextPriority: Minutes

  constructor(scene: Scene, seeds: { readonly people: number; readonly events: number }, share: number) {
    this.scene = scene
    this.people = streamOf(seeds.people)
    this.events = streamOf(seeds.events)
    const { pace } = scene.knowledge
    this.factor = pace.factor * Math.exp(pace.deviation * standardNormal(share))
    this.isTaken = scene.line.map(() => false)
    this.overtaken = scene.overtaken
    for (let desk = 0; desk < scene.most; desk += 1) {
      this.free.push(this.staffedFrom(desk, this.remainder(scene.state.desks[desk]?.busy ?? null)))
    }
    this.due = scene.state.appointments.filter(({ showsUp }) => this.events() < showsUp)
    this.nextPriority = this.gap()
  }

  /** Minutes until the target is called; infinite when nobody ever calls. */
  wait(): Minutes {
    for (;;) {
      const desk = this.nextDesk()
      const now = this.free[desk] ?? Number.POSITIVE_INFINITY
      if (now === Number.POSITIVE_INFINITY) return now
      const taken = this.takeDue(desk, now) ?? this.takePriority(desk, now)
      if (taken !== null) {
        this.free[desk] = this.staffedFrom(desk, now + taken)
        continue
      }
      const index = this.nextInLine(desk)
      if (index === this.scene.line.length - 1) return now
      this.free[desk] =
        index === null ? this.idleUntil(desk, now) : this.staffedFrom(desk, now + this.visit(index, now))
    }
  }

  private nextDesk(): number {
    let found = 0
    for (let desk = 1; desk < this.free.length; desk += 1) {
      if ((this.free[desk] ?? 0) < (this.free[found] ?? 0)) found = desk
    }
    return found
  }

  /** The first minute from `minute` on at which desk number `desk` is staffed. */
  private staffedFrom(desk: number, minute: Minutes): Minutes {
    const { staffed } = this.scene
    if (minute === Number.POSITIVE_INFINITY) return minute
    let isStaffed = false
    for (const step of staffed) {
      if (step.from > minute) {
        if (isStaffed) return minute
        if (step.desks > desk) return step.from
      } else isStaffed = step.desks > desk
    }
    return isStaffed ? minute : Number.POSITIVE_INFINITY
  }

  private nextInLine(desk: number): number | null {
    const { line } = this.scene
    while (this.isTaken[this.head]) this.head += 1
    for (let index = this.head; index < line.length; index += 1) {
      const each = line[index]
      if (!each || this.isTaken[index] || !this.serves(desk, each.queue)) continue
      this.isTaken[index] = true
      return index
    }
    return null
  }

  private serves(desk: number, queue: string): boolean {
    const known = this.scene.state.desks[desk]
    return known === undefined || canServe(known, queue)
  }

  private visit(index: number, now: Minutes): Minutes {
    const { line, knowledge } = this.scene
    const each = line[index]
    if (!each) return 0
    if (this.luckOf(2 * index) < absenceAfter(knowledge.absence, each.waited + now))
      return knowledge.absentCall
    return lengthAt(lawOf(knowledge, each.group), this.luckOf(2 * index + 1)) * this.factor
  }

  /** The draws belong to places in the line, whichever is reached first. */
  private luckOf(place: number): number {
    while (this.luck.length <= place) this.luck.push(this.people())
    return this.luck[place] ?? 0
  }

  private remainder(busy: InService | null): Minutes {
    if (!busy) return 0
    const law = lawOf(this.scene.knowledge, busy.group)
    return remainderAt(law, busy.age / this.factor, this.events()) * this.factor
  }

  private takeDue(desk: number, now: Minutes): Minutes | null {
    const found = this.due.findIndex(({ at, queue }) => at <= now && this.serves(desk, queue))
    const [due] = found < 0 ? [] : this.due.splice(found, 1)
    return due ? lengthAt(lawOf(this.scene.knowledge, due.group), this.events()) * this.factor : null
  }

  private takePriority(desk: number, now: Minutes): Minutes | null {
    const { priority } = this.scene.state
    if (!priority || this.nextPriority > now || this.overtaken >= priority.mostOvertakings) return null
    const own = this.scene.line.at(-1)
    if (!own || !this.serves(desk, own.queue)) return null
    this.overtaken += 1
    this.nextPriority += this.gap()
    return lengthAt(lawOf(this.scene.knowledge, priority.group), this.events()) * this.factor
  }

  private gap(): Minutes {
    const rate = this.scene.state.priority?.perMinute ?? 0
    return rate > 0 ? -Math.log(1 - this.events()) / rate : Number.POSITIVE_INFINITY
  }

  /** A desk with nobody to call waits for the next appointment that it may take. */
  private idleUntil(desk: number, now: Minutes): Minutes {
    const next = this.due.filter(({ at, queue }) => at > now && this.serves(desk, queue)).map(({ at }) => at)
    return next.length === 0 ? Number.POSITIVE_INFINITY : this.staffedFrom(desk, Math.min(...next))
  }
}
