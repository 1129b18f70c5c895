import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInAs } from '../identity/src/sign-in-as.ts'
import { isUnchanged, stateOf } from '../scripts/launch/bundles.ts'
import {
  exitOf,
  isAlive,
  type Launched,
  launch,
  launchAndWait,
  restart,
  stateFolder,
  until,
} from './launched.ts'
import { post } from './subgraph-client.ts'

/** The main job as processes, started and ended as a person does; from bundles, as every start is but the first. */
const state = stateFolder()
const launches: Launched[] = []
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/bundle.ts'], { stdio: 'inherit' })
})
afterAll(async () => {
  for (const each of launches) await each.interrupt()
  state.remove()
})

async function start(): Promise<Launched> {
  const launched = await launchAndWait({
    stateDir: state.path,
    env: { CHIIKI_BUNDLES: 'yes', DRAIN_DELAY_MS: '100' },
  })
  launches.push(launched)
  return launched
}

const tree =
  '{ ward { areas { districts { id } } } counters { nodes { id } } councilRollouts { __typename } }'

/** Of an answer that's made now: a kept one says nothing of who is up. */
async function districtCount(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
  const body = JSON.stringify({ query: tree })
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).then(
    (each) => each.json() as Promise<TreeAnswer>,
    () => null,
  )
  if (!answer?.data?.ward || answer.errors) return 0
  return answer.data.ward.areas.flatMap(({ districts }) => districts).length
}

type TreeAnswer = {
  readonly data?: {
    readonly ward: { readonly areas: readonly { readonly districts: readonly unknown[] }[] } | null
  }
  readonly errors?: unknown
}

/** Where its sign-in is, as it says itself. */
function issuerOf(launched: Launched): string {
  return /Sign-in\s+(\S+)/.exec(launched.output())?.[1] ?? ''
}

/** An act that leaves something behind: a change of the head office's phone number, planned for a day far ahead. */
function planChange(index: number): string {
  const input = `office: "office:hq", effectiveOn: "2099-04-0${index + 1}", changes: { phone: "03-5432-100${index}" }, decision: { title: "試験" }, idempotencyKey: "startup-test-${index}"`
  return `mutation { planOfficeChange(input: { ${input} }) { __typename ... on OfficeChangePlanned { office { id version } } ... on Problem { message } } }`
}

const modules = [
  'store/src/main.mjs',
  'organization/src/main.mjs',
  'participation/src/main.mjs',
  'services/services/src/main.mjs',
  'gateway/src/main.mjs',
]

const plannedChanges = '{ office(id: "office:hq") { plannedChanges { effectiveOn } } }'

/** Asks as the head office's planner, who signs in once for it. */
async function plannerOf(launched: Launched) {
  const bearer = `Bearer ${await signInAs(issuerOf(launched), 'persona:head-office-planner')}`
  return (query: string) => post(`${launched.url}/graphql`, query, {}, bearer)
}

