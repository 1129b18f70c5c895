import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store, type StoreOptions, startStore } from '../start-store.ts'

export type TemporaryStore = Store & { dir: string; end(): Promise<void> }

/** A folder that is removed at the end of a test. */
export function temporaryDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chiiki-store-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A store on a folder of its own, for tests; nothing of it is kept. */
export async function temporaryStore(options: Partial<StoreOptions> = {}): Promise<TemporaryStore> {
  const dir = temporaryDir()
  const store = await startStore({ dir: dir.path, durable: false, ...options })
  const end = async () => {
    await store.stop()
    dir.remove()
  }
  return { ...store, dir: dir.path, end }
}
