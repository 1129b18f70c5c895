import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { sheltersSdl, testGuest } from './test-guest.ts'

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

describe('its audiences', () => {
  const ask = async (query: string, posts: string[] | null) =>
    ward.ask(query, {}, posts ? { authorization: await ward.issuer.bearer('somebody', '10m', posts) } : {})
  const fields = '{ shelters { name keyHolder notes } districts { shelters { keyHolder notes } } }'

  test('are held at its door, though it holds none itself, and it is sent no token', async () => {
    await ward.open()
    await register()
    const anonymous = (await ask(fields, null)).body
    expect(anonymous.data.shelters[0]).toEqual({ name: 'ikejiriの避難所', keyHolder: null, notes: null })
    expect(anonymous.data.districts[0].shelters[0]).toEqual({ keyHolder: null, notes: null })
    expect(bosai.questions.some(({ query }) => /keyHolder|notes/.test(query))).toBe(false)
    const signedIn = (await ask(fields, [])).body
    expect(signedIn.data.shelters[0]).toMatchObject({ keyHolder: null, notes: '段差あり' })
    const officer = (await ask(fields, ['disaster-officer@office:bosai'])).body
    expect(officer.data.districts[0].shelters[0]).toEqual({ keyHolder: '鍵の担当', notes: '段差あり' })
    expect(bosai.asked.some(({ headers }) => headers.authorization)).toBe(false)
  })

  test('hold for acts: who may not is told the posts, and the subgraph is not asked', async () => {
    await ward.open()
    await register()
    const act = 'mutation { opened: openShelter(input: "shelter:ikejiri") }'
    const refused = (await ask(act, [])).body
    expect(refused.data).toEqual({ opened: null })
    expect(refused.errors).toMatchObject([
      { path: ['opened'], extensions: { code: 'NOT_PERMITTED', needs: ['disaster-officer'] } },
    ])
    expect(bosai.questions.some(({ query }) => query.includes('openShelter'))).toBe(false)
    expect((await ask(act, ['disaster-officer@office:bosai'])).body.data.opened).toBe(
      'shelter:ikejiri is open',
    )
  })

  test('may be said by federation’s @authenticated, which is held here', async () => {
    await ward.open()
    const sdl = TestSubgraph.released(sheltersSdl)
      .replace('"@external"]', '"@external", "@authenticated"]')
      .replace('notes: String @audience(is: "SIGNED_IN")', 'notes: String @authenticated')
    bosai.before = () => undefined
    const answer = { data: { __typename: 'Query', _entities: [], _service: { sdl } } }
    bosai.raw = { status: 200, body: JSON.stringify(answer) }
    expect((await register()).status).toBe(201)
    bosai.raw = undefined
    expect((await ask('{ shelters { notes } }', null)).body.data.shelters[0]).toEqual({ notes: null })
    expect((await ask('{ shelters { notes } }', [])).body.data.shelters[0]).toEqual({ notes: '段差あり' })
  })

  test('go with tokens only to a subgraph that was registered to take them', async () => {
    await ward.open()
    await register({ takesTokens: true })
    await ask('{ shelters { name } }', ['disaster-officer@office:bosai'])
    expect(bosai.questions.at(-1)?.headers.authorization).toMatch(/^Bearer /)
  })
})
