import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealingKeysPattern } from '../../kit/src/sealed.ts'
import { stateDir } from './with-stores.ts'

/** Where a service's sealing keys are named. */
export function sealingVariable(service: string): string {
  return `${service.toUpperCase()}_SEALING_KEYS`
}

/** The keys of a service as its process would have them; null: none are named, and none were made here. */
export function sealingKeysOf(service: string): string | null {
  const file = join(stateDir, 'sealing-keys.json')
  const made = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8'))[service] as string) : null
  const keys = process.env[sealingVariable(service)] ?? process.env.SEALING_KEYS ?? made ?? null
  if (keys !== null && !sealingKeysPattern.test(keys))
    throw new Error(
      `${sealingVariable(service)} must read name:key, newest first, each key 32 bytes in base64url.`,
    )
  return keys
}
