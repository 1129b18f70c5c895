import { EventEmitter, on } from 'node:events'
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

/** The same, telling which shelter opens as well. */
export const openingsSdl = `${sheltersSdl}
extend type Shelter {
  "Where it is."
  district: District
}
type Subscription {
  "The shelter of a district, at each change of it."
  openings("Of which district." district: ID!): Shelter @audience(is: "PUBLIC")
  "Drills that are under way."
  drills: Shelter @audience(is: "POSTS", posts: ["disaster-officer"])
}`

/** Shelters that take more people each time; `changed` tells that they do. */
export class Openings extends TestSubgraph {
  readonly #changes = new EventEmitter().setMaxListeners(0)
  #capacity = 0

  constructor() {
    super('bosai', openingsSdl)
    this.become(openingsSdl)
  }

  changed(): void {
    this.#capacity += 1
    this.#changes.emit('changed')
  }

  override become(sdl: string, resolvers: object = this.#resolvers()): void {
    super.become(sdl, resolvers)
  }

  #resolvers() {
    return {
      ...sheltersResolvers,
      Subscription: {
        openings: {
          subscribe: (_root: unknown, { district }: { district: string }) =>
            this.#shelters('openings', district),
        },
        drills: { subscribe: () => this.#shelters('drills', 'district:ikejiri') },
      },
    }
  }

  async *#shelters(field: string, district: string) {
    const now = () => {
      const of = { ...shelter(district.slice('district:'.length)), capacity: this.#capacity }
      return { [field]: { ...of, district: { __typename: 'District', id: district } } }
    }
    const changes = on(this.#changes, 'changed')
    yield now()
    for await (const _ of changes) yield now()
  }
}

export function testGuest(
  sdl = sheltersSdl,
  resolvers: object = sheltersResolvers,
  name = 'bosai',
): TestSubgraph {
  return new TestSubgraph(name, sdl, resolvers)
}
