import type { Document } from '../bson/document.ts'
import type { Difference } from './compare.ts'
import type { Case } from './sides.ts'

/**
 * A kind of difference between the store and mingo that is understood: which of the two is right by MongoDB's manual, and
 * when it can arise. A difference for which none of these holds is a fault to be looked at.
 */
export type Explained = {
  id: string
  /** Who differs from MongoDB. `open`: MongoDB promises neither. */
  who: 'mingo' | 'store' | 'open'
  says: string
  applies(one: Case, difference: Difference): boolean
}

export const explained: readonly Explained[] = [
  {
    id: 'mingo-refuses',
    who: 'mingo',
    says: 'mingo throws where MongoDB gives null for a missing value, or lacks the operator: there is nothing to compare.',
    applies: (_one, { what }) => what === 'mingo refuses',
  },
  {
    id: 'update-refused',
    who: 'mingo',
    says: 'MongoDB refuses an update whose operator a value’s type can’t take, or whose path leads through a scalar (2, 14, 28); mingo leaves the document as it is.',
    applies: (one, difference) => one.kind === 'update' && refusedWith(difference, [2, 14, 28]),
  },
  {
    id: 'expression-refused',
    who: 'mingo',
    says: 'MongoDB refuses an expression over a type it isn’t made for, with a code of its own; mingo gives null or converts.',
    applies: (one, difference) =>
      one.kind !== 'find' && 'refusal' in difference.answered && (difference.answered.code ?? 0) > 10_000,
  },
  {
    id: 'slice-keeps-fields',
    who: 'mingo',
    says: 'A projection of $slice alone keeps the other fields; mingo drops them.',
    applies: (one) => one.kind === 'find' && uses(one.find.projection, ['$slice']),
  },
  {
    id: 'elem-match-projection',
    who: 'mingo',
    says: '$elemMatch in a projection looks at documents in an array; mingo also takes scalars.',
    applies: (one) => one.kind === 'find' && uses(one.find.projection, ['$elemMatch']),
  },
  {
    id: 'sort-through-arrays',
    who: 'mingo',
    says: 'An array sorts by its least or greatest element, and a path through an array of scalars is missing; mingo compares arrays whole.',
    applies: (one) =>
      sorts(one).some(
        (path) => path !== '_id' && one.documents.some((document) => meetsArray(document, path)),
      ),
  },
  {
    id: 'empty-array-sorts-as-null',
    who: 'store',
    says: 'MongoDB sorts an empty array before null; to the store the two are equal.',
    applies: (one) =>
      sorts(one).some((path) =>
        one.documents.some((document) => Array.isArray(document[path]) && document[path].length === 0),
      ),
  },
  {
    id: 'compare-with-compound',
    who: 'mingo',
    says: 'Arrays and documents are compared element by element in the order of types; mingo compares them by another rule.',
    applies: (one) =>
      some(
        one,
        (key, value) =>
          /^\$(gt|gte|lt|lte)$/.test(key) &&
          typeof value === 'object' &&
          value !== null &&
          !(value instanceof Date) &&
          !isExpressionPair(value),
      ),
  },
  {
    id: 'null-inside-arrays',
    who: 'mingo',
    says: 'null matches a document in an array that lacks the field, and nothing in an empty array or an array of scalars; mingo has it otherwise.',
    applies: (one) => dottedQuery(one) && one.documents.some(hasArray),
  },
  {
    id: 'bits-of-missing',
    who: 'mingo',
    says: '$bits… and $mod match numbers alone; mingo takes a missing value or an empty text for zero.',
    applies: (one) =>
      uses(asked(one), ['$mod', '$bitsAllSet', '$bitsAnySet', '$bitsAllClear', '$bitsAnyClear']),
  },
  {
    id: 'nested-arrays',
    who: 'mingo',
    says: 'A path goes through one level of array; mingo goes through arrays of arrays.',
    applies: (one) => some(one, (key) => key.includes('.')) && one.documents.some(hasNestedArray),
  },
  {
    id: 'add-to-set-keeps',
    who: 'mingo',
    says: '$addToSet leaves the repeated values that are there; mingo removes them.',
    applies: (one) => uses(asked(one), ['$addToSet']),
  },
  {
    id: 'all-of-a-scalar',
    who: 'mingo',
    says: '$all matches a scalar that is the one value asked for, and $in and $nin an empty array as a whole; mingo doesn’t.',
    applies: (one) => uses(asked(one), ['$all', '$in', '$nin']),
  },
  {
    id: 'zip-shortest',
    who: 'mingo',
    says: '$zip ends with its shortest input; mingo with the longest.',
    applies: (one) => uses(asked(one), ['$zip']),
  },
  {
    id: 'push-of-nothing',
    who: 'store',
    says: '$push of an empty $each to a field that is missing makes an empty array; the store leaves it missing.',
    applies: (one) =>
      one.kind === 'update' &&
      some(one, (key, value) => key === '$each' && Array.isArray(value) && value.length === 0),
  },
  {
    id: 'push-slices-a-new-array',
    who: 'mingo',
    says: '$push makes a missing array and then obeys $slice; mingo ignores $slice there.',
    applies: (one) => one.kind === 'update' && uses(asked(one), ['$slice']) && uses(asked(one), ['$push']),
  },
  {
    id: 'one-part-key',
    who: 'mingo',
    says: 'A $group key of one named part is null where that is missing; mingo leaves it out, as both do of several.',
    applies: (one) =>
      some(
        one,
        (key, value) =>
          key === '_id' && value?.constructor === Object && Object.keys(value as Document).length === 1,
      ),
  },
  {
    id: 'case-of-missing',
    who: 'mingo',
    says: '$toLower and $toUpper of a missing value are an empty text; to mingo null.',
    applies: (one) => uses(asked(one), ['$toLower', '$toUpper']),
  },
  {
    id: 'push-sorts-by-type',
    who: 'mingo',
    says: '$push with $sort orders values of different types by the order of types, and does so after $position; mingo does not.',
    applies: (one) => one.kind === 'update' && uses(asked(one), ['$sort']) && uses(asked(one), ['$push']),
  },
  {
    id: 'min-max-across-types',
    who: 'mingo',
    says: '$min and $max compare values of different types by the order of types; mingo leaves the field.',
    applies: (one) => one.kind === 'update' && uses(asked(one), ['$min', '$max']),
  },
  {
    id: 'buckets',
    who: 'mingo',
    says: '$bucket gives no empty buckets, and a value on a boundary belongs to the bucket that begins there; mingo has it otherwise.',
    applies: (one) => uses(asked(one), ['$bucket']),
  },
  {
    id: 'top-is-a-value',
    who: 'mingo',
    says: '$top and $bottom give a value, $stdDevPop and $stdDevSamp null of nothing; mingo gives a list, and 0 or NaN.',
    applies: (one) => uses(asked(one), ['$top', '$bottom', '$stdDevPop', '$stdDevSamp']),
  },
  {
    id: 'count-of-nothing',
    who: 'mingo',
    says: '$count of nothing gives nothing; mingo gives zero.',
    applies: (one) => one.kind === 'aggregate' && uses(asked(one), ['$count']),
  },
  {
    id: 'push-of-missing',
    who: 'mingo',
    says: '$push leaves out a missing value; mingo puts null.',
    applies: (one) => one.kind === 'aggregate' && uses(asked(one), ['$push']),
  },
  {
    id: 'lookup-of-missing',
    who: 'mingo',
    says: 'Of a $lookup, an array finds what any element finds and nothing gives an empty list; in expressions missing isn’t null. mingo gives [null], and null for missing.',
    applies: (one) => uses(asked(one), ['$lookup']),
  },
  {
    id: 'dates-of-missing',
    who: 'mingo',
    says: 'Arithmetic with a missing date is null; mingo gives an invalid date.',
    applies: (one) =>
      one.documents.some((document) => document.d === undefined) &&
      uses(asked(one), [
        '$dateAdd',
        '$dateSubtract',
        '$dateDiff',
        '$dateTrunc',
        '$isoWeekYear',
        '$isoWeek',
        '$week',
        '$dateToString',
      ]),
  },
  {
    id: 'time-zones',
    who: 'mingo',
    says: '$dateTrunc and the numbers of weeks and days are those of the time zone; mingo takes the zone for none. A year before the 29th of February is the 28th; to mingo the 1st of March.',
    applies: (one) =>
      uses(asked(one), ['timezone']) ||
      (uses(asked(one), ['$dateAdd', '$dateSubtract']) &&
        some(one, (key, value) => key === 'unit' && /year|month|quarter/.test(String(value)))),
  },
  {
    id: 'elem-match-of-scalars',
    who: 'mingo',
    says: '$elemMatch with a field looks at documents in an array; mingo finds the field in scalars, too.',
    applies: (one) =>
      some(one, (key, value) => key === '$elemMatch' && !Object.keys(Object(value))[0]?.startsWith('$')),
  },
  {
    id: 'set-through-arrays',
    who: 'mingo',
    says: 'A stage that gives a field a document of expressions does so in each element of an array that is there; mingo replaces the array.',
    applies: (one) =>
      visit(one, (key, value) => /^(a|b|c|n|z|y2)$/.test(key) && isPair(value)) &&
      one.documents.some(hasArray),
  },
  {
    id: 'type-in-array',
    who: 'mingo',
    says: '$type finds an array that holds a value of the type; mingo looks at the array alone.',
    applies: (one) =>
      some(one, (key, value) => key === '$type' && value !== 'array') && one.documents.some(hasArray),
  },
  {
    id: 'pull-all-nested',
    who: 'mingo',
    says: '$pullAll takes away elements that are equal; mingo looks into arrays inside arrays.',
    applies: (one) => uses(asked(one), ['$pullAll']) && one.documents.some(hasNestedArray),
  },
  {
    id: 'set-makes-parents',
    who: 'mingo',
    says: 'A stage that sets a.b to a missing value makes a, empty; mingo does nothing. One that sets a makes it anew whatever was there; mingo keeps nested arrays.',
    applies: (one) => one.kind === 'update' && Array.isArray(one.update.update),
  },
  {
    id: 'limit-without-order',
    who: 'open',
    says: 'Which groups a $limit or $skip leaves is open when nothing puts them in order.',
    applies: (one) =>
      one.kind === 'aggregate' && uses(one.pipeline, ['$group']) && uses(one.pipeline, ['$limit', '$skip']),
  },
  {
    id: 'ties',
    who: 'open',
    says: 'Equal keys come in any order: $sortByCount, a sort behind $unwind or $unionWith, groups inside a $facet.',
    applies: (one, { what }) =>
      (what !== 'store refuses' && uses(asked(one), ['$sortByCount', '$unwind', '$unionWith'])) ||
      (what === 'order' && uses(asked(one), ['$facet']) && uses(asked(one), ['$group'])),
  },
  {
    id: 'compare-across-types',
    who: 'mingo',
    says: 'In expressions values of different types are compared by the order of types (missing, null, numbers, text, objects, arrays …); mingo says false.',
    applies: (one) =>
      usesExpressions(one) &&
      uses(asked(one), [
        '$gt',
        '$gte',
        '$lt',
        '$lte',
        '$cmp',
        '$eq',
        '$ne',
        '$max',
        '$min',
        '$maxN',
        '$minN',
      ]),
  },
]

