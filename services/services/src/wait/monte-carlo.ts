import { absenceAfter } from './absence.ts'
import { noWait, type Quantiles } from './estimate.ts'
import { type Knowledge, lawOf } from './knowledge.ts'
import {
  canServe,
  desksAt,
  type FirstComers,
  goesFirst,
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

/** Nobody looks further ahead than this: whoever comes later is as if they never came. */
const horizon: Minutes = 360

/**
 * The wait by playing the queue forward: whoever is queued now is called in order by the desks that are staffed then, stays
 * away as people who waited so long do, and takes as long as such visits took. Before them go appointments that are due and those who
 * go first and are still to come, as many as are forecast, but nobody is overtaken more often than may be. Each path draws anew; the same seed draws
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
  /** The target goes first itself: whoever comes later stands behind. */
  readonly isFirst: boolean
  /** When desk number k is staffed, from its first minute on. */
  readonly staffed: readonly { readonly from: Minutes; readonly desks: number }[]
  readonly most: number
}

function sceneOf(state: QueueState, target: Target, knowledge: Knowledge): Scene {
  const last = target.kind === 'NEXT' ? state.waiting.length : target.index
  const isFirst = goesFirst(state, target)
  const self: Waiting = { queue: queueOf(state, target), group: '', waited: 0, goesFirst: isFirst }
  const steps = [{ from: 0, desks: desksAt(state, 0) }, ...state.plan.filter(({ from }) => from > 0)]
  return {
    state,
    knowledge,
    line: [...state.waiting.slice(0, last), self],
    overtaken: target.overtaken ?? 0,
    isFirst,
    staffed: steps,
    most: Math.max(state.desks.length, ...steps.map(({ desks }) => desks)),
  }
}

/** Whoever goes before the line once there: by appointment or by class. */
type Comer = {
  readonly at: Minutes
  readonly group: string
  readonly queue: string
  readonly luck: number
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
  private readonly comers: Comer[]
  /** How often each of the line has been overtaken. */
  private readonly passed: number[]
  private readonly luck: number[] = []
  private head = 0

  constructor(scene: Scene, seeds: { readonly people: number; readonly events: number }, share: number) {
    this.scene = scene
    this.people = streamOf(seeds.people)
    this.events = streamOf(seeds.events)
    const { pace } = scene.knowledge
    this.factor = pace.factor * Math.exp(pace.deviation * standardNormal(share))
    this.isTaken = scene.line.map(() => false)
    this.passed = scene.line.map((_, index) => (index === scene.line.length - 1 ? scene.overtaken : 0))
    for (let desk = 0; desk < scene.most; desk += 1) {
      this.free.push(this.staffedFrom(desk, this.remainder(scene.state.desks[desk]?.busy ?? null)))
    }
    this.comers = scene.isFirst ? [] : this.allComers()
  }

  /** Minutes until the target is called; infinite when nobody ever calls. */
  wait(): Minutes {
    for (;;) {
      const desk = this.nextDesk()
      const now = this.free[desk] ?? Number.POSITIVE_INFINITY
      if (now === Number.POSITIVE_INFINITY) return now
      const taken = this.takeComer(desk, now)
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

  /** Drawn before anything else, so that they don't depend on who stands in line. */
  private allComers(): Comer[] {
    const { appointments, priority } = this.scene.state
    const due = appointments.flatMap(({ at, group, queue, showsUp }) => {
      const [isThere, luck] = [this.events() < showsUp, this.events()]
      return isThere ? [{ at, group, queue, luck }] : []
    })
    return [...due, ...(priority?.comers ?? []).flatMap((each) => this.arrivalsOf(each))].toSorted(
      (a, b) => a.at - b.at,
    )
  }

  private arrivalsOf({ queue, group, from, to, perMinute }: FirstComers): Comer[] {
    const comers: Comer[] = []
    if (perMinute <= 0) return comers
    const until = Math.min(to, horizon)
    for (let at = from + this.gap(perMinute); at < until; at += this.gap(perMinute))
      comers.push({ at, queue, group, luck: this.events() })
    return comers
  }

  private gap(perMinute: number): Minutes {
    return -Math.log(1 - this.events()) / perMinute
  }

  /** Whoever goes before the line and is there; null where nobody is, or somebody in line was overtaken as often as may be. */
  private takeComer(desk: number, now: Minutes): Minutes | null {
    const found = this.comers.findIndex(({ at, queue }) => at <= now && this.serves(desk, queue))
    if (found < 0 || this.isSpent(desk)) return null
    const [comer] = this.comers.splice(found, 1)
    if (!comer) return null
    for (let index = this.head; index < this.passed.length; index += 1)
      if (this.isPassed(desk, index)) this.passed[index] = (this.passed[index] ?? 0) + 1
    return lengthAt(lawOf(this.scene.knowledge, comer.group), comer.luck) * this.factor
  }

  private isSpent(desk: number): boolean {
    const most = this.scene.state.priority?.mostOvertakings ?? Number.POSITIVE_INFINITY
    return this.passed.some((times, index) => times >= most && this.isPassed(desk, index))
  }

  private isPassed(desk: number, index: number): boolean {
    const each = this.scene.line[index]
    return each !== undefined && !this.isTaken[index] && !each.goesFirst && this.serves(desk, each.queue)
  }

  /** A desk with nobody to call waits for the next who comes and goes first. */
  private idleUntil(desk: number, now: Minutes): Minutes {
    const next = this.comers.find(({ at, queue }) => at > now && this.serves(desk, queue))
    return next ? this.staffedFrom(desk, next.at) : Number.POSITIVE_INFINITY
  }
}
