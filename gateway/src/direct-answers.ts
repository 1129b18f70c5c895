import type { IncomingHttpHeaders } from 'node:http'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Admitted } from './admission.ts'
import type { Answers } from './answers/answers.ts'
import { askedBy } from './answers/asked-by.ts'
import type { PlannedGraph } from './execution/planned-graph.ts'
import { clientHeader } from './guests/client-operations.ts'
import type { KnownOperation, KnownOperations } from './known-operations.ts'
import type { operationChecks } from './operation-checks.ts'
import type { RequestContext } from './request-context.ts'
import { validOperation } from './valid-operation.ts'

export type DirectParts = {
  readonly known: KnownOperations
  readonly graph: () => PlannedGraph | undefined
  readonly check: ReturnType<typeof operationChecks>
  readonly answers: Answers
  readonly boundary: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
}

export type DirectAnswer = {
  readonly status: 200
  readonly headers: { readonly 'content-type': string }
  readonly body: string
}

const rememberedTypes = 100

/**
 * Answers what's valid and asked in the plainest way without the GraphQL server, which would parse it a second time and ask its plugins at
 * each step. Whatever is refused is left to the server, so that there's one refusal for each reason.
 */
export class DirectAnswers {
  readonly #parts: DirectParts
  /** Which type of content the server chose for an `Accept`. */
  readonly #types = new LRUCache<string, string>({ max: rememberedTypes })
  /** Forms whose plan has a text of the client's in it. */
  readonly #unfit = new WeakSet<DocumentNode>()

  constructor(parts: DirectParts) {
    this.#parts = parts
  }

  /** Notes what the server chose. */
  chose(accept: string | undefined, contentType: string): void {
    if ((accept?.length ?? 0) < 500) this.#types.set(accept ?? '', contentType)
  }

  /** Starts to answer a POST; null where that is for the server to do, and then nothing was asked yet. */
  answer(
    { body, alike, document }: Pick<Admitted, 'body' | 'alike' | 'document'>,
    headers: IncomingHttpHeaders,
    context: RequestContext,
  ): Promise<DirectAnswer> | null {
    const contentType = this.#types.get(headers.accept ?? '')
    const question = contentType === undefined ? null : questionIn(body)
    const { known, graph } = this.#parts
    const now = graph()
    const generation = now?.newest
    if (!question || !now || !generation || contentType === undefined) return null
    const { text, operationName, variables } = question
    const { schema } = generation
    const before =
      known.find(text, operationName, schema) ??
      (alike ? known.find(alike.text, operationName, schema) : undefined)
    const found = before ?? (alike && learned({ text: alike.text, operationName, document, schema }))
    if (!found || this.#unfit.has(found.document)) return null
    const strings = found.text === alike?.text ? alike.strings : []
    const client = headers[clientHeader]
    try {
      const valid = { ...found, text, variables }
      this.#parts.check({ ...valid, client: typeof client === 'string' ? client : undefined })
      const run = now.ready({ ...valid, strings }, generation, context)
      if (!before) known.remember(found, operationName)
      if (!run) {
        this.#unfit.add(found.document)
        return null
      }
      const asked = { ...valid, ...askedBy(headers), graph: generation.digest, operationName }
      const answerHeaders = { 'content-type': contentType }
      return this.#body(asked, context, run).then((text) => ({
        status: 200,
        headers: answerHeaders,
        body: text,
      }))
    } catch (error) {
      if (error instanceof GraphQLError) return null
      throw error
    }
  }

  /** What is kept, else what is made now. */
  async #body(
    asked: Parameters<Answers['find']>[0],
    { caching }: RequestContext,
    run: () => Promise<Result>,
  ): Promise<string> {
    const { answers } = this.#parts
    const kept = await answers.find(asked, caching)
    if (kept !== null) return kept
    const result = await run()
    const written = this.#written(result)
    answers.made(asked, caching, () => (isWhole(result) ? written : null))
    return written
  }

  #written({ errors, data, extensions }: Result): string {
    const told = errors?.map((error) => this.#parts.boundary(plain(error), error))
    return `${JSON.stringify({ errors: told, data, extensions })}\n`
  }
}

type Result = Awaited<ReturnType<NonNullable<ReturnType<PlannedGraph['ready']>>>>

/** Whether nothing of it is missing. */
function isWhole({ errors, extensions }: Result): boolean {
  return errors === undefined && extensions === undefined
}

function plain(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions.code ?? 'INTERNAL_SERVER_ERROR'
  return { ...error.toJSON(), extensions: { ...error.extensions, code } }
}

type Question = {
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

type Unknown = {
  readonly text: string
  readonly operationName: string | undefined
  readonly document: DocumentNode | undefined
  readonly schema: GraphQLSchema
}

function learned({ text, operationName, document: read, schema }: Unknown): KnownOperation | null {
  const document = read ?? parse(text, { noLocation: true })
  const operation = validOperation(text, document, operationName, schema)
  return operation ? { text, schema, document, operation } : null
}

/** What is asked, where it's asked in the plainest way. */
function questionIn(body: unknown): Question | null {
  if (!isRecord(body)) return null
  const { query, operationName, variables, extensions } = body
  if (typeof query !== 'string' || query === '') return null
  if (!isAbsent(operationName) && typeof operationName !== 'string') return null
  if (!isAbsent(variables) && !isRecord(variables)) return null
  if (!isAbsent(extensions) && (!isRecord(extensions) || extensions.persistedQuery)) return null
  return { text: query, operationName: operationName ?? undefined, variables: variables ?? {} }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
