import { isDeepStrictEqual } from 'node:util'
import type { Log } from '@chiiki/kit/log.ts'
import type { Composer } from '../composer.ts'
import { LockTaken } from '../file-lock.ts'
import type { KeptRecord } from '../kept-record.ts'
import type { VersionOf } from '../schema-history.ts'
import type { SubgraphClients } from '../subgraph-clients.ts'
import type { Subgraph } from '../subgraph-list.ts'
import type { LiveSupergraph } from '../supergraph.ts'
import { type Parts, partsOfGuests, sdlsOf } from '../supergraph-parts.ts'
import type { Usage } from './api-changes.ts'
import { doorsOf } from './declared-audiences.ts'
import { GuestDoor } from './door.ts'
import type { Guest } from './guest.ts'
import { keepInstead, putBack } from './guest-file.ts'
import type { Case, Judgement } from './judgement.ts'
import {
  busy,
  type Found,
  found,
  type Leaving,
  mostWaiting,
  type NotTaken,
  notPlaced,
  notTaken,
  overtaken,
  problemOf,
  type Sponsor,
  type Taken,
  type Wanted,
} from './outcome.ts'
import { nameFaults, refusalOf, unknown } from './refusal.ts'
import type { GuestSettings } from './settings.ts'
import { healthFaults, sizeFaults, visit } from './visit.ts'

export type GuestsParts = {
  /** The graph's own subgraphs. */
  readonly own: readonly Subgraph[]
  readonly supergraph: LiveSupergraph
  readonly clients: SubgraphClients
  readonly composer: Pick<Composer, 'judge'>
  readonly record: KeptRecord<Guest>
  readonly settings: GuestSettings
  /** What clients ask. */
  readonly usages: () => readonly Usage[]
  /** What is registered, whether or not it's asked. */
  readonly registered: Case['registered']
  readonly now: () => Date
  readonly log: Log
}

type Placed = VersionOf & { readonly cause: 'REGISTERED' | 'UPDATED' | 'WITHDRAWN' }

/** How often a change is judged anew, because another gateway changed the record meanwhile. */
const mostTries = 5

/**
 * The departments' subgraphs: each comes, changes and leaves while the graph serves, or is refused with the reasons. Gateways that share a state directory
 * share them: what one takes is followed by the others.
 */
export class Guests {
  readonly #have: GuestsParts
  #guests: readonly Guest[]
  /** The record that was read last; null: none was. */
  #stamp: string | null = null
  #waiting = 0

  /** @param known what the record said when this gateway began */
  constructor(have: GuestsParts, known: readonly Guest[]) {
    this.#have = have
    this.#guests = known
  }

  get all(): readonly Guest[] {
    return this.#guests
  }

  named(name: string): Guest | undefined {
    return this.#guests.find((each) => each.name === name)
  }

