import { expect, it } from 'vitest'
import { isKnown, known, leastSure, type Source, sumOf, unknown } from './provenance.ts'

const source: Source = {
  confidence: 'OFFICIAL',
  title: '世田谷区 統計書',
  url: null,
  licence: 'CC BY 4.0',
  note: null,
}

it('a known value may be 0, and an unknown one is null with its reason', () => {
  expect(known(0, source, '2026-04')).toEqual({ value: 0, source, asOf: '2026-04', unknownReason: null })
  expect(isKnown(known(0, source))).toBe(true)
  expect(unknown('not published')).toEqual({
    value: null,
    source: null,
    asOf: null,
    unknownReason: 'not published',
  })
  expect(isKnown(unknown('not published'))).toBe(false)
  expect(() => unknown(' ')).toThrow(RangeError)
})

it('a sum says when a part of it is unknown', () => {
  expect(sumOf([known(2, source), known(3, source)])).toEqual({ sum: 5, knownCount: 2, isComplete: true })
  expect(sumOf([known(2, source), unknown('not published')])).toEqual({
    sum: 2,
    knownCount: 1,
    isComplete: false,
  })
})

it('what rests on several sources is as sure as the least sure of them', () => {
  expect(leastSure(['OFFICIAL', 'THIRD_PARTY'])).toBe('THIRD_PARTY')
  expect(leastSure(['UNVERIFIED', 'THIRD_PARTY', 'OFFICIAL'])).toBe('UNVERIFIED')
  expect(leastSure([])).toBe('OFFICIAL')
})
