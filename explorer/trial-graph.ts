import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { buildSchema, type ExecutionResult, GraphQLError, graphql } from 'graphql'
import { explorerCsp } from './csp.ts'
import type { SignInDocument } from './src/sign-in.ts'

/**
 * A graph of one file, served beside the built page under the page's own policy: enough to see the page work without
 * stores and subgraphs, and to see what it shows when a part of the graph is down.
 */
export async function serveTrialGraph(dist: string): Promise<TrialGraph> {
  let signIn: SignInDocument = {
    issuer: null,
    clientId: 'chiiki-explorer',
    audience: 'chiiki',
    scope: 'openid profile graph',
  }
  const server = createServer((request, response) => {
    answerTo(request, response, dist, signIn).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the trial server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    signInBy: (issuer) => {
      signIn = { ...signIn, issuer }
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

export type TrialGraph = {
  readonly url: string
  /** Names the provider by which people sign in from now on. */
  signInBy(issuer: string | null): void
  close(): Promise<void>
}

const schema = buildSchema(`
  "区・地域・地区"
  type Query {
    "区の全体"
    ward: Ward!
    "番号札の列"
    tickets(first: Int = 250): TicketConnection!
    "協議会の部署が止まっているときの地区"
    troubled: [District!]!
    "送られてきた Authorization ヘッダーの型。値は答えない"
    authorization: String
    "どのトークンも受け取らないグラフ"
    refused: String
    "書式を壊しかねない値"
    awkward: [Awkward!]!
    "スキーマの版"
    schemaVersions(first: Int, after: String): SchemaVersionConnection
  }
  type SchemaVersionConnection { nodes: [SchemaVersion!]! pageInfo: VersionPageInfo! }
  type VersionPageInfo { hasNextPage: Boolean! endCursor: String }
  type SchemaVersion {
    number: Int! since: String! cause: String! subgraphs: [String!]! by: String
    changeCount: Int! changes: [SchemaChange!]!
  }
  type SchemaChange { kind: String! at: String! message: String! }
  type Ward { name: String! areas: [Area!]! }
  type Area { name: String! districts: [District!]! }
  type District {
    "地区の名前"
    name: String!
    "読み"
    kana: String!
    "まちづくりセンター"
    center: String
    "協議会"
    council: String
  }
  type TicketConnection { edges: [TicketEdge!]! pageInfo: PageInfo! }
  type TicketEdge { cursor: String! node: Ticket! }
  type PageInfo { hasNextPage: Boolean! }
  type Ticket { number: Int! counter: String! }
  type Awkward { text: String code: String amount: Int }
`)

const district = (name: string, kana: string) => ({
  name,
  kana,
  center: `${name}まちづくりセンター`,
  council: null,
})
const down = (): never => {
  throw new GraphQLError('The store of participation does not answer now.', {
    extensions: { code: 'STORE_UNAVAILABLE', service: 'participation' },
  })
}
const rootValue = {
  ward: {
    name: '世田谷区',
    areas: [
      { name: '世田谷', districts: [district('池尻', 'いけじり'), district('太子堂', 'たいしどう')] },
      { name: '北沢', districts: [district('梅丘', 'うめがおか'), district('代沢', 'だいざわ')] },
      { name: '烏山', districts: [] },
    ],
  },
  tickets: ({ first }: { first: number }) => ({
    edges: Array.from({ length: first }, (_, index) => ({
      cursor: String(index),
      node: { number: index + 1, counter: '世田谷総合支所' },
    })),
    pageInfo: { hasNextPage: true },
  }),
  troubled: [{ ...district('池尻', 'いけじり'), council: down }],
  authorization: (_: object, { authorization }: Asked) => authorization?.replace(/\S+$/, '…') ?? null,
  refused: () => {
    throw new GraphQLError('The access token is not valid here; sign in again.', {
      extensions: { code: 'UNAUTHENTICATED', service: 'organization' },
    })
  },
  schemaVersions: ({ after }: { after?: string | null }) => ({
    nodes: after ? [version(1, 'STARTED')] : [version(3, 'WITHDRAWN', 'BREAKING'), version(2, 'REGISTERED')],
    pageInfo: { hasNextPage: !after, endCursor: 'second' },
  }),
  awkward: [{ text: '=HYPERLINK("x")', code: '092011', amount: -5 }],
}

function version(number: number, cause: string, kind = 'SAFE') {
  const of = { number, since: `2026-11-2${number}T09:00:00+09:00`, cause, subgraphs: ['bosai'] }
  const changes = [{ kind, at: 'District.shelters', message: `Field 'shelters' of version ${number}` }]
  return { ...of, by: 'department-developer@office:bosai', changeCount: changes.length, changes }
}

type Asked = { readonly authorization: string | undefined }

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  dist: string,
  signIn: SignInDocument,
): Promise<void> {
  if (request.url === '/graphql') return answer(request, response)
  if (request.url !== '/explorer.json') return serveFile(dist, request, response, signIn)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(signIn))
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
  const result: ExecutionResult = await graphql({
    schema,
    source: query,
    variableValues: variables,
    rootValue,
    contextValue: { authorization: request.headers.authorization } satisfies Asked,
  })
  response.writeHead(200, {
    'content-type': 'application/graphql-response+json; charset=utf-8',
    'chiiki-store-commands': 'organization=4, participation=2',
    'x-request-id': 'trial-1',
  })
  response.end(JSON.stringify(result))
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.md': 'text/markdown; charset=utf-8',
}

async function serveFile(
  dist: string,
  request: IncomingMessage,
  response: ServerResponse,
  { issuer }: SignInDocument,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(['/', '/signed-in'].includes(pathname) ? '/index.html' : pathname)
  const body = await readFile(join(dist, path)).catch(() => null)
  if (!body) return void response.writeHead(404).end()
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': issuer
      ? explorerCsp.replace("connect-src 'self'", `connect-src 'self' ${issuer}`)
      : explorerCsp,
  })
  response.end(body)
}
