import { Long } from 'bson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decode,
  documentOf,
  documentsIn,
  encode,
  fieldsOf,
  isTrue,
  joined,
  numberOf,
  stringOf,
  without,
} from './document.ts'

const document = {
  find: 'c',
  filter: { a: [1, 2] },
  n: 5,
  long: Long.fromNumber(7),
  yes: true,
  no: 0,
  text: '池',
}
const bytes = encode(document)
const fields = fieldsOf(bytes)

test('top-level values are read without decoding the rest', () => {
  expect([...fields.keys()]).toEqual(Object.keys(document))
  expect(stringOf(bytes, fields.get('find'))).toBe('c')
  expect(stringOf(bytes, fields.get('text'))).toBe('池')
  expect(numberOf(bytes, fields.get('n'))).toBe(5)
  expect(numberOf(bytes, fields.get('long'))).toBe(7)
  expect([
    isTrue(bytes, fields.get('yes')),
    isTrue(bytes, fields.get('no')),
    isTrue(bytes, undefined),
  ]).toEqual([true, false, false])
  expect(decode(documentOf(bytes, fields.get('filter')) as Uint8Array)).toEqual({ a: [1, 2] })
})

test('taking fields out and putting fields behind leaves every other byte as it was', () => {
  const values = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.string({ minLength: 1 }), fc.integer()),
  )
  const names = fc.stringMatching(/^[a-z]{1,4}$/)
  fc.assert(
    fc.property(fc.dictionary(names, values), fc.dictionary(names, values), names, (first, second, gone) => {
      const source = encode(first)
      const { [gone]: _, ...rest } = first
      expect(decode(without(source, fieldsOf(source), (name) => name === gone))).toEqual(decode(encode(rest)))
      const added = Object.fromEntries(Object.entries(second).map(([name, value]) => [`$${name}`, value]))
      expect(Buffer.from(joined(source, encode(added)))).toEqual(Buffer.from(encode({ ...first, ...added })))
    }),
  )
})

test('documents one behind the other are told apart, and one that reaches too far is refused', () => {
  const sequence = Buffer.concat([{ a: 1 }, { b: 2 }].map(encode))
  expect([...documentsIn(sequence)].map(decode)).toEqual([{ a: 1 }, { b: 2 }])
  expect(() => [...documentsIn(sequence.subarray(0, sequence.length - 1))]).toThrow(RangeError)
})
