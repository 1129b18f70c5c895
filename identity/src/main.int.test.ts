import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
let dir: string
let child: ChildProcess
let said = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'chiiki-identity-main-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))
afterEach(() => void child.kill('SIGKILL'))

function start(env: Record<string, string> = {}): void {
  said = ''
  const { PATH = '' } = process.env
  child = spawn(process.execPath, [file('main.ts')], {
    env: { PATH, PORT: '0', STATE_DIR: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
}

type Ready = { ready: boolean; issuer: string; jwks: string }

async function started(env: Record<string, string> = {}): Promise<Ready> {
  start(env)
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(said))),
  ])
  return message as Ready
}

/** The exit code, once all that was said has been heard. */
async function ended(): Promise<number | null> {
  const heard = [child.stdout, child.stderr].map((stream) => stream && finished(stream))
  if (child.exitCode === null) await once(child, 'exit')
  await Promise.all(heard)
  return child.exitCode
}

/** The command, with all that it said. */
async function token(...args: string[]) {
  const { PATH = '' } = process.env
  const command = spawn(process.execPath, [file('token.ts'), ...args], { env: { PATH } })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    command[name].on('data', (chunk) => (output[name] += chunk))
  const [code] = await once(command, 'close')
  return { code, ...output }
}

describe('the process', () => {
  test('says where it is and where its keys are, and leaves with 0 when told', async () => {
    const ready = await started()
    expect(ready).toEqual({
      ready: true,
      issuer: ready.issuer,
      jwks: `${ready.issuer}/jwks`,
      tenures: expect.stringMatching(/tenures\.json$/),
    })
    expect((await fetch(ready.jwks)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended()).toBe(0)
  })

  test('leaves when its parent goes', async () => {
    await started()
    child.disconnect()
    expect(await ended()).toBe(0)
  })

  test.each(['production', ' Production '])('never runs with NODE_ENV=%j', async (NODE_ENV) => {
    start({ NODE_ENV })
    expect(await ended()).toBe(1)
    expect(said).toMatch(
      /^The identity provider with personas doesn't run with NODE_ENV=production: .*OIDC_ISSUER.*\n$/,
    )
  })

  test('tells a taken port in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    start({ PORT: String(port) })
    expect(await ended()).toBe(1)
    other.close()
    expect(said).toMatch(new RegExp(`^Port ${port} is taken by another program.*PORT=${port + 1}\\n$`))
  })

  test('tells every wrong setting at once', async () => {
    const wrong = {
      PORT: 'many',
      ISSUER: 'http://localhost:1/path',
      EXPLORER_REDIRECTS: 'here',
      ACCESS_TOKEN_SECONDS: '0',
    }
    start(wrong)
    expect(await ended()).toBe(1)
    for (const name of Object.keys(wrong)) expect(said).toContain(name)
    expect(said).not.toContain('    at ')
  })

  test('replaces its key on SIGUSR2, and logs neither keys nor tokens', async () => {
    const { issuer, jwks } = await started()
    const { stdout } = await token('persona:analyst', '--issuer', issuer)
    const kids = async () =>
      ((await (await fetch(jwks)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid)
    const [before] = await kids()
    child.kill('SIGUSR2')
    await expect.poll(kids).toEqual([expect.not.stringMatching(String(before)), before])
    const kept = JSON.parse(await readFile(join(dir, 'keys.json'), 'utf8'))
    for (const secret of [stdout.trim(), ...kept.map(({ jwk }: { jwk: { d: string } }) => jwk.d)])
      expect(said).not.toContain(secret)
    expect(said).toContain('a new key signs')
  })
})

describe('the token command', () => {
  test('prints the access token of the persona and nothing else', async () => {
    const { issuer } = await started()
    const { code, stdout, stderr } = await token('persona:privacy-officer', '--issuer', issuer)
    expect([code, stderr, stdout.split('\n').length]).toEqual([0, '', 2])
    expect(decodeJwt(stdout.trim())).toMatchObject({
      iss: issuer,
      sub: 'persona:privacy-officer',
      aud: 'chiiki',
    })
  })

  test('lists the personas when it’s asked for another', async () => {
    const { issuer } = await started()
    const { code, stdout, stderr } = await token('persona:mayor', '--issuer', issuer)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^There's no persona "persona:mayor"\. There are:\n {2}persona:resident {2}池尻地区の住民/,
    )
  })

  test('says what to do when no provider answers there, and how it’s called', async () => {
    const { issuer } = await started()
    child.kill('SIGTERM')
    await ended()
    const gone = await token('resident', '--issuer', issuer)
    expect([gone.code, gone.stdout]).toEqual([1, ''])
    expect(gone.stderr).toMatch(
      /^No identity provider with personas answers at .*ECONNREFUSED.*\n.*npm start/,
    )
    expect((await token()).stderr).toMatch(/^Usage: /)
    expect((await token('resident', '--issuer', 'here')).stderr).toMatch(/^"here" is no address/)
  })
})
