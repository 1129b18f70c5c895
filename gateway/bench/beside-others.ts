/**
 * The gateway beside others that do the same: `node gateway/bench/beside-others.ts [seconds] [rounds] [connections]`. The subgraphs are the
 * project's own with made-up data, and answer from memory, so that the gateway is what is measured; each gateway is a process of its
 * own, all are asked in turn, and ratios are those of one run.
 *
 *   stock  Apollo's standalone server and gateway as they come
 *   ours   this gateway, with its limits on
 *   floor  the same fetches sent by hand, one after the other, and an answer that is ready
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Pool } from 'undici'
import { type BenchMessage, type GatewayKind, operations } from './process.ts'

const [seconds = 2, rounds = 3, connections = 16] = process.argv.slice(2).map(Number)
const module = new URL('./process.ts', import.meta.url).pathname

type Process = { url: string; say: string; cpu(): Promise<number>; end(): void }

async function start(args: readonly string[]): Promise<Process> {
  const child = fork(module, args, { execArgv: ['--disable-warning=ExperimentalWarning'] })
  const [ready] = (await once(child, 'message')) as [BenchMessage]
  const cpu = async () => {
    child.send('cpu')
    const [message] = (await once(child, 'message')) as [BenchMessage]
    return message.cpuMs ?? 0
  }
  return { url: ready.url ?? '', say: ready.say ?? '', cpu, end: () => child.kill() }
}

type Figures = { perSecond: number; p99: number; cpuMs: number; bytes: number }

async function measure(gateway: Process, body: () => string): Promise<Figures> {
  const pool = new Pool(new URL(gateway.url).origin, { connections, pipelining: 1 })
  const times: number[] = []
  let bytes = 0
  const before = await gateway.cpu()
  const began = performance.now()
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const sent = performance.now()
      const answer = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body(),
      })
      const text = await answer.body.text()
      if (answer.statusCode !== 200) throw new Error(text.slice(0, 300))
      bytes = text.length
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  const took = (performance.now() - began) / 1000
  const cpuMs = ((await gateway.cpu()) - before) / times.length
  await pool.close()
  times.sort((a, b) => a - b)
  return { perSecond: times.length / took, p99: times[Math.floor(times.length * 0.99)] ?? 0, cpuMs, bytes }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const subgraphs = await start(['subgraphs'])
const kinds: readonly GatewayKind[] = ['stock', 'ours', 'floor']
const gateways = new Map<GatewayKind, Process>()
for (const kind of kinds) gateways.set(kind, await start([kind, subgraphs.say]))
let unique = 0
const cases = [
  ...Object.entries(operations).map(([name, query]) => [name, () => JSON.stringify({ query })] as const),
  [
    'small, every text its own',
    () => JSON.stringify({ query: operations.small?.replace('{', `{ a${unique++}: __typename `) }),
  ] as const,
]
const rows = []
for (const [name, body] of cases) {
  const all = new Map<GatewayKind, Figures[]>()
  for (let round = 0; round <= rounds; round++) {
    for (const [kind, gateway] of gateways) {
      if (kind === 'floor' && name.includes('its own')) continue
      const figures = await measure(gateway, body)
      // The first round warms up.
      if (round > 0) all.set(kind, [...(all.get(kind) ?? []), figures])
    }
  }
  const stock = all.get('stock') ?? []
  for (const [kind, figures] of all) {
    const ratio = (of: (each: Figures) => number) =>
      median(figures.map((each, round) => of(each) / of(stock[round] as Figures)))
    rows.push({
      operation: name,
      gateway: kind,
      'a second': Math.round(median(figures.map(({ perSecond }) => perSecond))),
      'p99 ms': Math.round(median(figures.map(({ p99 }) => p99))),
      'CPU ms': Number(median(figures.map(({ cpuMs }) => cpuMs)).toFixed(2)),
      'a second, ratio': Number(ratio(({ perSecond }) => perSecond).toFixed(2)),
      'CPU, ratio': Number(ratio(({ cpuMs }) => cpuMs).toFixed(2)),
      bytes: figures.at(-1)?.bytes,
    })
  }
}
console.table(rows)
for (const each of [...gateways.values(), subgraphs]) each.end()
