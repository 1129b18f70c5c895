import { addDays, startOfDay } from '@chiiki/kit/business-date.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCharge } from '../office/charge.ts'
import {
  ruleBook as book,
  directoryFor,
  officeFor,
  successionFor,
  wardOffices,
} from '../office/test-offices.ts'
import {
  type CoordinationEvent,
  type CoordinationRecord,
  caseClock,
  coordinationMachine,
  evolveCoordination,
  hasHeadOffice,
  isAccepted,
  isBetweenAreas,
  needsHeadOffice,
  textOf,
} from './coordination.ts'
import * as decisions from './decisions.ts'
import { type Decided, type Grounds, speaksFor } from './effect.ts'
import { type OpeningInput, open as openCase } from './opening.ts'
import type { CoordinationAction } from './problem.ts'
import { availableActions, mayAct } from './rights.ts'

const groundsOn = (on: string, records = wardOffices, lines: Parameters<typeof directoryFor>[1] = []) => ({
  directory: directoryFor(records, lines, on),
  book,
  now: new Date(startOfDay(on).getTime() + 9 * 3_600_000),
  places: new Set(['area:east', 'area:west', 'district:hill']),
})
const opening: OpeningInput = {
  id: 'coordinationCase_1',
  initiator: 'office:east',
  parties: ['office:west'],
  title: '地域をまたぐ見守り',
  matter: '境の地区の見守りを、どちらが担うか。',
  areas: ['area:east', 'area:west'],
  districts: ['district:hill'],
  themes: ['福祉'],
}
const person = (post: string, office: string) =>
  ({ kind: 'PERSON', id: 'p', posts: [{ post, office }] }) as const

function opened(change: Partial<OpeningInput> = {}, on = '2026-12-01'): CoordinationRecord {
  return applied(null, openCase({ ...opening, ...change }, groundsOn(on)))
}

function applied(record: CoordinationRecord | null, decided: Decided<unknown>): CoordinationRecord {
  if (!decided.ok) throw new Error(JSON.stringify(decided.problem))
  return { ...evolveCoordination(record, decided.value), version: (record?.version ?? 0) + 1 }
}

const position = (
  record: CoordinationRecord,
  office: string,
  stance: 'SUPPORTS' | 'DISAGREES',
  grounds: Grounds,
) => decisions.takePosition(record, { office, stance, text: '考え' }, grounds)
const propose = (record: CoordinationRecord, office: string, grounds: Grounds) =>
  decisions.propose(record, { office, text: '合意案' }, grounds)
const accept = (record: CoordinationRecord, office: string, grounds: Grounds, number?: number) =>
  decisions.accept(record, { office, number: number ?? textOf(record)?.number ?? 0 }, grounds)
const reason = 'まとまらない'
const day = groundsOn('2026-12-10')

/** A case in each state. The parties are of one area: none of them needs the head office. */
function inState(): Record<CoordinationRecord['state'], CoordinationRecord> {
  const OPEN = opened({ parties: ['office:hill'] })
  const IN_DISCUSSION = applied(OPEN, propose(OPEN, 'office:east', day))
  const ESCALATED = applied(
    IN_DISCUSSION,
    decisions.escalate(IN_DISCUSSION, { office: 'office:hill', reason }, day),
  )
  const AGREED = applied(IN_DISCUSSION, accept(IN_DISCUSSION, 'office:hill', day))
  const CLOSED_WITHOUT_AGREEMENT = applied(
    IN_DISCUSSION,
    decisions.close(IN_DISCUSSION, { office: 'office:east', reason }, day),
  )
  const WITHDRAWN = applied(OPEN, decisions.withdraw(OPEN, { office: 'office:east', reason }, day))
  return { OPEN, IN_DISCUSSION, ESCALATED, AGREED, CLOSED_WITHOUT_AGREEMENT, WITHDRAWN }
}

