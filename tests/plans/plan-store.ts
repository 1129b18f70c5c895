import { boundOf } from '@chiiki/kit/bounded.ts'
import mongoose, { type Connection, type Model } from 'mongoose'

/** How the store goes about a command. */
export type Plan = {
  readonly collection: string
  readonly command: object
  readonly steps: readonly string[]
}

/** So many, and a store reads a collection through only where it has no other way. */
const rows = 2_000

/**
 * A database with the collections and indexes of a service, each filled with documents that hold nothing: to ask the
 * store how it would go about a command if everything were full. Nothing is unique there, as nothing is there twice.
 */
export async function planStore(uri: string, declared: Connection) {
  const connection = await mongoose.createConnection(uri).asPromise()
  const models = Object.values(declared.models) as Model<unknown>[]
  const bounds = new Map(models.map((model) => [model.collection.collectionName, boundOf(model)]))
  for (const model of models) {
    const filled = connection.collection(model.collection.collectionName)
    const nothing = { filling: 'x'.repeat(200) }
    await filled.insertMany(
      Array.from({ length: rows }, (_, index) => ({ _id: `filling:${index}`, ...nothing })) as never[],
    )
    const indexes = model.schema
      .indexes()
      .map(([key, { unique, expireAfterSeconds, background, ...options } = {}]) => ({
        key,
        name: Object.entries(key).flat().join('_'),
        ...options,
      }))
    if (indexes.length > 0) await filled.createIndexes(indexes as never)
  }
  return {
    plan: async (command: Record<string, any>): Promise<Plan> => {
      const explained = await connection.db?.command({ explain: command, verbosity: 'queryPlanner' })
      return {
        collection: String(Object.values(command)[0]),
        command,
        steps: stepsOf(explained?.queryPlanner),
      }
    },
    /** Whether a plan reads a growing collection from end to end. */
    isScan: ({ collection, steps }: Plan) =>
      !bounds.get(collection) &&
      steps.some((step) => /^(Seq Scan|COLLSCAN|Parallel Seq Scan)|of all$/.test(step)),
    close: () => connection.close(),
  }
}

/** Every stage that a plan names, in MongoDB's form and in PostgreSQL's. */
export function stepsOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stepsOf)
  if (typeof plan !== 'object' || plan === null) return []
  const {
    stage,
    'Node Type': node,
    'Index Name': index,
    'Index Cond': condition,
  } = plan as Record<string, unknown>
  // Each collection has an index that begins with its shard: without a value behind that, it's read from end to end.
  const isWhole = index === '_id_' && !String(condition ?? '').includes('object_id')
  const found = index ? `${node} ${index}${isWhole ? ' of all' : ''}` : node
  const own = typeof node === 'string' ? [String(found)] : typeof stage === 'string' ? [stage] : []
  return [...own, ...Object.values(plan).flatMap(stepsOf)]
}

/** A command without what differs from request to request: two of one form have one plan. */
export function formOf(command: Record<string, any>): string {
  return (
    JSON.stringify([Object.values(command)[0]]) +
    JSON.stringify(command, (key, value) => {
      if (Array.isArray(value) && (key === '$in' || key === '$nin'))
        return value.length === 0 ? [] : [typeof value[0]]
      if (['limit', '$limit', 'n', 'batchSize'].includes(key)) return 0
      return typeof value === 'string' && !value.startsWith('$') ? 'text' : value
    })
  )
}
