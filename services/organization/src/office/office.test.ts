import { addDays } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronicle } from './chronicle.ts'
import { countOffices } from './count.ts'
import { readOffices } from './import.ts'
import { lineageOf } from './lookup.ts'
import { type Entry, knownVersions, type OfficeKind, type OfficeRecord, officeAt, openAt } from './office.ts'
import { overlapsOf, roleOf } from './seat.ts'
import { tallyOf } from './tally.ts'
import { stretchesOf, versionsAfter } from './timeline.ts'

const { offices, cohorts, events } = readOffices('data/setagaya')
const on = (asOf: string) => ({ asOf, knownAt: null })
const byId = (id: string) => offices.find(({ _id }) => _id === id) as OfficeRecord

function countsOn(day: string): Partial<Record<OfficeKind, number>> {
  return Object.fromEntries(
    countOffices(tallyOf(offices), cohorts, on(day))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => [kind, count]),
  )
}

describe('the number of offices', () => {
  const hq = { HEAD_OFFICE: 1 }
  const since1991 = { ...hq, GENERAL_BRANCH: 5 }
  it.each([
    ['1946-12-31', {}],
    ['1947-12-31', { ...hq, BRANCH_OFFICE: 22 }],
    ['1995-04-01', { ...since1991, BRANCH_OFFICE: 26, ANNEX: 1 }],
    ['2006-04-01', { ...since1991, BRANCH_OFFICE: 7, MACHIZUKURI_BRANCH_OFFICE: 20, ANNEX: 1 }],
    ['2010-04-01', { ...since1991, BRANCH_OFFICE: 7, MACHIZUKURI_CENTRE: 20, ANNEX: 1 }],
    ['2016-06-01', { ...since1991, BRANCH_OFFICE: 7, MACHIZUKURI_CENTRE: 27, ANNEX: 1 }],
    ['2018-04-01', { ...since1991, BRANCH_OFFICE: 4, MACHIZUKURI_CENTRE: 27, ANNEX: 1 }],
    ['2019-06-30', { ...since1991, BRANCH_OFFICE: 4, MACHIZUKURI_CENTRE: 27, ANNEX: 1 }],
    ['2019-07-15', { ...since1991, BRANCH_OFFICE: 5, MACHIZUKURI_CENTRE: 27 }],
    ['2019-07-16', { ...since1991, BRANCH_OFFICE: 5, MACHIZUKURI_CENTRE: 28 }],
    ['2026-11-23', { ...since1991, BRANCH_OFFICE: 5, MACHIZUKURI_CENTRE: 28 }],
  ])('R090 on %s is derived from the records', (day, expected) => {
    expect(countsOn(day)).toEqual(expected)
  })

  it('R090 is told for every day from 1946 to 2027, and changes on the days of the history alone', () => {
    const tally = tallyOf(offices)
    const turns: [string, Partial<Record<OfficeKind, number>>][] = []
    for (let day = '1946-12-31'; day <= '2027-12-31'; day = addDays(day, 1)) {
      const counts = countOffices(tally, cohorts, on(day))
      const told = Object.fromEntries(counts.flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : [])))
      if (JSON.stringify(told) !== JSON.stringify(turns.at(-1)?.[1])) turns.push([day, told])
    }
    const days = ['1946-12-31', '1947-01-01', '1991-01-01', '2005-01-01', '2009-01-01', '2016-01-01']
    expect(turns.map(([day]) => day)).toEqual([...days, '2017-01-01', '2019-07-01', '2019-07-16'])
    expect(turns.at(-1)?.[1]).toEqual(countsOn('2026-11-23'))
  })

  it('R090 is that of the offices open on the day, counted one by one, and of cohorts', () => {
    const tally = tallyOf(offices)
    const days = fc.integer({ min: 0, max: 30_000 }).map((after) => addDays('1946-06-01', after))
    fc.assert(
      fc.property(days, (day) => {
        for (const { kind, count } of countOffices(tally, cohorts, on(day))) {
          const open = offices.filter((each) => openAt(each, on(day))?.kind === kind).length
          const unnamed = inForce(cohorts, day).filter((each) => each.kind === kind)
          expect(count).toBe(unnamed.reduce((sum, each) => sum + each.count, open))
        }
      }),
    )
  })

  it('R090 says where it rests on a year without a day, or on a number without names', () => {
    const exact = (day: string, kind: OfficeKind) =>
      countOffices(tallyOf(offices), cohorts, on(day)).find((each) => each.kind === kind)?.isExact
    expect(exact('2016-06-01', 'MACHIZUKURI_CENTRE')).toBe(false)
    expect(exact('2016-06-01', 'GENERAL_BRANCH')).toBe(true)
    expect(exact('1960-01-01', 'BRANCH_OFFICE')).toBe(false)
    expect(exact('2026-11-23', 'MACHIZUKURI_CENTRE')).toBe(true)
  })

  it('R090 follows the records: one office less is one less, a cohort less is its number less', () => {
    const fewer = offices.filter(({ _id }) => _id !== 'office:center-ikejiri')
    expect(
      countOffices(tallyOf(fewer), cohorts, on('2026-11-23')).find(
        ({ kind }) => kind === 'MACHIZUKURI_CENTRE',
      )?.count,
    ).toBe(27)
    expect(
      countOffices(tallyOf(offices), [], on('1947-12-31')).find(({ kind }) => kind === 'BRANCH_OFFICE')
        ?.count,
    ).toBe(0)
  })
})

