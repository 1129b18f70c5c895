import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { CouncilKind } from '../council/council.ts'
import { found } from '../council/lookup.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { checkQuorum, type QuorumCheck, type Roll } from './quorum.ts'
import { type MeetingRules, meetingRulesOn } from './rules.ts'

/** Tells who may decide in a council at an instant: the voting memberships in office, and the seats. */
export type RollSource = {
  at(council: string, at: Date, session: ClientSession | null): Promise<Roll>
}

/** The rules by which a kind of council meets on the day of an instant. */
export async function rulesFor(
  { stores }: Context,
  kind: CouncilKind,
  at: Date,
  session: ClientSession | null,
): Promise<MeetingRules> {
  const rules: MeetingRules[] = await stores.attendance.rules
    .find({ kind }, { history: 0 })
    .session(session)
    .lean()
  return found(meetingRulesOn(rules, kind, businessDateOf(at)), `meetingRules:${kind}`)
}

/** The quorum of a meeting at this instant without the recused, with the rules and the roll that it rests on. */
export async function quorumNow(
  context: Context,
  meeting: MeetingRecord,
  kind: CouncilKind,
  recused: readonly string[],
  session: ClientSession,
): Promise<{ check: QuorumCheck; roll: Roll; rules: MeetingRules }> {
  const { stores, now } = context
  const rules = await rulesFor(context, kind, now, session)
  const roll = await stores.roll.at(meeting.council, now, session)
  const register = await stores.attendance.register(meeting._id, session)
  return { check: checkQuorum(rules.quorum, roll, recused, register, now), roll, rules }
}
