import { addDays } from '@chiiki/kit/business-date.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AreaRecord,
  type BlockRange,
  type DistrictRecord,
  districtAt,
  type TownRecord,
} from '../territory/territory.ts'
import { availableActions, boundaryChangeMachine } from './actions.ts'
import { afterChange, afterWithdrawal, type BoundaryChange, type Scope } from './boundary.ts'
import { followUpMachine, followUpsOf } from './follow-up.ts'
import { messages } from './messages.ts'
import { correct, type Draft, plan, withdraw } from './plan.ts'
import { faultsIn } from './soundness.ts'
import { claimsOf, partsOn, tilingFault } from './tiling.ts'

const source: Source = { confidence: 'OFFICIAL', title: '告示', url: null, licence: null, note: null }
const decision: Source = { ...source, title: '令和8年第4回定例会 議案第100号' }
const name = (ja: string) => ({ ja, kana: null, romaji: null, en: null })
const known = { recordedAt: new Date('2026-01-01T00:00:00Z'), supersededAt: null, source }
const since = (day: string) => ({ since: day, until: null, validFrom: day, validTo: null, ...known })
const now = { at: new Date('2026-11-24T09:00:00+09:00'), today: '2026-11-24' }

const areas = ['area:a', 'area:b'].map(
  (id): AreaRecord => ({
    _id: id,
    order: 1,
    ward: 'ward:w',
    versions: [{ ...since('1991-01-01'), name: name(id), search: [] }],
  }),
)
const district = (id: string, area: string): DistrictRecord => ({
  _id: id,
  order: 1,
  jurisdictionNote: null,
  versions: [{ ...since('2005-01-01'), name: name(id), area, search: [] }],
})
const districts = [district('d:1', 'area:a'), district('d:2', 'area:a'), district('d:3', 'area:b')]
const town = (id: string, parts: readonly [BlockRange | null, string][]): TownRecord => ({
  _id: id,
  order: 1,
  name: name(id),
  baseTown: id,
  lookup: [],
  chome: null,
  postalCode: '154-0001',
  position: null,
  readingSource: source,
  search: [],
  assignments: parts.map(([blocks, to]) => ({ ...since('2005-01-01'), blocks, district: to })),
})
const towns = [
  town('t:1', [[null, 'd:1']]),
  town('t:2', [
    [{ first: 1, last: 32 }, 'd:1'],
    [{ first: 33, last: 39 }, 'd:2'],
  ]),
  town('t:3', [[null, 'd:2']]),
  town('t:4', [[null, 'd:3']]),
]
const start: Scope = { areas, districts, towns, offices: [] }
const whole = new Set(['d:1', 'd:2', 'd:3', 'd:new'])
const around = (scope: Scope) => ({ scope, whole })

let count = 0
function nextId(): string {
  count += 1
  return `boundaryChange_${count}`
}
const draft = (given: Partial<Draft>): Draft => ({
  _id: nextId(),
  what: 'REDRAWING',
  effectiveOn: '2027-04-01',
  until: null,
  district: null,
  facts: {},
  moves: [],
  closes: [],
  tasks: [],
  source: decision,
  ...given,
})
const move = (at: string, to: string, blocks: BlockRange | null = null) => ({
  town: at,
  blocks,
  district: to,
})
const planned = (scope: Scope, given: Partial<Draft>): [Scope, BoundaryChange] => {
  const result = plan(draft(given), now, around(scope))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return [afterChange(scope, result.value), result.value]
}
const told = (scope: Scope, id: string, day: string) => {
  const found = scope.towns.find(({ _id }) => _id === id) as TownRecord
  return inForce(found.assignments, day)
    .toSorted((a, b) => (a.blocks?.first ?? 0) - (b.blocks?.first ?? 0))
    .map(({ blocks, district: of }) => (blocks ? `${blocks.first}-${blocks.last} ${of}` : of))
}
const problem = (given: Partial<Draft>, scope = start) => {
  const result = plan(draft(given), now, around(scope))
  return result.ok ? null : result.problem
}

