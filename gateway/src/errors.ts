import { unwrapResolverError } from '@apollo/server/errors'
import type { Log } from '@chiiki/kit/log.ts'
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql'
import { currentRequest } from './request-context.ts'

/** What a caller is told of a fault that isn't theirs. */
export const masked =
  'Something went wrong on our side. Nothing you sent was at fault; tell us the request id.'

const maxMessage = 1_000
const faults = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR'])
const inside = ['stacktrace', 'exception', 'response', 'http', 'serviceName', 'originalError', 'cause']

/** Addresses, network errors, stack frames and drivers' names: whatever tells of the inside. */
const telling =
  /\b\d{1,3}(\.\d{1,3}){3}\b|\blocalhost\b|https?:\/\/[^\s/]+:\d|\bE(CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE)|\n\s+at |\.[cm]?[jt]s:\d|node_modules|Mongo\w*Error/

/** In the place of the server's own sentences, which name its parts. */
const sentences: Record<string, string> = {
  INTROSPECTION_OFF: "This graph doesn't tell its schema. Those who operate it can give it to you.",
  CROSS_SITE_REQUEST:
    'Any web page could have sent this request. Send it as application/json, or a GET with the header apollo-require-preflight: 1.',
}

/**
 * The one door through which errors leave the gateway. What the caller did wrong passes with its code, and so does a
 * subgraph's own refusal and the news that a subgraph is missing. Everything else is a fault: it's logged with
 * its request id and leaves as one sentence. No stack, address or inside of a subgraph passes.
 */
export function errorBoundary(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = show(formatted, error, log)
    note(shown)
    return shown
  }
}

/** What the request is told by beside its errors. */
function note({ extensions: { code, retryAfterSeconds } = {} }: GraphQLFormattedError): void {
  const request = currentRequest.getStore()
  if (!request) return
  request.codes.add(String(code))
  if (typeof retryAfterSeconds === 'number')
    request.retryAfterSeconds = Math.max(request.retryAfterSeconds ?? 0, retryAfterSeconds)
}

function show(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const { code, extensions } = standing(formatted, error)
  const service = serviceOf(formatted)
  const isTelling = service !== undefined && telling.test(formatted.message)
  if (faults.has(code) || isTelling) return mask(formatted, error, service, log)
  const message = sentences[code] ?? formatted.message
  return {
    message: message.length > maxMessage ? `${message.slice(0, maxMessage)}…` : message,
    ...place(formatted),
    extensions: { ...extensions, code, ...(service !== undefined && { service }) },
  }
}

/** The code that an error leaves with. */
function standing({ message, extensions = {} }: GraphQLFormattedError, error: unknown) {
  const kept: GraphQLErrorExtensions = { ...extensions }
  for (const name of inside) delete kept[name]
  const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR'
  if (typeof extensions.refusalCode === 'string') {
    delete kept.refusalCode
    return { code: extensions.refusalCode, extensions: kept }
  }
  if (extensions.validationErrorCode === 'INTROSPECTION_DISABLED') {
    return { code: 'INTROSPECTION_OFF', extensions: {} }
  }
  if (code === 'BAD_REQUEST' && message.includes('Cross-Site Request Forgery')) {
    return { code: 'CROSS_SITE_REQUEST', extensions: {} }
  }
  return { code: faults.has(code) && isRefusedRequest(error) ? 'BAD_REQUEST' : code, extensions: kept }
}

/** Whether the server itself refused the request by its HTTP status but gave no code (e.g. a wrong query hash). */
function isRefusedRequest(error: unknown): boolean {
  const http =
    error instanceof GraphQLError ? (error.extensions.http as { status?: number } | undefined) : undefined
  return http?.status !== undefined && http.status >= 400 && http.status < 500
}

function mask(
  formatted: GraphQLFormattedError,
  error: unknown,
  service: string | undefined,
  log: Log,
): GraphQLFormattedError {
  const requestId = currentRequest.getStore()?.requestId
  // A path may hold aliases, which are the caller's own words: they stay out of the log.
  const facts = { requestId, service, code: formatted.extensions?.code }
  if (service !== undefined) log.warn(facts, 'fault in a subgraph')
  else log.error({ ...facts, fault: traceOf(unwrapResolverError(error)) }, 'fault in the gateway')
  return {
    message: masked,
    ...place(formatted),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(service !== undefined && { service }), requestId },
  }
}

/** Kind and place of a fault, for the log. Its message may hold a caller's data and stays out. */
export function traceOf(fault: unknown): object {
  if (!(fault instanceof Error)) return { name: typeof fault }
  const frames = fault.stack?.split('\n').filter((line) => /^\s*at .*:\d+:\d+\)?$/.test(line))
  return { name: fault.name, at: frames?.slice(0, 6).map((frame) => frame.trim()) }
}

function serviceOf({ extensions }: GraphQLFormattedError): string | undefined {
  const service = extensions?.service ?? extensions?.serviceName
  return typeof service === 'string' ? service : undefined
}

function place({ path, locations }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) }
}
