import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '@chiiki/kit/log.ts'
import { z } from 'zod'
import { alone, LockTaken } from './file-lock.ts'

/** An operation that a team registered. */
const keptOperation = z.object({
  /** SHA-256 of its text. */
  id: z.string(),
  team: z.string(),
  /** The office whose developers registered the team; null: the operators did. */
  office: z.string().nullable(),
  name: z.string(),
  kind: z.enum(['query', 'mutation', 'subscription']),
  text: z.string(),
  registeredAt: z.iso.datetime(),
  /** `post@office` */
  by: z.string(),
})

export type KeptOperation = z.infer<typeof keptOperation>

/**
 * What teams registered here, from the gateway's state directory. A record that can't be read is set aside and told as an error: the graph
 * serves without it.
 */
export async function readKept(stateDir: string, log: Log): Promise<KeptOperation[]> {
  const file = fileIn(stateDir)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return []
  try {
    return z.array(keptOperation).parse(JSON.parse(text))
  } catch {
    await rename(file, `${file}.unreadable`)
    log.error({ file: `${file}.unreadable` }, "the teams' operations are not on record any more")
    return []
  }
}

/** What is on record now, whoever of several gateways wrote it; null where it can't be read, which is no reason to forget anything. */
export function keptNow(stateDir: string): KeptOperation[] | null {
  try {
    return z.array(keptOperation).parse(JSON.parse(readFileSync(fileIn(stateDir), 'utf8')))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : null
  }
}

/** Tells one record from another that took its place, without reading it. */
export function recordStamp(stateDir: string): string {
  const found = statSync(fileIn(stateDir), { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : 'none'
}

/**
 * Changes what is on record, all or nothing, one after the other of all gateways that share the folder. `change` is told what is there now, and gives what
 * is to be there, or null to leave it.
 * @throws LockTaken
 */
export async function changeKept(
  stateDir: string,
  change: (now: readonly KeptOperation[] | null) => readonly KeptOperation[] | null,
): Promise<void> {
  await mkdir(stateDir, { recursive: true })
  const file = fileIn(stateDir)
  await alone(`${file}.lock`, async (isStillMine) => {
    const next = change(keptNow(stateDir))
    if (!next) return
    const draft = `${file}.${randomUUID()}.tmp`
    await writeFile(draft, JSON.stringify(next, null, 1), { flush: true })
    if (await isStillMine()) return rename(draft, file)
    await rm(draft, { force: true })
    throw new LockTaken(`${file} was changed meanwhile`)
  })
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'operations.json')
}
