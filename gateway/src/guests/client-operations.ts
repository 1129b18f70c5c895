import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { alone } from '../file-lock.ts'
import { stampOf } from '../kept-record.ts'
import type { Usage } from './api-changes.ts'
import { usedCoordinates } from './used-coordinates.ts'

const entry = z.object({
  client: z.string(),
  operation: z.string(),
  uses: z.array(z.string()),
  firstAskedAt: z.iso.datetime(),
  lastAskedAt: z.iso.datetime(),
  count: z.int(),
})
type Entry = z.infer<typeof entry>

const mostOperations = 2_000
const mostUses = 2_000
/** Who hasn't asked for so long isn't counted on any more. */
const memoryMs = 90 * 86_400_000
const pauseMs = 60_000

/**
 * What clients ask, by what of the schema each operation uses: neither texts nor variables are kept, because they may hold
 * anything. Kept over restarts; of very many, those asked last. Gateways that share a state directory tell each other, each once a minute.
 */
export class ClientOperations {
  readonly #file: string
  readonly #now: () => Date
  readonly #entries = new LRUCache<string, Entry>({ max: mostOperations })
  /** The hash of a document is worked out once; Apollo keeps documents as long as they're asked. */
  readonly #known = new WeakMap<
    DocumentNode,
    { readonly schema: GraphQLSchema; readonly hash: string; readonly uses: string[] }
  >()
  #isDirty = false
  /** The file that was read or written last. */
  #stamp = ''
  #keptAt = 0

  private constructor(dir: string, now: () => Date) {
    this.#file = join(dir, fileName)
    this.#now = now
  }

  static async open(stateDir: string, now: () => Date): Promise<ClientOperations> {
    const operations = new ClientOperations(stateDir, now)
    await operations.#read()
    return operations
  }

  /** Notes that a client asked an operation. `client` and `operation` are what it calls itself and it; both may be anything. */
  note(document: DocumentNode, schema: GraphQLSchema, client: string | undefined, operation: string): void {
    let known = this.#known.get(document)
    if (!known || known.schema !== schema) {
      const uses = usedCoordinates(document, schema).slice(0, mostUses)
      known = {
        schema,
        uses,
        hash: createHash('sha256').update(uses.join('\n')).digest('base64url').slice(0, 22),
      }
      this.#known.set(document, known)
    }
    const name = clientName(client)
    const key = `${name} ${operation} ${known.hash}`
    const now = this.#now().toISOString()
    const noted = this.#entries.get(key)
    this.#isDirty = true
    if (noted) {
      noted.lastAskedAt = now
      noted.count += 1
    } else {
      const { uses } = known
      this.#entries.set(key, { client: name, operation, uses, firstAskedAt: now, lastAskedAt: now, count: 1 })
    }
  }

  /** What was asked in the last 90 days. */
  usages(): Usage[] {
    const since = this.#now().getTime() - memoryMs
    return [...this.#entries.values()]
      .filter(({ lastAskedAt }) => Date.parse(lastAskedAt) >= since)
      .map(({ client, operation, uses, lastAskedAt }) => ({
        client,
        operation,
        uses,
        lastAskedAt,
        isRegistered: false,
      }))
  }

  /** Writes down what is new and learns what is new of others, once a minute at most; `isLast`: now, because the process ends. */
  async keep(isLast = false): Promise<void> {
    const now = this.#now().getTime()
    if (!this.#isDirty && stampOf(this.#file) === this.#stamp) return
    if (!isLast && now - this.#keptAt < pauseMs) return
    this.#keptAt = now
    await mkdir(dirname(this.#file), { recursive: true })
    await alone(`${this.#file}.lock`, async () => {
      await this.#read()
      if (!this.#isDirty) return
      this.#isDirty = false
      const draft = `${this.#file}.${randomUUID()}.tmp`
      // The LRU tells the newest first; the oldest have to be put back first.
      await writeFile(draft, JSON.stringify([...this.#entries.entries()].reverse()))
      await rename(draft, this.#file)
      this.#stamp = stampOf(this.#file)
    })
  }

  async #read(): Promise<void> {
    const stamp = stampOf(this.#file)
    if (stamp === this.#stamp) return
    this.#stamp = stamp
    const text = await readFile(this.#file, 'utf8').catch(() => '[]')
    const kept = z.array(z.tuple([z.string(), entry])).safeParse(parsed(text)).data ?? []
    const all = new Map(kept)
    for (const [key, own] of this.#entries) all.set(key, both(own, all.get(key)))
    this.#entries.clear()
    const byLast = [...all].sort(([, a], [, b]) => a.lastAskedAt.localeCompare(b.lastAskedAt))
    for (const [key, each] of byLast) this.#entries.set(key, each)
  }
}

/** What one gateway knows of an operation, with what another one does. */
function both(own: Entry, other: Entry | undefined): Entry {
  if (!other) return own
  const isEarlier = other.firstAskedAt < own.firstAskedAt
  const isLater = other.lastAskedAt > own.lastAskedAt
  return {
    ...own,
    firstAskedAt: (isEarlier ? other : own).firstAskedAt,
    lastAskedAt: (isLater ? other : own).lastAskedAt,
    count: Math.max(own.count, other.count),
  }
}

/** The header by which a client says what it's called. */
export const clientHeader = 'graphql-client-name'

const fileName = 'client-operations.json'

/** What a client calls itself, where it looks like the name of a program. */
function clientName(told: string | undefined): string {
  return told !== undefined && /^[A-Za-z][\w .@/-]{0,63}$/.test(told) ? told : 'unnamed'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}
