import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from './config.ts'
import { allowingIssuer, noSignIn } from './sign-in.ts'
import { TestWard } from './test-ward.ts'

const signIn = { ...noSignIn, issuer: 'https://id.ward.example/realms/ward' }

describe('what a page is told of signing in', () => {
  let ward: TestWard
  beforeEach(() => {
    ward = new TestWard()
  })
  afterEach(() => ward.close())

  test('is the provider, the client, the audience and the scope; a null issuer where there is none', async () => {
    await ward.open()
    expect((await ward.get('/explorer.json')).body).toEqual(noSignIn)
    expect((await ward.get('/signed-in')).status).toBe(404)
    await ward.gateway.close()
    await ward.openGateway({ signIn })
    const { body, headers } = await ward.get('/explorer.json')
    expect(body).toEqual(signIn)
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  test('people come back to the explorer, under the policy that lets it call the provider', async () => {
    await ward.open()
    await ward.gateway.close()
    const explorerDir = join(ward.stateDir, 'dist')
    await mkdir(explorerDir)
    await writeFile(join(explorerDir, 'index.html'), '<!doctype html><title>探す</title>')
    await writeFile(join(explorerDir, 'csp.txt'), "default-src 'self'; connect-src 'self'")
    await ward.openGateway({ explorerDir, signIn })
    for (const path of ['/', '/signed-in?code=c&state=s']) {
      const page = await ward.get(path)
      expect(page.text).toContain('探す')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      expect(page.headers.get('content-security-policy')).toBe(
        "default-src 'self'; connect-src 'self' https://id.ward.example",
      )
    }
  })
})

test('the policy is widened by the origin of the provider alone, and only where there is one', () => {
  const policy = "default-src 'self'; connect-src 'self'; img-src data:"
  expect(allowingIssuer(policy, noSignIn)).toBe(policy)
  expect(allowingIssuer(policy, signIn)).toBe(
    "default-src 'self'; connect-src 'self' https://id.ward.example; img-src data:",
  )
  expect(allowingIssuer("default-src 'self'", signIn)).toBe(
    "default-src 'self'; connect-src 'self' https://id.ward.example",
  )
})

test('the environment names the provider; an issuer that is no address lets nobody be sent there', () => {
  const SUBGRAPHS = 'organization=http://127.0.0.1:4001/graphql'
  const signInOf = (env: Record<string, string>) => readSettings({ SUBGRAPHS, ...env }).signIn
  const OIDC_JWKS = 'https://id.ward.example/jwks'
  expect(signInOf({})).toEqual(noSignIn)
  expect(signInOf({ OIDC_ISSUER: 'urn:ward:issuer', OIDC_JWKS })).toEqual(noSignIn)
  expect(
    signInOf({
      OIDC_ISSUER: 'https://id.ward.example/realms/ward',
      OIDC_JWKS,
      OIDC_AUDIENCE: 'graph',
      EXPLORER_CLIENT_ID: 'explorer',
      EXPLORER_SCOPE: 'openid profile api://graph/read',
    }),
  ).toEqual({
    issuer: 'https://id.ward.example/realms/ward',
    clientId: 'explorer',
    audience: 'graph',
    scope: 'openid profile api://graph/read',
  })
})
