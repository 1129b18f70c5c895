import { createHash } from 'node:crypto'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operationsOf } from './operations.ts'

const schema = `
  enum Language { JA EN }
  type Query { park(id: ID!, lang: Language): ParkAnswer }
  union ParkAnswer = Park | NotFound
  interface Problem { message: String! }
  type Park { id: ID! name: String! openedOn: Date }
  type NotFound implements Problem { message: String! }
  scalar Date
  type Mutation { visit(input: VisitInput!): Park }
  input VisitInput { park: ID! idempotencyKey: String }
`
const page = {
  location: 'page.graphql',
  text: `query Page($id: ID!) { park(id: $id) { __typename ...Short ... on Problem { message } } }
    fragment Short on Park { name ...Opened }
    fragment Opened on Park { openedOn }
    fragment Unused on Park { id }`,
}
const visit = {
  location: 'visit.graphql',
  text: 'mutation Visit($input: VisitInput!) { visit(input: $input) { id } }',
}

describe('typed operations', () => {
  it('are made of what a frontend writes: each with the text that is sent, what it needs and nothing else, and its hash as its id', async () => {
    const { module, manifest } = await operationsOf(schema, [page, visit])
    const texts = Object.entries(manifest)
    expect(texts).toHaveLength(2)
    for (const [id, text] of texts) expect(createHash('sha256').update(text).digest('hex')).toBe(id)
    const [, sent] = texts.find(([, text]) => text.startsWith('query')) ?? []
    expect(parse(sent ?? '').definitions).toHaveLength(3)
    expect(sent).not.toMatch(/Unused|\n| {2}/)
    expect(module).toContain('export const page: TypedOperation<PageQuery, PageQueryVariables>')
    expect(module).toContain('export const visit: TypedOperation<VisitMutation, VisitMutationVariables>')
    expect(module).toMatch(/openedOn: string \| null/)
  })

  it('say where they ask for what the schema has not', async () => {
    const wrong = { location: 'wrong.graphql', text: 'query Wrong { park(id: "1") { ... on Park { nam } } }' }
    await expect(operationsOf(schema, [wrong])).rejects.toThrow(/nam/)
    const cut = { location: 'cut.graphql', text: 'query Cut {' }
    await expect(operationsOf(schema, [cut])).rejects.toThrow('cut.graphql')
  })

  it('have names, by which they are told in logs and metrics', async () => {
    await expect(operationsOf(schema, [{ location: 'a.graphql', text: '{ __typename }' }])).rejects.toThrow(
      /name/,
    )
  })
})
