import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

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

/** The versions of the schema that this gateway served, the newest last; one line each in a file of its state directory. */
export class SchemaHistory {
  readonly #dir: string
  #versions: SchemaVersion[]
  /** Whether the last line was cut off: the next one must not go on where it ended. */
  #isTorn = false

  private constructor(dir: string, versions: SchemaVersion[]) {
    this.#dir = dir
    this.#versions = versions
  }

  /** Lines that can't be read, e.g. one that a crash cut off, are left out. */
  static async open(stateDir: string): Promise<SchemaHistory> {
    const text = await readFile(join(stateDir, fileName), 'utf8').catch(() => '')
    const versions = text.split('\n').flatMap((line) => {
      try {
        return line ? [version.parse(JSON.parse(line))] : []
      } catch {
        return []
      }
    })
    const history = new SchemaHistory(stateDir, versions.slice(-mostVersions))
    history.#isTorn = text !== '' && !text.endsWith('\n')
    return history
  }

  get versions(): readonly SchemaVersion[] {
    return this.#versions
  }

  get current(): SchemaVersion | undefined {
    return this.#versions.at(-1)
  }

  /** Notes that a supergraph is served from now on. One that was served last is no new version. */
  async add(
    supergraphSdl: string,
    of: VersionOf,
    changes: readonly SchemaVersion['changes'][number][],
    now: Date,
  ): Promise<SchemaVersion> {
    const digest = createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 16)
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
    this.#versions.push(next)
    await this.#write(next)
    return next
  }

  async #write(next: SchemaVersion) {
    await mkdir(this.#dir, { recursive: true })
    const file = join(this.#dir, fileName)
    if (this.#versions.length <= mostVersions * 2) {
      await appendFile(file, `${this.#isTorn ? '\n' : ''}${JSON.stringify(next)}\n`)
      this.#isTorn = false
      return
    }
    this.#versions = this.#versions.slice(-mostVersions)
    const draft = `${file}.${process.pid}.tmp`
    await writeFile(draft, this.#versions.map((each) => `${JSON.stringify(each)}\n`).join(''))
    await rename(draft, file)
  }
}

const fileName = 'schema-history.jsonl'
