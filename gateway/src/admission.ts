import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Alike, alike } from './alike.ts'
import { type Limits, noLimits, overBounds, type Refusal } from './limits.ts'
import { shapeOf } from './query-shape.ts'
import type { RegisteredOperations } from './registered-operations.ts'
import { conditionsAtRoot } from './subscription-root.ts'
import { variableSize } from './variable-size.ts'

/** A GraphQL request as it came: the parsed body of a POST, or the query string of a GET. */
export type Incoming = { readonly body: unknown; readonly search: string }

export type Admitted = Incoming & {
  readonly isAdmitted: true
  /** The form of the text, where it has one. */
  readonly alike?: Alike | null
  /** That form, read; only where it was read just now. */
  readonly document?: DocumentNode | undefined
}
export type Refused = {
  readonly isAdmitted: false
  readonly status: number
  readonly refusals: readonly Refusal[]
}

export type AdmissionRules = {
  readonly limits: Limits
  readonly operations: RegisteredOperations | null
  /** Whether only registered operations run. */
  readonly isSafelisted: boolean
}

/** Characters of the texts and forms whose verdicts are remembered, so that each is measured once. */
const rememberedCharacters = 4_000_000

/**
 * Decides by its size and shape whether a request may go to GraphQL, before anything of it is validated or planned.
 * What isn't a GraphQL request at all passes: GraphQL's own refusal says it better.
 */
export function admission({ limits, operations, isSafelisted }: AdmissionRules) {
  if (limits === noLimits)
    return (incoming: Incoming): Admitted | Refused => ({ ...incoming, isAdmitted: true })
  const verdicts = new LRUCache<string, Verdict>({ maxSize: rememberedCharacters })
  const ofForms = new LRUCache<string, readonly Refusal[]>({ maxSize: rememberedCharacters })
  const verdictOf = (text: string): Verdict & { readonly document?: DocumentNode } => {
    const known = verdicts.get(text)
    if (known) return known
    const form = alike(text, limits.tokens)
    const ofForm = form && ofForms.get(form.text)
    const { over, document } = ofForm ? { over: ofForm } : judge(form?.text ?? text, limits)
    const isRead = document !== undefined || ofForm !== undefined
    const verdict = { over, alike: isRead ? form : null }
    if (form && document) ofForms.set(form.text, over, { size: form.text.length + 100 })
    verdicts.set(text, verdict, { size: 2 * text.length + 100 })
    return { ...verdict, document }
  }
  return (incoming: Incoming): Admitted | Refused => {
    if (Array.isArray(incoming.body)) return refused(400, [batch(incoming.body.length)])
    const asked = operations ? named(incoming, operations) : incoming
    const { query, variables, hasText } = partsOf(asked)
    if (isSafelisted && !(hasText && operations?.has(query)))
      return refused(403, [unregistered(query.length)])
    if (query.length > limits.queryCharacters)
      return refused(413, [tooLong(query.length, limits.queryCharacters)])
    const size = oversize(variables, limits)
    if (size) return refused(413, [size])
    if (!hasText) return { ...asked, isAdmitted: true }
    const { over, alike, document } = verdictOf(query)
    return over.length > 0 ? refused(400, over) : { ...asked, isAdmitted: true, alike, document }
  }
}

/** What a text is too large in, and the form that it's answered by; null where it's not for reading. */
type Verdict = { readonly over: readonly Refusal[]; readonly alike: Alike | null }

function judge(text: string, limits: Limits): { over: readonly Refusal[]; document?: DocumentNode } {
  try {
    const document = parse(text, { noLocation: true, maxTokens: limits.tokens })
    return { over: [...overBounds(shapeOf(document), limits), ...conditionsAtRoot(document)], document }
  } catch {
    const tokens = tokenCount(text)
    // What isn't GraphQL is for the server to say where.
    return { over: tokens > limits.tokens ? [tooManyTokens(tokens, limits.tokens)] : [] }
  }
}

/** The tokens up to the first that isn't one. */
function tokenCount(text: string): number {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1
  } catch {
    return tokens
  }
  return tokens
}

type Body = { readonly query?: unknown; readonly variables?: unknown; readonly extensions?: unknown }

function partsOf({ body, search }: Incoming): { query: string; variables: unknown; hasText: boolean } {
  const { query, variables } = isRecord(body) ? (body as Body) : inSearch(search)
  const hasText = typeof query === 'string' && query !== ''
  return { query: hasText ? query : '', variables, hasText }
}

/** Read as GraphQL's own server reads it, so that both look at the same text. */
function inSearch(search: string): Body {
  const parameters = new URLSearchParams(search)
  return {
    query: parameters.get('query') ?? undefined,
    variables: parsed(parameters.get('variables')),
    extensions: parsed(parameters.get('extensions')),
  }
}

/** The request with its text, where it names a registered operation by hash or id only. */
function named(incoming: Incoming, operations: RegisteredOperations): Incoming {
  const body = isRecord(incoming.body) ? (incoming.body as Body) : inSearch(incoming.search)
  const hash = hashIn(body.extensions)
  if ((body.query !== undefined && body.query !== null) || hash === undefined) return incoming
  const query = operations.byId(hash)
  if (query === undefined) return incoming
  if (isRecord(incoming.body)) return { ...incoming, body: { ...incoming.body, query, extensions: {} } }
  const parameters = new URLSearchParams(incoming.search)
  parameters.set('query', query)
  parameters.delete('extensions')
  return { ...incoming, search: `?${parameters}` }
}

function hashIn(extensions: unknown): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined
  const hash = isRecord(persisted) ? persisted.sha256Hash : undefined
  return typeof hash === 'string' ? hash : undefined
}

function oversize(variables: unknown, limits: Limits): Refusal | undefined {
  const { characters, depth } = variableSize(variables)
  if (characters > limits.variableCharacters) {
    const message = `The variables hold ${characters} characters; at most ${limits.variableCharacters} are taken. Send less, or in several requests.`
    return { code: 'VARIABLES_TOO_LARGE', message, limit: limits.variableCharacters, asked: characters }
  }
  if (depth <= limits.variableDepth) return undefined
  const message = `The variables nest ${depth} deep; at most ${limits.variableDepth} levels are taken. Flatten the condition, e.g. with \`in\`.`
  return { code: 'VARIABLES_TOO_DEEP', message, limit: limits.variableDepth, asked: depth }
}

function batch(asked: number): Refusal {
  const message = `The body is a list of ${asked} requests; one is taken at a time. Send each by itself; a connection is kept open for them.`
  return { code: 'BATCH_NOT_TAKEN', message, limit: 1, asked }
}

function tooLong(asked: number, limit: number): Refusal {
  const message = `The query has ${asked} characters; at most ${limit} are taken. Move values into variables, or ask in several requests.`
  return { code: 'QUERY_TOO_LARGE', message, limit, asked }
}

function tooManyTokens(asked: number, limit: number): Refusal {
  const message = `The query has ${asked} tokens (names, signs and values); at most ${limit} are taken. Ask for less, or in several requests.`
  return { code: 'QUERY_TOO_MANY_TOKENS', message, limit, asked }
}

function unregistered(asked: number): Refusal {
  const message =
    'Only registered operations run here, and this is none of them. Have it registered by those who operate the graph.'
  return { code: 'OPERATION_NOT_REGISTERED', message, limit: 0, asked }
}

function refused(status: number, refusals: readonly Refusal[]): Refused {
  return { isAdmitted: false, status, refusals }
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
