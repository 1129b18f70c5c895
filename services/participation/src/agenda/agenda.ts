import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'

/**
 * 議題: one thing that a council treats. It's proposed to the council, stands on the agenda of a meeting, is talked over, and ends
 * decided, noted or withdrawn, always with a published word on what became of it (検討経過と反映の公表, 4⑵). What isn't ended at one
 * meeting is deferred to another.
 *
 * The machine: DECIDED and NOTED are ends of the deliberation; what is reflected where may still be told anew.
 */
export const itemStates = [
  'PROPOSED',
  'SCHEDULED',
  'UNDER_DISCUSSION',
  'DEFERRED',
  'DECIDED',
  'NOTED',
  'WITHDRAWN',
] as const
export type ItemState = (typeof itemStates)[number]

export const itemActions = [
  'SCHEDULE',
  'RECUSE',
  'TAKE',
  'DECIDE',
  'NOTE',
  'DEFER',
  'WITHDRAW',
  'PUBLISH_REFLECTION',
] as const
export type ItemAction = (typeof itemActions)[number]

/** What every row rests on: 協議の場で話し合う. */
const clause = 'clause:K-2-2-4'

export const itemMachine: Machine<ItemState, ItemAction> = {
  name: 'AgendaItem',
  states: itemStates,
  initial: 'PROPOSED',
  final: ['WITHDRAWN'],
  transitions: [
    { from: ['PROPOSED', 'DEFERRED'], event: 'SCHEDULE', to: 'SCHEDULED', clause },
    { from: ['SCHEDULED'], event: 'RECUSE', to: 'SCHEDULED', clause },
    { from: ['UNDER_DISCUSSION'], event: 'RECUSE', to: 'UNDER_DISCUSSION', clause },
    { from: ['SCHEDULED'], event: 'TAKE', to: 'UNDER_DISCUSSION', clause },
    { from: ['UNDER_DISCUSSION'], event: 'DECIDE', to: 'DECIDED', clause },
    { from: ['UNDER_DISCUSSION'], event: 'NOTE', to: 'NOTED', clause },
    { from: ['SCHEDULED', 'UNDER_DISCUSSION'], event: 'DEFER', to: 'DEFERRED', clause },
    { from: ['PROPOSED', 'SCHEDULED', 'DEFERRED'], event: 'WITHDRAW', to: 'WITHDRAWN', clause },
    { from: ['DECIDED'], event: 'PUBLISH_REFLECTION', to: 'DECIDED', clause },
    { from: ['NOTED'], event: 'PUBLISH_REFLECTION', to: 'NOTED', clause },
  ],
}

/** What the council is to do with it: hear it, give a first opinion, decide it, or be told of it. */
export const agendaRoles = ['HEARING', 'PRELIMINARY', 'DECISION', 'INFORMATION'] as const
export type AgendaRole = (typeof agendaRoles)[number]

/** What kind of paper an item treats. */
export const paperKinds = ['INQUIRY', 'PROPOSAL', 'CARRY_UP', 'POLICY'] as const
export type PaperKind = (typeof paperKinds)[number]

/** The paper that an item treats, in the version that was put before the council. */
export type PaperReference = {
  readonly kind: PaperKind
  readonly id: string
  readonly version: number
}

/** What a slice tells of a paper of its own: whose place it concerns, and which body is to treat it, where one is. */
export type Paper = {
  readonly version: number
  /** The district or area that it's about; null: the whole ward. */
  readonly place: string | null
  /** The council that it's addressed to, wherever that is; null: any council of the place. */
  readonly council: string | null
  /** Whether any council may treat it, of whatever place: a policy of the ward is heard in all. */
  readonly isForAll?: boolean
  /** Whether its own state lets a council treat it now. */
  readonly isOpen: boolean
}

/** 除斥: a member who doesn't take part, having an interest of their own in the matter. */
export type Recusal = { readonly membership: string; readonly at: Date }

export const reflectionStates = [
  'UNDER_CONSIDERATION',
  'REFLECTED',
  'PARTLY_REFLECTED',
  'NOT_REFLECTED',
  'NOTHING_TO_REFLECT',
] as const
export type ReflectionState = (typeof reflectionStates)[number]

/** What became of it in plans and measures, as it was made public. */
export type Reflection = {
  readonly state: ReflectionState
  readonly explanation: string
  readonly publishedAt: Date
}

export type Deferral = { readonly meeting: string; readonly at: Date; readonly reason: string | null }

export type ItemRecord = {
  readonly _id: string
  readonly council: string
  /** The meeting on whose agenda it stands or stood last; null while it's only proposed. */
  readonly meeting: string | null
  readonly title: string
  readonly explanation: string | null
  /** Why people may not attend this part; null: they may. */
  readonly closedReason: string | null
  readonly role: AgendaRole
  readonly paper: PaperReference | null
  readonly durationMinutes: number | null
  readonly state: ItemState
  readonly recusals: readonly Recusal[]
  /** The meetings that it was put off from, oldest first. */
  readonly deferrals: readonly Deferral[]
  readonly proposedAt: Date
  readonly takenAt: Date | null
  readonly endedAt: Date | null
  /** What was said, in short, where it was noted. */
  readonly summary: string | null
  readonly resolution: string | null
  readonly withdrawReason: string | null
  /** Every published word on what became of it, oldest first; the last is in force. */
  readonly reflections: readonly Reflection[]
}