  /** Takes what another gateway put on record. */
  async follow(): Promise<void> {
    if (this.#have.record.stamp() !== this.#stamp)
      await this.#have.supergraph.alone(() => this.#followRecord())
  }

  /** Lets a subgraph in, or takes its new schema, address or terms. Repeating it changes nothing. */
  async register(wanted: Wanted, sponsor: Sponsor): Promise<Taken | NotTaken> {
    await this.follow()
    const refused = this.#refusal(wanted, sponsor)
    if (refused) return refused
    return this.#inTurn(async () => {
      const { name, url } = wanted
      const visited = await visit(name, url, this.#have.settings)
      if ('faults' in visited) return notTaken(422, { errors: visited.faults })
      const unhealthy = await healthFaults(name, url, this.#have.settings, visited.sdl)
      if (unhealthy.length > 0) return notTaken(422, { errors: unhealthy })
      return this.#settled(() => this.#take(wanted, visited.sdl, sponsor))
    })
  }

  /** Lets a subgraph go. */
  async withdraw(leaving: Leaving, sponsor: Sponsor): Promise<Taken | NotTaken> {
    await this.follow()
    const refused = this.#refusal(leaving, sponsor) ?? unknown(this.#guests, leaving.name)
    if (refused) return refused
    return this.#inTurn(() => this.#settled(() => this.#release(leaving, sponsor)))
  }

  /** What would come of a schema, which is told or asked of an address. Touches nothing. */
  async check(name: string, told: { readonly sdl: string } | { readonly url: string }): Promise<Found> {
    const { settings, supergraph } = this.#have
    const faults = nameFaults(name, this.#have.own)
    if (faults.length > 0) return found({ errors: faults })
    const visited = 'sdl' in told ? told : await visit(name, told.url, settings)
    if ('faults' in visited) return found({ errors: visited.faults })
    const tooLarge = sizeFaults(visited.sdl, settings)
    if (tooLarge.length > 0) return found({ errors: tooLarge })
    return found(await this.#judge(name, visited.sdl, await supergraph.parts()))
  }

  /** The list of subgraphs as it would be with these guests. */
  static listed(own: readonly Subgraph[], guests: readonly Guest[]): Subgraph[] {
    return [
      ...own,
      ...guests.map(({ name, url, sdl, takesTokens }) => ({
        name,
        url,
        guest: { door: new GuestDoor(doorsOf(sdl)), takesTokens },
      })),
    ]
  }

  /** Decides by what is on record; anew where that was changed while it was judged. */
  async #settled(decide: () => Promise<Taken | NotTaken | null>): Promise<Taken | NotTaken> {
    return this.#have.supergraph.alone(async () => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        await this.#followRecord()
        const settled = await decide()
        if (settled) return settled
      }
      return notTaken(503, { errors: [overtaken] })
    })
  }

  /** While nothing else changes the graph. */
  async #followRecord(): Promise<void> {
    const { record, supergraph, log } = this.#have
    const stamp = record.stamp()
    if (stamp === this.#stamp) return
    const kept = record.now()
    if (!kept) log.error({}, "the departments' subgraphs on record can't be read: those of before serve on")
    if (kept && !isDeepStrictEqual(kept, this.#guests)) {
      await supergraph.followGuests(partsOfGuests(kept), () => this.#become(kept))
      log.info({ subgraphs: kept.map(({ name }) => name) }, "another gateway's subgraphs are followed")
    }
    // Now, and not before: who asks meanwhile waits for it.
    this.#stamp = stamp
  }

  #become(guests: readonly Guest[]): void {
    this.#guests = guests
    this.#have.clients.replace(Guests.listed(this.#have.own, guests))
  }

  async #take(wanted: Wanted, sdl: string, sponsor: Sponsor): Promise<Taken | NotTaken | null> {
    const { name, url, takesTokens, declared } = wanted
    // Things may have changed while others had their turn.
    const refused = this.#refusal(wanted, sponsor)
    if (refused) return refused
    const known = this.named(name)
    const isSame = known?.url === url && known.sdl === sdl && known.takesTokens === takesTokens
    const parts = await this.#have.supergraph.parts()
    if (known && isSame && known.declared === declared && parts[name]?.sdl === sdl)
      return this.#taken('UNCHANGED', known.revision, {})
    const judged = await this.#judge(name, sdl, parts)
    const problem = problemOf(judged, wanted, sponsor)
    if (problem) return problem
    const at = this.#have.now().toISOString()
    const guest: Guest = {
      name,
      url,
      sdl,
      takesTokens,
      declared,
      revision: (known?.revision ?? 0) + 1,
      office: known ? known.office : (sponsor.offices?.[0] ?? null),
      registeredAt: known?.registeredAt ?? at,
      updatedAt: at,
    }
    const guests = [...this.#guests.filter((each) => each.name !== name), guest]
    const outcome = known ? 'UPDATED' : 'REGISTERED'
    const next: Parts = { ...parts, [name]: { sdl, origin: 'registered', isGuest: true } }
    return this.#place(
      judged,
      next,
      guests,
      { cause: outcome, subgraphs: [name], by: sponsor.title },
      guest.revision,
    )
  }

  async #release(leaving: Leaving, sponsor: Sponsor): Promise<Taken | NotTaken | null> {
    const { name } = leaving
    const refused = this.#refusal(leaving, sponsor) ?? unknown(this.#guests, name)
    const known = this.named(name)
    if (refused || !known) return refused ?? notTaken(404, {})
    const { [name]: _gone, ...parts } = await this.#have.supergraph.parts()
    const judged = await this.#judge(null, '', parts)
    const problem = problemOf(judged, leaving, sponsor)
    if (problem) return problem
    const guests = this.#guests.filter((each) => each.name !== name)
    const of: Placed = { cause: 'WITHDRAWN', subgraphs: [name], by: sponsor.title }
    return this.#place(judged, parts, guests, of, known.revision)
  }

  /** On disk first, then served; what fails on the way is put back as it was. Null: the record isn't what was judged by. */
  async #place(
    judged: Judgement,
    parts: Parts,
    guests: readonly Guest[],
    of: Placed,
    revision: number,
  ): Promise<Taken | NotTaken | null> {
    const { composed, changes } = judged
    const { supergraph, record, log } = this.#have
    const before = this.#guests
    if (!composed) return notTaken(422, judged)
    try {
      if (!(await keepInstead(record, before, guests))) return null
      const place = { ...composed, changes }
      await supergraph.place(place, parts, of, (isNew) => this.#become(isNew ? guests : before))
    } catch (error) {
      log.error(
        { subgraphs: of.subgraphs, fault: String(error).slice(0, 300) },
        'a checked change was not taken',
      )
      if (error instanceof LockTaken) return notTaken(503, { ...judged, errors: [overtaken] })
      await putBack(record, before, of.subgraphs)
      return notTaken(500, { ...judged, errors: [notPlaced] })
    }
    log.info({ ...of, revision, changes: changes.length }, 'subgraphs changed')
    return this.#taken(of.cause, revision, judged)
  }

  #judge(name: string | null, sdl: string, parts: Parts): Promise<Judgement> {
    const others = sdlsOf(parts).filter((each) => each.name !== name)
    return this.#have.composer.judge({
      guest: name === null ? null : { name, sdl, isGuest: true },
      others,
      beforeSdl: name === null ? null : (this.named(name)?.sdl ?? null),
      apiSdl: this.#have.supergraph.current?.apiSdl ?? null,
      usages: this.#have.usages(),
      registered: this.#have.registered,
    })
  }

  #taken(outcome: Taken['outcome'], revision: number, of: Partial<Found>): Taken {
    const schemaVersion = this.#have.supergraph.version?.number ?? null
    return { isTaken: true, outcome, revision, schemaVersion, ...found(of), errors: [] }
  }

  #refusal(asked: Leaving | Wanted, sponsor: Sponsor): NotTaken | undefined {
    const { own, settings } = this.#have
    return refusalOf(asked, sponsor, { own, guests: this.#guests, atMost: settings.atMost })
  }

  async #inTurn<T>(work: () => Promise<T | NotTaken>): Promise<T | NotTaken> {
    if (this.#waiting >= mostWaiting) return notTaken(503, { errors: [busy] })
    this.#waiting += 1
    try {
      return await work()
    } finally {
      this.#waiting -= 1
    }
  }
}
