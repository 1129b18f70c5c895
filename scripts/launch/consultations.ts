import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealerOf, sealingKeysPattern } from '../../kit/src/sealed.ts'
import { withConnection } from '../../kit/src/with-connection.ts'
import { type ConsultationStore, consultationStore } from '../../services/services/src/consultation/store.ts'
import { stateDir } from './with-stores.ts'

/** The keys of the services' subgraph as its process would have them; null: none are named, and none were made here. */
export function servicesKeys(): string | null {
  const file = join(stateDir, 'sealing-keys.json')
  const made = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).services as string) : null
  const keys = process.env.SERVICES_SEALING_KEYS ?? process.env.SEALING_KEYS ?? made ?? null
  if (keys !== null && !sealingKeysPattern.test(keys))
    throw new Error('SEALING_KEYS must read name:key, newest first, each key 32 bytes in base64url.')
  return keys
}

/** Opens the store of consultations for a command, without building or importing anything. */
export function withConsultations<T>(
  uri: string,
  keys: string | null,
  use: (store: ConsultationStore) => Promise<T>,
): Promise<T> {
  return withConnection(uri, (connection) => use(consultationStore(connection, sealerOf(keys))))
}
