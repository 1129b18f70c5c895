import { classOf } from '../../../services/services/src/wait/absence.ts'
import { calibrate } from '../../../services/services/src/wait/calibration.ts'
import type { Quantiles } from '../../../services/services/src/wait/estimate.ts'
import {
  knowledgeOf,
  type Learned,
  learnedFrom,
  nothingLearned,
} from '../../../services/services/src/wait/learning.ts'
import type { FirstComers } from '../../../services/services/src/wait/queue-state.ts'
import { type SecondKnowledge, secondKnowledgeOf } from '../../../services/services/src/wait/second-wait.ts'
import { type Day, dayAt } from './day.ts'
import {
  calibrated,
  calibratedName,
  type Known,
  ladder,
  naive,
  policy,
  queuedOnly,
  type Told,
} from './estimators.ts'
import type { Scenario } from './scenario.ts'
import { naiveSecond, secondLadder } from './second-estimators.ts'

export type Verdict = {
  readonly meanAbsolute: number
  readonly bias: number
  readonly coverage: number | null
  readonly width: number | null
  readonly latePoint: number
  readonly lateShown: number
}

export type Run = {
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** Of the second call; empty where nobody is called twice. */
  readonly second: ReadonlyMap<string, Verdict>
  readonly secondWaits: readonly number[]
  readonly waits: readonly number[]
  readonly absent: number
}

const [trainingDays, calibrationDays, judgedDays] = [60, 25, 25]
/** Twenty office days. */
const calibratedOver = 20
const daysOfMonth = 20
const watchedShare = 0.3

/** What the counter knows in the morning, from the days behind it; each count is kept as bounded as in operation. */
class Notebook {
  private readonly lengths = new Map<string, readonly number[]>()
  private months: {
    called: Record<string, number>
    absent: Record<string, number>
    absentMinutes: number
  }[] = []
  private days = 0
  private readonly firsts: Readonly<Record<number, number>>[] = []
  private readonly processing = new Map<string, readonly number[]>()
  private handed: readonly number[] = []
  private seconds: readonly number[] = []

  learn({ ended, calls, first, processed, handed, seconds }: Day): void {
    this.firsts.unshift(first)
    for (const { group, minutes } of processed)
      this.processing.set(group, [...(this.processing.get(group) ?? []), minutes].slice(-policy.keptLengths))
    this.handed = [...this.handed, ...handed].slice(-policy.keptLengths)
    this.seconds = [...this.seconds, ...seconds.map(({ actual }) => actual)].slice(-policy.keptLengths)
    for (const { group, minutes } of ended) {
      this.lengths.set(group, [...(this.lengths.get(group) ?? []), minutes].slice(-policy.keptLengths))
    }
    if (this.days % daysOfMonth === 0)
      this.months = [{ called: {}, absent: {}, absentMinutes: 0 }, ...this.months].slice(0, 3)
    this.days += 1
    const [month] = this.months
    if (!month) return
    for (const { waited, isAbsent, minutes } of calls) {
      const place = classOf(waited)
      month.called[place] = (month.called[place] ?? 0) + 1
      if (!isAbsent) continue
      month.absent[place] = (month.absent[place] ?? 0) + 1
      month.absentMinutes += minutes
    }
  }

  learned(): Learned {
    return learnedFrom(
      [...this.lengths].map(([group, minutes]) => ({ group, minutes })),
      this.months,
    )
  }

  /** Those who go first, by half hours of the latest days alike; null while too few tell. */
  forecast(): FirstComers[] | null {
    const { fewestAnalogs, mostAnalogs } = policy.congestion
    const days = this.firsts.slice(0, mostAnalogs)
    if (days.length < fewestAnalogs) return null
    return Array.from({ length: 48 }, (_, slot) => {
      const people = days.reduce((sum, each) => sum + (each[slot] ?? 0), 0) / days.length
      return { queue: 'all', group: '', from: slot * 30, to: (slot + 1) * 30, perMinute: people / 30 }
    }).filter(({ perMinute }) => perMinute > 0)
  }

  second(): { readonly knowledge: SecondKnowledge; readonly mean: number } {
    const lengths = [...this.processing].map(([group, minutes]) => ({
      ...{ part: 'PROCESSING' as const, group, minutes },
    }))
    const ready = { part: 'READY' as const, group: '', minutes: this.handed }
    const mean = this.seconds.reduce((sum, each) => sum + each, 0) / Math.max(1, this.seconds.length)
    return { knowledge: secondKnowledgeOf([...lengths, ready], policy.assumed), mean }
  }

  mean(): number {
    const all = [...this.lengths.values()].flat()
    return all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length)
  }
}

type Pairs = { readonly raw: Quantiles; readonly actual: number }[]
type Given = { readonly told: Told; readonly actual: number }[]
/** What each estimator told, and what came. */
type Answers = Map<string, Given>

