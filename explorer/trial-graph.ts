import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { buildSchema, type ExecutionResult, GraphQLError, graphql } from 'graphql'
import { explorerCsp } from './csp.ts'

/**
 * A graph of one file, served beside the built page under the page's own policy: enough to see the page work without
 * stores and subgraphs, and to see what it shows when a part of the graph is down.
 */
export async function serveTrialGraph(
  dist: string,
  port = 0,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answered =
      request.url === '/graphql' ? answer(request, response) : serveFile(dist, request, response)
    answered.catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the trial server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
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
    "書式を壊しかねない値"
    awkward: [Awkward!]!
  }
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
  awkward: [{ text: '=HYPERLINK("x")', code: '092011', amount: -5 }],
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

async function serveFile(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(pathname === '/' ? '/index.html' : pathname)
  const body = await readFile(join(dist, path)).catch(() => null)
  if (!body) return void response.writeHead(404).end()
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': explorerCsp,
  })
  response.end(body)
}
