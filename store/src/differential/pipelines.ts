import fc from 'fast-check'
import type { Document } from '../bson/document.ts'
import { expression, numbers, sets } from './expressions.ts'
import { query, sort } from './queries.ts'

const field = fc.constantFrom('z', 'a', 'n', 'y2')
const groupKey = fc.constantFrom<unknown>(
  null,
  '$n',
  '$s',
  '$y',
  { n: '$n', y: '$y' },
  { n: { $ifNull: ['$n', 0] } },
  '$a',
  { $type: '$b' },
)

const accumulator: fc.Arbitrary<Document> = fc.oneof(
  fc
    .tuple(fc.constantFrom('$sum', '$avg', '$min', '$max'), numbers)
    .map(([name, inner]) => ({ [name]: inner })),
  fc
    .tuple(
      fc.constantFrom('$first', '$last', '$push'),
      fc.constantFrom<unknown>({ $ifNull: ['$n', null] }, '$_id', { $ifNull: ['$a', 'none'] }),
    )
    .map(([name, inner]) => ({ [name]: inner })),
  fc.constant({ $push: { n: '$n', s: '$s' } }),
  fc.constant({ $sum: 1 }),
  fc.constant({ $count: {} }),
  fc
    .tuple(fc.constantFrom('$firstN', '$lastN', '$maxN', '$minN'), fc.constant('$_id'))
    .map(([name, input]) => ({ [name]: { input, n: 2 } })),
  fc.constant({ $mergeObjects: '$o' }),
)

/** Those of which mingo has an opinion of its own; asked seldom, so that they don't hide others. */
const disputed: fc.Arbitrary<Document> = fc.oneof(
  fc.constantFrom('$stdDevPop', '$stdDevSamp').map((name) => ({ [name]: '$n' })),
  fc
    .constantFrom('$top', '$bottom')
    .map((name) => ({ [name]: { output: '$_id', sortBy: { n: 1, _id: -1 } } })),
)

const group: fc.Arbitrary<Document[]> = fc
  .tuple(groupKey, accumulator, accumulator)
  .map(([_id, x, y]) => [{ $sort: { _id: -1 } }, { $group: { _id, x, y } }])
const setGroup = fc
  .tuple(groupKey, fc.constantFrom('$n', '$s', '$d', '$y'))
  .map(([_id, $addToSet]) => [
    { $group: { _id, x: { $addToSet } } },
    { $set: { x: { $sortArray: { input: '$x', sortBy: 1 } } } },
  ])
const disputedGroup = fc.tuple(groupKey, disputed).map(([_id, x]) => [{ $group: { _id, x } }])
const sortedGroup = fc
  .tuple(sort, groupKey, accumulator)
  .map(([$sort, _id, x]) => [{ $sort }, { $group: { _id, x } }])

const windowed: fc.Arbitrary<Document> = fc
  .tuple(
    fc.constantFrom(
      { $sum: '$n' },
      { $avg: '$n' },
      { $push: { $ifNull: ['$_id', null] } },
      { $max: '$n' },
      { $first: '$_id' },
    ),
    fc.constantFrom<unknown>(undefined, ['unbounded', 'current'], [-1, 1], ['current', 'unbounded']),
    fc.constantFrom<unknown>(undefined, '$y'),
  )
  .map(([function_, bounds, partitionBy]) => ({
    $setWindowFields: {
      ...(partitionBy ? { partitionBy } : {}),
      sortBy: { _id: 1 },
      output: { w: { ...function_, ...(bounds ? { window: { documents: bounds } } : {}) } },
    },
  }))

const ranked = fc.constantFrom('$rank', '$denseRank', '$documentNumber').map((name) => ({
  $setWindowFields: { sortBy: { n: 1 }, output: { w: { [name]: {} } } },
}))

/** mingo gives empty buckets, too; they're left out on both sides. */
const bucket = fc.constantFrom<Document>(
  { $bucket: { groupBy: '$n', boundaries: [-3, 0, 2], default: 'rest' } },
  {
    $bucket: {
      groupBy: '$n',
      boundaries: [-10, 0, 1],
      default: 'rest',
      output: { c: { $sum: 1 }, all: { $push: '$_id' } },
    },
  },
)

