import { type GraphQLSchema, graphql, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous } from './actor.ts'
import { classify } from './audience.ts'
import { subgraphSchema } from './subgraph.ts'

const resident: Actor = { kind: 'PERSON', id: 'person:1', posts: [] }
const planner: Actor = { kind: 'PERSON', id: 'person:2', posts: [{ post: 'planner', office: 'office:hq' }] }

let acts = 0
const resolvers = {
  Query: { thing: () => ({ name: 'a', diary: 'secret', figures: [1], note: 'ruled' }) },
  Mutation: {
    change: () => {
      acts += 1
      return { __typename: 'Changed', ok: true }
    },
  },
}

function schemaOf(sdl: string): GraphQLSchema {
  return subgraphSchema([{ typeDefs: parse(sdl), resolvers }])
}

const sdl = `
  type Query { thing: Thing @audience(is: "PUBLIC") }
  type Mutation { change: ChangeAnswer @audience(is: "POSTS", posts: ["planner"]) }
  type Changed @audience(is: "PUBLIC") { ok: Boolean! }
  union ChangeAnswer = Changed | NotPermitted
  type Thing @audience(is: "PUBLIC") {
    name: String!
    diary: String @audience(is: "SIGNED_IN")
    figures: [Int!] @audience(is: "POSTS", posts: ["planner"])
    note: String @audience(is: "RULE", rule: "the slice's")
  }
`
const ask = async (actor: Actor, source = '{ thing { name diary figures note } }') =>
  JSON.parse(JSON.stringify(await graphql({ schema: schemaOf(sdl), source, contextValue: { actor } })))

describe('an audience', () => {
  it('gets what is for it, and null for the rest, without a word about it', async () => {
    expect(await ask(anonymous)).toEqual({
      data: { thing: { name: 'a', diary: null, figures: null, note: 'ruled' } },
    })
    expect(await ask(resident)).toEqual({
      data: { thing: { name: 'a', diary: 'secret', figures: null, note: 'ruled' } },
    })
    expect(await ask(planner)).toEqual({
      data: { thing: { name: 'a', diary: 'secret', figures: [1], note: 'ruled' } },
    })
  })

  it('that may not act is told so at the door, before anything is done', async () => {
    const source = 'mutation { change { __typename ... on NotPermitted { needs isSignedIn } } }'
    const refused = { __typename: 'NotPermitted', needs: ['planner'], isSignedIn: false }
    expect((await ask(anonymous, source)).data.change).toEqual(refused)
    expect((await ask(resident, source)).data.change).toEqual({ ...refused, isSignedIn: true })
    expect(acts).toBe(0)
    expect((await ask(planner, source)).data.change).toEqual({ __typename: 'Changed' })
  })

  it('that nobody named stops the start, and so does a field that could not be withheld', () => {
    const extra = (more: string) => () =>
      schemaOf(`${sdl} extend type Query { other: Other @audience(is: "PUBLIC") } ${more}`)
    expect(extra('type Other { name: String }')).toThrow('Other.name has no @audience')
    expect(extra('type Other { name: String! @audience(is: "SIGNED_IN") }')).toThrow(
      "Other.name isn't public and can't be null",
    )
    expect(extra('type Other { name: String @audience(is: "POSTS") }')).toThrow('@audience needs')
    expect(extra('type Other { name: String @audience(is: "FRIENDS") }')).toThrow('@audience needs')
  })

  it('is known for every field, of the schema and of what all subgraphs share', () => {
    const classified = classify(schemaOf(sdl))
    expect(classified).toContainEqual({
      type: 'Thing',
      field: 'figures',
      audience: { is: 'POSTS', posts: ['planner'] },
    })
    expect(classified).toContainEqual({ type: 'PageInfo', field: 'endCursor', audience: { is: 'PUBLIC' } })
  })
})