/** One start goes through it all, in this order, so that what is there at the end has come through everything. */
describe('npm start', () => {
  let launched: Launched
  beforeAll(async () => {
    launched = await start()
  })

  it("serves the whole graph with the ward's data, each part a process of its own, from the released schema; one of them is restarted by command", async () => {
    expect(await districtCount(launched.url)).toBe(28)
    const page = await fetch(launched.url)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect((await (await fetch(`${launched.url}/ready`)).json()) as object).toMatchObject({ ready: true })
    expect(modules.map((module) => launched.pidOf(module)).every((pid) => pid !== undefined)).toBe(true)
    const placed = [
      ...readFileSync(join(state.path, 'logs', 'gateway.log'), 'utf8').matchAll(/"made":"(\w+)"/g),
    ]
    expect(placed.map(([, made]) => made)).toEqual(['earlier'])
    const before = launched.pidOf('gateway/src/main.mjs')
    expect(await restart(state.path, 'gateway')).toMatchObject({ code: 0 })
    expect(launched.pidOf('gateway/src/main.mjs')).not.toBe(before)
    expect(await districtCount(launched.url)).toBe(28)
    expect((await restart(state.path, 'store')).said).toMatch(
      /^store: it isn't restarted while the graph serves/,
    )
  })

  it('runs what its sources say, once one has changed, instead of a bundle from before', () => {
    expect(isUnchanged(stateOf('scripts/start.ts'))).toBe(true)
    const [path, size, changedMs] = stateOf('scripts/start.ts')
    expect(isUnchanged([path, size + 1, changedMs])).toBe(false)
    expect(isUnchanged([path, size, changedMs - 1])).toBe(false)
    expect(isUnchanged(['scripts/gone.ts', size, changedMs])).toBe(false)
  })

  it('each process killed by -9 comes back, and what was written before is there', async () => {
    const ask = await plannerOf(launched)
    for (const [index, module] of modules.entries()) {
      const plan = planChange(index)
      const planned = await ask(plan)
      expect(planned.data.planOfficeChange).toMatchObject({ __typename: 'OfficeChangePlanned' })
      process.kill(launched.pidOf(module) ?? 0, 'SIGKILL')
      await until(
        async () => launched.pidOf(module) !== undefined && (await districtCount(launched.url)) === 28,
        60_000,
      )
      expect((await ask(plan)).data).toEqual(planned.data)
    }
    const { data } = await ask(plannedChanges)
    expect(data.office.plannedChanges).toHaveLength(modules.length)
  })

  it('a start after kill -9 of the launcher works and has lost nothing', async () => {
    const family = launched.family()
    launched.process.kill('SIGKILL')
    await exitOf(launched.process)
    await until(() => !family.some(isAlive), 20_000)
    launched = await start()
    expect(await districtCount(launched.url)).toBe(28)
    const { data } = await (await plannerOf(launched))(plannedChanges)
    expect(data.office.plannedChanges).toHaveLength(modules.length)
  })

  it('Ctrl-C leaves nothing running', async () => {
    const family = launched.family()
    expect(modules.every((module) => launched.pidOf(module) !== undefined)).toBe(true)
    expect(await launched.interrupt()).toBe(0)
    await until(() => !family.some(isAlive), 10_000)
  })

  it('a start after Ctrl-C has what was there before', async () => {
    launched = await start()
    expect(await districtCount(launched.url)).toBe(28)
    const { data } = await (await plannerOf(launched))(plannedChanges)
    expect(data.office.plannedChanges).toHaveLength(modules.length)
  })
})

describe("a start that can't work says why and what to do", () => {
  it('a taken port', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const launched = await launch({ stateDir: state.path, port })
    expect(await exitOf(launched.process)).toBe(1)
    expect(launched.output()).toMatch(new RegExp(`Port ${port} is taken.*PORT=`, 's'))
    other.close()
  })

  it.each([
    ['of no server', 'mongodb://127.0.0.1:1/x', /can't be reached.*MONGODB_URI/s],
    ['that is none', 'http://127.0.0.1/x', /MONGODB_URI must look like mongodb/],
  ])('a MONGODB_URI %s', async (_what, uri, words) => {
    const launched = await launch({ stateDir: state.path, env: { MONGODB_URI: uri } })
    expect(await exitOf(launched.process)).toBe(1)
    expect(launched.output()).toMatch(words)
    expect(launched.output()).not.toMatch(/\n\s+at /)
  })

  it('a port that is none', async () => {
    const launched = await launch({ stateDir: state.path, env: { PORT: 'many' } })
    expect(await exitOf(launched.process)).toBe(1)
    expect(launched.output()).toContain('PORT must be')
  })

  it('no network at the first start', async () => {
    const empty = stateFolder()
    const launched = await launch({
      stateDir: empty.path,
      env: { CHIIKI_CACHE_DIR: `${empty.path}/cache`, CHIIKI_DEBIAN_MIRROR: 'http://127.0.0.1:1/debian' },
    })
    expect(await exitOf(launched.process)).toBe(1)
    expect(launched.output()).toMatch(/MONGODB_URI|docker compose/)
    expect(launched.output()).not.toMatch(/\n\s+at /)
    empty.remove()
  })
})
