import { execFile } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sheltersResolvers, sheltersSdl, testGuest } from '../gateway/src/guests/test-guest.ts'
import { TestSubgraph } from '../gateway/src/test-subgraph.ts'
import { TestWard } from '../gateway/src/test-ward.ts'

const script = join(import.meta.dirname, '..', 'scripts', 'subgraph.ts')

describe('the command of a department', () => {
  let ward: TestWard
  let bosai: TestSubgraph
  beforeEach(async () => {
    ward = await new TestWard().open()
    bosai = await testGuest().start()
  })
  afterEach(async () => {
    await ward.close()
    await bosai.stop()
  })

  const run = async (...words: string[]) => {
    const bearer = await ward.issuer.bearer('somebody', '10m', ['department-developer@office:bosai'])
    const env = { ...process.env, CHIIKI_TOKEN: bearer.slice('Bearer '.length) }
    const args = [script, ...words, '--graph', ward.gateway.url]
    return promisify(execFile)(process.execPath, args, { env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    )
  }

  test('registers, lists, checks without touching anything, and withdraws', { timeout: 60_000 }, async () => {
    const registered = await run('register', 'bosai', bosai.url)
    expect(registered).toMatchObject({ code: 0, stdout: expect.stringContaining('REGISTERED: revision 1') })
    expect(registered.stdout).toMatch(/Type 'Shelter' was added\n/)
    expect(registered.stdout).toMatch(/Field 'shelters' was added to object type 'District'/)
    expect(registered.stdout).not.toContain("object type 'Shelter'")
    expect((await run('list')).stdout).toContain(`bosai  unknown  revision 1  ${bosai.url}`)
    await ward.ask('{ shelters { capacity } }', {}, { 'graphql-client-name': 'bosai-map' })
    const file = join(ward.stateDir, 'smaller.graphql')
    await writeFile(file, TestSubgraph.released(sheltersSdl.replace('capacity: Int', 'seats: Int')))
    const checked = await run('check', 'bosai', '--schema', file)
    expect(checked.code).toBe(1)
    expect(checked.stdout).toMatch(/^✗ bosai fits the graph, and breaks what clients ask/)
    expect(checked.stdout).toContain('1 operation(s) would break')
    expect(checked.stdout).toMatch(/of bosai-map, last asked .*: Field 'capacity' was removed/)
    expect((await run('check', 'bosai', '--schema', file, '--accept-breaking')).code).toBe(0)
    expect((await ward.ask('{ shelters { capacity } }')).body.errors).toBeUndefined()
    bosai.become(
      sheltersSdl.replace('capacity: Int', 'capacity: Int!').replace('[Shelter!]\n}', '[Shelter!]!\n}'),
      sheltersResolvers,
    )
    const refused = await run('register', 'bosai', bosai.url)
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('NOT_NULLABLE') })
    expect(refused.stdout).toMatch(/^✗ bosai wasn't let in: nothing has changed/)
    expect((await run('withdraw', 'bosai')).stdout).toMatch(/^✗ bosai hasn't left: nothing has changed/)
    expect((await run('withdraw', 'bosai', '--accept-breaking')).stdout).toContain('bosai has left')
  })

  test('signs with the department’s key where a CI has nobody to sign in', { timeout: 60_000 }, async () => {
    const [keys, key] = [join(ward.stateDir, 'keys.json'), join(ward.stateDir, 'private.json')]
    const made = await run('make-key', key, '--office', 'office:bosai')
    await writeFile(keys, made.stdout.slice(made.stdout.indexOf('{')))
    expect((await stat(key)).mode & 0o777).toBe(0o600)
    expect(await readFile(keys, 'utf8')).not.toContain('"d"')
    expect((await run('make-key', key, '--office', 'office:bosai')).code).toBe(1)
    await ward.gateway.close()
    await ward.openGateway({ guests: { keys } })
    expect((await run('register', 'bosai', bosai.url, '--key', key)).stdout).toContain(
      'REGISTERED: revision 1',
    )
    expect((await run('withdraw', 'bosai', '--key', key)).stdout).toContain('bosai has left')
  })
})
