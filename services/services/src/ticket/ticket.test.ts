import { recordFault } from '@chiiki/kit/history.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import mongoose from 'mongoose'
import { describe, expect, it } from 'vitest'
import { sessionMachine } from '../agent/agent.ts'
import { classOnCheckIn, type QueuePolicy } from '../queue/policy.ts'
import { seriesDayMachine, type TicketSeriesRecord } from '../series/series.ts'
import { beginning, ticketOf } from './beginning.ts'
import { ticketStore } from './store.ts'
import {
  canStep,
  displayOf,
  evolveTicket,
  isFinal,
  stepsFrom,
  type TicketEvent,
  type TicketRecord,
  type TicketStep,
  ticketMachine,
  ticketStates,
} from './ticket.ts'
import { sharesOf, tilingFaults, visitOf } from './visit.ts'

const series = {
  _id: 'ticketSeries:test-a',
  counter: 'counter:test',
  office: 'office:test',
  code: 'A',
} as TicketSeriesRecord
const morning = new Date('2026-11-24T08:30:00+09:00')
const first = beginning(series, '2026-11-24', { n: 1, at: morning, input: 'x' })
const steps = [...new Set(ticketMachine.transitions.map(({ event }) => event))]

/** A step with what it needs, `seconds` after the last. */
function event(step: TicketStep, at: Date): TicketEvent {
  const desk = { agent: 'agent:1', desk: 'counter:test#1' }
  if (step === 'CALL' || step === 'CALL_BACK')
    return { step, at, desk, call: { kind: step === 'CALL' ? 'NEXT' : 'SECOND', reason: null, key: null } }
  if (step === 'RECALL') return { step, at, call: { kind: 'RECALL', reason: null, key: null } }
  if (step === 'RESUME') return { step, at, desk }
  if (step === 'TRANSFER')
    return { step, at, to: { series: 'ticketSeries:test-b', counter: 'counter:test', office: 'office:test' } }
  if (step === 'RETURN') return { step, at, place: { effectiveArrivalAt: at, tie: 0 } }
  return { step, at }
}

describe('the tables', () => {
  it('R152 are sound: every state can be reached and left, and no event leads two ways', () => {
    for (const machine of [ticketMachine, seriesDayMachine, sessionMachine])
      expect(faultsOf(machine as typeof ticketMachine)).toEqual([])
  })

  it('R152 refuse every step that they do not name, in every state', () => {
    for (const state of ticketStates)
      for (const step of steps) {
        const ticket = { ...first, state }
        if (canStep(ticket, step)) continue
        expect(() => evolveTicket(ticket, event(step, morning))).toThrow(RangeError)
      }
  })

  it('R152 have nothing to do with a ticket that has ended', () => {
    for (const state of ticketStates.filter(isFinal)) expect(stepsFrom({ state, stage: 1 })).toEqual([])
  })
})

