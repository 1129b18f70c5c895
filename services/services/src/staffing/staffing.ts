import type { Desk, DeskStep, Minutes, QueueState } from '../wait/queue-state.ts'

/** What a counter with more or fewer desks from now on would be: the same people, other desks. */
export type Staffed = {
  readonly state: QueueState
  /** By how many it differs in the end: nobody closes a desk that isn't there. */
  readonly change: number
  readonly desks: number
}

export const mostChanges = 7
export const mostDesksChanged = 20

/** Why these changes can't be asked for, or null. */
export function changesFault(changes: readonly number[]): string | null {
  if (changes.length === 0 || changes.length > mostChanges) return `1 to ${mostChanges} numbers`
  if (new Set(changes).size < changes.length) return 'each once'
  const isTooMuch = changes.some((change) => Math.abs(change) > mostDesksChanged)
  return isTooMuch ? `from -${mostDesksChanged} to ${mostDesksChanged}` : null
}

/**
 * The floor with `change` desks more or fewer. New desks are free and call from `queue`, or from all. Those that close are free ones first, then the ones
 * that are at their visit for longest, which they finish. `planFor` tells how desks usually go on from so many.
 */
export function withDesks(
  state: QueueState,
  change: number,
  queue: string | null,
  planFor: (desks: number) => readonly DeskStep[],
): Staffed {
  const desks = change < 0 ? closing(state.desks, -change, queue) : opening(state.desks, change, queue)
  const count = desks.calling
  const usual = planFor(count)
  const plan = usual.length > 0 ? usual : [{ from: 0, desks: count }]
  return { state: { ...state, desks: desks.all, plan }, change: count - state.desks.length, desks: count }
}

type Desks = { readonly all: readonly Desk[]; readonly calling: number }

function opening(desks: readonly Desk[], more: number, queue: string | null): Desks {
  const opened: Desk[] = Array.from({ length: more }, () => ({
    serves: queue === null ? null : [queue],
    busy: null,
  }))
  return { all: [...desks, ...opened], calling: desks.length + more }
}

/** Whoever goes on calling stands first: the plan counts from there. */
function closing(desks: readonly Desk[], fewer: number, queue: string | null): Desks {
  const leaving = desks
    .filter(({ serves }) => queue === null || serves === null || serves.includes(queue))
    .toSorted((a, b) => ageOf(b) - ageOf(a))
    .slice(0, fewer)
  const staying = desks.filter((desk) => !leaving.includes(desk))
  return { all: [...staying, ...leaving], calling: staying.length }
}

function ageOf({ busy }: Desk): Minutes {
  return busy === null ? Number.POSITIVE_INFINITY : busy.age
}
