import { isIdOf } from '@chiiki/kit/id.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ApplicationRecord, ApplicationState } from '../application/application.ts'
import type { Context } from '../context.ts'
import { servingPosts } from '../queue/rights.ts'
import * as decisions from './decisions.ts'
import type { ActProblem } from './problem.ts'
import { actingAs, hear, sessionOf, stepTicket, type TicketKept } from './steps.ts'
import type { TicketEvent, TicketRecord } from './ticket.ts'

/** What somebody can wait for at the window: it came in, and hasn't ended. */
const underWay: readonly ApplicationState[] = [
  ...(['ARRIVED', 'UNDER_REVIEW', 'CORRECTION_REQUESTED', 'APPROVED', 'PARTIALLY_APPROVED'] as const),
  'READY',
]

type Filed = Pick<ApplicationRecord, 'state' | 'office' | 'receivingOffice'> | null

/** Whether a ticket's matter may be processed under an application: one of the ticket's own office, under way. */
export function isOfTicket(application: Filed, { office }: Pick<TicketRecord, 'office'>): boolean {
  if (!application || !underWay.includes(application.state)) return false
  return application.office === office || application.receivingOffice === office
}

type Input = {
  readonly ticket: string
  readonly application: string
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}

/**
 * To back-office entry or examination, under an application that is read in the step's own transaction. One that isn't there, of another office or
 * ended is refused by the same words: nobody learns by trying what was applied for elsewhere.
 */
export async function sendToProcessing(
  { stores: { queue, application: filed }, actor, now }: Context,
  input: Input,
): Promise<Result<TicketKept, ActProblem | SharedProblem>> {
  const { application, ticket: id } = input
  const session = await sessionOf(queue, actor)
  type Refusal = ActProblem | SharedProblem
  const [result] = await Promise.all([
    stepTicket<Refusal, Filed>(
      queue,
      { actor, now },
      {
        ...{ name: 'sendToProcessing', ticket: id, posts: servingPosts, input },
        facts: async (_ticket, transaction) =>
          isIdOf('Application', application)
            ? filed.applications
                .findById(application, { state: 1, office: 1, receivingOffice: 1 })
                .session(transaction)
                .lean()
            : null,
        decide: (ticket, found): Result<TicketEvent, Refusal> => {
          const decided = decisions.sendToProcessing(
            ticket,
            actingAs(session, { actor, now }, ticket.office),
            application,
          )
          return decided.ok && !isOfTicket(found, ticket) ? refuse(notOfTicket(application)) : decided
        },
      },
    ),
    hear(queue, session, now),
  ])
  return result as Result<TicketKept, ActProblem | SharedProblem>
}

function notOfTicket(application: string): InvalidInput {
  const rule = 'must be the id of an application at the office of the ticket that came in and has not ended'
  return {
    ...{ kind: 'InvalidInput', clause: null, field: 'application', rule, given: application.slice(0, 200) },
  }
}
