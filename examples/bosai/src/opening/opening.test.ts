import type { Actor } from '@chiiki/kit/actor.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../roster/posting.ts'
import { liveOpenings } from './live.ts'
import { evolve, move, type Opening, type OpeningKept, open, openingMachine } from './opening.ts'
import { isOnDuty } from './rights.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const of = { _id: 'shelterOpening_1', shelter: 'shelter:first', district: 'district:ikejiri', now }
function opened(): Opening {
  const result = open({ reason: ' 大雨のため ', staffNote: '' }, of)
  if (!result.ok) throw new Error('it must open')
  return evolve(null, result.value)
}
const after = (opening: Opening, event: 'fill' | 'free' | 'close') => {
  const result = move(opening, event, now)
  return result.ok ? evolve(opening, result.value) : result.problem
}

describe('an opening', () => {
  it('has a sound table of states', () => {
    expect(faultsOf(openingMachine)).toEqual([])
  })

  it('needs a reason, of one line', () => {
    expect(opened()).toMatchObject({ state: 'OPEN', reason: '大雨のため', staffNote: null, closedAt: null })
    for (const reason of ['', ' ', 'あ'.repeat(201)])
      expect(open({ reason }, of)).toMatchObject({ ok: false, problem: { field: 'reason' } })
  })

  it('is full and has room again until it closes, which is the end', () => {
    const full = after(opened(), 'fill') as Opening
    expect(full.state).toBe('FULL')
    expect(after(full, 'fill')).toMatchObject({ kind: 'OpeningStepNotPossible', state: 'FULL' })
    expect(after(full, 'free')).toMatchObject({ state: 'OPEN', closedAt: null })
    const closed = after(full, 'close') as Opening
    expect(closed).toMatchObject({ state: 'CLOSED', closedAt: now })
    for (const event of ['fill', 'free', 'close'] as const)
      expect(after(closed, event)).toMatchObject({ kind: 'OpeningStepNotPossible', state: 'CLOSED' })
  })

  it('is for who is on duty in its district that day', () => {
    const charge = { _id: of.district, centre: 'office:center-ikejiri', branch: 'office:branch-setagaya' }
    const posting = {
      person: 'staff:1',
      district: of.district,
      from: '2026-11-24',
      until: '2026-11-26',
    } as Posting
    const may = (id: string, posts: object[] = [], today = '2026-11-24') =>
      isOnDuty({ kind: 'PERSON', id, posts } as unknown as Actor, charge, [posting], today)
    expect(may('staff:1')).toBe(true)
    expect(may('staff:1', [], '2026-11-26')).toBe(false)
    expect(may('staff:2')).toBe(false)
    expect(may('staff:2', [{ post: 'centre-staff', office: charge.centre }])).toBe(true)
    expect(may('staff:2', [{ post: 'centre-staff', office: 'office:center-taishido' }])).toBe(false)
    expect(may('staff:2', [{ post: 'branch-director', office: charge.branch }])).toBe(true)
  })
})

describe('who follows openings', () => {
  it('is told all of it at once, at each change and not without one, also of what another process did, until it ends', async () => {
    let openings: OpeningKept[] = []
    const reads: string[] = []
    const live = liveOpenings(async ([district = '']) => {
      reads.push(district)
      return openings
    }, 10)
    const one = live.follow(of.district)
    expect((await one.next()).value).toEqual({ district: of.district, openings: [] })
    const next = one.next()
    openings = [{ ...opened(), version: 1 }]
    live.changed(of.district)
    expect((await next).value).toMatchObject({ openings: [{ version: 1 }] })
    const elsewhere = one.next()
    openings = [{ ...opened(), version: 2 }]
    expect((await elsewhere).value).toMatchObject({ openings: [{ version: 2 }] })
    const last = one.next()
    await live.close()
    expect(await last).toEqual({ done: true, value: undefined })
    expect(new Set(reads)).toEqual(new Set([of.district]))
  })
})
