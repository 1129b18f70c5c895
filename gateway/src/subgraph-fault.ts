/** Why a subgraph didn't give what it was asked for. */
export type SubgraphFaultCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_BUSY'
  | 'SUBGRAPH_INVALID_RESPONSE'

const sentences: Record<SubgraphFaultCode, (service: string) => string> = {
  SUBGRAPH_UNAVAILABLE: (service) =>
    `The service "${service}" can't be reached now, so what it answers is missing here.`,
  SUBGRAPH_TIMEOUT: (service) =>
    `The service "${service}" didn't answer in time, so what it answers is missing here.`,
  SUBGRAPH_BUSY: (service) =>
    `The service "${service}" has more to do than it can now, so what it answers is missing here.`,
  SUBGRAPH_INVALID_RESPONSE: (service) =>
    `The service "${service}" gave an answer that can't be used, so what it answers is missing here.`,
}

/** A subgraph failed as a whole. `message` may leave the gateway: it names the service and never its address. */
export class SubgraphFault extends Error {
  override name = 'SubgraphFault'
  readonly code: SubgraphFaultCode
  readonly service: string

  constructor(code: SubgraphFaultCode, service: string, cause?: unknown) {
    super(sentences[code](service), { cause })
    this.code = code
    this.service = service
  }
}

const late = new Set([
  'TimeoutError',
  'AbortError',
  'HeadersTimeoutError',
  'BodyTimeoutError',
  'ConnectTimeoutError',
])
const unusable = new Set([
  'ResponseExceededMaxSizeError',
  'HTTPParserError',
  'HeadersOverflowError',
  'SyntaxError',
])

/** Tells a network error of undici's by what it means for the caller. */
export function faultOf(error: unknown, service: string): SubgraphFault {
  if (error instanceof SubgraphFault) return error
  const name = error instanceof Error ? error.name : ''
  if (late.has(name)) return new SubgraphFault('SUBGRAPH_TIMEOUT', service, error)
  if (unusable.has(name)) return new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', service, error)
  return new SubgraphFault('SUBGRAPH_UNAVAILABLE', service, error)
}
