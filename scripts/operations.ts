/**
 * The operations of a team of frontends, at a running graph: `npm run operations -- register TEAM FILE`, `withdraw TEAM`, `list`. FILE is the
 * `operations.json` that `npm run client` writes.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askAt, type Graph, keyIn, tokenFor } from './subgraph/running-graph.ts'

const usage = `Usage:
  npm run operations -- register TEAM FILE          adds what isn't there yet; what was registered before stays, for pages of yesterday
  npm run operations -- withdraw TEAM [--keep FILE]  lets all of a team's go, but those of FILE
  npm run operations -- list

  --graph URL     the graph; http://localhost:4000 unless told
  --token TOKEN   an access token (or CHIIKI_TOKEN); else, in development, that of --as department-developer by the graph's own provider (--issuer for another)
  --key FILE      the office's private key (a JWK with kid and alg), which signs the request in the place of a token; not for list`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    graph: { type: 'string' },
    token: { type: 'string' },
    as: { type: 'string' },
    key: { type: 'string' },
    issuer: { type: 'string' },
    keep: { type: 'string' },
  },
})
const [command, team = '', file = ''] = positionals

type Registered = { readonly id: string; readonly team: string; readonly name: string; readonly kind: string }
type Answer = {
  readonly added?: number
  readonly withdrawn?: number
  readonly operations?: readonly Registered[]
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { code: string; at?: string }
  }[]
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function run(): Promise<number> {
  if (command === 'list') return list()
  if (command === 'register' && team && file) {
    const { added } = await ask('PUT', `/${team}`, { operations: manifestIn(file) })
    console.log(`✓ ${added} added for ${team}`)
    return 0
  }
  if (command === 'withdraw' && team) {
    const ids = values.keep === undefined ? null : await othersThan(Object.keys(manifestIn(values.keep)))
    if (ids?.length === 0) return told('✓ there is nothing to withdraw')
    const { withdrawn } = await ask('DELETE', `/${team}`, { ids })
    return told(`✓ ${withdrawn} of ${team} withdrawn`)
  }
  console.error(usage)
  return 2
}

async function list(): Promise<number> {
  const { operations = [] } = await ask('GET', '')
  const rows = operations.map(({ team: of, kind, name, id }) => `${of}  ${kind}  ${name}  ${id}`)
  return told(rows.join('\n') || 'No team has registered an operation.')
}

async function othersThan(kept: readonly string[]): Promise<string[]> {
  const { operations = [] } = await ask('GET', '')
  return operations.filter((each) => each.team === team && !kept.includes(each.id)).map(({ id }) => id)
}

async function ask(method: string, path: string, body?: object): Promise<Answer> {
  const { response, answer } = await askAt<Answer>(await graph(), method, `/operations${path}`, body)
  if (response.ok) return answer
  const reasons = (answer.errors ?? []).map(
    ({ message, extensions: { code, at } }) => `${code}${at ? ` (${at})` : ''}: ${message}`,
  )
  throw new Error(reasons.join('\n') || `The graph answers ${response.status}.`)
}

async function graph(): Promise<Graph> {
  const url = values.graph ?? 'http://localhost:4000'
  if (values.key && command !== 'list') return { url, key: keyIn(values.key) }
  return { url, token: await tokenFor(url, values) }
}

function manifestIn(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
}

function told(line: string): number {
  console.log(line)
  return 0
}
