import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPersonas } from '../identity/src/persona.ts'
import { tenuresOf } from '../identity/src/tenures.ts'
import { startWorld, type World } from './world.ts'

/** Rights as in production: a token says who somebody is, organization who holds which post. */
const today = '2026-11-24'
const maxAgeSeconds = 15
const hq = 'office:hq'
const ikejiri = 'office:center-ikejiri'
const setagaya = 'office:branch-setagaya'

const line = (person: string, post: string, office: string, more: object = {}) => ({
  person,
  post,
  office,
  title: { ja: post },
  from: '2026-04-01',
  decision: '人事発令 第1号',
  ...more,
})
const lines = [
  line('person:staffing', 'personnel-officer', hq),
  line('person:planner', 'head-office-planner', hq),
  line('person:director', 'centre-director', ikejiri, { lead: 'DIRECTOR' }),
  line('person:director', 'counter-manager', setagaya),
  line('person:gone', 'centre-director', 'office:center-taishido', { until: '2026-11-24', lead: 'DIRECTOR' }),
  line('person:next', 'centre-director', 'office:center-taishido', { from: '2027-04-01', lead: 'DIRECTOR' }),
]

let world: World
const tokens = new Map<string, string>()

beforeAll(async () => {
  world = await startWorld({ tenures: { lines, maxAgeSeconds } })
  for (const person of ['staffing', 'planner', 'director', 'gone', 'next', 'stand-in', 'nobody', 'resident'])
    tokens.set(person, await world.issuer.bearer([], `person:${person}`))
})
afterAll(() => world.close())

const as = (person: string) => ({ authorization: tokens.get(person) })
const later = (seconds: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + seconds * 1_000)
}
const problems = '__typename ... on NotPermitted { needs } ... on InvalidInput { field rule }'

