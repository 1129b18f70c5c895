/**
 * How long a change takes to a board: `npm run bench:board` (or `node tests/bench/queue-board.ts [listeners] [changes]`). Two services processes on one
 * store, a gateway that follows the first, listeners at the gateway. Numbers are taken at the first process, then at the second; each time
 * counts from the request being sent to the state with the new number being read, by the first and by the last listener.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGateway } from '../../gateway/src/gateway.ts'
import { Listener } from '../../gateway/src/live/test-listener.ts'
import { withDatabase } from '../../scripts/launch/stores.ts'
import { startStore } from '../../store/src/start-store.ts'
import { post } from '../subgraph-client.ts'
import { testIssuer } from '../tokens.ts'

const [count = 200, changes = 20] = process.argv.slice(2).map(Number)
const office = 'office:branch-setagaya'
const counter = 'counter:kumin-setagaya'
const series = 'ticketSeries:kumin-setagaya-a'
const dir = mkdtempSync(join(tmpdir(), 'chiiki-board-'))
const store = await startStore({ dir, durable: false })
const issuer = await testIssuer()
const bearer = await issuer.bearer([`ticket-kiosk@${office}`, `counter-manager@${office}`], 'kiosk')
const children: ChildProcess[] = []

async function serve(): Promise<string> {
  const worker = join(import.meta.dirname, 'queue-process.ts')
  const uri = withDatabase(store.uri, 'services')
  const child = fork(worker, [uri, JSON.stringify(issuer.identity)], { stdio: 'inherit' })
  children.push(child)
  return new Promise((resolve) => child.once('message', (url) => resolve(String(url))))
}

const [first, second] = [await serve(), await serve()]
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const gateway = await startGateway({
  ...{ subgraphs: [{ name: 'services', url: first }], stateDir: dir, port: 0, log: silent },
  streams: { listenersPerAddress: count, listeners: count },
})
const query = `subscription { queueBoard(counter: "${counter}") { waitingCount queues { code issuedCount called { display desk } wait { shownMinutes asOf validUntil } } } }`
async function act(url: string, name: string, type: string, input: object): Promise<void> {
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message } } }`
  const { data, errors } = await post(url, text, { input }, bearer)
  if (errors || data[name].message) throw new Error(JSON.stringify(errors ?? data))
}
await act(first, 'openSeriesDay', 'OpenSeriesDayInput', { series })
const listeners = Array.from({ length: count }, () => new Listener(gateway.url, { query }))
await Promise.all(listeners.map((each) => each.sees(({ board }) => board !== undefined)))

const quantile = (values: number[], share: number) =>
  (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  ).toFixed(0)
console.log(
  `${count} listeners of one board, ${changes} changes at each process, ms from the request to the board`,
)
console.log('                     p50 first   p50 last   p95 last   longest')
let issued = 0
for (const [where, url] of [
  ['the same process', first],
  ['another process', second],
] as const) {
  const [soonest, latest]: [number[], number[]] = [[], []]
  for (let change = 0; change < changes; change += 1) {
    issued += 1
    const at = performance.now()
    const seen = Promise.all(
      listeners.map((each) => each.told(({ board }) => board?.queues[0].issuedCount >= issued)),
    )
    await act(url, 'issueTicket', 'IssueTicketInput', {
      series,
      isLate: true,
      idempotencyKey: `board-number-${issued}`,
    })
    const times = (await seen).map((instant) => instant - at)
    soonest.push(Math.min(...times))
    latest.push(Math.max(...times))
    await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 1_000))
  }
  const figures = [quantile(soonest, 0.5), quantile(latest, 0.5), quantile(latest, 0.95), quantile(latest, 1)]
  console.log(where.padEnd(18), ...figures.map((figure) => figure.padStart(10)))
}
for (const each of listeners) each.drop()
await gateway.close()
for (const child of children) child.kill('SIGKILL')
issuer.close()
await store.stop()
rmSync(dir, { recursive: true, force: true })
process.exit(0)
