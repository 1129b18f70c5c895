import mongoose, { type Connection } from 'mongoose'
import { accessLog } from './access-log.ts'
import type { AccessLogVerdict } from './access-log-chain.ts'
import { accessLogCollection } from './access-log-entry.ts'
import { type HistoryEntry, type RecordFault, recordFault } from './history.ts'

/** What was found in one collection. */
export type CollectionVerdict = {
  readonly collection: string
  /** How many documents with a history were looked at. */
  readonly checked: number
  /** Of them, those whose last entry doesn't pin what stands in the document: a change by another way wouldn't show. */
  readonly unpinned: number
  readonly broken: readonly (RecordFault & { readonly id: string })[]
}

export type StoreVerdict = {
  readonly collections: readonly CollectionVerdict[]
  /** Null where this store has no log of reads. */
  readonly accessLog: AccessLogVerdict | null
}

/** Checks every history of every collection of a store, and its log of reads of personal data. Reads only. */
export async function verifyStore(uri: string, waitMs = 5_000): Promise<StoreVerdict> {
  const connection = mongoose.createConnection()
  const options = { autoCreate: false, autoIndex: false, serverSelectionTimeoutMS: waitMs }
  await connection.openUri(uri, options)
  try {
    return await verifyConnection(connection)
  } finally {
    await connection.close()
  }
}

async function verifyConnection(connection: Connection): Promise<StoreVerdict> {
  const names = (await connection.listCollections()).map(({ name }) => name).sort()
  const collections: CollectionVerdict[] = []
  for (const name of names) {
    const verdict = await verifyCollection(connection, name)
    if (verdict.checked > 0) collections.push(verdict)
  }
  const hasLog = names.includes(accessLogCollection)
  return { collections, accessLog: hasLog ? await accessLog(connection).verify() : null }
}

type Kept = { readonly _id: unknown; readonly version?: number; readonly history: readonly HistoryEntry[] }

async function verifyCollection(connection: Connection, collection: string): Promise<CollectionVerdict> {
  let checked = 0
  let unpinned = 0
  const broken: (RecordFault & { id: string })[] = []
  const documents = connection
    .collection(collection)
    .find({ history: { $type: 'array' } }, { batchSize: 200 })
  for await (const document of documents) {
    checked += 1
    const kept = document as unknown as Kept
    const last = kept.history.at(-1)
    if (last && last.state === undefined) unpinned += 1
    const fault = recordFault(kept)
    if (fault) broken.push({ id: String(document._id), ...fault })
  }
  return { collection, checked, unpinned, broken }
}
