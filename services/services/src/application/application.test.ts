import { addDays, type BusinessDate, weekdayOf } from '@chiiki/kit/business-date.ts'
import { type Calendar, calendarOf, isClosed, OFFICE_DAYS_OFF } from '@chiiki/kit/calendar.ts'
import { eventsFrom, faultsOf } from '@chiiki/kit/machine.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueMachine, serialsFrom } from '../certificate/certificate.ts'
import { placeKey, possibleFrom, tooEarly } from '../net-subsidy/net-spot.ts'
import { clearanceMachine, measureMachine, verdictOf } from '../support-measure/support-measure.ts'
import {
  type ApplicationEvent,
  type ApplicationRecord,
  applicationActions,
  applicationMachine,
  applicationStates,
  evolveApplication,
  possibleActions,
  stateOn,
} from './application.ts'
import type { Ground } from './decisions.ts'
import * as decisions from './decisions.ts'
import { isSamePerson, personKeys } from './person.ts'
import { eraseAtOf } from './policy.ts'
import { dueOf, processingDays, suspensionOf } from './processing.ts'
import { standingOf } from './rights.ts'

/** A calendar of its own: every day of 2026 and 2027 that ends in 5 is a holiday, and the year end is closed. */
const calendar: Calendar = calendarOf(
  {
    source: 'test',
    publishedOn: '2026-01-01',
    coversFrom: '2026-01-01',
    coversThrough: '2028-12-31',
    officialThrough: '2028-12-31',
    days: ['2026-11-23', '2026-12-15', '2027-01-11', '2027-02-11'].map((date) => ({
      date,
      nameJa: '祝日',
      nameEn: 'holiday',
    })),
  },
  [{ id: 'year-end', nameJa: '年末年始', nameEn: 'Year end', from: '12-29', through: '01-03' }],
)

const policy = {
  _id: 'applicationPolicy:test',
  validFrom: '2021-02-01',
  draftDays: 30,
  unarrivedDays: 180,
  endedDays: 1_825,
  mostCorrectionDays: 90,
  mostCopies: 10,
} as never
const terms = {
  validFrom: null,
  validTo: null,
  recordedAt: new Date(0),
  supersededAt: null,
  identity: 'DECLARED',
  identityOnline: 'SIGNATURE',
  identitySource: null,
  proxy: 'ALLOWED',
  standardProcessing: { amount: 10, unit: 'WORKING_DAY' },
}
const procedure = {
  _id: 'procedure:x',
  terms: [terms],
  prerequisites: [],
  channels: [],
  channelBars: [],
  rules: [],
}
const at = (day: BusinessDate, time = '10:00:00') => new Date(`${day}T${time}+09:00`)
const ground = (day: BusinessDate, time?: string): Ground => ({
  now: at(day, time),
  day,
  policy,
  procedure: procedure as never,
})

const drafted: ApplicationRecord = {
  _id: 'application_1',
  procedure: 'procedure:x',
  channel: 'ONLINE',
  counter: 'counter:a',
  section: null,
  receivingOffice: 'office:a',
  office: 'office:a',
  isRelay: false,
  holder: 'me',
  tokenHash: tokenHash('secret'),
  state: 'DRAFT',
  identity: { level: 'SIGNATURE', method: 'SIGN_IN' },
  createdAt: at('2026-11-24'),
  submittedAt: null,
  postmarkedOn: null,
  arrivedAt: null,
  arrivedOn: null,
  standard: null,
  dueOn: null,
  corrections: [],
  entries: [],
  decision: null,
  endedAt: null,
  follows: null,
  moveInOn: null,
  openSpot: null,
  spot: null,
  spotException: null,
}

type Move = readonly [days: number, what: number, extra: number]

