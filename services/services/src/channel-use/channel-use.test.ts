import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../procedure/channel.ts'
import { monthsBetween, sharesOf, toldUse } from './channel-use.ts'

const counts = fc
  .subarray([...channels], { minLength: 1 })
  .chain((named) =>
    fc.tuple(...named.map((channel) => fc.nat(1_000_000).map((count) => ({ channel, count })))),
  )

const use = { _id: 'channelUse:x-2026-10', procedure: 'procedure:x', month: '2026-10', version: 1 }

describe('shares of the channels', () => {
  it('R061 sum to 1 exactly, and none lies more than a ten-thousandth from its count', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = list.reduce((sum, { count }) => sum + count, 0)
        const shares = sharesOf(list)
        if (total === 0) {
          expect(shares).toBe(null)
          return
        }
        expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(10_000)
        for (const [at, share] of (shares ?? []).entries())
          expect(Math.abs(share * total - (list[at]?.count ?? 0) * 10_000)).toBeLessThan(total)
      }),
    )
  })

  it('R061 are unknown for a month that nobody recorded, and none where nothing was done', () => {
    const unknown = { month: '2026-10', total: null, channels: [], digitalShare: null }
    expect(toldUse('2026-10', null, [])).toEqual({ ...unknown, isComplete: false, version: 0 })
    expect(toldUse('2026-10', { ...use, counts: [{ channel: 'MAIL', count: 0 }] }, [])).toMatchObject({
      total: 0,
      digitalShare: null,
    })
  })

  it('R061 are of one count a channel, each with its source; what arrived here is never counted twice', () => {
    fc.assert(
      fc.property(counts, counts, (entered, arrived) => {
        const { channels: told, total } = toldUse('2026-10', { ...use, counts: entered }, arrived)
        expect(new Set(told.map(({ channel }) => channel)).size).toBe(told.length)
        for (const { channel, count, source } of told) {
          const from = source === 'RECORDED' ? entered : arrived
          expect(from).toContainEqual({ channel, count })
        }
        const sum = told.reduce((whole, { share }) => whole + Math.round((share ?? 0) * 10_000), 0)
        expect(sum).toBe(total === 0 ? 0 : 10_000)
      }),
    )
  })

  it('R061 tell no digital share of all before what isn’t counted here was entered', () => {
    const arrived = [{ channel: 'ONLINE', count: 3 } as const, { channel: 'COUNTER', count: 1 } as const]
    expect(toldUse('2026-10', null, arrived)).toMatchObject({
      isComplete: false,
      digitalShare: null,
      channels: [
        { channel: 'COUNTER', source: 'APPLICATIONS', share: 0.25 },
        { channel: 'ONLINE', source: 'APPLICATIONS', share: 0.75 },
      ],
    })
    const entered = { ...use, counts: [{ channel: 'CONVENIENCE_STORE', count: 4 } as const] }
    expect(toldUse('2026-10', entered, arrived)).toMatchObject({ isComplete: true, digitalShare: 0.875 })
  })

  it('tells the months between two, over the year’s end, and none beyond the bound', () => {
    expect(monthsBetween('2026-11', '2027-02', 60)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsBetween('2026-11', '2026-10', 60)).toBe(null)
    expect(monthsBetween('2026-01', '2027-01', 12)).toBe(null)
    expect(monthsBetween('2026', '2027', 60)).toBe(null)
  })
})
