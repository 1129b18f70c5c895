import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../gateway/src/config.ts'
import { organization } from '../services/organization/src/subgraph.ts'
import { type Container, composeFile, root } from './compose-file.ts'
import { type TestSubgraph, testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

const { services, networks, volumes } = composeFile()
const names = readdirSync(join(root, 'services')).sort()
const service = (name: string) => services[name] as Container
const secret = 'Kept-0nly_here'

type Ended = { code: number; out: string; err: string }

/** Runs a program to its end. Its environment is `env` and nothing else. */
function run(
  program: string,
  args: readonly string[],
  env: Record<string, string | null | undefined>,
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { env: env as NodeJS.ProcessEnv }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    )
  })
}

describe('docker-compose.yml: what runs', () => {
  it('has a store and a process for each subgraph, the gateway, and nothing else', () => {
    const expected = [...names, ...names.map((name) => `${name}-store`), 'gateway']
    expect(Object.keys(services).sort()).toEqual(expected.sort())
  })

  it('runs every store on mongo:8 and every process of ours from the one image made here', () => {
    for (const name of names) expect(service(`${name}-store`).image).toBe('mongo:8')
    for (const name of [...names, 'gateway']) {
      expect(service(name)).toMatchObject({ image: 'chiiki:local', pull_policy: 'build', build: '.' })
    }
  })

  it('starts a store before its subgraph, and all subgraphs before the gateway', () => {
    const healthy = { condition: 'service_healthy' }
    for (const name of names) expect(service(name).depends_on).toEqual({ [`${name}-store`]: healthy })
    expect(service('gateway').depends_on).toEqual(Object.fromEntries(names.map((name) => [name, healthy])))
  })

  it('publishes the gateway alone, to this machine unless it is told otherwise', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports)
    expect(published.map(([name]) => name)).toEqual(['gateway'])
    expect(service('gateway').ports).toEqual(['127.0.0.1:4000:4000'])
    const moved = composeFile({ PORT: '4100', BIND_ADDRESS: '0.0.0.0' }).services.gateway
    expect(moved?.ports).toEqual(['0.0.0.0:4100:4000'])
    expect(moved?.environment.PORT).toBe('4000')
  })

  it('gives nobody root, capabilities, or a file system to write on', () => {
    for (const each of Object.values(services)) {
      expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' })
      expect(each.security_opt).toEqual(['no-new-privileges:true'])
    }
    for (const name of names) expect(service(`${name}-store`).user).toBe('mongodb')
    expect(readFileSync(join(root, 'Dockerfile'), 'utf8')).toMatch(/\nUSER node\n/)
  })

  it('keeps the data of each store and the last good schema in volumes of their own', () => {
    const used = Object.values(services)
      .flatMap((each) => (each.volumes ?? []).map((volume) => volume.split(':')[0]))
      .filter((volume) => volume !== '/dev/null')
    expect(used.sort()).toEqual(Object.keys(volumes).sort())
    expect(new Set(used).size).toBe(names.length + 1)
    const { environment, volumes: [kept] = [] } = service('gateway')
    expect(kept).toBe(`gateway-state:${environment.STATE_DIR}`)
  })
})

