import type { AttendanceMode, Interval, Presence } from './quorum.ts'

/** 出席簿: what the register says of one member at one meeting: when they were there, and how; or through whom they're counted. */
export type AttendanceRecord = Presence & {
  readonly _id: string
  readonly meeting: string
  readonly council: string
  /** Whether an absence was announced. Why isn't kept. */
  readonly isExcused: boolean
}

export type AttendanceKept = AttendanceRecord & { readonly version: number }

type Begins = {
  readonly id: string
  readonly meeting: string
  readonly council: string
  readonly membership: string
}

export type AttendanceEvent = Begins &
  (
    | {
        readonly type: 'MEMBER_CAME'
        readonly at: Date
        readonly mode: AttendanceMode
        readonly recordedAt: Date
      }
    | { readonly type: 'MEMBER_LEFT'; readonly at: Date; readonly recordedAt: Date }
    | {
        readonly type: 'MEMBER_ABSENT'
        readonly isExcused: boolean
        readonly proxyHolder: string | null
        readonly recordedAt: Date
      }
  )

/** The entry after an event; the first event of a member at a meeting begins it. */
export function evolveAttendance(entry: AttendanceRecord | null, event: AttendanceEvent): AttendanceRecord {
  const { id, meeting, council, membership } = event
  const before = entry ?? {
    _id: id,
    meeting,
    council,
    membership,
    intervals: [],
    proxy: null,
    isExcused: false,
  }
  switch (event.type) {
    case 'MEMBER_CAME': {
      const { at, mode, recordedAt } = event
      const interval: Interval = { from: at, fromRecordedAt: recordedAt, to: null, toRecordedAt: null, mode }
      return { ...before, intervals: [...before.intervals, interval] }
    }
    case 'MEMBER_LEFT': {
      const last = before.intervals.at(-1)
      if (!last) throw new Error(`${membership} wasn't there`)
      const ended = { ...last, to: event.at, toRecordedAt: event.recordedAt }
      return { ...before, intervals: [...before.intervals.slice(0, -1), ended] }
    }
    case 'MEMBER_ABSENT': {
      const { isExcused, proxyHolder, recordedAt } = event
      const proxy = proxyHolder === null ? null : { holder: proxyHolder, recordedAt }
      return { ...before, isExcused, proxy }
    }
  }
}
