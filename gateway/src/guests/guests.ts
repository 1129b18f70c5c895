import type { Log } from '@chiiki/kit/log.ts'
import type { Composer } from '../composer.ts'
import type { VersionOf } from '../schema-history.ts'
import type { SubgraphClients } from '../subgraph-clients.ts'
import { ownNames, type Subgraph, wellNamed } from '../subgraph-list.ts'
import type { LiveSupergraph } from '../supergraph.ts'
import { type Parts, sdlsOf } from '../supergraph-parts.ts'
import type { Usage } from './api-changes.ts'
import { doorsOf } from './declared-audiences.ts'
import { GuestDoor } from './door.ts'
import type { Finding } from './findings.ts'
import type { Guest } from './guest.ts'
import { writeGuests } from './guest-file.ts'
import type { Case, Judgement } from './judgement.ts'
import {
  busy,
  conflict,
  type Found,
  found,
  type Leaving,
  mostWaiting,
  type NotTaken,
  notPlaced,
  notTaken,
  notYours,
  problemOf,
  type Sponsor,
  type Taken,
  tooMany,
  type Wanted,
} from './outcome.ts'
import type { GuestSettings } from './settings.ts'
import { healthFaults, sizeFaults, visit } from './visit.ts'

export type GuestsParts = {
  /** The graph's own subgraphs. */
  readonly own: readonly Subgraph[]
  readonly supergraph: LiveSupergraph
  readonly clients: SubgraphClients
  readonly composer: Pick<Composer, 'judge'>
  readonly stateDir: string
  readonly settings: GuestSettings
  /** What clients ask. */
  readonly usages: () => readonly Usage[]
  /** What is registered, whether or not it's asked. */
  readonly registered: Case['registered']
  readonly now: () => Date
  readonly log: Log
}

type Placed = VersionOf & { readonly cause: 'REGISTERED' | 'UPDATED' | 'WITHDRAWN' }

/** The departments' subgraphs: each comes, changes and leaves while the graph serves, or is refused with the reasons. */
export class Guests {
  readonly #have: GuestsParts
  #guests: readonly Guest[]
  #waiting = 0

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

  /** Lets a subgraph in, or takes its new schema, address or terms. Repeating it changes nothing. */
  async register(wanted: Wanted, sponsor: Sponsor): Promise<Taken | NotTaken> {
    const refused = this.#refusal(wanted, sponsor)
    if (refused) return refused
    return this.#inTurn(async () => {
      const { name, url } = wanted
      const visited = await visit(name, url, this.#have.settings)
      if ('faults' in visited) return notTaken(422, { errors: visited.faults })
      const unhealthy = await healthFaults(name, url, this.#have.settings, visited.sdl)
      if (unhealthy.length > 0) return notTaken(422, { errors: unhealthy })
      return this.#have.supergraph.alone(() => this.#take(wanted, visited.sdl, sponsor))
    })
  }

  /** Lets a subgraph go. */
  async withdraw(leaving: Leaving, sponsor: Sponsor): Promise<Taken | NotTaken> {
    const refused = this.#refusal(leaving, sponsor) ?? this.#unknown(leaving.name)
    if (refused) return refused
    return this.#inTurn(() => this.#have.supergraph.alone(() => this.#release(leaving, sponsor)))
  }

  /** What would come of a schema, which is told or asked of an address. Touches nothing. */
  async check(name: string, told: { readonly sdl: string } | { readonly url: string }): Promise<Found> {
    const { settings, supergraph } = this.#have
    const faults = this.#nameFaults(name)
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

  async #take(wanted: Wanted, sdl: string, sponsor: Sponsor): Promise<Taken | NotTaken> {
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

  async #release(leaving: Leaving, sponsor: Sponsor): Promise<Taken | NotTaken> {
    const { name } = leaving
    const refused = this.#refusal(leaving, sponsor) ?? this.#unknown(name)
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

  /** On disk first, then served; what fails on the way is put back as it was. */
  async #place(
    judged: Judgement,
    parts: Parts,
    guests: readonly Guest[],
    of: Placed,
    revision: number,
  ): Promise<Taken | NotTaken> {
    const { composed, changes } = judged
    const { stateDir, supergraph, clients, own, log } = this.#have
    const before = this.#guests
    const switchTo = (list: readonly Guest[]) => {
      this.#guests = list
      clients.replace(Guests.listed(own, list))
    }
    if (!composed) return notTaken(422, judged)
    try {
      await writeGuests(stateDir, guests)
      await supergraph.place({ ...composed, changes }, parts, of, (isNew) =>
        switchTo(isNew ? guests : before),
      )
    } catch (error) {
      log.error(
        { subgraphs: of.subgraphs, fault: String(error).slice(0, 300) },
        'a checked change was not taken',
      )
      await writeGuests(stateDir, before).catch(() => undefined)
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

  /** Why this may not be asked, whatever the schema says. */
  #refusal({ name, expectedRevision }: Leaving | Wanted, sponsor: Sponsor): NotTaken | undefined {
    const faults = this.#nameFaults(name)
    if (faults.length > 0) return notTaken(422, { errors: faults })
    const known = this.named(name)
    const isTheirs = sponsor.offices === null || !known || sponsor.offices.includes(known.office ?? '')
    if (!isTheirs) return notTaken(403, { errors: [notYours(name)] })
    const revision = known?.revision ?? 0
    if (expectedRevision !== null && expectedRevision !== revision)
      return notTaken(409, { errors: [conflict(name, expectedRevision, revision)] })
    const { atMost } = this.#have.settings
    if (!known && this.#guests.length >= atMost) return notTaken(422, { errors: [tooMany(atMost)] })
    return undefined
  }

  #unknown(name: string): NotTaken | undefined {
    if (this.named(name)) return undefined
    return notTaken(404, {
      errors: [{ code: 'NOT_FOUND', message: `There is no department's subgraph "${name}".` }],
    })
  }

  #nameFaults(name: string): Finding[] {
    if (!wellNamed.test(name))
      return [
        {
          code: 'NAME_NOT_TAKEN',
          message:
            'A name has lower-case letters, digits and -, begins with a letter, and has at most 63 of them.',
        },
      ]
    const isOurs = ownNames.includes(name) || this.#have.own.some((each) => each.name === name)
    return isOurs ? [{ code: 'NAME_RESERVED', message: `"${name}" is a part of the graph itself.` }] : []
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
