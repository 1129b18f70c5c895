import type { ClientSession, Model, QueryFilter } from 'mongoose'
import { type Actor, actorId } from './actor.ts'
import { type Stored, withEntry } from './change.ts'
import { rightsUnavailable, wasAskedInVain } from './held-posts.ts'
import { idempotencyId, idempotencyModel, inputHash, keyFault } from './idempotency.ts'
import type { Problem, SharedProblem } from './problem.ts'
import { type Result, refuse } from './result.ts'

export type { Stored } from './change.ts'

/** A thing as decisions see it: without its history. */
export type Thing<T extends Stored> = Omit<T, 'history'>

export type Act<T extends Stored, E extends object, P extends Problem, F = undefined> = {
  /** The mutation's name; stands in the history. */
  readonly name: string
  readonly model: Model<T>
  /** The thing acted on; for a creation, the new id. */
  readonly id: string
  readonly creates?: boolean
  /**
   * The thing as the caller read it a moment ago, whole: it's then not read again, where no transaction is needed. A write on it holds only if it's still
   * that version, like any other.
   */
  readonly known?: T
  /** Everything the caller sent; the same key with another input is refused. */
  readonly input: { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
  /**
   * What else the decision rests on, read in the act's own transaction and again when that is repeated. Acts that
   * must not cross each write, here and first, one document that they have in common: one of them then looks again.
   * A refusal rolls back what was written.
   */
  readonly facts?: (thing: Thing<T> | null, session: ClientSession) => Promise<F>
  /** The posts that may; called before anything of the thing is told. */
  readonly permit?: (thing: Thing<T> | null, facts: F) => SharedProblem | null
  readonly decide: (thing: Thing<T> | null, facts: F) => Result<E, P>
  readonly evolve: (thing: Thing<T> | null, event: E) => Omit<T, 'version' | 'history'>
  /** The problem behind a unique index that refuses the write, by the index's name. */
  readonly duplicate?: { readonly [index: string]: (event: E) => P }
  /** Further documents that must change with this one, in the same transaction. */
  readonly also?: (event: E, after: Thing<T>, session: ClientSession) => Promise<void>
}

export type Acting = { readonly actor: Actor; readonly now: Date }

/**
 * The one way in which state changes: load → permit → decide → evolve → save → answer.
 *
 * - A race ends in one success and one `Conflict`: the save matches the version that was decided on.
 * - With an `idempotencyKey`, the effect and the memory of it are one transaction: a repeat answers the
 *   thing as it stood after the first time. Refusals have no effect and aren't remembered.
 * - The event joins the document's history in the same write.
 */
export async function act<T extends Stored, E extends object, P extends Problem, F = undefined>(
  acting: Acting,
  act: Act<T, E, P, F>,
): Promise<Result<Thing<T>, P | SharedProblem>> {
  const key = act.input.idempotencyKey ?? null
  const fault = key === null ? null : keyFault(key)
  if (fault !== null) {
    const given = key?.slice(0, 200) ?? null
    return refuse({ kind: 'InvalidInput', clause: null, field: 'idempotencyKey', rule: fault, given })
  }
  const attempt = new Attempt(acting, act, key)
  if (key === null && act.also === undefined && act.facts === undefined)
    return refusalOf(() => attempt.run(null))
  const result = await refusalOf(() => inTransaction(act.model, (session) => attempt.runOrRollBack(session)))
  if (key === null || result.ok) return result
  // A repeat is refused for what the first time did, by the rules or by the key's own record at the latest, and answers as the first time did. So whoever
  // comes first, which is nearly everybody, needn't ask; of two at once with one new key, the loser answers as the winner.
  return (await attempt.remembered(key, null)) ?? result
}

/** The result of an attempt, or the refusal that ended its transaction. */
async function refusalOf<T, P>(run: () => Promise<Result<T, P>>): Promise<Result<T, P>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refused) return refuse(error.problem as P)
    throw error
  }
}

async function inTransaction<T extends Stored, R>(
  model: Model<T>,
  run: (session: ClientSession) => Promise<R>,
): Promise<R> {
  let answer: { value: R } | undefined
  await model.db.transaction(async (session) => {
    answer = { value: await run(session) }
  })
  if (!answer) throw new Error('a transaction ended without an answer')
  return answer.value
}

/** One act on its way; it may run again when its transaction has to be repeated. */
class Attempt<T extends Stored, E extends object, P extends Problem, F> {
  private readonly acting: Acting
  private readonly act: Act<T, E, P, F>
  private readonly key: string | null
  /** The version seen first: a repeat that finds another one has lost a race and says so. */
  private seen: number | null = null

