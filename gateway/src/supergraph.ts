import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Log } from '@chiiki/kit/log.ts'
import type { Composer } from './composer.ts'
import type { Composed } from './composition.ts'
import type { Change } from './guests/findings.ts'
import {
  type Kept,
  type LastGood,
  readCommitted,
  readLastGood,
  readReleased,
  writeLastGood,
} from './last-good.ts'
import { type NodeOwners, nodeOwners } from './node.ts'
import type { SchemaHistory, SchemaVersion, VersionOf } from './schema-history.ts'
import type { SubgraphClients } from './subgraph-clients.ts'
import { SubgraphWatch } from './subgraph-watch.ts'
import { acceptedParts, bestOf, type ChoiceParts } from './supergraph-choice.ts'
import {
  changedIn,
  keptOf,
  type Part,
  type Parts,
  partsOfGuests,
  partsOfKept,
  same,
  sdlsOf,
  withoutGuests,
} from './supergraph-parts.ts'

/** One supergraph as it's served, never changed after it's made: a new one takes its place. */
export type Generation = {
  readonly supergraphSdl: string
  readonly planSdl: string
  readonly apiSdl: string
  readonly owners: NodeOwners
  readonly parts: Parts
  /**
   * `composed` from its parts, by this process or by an earlier one in the same way; else a whole that was kept because
   * its parts didn't compose.
   */
  readonly source: 'composed' | 'disk' | 'committed'
  readonly since: Date
}

export type SupergraphParts = ChoiceParts & {
  readonly clients: SubgraphClients
  readonly composer: Pick<Composer, 'compose' | 'check'>
  readonly history: SchemaHistory
  /** By what supergraphs are made here. */
  readonly recipe: string
  readonly sdlTimeoutMs: number
  readonly log: Log
  readonly now: () => Date
}

