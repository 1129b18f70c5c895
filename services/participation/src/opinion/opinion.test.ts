import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisions, outcomeOf, readAnswer } from '../response/response.ts'
import { opinionMachine } from './opinion.ts'

const by = { office: 'office:a', post: 'centre-director', day: '2026-12-01', now: new Date(0) }
const item = (point: number, decision: (typeof decisions)[number]) => ({
  point,
  decision,
  reason: '理由',
  targets: [{ kind: 'MEASURE' as const, ref: 'm' }],
})

describe('R020 the states of an opinion', () => {
  it('R020 are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(opinionMachine)).toEqual([])
  })

  it('R020 end in one of three ways that every mix of decisions leads to exactly one of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...decisions), { minLength: 1, maxLength: 30 }), (given) => {
        const outcome = outcomeOf(given.map((decision) => ({ decision })))
        const takes = given.some((each) => ['FULL', 'PARTIAL', 'ALTERNATIVE'].includes(each))
        const whole = given.every((each) => ['FULL', 'ALREADY_COVERED'].includes(each))
        expect(outcome).toBe(!takes ? 'NOT_ADOPTED' : whole ? 'ADOPTED' : 'PARTLY_ADOPTED')
      }),
    )
  })
})

describe('R020 an answer', () => {
  it('R020 covers every point once, whatever the order; anything else is refused', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
        fc.nat(),
        (points, seed) => {
          const items = points.map((point) => item(point, 'FULL')).toSorted(() => (seed % 2 ? 1 : -1))
          const read = readAnswer(points, { items, summary: 'やさしい説明' }, by)
          expect(read.ok && read.value.items.map(({ point }) => point)).toEqual(
            points.toSorted((a, b) => a - b),
          )
          for (const wrong of [
            items.slice(1),
            [...items, item(31, 'FULL')],
            [...items, ...items.slice(0, 1)],
          ])
            expect(readAnswer(points, { items: wrong, summary: 'x' }, by)).toMatchObject({ ok: false })
        },
      ),
    )
  })

  it.each(decisions)(
    'R020 R045 %s is given with a reason, and names what takes the point in where something does',
    (decision) => {
      const bare = { point: 1, decision, reason: '理由', targets: [] }
      const isFree = decision === 'NOT_TAKEN' || decision === 'NOTED'
      expect(readAnswer([1], { items: [bare], summary: 'x' }, by).ok).toBe(isFree)
      expect(readAnswer([1], { items: [item(1, decision)], summary: 'x' }, by).ok).toBe(true)
      expect(readAnswer([1], { items: [{ ...item(1, decision), reason: ' ' }], summary: 'x' }, by).ok).toBe(
        false,
      )
    },
  )
})
