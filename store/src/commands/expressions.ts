import { type Document, isDocument } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { mentionsElements } from './array-updates.ts'
import { convertedToText, textOf } from './number-text.ts'
import { mentionsPosition } from './positional.ts'
import { trimmed } from './spaces.ts'

const corrected: Readonly<Record<string, (operand: unknown) => Document>> = {
  $dateTrunc: (operand) => (isDocument(operand) ? truncated(operand) : { $dateTrunc: operand }),
  $toString: (operand) => textOf(operand) as Document,
  $convert: (operand) => (isDocument(operand) ? convertedToText(operand) : { $convert: operand }),
  $trim: (operand) => trimmed('$trim', operand),
  $ltrim: (operand) => trimmed('$ltrim', operand),
  $rtrim: (operand) => trimmed('$rtrim', operand),
  $toHashedIndexKey: () => {
    throw new CommandError(
      code.CommandNotSupported,
      '$toHashedIndexKey is not supported by this store: its hashes are others',
    )
  },
  $dateToString: (operand) => withFormat(operand),
  $dateAdd: (operand) => moved('$dateAdd', operand),
  $dateSubtract: (operand) => moved('$dateSubtract', operand),
  $jsonSchema: (operand) => ({ $jsonSchema: withKnownTypes(operand) }),
  $expr: (operand) => ({ $expr: isSurelyBoolean(operand) ? operand : { $and: [operand] } }),
}

const names = [...Object.keys(corrected), '$elemMatch', '$text', '$slice', '$bits', '$near']

/** One of these stands in each of the names. */
const signs = [
  '$date',
  '$expr',
  '$jsonSchema',
  '$elemMatch',
  '$toString',
  '$convert',
  '$text',
  '$slice',
  '$bits',
  '$near',
  '$toHashedIndexKey',
  'trim\0',
]

const dollar = '$'.charCodeAt(0)

/** Whether a document's bytes mention anything that would be rewritten. */
export function mentionsCorrected(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!view.includes(dollar)) return false
  const isNamed = signs.some((sign) => view.includes(sign)) && names.some((name) => view.includes(name))
  return (
    isNamed ||
    mentionsPosition(view) ||
    mentionsElements(view) ||
    (view.includes('$regex') && (view.includes('$in\0') || view.includes('$nin\0')))
  )
}

/**
 * Rewrites the operators that the engine gets wrong, wherever they stand: `$dateTrunc` to days and longer units is days off
 * for most dates, `$dateAdd` loses a millisecond far from the year 2000, to `$expr` a fraction such as 0.5 is false,
 * `$jsonSchema` doesn't know all words, `$toString` keeps six digits of a double, and `$trim` leaves some spaces.
 * Gives the same value when there are none.
 */
export function withCorrectedExpressions(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(withCorrectedExpressions)
    return inner.some((one, index) => one !== value[index]) ? inner : value
  }
  if (!isDocument(value)) return value
  const keys = Object.keys(value)
  if (keys[0] === '$literal') return value
  // Names are the client's: one such as `constructor` or `__proto__` is a field like any other.
  const fields: [string, unknown][] = []
  for (const key of keys) {
    const operand = withCorrectedExpressions(value[key])
    const isOperator =
      Object.hasOwn(corrected, key) && (keys.length === 1 || /^\$(expr|jsonSchema)$/.test(key))
    if (isOperator) fields.push(...Object.entries(corrected[key]?.(operand) ?? {}))
    else fields.push([key, operand])
  }
  const inner = Object.fromEntries(fields)
  const isSame = keys.every((key) => Object.hasOwn(inner, key) && inner[key] === value[key])
  return isSame ? value : inner
}

const boolean =
  /^\$(eq|ne|gte?|lte?|and|or|not|in|isArray|isNumber|set(Equals|IsSubset)|(any|all)Element(s?)True|regexMatch)$/

function isSurelyBoolean(expression: unknown): boolean {
  return isDocument(expression) && boolean.test(Object.keys(expression)[0] ?? '')
}

const numbers = ['int', 'long', 'double', 'decimal']

