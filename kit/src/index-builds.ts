import mongoose, { type Connection, type ConnectOptions, type Model } from 'mongoose'
import type { Log } from './log.ts'

/**
 * Builds every index that the models of `connection` declare. Over a connection of its own that waits as long as the
 * store takes: over a full collection that can be minutes, longer than a request may ever wait. What has to be built
 * over documents that are there is said before and after.
 */
export async function buildIndexes(
  connection: Connection,
  uri: string,
  options: ConnectOptions,
  log: Log,
): Promise<void> {
  const patient = await mongoose
    .createConnection(uri, { ...options, socketTimeoutMS: 0, maxPoolSize: 1 })
    .asPromise()
  try {
    for (const declared of Object.values(connection.models) as Model<unknown>[]) {
      await buildOf(patient.model(declared.modelName, declared.schema) as unknown as Model<unknown>, log)
    }
  } finally {
    await patient.close()
  }
}

async function buildOf(model: Model<unknown>, log: Log): Promise<void> {
  const { collection } = model
  await model.createCollection()
  const names = new Set((await collection.indexes()).map(({ name }) => name))
  const missing = model.schema.indexes().flatMap(([keys, options]) => {
    const name = String(options?.name ?? nameOf(keys))
    return names.has(name) ? [] : [name]
  })
  const isFilled = missing.length > 0 && (await collection.findOne({}, { projection: { _id: 1 } })) !== null
  if (!isFilled) return void (await model.createIndexes())
  const facts = { collection: collection.collectionName, indexes: missing }
  log.info(facts, 'building indexes over what is there: the start waits for them')
  const began = performance.now()
  await model.createIndexes()
  log.info({ ...facts, milliseconds: Math.round(performance.now() - began) }, 'indexes built')
}

/** As the store names an index that was given no name. */
function nameOf(keys: object): string {
  return Object.entries(keys).flat().join('_')
}
