import mongoose, {
  type Connection,
  type ConnectOptions,
  type IndexOptions,
  type Model,
  type mongo,
} from 'mongoose'
import { canonicalJson } from './canonical-json.ts'
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
    const there = await patient.listCollections()
    const collections = new Set(there.map(({ name }) => name))
    for (const declared of Object.values(connection.models) as Model<unknown>[]) {
      const model = patient.model(declared.modelName, declared.schema) as unknown as Model<unknown>
      await buildOf(model, collections.has(model.collection.collectionName), log)
    }
  } finally {
    await patient.close()
  }
}

async function buildOf(model: Model<unknown>, isThere: boolean, log: Log): Promise<void> {
  const { collection } = model
  if (!isThere) await model.createCollection()
  const declared = model.schema.indexes().map(specified)
  if (declared.length === 0) return
  const known = isThere ? await collection.indexes() : []
  const built = new Map(known.map((index) => [index.name, canonicalJson(sayingOf(index))]))
  const missing = declared.filter((index) => built.get(index.name) !== canonicalJson(sayingOf(index)))
  if (missing.length === 0) return
  const isFilled = isThere && (await collection.findOne({}, { projection: { _id: 1 } })) !== null
  const facts = { collection: collection.collectionName, indexes: missing.map(({ name }) => name) }
  if (isFilled) log.info(facts, 'building indexes over what is there: the start waits for them')
  const began = performance.now()
  await collection.createIndexes(missing)
  const milliseconds = Math.round(performance.now() - began)
  if (isFilled) log.info({ ...facts, milliseconds }, 'indexes built')
}

type IndexDescription = mongo.IndexDescription
type Declared = IndexDescription & { readonly name: string }

function specified([keys, { background: _, ...options }]: [object, IndexOptions]): Declared {
  const name = String(options.name ?? nameOf(keys))
  return { ...options, key: keys, name } as Declared
}

/** What an index holds, and how: the same of one declared and of one that the store tells of. */
function sayingOf(index: Partial<IndexDescription>) {
  const { key, unique = false, sparse = false, partialFilterExpression = {}, expireAfterSeconds = -1 } = index
  const keys = Object.entries(key ?? {})
  return { keys, unique, sparse, partialFilterExpression, expireAfterSeconds }
}

/** As the store names an index that was given no name. */
function nameOf(keys: object): string {
  return Object.entries(keys).flat().join('_')
}