describe('a boundary that is redrawn', () => {
  it('R037 moves a town from the day on; the days before stay as they are', () => {
    const [after] = planned(start, { moves: [move('t:1', 'd:2')] })
    expect([told(after, 't:1', '2027-03-31'), told(after, 't:1', '2027-04-01')]).toEqual([['d:1'], ['d:2']])
    expect(told(after, 't:3', '2027-04-01')).toEqual(['d:2'])
    expect(after.towns[2]).toBe(start.towns[2])
  })

  it('R009 R037 moves blocks of a town that is split, and joins what one decision gives to one district', () => {
    const [after] = planned(start, { moves: [move('t:2', 'd:2', { first: 30, last: 32 })] })
    expect(told(after, 't:2', '2027-03-31')).toEqual(['1-32 d:1', '33-39 d:2'])
    expect(told(after, 't:2', '2027-04-01')).toEqual(['1-29 d:1', '30-32 d:2', '33-39 d:2'])
    const [again] = planned(after, { effectiveOn: '2028-04-01', moves: [move('t:2', 'd:1')] })
    expect(told(again, 't:2', '2028-04-01')).toEqual(['d:1'])
  })

  it('R037 refuses blocks of nobody and blocks of two, by the clause, naming town and blocks', () => {
    const gap = { kind: 'BlocksNotCovered', clause: 'clause:K-1-4-2', reason: 'GAP' }
    expect(problem({ moves: [move('t:1', 'd:2', { first: 5, last: 9 })] })).toMatchObject({
      ...gap,
      townId: 't:1',
      blocks: { first: 1, last: 4 },
    })
    expect(problem({ moves: [move('t:2', 'd:2', { first: 50, last: 60 })] })).toMatchObject({
      ...gap,
      blocks: { first: 40, last: 49 },
    })
    const twice = [move('t:2', 'd:2', { first: 1, last: 9 }), move('t:2', 'd:1', { first: 9, last: 12 })]
    expect(problem({ moves: twice })).toMatchObject({ reason: 'OVERLAP', blocks: { first: 9, last: 9 } })
    expect(problem({ moves: [move('t:2', 'd:2', { first: 9, last: 3 })] })).toMatchObject({
      reason: 'OVERLAP',
    })
  })

  it('R037 splits a town for the first time when all its blocks are named', () => {
    const halves = [move('t:1', 'd:1', { first: 1, last: 10 }), move('t:1', 'd:2', { first: 11, last: 25 })]
    const [after] = planned(start, { moves: halves })
    expect(told(after, 't:1', '2027-04-01')).toEqual(['1-10 d:1', '11-25 d:2'])
  })

  it('R037 refuses a district that is nowhere, or not there on the day', () => {
    expect(problem({ moves: [move('t:1', 'd:none')] })).toMatchObject({ kind: 'NotFound', id: 'd:none' })
    expect(problem({ moves: [move('t:none', 'd:1')] })).toMatchObject({ kind: 'NotFound', id: 't:none' })
    const [after] = planned(start, {
      what: 'DISTRICT_END',
      district: 'd:1',
      effectiveOn: '2028-04-01',
      moves: [move('t:1', 'd:2'), move('t:2', 'd:2')],
    })
    expect(problem({ effectiveOn: '2029-04-01', moves: [move('t:3', 'd:1')] }, after)).toMatchObject({
      kind: 'DistrictNotThere',
      districtId: 'd:1',
    })
    expect(problem({ effectiveOn: '2027-04-01', moves: [move('t:3', 'd:1')] }, after)).toMatchObject({
      kind: 'DistrictNotThere',
      on: '2028-04-01',
    })
  })

  it('R037 refuses to leave a district without towns', () => {
    expect(problem({ moves: [move('t:4', 'd:2')] })).toMatchObject({
      kind: 'DistrictWithoutTowns',
      districtId: 'd:3',
    })
  })

  it('R037 refuses today and the past, and the same blocks twice on one day, naming the other change', () => {
    expect(problem({ effectiveOn: now.today, moves: [move('t:1', 'd:2')] })).toMatchObject({
      kind: 'EffectiveDateNotFuture',
    })
    const [after, change] = planned(start, { moves: [move('t:2', 'd:2', { first: 1, last: 5 })] })
    expect(problem({ moves: [move('t:2', 'd:1', { first: 5, last: 6 })] }, after)).toEqual({
      kind: 'BoundaryChangeClashes',
      clause: 'clause:K-1-4-2',
      changeIds: [change._id],
    })
    expect(problem({ moves: [move('t:2', 'd:2', { first: 6, last: 7 })] }, after)).toBeNull()
  })
})

