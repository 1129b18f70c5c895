import { describe, expect, test } from 'vitest'
import { csvOf, firstPath, type Json, listPaths, tableOf } from './table.ts'

const ward: Json = {
  ward: {
    name: '世田谷区',
    areas: [
      {
        name: '世田谷地域',
        districts: [
          { name: '池尻', kana: 'いけじり', centre: { name: '池尻まちづくりセンター' } },
          { name: '太子堂', kana: 'たいしどう', centre: null },
        ],
      },
      { name: '北沢地域', districts: [] },
    ],
  },
}

const shownFirst = (data: Json) => tableOf(data, firstPath(listPaths(data)) ?? [])

describe('a result becomes rows', () => {
  test('the first list is followed inwards, and holders without any keep their row', () => {
    expect(listPaths(ward)).toEqual([['ward.areas'], ['ward.areas', 'districts']])
    expect(shownFirst(ward)).toEqual({
      columns: ['areas.name', 'districts.name', 'districts.kana', 'districts.centre.name'],
      rows: [
        {
          'areas.name': '世田谷地域',
          'districts.name': '池尻',
          'districts.kana': 'いけじり',
          'districts.centre.name': '池尻まちづくりセンター',
        },
        {
          'areas.name': '世田谷地域',
          'districts.name': '太子堂',
          'districts.kana': 'たいしどう',
          'districts.centre': null,
        },
        { 'areas.name': '北沢地域' },
      ],
      isPartial: false,
    })
  })

  test("Relay's edges and nodes vanish, and a further page is told", () => {
    const data: Json = {
      offices: {
        totalCount: 27,
        pageInfo: { hasNextPage: true, endCursor: 'x' },
        edges: [
          { cursor: 'a', distance: 3, node: { name: '池尻', area: { name: '世田谷' } } },
          { cursor: 'b', distance: 5, node: { name: '下馬', area: { name: '世田谷' } } },
        ],
      },
    }
    expect(shownFirst(data)).toEqual({
      columns: ['distance', 'name', 'area.name'],
      rows: [
        { distance: 3, name: '池尻', 'area.name': '世田谷' },
        { distance: 5, name: '下馬', 'area.name': '世田谷' },
      ],
      isPartial: true,
    })
  })

  test('sibling lists are two tables, never multiplied', () => {
    const data: Json = { a: [{ n: 1, x: [{ v: 1 }, { v: 2 }], y: { nodes: [{ w: 1 }, { w: 2 }] } }] }
    expect(listPaths(data)).toEqual([['a'], ['a', 'x'], ['a', 'y']])
    expect(firstPath(listPaths(data))).toEqual(['a'])
    expect(tableOf(data, ['a']).rows).toEqual([{ n: 1 }])
    expect(tableOf(data, ['a', 'y']).rows).toEqual([
      { 'a.n': 1, 'y.w': 1 },
      { 'a.n': 1, 'y.w': 2 },
    ])
  })

  test('lists of one name inside each other keep their columns apart', () => {
    const data: Json = { parts: [{ id: 1, parts: [{ id: 2 }] }] }
    expect(shownFirst(data).rows).toEqual([{ 'parts.id': 1, 'parts.parts.id': 2 }])
  })

  test('a list of plain values stays in its row, and elements of different types share the columns', () => {
    const data: Json = {
      all: [{ __typename: 'Office', days: ['月', '火'] }, null, { __typename: 'Place', seats: 0 }],
    }
    const table = shownFirst(data)
    expect(table.columns).toEqual(['__typename', 'days', 'seats'])
    expect(csvOf(table)).toBe('\u{FEFF}__typename,days,seats\r\nOffice,月; 火,\r\n,,\r\nPlace,,0\r\n')
  })

  test.each([
    [null],
    [{}],
    [{ health: 'ok' }],
    [{ list: [] }],
    [{ list: ['a'] }],
    [[1, 2]],
    ['text'],
  ] as Json[][])('a result without a list of things has no table: %j', (data) => {
    expect(listPaths(data as Json)).toEqual([])
    expect(firstPath([])).toBeUndefined()
    expect(tableOf(data as Json, ['nowhere']).rows).toEqual([])
  })
})

describe('CSV opens in a spreadsheet unharmed', () => {
  const csv = (...values: Json[]) =>
    csvOf({ columns: ['v'], rows: values.map((v) => ({ v })), isPartial: false })
      .split('\r\n')
      .slice(1, -1)

  test('it starts with a byte order mark and ends lines with CRLF', () => {
    expect(csvOf({ columns: ['名'], rows: [{ 名: '池尻' }], isPartial: false })).toBe(
      '\u{FEFF}名\r\n池尻\r\n',
    )
  })

  test('text that would run as a formula is guarded, half and full width; numbers stay numbers', () => {
    expect(csv('=1+1', '+81', '-5', '@x', '＝1', '\tx', -5, '03-1111')).toEqual([
      "'=1+1",
      "'+81",
      "'-5",
      "'@x",
      "'＝1",
      "'\tx",
      '-5',
      '03-1111',
    ])
  })

  test('a list whose text starts like a formula is guarded too', () => {
    expect(csv(['=A1', 'b'])).toEqual(["'=A1; b"])
  })

  test('commas, quotes and line ends are quoted; codes keep their zeros; null is empty and false is false', () => {
    expect(csv('a,b', 'a"b', '092011', null, false, 0)).toEqual([
      '"a,b"',
      '"a""b"',
      '092011',
      '',
      'false',
      '0',
    ])
    expect(csvOf({ columns: ['v'], rows: [{ v: 'a\nb' }], isPartial: false })).toContain('"a\nb"')
  })
})
