import type { Actor } from '@chiiki/kit/actor.ts'
import { anonymous } from '@chiiki/kit/actor.ts'
import { addDays } from '@chiiki/kit/business-date.ts'
import { eventsFrom, faultsOf, nextState } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import type { CounterRecord } from './counter.ts'
import { mayManage } from './counter.ts'
import {
  afterException,
  announceException,
  type ExceptionDraft,
  exceptionActions,
  exceptionEvents,
  exceptionMachine,
  exceptionStates,
  exceptionsFrom,
  mostAnnounced,
  stateOf,
  withdrawException,
} from './exception.ts'
import type { HoursException } from './hours.ts'
import { messages, reasonOf } from './messages.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const counter: Pick<CounterRecord, 'office' | 'exceptions' | 'offerings'> = {
  office: 'office:branch-a',
  offerings: [
    {
      procedure: 'procedure:a',
      mode: 'HANDLE',
      issuedBy: null,
      caveat: null,
      source: { confidence: 'OFFICIAL', title: 'the ward', url: null, licence: null, note: null },
    },
  ],
  exceptions: [],
}
const draft: ExceptionDraft = {
  kind: 'CLOSED',
  from: '2026-12-01',
  through: '2026-12-02',
  intervals: [],
  procedures: null,
  reason: { ja: '電気設備の点検', en: null },
}
const by = { id: 'counterException_1', title: 'counter-manager@office:branch-a', now }

function announced(of: typeof counter, changes: Partial<ExceptionDraft> = {}, id = by.id) {
  const result = announceException(of, { ...draft, ...changes }, { ...by, id })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return afterException(of, result.value)
}

describe('an announcement', () => {
  it('has a sound table: every state reached, none a dead end, every state × event answered', () => {
    expect(faultsOf(exceptionMachine)).toEqual([])
    for (const state of exceptionStates) {
      for (const event of exceptionEvents) {
        expect(nextState(exceptionMachine, state, event) !== null).toBe(
          eventsFrom(exceptionMachine, state).includes(event),
        )
      }
    }
  })

  it('R128 carries who announced it, when, why, and is over after its last day', () => {
    const [exception] = announced(counter).exceptions
    expect(exception).toMatchObject({
      announcedAt: now,
      announcedBy: by.title,
      reason: { ja: '電気設備の点検' },
      withdrawnAt: null,
    })
    expect(['2026-12-02', '2026-12-03'].map((day) => stateOf(exception as HoursException, day))).toEqual([
      'ANNOUNCED',
      'OVER',
    ])
  })

  it('R128 a day has one announcement: one that shares a day is refused, one that meets it is not', () => {
    const taken = announced(counter)
    for (const [from, through] of [
      ['2026-12-02', '2026-12-02'],
      ['2026-11-30', '2026-12-01'],
      ['2026-11-25', '2026-12-31'],
    ] as const) {
      expect(announceException(taken, { ...draft, from, through }, by)).toMatchObject({
        ok: false,
        problem: { kind: 'ExceptionOverlaps', exception: { id: by.id, office: 'office:branch-a' } },
      })
    }
    expect(announced(taken, { from: '2026-12-03', through: '2026-12-03' }, 'b').exceptions).toHaveLength(2)
  })

  it('R128 a withdrawn one stays on record, frees its days, and is not withdrawn twice', () => {
    const taken = announced(counter)
    const result = withdrawException(taken, by.id, now)
    if (!result.ok) throw new Error('refused')
    const free = afterException(taken, result.value)
    expect(free.exceptions).toMatchObject([{ id: by.id, withdrawnAt: now }])
    expect(withdrawException(free, by.id, now)).toMatchObject({
      ok: false,
      problem: { kind: 'ExceptionNotOpen', state: 'WITHDRAWN' },
    })
    expect(announced(free, {}, 'b').exceptions).toHaveLength(2)
    expect(exceptionsFrom(free, '2026-11-24')).toEqual([])
  })

  it("one that is over, or that never was, can't be withdrawn", () => {
    const taken = announced(counter)
    expect(withdrawException(taken, by.id, new Date('2026-12-03T00:00:00+09:00'))).toMatchObject({
      ok: false,
      problem: { kind: 'ExceptionNotOpen', state: 'OVER' },
    })
    expect(withdrawException(taken, 'counterException_x', now)).toMatchObject({
      ok: false,
      problem: { kind: 'NotFound' },
    })
  })

  it.each([
    ['from', { from: '2026-11-23' }],
    ['through', { through: '2026-11-30' }],
    ['through', { through: addDays(draft.from, 366) }],
    ['from', { from: '2031-01-01', through: '2031-01-01' }],
    ['intervals', { intervals: [{ opens: '09:00', closes: '12:00' }] }],
    ['intervals', { kind: 'OPEN' as const }],
    ['intervals', { kind: 'CHANGED' as const, intervals: [{ opens: '9', closes: '12:00' }] }],
    [
      'intervals',
      {
        kind: 'CHANGED' as const,
        intervals: Array.from({ length: 7 }, (_, at) => ({ opens: `0${at}:00`, closes: `0${at}:30` })),
      },
    ],
    ['procedures', { procedures: ['procedure:a'] }],
    [
      'procedures',
      {
        kind: 'OPEN' as const,
        intervals: [{ opens: '09:00', closes: '12:00' }],
        procedures: ['procedure:b'],
      },
    ],
    [
      'procedures',
      { kind: 'OPEN' as const, intervals: [{ opens: '09:00', closes: '12:00' }], procedures: [] },
    ],
    ['reason.ja', { reason: { ja: ' ', en: null } }],
    ['reason.en', { reason: { ja: '点検', en: 'x'.repeat(201) } }],
  ])('a bad %s is refused by name (%j)', (field, wrong) => {
    expect(announceException(counter, { ...draft, ...wrong }, by)).toMatchObject({
      ok: false,
      problem: { kind: 'InvalidInput', field },
    })
  })

  it('for today is taken: a window may have to close at once', () => {
    expect(announced(counter, { from: '2026-11-24', through: '2026-11-24' }).exceptions).toHaveLength(1)
  })

  it('at most a hundred stand at a time', () => {
    const full = Array.from({ length: mostAnnounced }, (_, at) => addDays('2026-12-01', at)).reduce(
      (of, day) => announced(of, { from: day, through: day }, day),
      counter,
    )
    expect(
      announceException(full, { ...draft, from: '2027-06-01', through: '2027-06-01' }, by),
    ).toMatchObject({ ok: false, problem: { kind: 'InvalidInput' } })
  })
})

