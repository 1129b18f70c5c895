import { absenceAfter } from './absence.ts'
import { noWait, type Quantiles, spread } from './estimate.ts'
import { type Knowledge, lawOf } from './knowledge.ts'
import {
  canServe,
  desksAt,
  goesFirst,
  isServedAtOnce,
  type Minutes,
  type QueueState,
  queueOf,
  standingBefore,
  type Target,
} from './queue-state.ts'
import { remainderMet, remainderOf } from './service-law.ts'

type Load = { readonly work: Minutes; readonly variance: number }

/**
 * The wait by a formula: the work that stands before the target, less what the other desks are still at when one gets
 * free, shared by the desks that are staffed.
 *
 * W = [ Σ ahead ((1 − p)·S + p·c₀) + Σ serving r(a) − (c − 1)·r̄ ]⁺ ∕ c(t), walked along the plan of desks.
 *
 * @returns null when no desk is staffed for the queue, now or by the plan.
 */
export function closedForm(
  state: QueueState,
  target: Target,
  knowledge: Knowledge,
  dayVariation: number,
): Quantiles | null {
  if (isServedAtOnce(state, target)) return noWait
  const queue = queueOf(state, target)
  const share = serving(state, queue)
  if (share === 0) return null
  const ahead = aheadOf(state, target, knowledge, share)
  const busy = busyWith(state, queue, knowledge)
  const typical = remainderMet(knowledge.general) * knowledge.pace.factor
  const desks = Math.max(1, desksAt(state, 0) * share)
  const work = Math.max(0, ahead.work + busy.work - (desks - 1) * typical)
  const alone = elapsedFor(state, work, share)
  const wait =
    alone === null ? null : elapsedFor(state, work + workToCome(state, target, knowledge, alone), share)
  if (wait === null) return null
  const own = Math.sqrt(ahead.variance + busy.variance) / desks
  return spread(wait, Math.hypot(own, wait * dayVariation))
}

/** The share of the desks that call from this queue. */
function serving({ desks }: QueueState, queue: string): number {
  return desks.length === 0 ? 1 : desks.filter((desk) => canServe(desk, queue)).length / desks.length
}

function aheadOf(state: QueueState, target: Target, knowledge: Knowledge, share: number): Load {
  const before = standingBefore(state, target).filter((each) => competes(state, each.queue, target))
  let [work, variance] = [0, 0]
  const desks = Math.max(1, desksAt(state, 0) * share)
  const add = (group: string, waited: Minutes, comes = 1) => {
    const law = lawOf(knowledge, group)
    const [length, deviation] = [law.mean * knowledge.pace.factor, law.deviation * knowledge.pace.factor]
    const absent = absenceAfter(knowledge.absence, waited + work / desks)
    work += comes * ((1 - absent) * length + absent * knowledge.absentCall)
    variance += comes * (deviation ** 2 + absent * (1 - absent) * (length - knowledge.absentCall) ** 2)
  }
  for (const { at, group, showsUp } of state.appointments) if (at <= 0) add(group, 0, showsUp)
  for (const { group, waited } of before) add(group, waited)
  return { work, variance }
}

/** The work of those who go first and come within so many minutes, as far as they may overtake. */
function workToCome(state: QueueState, target: Target, knowledge: Knowledge, within: Minutes): Minutes {
  if (!state.priority || goesFirst(state, target)) return 0
  const { comers, mostOvertakings } = state.priority
  let [people, work] = [0, 0]
  for (const { queue, group, from, to, perMinute } of comers) {
    if (!competes(state, queue, target)) continue
    const count = perMinute * Math.max(0, Math.min(to, within) - from)
    people += count
    work += count * lawOf(knowledge, group).mean * knowledge.pace.factor
  }
  return people > mostOvertakings ? (work * mostOvertakings) / people : work
}

/** Whether somebody of another queue can take a desk from the target. */
function competes(state: QueueState, queue: string, target: Target): boolean {
  const own = queueOf(state, target)
  return queue === own || state.desks.some((desk) => canServe(desk, queue) && canServe(desk, own))
}

function busyWith(state: QueueState, queue: string, knowledge: Knowledge): Load {
  let [work, variance] = [0, 0]
  // Desks beyond the plan only finish what they are at.
  for (const desk of state.desks.slice(0, desksAt(state, 0))) {
    if (!desk.busy || !canServe(desk, queue)) continue
    const rest = remainderOf(lawOf(knowledge, desk.busy.group), desk.busy.age)
    work += rest.mean * knowledge.pace.factor
    variance += (rest.deviation * knowledge.pace.factor) ** 2
  }
  return { work, variance }
}

/** How long the desks of the plan take over `work`; null when the plan ends without a desk. */
function elapsedFor(state: QueueState, work: Minutes, share: number): Minutes | null {
  let [left, minute] = [work, 0]
  const bounds = state.plan.map(({ from }) => from).filter((from) => from > 0)
  for (const bound of [...bounds, Number.POSITIVE_INFINITY]) {
    const desks = desksAt(state, minute) * share
    const done = desks * (bound - minute)
    if (desks > 0 && left <= done) return minute + left / desks
    if (bound === Number.POSITIVE_INFINITY) return null
    left -= done
    minute = bound
  }
  return null
}
