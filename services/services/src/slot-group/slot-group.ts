import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { Bilingual } from '../counter/counter.ts'
import type { WeeklyHours } from '../counter/hours.ts'

/**
 * 予約枠: what can be booked at an office: by which modes, how long, how many at a time. Its slots are worked out from the hours of
 * its counter and the calendar whenever they're asked for; none are made in advance.
 */

/** RECEPTION: booked alone. BOOTH and ADVISER: the two ends of a video consultation, booked together or not at all. */
export const slotGroupRoles = ['RECEPTION', 'BOOTH', 'ADVISER'] as const
export type SlotGroupRole = (typeof slotGroupRoles)[number]

export const appointmentModes = ['COUNTER', 'VIDEO', 'PHONE'] as const
export type AppointmentMode = (typeof appointmentModes)[number]

export type ModeCapacity = { readonly mode: AppointmentMode; readonly capacity: number }

export type ClosedDay = {
  readonly date: BusinessDate
  readonly reason: Bilingual
  readonly closedAt: Date
}

export const slotGroupStates = ['OPEN', 'ENDED'] as const
export type SlotGroupState = (typeof slotGroupStates)[number]
export const slotGroupEvents = ['CHANGE', 'CLOSE_DAY', 'REOPEN_DAY', 'END'] as const
export type SlotGroupAction = (typeof slotGroupEvents)[number]

export const slotGroupMachine: Machine<SlotGroupState, SlotGroupAction> = {
  name: 'slot group',
  states: slotGroupStates,
  initial: 'OPEN',
  final: ['ENDED'],
  transitions: [
    { from: ['OPEN'], event: 'CHANGE', to: 'OPEN' },
    { from: ['OPEN'], event: 'CLOSE_DAY', to: 'OPEN' },
    { from: ['OPEN'], event: 'REOPEN_DAY', to: 'OPEN' },
    { from: ['OPEN'], event: 'END', to: 'ENDED' },
  ],
}

export type SlotGroupRecord = {
  readonly _id: string
  /** Whose hours and calendar hold; null for a section that nobody comes to: it tells its hours itself. */
  readonly counter: string | null
  readonly office: string
  readonly role: SlotGroupRole
  readonly name: Bilingual
  readonly procedures: readonly string[]
  /** At a time, in each mode … */
  readonly modes: readonly ModeCapacity[]
  /** … and in all modes together. */
  readonly capacity: number
  readonly slotMinutes: number
  /** Not later than so long before it begins. */
  readonly leadMinutes: number
  /** Up to so many days ahead. */
  readonly horizonDays: number
  /** Its own hours, within the counter's; null: all of the counter's. */
  readonly weekly: readonly WeeklyHours[] | null
  readonly from: BusinessDate
  /** The first day without it; null while no end is decided. */
  readonly until: BusinessDate | null
  readonly state: SlotGroupState
  readonly closedDays: readonly ClosedDay[]
}

export type SlotGroupEvent =
  | { readonly event: 'SlotGroupOpened'; readonly group: SlotGroupRecord }
  | { readonly event: 'SlotGroupChanged'; readonly changed: Partial<SlotGroupRecord> }
  | { readonly event: 'SlotDayClosed'; readonly day: ClosedDay }
  | { readonly event: 'SlotDayReopened'; readonly date: BusinessDate }
  | { readonly event: 'SlotGroupEnded'; readonly until: BusinessDate }

export function capacityOf({ modes }: Pick<SlotGroupRecord, 'modes'>, mode: AppointmentMode): number {
  return modes.find((each) => each.mode === mode)?.capacity ?? 0
}

export function evolveSlotGroup(group: SlotGroupRecord | null, event: SlotGroupEvent): SlotGroupRecord {
  if (event.event === 'SlotGroupOpened') return event.group
  if (!group) throw new Error(`${event.event} needs a group`)
  switch (event.event) {
    case 'SlotGroupChanged':
      return { ...group, ...event.changed }
    case 'SlotDayClosed':
      return { ...group, closedDays: [...group.closedDays, event.day] }
    case 'SlotDayReopened':
      return { ...group, closedDays: group.closedDays.filter(({ date }) => date !== event.date) }
    case 'SlotGroupEnded':
      return { ...group, until: event.until, state: 'ENDED' }
  }
}

/** Who may plan what can be booked at an office: its manager, and the director of a centre. */
export const planningPosts = ['counter-manager', 'centre-director', 'branch-director'] as const

export function mayPlan(actor: Actor, office: string | null, act: string): NotPermitted | null {
  if (office !== null && holdsPost(actor, planningPosts, office)) return null
  const needs = planningPosts.map((post) => `${post}@${office ?? 'office:…'}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export function slotGroupActions(group: SlotGroupRecord, actor: Actor): SlotGroupAction[] {
  if (mayPlan(actor, group.office, '')) return []
  return eventsFrom(slotGroupMachine, group.state).filter(
    (event) => event !== 'REOPEN_DAY' || group.closedDays.length > 0,
  )
}
