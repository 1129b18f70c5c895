import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { TestIssuer } from './test-issuer.ts'
import { TestSubgraph } from './test-subgraph.ts'
import { placesResolvers, placesSdl } from './test-ward.ts'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const places = new TestSubgraph('places', placesSdl, placesResolvers)
let dir: string
let child: ChildProcess
let said = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'chiiki-gateway-main-'))
  await places.start()
})
afterAll(async () => {
  await places.stop()
  await rm(dir, { recursive: true, force: true })
})
afterEach(() => void child.kill('SIGKILL'))

function start(env: Record<string, string>) {
  said = ''
  const { PATH = '' } = process.env
  const recorded = { RECORD_TO: join(dir, 'connections'), PATH, STATE_DIR: dir, PORT: '0', ...env }
  child = spawn(process.execPath, ['--import', file('test-recorder.mjs'), file('main.ts')], {
    env: recorded,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
}

async function started(env: Record<string, string> = {}): Promise<string> {
  start({ SUBGRAPHS: `places=${places.url}`, ...env })
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => [{ url: said }]),
  ])
  return (message as { url: string }).url
}

async function ended(): Promise<number | null> {
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
  return code
}

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
}

test('no connection leaves the process for anywhere but its subgraphs, whatever Apollo finds in the environment, and nothing for traces or metrics is loaded', async () => {
  const url = await started({
    APOLLO_KEY: 'service:somebody:secret',
    APOLLO_GRAPH_REF: 'somebody@current',
    APOLLO_SCHEMA_REPORTING: 'true',
    NODE_ENV: 'production',
  })
  expect(await ask(url, '{ districts { name } }')).toMatchObject({ data: { districts: [{}, {}] } })
  child.kill('SIGTERM')
  expect(await ended()).toBe(0)
  const connections = (await readFile(join(dir, 'connections'), 'utf8')).trim().split('\n')
  expect([...new Set(connections)]).toEqual([`tcp ${new URL(places.url).host}`])
})

test('the process says where it listens, and leaves with 0 when its parent goes', async () => {
  const url = await started()
  expect((await fetch(`${url}/health`)).status).toBe(200)
  child.disconnect()
  expect(await ended()).toBe(0)
})

test('a taken port is one sentence that says what to do, and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  start({ SUBGRAPHS: `places=${places.url}`, PORT: String(port) })
  expect(await ended()).toBe(1)
  other.close()
  expect(said.trim()).toBe(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  )
})

test('a wrong environment is told all at once, and exit code 1', async () => {
  start({ SUBGRAPHS: 'a=ftp://x,node=http://x', PORT: 'many', LOG_LEVEL: 'loud' })
  expect(await ended()).toBe(1)
  for (const part of [
    'SUBGRAPHS',
    '"a" needs an address',
    '"node" is the gateway\'s own',
    'PORT',
    'LOG_LEVEL',
  ]) {
    expect(said).toContain(part)
  }
  expect(said).not.toContain(' at ')
})

test('the log holds one line a request, with neither its variables nor its token nor who sent it', async () => {
  const issuer = await new TestIssuer().start()
  const { issuer: OIDC_ISSUER, jwks: OIDC_JWKS } = issuer.identity
  // Traced and measured, which is where else something might be told.
  const seen = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', METRICS_TOKEN: 'scraper-of-the-ward' }
  const url = await started({ OIDC_ISSUER, OIDC_JWKS, ...seen })
  const authorization = await issuer.bearer('person-of-ikejiri')
  const headers = {
    'content-type': 'application/json',
    authorization,
    'x-request-id': 'logged-0123456789',
  }
  const body = JSON.stringify({
    query: 'query YamadaHanako($id: ID!) { district(id: $id) { name } }',
    variables: { id: '世田谷区池尻4-35' },
  })
  await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text()
  const scraper = { authorization: 'Bearer scraper-of-the-ward' }
  const metrics = await (await fetch(`${url}/metrics`, { headers: scraper })).text()
  child.kill('SIGTERM')
  await ended()
  const lines = said.split('\n').filter((line) => line.includes('logged-0123456789'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    status: 200,
    operation: expect.stringMatching(/^#[0-9a-f]{12}$/),
    caller: expect.stringMatching(/^[\w-]{16}$/),
    subgraphs: { places: { fetches: 1 } },
  })
  expect(metrics).toContain('chiiki_gateway_requests_total{operation="other",outcome="answered"} 1')
  expect(`${said} ${metrics}`).not.toMatch(/池尻|person-of-ikejiri|Yamada/)
  const modules = (await readFile(join(dir, 'connections'), 'utf8')).match(/^module .*$/gm)?.join(' ')
  for (const wanted of ['exporter-trace-otlp', 'prom-client']) expect(modules).toContain(wanted)
  expect(said).not.toContain(authorization.slice('Bearer '.length))
  await issuer.stop()
})