describe('R068 the states of a coordination case', () => {
  it('R068 are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(coordinationMachine)).toEqual([])
  })

  it('R068 answer every act in every state: as the table says, or by the problem that names state and step', () => {
    const acts: [CoordinationEvent, CoordinationAction, (record: CoordinationRecord) => Decided<unknown>][] =
      [
        ['takePosition', 'TAKE_POSITION', (record) => position(record, 'office:hill', 'SUPPORTS', day)],
        ['propose', 'PROPOSE_AGREEMENT', (record) => propose(record, 'office:hill', day)],
        ['agree', 'ACCEPT_AGREEMENT', (record) => accept(record, 'office:hill', day)],
        [
          'escalate',
          'ESCALATE',
          (record) => decisions.escalate(record, { office: 'office:hill', reason }, day),
        ],
        ['close', 'CLOSE', (record) => decisions.close(record, { office: 'office:east', reason }, day)],
        [
          'withdraw',
          'WITHDRAW',
          (record) => decisions.withdraw(record, { office: 'office:east', reason }, day),
        ],
      ]
    for (const [state, record] of Object.entries(inState())) {
      expect(record.state).toBe(state)
      for (const [event, step, decide] of acts) {
        // With the head office among the parties, one more acceptance is missing.
        const row = event === 'agree' && state === 'ESCALATED' ? 'accept' : event
        const to = nextState(coordinationMachine, record.state, row)
        const decided = decide(record)
        if (to === null)
          expect(decided).toMatchObject({
            ok: false,
            problem: { kind: 'CoordinationStepNotPossible', state, step },
          })
        else
          expect(decided).toMatchObject({
            ok: true,
            value: { change: { state: to, act: row, on: '2026-12-10' } },
          })
      }
    }
  })
})

describe('R068 a coordination case', () => {
  it('R068 is opened by a general branch or the head office, with at least one other office', () => {
    const open = (change: object) => openCase({ ...opening, ...change }, groundsOn('2026-12-01'))
    expect(open({ initiator: 'office:head' }).ok).toBe(true)
    expect(open({ initiator: 'office:hill' })).toMatchObject({
      problem: { kind: 'CoordinationOfficeNotFit', role: 'INITIATOR', clause: 'clause:K-4-1-2-2' },
    })
    expect(open({ parties: ['office:window'] })).toMatchObject({
      problem: { kind: 'CoordinationOfficeNotFit', role: 'INVITED' },
    })
    expect(open({ parties: ['office:east', 'office:east'] })).toMatchObject({ problem: { field: 'parties' } })
    expect(open({ parties: [] })).toMatchObject({ problem: { kind: 'InvalidInput', field: 'parties' } })
    expect(open({ parties: ['office:nowhere'] })).toMatchObject({ problem: { kind: 'NotFound' } })
    expect(open({ districts: ['district:nowhere'] })).toMatchObject({ problem: { kind: 'NotFound' } })
    expect(open({ themes: ['x'.repeat(41)] })).toMatchObject({ problem: { field: 'themes.0' } })
  })

  it('R068 ends with the text that every party accepted, the last acceptance making it the agreement', () => {
    const record = opened({ parties: ['office:west', 'office:hill'] })
    const proposed = applied(record, propose(record, 'office:west', day))
    const second = applied(proposed, accept(proposed, 'office:hill', day))
    expect(second).toMatchObject({ state: 'IN_DISCUSSION', changes: [{}, {}, { act: 'accept' }] })
    const agreed = applied(second, accept(second, 'office:east', day))
    expect(agreed.state).toBe('AGREED')
    expect(isAccepted(agreed.parties, 1)).toBe(true)
    expect(agreed.clocks.every(({ isOpen }) => !isOpen)).toBe(true)
    expect(agreed.changes.map(({ state, on }) => [state, on])).toEqual([
      ['OPEN', '2026-12-01'],
      ['IN_DISCUSSION', '2026-12-10'],
      ['IN_DISCUSSION', '2026-12-10'],
      ['AGREED', '2026-12-10'],
    ])
  })

  it('R068 owes positions and its end by the rules, over the year’s end', () => {
    const { clocks } = opened({}, '2026-12-11')
    // 20 days from 11 December: the 31st, closed; so 4 January. 60 days: 9 February.
    expect(clocks.map(({ ruleId, owedBy, dueOn }) => [ruleId, owedBy, dueOn])).toEqual([
      ['CL-COORD-SETTLE', 'office:east', '2027-02-09'],
      ['CL-COORD-POSITION', 'office:west', '2027-01-04'],
    ])
  })
})

