/**
 * Every process of `npm start` restarted under load, one after the other, as an operator does it (`npm run restart`): `npm run bench:rolling-restart`
 * (or `node tests/bench/rolling-restart.ts [readers]`). Clients keep their connections and ask nothing twice. Prints for each phase how many requests there
 * were, how many failed (wanted: none) and how long they took.
 */
import { Agent, request } from 'node:http'
import { loadavg } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { signInAs } from '../../identity/src/sign-in-as.ts'
import { launchAndWait, restart, stateFolder } from '../launched.ts'

const [readers = 3] = process.argv.slice(2).map(Number)
const quietMs = 5_000
/** A client's pause between an answer and its next request: the machine has a process more to start at the same time. */
const pauseMs = 50
const state = stateFolder()
const graph = await launchAndWait({
  stateDir: state.path,
  env: {
    RATE_LIMIT_PER_ADDRESS: '0',
    RATE_LIMIT_PER_IDENTITY: '0',
    // Twice as patient as a gateway is: who is slow because the machine has other work isn't away.
    SUBGRAPH_TIMEOUT_MS: '20000',
    OPERATION_TIMEOUT_MS: '60000',
  },
})
const issuer = /Sign-in\s+(\S+)/.exec(graph.output())?.[1] ?? ''

type Phase = { readonly name: string; readonly took: Map<string, number[]>; seconds: number }
const phases: Phase[] = []
const failures: string[] = []
let isDone = false

const phase = () => phases.at(-1) as Phase
const opening = (name: string) => {
  console.error(`rolling-restart: ${name}`)
  phases.push({ name, took: new Map(), seconds: 0 })
}

type Sent = { readonly status: number; readonly text: string }

function send(url: string, agent: Agent | undefined, body?: string, bearer?: string): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>()
  const asking = request(url, {
    method: body === undefined ? 'GET' : 'POST',
    agent,
    headers: {
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  })
  asking.on('error', reject).on('response', (response) => {
    const chunks: Buffer[] = []
    response.on('error', reject).on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
    )
  })
  asking.end(body)
  return promise
}

/** Asks again and again until the end. What fails is kept with its kind, its phase and what was said. */
async function client(
  kind: string,
  ask: (turn: number) => Promise<Sent>,
  isGood: (text: string) => boolean,
  restMs = pauseMs,
) {
  for (let turn = 0; !isDone; turn += 1) {
    const began = performance.now()
    const { name, took } = phase()
    const outcome = await ask(turn).catch((error: NodeJS.ErrnoException) => ({
      status: 0,
      text: `${error.code ?? error.name}: ${error.message}`,
    }))
    took.set(kind, [...(took.get(kind) ?? []), performance.now() - began])
    if (outcome.status !== 200 || !isGood(outcome.text))
      failures.push(`${name}: ${kind}: ${outcome.status} ${outcome.text.slice(0, 300)}`)
    await setTimeout(restMs)
  }
}

const asks = (url: string, body: string, bearer?: string) => {
  const agent = new Agent({ keepAlive: true })
  return () => send(url, agent, body, bearer)
}
/** Of all three subgraphs, and light: what is looked for is failures, not how much the machine can do. */
const district = JSON.stringify({
  query:
    '{ district(id: "district:ikejiri") { name { ja } councilRollout { state } counters { name { ja } openState { state } } } }',
})
const own = JSON.stringify({ query: '{ myPosts { code officeId } }' })
const noErrors = (text: string) => !text.includes('"errors"')

async function actor(token: string) {
  const agent = new Agent({ keepAlive: true })
  const offices = ['ikejiri', 'taishido', 'daizawa', 'yoga', 'soshigaya', 'kyodo']
  const act = (turn: number) => {
    const day = new Date(Date.UTC(2090, 0, 1 + Math.floor(turn / offices.length))).toISOString().slice(0, 10)
    const input = `office: "office:center-${offices[turn % offices.length]}", effectiveOn: "${day}", changes: { phone: "03-5432-1000" }, decision: { title: "試験" }, idempotencyKey: "rolling-${process.pid}-${turn}"`
    const query = `mutation { planOfficeChange(input: { ${input} }) { __typename ... on Problem { message } } }`
    return send(`${graph.url}/graphql`, agent, JSON.stringify({ query }), token)
  }
  await client('act', act, (text) => text.includes('"OfficeChangePlanned"'))
}

const token = await signInAs(issuer, 'persona:head-office-planner')
opening('before')
const clients = [
  ...Array.from({ length: readers }, () => client('read', asks(`${graph.url}/graphql`, district), noErrors)),
  client('signed', asks(`${graph.url}/graphql`, own, token), noErrors),
  actor(token),
  // Nobody asks for the keys more often: the provider would say that it's enough.
  client(
    'keys',
    () => send(`${issuer}/jwks`, undefined),
    (text) => text.includes('"keys"'),
    20 * pauseMs,
  ),
]
await pass(quietMs)
for (const name of ['identity', 'organization', 'participation', 'services', 'gateway']) {
  opening(`${name} restarted`)
  await timed(async () => {
    const { code, said } = await restart(state.path, name)
    console.error(said.trimEnd())
    if (code !== 0) throw new Error(`${name} was not restarted`)
  })
}
opening('after')
await pass(quietMs)
isDone = true
await Promise.all(clients)
await graph.interrupt()
state.remove()

console.table(phases.map(row))
console.log(
  `load average ${loadavg()[0]?.toFixed(1)}; ${failures.length} of ${phases.reduce((sum, each) => sum + countOf(each), 0)} requests failed`,
)
for (const failure of failures.slice(0, 10)) console.error(failure)
process.exit(failures.length > 0 ? 1 : 0)

async function timed(work: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await work()
  phase().seconds = (performance.now() - began) / 1_000
}

function pass(ms: number): Promise<void> {
  return timed(() => setTimeout(ms))
}

function countOf({ took }: Phase): number {
  return [...took.values()].reduce((sum, each) => sum + each.length, 0)
}

function row(each: Phase) {
  const all = [...each.took.values()].flat().sort((a, b) => a - b)
  const quantile = (share: number) =>
    Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0)
  const failed = failures.filter((text) => text.startsWith(`${each.name}: `)).length
  const acts = each.took.get('act')?.length ?? 0
  const seconds = Number(each.seconds.toFixed(1))
  return {
    phase: each.name,
    seconds,
    requests: all.length,
    acts,
    failed,
    p50: quantile(0.5),
    p99: quantile(0.99),
    longest: quantile(1),
  }
}
