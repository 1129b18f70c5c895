import fc from 'fast-check'
import { date, number, text } from './documents.ts'

/**
 * Expressions by the type that they give when their fields are there. Deeper ones are built of those, so that most make
 * sense and few end in a refusal of types.
 */
type Expression = fc.Arbitrary<unknown>

const numbers0 = fc.oneof(fc.constantFrom('$n', '$m', '$o.a'), number)
const texts0 = fc.oneof(fc.constant('$s'), text)
const lists0 = fc.oneof(
  fc.constant('$l'),
  fc.array(number, { maxLength: 3 }).map(($literal) => ({ $literal })),
)
const dates0 = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ $ifNull: ['$d', new Date('2026-02-28T23:00:00Z')] }) },
  { weight: 3, arbitrary: date },
  { weight: 1, arbitrary: fc.constant('$d') },
)
const named = (names: readonly string[], operand: Expression) =>
  fc.tuple(fc.constantFrom(...names), operand).map(([name, inner]) => ({ [name]: inner }))
const pair = (one: Expression, other: Expression) => fc.tuple(one, other).map((both): unknown => both)
/** A text that may be missing would be refused by these. */
const sureText = texts0.map((inner) => ({ $ifNull: [inner, ''] }))
const sureList = lists0.map((inner) => ({ $ifNull: [inner, []] }))
const sureNumber = fc.oneof(fc.constant({ $ifNull: ['$n', 0] }), number)
const sureTexts = fc.constant({ $ifNull: ['$t', []] })

const zone = fc.constantFrom(undefined, 'Asia/Tokyo', '+09:00', 'America/New_York')
const dated = (operand: Expression) =>
  fc.tuple(operand, zone).map(([inner, timezone]) => (timezone ? { date: inner, timezone } : { date: inner }))

