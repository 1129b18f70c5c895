import { type Document, decode } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

/** Stages that need a look before the engine gets them; most pipelines mention none. */
const watched = ['$changeStream', '$out', '$merge', '$where', '$function', '$accumulator', 'db\0']

/**
 * Refuses what a pipeline may not do: watch changes, run JavaScript, and reach into a database that the user has no
 * right to (by $out, $merge or $lookup).
 *
 * @returns the databases beside its own that the pipeline writes to or reads
 */
export function checkPipeline(call: Call): void {
  if (!watched.some((word) => call.body.includes(word))) return
  const { pipeline } = decode(call.body)
  if (!Array.isArray(pipeline)) return
  for (const stage of pipeline) checkStage(call, stage)
}

function checkStage(call: Call, stage: Document): void {
  if ('$changeStream' in stage) {
    throw new CommandError(
      40573,
      'The $changeStream stage is not supported: this store keeps no log of changes that could be watched.',
    )
  }
  const target = stage.$out ?? stage.$merge?.into ?? stage.$merge
  if (target !== undefined) {
    if (call.transaction) {
      const name = '$out' in stage ? '$out' : '$merge'
      throw new CommandError(
        code.OperationNotSupportedInTransaction,
        `${name} cannot be used in a transaction`,
      )
    }
    call.client.login.require('write', typeof target === 'string' ? call.db : (target.db ?? call.db))
  }
  const lookup = stage.$lookup ?? stage.$graphLookup ?? stage.$unionWith
  if (lookup?.from?.db) call.client.login.require('read', lookup.from.db)
  if (lookup?.db) call.client.login.require('read', lookup.db)
  for (const inner of [lookup?.pipeline, ...Object.values(stage.$facet ?? {})]) {
    if (Array.isArray(inner)) for (const one of inner) checkStage(call, one)
  }
}
