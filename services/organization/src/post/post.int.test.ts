import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessLog, subjectOf } from '@chiiki/kit/access-log.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const officer = { posts: ['personnel-officer@office:hq'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const director = { posts: ['centre-director@office:center-ikejiri'] }
const branch = { posts: ['branch-director@office:branch-setagaya'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('post')
const copy = mkdtempSync(join(tmpdir(), 'chiiki-post-'))
const dataDir = join(copy, 'setagaya')
const decision = { title: '人事発令 第1号' }
const ikejiri = 'office:center-ikejiri'
let subgraph: TestSubgraph

beforeAll(async () => {
  cpSync('data', copy, { recursive: true })
  // The ward's limit isn't known; here it's five years for a deputy, so that the finding can be seen.
  const path = join(dataDir, 'staff-policies.json')
  const limit = {
    id: 'staffPolicy:years-deputy',
    kind: 'YEARS_IN_POST',
    code: 'branch-deputy',
    most: 5,
    validFrom: '2021',
    source: 'staffing-default',
  }
  writeFileSync(path, JSON.stringify([...JSON.parse(readFileSync(path, 'utf8')), limit]))
  subgraph = await testSubgraph(organization, { storeUri, dataDir, clock: () => clock.now })
})
afterAll(async () => {
  await subgraph.close()
  rmSync(copy, { recursive: true, force: true })
})

async function read(query: string, variables: object = {}, options: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

const problems = `... on Problem { message(lang: EN) remedy } ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field rule }
  ... on Conflict { currentVersion }`

async function act(name: string, fields: string, input: object, options: object = officer): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ${problems} } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

function createPost(input: object, options: object = officer) {
  const given = {
    code: 'centre-staff',
    title: { ja: '職員' },
    employment: 'REGULAR',
    basis: 'STANDARD',
    validFrom: '2020-04-01',
    decision,
  }
  const fields =
    '... on PostCreated { post { id version holding availableActions } } ... on OfficeHasDirector { officeId postId }'
  return act('createPost', fields, { ...given, ...input }, options)
}

const tenure = 'post { id version holding } tenure { id person kind from to state }'
const held = '... on PostHeld { tenureId from to } ... on PostNotThere { postId } ... on PostNotHeld { on }'

function appoint(input: object, options: object = officer) {
  const given = { from: '2026-11-24', decision }
  return act('appointToPost', `... on HolderAppointed { ${tenure} } ${held}`, { ...given, ...input }, options)
}
function standIn(input: object, options: object = officer) {
  const given = { from: '2026-11-24', decision }
  return act('appointActing', `... on ActingAppointed { ${tenure} } ${held}`, { ...given, ...input }, options)
}
function finish(input: object, options: object = officer) {
  return act(
    'endTenure',
    `... on TenureEnded { ${tenure} } ... on TenureActNotPossible { state action }`,
    input,
    options,
  )
}

const establishment = `establishment { asOf lines { title employment standardLeast standardMost postCount actualCount actingCount vacancyCount }
  totals { employment standardLeast standardMost actualCount vacancyCount } standardSource { title } standardAsOf standardUnknownReason actualUnknownReason }`

describe('the establishment of a centre', () => {
  const of = async (id: string, options: object = {}, asOf: string | null = null) =>
    (
      await read(
        `query($id: ID!, $asOf: Date) { office(id: $id, asOf: $asOf) { ${establishment} } }`,
        { id, asOf },
        options,
      )
    ).office.establishment

  it('R169 tells the standard of 5 regular and 3 to 4 fixed-term with its source; actual numbers that nobody recorded are unknown', async () => {
    const told = await of('office:center-umegaoka')
    expect(told.totals).toEqual([
      { employment: 'REGULAR', standardLeast: 5, standardMost: 5, actualCount: null, vacancyCount: null },
      { employment: 'FIXED_TERM', standardLeast: 3, standardMost: 4, actualCount: null, vacancyCount: null },
    ])
    expect(told.standardSource.title).toContain('骨子案')
    expect(told.actualUnknownReason).toMatch(/./)
  })

  it('R169 knows no standard for a centre inside a branch or beside a 出張所, and says why', async () => {
    for (const id of ['office:center-kitazawa', 'office:center-yoga']) {
      const told = await of(id)
      expect(told).toMatchObject({ lines: [], standardSource: null })
      expect(told.standardUnknownReason).toContain('支所内・出張所併設')
    }
  })

  it('R169 works vacancies out of posts and holders on any day; days to come are told to personnel alone', async () => {
    const office = 'office:center-okusawa'
    const titles = ['所長（総括係長）', 'まちづくり・防災担当係長', '職員', '職員', '職員']
    const posts = []
    for (const [index, title] of titles.entries())
      posts.push(
        await createPost({
          office,
          countsAs: title,
          title: { ja: title },
          ...(index === 0 ? { code: 'centre-director', lead: 'DIRECTOR' } : {}),
        }),
      )
    for (const [index, { post }] of posts.slice(0, 3).entries())
      expect(await appoint({ post: post.id, person: `person:okusawa-${index}` })).toMatchObject({
        __typename: 'HolderAppointed',
      })
    await appoint({ post: posts[3].post.id, person: 'person:okusawa-3', from: '2027-04-01' })
    const today = await of(office)
    expect(today.totals[0]).toEqual({
      employment: 'REGULAR',
      standardLeast: 5,
      standardMost: 5,
      actualCount: 3,
      vacancyCount: 2,
    })
    expect(today.lines.find(({ title }: { title: string }) => title === '職員')).toMatchObject({
      postCount: 3,
      actualCount: 1,
      vacancyCount: 2,
    })
    expect((await of(office, {}, '2026-11-23')).totals[0].vacancyCount).toBe(5)
    const toCome = await of(office, {}, '2027-04-01')
    expect(toCome.totals[0]).toMatchObject({ actualCount: null, vacancyCount: null })
    expect(toCome.actualUnknownReason).toContain('先の日')
    expect((await of(office, officer, '2027-04-01')).totals[0].vacancyCount).toBe(1)
    expect(await createPost({ office, countsAs: '主任主事' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'countsAs',
    })
  })

  it('R169 costs as many store commands for all centres of the ward as for those of one area', async () => {
    const query = (root: string) =>
      `{ ${root} { districts { centre { id ${establishment} directorPost { id } } } } }`
    const whole = await subgraph.ask(query('ward'))
    const one = await subgraph.ask(query('area(id: "area:karasuyama")'))
    expect([whole.errors, one.errors]).toEqual([undefined, undefined])
    expect(whole.storeCommands - one.storeCommands).toBeLessThanOrEqual(1)
  })
})

describe('director and deputy', () => {
  it('R130 are recorded with their terms; a right ends when the tenure ends', async () => {
    const office = 'office:branch-tamagawa'
    const lead = await createPost({
      office,
      code: 'branch-director',
      title: { ja: '総合支所長' },
      lead: 'DIRECTOR',
    })
    const deputy = await createPost({
      office,
      code: 'branch-deputy',
      title: { ja: '副支所長（企画・調整）' },
      lead: 'DEPUTY',
      grade: '課長級',
    })
    const first = await appoint({ post: lead.post.id, person: 'person:tama-1', to: '2027-04-01' })
    expect(first).toMatchObject({ __typename: 'HolderAppointed', post: { holding: 'HELD' } })
    await appoint({ post: deputy.post.id, person: 'person:tama-2' })
    const { office: told } = await read(
      `query { office(id: "${office}") { directorPost { id holding holders { person to } } deputyPost { id title { ja } } } }`,
    )
    expect(told).toMatchObject({
      directorPost: { id: lead.post.id, holding: 'HELD', holders: null },
      deputyPost: { id: deputy.post.id },
    })
    const mayAct = async (asOf: string, options: object = officer) =>
      await read(
        `query($asOf: Date) { mayAct(person: "person:tama-1", code: "branch-director", office: "${office}", asOf: $asOf)
            heldPosts(person: "person:tama-1", asOf: $asOf) { code officeId kind from until } }`,
        { asOf },
        options,
      )
    expect(await mayAct('2027-03-31')).toEqual({
      mayAct: true,
      heldPosts: [
        {
          code: 'branch-director',
          officeId: office,
          kind: 'SUBSTANTIVE',
          from: '2026-11-24',
          until: '2027-04-01',
        },
      ],
    })
    expect(await mayAct('2027-04-01')).toEqual({ mayAct: false, heldPosts: [] })
    expect(await mayAct('2026-11-23')).toEqual({ mayAct: false, heldPosts: [] })
    const self = { posts: ['branch-director@office:branch-tamagawa'], subject: 'person:tama-1' }
    expect((await mayAct('2026-11-24', self)).mayAct).toBe(true)
    for (const who of [{}, director, { posts: [], subject: 'person:tama-2' }])
      expect(await mayAct('2026-11-24', who)).toEqual({ mayAct: null, heldPosts: null })
  })

  it('R130 an acting director acts while the post is vacant or its holder absent, one at a time', async () => {
    const office = 'office:branch-kinuta'
    const { post } = await createPost({
      office,
      code: 'branch-director',
      title: { ja: '総合支所長' },
      lead: 'DIRECTOR',
    })
    expect(await standIn({ post: post.id, person: 'person:k-1', reason: 'ABSENCE' })).toMatchObject({
      __typename: 'PostNotHeld',
    })
    const acting = await standIn({ post: post.id, person: 'person:k-1', reason: 'VACANCY' })
    expect(acting).toMatchObject({ __typename: 'ActingAppointed', post: { holding: 'ACTING' } })
    expect(await appoint({ post: post.id, person: 'person:k-2', from: '2027-01-01' })).toMatchObject({
      __typename: 'PostHeld',
      tenureId: acting.tenure.id,
    })
    expect(await finish({ post: post.id, tenure: acting.tenure.id, on: '2027-01-01' })).toMatchObject({
      __typename: 'TenureEnded',
      tenure: { to: '2027-01-01' },
    })
    expect(await appoint({ post: post.id, person: 'person:k-2', from: '2027-01-01' })).toMatchObject({
      __typename: 'HolderAppointed',
      post: { holding: 'ACTING' },
    })
    const on = async (asOf: string) =>
      (
        await read(
          'query($id: ID!, $asOf: Date) { post(id: $id, asOf: $asOf) { holding holders { person kind } } }',
          { id: post.id, asOf },
          officer,
        )
      ).post
    expect(await on('2026-12-31')).toEqual({
      holding: 'ACTING',
      holders: [{ person: 'person:k-1', kind: 'ACTING' }],
    })
    expect(await on('2027-01-01')).toEqual({
      holding: 'HELD',
      holders: [{ person: 'person:k-2', kind: 'SUBSTANTIVE' }],
    })
  })

  it('R130 an office has one director: of 20 posts set up at once one is, of 20 people appointed at once one is', async () => {
    const office = 'office:branch-karasuyama'
    const created = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        createPost(
          {
            office,
            code: 'branch-director',
            lead: 'DIRECTOR',
            idempotencyKey: index % 2 ? `race-post-${index}` : null,
          },
          index % 3 ? officer : planner,
        ),
      ),
    )
    expect(counts(created)).toEqual({ PostCreated: 1, OfficeHasDirector: 19 })
    const { post } = created.find(({ __typename }) => __typename === 'PostCreated')
    const appointed = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        appoint(
          {
            post: post.id,
            person: `person:race-${index}`,
            from: index % 2 ? '2026-11-24' : '2026-12-01',
            idempotencyKey: index % 2 ? `race-appoint-${index}` : null,
          },
          index % 3 ? officer : planner,
        ),
      ),
    )
    const { HolderAppointed, Conflict = 0, PostHeld = 0, ...others } = counts(appointed)
    expect([HolderAppointed, Conflict + PostHeld, others]).toEqual([1, 19, {}])
    const { post: told } = await read(
      'query($id: ID!) { post(id: $id) { tenures { id } } }',
      { id: post.id },
      officer,
    )
    expect(told.tenures).toHaveLength(1)
  })
})

