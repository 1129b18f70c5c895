import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '@chiiki/kit/log.ts'
import { z } from 'zod'
import { type Guest, guest } from './guest.ts'

/**
 * The guests of this gateway, from its state directory; none where nothing was ever kept. A record that can't be read is set
 * aside and told as an error: the graph itself serves without the departments, not the other way round.
 */
export async function readGuests(stateDir: string, log: Log): Promise<Guest[]> {
  const file = fileIn(stateDir)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return []
  try {
    return z.array(guest).parse(JSON.parse(text))
  } catch {
    await rename(file, `${file}.unreadable`)
    log.error({ file: `${file}.unreadable` }, "the departments' subgraphs are not on record any more")
    return []
  }
}

/** Keeps the guests, all or as before. */
export async function writeGuests(stateDir: string, guests: readonly Guest[]): Promise<void> {
  await mkdir(stateDir, { recursive: true })
  const draft = `${fileIn(stateDir)}.${process.pid}.tmp`
  await writeFile(draft, JSON.stringify(guests, null, 1), { flush: true })
  await rename(draft, fileIn(stateDir))
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'guests.json')
}