/** An item as it's kept: with the number of acts on it. */
export type ItemKept = ItemRecord & { readonly version: number }

/** An item as it stands on one agenda; null where it's told without one. */
export type ItemTold = ItemKept & { readonly position: number | null }

/** What an item is about: the line that is printed on the agenda. */
export type ItemLine = Pick<ItemRecord, 'title' | 'explanation' | 'closedReason' | 'role' | 'durationMinutes'>

export type ItemEvent =
  | {
      readonly type: 'ITEM_PROPOSED'
      readonly id: string
      readonly council: string
      readonly line: ItemLine
      readonly paper: PaperReference | null
      /** Put on this meeting's agenda at once. */
      readonly meeting: string | null
      readonly at: Date
    }
  | { readonly type: 'ITEM_REWRITTEN'; readonly line: ItemLine }
  | { readonly type: 'ITEM_SCHEDULED'; readonly meeting: string; readonly paper: PaperReference | null }
  | { readonly type: 'ITEM_RECUSED'; readonly recusal: Recusal }
  | { readonly type: 'ITEM_TAKEN'; readonly at: Date }
  | {
      readonly type: 'ITEM_DECIDED'
      readonly at: Date
      readonly resolution: string
      readonly reflection: Reflection
    }
  | {
      readonly type: 'ITEM_NOTED'
      readonly at: Date
      readonly summary: string
      readonly reflection: Reflection
    }
  | { readonly type: 'ITEM_DEFERRED'; readonly deferral: Deferral }
  | {
      readonly type: 'ITEM_WITHDRAWN'
      readonly at: Date
      readonly reason: string
      readonly reflection: Reflection
    }
  /** The council that goes on with it, where its own has ended. */
  | { readonly type: 'ITEM_HANDED_OVER'; readonly council: string }
  | { readonly type: 'REFLECTION_PUBLISHED'; readonly reflection: Reflection }

/** The item after an event. @throws Error for an event of an item that isn't there. */
export function evolveItem(item: ItemRecord | null, event: ItemEvent): ItemRecord {
  if (event.type === 'ITEM_PROPOSED') return begun(event)
  if (!item) throw new Error(`${event.type} needs an agenda item`)
  switch (event.type) {
    case 'ITEM_HANDED_OVER':
      return { ...item, council: event.council }
    case 'ITEM_REWRITTEN':
      return { ...item, ...event.line }
    case 'ITEM_SCHEDULED':
      return { ...item, state: 'SCHEDULED', meeting: event.meeting, paper: event.paper }
    case 'ITEM_RECUSED':
      return { ...item, recusals: [...item.recusals, event.recusal] }
    case 'ITEM_TAKEN':
      return { ...item, state: 'UNDER_DISCUSSION', takenAt: event.at }
    case 'ITEM_DEFERRED':
      return { ...item, state: 'DEFERRED', takenAt: null, deferrals: [...item.deferrals, event.deferral] }
    case 'REFLECTION_PUBLISHED':
      return { ...item, reflections: [...item.reflections, event.reflection] }
    case 'ITEM_DECIDED': {
      const { resolution } = event
      return { ...item, state: 'DECIDED', endedAt: event.at, resolution, reflections: [event.reflection] }
    }
    case 'ITEM_NOTED': {
      const { summary } = event
      return { ...item, state: 'NOTED', endedAt: event.at, summary, reflections: [event.reflection] }
    }
    case 'ITEM_WITHDRAWN': {
      const { at, reason, reflection } = event
      return {
        ...item,
        state: 'WITHDRAWN',
        endedAt: at,
        withdrawReason: reason,
        reflections: [reflection],
      }
    }
  }
}

/** What may be done with an item, whoever asks: one for decision is decided, any other noted; what law asks for isn't withdrawn. */
export function possibleActions(item: Pick<ItemRecord, 'state' | 'role' | 'paper'>): ItemAction[] {
  return eventsFrom(itemMachine, item.state).filter((action) => fits(item, action))
}

/** Whether this kind of item has this act at all. */
export function fits({ role, paper }: Pick<ItemRecord, 'role' | 'paper'>, action: ItemAction): boolean {
  if (action === 'DECIDE') return role === 'DECISION'
  if (action === 'NOTE') return role !== 'DECISION'
  return action !== 'WITHDRAW' || paper?.kind !== 'INQUIRY'
}

/** The members who don't take part. */
export function recusedFrom({ recusals }: Pick<ItemRecord, 'recusals'>): string[] {
  return recusals.map(({ membership }) => membership)
}

function begun(event: Extract<ItemEvent, { type: 'ITEM_PROPOSED' }>): ItemRecord {
  const { id, council, line, paper, meeting, at } = event
  return {
    _id: id,
    council,
    meeting,
    ...line,
    paper,
    state: meeting === null ? itemMachine.initial : 'SCHEDULED',
    recusals: [],
    deferrals: [],
    proposedAt: at,
    takenAt: null,
    endedAt: null,
    summary: null,
    resolution: null,
    withdrawReason: null,
    reflections: [],
  }
}
