import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Clause,
  clauseKinds,
  forces,
  isObligation,
  pairFaults,
  peopleFaults,
  versionsOn,
} from './clause.ts'
import { readClauses, readDocuments, readGrounds, readPrinciples, readRolePairs } from './import.ts'
import {
  type BasicPrinciple,
  isLast,
  type PrincipleRecord,
  principleFaults,
  principleOn,
  supersede,
} from './principle.ts'

const dataDir = join(import.meta.dirname, '../../../../data/setagaya')
const clauses = readClauses(dataDir)
const byId = new Map(clauses.map((clause) => [clause._id, clause]))

/** Every clause that the code of any service cites. */
function citedInCode(): string[] {
  const files = globSync('../../../*/src/**/*.ts', { cwd: import.meta.dirname }).filter(
    (file) => !/test\.ts$|generated\.ts$/.test(file),
  )
  return files.flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/['`"](clause:K-[\w-]+)['`"]/g)].map(
      ([, id]) => id as string,
    ),
  )
}

describe('the catalogue of clauses', () => {
  it('R003 has every clause that a rule anywhere in the graph cites', () => {
    const cited = citedInCode()
    expect(cited.length).toBeGreaterThan(3)
    expect(cited.filter((id) => !byId.has(id))).toEqual([])
  })

  it('R003 has all 55 clauses with actor, force, kind and text in both languages', () => {
    expect(clauses).toHaveLength(55)
    expect(new Set(clauses.map(({ number }) => number)).size).toBe(55)
    for (const { actor, text, force, kind } of clauses) {
      expect([actor, text.ja, text.en].every((each) => each && each.length > 0)).toBe(true)
      expect([forces.includes(force), clauseKinds.includes(kind)]).toEqual([true, true])
    }
  })

  it('R003 tells of each clause what became of it in each later document, and why a wording is unknown', () => {
    const codes = new Map(readDocuments(dataDir).map(({ _id, code }) => [_id, code]))
    for (const { versions } of clauses) {
      expect(versions.map(({ documentId }) => codes.get(documentId))).toEqual([
        'OUTLINE_2021',
        'BILL_2022',
        'ORDINANCE_2022',
      ])
      for (const { text, unknownReason, fate } of versions) {
        expect(text === null).toBe(unknownReason !== null)
        expect(fate === 'ORIGIN').toBe(text !== null)
      }
    }
    const fateOf = (id: string) => byId.get(id)?.versions.map(({ fate }) => fate)
    expect(fateOf('clause:K-0')).toEqual(['ORIGIN', 'KEPT', 'UNKNOWN'])
    expect(fateOf('clause:K-4-1-1-0')).toEqual(['ORIGIN', 'CHANGED', 'UNKNOWN'])
    expect(fateOf('clause:K-2-1-1')).toEqual(['ORIGIN', 'NOT_FOUND', 'UNKNOWN'])
    expect(fateOf('clause:K-4-3-3')).toEqual(['ORIGIN', 'NOT_FOUND', 'UNKNOWN'])
    expect(fateOf('clause:K-1-2-1')).toEqual(['ORIGIN', 'UNKNOWN', 'UNKNOWN'])
  })

  it('R003 tells on a day only of documents that there can have been', () => {
    const clause = byId.get('clause:K-0') as Clause
    expect(
      [versionsOn(clause, '2021-01-31'), versionsOn(clause, '2021-02-01')].map(({ length }) => length),
    ).toEqual([0, 1])
    expect(versionsOn(clause, '2022-09-30')).toHaveLength(2)
    expect(versionsOn(clause, '2022-10-01')).toHaveLength(3)
  })

  it('R012 names a document and a clause that are there for each legal ground', () => {
    const documents = readDocuments(dataDir).map(({ _id }) => _id)
    for (const { documentId, clause } of readGrounds(dataDir)) {
      expect(documents).toContain(documentId)
      expect(clause === null || byId.has(clause)).toBe(true)
    }
  })
})

describe('roles of people', () => {
  const role = { _id: 'clause:x', side: 'PEOPLE', kind: 'ROLE', force: 'ENDEAVOUR' } as const

  it('R017 are MAY or ENDEAVOUR in the data, and bind nobody', () => {
    expect(peopleFaults(clauses)).toEqual([])
    const people = clauses.filter(({ side }) => side === 'PEOPLE')
    expect(people.map(({ force }) => force)).toEqual(['MAY', 'MAY', 'ENDEAVOUR', 'ENDEAVOUR'])
    expect(people.some(isObligation)).toBe(false)
  })

  it('R017 stop the import when any of them is made an obligation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forces), fc.constantFrom('RIGHT', 'ROLE'), (force, kind) => {
        const faults = peopleFaults([{ ...role, force, kind } as never])
        const isAllowed = force === 'MAY' || (kind === 'ROLE' && force === 'ENDEAVOUR')
        expect(faults).toHaveLength(isAllowed ? 0 : 1)
      }),
    )
    expect(
      peopleFaults([{ ...role, side: 'BOTH', kind: 'PRINCIPLE', force: 'SHALL' } as never]),
    ).toHaveLength(1)
  })

  it('R017 are never what a refusal rests on: no rule in the code cites one', () => {
    expect(citedInCode().filter((id) => byId.get(id)?.side === 'PEOPLE')).toEqual([])
  })

  it('R017 each stand in one pair beside duties of the ward; a lost, doubled or misplaced one stops the import', () => {
    const pairs = readRolePairs(dataDir, clauses)
    const ward = pairs.flatMap((pair) => pair.ward)
    expect(ward.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((at) => `clause:K-2-2-${at}`))
    const [first, ...rest] = pairs
    if (!first) throw new Error('no pairs')
    expect(pairFaults(rest, clauses)).toHaveLength(1)
    expect(pairFaults([first, ...pairs], clauses).length).toBeGreaterThan(0)
    expect(pairFaults([{ ...first, people: first.ward, ward: first.people }, ...rest], clauses)).not.toEqual(
      [],
    )
  })
})

describe('the basic principle', () => {
  const versions = readPrinciples(dataDir)

  it('R018 is one on any day since the first; a proposal never is it', () => {
    expect(principleFaults(versions)).toEqual([])
    for (const asOf of ['1991-01-01', '2021-02-01', '2022-10-01', '2026-11-24'])
      expect(principleOn(versions, { asOf, knownAt: null })?._id).toBe('basicPrinciple:1991')
    expect(principleOn(versions, { asOf: '1990-12-31', knownAt: null })).toBeNull()
  })

  it('R018 stops the import when two overlap or a day has none', () => {
    const [first] = versions as [BasicPrinciple]
    const day = fc.integer({ min: 1990, max: 2040 }).map((year) => `${year}-01-01`)
    fc.assert(
      fc.property(day, day, (end, begin) => {
        const next = { ...first, _id: 'next', validFrom: begin }
        const faults = principleFaults([{ ...first, validTo: end }, next])
        const isEmpty = end <= (first.validFrom as string)
        if (!isEmpty) expect(faults.length > 0).toBe(end !== begin)
      }),
    )
  })

  it('R018 over any history of new wordings one is current on any day since the first, and what was known stays', () => {
    const day = fc.integer({ min: 1985, max: 2040 }).map((year) => `${year}-04-01`)
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        let known: PrincipleRecord[] = versions.map((each) => ({ ...each, version: 0 }))
        const then: { at: Date; on: (string | null)[] }[] = []
        const asked = days.map((asOf) => ({ asOf }))
        for (const [index, validFrom] of days.entries()) {
          const at = new Date(Date.UTC(2040, 0, 1 + index))
          const last = known.findLast(isLast) as PrincipleRecord
          const next = { _id: `next-${index}`, validFrom, text: last.text, clause: null, note: null }
          const done = supersede(last, { ...next, source: last.source }, at)
          expect(done.ok).toBe(validFrom > (last.validFrom as string))
          if (done.ok) {
            known = known.map((each) => (each === last ? { ...each, ended: done.value.end } : each))
            known.push({ ...done.value.next, version: 1 })
          }
          expect(principleFaults(known)).toEqual([])
          then.push({ at, on: asked.map(({ asOf }) => idOn(known, asOf, null)) })
        }
        for (const { at, on } of then) expect(asked.map(({ asOf }) => idOn(known, asOf, at))).toEqual(on)
      }),
    )
  })

  function idOn(known: readonly PrincipleRecord[], asOf: string, knownAt: Date | null): string | null {
    return principleOn(known, { asOf, knownAt })?._id ?? null
  }
})
