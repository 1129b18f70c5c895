import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyBulkWriteOperation, type Connection, type Model, type QueryFilter, Schema } from 'mongoose'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { bounded } from './bounded.ts'
import { canonicalHash, canonicalJson } from './canonical-json.ts'
import { type Stored, withEntry } from './change.ts'
import { historyFields } from './model-fields.ts'

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

/** `digests` tells what each document said when it was last brought in: pairs of id and digest. */
type ImportRecord = { _id: string; digest: string; digests: readonly (readonly [string, string])[]; at: Date }

/** That reference data says something new of a document that acts have changed, in fields that are the acts'. */
export type ReferenceDifference = {
  /** Data set and document. */
  readonly _id: string
  readonly dataSet: string
  readonly document: string
  readonly fields: readonly string[]
  /** What the reference data says of those fields, as canonical JSON. */
  readonly reference: string
  readonly foundAt: Date
}

/** How a person settled a difference: the data's word taken into the document, or the document left as acts made it. */
export type ReferenceSettlement = {
  readonly _id: string
  readonly dataSet: string
  readonly document: string
  readonly fields: readonly string[]
  readonly reference: string
  readonly how: 'ADOPTED' | 'KEPT'
  readonly reason: string
  readonly settledAt: Date
}

/**
 * Writes reference documents; the same data again costs one read. Several processes may do this at once.
 *
 * A document that no act has changed is the data's: it's written as it is. One that an act has changed (version above 0) is the acts',
 * but for the fields that `dataOwns` names, which no act writes: new values of those come in as an entry of its history. What the data
 * newly says of its other fields isn't written; it's kept as a `ReferenceDifference` until document and data agree, the data says
 * something else, or a person settles it. So nothing that acts did is undone, and nothing that the data says is lost.
 */
export async function importReference<T extends Stored>(
  model: Model<T>,
  documents: readonly Omit<T, 'version' | 'history'>[],
  now: Date,
  dataOwns: readonly (keyof T & string)[] = [],
): Promise<void> {
  const imports = importModel(model.db)
  const hashes = documents.map((document) => [document._id, canonicalHash(document).slice(0, 16)] as const)
  const digest = canonicalHash(hashes)
  const last = await imports.findById(model.modelName).lean()
  if (last?.digest === digest) return
  const before = new Map(last?.digests ?? [])
  const isNew = last === null && (await insertAll(model, documents))
  if (!isNew) {
    const fresh = documents.filter((_, index) => !isAmong(before, hashes[index]))
    await upsertAll(model, fresh)
    await reconcile(model, fresh, now, dataOwns)
  }
  // Of a large set nothing is remembered: every document of it counts as new.
  const digests = hashes.length > mostDigests ? [] : hashes
  await imports.updateOne({ _id: model.modelName }, { $set: { digest, digests, at: now } }, { upsert: true })
}

function isAmong(before: ReadonlyMap<string, string>, hash: readonly [string, string] | undefined): boolean {
  return hash !== undefined && before.get(hash[0]) === hash[1]
}

/** Whether every document could be inserted: that's the first import, in one go. */
async function insertAll<T extends Stored>(
  model: Model<T>,
  documents: readonly Omit<T, 'version' | 'history'>[],
): Promise<boolean> {
  if (documents.length === 0) return true
  const kept = documents.map((document) => asKept(model, document))
  try {
    await model.collection.insertMany(kept, { ordered: false })
    return true
  } catch (error) {
    if (!isOnlyDuplicateIds(error)) throw error
    return false
  }
}

async function upsertAll<T extends Stored>(
  model: Model<T>,
  documents: readonly Omit<T, 'version' | 'history'>[],
): Promise<void> {
  if (documents.length === 0) return
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
}

/** Data sets up to this many documents remember what each said. */
const mostDigests = 10_000

