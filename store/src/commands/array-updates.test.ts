import { BSONRegExp } from 'bson'
import { expect, test } from 'vitest'
import { withPlainPulls } from './array-updates.ts'
import { withPlainProjection } from './projections.ts'

test('an empty condition takes out documents, an expression texts', () => {
  const $pull = { a: {}, b: new BSONRegExp('^x', 'i'), c: { n: 1 }, d: 1 }
  const wanted = { a: { $type: 'object' }, b: { $regex: '^x', $options: 'i' }, c: { n: 1 }, d: 1 }
  expect(withPlainPulls({ u: { $pull } })).toEqual({ u: { $pull: wanted } })
  expect(withPlainPulls({ updates: [{ u: { $pull } }, { u: { a: 1 } }] })).toEqual({
    updates: [{ u: { $pull: wanted } }, { u: { a: 1 } }],
  })
  expect(withPlainPulls({ update: { $pull } })).toEqual({ update: { $pull: wanted } })
  const same = { u: { $pull: { c: { n: 1 } } } }
  expect(withPlainPulls(same)).toBe(same)
})

test('elements named in one way are left, in several refused', () => {
  for (const u of [
    { $set: { 'list.$[one].a': 1, 'list.$[one].b': 1 } },
    { $set: { 'list.$[one].parts.$[two].a': 1 }, $inc: { 'others.$[two].n': 1 } },
    { $set: { 'list.$[].a': 1 }, $unset: { 'list.$[].b': 1 } },
  ]) {
    const one = { u }
    expect(withPlainPulls(one)).toBe(one)
  }
  for (const u of [
    { $set: { 'list.$[one].a': 1, 'list.$[two].b': 1 } },
    { $set: { 'list.$[one].a': 1 }, $inc: { 'list.$[].b': 1 } },
    { $set: { 'list.$[one].parts.$[two].a': 1, 'list.$[one].parts.$[three].b': 1 } },
  ])
    expect(() => withPlainPulls({ u })).toThrow('make two updates of it')
})

test('beside a part of a list alone, _id says whether fields are listed', () => {
  const shownOf = (projection: object) =>
    Object.values(withPlainProjection({ projection }).projection as object).includes(1)
  expect(shownOf({ _id: 0, a: { $elemMatch: { $gt: 1 } } })).toBe(true)
  expect(Object.keys(withPlainProjection({ fields: { _id: 1, a: { $slice: 1 } } }).fields)).toHaveLength(3)
  for (const projection of [
    { _id: 0, a: { $slice: 1 } },
    { _id: true, a: { $elemMatch: { $gt: 1 } } },
    { _id: 0, a: { $elemMatch: { $gt: 1 } }, b: 0 },
    { a: { $elemMatch: { $gt: 1 } } },
  ]) {
    const command = { projection }
    expect(withPlainProjection(command)).toBe(command)
  }
})
