import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { composeSubgraphs } from './composition.ts'
import { compositionRecipe } from './composition-recipe.ts'
import { type LastGood, madeByName, madeByOf, readLastGood, writeLastGood } from './last-good.ts'
import { TestSubgraph } from './test-subgraph.ts'
import { councilsResolvers, councilsSdl, placesResolvers, placesSdl, TestWard } from './test-ward.ts'

let ward: TestWard

beforeEach(() => {
  ward = new TestWard()
})
afterEach(() => ward.close())

const page = '{ districts { name council { title } } councils { title } }'
const ikejiri = { name: '池尻', council: { title: '池尻の協議会' } }

async function release(...subgraphs: [name: string, sdl: string][]) {
  const dir = join(ward.stateDir, 'released')
  await mkdir(dir, { recursive: true })
  for (const [name, sdl] of subgraphs)
    await writeFile(join(dir, `${name}.graphql`), TestSubgraph.released(sdl))
  return { subgraphs: dir, supergraph: join(dir, 'supergraph.graphql') }
}

async function keptBy(stateDir: string): Promise<LastGood> {
  const kept = await readLastGood(stateDir)
  if (!kept) throw new Error('no schema was kept')
  return kept
}

const stateOf = (ready: { subgraphs: { name: string; state: string; schema: string }[] }, name: string) =>
  ready.subgraphs.find((each) => each.name === name)

describe('a subgraph that is down', () => {
  test('at the start blanks its fields and nothing else, and is served when it comes, without a restart', async () => {
    await ward.open()
    await ward.gateway.close()
    const committed = await release(['councils', councilsSdl])
    await writeFile(join(ward.stateDir, 'last-good'), '{"torn')
    await ward.councils.stop()
    await ward.openGateway({ committed })

    const without = await ward.ask(page)
    expect(without.status).toBe(200)
    expect(without.body.data.districts[0]).toEqual({ name: '池尻', council: null })
    expect(without.body.data.councils).toBeNull()
    expect(without.body.errors).toEqual([
      expect.objectContaining({
        path: ['councils'],
        extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service: 'councils' }),
      }),
      expect.objectContaining({
        path: ['districts', 0, 'council'],
        extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', places: 2 }),
      }),
    ])
    expect(without.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/)
    const ready = await ward.get('/ready')
    expect(ready.status).toBe(200)
    expect(stateOf(ready.body, 'councils')).toMatchObject({ state: 'down', schema: 'committed' })

    await ward.councils.start()
    const back = await ward.ask(page)
    expect(back.body.errors).toBeUndefined()
    expect(back.body.data.districts[0]).toEqual(ikejiri)
    await ward.gateway.refresh()
    expect(stateOf((await ward.get('/ready')).body, 'councils')).toMatchObject({
      state: 'up',
      schema: 'live',
    })
  })

  test('at the start is planned for by the schema that it had last, before the released one', async () => {
    await ward.open()
    await ward.gateway.close()
    await ward.councils.stop()
    await ward.openGateway({ committed: await release(['councils', 'type Query { old: String }']) })
    const answer = await ward.ask(page)
    expect(answer.body.data.districts[0]).toEqual({ name: '池尻', council: null })
    expect(stateOf((await ward.get('/ready')).body, 'councils')).toMatchObject({
      state: 'down',
      schema: 'disk',
    })
  })

  test('later blanks its fields and nothing else', async () => {
    await ward.open()
    expect((await ward.ask(page)).body.errors).toBeUndefined()
    await ward.councils.stop()
    const partial = await ward.ask(page)
    expect(partial.body.data.districts[0]).toEqual({ name: '池尻', council: null })
    await ward.gateway.refresh()
    expect((await ward.ask('{ districts { name } }')).body.errors).toBeUndefined()
    expect((await ward.ask(page)).body.errors).toHaveLength(2)
  })

  test('and never was known leaves the others served without it, until it comes', async () => {
    await ward.open()
    await ward.gateway.close()
    await writeFile(join(ward.stateDir, 'last-good'), '')
    await ward.councils.stop()
    await ward.openGateway()
    expect((await ward.ask('{ districts { name } }')).body.data.districts).toHaveLength(2)
    expect((await ward.ask(page)).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    await ward.councils.start()
    await ward.gateway.refresh()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
  })

  test('together with all others: no schema is a clear 503, and the first to come is served', async () => {
    await ward.open()
    await ward.gateway.close()
    await writeFile(join(ward.stateDir, 'last-good'), '')
    await Promise.all([ward.places.stop(), ward.councils.stop()])
    await ward.openGateway()
    const none = await ward.ask(page)
    expect(none.status).toBe(503)
    expect(none.body.errors[0].extensions.code).toBe('NO_SCHEMA')
    expect((await ward.get('/ready')).status).toBe(503)
    expect((await ward.get('/health')).status).toBe(200)
    await Promise.all([ward.places.start(), ward.councils.start()])
    await ward.gateway.refresh()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
    expect((await ward.get('/ready')).status).toBe(200)
  })

  test('is told from one that is late, and from one that talks nonsense', async () => {
    await ward.open({ patience: { own: { timeoutMs: 200 } } })
    ward.councils.before = ({ query }) =>
      query.includes('_service') ? undefined : new Promise(() => undefined)
    expect((await ward.ask('{ councils { title } }')).body.errors[0].extensions.code).toBe('SUBGRAPH_TIMEOUT')
    for (const body of [
      '<html>at Server (/srv/app.ts:1:1)</html>',
      '[]',
      '{"errors":[]}',
      '"data"',
      '{"data":7}',
    ]) {
      ward.councils.raw = { status: 200, body }
      const answer = await ward.ask('{ councils { title } }')
      expect(answer.body.data).toEqual({ councils: null })
      expect(answer.body.errors[0]).toMatchObject({
        path: ['councils'],
        extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
      })
      expect(answer.text).not.toContain('app.ts')
    }
    ward.councils.raw = { status: 503, body: '{"error":"closing"}' }
    expect((await ward.ask('{ councils { title } }')).body.errors[0].extensions.code).toBe(
      'SUBGRAPH_UNAVAILABLE',
    )
  })
})

