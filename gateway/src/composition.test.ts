import { describe, expect, test } from 'vitest'
import { composeSubgraphs } from './composition.ts'
import { nodeOwners, typeOfId } from './node.ts'
import { TestSubgraph } from './test-subgraph.ts'
import { councilsSdl, placesSdl } from './test-ward.ts'

const places = { name: 'places', sdl: TestSubgraph.released(placesSdl) }
const councils = { name: 'councils', sdl: TestSubgraph.released(councilsSdl) }

function composed(list: { name: string; sdl: string }[]) {
  const result = composeSubgraphs(list)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result
}

describe('composition', () => {
  test('gives the same text whatever the order, with node(id:) in it and no address', () => {
    const { supergraphSdl, apiSdl } = composed([places, councils])
    expect(composed([councils, places]).supergraphSdl).toBe(supergraphSdl)
    expect(apiSdl).toMatch(/node\([\s\S]*id: ID!\n {2}\): Node/)
    expect(supergraphSdl).not.toMatch(/url: "[^"]*:\d/)
  })

  test('leaves node(id:) out where nothing is a Node', () => {
    const plain = { name: 'plain', sdl: 'type Query { hello: String }' }
    const { apiSdl } = composed([plain])
    expect(apiSdl).toContain('hello: String')
    expect(apiSdl).not.toContain('Node')
  })

  test.each([
    ['type Query {', 'INVALID_GRAPHQL'],
    ['', 'INVALID_GRAPHQL'],
    [TestSubgraph.released(`${placesSdl} extend type District { council: String }`), 'FIELD_TYPE_MISMATCH'],
  ])('of what does not fit says why, and never throws', (sdl, code) => {
    const result = composeSubgraphs([{ name: 'places', sdl }, councils])
    expect('errors' in result && result.errors.map((each) => each.code)).toContain(code)
  })

  test('hints at fields that take others down with them, and at no others', () => {
    expect(composed([places, councils]).hints.filter((hint) => hint.startsWith('NOT_NULLABLE'))).toEqual([])
    const strict = councilsSdl
      .replace('council: Council }', 'council: Council! }')
      .replace('[Council!] }', '[Council!]! }')
    const hints = composed([places, { name: 'councils', sdl: TestSubgraph.released(strict) }]).hints
    expect(hints.filter((hint) => hint.startsWith('NOT_NULLABLE'))).toEqual([
      "NOT_NULLABLE: District.council of councils can't be null, so the whole District, which places owns, is missing when councils is down.",
      "NOT_NULLABLE: Query.councils of councils can't be null, so the whole answer is missing when councils is down.",
    ])
  })
})

describe('the owner of a type', () => {
  test('is who describes it, then who gives it most, and never a stub or a hidden type', () => {
    const node = 'interface Node { id: ID! }'
    const type = (text: string) => `${node} ${text} type Query { a: Int }`
    const owned = (...sdls: string[]) =>
      nodeOwners(sdls.map((sdl, at) => ({ name: `s${at}`, sdl: type(sdl) })))
    const keyed = 'type A implements Node @key(fields: "id") { id: ID! }'
    expect(owned(keyed, `"An a." ${keyed}`)).toEqual({ A: 's1' })
    expect(owned(keyed, keyed.replace('id: ID!', 'id: ID! b: Int'))).toEqual({ A: 's1' })
    expect(owned(keyed, keyed)).toEqual({ A: 's0' })
    expect(owned(keyed.replace('"id"', '"id", resolvable: false'))).toEqual({})
    expect(owned(keyed.replace('"id"', '"code"'))).toEqual({})
    expect(owned(keyed, 'type A @key(fields: "id") @inaccessible { id: ID! }')).toEqual({})
  })
})

test('an id tells its type by what stands before its first : or _', () => {
  const owners = { District: 's', BlockRange: 's', Council: 's' }
  expect(typeOfId('district:ikejiri', owners)).toBe('District')
  expect(typeOfId('blockRange:a_b', owners)).toBe('BlockRange')
  expect(typeOfId('council_x7:y', owners)).toBe('Council')
  for (const id of ['District:a', 'district', 'district:', 'toString_x', ' district:a', '']) {
    expect(typeOfId(id, owners)).toBeUndefined()
  }
})
