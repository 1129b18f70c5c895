import { type GraphQLSchema, getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { secondsLeftOfDay } from './business-date.ts'
import { holdingOf, holdings } from './holding.ts'
import { subgraphSchema } from './subgraph.ts'

const sdl = `
  type Query {
    place(id: ID!): Place @audience(is: "PUBLIC") @cacheControl(maxAge: 300)
    places: PlaceConnection @audience(is: "PUBLIC") @cacheControl(maxAge: 200)
    unsaid: Place @audience(is: "PUBLIC")
    whatever: Whatever @audience(is: "PUBLIC") @cacheControl(maxAge: 250)
    other: Other @audience(is: "PUBLIC") @cacheControl(maxAge: 900)
  }
  type Mutation { move: Place @audience(is: "PUBLIC") }
  type Place @key(fields: "id") @audience(is: "PUBLIC") @cacheControl(maxAge: 600) {
    id: ID!
    title: String!
    waiting: Int @cacheControl(maxAge: 5)
    staff: String @audience(is: "SIGNED_IN")
    ruled: String @audience(is: "RULE", rule: "the slice's")
    availableActions: [String!]!
    size: Size
    other: Other
    next: Place
    source: Source!
  }
  extend type Place { added: Int @audience(is: "PUBLIC") said: Int @audience(is: "PUBLIC") @cacheControl(maxAge: 60) }
  type Size @audience(is: "PUBLIC") @cacheControl(inheritMaxAge: true) { width: Int }
  type Other @audience(is: "PUBLIC") { a: Int b: Int @cacheControl(maxAge: 30) }
  type PlaceConnection @audience(is: "PUBLIC") @cacheControl(inheritMaxAge: true) { nodes: [Place!]! pageInfo: PageInfo! }
  union Whatever = Place | Size
`
const schemaOf = (text: string): GraphQLSchema =>
  subgraphSchema([{ typeDefs: parse(text), resolvers: { Whatever: { __resolveType: () => 'Place' } } }])
const schema = schemaOf(sdl)
const holding = holdingOf(schema)

function seconds(query: string): number {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return holding.secondsOf(document, operation)
}

describe('an answer holds', () => {
  it.each([
    ['{ place(id: 1) { id title } }', 300],
    ['{ place(id: 1) { waiting } }', 5],
    ['{ place(id: 1) { next { next { title } } } }', 300],
    ['{ place(id: 1) { size { width } source { title } __typename } }', 300],
    ['{ places { nodes { id } pageInfo { hasNextPage } } }', 200],
    ['{ places { nodes { said } } place(id: 1) { id } }', 60],
    ['{ whatever { ... on Place { title } ... on Size { width } } }', 250],
    ['query ($r: [_Any!]!) { _entities(representations: $r) { ... on Place { title } } }', 600],
    ['query ($r: [_Any!]!) { _entities(representations: $r) { ... on Place { __typename } } }', 600],
  ])('as long as its shortest part: %s', (query, most) => expect(seconds(query)).toBe(most))

  it.each([
    ['{ unsaid { title } }', 'a root that nobody said it of'],
    ['{ place(id: 1) { added } }', 'what an extension adds without saying it'],
    ['{ place(id: 1) { other { b } } }', 'a type that nobody said it of'],
    ['{ other { a } }', 'a field of it'],
    ['{ place(id: 1) { staff } }', "what isn't for everybody"],
    ['{ place(id: 1) { ruled } }', 'what a rule decides'],
    ['{ place(id: 1) { title availableActions } }', 'what tells what the caller may do'],
    ['{ place(id: 1) { ...F } } fragment F on Place { next { staff } }', 'any of these behind a fragment'],
    ['query ($n: Boolean!) { place(id: 1) { title staff @include(if: $n) } }', 'or a condition'],
    ['mutation { move { title } }', 'an act'],
    ['{ __typename }', 'what asks nothing'],
    ['{ __schema { queryType { name } } }', 'the schema itself'],
    ['{ _service { sdl } }', 'or as federation asks it'],
    [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Other { b } } }',
      'a thing of such a type',
    ],
  ])('for no time: %s (%s)', (query) => expect(seconds(query)).toBe(0))
})

it('a field that is not the same for everybody can not be said to hold: the subgraph does not start', () => {
  const withField = (field: string) =>
    `type Query { a: Int @audience(is: "PUBLIC") } type Thing @audience(is: "PUBLIC") { ${field} }`
  expect(() => schemaOf(withField('mine: Int @audience(is: "SIGNED_IN") @cacheControl(maxAge: 1)'))).toThrow(
    'Only what is the same for everybody may hold for a time: Thing.mine',
  )
  expect(() => schemaOf(withField('availableActions: Int @cacheControl(maxAge: 1)'))).toThrow(
    /availableActions/,
  )
  expect(() =>
    schemaOf(withField('mine: Int @audience(is: "SIGNED_IN") @cacheControl(maxAge: 0)')),
  ).not.toThrow()
})

it('which fields hold can be listed', () => {
  const found = holdings(schema)
  expect([found.get('Place.title'), found.get('Query.place'), found.get('Place.staff')]).toEqual([
    600,
    300,
    undefined,
  ])
})

it.each([
  ['2026-11-24T14:59:59.000Z', 1],
  ['2026-11-24T14:59:59.500Z', 0],
  ['2026-11-24T15:00:00.000Z', 86_400],
  ['1969-12-31T14:00:00.000Z', 3_600],
])('a day in Japan has so many seconds left at %s', (instant, left) => {
  expect(secondsLeftOfDay(new Date(instant))).toBe(left)
})
