import { expect, test } from 'vitest'
import { encode } from '../bson/document.ts'
import { mentionsCorrected, withCorrectedExpressions } from './expressions.ts'

test('what the engine gets right is left as it is', () => {
  for (const document of [
    { $expr: { $eq: ['$a', 1] } },
    { $dateTrunc: { date: '$d', unit: 'hour' } },
    { a: { $literal: { $dateAdd: {} } } },
    { a: [1, { b: '$dateTrunc' }] },
  ]) {
    expect(withCorrectedExpressions(document)).toEqual(document)
  }
})

test('a command that mentions none of the operators is not decoded for their sake', () => {
  expect(mentionsCorrected(encode({ find: 'x', filter: { a: 1 } }))).toBe(false)
  expect(mentionsCorrected(encode({ find: 'x', filter: { $expr: '$n' } }))).toBe(true)
})

test('a condition that is no Boolean is judged as $and judges it', () => {
  expect(withCorrectedExpressions({ n: 1, $expr: '$n' })).toEqual({ n: 1, $expr: { $and: ['$n'] } })
})

test('a bin of several days or longer units is refused, not answered wrongly', () => {
  expect(() =>
    withCorrectedExpressions({ x: { $dateTrunc: { date: '$d', unit: 'day', binSize: 3 } } }),
  ).toThrow('not supported')
})

test('operators inside operators are corrected, too', () => {
  const inner = { $dateTrunc: { date: '$d', unit: 'day' } }
  const text = JSON.stringify(
    withCorrectedExpressions({ $dateAdd: { startDate: inner, unit: 'day', amount: 1 } }),
  )
  expect(text).not.toContain('$dateTrunc')
  expect(text).toContain('$dateFromParts')
})

test('of a schema, number stands for its four types and a title is left out; a property may be called title', () => {
  const schema = { bsonType: 'object', title: 'x', properties: { title: { bsonType: ['number', 'null'] } } }
  expect(withCorrectedExpressions({ $jsonSchema: schema })).toEqual({
    $jsonSchema: {
      bsonType: 'object',
      properties: { title: { bsonType: ['int', 'long', 'double', 'decimal', 'null'] } },
    },
  })
})
