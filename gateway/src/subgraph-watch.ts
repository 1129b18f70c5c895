import { createHash } from 'node:crypto'
import type { Log } from '@chiiki/kit/log.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import type { SubgraphFaultCode } from './subgraph-fault.ts'
import { SubgraphFault } from './subgraph-fault.ts'

/** Whether a subgraph answered when it was last asked for its SDL, and since when that's so. */
export type SubgraphState = {
  readonly name: string
  readonly state: 'up' | 'down'
  readonly since: Date
  readonly fault?: SubgraphFaultCode
  /** Of what it says its schema is. */
  readonly sdlDigest?: string
}

/** By which two schemas are told apart without keeping both. */
export function sdlDigest(sdl: string): string {
  return createHash('sha256').update(sdl).digest('base64')
}

const sdlQuery = '{ _service { sdl } }'

/** Asks the subgraphs for their SDL, and remembers who answered. */
export class SubgraphWatch {
  readonly #clients: SubgraphClients
  readonly #timeoutMs: number
  readonly #now: () => Date
  readonly #log: Log
  #states: ReadonlyMap<string, SubgraphState> = new Map()

  constructor(clients: SubgraphClients, timeoutMs: number, now: () => Date, log: Log) {
    this.#clients = clients
    this.#timeoutMs = timeoutMs
    this.#now = now
    this.#log = log
  }

  get states(): readonly SubgraphState[] {
    return [...this.#states.values()]
  }

  /** The SDL of each subgraph that gives it now, by name. All are asked at once. */
  async look(): Promise<Map<string, string>> {
    const names = this.#clients.names()
    const answers = await Promise.all(names.map((name) => this.#sdlOf(name)))
    const sdls = new Map<string, string>()
    const states = new Map<string, SubgraphState>()
    for (const [at, name] of names.entries()) {
      const answer = answers[at]
      if (typeof answer === 'string') sdls.set(name, answer)
      const state = this.#stateOf(name, answer instanceof SubgraphFault ? answer : undefined)
      states.set(name, typeof answer === 'string' ? { ...state, sdlDigest: sdlDigest(answer) } : state)
    }
    this.#states = states
    return sdls
  }

  async #sdlOf(name: string): Promise<string | SubgraphFault> {
    try {
      const { data } = await this.#clients.named(name).look({ query: sdlQuery }, this.#timeoutMs)
      const sdl = (data?._service as { sdl?: unknown } | null | undefined)?.sdl
      return typeof sdl === 'string' && sdl !== ''
        ? sdl
        : new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', name)
    } catch (error) {
      return error as SubgraphFault
    }
  }

  #stateOf(name: string, fault: SubgraphFault | undefined): SubgraphState {
    const state = fault ? 'down' : 'up'
    const before = this.#states.get(name)
    if (before?.state !== state) this.#tell(name, fault)
    const since = before?.state === state ? before.since : this.#now()
    return { name, state, since, ...(fault && { fault: fault.code }) }
  }

  #tell(service: string, fault: SubgraphFault | undefined) {
    if (!fault) return this.#log.info({ service }, 'subgraph up')
    const { code } = (fault.cause ?? {}) as { code?: unknown }
    this.#log.warn(
      { service, fault: fault.code, cause: typeof code === 'string' ? code : undefined },
      'subgraph down',
    )
  }
}
