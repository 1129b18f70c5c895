import type { Metrics } from '@chiiki/kit/metrics.ts'
import type { Tally } from '@chiiki/kit/tally.ts'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { CachePolicy } from '../cache-policy.ts'
import { type AnswerKeys, type Asked, keysOf } from './answer-key.ts'
import type { AnswerStore, Mark } from './answer-store.ts'
import { MemoryAnswers } from './memory-answers.ts'
import type { AnswerSettings } from './settings.ts'

/** A valid operation, asked by somebody who was let in. */
export type Question = Asked & {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Whether the caller wants an answer made now. */
  readonly isFreshWanted: boolean
}

/** A question whose answer is being made. */
export type Opening = {
  readonly question: Question
  readonly keys: AnswerKeys
  readonly mark: Mark | null
  readonly at: number
}

export type AnswersParts = {
  readonly settings: AnswerSettings
  /** Where answers are shared with other gateways; null: they're in this process's memory. */
  readonly shared: AnswerStore | null
  /** Whether all that an operation selects is declared to be for everybody. */
  readonly isForAll: (document: DocumentNode, schema: GraphQLSchema) => boolean
  readonly metrics: Metrics
  readonly now: () => Date
}

/** Characters of the longest answer that is kept. */
const longest = 1_000_000

/** For so long nobody looks for the answer to a question whose last one couldn't be kept: most such never can. */
const pauseMs = 1_000

/**
 * Whole answers, kept as long as each of their parts holds and until any collection that they were read from is written. A request
 * looks here when it has been let in, by rate, token and cost, and found valid: what is kept opens no door.
 */
export class Answers {
  readonly #parts: AnswersParts
  readonly #store: AnswerStore | null
  readonly #forAll = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, boolean>>()
  /** Until when nobody looks for an answer to these. */
  readonly #paused = new WeakMap<DocumentNode, number>()
  readonly #answered: Tally

  constructor(parts: AnswersParts) {
    const { settings, shared, now, metrics } = parts
    this.#parts = parts
    const bytes = settings.megabytes * 1_000_000
    this.#store = bytes === 0 ? null : (shared ?? new MemoryAnswers(bytes, () => now().getTime()))
    this.#answered = metrics.tally(
      'chiiki_gateway_answers_total',
      'Answers to queries by where they come from: kept, or made now for everybody (shared), for who asks (own) or for this once (once)',
      ['from'],
    )
  }

  /** The policy of a request that begins. */
  opened(): CachePolicy {
    return new CachePolicy(this.#parts.settings, async (tags) => this.#store?.drop(tags))
  }

  /** The answer, where one is kept that's still good; else what is made from now on can be kept. */
  async find(question: Question, policy: CachePolicy): Promise<string | null> {
    const { document, operation, isFreshWanted } = question
    if (this.#store === null || operation.operation !== 'query') return null
    const at = this.#parts.now().getTime()
    if (at < (this.#paused.get(document) ?? 0)) return null
    const keys = keysOrNone(question)
    if (keys === null) return null
    const { own, shared } = keys
    const wanted = own === null ? [shared] : [own, shared]
    const found = await this.#store.find(isFreshWanted ? [] : wanted)
    if (found.kept) {
      policy.kept = found.kept
      this.#answered.add(['kept'])
      return found.kept.body
    }
    policy.opening = { question, keys, mark: found.mark, at }
    return null
  }

  /** Keeps what was made, where it may be. `body` is as a client is sent it; null: errors stand in it. */
  made(question: Question, policy: CachePolicy, body: () => string | null): void {
    const { document, operation, schema } = question
    if (operation.operation !== 'query') policy.never()
    const text = policy.maxAge === 0 ? null : body()
    if (text === null) {
      policy.never()
      this.#paused.set(document, this.#parts.now().getTime() + pauseMs)
      this.#answered.add(['once'])
      return
    }
    if (!policy.isPrivate && !this.#isForAll(document, schema)) policy.narrow()
    this.#answered.add([policy.isPrivate ? 'own' : 'shared'])
    this.#keep(policy, text)
  }

  /** What a client, and whoever else keeps answers on the way, is told of it. */
  headersOf(policy: CachePolicy, hasFailed: boolean): Record<string, string> {
    const { kept } = policy
    const header = hasFailed ? 'no-store' : policy.header
    if (header === 'no-store') return { 'cache-control': header }
    const age = kept && Math.max(0, Math.floor((this.#parts.now().getTime() - kept.madeAt) / 1_000))
    return {
      'cache-control': header,
      vary: 'authorization, accept-language',
      ...(age !== null && { age: String(age) }),
    }
  }

  async close(): Promise<void> {
    await this.#store?.close()
  }

  #keep({ opening, maxAge, isPrivate, tags }: CachePolicy, body: string): void {
    const key = isPrivate ? opening?.keys.own : opening?.keys.shared
    if (!opening?.mark || !key || maxAge === 0 || body.length > longest) return
    const answer = { body, maxAge, isPrivate, madeAt: opening.at }
    void this.#store?.keep(key, answer, tags, opening.mark)
  }

  #isForAll(document: DocumentNode, schema: GraphQLSchema): boolean {
    const known = this.#forAll.get(schema) ?? new WeakMap<DocumentNode, boolean>()
    this.#forAll.set(schema, known)
    const isForAll = known.get(document) ?? this.#parts.isForAll(document, schema)
    known.set(document, isForAll)
    return isForAll
  }
}

/** Null for what has no one way of being written, e.g. half a character: it's answered, and not kept. */
function keysOrNone(question: Question): AnswerKeys | null {
  try {
    const { graph, text, operationName, variables, language, authorization } = question
    return keysOf({ graph, text, operationName, variables, language, authorization })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