  constructor(acting: Acting, act: Act<T, E, P, F>, key: string | null) {
    this.acting = acting
    this.act = act
    this.key = key
  }

  async run(session: ClientSession | null): Promise<Result<Thing<T>, P | SharedProblem>> {
    const { act, key } = this
    const before = act.creates ? null : await this.current(session)
    const facts = (session ? await act.facts?.(before, session) : undefined) as F
    const refused = this.refusedEarly(before, facts)
    const decided = refused ?? act.decide(before, facts)
    // Neither a refusal nor an effect may rest on posts that nobody knows now.
    if (wasAskedInVain(this.acting.actor)) throw rightsUnavailable()
    if (!decided.ok) return decided
    const evolved = act.evolve(before, decided.value)
    const lost = await this.save(before, evolved, decided.value, session)
    const after = { ...evolved, version: (before?.version ?? 0) + 1 } as Thing<T>
    if (lost) return lost
    if (session) await act.also?.(decided.value, after, session)
    if (session && key !== null) await this.remember(key, after, session)
    return { ok: true, value: after }
  }

  private async current(session: ClientSession | null): Promise<T | null> {
    const { model, id, known } = this.act
    if (session === null && known !== undefined) return known
    return (await model.findById(id).session(session).lean()) as T | null
  }

  /** A refusal leaves nothing behind, not even what `facts` wrote. */
  async runOrRollBack(session: ClientSession): Promise<Result<Thing<T>, P | SharedProblem>> {
    const result = await this.run(session)
    if (!result.ok) throw new Refused(result.problem)
    return result
  }

  private refusedEarly(before: T | null, facts: F): Result<never, P | SharedProblem> | null {
    const { act } = this
    const forbidden = act.permit?.(before, facts) ?? null
    if (forbidden) return refuse(forbidden)
    if (!before && !act.creates) return refuse({ kind: 'NotFound', clause: null, id: act.id })
    const version = before?.version ?? 0
    this.seen ??= version
    const expected = act.input.expectedVersion ?? this.seen
    return expected === version ? null : conflict(act.id, expected, version)
  }

  private async save(
    before: T | null,
    after: Omit<T, 'version' | 'history'>,
    event: E,
    session: ClientSession | null,
  ) {
    const { act, acting } = this
    const { actor, now } = acting
    const stored = withEntry(act.model, before, after, { actor, now, act: act.name, event })
    const options = { session: session ?? undefined }
    try {
      if (!before) {
        await new act.model(stored).save(options)
        return null
      }
      const asSeen = { _id: before._id, version: before.version } as QueryFilter<T>
      const { matchedCount } = await act.model.replaceOne(asSeen, stored, options)
      if (matchedCount === 1) return null
    } catch (error) {
      const problem = act.duplicate?.[indexOf(error) ?? '']
      if (problem) throw new Refused(problem(event))
      throw error
    }
    const current = (await act.model.findById(before._id).session(session).lean()) as T | null
    return conflict(before._id, before.version, current?.version ?? null)
  }

  private get memory() {
    return idempotencyModel(this.act.model.db)
  }

  private keyId(key: string): string {
    return idempotencyId(actorId(this.acting.actor), this.act.name, key)
  }

  private hash(): string {
    return inputHash({ ...this.act.input, id: this.act.creates ? null : this.act.id })
  }

  /** What this key did before, or null when it did nothing yet. */
  async remembered(
    key: string,
    session: ClientSession | null,
  ): Promise<Result<Thing<T>, SharedProblem> | null> {
    const record = await this.memory.findById(this.keyId(key)).session(session).lean()
    if (!record) return null
    if (record.inputHash !== this.hash())
      return refuse({ kind: 'IdempotencyKeyReused', clause: null, idempotencyKey: key })
    return { ok: true, value: record.outcome as Thing<T> }
  }

  private async remember(key: string, outcome: Thing<T>, session: ClientSession): Promise<void> {
    const record = { _id: this.keyId(key), inputHash: this.hash(), outcome, at: this.acting.now }
    try {
      await this.memory.create([record], { session })
    } catch (error) {
      if (indexOf(error) === '_id_') throw new Refused(conflict(this.act.id, 0, null).problem)
      throw error
    }
  }
}

/** Carries a refusal out of a transaction, so that the transaction is rolled back on the way. */
class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

function conflict(id: string, expectedVersion: number, currentVersion: number | null) {
  return refuse({ kind: 'Conflict' as const, clause: null, id, expectedVersion, currentVersion })
}

/** The name of the unique index that refused a write; null for any other error. */
function indexOf(error: unknown): string | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (code !== 11000) return null
  return /index: (\S+)/.exec(String(message))?.[1] ?? null
}
