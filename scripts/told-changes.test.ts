import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { apiChanges } from '../gateway/src/guests/api-changes.ts'
import { withoutMembers } from './told-changes.ts'

test('of what is new only the types and the fields of others are told, and all that is not merely new', async () => {
  const before = 'type Query { a: District } type District { id: ID! gone: Int }'
  const after = `type Query { a: District b(first: Int): Park } type District { id: ID! parks(first: Int, kind: Kind): [Park!] }
    "A park." type Park { "Its id." id: ID! kind: Kind } enum Kind { BIG SMALL }`
  expect(buildSchema(after).getType('Park')).toBeDefined()
  const told = withoutMembers(await apiChanges(before, after)).map(({ kind, at }) => `${kind} ${at}`)
  expect(told.sort()).toEqual([
    'BREAKING District.gone',
    'SAFE District.parks',
    'SAFE Kind',
    'SAFE Park',
    'SAFE Query.b',
  ])
})
