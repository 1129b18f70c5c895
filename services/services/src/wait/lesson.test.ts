import { describe, expect, it } from 'vitest'
import type { Phase, TicketState } from '../ticket/ticket.ts'
import { absenceAfter, absenceCurve } from './absence.ts'
import { learnedFrom } from './learning.ts'
import { actualSince, groupOf, lessonOf } from './lesson.ts'

const start = Date.parse('2026-12-03T10:00:00+09:00')
const at = (minute: number) => new Date(start + minute * 60_000)

/** Phases one after another, each `[state, minutes, series]`. */
function phasesOf(steps: readonly (readonly [TicketState, number, string?])[]): Phase[] {
  let minute = 0
  return steps.map(([state, minutes, series = 'a']) => {
    const from = at(minute)
    minute += minutes
    return {
      state,
      from,
      to: at(minute),
      series,
      businessDate: '2026-12-03',
      desk: state === 'WAITING' ? null : '3',
    }
  })
}
const visit = (
  steps: Parameters<typeof phasesOf>[0],
  procedures: readonly string[] = ['procedure:juminhyo'],
) =>
  lessonOf({
    ...{ counter: 'counter:one', series: 'a', issuedSeries: 'a', procedures },
    ...{ arrivedAt: at(0), phases: phasesOf(steps), priority: 'NORMAL' },
  })

describe('what an ended visit teaches', () => {
  it('R152 of the second wait is how long the back office took, and how long the call after it; nothing where it did not come to that', () => {
    const [first, handed] = [
      [
        ['WAITING', 5],
        ['CALLED', 1],
        ['SERVING', 9],
        ['PROCESSING', 21],
      ],
      [
        ['READY', 4],
        ['CALLED', 1],
        ['SERVING', 2],
      ],
    ] as const
    expect(visit([...first, ...handed])).toMatchObject({ served: 10, second: { processing: 21, ready: 4 } })
    expect(visit([...first]).second).toEqual({ processing: null, ready: null })
    expect(visit([...first, ['READY', 7]]).second).toEqual({ processing: 21, ready: null })
    // Absent at the second call, and back: only the first time is a wait for the desks.
    expect(visit([...first, ['READY', 4], ['CALLED', 1], ['ABSENT', 9], ...handed]).second).toEqual({
      processing: 21,
      ready: 4,
    })
  })

  it('R152 is how long it held a desk, the call with it, and how long it waited', () => {
    const lesson = visit([
      ['WAITING', 20],
      ['CALLED', 1],
      ['SERVING', 9],
    ])
    expect(lesson).toMatchObject({ group: 'procedure:juminhyo', served: 10 })
    expect(lesson.calls).toEqual([{ waited: 20, isAbsent: false, minutes: 1 }])
    expect(lesson.stays).toMatchObject([{ series: 'a', joinedAt: at(0), calledAt: at(20), served: 10 }])
  })

  it('R152 of somebody who wasn’t there is an absent call, and no service', () => {
    const lesson = visit([
      ['WAITING', 40],
      ['CALLED', 2],
      ['ABSENT', 15],
    ])
    expect(lesson).toMatchObject({ served: null, calls: [{ waited: 40, isAbsent: true, minutes: 2 }] })
    expect(lesson.stays).toMatchObject([{ isAbsent: true, served: 0 }])
  })

  it('R152 of a transfer counts in both queues with its own part, and of processing stops there', () => {
    const lesson = visit([
      ['WAITING', 5],
      ['CALLED', 1],
      ['SERVING', 4],
      ['WAITING', 10, 'b'],
      ['CALLED', 1, 'b'],
      ['SERVING', 9, 'b'],
      ['PROCESSING', 30, 'b'],
      ['READY', 5, 'b'],
      ['CALLED', 1, 'b'],
      ['SERVING', 2, 'b'],
    ])
    expect(lesson.served).toBe(15)
    expect(lesson.stays).toMatchObject([
      { series: 'a', served: 5, joinedAt: at(0) },
      { series: 'b', served: 10, joinedAt: at(10), calledAt: at(20) },
    ])
  })

  it('R152 is no length where somebody forgot to end it', () => {
    expect(
      visit([
        ['WAITING', 5],
        ['CALLED', 1],
        ['SERVING', 400],
      ]).served,
    ).toBeNull()
  })

  it('is of those that take alike long: one procedure, several, or whatever the queue is for', () => {
    const group = (procedures: readonly string[]) => groupOf({ procedures, series: 'a' })
    expect([group(['p']), group([]), group(['p', 'q']), group(['p', 'q', 'r', 's'])]).toEqual([
      'p',
      'a',
      'a+2',
      'a+3',
    ])
  })

  it('R152 counts a foretold wait until the first call after it, and none where there was none', () => {
    const phases = phasesOf([
      ['WAITING', 12],
      ['CALLED', 1],
    ])
    expect(actualSince(phases, at(2))).toBe(10)
    expect(actualSince(phases.slice(0, 1), at(2))).toBeNull()
  })
})

describe('who has left', () => {
  const tally = (called: number, absent: number, place = 4) => ({
    called: { [place]: called },
    absent: { [place]: absent },
    absentMinutes: absent * 2,
  })

  it('R152 is learned by how long people had waited; an earlier month counts half', () => {
    const learned = learnedFrom([], [tally(100, 50), tally(100, 0)])
    expect(learned.absence[4]).toMatchObject({ from: 20, called: 150, absent: 50 })
    expect(learned.absentCalls).toEqual({ calls: 50, minutes: 100 })
  })

  it('R152 a longer wait of which little is known leans on the shorter one, never on nobody having left', () => {
    const curve = absenceCurve(learnedFrom([], [tally(1000, 500)]).absence, 0.05, 20)
    expect(absenceAfter(curve, 3)).toBeCloseTo(0.05)
    expect(absenceAfter(curve, 25)).toBeGreaterThan(0.45)
    expect(absenceAfter(curve, 200)).toBeCloseTo(absenceAfter(curve, 25))
  })
})
