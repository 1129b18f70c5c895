import { readFileSync } from 'node:fs'
import { dated, readProvenance } from '@chiiki/kit/data-shapes.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TownAt, townAt } from '../territory/territory.ts'
import { lookupKeys, readAddress, resolveAddress } from './address.ts'

const ward = { ja: '世田谷区', kana: 'せたがやく', romaji: 'Setagaya', en: null }
const dataDir = 'data/setagaya'
const provenance = readProvenance(dataDir)
const towns: TownAt[] = JSON.parse(readFileSync(`${dataDir}/towns.json`, 'utf8')).map(
  ({ id, assignments, baseKana, ...town }: any, order: number) =>
    townAt(
      {
        ...town,
        _id: id,
        order,
        lookup: lookupKeys({ ja: town.baseTown, kana: baseKana }),
        search: searchKeys(town.name.ja),
        assignments: assignments.map((each: any) => ({
          ...dated(each, provenance),
          district: each.district,
          blocks: each.blocks && { first: each.blocks[0], last: each.blocks[1] },
        })),
      },
      { asOf: '2026-11-23', knownAt: null },
    ),
)

function resolve(text: string) {
  const reading = readAddress(text, ward)
  if (!reading.ok) return reading.problem
  const keys = new Set(reading.value.starts.map(({ key }) => key))
  const found = towns.filter(({ lookup }) => lookup.some((key) => keys.has(key)))
  const result = resolveAddress(reading.value, found)
  return result.ok ? result.value : result.problem
}

describe('an address in any writing', () => {
  const writings = [
    '池尻4-35',
    '池尻四丁目35番',
    '池尻四丁目３５番',
    '池尻四丁目三十五番',
    '池尻４丁目３５',
    '池尻4丁目35番地',
    '池尻 4-35',
    '池尻 4 35',
    '池尻4の35',
    '池尻４ー３５',
    '池尻4−35',
    '〒154-0001 東京都世田谷区池尻4-35',
    '東京都世田谷区池尻四丁目35番10号',
    '世田谷区 池尻 4丁目 35番',
    'いけじり4の35',
    'イケジリ4-35',
    'ｲｹｼﾞﾘ4-35',
    'せたがやくいけじり4-35',
    'Ikejiri 4-35',
    'ikejiri 4-chome 35-10',
    '4-35 Ikejiri, Setagaya-ku, Tokyo 154-0001',
    'IKEJIRI 4 35, Setagaya City',
  ]
  it.each(writings)('R009 %s is 池尻四丁目35番, in 代沢地区', (text) => {
    expect(resolve(text)).toMatchObject({
      kind: 'AddressFound',
      normalized: '池尻四丁目35番',
      block: 35,
      district: 'district:daizawa',
    })
  })

  it('R009 a postal code or what stands after the block never decides', () => {
    expect(resolve('〒158-0083 池尻4-32-8 奥沢ハイツ')).toMatchObject({
      district: 'district:ikejiri',
      rest: '8奥沢はいつ',
    })
  })

  it('R009 the longest name of a town wins', () => {
    expect(resolve('桜新町1-1')).toMatchObject({ normalized: '桜新町一丁目1番' })
    expect(resolve('桜1-1')).toMatchObject({ normalized: '桜一丁目1番' })
    expect(resolve('駒沢公園1-1')).toMatchObject({ normalized: '駒沢公園1番', town: { chome: null } })
    expect(resolve('世田谷区世田谷4-21-27')).toMatchObject({ normalized: '世田谷四丁目21番', rest: '27' })
  })

  it('R009 long vowels of romaji may be written or not', () => {
    for (const text of ['Ohara 1-1', 'Oohara 1-1', 'Ōhara 1-1', 'おおはら1-1'])
      expect(resolve(text)).toMatchObject({ normalized: '大原一丁目1番' })
    for (const text of ['Kyodo 2-1', 'Kyoudou 2-1', 'Kyōdō 2-1'])
      expect(resolve(text)).toMatchObject({ normalized: '経堂二丁目1番' })
  })
})

describe('an address that leaves something open', () => {
  it('R009 a split chōme without its block gets its districts, and the block would decide', () => {
    expect(resolve('池尻四丁目')).toMatchObject({
      kind: 'AddressAmbiguous',
      missing: 'BLOCK',
      candidates: [
        { blocks: { first: 1, last: 32 }, district: 'district:ikejiri' },
        { blocks: { first: 33, last: 39 }, district: 'district:daizawa' },
      ],
    })
  })

  it('R009 a town split between districts without its chōme gets all of them, and the chōme would decide', () => {
    for (const town of ['池尻', '奥沢', '駒沢', '三軒茶屋', '代田', '千歳台', '池尻35番']) {
      expect(resolve(town)).toMatchObject({ kind: 'AddressAmbiguous', missing: 'CHOME' })
    }
  })

  it('R009 a town wholly in one district needs no chōme', () => {
    expect(resolve('赤堤')).toMatchObject({
      kind: 'AddressFound',
      town: null,
      district: 'district:matsuzawa',
    })
  })

  it('R009 at the border of the split, 32 and 33 belong to different districts', () => {
    expect(resolve('池尻4-32')).toMatchObject({ district: 'district:ikejiri' })
    expect(resolve('池尻4-33')).toMatchObject({ district: 'district:daizawa' })
  })
})

describe('an address that is not in the ward', () => {
  it('R009 says which part is unknown', () => {
    expect(resolve('池尻9-1')).toMatchObject({ kind: 'AddressNotFound', unknown: 'CHOME' })
    expect(resolve('池尻4-40')).toMatchObject({ kind: 'AddressNotFound', unknown: 'BLOCK' })
    expect(resolve('池尻4-0')).toMatchObject({ kind: 'AddressNotFound', unknown: 'BLOCK' })
    expect(resolve('存在しない町1-1')).toMatchObject({ kind: 'AddressNotFound', unknown: 'TOWN' })
  })

  it('R009 names the other municipality', () => {
    for (const text of [
      '渋谷区神南1-1',
      '東京都渋谷区神南1-1',
      '神奈川県川崎市中原区1-1',
      '1-1 Jinnan, Shibuya-ku, Tokyo',
    ]) {
      expect(resolve(text)).toMatchObject({ kind: 'AddressOutsideWard' })
    }
  })

  it('an empty or endless address is refused by name', () => {
    for (const text of ['', '   ', '池'.repeat(10_000), 'a'.repeat(10_000), '1-'.repeat(5_000)]) {
      expect(resolve(text)).toMatchObject({ kind: 'InvalidInput', field: 'text' })
    }
  })
})

describe('whatever is typed', () => {
  it('R009 has an answer, and a found one names a district that holds the town', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 320, unit: 'grapheme' }), fc.constantFrom(...writings())),
        (text) => {
          const answer = resolve(text)
          if (answer.kind === 'AddressFound')
            expect(answer.jurisdictions.every(({ district }) => district === answer.district)).toBe(true)
          else
            expect(['AddressAmbiguous', 'AddressNotFound', 'AddressOutsideWard', 'InvalidInput']).toContain(
              answer.kind,
            )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('R009 every town of the ward is found under its own writing, its reading and its romaji', () => {
    for (const town of towns) {
      const { ja, kana, romaji } = town.name
      for (const name of [ja, kana, romaji]) {
        const answer = resolve(name === romaji ? `${name} 1` : `${name}1番`)
        expect([name, answer]).toMatchObject([name, { kind: 'AddressFound', town: { id: town.id } }])
      }
    }
  })

  function writings(): string[] {
    return towns.map(({ name }) => `東京都世田谷区${name.ja}`)
  }
})