/** The first explanation that holds. */
export function explanationOf(one: Case, difference: Difference): Explained | undefined {
  return explained.find(({ applies }) => applies(one, difference))
}

function asked(one: Case): unknown {
  return one.kind === 'find' ? one.find : one.kind === 'update' ? one.update : one.pipeline
}

function refusedWith({ answered }: Difference, codes: readonly number[]): boolean {
  return 'refusal' in answered && codes.includes(answered.code ?? 0)
}

/** Whether any of these names is a key anywhere inside. */
function uses(value: unknown, names: readonly string[]): boolean {
  return visit(value, (key) => names.includes(key))
}

function some(one: Case, test: (key: string, value: unknown) => boolean): boolean {
  return visit(asked(one), test)
}

function visit(value: unknown, test: (key: string, value: unknown) => boolean): boolean {
  if (value === null || typeof value !== 'object' || value instanceof Date) return false
  return Object.entries(value).some(([key, inner]) => test(key, inner) || visit(inner, test))
}

/** Operands of an expression (`{ $gt: [a, b] }`) apart from an array that a query compares with. */
function isExpressionPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && JSON.stringify(value).includes('$')
}

/** A document of expressions as the pipelines of this test make them: `{ p, q }`. */
function isPair(value: unknown): boolean {
  return Object.keys(Object(value)).join() === 'p,q'
}

function usesExpressions(one: Case): boolean {
  return (
    one.kind === 'aggregate' ||
    (one.kind === 'update' && Array.isArray(one.update.update)) ||
    uses(asked(one), ['$expr'])
  )
}

function sorts(one: Case): string[] {
  if (one.kind === 'find') return Object.keys(one.find.sort)
  const found: string[] = []
  visit(asked(one), (key, value) => {
    if (key === '$sort' && typeof value === 'object') found.push(...Object.keys(value as Document))
    return false
  })
  return found
}

function dottedQuery(one: Case): boolean {
  return some(one, (key) => /^[a-c]\./.test(key))
}

function meetsArray(document: Document, path: string): boolean {
  let value: unknown = document
  for (const part of path.split('.')) {
    value = (value as Document | undefined | null)?.[part]
    if (Array.isArray(value)) return true
  }
  return false
}

function hasArray(document: Document): boolean {
  return Object.values(document).some(
    (value) => Array.isArray(value) || (value?.constructor === Object && hasArray(value)),
  )
}

function hasNestedArray(document: Document): boolean {
  return Object.values(document).some((value) => Array.isArray(value) && value.some(Array.isArray))
}
