import { type Document, isDocument } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { mended } from './accumulators.ts'
import { geoNearOnEarth } from './distances.ts'

/**
 * Rewrites the few pipelines that the engine answers otherwise than MongoDB:
 *
 * - `$push` in a `$group` behind a `$sort` gives the values in the order of the sort;
 * - `$bucket` and `$bucketAuto` give their buckets in order;
 * - `$count` of nothing gives nothing, and not a zero;
 * - what is taken away isn't there again behind the next `$set`, neither its values nor, for a path, its empty parents;
 * - the parts of a `$group`'s compound key that are missing stay so, and aren't null;
 * - what is gathered by `$addToSet` and `$avg` is as `mended` says;
 * - metres of a `$geoNear` are those of MongoDB's earth;
 * - what is set to an empty document is empty.
 *
 * @param isView whether others may put further stages behind these
 * @returns the same array when there is nothing to correct
 * @throws {CommandError} CommandNotSupported (115) for buckets that the engine would make wrongly
 */
export function corrected(pipeline: Document[], isView = false): Document[] {
  let sort: Document | undefined
  /** Whether every field the sort looked at is still there, under its name. */
  let isSortVisible = false
  const result: Document[] = []
  for (const [index, stage] of pipeline.entries()) {
    const name = Object.keys(stage)[0] ?? ''
    if (name === '$group') result.push(...grouped(stage, sort, isSortVisible))
    else if (gathering.has(name)) result.push(...gathered(stage, name))
    else if (name === '$geoNear') result.push(geoNearOnEarth(stage))
    else if (name === '$set' || name === '$addFields') result.push(withEmptied(stage, name))
    else result.push(withInner(stage, name))
    const taken = exclusion(stage)
    const mayBeSeen = isView || pipeline.slice(index + 1).some(looksBack)
    if (taken === 'parts' || (taken === 'fields' && mayBeSeen)) result.push(apart)
    if (name === '$bucket' || name === '$bucketAuto') result.push({ $sort: { _id: 1 } })
    if (name === '$count') result.push({ $match: { [stage.$count]: { $gt: 0 } } })
    if (name === '$sort') {
      sort = stage.$sort
      isSortVisible = Object.values(stage.$sort).every((direction) => Math.abs(Number(direction)) === 1)
    } else if (unordering.has(name)) sort = undefined
    else if (!transparent.has(name)) isSortVisible = false
  }
  const isSame =
    result.length === pipeline.length && result.every((stage, index) => stage === pipeline[index])
  return isSame ? pipeline : result
}

function grouped(stage: Document, sort: Document | undefined, isSortVisible: boolean): Document[] {
  const { _id: given, ...accumulators } = stage.$group
  const _id = keyOf(given)
  const { outputs, behind } = mended(accumulators)
  const group = _id === given && behind.length === 0 ? stage : { $group: { _id, ...outputs } }
  if (!sort) return [group, ...behind]
  const stages = sortedGroup(group.$group, isSortVisible ? sort : undefined)
  return [...(stages.length === 1 ? [group] : stages), ...behind]
}

/** Stages that gather under `output`. */
const gathering = new Set(['$bucket', '$bucketAuto', '$setWindowFields'])

function gathered(stage: Document, name: string): Document[] {
  const { output, granularity } = stage[name]
  if (name === '$bucketAuto') {
    if (granularity !== undefined) throw unsupported('$bucketAuto with granularity')
    if (/"\$\$(ROOT|CURRENT)"/.test(JSON.stringify(output ?? {})))
      throw unsupported('$bucketAuto of whole documents ($$ROOT)')
  }
  const { outputs, behind } = mended(output ?? {})
  return behind.length === 0 ? [stage] : [{ [name]: { ...stage[name], output: outputs } }, ...behind]
}

function unsupported(what: string): CommandError {
  return new CommandError(code.CommandNotSupported, `${what} is not supported by this store`)
}

/** A field that is set to an empty document, into which the engine would leave what is there. */
function withEmptied(stage: Document, name: string): Document {
  const fields = Object.entries(stage[name])
  const isEmpty = (value: unknown) => isDocument(value) && Object.keys(value).length === 0
  if (!fields.some(([, value]) => isEmpty(value))) return stage
  return {
    [name]: Object.fromEntries(
      fields.map(([key, value]) => [key, isEmpty(value) ? { $literal: value } : value]),
    ),
  }
}

/**
 * The engine takes a missing part of a compound key for null, so that documents without the field and those with null
 * would fall into one group. In a merged document it stays missing. A key of one part alone is null where it's missing.
 */
