import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyBulkWriteOperation, type Connection, type Model, Schema } from 'mongoose'
import type { z } from 'zod'
import type { Stored } from './act.ts'
import { canonicalHash } from './canonical-json.ts'

/**
 * Reads a file of reference data and checks its shape.
 * @throws Error naming the file and each place that is wrong.
 */
export function readData<S extends z.ZodType>(dataDir: string, file: string, schema: S): z.infer<S> {
  const read = schema.safeParse(JSON.parse(readFileSync(join(dataDir, file), 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.slice(0, 10).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The reference data in ${file} isn't right:\n${faults.join('\n')}`)
}

type ImportRecord = { _id: string; digest: string; at: Date }

/**
 * Writes reference documents. A document that an act has changed since (version above 0) is kept as it is; the same
 * data again costs one read. Several processes may do this at once.
 */
export async function importReference<T extends Stored>(
  model: Model<T>,
  documents: readonly Omit<T, 'version' | 'history'>[],
  now: Date,
): Promise<void> {
  const imports = importModel(model.db)
  const digest = canonicalHash(documents)
  const last = await imports.findById(model.modelName).lean()
  if (last?.digest === digest) return
  const writes = documents.map((document) => ({
    updateOne: {
      filter: { _id: document._id, version: 0 },
      update: { $set: document, $setOnInsert: { history: [] } },
      upsert: true,
    },
  })) as AnyBulkWriteOperation<T>[]
  try {
    await model.bulkWrite(writes as never, { ordered: false })
  } catch (error) {
    if (!isOnlyDuplicateIds(error)) throw error
  }
  await imports.updateOne({ _id: model.modelName }, { $set: { digest, at: now } }, { upsert: true })
}

/** An upsert of a document that an act has changed ends in a duplicate `_id`: that's how it's kept. */
function isOnlyDuplicateIds(error: unknown): boolean {
  const { writeErrors } = (error ?? {}) as { writeErrors?: { code: number; errmsg?: string }[] }
  return (
    Array.isArray(writeErrors) &&
    writeErrors.every(({ code, errmsg }) => code === 11000 && /index: _id_/.test(errmsg ?? ''))
  )
}

function importModel(connection: Connection): Model<ImportRecord> {
  const name = 'imports'
  if (connection.models[name]) return connection.models[name] as Model<ImportRecord>
  const schema = new Schema<ImportRecord>(
    {
      _id: { type: String, required: true },
      digest: { type: String, required: true },
      at: { type: Date, required: true },
    },
    { versionKey: false, collection: name },
  )
  return connection.model<ImportRecord>(name, schema)
}