describe('a visit', () => {
  const walk = fc.array(fc.tuple(fc.constantFrom(...steps), fc.integer({ min: -5, max: 900 })), {
    minLength: 1,
    maxLength: 40,
  })

  it('R152 R147 is tiled by its phases whatever happens, also when clocks run backwards; their sum is the time elapsed', () => {
    fc.assert(
      fc.property(walk, (wanted) => {
        let ticket: TicketRecord = first
        let at = morning
        for (const [step, seconds] of wanted) {
          at = new Date(at.getTime() + seconds * 1_000)
          if (stepsFrom(ticket).includes(step)) ticket = evolveTicket(ticket, event(step, at))
        }
        const end =
          ticket.endedAt ?? new Date(Math.max(at.getTime(), ticket.phases.at(-1)?.from.getTime() ?? 0))
        expect(tilingFaults(ticket.phases, ticket.arrivedAt, ticket.endedAt)).toEqual([])
        const { elapsed, firstWait, ...parts } = visitOf(ticket.phases, end)
        expect(elapsed).toBe(end.getTime() - ticket.arrivedAt.getTime())
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(elapsed)
        expect(firstWait).toBeLessThanOrEqual(parts.waiting)
        const shares = sharesOf(ticket.phases, end)
        expect(shares.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(parts.waiting)
      }),
    )
  })

  it('R152 keeps number, display and arrival through every step, and its place through all but a return', () => {
    fc.assert(
      fc.property(walk, (wanted) => {
        let ticket: TicketRecord = first
        let at = morning
        for (const [step, seconds] of wanted) {
          at = new Date(at.getTime() + Math.abs(seconds) * 1_000)
          if (!stepsFrom(ticket).includes(step)) continue
          const before = ticket
          ticket = evolveTicket(ticket, event(step, at))
          const { _id, number, display, arrivedAt, issuedOn, issuedSeries } = first
          expect(ticket).toMatchObject({ _id, number, display, arrivedAt, issuedOn, issuedSeries })
          if (step !== 'RETURN') expect(ticket.effectiveArrivalAt).toEqual(before.effectiveArrivalAt)
          expect(ticket.activeDesk !== undefined).toBe(
            ticket.state === 'CALLED' || ticket.state === 'SERVING',
          )
        }
      }),
    )
  })

  it('R152 that waits for the second call goes back to waiting for it, never into the queue', () => {
    const ready = (['CALL', 'START', 'SEND_TO_PROCESSING', 'MARK_READY', 'CALL_BACK'] as const).reduce(
      (ticket: TicketRecord, step) => evolveTicket(ticket, event(step, morning)),
      first,
    )
    expect(stepsFrom(ready)).toEqual(['RECALL', 'START', 'MARK_ABSENT', 'RELEASE_READY'])
    expect(stepsFrom(evolveTicket(ready, event('MARK_ABSENT', morning)))).toEqual([
      'RETURN_READY',
      'CANCEL',
      'HAND_OVER',
    ])
  })

  it('R152 shows numbers with three digits at least', () => {
    expect([displayOf('A', 7), displayOf('B', 1_234)]).toEqual(['A-007', 'B-1234'])
  })
})

describe('an appointment', () => {
  const policy = { checkInEarliestMinutes: 30, checkInLatestMinutes: 10 } as QueuePolicy
  it('R152 counts as one from half an hour before to ten minutes after its time, ends included', () => {
    const startsAt = new Date('2026-11-24T10:00:00+09:00')
    const at = (time: string) => classOnCheckIn(startsAt, new Date(`2026-11-24T${time}+09:00`), policy)
    expect(['09:29:59', '09:30:00', '10:10:00', '10:10:01'].map(at)).toEqual([
      'NORMAL',
      'APPOINTMENT',
      'APPOINTMENT',
      'NORMAL',
    ])
  })
})

describe('a ticket as it is issued', () => {
  const { tickets } = ticketStore(new mongoose.Mongoose().createConnection())
  const series = { _id: 'ticketSeries:x-a', counter: 'counter:x', office: 'office:x', code: 'A' }
  const text = fc.constantFrom('ja', 'en', 'FILLING_IN')

  it('R152 is as the store gives it back, whatever is asked for: its history covers every default', () => {
    fc.assert(
      fc.property(
        fc.record({
          procedures: fc.array(text, { maxLength: 2 }),
          languages: fc.array(text, { maxLength: 2 }),
          supportNeeds: fc.array(text, { maxLength: 2 }),
          isFirst: fc.boolean(),
          appointment: fc.option(fc.constant('appointment_1')),
          isKeyed: fc.boolean(),
        }),
        ({ isFirst, isKeyed, ...more }) => {
          const at = new Date('2026-11-24T10:00:00+09:00')
          const wish = {
            ...{ series: series._id, isLate: false, ...more },
            priority: isFirst ? ('PRIORITY' as const) : ('NORMAL' as const),
            priorityReason: isFirst ? ('OTHER' as const) : null,
          }
          const request = {
            ...{
              wish,
              series: series as TicketSeriesRecord,
              rank: 1,
              now: at,
              key: 'key',
              isKeyed,
              input: 'hash',
            },
            actor: { kind: 'PERSON' as const, id: 'kiosk', posts: [] },
          }
          const issued = ticketOf(request, { n: 7, key: 'key', input: 'hash', at }, 'token')
          const kept = new tickets(issued).toObject()
          expect(kept.history).toHaveLength(1)
          expect(recordFault({ ...kept, history: issued.history })).toBeNull()
          expect(Object.keys(kept).toSorted()).toEqual(Object.keys(issued).toSorted())
        },
      ),
    )
  })
})