function keyOf(id: unknown): unknown {
  if (!isCompound(id)) return id
  const parts = Object.entries(id)
  if (parts.length > 1) return { $mergeObjects: [id] }
  const [[name, part]] = parts as [[string, unknown]]
  return isCompound(part) ? { [name]: { $mergeObjects: [part] } } : id
}

/** Whether an expression is a document of expressions, and no operator and no value. */
function isCompound(value: unknown): value is Document {
  if (!isDocument(value)) return false
  const names = Object.keys(value)
  return names.length > 0 && !names.some((name) => name.startsWith('$'))
}

/**
 * Keeps the engine from making one stage of two, which it does wrongly behind an exclusion: it would set a field from one
 * that was taken away just before.
 */
export const inhibition = '$_internalInhibitOptimization'
const apart = { [inhibition]: {} }

function looksBack(stage: Document): boolean {
  return '$set' in stage || '$addFields' in stage || '$facet' in stage
}

/** Whether a stage takes away fields, or parts that lie inside others. */
function exclusion(stage: Document): 'fields' | 'parts' | undefined {
  const { $unset, $project } = stage
  if ($unset !== undefined) {
    return [$unset].flat().some((path) => String(path).includes('.')) ? 'parts' : 'fields'
  }
  if (!isCompound($project)) return undefined
  const isOut = (part: unknown) => part === false || part?.valueOf() === 0
  const entries = Object.entries($project)
  const ofParts = entries.some(([path, part]) =>
    isCompound(part) ? isOut(Object.values(part)[0]) : path.includes('.') && isOut(part),
  )
  if (ofParts) return 'parts'
  return entries.every(([, part]) => isOut(part)) ? 'fields' : undefined
}

/** Behind these the order of a sort before them means nothing. */
const unordering = new Set([
  '$group',
  '$bucket',
  '$bucketAuto',
  '$sortByCount',
  '$facet',
  '$unionWith',
  '$geoNear',
])

/** These leave the fields of a document as they are. */
const transparent = new Set(['$match', '$limit', '$skip', '$sample', '$redact'])

function withInner(stage: Document, name: string): Document {
  const inner = stage[name]
  if (name === '$facet') {
    const branches = Object.entries(inner).map(([key, branch]) => [key, corrected(branch as Document[])])
    return branches.some(([key, branch]) => inner[key as string] !== branch)
      ? { $facet: Object.fromEntries(branches) }
      : stage
  }
  if ((name === '$lookup' || name === '$unionWith') && Array.isArray(inner?.pipeline)) {
    const pipeline = corrected(inner.pipeline)
    return pipeline === inner.pipeline ? stage : { [name]: { ...inner, pipeline } }
  }
  return stage
}

/**
 * A `$group` whose `$push`es keep the order of a sort. Values are pushed with the keys of the sort and put in order
 * by those afterwards; where the keys are no longer there, by the accumulator that minds the order, which is slow
 * for very large groups.
 */
function sortedGroup(group: Document, sort: Document | undefined): Document[] {
  const pushes = Object.entries(group).filter(([, accumulator]) => accumulator?.$push !== undefined)
  if (pushes.length === 0) return [{ $group: group }]
  const keys = Object.keys(sort ?? {})
  const gathered = pushes.map(([name, { $push }]): [string, Document] => {
    const value = boxed($push)
    if (!sort) return [name, { $firstN: { input: value, n: 0x7fffffff } }]
    const fields = keys.map((path, index): [string, unknown] => [`k${index}`, `$${path}`])
    return [name, { $push: { ...Object.fromEntries(fields), v: value } }]
  })
  const sortBy = Object.fromEntries(
    Object.values(sort ?? {}).map((direction, index) => [`k${index}`, direction]),
  )
  const unboxed = pushes.map(([name]): [string, Document] => {
    if (!sort) return [name, contents(`$${name}`, '$$this')]
    return [name, contents({ $sortArray: { input: `$${name}`, sortBy } }, '$$this.v')]
  })
  return [{ $group: { ...group, ...Object.fromEntries(gathered) } }, { $set: Object.fromEntries(unboxed) }]
}

/** A value in a list of one, a missing one as an empty list: `$push` leaves those out and keeps null. */
function boxed(value: unknown): Document {
  return { $cond: [{ $eq: [{ $type: value }, 'missing'] }, [], [value]] }
}

function contents(input: unknown, box: string): Document {
  return { $map: { input: { $filter: { input, cond: { $ne: [box, []] } } }, in: { $arrayElemAt: [box, 0] } } }
}