const compare = (operand: Expression) =>
  named(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'], pair(operand, operand))

export const condition: Expression = fc.oneof(
  compare(sureNumber),
  compare(sureText),
  compare(
    fc.oneof(
      fc.constantFrom('$a', '$b', '$c', '$n', '$s', '$l'),
      fc.oneof(number, text).map(($literal) => ({ $literal })),
    ),
  ),
  named(['$and', '$or'], fc.array(compare(sureNumber), { maxLength: 3 })),
  compare(sureNumber).map((inner) => ({ $not: [inner] })),
  pair(number, sureList).map((both) => ({ $in: both })),
  fc.constantFrom('$a', '$l', '$missing').map((inner) => ({ $isArray: inner })),
  fc.constantFrom('$a', '$n', '$s').map((inner) => ({ $isNumber: inner })),
  fc.constantFrom('$y', '$n', '$a'),
  named(['$setEquals', '$setIsSubset'], pair(sureList, sureList)),
  named(
    ['$anyElementTrue', '$allElementsTrue'],
    sureList.map((inner) => [inner]),
  ),
  fc
    .tuple(sureText, fc.constantFrom('^a', 'B', 'x'))
    .map(([input, regex]) => ({ $regexMatch: { input, regex, options: 'i' } })),
)

const numberOf = (inner: Expression): Expression =>
  fc.oneof(
    named(['$add', '$multiply', '$subtract'], pair(inner, inner)),
    pair(inner, fc.constantFrom(2, -3, 0.5)).map((both) => ({ $divide: both })),
    pair(inner, fc.constantFrom(2, -3)).map((both) => ({ $mod: both })),
    named(['$abs', '$ceil', '$floor', '$trunc'], inner),
    pair(inner, fc.constantFrom(0, 1, -1)).map((both) => ({ $round: both })),
    named(['$max', '$min', '$sum', '$avg'], fc.oneof(pair(inner, inner), fc.constant('$l'))),
    fc.tuple(condition, inner, inner).map((parts) => ({ $cond: parts })),
    pair(inner, inner).map((both) => ({ $ifNull: both })),
    fc.tuple(condition, inner, inner).map(([when, then, otherwise]) => ({
      $switch: { branches: [{ case: when, then }], default: otherwise },
    })),
    sureList.map((inner) => ({ $size: inner })),
    named(['$strLenCP', '$strLenBytes'], sureText),
    pair(sureList, number).map((both) => ({ $indexOfArray: both })),
    named(['$year', '$month', '$dayOfMonth', '$hour', '$minute', '$second', '$millisecond'], dated(dates0)),
    named(['$dayOfWeek', '$dayOfYear', '$isoWeek', '$isoWeekYear', '$isoDayOfWeek', '$week'], dated(dates0)),
    fc
      .tuple(dates0, dates0, fc.constantFrom('day', 'hour', 'month', 'year', 'week', 'minute', 'quarter'))
      .map(([startDate, endDate, unit]) => ({ $dateDiff: { startDate, endDate, unit } })),
    pair(lists0, fc.integer({ min: -2, max: 3 })).map((both) => ({ $arrayElemAt: both })),
    named(['$first', '$last'], lists0),
    lists0.map((input) => ({ $reduce: { input, initialValue: 0, in: { $add: ['$$value', '$$this'] } } })),
    pair(texts0, texts0).map((both) => ({ $cmp: both })),
    fc.tuple(inner, inner).map(([x, y]) => ({ $let: { vars: { x, y }, in: { $add: ['$$x', '$$y'] } } })),
    named(['$toInt', '$toDouble'], fc.constantFrom('$n', '$y', '3', true)),
  )

const numbers: Expression = fc.oneof(numbers0, numberOf(numbers0), numberOf(numberOf(numbers0)))

const texts: Expression = fc.oneof(
  texts0,
  fc.array(texts0, { minLength: 1, maxLength: 3 }).map(($concat) => ({ $concat })),
  named(['$toUpper', '$toLower'], texts0),
  fc.tuple(sureText, fc.nat({ max: 2 }), fc.nat({ max: 3 })).map((parts) => ({ $substrCP: parts })),
  named(
    ['$trim', '$ltrim', '$rtrim'],
    texts0.map((input) => ({ input })),
  ),
  fc.constantFrom('$n', '$y', '$s', '$d', 1, true).map((inner) => ({ $toString: inner })),
  fc.constantFrom('$a', '$b', '$n', '$l', '$missing').map((inner) => ({ $type: inner })),
  fc
    .tuple(dates0, zone, fc.constantFrom('%Y-%m-%d', '%H:%M:%S.%L', '%j %u %V', '%G'))
    .map(([inner, timezone, format]) => ({
      $dateToString: { date: inner, format, ...(timezone ? { timezone } : {}) },
    })),
  fc
    .tuple(sureText, fc.constantFrom('a', 'b', 'x'), texts0)
    .map(([input, find]) => ({ $replaceAll: { input, find, replacement: '-' } })),
)

const lists: Expression = fc.oneof(
  lists0,
  pair(lists0, lists0).map((both) => ({ $concatArrays: both })),
  fc.tuple(lists0, number).map(([input, by]) => ({ $map: { input, as: 'x', in: { $add: ['$$x', by] } } })),
  fc
    .tuple(lists0, number)
    .map(([input, by]) => ({ $filter: { input, as: 'x', cond: { $gte: ['$$x', by] } } })),
  fc.tuple(lists0, fc.integer({ min: -3, max: 3 })).map((both) => ({ $slice: both })),
  lists0.map((inner) => ({ $reverseArray: inner })),
  fc
    .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 4 }))
    .map((both) => ({ $range: both })),
  fc.tuple(lists0, fc.constantFrom(1, -1)).map(([input, sortBy]) => ({ $sortArray: { input, sortBy } })),
  fc.tuple(sureText, fc.constantFrom('a', ' ', 'b')).map((both) => ({ $split: both })),
  pair(lists0, sureTexts).map((inputs) => ({ $zip: { inputs } })),
  fc.constant({ $objectToArray: '$o' }),
  named(
    ['$maxN', '$minN', '$firstN', '$lastN'],
    sureList.map((input) => ({ input, n: 2 })),
  ),
)

/** Sets, which come in no order that anybody promises. */
export const sets: Expression = named(
  ['$setUnion', '$setIntersection', '$setDifference'],
  pair(sureList, sureList),
)

const dates: Expression = fc.oneof(
  dates0,
  fc
    .tuple(
      fc.constantFrom('$dateAdd', '$dateSubtract'),
      dates0,
      fc.constantFrom('day', 'month', 'year', 'hour', 'week', 'quarter'),
      fc.integer({ min: -2, max: 3 }),
    )
    .map(([name, startDate, unit, amount]) => ({ [name]: { startDate, unit, amount } })),
  fc
    .tuple(dates0, fc.constantFrom('day', 'month', 'year', 'hour', 'week', 'quarter'), zone)
    .map(([inner, unit, timezone]) => ({
      $dateTrunc: { date: inner, unit, ...(timezone ? { timezone } : {}) },
    })),
)

const objects: Expression = fc.oneof(
  fc.constant('$o'),
  fc.tuple(numbers0, texts0).map(([p, q]) => ({ p, q })),
  numbers0.map((p) => ({ $mergeObjects: ['$o', { p }] })),
  fc.constant({ $arrayToObject: { $objectToArray: '$o' } }),
)

/** Any expression. */
export const expression: Expression = fc.oneof(
  { weight: 5, arbitrary: numbers },
  { weight: 3, arbitrary: texts },
  { weight: 3, arbitrary: lists },
  { weight: 2, arbitrary: condition.map((inner) => ({ $cond: [inner, 'yes', 'no'] })) },
  { weight: 2, arbitrary: dates },
  { weight: 1, arbitrary: objects },
)

export { numbers }