describe('appointments', () => {
  it('R130 are for personnel of the head office, from today on, and within the time of the post', async () => {
    const { post } = await createPost({
      office: ikejiri,
      code: 'centre-director',
      lead: 'DIRECTOR',
      countsAs: '所長（総括係長）',
    })
    for (const options of [{}, director, branch, { posts: ['personnel-officer@office:branch-setagaya'] }])
      expect(await appoint({ post: post.id, person: 'person:i-1' }, options)).toMatchObject({
        __typename: 'NotPermitted',
      })
    expect(await appoint({ post: post.id, person: 'person:i-1', from: '2026-11-23' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'from',
    })
    expect(await appoint({ post: post.id, person: '山田 花子' })).toMatchObject({ field: 'person' })
    expect(await appoint({ post: 'post_nobody', person: 'person:i-1' })).toMatchObject({
      __typename: 'NotFound',
    })
    const early = await act('recordTenure', `... on TenureRecorded { ${tenure} } ${held}`, {
      post: post.id,
      person: 'person:i-1',
      from: '2019-04-01',
      decision,
    })
    expect(early).toMatchObject({ __typename: 'PostNotThere' })
    expect(await createPost({ office: 'office:nowhere' })).toMatchObject({ __typename: 'NotFound' })
    expect(await createPost({ office: 'office:branch-office-kitazawa' })).toMatchObject({
      __typename: 'OfficeNotOpen',
    })
  })

  it('R130 to come are told to nobody but personnel, can be taken back, and stay readable by what was known', async () => {
    const { post } = await createPost({
      office: 'office:center-fukasawa',
      code: 'centre-director',
      lead: 'DIRECTOR',
    })
    const planned = await appoint({
      post: post.id,
      person: 'person:f-1',
      from: '2027-04-01',
      idempotencyKey: 'fukasawa-next',
    })
    expect(
      await appoint({
        post: post.id,
        person: 'person:f-1',
        from: '2027-04-01',
        idempotencyKey: 'fukasawa-next',
      }),
    ).toMatchObject({ __typename: 'HolderAppointed', tenure: { id: planned.tenure.id } })
    const told = (options: object, asOf = '2027-04-01', knownAt: string | null = null) =>
      read(
        'query($id: ID!, $asOf: Date, $knownAt: DateTime) { post(id: $id, asOf: $asOf, knownAt: $knownAt) { holding version tenures { person } history { act by } } }',
        { id: post.id, asOf, knownAt },
        options,
      )
    expect((await told({})).post).toEqual({ holding: null, version: null, tenures: null, history: null })
    const own = { posts: ['centre-director@office:center-fukasawa'] }
    expect((await told(own)).post).toEqual({ holding: null, version: null, tenures: [], history: null })
    expect((await told(officer)).post).toEqual({
      holding: 'HELD',
      version: 2,
      tenures: [{ person: 'person:f-1' }],
      history: [
        { act: 'createPost', by: 'personnel-officer@office:hq' },
        { act: 'appointToPost', by: 'personnel-officer@office:hq' },
      ],
    })
    clock.now = new Date('2026-11-24T10:00:00+09:00')
    const withdrawn = await act(
      'withdrawPostAppointment',
      '... on PostAppointmentWithdrawn { post { id } }',
      {
        post: post.id,
        tenure: planned.tenure.id,
      },
    )
    expect(withdrawn).toMatchObject({ __typename: 'PostAppointmentWithdrawn' })
    expect((await told(officer)).post).toMatchObject({ holding: 'VACANT', tenures: [] })
    expect((await told(officer, '2027-04-01', '2026-11-24T09:30:00+09:00')).post).toMatchObject({
      holding: 'HELD',
      tenures: [{ person: 'person:f-1' }],
    })
    clock.now = new Date('2026-11-24T09:00:00+09:00')
  })

  it('R176 tell the grade of the post, and the years in it on any day with the limit that is data; who may not read the person reads nothing', async () => {
    const { posts } = await read(
      '{ posts(where: { office: { eq: "office:branch-tamagawa" }, lead: { eq: DEPUTY } }) { nodes { id grade } } }',
    )
    const deputy = posts.nodes[0].id
    expect(posts.nodes[0].grade).toBe('課長級')
    const years =
      'query($id: ID!, $asOf: Date) { post(id: $id, asOf: $asOf) { holders { yearsInPost { years limitYears isOverLimit limitUnknownReason } } } }'
    const on = async (id: string, asOf: string, options: object = officer) =>
      (await read(years, { id, asOf }, options)).post.holders
    expect(await on(deputy, '2031-11-23')).toMatchObject([{ yearsInPost: { years: 4, isOverLimit: false } }])
    expect(await on(deputy, '2031-11-24')).toMatchObject([
      { yearsInPost: { years: 5, limitYears: 5, isOverLimit: true, limitUnknownReason: null } },
    ])
    expect(await on(deputy, '2031-11-24', { posts: ['branch-director@office:branch-kinuta'] })).toBeNull()
    const { posts: centre } = await read(
      '{ posts(where: { office: { eq: "office:center-okusawa" }, code: { eq: "centre-director" } }) { nodes { id } } }',
    )
    expect(await on(centre.nodes[0].id, '2027-11-24', officer)).toMatchObject([
      {
        yearsInPost: {
          years: 1,
          limitYears: null,
          isOverLimit: null,
          limitUnknownReason: expect.stringContaining('年数'),
        },
      },
    ])
    expect(
      await on(centre.nodes[0].id, '2026-11-24', { posts: ['branch-director@office:branch-tamagawa'] }),
    ).toHaveLength(1)
    expect(await on(centre.nodes[0].id, '2026-11-24', director)).toBeNull()
  })

  it('R130 every reading of who holds a post is in the log of reads before it is answered', async () => {
    const { posts } = await read(
      '{ posts(where: { office: { eq: "office:center-okusawa" } }, first: 1) { nodes { id } } }',
    )
    const id = posts.nodes[0].id
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const entries = () =>
      connection.collection('accessLog').countDocuments({ 'reads.subject': subjectOf('Post', id) })
    const before = await entries()
    await read('query($id: ID!) { post(id: $id) { holders { person } } }', { id }, officer)
    await read('query($id: ID!) { post(id: $id) { holders { person } } }', { id }, {})
    expect(await entries()).toBe(before + 1)
    expect((await accessLog(connection).verify()).broken).toBeNull()
    await connection.close()
  })

  it('R176 the rules about staff are data with their source', async () => {
    const { staffPolicies } = await read(
      '{ staffPolicies { id kind least most unknownReason source { title } } }',
    )
    expect(staffPolicies).toContainEqual(
      expect.objectContaining({ id: 'staffPolicy:duty-years', least: 3, most: 5 }),
    )
    for (const { source } of staffPolicies) expect(source.title).toMatch(/./)
  })
})

function counts(answers: readonly { __typename: string }[]): Record<string, number> {
  const told: Record<string, number> = {}
  for (const { __typename } of answers) told[__typename] = (told[__typename] ?? 0) + 1
  return told
}