/** Brings what's new of documents that acts have changed into the fields that the data owns, and puts the rest down. */
async function reconcile<T extends Stored>(
  model: Model<T>,
  documents: readonly Omit<T, 'version' | 'history'>[],
  now: Date,
  dataOwns: readonly string[],
): Promise<void> {
  const differences = referenceDifferences(model.db)
  const said = new Map(documents.map((document) => [document._id, document as Record<string, unknown>]))
  const among = documents.length > mostDigests ? {} : { _id: { $in: [...said.keys()] } }
  const acted = (await model.find({ ...among, version: { $gt: 0 } } as object).lean()) as T[]
  for (const kept of acted) {
    const told = said.get(kept._id)
    if (!told) continue
    const reference = asKept(model, told)
    const differing = Object.keys(told).filter(
      (field) =>
        // The count of acts is never the data's to tell.
        field !== 'version' &&
        canonicalHash([reference[field]]) !== canonicalHash([(kept as Record<string, unknown>)[field]]),
    )
    const own = differing.filter((field) => dataOwns.includes(field))
    if (own.length > 0) await bringIn(model, kept, pick(reference, own), now)
    const theirs = differing.filter((field) => !dataOwns.includes(field))
    const _id = `${model.modelName} ${kept._id}`
    if (theirs.length === 0) {
      await differences.deleteOne({ _id })
      continue
    }
    const found = { dataSet: model.modelName, document: kept._id, fields: theirs, foundAt: now }
    const put = { ...found, reference: canonicalJson(pick(reference, theirs)) }
    if (await isSettled(model.db, put)) continue
    await differences.updateOne({ _id }, { $set: put }, { upsert: true })
  }
}

/** The data as an actor of its own in a document's history. */
const theData: Actor = {
  kind: 'PERSON',
  id: 'reference-data',
  posts: [{ post: 'reference-data', office: 'dataset:import' }],
}

async function bringIn<T extends Stored>(model: Model<T>, kept: T, fields: object, now: Date): Promise<void> {
  const { version, history, ...rest } = kept
  const change = { actor: theData, now, act: 'importReference', event: { fields: Object.keys(fields) } }
  const stored = withEntry(
    model,
    { version, history },
    { ...rest, ...fields } as unknown as Omit<T, 'version' | 'history'>,
    change,
  )
  // Another process that imports the same data, or an act, may have been first: it's looked at again at the next import.
  await model.replaceOne({ _id: kept._id, version } as QueryFilter<T>, stored)
}

/** A document as the store would keep it, with every default. */
function asKept<T extends Stored>(model: Model<T>, document: object): Record<string, unknown> {
  return new model({ ...document, version: 0, history: [] }).toObject() as unknown as Record<string, unknown>
}

function pick(from: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, from[field]]))
}

/** What reference data says that acts stand in the way of, in this store. */
export function referenceDifferences(connection: Connection): Model<ReferenceDifference> {
  const name = 'referenceDifferences'
  if (connection.models[name]) return connection.models[name] as Model<ReferenceDifference>
  const required = { type: String, required: true } as const
  const schema = new Schema<ReferenceDifference>(
    {
      _id: required,
      dataSet: required,
      document: required,
      fields: [String],
      reference: required,
      foundAt: { type: Date, required: true },
    },
    { versionKey: false, collection: name },
  )
  return connection.model<ReferenceDifference>(name, schema)
}

/** What persons settled, in this store: each by an act of its own. */
export function referenceSettlements(connection: Connection): Model<ReferenceSettlement & Stored> {
  const name = 'referenceSettlements'
  if (connection.models[name]) return connection.models[name] as Model<ReferenceSettlement & Stored>
  const required = { type: String, required: true } as const
  const schema = new Schema(
    {
      _id: required,
      dataSet: required,
      document: required,
      fields: [String],
      reference: required,
      how: required,
      reason: required,
      settledAt: { type: Date, required: true },
      ...historyFields,
    },
    { versionKey: false, collection: name },
  ).index({ dataSet: 1, document: 1, settledAt: -1 }, { name: 'settlementsOfDocument' })
  const few = { most: 5_000, because: 'settled one by one, by hand: some a year' }
  return connection.model(name, bounded(schema, few)) as unknown as Model<ReferenceSettlement & Stored>
}

/** Whether the last that a person settled of the document is this very difference. */
async function isSettled(
  connection: Connection,
  { dataSet, document, reference }: Pick<ReferenceDifference, 'dataSet' | 'document' | 'reference'>,
): Promise<boolean> {
  const settlements = referenceSettlements(connection)
  const last = await settlements.findOne({ dataSet, document }).sort({ settledAt: -1 }).lean()
  return last?.reference === reference
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
      digests: { type: [[String]], default: [] },
      at: { type: Date, required: true },
    },
    { versionKey: false, collection: name },
  )
  return connection.model<ImportRecord>(name, schema)
}
