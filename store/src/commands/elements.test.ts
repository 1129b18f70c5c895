import { BSONRegExp } from 'bson'
import { expect, test } from 'vitest'
import { withCorrectedElements } from './elements.ts'

test('a condition on a part of a reference in an array is one on the path to it, beside whatever else is asked', () => {
  expect(withCorrectedElements({ n: 1, 'a.refs': { $elemMatch: { $id: 5 } } })).toEqual({
    n: 1,
    $and: [{ 'a.refs.$id': 5 }, { 'a.refs': { $type: 'array' } }],
  })
  const $and = [{ n: 1 }]
  expect(withCorrectedElements({ refs: { $elemMatch: { $ref: { $in: ['c'] } } }, $and })).toEqual({
    $and: [{ n: 1 }, { 'refs.$ref': { $in: ['c'] } }, { refs: { $type: 'array' } }],
  })
  expect(
    withCorrectedElements({ $or: [{ x: { $elemMatch: { y: { $elemMatch: { $db: 'd' } } } } }] }),
  ).toEqual({
    $or: [{ x: { $elemMatch: { $and: [{ 'y.$db': 'd' }, { y: { $type: 'array' } }] } } }],
  })
})

test('what would not be the same on the path is left for the engine to refuse', () => {
  for (const filter of [
    { refs: { $elemMatch: { $id: { $gt: 1, $lt: 5 } } } },
    { refs: { $elemMatch: { $id: { $ne: 1 } } } },
    { refs: { $not: { $elemMatch: { $id: 1 } } } },
    { refs: { $elemMatch: { $id: 1, n: 2 } } },
    { refs: { $elemMatch: { n: 2 }, $size: 1 } },
  ]) {
    expect(withCorrectedElements(filter)).toBe(filter)
  }
})

test('a projection and a $pull are no conditions on documents', () => {
  const part = { refs: { $elemMatch: { $id: 1 } } }
  for (const other of [{ find: 'c', projection: part }, { u: { $pull: part } }, [{ $project: part }]]) {
    expect(withCorrectedElements(other)).toBe(other)
  }
})

test('an expression among values is written as one, not as a document that no value is like', () => {
  const values = [{ $regex: 'a' }, 'b']
  expect(() => withCorrectedElements({ $or: [{ t: { $in: values } }] })).toThrow('cannot nest $ under $in')
  expect(() => withCorrectedElements({ t: { $nin: values } })).toThrow('cannot nest $ under $nin')
  const sound = { t: { $in: [new BSONRegExp('a', ''), { n: 1 }] } }
  expect(withCorrectedElements(sound)).toBe(sound)
})

test('flags of an expression among elements stand beside it, unless there are some already', () => {
  const $regex = new BSONRegExp('a.b', 's')
  expect(withCorrectedElements({ t: { $all: [{ $elemMatch: { $regex } }] } })).toEqual({
    t: { $all: [{ $elemMatch: { $regex: 'a.b', $options: 's' } }] },
  })
  expect(withCorrectedElements({ t: { $elemMatch: { $regex, $options: 'i' } } })).toEqual({
    t: { $elemMatch: { $regex: 'a.b', $options: 'i' } },
  })
  const outside = { t: { $regex } }
  expect(withCorrectedElements(outside)).toBe(outside)
})

test('a position of a bit counts once', () => {
  expect(withCorrectedElements({ n: { $bitsAllSet: [1, 0, 1] } })).toEqual({ n: { $bitsAllSet: [1, 0] } })
  const once = { n: { $bitsAnyClear: [1, 0] } }
  expect(withCorrectedElements(once)).toBe(once)
})

test('a text is searched by its phrases alone where it has some', () => {
  const searched = ($search: string) =>
    (withCorrectedElements({ $text: { $search } }) as { $text: { $search: string } }).$text.$search
  expect(searched('"a b" c -d -"e f"')).toBe('"a b" -d -"e f"')
  for (const search of ['a b', '-"a b" c', '"a', '"a b" "c d"']) expect(searched(search)).toBe(search)
})
