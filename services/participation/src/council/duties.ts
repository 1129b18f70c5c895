import type { CouncilKind, CouncilRecord } from './council.ts'

/** What a body has begun and not ended: with the body's end somebody else has to see to it, or it has to be ended first. */
export const dutyKinds = [
  'PROPOSAL',
  'CARRY_UP',
  'INQUIRY',
  'AGENDA_ITEM',
  'AREA_ISSUE',
  'OPEN_CALL',
  'DRAW',
] as const
export type DutyKind = (typeof dutyKinds)[number]

export type OpenDuty = {
  readonly kind: DutyKind
  readonly id: string
  /** The body whose it is: the one that ends, or a subcommittee that ends with it. */
  readonly council: string
  /** The paper that an agenda item treats: the item goes where that goes. */
  readonly paper: string | null
}

/** Who may take a duty over: another body, the office that serves the body that ends, or nobody. */
export const takers: { readonly [Kind in DutyKind]: readonly ('COUNCIL' | 'SECRETARIAT')[] } = {
  PROPOSAL: ['COUNCIL', 'SECRETARIAT'],
  CARRY_UP: ['COUNCIL', 'SECRETARIAT'],
  INQUIRY: ['COUNCIL'],
  AGENDA_ITEM: ['COUNCIL', 'SECRETARIAT'],
  AREA_ISSUE: ['COUNCIL', 'SECRETARIAT'],
  OPEN_CALL: [],
  DRAW: [],
}

/** Who goes on with duties: a body, or (null) the office that serves the body that ends. Without a list: with all that no other list names. */
export type Successor = { readonly council: string | null; readonly duties: readonly string[] | null }

/** A body that may take duties over, as it stands. */
export type Taker = {
  readonly council: CouncilRecord
  readonly kind: CouncilKind
  readonly isAtWork: boolean
}

export type Assigned = { readonly duty: OpenDuty; readonly to: CouncilRecord | null }

/** Where each duty goes; those that nobody may take over, or that nobody is named for, come back apart. */
export function assign(
  ending: CouncilRecord,
  duties: readonly OpenDuty[],
  successors: readonly Successor[],
  known: ReadonlyMap<string, Taker>,
): { readonly assigned: readonly Assigned[]; readonly left: readonly OpenDuty[] } {
  const assigned: Assigned[] = []
  const left: OpenDuty[] = []
  const others = successors.find((each) => each.duties === null)
  const ids = new Set(duties.map(({ id }) => id))
  for (const duty of duties) {
    const by = duty.paper !== null && ids.has(duty.paper) ? duty.paper : duty.id
    const successor = successors.find((each) => each.duties?.includes(by)) ?? others
    const taker = successor?.council == null ? null : (known.get(successor.council) ?? null)
    if (successor && mayTake(ending, duty, successor, taker))
      assigned.push({ duty, to: taker?.council ?? null })
    else left.push(duty)
  }
  return { assigned, left }
}

function mayTake(ending: CouncilRecord, { kind }: OpenDuty, { council }: Successor, taker: Taker | null) {
  if (council === null) return takers[kind].includes('SECRETARIAT')
  if (taker === null || !takers[kind].includes('COUNCIL')) return false
  // What the mayor asked goes on only before a body of the kind that may be asked.
  return kind !== 'INQUIRY' || taker.kind === ending.kind
}
