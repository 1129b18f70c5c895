import { act } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, NotFound, Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { stateNow } from '../council/council.ts'
import type { Keys } from './acts.ts'
import type { BodyOver, TermOver } from './decisions.ts'
import { spanOf } from './membership.ts'
import { refusal, type SeatDuty } from './rights.ts'
import { bodyOf, bodySeen, rosterFor, type SeatFacts } from './roster.ts'
import { evolveTerm, seatOf, type TermEvent, type TermRecord } from './term.ts'
import { cancelTerm, planTerm, type TermPlan, type TermsOverlap } from './term-decisions.ts'
import { leaveVacant, type SeatNotVacant } from './vacancy.ts'

/** Plans the next term of a body with its seats. */
export async function plan(context: Context, input: Keys & Omit<TermPlan, 'id'>) {
  const { stores, loaders, actor, now } = context
  const seen = await loaders.council.load(input.council)
  if (!seen) return refuse(notFound(input.council))
  const body = await bodySeen(context, input.council)
  const forbidden = refusal('planCouncilTerm', 'PLAN_TERM', actor, body)
  if (forbidden) return refuse(forbidden)
  const id = newId('CouncilTerm')
  const categories = await loaders.seatCategories()
  return act(
    { actor, now },
    {
      name: 'planCouncilTerm',
      model: stores.seat.terms,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        await stores.meeting.turnPage(input.council, session)
        const terms = await stores.seat.terms
          .find({ council: input.council }, { history: 0 })
          .session(session)
          .lean()
        return { terms, ...(await bodyOf(context, input.council, session)) }
      },
      decide: (
        _none,
        { terms, council, type },
      ): Result<TermEvent, BodyOver | TermsOverlap | InvalidInput> => {
        const state = stateNow(council, businessDateOf(now))
        if (state !== 'ESTABLISHED' && state !== 'PREPARING')
          return refuse({ kind: 'BodyOver', clause: null, council: council._id, state })
        return planTerm({ ...input, id }, type, categories, terms, () => newId('CouncilSeat'))
      },
      evolve: evolveTerm,
    },
  )
}

/** Leaves an empty seat empty for the rest of the term. */
export function leaveSeat(
  context: Context,
  input: Keys & {
    readonly term: string
    readonly seat: string
    readonly reason: string
    readonly decision: string
  },
) {
  return onTerm(context, 'leaveSeatVacant', 'LEAVE_VACANT', { ...input, id: input.term }, decide)

  function decide(
    term: TermRecord,
    { roster }: SeatFacts,
    today: BusinessDate,
  ): Result<TermEvent, TermOver | SeatNotVacant | NotFound | InvalidInput> {
    if (!seatOf(term, input.seat)) return refuse(notFound(input.seat))
    return leaveVacant(input.seat, term, roster.memberships, input, today)
  }
}

/** Drops a term that nobody was appointed for. */
export function cancel(context: Context, input: Keys & { readonly id: string; readonly reason: string }) {
  return onTerm(context, 'cancelCouncilTerm', 'CANCEL_TERM', input, (term, { roster }, today) => {
    const appointed = roster.memberships.filter((each) => spanOf(each) !== null).length
    return cancelTerm(term, appointed, input.reason, today)
  })
}

/** One act on a term, by who sits on it. */
function onTerm<P extends Problem>(
  context: Context,
  name: string,
  duty: SeatDuty,
  input: Keys & { readonly id: string },
  decide: (term: TermRecord, facts: SeatFacts, today: BusinessDate) => Result<TermEvent, P>,
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name,
      model: stores.seat.terms,
      id: input.id,
      input,
      facts: async (term, session) =>
        term ? await rosterFor(context, term.council, term._id, session) : null,
      permit: (_term, facts) => (facts ? refusal(name, duty, actor, facts) : null),
      decide: (term, facts) => decide(term as TermRecord, facts as SeatFacts, businessDateOf(now)),
      evolve: evolveTerm,
    },
  )
}