/** One random act after some days; what isn't possible is refused and changes nothing. */
function play(
  moves: readonly Move[],
  check: (before: ApplicationRecord, after: ApplicationRecord, day: BusinessDate) => void,
) {
  let application = drafted
  let day = '2026-11-24'
  let ids = 0
  for (const [days, what, extra] of moves) {
    day = addDays(day, days)
    const g = ground(day)
    const acts: (() => { ok: boolean; value?: ApplicationEvent })[] = [
      () => decisions.submit(application, 'SIGNATURE', g) as never,
      () => decisions.recordArrival(application, {}, g) as never,
      () => decisions.setAside(application, g) as never,
      () => decisions.beginReview(application, g) as never,
      () =>
        decisions.requestCorrection(
          application,
          { id: `c${ids++}`, deadlineOn: addDays(day, 1 + extra), parts: [] },
          g,
        ) as never,
      () => decisions.answerCorrection(application, { parts: [], moveInOn: null }, null, g) as never,
      () =>
        decisions.decide(
          application,
          { outcome: extra % 2 ? 'APPROVED' : 'DENIED', reason: '理由', remedyNotice: '教示' },
          g,
        ) as never,
      () => decisions.makeReady(application, g) as never,
      () => decisions.withdraw(application, g) as never,
      () => decisions.startEntry(application, `e${ids++}`, g) as never,
      () => decisions.finishEntry(application, g) as never,
      () => decisions.beginReview(application, g) as never,
      () => decisions.submit(application, 'SIGNATURE', g) as never,
    ]
    const result = acts[what % acts.length]?.()
    if (!result?.ok || !result.value) continue
    const after = evolveApplication(application, result.value)
    check(application, after, day)
    application = after
  }
  return { application, day }
}

const move = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 20 }),
)
const moves = fc
  .array(move, { maxLength: 40 })
  .map((rest): Move[] => [[0, 0, 0], [1, 3, 0], ...(rest as Move[])])

describe('the machines', () => {
  it.each([applicationMachine, measureMachine, clearanceMachine, issueMachine])(
    '$name is sound',
    (machine) => {
      expect(faultsOf(machine as never)).toEqual([])
    },
  )

  it('R154 every state and act: only what the table lists is possible', () => {
    for (const state of applicationStates)
      for (const action of applicationActions) {
        const isListed = eventsFrom(applicationMachine, state).includes(action)
        const application = { ...drafted, channel: 'MAIL' as const, state }
        if (!isListed) expect(possibleActions(application, '2026-11-24')).not.toContain(action)
      }
  })

  it('R154 what has arrived is never set aside and never goes back', () => {
    const after = new Set<string>(['ARRIVED'])
    for (const state of after)
      for (const { from, to } of applicationMachine.transitions)
        if (from.includes(state as never)) after.add(to)
    for (const state of ['DRAFT', 'SUBMITTED', 'NOT_AN_APPLICATION']) expect(after).not.toContain(state)
  })
})

describe('over random histories', () => {
  it('I13 R156 the arrival never changes once it is there', () => {
    fc.assert(
      fc.property(moves, (history) => {
        play(history, (before, after) => {
          if (before.arrivedAt === null) return
          expect([after.arrivedAt, after.arrivedOn, after.postmarkedOn, after.standard]).toEqual([
            before.arrivedAt,
            before.arrivedOn,
            before.postmarkedOn,
            before.standard,
          ])
        })
      }),
      { numRuns: 300 },
    )
  })

  it('I15 R154 the processing days are the office days after arrival up to the decision, less the days of corrections', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const { application, day } = play(history, () => {})
        const counted = processingDays(application, calendar, day)
        if (application.arrivedOn === null) return expect(counted).toBeNull()
        let [open, corrected] = [0, 0]
        const last = application.decision?.decidedOn ?? day
        for (let each = addDays(application.arrivedOn, 1); each <= last; each = addDays(each, 1)) {
          const isOff =
            ['SATURDAY', 'SUNDAY'].includes(weekdayOf(each)) || isClosed(calendar, each, OFFICE_DAYS_OFF)
          if (isOff) continue
          open += 1
          const isCorrected = application.corrections.some(
            ({ requestedOn, resolvedOn, deadlineOn }) =>
              requestedOn <= each && each <= deadlineOn && (resolvedOn === null || each < resolvedOn),
          )
          if (isCorrected) corrected += 1
        }
        expect(counted).toBe(open - corrected)
      }),
      { numRuns: 300 },
    )
  })

  it('I15 R154 on the due day exactly the standard number of processing days has passed', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const { application } = play(history, () => {})
        const due = dueOf(application, calendar)
        if (due === null) return
        const undecided = { ...application, decision: null }
        expect(processingDays(undecided, calendar, due.date)).toBe(10)
        expect(isClosed(calendar, due.date, OFFICE_DAYS_OFF)).toBe(false)
        expect(
          application.corrections
            .map(suspensionOf)
            .some(({ from, to }) => from <= due.date && to !== null && due.date < to),
        ).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('R154 a denial carries its reason and notice; nothing is denied by a day that passes', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const { application, day } = play(history, (_before, after) => {
          if (after.state === 'DENIED') expect(after.decision?.outcome).toBe('DENIED')
        })
        expect(
          ['DENIED', application.state === 'DENIED' ? '' : stateOn(application, addDays(day, 400))][1],
        ).not.toBe('DENIED')
      }),
      { numRuns: 200 },
    )
  })
})

