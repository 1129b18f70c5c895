import { Pool } from 'undici'
import { copyOf } from '../src/execution/entity-data.ts'
import { gatewayOver } from './apollo-gateways.ts'
import { cases, type Request, requestsOf } from './cases.ts'
import { bodyOf, listen } from './http.ts'
import type { Served } from './subgraphs.ts'

type Fetch = { readonly name: string; readonly question: unknown }
type Known = { readonly waves: readonly (readonly Fetch[])[]; readonly answer: unknown }

/** What is fetched and answered for each request, by what it's known by. */
export type Learned = Readonly<Record<string, Known>>

/** How long no further fetch comes before those under way count as all that can be sent at once. */
const quietMs = 40

/**
 * What a program does that is written for one operation: it reads the request, sends each fetch of the plan with the
 * same body as this gateway, those that need nothing of each other at once, reads what comes, builds the answer once and writes it.
 * It looks at no query, no token and no limit, checks no value, and its answer is a copy of what was `learned`, not made of
 * what was fetched. Returns its address.
 */
export function floor(served: readonly Served[], learned: Learned): Promise<string> {
  const ask = asking(served)
  return listen(async (request, response) => {
    JSON.parse(await bodyOf(request))
    const { waves, answer } = learned[String(request.headers['x-known'])] as Known
    for (const wave of waves) await Promise.all(wave.map(ask))
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(copyOf(answer)))
  })
}

function asking(served: readonly Served[]): (fetch: Fetch) => Promise<unknown> {
  const pools = new Map(
    served.map(({ name, url }) => [name, new Pool(new URL(url).origin, { connections: 64 })]),
  )
  return async ({ name, question }: Fetch) => {
    const answer = await (pools.get(name) as Pool).request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    })
    return JSON.parse(await answer.body.text())
  }
}

/** Has this gateway answer everything once, and notes what it fetches: what is sent before anything is answered is one wave. */
export async function learn(served: readonly Served[]): Promise<Learned> {
  const recorder = new Recorder(asking(served))
  const recorders = await Promise.all(
    served.map(async ({ name }) => ({
      name,
      url: await listen(async (request, response) => {
        const answer = await recorder.asked({ name, question: JSON.parse(await bodyOf(request)) })
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(answer))
      }),
    })),
  )
  const gateway = await gatewayOver(recorders, null)
  const known: Record<string, Known> = {}
  for (const request of cases.flatMap(requestsOf)) {
    recorder.begin()
    const answer = await answerOf(`${gateway.url}/graphql`, request)
    known[request.known] = { answer, waves: recorder.waves }
  }
  await gateway.close()
  return known
}

async function answerOf(url: string, { body }: Request): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body })).json()
}

/** Holds back the answers of a wave until nothing more is asked without them. */
class Recorder {
  readonly #ask: (fetch: Fetch) => Promise<unknown>
  #held: { readonly fetch: Fetch; readonly release: () => void }[] = []
  #quiet: NodeJS.Timeout | undefined
  waves: Fetch[][] = []

  constructor(ask: (fetch: Fetch) => Promise<unknown>) {
    this.#ask = ask
  }

  begin() {
    this.waves = []
  }

  async asked(fetch: Fetch): Promise<unknown> {
    const { query } = fetch.question as { query: string }
    // A look at the schema is no part of a request.
    if (query.includes('_service')) return this.#ask(fetch)
    const answer = this.#ask(fetch)
    await new Promise<void>((release) => {
      this.#held.push({ fetch, release })
      clearTimeout(this.#quiet)
      this.#quiet = setTimeout(() => this.#releaseAll(), quietMs)
    })
    return answer
  }

  #releaseAll() {
    const held = this.#held
    this.#held = []
    this.waves.push(held.map(({ fetch }) => fetch))
    for (const { release } of held) release()
  }
}
