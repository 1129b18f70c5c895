import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import type { Result } from '@chiiki/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { approveMinutes, correctMinutes, draftMinutes, publishMinutes, reviseMinutes } from './decisions.ts'
import {
  contentHashOf,
  currentOf,
  evolveMinutes,
  type MinutesEvent,
  type MinutesRecord,
  minutesEvents,
  minutesMachine,
  minutesStates,
  possibleActions,
  publicParagraphs,
} from './minutes.ts'

const now = new Date('2026-12-20T10:00:00+09:00')
const meeting = {
  _id: 'meeting_1',
  council: 'council_1',
  state: 'HELD',
  closedReason: null,
  agenda: [
    { id: 'agendaItem_1', title: '防災', explanation: null, closedReason: null },
    { id: 'agendaItem_2', title: '人事', explanation: null, closedReason: '個人情報のため' },
  ],
} as unknown as MeetingRecord
const text = [{ text: '避難所について話し合った。', agendaItem: 'agendaItem_1' }]

function value<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const refused = <T, P>(result: Result<T, P>) => (result.ok ? null : result.problem)
const draft = () => evolveMinutes(null, value(draftMinutes(meeting, [], text, 'minutes_1')))
const publish = (minutes: MinutesRecord) => {
  const approved = evolveMinutes(minutes, value(approveMinutes(minutes, '第2回会議で承認', now)))
  return evolveMinutes(approved, value(publishMinutes(approved, now)))
}
const decisions: {
  [Event in (typeof minutesEvents)[number]]: (minutes: MinutesRecord) => Result<MinutesEvent, unknown>
} = {
  REVISE: (minutes) => reviseMinutes(minutes, meeting, [{ text: '書き直し' }]),
  APPROVE: (minutes) => approveMinutes(minutes, '第2回会議で承認', now),
  PUBLISH: (minutes) => publishMinutes(minutes, now),
}

describe('the machine of minutes', () => {
  it('R023 has no unreachable state, no dead end and one answer to each act', () => {
    expect(faultsOf(minutesMachine)).toEqual([])
  })

  it.each(minutesStates.flatMap((state) => minutesEvents.map((event) => [state, event] as const)))(
    'R023 minutes in state %s: %s does what the table says and nothing else',
    (state, event) => {
      const minutes = { ...draft(), state }
      const result = decisions[event](minutes)
      const next = nextState(minutesMachine, state, event)
      expect(result.ok).toBe(next !== null)
      if (result.ok) expect(evolveMinutes(minutes, result.value).state).toBe(next)
      else expect(result.problem).toMatchObject({ kind: 'MinutesActNotPossible', state })
    },
  )
})

describe('editions', () => {
  it('R023 published minutes never change: a correction is the next edition, with its reason', () => {
    const first = publish(draft())
    const before = structuredClone(first)
    const begun = value(
      correctMinutes(first, meeting, [first], { reason: '人数の誤り', paragraphs: text }, 'minutes_2'),
    )
    const second = evolveMinutes(null, begun)
    expect(second).toMatchObject({
      edition: 2,
      corrects: 'minutes_1',
      correctionReason: '人数の誤り',
      state: 'DRAFT',
    })
    expect(currentOf([first, second])?._id).toBe('minutes_1')
    expect(currentOf([first, publish(second)])?._id).toBe('minutes_2')
    expect(first).toEqual(before)
    expect(first.contentHash).toBe(contentHashOf(first))
  })

  it('R023 only the edition in force is corrected, and one correction at a time', () => {
    const first = publish(draft())
    const second = evolveMinutes(
      null,
      value(correctMinutes(first, meeting, [first], { reason: '誤り', paragraphs: text }, 'minutes_2')),
    )
    const correcting = (minutes: MinutesRecord, editions: MinutesRecord[]) =>
      refused(correctMinutes(minutes, meeting, editions, { reason: '誤り', paragraphs: text }, 'minutes_3'))
    expect(correcting(first, [first, second])).toMatchObject({ kind: 'MinutesAlreadyBegun' })
    expect(correcting(second, [first, second])).toMatchObject({
      kind: 'MinutesActNotPossible',
      action: 'CORRECT',
    })
    expect(correcting(first, [first, publish(second)])).toMatchObject({
      kind: 'MinutesActNotPossible',
      action: 'CORRECT',
      possible: [],
    })
    expect(possibleActions(first, [first])).toEqual(['CORRECT'])
    expect(possibleActions(first, [first, second])).toEqual([])
  })

  it('R023 minutes are begun once, and for a meeting that was held', () => {
    expect(refused(draftMinutes(meeting, [draft()], text, 'minutes_2'))).toMatchObject({
      kind: 'MinutesAlreadyBegun',
    })
    expect(refused(draftMinutes({ ...meeting, state: 'NOTICED' }, [], text, 'minutes_1'))).toMatchObject({
      kind: 'MeetingActNotPossible',
    })
  })

  it('R023 whatever is done, a published edition stays as it was published', () => {
    const step = fc.constantFrom(...minutesEvents)
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let minutes = draft()
        let published: MinutesRecord | null = null
        for (const event of steps) {
          const result = decisions[event](minutes)
          if (result.ok) minutes = evolveMinutes(minutes, result.value)
          published ??= minutes.state === 'PUBLISHED' ? minutes : null
          if (published) expect(minutes).toEqual(published)
        }
      }),
    )
  })
})

describe('closed parts', () => {
  it('R023 what is about a closed item is closed for its reason, and the public reads the reason alone', () => {
    const paragraphs = [
      ...text,
      { text: '氏名を挙げて議論した。', agendaItem: 'agendaItem_2' },
      { text: '内規', isOpen: false, closedReason: '内部の手続' },
    ]
    const minutes = evolveMinutes(null, value(draftMinutes(meeting, [], paragraphs, 'minutes_1')))
    expect(publicParagraphs(minutes)).toEqual([
      { text: '避難所について話し合った。', agendaItem: 'agendaItem_1', closedReason: null },
      { text: null, agendaItem: 'agendaItem_2', closedReason: '個人情報のため' },
      { text: null, agendaItem: null, closedReason: '内部の手続' },
    ])
    const closed = { ...meeting, closedReason: '全体が非公開' }
    expect(
      evolveMinutes(null, value(draftMinutes(closed, [], text, 'minutes_1'))).paragraphs[0]?.closedReason,
    ).toBe('全体が非公開')
  })

  it('R023 a paragraph belongs to an item of its meeting, says something, and is closed only with a reason', () => {
    const drafting = (paragraph: object) =>
      refused(draftMinutes(meeting, [], [{ text: 'a', ...paragraph }], 'minutes_1'))
    expect(drafting({ agendaItem: 'agendaItem_9' })).toMatchObject({ field: 'paragraphs.0.agendaItem' })
    expect(drafting({ text: ' ' })).toMatchObject({ field: 'paragraphs.0.text' })
    expect(drafting({ isOpen: false })).toMatchObject({
      kind: 'ClosedPartNeedsReason',
      field: 'paragraphs.0.closedReason',
    })
    expect(refused(draftMinutes(meeting, [], [], 'minutes_1'))).toMatchObject({ field: 'paragraphs' })
  })
})
