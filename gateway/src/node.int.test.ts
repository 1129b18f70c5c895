import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TestWard } from './test-ward.ts'

const ward = new TestWard()
beforeAll(async () => void (await ward.open()))
afterAll(() => ward.close())
afterEach(() => {
  ward.councils.before = () => undefined
})

const asked = () =>
  [...ward.places.questions, ...ward.councils.questions].filter(({ query }) =>
    query.includes('NodesThatExist'),
  )

describe('node(id:)', () => {
  test('finds a thing by its id alone, with the fields of every subgraph', async () => {
    const query =
      '{ node(id: "district:ikejiri") { __typename id ... on District { name council { title } } } }'
    expect((await ward.ask(query)).body).toEqual({
      data: {
        node: {
          __typename: 'District',
          id: 'district:ikejiri',
          name: '池尻',
          council: { title: '池尻の協議会' },
        },
      },
    })
  })

  test.each([
    'district:nowhere',
    'nothing:at-all',
    'district',
    '',
    ':',
    '__proto__:x',
    'constructor_1',
    `district:${'x'.repeat(10_000)}`,
  ])('is null for an id that names nothing (%.30s)', async (id) => {
    const answer = await ward.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(answer.body).toEqual({ data: { node: null } })
  })

  test('of an owner that is down is an error at that field, not a null that says "gone"', async () => {
    await ward.councils.stop()
    const answer = await ward.ask(
      '{ a: node(id: "council_ikejiri") { id } b: node(id: "district:ikejiri") { id } }',
    )
    await ward.councils.start()
    expect(answer.body.data).toEqual({ a: null, b: { id: 'district:ikejiri' } })
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        path: ['a'],
        extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service: 'councils' }),
      }),
    ])
  })
})

describe('nodes(ids:)', () => {
  test('keeps the order, says null for what is not there, and asks each owner once', async () => {
    const before = asked().length
    const ids = ['council_taishido', 'district:nowhere', 'district:ikejiri', 'council_taishido']
    const answer = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(answer.body.data.nodes).toEqual([
      { id: 'council_taishido' },
      null,
      { id: 'district:ikejiri' },
      { id: 'council_taishido' },
    ])
    expect(asked().length - before).toBe(2)
    expect(asked().at(-1)?.variables).toEqual({
      representations: [{ __typename: 'Council', id: 'council_taishido' }],
    })
  })

  test('takes 100 ids and refuses more, saying so', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `district:${at}`)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await ward.ask(query, { ids: ids(100) })).body.data.nodes).toHaveLength(100)
    const { body } = await ward.ask(query, { ids: ids(101) })
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 100, given: 101 })
  })
})
