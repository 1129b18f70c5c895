import { GraphQLError } from 'graphql'
import { TestSubgraph } from '../test-subgraph.ts'

/** A department's subgraph for tests: shelters of a district, with audiences of every kind, and without anything of our kit. */
export const audience =
  'directive @audience(is: String!, posts: [String!], rule: String, clause: String) on OBJECT | FIELD_DEFINITION\n'

export const sheltersSdl = `${audience}
"A place to go to in a disaster."
type Shelter @key(fields: "id") @audience(is: "PUBLIC") {
  "Opaque."
  id: ID!
  "What it's called."
  name: String!
  "How many people it takes."
  capacity: Int
  "Who has the key."
  keyHolder: String @audience(is: "POSTS", posts: ["disaster-officer"])
  "What neighbours wrote."
  notes: String @audience(is: "SIGNED_IN")
}
type District @key(fields: "id") @audience(is: "PUBLIC") {
  id: ID!
  "The shelters of the district."
  shelters: [Shelter!]
}
type Query @audience(is: "PUBLIC") {
  "Every shelter."
  shelters: [Shelter!]
}
type Mutation {
  "Opens a shelter. Disaster officers may."
  openShelter("What to open." input: ID!): String @audience(is: "POSTS", posts: ["disaster-officer"])
}`

const shelter = (of: string) => ({
  id: `shelter:${of}`,
  name: `${of}の避難所`,
  capacity: 120,
  keyHolder: '鍵の担当',
  notes: '段差あり',
})

export const sheltersResolvers = {
  Query: { shelters: () => [shelter('ikejiri'), shelter('taishido')] },
  Mutation: { openShelter: (_: unknown, { input }: { input: string }) => `${input} is open` },
  Shelter: {
    __resolveReference: ({ id }: { id: string }) => {
      if (id === 'shelter:broken') throw new GraphQLError('broken')
      return shelter(id.slice('shelter:'.length))
    },
  },
  District: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    shelters: ({ id }: { id: string }) => [shelter(id.slice('district:'.length))],
  },
}

export function testGuest(
  sdl = sheltersSdl,
  resolvers: object = sheltersResolvers,
  name = 'bosai',
): TestSubgraph {
  return new TestSubgraph(name, sdl, resolvers)
}
