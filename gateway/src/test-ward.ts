import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Gateway, startGateway } from './gateway.ts'
import type { GatewayOptions } from './gateway-options.ts'
import { TestIssuer } from './test-issuer.ts'
import { TestSubgraph } from './test-subgraph.ts'

/** Two small subgraphs that share an entity, and a gateway over them, for tests. */
export const districts = [
  { id: 'district:ikejiri', name: '池尻' },
  { id: 'district:taishido', name: '太子堂' },
]

const node = 'interface Node { id: ID! }'

export const placesSdl = `${node}
"A district." type District implements Node @key(fields: "id") { id: ID! name: String! }
type Query { district(id: ID!): District districts: [District!] fails: String leaks: String later: String }
type Mutation { rename(id: ID!, name: String!): District }`

const district = (id: string) => districts.find((each) => each.id === id) ?? null

export const placesResolvers = {
  Query: {
    district: (_: unknown, { id }: { id: string }) => district(id),
    districts: () => districts,
    fails: () => {
      throw new Error('secret: connect ECONNREFUSED 10.0.0.7:27017')
    },
    later: () => 'now',
  },
  Mutation: {
    rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...district(id), name }),
  },
  District: { __resolveReference: ({ id }: { id: string }) => district(id) },
}

export const councilsSdl = `${node}
"A council." type Council implements Node @key(fields: "id") { id: ID! title: String! district: District }
type District @key(fields: "id") { id: ID! council: Council }
type Query { councils: [Council!] }`

const council = (districtId: string) => ({
  id: `council_${districtId.slice('district:'.length)}`,
  title: `${district(districtId)?.name}の協議会`,
  district: { id: districtId },
})

export const councilsResolvers = {
  Query: { councils: () => districts.map(({ id }) => council(id)) },
  Council: {
    __resolveReference: ({ id }: { id: string }) =>
      districts.map((each) => council(each.id)).find((each) => each.id === id) ?? null,
  },
  District: { council: ({ id }: { id: string }) => council(id) },
}

export type Answer = {
  status: number
  headers: Headers
  text: string
  body: any
}

/** A gateway over `places` and `councils` with a state directory of its own; `close` takes all of it away. */
export class TestWard {
  readonly places = new TestSubgraph('places', placesSdl, placesResolvers)
  readonly councils = new TestSubgraph('councils', councilsSdl, councilsResolvers)
  /** More subgraphs of the graph's own. */
  readonly others: readonly TestSubgraph[]
  readonly issuer = new TestIssuer()
  readonly logged: { level: string; facts: Record<string, unknown>; message: string }[] = []
  gateway!: Gateway
  stateDir!: string

  constructor(others: readonly TestSubgraph[] = []) {
    this.others = others
  }

  get #subgraphs(): readonly TestSubgraph[] {
    return [this.places, this.councils, ...this.others]
  }

  async open(options: Partial<GatewayOptions> = {}): Promise<this> {
    this.stateDir = await mkdtemp(join(tmpdir(), 'chiiki-gateway-'))
    await this.issuer.start()
    for (const each of this.#subgraphs) await each.start()
    await this.openGateway(options)
    return this
  }

  async openGateway(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
    this.gateway = await this.another(options)
    return this.gateway
  }

  /** One more gateway over the same; whoever opens it closes it. */
  another(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
    return startGateway({
      subgraphs: this.#subgraphs.map(({ name, url }) => ({ name, url })),
      stateDir: this.stateDir,
      committed: { subgraphs: join(this.stateDir, 'none'), supergraph: join(this.stateDir, 'none.graphql') },
      port: 0,
      // Tests look at subgraphs when they say so; only the tests of the following itself let it follow.
      pollMs: 3_600_000,
      // A subgraph that's there is waited for, however busy the machine is; one that isn't refuses at once.
      sdlTimeoutMs: 20_000,
      // Who holds which post is told by tokens here: there's no organization to ask.
      identity: { ...this.issuer.identity, trustsPostClaims: true },
      guardedOperations: null,
      log: this.log,
      ...options,
    })
  }

  async close(): Promise<void> {
    await this.gateway?.close()
    await Promise.all([...this.#subgraphs, this.issuer].map((each) => each.stop()))
    await rm(this.stateDir, { recursive: true, force: true })
  }

  ask(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
    gateway = this.gateway,
  ): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }), headers, gateway)
  }

  async post(body: string, headers: Record<string, string> = {}, gateway = this.gateway): Promise<Answer> {
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }
    return read(await fetch(`${gateway.url}/graphql`, init))
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return read(await fetch(`${this.gateway.url}${path}`, { headers }))
  }

  /** Asks something of the departments' subgraphs, as somebody with these posts. */
  async guests(
    method: string,
    path: string,
    body: object | null = null,
    posts = ['department-developer@office:bosai'],
    gateway = this.gateway,
  ) {
    const authorization = posts.length > 0 ? await this.issuer.bearer('somebody', '10m', posts) : undefined
    const headers = {
      ...(body && { 'content-type': 'application/json' }),
      ...(authorization && { authorization }),
    }
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    return read(await fetch(`${gateway.url}/subgraphs${path}`, init))
  }

  readonly log = {
    debug: (facts: object, message: string) => this.#note('debug', facts, message),
    info: (facts: object, message: string) => this.#note('info', facts, message),
    warn: (facts: object, message: string) => this.#note('warn', facts, message),
    error: (facts: object, message: string) => this.#note('error', facts, message),
  }

  #note(level: string, facts: object, message: string) {
    this.logged.push({ level, facts: { ...facts }, message })
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  }
}
