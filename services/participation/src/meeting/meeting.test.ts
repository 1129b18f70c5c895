import { addDays, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import type { Result } from '@chiiki/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { CouncilRecord, CouncilState } from '../council/council.ts'
import type { NoticeRule } from '../council/policy.ts'
import {
  cancelMeeting,
  closeMeeting,
  type GivenPlan,
  holdMeeting,
  lapseMeeting,
  noticeMeeting,
  planMeeting,
  setAgenda,
} from './decisions.ts'
import {
  evolveMeeting,
  type MeetingAction,
  type MeetingEvent,
  type MeetingRecord,
  meetingMachine,
  meetingStates,
} from './meeting.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const startsAt = new Date('2026-12-10T18:30:00+09:00')
const council = (state: CouncilState = 'ESTABLISHED') => ({ _id: 'council_1', state }) as CouncilRecord
const rule = { days: 7 } as NoticeRule
const given: GivenPlan = {
  startsAt,
  mode: 'IN_PERSON',
  place: 'まちづくりセンター会議室',
  agenda: [{ title: '防災について' }],
}
const ids = { id: 'meeting_1', itemIds: ['agendaItem_1', 'agendaItem_2'] }

function value<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const refused = <T, P>(result: Result<T, P>) => (result.ok ? null : result.problem)
const planned = (more: Partial<GivenPlan> = {}) =>
  evolveMeeting(null, value(planMeeting(council(), 1, { ...given, ...more }, ids, now)))

const after = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
const check = (isMet: boolean, roll = ['membership_1', 'membership_2']): QuorumCheck => ({
  at: startsAt,
  base: roll.length,
  present: 0,
  proxies: 0,
  required: 1,
  isMet,
  roll,
  presentMembers: [],
})

const decisions: {
  [Action in Exclude<MeetingAction, 'DRAFT_MINUTES'>]: (
    meeting: MeetingRecord,
  ) => Result<MeetingEvent, unknown>
} = {
  SET_AGENDA: (meeting) =>
    setAgenda(meeting, { agenda: [{ title: '別の議題' }], reason: '追加のため' }, ['agendaItem_9'], [], now),
  NOTICE: (meeting) => noticeMeeting(meeting, council(), rule, null, now),
  CANCEL: (meeting) => cancelMeeting(meeting, '荒天のため'),
  HOLD: (meeting) => holdMeeting(meeting, council(), check(true), startsAt),
  LAPSE: (meeting) => lapseMeeting(meeting, check(false), 30, after(30)),
  CLOSE: (meeting) => closeMeeting(meeting, [], startsAt),
}
const acts = Object.keys(decisions) as (keyof typeof decisions)[]

describe('the machine of a meeting', () => {
  it('R023 has no unreachable state, no dead end and one answer to each act', () => {
    expect(faultsOf(meetingMachine)).toEqual([])
  })

  it.each(meetingStates.flatMap((state) => acts.map((action) => [state, action] as const)))(
    'R023 in state %s, %s does what the table says and nothing else',
    (state, action) => {
      const notice = state === 'PLANNED' ? null : { at: now, ruleDays: 7, urgencyReason: null }
      const meeting: MeetingRecord = { ...planned(), state, notice }
      const result = decisions[action](meeting)
      const next = nextState(meetingMachine, state, action)
      expect(result.ok).toBe(next !== null)
      if (result.ok) expect(evolveMeeting(meeting, result.value).state).toBe(next)
      else expect(result.problem).toMatchObject({ kind: 'MeetingActNotPossible', action, state })
    },
  )
})

describe('the quorum of a meeting', () => {
  const noticed: MeetingRecord = { ...planned(), state: 'NOTICED' }

  it('R160 it opens only with a quorum; a council with nobody in office may come together', () => {
    expect(refused(holdMeeting(noticed, council(), check(false), startsAt))).toMatchObject({
      kind: 'QuorumNotMet',
    })
    const opened = evolveMeeting(noticed, value(holdMeeting(noticed, council(), check(true), startsAt)))
    expect(opened).toMatchObject({ state: 'IN_SESSION', openingQuorum: { isMet: true } })
    expect(holdMeeting(noticed, council(), check(false, []), startsAt).ok).toBe(true)
  })

  it('R160 it lapses when the quorum is not met within the time of grace, not a minute before, and never when it is met', () => {
    const lapse = (isMet: boolean, minutes: number) =>
      refused(lapseMeeting(noticed, check(isMet), 30, after(minutes)))
    expect(lapse(false, 29)).toMatchObject({ kind: 'MeetingTooEarly', startsAt: after(30) })
    expect(lapse(true, 30)).toMatchObject({ kind: 'MeetingCanOpen' })
    expect(lapse(false, 30)).toBe(null)
  })

  it('R160 it is not closed while an item is under discussion', () => {
    const session: MeetingRecord = { ...noticed, state: 'IN_SESSION' }
    expect(refused(closeMeeting(session, ['agendaItem_1'], startsAt))).toMatchObject({
      kind: 'DiscussionStillOpen',
      agendaItems: ['agendaItem_1'],
    })
  })
})

describe('making a meeting known', () => {
  const at = (day: string, hour = 10) => new Date(startOfDay(day).getTime() + hour * 3_600_000)

  it('R023 is in time on the seventh day before and too late on the sixth, unless a public reason says why', () => {
    expect(noticeMeeting(planned(), council(), rule, null, at('2026-12-03', 23)).ok).toBe(true)
    const late = noticeMeeting(planned(), council(), rule, null, at('2026-12-04', 0))
    expect(refused(late)).toMatchObject({
      kind: 'NoticeTooLate',
      days: 7,
      latestOn: '2026-12-03',
      canBeUrgent: true,
    })
    const urgent = evolveMeeting(
      planned(),
      value(noticeMeeting(planned(), council(), rule, '台風の被害のため', at('2026-12-09'))),
    )
    expect(urgent.notice).toMatchObject({ ruleDays: 7, urgencyReason: '台風の被害のため' })
  })

  it('R023 is over once the meeting would have begun, whatever the reason', () => {
    const late = noticeMeeting(planned(), council(), rule, '急ぎ', startsAt)
    expect(refused(late)).toMatchObject({ kind: 'NoticeTooLate', canBeUrgent: false })
  })

  it('R023 never accepts fewer days than the rule without a reason, for any rule, day and hour', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(23), (days, before, hour) => {
        const heldOn = addDays('2027-03-01', 0)
        const meeting = { ...planned(), startsAt: at(heldOn, 23.5), heldOn }
        const instant = at(addDays(heldOn, -before), hour)
        const result = noticeMeeting(meeting, council(), { days } as NoticeRule, null, instant)
        expect(businessDateOf(instant)).toBe(addDays(heldOn, -before))
        return result.ok === before >= days
      }),
    )
  })

  it('R023 needs an agenda and a council that meets', () => {
    expect(refused(noticeMeeting(planned({ agenda: [] }), council(), rule, null, now))).toMatchObject({
      kind: 'AgendaMissing',
    })
    expect(refused(noticeMeeting(planned(), council('SUSPENDED'), rule, null, now))).toMatchObject({
      kind: 'CouncilDoesNotMeet',
    })
  })
})

