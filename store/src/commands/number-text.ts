import { Double } from 'bson'
import { type Document, isDocument } from '../bson/document.ts'

/**
 * `$toString` of an expression. Of a double the engine keeps six digits; here it has up to fifteen, through Decimal128, as
 * MongoDB writes them. One that needs more digits, or an exponent, is refused as a conversion that fails.
 */
export function textOf(operand: unknown): unknown {
  if (operand instanceof Double) return { $literal: shortest(operand.value) }
  if (!isComputed(operand)) return { $toString: operand }
  return { $let: { vars: { v: operand }, in: textOfVariable({ $toString: '$$v' }) } }
}

/** `$convert` to a string, likewise. */
export function convertedToText(operand: Document): Document {
  const { input, ...rest } = operand
  const isText = rest.to === 'string' || Number(rest.to?.valueOf()) === 2
  if (!isText || !isComputed(input)) return { $convert: operand }
  return { $let: { vars: { v: input }, in: textOfVariable({ $convert: { input: '$$v', ...rest } }) } }
}

function isComputed(operand: unknown): boolean {
  return isDocument(operand) || (typeof operand === 'string' && operand.startsWith('$'))
}

/** As MongoDB writes a double: the fewest digits that give the same again, with an exponent below 0.0001 and from 1e16 on. */
function shortest(value: number): string {
  const size = Math.abs(value)
  if (Object.is(value, -0)) return '-0'
  if (!Number.isFinite(value) || value === 0 || (size >= 1e-4 && size < 1e16)) return String(value)
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
}

/** @param otherwise what makes a text of every other type, and of what is no finite number */
function textOfVariable(otherwise: Document): Document {
  const size = { $abs: '$$v' }
  const decimal = { $toDecimal: '$$v' }
  const digits = { $rtrim: { input: { $toString: decimal }, chars: '0' } }
  // Not a number is less than any number.
  const isBetween = (least: number, most = 1e15) => [
    { $gte: [size, new Double(least)] },
    { $lt: [size, new Double(most)] },
  ]
  const tooLong = {
    $concat: ['a double of more than 15 digits, or with an exponent: ', { $toString: '$$v' }],
  }
  const isWhole = { $and: [...isBetween(0), { $eq: ['$$v', { $trunc: '$$v' }] }] }
  const isShort = { $and: [...isBetween(1e-4), { $eq: [{ $toDouble: decimal }, '$$v'] }] }
  const isCounted = { $and: isBetween(0, Number.POSITIVE_INFINITY) }
  const refused = { $toString: { $toInt: tooLong } }
  const ofDouble = {
    $cond: [
      isWhole,
      { $toString: { $toLong: '$$v' } },
      { $cond: [isShort, digits, { $cond: [isCounted, refused, otherwise] }] },
    ],
  }
  return { $cond: [{ $eq: [{ $type: '$$v' }, 'double'] }, ofDouble, otherwise] }
}
