import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
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

test('a gateway that leaves where nobody goes elsewhere does so without that delay', async () => {
  await ward.open({ drainDelayMs: 3_600_000 })
  await ward.gateway.close(0)
  await expect(ward.ask('{ districts { id } }')).rejects.toThrow()
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

test('a connection that was opened in advance and never used does not keep a leaving gateway', async () => {
  await ward.open({ drainTimeoutMs: 60_000 })
  const { port } = new URL(ward.gateway.url)
  const silent = connect(Number(port), '127.0.0.1')
  await once(silent, 'connect')
  const ended = once(silent.resume(), 'close')
  await ward.gateway.close()
  await ended
})
