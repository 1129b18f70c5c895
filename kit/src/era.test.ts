import { expect, it } from 'vitest'
import { dateLabelJa, eraOf, fiscalYearLabelEn, fiscalYearLabelJa } from './era.ts'

it('a day is spoken in the era that it falls in, whose first year is 元年', () => {
  expect(dateLabelJa('2026-11-23')).toBe('令和8年11月23日')
  expect(dateLabelJa('2019-05-01')).toBe('令和元年5月1日')
  expect(dateLabelJa('2019-04-30')).toBe('平成31年4月30日')
  expect(dateLabelJa('1932-10-01')).toBe('昭和7年10月1日')
  expect(dateLabelJa('1989-01-07')).toBe('昭和64年1月7日')
  expect(dateLabelJa('1889-05-01')).toBe('明治22年5月1日')
})

it('a 年度 takes the era of the day that it begins on', () => {
  expect(fiscalYearLabelJa(2026)).toBe('令和8年度')
  expect(fiscalYearLabelJa(2019)).toBe('平成31年度')
  expect(fiscalYearLabelJa(2020)).toBe('令和2年度')
  expect(fiscalYearLabelEn(2026)).toBe('FY2026')
})

it('before the first era there is none, and the year is spoken as it is', () => {
  expect(eraOf('1867-12-31')).toBeNull()
  expect(dateLabelJa('1480-06-01')).toBe('1480年6月1日')
})
