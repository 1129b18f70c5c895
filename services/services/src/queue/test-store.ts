import { createLog } from '@chiiki/kit/log.ts'
import { openStore } from '@chiiki/kit/store.ts'
import { readCounters } from '../counter/import.ts'
import { importSeries } from '../series/import.ts'
import { type QueueStore, queueStore } from './store.ts'

/** A process of its own on a store: what another process does at the same time. `reached` may let it crash. */
export async function queueProcess(
  uri: string,
  reached?: QueueStore['reached'],
): Promise<{ readonly store: QueueStore; close(): Promise<void> }> {
  const opened = await openStore(uri, 'services', createLog('test', 'silent'))
  const store = queueStore(opened.connection, reached)
  await opened.buildIndexes()
  await importSeries(store, readCounters('data/setagaya'), 'data/setagaya', new Date(0))
  return { store, close: () => opened.close() }
}
