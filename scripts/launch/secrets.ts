import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { newSealingKey } from '../../kit/src/sealed.ts'

/**
 * Secrets of the embedded store, made at the first start and kept readable by this user alone.
 * @returns One password a name; the same ones at each start.
 */
export function passwords(file: string, names: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const missing = names.filter((name) => kept[name] === undefined)
  if (missing.length === 0) return kept
  for (const name of missing) kept[name] = randomBytes(24).toString('base64url')
  writePrivate(file, JSON.stringify(kept))
  return kept
}

/**
 * The keys that a service seals personal text with while nobody names any: made at the first start, for development.
 * Whoever has this file and the store can read everything.
 */
export function sealingKeys(file: string, service: string): string {
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const known = kept[service]
  if (known !== undefined) return known
  const made = newSealingKey('own')
  writePrivate(file, JSON.stringify({ ...kept, [service]: made }))
  return made
}

/** Writes a file that only this user can read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
}
