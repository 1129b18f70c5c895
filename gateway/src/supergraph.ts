import type { Log } from '@chiiki/kit/log.ts'
import type { Composer } from './composer.ts'
import type { Composed, NotComposed } from './composition.ts'
import { type JoinFields, joinFields } from './join-fields.ts'
import {
  type Committed,
  type Kept,
  type LastGood,
  readCommitted,
  readLastGood,
  writeLastGood,
} from './last-good.ts'
import { type NodeOwners, nodeOwners } from './node.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { SubgraphWatch } from './subgraph-watch.ts'

/** Where a subgraph's schema in the served supergraph comes from. */
export type Origin = 'live' | 'disk' | 'committed'

/** One supergraph as it's served, never changed after it's made: a new one takes its place. */
export type Generation = {
  readonly supergraphSdl: string
  readonly owners: NodeOwners
  readonly joins: JoinFields
  readonly parts: Readonly<Record<string, { sdl: string; origin: Origin }>>
  /**
   * `composed` from its parts, by this process or by an earlier one in the same way; else a whole that was kept because
   * its parts didn't compose.
   */
  readonly source: 'composed' | 'disk' | 'committed'
  readonly since: Date
}

export type SupergraphParts = {
  readonly clients: SubgraphClients
  readonly composer: Pick<Composer, 'compose' | 'check'>
  /** By what supergraphs are made here. */
  readonly recipe: string
  readonly stateDir: string
  readonly committed: Committed
  readonly sdlTimeoutMs: number
  readonly log: Log
  readonly now: () => Date
}

type Parts = Generation['parts']

/**
 * The supergraph that follows its subgraphs. It starts from whatever can be had (each subgraph's live SDL, else the
 * last good one, else the committed one) and takes a changed SDL when the whole still composes and the planner
 * takes it. A good generation is never replaced by a bad one.
 */
export class LiveSupergraph {
  readonly watch: SubgraphWatch
  readonly #have: SupergraphParts
  #current: Generation | undefined
  /** The SDLs of the last attempt: the same are not tried twice. */
  #tried = ''
  /** The composition codes for which something live isn't served. */
  #refused: readonly string[] = []
  #turn: Promise<void> = Promise.resolve()
  #isStopped = false
  readonly #listeners = new Set<(generation: Generation) => void>()

  constructor(have: SupergraphParts) {
    this.#have = have
    this.watch = new SubgraphWatch(have.clients, have.sdlTimeoutMs, have.now, have.log)
  }

  get current(): Generation | undefined {
    return this.#current
  }

  get refused(): readonly string[] {
    return this.#refused
  }