describe('docker-compose.yml: what the processes are told', () => {
  it('settles the gateway, which reaches each subgraph where it listens', () => {
    // A variable without a value is handed on where it's set and absent where it isn't.
    const given = Object.entries(service('gateway').environment).filter(([, value]) => value !== null)
    const settings = readSettings(Object.fromEntries(given) as Record<string, string>)
    expect(settings).toMatchObject({ host: '0.0.0.0', port: 4000, introspection: true })
    const listening = names.map((name) => ({
      name,
      url: `http://${name}:${service(name).environment.PORT}/graphql`,
    }))
    expect(settings.subgraphs).toEqual(listening)
    for (const name of names) expect(service(name).networks).toContain('graph')
    expect(service('gateway').networks).toEqual(['graph'])
  })

  it('hands every limit of the gateway on, and those that it takes are those that there are', () => {
    const { environment } = service('gateway')
    const documented = [
      ...readFileSync(join(root, 'gateway', 'README.md'), 'utf8').matchAll(/`([A-Z][A-Z_]{4,})`/g),
    ]
    const limits = documented
      .map(([, name]) => name as string)
      .filter((name) =>
        /^(MAX|RATE_LIMIT|CORS|TRUSTED|HTTPS|EXPOSE|SUGG|PERSISTED|REGISTERED|SAFELIST|ASSUMED|DEFAULT_PAGE|LOG_SALT)|^(SUBGRAPH|OPERATION|HEADERS|REQUEST)_TIMEOUT_MS$/.test(
          name,
        ),
      )
      .filter((name) => !/^(RATE_LIMITED|REQUEST_TIMEOUT$|PERSISTED_QUERY_NOT)/.test(name))
    expect(new Set(limits).size).toBeGreaterThan(25)
    for (const name of limits) expect(environment, name).toHaveProperty(name)
    const given = {
      ...composeFile().services.gateway?.environment,
      MAX_QUERY_DEPTH: '7',
      RATE_LIMIT_PER_ADDRESS: '9',
    }
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Record<
      string,
      string
    >
    expect(readSettings(set)).toMatchObject({ limits: { depth: 7 }, rateLimits: { perAddress: 9 } })
  })

  it('tells organization who holds the first posts, and the others where to ask', () => {
    expect(service('organization').volumes).toEqual(['/dev/null:/run/first-tenures.json:ro'])
    const { services: own } = composeFile({ FIRST_TENURES_FILE: './tenures.json' })
    expect(own.organization?.volumes).toEqual(['./tenures.json:/run/first-tenures.json:ro'])
    expect(service('organization').environment.FIRST_TENURES).toBe('/run/first-tenures.json')
    for (const name of names) {
      const { environment } = service(name)
      expect(environment.ORGANIZATION_URL).toBe(
        `http://organization:${service('organization').environment.PORT}/graphql`,
      )
      expect(environment).toHaveProperty('POSTS_MAX_AGE_SECONDS', null)
    }
  })

  it.each(names)('tells %s its own database, its port, its data and the token issuer', (name) => {
    const { environment, command } = service(name)
    expect(environment).toMatchObject({ HOST: '0.0.0.0', OIDC_ISSUER: null, OIDC_JWKS: null })
    expect(command).toEqual([`services/${name}/src/main.ts`])
    for (const path of [command[0], environment.DATA_DIR?.replace('/app/', '')]) {
      expect(existsSync(join(root, path ?? '-'))).toBe(true)
    }
    const store = service(`${name}-store`)
    const uri = new URL(environment[`${name.toUpperCase()}_MONGODB_URI`] ?? '')
    expect(uri).toMatchObject({ username: name, hostname: `${name}-store`, pathname: `/chiiki_${name}` })
    expect(uri.password).toBe(store.environment.STORE_PASSWORD)
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      authSource: `chiiki_${name}`,
      replicaSet: store.command[store.command.indexOf('--replSet') + 1],
    })
  })

  it('lets each store be reached by its own service alone, and reach nobody', () => {
    for (const name of names) {
      expect(service(`${name}-store`).networks).toEqual([name])
      expect(networks[name]).toEqual({ internal: true })
      expect(
        Object.keys(services)
          .filter((each) => service(each).networks.includes(name))
          .sort(),
      ).toEqual([name, `${name}-store`].sort())
    }
  })

  it('uses one password for one thing, each named as for development, and takes all from the environment', () => {
    const passwordsIn = (file: typeof services) =>
      names.flatMap((name) => {
        const { STORE_PASSWORD, MONGO_INITDB_ROOT_PASSWORD } = file[`${name}-store`]?.environment ?? {}
        return [STORE_PASSWORD, MONGO_INITDB_ROOT_PASSWORD]
      })
    const defaults = passwordsIn(services)
    expect(new Set(defaults).size).toBe(2 * names.length)
    for (const each of defaults) expect(each).toMatch(/^development-only-/)
    const own = names.flatMap((name) => {
      const prefix = `${name.toUpperCase()}_STORE_`
      return [`${prefix}PASSWORD`, `${prefix}ROOT_PASSWORD`]
    })
    const given = composeFile(Object.fromEntries(own.map((name) => [name, `${secret}-${name}`])))
    expect(passwordsIn(given.services)).toEqual(own.map((name) => `${secret}-${name}`))
    expect(JSON.stringify(given.services)).not.toContain('-only-')
  })
})

