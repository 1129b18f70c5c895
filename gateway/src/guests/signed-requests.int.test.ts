import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { signedAudience, signedType } from './department-keys.ts'
import { testGuest } from './test-guest.ts'

let ward: TestWard
let bosai: TestSubgraph
let file: string
const pair = await generateKeyPair('ES256', { extractable: true })
const publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'bosai-1', alg: 'ES256' }

beforeEach(async () => {
  ward = new TestWard()
  bosai = await testGuest().start()
  await ward.open()
  file = join(ward.stateDir, 'keys.json')
  await writeFile(file, JSON.stringify({ departments: [{ office: 'office:bosai', keys: [publicKey] }] }))
  await ward.gateway.close()
  await ward.openGateway({ guests: { keys: file } })
})
afterEach(async () => {
  await ward.close()
  await bosai.stop()
})

type Said = {
  method?: string
  path?: string
  body?: object
  jti?: string
  life?: string
  key?: CryptoKey
  typ?: string
}

const sign = (said: Said = {}) => {
  const {
    method = 'PUT',
    path = '/subgraphs/bosai',
    body = { url: bosai.url },
    jti = crypto.randomUUID(),
  } = said
  return new SignJWT({ method, path, body })
    .setProtectedHeader({ alg: 'ES256', kid: 'bosai-1', typ: said.typ ?? signedType })
    .setAudience(signedAudience)
    .setJti(jti)
    .setIssuedAt()
    .setExpirationTime(said.life ?? '2m')
    .sign(said.key ?? pair.privateKey)
}
const send = async (jws: string, method = 'PUT', url = ward.gateway.url) => {
  const init = { method, body: jws, headers: { 'content-type': 'application/jose' } }
  const response = await fetch(`${url}/subgraphs/bosai`, init)
  return { status: response.status, body: (await response.json()) as any }
}

test('a request that a department’s key signed is done for its office, and once', async () => {
  const jws = await sign()
  const joined = await send(jws)
  expect([joined.status, joined.body.outcome]).toEqual([201, 'REGISTERED'])
  expect((await send(jws)).body.errors[0]).toMatchObject({
    message: expect.stringContaining('taken already'),
  })
  const { body } = await ward.ask('{ schemaVersions(first: 1) { nodes { by } } }')
  expect(body.data.schemaVersions.nodes[0].by).toBe('department-key@office:bosai')
  const other = await ward.guests('DELETE', '/bosai', {}, ['department-developer@office:kosodate'])
  expect(other.status).toBe(403)
  const left = await send(await sign({ method: 'DELETE', body: { acceptsBreaking: true } }), 'DELETE')
  expect(left.body.outcome).toBe('WITHDRAWN')
})

test('one is taken once by all gateways that share a state directory, also when it comes to two at the same moment or after a restart', async () => {
  const other = await ward.another({ guests: { keys: file } })
  const jws = await sign()
  const both = await Promise.all([send(jws), send(jws, 'PUT', other.url)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 401])
  await other.close()
  await ward.gateway.close()
  await ward.openGateway({ guests: { keys: file } })
  expect((await send(jws)).status).toBe(401)
})

test('one that another key signed, for something else, for too long, or that was changed is refused, and nothing is asked', async () => {
  const stranger = await generateKeyPair('ES256')
  const [head, , signature] = (await sign()).split('.')
  const forged = Buffer.from(
    JSON.stringify({ method: 'PUT', path: '/subgraphs/bosai', body: { url: 'http://evil' } }),
  )
  for (const jws of [
    await sign({ key: stranger.privateKey }),
    await sign({ method: 'DELETE' }),
    await sign({ path: '/subgraphs/kosodate' }),
    await sign({ life: '1h' }),
    await sign({ typ: 'at+jwt' }),
    `${head}.${forged.toString('base64url')}.${signature}`,
    'no.jws.here',
    '',
  ])
    expect([400, 401]).toContain((await send(jws)).status)
  expect(bosai.asked).toEqual([])
  await writeFile(file, JSON.stringify({ departments: [] }))
  expect((await send(await sign())).status).toBe(401)
  await writeFile(file, '{')
  expect((await send(await sign())).status).toBe(503)
})
