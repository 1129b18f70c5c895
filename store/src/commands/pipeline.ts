import { type Document, decode, decodeExactly, encode } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'
import { corrected } from './corrections.ts'
import { refuseTwiceWithin } from './twice.ts'

/** Words that stand in every pipeline which has to be corrected: all of one of the lists. */
const suspicious = [
  ['$sort', '$push'],
  ['$bucket'],
  ['$count'],
  ['$group'],
  ['$unset'],
  ['$project'],
  ['$setWindowFields'],
  ['$set'],
  ['$addFields'],
  ['$geoNear'],
]

/** The command for the engine; see `corrected`. Types of numbers inside the pipeline stay what they are. */
export function correctedSpec(call: Call, isView = false): Uint8Array {
  const spec = call.spec()
  if (!suspicious.some((words) => words.every((word) => call.body.includes(word)))) return spec
  const { pipeline, ...rest } = decodeExactly(spec)
  if (!Array.isArray(pipeline)) return spec
  const better = correctedOrSame(pipeline, isView)
  return better === pipeline ? spec : encode({ ...rest, pipeline: better })
}

/** A pipeline that isn't well formed is left to the engine, which says what is wrong with it. */
function correctedOrSame(pipeline: Document[], isView: boolean): Document[] {
  try {
    return corrected(pipeline, isView)
  } catch (error) {
    if (error instanceof CommandError) throw error
    return pipeline
  }
}

/** Stages that need a look before the engine gets them; most pipelines mention none. */
const watched = ['$changeStream', '$currentOp', '$out', '$merge', 'db\0']

/**
 * Refuses what a pipeline may not do: watch changes, and reach into a database that the user has no right to (by
 * $out, $merge, $lookup, $graphLookup or $unionWith).
 */
export function checkPipeline(call: Call, body: Uint8Array = call.body): void {
  const view = Buffer.from(body.buffer, body.byteOffset, body.length)
  if (!watched.some((word) => view.includes(word))) return
  refuseTwiceWithin(body)
  const { pipeline } = decode(body)
  if (!Array.isArray(pipeline)) return
  try {
    for (const stage of pipeline) checkStage(call, stage)
    const [first] = pipeline
    if (writes(pipeline) && '$merge' in pipeline.at(-1) && sourceless.some((name) => name in first))
      throw mergesNothing
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(code.TypeMismatch, "the stages of 'pipeline' are not well formed")
  }
}

/** Stages that begin a pipeline and read no collection. */
const sourceless = ['$documents', '$collStats', '$indexStats']

/** What the engine would do nothing for, and say that it did it. */
const mergesNothing = new CommandError(
  code.CommandNotSupported,
  '$merge of what comes from no collection is not supported by this store: use $out, or write the documents',
)

const collectionSql =
  'SELECT 1 FROM documentdb_api_catalog.collections WHERE database_name = $1::text AND collection_name = $2::text'

/** Refuses to merge what `$unionWith` adds to a collection that isn't there: to the engine that is nothing. */
export async function checkMerged(call: Call): Promise<void> {
  if (!call.body.includes('$merge') || !call.body.includes('$unionWith')) return
  if ((await call.rows(collectionSql, [call.db, call.collection()])).length === 0) throw mergesNothing
}

/** Whether running a pipeline changes anything. */
export function writes(pipeline: unknown): boolean {
  return (
    Array.isArray(pipeline) &&
    pipeline.some((stage) => stage?.$out !== undefined || stage?.$merge !== undefined)
  )
}

function checkStage(call: Call, stage: Document): void {
  if ('$changeStream' in stage) {
    throw new CommandError(
      40573,
      'The $changeStream stage is not supported: this store keeps no log of changes that could be watched.',
    )
  }
  if ('$currentOp' in stage) {
    if (call.db !== 'admin')
      throw new CommandError(code.InvalidNamespace, "$currentOp must be run against the 'admin' database")
    call.client.login.require('cluster', 'admin')
  }
  checkTarget(call, stage)
  const sources = [stage.$lookup, stage.$graphLookup, stage.$unionWith].filter(
    (source) => source !== undefined,
  )
  for (const source of sources) {
    const db = source.from?.db ?? source.db
    if (db !== undefined) call.client.login.require('read', String(db))
  }
  const inner = [...sources.map(({ pipeline }) => pipeline), ...Object.values(stage.$facet ?? {})]
  for (const pipeline of inner) {
    if (Array.isArray(pipeline)) for (const one of pipeline) checkStage(call, one)
  }
}

function checkTarget(call: Call, stage: Document): void {
  const target = stage.$out ?? stage.$merge?.into ?? stage.$merge
  if (target === undefined) return
  if (call.transaction) {
    const name = '$out' in stage ? '$out' : '$merge'
    throw new CommandError(code.OperationNotSupportedInTransaction, `${name} cannot be used in a transaction`)
  }
  call.client.login.require('write', typeof target === 'string' ? call.db : String(target.db ?? call.db))
}