describe('the history', () => {
  const told = chronicle({ events, records: offices, cohorts }, on('2026-11-23'))
  const at = (date: string) => told.find((event) => event.date === date)

  it('R090 tells each date with what the records say changed on it, in order', () => {
    expect(told.map(({ date }) => date)).toEqual(told.map(({ date }) => date).toSorted())
    expect(at('1947')?.cohorts.map(({ count }) => count)).toEqual([22])
    expect(at('1991')?.changes.filter(({ what }) => what === 'OPENING')).toHaveLength(5)
    expect(at('1991')?.cohorts.map(({ kind, count }) => [kind, count])).toEqual([
      ['BRANCH_OFFICE', 26],
      ['ANNEX', 1],
    ])
    expect(
      at('2009')?.changes.filter(({ changed }) => changed.includes('kind') && changed.includes('name')),
    ).toHaveLength(20)
    expect(at('2016')?.changes.map(({ what }) => what)).toEqual(Array(7).fill('OPENING'))
    expect(at('2017')?.changes.map(({ what, office }) => [what, office.name.ja])).toEqual([
      ['CLOSURE', '北沢出張所'],
      ['CLOSURE', '等々力出張所'],
      ['CLOSURE', '成城出張所'],
    ])
  })

  it('R090 puts a change of a known day under the event of its month, each with its own precision', () => {
    expect(at('2019-07')?.changes.map(({ on: day, what, office }) => [day, what, office.id])).toEqual([
      ['2019-07-16', 'OPENING', 'office:center-futakotamagawa'],
      ['2019-07', 'OPENING', 'office:branch-office-futakotamagawa'],
      ['2019-07', 'CLOSURE', 'office:annex-futakotamagawa'],
    ])
  })

  it('R090 follows an office over kinds, and lines over offices, both ways', () => {
    expect(
      ['2006-01-01', '2012-01-01'].map((day) => officeAt(byId('office:center-ikejiri'), on(day))?.kind),
    ).toEqual(['MACHIZUKURI_BRANCH_OFFICE', 'MACHIZUKURI_CENTRE'])
    const all = offices.flatMap(({ successions }) => successions)
    const line = [
      'office:branch-office-yoga>office:center-yoga',
      'office:center-yoga>office:center-futakotamagawa',
    ]
    const lineage = (id: string) =>
      lineageOf(id, all).map(({ predecessor, successor }) => `${predecessor}>${successor}`)
    expect(lineage('office:center-futakotamagawa')).toEqual(line)
    expect(lineage('office:branch-office-yoga')).toEqual(line)
    expect(lineage('office:center-ikejiri')).toEqual([])
  })

  it('R012 tells the legal basis of its time', () => {
    const basis = (id: string, day: string) => officeAt(byId(id), on(day))?.legalBasis
    expect(basis('office:branch-kinuta', '2000-01-01')?.value).toBe('地方自治法第155条（支所）')
    expect(basis('office:branch-kinuta', '2022-10-01')?.value).toContain('地域行政推進条例')
    expect(basis('office:center-kinuta', '2022-09-30')).toMatchObject({
      value: null,
      unknownReason: expect.stringMatching(/./),
    })
    expect(basis('office:center-kinuta', '2022-10-01')?.value).toContain('地域行政推進条例')
  })
})

