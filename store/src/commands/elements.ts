import { BSONRegExp } from 'bson'
import { type Document, isDocument } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { nearOnEarth } from './distances.ts'

/** Where `$elemMatch` isn't a condition on a document: what is found by it is shown, or taken out. */
const others = new Set(['projection', 'fields', '$project', '$pull', '$literal'])

/**
 * Rewrites conditions that the engine takes otherwise than MongoDB:
 *
 * - on a part of a DBRef (`$id`, `$ref`, `$db`) in an `$elemMatch`, as a condition on the path to it in a field that is an array;
 * - by a regular expression as a value with flags of its own, as one with options beside it;
 * - within metres of a point, on the engine's earth, which is smaller than MongoDB's;
 * - a text searched by a phrase and by words, which the engine would want all: as the phrase alone, which MongoDB wants.
 *
 * Gives the same value when there are none.
 *
 * @throws {CommandError} BadValue for `$regex` in a list of values, where the engine takes it for a document
 */
export function withCorrectedElements(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(withCorrectedElements)
    return inner.some((one, index) => one !== value[index]) ? inner : value
  }
  if (!isDocument(value)) return value
  const fields: [string, unknown][] = []
  const conditions: Document[] = []
  for (const [key, operand] of Object.entries(value)) {
    if ((key === '$in' || key === '$nin') && Array.isArray(operand) && operand.some(isExpression)) {
      throw new CommandError(code.BadValue, `cannot nest $ under ${key}`)
    }
    const part = key.startsWith('$') ? undefined : partOfReference(operand)
    if (part) conditions.push({ [`${key}.${part[0]}`]: part[1] }, { [key]: { $type: 'array' } })
    else if (bits.test(key) && Array.isArray(operand)) fields.push([key, eachOnce(operand)])
    else if (key === '$near' || key === '$nearSphere') fields.push([key, nearOnEarth(operand)])
    else if (key === '$text') fields.push([key, searchedByPhrases(operand)])
    else if (key === '$elemMatch') fields.push([key, withOptionsBeside(withCorrectedElements(operand))])
    else fields.push([key, others.has(key) ? operand : withCorrectedElements(operand)])
  }
  if (conditions.length > 0) {
    const given = fields.find(([key]) => key === '$and')
    if (given) given[1] = [given[1], conditions].flat()
    else fields.push(['$and', conditions])
  } else if (fields.every(([key, operand]) => operand === value[key])) return value
  return Object.fromEntries(fields)
}

/** What `{ $elemMatch: { $id: … } }` asks, if it asks for equality of one part: then it's the same element on either way. */
function partOfReference(operand: unknown): [name: string, condition: unknown] | undefined {
  if (!isDocument(operand) || Object.keys(operand).join() !== '$elemMatch') return undefined
  const parts = isDocument(operand.$elemMatch) ? Object.entries(operand.$elemMatch) : []
  const [part] = parts
  if (!part || parts.length > 1 || !/^\$(id|ref|db)$/.test(part[0])) return undefined
  const [, condition] = part
  const operators = isDocument(condition) ? Object.keys(condition).filter((key) => key.startsWith('$')) : []
  return operators.every((name) => name === '$eq' || name === '$in') ? part : undefined
}

const bits = /^\$bits(All|Any)(Set|Clear)$/

/** To the engine the same position twice is another one. */
function eachOnce(positions: unknown[]): unknown[] {
  const seen = new Set<number>()
  const once = positions.filter((position) => {
    const number = Number(position)
    return Number.isNaN(number) || (!seen.has(number) && seen.add(number))
  })
  return once.length === positions.length ? positions : once
}

/** A search without the words beside its phrases: those only weigh. What must not be there stays. */
function searchedByPhrases(operand: unknown): unknown {
  if (!isDocument(operand) || typeof operand.$search !== 'string') return operand
  const parts = operand.$search.match(/-?"[^"]*"|\S+/g) ?? []
  if (!parts.some((part) => /^".*"$/.test(part))) return operand
  const wanted = parts.filter((part) => /^-|^".*"$/.test(part))
  return wanted.length === parts.length ? operand : { ...operand, $search: wanted.join(' ') }
}

function isExpression(value: unknown): boolean {
  return isDocument(value) && Object.keys(value)[0] === '$regex'
}

function withOptionsBeside(condition: unknown): unknown {
  if (!isDocument(condition) || !(condition.$regex instanceof BSONRegExp)) return condition
  const { pattern, options } = condition.$regex
  return { $options: options, ...condition, $regex: pattern }
}
