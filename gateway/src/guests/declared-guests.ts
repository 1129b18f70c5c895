import { readFile, stat } from 'node:fs/promises'
import type { Log } from '@chiiki/kit/log.ts'
import { z } from 'zod'
import type { Guests } from './guests.ts'
import type { NotTaken, Taken } from './outcome.ts'

const declaration = z.strictObject({
  name: z.string().max(63),
  url: z.string().max(2_000),
  takesTokens: z.boolean().default(false),
  /** Any text: another one than before takes the schema anew. */
  revision: z.string().max(200).default(''),
})
const declarations = z.strictObject({ subgraphs: z.array(declaration).max(200) })

const againAfterMs = 15_000

/**
 * Guests by a file of the operators (`{"subgraphs": [{"name", "url", "takesTokens"?, "revision"?}]}`), for gateways beside each
 * other: each follows the file, through the same checks as a request. What isn't taken is tried again from time to time.
 */
export class DeclaredGuests {
  readonly #path: string
  readonly #guests: Guests
  readonly #now: () => Date
  readonly #log: Log
  #seen = ''
  #triedAt = 0
  #isSettled = false

  constructor(path: string, guests: Guests, now: () => Date, log: Log) {
    this.#path = path
    this.#guests = guests
    this.#now = now
    this.#log = log
  }

  /** Looks whether the file says something else than before, and does it. */
  async follow(): Promise<void> {
    const mark = await markOf(this.#path)
    const now = this.#now().getTime()
    const isNew = mark !== this.#seen
    if (!isNew && (this.#isSettled || now - this.#triedAt < againAfterMs)) return
    this.#seen = mark
    this.#triedAt = now
    const wanted = await this.#read()
    this.#isSettled = wanted !== null && (await this.#apply(wanted, isNew))
  }

  async #read(): Promise<z.infer<typeof declaration>[] | null> {
    try {
      return declarations.parse(JSON.parse(await readFile(this.#path, 'utf8'))).subgraphs
    } catch (error) {
      // The guests stay as they are: a file that is half written takes nobody away.
      const fault = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
      this.#log.error({ fault: fault.slice(0, 500) }, "the list of departments' subgraphs can't be read")
      return null
    }
  }

  async #apply(wanted: readonly z.infer<typeof declaration>[], isTold: boolean): Promise<boolean> {
    const sponsor = { title: null, offices: null }
    let isAllTaken = true
    const note = (name: string, outcome: Taken | NotTaken) => {
      if (outcome.isTaken) return
      isAllTaken = false
      const errors = outcome.errors.slice(0, 10)
      if (isTold)
        this.#log.error({ service: name, errors }, "a department's subgraph in the list was not taken")
    }
    for (const { name, url, takesTokens, revision } of wanted) {
      const declared = JSON.stringify([url, takesTokens, revision])
      if (this.#guests.named(name)?.declared === declared) continue
      const terms = { acceptsBreaking: true, expectedRevision: null, declared }
      note(name, await this.#guests.register({ name, url, takesTokens, ...terms }, sponsor))
    }
    const names = new Set(wanted.map(({ name }) => name))
    for (const { name, declared } of this.#guests.all) {
      if (declared === null || names.has(name)) continue
      note(
        name,
        await this.#guests.withdraw({ name, acceptsBreaking: true, expectedRevision: null }, sponsor),
      )
    }
    return isAllTaken
  }
}

async function markOf(path: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(path).catch(() => ({ mtimeMs: 0, size: -1, ino: 0 }))
  return `${mtimeMs}:${size}:${ino}`
}
