import { addDays, startOfDay } from '@chiiki/kit/business-date.ts'
import { isOverdue } from '@chiiki/kit/clock.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCharge } from '../office/charge.ts'
import type { OfficeRecord, Succession } from '../office/office.ts'
import {
  ruleBook as book,
  directoryFor,
  officeFor,
  successionFor,
  wardOffices,
} from '../office/test-offices.ts'
import * as decisions from './decisions.ts'
import { request } from './request.ts'
import { availableSteps, mayStep } from './rights.ts'
import type { Grounds } from './step.ts'
import {
  evolveSupport,
  isLate,
  type SupportEvent,
  type SupportRecord,
  supportEvents,
  supportMachine,
} from './support.ts'

const groundsOn = (
  on: string,
  records: readonly OfficeRecord[] = wardOffices,
  successions: readonly Succession[] = [],
): Grounds => ({
  directory: directoryFor(records, successions, on),
  book,
  now: new Date(startOfDay(on).getTime() + 9 * 3_600_000),
})
const asked = {
  id: 'supportRequest_1',
  from: 'office:hill',
  to: 'office:east',
  section: '保健福祉センター',
  subject: '高齢者の見守り',
  matter: '専門職の同行をお願いしたい。',
}
const person = (post: string, office: string) =>
  ({ kind: 'PERSON', id: 'p', posts: [{ post, office }] }) as const

function requested(on: string): SupportRecord {
  const decided = request(asked, groundsOn(on))
  if (!decided.ok) throw new Error(JSON.stringify(decided.problem))
  return { ...evolveSupport(null, decided.value), version: 1 }
}

/** Any act, with what it needs. */
function decide(request: SupportRecord, event: SupportEvent, grounds: Grounds, to = 'office:east') {
  const acts = {
    receive: () => decisions.receive(request, grounds),
    accept: () => decisions.accept(request, grounds),
    decline: () => decisions.decline(request, { reason: '所管外', instead: '本庁の所管課' }, grounds),
    answer: () => decisions.answerRequest(request, { text: '同行します。' }, grounds),
    redirect: () => decisions.redirect(request, { to }, grounds),
    escalate: () => decisions.escalate(request, {}, grounds),
    assign: () => decisions.assign(request, { to }, grounds),
    withdraw: () => decisions.withdraw(request, { reason: '解決した' }, grounds),
  }
  return acts[event]()
}

function after(request: SupportRecord, event: SupportEvent, on: string, to?: string): SupportRecord {
  const decided = decide(request, event, groundsOn(on), to)
  if (!decided.ok) throw new Error(`${event}: ${JSON.stringify(decided.problem)}`)
  return { ...evolveSupport(request, decided.value), version: request.version + 1 }
}

/** A request in each state, all made on 2026-12-25. */
function inState(): Record<SupportRecord['state'], SupportRecord> {
  const REQUESTED = requested('2026-12-25')
  const RECEIVED = after(REQUESTED, 'receive', '2026-12-28')
  const ACCEPTED = after(RECEIVED, 'accept', '2027-01-04')
  const DECLINED = after(RECEIVED, 'decline', '2027-01-04')
  const ESCALATED = after(DECLINED, 'escalate', '2027-01-05')
  const ANSWERED = after(ACCEPTED, 'answer', '2027-01-06')
  const WITHDRAWN = after(REQUESTED, 'withdraw', '2027-01-04')
  return { REQUESTED, RECEIVED, ACCEPTED, DECLINED, ESCALATED, ANSWERED, WITHDRAWN }
}

describe('R189 the states of a request for support', () => {
  it('R189 are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(supportMachine)).toEqual([])
  })

  it('R189 answer every event: as the table says, or by the problem that names state and step', () => {
    for (const [state, request] of Object.entries(inState()) as [SupportRecord['state'], SupportRecord][]) {
      expect(request.state).toBe(state)
      for (const event of supportEvents) {
        // By then all that is owed is overdue: only the table refuses.
        const decided = decide(request, event, groundsOn('2027-06-01'))
        const to = nextState(supportMachine, state, event)
        if (to === null)
          expect(decided).toMatchObject({ ok: false, problem: { kind: 'SupportStepNotPossible', state } })
        else expect(decided).toMatchObject({ ok: true, value: { change: { state: to, on: '2027-06-01' } } })
      }
    }
  })
})