describe('a district', () => {
  const fresh = {
    what: 'NEW_DISTRICT',
    district: 'd:new',
    facts: { name: name('新地区'), area: 'area:a' },
  } as const

  it('R022 R037 begins on its day with its towns; withdrawn, all is as if it had never been planned', () => {
    const [after, change] = planned(start, { ...fresh, moves: [move('t:1', 'd:new')] })
    const at = (scope: Scope, asOf: string) =>
      scope.districts.flatMap((each) => districtAt(each, { asOf, knownAt: null }) ?? []).length
    expect([at(after, '2027-03-31'), at(after, '2027-04-01')]).toEqual([3, 4])
    const later = { at: new Date('2026-12-01T09:00:00+09:00'), today: '2026-12-01' }
    const taken = withdraw(change, later, around(after), [])
    expect(taken.ok).toBe(true)
    const back = afterWithdrawal(after, change, later.at)
    expect([at(back, '2027-04-01'), told(back, 't:1', '2027-04-01')]).toEqual([3, ['d:1']])
    const then = back.districts.find(({ _id }) => _id === 'd:new') as DistrictRecord
    expect(districtAt(then, { asOf: '2027-04-01', knownAt: new Date('2026-11-30T00:00:00Z') })?.name.ja).toBe(
      '新地区',
    )
  })

  it('R037 is renamed and goes to another area from a day on, while its area keeps a district', () => {
    const facts = { name: name('改称地区'), area: 'area:b' }
    const [after] = planned(start, { what: 'DISTRICT_CHANGE', district: 'd:1', facts })
    const at = (asOf: string) => districtAt(after.districts[0] as DistrictRecord, { asOf, knownAt: null })
    expect([at('2027-03-31')?.area, at('2027-04-01')?.area, at('2027-04-01')?.name.ja]).toEqual([
      'area:a',
      'area:b',
      '改称地区',
    ])
    expect(problem({ what: 'DISTRICT_CHANGE', district: 'd:3', facts: { area: 'area:a' } })).toEqual({
      kind: 'AreaWithoutDistrict',
      clause: 'clause:K-1-4-2',
      areaId: 'area:b',
      on: '2027-04-01',
    })
  })

  it('R037 ends only without towns; what is left is named', () => {
    const ending = { what: 'DISTRICT_END', district: 'd:2' } as const
    expect(problem({ ...ending, moves: [move('t:3', 'd:1')] })).toMatchObject({
      kind: 'DistrictInUse',
      townIds: ['t:2'],
    })
    const all = [move('t:3', 'd:1'), move('t:2', 'd:1', { first: 33, last: 39 })]
    expect(problem({ ...ending, moves: all })).toBeNull()
  })

  it('R037 stays planned while another plan rests on it', () => {
    const [first, change] = planned(start, { ...fresh, moves: [move('t:1', 'd:new')] })
    const [second, other] = planned(first, {
      effectiveOn: '2028-04-01',
      moves: [move('t:2', 'd:new', { first: 1, last: 2 })],
    })
    expect(withdraw(change, now, around(second), [other._id])).toMatchObject({
      ok: false,
      problem: { kind: 'BoundaryChangeClashes', changeIds: [other._id] },
    })
  })
})

describe('a correction', () => {
  it('R037 tells the days anew; what was known before stays told by the instant', () => {
    const fix = {
      what: 'CORRECTION',
      effectiveOn: '2020-01-01',
      until: '2021-01-01',
      moves: [move('t:1', 'd:2')],
    } as const
    const result = correct(draft(fix), now, around(start))
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const after = afterChange(start, result.value)
    expect(['2019-12-31', '2020-01-01', '2021-01-01'].map((day) => told(after, 't:1', day))).toEqual([
      ['d:1'],
      ['d:2'],
      ['d:1'],
    ])
    const assignments = after.towns[0]?.assignments ?? []
    expect(inForce(assignments, '2020-06-01', new Date('2026-06-01T00:00:00Z'))[0]?.district).toBe('d:1')
  })

  it('R037 speaks of no day to come', () => {
    const result = correct(draft({ what: 'CORRECTION', moves: [move('t:1', 'd:2')] }), now, around(start))
    expect(result).toMatchObject({ ok: false, problem: { kind: 'InvalidInput', field: 'from' } })
  })
})

