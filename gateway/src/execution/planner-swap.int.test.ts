import { afterEach, beforeEach, expect, test } from 'vitest'
import { audience, testGuest } from '../guests/test-guest.ts'
import { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'

const time = '"When."\nenum Time { "By day." DAY "By night." NIGHT }'
const rents = new TestSubgraph(
  'rents',
  `${time}\ntype District @key(fields: "id") { id: ID! "What its hall costs." rent("When." at: Time! = DAY): Int }`,
  {
    District: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      rent: (_: unknown, { at }: { at: string }) => (at === 'DAY' ? 100 : 300),
    },
  },
)
/** A department that needs one field with two arguments, which Apollo's planner would ask for once. */
const fees = testGuest(
  `${audience}${time}
  type District @key(fields: "id") @audience(is: "PUBLIC") {
    id: ID!
    rent(at: Time! = DAY): Int @external
    "What the department asks by day."
    feeByDay: Int @requires(fields: "rent(at: DAY)")
    "What the department asks by night."
    feeByNight: Int @requires(fields: "rent(at: NIGHT)")
  }`,
  {
    District: {
      __resolveReference: (district: object) => district,
      feeByDay: ({ rent }: { rent: number }) => rent + 1,
      feeByNight: ({ rent }: { rent: number }) => rent + 1,
    },
  },
  'fees',
)

let ward: TestWard

beforeEach(async () => {
  ward = new TestWard([rents])
  await fees.start()
  await ward.open()
})
afterEach(async () => {
  fees.before = () => undefined
  await ward.close()
  await fees.stop()
})

const always = '{ districts { name rent council { title } } }'
const ofGuest = '{ districts { feeByNight rent feeByDay night: rent(at: NIGHT) } }'
const told = { feeByNight: 301, rent: 100, feeByDay: 101, night: 300 }
const join = () => ward.guests('PUT', '/fees', { url: fees.url })
const leave = () => ward.guests('DELETE', '/fees', { acceptsBreaking: true })

test('a department whose requirements need the other planner joins and leaves under requests; none of them fails', async () => {
  const failed: string[] = []
  let answered = 0
  let isDone = false
  const clients = Array.from({ length: 6 }, async (_, index) => {
    while (!isDone) {
      const { status, body, text } = await ward.ask(index % 2 === 0 ? always : ofGuest)
      const isWhole = status === 200 && !body.errors
      if (index % 2 === 0) {
        if (!isWhole || body.data.districts[0].rent !== 100) failed.push(text)
        continue
      }
      const isAway = status === 400 && body.errors?.[0]?.extensions.code === 'GRAPHQL_VALIDATION_FAILED'
      if (isWhole) {
        answered += 1
        expect(body.data.districts[1]).toEqual(told)
      } else if (!isAway) failed.push(text)
    }
  })
  for (const change of [join, leave]) {
    const { status, text } = await change()
    expect([200, 201], text).toContain(status)
    const { body } = await ward.ask(ofGuest)
    if (change === join) expect(body.data.districts).toEqual([told, told])
    else expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  }
  isDone = true
  await Promise.all(clients)
  expect(failed).toEqual([])
  expect(answered).toBeGreaterThan(0)
})

test('what the other planner planned is answered by it, also when the department has left meanwhile', async () => {
  await join()
  const held = Promise.withResolvers<void>()
  const isAsked = new Promise<void>((asked) => {
    fees.before = () => {
      asked()
      return held.promise
    }
  })
  const asking = ward.ask(ofGuest)
  await isAsked
  expect((await leave()).status).toBe(200)
  expect((await ward.ask(always)).body.errors).toBeUndefined()
  held.resolve()
  const { body } = await asking
  expect(body).toEqual({ data: { districts: [told, told] } })
})
