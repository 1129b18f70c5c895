import { expect, test } from 'vitest'
import { corrected } from './corrections.ts'

test('a pipeline without anything to correct is given back as it is', () => {
  for (const pipeline of [
    [],
    [{ $match: { a: 1 } }, { $sort: { a: 1 } }, { $project: { a: 1 } }],
    [{ $group: { _id: '$a', all: { $push: '$b' } } }],
    [{ $sort: { a: 1 } }, { $group: { _id: '$b', first: { $first: '$a' } } }],
    [{ $sort: { a: 1 } }, { $group: { _id: '$b' } }, { $group: { _id: null, all: { $push: '$_id' } } }],
  ]) {
    const same = corrected(pipeline)
    expect(same).toEqual(pipeline)
  }
})

test('what was taken away is kept apart from whatever could still see it, in a view always', () => {
  const apart = { $_internalInhibitOptimization: {} }
  const set = { $set: { a: '$o' } }
  for (const gone of [{ $unset: 'o' }, { $unset: ['o', 'p'] }, { $project: { o: 0, p: false } }]) {
    expect(corrected([gone, { $sort: { p: 1 } }, set])).toEqual([gone, apart, { $sort: { p: 1 } }, set])
    expect(corrected([gone, { $match: { p: 1 } }])).toEqual([gone, { $match: { p: 1 } }])
    expect(corrected([gone], true)).toEqual([gone, apart])
  }
  expect(corrected([{ $unset: 'o.x' }])).toEqual([{ $unset: 'o.x' }, apart])
  const kept = [{ $project: { _id: 0, p: 1 } }, set]
  expect(corrected(kept, true)).toEqual(kept)
})

test('a count of nothing is left out', () => {
  expect(corrected([{ $count: 'n' }])).toEqual([{ $count: 'n' }, { $match: { n: { $gt: 0 } } }])
})

test('buckets are sorted, also inside a facet and a lookup', () => {
  const facet = {
    $facet: { a: [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }, { $limit: 1 }], b: [{ $limit: 1 }] },
  }
  const wanted = {
    $facet: {
      a: [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }, { $sort: { _id: 1 } }, { $limit: 1 }],
      b: [{ $limit: 1 }],
    },
  }
  expect(corrected([facet])).toEqual([wanted])
  expect(corrected([{ $lookup: { from: 'c', as: 'x', pipeline: [facet] } }])).toEqual([
    { $lookup: { from: 'c', as: 'x', pipeline: [wanted] } },
  ])
})

test('a push behind a sort carries the sort’s keys while they’re there, and the slow form after', () => {
  const group = { $group: { _id: '$g', all: { $push: '$n' } } }
  const [, quick] = corrected([{ $sort: { n: -1 } }, group])
  expect(quick?.$group.all.$push).toMatchObject({ k0: '$n' })
  const [, , slow] = corrected([{ $sort: { n: -1 } }, { $project: { g: 1 } }, group])
  expect(slow?.$group.all).toHaveProperty('$firstN')
})
