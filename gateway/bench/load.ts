import { Pool } from 'undici'
import { type Case, type Request, requestOf } from './cases.ts'
import type { Measured } from './measured.ts'

/** A gateway that's measured: where it's reached, and the process of it. */
export type Target = {
  readonly url: string
  readonly process: Measured
  /** How long its right answer to each request is, by what it's known by. */
  readonly bytes: Map<string, number>
}

/** What one gateway did with one case for a while. Milliseconds. */
export type Figures = { readonly perSecond: number; readonly p99: number; readonly cpuMs: number }

export type Load = {
  readonly seconds: number
  readonly connections: number
  readonly tokens: readonly string[]
}

let sent = 0

/** Asks over so many connections without a pause, each in its turn. @throws Error at an answer that isn't as long as the right one. */
export async function measure(target: Target, one: Case, load: Load): Promise<Figures> {
  const pool = new Pool(new URL(target.url).origin, { connections: load.connections, pipelining: 1 })
  const times: number[] = []
  const before = await target.process.cpu()
  const began = performance.now()
  const client = async () => {
    while (performance.now() - began < load.seconds * 1_000) {
      const request = requestOf(one, ++sent)
      const asked = performance.now()
      const bytes = await post(pool, request, load.tokens[sent % load.tokens.length] ?? '')
      times.push(performance.now() - asked)
      const right = target.bytes.get(request.known)
      if (bytes !== right)
        throw new Error(`${target.url}: ${one.name} was answered with ${bytes} bytes and not with ${right}`)
    }
  }
  await Promise.all(Array.from({ length: load.connections }, client))
  const took = (performance.now() - began) / 1_000
  const cpuMs = ((await target.process.cpu()) - before) / times.length
  await pool.close()
  times.sort((a, b) => a - b)
  return { perSecond: times.length / took, p99: times[Math.floor(times.length * 0.99)] ?? 0, cpuMs }
}

/** The length of the answer. */
function post(pool: Pool, { body, known }: Request, authorization: string): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization,
    'x-known': known,
  }
  return new Promise((resolve, reject) => {
    let bytes = 0
    pool.dispatch(
      { path: '/graphql', method: 'POST', headers, body },
      {
        onRequestStart: () => {},
        onResponseStart: () => {},
        onResponseData: (_, chunk) => {
          bytes += chunk.length
        },
        onResponseEnd: () => resolve(bytes),
        onResponseError: (_, error) => reject(error),
      },
    )
  })
}

/** One answer as text. @throws Error where it isn't a good one. */
export async function ask({ url }: Target, { body, known }: Request, authorization: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization,
    'x-known': known,
  }
  const answer = await fetch(url, { method: 'POST', headers, body })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${text.slice(0, 300)}`)
  return text
}
