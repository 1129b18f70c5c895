import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdings } from '../kit/src/holding.ts'
import { subgraphs } from '../scripts/services.ts'
import { anyOperation } from './any-operation.ts'
import { startWorld, type World } from './world.ts'

/** Answers that the gateway keeps, over the whole graph on its real stores: nobody may be able to tell, but by their speed. */
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

type Asked = { readonly query: string; readonly variables?: object }

async function ask({ query, variables = {} }: Asked, authorization?: string, caching?: string) {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization && { authorization }),
      ...(caching && { 'cache-control': caching }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as any
  const told = { data: body.data, codes: body.errors?.map((each: any) => each.extensions?.code) }
  return {
    told,
    caching: response.headers.get('cache-control'),
    age: response.headers.get('age'),
    storeCommands: response.headers.get('chiiki-store-commands'),
  }
}

const api = buildSchema(readFileSync('api.graphql', 'utf8'))
const offices = (fields: string): Asked => ({ query: `{ offices(first: 3) { nodes { id ${fields} } } }` })
const holding = new Set(subgraphs.flatMap(({ schema }) => [...holdings(schema()).keys()]))
/** All that may be kept at all, and some of the rest. */
const roots = Object.values(api.getQueryType()?.getFields() ?? {}).filter(
  ({ name }, at) => holding.has(`Query.${name}`) || at % 10 === 0,
)
const everyQuery: Asked[] = [
  ...roots.map((field) => anyOperation('query', field)),
  offices('name { ja } address { value } district { id area { name { ja } } }'),
  offices('availableActions'),
  offices('history { by }'),
  { query: '{ districts(first: 3) { nodes { id centre { phone { value } availableActions } } } }' },
  { query: '{ procedures(first: 3) { nodes { id name { ja } fees { yen } availableActions } } }' },
  { query: '{ procedures(first: 3) { nodes { id name { ja } fees { yen } } } }' },
  {
    query:
      '{ counters(first: 3) { nodes { id name { ja } location { address } hours { weekly { opens } } office { name { ja } } } } }',
  },
  { query: '{ counters(first: 3) { nodes { id openState { state } } } }' },
  { query: '{ counters(first: 3) { nodes { id availableActions } } }' },
  {
    query:
      '{ areas(first: 2) { nodes { id counters { id kind } councilRollout { state } districts { id councilRollout { state } } } } }',
  },
  { query: '{ regulations(first: 3) { nodes { id status steps { status hasHappened } } } }' },
]

describe('a kept answer', () => {
  it('costs no store command, and is what it was', async () => {
    const tree = {
      query:
        '{ ward { name { ja } headOffice { name { ja } } areas { name { ja } districts { id name { ja kana } centre { id } } } } }',
    }
    const first = await ask(tree)
    const second = await ask(tree)
    expect(first.caching).toBe('max-age=300, public')
    expect([first.age, first.storeCommands]).toEqual([null, expect.stringMatching(/^organization=\d+$/)])
    expect([second.age, second.storeCommands]).toEqual(['0', null])
    expect(second.told).toEqual(first.told)
    expect(first.told.data.ward.areas).toHaveLength(5)
  })

  it('is never another’s: whoever asks whatever after whomever gets what is made for them', async () => {
    const { issuer } = world
    const callers = [
      undefined,
      await issuer.bearer(['head-office-planner@office:hq', 'mayors-office@office:hq']),
      await issuer.bearer([
        'centre-director@office:center-ikejiri',
        'counter-manager@office:branch-setagaya',
      ]),
      await issuer.bearer([], 'person:resident'),
    ]
    let keptCount = 0
    const shared: string[] = []
    for (const [at, asked] of everyQuery.entries()) {
      // Each of them comes first at some question.
      const order = callers.map((_caller, index) => callers[(index + at) % callers.length])
      for (const caller of order) {
        const answer = await ask(asked, caller)
        if (answer.age !== null) {
          keptCount += 1
          shared.push(asked.query)
          expect([asked.query, answer.told]).toEqual([
            asked.query,
            (await ask(asked, caller, 'no-cache')).told,
          ])
        }
      }
    }
    expect(roots.length).toBeGreaterThan(40)
    expect(keptCount).toBeGreaterThan(10)
    expect(
      shared.filter((query) => /availableActions|openState|history|\bmy[A-Z]|address\(|held/.test(query)),
    ).toEqual([])
  })

  it('ends with an act that writes what it was read from, for everybody at once', async () => {
    const principles = { query: '{ basicPrinciples { id validTo text { ja } } }' }
    const untouched = { query: '{ terms(first: 2) { nodes { id } } }' }
    for (const each of [principles, untouched]) await ask(each)
    expect([(await ask(principles)).age, (await ask(untouched)).age]).toEqual(['0', '0'])
    const mayor = await world.issuer.bearer(['mayors-office@office:hq'])
    const input = {
      principle: 'basicPrinciple:1991',
      validFrom: '2027-04-01',
      text: { ja: '新しい基本理念。' },
      decision: { title: '区長決裁 第1号' },
    }
    const act =
      'mutation ($input: SupersedeBasicPrincipleInput!) { answer: supersedeBasicPrinciple(input: $input) { __typename } }'
    const refused = await ask({ query: act, variables: { input } }, await world.issuer.bearer([]))
    expect([refused.told.data.answer.__typename, (await ask(principles)).age]).toEqual(['NotPermitted', '0'])
    const done = await ask({ query: act, variables: { input } }, mayor)
    expect([done.told.data.answer.__typename, done.caching]).toEqual(['BasicPrincipleSuperseded', 'no-store'])
    const after = await ask(principles)
    expect(after.age).toBeNull()
    expect(after.told.data.basicPrinciples.map(({ text }: any) => text.ja)).toContain('新しい基本理念。')
    expect((await ask(untouched)).age).toBe('0')
  })

  it('ends with the day in Japan', async () => {
    const today = { query: '{ district(id: "district:ikejiri") { toldFor } }' }
    const until = new Date('2026-11-24T23:59:00+09:00')
    world.clock.now = until
    expect((await ask(today)).caching).toBe('max-age=60, public')
    world.clock.now = new Date(until.getTime() + 60_000)
    const next = await ask(today)
    expect([next.age, next.told.data.district.toldFor]).toEqual([null, '2026-11-25'])
  })
})
