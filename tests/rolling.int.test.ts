import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../scripts/launch/ports.ts'
import { controlSocket, takeRestarts } from '../scripts/launch/restarts.ts'
import { Supervised } from '../scripts/launch/supervise.ts'
import { startWorker } from '../scripts/launch/worker.ts'
import { restart } from './launched.ts'

const dir = mkdtempSync(join(tmpdir(), 'chiiki-rolling-'))
const port = await freePort(0)
const env: Record<string, string> = { PORT: String(port), DRAIN_DELAY_MS: '300' }
let serving: Supervised
let restarts: { stop(): Promise<void> }
beforeAll(async () => {
  const start = ({ hear }: { hear(line: string): void }) =>
    startWorker({
      name: 'trial',
      module: join(import.meta.dirname, 'rolling-worker.ts'),
      env,
      logFile: join(dir, 'trial.log'),
      say: hear,
      readyWithinMs: 60_000,
    })
  serving = await Supervised.start('trial', start, () => {})
  restarts = await takeRestarts(controlSocket(dir), [serving], { store: 'it stays.' })
})
afterAll(async () => {
  await restarts.stop()
  await serving.stop()
  rmSync(dir, { recursive: true, force: true })
})

const body = JSON.stringify({ query: '{ process }' })

/** One request on a connection that the agent keeps; it isn't repeated. Which process answered. */
function ask(agent: Agent): Promise<number> {
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

test('a process is restarted by command while clients ask on connections that they keep, and no request fails; a second command meanwhile is refused', async () => {
  const answeredBy = new Set<number>()
  const failures: unknown[] = []
  let isDone = false
  const clients = Array.from({ length: 4 }, async () => {
    const agent = new Agent({ keepAlive: true })
    while (!isDone) {
      await ask(agent).then(
        (pid) => answeredBy.add(pid),
        (error) => failures.push(error),
      )
    }
    agent.destroy()
  })
  const before = serving.pid
  const both = await Promise.all([restart(dir, 'trial'), restart(dir, 'all')])
  isDone = true
  await Promise.all(clients)
  expect(failures).toEqual([])
  expect([...answeredBy]).toEqual([before, serving.pid])
  const [done, refused] = both.sort((a, b) => (a.code ?? 0) - (b.code ?? 0))
  expect(refused).toEqual({ code: 1, said: 'trial is being restarted now. Ask again when that is done.\n' })
  expect(done?.code).toBe(0)
  expect(done?.said.replaceAll(/\d+\.\d s/g, '… s').split('\n')).toEqual([
    `trial: the next one starts; process ${before} serves until it does`,
    `trial: process ${serving.pid} serves (… s); process ${before} finishes what it has`,
    'trial: restarted (… s)',
    '',
  ])
})

test('one that does not come up replaces nothing, and the command says why and that it was not done', async () => {
  const before = serving.pid
  env.FAILS = 'yes'
  const { code, said } = await restart(dir, 'trial')
  delete env.FAILS
  expect(code).toBe(1)
  expect(said).toContain('trial: it was told to fail\n')
  expect(said).toContain(
    `trial: not restarted: trial could not start: its own words are above. Process ${before} goes on.\n`,
  )
  expect(await ask(new Agent())).toBe(before)
})

test.each([
  [
    'a process that there is not',
    ['gatewy', 'trial'],
    2,
    'There is no gatewy in this graph. There are trial; and all of them: all.\n',
  ],
  ['the store', ['store'], 1, 'store: it stays.\n'],
  ['none', [], 2, /^Usage:/],
])('a command that names %s restarts nothing', async (_what, names, code, said) => {
  const before = serving.pid
  expect(await restart(dir, ...names)).toEqual({ code, said: expect.stringMatching(said) })
  expect(serving.pid).toBe(before)
})

test('where no graph runs the command says so', async () => {
  const { code, said } = await restart(join(dir, 'elsewhere'), 'gateway')
  expect(code).toBe(1)
  expect(said).toMatch(/^No graph of npm start runs on .*elsewhere/)
})

test('what is no command leaves the graph as it was', async () => {
  const socket = createConnection(controlSocket(dir))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.on('error', () => {}).write('GET / HTTP/1.1\r\n\r\n')
  await closed
  expect(await ask(new Agent())).toBe(serving.pid)
})
