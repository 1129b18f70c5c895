import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { orderOf } from './order.ts'

const fields = { rank: { path: 'rank', isNullable: true }, on: { path: 'on', isNullable: true } }

describe('a cursor', () => {
  const order = orderOf(fields, [{ field: 'on', direction: 'DESC' }], [])

  it('comes back as the place it was made from', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
    )
    fc.assert(
      fc.property(value, fc.string(), (on, id) => {
        expect(decodeCursor(order, encodeCursor(order, [on, id]))).toEqual([on, id])
      }),
    )
  })

  it('that is broken, foreign or from another order is refused by name', () => {
    const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const good = encodeCursor(order, [null, 'row_1'])
    const bad = [
      '',
      'abc',
      '!!!',
      good.slice(0, -4),
      written({}),
      written([2, 'on-_id-', [null, 'row_1']]),
      written([1, 'on-_id-', [{ $ne: 1 }, 'row_1']]),
      written([1, 'on-_id-', [['x'], 'row_1']]),
      written([1, 'on-_id-', ['row_1']]),
      written([1, 'on-_id-', [null, null]]),
      'A'.repeat(2_001),
    ]
    for (const cursor of bad) expect(() => decodeCursor(order, cursor), cursor).toThrow(BadInput)
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        try {
          decodeCursor(order, cursor)
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput)
        }
      }),
    )
    const other = orderOf(fields, [{ field: 'rank', direction: 'DESC' }], [])
    expect(() => decodeCursor(other, good)).toThrow('another order')
  })
})