/** A schema without the words that only describe it, and with the types that `bsonType: 'number'` stands for. */
function withKnownTypes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withKnownTypes)
  if (!isDocument(schema)) return schema
  const known: [string, unknown][] = []
  for (const [word, value] of Object.entries(schema)) {
    if (word === 'title' && typeof value === 'string') continue
    if (word === 'bsonType') known.push([word, [value].flat().includes('number') ? typesOf(value) : value])
    else known.push([word, word === 'enum' ? value : withKnownTypes(value)])
  }
  return Object.fromEntries(known)
}

function typesOf(bsonType: unknown): unknown[] {
  return [...new Set([bsonType].flat().flatMap((type) => (type === 'number' ? numbers : [type])))]
}

/** The days of the week as `$dayOfWeek` counts them. */
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The unit's beginning, put together from the parts of the date in its time zone. */
function truncated(operand: Document): Document {
  const { date, unit, binSize, timezone, startOfWeek } = operand
  if (['hour', 'minute', 'second', 'millisecond'].includes(unit)) return { $dateTrunc: operand }
  const isOne = binSize === undefined || Number(binSize) === 1
  const start = weekdays.findIndex((day) => day === startOfWeek || day.slice(0, 3) === startOfWeek)
  if (typeof unit !== 'string' || !isOne || (startOfWeek !== undefined && start < 0)) {
    throw new CommandError(
      code.CommandNotSupported,
      '$dateTrunc to bins of several days or longer units, or by a unit that is computed, is not supported by this store',
    )
  }
  const at = timezone === undefined ? {} : { timezone }
  const month = { year: '$$parts.year', month: '$$parts.month' }
  const sinceStart = {
    $mod: [{ $add: [{ $dayOfWeek: { date: '$$date', ...at } }, 6 - Math.max(start, 0)] }, 7],
  }
  const begins: Readonly<Record<string, Document>> = {
    year: { year: '$$parts.year' },
    quarter: {
      year: '$$parts.year',
      month: { $subtract: ['$$parts.month', { $mod: [{ $subtract: ['$$parts.month', 1] }, 3] }] },
    },
    month,
    week: { ...month, day: { $subtract: ['$$parts.day', sinceStart] } },
    day: { ...month, day: '$$parts.day' },
  }
  const begin = begins[unit]
  if (!begin) return { $dateTrunc: operand }
  const vars = { parts: { $dateToParts: { date: '$$date', ...at } } }
  const there = { $let: { vars, in: { $dateFromParts: { ...begin, ...at } } } }
  return { $let: { vars: { date }, in: { $cond: [{ $lte: ['$$date', null] }, null, there] } } }
}

function isComputed(value: unknown): boolean {
  return isDocument(value) || (typeof value === 'string' && value.startsWith('$'))
}

/** A format that is computed the engine takes for the format itself. */
function withFormat(operand: unknown): Document {
  if (isDocument(operand) && isComputed(operand.format))
    throw new CommandError(
      code.CommandNotSupported,
      '$dateToString with a format that is computed is not supported by this store',
    )
  return { $dateToString: operand }
}

/** Moved by whole seconds' worth, with the milliseconds put back behind. */
function moved(name: string, operand: unknown): Document {
  if (!isDocument(operand)) return { [name]: operand }
  const { startDate, ...rest } = operand
  if (startDate === undefined || rest.unit === undefined || rest.amount === undefined) {
    throw new CommandError(5_166_402, `${name} requires startDate, unit, and amount to be present`)
  }
  const whole = { $subtract: ['$$date', { $millisecond: '$$date' }] }
  const there = { $add: [{ [name]: { startDate: whole, ...rest } }, { $millisecond: '$$date' }] }
  const isMoved = {
    $in: [{ $type: '$$given' }, ['date', 'timestamp', 'objectId', 'null', 'missing', 'undefined']],
  }
  const moment = { $let: { vars: { date: { $toDate: '$$given' } }, in: there } }
  // What is no moment is left to the engine, which refuses it.
  const refused = { [name]: { startDate: '$$given', ...rest } }
  const result = { $let: { vars: { given: startDate }, in: { $cond: [isMoved, moment, refused] } } }
  // A time zone that is missing makes a moment null.
  return isComputed(rest.timezone) ? { $cond: [{ $lte: [rest.timezone, null] }, null, result] } : result
}
