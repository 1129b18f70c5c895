import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, type GraphQLSchema, parse, validate } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'

type Resolvers = NonNullable<Parameters<typeof buildSubgraphSchema>[0]>

/** What a subgraph was asked. */
export type Asked = { headers: IncomingHttpHeaders; query: string; variables?: Record<string, unknown> }

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@requires", "@external"])\n'

/**
 * A real federated subgraph for tests: Apollo's subgraph library behind node:http, without anything of ours. It can
 * leave and come back at the same address, take another schema, and hold its answers back.
 */
export class TestSubgraph {
  readonly name: string
  readonly asked: Asked[] = []
  /** Called with each question; what it answers (or throws) is awaited before the question is executed. */
  before: (asked: Asked) => unknown = () => undefined
  /** Headers of each answer. */
  headers: Record<string, string> = { 'chiiki-store-commands': '1' }
  /** When set, sent as it stands in the place of an answer. */
  raw: { status: number; body: string } | undefined
  /** So many of the next questions end with the connection, after they've come. */
  hangUps = 0
  /** Who follows something now: the headers of each. */
  readonly following = new Set<IncomingHttpHeaders>()
  /** What was followed so far, the newest last. */
  readonly followed: string[] = []
  /** Whether it has no stream, like one that was written without. */
  isWithoutStream = false
  #schema: GraphQLSchema
  #server: Server | undefined
  #port = 0

  constructor(name: string, sdl: string, resolvers: object = {}) {
    this.name = name
    this.#schema = schemaOf(sdl, resolvers)
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`
  }

  /** The questions that were more than a look at the schema. */
  get questions(): Asked[] {
    return this.asked.filter(({ query }) => !query.includes('_service'))
  }

  /** As a file of the release would hold it. */
  static released(sdl: string): string {
    return link + sdl
  }

  become(sdl: string, resolvers: object = {}) {
    this.#schema = schemaOf(sdl, resolvers)
  }

  async start(): Promise<this> {
    const follow = createHandler<{ authorization?: string }>({
      schema: () => this.#schema,
      context: ({ raw }, { query }) => {
        this.followed.push(query)
        return { authorization: raw.headers.authorization }
      },
      authenticate: () => null,
    })
    const server = createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
      if (request.url?.endsWith('/stream') && !this.isWithoutStream) {
        this.following.add(request.headers)
        response.once('close', () => this.following.delete(request.headers))
        return follow(request, response)
      }
      const { status, body } = this.raw ?? (await this.#answer(request))
      response.writeHead(status, { 'content-type': 'application/json', ...this.headers }).end(body)
    })
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
    return this
  }

  /** Goes away at once, as a killed process does. */
  async stop(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString())
    const asked = { headers: request.headers, query, variables }
    this.asked.push(asked)
    if (this.hangUps > 0 && !query.includes('_service')) {
      this.hangUps -= 1
      request.socket.destroy()
    }
    await this.before(asked)
    const schema = this.#schema
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) {
      const refused = errors.map(({ message }) => ({
        message,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }))
      return { status: 400, body: JSON.stringify({ errors: refused }) }
    }
    const result = await execute({ schema, document, variableValues: variables, operationName })
    return { status: 200, body: JSON.stringify(result) }
  }
}

function schemaOf(sdl: string, resolvers: object): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers }] as Resolvers)
}
