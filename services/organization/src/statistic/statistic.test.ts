import type { Source } from '@chiiki/kit/provenance.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figure, type Method, methods, preferred, standing } from './figure.ts'
import { readFigures, readProfiles } from './import.ts'
import { type PlaceTree, rollUp, valueOfPart } from './roll-up.ts'

const source: Source = { confidence: 'OFFICIAL', title: 'book', url: null, licence: null, note: null }
const figure = (place: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  _id: `${place} ${value}`,
  place,
  measure: 'POPULATION',
  method: 'RESIDENT_REGISTER',
  value,
  unknownReason: value === null ? 'not told' : null,
  asOf: '2026-01-01',
  day: '2026-01-01',
  source,
  note: null,
  recordedAt: new Date(0),
  ...more,
})
const leaf = (id: string): PlaceTree => ({ id, parts: [] })
const ward: PlaceTree = {
  id: 'ward',
  parts: [
    { id: 'east', parts: [leaf('e1'), leaf('e2')] },
    { id: 'west', parts: [leaf('w1')] },
  ],
}
const asked = { measure: 'POPULATION', method: 'RESIDENT_REGISTER', asOf: '2026-01-01' } as const

describe('a roll-up', () => {
  it('R011 reports the gap between a figure and the sum of its parts, at every tier', () => {
    const rolled = rollUp(
      ward,
      [
        figure('ward', 100),
        figure('east', 60),
        figure('west', 39),
        figure('e1', 30),
        figure('e2', 31),
        figure('w1', 39),
      ],
      asked,
    )
    expect(rolled).toMatchObject({ sumOfKnown: 99, gap: 1, isComplete: true, missing: [] })
    expect(rolled.parts.map(({ gap }) => gap)).toEqual([-1, 0])
  })

  it('R011 names the parts that are missing and tells no gap then', () => {
    const rolled = rollUp(ward, [figure('ward', 100), figure('east', 60), figure('west', null)], asked)
    expect(rolled).toMatchObject({ sumOfKnown: 60, gap: null, isComplete: false, missing: ['west'] })
  })

  it('R011 lets the complete sum of a part stand in for its figure', () => {
    const rolled = rollUp(
      ward,
      [figure('ward', 100), figure('west', 39), figure('e1', 30), figure('e2', 31)],
      asked,
    )
    expect(rolled).toMatchObject({ sumOfKnown: 100, gap: 0, isComplete: true })
    expect(rolled.parts[0]).toMatchObject({ ownFigure: null, sumOfKnown: 61, gap: null })
  })

  it('R011 never mixes methods or dates: whatever other figures there are, the answer is the same', () => {
    const own = [figure('ward', 100), figure('east', 60), figure('west', 40)]
    const others = fc.array(
      fc.record({
        place: fc.constantFrom('ward', 'east', 'west', 'e1', 'w1'),
        value: fc.nat(),
        method: fc.constantFrom(...methods),
        asOf: fc.constantFrom('2026-01-01', '2026-01', '2025-01-01', null),
      }),
    )
    fc.assert(
      fc.property(others, (made) => {
        const foreign = made
          .filter(({ method, asOf }) => method !== 'RESIDENT_REGISTER' || asOf !== '2026-01-01')
          .map(({ place, value, ...more }) => figure(place, value, more))
        expect(rollUp(ward, [...foreign, ...own], asked)).toEqual(rollUp(ward, own, asked))
      }),
    )
  })

  it('R011 gap and sum make the figure, and decimals show no gap that is not there', () => {
    const value = fc.integer({ min: 0, max: 100_000_000 }).map((each) => each / 1000)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        const tree = { id: 'all', parts: values.map((_, index) => leaf(`p${index}`)) }
        const exact = values.reduce((total, each) => total + Math.round(each * 1000), 0) / 1000
        const rolled = rollUp(
          tree,
          [figure('all', exact), ...values.map((each, index) => figure(`p${index}`, each))],
          asked,
        )
        expect([rolled.gap, valueOfPart(rolled)]).toEqual([0, exact])
      }),
    )
  })
})

describe('a figure', () => {
  it('R006 put right is recorded beside the old one, and the one recorded last holds', () => {
    const [old, anew] = [figure('ward', 1), figure('ward', 2, { recordedAt: new Date(1) })]
    expect(standing([anew, old])).toEqual([anew])
    expect(rollUp(leaf('ward'), [anew, old], asked).ownFigure?.value).toBe(2)
  })

  it('R006 unknown is null, never 0, and gives way to a known one of another method', () => {
    const estimate: Method = 'ESTIMATE'
    expect(preferred([figure('ward', null), figure('ward', 5, { method: estimate })])?.method).toBe(estimate)
    expect(preferred([figure('ward', null)])).toMatchObject({ value: null, unknownReason: 'not told' })
    expect(preferred([])).toBeNull()
  })
})

describe('the data set', () => {
  it('R006 tells every figure with source, or why it is unknown', () => {
    for (const each of readFigures('data/setagaya')) {
      expect([
        each.place,
        each.measure,
        each.value === null ? each.unknownReason : each.source?.title,
      ]).toEqual([each.place, each.measure, expect.stringMatching(/./)])
    }
    for (const text of readProfiles('data/setagaya').flatMap(({ features, background, vision }) => [
      features,
      background,
      vision,
    ])) {
      expect(text.value === null ? text.unknownReason : text.source?.title).toMatch(/./)
    }
  })

  it('R006 gives a figure another identity when its value changes', () => {
    const ids = readFigures('data/setagaya').map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
