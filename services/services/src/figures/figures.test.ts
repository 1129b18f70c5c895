import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldApart } from './differencing.ts'
import {
  type Cell,
  cellsFilled,
  type FigurePlace,
  figureTables,
  personsIn,
  quarterBefore,
  quarterOf,
  quarterOn,
  type Share,
  type Shares,
} from './figures.ts'
import { type ToldBefore, toldOf } from './suppression.ts'

const rules = { leastPersons: 3, leastWorkers: 2, mostOfOneCode: 0.9 }
const districts = ['a', 'b', 'c', 'd']
const places: FigurePlace[] = [
  { id: 'ward', districts },
  { id: 'north', districts: ['a', 'b'] },
  { id: 'south', districts: ['c', 'd'] },
  ...districts.map((id) => ({ id, districts: [id] })),
]
const codes = ['X', 'Y', 'Z']
const codesOf = { TOPICS: codes, OUTCOMES: codes, TIMES: codes, BURDEN: codes }

/** Up to 80 visits of some dozens of persons, each to a district, under one code in each table. */
const visit = fc.record({
  person: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  worker: fc.constantFrom('w1', 'w2', 'w3'),
  district: fc.constantFrom(...districts, 'a', 'a', 'c'),
  code: fc.constantFrom('X', 'X', 'X', 'Y', 'Y', 'Z'),
  other: fc.constantFrom('X', 'Y', 'Y', 'Z', 'Z', 'Z'),
})
const visits = fc.array(visit, { minLength: 5, maxLength: 80 })
type Visit = {
  person: string | null
  worker: string
  district: string
  code: string
  other: string
}

function sharesOf(all: readonly Visit[]): Shares {
  const by = (codeOf: (one: Visit) => string, name: string) =>
    all.map(
      ({ person, worker, district, ...rest }, at): Share => ({
        id: `${name}${at}`,
        person,
        worker,
        district,
        code: codeOf({ person, worker, district, ...rest }),
      }),
    )
  return {
    TOPICS: by(({ code }) => code, ''),
    OUTCOMES: by(({ other }) => other, ''),
    TIMES: by(({ code }) => code, ''),
    BURDEN: by(({ other }) => other, ''),
  }
}

const sharesIn = (shares: readonly Share[], place: FigurePlace, code: string | null) =>
  new Set(
    cellsFilled(shares)
      .of(place, code)
      .map(({ id }) => id),
  )
const placeOf = (id: string) => places.find((each) => each.id === id) as FigurePlace
const heldOf = (shares: readonly Share[], cells: readonly Cell[]) =>
  cells.map(({ place, code }) => sharesIn(shares, placeOf(place), code))

/**
 * Somebody with pencil and paper: which sums over cells of the grid (any set of district × code) follow from the figures, by any
 * combination of them with any factors. Worked out by elimination over the rational numbers; nothing of how the figures were chosen.
 */
function derivable(rows: readonly (readonly number[])[]) {
  const basis: number[][] = []
  const reduce = (row: readonly number[]) => {
    let left = [...row]
    for (const each of basis) {
      const lead = each.findIndex((value) => value !== 0)
      const by = left[lead] as number
      if (by !== 0) left = left.map((value, at) => value * (each[lead] as number) - by * (each[at] as number))
      const divisor = left.reduce(gcd, 0)
      if (divisor > 1) left = left.map((value) => value / divisor)
    }
    return left
  }
  for (const row of rows) {
    const left = reduce(row)
    if (left.some((value) => value !== 0)) basis.push(left)
  }
  return (row: readonly number[]) => reduce(row).every((value) => value === 0)
}
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b))

const grid = districts.flatMap((district) => codes.map((code) => ({ district, code })))
const rowOf = ({ place, code }: Pick<Cell, 'place' | 'code'>) =>
  grid.map((cell) =>
    placeOf(place).districts.includes(cell.district) && (code === null || code === cell.code) ? 1 : 0,
  )
/** Every set of cells of the grid: 4 districts × 3 codes. */
const allSets = Array.from({ length: 2 ** grid.length - 1 }, (_, at) =>
  grid.map((_cell, bit) => ((at + 1) >> bit) & 1),
)