describe('openness', () => {
  it('R023 a meeting and its parts are open unless closed with a reason', () => {
    expect(planned()).toMatchObject({ closedReason: null, agenda: [{ closedReason: null }] })
    const closing = (more: Partial<GivenPlan>) =>
      refused(planMeeting(council(), 1, { ...given, ...more }, ids, now))
    expect(closing({ isOpen: false })).toMatchObject({ kind: 'ClosedPartNeedsReason', field: 'closedReason' })
    expect(closing({ isOpen: false, closedReason: ' ' })).toMatchObject({ kind: 'ClosedPartNeedsReason' })
    expect(closing({ agenda: [{ title: '人事', isOpen: false }] })).toMatchObject({
      kind: 'ClosedPartNeedsReason',
      field: 'agenda.0.closedReason',
    })
    expect(closing({ closedReason: '個人情報' })).toMatchObject({
      kind: 'InvalidInput',
      field: 'closedReason',
    })
    expect(
      planned({ agenda: [{ title: '人事', isOpen: false, closedReason: '個人情報' }] }).agenda[0]
        ?.closedReason,
    ).toBe('個人情報')
  })

  it('R023 a meeting says where people can take part', () => {
    const planning = (more: Partial<GivenPlan>) =>
      refused(planMeeting(council(), 1, { ...given, ...more }, ids, now))
    expect(planning({ place: null })).toMatchObject({ field: 'place' })
    expect(planning({ mode: 'REMOTE', place: null })).toMatchObject({ field: 'url' })
    expect(planning({ mode: 'BOTH', url: 'javascript:alert(1)' })).toMatchObject({ field: 'url' })
    expect(planning({ mode: 'BOTH', url: 'https://example.jp/kaigi' })).toBeNull()
    expect(planning({ startsAt: now })).toMatchObject({ field: 'startsAt' })
    expect(planning({ agenda: Array.from({ length: 51 }, () => ({ title: 'x' })) })).toMatchObject({
      field: 'agenda',
    })
  })
})

describe('numbers', () => {
  it('R023 any sequence of acts numbers the meetings of a council 1 to n, and a cancelled one keeps its number', () => {
    const step = fc.record({
      action: fc.constantFrom('PLAN' as const, 'PLAN' as const, ...acts),
      pick: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let meetings: MeetingRecord[] = []
        for (const { action, pick } of steps) {
          if (action === 'PLAN') {
            const last = Math.max(0, ...meetings.map(({ number }) => number))
            meetings = [
              ...meetings,
              evolveMeeting(
                null,
                value(
                  planMeeting(council(), last + 1, given, { ...ids, id: `meeting_${meetings.length}` }, now),
                ),
              ),
            ]
            continue
          }
          const meeting = meetings[pick % Math.max(meetings.length, 1)]
          const result = meeting && decisions[action](meeting)
          if (meeting && result?.ok)
            meetings = meetings.map((each) =>
              each === meeting ? evolveMeeting(meeting, result.value) : each,
            )
        }
        expect(meetings.map(({ number }) => number)).toEqual(meetings.map((_, index) => index + 1))
      }),
      { numRuns: 200 },
    )
  })
})
