import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commitmentOf,
  type DrawRules,
  draw,
  type Entry,
  impossibleQuotas,
  keyString,
  nextReserve,
  poolHash,
  poolText,
  rulesHash,
  rulesText,
  seedOf,
} from './sortition.ts'

/** Written down from two independent programs; nothing of it may ever change. */
const vector = JSON.parse(readFileSync(new URL('sortition-vector.json', import.meta.url), 'utf8'))
const pool: Entry[] = vector.entries.map(({ c, s }: { c: string; s: Record<string, string> }) => ({
  commitment: c,
  strata: s,
}))

const people = (count: number, strata: (index: number) => Record<string, string> = () => ({})): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    commitment: commitmentOf(index.toString(16).padStart(32, '0'), `person-${index}`),
    strata: strata(index),
  }))

const someSeed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'))

/** A pool with two attributes, and rules that most pools can meet. */
const someDraw = fc
  .record({ count: fc.integer({ min: 4, max: 40 }), seats: fc.integer({ min: 1, max: 8 }), seed: someSeed })
  .filter(({ count, seats }) => seats <= count)
  .map(({ count, seats, seed }) => {
    const entries = people(count, (index) => ({ age: index % 3 ? 'old' : 'young', place: `d${index % 4}` }))
    const quotas = { age: { young: [0, seats], old: [0, seats] }, place: { d0: [0, 2] } } as const
    return { entries, rules: { seats, maxAttempts: 100, quotas } as DrawRules, seed }
  })

describe('R182 the published example', () => {
  const seed = seedOf(poolHash(pool), rulesHash(vector.rules), keyString(vector.sources))

  it('has the hashes, the key and the seed that were written down', () => {
    expect({
      poolHash: poolHash(pool),
      rulesHash: rulesHash(vector.rules),
      keyString: keyString(vector.sources),
      seed,
    }).toEqual({
      poolHash: vector.result.poolHash,
      rulesHash: vector.result.rulesHash,
      keyString: vector.result.keyString,
      seed: vector.result.seed,
    })
  })

  it('draws the same people in the same order, with the same reserves', () => {
    const { attempt, selected, reserves } = vector.result
    expect(draw(pool, vector.rules, seed)).toEqual({ attempt, selected, reserves })
  })

  it('draws others when one stratum of one person is changed, one number of one source, or one quota', () => {
    const [first, ...others] = pool as [Entry, ...Entry[]]
    const changed = [{ ...first, strata: { ...first.strata, age: '65+' } }, ...others]
    const seeds = [
      seed,
      seedOf(poolHash(changed), rulesHash(vector.rules), keyString(vector.sources)),
      seedOf(poolHash(pool), rulesHash({ ...vector.rules, maxAttempts: 999 }), keyString(vector.sources)),
      seedOf(poolHash(pool), rulesHash(vector.rules), keyString([[9320], ...vector.sources.slice(1)])),
    ]
    expect(new Set(seeds).size).toBe(seeds.length)
  })
})

describe('R182 a draw', () => {
  it('is the same whatever order the pool and the numbers come in', () => {
    fc.assert(
      fc.property(someDraw, fc.infiniteStream(fc.nat()), ({ entries, rules, seed }, random) => {
        const mixed = entries
          .map((entry) => ({ entry, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry)
        expect(poolText(mixed)).toBe(poolText(entries))
        expect(draw(mixed, rules, seed)).toEqual(draw(entries, rules, seed))
        expect(keyString([[3, 1, 2]])).toBe('1.2.3./')
      }),
    )
  })

  it('seats as many as there are seats, each once, keeps every quota, and leaves the rest in reserve', () => {
    fc.assert(
      fc.property(someDraw, ({ entries, rules, seed }) => {
        const result = draw(entries, rules, seed)
        if (!result) return
        const all = [...result.selected, ...result.reserves]
        expect(result.selected).toHaveLength(rules.seats)
        expect([...all].sort()).toEqual(entries.map(({ commitment }) => commitment).sort())
        const drawn = entries.filter(({ commitment }) => result.selected.includes(commitment))
        for (const [attribute, values] of Object.entries(rules.quotas))
          for (const [value, [min, max]] of Object.entries(values)) {
            const count = drawn.filter(({ strata }) => strata[attribute] === value).length
            expect(count).toBeGreaterThanOrEqual(min)
            expect(count).toBeLessThanOrEqual(max)
          }
      }),
    )
  })

  it('gives everybody the same chance where there are no quotas', () => {
    const entries = people(10)
    const rules = { seats: 3, maxAttempts: 1, quotas: {} }
    const times = new Map<string, number>()
    for (let round = 0; round < 3_000; round += 1) {
      const seed = seedOf('pool', 'rules', String(round))
      for (const each of draw(entries, rules, seed)?.selected ?? [])
        times.set(each, (times.get(each) ?? 0) + 1)
    }
    // 900 expected; six standard deviations of a binomial count are 150.
    for (const count of times.values()) expect(Math.abs(count - 900)).toBeLessThan(150)
    expect(times.size).toBe(10)
  })

  it('answers nothing where the quotas can’t be kept, and the attribute that can’t is named', () => {
    const entries = people(10, (index) => ({ age: index === 0 ? 'young' : 'old' }))
    const rules: DrawRules = { seats: 4, maxAttempts: 50, quotas: { age: { young: [2, 4] } } }
    expect(draw(entries, rules, seedOf('a', 'b', 'c'))).toBeNull()
    expect(impossibleQuotas(entries, rules)).toEqual(['age'])
    expect(impossibleQuotas(entries, { ...rules, quotas: { age: { young: [1, 1] } } })).toEqual([])
    expect(impossibleQuotas(entries, { ...rules, quotas: { age: { young: [0, 1], old: [0, 2] } } })).toEqual([
      'age',
    ])
  })
})

describe('R182 who steps in for somebody who declined', () => {
  it('is the first of the reserves with whom every quota still holds', () => {
    fc.assert(
      fc.property(someDraw, fc.nat(), ({ entries, rules, seed }, at) => {
        const result = draw(entries, rules, seed)
        if (!result) return
        const byCommitment = new Map(entries.map((entry) => [entry.commitment, entry]))
        const seated = result.selected.filter((_, index) => index !== at % rules.seats)
        const next = nextReserve(byCommitment, rules, seated, result.reserves)
        const keeps = (candidate: string) => {
          const all = [...seated, candidate].map((each) => byCommitment.get(each) as Entry)
          return Object.entries(rules.quotas).every(([attribute, values]) =>
            Object.entries(values).every(([value, [min, max]]) => {
              const count = all.filter(({ strata }) => strata[attribute] === value).length
              return min <= count && count <= max
            }),
          )
        }
        expect(next).toBe(result.reserves.find(keeps) ?? null)
      }),
    )
  })
})

describe('R182 what is published', () => {
  it('is one line a person by its bytes, and names nobody', () => {
    const entries = people(3, () => ({ place: 'd1', age: '18-39' }))
    expect(poolText(entries)).toMatch(/^([0-9a-f]{64}\tage=18-39\tplace=d1\n){3}$/)
    expect(poolText(entries)).not.toContain('person')
  })

  it('is one text for the same rules, also where names look like numbers', () => {
    const rules = { seats: 2, maxAttempts: 1, quotas: { b: { 10: [0, 1], 9: [1, 2], a: [0, 0] } } } as const
    expect(rulesText(rules)).toBe(
      '{"maxAttempts":1,"quotas":{"b":{"10":[0,1],"9":[1,2],"a":[0,0]}},"seats":2}',
    )
  })
})
