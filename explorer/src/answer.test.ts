import { expect, test } from 'vitest'
import { gapsOf, readStoreCommands } from './answer.ts'
import type { Json } from './table.ts'

test('the store commands of an answer are read by subgraph and as a sum', () => {
  expect(readStoreCommands('organization=5, participation=2,services=0')).toEqual({
    total: 7,
    bySubgraph: [
      ['organization', 5],
      ['participation', 2],
      ['services', 0],
    ],
  })
  expect(readStoreCommands('total=9, organization=5')).toEqual({
    total: 9,
    bySubgraph: [['organization', 5]],
  })
  expect(readStoreCommands('12')).toEqual({ total: 12, bySubgraph: [] })
})

test.each([null, '', '  ', 'many', 'organization=', 'organization=-1', '{"a":1}'])(
  'a header that is not understood gives no figure: %j',
  (header) => expect(readStoreCommands(header)).toBeNull(),
)

test('the errors of one subgraph become one missing part with its places, indices left out', () => {
  const result: Json = {
    data: null,
    errors: [
      { message: 'down', path: ['districts', 0, 'council'], extensions: { service: 'participation' } },
      { message: 'down', path: ['districts', 1, 'council'], extensions: { service: 'participation' } },
      { message: 'slow', extensions: { service: 'services' } },
      { message: 'Cannot query field "x".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ],
  }
  expect(gapsOf(result)).toEqual({
    missing: [
      { service: 'participation', paths: ['districts.council'], message: 'down' },
      { service: 'services', paths: [], message: 'slow' },
    ],
    faults: ['Cannot query field "x".'],
  })
})

test.each<Json>([null, 'text', [], { data: {} }, { errors: 'no' }])(
  'a result without errors has no gaps: %j',
  (result) => expect(gapsOf(result)).toEqual({ missing: [], faults: [] }),
)
