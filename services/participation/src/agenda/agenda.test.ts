import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { describe, expect, it } from 'vitest'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { CouncilRecord } from '../council/council.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { decideItem } from '../resolution/decisions.ts'
import type { VoteRecord } from '../vote/vote.ts'
import {
  evolveItem,
  fits,
  type ItemAction,
  type ItemEvent,
  type ItemRecord,
  itemActions,
  itemMachine,
  itemStates,
} from './agenda.ts'
import {
  deferItem,
  noteItem,
  publishReflection,
  recuse,
  scheduleItem,
  takeItem,
  withdrawItem,
} from './decisions.ts'
import { checkPaper } from './proposing.ts'

const now = new Date('2026-12-14T19:00:00+09:00')
const check = (isMet: boolean) =>
  ({ at: now, isMet, roll: ['membership_1'], presentMembers: [] }) as unknown as QuorumCheck
const session = {
  _id: 'meeting_1',
  council: 'council_1',
  state: 'IN_SESSION',
  agenda: [],
} as unknown as MeetingRecord
const ahead = { ...session, _id: 'meeting_2', state: 'PLANNED' } as MeetingRecord
const council = { _id: 'council_1', place: 'district:ikejiri', area: 'area:setagaya' } as CouncilRecord
const reflection = { state: 'REFLECTED' as const, explanation: '計画に反映' }
const vote = {
  _id: 'vote_1',
  state: 'CLOSED',
  meeting: 'meeting_1',
  openedAt: now,
  closedAt: now,
  outcome: { tally: { result: 'CARRIED' }, quorum: check(true), entitled: [] },
} as unknown as VoteRecord

const base: ItemRecord = evolveItem(null, {
  type: 'ITEM_PROPOSED',
  id: 'agendaItem_1',
  council: 'council_1',
  line: { title: '防災', explanation: null, closedReason: null, role: 'DECISION', durationMinutes: null },
  paper: null,
  meeting: 'meeting_1',
  at: now,
})
const items: ItemRecord[] = itemStates.flatMap((state) =>
  (['DECISION', 'HEARING'] as const).flatMap((role) =>
    [null, { kind: 'INQUIRY' as const, id: 'inquiry_1', version: 1 }].map((paper) => ({
      ...base,
      state,
      role,
      paper,
      takenAt: now,
    })),
  ),
)
const open = { version: 1, place: 'district:ikejiri', council: null, isOpen: true }
const decisions: { [Action in ItemAction]: (item: ItemRecord) => Result<unknown, { kind: string }> } = {
  SCHEDULE: (item) => scheduleItem(item, council, ahead, open, null),
  RECUSE: (item) => recuse(item, 'membership_1', ['membership_1'], false, now),
  TAKE: (item) => takeItem(item, session, check(true), now),
  DECIDE: (item) =>
    decideItem(item, session, [vote], { text: '可', result: 'AS_PROPOSED', reflection }, 'resolution_1', now),
  NOTE: (item) => noteItem(item, session, { summary: '了承', reflection }, now),
  DEFER: (item) => deferItem(item, '時間切れ', false, now),
  WITHDRAW: (item) => withdrawItem(item, '取下げ', now),
  PUBLISH_REFLECTION: (item) => publishReflection(item, reflection, now),
}

describe('the machine of an agenda item', () => {
  it('R160 has no unreachable state, no dead end and one answer to each act', () => {
    expect(faultsOf(itemMachine)).toEqual([])
  })

  it.each(itemActions)(
    'R160 in every state, role and kind of paper %s does what the table says and nothing else',
    (action) => {
      for (const item of items) {
        const next = fits(item, action) ? nextState(itemMachine, item.state, action) : null
        const result = decisions[action](item)
        expect([item.state, item.role, result.ok]).toEqual([item.state, item.role, next !== null])
        if (!result.ok) expect(result.problem).toMatchObject({ kind: 'AgendaItemActNotPossible', action })
        else if (action !== 'DECIDE') expect(evolveItem(item, result.value as ItemEvent).state).toBe(next)
      }
    },
  )

  it('R160 an item is treated in session alone, and for decision only with a quorum', () => {
    const scheduled: ItemRecord = { ...base, state: 'SCHEDULED' }
    expect(takeItem(scheduled, ahead, check(true), now)).toMatchObject({
      problem: { kind: 'MeetingNotInSession' },
    })
    expect(takeItem(scheduled, session, check(false), now)).toMatchObject({
      problem: { kind: 'QuorumNotMet' },
    })
    expect(takeItem({ ...scheduled, role: 'HEARING' }, session, check(false), now).ok).toBe(true)
  })

  it('R160 while votes are cast nobody is recused and nothing is put off', () => {
    const discussed: ItemRecord = { ...base, state: 'UNDER_DISCUSSION' }
    expect(recuse(discussed, 'membership_1', ['membership_1'], true, now)).toMatchObject({
      problem: { kind: 'VoteStillOpen' },
    })
    expect(deferItem(discussed, '延期', true, now)).toMatchObject({ problem: { kind: 'VoteStillOpen' } })
  })

  it('R164 whatever ends, ends with a published word on what becomes of it', () => {
    const discussed: ItemRecord = { ...base, state: 'UNDER_DISCUSSION', role: 'HEARING' }
    const silent = noteItem(
      discussed,
      session,
      { summary: '了承', reflection: { ...reflection, explanation: ' ' } },
      now,
    )
    expect(silent).toMatchObject({ problem: { kind: 'ReflectionMissing' } })
    for (const action of ['NOTE', 'WITHDRAW'] as const) {
      const item: ItemRecord = { ...discussed, state: action === 'NOTE' ? 'UNDER_DISCUSSION' : 'PROPOSED' }
      const result = decisions[action](item) as { ok: true; value: ItemEvent }
      expect(evolveItem(item, result.value).reflections).toHaveLength(1)
    }
  })
})

describe('papers', () => {
  const reference = { kind: 'PROPOSAL' as const, id: 'proposal_1', version: 1 }
  const problem = (paper: typeof open | null | { place: string | null }, of = council) => {
    const result = checkPaper(of, reference, paper as typeof open)
    return result.ok ? null : result.problem.kind
  }

  it('R026 a council of a district treats papers of its own district alone, in the version that stands and while they are open', () => {
    expect(problem(open)).toBe(null)
    expect(problem({ ...open, place: 'district:taishido' })).toBe('PaperOfAnotherPlace')
    expect(problem({ ...open, place: 'area:setagaya' })).toBe('PaperOfAnotherPlace')
    expect(problem({ ...open, council: 'council_2' } as never)).toBe('PaperOfAnotherPlace')
    expect(problem({ ...open, version: 2 })).toBe('PaperNotOpen')
    expect(problem({ ...open, isOpen: false })).toBe('PaperNotOpen')
    expect(problem(null)).toBe('PaperNotOpen')
  })

  it('R026 a paper of the whole ward is for councils of the whole ward', () => {
    expect(problem({ ...open, place: null })).toBe('PaperOfAnotherPlace')
    expect(problem({ ...open, place: null }, { ...council, area: null })).toBe(null)
  })
})
