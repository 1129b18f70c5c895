import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Changed, CouncilRecord } from './council.ts'
import {
  type CouncilActNotPossible,
  type CouncilHasMeetings,
  type Dissolution,
  dissolveCouncil,
  type Moment,
} from './decisions.ts'
import { type Assigned, assign, type OpenDuty, type Successor, type Taker } from './duties.ts'
import type { CouncilType } from './kinds.ts'

/** 協議組織の再整理: what a body has begun has a successor, or is ended first, before the body ends. */
export type DutiesWithoutSuccessor = {
  kind: 'DutiesWithoutSuccessor'
  clause: null
  council: string
  duties: readonly OpenDuty[]
}
/** Bodies of the people merge by their own decisions: whoever serves them only helps. */
export type BodiesMustDecide = { kind: 'BodiesMustDecide'; clause: null; councils: readonly string[] }
export type DissolutionProblem = DutiesWithoutSuccessor | BodiesMustDecide

export type Ending = Dissolution & {
  readonly successors?:
    | readonly { readonly council?: string | null; readonly duties?: readonly string[] | null }[]
    | null
}

/** What the end of a body rests on besides itself. */
export type EndingFacts = {
  readonly type: CouncilType
  readonly ahead: readonly string[]
  readonly duties: readonly OpenDuty[]
  readonly takers: ReadonlyMap<string, Taker & { readonly type: CouncilType }>
  /** The bodies that decided on it by a resolution of their own that was named. */
  readonly decidedBy: ReadonlySet<string>
}

export type Ended = { readonly event: Changed; readonly assigned: readonly Assigned[] }

const mostSuccessors = 20

/** Ends a body. Whoever goes on with it is named, and each duty goes to one of them. */
export function endCouncil(
  council: CouncilRecord,
  ending: Ending,
  { type, ahead, duties, takers, decidedBy }: EndingFacts,
  moment: Moment,
): Result<
  Ended,
  CouncilActNotPossible | CouncilHasMeetings | DutiesWithoutSuccessor | BodiesMustDecide | InvalidInput
> {
  const dissolved = dissolveCouncil(council, ending, ahead, moment)
  if (!dissolved.ok) return dissolved
  const successors = readSuccessors(council, ending, takers)
  if (!successors.ok) return successors
  const bodies = successors.value.flatMap((each) => each.council ?? [])
  const undecided = undecidedOf(council, type, bodies, takers, decidedBy)
  if (undecided.length > 0) return refuse({ kind: 'BodiesMustDecide', clause: null, councils: undecided })
  const { assigned, left } = assign(council, duties, successors.value, takers)
  if (left.length > 0)
    return refuse({ kind: 'DutiesWithoutSuccessor', clause: null, council: council._id, duties: left })
  return ok({ event: { ...dissolved.value, successors: bodies }, assigned })
}

function readSuccessors(
  { _id, area }: CouncilRecord,
  ending: Ending,
  takers: EndingFacts['takers'],
): Result<Successor[], InvalidInput> {
  const given = ending.successors ?? []
  if (given.length > mostSuccessors)
    return refuse(invalid('successors', `must be at most ${mostSuccessors}`, String(given.length)))
  const read: Successor[] = []
  for (const { council = null, duties = null } of given) {
    const taker = council === null ? null : takers.get(council)
    const isNear = taker && (area === null || taker.council.area === null || taker.council.area === area)
    if (council !== null && (council === _id || !taker?.isAtWork || !isNear || taker.council.parent === _id))
      return refuse(
        invalid('successors', 'must be established bodies of the same area, or of the ward', council),
      )
    if (read.some((each) => each.council === council))
      return refuse(invalid('successors', 'must not name one twice', council))
    if (duties === null && read.some((each) => each.duties === null))
      return refuse(invalid('successors', 'must leave the list of duties out once at most', council))
    read.push({ council, duties })
  }
  return ok(read)
}

/** Those whose own decision it takes and that haven't decided. An end that no body goes on from is whoever's who set it up. */
function undecidedOf(
  { _id }: CouncilRecord,
  type: CouncilType,
  bodies: readonly string[],
  takers: EndingFacts['takers'],
  decidedBy: ReadonlySet<string>,
): string[] {
  if (bodies.length === 0) return []
  const own = type.reorganisedBy === 'BODIES' ? [_id] : []
  const theirs = bodies.filter((body) => takers.get(body)?.type.reorganisedBy === 'BODIES')
  return [...own, ...theirs].filter((body) => !decidedBy.has(body))
}