describe('R189 a request for support', () => {
  it('R189 goes from a centre to a general branch or the head office, and to no other kind of office', () => {
    const ask = (change: object) => request({ ...asked, ...change }, groundsOn('2026-11-24'))
    expect(ask({ to: 'office:head', section: '福祉政策課' }).ok).toBe(true)
    expect(ask({ from: 'office:west' })).toMatchObject({
      problem: { kind: 'SupportOfficeNotFit', side: 'FROM', clause: 'clause:K-4-1-2-2' },
    })
    expect(ask({ to: 'office:dale' })).toMatchObject({ problem: { kind: 'SupportOfficeNotFit', side: 'TO' } })
    expect(ask({ to: 'office:window' })).toMatchObject({ problem: { kind: 'SupportOfficeNotFit' } })
    expect(ask({ to: 'office:nowhere' })).toMatchObject({ problem: { kind: 'NotFound' } })
    expect(ask({ section: '宇宙課' })).toMatchObject({ problem: { kind: 'InvalidInput', field: 'section' } })
    expect(ask({ subject: '  ' })).toMatchObject({ problem: { kind: 'InvalidInput', field: 'subject' } })
  })

  it('R189 owes its receipt in five working days over the year’s end, and its answer in thirty days', () => {
    const { clocks } = requested('2026-12-25')
    expect(
      clocks.map(({ ruleId, dueOn, owedBy, owedByPost }) => [ruleId, dueOn, owedBy, owedByPost]),
    ).toEqual([
      ['CL-SUPPORT-ANSWER', '2027-01-25', 'office:east', 'branch-director'],
      ['CL-SUPPORT-RECEIPT', '2027-01-07', 'office:east', 'branch-director'],
    ])
  })

  it('R189 keeps the day of its answer through decline, escalation and assignment, whoever owes it', () => {
    const { DECLINED, ESCALATED } = inState()
    const assigned = after(ESCALATED, 'assign', '2027-01-12', 'office:west')
    const answers = [DECLINED, ESCALATED, assigned].map(({ clocks }) => clocks[0])
    expect(answers.map((clock) => clock?.dueOn)).toEqual(['2027-01-25', '2027-01-25', '2027-01-25'])
    expect(answers.map((clock) => clock?.owedBy)).toEqual(['office:hill', 'office:head', 'office:west'])
    expect(assigned).toMatchObject({ state: 'REQUESTED', owner: 'office:west', tier: 'area' })
  })

  it('R189 goes to the head office when it was declined or is overdue, not before, and by nobody’s forgetting', () => {
    const request = requested('2026-12-25')
    expect(decide(request, 'escalate', groundsOn('2027-01-07'))).toMatchObject({
      problem: { kind: 'SupportNotOverdue', dueOn: '2027-01-07' },
    })
    expect(isLate(request, book, '2027-01-08')).toBe(true)
    expect(after(request, 'escalate', '2027-01-08')).toMatchObject({
      state: 'ESCALATED',
      owner: 'office:head',
    })
    expect(inState().ESCALATED.owner).toBe('office:head')
  })

  it('R189 is assigned by the head office to another office, never back to itself', () => {
    expect(decide(inState().ESCALATED, 'assign', groundsOn('2027-01-12'), 'office:head')).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'to' },
    })
  })

  it('R189 keeps reason and the place where it belongs when it is declined, and needs both', () => {
    const { RECEIVED, DECLINED } = inState()
    expect(DECLINED.changes.at(-1)).toMatchObject({
      reason: '所管外',
      instead: '本庁の所管課',
      owner: 'office:hill',
    })
    const grounds = groundsOn('2027-01-05')
    expect(decisions.decline(RECEIVED, { reason: '', instead: 'x' }, grounds).ok).toBe(false)
    expect(decisions.decline(RECEIVED, { reason: 'x', instead: ' ' }, grounds).ok).toBe(false)
  })
})