describe('figures without faces', () => {
  it('R126 no sum or difference of one release tells of fewer persons than the rule: tried for each of 4,095 sets of cells', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const shares = sharesOf(all)
        const told = toldOf(shares, places, codesOf, rules)
        for (const table of figureTables) {
          const follows = derivable(told[table].map(rowOf))
          for (const set of allSets) {
            const members = shares[table].filter(
              ({ district, code }) =>
                set[grid.findIndex((cell) => cell.district === district && cell.code === code)] === 1,
            )
            if (personsIn(members) < rules.leastPersons && follows(set))
              throw new Error(
                `${table} ${JSON.stringify(set)} follows from ${JSON.stringify(told[table])} and is of ${members.length}`,
              )
          }
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('R126 nor does one table with the help of another that counts the same persons', () => {
    // 36 unknowns: district × code of one table × code of the other. What is asked is each cell and each place of either.
    const joint = districts.flatMap((district) =>
      codes.flatMap((code) => codes.map((other) => ({ district, code, other }))),
    )
    const row = (table: 'TOPICS' | 'OUTCOMES', { place, code }: Pick<Cell, 'place' | 'code'>) =>
      joint.map((cell) => {
        const own = table === 'TOPICS' ? cell.code : cell.other
        return placeOf(place).districts.includes(cell.district) && (code === null || code === own) ? 1 : 0
      })
    fc.assert(
      fc.property(visits, (all) => {
        const shares = sharesOf(all)
        const told = toldOf(shares, places, codesOf, rules)
        const tables = ['TOPICS', 'OUTCOMES'] as const
        const follows = derivable(tables.flatMap((table) => told[table].map((cell) => row(table, cell))))
        for (const table of tables) {
          for (const { id: place } of places) {
            for (const code of [null, ...codes]) {
              const members = shares[table].filter(({ id }) =>
                sharesIn(shares[table], placeOf(place), code).has(id),
              )
              if (personsIn(members) < rules.leastPersons)
                expect([table, place, code, follows(row(table, { place, code }))]).toEqual([
                  table,
                  place,
                  code,
                  false,
                ])
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('R126 nor do two editions together, whatever changed between them: no group that they tell apart is of too few', () => {
    fc.assert(
      fc.property(visits, visits, fc.array(fc.nat(79), { maxLength: 40 }), (all, more, changed) => {
        const first = sharesOf(all)
        const told = toldOf(first, places, codesOf, rules)
        const changedAll = all.map((one, at) =>
          changed.includes(at) && more[at % more.length]
            ? { ...one, other: (more[at % more.length] as Visit).other }
            : one,
        )
        const later = sharesOf([...changedAll, ...more.slice(0, changed.length)])
        const before: ToldBefore[] = figureTables.flatMap((table) =>
          told[table].map(({ place, code }) => ({
            table,
            place: placeOf(place),
            code,
            shares: [...sharesIn(first[table], placeOf(place), code)],
          })),
        )
        const again = toldOf(later, places, codesOf, rules, { told: before, shares: first })
        for (const table of figureTables) {
          const held = [...heldOf(first[table], told[table]), ...heldOf(later[table], again[table])]
          const known = new Map([...first[table], ...later[table]].map((each) => [each.id, each]))
          expect(toldApart(held, [...known.values()], rules)).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('an edition that counts the same again tells the same again', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const shares = sharesOf(all)
        const told = toldOf(shares, places, codesOf, rules)
        const before = figureTables.flatMap((table) =>
          told[table].map(({ place, code }) => ({
            table,
            place: placeOf(place),
            code,
            shares: [...sharesIn(shares[table], placeOf(place), code)],
          })),
        )
        expect(toldOf(shares, places, codesOf, rules, { told: before, shares })).toEqual(told)
      }),
    )
  })

  it('k is of persons, not of visits: somebody who comes fifty times shows in no figure', () => {
    const one = { person: 'p', worker: 'w1', district: 'a', code: 'X', other: 'X' }
    const often = Array.from({ length: 50 }, () => one)
    const nobody = Array.from({ length: 50 }, () => ({ ...one, person: null }))
    for (const all of [often, nobody])
      expect(Object.values(toldOf(sharesOf(all), places, codesOf, rules)).flat()).toEqual([])
  })

  it('tells what many have in common, and hides the rest together: no table is empty where there are enough', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      person: String(at),
      worker: `w${at % 3}`,
      district: districts[at % 4] as string,
      code: codes[Math.floor(at / 4) % 2] as string,
      other: 'X',
    }))
    const told = toldOf(sharesOf(many), places, codesOf, rules)
    expect(told.TOPICS).toContainEqual({ place: 'ward', code: null, persons: 40 })
    expect(told.TOPICS).toContainEqual({ place: 'ward', code: 'X', persons: 20 })
    // The second code would tell that the third has nobody; and one code for all would tell everybody's.
    expect(told.TOPICS).not.toContainEqual(expect.objectContaining({ code: 'Y' }))
    expect(told.OUTCOMES.filter(({ code }) => code !== null)).toEqual([])
  })

  it('of a table of work none is told that stands for fewer workers than the rule', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const shares = sharesOf(all)
        for (const table of ['TIMES', 'BURDEN'] as const)
          for (const cell of toldOf(shares, places, codesOf, rules)[table].filter(({ code }) => code)) {
            const ids = sharesIn(shares[table], placeOf(cell.place), cell.code)
            const workers = new Set(shares[table].filter(({ id }) => ids.has(id)).map(({ worker }) => worker))
            expect(workers.size).toBeGreaterThanOrEqual(rules.leastWorkers)
          }
      }),
    )
  })
})

it('the differencing test finds what two totals give away', () => {
  const shares = ['1', '2', '3', '4'].map((id) => ({ id, person: id }))
  const all = new Set(['1', '2', '3', '4'])
  const allButOne = new Set(['1', '2', '3'])
  expect(toldApart([all], shares, rules)).toEqual([])
  expect(toldApart([all, allButOne], shares, rules)).toEqual([{ persons: 1, figures: [0] }])
})

it('quarters are of the fiscal year', () => {
  expect(quarterOf('2026-Q1')).toMatchObject({ startsOn: '2026-04-01', endsBefore: '2026-07-01' })
  expect(quarterOf('2026-Q4')).toMatchObject({ startsOn: '2027-01-01', endsBefore: '2027-04-01' })
  expect(['2026-04-01', '2026-12-31', '2027-03-31'].map(quarterOn)).toEqual(['2026-Q1', '2026-Q3', '2026-Q4'])
  expect([quarterBefore('2026-Q1'), quarterOf('2026-Q5'), quarterOf('2026-1')]).toEqual([
    '2025-Q4',
    null,
    null,
  ])
})
