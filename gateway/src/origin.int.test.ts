import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TestWard } from './test-ward.ts'

let ward: TestWard
beforeEach(() => {
  ward = new TestWard()
})
afterEach(() => ward.close())

test('pages of a configured origin may call the graph and read its headers; others may not', async () => {
  await ward.open({ corsOrigins: ['https://ward.example'] })
  const ours = await ward.ask('{ districts { id } }', {}, { origin: 'https://ward.example' })
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://ward.example')
  expect(ours.headers.get('access-control-expose-headers')).toContain('x-request-id')
  const theirs = await ward.ask('{ districts { id } }', {}, { origin: 'https://elsewhere.example' })
  expect(theirs.headers.get('access-control-allow-origin')).toBeNull()
  const preflight = await fetch(`${ward.gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://ward.example', 'access-control-request-method': 'POST' },
  })
  expect(preflight.status).toBe(204)
})

test('without an explorer the root says where the graph is', async () => {
  await ward.open()
  expect((await ward.get('/')).body).toMatchObject({ graphql: '/graphql' })
})

test('the explorer is served at the root under the policy of its build', async () => {
  await ward.open()
  await ward.gateway.close()
  const dir = join(ward.stateDir, 'dist')
  await mkdir(join(dir, 'assets'), { recursive: true })
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>探す</title>')
  await writeFile(join(dir, 'assets', 'a-1.js'), 'export {}')
  await writeFile(join(dir, 'csp.txt'), "default-src 'self';\n  worker-src blob:\n")
  await ward.openGateway({ explorerDir: dir })
  const page = await ward.get('/')
  expect(page.text).toContain('探す')
  expect(page.headers.get('content-security-policy')).toBe("default-src 'self'; worker-src blob:")
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect((await ward.get('/assets/a-1.js')).headers.get('cache-control')).toContain('immutable')
  expect((await ward.get('/assets/none.js')).status).toBe(404)
  expect((await ward.ask('{ districts { id } }')).body.data.districts).toHaveLength(2)
})
