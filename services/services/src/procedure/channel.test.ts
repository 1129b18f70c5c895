import { calendarOf } from '@chiiki/kit/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Channel, channelAllowed, channels, channelsOn, noVisitOn, remoteChannels } from './channel.ts'
import { readProcedures } from './import.ts'
import { lastDayFor } from './procedure.ts'
import { catalogueFaults } from './soundness.ts'
import { identityFor, isIdentityEnough } from './terms.ts'

const procedures = readProcedures('data/setagaya')
const of = (slug: string) => {
  const found = procedures.find(({ _id }) => _id === `procedure:${slug}`)
  if (!found) throw new Error(slug)
  return found
}
const today = '2026-11-24'

const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-11-${String(each).padStart(2, '0')}`)
const offered = fc.record({ channel: fc.constantFrom(...channels), from: fc.option(day), to: fc.option(day) })
const bar = fc.subarray([...channels])

describe('channels of a procedure', () => {
  it('R156 a channel that a rule bars is never offered, whatever stands in the list', () => {
    fc.assert(
      fc.property(fc.array(offered, { maxLength: 6 }), bar, day, (list, barred, date) => {
        const base = of('tennyu')
        const procedure = {
          ...base,
          channels: list.map(({ channel, from, to }) => ({
            ...(base.channels[0] as (typeof base.channels)[number]),
            channel,
            validFrom: from,
            validTo: to,
          })),
          channelBars:
            barred.length === 0
              ? []
              : [{ channels: barred, text: { ja: '不可', en: null }, source: base.source }],
        }
        const open = new Set(channelsOn(procedure, date).map(({ channel }) => channel))
        for (const channel of channels) {
          const { isAllowed } = channelAllowed(procedure, channel, null, date)
          expect(isAllowed).toBe(open.has(channel))
          if (barred.includes(channel)) expect(isAllowed).toBe(false)
        }
        const remote = [...open].filter((each) => remoteChannels.includes(each as Channel))
        expect(noVisitOn({ ...procedure, steps: [] }, date).value).toBe(
          open.size === 0 ? null : remote.length > 0,
        )
      }),
    )
  })

  it('R156 転入届 can never be sent by mail nor be brought to a centre; 戸籍 goes to くみん窓口 alone', () => {
    expect(channelAllowed(of('tennyu'), 'MAIL', null, today)).toMatchObject({
      isAllowed: false,
      why: 'BARRED',
    })
    expect(channelAllowed(of('tennyu'), 'COUNTER', 'CENTRE', today)).toMatchObject({
      isAllowed: false,
      why: 'BARRED',
    })
    expect(channelAllowed(of('tennyu'), 'COUNTER', 'BRANCH_OFFICE', today).isAllowed).toBe(true)
    expect(channelAllowed(of('koseki'), 'COUNTER', 'BRANCH_OFFICE', today)).toMatchObject({ why: 'BARRED' })
    expect(channelAllowed(of('koseki'), 'COUNTER', 'KUMIN', today).isAllowed).toBe(true)
  })

  it('R150 a machine that has ended stays in history, and is never offered', () => {
    const machine = of('juminhyo').channels.filter(({ channel }) => channel === 'CERTIFICATE_MACHINE')
    expect(machine).toMatchObject([{ until: '2021-02', isVerified: false }])
    expect(channelAllowed(of('juminhyo'), 'CERTIFICATE_MACHINE', null, today)).toEqual({
      isAllowed: false,
      why: 'ENDED',
      on: '2021-02-01',
    })
    for (const procedure of procedures)
      expect(channelsOn(procedure, today).some(({ channel }) => channel === 'CERTIFICATE_MACHINE')).toBe(
        false,
      )
  })

  it('R143 no visit only where every step has a channel for which nobody comes; unknown stays unknown', () => {
    const source = of('tenshutsu').source
    const name = { ja: '受取り', en: 'Collecting' }
    expect(noVisitOn(of('tennyu'), today)).toMatchObject({ value: false, isVerified: true })
    expect(noVisitOn(of('tenshutsu'), today)).toMatchObject({ value: true, isVerified: false })
    expect(
      noVisitOn({ ...of('tenshutsu'), steps: [{ name, channels: ['COUNTER'], source }] }, today),
    ).toMatchObject({
      value: false,
      steps: [name],
    })
    expect(noVisitOn({ ...of('tenshutsu'), steps: [{ name, channels: [], source }] }, today).value).toBe(null)
    expect(noVisitOn(of('chiiki-kasseika'), today).value).toBe(null)
  })
})

describe('the catalogue', () => {
  it('R043 R072 every procedure has exactly one class and one verb, and money is collected by 収納 alone', () => {
    for (const each of procedures) {
      expect([each.serviceClass, each.verb, each.serviceLevel].every(Boolean)).toBe(true)
      expect(each.verb === 'COLLECTION').toBe(each.category === 'PAYMENT')
    }
    const ids = new Set(procedures.map(({ _id }) => _id))
    expect(catalogueFaults({ ...of('tennyu'), verb: 'COLLECTION' }, ids)).toHaveLength(1)
    expect(catalogueFaults({ ...of('tax-payment'), verb: 'RECEPTION' }, ids)).toHaveLength(1)
    expect(
      catalogueFaults(
        {
          ...of('boshi-techo'),
          prerequisites: [
            {
              ...(of('boshi-techo').prerequisites[0] as never as {
                text: { ja: string; en: null }
                source: never
              }),
              procedure: 'procedure:none',
            },
          ],
        },
        ids,
      ),
    ).toHaveLength(1)
  })

  it('R146 a certificate window may take certificates alone, by rule', () => {
    for (const { category, rules, _id } of procedures) {
      const barred = rules.some(
        ({ kinds, modes }) => kinds.includes('CERTIFICATE') && modes.every((mode) => mode === 'NONE'),
      )
      expect(barred, _id).toBe(category !== 'CERTIFICATE')
    }
  })

  it('R074 a 出張所 has no machizukuri role: what belongs to it is barred there', () => {
    for (const slug of ['machizukuri-consult', 'matching-consult'])
      expect(channelAllowed(of(slug), 'COUNTER', 'BRANCH_OFFICE', today)).toMatchObject({ why: 'BARRED' })
  })

  it('gives each level of identity a source of its own: one that no kept source tells is said to be a setting', () => {
    const told = procedures.flatMap(({ _id, terms }) => terms.map((each) => ({ _id, ...each })))
    expect(told.length).toBeGreaterThan(0)
    for (const { _id, identity, identityOnline, identitySource } of told) {
      const isKnown = identity !== null || identityOnline !== null
      expect(identitySource?.confidence ?? null, _id).toBe(isKnown ? 'UNVERIFIED' : null)
    }
    expect(told.find(({ _id }) => _id === 'procedure:tennyu')?.source.confidence).toBe('OFFICIAL')
  })

  it('asks an electronic signature online, and takes the surest where nobody knows', () => {
    expect(identityFor(of('juminhyo'), 'COUNTER', today)).toBe('DOCUMENTS')
    expect(identityFor(of('juminhyo'), 'ONLINE', today)).toBe('SIGNATURE')
    expect(isIdentityEnough('DOCUMENTS', 'DECLARED')).toBe(true)
    expect(isIdentityEnough('DECLARED', 'DOCUMENTS')).toBe(false)
    expect(isIdentityEnough('DOCUMENTS', null)).toBe(false)
  })

  it('counts a deadline from the next day, 戸籍 from the day itself, and moves a closed last day on', () => {
    const table = {
      source: 'test',
      publishedOn: '2026-01-01',
      coversFrom: '2020-01-01',
      coversThrough: '2027-12-31',
      officialThrough: '2027-12-31',
      days: [],
    }
    const calendar = calendarOf(table, [])
    const [move] = of('tennyu').deadlines
    const [birth] = of('koseki').deadlines
    if (!move || !birth) throw new Error('no deadline')
    expect(lastDayFor(move, '2026-11-02', calendar).date).toBe('2026-11-16')
    expect(lastDayFor(birth, '2026-11-02', calendar).date).toBe('2026-11-16')
    expect(lastDayFor(birth, '2026-11-03', calendar).date).toBe('2026-11-16')
    expect(lastDayFor(move, '2026-11-07', calendar).date).toBe('2026-11-23')
  })
})
