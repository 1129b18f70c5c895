import { act } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import { factsOf as meetingFactsOf } from '../meeting/acts.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { type AttendanceEvent, type AttendanceRecord, evolveAttendance } from './attendance.ts'
import type { AttendanceOverlaps, RegisterGround } from './decisions.ts'
import { rulesFor } from './situation.ts'

type Keys = { readonly idempotencyKey?: string | null }
type Given = Keys & { readonly meeting: string; readonly membership: string }

/**
 * One entry in the register of a meeting. It turns a page of the council's book, so that no decision is taken at the same moment:
 * what a check of the quorum rests on is what stood in the register then.
 */
export async function enter<P extends Problem>(
  context: Context,
  name: string,
  input: Given,
  at: Date,
  decide: (entry: AttendanceRecord | null, id: string, ground: RegisterGround) => Result<AttendanceEvent, P>,
) {
  const { stores, actor, now } = context
  const { meeting: meetingId, membership } = input
  const seen = await stores.attendance.entries.findOne({ meeting: meetingId, membership }, { _id: 1 }).lean()
  const id = seen?._id ?? newId('Attendance')
  const twice = (): AttendanceOverlaps => ({ kind: 'AttendanceOverlaps', clause: null, membership })
  const meetingNow = (await context.loaders.meeting.load(meetingId)) as MeetingRecord | null
  if (!meetingNow) return refuse(notFound(meetingId))
  return act<EntryDocument, AttendanceEvent, P | AttendanceOverlaps, Facts>(
    { actor, now },
    {
      name,
      model: stores.attendance.entries,
      id,
      creates: seen === null,
      input,
      facts: async (_entry, session) => {
        await stores.meeting.turnPage(meetingNow.council, session)
        const meeting: MeetingRecord | null = await stores.meeting.meetings
          .findById(meetingId, { history: 0 })
          .session(session)
          .lean()
        const { council, place } = await meetingFactsOf(context, meetingNow.council, session)
        const { kind } = found(council, meetingNow.council)
        const { quorum, registerMinutes } = await rulesFor(context, kind, now, session)
        const roll = await stores.roll.at(meetingNow.council, at, session)
        const ground = { meeting: meeting ?? meetingNow, rule: quorum, registerMinutes, roll, now }
        return { ground, place }
      },
      permit: (_entry, { place }) => refusal(name, 'PLAN_MEETING', actor, place),
      decide: (entry, { ground }) => decide(entry, id, ground),
      evolve: evolveAttendance,
      duplicate: { oneEntryPerMember: twice },
    },
  )
}

type EntryDocument = Context['stores']['attendance']['entries'] extends import('mongoose').Model<infer T>
  ? T
  : never
type Facts = {
  readonly ground: RegisterGround
  readonly place: import('../council/rollout.ts').RolloutPlace | null
}
