import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentLocations, type Location } from './counter.ts'
import { afterMove, type MovePlan, planMove, withdrawMove } from './move.ts'

const source: Source = { confidence: 'OFFICIAL', title: 'the ward', url: null, licence: null, note: null }
const now = new Date('2026-11-24T10:00:00+09:00')
const today = businessDateOf(now)
const home: Location = {
  since: '2017',
  until: null,
  validFrom: '2017-01-01',
  validTo: null,
  recordedAt: new Date('2026-11-23T00:00:00+09:00'),
  supersededAt: null,
  address: '旧所在地',
  building: null,
  floor: null,
  position: null,
  unknownReason: null,
  plannedAt: null,
  source,
}
type Counter = { readonly versions: readonly Location[] }
const counter: Counter = { versions: [home] }
const plan: MovePlan = {
  from: '2027-04-01',
  address: '新所在地',
  building: null,
  floor: '2階',
  position: null,
  notice: '移転のお知らせ',
  noticeUrl: null,
}

function planned(of: Counter, from: BusinessDate, address = from): Counter {
  const result = planMove(of, { ...plan, from, address }, now)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return afterMove(of, result.value)
}

function withdrawn(of: Counter, from: BusinessDate): Counter {
  const result = withdrawMove(of, from, now)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return afterMove(of, result.value)
}

function addressOn(of: Counter, day: BusinessDate, knownAt: Date | null = null): (string | null)[] {
  return inForce(of.versions, day, knownAt).map(({ address }) => address)
}

describe('a planned move', () => {
  it('R010 the day before it the counter is at the old place, on its day at the new one', () => {
    const moved = planned(counter, '2027-04-01', '新所在地')
    expect(addressOn(moved, '2027-03-31')).toEqual(['旧所在地'])
    expect(addressOn(moved, '2027-04-01')).toEqual(['新所在地'])
    expect(currentLocations(moved.versions).at(-1)?.source.title).toBe('移転のお知らせ')
  })

  it('R010 what was known before the plan stays on record', () => {
    const moved = planned(counter, '2027-04-01')
    expect(addressOn(moved, '2027-04-01', new Date('2026-11-23T12:00:00+09:00'))).toEqual(['旧所在地'])
    expect(moved.versions[0]).toEqual({ ...home, supersededAt: now })
  })

  it('R010 the counter is at exactly one place on every day, whatever is planned and withdrawn', () => {
    const ahead = fc.integer({ min: 1, max: 60 }).map((days) => addDays(today, days))
    fc.assert(
      fc.property(fc.array(fc.tuple(ahead, fc.boolean()), { maxLength: 12 }), (steps) => {
        let moving: Counter = counter
        const standing = new Map<BusinessDate, string>()
        for (const [from, isPlan] of steps) {
          if (isPlan && !standing.has(from)) moving = planned(moving, from)
          if (isPlan) standing.set(from, from)
          if (!isPlan && standing.has(from)) moving = withdrawn(moving, from)
          if (!isPlan) standing.delete(from)
        }
        for (let day = today; day <= addDays(today, 61); day = addDays(day, 1)) {
          const last = [...standing.keys()]
            .filter((from) => from <= day)
            .toSorted()
            .at(-1)
          expect(addressOn(moving, day)).toEqual([last ?? '旧所在地'])
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['today', today],
    ['yesterday', addDays(today, -1)],
    ['a day far beyond', '2099-01-01'],
  ])('a move for %s is refused', (_what, from) => {
    expect(planMove(counter, { ...plan, from }, now)).toMatchObject({
      ok: false,
      problem: { kind: 'InvalidInput', field: 'from' },
    })
  })

  it.each([
    ['address', { address: '  ' }],
    ['address', { address: '長'.repeat(201) }],
    ['notice', { notice: '\u0000' }],
    ['noticeUrl', { noticeUrl: 'javascript:alert(1)' }],
    ['position', { position: { latitude: 139, longitude: 35 } }],
  ])('a bad %s is refused by name', (field, wrong) => {
    expect(planMove(counter, { ...plan, ...wrong }, now)).toMatchObject({
      ok: false,
      problem: { kind: 'InvalidInput', field },
    })
  })

  it('a second move on the same day is refused, and says where the first one goes', () => {
    expect(planMove(planned(counter, plan.from, '新所在地'), plan, now)).toMatchObject({
      ok: false,
      problem: { kind: 'MoveAlreadyPlanned', address: '新所在地' },
    })
  })

  it("a move that happened, or that nobody planned, can't be withdrawn", () => {
    const moved = planned(counter, '2026-11-25')
    expect(withdrawMove(moved, '2026-11-25', new Date('2026-11-25T00:00:00+09:00'))).toMatchObject({
      ok: false,
      problem: { kind: 'MoveNotPlanned', plannedFor: [] },
    })
    expect(withdrawMove(moved, '2026-12-01', now)).toMatchObject({
      ok: false,
      problem: { plannedFor: ['2026-11-25'] },
    })
    expect(withdrawMove(counter, '2017-01-01', now).ok).toBe(false)
  })

  it('at most twenty moves stand at a time', () => {
    const full = Array.from({ length: 20 }, (_, index) => addDays(today, index + 1)).reduce(
      (of, from) => planned(of, from),
      counter,
    )
    expect(planMove(full, plan, now)).toMatchObject({
      ok: false,
      problem: { kind: 'InvalidInput', field: 'from' },
    })
  })
})
