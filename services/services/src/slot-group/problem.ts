import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { AppointmentMode, SlotGroupState } from './slot-group.ts'

/** The group isn't what this act or booking needs. */
export type SlotGroupNotFit = {
  readonly kind: 'SlotGroupNotFit'
  readonly clause: string | null
  readonly slotGroup: string | null
  readonly rule:
    | 'PROCEDURE_NOT_TAKEN'
    | 'VIDEO_NOT_ROLLED_OUT'
    | 'NEEDS_TWO_ENDS'
    | 'BOOKED_ALONE'
    | 'SAME_PLACE'
    | 'MODE_NOT_OFFERED'
}
/** The group has ended, or the day stands as the act would leave it. */
export type SlotGroupActNotPossible = {
  readonly kind: 'SlotGroupActNotPossible'
  readonly clause: null
  readonly slotGroup: string
  readonly state: SlotGroupState
  readonly date: BusinessDate | null
}
/** Capacity isn't lowered: people could be booked already. */
export type CapacityNotLowered = {
  readonly kind: 'CapacityNotLowered'
  readonly clause: null
  readonly slotGroup: string
  readonly mode: AppointmentMode | null
  readonly capacity: number
}

/** 第4・1・1）④: consultation over a video link from a centre. */
export const videoClause = 'clause:K-4-1-1-4'

/** What follows from the two ends that a video consultation has. */
const ofVideo: readonly SlotGroupNotFit['rule'][] = ['NEEDS_TWO_ENDS', 'VIDEO_NOT_ROLLED_OUT', 'SAME_PLACE']

export function notFit(slotGroup: string | null, rule: SlotGroupNotFit['rule']): SlotGroupNotFit {
  const clause = ofVideo.includes(rule) ? videoClause : null
  return { kind: 'SlotGroupNotFit', clause, slotGroup, rule }
}