describe('a subgraph whose schema changes', () => {
  const grown = placesSdl.replace('name: String!', 'name: String! population: Int')
  const grownResolvers = {
    ...placesResolvers,
    District: { ...placesResolvers.District, population: () => 7 },
  }

  test('in its words alone is described anew', async () => {
    await ward.open()
    const told = async () =>
      (await ward.ask('{ __type(name: "District") { description } }')).body.data.__type.description
    expect(await told()).toBe('A district.')
    ward.places.become(placesSdl.replace('A district.', 'A district of the ward.'), placesResolvers)
    await ward.gateway.refresh()
    expect(await told()).toBe('A district of the ward.')
  })

  test('is served with its new field, and no request fails meanwhile', async () => {
    await ward.open({ pollMs: 20 })
    let isDone = false
    const answers: { status: number; body: { errors?: unknown } }[] = []
    const clients = Array.from({ length: 4 }, async () => {
      while (!isDone) answers.push(await ward.ask(page))
    })
    ward.places.become(grown, grownResolvers)
    let population: unknown
    while (population !== 7) {
      const answer = await ward.ask('{ districts { population } }')
      population = answer.body.data?.districts[0].population
      if (population !== 7) expect(answer.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
    const before = answers.length
    while (answers.length < before + 20) await ward.ask('{ districts { population } }')
    isDone = true
    await Promise.all(clients)
    expect(answers.filter(({ status, body }) => status !== 200 || body.errors)).toEqual([])
  })

  test('into one that does not compose is refused: the old one stays, and the others go on changing', async () => {
    await ward.open()
    const clash = `${placesSdl} extend type District { council: String }`
    ward.places.become(clash, placesResolvers)
    await ward.gateway.refresh()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
    expect((await ward.get('/ready')).body.schema.refused).not.toEqual([])
    expect(ward.logged.filter(({ level }) => level === 'error')).toHaveLength(1)

    ward.councils.become(`${councilsSdl} extend type Council { seats: Int }`, {
      ...councilsResolvers,
      Council: { ...councilsResolvers.Council, seats: () => 12 },
    })
    await ward.gateway.refresh()
    expect((await ward.ask('{ councils { seats } districts { name } }')).body.data.councils[0].seats).toBe(12)

    ward.places.become(placesSdl, placesResolvers)
    await ward.gateway.refresh()
    expect((await ward.get('/ready')).body.schema.refused).toEqual([])
  })

  test('and is not looked at yet answers with a code for what its old schema asked and its new one lacks', async () => {
    await ward.open()
    ward.places.become(
      'interface Node { id: ID! } type District @key(fields: "id") { id: ID! } type Query { other: String }',
    )
    const answer = await ward.ask('{ districts { name } councils { title } }')
    expect(answer.body.data).toMatchObject({ districts: null, councils: [{}, {}] })
    expect(answer.body.errors[0]).toMatchObject({
      path: ['districts'],
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', service: 'places' },
    })
  })
})

describe('the kept schema', () => {
  const made = () =>
    ward.logged.filter(({ message }) => message === 'supergraph in place').map(({ facts }) => facts.made)

  test('is begun from without composing when the parts are the same, up or down, and not when one changed', async () => {
    await ward.open()
    await ward.gateway.close()
    await ward.openGateway()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
    expect((await ward.ask('{ node(id: "district:ikejiri") { id } }')).body.data.node).not.toBeNull()
    await ward.gateway.close()
    await ward.councils.stop()
    await ward.openGateway()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual({ name: '池尻', council: null })
    await ward.councils.start()
    await ward.gateway.refresh()
    expect(stateOf((await ward.get('/ready')).body, 'councils')).toMatchObject({
      state: 'up',
      schema: 'live',
    })
    expect(made()).toEqual(['now', 'earlier', 'earlier'])
    await ward.gateway.close()
    ward.places.become(`${placesSdl} extend type District { area: String }`, placesResolvers)
    await ward.openGateway()
    expect((await ward.ask('{ districts { area } }')).body.errors).toBeUndefined()
    expect(made()).toEqual(['now', 'earlier', 'earlier', 'now'])
  })

  test('is the released one at the very first start, where composing would make it again', async () => {
    await ward.open()
    await ward.gateway.close()
    const { supergraphSdl, apiSdl, subgraphs } = await keptBy(ward.stateDir)
    const supergraph = join(ward.stateDir, 'supergraph')
    const committed = { ...(await release()), supergraph, api: join(ward.stateDir, 'api') }
    for (const [name, sdl] of Object.entries(subgraphs))
      await writeFile(join(committed.subgraphs, `${name}.graphql`), sdl)
    await writeFile(committed.supergraph, supergraphSdl)
    await writeFile(committed.api, apiSdl)
    const madeBy = madeByOf({ supergraphSdl, apiSdl, subgraphs }, compositionRecipe())
    for (const mark of [madeBy, 'another']) {
      await writeFile(join(committed.subgraphs, madeByName), `${mark}\n`)
      await rm(join(ward.stateDir, 'last-good'), { force: true })
      await ward.openGateway({ committed })
      expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
      expect((await keptBy(ward.stateDir)).supergraphSdl).toBe(supergraphSdl)
      await ward.gateway.close()
    }
    await ward.openGateway({ committed })
    expect(made()).toEqual(['now', 'earlier', 'now', 'earlier'])
  })

  test('is composed anew when it was made in another way, or is not as it was written', async () => {
    await ward.open()
    const file = join(ward.stateDir, 'last-good')
    const kept = await keptBy(ward.stateDir)
    const otherwise = () => writeLastGood(ward.stateDir, { ...kept, recipe: 'of an older release' })
    const swapped = async () =>
      writeFile(file, (await readFile(file, 'utf8')).replaceAll('districts', 'others'))
    for (const change of [otherwise, swapped]) {
      await ward.gateway.close()
      await change()
      await ward.openGateway()
      expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
    }
    expect(made()).toEqual(['now', 'now', 'now'])
  })

  test('is the whole last good one, written at once, and serves when live ones clash at the start', async () => {
    await ward.open()
    const kept = await keptBy(ward.stateDir)
    expect(Object.keys(kept.subgraphs).sort()).toEqual(['councils', 'places'])
    expect(kept.supergraphSdl).not.toContain('127.0.0.1')
    const released = Object.entries({ places: placesSdl, councils: councilsSdl })
    expect(
      composeSubgraphs(released.map(([name, sdl]) => ({ name, sdl: TestSubgraph.released(sdl) }))),
    ).toMatchObject({
      supergraphSdl: kept.supergraphSdl,
    })
    await ward.gateway.close()
    ward.places.become(`${placesSdl} extend type District { council: String }`, placesResolvers)
    await ward.openGateway()
    expect((await ward.ask(page)).body.data.districts[0]).toEqual(ikejiri)
    expect((await ward.get('/ready')).body.schema.refused).not.toEqual([])
  })

  test('is the released supergraph when nothing else composes', async () => {
    await ward.open()
    await ward.gateway.close()
    const { supergraphSdl } = await keptBy(ward.stateDir)
    const committed = await release()
    await writeFile(committed.supergraph, supergraphSdl)
    await writeFile(join(ward.stateDir, 'last-good'), '')
    ward.places.become(
      placesSdl.replace('type District implements Node @key(fields: "id")', 'type District implements Node'),
      placesResolvers,
    )
    await ward.openGateway({ committed })
    expect((await ward.ask('{ districts { name } }')).body.data.districts[0]).toEqual({ name: '池尻' })
    expect((await ward.get('/ready')).body.schema.source).toBe('committed')
    expect(
      ward.logged.some(({ level, message }) => level === 'error' && message.includes('earlier supergraph')),
    ).toBe(true)
  })
})