describe('R068 acceptance', () => {
  it('R068 holds for the text that was read: a new text needs it anew, and an old number is refused', () => {
    const record = opened({ parties: ['office:west', 'office:hill'] })
    const first = applied(record, propose(record, 'office:east', day))
    const accepted = applied(first, accept(first, 'office:west', day))
    const second = applied(accepted, propose(accepted, 'office:hill', day))
    expect(second.parties.map(({ accepts }) => accepts)).toEqual([null, null, 2])
    expect(accept(second, 'office:west', day, 1)).toMatchObject({
      problem: { kind: 'AgreementTextChanged', number: 1, currentNumber: 2 },
    })
  })

  it('R068 is given once, and taken back by disagreeing', () => {
    const record = opened({ parties: ['office:hill', 'office:head'] })
    const proposed = applied(record, propose(record, 'office:hill', day))
    expect(accept(proposed, 'office:hill', day)).toMatchObject({
      problem: { kind: 'AgreementAlreadyAccepted', officeId: 'office:hill', number: 1 },
    })
    const against = applied(proposed, position(proposed, 'office:hill', 'DISAGREES', day))
    expect(against.parties.find(({ office }) => office === 'office:hill')).toMatchObject({ accepts: null })
  })
})

describe('R076 between areas', () => {
  it('R076 the head office becomes a party and mediates as soon as two areas disagree', () => {
    const record = opened()
    const against = applied(record, position(record, 'office:west', 'DISAGREES', day))
    expect(against).toMatchObject({
      state: 'ESCALATED',
      readers: ['office:east', 'office:west', 'office:head'],
    })
    expect(against.parties.at(-1)).toMatchObject({
      office: 'office:head',
      role: 'MEDIATOR',
      joinedOn: '2026-12-10',
    })
    expect(caseClock(against)).toMatchObject({
      ruleId: 'CL-COORD-MEDIATE',
      owedBy: 'office:head',
      isOpen: true,
    })
  })

  it('R076 nothing ends without agreement unless the head office is a party', () => {
    const record = opened()
    const talked = applied(record, position(record, 'office:west', 'SUPPORTS', day))
    expect(decisions.close(talked, { office: 'office:east', reason }, day)).toMatchObject({
      problem: { kind: 'CoordinationNeedsHeadOffice', clause: 'clause:K-4-1-3-1' },
    })
    const escalated = applied(talked, decisions.escalate(talked, { office: 'office:west', reason }, day))
    expect(decisions.close(escalated, { office: 'office:head', reason }, day).ok).toBe(true)
  })

  it('R076 within one area, people who disagree settle it themselves', () => {
    const record = opened({ parties: ['office:hill'] })
    expect(applied(record, position(record, 'office:hill', 'DISAGREES', day)).state).toBe('IN_DISCUSSION')
  })
})

describe('R068 the way to the head office', () => {
  it('R068 needs a reason while nothing is overdue, and none from the day after', () => {
    const record = opened({ parties: ['office:hill'] }, '2026-12-11')
    const escalate = (on: string) => decisions.escalate(record, { office: 'office:hill' }, groundsOn(on))
    expect(escalate('2027-01-04')).toMatchObject({ problem: { kind: 'InvalidInput', field: 'reason' } })
    expect(escalate('2027-01-05').ok).toBe(true)
  })

  it('R068 is open to the head office itself only once something is overdue', () => {
    const record = opened({ parties: ['office:hill'] }, '2026-12-11')
    const may = (on: string) => {
      const planner = person('head-office-planner', 'office:head')
      return (
        mayAct(planner, 'ESCALATE', 'escalateCoordinationCase', 'office:head', record, groundsOn(on))?.kind ??
        'may'
      )
    }
    expect([may('2027-01-04'), may('2027-01-05')]).toEqual(['NotPermitted', 'may'])
  })
})

describe('R068 who may do what', () => {
  const { OPEN, IN_DISCUSSION, ESCALATED } = inState()
  const may = (post: string, office: string, action: CoordinationAction, record = OPEN, as = office) =>
    mayAct(person(post, office), action, 'act', as, record, day)?.kind ?? 'may'

  it('R068 each party by its own director, and for no other party', () => {
    expect(may('centre-director', 'office:hill', 'TAKE_POSITION')).toBe('may')
    expect(may('centre-director', 'office:hill', 'TAKE_POSITION', OPEN, 'office:east')).toBe('NotPermitted')
    expect(may('clerk', 'office:hill', 'TAKE_POSITION')).toBe('NotPermitted')
    expect(may('centre-director', 'office:hill', 'CLOSE', IN_DISCUSSION)).toBe('NotPermitted')
    expect(may('branch-director', 'office:east', 'CLOSE', IN_DISCUSSION)).toBe('may')
    expect(may('branch-director', 'office:east', 'CLOSE', ESCALATED)).toBe('NotPermitted')
    expect(may('head-office-planner', 'office:head', 'CLOSE', ESCALATED)).toBe('may')
  })

  it('R068 for everybody else it is not there', () => {
    expect(may('branch-director', 'office:west', 'TAKE_POSITION')).toBe('NotFound')
    expect(may('centre-director', 'office:dale', 'ACCEPT_AGREEMENT', IN_DISCUSSION)).toBe('NotFound')
  })

  it('R068 what can be done is what the table, the text and the post allow', () => {
    const actions = (post: string, office: string, record: CoordinationRecord) =>
      availableActions(person(post, office), record, day)
    expect(actions('branch-director', 'office:east', OPEN)).toEqual([
      'TAKE_POSITION',
      'PROPOSE_AGREEMENT',
      'ESCALATE',
      'WITHDRAW',
    ])
    expect(actions('centre-director', 'office:hill', IN_DISCUSSION)).toEqual([
      'TAKE_POSITION',
      'PROPOSE_AGREEMENT',
      'ACCEPT_AGREEMENT',
      'ESCALATE',
    ])
    expect(actions('branch-director', 'office:east', IN_DISCUSSION)).not.toContain('ACCEPT_AGREEMENT')
    expect(actions('branch-director', 'office:west', OPEN)).toEqual([])
  })
})

