import { classify } from '@chiiki/kit/audience.ts'
import { describe, expect, it } from 'vitest'
import { organization } from '../subgraph.ts'
import { readClauses } from './import.ts'

describe('an act', () => {
  const acts = classify(organization.schema()).filter(({ type }) => type === 'Mutation')
  const known = new Set(readClauses('data/setagaya').map(({ _id }) => _id))

  it.each(acts.map((each) => [each.field, each] as const))(
    'R003 %s tells whom it turns away by which clause',
    (_name, { audience }) => {
      expect(audience).toMatchObject({ is: 'POSTS', clause: expect.stringMatching(/^clause:K-/) })
      expect(known).toContain('clause' in audience ? audience.clause : null)
    },
  )
})

describe('a problem that all services share', () => {
  it('reads its clause from this catalogue, as the catalogue keeps it', async () => {
    const type = organization.schema().getType('NotPermitted')
    const field = type && 'getFields' in type ? type.getFields().clause : undefined
    const kept = { _id: 'clause:K-1' }
    const context = { loaders: { clause: { load: async () => kept } } }
    const problem = { kind: 'NotPermitted', clause: 'clause:K-1' }
    const resolve = field && 'resolve' in field ? field.resolve : undefined
    expect(await resolve?.(problem as never, {}, context as never, {} as never)).toBe(kept)
    expect(
      await resolve?.({ ...problem, clause: null } as never, {}, context as never, {} as never),
    ).toBeNull()
  })
})
