import { expect, test } from 'vitest'
import { withPlainPositions } from './positional.ts'

const u = { $set: { 'list.$.hit': 1 } }

test('what is asked of parts of the elements is asked of one element each, in order', () => {
  const q = { 'list.tags': 3, n: 1, 'list.k': { $gt: 1, $lt: 5 }, $or: [{ 'list.a.b': { $in: [2] } }] }
  expect(withPlainPositions({ q, u, multi: true })).toEqual({
    q: {
      $and: [
        { list: { $elemMatch: { tags: 3 } } },
        { n: 1 },
        { list: { $elemMatch: { k: { $gt: 1 } } } },
        { list: { $elemMatch: { k: { $lt: 5 } } } },
        { $or: [{ list: { $elemMatch: { 'a.b': { $in: [2] } } } }] },
      ],
    },
    u,
    multi: true,
  })
})

test('a condition on _id stays at the top, where its index is found', () => {
  expect(withPlainPositions({ q: { _id: 7, 'list.k': 1 }, u }).q).toEqual({
    _id: 7,
    list: { $elemMatch: { k: 1 } },
  })
})

test('conditions that something missing could meet, or that name a place, stay as they are', () => {
  for (const condition of [null, { $ne: 1 }, { $exists: false }, { $in: [1, null] }, { $not: { $eq: 1 } }]) {
    expect(withPlainPositions({ q: { 'list.k': condition }, u }).q).toEqual({ 'list.k': condition })
  }
  expect(withPlainPositions({ q: { 'list.0.k': 1 }, u }).q).toEqual({ 'list.0.k': 1 })
})

test('commands carry such statements in several ways, and others are left alone', () => {
  const found = { list: { $elemMatch: { k: 1 } } }
  const q = { 'list.k': 1 }
  expect(withPlainPositions({ update: 'c', updates: [{ q, u }] })).toMatchObject({ updates: [{ q: found }] })
  expect(withPlainPositions({ findAndModify: 'c', query: q, update: u })).toMatchObject({ query: found })
  expect(withPlainPositions({ find: 'c', filter: q, projection: { 'list.$': 1 } })).toMatchObject({
    filter: found,
  })
  for (const same of [
    { q, u: { $set: { 'list.$[].k': 1 } } },
    { q, u: [{ $set: { k: 1 } }] },
    { find: 'c', filter: q, projection: { list: 1 } },
    { updates: [{ q, u: { k: 1 } }] },
  ]) {
    expect(withPlainPositions(same)).toBe(same)
  }
})