const unwind = fc
  .tuple(fc.constantFrom('$l', '$t', '$a', '$o.a'), fc.boolean(), fc.boolean())
  .map(([path, keeps, hasIndex]) => ({
    $unwind: { path, preserveNullAndEmptyArrays: keeps, ...(hasIndex ? { includeArrayIndex: 'i' } : {}) },
  }))

const lookup: fc.Arbitrary<Document> = fc.oneof(
  fc
    .tuple(fc.constantFrom('n', 's', 'l', 'a', '_id'), fc.constantFrom('n', 's', 'l', '_id'))
    .map(([localField, foreignField]) => ({
      $lookup: { from: 'other', localField, foreignField, as: 'found' },
    })),
  fc.constant({
    $lookup: {
      from: 'other',
      let: { k: { $ifNull: ['$n', -99] } },
      pipeline: [
        { $match: { $expr: { $eq: [{ $ifNull: ['$n', 99] }, '$$k'] } } },
        { $sort: { _id: 1 } },
        { $project: { s: 1 } },
      ],
      as: 'found',
    },
  }),
)

const stage: fc.Arbitrary<Document[]> = fc.oneof<fc.WeightedArbitrary<Document[]>[]>(
  { weight: 3, arbitrary: query.map(($match) => [{ $match }]) },
  { weight: 5, arbitrary: fc.tuple(field, expression).map(([name, inner]) => [{ $set: { [name]: inner } }]) },
  {
    weight: 4,
    arbitrary: fc.tuple(field, expression).map(([name, inner]) => [{ $project: { [name]: inner } }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('a', 'o', 'a.b')).map(([name]) => [{ $project: { [name]: 0 } }]),
  },
  { weight: 1, arbitrary: fc.constantFrom('a', 'o.a', 'b.b').map((name) => [{ $unset: name }]) },
  {
    weight: 1,
    arbitrary: sets.map((inner) => [{ $set: { set: { $sortArray: { input: inner, sortBy: 1 } } } }]),
  },
  { weight: 2, arbitrary: unwind.map((one) => [one]) },
  { weight: 3, arbitrary: group },
  { weight: 3, arbitrary: sortedGroup },
  { weight: 1, arbitrary: fc.constant([{ $count: 'count' }]) },
  { weight: 1, arbitrary: fc.constantFrom('$n', '$y', '$s').map((inner) => [{ $sortByCount: inner }]) },
  {
    weight: 1,
    arbitrary: bucket.map((one) => [one, { $match: { $or: [{ count: { $gt: 0 } }, { c: { $gt: 0 } }] } }]),
  },
  { weight: 1, arbitrary: disputedGroup },
  { weight: 1, arbitrary: setGroup },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sort, fc.integer({ min: 1, max: 4 }))
      .map(([$sort, $limit]) => [{ $sort }, { $limit }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(sort, fc.nat({ max: 2 })).map(([$sort, $skip]) => [{ $sort }, { $skip }]),
  },
  {
    weight: 1,
    arbitrary: fc.constant([{ $replaceRoot: { newRoot: { $mergeObjects: [{ _id: '$_id' }, '$o'] } } }]),
  },
  { weight: 1, arbitrary: fc.constant([{ $unionWith: 'other' }]) },
  { weight: 2, arbitrary: lookup.map((one) => [one]) },
  { weight: 1, arbitrary: windowed.map((one) => [one]) },
  { weight: 1, arbitrary: ranked.map((one) => [one]) },
)

const facet: fc.Arbitrary<Document[]> = fc
  .tuple(stage, stage)
  .map(([p, q]) => [
    { $sort: { _id: 1 } },
    { $facet: { p: [...p, { $sort: { _id: 1 } }], q: [...q, { $sort: { _id: 1 } }] } },
  ])

/** Pipelines of one to three stages. */
export const pipeline: fc.Arbitrary<Document[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(stage, { minLength: 1, maxLength: 3 }).map((stages) => stages.flat()) },
  { weight: 1, arbitrary: facet },
)
