import { expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { nameOfOrder, type OrderBy, orderOf, reversed, sortOf } from './order.ts'

const fields = {
  name: { path: 'name.kana' },
  established: { path: 'establishedOn', isNullable: true },
  id: { path: '_id' },
}
const order = (asked: OrderBy | null) => orderOf(fields, asked, [{ field: 'name' }])

it('an order ends with the id, so that it is total', () => {
  expect(sortOf(order(null))).toEqual({ 'name.kana': 1, _id: 1 })
  expect(
    Object.entries(sortOf(order([{ field: 'established', direction: 'DESC' }, { field: 'name' }]))),
  ).toEqual([
    ['establishedOn', -1],
    ['name.kana', 1],
    ['_id', 1],
  ])
  expect(sortOf(order([{ field: 'id', direction: 'DESC' }, { field: 'name' }]))).toEqual({ _id: -1 })
})

it('reversed twice it is the same, and each has its own name', () => {
  const asked = order([{ field: 'established', direction: 'DESC' }])
  expect(reversed(reversed(asked))).toEqual(asked)
  expect(nameOfOrder(asked)).toBe('establishedOn-_id-')
  expect(nameOfOrder(reversed(asked))).not.toBe(nameOfOrder(asked))
})

it('an order by anything not declared is refused', () => {
  const bad: OrderBy[] = [
    [{ field: 'password' }],
    [{ field: 'constructor' }],
    [{ field: '__proto__' }],
    [{ field: 'name' }, { field: 'name' }],
    [{ field: 'name', direction: '$where' as 'ASC' }],
    [{ field: 'name' }, { field: 'established' }, { field: 'id' }, { field: 'name' }],
  ]
  for (const asked of bad) expect(() => order(asked), JSON.stringify(asked)).toThrow(BadInput)
})
