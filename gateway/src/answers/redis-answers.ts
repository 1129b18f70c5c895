import { createHash } from 'node:crypto'
import type { Log } from '@chiiki/kit/log.ts'
import { createClient } from '@redis/client'
import type { AnswerStore, Found, Kept, Mark } from './answer-store.ts'
import { newEpoch } from './memory-answers.ts'

const prefix = 'chiiki:answers:'
/** The order of writes: `epoch`, `turn`, and for each tag `t:TAG`, the turn at which something of it was last written. */
const order = `${prefix}order`

/** How long an answer waits for it, and how long a write does: a client waits for the subgraphs instead. */
const patienceMs = { find: 150, drop: 500 }
/** So many dropped tags are remembered while it's away; more are all of them. */
const mostOwed = 5_000

/** KEYS: the order of writes, then answers. ARGV: an epoch to begin with. Gives `[epoch, turn]`, and `[…, what is told of it, body]` where one is good. */
const find = script(`
local now = redis.call('HMGET', KEYS[1], 'epoch', 'turn')
if not now[1] then
  redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'turn', '0')
  now = { ARGV[1], '0' }
end
for at = 2, #KEYS do
  local kept = redis.call('HMGET', KEYS[at], 'epoch', 'turn', 'tags', 'facts', 'body')
  if kept[5] and kept[1] == now[1] then
    local isGood = true
    for tag in string.gmatch(kept[3], '[^\\n]+') do
      local written = redis.call('HGET', KEYS[1], 't:' .. tag)
      if written and tonumber(written) > tonumber(kept[2]) then
        isGood = false
        break
      end
    end
    if isGood then return { now[1], now[2], kept[4], kept[5] } end
  end
end
return { now[1], now[2] }`)

/** KEYS: the order of writes. ARGV: an epoch to begin with, then tags; no tags are all of them. */
const drop = script(`
if #ARGV == 1 then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'turn', '0')
  return 0
end
if redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1]) == 1 then redis.call('HSET', KEYS[1], 'turn', '0') end
local turn = redis.call('HINCRBY', KEYS[1], 'turn', 1)
for at = 2, #ARGV do redis.call('HSET', KEYS[1], 't:' .. ARGV[at], turn) end
return turn`)

/**
 * Answers in a Redis, for gateways beside each other: what one has made all have, and what one was told is written is dropped for all
 * before the writer has its answer. While it doesn't answer nothing is found and nothing kept; what was written meanwhile is told to
 * it first when it's back. A Redis that has lost the order of writes has a new epoch, in which no earlier answer is good.
 */
export class RedisAnswers implements AnswerStore {
  readonly #client: ReturnType<typeof createClient>
  readonly #log: Log
  /** What is written but not yet dropped there; null: all of it. */
  #owed: Set<string> | null = new Set()
  #isAway = false

  constructor(uri: string, log: Log) {
    this.#log = log
    this.#client = createClient({
      url: uri,
      disableOfflineQueue: true,
      socket: { connectTimeout: 1_000, reconnectStrategy: (retries) => Math.min(5_000, 100 * 2 ** retries) },
    })
    this.#client.on('error', (error) => this.#away(error))
    this.#client.connect().catch((error: unknown) => this.#away(error))
  }

  async find(keys: readonly string[]): Promise<Found> {
    const asked = await this.#try(patienceMs.find, async () => {
      await this.#payOwed()
      return (await this.#run(find, [order, ...keys.map((key) => prefix + key)], [newEpoch()])) as string[]
    })
    if (asked === null) return { mark: null }
    const [epoch = '', turn = '0', facts, body] = asked
    if (facts === undefined || body === undefined) return { mark: { epoch, turn: Number(turn) } }
    return { kept: { ...(JSON.parse(facts) as Omit<Kept, 'body'>), body } }
  }

  async keep(key: string, { body, ...facts }: Kept, tags: readonly string[], mark: Mark): Promise<void> {
    const at = prefix + key
    const fields = {
      epoch: mark.epoch,
      turn: String(mark.turn),
      tags: tags.join('\n'),
      facts: JSON.stringify(facts),
      body,
    }
    await this.#try(patienceMs.find, () =>
      this.#client
        .multi()
        .del(at)
        .hSet(at, fields)
        .pExpire(at, facts.maxAge * 1_000)
        .exec(),
    )
  }

  async drop(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return
    this.#owe(tags)
    await this.#try(patienceMs.drop, () => this.#payOwed())
  }

  async close(): Promise<void> {
    this.#client.destroy()
  }

  #owe(tags: readonly string[]): void {
    if (this.#owed === null) return
    for (const tag of tags) this.#owed.add(tag)
    if (this.#owed.size > mostOwed) this.#owed = null
  }

  /** Drops what is owed. What comes to be owed meanwhile stays so. */
  async #payOwed(): Promise<void> {
    const owed = this.#owed
    if (owed !== null && owed.size === 0) return
    const tags = owed === null ? [] : [...owed]
    await this.#run(drop, [order], [newEpoch(), ...tags])
    if (owed === null) this.#owed = new Set()
    else for (const tag of tags) owed.delete(tag)
  }

  async #run({ text, sha }: Script, keys: string[], args: string[]): Promise<unknown> {
    try {
      return await this.#client.evalSha(sha, { keys, arguments: args })
    } catch (error) {
      if (!String((error as Error).message).startsWith('NOSCRIPT')) throw error
      return this.#client.eval(text, { keys, arguments: args })
    }
  }

  /** Null where it doesn't answer in time. */
  async #try<T>(patience: number, ask: () => Promise<T>): Promise<T | null> {
    if (!this.#client.isReady) return null
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), patience)
    })
    try {
      const answer = await Promise.race([ask(), late])
      this.#isAway = false
      return answer
    } catch (error) {
      this.#away(error)
      return null
    } finally {
      clearTimeout(timer)
    }
  }

  /** Said once each time that it goes. */
  #away(error: unknown): void {
    if (this.#isAway) return
    this.#isAway = true
    const fault = (error as { code?: string }).code ?? (error as Error).name
    this.#log.warn({ fault }, 'the store of answers is away: nothing is kept')
  }
}

type Script = { readonly text: string; readonly sha: string }

function script(text: string): Script {
  return { text, sha: createHash('sha1').update(text).digest('hex') }
}
