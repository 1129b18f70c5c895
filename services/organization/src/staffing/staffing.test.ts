import { addDays } from '@chiiki/kit/business-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assign,
  type Duty,
  type DutyPlace,
  endDuty,
  evolve,
  move,
  published,
  ranked,
  type StaffRecord,
  scoreOf,
  yearOfService,
} from './staffing.ts'

const at = new Date('2026-04-01T09:00:00+09:00')
const start = '2026-04-01'
const spell = { recordedAt: at, supersededAt: null }

function somebody(facts: Partial<StaffRecord> = {}): StaffRecord {
  const belonging = {
    id: 'b',
    office: 'office:a',
    section: null,
    validFrom: '2024-04-01',
    validTo: null,
    ...spell,
  }
  return {
    _id: 'staffMember:a',
    version: 1,
    person: 'person:a',
    joinedOn: '2024-04-01',
    isManager: false,
    belongings: [belonging],
    duties: [],
    skills: [],
    trainings: [],
    ...facts,
  }
}
function duty(facts: Partial<Duty> = {}): Duty {
  const match = { problem: null, score: null, contributions: [] }
  return {
    id: 'd',
    kind: 'DISTRICT',
    district: 'district:a',
    isDisasterBase: true,
    validFrom: start,
    validTo: null,
    ...match,
    ...spell,
    ...facts,
  }
}
const place: DutyPlace = {
  centre: 'office:centre',
  area: 'area:a',
  home: { id: 'office:a', kind: 'GENERAL_BRANCH', place: 'area:a' },
  years: { least: 3, most: 5 },
}

