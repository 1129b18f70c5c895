import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '@chiiki/kit/log.ts'
import { z } from 'zod'

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

/** Keeps them, all or as before. */
export async function writeKept(stateDir: string, operations: readonly KeptOperation[]): Promise<void> {
  await mkdir(stateDir, { recursive: true })
  const draft = `${fileIn(stateDir)}.${process.pid}.tmp`
  await writeFile(draft, JSON.stringify(operations, null, 1), { flush: true })
  await rename(draft, fileIn(stateDir))
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'operations.json')
}