async function act(name: string, input: object, options: object, fields = ''): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await world.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${problems} ${fields} } }`,
    { input },
    options,
  )
  return data?.answer ?? { codes: errors?.map(({ extensions }) => extensions?.code) }
}

const prepare = (place: string, options: object, more: object = {}) =>
  act('prepareCouncil', { place, name: { ja: '協議会' }, ...more }, options)
const move = (from: string, options: object) =>
  act(
    'planCounterMove',
    {
      counter: 'counter:kumin-setagaya',
      from,
      address: '世田谷区世田谷9丁目9番9号',
      notice: '移転のお知らせ',
    },
    options,
  )
async function holdersReadBy(options: object, post: string): Promise<unknown> {
  const { data } = await world.ask(
    'query ($id: ID!) { post(id: $id) { holders { person } } }',
    { id: post },
    options,
  )
  return data.post.holders
}
async function endAll(person: string): Promise<void> {
  const { data } = await world.ask(
    `{ heldPosts(person: "${person}") { post { id tenures { id person } } } }`,
    {},
    as('staffing'),
  )
  for (const { post } of data.heldPosts)
    for (const tenure of post.tenures.filter((each: { person: string }) => each.person === person))
      expect(
        await act('endTenure', { post: post.id, tenure: tenure.id, on: today }, as('staffing')),
      ).toMatchObject({ __typename: 'TenureEnded' })
}

const directorsPost = 'post:center-ikejiri-centre-director-1'

describe('a right', () => {
  it('R130 comes with a tenure on record, in every subgraph, whatever the token says of posts', async () => {
    expect(await holdersReadBy(as('director'), directorsPost)).toEqual([{ person: 'person:director' }])
    expect(await prepare('district:ikejiri', as('director'))).toMatchObject({ __typename: 'CouncilPrepared' })
    expect(await move('2026-12-01', as('director'))).toMatchObject({ __typename: 'CounterMovePlanned' })
    const claims = [
      'head-office-planner@office:hq',
      'centre-director@office:center-ikejiri',
      'counter-manager@office:branch-setagaya',
    ]
    for (const subject of ['person:nobody', 'person:gone', 'person:next']) {
      const forged = { posts: claims, subject }
      expect(await holdersReadBy(forged, directorsPost)).toBeNull()
      expect(await prepare('district:taishido', forged)).toMatchObject({ __typename: 'NotPermitted' })
      expect(await move('2026-12-02', forged)).toMatchObject({ __typename: 'NotPermitted' })
    }
  })

  it('R130 is told to whom it belongs, and to nobody else', async () => {
    const { data } = await world.ask('{ myPosts { code officeId from until } }', {}, as('director'))
    expect(data.myPosts).toEqual([
      { code: 'counter-manager', officeId: setagaya, from: '2026-04-01', until: null },
      { code: 'centre-director', officeId: ikejiri, from: '2026-04-01', until: null },
    ])
    expect((await world.ask('{ myPosts { code } }', {}, as('gone'))).data.myPosts).toEqual([])
    expect((await world.ask('{ myPosts { code } }')).data.myPosts).toBeNull()
  })

  it('R130 ends with the tenure in every subgraph: at once in organization, elsewhere within the stated seconds, with a token that is still good', async () => {
    await endAll('person:director')
    expect(await holdersReadBy(as('director'), directorsPost)).toBeNull()
    later(maxAgeSeconds)
    for (const subject of ['director'])
      expect([
        await prepare('district:ikejiri', as(subject)),
        await move('2026-12-03', as(subject)),
        await act(
          'appointActing',
          {
            post: directorsPost,
            person: 'person:nobody',
            from: today,
            reason: 'VACANCY',
            decision: { title: '発令' },
          },
          as(subject),
        ),
      ]).toMatchObject(Array.from({ length: 3 }, () => ({ __typename: 'NotPermitted' })))
    expect(await holdersReadBy(as('director'), directorsPost)).toBeNull()
  })

  it('R130 is the acting holder’s while they act (代理)', async () => {
    const appointed = await act(
      'appointActing',
      {
        post: directorsPost,
        person: 'person:stand-in',
        from: today,
        reason: 'VACANCY',
        decision: { title: '発令 第2号' },
      },
      as('staffing'),
      '... on ActingAppointed { tenure { id } }',
    )
    expect(appointed).toMatchObject({ __typename: 'ActingAppointed' })
    expect(await holdersReadBy(as('stand-in'), directorsPost)).toEqual([{ person: 'person:stand-in' }])
    const given = { name: { ja: '協議会' }, place: 'district:ikejiri' }
    expect(await act('prepareCouncil', given, as('stand-in'))).not.toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('R130 of 20 acts that meet its end, each is done or refused; once it is over, all are refused', async () => {
    const { data } = await world.ask('{ districts(first: 100) { nodes { id } } }')
    const places: string[] = data.districts.nodes.map(({ id }: { id: string }) => id).slice(3, 23)
    const [answers] = await Promise.all([
      Promise.all(places.map((place) => prepare(place, as('planner')))),
      endAll('person:planner'),
    ])
    for (const { __typename } of answers) expect(['CouncilPrepared', 'NotPermitted']).toContain(__typename)
    later(maxAgeSeconds)
    const afterwards = await Promise.all(places.map((place) => prepare(place, as('planner'))))
    expect(new Set(afterwards.map(({ __typename }) => __typename))).toEqual(new Set(['NotPermitted']))
  })

  it('R130 that nobody can tell now is no right: nothing of it is done or told, an answer says so, and public reads and people’s own acts go on', async () => {
    later(maxAgeSeconds)
    await world.stop('organization')
    const key = 'down-down-down-1'
    const refused = { codes: ['RIGHTS_UNAVAILABLE'] }
    expect(await prepare('district:umegaoka', as('stand-in'), { idempotencyKey: key })).toEqual(refused)
    expect(await move('2026-12-04', as('stand-in'))).toEqual(refused)
    const check = await world.ask(
      '{ eligibilityByReference(reference: "KM-2222-2222", purpose: DRAW) { state } councils { nodes { id state } } }',
      {},
      as('stand-in'),
    )
    expect(check.data.eligibilityByReference).toBeNull()
    expect(check.errors?.map(({ extensions }) => extensions?.code)).toContain('RIGHTS_UNAVAILABLE')
    expect(check.data.councils.nodes.length).toBeGreaterThan(0)
    const publicly = '{ councils { nodes { id state } } counters { nodes { id } } }'
    for (const options of [{}, as('resident')]) {
      const { data, errors } = await world.ask(publicly, {}, options)
      expect([errors, data.councils.nodes.length > 0, data.counters.nodes.length > 0]).toEqual([
        undefined,
        true,
        true,
      ])
    }
    expect(
      await act(
        'declareEligibility',
        { category: 'RESIDENT', district: 'district:ikejiri', basis: '池尻に住んでいる。' },
        as('resident'),
      ),
    ).toMatchObject({ __typename: 'EligibilityDeclared' })
    await world.restart('organization')
    expect(await prepare('district:umegaoka', as('stand-in'), { idempotencyKey: key })).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('R130 that an act has ended stays ended when the same first tenures are read again', async () => {
    await world.stop('organization')
    await world.restart('organization')
    later(maxAgeSeconds)
    expect((await world.ask('{ myPosts { code } }', {}, as('planner'))).data.myPosts).toEqual([])
    expect(await prepare('district:matsuzawa', as('planner'))).toMatchObject({ __typename: 'NotPermitted' })
  })
})

describe('a subgraph in production', () => {
  it('doesn’t start where tokens themselves would tell posts, or without somebody to ask', () => {
    const start = (env: Record<string, string>) =>
      spawnSync(process.execPath, ['services/participation/src/main.ts'], {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          MONGODB_URI: 'mongodb://127.0.0.1:1/none',
          OIDC_ISSUER: 'https://issuer.example',
          OIDC_JWKS: 'https://issuer.example/jwks',
          ...env,
        },
        encoding: 'utf8',
      })
    const claims = start({ POSTS_FROM: 'claims' })
    expect([claims.status, claims.stderr]).toEqual([
      1,
      expect.stringContaining("POSTS_FROM: can't be claims in production"),
    ])
    const nobody = start({})
    expect([nobody.status, nobody.stderr]).toEqual([
      1,
      expect.stringContaining('ORGANIZATION_URL: needs the address'),
    ])
  })
})

describe('the cast for development', () => {
  it('R130 has its posts as tenures, so that each persona has the rights that its card tells', async () => {
    const cast = readPersonas('identity/personas.json')
    const own = await startWorld({ tenures: { lines: tenuresOf(cast), maxAgeSeconds } })
    for (const { id, claims } of cast) {
      const authorization = await own.issuer.bearer([], id)
      const { data } = await own.ask('{ myPosts { code officeId } }', {}, { authorization })
      const held = claims.posts.filter(({ until }) => !until || until > today)
      expect(data.myPosts, id).toEqual(held.map(({ post, office }) => ({ code: post, officeId: office })))
    }
    await own.close()
  })
})
