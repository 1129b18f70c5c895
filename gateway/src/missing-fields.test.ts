import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { missingFields } from './missing-fields.ts'
import { SubgraphFault } from './subgraph-fault.ts'

const fault = new SubgraphFault('SUBGRAPH_UNAVAILABLE', 'councils')

const operationIn = (document: DocumentNode) =>
  document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )

function paths(client: string, query: string, path: string[] = [], places = 1) {
  const document = parse(client)
  const operation = operationIn(document) as OperationDefinitionNode
  const isFromEntities = query.includes('_entities')
  return missingFields(fault, {
    query,
    places,
    isFromEntities,
    path,
    nameOf: (name) => name,
    document,
    operation,
  }).map((error) => error.path)
}

const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on District { ${selection} } } }`

describe('the fields that a failed fetch leaves empty', () => {
  test('of a root fetch are the root fields that the client asked of it, by their aliases', () => {
    expect(
      paths(
        '{ a: councils { id } councils { id } district { id } }',
        '{ a: councils { id } councils { id } }',
      ),
    ).toEqual([['a'], ['councils']])
  })

  test("of an entity fetch are the client's fields there, through fragments; not what only the plan needs", () => {
    const client =
      'query { districts { ...F } } fragment F on District { seat: council { id } ... on District { open } }'
    const query = entities('__typename id seat: council { id } open population')
    expect(paths(client, query, ['districts', '@'], 2)).toEqual([
      ['_entities', 0, 'seat'],
      ['_entities', 0, 'open'],
    ])
  })

  test('are the place itself when only the plan needed them', () => {
    expect(paths('{ districts { ratio } }', entities('population'), ['districts', '@'])).toEqual([
      ['_entities', 0],
    ])
  })

  test("are told by the client's name where the planner made one of its own", () => {
    expect(
      paths('{ districts { council { id } } }', entities('council__alias_0: council { id }'), [
        'districts',
        '@',
      ]),
    ).toEqual([['_entities', 0, 'council']])
  })

  test('carry the service, the code and how many places there are', () => {
    const document = parse('{ districts { council { id } } }')
    const [error] = missingFields(fault, {
      query: entities('council { id }'),
      places: 27,
      isFromEntities: true,
      path: ['districts', '@'],
      nameOf: (name) => name,
      document,
      operation: operationIn(document) as OperationDefinitionNode,
    })
    expect(error?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'councils', places: 27 })
    expect(error?.message).toContain('"councils"')
  })
})