describe('how a store of docker-compose.yml starts', () => {
  const dir = mkdtempSync(join(tmpdir(), 'chiiki-compose-'))
  const key = join(dir, 'members.key')
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  beforeAll(() => {
    writeFileSync(join(dir, 'docker-entrypoint.sh'), '#!/bin/sh\necho "$@"; umask\n')
    chmodSync(join(dir, 'docker-entrypoint.sh'), 0o755)
  })

  function start(env: Record<string, string>): Promise<Ended> {
    const { entrypoint = [], command, environment } = composeFile(env).services['services-store'] as Container
    const [program = '', ...args] = entrypoint.map((part) => part.replaceAll('/tmp/members.key', key))
    return run(program, [...args, ...command], { ...environment, PATH: `${dir}:${process.env.PATH}` })
  }

  it('refuses a password for development in production, and says which store', async () => {
    const halves: Record<string, string>[] = [
      {},
      { SERVICES_STORE_PASSWORD: secret },
      { SERVICES_STORE_ROOT_PASSWORD: secret },
    ]
    for (const half of halves) {
      const { code, err } = await start({ NODE_ENV: 'production', ...half })
      expect(code).toBe(1)
      expect(err).toContain('The store of services has a password that is for development only.')
    }
  })

  it('starts mongod with a key that only its user can read, a new one each time', async () => {
    const both = { SERVICES_STORE_PASSWORD: secret, SERVICES_STORE_ROOT_PASSWORD: secret }
    const keys: string[] = []
    for (const env of [{}, { NODE_ENV: 'production', ...both }]) {
      const { code, out, err } = await start(env)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.split('\n')[0]).toBe(service('services-store').command.join(' '))
      expect(out.split('\n')[1]).toMatch(/^0?022$/)
      expect(statSync(key).mode & 0o777).toBe(0o400)
      keys.push(readFileSync(key, 'utf8'))
    }
    for (const each of keys) expect(each).toMatch(/^[A-Za-z0-9+/=]{1000,1024}$/)
    expect(keys[0]).not.toBe(keys[1])
  })
})

describe('the health check of a process', () => {
  let subgraph: TestSubgraph
  const storeUri = testDatabase('compose')
  beforeAll(async () => {
    subgraph = await testSubgraph(organization, { storeUri, clock: () => new Date() })
  })

  it('is the same for all, passes while the process is ready and fails once it is gone', async () => {
    const checks = [...names, 'gateway'].map((name) => service(name).healthcheck.test)
    expect(new Set(checks.map((test) => test.join('\n'))).size).toBe(1)
    const [kind, program, ...args] = checks[0] ?? []
    expect([kind, program]).toEqual(['CMD', 'node'])
    const PORT = String(subgraph.serving.port)
    expect((await run(process.execPath, args, { PORT })).code).toBe(0)
    await subgraph.close()
    expect((await run(process.execPath, args, { PORT })).code).toBe(1)
  })
})

describe('Dockerfile', () => {
  const copied = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.+) (\S+)$/gm)]
  const sources = copied.flatMap(([, from]) => (from ?? '').split(' '))

  it('copies what is there, and everything that a command or the lock file needs', () => {
    for (const path of sources) expect(existsSync(join(root, path)), path).toBe(true)
    for (const name of ['kit', 'gateway', 'explorer', ...names.map((each) => `services/${each}`)]) {
      expect(sources).toContain(`${name}/package.json`)
    }
    expect(sources).toEqual(
      expect.arrayContaining(['kit', 'gateway', 'services', 'data', 'supergraph.graphql']),
    )
  })
})
