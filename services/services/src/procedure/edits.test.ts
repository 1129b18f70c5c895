import { addDays } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelAllowed } from './channel.ts'
import { afterEdit, endChannel, openChannel, setFee, withVersion } from './edits.ts'
import { readProcedures } from './import.ts'
import { feeOn } from './terms.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const today = '2026-11-24'
const procedures = readProcedures('data/setagaya')
const of = (slug: string) => {
  const found = procedures.find(({ _id }) => _id === `procedure:${slug}`)
  if (!found) throw new Error(slug)
  return found
}
const notice = { title: '告示第1号', url: null }

describe('versions of a fact', () => {
  it('tell on every day exactly one, the last said of that day, and lose none of what was known', () => {
    const source = of('tennyu').source
    const version = (from: number, value: number) => ({
      since: addDays(today, from),
      until: null,
      validFrom: addDays(today, from),
      validTo: null,
      recordedAt: now,
      supersededAt: null as Date | null,
      value,
      source,
    })
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), (days) => {
        const all = days.reduce<ReturnType<typeof version>[]>(
          (versions, from, at) => withVersion<(typeof versions)[number]>(versions, version(from, at), now),
          [],
        )
        for (let day = 0; day <= 22; day += 1) {
          const holding = inForce(all, addDays(today, day))
          const begun = days.filter((from) => from <= day)
          expect(holding).toHaveLength(begun.length > 0 ? 1 : 0)
          // The version with the latest beginning holds, and of those with one beginning the last that was said.
          if (begun.length > 0) expect(holding[0]?.value).toBe(days.lastIndexOf(Math.max(...begun)))
        }
        expect(new Set(all.map(({ value }) => value)).size).toBe(days.length)
      }),
    )
  })
})

describe('edits of the catalogue', () => {
  it('R156 widening is dated: before its day the channel is NOT_YET, from it on it is open', () => {
    const draft = {
      channel: 'MAIL' as const,
      from: '2027-01-04',
      papers: [{ ja: '申請書', en: null }],
      turnaroundDays: 7,
      condition: null,
      notice,
    }
    const opened = openChannel(of('inkan-toroku'), draft, now)
    if (!opened.ok) throw new Error(opened.problem.kind)
    const after = afterEdit(of('inkan-toroku'), opened.value)
    expect(channelAllowed(after, 'MAIL', null, '2027-01-03')).toMatchObject({
      why: 'NOT_YET',
      on: '2027-01-04',
    })
    expect(channelAllowed(after, 'MAIL', null, '2027-01-04')).toMatchObject({ isAllowed: true })
    expect(openChannel(after, draft, now)).toMatchObject({ problem: { kind: 'ChannelStands' } })
    expect(openChannel(of('tennyu'), draft, now)).toMatchObject({ problem: { kind: 'ChannelBarred' } })
    expect(openChannel(of('inkan-toroku'), { ...draft, from: '2026-11-23' }, now)).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'from' },
    })
  })

  it('R150 what has ended stays, can be told of the days on which it was, and can begin anew', () => {
    const ended = endChannel(of('juminhyo'), { channel: 'MAIL', from: '2026-12-01' }, now)
    if (!ended.ok) throw new Error(ended.problem.kind)
    const after = afterEdit(of('juminhyo'), ended.value)
    expect(channelAllowed(after, 'MAIL', null, '2026-11-30').isAllowed).toBe(true)
    expect(channelAllowed(after, 'MAIL', null, '2026-12-01')).toMatchObject({
      why: 'ENDED',
      on: '2026-12-01',
    })
    expect(after.channels).toHaveLength(of('juminhyo').channels.length)
    expect(endChannel(after, { channel: 'MAIL', from: '2026-12-02' }, now)).toMatchObject({
      problem: { kind: 'ChannelNotOffered' },
    })
  })

  it('a fee holds from its day on, and a channel’s own goes before the one for all', () => {
    const set = (channel: 'ONLINE' | null, yen: number, from: string, to = of('juminhyo')) => {
      const result = setFee(to, { channel, yen, from, notice }, now)
      if (!result.ok) throw new Error(result.problem.kind)
      return afterEdit(to, result.value)
    }
    const after = set('ONLINE', 200, '2027-04-01', set(null, 300, today))
    expect(feeOn(after, 'ONLINE', today)?.yen).toBe(300)
    expect(feeOn(after, 'ONLINE', '2027-04-01')?.yen).toBe(200)
    expect(feeOn(after, 'COUNTER', '2027-04-01')?.yen).toBe(300)
    expect(feeOn(of('juminhyo'), 'COUNTER', today)).toBe(null)
  })
})