/** Everything about one scenario with one seed. */
export function judge(scenario: Scenario, seed: number): Run {
  const notebook = new Notebook()
  const day = (number: number, watched: number) => {
    const counter = number < trainingDays + calibrationDays ? scenario.before : scenario.after
    const chance = seed * 100_003 + number * 7919
    return dayAt(counter, chance, scenario.believed, watched, notebook.forecast())
  }
  for (let number = 0; number < trainingDays; number += 1) notebook.learn(day(number, 0))
  const [pairsByDay, secondPairs]: [Pairs[], Pairs[]] = [[], []]
  const [answers, seconds]: [Answers, Answers] = [new Map(), new Map()]
  const [waits, secondWaits]: [number[], number[]] = [[], []]
  const called = { all: 0, absent: 0 }
  for (let number = trainingDays; number < trainingDays + calibrationDays + judgedDays; number += 1) {
    const today = day(number, watchedShare)
    const isJudged = number >= trainingDays + calibrationDays
    pairsByDay.push(answerDay(today, notebook, pairsByDay, isJudged ? answers : null))
    secondPairs.push(answerSeconds(today, notebook, secondPairs, isJudged ? seconds : null))
    notebook.learn(today)
    if (!isJudged) continue
    waits.push(...today.arrivals.map(({ actual }) => actual))
    secondWaits.push(...today.seconds.map(({ actual }) => actual))
    called.all += today.calls.length
    called.absent += today.calls.filter(({ isAbsent }) => isAbsent).length
  }
  const verdicts = (of: Answers) => new Map([...of].map(([name, given]) => [name, verdictOn(given)]))
  return {
    ...{ verdicts: verdicts(answers), second: verdicts(seconds), waits, secondWaits },
    absent: called.absent / called.all,
  }
}

function noteIn(answers: Answers | null, name: string, told: Told, actual: number): void {
  if (!answers) return
  const given = answers.get(name) ?? []
  answers.set(name, given)
  given.push({ told, actual })
}

function answerDay(today: Day, notebook: Notebook, before: readonly Pairs[], answers: Answers | null): Pairs {
  const base = {
    knowledge: knowledgeOf(notebook.learned(), policy.assumed),
    assumed: knowledgeOf(nothingLearned, policy.assumed),
    meanService: notebook.mean(),
    calibration: calibrate(before.slice(-calibratedOver).flat(), policy.ladder.fewestSamples),
  }
  const pairs: Pairs = []
  for (const arrival of today.arrivals) {
    const known: Known = { ...base, today: today.ended.slice(0, arrival.ended) }
    const hasFirst = (arrival.state.priority?.comers.length ?? 0) > 0
    const asked = answers ? [...naive, ...(hasFirst ? [queuedOnly] : []), ...ladder] : ladder.slice(-1)
    let raw: Quantiles | null = null
    for (const { name, tell } of asked) {
      const told = tell(arrival, known)
      noteIn(answers, name, told, arrival.actual)
      raw = told.band
    }
    noteIn(answers, calibratedName, calibrated(raw, base.calibration), arrival.actual)
    if (raw) pairs.push({ raw, actual: arrival.actual })
  }
  return pairs
}

function answerSeconds(
  today: Day,
  notebook: Notebook,
  before: readonly Pairs[],
  answers: Answers | null,
): Pairs {
  const base = {
    ...notebook.second(),
    assumed: secondKnowledgeOf([], policy.assumed),
    calibration: calibrate(before.slice(-calibratedOver).flat(), policy.ladder.fewestSamples),
  }
  const pairs: Pairs = []
  for (const arrival of today.seconds) {
    const known = { ...base, today: today.processed.slice(0, arrival.ended) }
    let raw: Quantiles | null = null
    for (const { name, tell } of answers ? [...naiveSecond, ...secondLadder] : secondLadder.slice(-1)) {
      const told = tell(arrival, known)
      noteIn(answers, name, told, arrival.actual)
      raw = told.band
    }
    noteIn(answers, calibratedName, calibrated(raw, base.calibration), arrival.actual)
    if (raw) pairs.push({ raw, actual: arrival.actual })
  }
  return pairs
}

function verdictOn(given: readonly { told: Told; actual: number }[]): Verdict {
  const average = (of: (each: { told: Told; actual: number }) => number) =>
    given.reduce((sum, each) => sum + of(each), 0) / given.length
  const hasBand = given.every(({ told }) => told.band !== null)
  return {
    meanAbsolute: average(({ told, actual }) => Math.abs(told.point - actual)),
    bias: average(({ told, actual }) => told.point - actual),
    coverage: hasBand
      ? average(({ told, actual }) =>
          told.band && told.band.p10 <= actual + 1e-9 && actual <= told.band.p90 + 1e-9 ? 1 : 0,
        )
      : null,
    width: hasBand ? average(({ told }) => (told.band?.p90 ?? 0) - (told.band?.p10 ?? 0)) : null,
    latePoint: average(({ told, actual }) => (actual > told.point + policy.growthMinutes ? 1 : 0)),
    lateShown: average(({ told, actual }) => (actual > told.shown + policy.growthMinutes ? 1 : 0)),
  }
}
