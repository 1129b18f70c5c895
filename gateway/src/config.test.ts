import { describe, expect, test } from 'vitest'
import { readSettings } from './config.ts'
import { parseSubgraphs } from './subgraph-list.ts'

const SUBGRAPHS = 'organization=http://127.0.0.1:4001/graphql, services=https://s.example/graphql?a=b'

describe('the environment', () => {
  test('needs the subgraphs and nothing else', () => {
    const settings = readSettings({ SUBGRAPHS })
    expect(settings).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      exposeCost: true,
      introspection: true,
      corsOrigins: [],
    })
    expect(settings.subgraphs).toEqual([
      { name: 'organization', url: 'http://127.0.0.1:4001/graphql' },
      { name: 'services', url: 'https://s.example/graphql?a=b' },
    ])
  })

  test('in production tells neither costs nor the schema, unless told to', () => {
    expect(readSettings({ SUBGRAPHS, NODE_ENV: 'production' })).toMatchObject({
      exposeCost: false,
      introspection: false,
    })
    expect(readSettings({ SUBGRAPHS, NODE_ENV: 'production', INTROSPECTION: 'on' })).toMatchObject({
      introspection: true,
    })
  })

  test('with faults is refused with all of them', () => {
    const faulty = () => readSettings({ PORT: '70000', POLL_MS: 'often', EXPOSE_COST: 'maybe' })
    for (const name of ['SUBGRAPHS', 'PORT', 'POLL_MS', 'EXPOSE_COST']) expect(faulty).toThrow(name)
  })
})

describe('the list of subgraphs', () => {
  test.each([
    ['', 'no subgraph'],
    ['organization', 'needs an address'],
    ['organization=', 'needs an address'],
    ['organization=file:///etc/passwd', 'needs an address'],
    ['Org=http://a/graphql', "isn't a name"],
    ['a=http://a/graphql,a=http://b/graphql', 'named twice'],
    ['node=http://a/graphql', "gateway's own"],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => parseSubgraphs(text)).toThrow(reason)
  })
})
