import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type World } from './world.ts'

/** Values of a query that are none, through the gateway: the caller is told which field has them. */
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const district = 'query ($on: Date) { district(id: "district:ikejiri", asOf: $on) { id } }'

describe('a day that is none', () => {
  it.each([
    ['in a service', '{ councils(asOf: "2026-02-30") { nodes { id } } }', 'councils'],
    ['in another', '{ district(id: "district:ikejiri", asOf: "tomorrow") { id } }', 'district'],
    [
      'within an object',
      '{ ward { id } councils(first: 1, where: { establishedOn: { gte: "soon" } }) { nodes { id } } }',
      'councils',
    ],
  ])(
    'written into the query is the caller’s fault, and the answer names the field: %s',
    async (_, query, field) => {
      const { errors } = await world.ask(query)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(field), extensions: { field } })
    },
  )

  it('given as a variable is too, and names the variable', async () => {
    for (const on of ['2026-02-30', 20261124, {}, '2026-11-24T00:00:00Z']) {
      const { errors } = await world.ask(district, { on })
      expect(
        errors?.map(({ extensions }) => extensions?.code),
        String(on),
      ).toEqual(['BAD_USER_INPUT'])
      expect(errors?.[0]?.message).toContain('$on')
    }
  })
})
