import { asked, type Explained, hasNestedArray, refusedWith, some, uses } from './case.ts'

/** Differences in what an update makes of a document. */
export const ofUpdates: readonly Explained[] = [
  {
    id: 'update-refused',
    who: 'mingo',
    says: 'MongoDB refuses an update whose operator a value’s type can’t take, or whose path leads through a scalar (2, 14, 28); mingo leaves the document as it is.',
    applies: (one, difference) => one.kind === 'update' && refusedWith(difference, [2, 14, 28]),
  },
  {
    id: 'add-to-set-keeps',
    who: 'mingo',
    says: '$addToSet leaves the repeated values that are there; mingo removes them.',
    applies: (one) => uses(asked(one), ['$addToSet']),
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
]
