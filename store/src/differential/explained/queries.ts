import { type Document, isDocument } from '../../bson/document.ts'
import type { Case } from '../sides.ts'
import { asked, type Explained, hasArray, hasNestedArray, some, uses, visit } from './case.ts'

/** Differences in what a query finds, in which order, and what a projection keeps. */
export const ofQueries: readonly Explained[] = [
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
    id: 'sort-documents-with-arrays',
    who: 'mingo',
    says: 'A document sorts by the type of its first field before that field’s value, so one that holds a number comes before one that holds an array; mingo has it otherwise.',
    applies: (one) =>
      sorts(one).some((path) => one.documents.some((document) => holdsArray(valueAt(document, path)))),
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
    id: 'null-or-missing',
    who: 'mingo',
    says: '$gte and $lte of null find a missing value, as null itself does; mingo finds null alone.',
    applies: (one) => some(one, (key, value) => (key === '$gte' || key === '$lte') && value === null),
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
    id: 'all-of-a-scalar',
    who: 'mingo',
    says: '$all matches a scalar that is the one value asked for, and $in and $nin an empty array as a whole; mingo doesn’t.',
    applies: (one) => uses(asked(one), ['$all', '$in', '$nin']),
  },
  {
    id: 'elem-match-of-scalars',
    who: 'mingo',
    says: '$elemMatch with a field looks at documents in an array; mingo finds the field in scalars, too.',
    applies: (one) =>
      some(one, (key, value) => key === '$elemMatch' && !Object.keys(Object(value))[0]?.startsWith('$')),
  },
  {
    id: 'type-in-array',
    who: 'mingo',
    says: '$type finds an array that holds a value of the type; mingo looks at the array alone.',
    applies: (one) =>
      some(one, (key, value) => key === '$type' && value !== 'array') && one.documents.some(hasArray),
  },
]

/** Operands of an expression (`{ $gt: [a, b] }`) apart from an array that a query compares with. */
function isExpressionPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && JSON.stringify(value).includes('$')
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

function valueAt(document: Document, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => Object(value)[part], document)
}

/** Whether a value is a document with an array among its own fields. */
function holdsArray(value: unknown): boolean {
  return isDocument(value) && Object.values(value).some(Array.isArray)
}

function meetsArray(document: Document, path: string): boolean {
  let value: unknown = document
  for (const part of path.split('.')) {
    value = (value as Document | undefined | null)?.[part]
    if (Array.isArray(value)) return true
  }
  return false
}