describe('the rules', () => {
  const arrived = evolveApplication(drafted, {
    type: 'SUBMITTED',
    at: at('2026-12-26', '23:58:00'),
    arrival: decisions.arrivalAt(at('2026-12-26', '23:58:00'), null, ground('2026-12-26', '23:58:00')),
  })
  const reviewed = evolveApplication(arrived, { type: 'REVIEW_BEGUN', at: at('2026-12-28') })

  it('R156 online arrives when it is recorded, at 23:58 on a Saturday, too; the count begins on the next office day', () => {
    expect(arrived).toMatchObject({ state: 'ARRIVED', arrivedOn: '2026-12-26' })
    // 12/28 is the first office day; 12/29 to 1/3 are closed, 1/11 is a holiday.
    expect(dueOf(arrived, calendar)?.date).toBe('2027-01-15')
  })

  it('R154 an online submission needs who applies to be known as surely as the procedure says', () => {
    expect(decisions.submit(drafted, 'DECLARED', ground('2026-11-24'))).toMatchObject({
      problem: { kind: 'IdentityNotEnough', needed: 'SIGNATURE', shown: 'DECLARED' },
    })
    const unknown = { ...ground('2026-11-24'), procedure: { ...procedure, terms: [] } as never }
    expect(decisions.submit(drafted, 'DOCUMENTS', unknown)).toMatchObject({
      problem: { kind: 'IdentityNotEnough', needed: null },
    })
  })

  it('R156 a letter counts from its receipt, with the postmark beside it and never after it', () => {
    const sent = {
      ...drafted,
      channel: 'MAIL' as const,
      state: 'SUBMITTED' as const,
      submittedAt: at('2026-11-24'),
    }
    const given = { receivedAt: at('2026-11-26'), postmarkedOn: '2026-11-24' }
    expect(decisions.recordArrival(sent, given, ground('2026-11-27'))).toMatchObject({
      value: { arrival: { on: '2026-11-26', postmarkedOn: '2026-11-24' } },
    })
    for (const wrong of [
      { receivedAt: at('2026-11-28') },
      { receivedAt: at('2026-11-26'), postmarkedOn: '2026-11-27' },
      { receivedAt: at('2026-11-20') },
    ])
      expect(decisions.recordArrival(sent, wrong, ground('2026-11-27'))).toMatchObject({
        problem: { kind: 'InvalidInput' },
      })
  })

  it('R154 setting aside what has arrived is refused by name', () => {
    expect(decisions.setAside(arrived, ground('2026-12-28'))).toMatchObject({
      problem: { kind: 'ApplicationStepNotPossible', action: 'SET_ASIDE', hasArrived: true },
    })
  })

  it('R154 after the last day of a correction the clock runs on, a decision is due, and a late answer is still taken', () => {
    const asked = decisions.requestCorrection(
      reviewed,
      { id: 'c', deadlineOn: '2027-01-08', parts: [] },
      ground('2027-01-04'),
    )
    if (!asked.ok) throw new Error('refused')
    const waiting = evolveApplication(reviewed, asked.value)
    expect(stateOn(waiting, '2027-01-08')).toBe('CORRECTION_REQUESTED')
    expect(
      decisions.decide(waiting, { outcome: 'DENIED', reason: 'x', remedyNotice: 'y' }, ground('2027-01-08'))
        .ok,
    ).toBe(false)
    expect(stateOn(waiting, '2027-01-09')).toBe('UNDER_REVIEW')
    expect(possibleActions(waiting, '2027-01-09')).toEqual(
      expect.arrayContaining(['ANSWER_CORRECTION', 'APPROVE', 'DENY', 'REQUEST_CORRECTION']),
    )
    expect(dueOf(waiting, calendar)?.date).toBe('2027-01-22')
  })

  it('R154 what is not granted in full needs its reason and the notice of how to contest it', () => {
    for (const [reason, remedyNotice, missing] of [
      [null, 'y', 'REASON'],
      ['x', null, 'REMEDY_NOTICE'],
    ] as const)
      expect(
        decisions.decide(reviewed, { outcome: 'DENIED', reason, remedyNotice }, ground('2027-01-04')),
      ).toMatchObject({ problem: { kind: 'DenialNeedsReason', missing } })
  })

  it('nobody but its applicant and its offices stands anywhere to an application', () => {
    const asking = (more: object, application: ApplicationRecord = reviewed) =>
      standingOf(application, { actor: { kind: 'ANONYMOUS' }, holders: [], ...more })
    const staff = (office: string) => ({
      actor: { kind: 'PERSON' as const, id: 's', posts: [{ post: 'counter-agent', office }] },
    })
    expect([
      asking({}),
      asking({ receiptToken: 'wrong' }),
      asking({ holders: ['other'] }),
      asking(staff('office:b')),
    ]).toEqual([null, null, null, null])
    expect([
      asking({ receiptToken: 'secret' }),
      asking({ holders: ['me'] }),
      asking(staff('office:a')),
      asking(staff('office:a'), drafted),
    ]).toEqual(['APPLICANT', 'APPLICANT', 'OFFICE', null])
  })

  it('personal text stays while an application is in work, and goes when the policy says', () => {
    expect(eraseAtOf(arrived, policy)).toBeNull()
    expect(eraseAtOf(drafted, policy)).toEqual(at('2026-12-25', '00:00:00'))
    const ended = evolveApplication(arrived, { type: 'WITHDRAWN', at: at('2027-01-04') })
    expect(eraseAtOf(ended, policy)).toEqual(at('2032-01-04', '00:00:00'))
  })

  it('a person is one however they are written, and nobody without a day of birth', () => {
    const named = {
      name: '渡邊　花子',
      kana: 'わたなべ はなこ',
      birthDate: '1990-02-03',
      address: null,
      contact: null,
    }
    for (const other of [
      { ...named, name: '渡辺花子', kana: null },
      { ...named, name: 'X', kana: 'ﾜﾀﾅﾍﾞ ﾊﾅｺ' },
    ])
      expect(isSamePerson(named, other)).toBe(true)
    expect(isSamePerson(named, { ...named, birthDate: '1990-02-04' })).toBe(false)
    expect(personKeys({ ...named, birthDate: null })).toEqual([])
  })
})

