import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { alone } from './file-lock.ts'
import { stampOf } from './kept-record.ts'

const change = z.object({
  kind: z.enum(['BREAKING', 'DANGEROUS', 'SAFE']),
  at: z.string(),
  message: z.string(),
})

const version = z.object({
  /** Counts from 1. */
  number: z.int().min(1),
  /** What it's of: two versions with the same digest are the same supergraph. */
  digest: z.string(),
  /** An instant. */
  since: z.iso.datetime(),
  cause: z.enum(['STARTED', 'FOLLOWED', 'REGISTERED', 'UPDATED', 'WITHDRAWN']),
  /** The subgraphs that changed, came or left. */
  subgraphs: z.array(z.string()),
  /** What the person may act as who asked for it, `post@office`; null: nobody asked. */
  by: z.string().nullable(),
  /** All differences from the version before; of many, the first. */
  changes: z.array(change),
  changeCount: z.int().min(0),
})

export type SchemaVersion = z.infer<typeof version>
export type VersionOf = Pick<SchemaVersion, 'cause' | 'subgraphs' | 'by'>

const mostVersions = 1_000
const mostChanges = 500

/**
 * The versions of the schema that were served, the newest last; one line each in a file of the state directory. Gateways that share it write one history:
 * each looks whether the file is another one, and adds to it alone.
 */
export class SchemaHistory {
  readonly #file: string
  #versions: SchemaVersion[] = []
  #stamp = 'none'
  /** Whether the last line was cut off: the next one must not go on where it ended. */
  #isTorn = false

  constructor(stateDir: string) {
    this.#file = join(stateDir, 'schema-history.jsonl')
  }

  get versions(): readonly SchemaVersion[] {
    this.#look()
    return this.#versions
  }

  get current(): SchemaVersion | undefined {
    return this.versions.at(-1)
  }

  /** Notes that a supergraph is served from now on. One that was served last, here or by another gateway, is no new version. */
  async add(
    supergraphSdl: string,
    of: VersionOf,
    changes: readonly SchemaVersion['changes'][number][],
    now: Date,
  ): Promise<SchemaVersion> {
    const digest = createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16)
    await mkdir(dirname(this.#file), { recursive: true })
    return alone(`${this.#file}.lock`, async () => {
      const last = this.current
      if (last?.digest === digest) return last
      const next: SchemaVersion = {
        ...of,
        number: (last?.number ?? 0) + 1,
        digest,
        since: now.toISOString(),
        changes: changes.slice(0, mostChanges).map(({ kind, at, message }) => ({ kind, at, message })),
        changeCount: changes.length,
      }
      await this.#write(next)
      return next
    })
  }

  async #write(next: SchemaVersion): Promise<void> {
    const versions = [...this.#versions, next]
    if (versions.length <= mostVersions * 2)
      return appendFile(this.#file, `${this.#isTorn ? '\n' : ''}${JSON.stringify(next)}\n`)
    const draft = `${this.#file}.${randomUUID()}.tmp`
    await writeFile(
      draft,
      versions
        .slice(-mostVersions)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    )
    await rename(draft, this.#file)
  }

  /** Reads the file where it's another one. Lines that can't be read, e.g. one that a crash cut off, are left out. */
  #look(): void {
    const stamp = stampOf(this.#file)
    if (stamp === this.#stamp) return
    this.#stamp = stamp
    const text = stamp === 'none' ? '' : readFileSync(this.#file, 'utf8')
    this.#versions = text.split('\n').flatMap((line) => {
      try {
        return line ? [version.parse(JSON.parse(line))] : []
      } catch {
        return []
      }
    })
    this.#isTorn = text !== '' && !text.endsWith('\n')
  }
}
