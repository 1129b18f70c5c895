import { aggregate, find as findIn, ProcessingMode, updateMany } from 'mingo'
import { type Collection, type Db, MongoServerError } from 'mongodb'
import type { Document } from '../bson/document.ts'
import type { Find } from './queries.ts'
import type { Update } from './updates.ts'

/** One question: documents, and what is asked of them or done to them. */
export type Case = { documents: Document[] } & (
  | { kind: 'find'; find: Find }
  | { kind: 'update'; update: Update }
  | { kind: 'aggregate'; pipeline: Document[] }
)

/** What a side makes of a case: documents, or a refusal. */
export type Answer = { documents: Document[] } | { refusal: string; code: number | undefined }

/** Documents of the second collection, which `$lookup` and `$unionWith` read. */
export const others: readonly Document[] = [
  { _id: 0, n: 1, s: 'a' },
  { _id: 1, n: 1, s: 'b', l: [1, 2] },
  { _id: 2, n: null, s: 'ab', l: [] },
  { _id: 3, l: [2, 3] },
]

const options = {
  processingMode: ProcessingMode.CLONE_ALL,
  collectionResolver: () => structuredClone(others) as Document[],
}

/** The independent side: mingo, on documents in memory. */
export function expected(one: Case): Answer {
  const answer = computed(one)
  try {
    JSON.stringify(answer)
    return answer
  } catch {
    return { refusal: 'a document that holds itself', code: undefined }
  }
}

function computed(one: Case): Answer {
  const documents = structuredClone(one.documents)
  try {
    if (one.kind === 'aggregate')
      return { documents: aggregate(documents, structuredClone(one.pipeline), options) }
    if (one.kind === 'update') {
      const { query, update } = structuredClone(one.update)
      updateMany(documents, query, update as Document, { cloneMode: 'deep' }, options)
      return { documents }
    }
    const { query, projection, sort, skip, limit } = structuredClone(one.find)
    const cursor = findIn<Document>(documents, query, projection, options).sort(sort).skip(skip)
    return { documents: (limit > 0 ? cursor.limit(limit) : cursor).all() }
  } catch (error) {
    return { refusal: String((error as Error)?.message ?? error), code: undefined }
  }
}

/** The store's side, by the driver. The collection is emptied and filled first. */
export async function answered(db: Db, one: Case): Promise<Answer> {
  const things = db.collection<Document>('things')
  await things.deleteMany({})
  await things.insertMany(structuredClone(one.documents) as never[])
  try {
    return { documents: await ask(things, one) }
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error
    return { refusal: error.message, code: Number(error.code) }
  }
}

async function ask(things: Collection<Document>, one: Case): Promise<Document[]> {
  if (one.kind === 'aggregate') return await things.aggregate(one.pipeline).toArray()
  if (one.kind === 'update') {
    await things.updateMany(one.update.query, one.update.update)
    return await things.find().sort({ _id: 1 }).toArray()
  }
  const { query, projection, sort, skip, limit } = one.find
  return await things
    .find(query, projection ? { projection } : {})
    .sort(sort as never)
    .skip(skip)
    .limit(limit)
    .toArray()
}
