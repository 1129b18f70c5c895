import type { Document } from '../../bson/document.ts'
import { asked, type Explained, hasArray, refusedWith, some, uses, visit } from './case.ts'

/** Differences in the stages of a pipeline and the accumulators of a group. */
export const ofStages: readonly Explained[] = [
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
    id: 'compound-keys-in-order',
    who: 'mingo',
    says: 'A window over documents as keys has them in the order of their parts: type, name, value; mingo has it otherwise.',
    applies: (one) =>
      uses(asked(one), ['$setWindowFields']) &&
      (uses(asked(one), ['$mergeObjects', '$arrayToObject']) ||
        some(one, (key, value) => value === '$o' || (key === '_id' && value?.constructor === Object))),
  },
  {
    id: 'partition-by-array',
    who: 'mingo',
    says: 'An array doesn’t partition a window: MongoDB refuses it (14); mingo takes it for a key.',
    applies: (one, difference) => uses(asked(one), ['partitionBy']) && refusedWith(difference, [14]),
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
    says: 'Equal keys come in any order: $sortByCount, a sort behind $unwind or $unionWith, groups inside a $facet, numbers given to groups.',
    applies: (one, { what }) =>
      (what !== 'store refuses' && uses(asked(one), ['$sortByCount', '$unwind', '$unionWith'])) ||
      (what === 'order' && uses(asked(one), ['$facet']) && uses(asked(one), ['$group'])) ||
      (uses(asked(one), ['$documentNumber']) && uses(asked(one), ['$group'])),
  },
  {
    id: 'set-through-arrays',
    who: 'mingo',
    says: 'A stage that gives a field a document of expressions does so in each element of an array that is there; mingo replaces the array.',
    applies: (one) =>
      visit(one, (key, value) => /^(a|b|c|n|z|y2)$/.test(key) && isPair(value)) &&
      one.documents.some(hasArray),
  },
]

/** A document of expressions as the pipelines of this test make them: `{ p, q }`. */
function isPair(value: unknown): boolean {
  return Object.keys(Object(value)).join() === 'p,q'
}
