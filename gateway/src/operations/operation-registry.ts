import { hash } from 'node:crypto'
import type { Log } from '@chiiki/kit/log.ts'
import { type GraphQLSchema, stripIgnoredCharacters } from 'graphql'
import { LRUCache } from 'lru-cache'
import { LockTaken } from '../file-lock.ts'
import type { Finding } from '../guests/findings.ts'
import type { Sponsor } from '../guests/outcome.ts'
import type { KeptRecord } from '../kept-record.ts'
import type { Limits } from '../limits.ts'
import type { RegisteredOperations } from '../registered-operations.ts'
import { judgeOperation } from './judge-operation.ts'
import { type KeptOperation, operationsRecord } from './kept-operation.ts'

export type Settled = { readonly isTaken: true; readonly added: number; readonly withdrawn: number }
export type Unsettled = {
  readonly isTaken: false
  readonly status: number
  readonly errors: readonly Finding[]
}

type Parts = {
  readonly stateDir: string
  /** Those of the operators' own file or folder, which nobody withdraws here. */
  readonly given: RegisteredOperations | null
  readonly limits: Limits
  /** What is served now. */
  readonly schema: () => GraphQLSchema | undefined
  readonly now: () => Date
  readonly log: Log
}

const mostOfTeam = 1_000
const mostInAll = 20_000
const rememberedTexts = 2_000

/** How soon what another gateway withdrew is missed here; what it registered is found at once. */
const lookMs = 250

/**
 * The operations that run by their id, and alone where nothing else may: the operators' own, and those that teams register while the gateway
 * serves. A team belongs to the office whose developers registered it first. An operation stays until it's withdrawn, because pages of
 * yesterday still ask it. Gateways that share a state directory share what is registered: each looks whether the record is another one.
 */
export class OperationRegistry implements RegisteredOperations {
  readonly #parts: Parts
  readonly #record: KeptRecord<KeptOperation>
  #kept: readonly KeptOperation[]
  #byId = new Map<string, string>()
  #stripped = new Set<string>()
  /** Whether a text is one of them: worked out once for a text. */
  readonly #verdicts = new LRUCache<string, boolean>({ max: rememberedTexts })
  #stamp: string
  #lookedAt = performance.now()

  private constructor(
    parts: Parts,
    record: KeptRecord<KeptOperation>,
    kept: readonly KeptOperation[],
    stamp: string,
  ) {
    this.#parts = parts
    this.#record = record
    this.#kept = kept
    this.#stamp = stamp
    this.#index()
  }

  static async open(parts: Parts): Promise<OperationRegistry> {
    const record = operationsRecord(parts.stateDir)
    const stamp = record.stamp()
    return new OperationRegistry(parts, record, await record.open(parts.log, "the teams' operations"), stamp)
  }

  get all(): readonly KeptOperation[] {
    this.#look()
    return this.#kept
  }

