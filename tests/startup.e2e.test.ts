import { createServer } from 'node:net'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { localIssuer, localToken } from '../scripts/launch/issuer.ts'
import { exitOf, isAlive, type Launched, launch, launchAndWait, stateFolder, until } from './launched.ts'
import { post } from './subgraph-client.ts'

/** The main job as processes, started and ended as a person does. */
const state = stateFolder()
const launches: Launched[] = []
afterEach(async () => {
  for (const each of launches.splice(0)) if (each.process.exitCode === null) await each.interrupt()
})
afterAll(() => state.remove())

async function start(stateDir = state.path, env: Record<string, string> = {}): Promise<Launched> {
  const launched = await launchAndWait({ stateDir, env })
  launches.push(launched)
  return launched
}

const tree =
  '{ ward { areas { districts { id } } } counters { nodes { id } } councilRollouts(first: 1) { nodes { state } } }'

async function districtCount(url: string): Promise<number> {
  const { data } = await post(`${url}/graphql`, tree)
  return data?.ward?.areas.flatMap((area: { districts: unknown[] }) => area.districts).length ?? 0
}

const modules = [
  'store/src/main.ts',
  'organization/src/main.ts',
  'participation/src/main.ts',
  'services/services/src/main.ts',
  'gateway/src/main.ts',
]

describe('npm start', () => {
  it("serves the whole graph with the ward's data, each part a process of its own, and Ctrl-C leaves nothing running", async () => {
    const launched = await start()
    expect(await districtCount(launched.url)).toBe(28)
    const page = await fetch(launched.url)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect((await (await fetch(`${launched.url}/ready`)).json()) as object).toMatchObject({ ready: true })
    expect(modules.map((module) => launched.pidOf(module)).every((pid) => pid !== undefined)).toBe(true)
    const family = launched.family()
    expect(await launched.interrupt()).toBe(0)
    await until(() => !family.some(isAlive), 10_000)
  })

  it.each(modules)('%s killed by -9 comes back, and what was written is there', async (module) => {
    const launched = await start()
    await localIssuer(state.path)
    const bearer = `Bearer ${await localToken(state.path, 'test:planner', ['head-office-planner@office:hq'], 1)}`
    const name = `試験 ${module}`
    const plan = `mutation ($name: String!) { planOfficeChange(input: { id: "office:hq", validFrom: "2099-04-01", name: { ja: $name }, idempotencyKey: "startup-${modules.indexOf(module)}-key" }) { __typename ... on Problem { message } } }`
    const planned = await post(`${launched.url}/graphql`, plan, { name }, bearer)
    expect(planned.errors).toBeUndefined()
    process.kill(launched.pidOf(module) ?? 0, 'SIGKILL')
    await until(
      async () =>
        (await districtCount(launched.url).catch(() => 0)) === 28 && launched.pidOf(module) !== undefined,
      60_000,
    )
    const again = await post(`${launched.url}/graphql`, plan, { name }, bearer)
    expect(again.data).toEqual(planned.data)
  })

  it('a start after kill -9 of the launcher works and has lost nothing', async () => {
    const launched = await start()
    const family = launched.family()
    launched.process.kill('SIGKILL')
    await exitOf(launched.process)
    await until(() => !family.some(isAlive), 20_000)
    const again = await start()
    expect(await districtCount(again.url)).toBe(28)
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
