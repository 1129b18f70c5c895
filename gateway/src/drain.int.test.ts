import { mkdir, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TestWard } from './test-ward.ts'

let ward: TestWard
beforeEach(() => {
  ward = new TestWard()
})
afterEach(() => ward.close())

/** Holds the answers of `councils` back; `reached` resolves when the first question has come. */
function hold() {
  const reached = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  ward.councils.before = ({ query }) => {
    if (query.includes('_service')) return undefined
    reached.resolve()
    return released.promise
  }
  return { reached: reached.promise, release: released.resolve }
}

test('a gateway that leaves finishes the request in flight and takes no other', async () => {
  await ward.open()
  const { reached, release } = hold()
  const inFlight = ward.ask('{ councils { title } }')
  await reached
  const closed = ward.gateway.close()
  release()
  expect((await inFlight).body.data.councils).toHaveLength(2)
  await closed
  await expect(ward.ask('{ districts { id } }')).rejects.toThrow()
})

test('a gateway that leaves says so to a balancer first, and serves what still comes', async () => {
  await ward.open({ drainDelayMs: 1_500 })
  const closed = ward.gateway.close()
  const ready = await ward.get('/ready')
  expect(ready.status).toBe(503)
  expect(ready.body).toMatchObject({ ready: false, draining: true })
  expect((await ward.ask('{ districts { id } }')).body.data.districts).toHaveLength(2)
  await closed
})

test('a client that keeps its connection open does not keep a leaving gateway', async () => {
  await ward.open()
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) =>
    request(`${ward.gateway.url}/health`, { agent }, (r) => r.resume().on('end', resolve)).end(),
  )
  await ward.gateway.close()
  agent.destroy()
})

test('a request that never ends is cut off in the end', async () => {
  await ward.open({ drainTimeoutMs: 100 })
  const { reached, release } = hold()
  const inFlight = ward.ask('{ councils { title } }')
  const cut = expect(inFlight).rejects.toThrow()
  await reached
  const closed = ward.gateway.close()
  await cut
  release()
  await closed
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