describe('seats', () => {
  it('R046 R047 every area has one general branch and every district one centre, on every day at most', () => {
    expect(overlapsOf(offices)).toEqual([])
    const held = offices.flatMap((record) => openAt(record, on('2026-11-23')) ?? [])
    const places = (role: string) =>
      held.filter(({ kind }) => roleOf(kind) === role).map(({ record }) => record.place)
    expect(new Set(places('GENERAL_BRANCH')).size).toBe(5)
    expect(new Set(places('CENTRE')).size).toBe(28)
  })

  it('R047 a second centre in the data is found', () => {
    const twin = { ...byId('office:center-ikejiri'), _id: 'office:twin' }
    expect(overlapsOf([...offices, twin]).map(({ role, place }) => [role, place])).toEqual([
      ['CENTRE', 'district:ikejiri'],
      ['CENTRE', 'district:ikejiri'],
    ])
  })

  it('R047 a centre may stand in a town of another name', () => {
    expect(officeAt(byId('office:center-kyodo'), on('2026-11-23'))).toMatchObject({
      address: { value: '東京都世田谷区宮坂1-44-29' },
      record: { district: 'district:kyodo' },
    })
  })

  it('R047 every value has its source, or is null with its reason', () => {
    for (const version of offices.flatMap(({ versions }) => versions)) {
      for (const fact of [
        'address',
        'postalCode',
        'position',
        'phone',
        'fax',
        'legalBasis',
        'sections',
        'posts',
      ] as const) {
        const { value, source, unknownReason } = version[fact]
        expect([value === null, source === null, unknownReason !== null]).toEqual(
          Array(3).fill(value === null),
        )
      }
    }
  })
})

const source: Source = { confidence: 'OFFICIAL', title: 'decision', url: null, licence: null, note: null }
const day = fc.integer({ min: 1, max: 28 }).map((each) => `2027-01-${String(each).padStart(2, '0')}`)
const arbitraryEntry = (index: number) =>
  fc
    .record({
      from: day,
      length: fc.option(fc.integer({ min: 1, max: 10 })),
      what: fc.constantFrom('CHANGE', 'CORRECTION', 'CLOSURE'),
    })
    .map(
      ({ from, length, what }): Entry => ({
        id: `entry-${index}`,
        what: what as Entry['what'],
        since: from,
        from,
        to: what === 'CORRECTION' && length !== null ? `2027-02-${String(length).padStart(2, '0')}` : null,
        facts: what === 'CLOSURE' ? {} : { name: { ja: `名${index}`, kana: null, romaji: null, en: null } },
        source,
        recordedAt: new Date(1_800_000_000_000 + index),
        withdrawnAt: null,
        because: null,
      }),
    )
const entries = fc
  .integer({ min: 0, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => arbitraryEntry(index + 1))))
  .map((later) => [...byId('office:center-ikejiri').entries, ...later])

describe('the timeline', () => {
  it('R022 has one version for every day that it is open, none overlapping, whatever is recorded', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const stretches = stretchesOf(all)
        for (const [index, { from, to }] of stretches.entries()) {
          if (to !== null && from >= to) return false
          const next = stretches[index + 1]
          if (next && (to === null || next.from < to)) return false
        }
        return true
      }),
    )
  })

  it('R022 a plan never changes what is told of a day before it', () => {
    fc.assert(
      fc.property(entries, day, (all, from) => {
        const plan: Entry = {
          ...(all[0] as Entry),
          id: 'plan',
          what: 'CHANGE',
          since: from,
          from,
          facts: { kind: 'ANNEX' },
          recordedAt: new Date(1_900_000_000_000),
        }
        const told = (given: readonly Entry[], asked: string) =>
          stretchesOf(given).find((each) => each.from <= asked && (each.to === null || asked < each.to))
            ?.facts
        const before = ['2006-01-01', '2026-11-23', '2027-01-01'].filter((asked) => asked < from)
        return before.every(
          (asked) => JSON.stringify(told([...all, plan], asked)) === JSON.stringify(told(all, asked)),
        )
      }),
    )
  })

  it('R022 taking a plan back tells every day as before it, and what was planned stays readable as it was known', () => {
    fc.assert(
      fc.property(entries, day, (all, from) => {
        const [t0, t1, t2] = [
          new Date(1_850_000_000_000),
          new Date(1_860_000_000_000),
          new Date(1_870_000_000_000),
        ]
        const plan: Entry = {
          ...(all[0] as Entry),
          id: 'plan',
          what: 'CLOSURE',
          since: from,
          from,
          facts: {},
          recordedAt: t1,
        }
        const first = versionsAfter([], all, t0)
        const planned = versionsAfter(first, [...all, plan], t1)
        const withdrawn = versionsAfter(planned, [...all, { ...plan, withdrawnAt: t2 }], t2)
        const plain = (versions: typeof first, knownAt: Date | null) =>
          knownVersions({ versions }, knownAt).map(
            ({ recordedAt: _, supersededAt: __, ...version }) => version,
          )
        expect(plain(withdrawn, null)).toEqual(plain(first, null))
        expect(plain(withdrawn, t1)).toEqual(plain(planned, null))
        expect(plain(withdrawn, t0)).toEqual(plain(first, null))
      }),
    )
  })
})