describe('any history of redraws', () => {
  const blocks = fc.oneof(
    fc.constant(null),
    fc
      .tuple(fc.integer({ min: 1, max: 41 }), fc.integer({ min: 0, max: 20 }))
      .map(([first, more]) => ({ first, last: first + more })),
  )
  const moves = fc.array(
    fc.record({
      town: fc.constantFrom('t:1', 't:2', 't:3', 't:4'),
      district: fc.constantFrom('d:1', 'd:2', 'd:3', 'd:new'),
      blocks,
    }),
    { minLength: 1, maxLength: 3 },
  )
  const day = fc.integer({ min: -400, max: 1500 }).map((days) => addDays('2026-11-24', days))
  const step = fc.record({
    kind: fc.constantFrom('redraw', 'redraw', 'new', 'end', 'withdraw', 'correct', 'area'),
    moves,
    day,
    pick: fc.nat(),
  })

  it('R037 leaves each block of each town in exactly one district that is there, on every day', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        let scope = start
        let changes: BoundaryChange[] = []
        for (const [index, { kind, moves: given, day: effectiveOn, pick }] of steps.entries()) {
          const at = { at: new Date(now.at.getTime() + index * 60_000), today: now.today }
          if (kind === 'withdraw') {
            const change = changes[pick % Math.max(1, changes.length)]
            const result = change && withdraw(change, at, around(scope), [])
            if (!change || !result?.ok) continue
            scope = afterWithdrawal(scope, change, at.at)
            changes = changes.filter((each) => each !== change)
          } else {
            const what = (
              {
                redraw: 'REDRAWING',
                new: 'NEW_DISTRICT',
                end: 'DISTRICT_END',
                correct: 'CORRECTION',
                area: 'DISTRICT_CHANGE',
              } as const
            )[kind]
            const own =
              kind === 'end' || kind === 'area' ? `d:${1 + (pick % 3)}` : kind === 'new' ? 'd:new' : null
            const facts =
              kind === 'new'
                ? { name: name('新'), area: 'area:a' }
                : kind === 'area'
                  ? { area: pick % 2 ? 'area:a' : 'area:b' }
                  : {}
            const asked = draft({
              what,
              effectiveOn,
              moves: kind === 'area' ? [] : given,
              district: own,
              facts,
            })
            const result =
              kind === 'correct' ? correct(asked, at, around(scope)) : plan(asked, at, around(scope))
            if (!result.ok) continue
            scope = afterChange(scope, result.value)
            changes.push(result.value)
          }
          accepted += 1
          expect(faultsIn(scope, { from: '2005-01-01', to: null }, whole)).toEqual([])
          expectSound(scope)
        }
      }),
      { numRuns: 150 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  /** Told anew from the assignments alone, block by block: the store's view, not the core's. */
  function expectSound(scope: Scope): void {
    const days = [
      ...new Set(scope.towns.flatMap((each) => each.assignments.map(({ validFrom }) => validFrom as string))),
    ]
    for (const each of scope.towns) {
      for (const on of days) {
        const held = inForce(each.assignments, on)
        expect(partsOn(claimsOf(each), on)).toHaveLength(held.length)
        const isWhole = held.length === 1 && held[0]?.blocks === null
        const last = Math.max(...held.map(({ blocks }) => blocks?.last ?? 0))
        for (let block = 1; !isWhole && block <= last; block += 1) {
          const owners = held.filter(({ blocks: of }) => of && of.first <= block && block <= of.last)
          expect([each._id, on, block, owners.length]).toEqual([each._id, on, block, 1])
        }
        expect(held.length).toBeGreaterThan(0)
        for (const { district: id } of held) {
          const owner = scope.districts.find(({ _id }) => _id === id) as DistrictRecord
          expect(districtAt(owner, { asOf: on, knownAt: null })).not.toBeNull()
        }
      }
    }
  }
})

describe('follow-ups', () => {
  it('R037 their machine has no dead end, and a change leaves one for each district that it concerns, but a correction none', () => {
    expect(faultsOf(followUpMachine)).toEqual([])
    const [, change] = planned(start, { moves: [move('t:1', 'd:2')] })
    const left = followUpsOf(change, nextId)
    expect(left.map(({ district, concern, state, dueOn }) => [district, concern, state, dueOn])).toEqual(
      change.districts.map((each) => [each, 'COUNCILS', 'OPEN', '2027-04-01']),
    )
    const ended = { ...change, what: 'DISTRICT_END', district: 'd:1', closes: ['office:1'] } as const
    expect(followUpsOf(ended, nextId).map(({ concern }) => concern)).toContain('COUNTERS')
    expect(followUpsOf({ ...change, what: 'CORRECTION' }, nextId)).toEqual([])
    expect(followUpsOf({ ...change, what: 'DISTRICT_CHANGE' }, nextId)).toEqual([])
  })
})

describe('words and states', () => {
  it('R037 its machine has no dead end, and only who plans may withdraw what is still planned', () => {
    expect(faultsOf(boundaryChangeMachine)).toEqual([])
    const [, change] = planned(start, { moves: [move('t:1', 'd:2')] })
    expect(availableActions(change, '2027-03-31', true)).toEqual(['WITHDRAW'])
    expect(availableActions(change, '2027-03-31', false)).toEqual([])
    expect(availableActions(change, '2027-04-01', true)).toEqual([])
  })

  it('R037 every refusal speaks both languages', () => {
    const long = messages.DistrictInUse({
      kind: 'DistrictInUse',
      clause: 'clause:K-1-4-2',
      districtId: 'd:1',
      on: '2027-04-01',
      townIds: Array.from({ length: 9 }, (_, index) => `t:${index}`),
      officeIds: [],
      affairIds: [],
      postIds: [],
      staffIds: ['staffMember_1'],
    })
    expect(long.en.message).toContain('(9)')
    expect(long.ja.message).toContain('d:1')
    expect(tilingFault([])).toBeNull()
  })
})