  get count(): number {
    return (this.#parts.given?.count ?? 0) + this.#byId.size
  }

  get texts() {
    this.#look()
    const own = this.#kept.map(({ team, name, text }) => ({ name: `${team}: ${name}`, text }))
    return [...(this.#parts.given?.texts ?? []), ...own]
  }

  byId(id: string): string | undefined {
    const given = this.#parts.given?.byId(id)
    if (given !== undefined) return given
    this.#look(this.#byId.has(id))
    return this.#byId.get(id)
  }

  has(text: string, mayBeLate = false): boolean {
    this.#look(mayBeLate || this.#verdicts.get(text) === true)
    if (this.count === 0) return false
    const known = this.#verdicts.get(text)
    if (known !== undefined) return known
    const verdict = (this.#parts.given?.has(text) ?? false) || this.#stripped.has(stripped(text))
    this.#verdicts.set(text, verdict)
    return verdict
  }

  /** Takes a team's operations, all or none; those that it has already stay as they are. */
  async register(
    team: string,
    texts: Readonly<Record<string, string>>,
    by: Sponsor,
  ): Promise<Settled | Unsettled> {
    const schema = this.#parts.schema()
    if (!schema) return refused(503, 'NO_SCHEMA', 'There is no schema yet to look at them by. Come back.')
    return this.#settle(() => {
      const office = this.#officeOf(team, by)
      if (office === undefined) return otherOffice(team)
      const mine = this.#kept.filter((each) => each.team === team)
      const fresh = Object.entries(texts).filter(([id]) => !mine.some((each) => each.id === id))
      if (mine.length + fresh.length > mostOfTeam || this.#kept.length + fresh.length > mostInAll)
        return refused(
          422,
          'TOO_MANY_OPERATIONS',
          `A team has at most ${mostOfTeam}: withdraw those that nobody asks.`,
        )
      const judged = fresh.map(([id, text]) => judgeOperation(id, text, schema, this.#parts.limits))
      const errors = judged.flatMap((each) => ('faults' in each ? each.faults : []))
      if (errors.length > 0) return { isTaken: false, status: 422, errors }
      const registeredAt = this.#parts.now().toISOString()
      const added = judged.flatMap((each) =>
        'faults' in each ? [] : [{ ...each, team, office, registeredAt, by: by.title ?? 'operators' }],
      )
      const next = [...this.#kept, ...added]
      return { next, settled: { isTaken: true, added: added.length, withdrawn: 0 } }
    })
  }

  /** Lets some of a team's operations go; all, where none is named. */
  withdraw(team: string, ids: readonly string[] | null, by: Sponsor): Promise<Settled | Unsettled> {
    return this.#settle(() => {
      if (this.#officeOf(team, by) === undefined) return otherOffice(team)
      const goes = (each: KeptOperation) => each.team === team && (ids?.includes(each.id) ?? true)
      const next = this.#kept.filter((each) => !goes(each))
      const withdrawn = this.#kept.length - next.length
      if (withdrawn < (ids?.length ?? 1))
        return refused(404, 'NOT_FOUND', `"${team}" has not registered what is to be withdrawn.`)
      return { next, settled: { isTaken: true, added: 0, withdrawn } }
    })
  }

  /** The office that a team belongs to, or will; undefined: it isn't theirs. */
  #officeOf(team: string, { offices }: Sponsor): string | null | undefined {
    const known = this.#kept.find((each) => each.team === team)
    if (!known) return offices?.[0] ?? null
    const isTheirs = offices === null || (known.office !== null && offices.includes(known.office))
    return isTheirs ? known.office : undefined
  }

  /** On disk first: what was answered as registered is there after a crash. It's decided by what is on record then, whoever wrote it. */
  async #settle(
    decide: () => Unsettled | { readonly next: readonly KeptOperation[]; readonly settled: Settled },
  ): Promise<Settled | Unsettled> {
    let outcome: ReturnType<typeof decide> | undefined
    try {
      await this.#record.change((now) => {
        this.#become(now ?? this.#kept)
        outcome = decide()
        return 'next' in outcome && outcome.next.length !== this.#kept.length ? outcome.next : null
      })
    } catch (error) {
      if (!(error instanceof LockTaken)) throw error
      return refused(503, 'BUSY', 'Others are registering now. Come back in some seconds.')
    }
    this.#look()
    const settled = outcome as ReturnType<typeof decide>
    return 'next' in settled ? settled.settled : settled
  }

  /** Reads the record again where it's another one. `mayBeLate`: it will do if that was looked at a while ago. */
  #look(mayBeLate = false): void {
    if (mayBeLate && performance.now() - this.#lookedAt < lookMs) return
    this.#lookedAt = performance.now()
    const stamp = this.#record.stamp()
    if (stamp === this.#stamp) return
    this.#stamp = stamp
    const kept = this.#record.now()
    if (kept) this.#become(kept)
    else this.#parts.log.error({}, "the teams' operations on record can't be read: those of before serve on")
  }

  #become(kept: readonly KeptOperation[]): void {
    this.#kept = kept
    this.#index()
  }

  #index(): void {
    this.#byId = new Map(this.#kept.map(({ id, text }) => [id, text]))
    this.#stripped = new Set(this.#kept.map(({ text }) => stripped(text)))
    this.#verdicts.clear()
  }
}

function otherOffice(team: string): Unsettled {
  const message = `"${team}" is another office's: its own developers, or the platform's operators, may change it.`
  return refused(403, 'NOT_PERMITTED', message)
}

function refused(status: number, code: string, message: string): Unsettled {
  return { isTaken: false, status, errors: [{ code, message }] }
}

/** What two texts have in common that differ in their spaces only. */
function stripped(text: string): string {
  try {
    return hash('sha256', stripIgnoredCharacters(text), 'base64')
  } catch {
    return text
  }
}
