import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeBetween,
  compare,
  record,
  standing,
  totalsByTier,
  unlikenessOf,
  type WorkloadFigure,
} from './workload.ts'

const source = { confidence: 'OFFICIAL', title: '決算', url: null, licence: null, note: null } as const
const year = { from: '2025-04-01', to: '2026-04-01' }
let count = 0
const figure = (given: Partial<WorkloadFigure> = {}): WorkloadFigure => {
  count += 1
  return {
    _id: `workloadFigure_${count}`,
    version: 1,
    office: 'office:a',
    procedure: null,
    measure: 'COST',
    method: 'SETTLED',
    ...year,
    value: 100,
    unknownReason: null,
    source,
    recordedAt: new Date('2026-06-01T00:00:00Z'),
    ...given,
  }
}
const asked = { measure: 'COST', method: 'SETTLED', procedure: null, ...year } as const

describe('a figure of an office’s work', () => {
  it('R060 has a period in whole months and a value, or the reason why there is none', () => {
    const problem = (given: Partial<WorkloadFigure>) => {
      const result = record(figure(given), '2026-11-24')
      return result.ok || result.problem.kind !== 'InvalidInput' ? null : result.problem.field
    }
    expect(problem({})).toBeNull()
    expect(problem({ from: '2025-04-02' })).toBe('from')
    expect(problem({ to: '2025-04-01' })).toBe('to')
    expect(problem({ to: '2027-04-01' })).toBe('to')
    expect(problem({ to: '2027-04-01', method: 'BUDGETED' })).toBeNull()
    expect(problem({ value: null })).toBe('value')
    expect(problem({ value: null, unknownReason: '集計中' })).toBeNull()
    expect(problem({ unknownReason: '集計中' })).toBe('value')
    expect(problem({ value: -1 })).toBe('value')
    expect(problem({ value: 1.5 })).toBe('value')
    expect(problem({ value: 1.5, measure: 'STAFF' })).toBeNull()
  })

  it('R060 is put right by one recorded later; what was known before stays readable', () => {
    const old = figure({ value: 90 })
    const mended = figure({ value: 95, recordedAt: new Date('2026-09-01T00:00:00Z') })
    expect(standing([mended, old])).toEqual([mended])
    expect(standing([mended, old], new Date('2026-07-01T00:00:00Z'))).toEqual([old])
    expect(standing([mended, old], new Date('2026-01-01T00:00:00Z'))).toEqual([])
  })
})

describe('comparisons', () => {
  it('R060 are of the same method, as many months and the same months of the year alone', () => {
    const like = { method: 'SETTLED', from: '2024-04-01', to: '2025-04-01' } as const
    expect(unlikenessOf({ ...asked }, like)).toEqual([])
    expect(unlikenessOf({ ...asked }, { ...like, method: 'BUDGETED' })).toEqual(['METHOD'])
    expect(unlikenessOf({ ...asked }, { ...like, to: '2024-05-01' })).toEqual(['LENGTH'])
    expect(unlikenessOf({ ...asked }, { ...like, from: '2024-01-01', to: '2025-01-01' })).toEqual(['SEASON'])
  })

  it('R060 tell no difference between unlike periods, whatever the figures', () => {
    const month = fc.integer({ min: 0, max: 35 })
    const day = (at: number) => new Date(Date.UTC(2023, at, 1)).toISOString().slice(0, 10)
    const period = fc
      .tuple(month, fc.integer({ min: 1, max: 14 }))
      .map(([from, months]) => ({ from: day(from), to: day(from + months) }))
    fc.assert(
      fc.property(period, period, fc.nat(1000), fc.nat(1000), (earlier, later, a, b) => {
        const figures = [figure({ ...earlier, value: a }), figure({ ...later, value: b })]
        const told = changeBetween(figures, asked, earlier, later)
        const isLike =
          unlikenessOf({ ...earlier, method: 'SETTLED' }, { ...later, method: 'SETTLED' }).length === 0
        expect(told.difference !== null).toBe(isLike)
        if (!isLike) expect([told.ratio, told.unlikeness.length > 0]).toEqual([null, true])
      }),
    )
  })

  it('R060 show the gap between an office and its procedures, what is missing, and what is unlike', () => {
    const figures = [
      figure({ value: 100 }),
      figure({ procedure: 'procedure:a', value: 60 }),
      figure({ procedure: 'procedure:b', value: 30 }),
      figure({ office: 'office:b', method: 'BUDGETED', value: 70 }),
      figure({ office: 'office:b', from: '2025-04-01', to: '2025-10-01', value: 35 }),
    ]
    const told = compare(['office:a', 'office:b'], asked, figures)
    expect(told.rows).toMatchObject([
      { office: 'office:a', figure: { value: 100 }, sumOfProcedures: 90, gap: 10 },
      { office: 'office:b', figure: null, sumOfProcedures: null, gap: null },
    ])
    expect(told.missing).toEqual(['office:b'])
    expect(told.unlike.map(({ figure: { value }, reasons }) => [value, reasons])).toEqual([
      [70, ['METHOD']],
      [35, ['LENGTH']],
    ])
    const unknown = [figure({}), figure({ procedure: 'procedure:a', value: null, unknownReason: '集計中' })]
    expect(compare(['office:a'], asked, unknown).rows[0]).toMatchObject({ sumOfProcedures: null, gap: null })
  })

  it('R060 publish no total of fewer offices than the rule says', () => {
    const figures = ['a', 'b', 'c'].map((name) => figure({ office: `office:${name}`, value: 10.1 }))
    const tiers = [
      { tier: 'AREA', offices: ['office:a', 'office:b', 'office:c', 'office:d'] },
      { tier: 'WARD', offices: ['office:a'] },
    ]
    expect(totalsByTier(tiers, figures, 3)).toEqual([
      { tier: 'AREA', officeCount: 4, knownCount: 3, sumOfKnown: 30.3 },
      { tier: 'WARD', officeCount: 1, knownCount: 1, sumOfKnown: null },
    ])
  })
})
