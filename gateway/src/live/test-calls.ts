import { EventEmitter, on } from 'node:events'
import { TestSubgraph } from '../test-subgraph.ts'

const audience =
  'directive @audience(is: String!, posts: [String!], rule: String, clause: String) on OBJECT | FIELD_DEFINITION'

export const callsSdl = `${audience}
"What a counter calls." type Board @audience(is: "PUBLIC") {
  waiting: Int! district: District by: String @audience(is: "POSTS", posts: ["chief"]) availableActions: [String!]
}
type District @key(fields: "id") { id: ID! @audience(is: "PUBLIC") }
type Query @audience(is: "PUBLIC") { calls: Int }
type Subscription @audience(is: "PUBLIC") { board(district: ID!): Board shut: Board }`

type Context = { readonly authorization?: string }

/** A real subgraph with a subscription, for tests: how many people wait in a district. */
export class Calls extends TestSubgraph {
  readonly #changes = new EventEmitter().setMaxListeners(0)
  #waiting = 0

  constructor() {
    super('calls', callsSdl)
    this.become(callsSdl)
  }

  /** So many people wait now. */
  wait(waiting: number): void {
    this.#waiting = waiting
    this.#changes.emit('changed')
  }

  override become(sdl: string, resolvers: object = this.#resolvers()): void {
    super.become(sdl, resolvers)
  }

  #resolvers() {
    return {
      Board: {
        waiting: () => this.#waiting,
        by: (_board: unknown, _args: unknown, { authorization }: Context) => authorization ?? null,
      },
      Subscription: {
        board: {
          subscribe: (_root: unknown, { district }: { district: string }) => this.#boards(district),
        },
        shut: {
          subscribe: async function* () {
            yield { shut: null }
          },
        },
      },
    }
  }

  async *#boards(district: string) {
    const board = { board: { district: { __typename: 'District', id: district } } }
    const changes = on(this.#changes, 'changed')
    yield board
    for await (const _ of changes) yield board
  }
}
