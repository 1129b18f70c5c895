import { describe, expect, test } from 'vitest'
import { readSettings } from './config.ts'
import { defaultLimits } from './limits.ts'
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

describe('whose tokens are taken', () => {
  test('is nobody, or an issuer with its keys: one without the other is refused', () => {
    expect(readSettings({ SUBGRAPHS }).identity).toBeNull()
    const env = { SUBGRAPHS, OIDC_ISSUER: 'https://id.example', OIDC_JWKS: 'https://id.example/jwks' }
    expect(readSettings(env).identity).toEqual({
      issuer: 'https://id.example',
      jwks: 'https://id.example/jwks',
      audience: 'chiiki',
    })
    expect(() => readSettings({ SUBGRAPHS, OIDC_ISSUER: 'https://id.example' })).toThrow('OIDC_JWKS')
  })
})

describe('limits', () => {
  test('have defaults, and the environment sets each', () => {
    expect(readSettings({ SUBGRAPHS })).toMatchObject({
      limits: defaultLimits,
      rateLimits: { perAddress: 6_000, perIdentity: 1_200, windowSeconds: 60 },
      trustedProxies: [],
      isHttpsOnly: false,
    })
    const env = { MAX_QUERY_COST: '7', RATE_LIMIT_PER_ADDRESS: '0', TRUSTED_PROXIES: '10.0.0.0/8, ::1' }
    expect(readSettings({ SUBGRAPHS, NODE_ENV: 'production', ...env })).toMatchObject({
      limits: { ...defaultLimits, cost: 7 },
      rateLimits: { perAddress: 0 },
      trustedProxies: ['10.0.0.0/8', '::1'],
      isHttpsOnly: true,
    })
    expect(() => readSettings({ SUBGRAPHS, TRUSTED_PROXIES: 'everybody' })).toThrow('TRUSTED_PROXIES')
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

  test('departments may be anywhere in development; in production at public addresses by HTTPS, and in named networks', () => {
    const base = { SUBGRAPHS: 'organization=http://127.0.0.1:4001/graphql' }
    const addresses = (env: object) => readSettings({ ...base, ...env }).guests?.addresses
    expect(addresses({})).toEqual({ networks: null, isHttpsOnly: false })
    expect(addresses({ NODE_ENV: 'production' })).toEqual({ networks: [], isHttpsOnly: true })
    const named = { NODE_ENV: 'production', GUEST_NETWORKS: '10.1.0.0/16, 192.168.1.7' }
    expect(addresses(named)).toEqual({ networks: ['10.1.0.0/16', '192.168.1.7'], isHttpsOnly: true })
    expect(() => addresses({ GUEST_NETWORKS: 'everywhere' })).toThrow('GUEST_NETWORKS')
  })
})