describe('R189 who may do what', () => {
  const grounds = groundsOn('2026-12-28')
  const request = requested('2026-12-25')
  const may = (post: string, office: string, event: SupportEvent, of = request) =>
    mayStep(person(post, office), event, event, of, grounds.directory)?.kind ?? 'may'

  it('R189 the office that has it receives, the centre that asked withdraws', () => {
    expect(may('branch-director', 'office:east', 'receive')).toBe('may')
    expect(may('centre-director', 'office:hill', 'withdraw')).toBe('may')
    expect(may('centre-director', 'office:hill', 'receive')).toBe('NotPermitted')
    expect(may('head-office-planner', 'office:head', 'receive')).toBe('NotPermitted')
    expect(may('clerk', 'office:east', 'receive')).toBe('NotPermitted')
  })

  it('R189 for everybody else it is not there', () => {
    expect(may('branch-director', 'office:west', 'receive')).toBe('NotFound')
    expect(may('centre-director', 'office:dale', 'withdraw')).toBe('NotFound')
  })

  it('R189 what can be done is what the table, the day and the post allow', () => {
    const steps = (post: string, office: string, on: string, of = request) =>
      availableSteps(person(post, office), of, groundsOn(on))
    expect(steps('branch-director', 'office:east', '2026-12-28')).toEqual(['receive'])
    expect(steps('centre-director', 'office:hill', '2026-12-28')).toEqual(['withdraw'])
    expect(steps('centre-director', 'office:hill', '2027-01-08')).toEqual(['escalate', 'withdraw'])
    expect(steps('head-office-planner', 'office:head', '2027-01-08')).toEqual(['escalate'])
    expect(steps('head-office-planner', 'office:head', '2027-01-08', inState().ESCALATED)).toEqual([
      'answer',
      'assign',
    ])
    expect(steps('branch-director', 'office:west', '2027-01-08')).toEqual([])
  })
})

describe('R189 nothing is lost', () => {
  // The branch and the centre close on 2027-04-01: the branch for west, the centre for nobody.
  const moving = wardOffices.map((office) =>
    office._id === 'office:east' || office._id === 'office:hill'
      ? officeFor({
          id: office._id,
          kind: office._id === 'office:east' ? 'GENERAL_BRANCH' : 'MACHIZUKURI_CENTRE',
          place: office.place,
          area: office.area,
          closesOn: '2027-04-01',
        })
      : office,
  )
  const lines = [successionFor('office:east', 'office:west', '2027-04-01')]
  const aStep = fc.record({
    event: fc.constantFrom(...supportEvents),
    days: fc.integer({ min: 0, max: 45 }),
    to: fc.constantFrom('office:east', 'office:west', 'office:head'),
  })

  it('R189 whatever is done, an unfinished request is with one office open on the day, and clocks run for it', () => {
    let reached = 0
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 25 }), (steps) => {
        let on = '2026-12-25'
        let request = requested(on)
        for (const { event, days, to } of steps) {
          on = addDays(on, days)
          const grounds = groundsOn(on, moving, lines)
          const decided = decide(request, event, grounds, to)
          if (decided.ok) request = { ...evolveSupport(request, decided.value), version: request.version + 1 }
          if (on >= '2027-04-01' && decided.ok) reached += 1
          const running = request.clocks.filter(({ isOpen }) => isOpen)
          if (supportMachine.final.includes(request.state)) {
            expect(running).toEqual([])
            continue
          }
          const owner = inCharge(grounds.directory, request.owner)
          expect(owner?.state).toBe('OPEN')
          expect(running[0]?.ruleId).toBe('CL-SUPPORT-ANSWER')
          expect(running.length).toBe(request.state === 'ACCEPTED' ? 1 : 2)
          for (const clock of running) {
            expect(inCharge(grounds.directory, clock.owedBy)?.id).toBe(owner?.id)
            expect(isOverdue(book, clock, on)).toBe(on > (clock.dueOn as string))
          }
          expect(request.readers).toContain(request.owner)
          expect(request.changes.at(-1)).toMatchObject({ state: request.state, owner: request.owner })
          if (decided.ok) expect(request.owner).toBe(owner?.id)
        }
        expect(request.changes.map(({ on: day }) => day)).toEqual(
          request.changes.map(({ on: day }) => day).toSorted(),
        )
        expect((request.answer !== null) === (request.state === 'ANSWERED')).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(reached).toBeGreaterThan(20)
  })
})
