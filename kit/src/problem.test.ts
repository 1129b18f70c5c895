import { describe, expect, it } from 'vitest'
import { problemResolvers, type SharedProblem, sharedMessages } from './problem.ts'

const one: { [K in SharedProblem['kind']]: Extract<SharedProblem, { kind: K }> } = {
  NotFound: { kind: 'NotFound', clause: null, id: 'district:x' },
  Conflict: { kind: 'Conflict', clause: null, id: 'council_1', expectedVersion: 1, currentVersion: 2 },
  NotPermitted: {
    kind: 'NotPermitted',
    clause: 'clause:K-1',
    act: 'planOffice',
    needs: ['head-office-planner'],
    isSignedIn: false,
  },
  InvalidInput: { kind: 'InvalidInput', clause: null, field: 'text', rule: 'must not be empty', given: null },
  IdempotencyKeyReused: { kind: 'IdempotencyKeyReused', clause: null, idempotencyKey: 'abc-def-1' },
}

describe('a problem', () => {
  it.each(Object.values(one))(
    '$kind says in both languages what rule held and what would mend it',
    (problem) => {
      const resolvers = problemResolvers(sharedMessages)[problem.kind]
      for (const lang of ['JA', 'EN'] as const) {
        expect(resolvers?.message(problem, { lang })).toMatch(lang === 'JA' ? /[ぁ-ん]/ : /[a-z]/)
        expect(resolvers?.remedy(problem, { lang }).length).toBeGreaterThan(3)
      }
      expect(resolvers?.message(problem, { lang: 'JA' })).not.toBe(
        resolvers?.message(problem, { lang: 'EN' }),
      )
    },
  )

  it('cites its clause as an entity, or none', () => {
    const resolvers = problemResolvers(sharedMessages)
    expect(resolvers.NotPermitted?.clause(one.NotPermitted)).toEqual({
      __typename: 'Clause',
      id: 'clause:K-1',
    })
    expect(resolvers.NotFound?.clause(one.NotFound)).toBeNull()
  })
})