describe('district duty', () => {
  it('R170 is for year 3 to 5 of service by 年度, on the first day, by bounds that are data', () => {
    expect([yearOfService('2024-04-01', '2026-03-31'), yearOfService('2024-04-01', '2026-04-01')]).toEqual([
      2, 3,
    ])
    expect(yearOfService('2023-10-01', '2024-04-01')).toBe(2)
    const tried = (joinedOn: string, years = place.years) =>
      assign(somebody({ joinedOn }), duty(), { ...place, years }, start)
    for (const joinedOn of ['2022-04-01', '2024-04-01', '2025-03-31'])
      expect(tried(joinedOn)).toMatchObject({ ok: true })
    for (const joinedOn of ['2021-04-01', '2025-04-01', '2022-03-31'])
      expect(tried(joinedOn)).toMatchObject({
        problem: { kind: 'DutyNotEligible', reasons: ['YEARS_OF_SERVICE'], least: 3, most: 5 },
      })
    expect(tried('2021-04-01', { least: 3, most: 6 })).toMatchObject({ ok: true })
  })

  it('R170 is for staff of another section than the centre; R172 branch staff serve their own area; R171 support is for managers', () => {
    const home = (id: string, kind: 'MACHIZUKURI_CENTRE' | 'GENERAL_BRANCH', where: string) => ({
      ...place,
      home: { id, kind, place: where },
    })
    const reasons = (given: Duty, where: DutyPlace) => {
      const result = assign(somebody(), given, where, start)
      return result.ok || result.problem.kind !== 'DutyNotEligible' ? [] : result.problem.reasons
    }
    expect(reasons(duty(), home('office:centre', 'MACHIZUKURI_CENTRE', 'district:a'))).toEqual([
      'OWN_SECTION',
    ])
    expect(reasons(duty(), { ...place, home: null })).toEqual(['NO_SECTION'])
    const branch = duty({ kind: 'BRANCH' })
    expect(reasons(branch, place)).toEqual([])
    expect(reasons(branch, home('office:b', 'GENERAL_BRANCH', 'area:b'))).toEqual(['OTHER_AREA'])
    expect(reasons(branch, home('office:c', 'MACHIZUKURI_CENTRE', 'district:a'))).toEqual([
      'NOT_BRANCH_STAFF',
    ])
    expect(reasons(duty({ kind: 'SUPPORT' }), place)).toEqual(['NOT_MANAGER'])
  })

  it('R170 over any history, nobody is on district duty for two districts on one day', () => {
    const steps = fc.array(
      fc.record({
        isEnd: fc.boolean(),
        from: fc.integer({ min: 0, max: 50 }),
        length: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
        district: fc.integer({ min: 0, max: 3 }),
        today: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(steps, (all) => {
        let staff = somebody()
        all.forEach(({ isEnd, from, length, district, today }, index) => {
          const [day, first] = [addDays(start, today), addDays(start, from)]
          const now = { at: new Date(at.getTime() + index * 1000), today: day }
          const given = duty({
            id: `d${index}`,
            district: `district:${district}`,
            validFrom: first,
            validTo: length === null ? null : addDays(first, length),
            recordedAt: now.at,
          })
          const result = isEnd
            ? endDuty(staff, staff.duties.at(-1)?.id ?? 'none', first, now)
            : assign(staff, given, place, day)
          if (result.ok) staff = { ...evolve(staff, result.value), version: staff.version + 1 }
        })
        for (let index = 0; index < 75; index++) {
          const on = addDays(start, index)
          const held = staff.duties.filter(
            ({ supersededAt, validFrom, validTo }) =>
              supersededAt === null && validFrom <= on && (validTo === null || on < validTo),
          )
          expect(held.length).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('R170 a move to another section ends the one before on that day', () => {
    const next = {
      id: 'b2',
      office: 'office:b',
      section: '地域振興課',
      validFrom: '2026-10-01',
      validTo: null,
      ...spell,
    }
    const moved = move(somebody(), next, at)
    if (!moved.ok) throw new Error('refused')
    const { belongings } = evolve(somebody(), moved.value)
    expect(belongings.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([
      { id: 'b', validTo: '2026-10-01' },
      { id: 'b2', validFrom: '2026-10-01' },
    ])
    expect(move(somebody(), { ...next, validFrom: '2024-04-01' }, at)).toMatchObject({
      problem: { field: 'from' },
    })
  })
})

describe('matching', () => {
  const level = fc.integer({ min: 1, max: 3 })
  const theme = fc.constantFrom('a', 'b', 'c', 'd')

  it('R171 the score is the sum of the contributions told, and the same in any order', () => {
    const skills = fc.uniqueArray(fc.record({ theme, level }), { selector: (each) => each.theme })
    const themes = fc.uniqueArray(fc.record({ theme, weight: level }), { selector: (each) => each.theme })
    fc.assert(
      fc.property(skills, themes, (known, asked) => {
        const { score, contributions } = scoreOf(known, asked)
        expect(contributions.reduce((sum, { weight, level: of }) => sum + weight * of, 0)).toBe(score)
        expect(scoreOf(known.toReversed(), asked)).toEqual({ score, contributions })
        for (const each of contributions) {
          expect(known).toContainEqual({ theme: each.theme, level: each.level })
          expect(asked).toContainEqual({ theme: each.theme, weight: each.weight })
        }
      }),
    )
  })

  it('R171 ranks equals by id, and leaves out who matches nothing', () => {
    const given = [
      { id: 'c', score: 2 },
      { id: 'a', score: 2 },
      { id: 'b', score: 5 },
      { id: 'd', score: 0 },
    ]
    expect(ranked(given).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(ranked(given.toReversed())).toEqual(ranked(given))
  })
})

describe('published numbers', () => {
  it('R089 R170 never tell a small number, nor a total that one could be found from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 2, max: 15 }), (counts, least) => {
        const cells = counts.map((count, index) => ({ key: `area:${index}`, count }))
        const told = published(cells, least)
        const hidden = counts.filter((count) => count > 0 && count < least)
        for (const { count } of told.cells) expect(count === null || count === 0 || count >= least).toBe(true)
        expect(told.cells.filter(({ count }) => count === null)).toHaveLength(hidden.length)
        expect(told.total).toBe(hidden.length > 0 ? null : counts.reduce((a, b) => a + b, 0))
      }),
    )
  })
})
