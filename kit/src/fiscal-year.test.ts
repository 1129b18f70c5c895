import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from './business-date.ts'
import { fiscalYear, fiscalYearOf } from './fiscal-year.ts'

it('a 年度 begins on 1 April and takes the calendar year of that day', () => {
  expect(fiscalYearOf('2026-03-31')).toBe(2025)
  expect(fiscalYearOf('2026-04-01')).toBe(2026)
  expect(fiscalYear(2026)).toEqual({ startsOn: '2026-04-01', endsBefore: '2027-04-01' })
})

it('every day lies in exactly the 年度 that it is told to lie in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), (n) => {
      const date = addDays('1970-01-01', n)
      const { startsOn, endsBefore } = fiscalYear(fiscalYearOf(date))
      expect(startsOn <= date && date < endsBefore).toBe(true)
    }),
  )
})
