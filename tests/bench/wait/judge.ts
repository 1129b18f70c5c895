import { classOf } from '../../../services/services/src/wait/absence.ts'
import { calibrate } from '../../../services/services/src/wait/calibration.ts'
import type { Quantiles } from '../../../services/services/src/wait/estimate.ts'
import {
  knowledgeOf,
  type Learned,
  learnedFrom,
  nothingLearned,
} from '../../../services/services/src/wait/learning.ts'
import { type Day, dayAt } from './day.ts'
import { calibrated, calibratedName, type Known, ladder, naive, policy, type Told } from './estimators.ts'
import type { Scenario } from './scenario.ts'

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

  learn({ ended, calls }: Day): void {
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

  mean(): number {
    const all = [...this.lengths.values()].flat()
    return all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length)
  }
}

type Pairs = { readonly raw: Quantiles; readonly actual: number }[]

/** Everything about one scenario with one seed. */
export function judge(scenario: Scenario, seed: number): Run {
  const notebook = new Notebook()
  const day = (number: number, watched: number) => {
    const counter = number < trainingDays + calibrationDays ? scenario.before : scenario.after
    return dayAt(counter, seed * 100_003 + number * 7919, scenario.believed, watched)
  }
  for (let number = 0; number < trainingDays; number += 1) notebook.learn(day(number, 0))
  const pairsByDay: Pairs[] = []
  const answers = new Map<string, { told: Told; actual: number }[]>()
  const waits: number[] = []
  const called = { all: 0, absent: 0 }
  for (let number = trainingDays; number < trainingDays + calibrationDays + judgedDays; number += 1) {
    const today = day(number, watchedShare)
    const isJudged = number >= trainingDays + calibrationDays
    pairsByDay.push(answerDay(today, notebook, pairsByDay, isJudged ? answers : null))
    notebook.learn(today)
    if (!isJudged) continue
    waits.push(...today.arrivals.map(({ actual }) => actual))
    called.all += today.calls.length
    called.absent += today.calls.filter(({ isAbsent }) => isAbsent).length
  }
  const verdicts = new Map([...answers].map(([name, given]) => [name, verdictOn(given)]))
  return { verdicts, waits, absent: called.absent / called.all }
}

function answerDay(
  today: Day,
  notebook: Notebook,
  before: readonly Pairs[],
  answers: Map<string, { told: Told; actual: number }[]> | null,
): Pairs {
  const base = {
    knowledge: knowledgeOf(notebook.learned(), policy.assumed),
    assumed: knowledgeOf(nothingLearned, policy.assumed),
    meanService: notebook.mean(),
    calibration: calibrate(before.slice(-calibratedOver).flat(), policy.ladder.fewestSamples),
  }
  const pairs: Pairs = []
  const note = (name: string, told: Told, actual: number) => {
    if (!answers) return
    const given = answers.get(name) ?? []
    given.push({ told, actual })
    answers.set(name, given)
  }
  for (const arrival of today.arrivals) {
    const known: Known = { ...base, today: today.ended.slice(0, arrival.ended) }
    const asked = answers ? [...naive, ...ladder] : ladder.slice(-1)
    let raw: Quantiles | null = null
    for (const { name, tell } of asked) {
      const told = tell(arrival, known)
      note(name, told, arrival.actual)
      raw = told.band
    }
    note(calibratedName, calibrated(raw, base.calibration), arrival.actual)
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
