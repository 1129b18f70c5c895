import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { sheltersResolvers, sheltersSdl, testGuest } from './test-guest.ts'

let ward: TestWard
let bosai: TestSubgraph

beforeEach(async () => {
  ward = new TestWard()
  bosai = await testGuest().start()
})
afterEach(async () => {
  await ward.close()
  await bosai.stop()
})

const register = (more: object = {}, posts?: string[]) =>
  ward.guests('PUT', '/bosai', { url: bosai.url, ...more }, posts)
const codes = (answer: { body: { errors?: { extensions: { code: string } }[] } }) =>
  [...new Set(answer.body.errors?.map(({ extensions }) => extensions.code))].sort()

describe('what is refused, with nothing touched', () => {
  const refusals: [what: string, sdl: string, code: string][] = [
    [
      'a type of another shape',
      sheltersSdl.replace('"The shelters', 'name: Int @shareable "The shelters'),
      'INVALID_FIELD_SHARING',
    ],
    [
      'a root field that cannot be null',
      sheltersSdl.replace(
        '"Every shelter."\n  shelters: [Shelter!]',
        '"Every shelter."\n  shelters: [Shelter!]!',
      ),
      'NOT_NULLABLE',
    ],
    [
      "a field on another's entity that cannot be null",
      sheltersSdl
        .replace(
          '"The shelters of the district."\n  shelters: [Shelter!]',
          '"A described district is no excuse." shelters: [Shelter!]!',
        )
        .replace('type District', '"A district." type District'),
      'NOT_NULLABLE',
    ],
    [
      'a field that nobody classified',
      sheltersSdl.replace(
        'type Shelter @key(fields: "id") @audience(is: "PUBLIC")',
        'type Shelter @key(fields: "id")',
      ),
      'AUDIENCE_MISSING',
    ],
    [
      'a withheld field that cannot be null',
      sheltersSdl.replace('notes: String @', 'notes: String! @'),
      'WITHHELD_NOT_NULLABLE',
    ],
    [
      'an audience that is none',
      sheltersSdl.replace('is: "SIGNED_IN"', 'is: "EVERYBODY"'),
      'AUDIENCE_UNREADABLE',
    ],
  ]

  test.each(refusals)('%s', async (_what, sdl, code) => {
    await ward.open()
    bosai.become(sdl, sheltersResolvers)
    const answer = await register()
    expect(answer.status).toBe(422)
    expect(codes(answer)).toContain(code)
    expect((await ward.ask('{ districts { name } }')).body.errors).toBeUndefined()
    expect((await ward.guests('GET', '')).body.subgraphs).toEqual([])
    await expect(readFile(join(ward.stateDir, 'guests.json'))).rejects.toThrow('ENOENT')
  })

  test('a subgraph that takes a field of another over, or hides one', async () => {
    await ward.open()
    const importing = (sdl: string, name: string) => sdl.replace('"@external"]', `"@external", "${name}"]`)
    const check = (sdl: string) => ward.guests('POST', '/bosai/check', { sdl })
    const released = TestSubgraph.released(sheltersSdl)
    const taken = importing(released, '@override').replace(
      '"The shelters',
      'name: String @override(from: "places") "The shelters',
    )
    expect((await check(taken)).body.errors.map(({ code }: { code: string }) => code)).toContain(
      'OVERRIDE_NOT_TAKEN',
    )
    const hidden = importing(released, '@inaccessible').replace(
      'type District @key(fields: "id")',
      'type District @inaccessible @key(fields: "id")',
    )
    const found = (await check(hidden)).body
    expect(found.isTakeable).toBe(false)
    const scopes = importing(released, '@requiresScopes').replace(
      'capacity: Int',
      'capacity: Int @requiresScopes(scopes: [["a"]])',
    )
    expect((await check(scopes)).body.errors.map(({ code }: { code: string }) => code)).toContain(
      'AUTHORIZATION_NOT_TAKEN',
    )
  })

  test('a name that is not one or is taken, an address that leads nowhere, a schema that is too large', async () => {
    await ward.open({
      guests: { sdlCharacters: 300, addresses: { networks: ['127.0.0.1'], isHttpsOnly: false } },
    })
    const put = async (name: string, url: string) => codes(await ward.guests('PUT', `/${name}`, { url }))
    expect(await put('places', bosai.url)).toEqual(['NAME_RESERVED'])
    expect(await put('node', bosai.url)).toEqual(['NAME_RESERVED'])
    expect(await put('Bad_Name', bosai.url)).toEqual(['NAME_NOT_TAKEN'])
    expect(await put('bosai', 'ftp://127.0.0.1/x')).toEqual(['ADDRESS_NOT_HTTP'])
    expect(await put('bosai', 'http://10.0.0.7/graphql')).toEqual(['ADDRESS_NOT_ALLOWED'])
    expect(await put('bosai', 'http://169.254.169.254/latest')).toEqual(['ADDRESS_NOT_ALLOWED'])
    expect(await put('bosai', 'http://[::ffff:169.254.169.254]/latest')).toEqual(['ADDRESS_NOT_ALLOWED'])
    expect(await put('bosai', 'http://a:b@127.0.0.1/')).toEqual(['ADDRESS_WITH_SECRET'])
    expect(await put('bosai', 'http://127.0.0.1:1/graphql')).toEqual(['NOT_REACHED'])
    expect(await put('bosai', bosai.url)).toEqual(['SCHEMA_TOO_LARGE'])
    expect((await ward.guests('PUT', '/bosai', { url: bosai.url, more: 1 })).status).toBe(400)
    expect(bosai.questions).toEqual([])
  })

  test('a name whose host is inside, whatever it resolves to later', async () => {
    await ward.open({ guests: { addresses: { networks: [], isHttpsOnly: false } } })
    const { port } = new URL(bosai.url)
    expect(codes(await ward.guests('PUT', '/bosai', { url: `http://localhost:${port}/graphql` }))).toEqual([
      'ADDRESS_NOT_ALLOWED',
    ])
    expect(bosai.asked).toEqual([])
  })

  test('a subgraph that tells a schema and answers nothing else', async () => {
    await ward.open()
    bosai.before = ({ query }) => {
      if (query.includes('__typename')) throw new Error('not ready')
    }
    bosai.raw = undefined
    const sdl = TestSubgraph.released(sheltersSdl)
    bosai.raw = { status: 200, body: JSON.stringify({ data: { _service: { sdl } } }) }
    const answer = await register()
    expect([answer.status, codes(answer)]).toEqual([422, ['NOT_HEALTHY']])
  })
})