describe('protection', () => {
  const now = at('2026-11-24')
  const moment = { day: '2026-11-24', now }
  const measure = { state: 'ACTIVE' as const, until: '2026-11-24' }
  const cleared = { state: 'APPROVED' as const, expiresAt: new Date(now.getTime() + 1) } as never

  it('withholds what it protects until its last day, what is proposed to end, and whatever cannot be checked', () => {
    expect(verdictOf(['k'], [measure], null, moment)).toBe('WITHHELD')
    expect(verdictOf(['k'], [{ ...measure, state: 'END_PROPOSED' }], null, moment)).toBe('WITHHELD')
    expect(verdictOf(null, [], null, moment)).toBe('WITHHELD')
    expect(verdictOf([], [], null, moment)).toBe('WITHHELD')
    expect(verdictOf(['k'], [{ ...measure, until: '2026-11-23' }], null, moment)).toBe('CLEAR')
    expect(verdictOf(['k'], [{ ...measure, state: 'ENDED' }], null, moment)).toBe('CLEAR')
  })

  it('gives way to a clearance that two agreed on, until that runs out', () => {
    expect(verdictOf(['k'], [measure], cleared, moment)).toBe('CLEARED')
    expect(verdictOf(['k'], [measure], cleared, { ...moment, now: new Date(now.getTime() + 1) })).toBe(
      'WITHHELD',
    )
  })
})

describe('serials and spots', () => {
  it('R112 serials carry the issuing office and follow each other without a gap', () => {
    expect(serialsFrom(2026, 'office:branch-setagaya', 11, 2)).toEqual([
      '2026-branch-setagaya-000012',
      '2026-branch-setagaya-000013',
    ])
  })

  it('R116 a spot has the subsidy again after the years of the rule, to the day, or by an exception', () => {
    const spot = {
      _id: 's',
      district: 'd',
      place: 'p',
      key: 'p',
      grants: [{ application: 'a', on: '2022-02-28', exception: null }],
    }
    const rule = { years: 5, exceptions: [{ code: 'STOLEN' }] } as never
    expect(possibleFrom(spot, rule)).toBe('2027-02-28')
    expect(tooEarly(spot, rule, null, '2027-02-27')).toMatchObject({ possibleFrom: '2027-02-28' })
    expect(tooEarly(spot, rule, null, '2027-02-28')).toBeNull()
    expect(tooEarly(spot, rule, 'STOLEN', '2026-01-01')).toBeNull()
    expect(tooEarly(spot, rule, 'OTHER', '2026-01-01')).not.toBeNull()
  })

  it('R116 one spot is one however its place is written', () => {
    expect(placeKey('池尻四丁目35番の角')).toBe(placeKey('池尻４－３５ の角'))
  })
})
