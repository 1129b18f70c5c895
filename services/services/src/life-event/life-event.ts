import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual, CounterAt } from '../counter/counter.ts'
import { decide } from '../requirement/decision.ts'
import type { Answers, Fact, Requirement } from '../requirement/requirement.ts'

/** ライフイベント: what happens in a life, and the procedures that it brings (1⑶: ワンストップ). */
export type LifeEvent = {
  readonly _id: string
  readonly order: number
  readonly name: Bilingual
  /** As far as kept sources tell: there may be more to do. */
  readonly steps: readonly EventStep[]
  readonly source: Source
}

export type EventStep = {
  readonly procedure: string
  /** For whom it's to be done; null: for everybody. */
  readonly when: Requirement | null
  readonly source: Source
}

/** A step for somebody's answers. Null as `isNeeded`: that depends on questions that are still open. */
export type DecidedStep = {
  readonly step: EventStep
  readonly isNeeded: boolean | null
  readonly missing: readonly string[]
}

export function decideSteps(
  event: LifeEvent,
  facts: ReadonlyMap<string, Fact>,
  answers: Answers,
): DecidedStep[] {
  return event.steps.map((step) => {
    if (step.when === null) return { step, isNeeded: true, missing: [] }
    const decision = decide(step.when, facts, answers)
    if (decision.verdict === 'UNKNOWN') return { step, isNeeded: null, missing: decision.missing }
    return { step, isNeeded: decision.verdict === 'ELIGIBLE', missing: [] }
  })
}

/** The steps of somebody's that one window does itself: what it relays or only helps with stays a stop of its own. */
export function coveredBy(
  counter: Pick<CounterAt, 'offerings'>,
  steps: readonly DecidedStep[],
): DecidedStep[] {
  const handled = new Set(
    counter.offerings.flatMap(({ procedure, mode }) => (mode === 'HANDLE' ? procedure : [])),
  )
  return steps.filter(({ step, isNeeded }) => isNeeded !== false && handled.has(step.procedure))
}

/** The steps of somebody's that one stop leaves. */
export function leftBy(covered: readonly DecidedStep[], steps: readonly DecidedStep[]): DecidedStep[] {
  return steps.filter((each) => each.isNeeded !== false && !covered.includes(each))
}

/** The windows that do the most of the steps in one stop. */
export function bestStops<C extends Pick<CounterAt, 'offerings'>>(
  counters: readonly C[],
  steps: readonly DecidedStep[],
): C[] {
  const counts = counters.map((counter) => coveredBy(counter, steps).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : counters.filter((_, at) => counts[at] === most)
}
