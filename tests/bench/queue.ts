/**
 * What a rush on one series costs: `npm run bench:queue` (or `node tests/bench/queue.ts [issuers] [agents] [rounds]`). Issuers, each sending its
 * next request when the last is answered, take numbers of one series from two services processes over HTTP, while agents call, serve and
 * complete. One of the two processes is killed (-9) halfway, starts again, and every request without an answer is repeated with its
 * key. Prints tickets a second, percentiles, and what is wrong with the numbers, tickets and desks in the end: nothing may be.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { withDatabase } from '../../scripts/launch/stores.ts'
import { queueFaults } from '../../services/services/src/queue/check.ts'
import { queueStore } from '../../services/services/src/queue/store.ts'
import { sweep } from '../../services/services/src/ticket/sweep.ts'
import { startStore } from '../../store/src/start-store.ts'
import { post } from '../subgraph-client.ts'
import { testIssuer } from '../tokens.ts'

const [issuers = 500, agents = 50, rounds = 4] = process.argv.slice(2).map(Number)
const office = 'office:branch-setagaya'
const counter = 'counter:kumin-setagaya'
const series = 'ticketSeries:kumin-setagaya-a'
const worker = join(import.meta.dirname, 'queue-process.ts')
const dir = mkdtempSync(join(tmpdir(), 'chiiki-queue-'))
const store = await startStore({ dir, durable: process.env.DURABLE === '1' })
const uri = withDatabase(store.uri, 'services')
const issuer = await testIssuer()
const bearer = new Map<string, string>()

type Served = { readonly child: ChildProcess; url: string }

async function serve(): Promise<Served> {
  const child = fork(worker, [uri, JSON.stringify(issuer.identity)], { stdio: 'inherit' })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)))
    child.once('exit', () => reject(new Error('a services process ended at its start')))
  })
  return { child, url }
}

const kill = ({ child }: Served) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

const servers = [await serve()]
servers.push(await serve())
const times: Record<string, number[]> = { issue: [], call: [], step: [] }
let [repeats, refusals] = [0, 0]

const fields = {
  issueTicket: '... on TicketIssued { ticket { id number } }',
  TicketAnswer: '... on TicketChanged { ticket { id } }',
}

/** One act, repeated with its key until it's answered. The time counts from the first try. */
async function act(name: string, input: object, who: string, kind: string, at: number): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const inputType = ['startService'].includes(name) ? 'TicketInput' : type
  const wanted =
    name === 'issueTicket'
      ? fields.issueTicket
      : name.includes('Ticket') || name === 'startService'
        ? fields.TicketAnswer
        : ''
  const text = `mutation ($input: ${inputType}!) { ${name}(input: $input) { __typename ${wanted} } }`
  const began = performance.now()
  for (let tries = 0; ; tries += 1) {
    try {
      const server = servers[(at + tries) % servers.length] as Served
      const { data, errors } = await post(server.url, text, { input }, bearer.get(who))
      if (!errors && data) {
        times[kind]?.push(performance.now() - began)
        return data[name]
      }
    } catch {
      // The process was killed: as for a phone that lost its answer.
    }
    repeats += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

for (let index = 0; index < agents; index += 1)
  bearer.set(`agent:${index}`, await issuer.bearer([`counter-agent@${office}`], `agent:${index}`))
bearer.set('kiosk', await issuer.bearer([`ticket-kiosk@${office}`, `counter-manager@${office}`], 'kiosk'))
await act('openSeriesDay', { series }, 'kiosk', 'none', 0)
await Promise.all(
  Array.from({ length: agents }, (_, index) =>
    act('signInToDesk', { counter, desk: String(index + 1) }, `agent:${index}`, 'none', index),
  ),
)

const wanted = issuers * rounds
let issued = 0
const began = performance.now()
const numbers: number[] = []
const issuing = Promise.all(
  Array.from({ length: issuers }, async (_, who) => {
    for (let round = 0; round < rounds; round += 1) {
      const input = { series, idempotencyKey: `bench-${who}-${round}` }
      const answer = await act('issueTicket', input, 'kiosk', 'issue', who)
      if (answer.ticket) numbers.push(answer.ticket.number)
      else refusals += 1
      issued += 1
    }
  }),
)
let issuedFor = 0
issuing.then(() => {
  issuedFor = performance.now() - began
})
let served = 0
const serving = Promise.all(
  Array.from({ length: agents }, async (_, index) => {
    const who = `agent:${index}`
    for (let call = 0; served < wanted; call += 1) {
      const next = await act(
        'callNextTicket',
        { idempotencyKey: `call-${index}-${call}` },
        who,
        'call',
        index,
      )
      if (!next.ticket) {
        if (issued >= wanted) break
        await new Promise((resolve) => setTimeout(resolve, 50))
        continue
      }
      const ticket = next.ticket.id
      await act('startService', { ticket, idempotencyKey: `start-${index}-${call}` }, who, 'step', index)
      await act(
        'completeTicket',
        { ticket, result: 'DONE', idempotencyKey: `done-${index}-${call}` },
        who,
        'step',
        index,
      )
      served += 1
    }
  }),
)
const killing = (async () => {
  while (issued < wanted / 2) await new Promise((resolve) => setTimeout(resolve, 10))
  await kill(servers[1] as Served)
  servers[1] = await serve()
})()
await Promise.all([issuing, serving, killing])
const whole = performance.now() - began
for (const each of servers) await kill(each)

const connection = await mongoose.createConnection(uri).asPromise()
const kept = queueStore(connection)
const orphans = (await sweep(kept, new Date(Date.now() + 61_000))).orphans
const faults = await queueFaults(kept)
const tickets = await kept.tickets.countDocuments()
const quantile = (values: number[], share: number) =>
  (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  ).toFixed(0)
console.log(`\n${issuers} issuers, ${agents} agents, two processes, one killed and started again`)
console.log('             count   a second   p50 ms   p99 ms')
for (const [kind, seconds] of [
  ['issue', issuedFor],
  ['call', whole],
  ['step', whole],
] as const) {
  const own = times[kind] ?? []
  const rate = (own.length / seconds) * 1_000
  console.log(
    `${kind.padEnd(10)} ${String(own.length).padStart(7)} ${rate.toFixed(0).padStart(10)} ${quantile(own, 0.5).padStart(8)} ${quantile(own, 0.99).padStart(8)}`,
  )
}
console.log(
  `numbers answered ${numbers.length}, different ${new Set(numbers).size}, last ${numbers.reduce((most, each) => Math.max(most, each), 0)}; tickets kept ${tickets}, served ${served}`,
)
console.log(`repeats after the kill ${repeats}, refused ${refusals}, numbers void as orphans ${orphans}`)
console.log(
  `faults: ${faults.length}${faults
    .slice(0, 5)
    .map((fault) => `\n  ${fault}`)
    .join('')}`,
)
await connection.close()
issuer.close()
await store.stop()
rmSync(dir, { recursive: true, force: true })
process.exit(faults.length === 0 && new Set(numbers).size === wanted ? 0 : 1)
