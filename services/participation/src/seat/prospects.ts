import { laterOf } from '@chiiki/kit/business-date.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Context, dayOf } from '../context.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { appoint, bodyOver, endBefore, endSeat, nominate, type SeatProblem } from './decisions.ts'
import { rosterSeen } from './lookup.ts'
import {
  type MembershipAction,
  type MembershipKept,
  membershipActions,
  membershipMachine,
  spanOf,
} from './membership.ts'
import { messages } from './messages.ts'
import { refusal } from './rights.ts'
import { bodySeen } from './roster.ts'
import { reinstate, suspend } from './suspension.ts'
import { type TermAction, type TermKept, termActions, termMachine } from './term.ts'
import { cancelTerm } from './term-decisions.ts'
import { leaveVacant } from './vacancy.ts'

const said = { reason: '—', decision: '—' }

/** Every act on a membership for whoever asks, by the decisions that would refuse it: an appointment from the first day that would do. */
export async function membershipProspects(context: Context, membership: MembershipKept): Promise<Prospect[]> {
  const { actor, now } = context
  const body = await bodySeen(context, membership.council)
  const roster = await rosterSeen(context, membership)
  const today = dayOf(context)
  const decide = (action: MembershipAction): Result<unknown, SeatProblem | InvalidInput> | null => {
    switch (action) {
      case 'APPOINT': {
        const over = bodyOver(body.council, today)
        const from = laterOf(today, roster.term.startsOn)
        return over ? refuse(over) : appoint(membership, { ...said, from }, roster, today)
      }
      case 'REJECT':
      case 'WITHDRAW':
      case 'DECLINE':
        return endBefore(membership, action, said, today)
      case 'RESIGN':
      case 'REMOVE':
      case 'RECORD_DEATH':
        return endSeat(membership, action, said, roster, today)
      case 'SUSPEND':
        return suspend(membership, { ...said, hearing: '—' }, now)
      case 'REINSTATE':
        return reinstate(membership, said.reason, now)
      case 'LOSE_LINK':
      case 'END_WITH_BODY':
        return null
    }
  }
  return prospectsBy(membershipMachine, membershipActions, {
    refused: (action) => refusal(action, action, actor, body),
    decide,
    messages,
  })
}

const duties = { NOMINATE: 'NOMINATE', LEAVE_VACANT: 'LEAVE_VACANT', CANCEL: 'CANCEL_TERM' } as const

/** Every act on a term for whoever asks. Leaving a seat vacant is possible where one is. */
export async function termProspects(
  context: Context,
  term: TermKept,
): Promise<(Prospect & { readonly action: TermAction })[]> {
  const body = await bodySeen(context, term.council)
  const memberships = await context.loaders.membershipsOfTerm.load(term._id)
  const today = dayOf(context)
  const decide = (action: TermAction): Result<unknown, SeatProblem | InvalidInput> => {
    if (action === 'NOMINATE')
      return nominate({ person: '' } as never, { linkedTo: null } as never, null, term, today)
    if (action === 'CANCEL') {
      const appointed = memberships.filter((each) => spanOf(each) !== null).length
      return cancelTerm(term, appointed, said.reason, today)
    }
    const left = term.seats.map(({ id }) => leaveVacant(id, term, memberships, said, today))
    return left.find((each) => each.ok) ?? left[0] ?? ok(null)
  }
  const told = prospectsBy(termMachine, termActions, {
    refused: (action) => refusal(action, duties[action], context.actor, body),
    decide,
    messages,
  })
  return termActions.map((action, index) => ({ ...(told[index] as Prospect), action }))
}
