import { createLog } from '@chiiki/kit/log.ts'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explorerClient } from './clients.ts'
import { type Identity, startIdentity } from './identity.ts'
import { asked, exchange, redirect, TestBrowser } from './test-client.ts'

const log = createLog('identity', 'error')
let identity: Identity
beforeAll(async () => {
  identity = await startIdentity({ log })
})
afterAll(() => identity.close())

const browser = () => new TestBrowser(identity.issuer)
/** What the client is told: in the query, or for the implicit flow in the fragment. */
const toldTo = (address: URL | null) =>
  address && Object.fromEntries(new URLSearchParams(address.search || address.hash.slice(1)))

describe('discovery', () => {
  test('tells the endpoints, and only what this provider does: code, S256, ES256, public clients', async () => {
    const { body, headers } = await json('/.well-known/openid-configuration')
    expect(body).toMatchObject({
      issuer: identity.issuer,
      jwks_uri: identity.jwksUri,
      authorization_endpoint: `${identity.issuer}/auth`,
      token_endpoint: `${identity.issuer}/token`,
      end_session_endpoint: `${identity.issuer}/session/end`,
      revocation_endpoint: `${identity.issuer}/token/revocation`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['none'],
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('publishes public keys only', async () => {
    const { body } = await json('/jwks')
    expect(body.keys).toHaveLength(1)
    expect(Object.keys(body.keys[0]).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  })
})

describe('what is refused', () => {
  test.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['PKCE by plain', { code_challenge_method: 'plain', code_challenge: 'a'.repeat(43) }],
    ['PKCE that names no method', { code_challenge_method: undefined }],
    ['the implicit flow', { response_type: 'token' }],
  ])('%s', async (_, changes) => {
    const { leftTo } = await browser().begin(asked(changes))
    expect(toldTo(leftTo)).toMatchObject({
      error: expect.stringMatching(/^(invalid_request|unsupported_response_type)$/),
    })
    expect(leftTo?.searchParams.has('code')).toBe(false)
  })

  test.each([
    'http://localhost:4000/elsewhere',
    'http://localhost:4001/signed-in',
    'https://example.org/signed-in',
    'http://localhost:4000/signed-in?next=//example.org',
  ])('to send a person to %s, which nobody registered: the page stays here', async (address) => {
    const { response, leftTo } = await browser().begin(asked({ redirect_uri: address }))
    expect([response.status, leftTo]).toEqual([400, null])
    expect(await response.text()).toContain('invalid_redirect_uri')
  })

  test('a client that nobody registered, and an error page shows what it was sent as text', async () => {
    const { response } = await browser().begin(asked({ client_id: '<script>alert(1)</script>' }))
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('<script>')
  })

  test('the wrong verifier', async () => {
    const page = browser()
    const back = await page.signIn('persona:resident', asked())
    const { status, body } = await page.token(exchange(back, { code_verifier: 'b'.repeat(43) }))
    expect([status, body.error]).toEqual([400, 'invalid_grant'])
  })

  test('a code a second time, and with it everything that the first use gave', async () => {
    const page = browser()
    const back = await page.signIn('persona:resident', asked())
    const first = await page.token(exchange(back))
    const second = await page.token(exchange(back))
    expect([first.status, second.status, second.body.error]).toEqual([200, 400, 'invalid_grant'])
    const refresh = await page.token({ grant_type: 'refresh_token', refresh_token: first.body.refresh_token })
    expect(refresh.body.error).toBe('invalid_grant')
  })

  test('a persona that there is none of, with the list of those there are', async () => {
    await expect(identity.tokenFor('persona:nobody')).rejects.toMatchObject({
      name: 'UnknownPersona',
      known: expect.arrayContaining([expect.objectContaining({ id: 'persona:analyst' })]),
    })
  })

  test('a click that another page makes, and one without a sign-in begun', async () => {
    const page = browser()
    const { at } = await page.begin(asked())
    const click = `${new URL(at).pathname}/as/persona:platform-operator`
    const headers = { origin: 'http://localhost:4001' }
    expect((await page.ask(click, { method: 'POST', headers })).status).toBe(403)
    expect((await browser().ask(click, { method: 'POST' })).status).toBe(400)
    expect(
      (await page.ask(click.replace(/sign-in\/[^/]+/, 'sign-in/other'), { method: 'POST' })).status,
    ).toBe(400)
  })

  test('a request by another name than the issuer’s, but for the public keys', async () => {
    const { port } = new URL(identity.issuer)
    const { status } = await fetch(`http://127.0.0.1:${port}/.well-known/openid-configuration`)
    expect([status, (await fetch(`http://127.0.0.1:${port}/jwks`)).status]).toEqual([421, 200])
  })

  test('a body that is too large', async () => {
    const { status } = await browser().token({
      grant_type: 'refresh_token',
      refresh_token: 'x'.repeat(100_000),
    })
    expect(status).toBe(400)
  })
})

describe('the tokens of the explorer', () => {
  test('state and nonce come back, the ID token tells the persona, the access token is for the graph', async () => {
    const page = browser()
    const back = await page.signIn('persona:centre-director-ikejiri', asked())
    expect(toldTo(back)).toMatchObject({ state: 'state-of-the-page', iss: identity.issuer })
    const { body } = await page.token(exchange(back))
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'graph' })
    const keys = createRemoteJWKSet(new URL(identity.jwksUri))
    const id = await jwtVerify(body.id_token, keys, { issuer: identity.issuer, audience: explorerClient })
    expect(id.payload).toMatchObject({
      sub: 'persona:centre-director-ikejiri',
      name: '池尻まちづくりセンターの所長',
      'name#en': 'Director of the Ikejiri centre',
      nonce: 'nonce-of-the-page',
      posts: [{ post: 'centre-director', office: 'office:center-ikejiri' }],
    })
    const access = await jwtVerify(body.access_token, keys, { issuer: identity.issuer, audience: 'chiiki' })
    expect((access.payload.exp ?? 0) - (access.payload.iat ?? 0)).toBe(600)
  })

  test('a refresh token works once and gives the next; used again, it ends them all', async () => {
    const page = browser()
    const { body } = await page.token(exchange(await page.signIn('persona:resident', asked())))
    const refresh = (refresh_token: string) => page.token({ grant_type: 'refresh_token', refresh_token })
    const second = await refresh(body.refresh_token)
    expect(decodeJwt(second.body.access_token)).toMatchObject({
      sub: 'persona:resident',
      category: 'RESIDENT',
    })
    expect(second.body.refresh_token).not.toBe(body.refresh_token)
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await refresh(second.body.refresh_token)).body.error).toBe('invalid_grant')
  })

  test('with a session the next sign-in asks nothing', async () => {
    const page = browser()
    await page.signIn('persona:resident', asked())
    expect((await page.begin(asked())).leftTo?.searchParams.has('code')).toBe(true)
  })

  test('without the graph’s scope the token is for the user-info endpoint', async () => {
    const page = browser()
    const back = await page.signIn('persona:student', asked({ scope: 'openid profile' }))
    const { body } = await page.token(exchange(back))
    const headers = { authorization: `Bearer ${body.access_token}` }
    const info = await (await page.ask('/me', { headers })).json()
    expect(info).toMatchObject({ sub: 'persona:student', category: 'STUDENT', basis: 'district:taishido' })
  })

  test('cancelling goes back to the explorer without a code', async () => {
    const page = browser()
    const { at } = await page.begin(asked())
    const { leftTo } = await page.follow(`${new URL(at).pathname}/cancel`, { method: 'POST' })
    expect([leftTo?.origin, leftTo?.searchParams.get('error')]).toEqual([
      new URL(redirect).origin,
      'access_denied',
    ])
  })

  test('only the explorer’s own page may read the token endpoint’s answer', async () => {
    const page = browser()
    const own = await page.token(exchange(await page.signIn('persona:resident', asked())), {
      origin: 'http://localhost:4000',
    })
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://localhost:4000',
    ])
    const other = await page.token(exchange(await page.signIn('persona:resident', asked())), {
      origin: 'http://localhost:4001',
    })
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([400, null])
  })

  test('signing out ends the session and its refresh tokens, and goes back to the explorer', async () => {
    const page = browser()
    const { body } = await page.token(exchange(await page.signIn('persona:resident', asked())))
    const back = 'http://localhost:4000/'
    const params = { client_id: explorerClient, post_logout_redirect_uri: back, state: 's' }
    const question = await (await page.ask(`/session/end?${new URLSearchParams(params)}`)).text()
    const xsrf = /name="xsrf" value="(\w+)"/.exec(question)?.[1] ?? ''
    const answer = new URLSearchParams({ xsrf, logout: 'yes' })
    const { leftTo } = await page.follow('/session/end/confirm', { method: 'POST', body: answer })
    expect(leftTo?.href).toBe(`${back}?state=s`)
    expect((await page.begin(asked())).leftTo).toBeNull()
    const refresh = await page.token({ grant_type: 'refresh_token', refresh_token: body.refresh_token })
    expect(refresh.body.error).toBe('invalid_grant')
  })
})

test('more requests in a minute than one address may make are refused, and told when to come again', async () => {
  const small = await startIdentity({ log, requestsPerMinute: 12 })
  const page = new TestBrowser(small.issuer)
  const statuses: number[] = []
  for (let count = 0; count < 13; count++) statuses.push((await page.ask('/personas')).status)
  const last = await page.ask('/personas')
  await small.close()
  expect(statuses).toEqual([...Array(12).fill(200), 429])
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('pages allow no script, no frame and nothing from elsewhere', async () => {
  const { headers } = await browser().ask('/')
  const policy = headers.get('content-security-policy') ?? ''
  for (const rule of ["default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy).toContain(rule)
  expect(policy).toMatch(/script-src;/)
  expect(policy).not.toContain('unsafe')
})

async function json(path: string) {
  const response = await browser().ask(path)
  const body: any = await response.json()
  return { body, headers: response.headers }
}
