import { type Document, decode, decodeExactly, encode } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import type { Call } from './call.ts'

/**
 * To the engine a projection of nothing but `$meta` leaves out the document's own fields, which MongoDB gives. Such a find is
 * done as a pipeline that adds what is asked for.
 *
 * @returns the pipeline's command; undefined for every other find
 */
export function metaAdded(call: Call): Uint8Array | undefined {
  if (!hasMetaAlone(call, 'projection')) return undefined
  const { find, filter, sort, skip, limit, batchSize, projection, collation, hint, ...rest } = decodeExactly(
    call.spec(),
  )
  const { _id, ...added } = projection
  const pipeline: Document[] = [{ $match: filter ?? {} }]
  if (sort !== undefined && Object.keys(sort).length > 0) pipeline.push({ $sort: sort })
  if (Number(skip ?? 0) !== 0) pipeline.push({ $skip: skip })
  if (Number(limit ?? 0) !== 0) pipeline.push({ $limit: limit })
  pipeline.push({ $addFields: added })
  if (_id !== undefined) pipeline.push({ $unset: '_id' })
  const cursor = batchSize === undefined ? {} : { batchSize }
  return encode({ aggregate: find, pipeline, cursor, collation, hint, let: rest.let })
}

/** `findAndModify` has no pipeline that could do it. */
export function refuseMetaAlone(call: Call): void {
  if (!hasMetaAlone(call, 'fields')) return
  throw new CommandError(
    code.CommandNotSupported,
    'fields of $meta alone are not supported by this store: name the fields you want',
  )
}

function hasMetaAlone(call: Call, name: string): boolean {
  if (!call.field(name) || !call.body.includes('$meta\0')) return false
  const { _id, ...fields } = decode(call.body)[name] ?? {}
  const values = Object.values(fields)
  const isAlone =
    values.length > 0 && values.every((value) => (value as Document | null)?.$meta !== undefined)
  return isAlone && (_id === undefined || !_id)
}
