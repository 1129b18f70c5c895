import { createHmac } from 'node:crypto'
import type { Log } from '@chiiki/kit/log.ts'
import { MongoClient } from 'mongodb'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'
import { type CountedBy, type CountOf, countBy, countWith } from './rate-limits.ts'

/** Counts that several gateways share. */
export type RateStore = { readonly countOf: CountOf; close(): Promise<void> }

export type RateStoreSettings = {
  /** `mongodb://…`, with the name of a database of its own. */
  readonly uri: string
  /** What keys are hashed with, the same for all who share: the store learns of no address and nobody's name. */
  readonly salt: string
}

const collection = 'rateCounts'
const waitMs = 500
const pauseMs = 5_000

/**
 * Counts in a MongoDB, so that gateways beside each other let in as many together as one alone would. While it doesn't answer, each
 * counts for itself: nobody is refused for that, and nobody gets more than the limit of each. It's asked again after 5 seconds.
 */
export function rateStore({ uri, salt }: RateStoreSettings, log: Log): RateStore {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: waitMs,
    connectTimeoutMS: waitMs,
    socketTimeoutMS: 2 * waitMs,
    maxPoolSize: 20,
  })
  const dbName = client.options.dbName
  let prepared: Promise<boolean> | null = null
  let triedAt = 0
  const isReady = async (limiter: RateLimiterMongo): Promise<boolean> => {
    if (prepared && (await prepared)) return true
    if (performance.now() - triedAt < pauseMs && triedAt > 0) return false
    triedAt = performance.now()
    prepared = prepare(limiter)
    return prepared
  }
  const prepare = async (limiter: RateLimiterMongo) => {
    try {
      await client.connect()
      await limiter.createIndexes()
      return true
    } catch (error) {
      log.warn({ fault: (error as Error).name }, 'the store of rate counts is away: counting alone')
      return false
    }
  }
  const countOf: CountOf = (by, limit, windowSeconds) => {
    if (limit === 0) return countBy(by, limit, windowSeconds)
    const bounds = { keyPrefix: by, points: limit, duration: windowSeconds }
    const alone = new RateLimiterMemory(bounds)
    const shared = new RateLimiterMongo({
      ...bounds,
      storeClient: client,
      dbName,
      tableName: collection,
      disableIndexesCreation: true,
      insuranceLimiter: alone,
      // Who is over the limit costs the store nothing until the window is over.
      inMemoryBlockOnConsumed: limit + 1,
    })
    const together = countWith(shared, by, limit, windowSeconds)
    const byItself = countWith(alone, by, limit, windowSeconds)
    return async (key) => ((await isReady(shared)) ? together : byItself)(hashed(by, key, salt))
  }
  return { countOf, close: () => client.close() }
}

function hashed(by: CountedBy, key: string, salt: string): string {
  return createHmac('sha256', salt).update(`${by} ${key}`).digest('base64url').slice(0, 22)
}
