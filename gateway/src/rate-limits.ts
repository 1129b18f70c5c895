import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Refusal } from './limits.ts'

/** Requests that are let in, in each window; 0 lets all in. */
export type RateLimits = {
  readonly perAddress: number
  readonly perIdentity: number
  readonly windowSeconds: number
}

export const noRateLimits: RateLimits = { perAddress: 0, perIdentity: 0, windowSeconds: 60 }

/** By what requests are counted. */
export type CountedBy = 'address' | 'identity'

/** What stands after one more request. */
export type Standing = {
  readonly by: CountedBy
  readonly limit: number
  readonly remaining: number
  readonly asked: number
  readonly resetSeconds: number
  readonly windowSeconds: number
  readonly isOver: boolean
}

/** Counts one more request of a key; null where there's no limit. */
export type Count = (key: string) => Promise<Standing | null>

/** A count of one kind. */
export type CountOf = (by: CountedBy, limit: number, windowSeconds: number) => Count

/** A count of one kind, in this process's memory: each gateway of several counts for itself. */
export const countBy: CountOf = (by, limit, windowSeconds) => {
  if (limit === 0) return async () => null
  const limiter = new RateLimiterMemory({ keyPrefix: by, points: limit, duration: windowSeconds })
  return countWith(limiter, by, limit, windowSeconds)
}

/** Counts with a limiter, which refuses what is over its limit. */
export function countWith(
  limiter: RateLimiterAbstract,
  by: CountedBy,
  limit: number,
  windowSeconds: number,
): Count {
  return async (key) => {
    let isOver = false
    const result = await limiter.consume(key).catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused
      isOver = true
      return refused
    })
    return {
      by,
      limit,
      remaining: Math.max(0, result.remainingPoints),
      // Of somebody who is blocked already, a shared store isn't asked how often they came.
      asked: isOver ? Math.max(result.consumedPoints, limit + 1) : result.consumedPoints,
      resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1_000)),
      windowSeconds,
      isOver,
    }
  }
}

/** The headers of draft-ietf-httpapi-ratelimit-headers, and `Retry-After` where a limit is over. */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  if (standings.length === 0) return {}
  const over = standings.filter(({ isOver }) => isOver).map(({ resetSeconds }) => resetSeconds)
  return {
    'ratelimit-policy': standings
      .map(({ by, limit, windowSeconds }) => `"${by}";q=${limit};w=${windowSeconds}`)
      .join(', '),
    ratelimit: standings
      .map(({ by, remaining, resetSeconds }) => `"${by}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
    ...(over.length > 0 && { 'retry-after': String(Math.max(...over)) }),
  }
}

/** The refusal of a request over a limit. */
export function tooMany({ by, limit, asked, resetSeconds, windowSeconds }: Standing): Refusal {
  const whose = by === 'address' ? 'this address' : 'this identity'
  const message = `${asked} requests came from ${whose} within ${windowSeconds} seconds; at most ${limit} are taken. Wait ${resetSeconds} seconds, and ask for more in one request.`
  return { code: `RATE_LIMITED_BY_${by.toUpperCase()}`, message, limit, asked }
}

/** The key of a network address: of IPv6 the first 64 bits, because one household holds all that come after them. */
export function addressKey(address: string): string {
  const known = addressKeys.get(address)
  if (known !== undefined) return known
  const key = keyOf(address)
  addressKeys.set(address, key)
  return key
}

/** Whoever asks often is looked at once. */
const addressKeys = new LRUCache<string, string>({ max: 10_000 })

function keyOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex')
}
