import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../procedure/channel.ts'
import { monthsBetween, sharesOf, toldUse } from './channel-use.ts'

const counts = fc
  .subarray([...channels], { minLength: 1 })
  .chain((named) =>
    fc.tuple(...named.map((channel) => fc.nat(1_000_000).map((count) => ({ channel, count })))),
  )

describe('shares of the channels', () => {
  it('R061 sum to 1 exactly, and none lies more than a ten-thousandth from its count', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = list.reduce((sum, { count }) => sum + count, 0)
        const shares = sharesOf(list)
        if (total === 0) return expect(shares).toBe(null)
        expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(10_000)
        for (const [at, share] of (shares ?? []).entries())
          expect(Math.abs(share - ((list[at]?.count ?? 0) * 10_000) / total)).toBeLessThan(1)
      }),
    )
  })

  it('R061 are unknown for a month that nobody recorded, and none where nothing was done', () => {
    expect(toldUse('2026-10', null)).toEqual({
      month: '2026-10',
      total: null,
      channels: [],
      digitalShare: null,
    })
    const use = { _id: 'channelUse:x-2026-10', procedure: 'procedure:x', month: '2026-10' }
    expect(toldUse('2026-10', { ...use, counts: [{ channel: 'MAIL', count: 0 }] })).toMatchObject({
      total: 0,
      digitalShare: null,
    })
  })

  it('tells the months between two, over the year’s end, and none beyond the bound', () => {
    expect(monthsBetween('2026-11', '2027-02', 60)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsBetween('2026-11', '2026-10', 60)).toBe(null)
    expect(monthsBetween('2026-01', '2027-01', 12)).toBe(null)
    expect(monthsBetween('2026', '2027', 60)).toBe(null)
  })
})
