import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testGuest } from '../gateway/src/guests/test-guest.ts'
import type { TestSubgraph } from '../gateway/src/test-subgraph.ts'
import { readPersonas } from '../identity/src/persona.ts'
import { tenuresOf } from '../identity/src/tenures.ts'
import { startWorld, type World } from './world.ts'

describe("a department's subgraph on the real graph", () => {
  let world: World
  let bosai: TestSubgraph
  const developer = 'department-developer@office:hq'

  beforeAll(async () => {
    const cast = readPersonas('identity/personas.json')
    world = await startWorld({ tenures: { lines: tenuresOf(cast), maxAgeSeconds: 0 } })
    bosai = await testGuest().start()
  }, 120_000)
  afterAll(async () => {
    await world?.close()
    await bosai?.stop()
  })

  const ask = async (method: string, subject: string, posts: readonly string[]) => {
    const authorization = await world.issuer.bearer(posts, subject)
    const response = await fetch(`${world.url}/subgraphs/bosai`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(method === 'PUT' ? { url: bosai.url } : { acceptsBreaking: true }),
    })
    return { status: response.status, body: (await response.json()) as any }
  }

  test('joins by who holds the post on record, whatever a token claims; extends District; and leaves, and others notice nothing', async () => {
    expect((await ask('PUT', 'persona:resident', [developer])).status).toBe(403)
    let isDone = false
    const answers: Awaited<ReturnType<World['ask']>>[] = []
    const other = (async () => {
      while (!isDone)
        answers.push(await world.ask('{ district(id: "district:ikejiri") { name { ja } counters { id } } }'))
    })()
    const joined = await ask('PUT', 'persona:department-developer', [])
    expect([joined.status, joined.body.errors]).toEqual([201, undefined])
    const answer = await world.ask(
      '{ district(id: "district:ikejiri") { name { ja } shelters { name capacity notes } } }',
    )
    expect(answer.data?.district).toEqual({
      name: { ja: '池尻地区' },
      shelters: [{ name: 'ikejiriの避難所', capacity: 120, notes: null }],
    })
    expect((await ask('DELETE', 'persona:department-developer', [])).status).toBe(200)
    isDone = true
    await other
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.filter(({ data, errors }) => errors || !data?.district)).toEqual([])
  }, 300_000)
})
