import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, parse, visit } from 'graphql'
import { type Doors, doorsOf } from '../gateway/src/guests/declared-audiences.ts'
import { type KeyedType, keyedTypes } from './keys.ts'

/** What is known of the subgraph beside its address. */
export type Settings = {
  /** Seconds are short here: the gateway waits this long for a department's subgraph. */
  readonly deadlineMs: number
  /** Things that are there, as `Type` → ids, for types that no list tells. */
  readonly entities: Readonly<Record<string, readonly string[]>>
  /** An access token by which things are found; the rights are tried without it. */
  readonly token: string | null
  /** Where it tells that it lives, and that it can serve; null: nowhere. */
  readonly health: string | null
  readonly ready: string | null
  /** How introspection has to be; null: as it likes. */
  readonly introspection: 'on' | 'off' | null
  /** Nobody but the gateway reaches it, so that the gateway alone holds its audiences. */
  readonly isBehindGateway: boolean
  /** Acts may be tried without identity; where nothing holds them they take effect. */
  readonly triesActs: boolean
  /** Ends the process that serves it, as an operator would: sends SIGTERM; resolves when the process is gone, with its exit code where that's known. */
  readonly terminate: (() => Promise<{ readonly code: number | null }>) | null
  readonly drainMs: number
}

export const defaultSettings: Settings = {
  deadlineMs: 3_000,
  entities: {},
  token: null,
  health: '/health',
  ready: '/ready',
  introspection: null,
  isBehindGateway: false,
  triesActs: false,
  terminate: null,
  drainMs: 15_000,
}

/** What a request came to; `status` 0: there was no answer. */
export type Reply = {
  readonly status: number
  readonly text: string
  /** The answer as JSON; undefined where it's none. */
  readonly body: Told | undefined
  readonly ms: number
  readonly fault: string | null
}

export type Told = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message?: unknown
    readonly path?: readonly (string | number)[]
    readonly extensions?: Record<string, unknown>
  }[]
  readonly extensions?: Record<string, unknown>
}

type Asking = { readonly variables?: object; readonly token?: string | null; readonly patienceMs?: number }

/** A running subgraph under test: what it says of itself, and everything that it answered. */
export class Subject {
  readonly url: string
  readonly settings: Settings
  /** What it tells by `_service`; empty where it tells nothing that can be read. */
  sdl = ''
  schema: GraphQLSchema | null = null
  doors: Doors = new Map()
  keyed: readonly KeyedType[] = []
  /** Representations of things that are there, by type. */
  samples: ReadonlyMap<string, readonly Representation[]> = new Map()
  /** Everything that it answered with an error, as text, and to what. */
  readonly complaints: { readonly to: string; readonly text: string }[] = []

  constructor(url: string, settings: Settings) {
    this.url = url
    this.settings = settings
  }

  /** Takes the schema that it tells. @returns Why it can't be read; null: it can. */
  learn(sdl: string): string | null {
    try {
      const document = parse(sdl)
      this.keyed = keyedTypes(document)
      this.schema = buildSubgraphSchema(withoutMachinery(document))
      this.doors = doorsOf(sdl)
      this.sdl = sdl
      return null
    } catch (error) {
      return String((error as Error).message).slice(0, 300)
    }
  }

  ask(query: string, { variables, token, patienceMs }: Asking = {}): Promise<Reply> {
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    const body = JSON.stringify({ query, ...(variables && { variables }) })
    return this.send(query, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body,
      patienceMs,
    })
  }

  /** @param to - What is asked, as the report names it. */
  async send(
    to: string,
    {
      patienceMs = this.settings.deadlineMs,
      path,
      ...init
    }: RequestInit & { patienceMs?: number; path?: string },
  ): Promise<Reply> {
    const began = performance.now()
    const spent = () => Math.round(performance.now() - began)
    const url = path === undefined ? this.url : new URL(path, this.url)
    try {
      const response = await fetch(url, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      const text = await response.text()
      const body = readJson(text)
      if (response.status >= 400 || body?.errors)
        this.complaints.push({ to: to.slice(0, 120), text: text.slice(0, 20_000) })
      return { status: response.status, text, body, ms: spent(), fault: null }
    } catch (error) {
      return { status: 0, text: '', body: undefined, ms: spent(), fault: faultOf(error) }
    }
  }

  /** Whether nothing listens there any more. */
  async isGone(): Promise<boolean> {
    return (await this.ask('{ __typename }')).fault === 'ECONNREFUSED'
  }

  /** Whether it still answers; asked after whatever might have ended it. */
  async isAlive(): Promise<boolean> {
    const { status, body } = await this.ask('{ __typename }')
    return status === 200 && body?.data?.__typename === 'Query'
  }
}

/** What a subgraph library adds by itself, which some tell and some don't. */
function withoutMachinery(document: DocumentNode): DocumentNode {
  const isAdded = ({ name }: { readonly name: { readonly value: string } }) =>
    name.value.startsWith('_') ? null : undefined
  return visit(document, {
    FieldDefinition: (field) => (/^_(service|entities)$/.test(field.name.value) ? null : undefined),
    ScalarTypeDefinition: isAdded,
    ObjectTypeDefinition: isAdded,
    UnionTypeDefinition: isAdded,
  })
}

export type Representation = { readonly __typename: string } & Readonly<Record<string, unknown>>

function readJson(text: string): Told | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Told) : undefined
  } catch {
    return undefined
  }
}

function faultOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  return name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? name ?? 'no answer')
}