describe('R068 R076 whatever the parties do', () => {
  const offices = ['office:east', 'office:west', 'office:hill', 'office:dale', 'office:head']
  const moving = wardOffices.map((office) =>
    office._id === 'office:dale'
      ? officeFor({
          id: 'office:dale',
          kind: 'MACHIZUKURI_CENTRE',
          place: 'district:dale',
          area: 'area:west',
          closesOn: '2027-02-01',
        })
      : office,
  )
  const lines = [successionFor('office:dale', 'office:west', '2027-02-01')]
  const aStep = fc.record({
    act: fc.constantFrom(
      'position',
      'against',
      'propose',
      'accept',
      'accept',
      'accept',
      'escalate',
      'close',
      'withdraw',
    ),
    office: fc.constantFrom(...offices),
    days: fc.integer({ min: 0, max: 20 }),
  })

  it('R068 R076 an agreement is accepted by every party, areas never disagree without the head office, and clocks run to the end', () => {
    const ends = new Set<string>()
    fc.assert(
      fc.property(
        fc.subarray(['office:west', 'office:hill', 'office:dale'], { minLength: 1 }),
        fc.array(aStep, { maxLength: 30 }),
        (parties, steps) => {
          let on = '2026-12-01'
          let record = opened({ parties }, on)
          for (const { act, office, days } of steps) {
            on = addDays(on, days)
            const grounds = groundsOn(on, moving, lines)
            const isParty = record.parties.some((party) => speaksFor(office, party, grounds))
            if (!isParty) continue
            const decided =
              act === 'position'
                ? position(record, office, 'SUPPORTS', grounds)
                : act === 'against'
                  ? position(record, office, 'DISAGREES', grounds)
                  : act === 'propose'
                    ? propose(record, office, grounds)
                    : act === 'accept'
                      ? accept(record, office, grounds)
                      : act === 'escalate'
                        ? decisions.escalate(record, { office, reason }, grounds)
                        : act === 'close'
                          ? decisions.close(record, { office, reason }, grounds)
                          : decisions.withdraw(record, { office, reason }, grounds)
            if (decided.ok)
              record = { ...evolveCoordination(record, decided.value), version: record.version + 1 }
            const isOver = coordinationMachine.final.includes(record.state)
            expect(needsHeadOffice(record.parties)).toBe(false)
            expect(record.state === 'ESCALATED' ? hasHeadOffice(record.parties) : true).toBe(true)
            expect(caseClock(record).isOpen).toBe(!isOver)
            expect(inCharge(grounds.directory, caseClock(record).owedBy)?.state).toBe('OPEN')
            if (isOver) expect(record.clocks.filter(({ isOpen }) => isOpen)).toEqual([])
            if (record.state === 'AGREED')
              expect(isAccepted(record.parties, textOf(record)?.number ?? 0)).toBe(true)
            if (record.state === 'CLOSED_WITHOUT_AGREEMENT' && isBetweenAreas(record.parties))
              expect(hasHeadOffice(record.parties)).toBe(true)
            expect(record.changes.at(-1)?.state).toBe(record.state)
            if (isOver) ends.add(record.state)
          }
        },
      ),
      { numRuns: 400 },
    )
    expect([...ends].toSorted()).toEqual(['AGREED', 'CLOSED_WITHOUT_AGREEMENT', 'WITHDRAWN'])
  })
})
