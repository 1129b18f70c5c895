import { expect, test } from 'vitest'
import { composeSubgraphs } from './composition.ts'
import { joinFields } from './join-fields.ts'
import { TestSubgraph } from './test-subgraph.ts'

test('what joins a type is its keys, and what other subgraphs require of it', () => {
  const owner =
    'type Town @key(fields: "id") @key(fields: "ward { code } chome") { id: ID! ward: Ward! chome: Int! area: Int name: String } type Ward { code: ID! name: String } type Query { towns: [Town] }'
  const guest =
    'type Town @key(fields: "id") { id: ID! area: Int @external density: Int @requires(fields: "area") }'
  const list = [owner, guest].map((sdl, at) => ({ name: `s${at}`, sdl: TestSubgraph.released(sdl) }))
  const composed = composeSubgraphs(list)
  if ('errors' in composed) throw new Error(JSON.stringify(composed.errors))
  const { ofType, ofAny } = joinFields(composed.supergraphSdl)
  expect([...(ofType.get('Town') ?? [])].sort()).toEqual(['area', 'chome', 'id', 'ward'])
  expect([...ofAny].sort()).toEqual(['__typename', 'code'])
})
