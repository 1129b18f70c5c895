/** Why a subgraph didn't give what it was asked for. */
export type SubgraphFaultCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_BUSY'
  | 'SUBGRAPH_INVALID_RESPONSE'

/** The same more closely; `RESTING`: it failed so often in a row that it isn't asked for a moment. */
export type MissingReason = 'NOT_REACHED' | 'RESTING' | 'LATE' | 'BUSY' | 'UNUSABLE'

type Words = { readonly en: string; readonly ja: string }

const sentences: Record<MissingReason, (service: string) => Words> = {
  NOT_REACHED: (service) => ({
    en: `The service "${service}" can't be reached now, so what it answers is missing here.`,
    ja: `サービス「${service}」に今は接続できないため、その回答がここにはありません。`,
  }),
  RESTING: (service) => ({
    en: `The service "${service}" failed several times in a row and isn't asked for a moment, so what it answers is missing here.`,
    ja: `サービス「${service}」が続けて応答しなかったため、しばらく問い合わせを控えています。その回答がここにはありません。`,
  }),
  LATE: (service) => ({
    en: `The service "${service}" didn't answer in time, so what it answers is missing here.`,
    ja: `サービス「${service}」が時間内に応答しなかったため、その回答がここにはありません。`,
  }),
  BUSY: (service) => ({
    en: `The service "${service}" has more to do than it can now, so what it answers is missing here.`,
    ja: `サービス「${service}」が混み合っているため、その回答がここにはありません。`,
  }),
  UNUSABLE: (service) => ({
    en: `The service "${service}" gave an answer that can't be used, so what it answers is missing here.`,
    ja: `サービス「${service}」の応答が使えないため、その回答がここにはありません。`,
  }),
}

const usual: Record<SubgraphFaultCode, MissingReason> = {
  SUBGRAPH_UNAVAILABLE: 'NOT_REACHED',
  SUBGRAPH_TIMEOUT: 'LATE',
  SUBGRAPH_BUSY: 'BUSY',
  SUBGRAPH_INVALID_RESPONSE: 'UNUSABLE',
}

type More = { readonly cause?: unknown; readonly reason?: MissingReason; readonly retryAfterMs?: number }

/** A subgraph failed as a whole. Its words may leave the gateway: they name the service and never its address. */
export class SubgraphFault extends Error {
  override name = 'SubgraphFault'
  readonly code: SubgraphFaultCode
  readonly service: string
  readonly reason: MissingReason
  /** After how long asking again may be worth it; null: nobody knows. */
  readonly retryAfterMs: number | null
  readonly #ja: string

  constructor(code: SubgraphFaultCode, service: string, { cause, reason, retryAfterMs }: More = {}) {
    const why = reason ?? usual[code]
    const { en, ja } = sentences[why](service)
    super(en, { cause })
    this.code = code
    this.service = service
    this.reason = why
    this.retryAfterMs = retryAfterMs ?? null
    this.#ja = ja
  }

  /** What a client is told beside the message: which part is missing, why, and when to ask again. */
  get extensions() {
    const { code, service, reason, retryAfterMs } = this
    const retryAfterSeconds = retryAfterMs === null ? null : Math.max(1, Math.ceil(retryAfterMs / 1_000))
    return {
      ...{ code, service, reason, messageJa: this.#ja },
      ...(retryAfterSeconds !== null && { retryAfterSeconds }),
    }
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
  if (late.has(name)) return new SubgraphFault('SUBGRAPH_TIMEOUT', service, { cause: error })
  if (unusable.has(name)) return new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', service, { cause: error })
  return new SubgraphFault('SUBGRAPH_UNAVAILABLE', service, { cause: error })
}
