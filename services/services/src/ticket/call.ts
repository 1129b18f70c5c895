import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { compareFair } from '../queue/order.ts'
import { servingPosts } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import { call, notPossible } from './decisions.ts'
import type {
  AgentHasTicket,
  AgentNotAvailable,
  DeskHasTicket,
  SkillMissing,
  TicketStepNotPossible,
} from './problem.ts'
import {
  actingOf,
  type Caller,
  isOfToday,
  noteOvertaking,
  stepTicket,
  type TicketKept,
  takeTurn,
  waitingIn,
} from './steps.ts'
import type { CallReason } from './ticket.ts'

export type CallProblem =
  | AgentNotAvailable
  | SkillMissing
  | TicketStepNotPossible
  | AgentHasTicket
  | DeskHasTicket
export type Called<P = never> = Promise<Result<TicketKept, CallProblem | SharedProblem | P>>

/**
 * Calls one ticket: out of the queue with a reason, which those who are overtaken can read, or for the second time, when what was processed is
 * ready.
 */
export async function callTicket(
  store: QueueStore,
  caller: Caller,
  input: {
    readonly ticket: string
    readonly reason?: CallReason | null
    readonly idempotencyKey?: string | null
    readonly expectedVersion?: number | null
  },
): Called {
  const acting = await actingOf(store, caller, '')
  const { now } = caller
  let overtaken: readonly string[] = []
  return stepTicket<CallProblem, readonly string[]>(store, caller, {
    name: 'callTicket',
    ticket: input.ticket,
    posts: servingPosts,
    input,
    facts: async (ticket, session) => {
      if (ticket?.state !== 'WAITING') return []
      await takeTurn(store, [ticket.series], session)
      const waiting = await waitingIn(store, [ticket.series], ticket.businessDate, session)
      return waiting.filter((each) => compareFair(each, ticket) < 0).map(({ _id }) => _id)
    },
    decide: (ticket, facts) => {
      overtaken = facts
      if (ticket.state !== 'WAITING') return call(ticket, acting, { kind: 'SECOND', reason: null, key: null })
      if (!isOfToday(ticket, now)) return refuse(notPossible(ticket, 'CALL'))
      if (input.reason == null)
        return refuse({
          kind: 'InvalidInput',
          clause: null,
          field: 'reason',
          rule: 'must be given: others wait',
          given: null,
        } as never)
      return call(ticket, acting, { kind: 'SPECIFIC', reason: input.reason, key: null })
    },
    also: (_event, ticket, session) =>
      noteOvertaking(
        store,
        ticket,
        'STAFF_DECISION',
        overtaken,
        { at: now, reason: input.reason ?? null },
        session,
      ),
  })
}
