import { describe, expect, test } from 'vitest'
import { type Board, type Called, calledNow, newlyCalled, type Queue, timeIn, waitAt } from './board.ts'

const called = (display: string, calledAt: string | null, desk: string | null = '3'): Called => ({
  ...{ display, displayEn: display, desk, calledAt },
})
const queue = (more: Partial<Queue> = {}): Queue => ({
  ...{
    series: { id: 'a' },
    code: 'A',
    name: { ja: '証明', en: 'Certificates' },
    state: 'OPEN',
    waitingCount: 2,
  },
  ...{ called: [], lastCalled: [], ready: [], absent: [] },
  wait: {
    ...{ shownMinutes: 15, text: '約15分', textEn: 'About 15 minutes' },
    ...{ validUntil: '2026-11-24T10:02:00+09:00', staleness: 'LIVE' },
  },
  ...more,
})
const board = (...queues: Queue[]): Board => ({
  ...{ businessDate: '2026-11-24', asOf: '2026-11-24T10:00:00+09:00', waitingCount: 2 },
  queues,
})
const early = called('A-001', '2026-11-24T09:58:00+09:00')
const late = called('B-007', '2026-11-24T00:59:00Z')

describe('what a board shows', () => {
  test('R152 the latest call stands first, across queues and however instants are written', () => {
    const shown = calledNow(board(queue({ called: [early] }), queue({ called: [late] })))
    expect(shown.map(({ display }) => display)).toEqual(['B-007', 'A-001'])
  })

  test('R152 a call is new once, also when a number is called again, and nothing is new when the page opens', () => {
    const first = board(queue({ called: [early] }))
    expect(newlyCalled(null, first)).toEqual([])
    expect(newlyCalled(first, first)).toEqual([])
    const both = board(queue({ called: [late, early] }))
    expect(newlyCalled(first, both)).toEqual([late])
    const again = { ...early, calledAt: '2026-11-24T10:01:00+09:00' }
    expect(newlyCalled(both, board(queue({ called: [again, late] })))).toEqual([again])
  })

  test('R152 a wait is shown until the instant up to which it holds, and never when it is stale', () => {
    const at = (text: string) => Date.parse(text)
    expect(waitAt(queue(), at('2026-11-24T10:01:59+09:00'))).toEqual({ ja: '約15分', en: 'About 15 minutes' })
    expect(waitAt(queue(), at('2026-11-24T10:02:00+09:00'))).toBeNull()
    const stale = queue({ wait: { ...queue().wait, staleness: 'STALE' } })
    expect(waitAt(stale, at('2026-11-24T10:00:00+09:00'))).toBeNull()
  })

  test('the time is that of Tokyo, midnight as 00', () => {
    expect(timeIn(Date.parse('2026-11-24T01:05:00Z'))).toBe('10:05')
    expect(timeIn(Date.parse('2026-11-24T15:00:00Z'))).toBe('00:00')
  })
})
