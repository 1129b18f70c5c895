import { answer } from '@chiiki/kit/answer.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type * as Graph from '../generated.ts'
import { change } from './acts.ts'
import {
  type AppointProblem,
  appoint,
  bodyOver,
  endBefore,
  endSeat,
  type BodyOver as Over,
} from './decisions.ts'
import type { Appointed, MembershipKept } from './membership.ts'
import { nominateMember } from './nomination-acts.ts'
import { reinstate, stateFacts, suspend } from './suspension.ts'
import type { TermKept } from './term.ts'
import { cancel, leaveSeat, plan } from './term-acts.ts'

const term = (term: TermKept) => ({ term })
const told = (membership: MembershipKept) => ({ membership })

type Mutations =
  | 'planCouncilTerm'
  | 'cancelCouncilTerm'
  | 'nominateMember'
  | 'appointMember'
  | 'rejectNominee'
  | 'withdrawNominee'
  | 'declineSeat'
  | 'resignSeat'
  | 'removeMember'
  | 'recordMemberDeath'
  | 'setMemberNameConsent'
  | 'suspendMember'
  | 'reinstateMember'
  | 'stateMemberFacts'
  | 'leaveSeatVacant'

/** Every act on terms and members. */
export const Mutation: Pick<Graph.MutationResolvers, Mutations> = {
  planCouncilTerm: async (_root, { input }, context) =>
    answer(await plan(context, input), 'CouncilTermPlanned', term),
  cancelCouncilTerm: async (_root, { input }, context) =>
    answer(await cancel(context, input), 'CouncilTermCancelled', term),
  nominateMember: async (_root, { input }, context) =>
    answer(await nominateMember(context, input), 'MemberNominated', told),
  appointMember: async (_root, { input }, context) => {
    const result = await change(context, 'appointMember', 'APPOINT', input, (membership, facts, today) => {
      const over = bodyOver(facts.council, today)
      const result: Result<Appointed, Over | AppointProblem> = over
        ? refuse(over)
        : appoint(membership, input, facts.roster, today)
      return result
    })
    return answer(result, 'MemberAppointed', told)
  },
  rejectNominee: async (_root, { input }, context) => {
    const result = await change(context, 'rejectNominee', 'REJECT', input, (membership, _facts, today) =>
      endBefore(membership, 'REJECT', input, today),
    )
    return answer(result, 'NomineeRejected', told)
  },
  withdrawNominee: async (_root, { input }, context) => {
    const result = await change(context, 'withdrawNominee', 'WITHDRAW', input, (membership, _facts, today) =>
      endBefore(membership, 'WITHDRAW', {}, today),
    )
    return answer(result, 'NomineeWithdrawn', told)
  },
  declineSeat: async (_root, { input }, context) => {
    const result = await change(context, 'declineSeat', 'DECLINE', input, (membership, _facts, today) =>
      endBefore(membership, 'DECLINE', {}, today),
    )
    return answer(result, 'SeatDeclined', told)
  },
  resignSeat: async (_root, { input }, context) => {
    const result = await change(context, 'resignSeat', 'RESIGN', input, (membership, { roster }, today) =>
      endSeat(membership, 'RESIGN', { lastDay: input.lastDay ?? null }, roster, today),
    )
    return answer(result, 'SeatResigned', told)
  },
  removeMember: async (_root, { input }, context) => {
    const result = await change(context, 'removeMember', 'REMOVE', input, (membership, { roster }, today) =>
      endSeat(membership, 'REMOVE', input, roster, today),
    )
    return answer(result, 'MemberRemoved', told)
  },
  suspendMember: async (_root, { input }, context) => {
    const result = await change(context, 'suspendMember', 'SUSPEND', input, (membership) =>
      suspend(membership, input, context.now),
    )
    return answer(result, 'MemberSuspended', told)
  },
  reinstateMember: async (_root, { input }, context) => {
    const result = await change(context, 'reinstateMember', 'REINSTATE', input, (membership) =>
      reinstate(membership, input.reason, context.now),
    )
    return answer(result, 'MemberReinstated', told)
  },
  stateMemberFacts: async (_root, { input }, context) => {
    const result = await change(context, 'stateMemberFacts', 'STATE_FACTS', input, (membership) =>
      stateFacts(membership, input.facts),
    )
    return answer(result, 'MemberFactsStated', told)
  },
  leaveSeatVacant: async (_root, { input }, context) =>
    answer(await leaveSeat(context, input), 'SeatLeftVacant', term),
  recordMemberDeath: async (_root, { input }, context) => {
    const result = await change(
      context,
      'recordMemberDeath',
      'RECORD_DEATH',
      input,
      (membership, { roster }, today) =>
        endSeat(membership, 'RECORD_DEATH', { lastDay: input.lastDay ?? null }, roster, today),
    )
    return answer(result, 'MemberDeathRecorded', told)
  },
  setMemberNameConsent: async (_root, { input }, context) => {
    const { isNamePublic } = input
    const result = await change<never>(context, 'setMemberNameConsent', 'CONSENT', input, () =>
      ok({ type: 'CONSENT_CHANGED' as const, isNamePublic }),
    )
    return answer(result, 'MemberNameConsentSet', told)
  },
}
