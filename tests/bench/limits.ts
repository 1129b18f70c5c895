/**
 * What the gateway's limits cost: `node tests/bench/limits.ts`. One process holds the three subgraphs on a store of their
 * own, and gateways over them that differ in their limits alone; each round asks all of them for the address operation, in
 * turns, so that the ratios mean something on a busy machine.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSealingKey } from '@chiiki/kit/sealed.ts'
import { startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { admission } from '../../gateway/src/admission.ts'
import { startGateway } from '../../gateway/src/gateway.ts'
import type { GatewayOptions } from '../../gateway/src/gateway-options.ts'
import { defaultLimits } from '../../gateway/src/limits.ts'
import { costOf } from '../../gateway/src/query-cost.ts'
import { withDatabase } from '../../scripts/launch/stores.ts'
import { organization } from '../../services/organization/src/subgraph.ts'
import { participation } from '../../services/participation/src/subgraph.ts'
import { services } from '../../services/services/src/subgraph.ts'
import { startStore } from '../../store/src/start-store.ts'
import { testIssuer } from '../tokens.ts'

const rounds = Number(process.argv[2] ?? 300)
const warmUp = 50
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const operations = join(import.meta.dirname, '..', '..', 'operations')
const text = readFileSync(join(operations, 'address.graphql'), 'utf8')
const variables = JSON.parse(readFileSync(join(operations, 'address.json'), 'utf8'))
const dir = mkdtempSync(join(tmpdir(), 'chiiki-bench-'))
const issuer = await testIssuer()
const storeDir = mkdtempSync(join(tmpdir(), 'chiiki-bench-store-'))
const store = await startStore({ dir: storeDir, durable: false })
const settings = {
  dataDir: join(import.meta.dirname, '..', '..', 'data', 'setagaya'),
  identity: issuer.identity,
  clock: () => new Date(),
  sealingKeys: newSealingKey('bench'),
  logLevel: 'silent',
}
const uri = (name: string) => withDatabase(store.uri, name)
const serving = [
  ['organization', await startSubgraph(organization, { ...settings, storeUri: uri('organization') })],
  ['participation', await startSubgraph(participation, { ...settings, storeUri: uri('participation') })],
  ['services', await startSubgraph(services, { ...settings, storeUri: uri('services') })],
] as const
const subgraphs = serving.map(([name, { url }]) => ({ name, url }))
const rateLimits = { perAddress: 1_000_000, perIdentity: 1_000_000, windowSeconds: 60 }
const token = await issuer.bearer(['head-office-planner@office:hq'])

const start = (name: string, options: Partial<GatewayOptions>) =>
  startGateway({
    subgraphs,
    stateDir: join(dir, name),
    port: 0,
    log: silent,
    identity: issuer.identity,
    ...options,
  })
const [bare, bounded] = [await start('off', { limits: null }), await start('on', { rateLimits })]
const gateways = [bare, bounded]
/** The third and fourth tell what a token costs: it's verified by the gateway and by each subgraph again. */
const lines = [
  { name: 'limits off', url: bare.url, headers: {} },
  { name: 'limits on', url: bounded.url, headers: {} },
  { name: 'off, with a token', url: bare.url, headers: { authorization: token } },
  { name: 'on, with a token', url: bounded.url, headers: { authorization: token } },
].map((line) => ({ ...line, times: [] as number[] }))

const body = JSON.stringify({ query: text, variables })
for (let round = -warmUp; round < rounds; round += 1) {
  // Each line is first, second, third and last equally often.
  for (let turn = 0; turn < lines.length; turn += 1) {
    const line = lines[(turn + round + warmUp) % lines.length]
    if (!line) continue
    const headers = { 'content-type': 'application/json', ...line.headers }
    const began = performance.now()
    const answer = await (await fetch(`${line.url}/graphql`, { method: 'POST', headers, body })).text()
    if (round >= 0) line.times.push(performance.now() - began)
    if (answer.includes('"errors"')) throw new Error(`${line.name}: ${answer.slice(0, 300)}`)
  }
}

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
const [off] = lines
console.log(`address operation, ${rounds} interleaved rounds; × off: the median of each round's own ratio`)
console.log('                      p50 ms    p95 ms   × off')
for (const { name, times } of lines) {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)]
  const ratios = times.map((time, round) => time / (off?.times[round] ?? time))
  const cells = [
    p50.toFixed(2).padStart(8),
    p95.toFixed(2).padStart(9),
    quantile(ratios, 0.5).toFixed(3).padStart(7),
  ]
  console.log(`${name.padEnd(20)}${cells.join(' ')}`)
}
console.log(`alone: ${alone('admission', admit())}, ${alone('cost', cost())}`)

for (const gateway of gateways) await gateway.close()
for (const [, { close }] of serving) await close()
await store.stop()
issuer.close()
for (const each of [dir, storeDir]) rmSync(each, { recursive: true, force: true })

function admit(): () => void {
  const decide = admission({ limits: defaultLimits, operations: null, isSafelisted: false })
  return () => void decide({ body: { query: text, variables }, search: '' })
}

function cost(): () => void {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'api.graphql'), 'utf8'))
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('address.graphql holds no operation')
  return () => void costOf({ schema, document, operation, variables }, defaultLimits)
}

/** The microseconds that a step takes by itself, once it's warm. */
function alone(name: string, step: () => void): string {
  for (let at = 0; at < 2_000; at += 1) step()
  const began = performance.now()
  for (let at = 0; at < 2_000; at += 1) step()
  return `${name} ${(((performance.now() - began) * 1_000) / 2_000).toFixed(0)} µs`
}
