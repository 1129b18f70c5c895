import { formatInstant } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { MeetingRecord, MeetingState } from '../meeting/meeting.ts'
import type { AttendanceEvent, AttendanceRecord } from './attendance.ts'
import type { AttendanceMode, QuorumRule, Roll } from './quorum.ts'

const mostIntervals = 20

/** The register is open from some time before the start until the meeting has ended. */
export type RegisterClosed = {
  kind: 'RegisterClosed'
  clause: null
  meeting: string
  meetingState: MeetingState
  opensAt: Date
}
export type NotInOfficeThen = { kind: 'NotInOfficeThen'; clause: null; membership: string; at: Date }
/** The member is there already, or was there at that instant. */
export type AttendanceOverlaps = { kind: 'AttendanceOverlaps'; clause: null; membership: string }
export type NotAttending = { kind: 'NotAttending'; clause: null; membership: string }
export type QuorumProxyNotAllowed = { kind: 'QuorumProxyNotAllowed'; clause: null; membership: string }
export type AttendanceProblem =
  | RegisterClosed
  | NotInOfficeThen
  | AttendanceOverlaps
  | NotAttending
  | QuorumProxyNotAllowed

/** What an entry rests on. */
export type RegisterGround = {
  readonly meeting: MeetingRecord
  readonly rule: QuorumRule
  readonly registerMinutes: number
  /** Who was in office at the instant that is entered. */
  readonly roll: Roll
  readonly now: Date
}
type Entry = { readonly id: string; readonly membership: string }

/** Enters that a member came. Intervals of one member at one meeting never overlap, and lie inside the meeting. */
export function recordArrival(
  entry: AttendanceRecord | null,
  given: Entry & { readonly at: Date; readonly mode: AttendanceMode },
  ground: RegisterGround,
): Result<AttendanceEvent, RegisterClosed | NotInOfficeThen | AttendanceOverlaps | InvalidInput> {
  const { membership, at, mode } = given
  const inside = insideMeeting(at, ground)
  if (!inside.ok) return inside
  if (!ground.roll.members.includes(membership))
    return refuse({ kind: 'NotInOfficeThen', clause: null, membership, at })
  if (!fitsMeeting(mode, ground.meeting))
    return refuse(invalid('mode', `must be one that the meeting has (${ground.meeting.mode})`, mode))
  const last = entry?.intervals.at(-1)
  if (last && (last.to === null || at < last.to))
    return refuse({ kind: 'AttendanceOverlaps', clause: null, membership })
  if ((entry?.intervals.length ?? 0) >= mostIntervals)
    return refuse(invalid('membership', `must have come at most ${mostIntervals} times`, membership))
  return ok({ type: 'MEMBER_CAME', ...begins(given, ground), at, mode, recordedAt: ground.now })
}

/** Enters that a member left. */
export function recordDeparture(
  entry: AttendanceRecord | null,
  given: Entry & { readonly at: Date },
  ground: RegisterGround,
): Result<AttendanceEvent, RegisterClosed | NotAttending | InvalidInput> {
  const inside = insideMeeting(given.at, ground)
  if (!inside.ok) return inside
  const last = entry?.intervals.at(-1)
  if (!last || last.to !== null)
    return refuse({ kind: 'NotAttending', clause: null, membership: given.membership })
  if (given.at <= last.from)
    return refuse(invalid('at', `must be after ${formatInstant(last.from)}`, formatInstant(given.at)))
  return ok({ type: 'MEMBER_LEFT', ...begins(given, ground), at: given.at, recordedAt: ground.now })
}

/** Enters that a member doesn't come, and through whom they're counted where the rule lets that. */
export function recordAbsence(
  entry: AttendanceRecord | null,
  given: Entry & { readonly isExcused: boolean; readonly proxyHolder: string | null },
  ground: RegisterGround,
): Result<
  AttendanceEvent,
  RegisterClosed | NotInOfficeThen | AttendanceOverlaps | QuorumProxyNotAllowed | InvalidInput
> {
  const { membership, isExcused, proxyHolder } = given
  const open = isOpen(ground)
  if (!open.ok) return open
  const members = ground.roll.members
  if (!members.includes(membership))
    return refuse({ kind: 'NotInOfficeThen', clause: null, membership, at: ground.now })
  if (entry?.intervals.some(({ to }) => to === null))
    return refuse({ kind: 'AttendanceOverlaps', clause: null, membership })
  if (proxyHolder !== null && !ground.rule.proxies.areCounted)
    return refuse({ kind: 'QuorumProxyNotAllowed', clause: null, membership })
  if (proxyHolder === membership || (proxyHolder !== null && !members.includes(proxyHolder)))
    return refuse(invalid('proxyHolder', 'must be another member in office', proxyHolder))
  const said = { isExcused, proxyHolder, recordedAt: ground.now }
  return ok({ type: 'MEMBER_ABSENT', ...begins(given, ground), ...said })
}

function begins({ id, membership }: Entry, { meeting }: RegisterGround) {
  return { id, membership, meeting: meeting._id, council: meeting.council }
}

/** An announced absence may be entered as soon as the meeting is made known. */
function isOpen({ meeting }: RegisterGround): Result<null, RegisterClosed> {
  const { state } = meeting
  if (state === 'NOTICED' || state === 'IN_SESSION') return ok(null)
  return refuse(closed(meeting, meeting.startsAt))
}

function insideMeeting(at: Date, ground: RegisterGround): Result<null, RegisterClosed | InvalidInput> {
  const { meeting, registerMinutes, now } = ground
  const opensAt = new Date(meeting.startsAt.getTime() - registerMinutes * 60_000)
  const open = isOpen(ground)
  if (!open.ok || now < opensAt) return refuse(closed(meeting, opensAt))
  if (at >= opensAt && at <= now) return ok(null)
  const rule = `must be from ${formatInstant(opensAt)} to now`
  return refuse(invalid('at', rule, formatInstant(at)))
}

function closed({ _id, state }: MeetingRecord, opensAt: Date): RegisterClosed {
  return { kind: 'RegisterClosed', clause: null, meeting: _id, meetingState: state, opensAt }
}

function fitsMeeting(mode: AttendanceMode, meeting: MeetingRecord): boolean {
  return meeting.mode === 'BOTH' || meeting.mode === mode
}
