import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Log } from '@chiiki/kit/log.ts'
import { z } from 'zod'
import { alone, LockTaken } from './file-lock.ts'

/** A list in the state directory that gateways share: it's there whole, and changed by one of them at a time. */
export class KeptRecord<T> {
  readonly #file: string
  readonly #list: z.ZodType<T[]>

  constructor(file: string, row: z.ZodType<T>) {
    this.#file = file
    this.#list = z.array(row)
  }

  /**
   * What is there when a gateway starts. A record that can't be read is set aside and told as an error: the graph serves without it.
   * @param lost what isn't on record any more then
   */
  async open(log: Log, lost: string): Promise<T[]> {
    const text = await readFile(this.#file, 'utf8').catch(() => null)
    if (text === null) return []
    try {
      return this.#list.parse(JSON.parse(text))
    } catch {
      await rename(this.#file, `${this.#file}.unreadable`)
      log.error({ file: `${this.#file}.unreadable` }, `${lost} are not on record any more`)
      return []
    }
  }

  /** What is there now, whoever wrote it; null where it can't be read, which is no reason to forget anything. */
  now(): T[] | null {
    try {
      return this.#list.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : null
    }
  }

  stamp(): string {
    return stampOf(this.#file)
  }

  /**
   * Changes what is there, all or nothing, one after the other of all gateways that share it. `change` is told what is there now, and gives what is to be
   * there, or null to leave it.
   * @throws LockTaken
   */
  async change(change: (now: readonly T[] | null) => readonly T[] | null): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    await alone(`${this.#file}.lock`, async (isStillMine) => {
      const next = change(this.now())
      if (!next) return
      const draft = `${this.#file}.${randomUUID()}.tmp`
      await writeFile(draft, JSON.stringify(next, null, 1), { flush: true })
      if (await isStillMine()) return rename(draft, this.#file)
      await rm(draft, { force: true })
      throw new LockTaken(`${this.#file} was changed meanwhile`)
    })
  }
}

/** Tells one file from another that took its place, or that grew, without reading it. */
export function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : 'none'
}