describe('who may', () => {
  const holding = (...posts: { post: string; office: string }[]): Actor => ({
    kind: 'PERSON',
    id: 'x',
    posts,
  })
  const counterManager = holding({ post: 'counter-manager', office: 'office:branch-a' })

  it.each([
    ['the manager of its own office', counterManager, true],
    ['a planner of the head office', holding({ post: 'head-office-planner', office: 'office:hq' }), true],
    ['the manager of another office', holding({ post: 'counter-manager', office: 'office:branch-b' }), false],
    ['a planner of a branch', holding({ post: 'head-office-planner', office: 'office:branch-a' }), false],
    ['another post at the office', holding({ post: 'centre-director', office: 'office:branch-a' }), false],
    ['nobody', anonymous, false],
  ])('%s', (_who, actor, may) => {
    expect(mayManage(actor, counter, 'planCounterMove') === null).toBe(may)
    const [exception] = announced(counter).exceptions
    const actions = exceptionActions(
      { ...(exception as HoursException), office: counter.office },
      actor,
      '2026-11-24',
    )
    expect(actions).toEqual(may ? ['WITHDRAW'] : [])
  })

  it('what is over offers no action', () => {
    const [exception] = announced(counter).exceptions
    expect(
      exceptionActions(
        { ...(exception as HoursException), office: counter.office },
        counterManager,
        '2026-12-03',
      ),
    ).toEqual([])
  })
})

describe('what is said', () => {
  const [exception] = announced(counter).exceptions

  it('every problem and every reason has words in both languages', () => {
    const problems = [
      messages.MoveAlreadyPlanned({
        kind: 'MoveAlreadyPlanned',
        clause: null,
        from: '2027-04-01',
        address: null,
      }),
      messages.MoveNotPlanned({
        kind: 'MoveNotPlanned',
        clause: null,
        from: '2027-04-01',
        plannedFor: ['2027-05-01'],
      }),
      messages.MoveNotPlanned({ kind: 'MoveNotPlanned', clause: null, from: '2027-04-01', plannedFor: [] }),
      messages.ExceptionOverlaps({
        kind: 'ExceptionOverlaps',
        clause: null,
        exception: { ...(exception as HoursException), office: 'o' },
      }),
      ...exceptionStates.map((state) =>
        messages.ExceptionNotOpen({ kind: 'ExceptionNotOpen', clause: null, id: 'x', state }),
      ),
    ]
    for (const { ja, en } of problems) {
      expect([ja.message, ja.remedy].join('')).toMatch(/[ぁ-ん]/)
      expect([en.message, en.remedy].join('')).toMatch(/[a-z]/)
    }
    expect(reasonOf({ code: 'ANNOUNCED', exception: exception as HoursException }, 'JA')).toContain(
      '電気設備の点検',
    )
    expect(reasonOf({ code: 'NONE_IN_SIGHT', days: 92 }, 'EN')).toContain('92')
    expect(reasonOf({ code: 'HOURS_UNKNOWN', reason: null, source: null }, 'EN')).not.toContain('null')
  })
})
