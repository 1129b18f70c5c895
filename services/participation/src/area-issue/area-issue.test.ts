import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveList, issueMachine, type ListRecord, rankIn, scopeOf } from './area-issue.ts'
import { rankIssues, rankingAfter } from './decisions.ts'

const list = (ranking: string[]): ListRecord => ({
  _id: 'areaList:a-2026',
  area: 'area:a',
  fiscalYear: 2026,
  ranking,
})
const source = (district: string, area: string) =>
  ({ kind: 'PROPOSAL', id: `p-${district}`, point: null, district, area }) as const

describe('R132 the list of an area', () => {
  it('R132 its states are a sound table: every state can be reached, none but the last one is a dead end', () => {
    expect(faultsOf(issueMachine)).toEqual([])
  })

  it('R132 gives each listed problem one rank, whatever comes, leaves and is ranked anew', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      listed: fc.boolean(),
      turn: fc.nat(5),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = list([])
        for (const { id, listed, turn } of steps) {
          const issue = { _id: id, state: listed ? 'LISTED' : 'DROPPED' } as never
          now = { ...now, ranking: rankingAfter(now, issue) }
          const turned = [...now.ranking.slice(turn), ...now.ranking.slice(0, turn)]
          const ranked = rankIssues(now, turned, '理由')
          if (ranked.ok) now = evolveList(now, ranked.value)
          const ranks = now.ranking.map((each) => rankIn(now, each))
          expect(ranks).toEqual(now.ranking.map((_, index) => index + 1))
          expect(rankIn(now, id) !== null).toBe(listed)
        }
      }),
    )
  })

  it.each([
    ['one left out', ['a']],
    ['one twice', ['a', 'a']],
    ['one that isn’t listed', ['a', 'x']],
  ])('R132 isn’t ranked with %s', (_what, ranking) => {
    expect(rankIssues(list(['a', 'b']), ranking, '理由')).toMatchObject({ ok: false })
  })
})

describe('R134 how far a problem reaches', () => {
  it('R134 is worked out from the districts that told of it', () => {
    const of = (...sources: ReturnType<typeof source>[]) => scopeOf({ sources })
    expect(of(source('1', 'a'), source('1', 'a'))).toBe('ONE_DISTRICT')
    expect(of(source('1', 'a'), source('2', 'a'))).toBe('SEVERAL_DISTRICTS')
    expect(of(source('1', 'a'), source('9', 'b'))).toBe('SEVERAL_AREAS')
  })
})
