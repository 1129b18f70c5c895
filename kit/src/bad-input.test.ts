import { buildSchema, graphql } from 'graphql'
import { expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'

it('reaches the client as BAD_USER_INPUT with its reason and path', async () => {
  const rootValue = {
    list: () => {
      throw new BadInput('BAD_PAGE', 'first', 'must not be negative')
    },
  }
  const { errors } = await graphql({
    schema: buildSchema('type Query { list: Int }'),
    source: '{ list }',
    rootValue,
  })
  expect(errors?.[0]?.message).toBe('first: must not be negative')
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'BAD_PAGE', path: 'first' })
})
