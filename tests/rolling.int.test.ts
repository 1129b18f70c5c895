import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../scripts/launch/ports.ts'
import { NotReplaced, Replaceable } from '../scripts/rolling/replaceable.ts'

const dir = mkdtempSync(join(tmpdir(), 'chiiki-rolling-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const body = JSON.stringify({ query: '{ process }' })

/** One request on a connection that the agent keeps; it isn't repeated. Which process answered. */
function ask(port: number, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const asking = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers })
  asking.on('error', reject).on('response', (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    response.on('error', reject).on('end', () => resolve(JSON.parse(text).data.process))
  })
  asking.end(body)
  return promise
}

test('a process is replaced while clients ask on connections that they keep, and no request fails; one that does not come up replaces nothing', async () => {
  const port = await freePort(0)
  const env: Record<string, string> = { PORT: String(port), DRAIN_DELAY_MS: '300' }
  const plan = {
    name: 'trial',
    module: join(import.meta.dirname, 'rolling-worker.ts'),
    env,
    logFile: join(dir, 'trial.log'),
    say: () => {},
    readyWithinMs: 60_000,
  }
  const serving = await Replaceable.start(plan)
  const answeredBy = new Map<number, number>()
  const failures: unknown[] = []
  let isDone = false
  const clients = Array.from({ length: 4 }, async () => {
    const agent = new Agent({ keepAlive: true })
    while (!isDone) {
      await ask(port, agent).then(
        (pid) => answeredBy.set(pid, (answeredBy.get(pid) ?? 0) + 1),
        (error) => failures.push(error),
      )
    }
    agent.destroy()
  })
  const first = serving.pid
  await serving.replace()
  const second = serving.pid
  env.FAILS = 'yes'
  await expect(serving.replace()).rejects.toThrow(NotReplaced)
  expect(await ask(port, new Agent())).toBe(second)
  isDone = true
  await Promise.all(clients)
  await serving.stop()
  expect(failures).toEqual([])
  expect([...answeredBy.keys()]).toEqual([first, second])
})