type Listener = {
  readonly take: (generation: Generation) => void
  readonly prepare: (generation: Generation) => Promise<void>
}

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
  #tried: ReadonlyMap<string, string> | null = null
  /** The composition codes for which something live isn't served. */
  #refused: readonly string[] = []
  #turn: Promise<void> = Promise.resolve()
  #isStopped = false
  readonly #listeners = new Set<Listener>()

  constructor(have: SupergraphParts) {
    this.#have = have
    this.watch = new SubgraphWatch(have.clients, have.sdlTimeoutMs, have.now, have.log)
  }

  get current(): Generation | undefined {
    return this.#current
  }

  /** The version of the schema that's served, as the history has it. */
  get version(): SchemaVersion | undefined {
    return this.#have.history.current
  }

  get refused(): readonly string[] {
    return this.#refused
  }

  /**
   * Calls back, in turn and never twice at once, with each generation that comes to be, before it's `current`.
   * A listener that throws refuses it: the one before stays. `prepare` is awaited before any listener is called: what it
   * does may take its time, and may be in vain.
   */
  subscribe(
    take: (generation: Generation) => void,
    prepare: (generation: Generation) => Promise<void> = async () => {},
  ): () => void {
    const listener = { take, prepare }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks at every subgraph once and takes what changed. Calls wait for each other. */
  refresh(): Promise<void> {
    return this.alone(() => this.#look())
  }

  /** Does something while nothing else changes the graph. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }

  /** What is served, or would be if something could be: to be changed only while `alone`. */
  async parts(): Promise<Parts> {
    return this.#current?.parts ?? acceptedParts(this.#current, this.#have)
  }

  /**
   * Puts a supergraph in place that was judged, and keeps it. `switchTo` is called at the moment of the swap, when no request is
   * between being checked and being planned; and with `false` at the moment when the swap is taken back.
   * @throws Error when it isn't taken, or can't be kept; what was served before is served on.
   */
  async place(
    composed: Composed & { readonly changes: readonly Change[] },
    parts: Parts,
    of: VersionOf,
    switchTo: (isNew: boolean) => void,
  ) {
    const before = this.#current
    await this.#replace(composed, parts, 'composed', 'now', () => switchTo(true))
    try {
      await this.#keep(composed, parts)
    } catch (error) {
      if (before) await this.#swap(before, () => switchTo(false))
      throw error
    }
    await this.#note(composed, of)
  }

  /**
   * Serves these guests, whom another gateway let in, in the place of those of now; to be called while `alone`. `switchTo` is called at the moment of the
   * swap. Where they don't compose with what is served here, the graph stays as it is, as at a start with such guests. Whoever let them in noted the version.
   */
  async followGuests(guests: Parts, switchTo: () => void): Promise<void> {
    const current = this.#current
    if (!current || this.#isStopped) return switchTo()
    const wanted = { ...withoutGuests(current.parts), ...guests }
    if (same(wanted, current.parts)) {
      // Requests that are on their way go where they were planned for.
      await new Promise((resolve) => setImmediate(resolve))
      return switchTo()
    }
    const last = await this.#keptOf(wanted)
    const composed = last ?? (await this.#have.composer.compose(sdlsOf(wanted), current.apiSdl))
    if ('errors' in composed) {
      this.#have.log.error({ errors: composed.errors.slice(0, 10) }, refusal)
      return switchTo()
    }
    await this.#replace(composed, wanted, 'composed', last ? 'earlier' : 'now', switchTo)
    if (!last) await this.#keep(composed, wanted)
  }

  /** The supergraph of these parts that the other gateway keeps, which it does once it has put it in place: waited for shortly, for composing takes longer. */
  async #keptOf(wanted: Parts): Promise<LastGood | null> {
    for (let tries = 0; tries < 8 && !this.#isStopped; tries += 1) {
      if (tries > 0) await setTimeout(250)
      const last = await readLastGood(this.#have.stateDir)
      if (last?.recipe === this.#have.recipe && same(partsOfKept(last), wanted)) return last
    }
    return null
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#turn
  }

  async #look() {
    if (this.#isStopped) return
    try {
      const live = await this.watch.look()
      if (this.#current && isDeepStrictEqual(live, this.#tried)) return
      this.#tried = live
      await this.#take(live)
    } catch (error) {
      this.#tried = null
      this.#have.log.error({ fault: String(error).slice(0, 300) }, 'the supergraph could not be refreshed')
    }
  }

  async #take(live: ReadonlyMap<string, string>) {
    const accepted = await acceptedParts(this.#current, this.#have)
    const wanted: Record<string, Part> = { ...partsOfGuests(this.#have.guests()), ...accepted }
    for (const [name, sdl] of live) if (!wanted[name]?.isGuest) wanted[name] = { sdl, origin: 'live' }
    if (this.#current?.source === 'composed' && same(wanted, this.#current.parts)) {
      this.#current = { ...this.#current, parts: wanted }
      this.#refused = []
      return
    }
    if (!this.#current && (await this.#servedLast(wanted))) return
    const { parts, composed, errors } = await bestOf({ accepted, wanted, current: this.#current }, this.#have)
    this.#refused = [...new Set(errors.map(({ code }) => code))]
    if (errors.length > 0) this.#have.log.error({ errors: errors.slice(0, 10) }, refusal)
    const fragile = composed?.hints.filter((hint) => hint.startsWith('NOT_NULLABLE')) ?? []
    if (fragile.length > 0)
      this.#have.log.warn({ hints: fragile.slice(0, 10) }, 'fields that take others down with them')
    const isWhole = Object.keys(wanted).every((name) => name in parts)
    // What composes may be less than was served before: then all of before is better than a part of now.
    if (!this.#current && !(composed && isWhole) && (await this.#servedEarlier())) return
    if (composed) {
      const before = this.#current?.parts
      await this.#replace(composed, parts, 'composed', 'now')
      await this.#keep(composed, parts)
      const subgraphs = changedIn(before ?? {}, parts)
      return this.#note(composed, { cause: before ? 'FOLLOWED' : 'STARTED', subgraphs, by: null })
    }
    if (!this.#current)
      this.#have.log.error({}, 'there is no schema to serve: none can be had, and none was kept')
  }

  /**
   * Puts the last good supergraph in place, at the very first start the released one, where composing would make it again:
   * it was made by the same recipe of the same parts. Whether that's so.
   */
  async #servedLast(wanted: Parts): Promise<boolean> {
    const last = await readLastGood(this.#have.stateDir)
    const kept = last ?? (await readReleased(this.#have.committed, this.#have.recipe))
    if (kept?.recipe !== this.#have.recipe) return false
    const isSame = same(partsOfKept(kept), wanted)
    if (isSame) {
      await this.#replace(kept, wanted, 'composed', 'earlier')
      if (!last) await this.#keep(kept, wanted)
      const subgraphs = last ? [] : Object.keys(wanted).sort()
      await this.#note({ ...kept, changes: [] }, { cause: 'STARTED', subgraphs, by: null })
    }
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
      await this.#replace({ ...checked, owners }, Object.fromEntries(parts), source, 'earlier')
      await this.#note({ supergraphSdl, changes: [] }, { cause: 'STARTED', subgraphs: [], by: null })
      return true
    }
    return false
  }

  /** In a turn of its own: no request is between being checked against a schema and being planned by it. */
  async #swap(generation: Generation, switchOver: () => void) {
    for (const { prepare } of this.#listeners) await prepare(generation)
    await new Promise((resolve) => setImmediate(resolve))
    for (const { take } of this.#listeners) take(generation)
    this.#current = generation
    switchOver()
  }

  async #replace(
    { supergraphSdl, planSdl, apiSdl, owners }: Omit<Composed, 'hints'>,
    parts: Parts,
    source: Generation['source'],
    made: 'now' | 'earlier',
    switchOver: () => void = () => {},
  ) {
    const generation = { supergraphSdl, planSdl, apiSdl, parts, source, owners, since: this.#have.now() }
    await this.#swap(generation, switchOver)
    const origins = Object.fromEntries(Object.entries(parts).map(([name, { origin }]) => [name, origin]))
    this.#have.log.info({ source, made, subgraphs: origins }, 'supergraph in place')
  }

  async #keep({ supergraphSdl, planSdl, apiSdl, owners }: Omit<Composed, 'hints'>, parts: Parts) {
    const { stateDir, recipe } = this.#have
    await writeLastGood(stateDir, { supergraphSdl, planSdl, apiSdl, owners, recipe, ...keptOf(parts) })
  }

  async #note(of: { supergraphSdl: string; changes: readonly Change[] }, version: VersionOf) {
    await this.#have.history.add(of.supergraphSdl, version, of.changes, this.#have.now())
  }
}

const refusal = 'what the subgraphs say now does not compose; what composed before is kept'