  /**
   * Calls back, in turn and never twice at once, with each generation that comes to be, before it's `current`.
   * A listener that throws refuses it: the one before stays.
   */
  subscribe(listener: (generation: Generation) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks at every subgraph once and takes what changed. Calls wait for each other. */
  refresh(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#look())
    return this.#turn
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#turn
  }

  async #look() {
    if (this.#isStopped) return
    try {
      const live = await this.watch.look()
      const fingerprint = JSON.stringify([...live].sort())
      if (this.#current && fingerprint === this.#tried) return
      this.#tried = fingerprint
      await this.#take(live)
    } catch (error) {
      this.#tried = ''
      this.#have.log.error({ fault: String(error).slice(0, 300) }, 'the supergraph could not be refreshed')
    }
  }

  async #take(live: ReadonlyMap<string, string>) {
    const accepted = await this.#accepted()
    const wanted = { ...accepted }
    for (const [name, sdl] of live) wanted[name] = { sdl, origin: 'live' }
    if (this.#current?.source === 'composed' && same(wanted, this.#current.parts)) {
      this.#current = { ...this.#current, parts: wanted }
      this.#refused = []
      return
    }
    if (!this.#current && (await this.#servedLast(wanted))) return
    const { parts, composed, errors } = await this.#best(accepted, wanted)
    this.#refused = [...new Set(errors.map(({ code }) => code))]
    if (errors.length > 0) this.#have.log.error({ errors: errors.slice(0, 10) }, refusal)
    const fragile = composed?.hints.filter((hint) => hint.startsWith('NOT_NULLABLE')) ?? []
    if (fragile.length > 0)
      this.#have.log.warn({ hints: fragile.slice(0, 10) }, 'fields that take others down with them')
    const isWhole = Object.keys(wanted).every((name) => name in parts)
    // What composes may be less than was served before: then all of before is better than a part of now.
    if (!this.#current && !(composed && isWhole) && (await this.#servedEarlier())) return
    if (composed) {
      await this.#replace(composed, parts, 'composed')
      return this.#keep(composed, parts)
    }
    if (!this.#current)
      this.#have.log.error({}, 'there is no schema to serve: none can be had, and none was kept')
  }

  /** All that's wanted; if that doesn't compose, as much of it as does, one subgraph after the other. */
  async #best(accepted: Parts, wanted: Parts) {
    const all = await this.#compose(wanted)
    if ('supergraphSdl' in all) return { parts: wanted, composed: all, errors: [] }
    let parts = accepted
    let composed: Composed | undefined
    if (!this.#current) {
      const base = await this.#compose(parts)
      if ('supergraphSdl' in base) composed = base
    }
    const changed = Object.keys(wanted).filter((name) => wanted[name]?.sdl !== accepted[name]?.sdl)
    for (const name of changed.length > 1 ? changed : []) {
      const withOne = { ...parts, [name]: wanted[name] } as Parts
      const one = await this.#compose(withOne)
      if ('supergraphSdl' in one) [parts, composed] = [withOne, one]
    }
    return { parts, composed, errors: all.errors }
  }

  async #compose(parts: Parts): Promise<Composed | NotComposed> {
    const list = Object.entries(parts).map(([name, { sdl }]) => ({ name, sdl }))
    if (list.length === 0) return { errors: [] }
    return this.#have.composer.compose(list)
  }

  /**
   * For each listed subgraph, the schema that it's served with; if nothing composed yet in this process, the one
   * that it had last, or had when this release was made.
   */
  async #accepted(): Promise<Parts> {
    const names = this.#have.clients.names()
    if (this.#current?.source === 'composed') {
      return Object.fromEntries(Object.entries(this.#current.parts).filter(([name]) => names.includes(name)))
    }
    const disk = await readLastGood(this.#have.stateDir)
    const committed = await readCommitted(this.#have.committed)
    const parts: Record<string, { sdl: string; origin: Origin }> = {}
    for (const name of names) {
      const [kept, shipped] = [disk?.subgraphs[name], committed.subgraphs[name]]
      if (kept !== undefined) parts[name] = { sdl: kept, origin: 'disk' }
      else if (shipped !== undefined) parts[name] = { sdl: shipped, origin: 'committed' }
    }
    return parts
  }

  /**
   * Puts the last good supergraph in place where composing would make it again: it was made by the same recipe of the
   * same parts. Whether that's so.
   */
  async #servedLast(wanted: Parts): Promise<boolean> {
    const kept = await readLastGood(this.#have.stateDir)
    if (kept?.recipe !== this.#have.recipe) return false
    const names = Object.keys(kept.subgraphs)
    const isSame =
      names.length === Object.keys(wanted).length &&
      names.every((name) => wanted[name]?.sdl === kept.subgraphs[name])
    if (isSame) await this.#replace(kept, wanted, 'composed', 'earlier')
    return isSame
  }

  /** Puts a whole supergraph from before in place, for when what there is doesn't compose. Whether there was one. */
  async #servedEarlier(): Promise<boolean> {
    const wholes: [Exclude<Generation['source'], 'composed'>, Kept | undefined][] = [
      ['disk', await readLastGood(this.#have.stateDir)],
      ['committed', await readCommitted(this.#have.committed)],
    ]
    for (const [source, kept] of wholes) {
      if (!kept?.supergraphSdl) continue
      const checked = await this.#have.composer.check(kept.supergraphSdl)
      if ('errors' in checked) continue
      this.#have.log.error(
        { source },
        'the subgraphs do not compose: an earlier supergraph is served instead',
      )
      const parts = Object.entries(kept.subgraphs).map(([name, sdl]) => [name, { sdl, origin: source }])
      const owners = nodeOwners(Object.entries(kept.subgraphs).map(([name, sdl]) => ({ name, sdl })))
      const { supergraphSdl } = kept
      await this.#replace({ supergraphSdl, owners }, Object.fromEntries(parts), source)
      return true
    }
    return false
  }

  async #replace(
    { supergraphSdl, owners }: Pick<LastGood, 'supergraphSdl' | 'owners'>,
    parts: Parts,
    source: Generation['source'],
    made: 'now' | 'earlier' = source === 'composed' ? 'now' : 'earlier',
  ) {
    const joins = joinFields(supergraphSdl)
    const generation = { supergraphSdl, parts, source, owners, joins, since: this.#have.now() }
    for (const listener of this.#listeners) listener(generation)
    this.#current = generation
    const origins = Object.fromEntries(Object.entries(parts).map(([name, { origin }]) => [name, origin]))
    this.#have.log.info({ source, made, subgraphs: origins }, 'supergraph in place')
  }

  async #keep({ supergraphSdl, owners }: Composed, parts: Parts) {
    const subgraphs = Object.fromEntries(Object.entries(parts).map(([name, { sdl }]) => [name, sdl]))
    const { stateDir, recipe } = this.#have
    await writeLastGood(stateDir, { supergraphSdl, subgraphs, owners, recipe })
  }
}

const refusal = 'what the subgraphs say now does not compose; what composed before is kept'

function same(a: Parts, b: Parts): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name]?.sdl === b[name]?.sdl)
}
