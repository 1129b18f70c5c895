import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Owed } from '@chiiki/kit/clock.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Addressee, Tier } from '../receipt/receipt.ts'
import type { Step } from '../response/handling.ts'
import type { Response } from '../response/response.ts'

/**
 * 上申: one hop of a proposal to the tier above, and the answer that comes back the same way. A hop goes exactly one tier up: from
 * a district to the director of its own area's branch, from there to the head office. As long as it is open, nobody below answers.
 */
export const carryUpStates = [
  'SENT',
  'RECEIVED',
  'UNDER_CONSIDERATION',
  'FORWARDED',
  'ANSWERED',
  'RETURNED',
  'CLOSED',
] as const
export type CarryUpState = (typeof carryUpStates)[number]

export const carryUpEvents = [
  'RECEIVE',
  'RETURN_DOWN',
  'CONSIDER',
  'BUNDLE',
  'UNBUNDLE',
  'FORWARD_UP',
  'CHILD_ENDED',
  'ANSWER',
  'DISPUTE',
  'ACKNOWLEDGE',
] as const
export type CarryUpEventName = (typeof carryUpEvents)[number]

export const carryUpMachine: Machine<CarryUpState, CarryUpEventName> = {
  name: 'CarryUp',
  states: carryUpStates,
  initial: 'SENT',
  final: ['RETURNED', 'CLOSED'],
  transitions: [
    { from: ['SENT'], event: 'RECEIVE', to: 'RECEIVED', clause: 'clause:K-2-2-4' },
    { from: ['RECEIVED'], event: 'RETURN_DOWN', to: 'RETURNED', clause: 'clause:K-2-2-4' },
    { from: ['RECEIVED'], event: 'CONSIDER', to: 'UNDER_CONSIDERATION', clause: 'clause:K-2-2-4' },
    {
      from: ['RECEIVED', 'UNDER_CONSIDERATION'],
      event: 'BUNDLE',
      to: 'UNDER_CONSIDERATION',
      clause: 'clause:K-3-1',
    },
    {
      from: ['UNDER_CONSIDERATION'],
      event: 'UNBUNDLE',
      to: 'UNDER_CONSIDERATION',
      clause: 'clause:K-3-1',
    },
    { from: ['UNDER_CONSIDERATION'], event: 'FORWARD_UP', to: 'FORWARDED', clause: 'clause:K-2-2-4' },
    { from: ['FORWARDED'], event: 'CHILD_ENDED', to: 'UNDER_CONSIDERATION', clause: 'clause:K-2-2-4' },
    { from: ['UNDER_CONSIDERATION'], event: 'ANSWER', to: 'ANSWERED', clause: 'clause:K-1-3-3' },
    { from: ['ANSWERED'], event: 'DISPUTE', to: 'UNDER_CONSIDERATION', clause: 'clause:K-2-2-4' },
    { from: ['ANSWERED'], event: 'ACKNOWLEDGE', to: 'CLOSED', clause: 'clause:K-2-2-4' },
  ],
}

/** What people do; that the hop above has ended isn't an act. */
export const carryUpActions = carryUpEvents.filter((event) => event !== 'CHILD_ENDED')
export type CarryUpAction = (typeof carryUpActions)[number]

/** Where it comes from and goes to: the addressee's own fields are of whom it goes to. */
export type CarryUpRecord = Addressee & {
  readonly _id: string
  readonly reference: string
  readonly proposal: string
  /** 1 for the first hop of the proposal's way up. */
  readonly hop: number
  /** The hop below; null for the first. */
  readonly parent: string | null
  readonly fromTier: Tier
  readonly fromOffice: string
  readonly fromPost: string
  readonly fromCouncil: string | null
  /** The area issue that it's bundled under with hops of other districts. */
  readonly issue: string | null
  readonly points: readonly number[]
  /** The resolution with which it goes up. */
  readonly summary: string
  readonly minorityOpinions: string | null
  readonly state: CarryUpState
  readonly isOpen: boolean
  readonly sentOn: BusinessDate
  readonly sentAt: Date
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly steps: readonly Step<CarryUpState>[]
  readonly responses: readonly Response[]
}
export type CarryUpKept = CarryUpRecord & { readonly version: number }

export type Sent = { readonly type: 'CARRY_UP_SENT'; readonly carryUp: CarryUpRecord }
export type Handled = {
  readonly type: 'CARRY_UP_HANDLED'
  readonly step: Step<CarryUpState>
  readonly clocks: readonly Owed[]
  readonly dueOn: BusinessDate | null
  readonly response: Response | null
  /** The issue that it's bundled under from now on, or null; left out where that stays. */
  readonly issue?: string | null
}
export type CarryUpEvent = Sent | Handled

/** @throws Error for an event of a hop that isn't there. */
export function evolveCarryUp(hop: CarryUpRecord | null, event: CarryUpEvent): CarryUpRecord {
  if (event.type === 'CARRY_UP_SENT') return event.carryUp
  if (!hop) throw new Error(`${event.type} needs a hop`)
  const { step, clocks, dueOn, response } = event
  const isOpen = !carryUpMachine.final.includes(step.state)
  const responses = response === null ? hop.responses : [...hop.responses, response]
  const issue = event.issue === undefined ? hop.issue : event.issue
  return { ...hop, issue, state: step.state, isOpen, clocks, dueOn, responses, steps: [...hop.steps, step] }
}

export function possibleActions({ state }: Pick<CarryUpRecord, 'state'>): CarryUpAction[] {
  return eventsFrom(carryUpMachine, state).filter((event) => event !== 'CHILD_ENDED')
}
