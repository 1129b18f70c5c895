import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const officer = { posts: ['personnel-officer@office:hq'] }
const setagaya = { posts: ['branch-director@office:branch-setagaya'] }
const kinuta = { posts: ['branch-director@office:branch-kinuta'] }
const centre = { posts: ['centre-director@office:center-ikejiri'] }
const now = new Date('2026-11-24T09:00:00+09:00')
const storeUri = testDatabase('opinion')
const decision = { title: '人事発令 第2号' }
const intendedFrom = '2027-04-01'
const secret = '地区の町会との信頼関係が厚い。'
let subgraph: TestSubgraph
let director: string

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => now })
  director = await post('centre-director', 'office:center-ikejiri')
})
afterAll(() => subgraph.close())

async function read(query: string, options: object = {}, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

async function act(name: string, fields: string, input: object, options: object = officer): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ... on Problem { message clause { id } } ... on InvalidInput { field } } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

async function post(code: string, office: string): Promise<string> {
  const answer = await act('createPost', '... on PostCreated { post { id } }', {
    office,
    code,
    title: { ja: '所長' },
    employment: 'REGULAR',
    basis: 'STANDARD',
    ...(code === 'centre-director' ? { lead: 'DIRECTOR' } : {}),
    validFrom: '2020-04-01',
    decision,
  })
  return answer.post.id
}

const told = 'opinion { id state stance text availableActions history { act by } }'
const ask = (more: object = {}, options: object = officer) =>
  act(
    'askAppointmentOpinion',
    `... on AppointmentOpinionAsked { ${told} } ... on OpinionTooLate { tenureId } ... on OpinionAsked { intendedFrom }`,
    { post: director, person: 'person:a', intendedFrom, ...more },
    options,
  )
const reply = (opinion: string, more: object = {}, options: object = setagaya) =>
  act(
    'answerAppointmentOpinion',
    `... on AppointmentOpinionAnswered { ${told} } ... on OpinionStepNotPossible { state step } ... on NotPermitted { needs }`,
    { opinion, stance: 'AGAINST', text: secret, ...more },
    options,
  )

describe('the director’s opinion on key appointments', () => {
  it('R138 is asked for before, answered, stands beside the appointment, and decides nothing', async () => {
    const { opinion } = await ask()
    expect(opinion).toMatchObject({ state: 'ASKED', stance: null, availableActions: ['WITHDRAW'] })
    const waiting = await read(
      '{ appointmentOpinions { nodes { id state availableActions person post { code } area { id } } } }',
      setagaya,
    )
    expect(waiting.appointmentOpinions.nodes).toEqual([
      {
        id: opinion.id,
        state: 'ASKED',
        availableActions: ['ANSWER'],
        person: 'person:a',
        post: { code: 'centre-director' },
        area: { id: 'area:setagaya' },
      },
    ])
    expect(await reply(opinion.id)).toMatchObject({
      __typename: 'AppointmentOpinionAnswered',
      opinion: { state: 'ANSWERED', stance: 'AGAINST', text: secret },
    })
    const appointed = await act(
      'appointToPost',
      '... on HolderAppointed { post { id } tenure { person opinion { id stance text } } }',
      { post: director, person: 'person:a', from: intendedFrom, decision },
    )
    expect(appointed).toMatchObject({
      tenure: { person: 'person:a', opinion: { stance: 'AGAINST', text: secret } },
    })
    expect(await ask({ person: 'person:a', intendedFrom: '2027-05-01' })).toMatchObject({
      __typename: 'OpinionTooLate',
      clause: { id: 'clause:K-3-1' },
    })
  })

  it('R138 is for key posts alone, which are data, and for one request at a time: of 20 at once one stands', async () => {
    const other = await post('centre-staff', 'office:center-ikejiri')
    expect(await ask({ post: other })).toMatchObject({ __typename: 'InvalidInput', field: 'post' })
    const { staffPolicies } = await read('{ staffPolicies { kind code source { title } } }')
    expect(staffPolicies).toContainEqual({
      kind: 'KEY_POST',
      code: 'centre-director',
      source: { title: expect.stringContaining('骨子案') },
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ person: 'person:b' })))
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'AppointmentOpinionAsked')).toHaveLength(1)
    expect(names.filter((name) => name === 'OpinionAsked')).toHaveLength(19)
    const { opinion } = answers.find(({ __typename }) => __typename === 'AppointmentOpinionAsked')
    const withdrawn = await act('withdrawOpinionRequest', `... on OpinionRequestWithdrawn { ${told} }`, {
      opinion: opinion.id,
    })
    expect(withdrawn).toMatchObject({ opinion: { state: 'WITHDRAWN' } })
    expect((await ask({ person: 'person:b' })).__typename).toBe('AppointmentOpinionAsked')
    expect(await reply(opinion.id)).toMatchObject({
      __typename: 'OpinionStepNotPossible',
      state: 'WITHDRAWN',
    })
  })

  it('R138 is internal: for others it is as if it were not there, and each reading is logged', async () => {
    const { opinion } = await ask({ person: 'person:c' })
    for (const options of [kinuta])
      for (const id of [opinion.id, 'appointmentOpinion_none'])
        expect(await reply(id, {}, options)).toMatchObject({ __typename: 'NotFound' })
    for (const options of [{}, centre])
      expect(await reply(opinion.id, {}, options)).toMatchObject({
        __typename: 'NotPermitted',
        clause: { id: 'clause:K-3-1' },
      })
    expect(await reply(opinion.id, {}, officer)).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['branch-director@office:branch-setagaya'],
    })
    const query = `query($id: ID!, $post: ID!) { appointmentOpinion(id: $id) { person } appointmentOpinions { nodes { id } }
      post(id: $post) { opinions { id } tenures { opinion { id } } } }`
    const seen = (options: object) => read(query, options, { id: opinion.id, post: director })
    for (const options of [{}, centre])
      expect(await seen(options)).toMatchObject({
        appointmentOpinion: null,
        appointmentOpinions: null,
        post: { opinions: null },
      })
    expect(await seen(kinuta)).toMatchObject({
      appointmentOpinion: null,
      appointmentOpinions: { nodes: [] },
      post: { opinions: null, tenures: null },
    })
    expect(await seen(setagaya)).toMatchObject({ appointmentOpinion: { person: 'person:c' } })
    await reply(opinion.id)
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const all = JSON.stringify([
      await connection.collection('appointmentOpinions').find({}).toArray(),
      await connection.collection('idempotencyKeys').find({}).toArray(),
    ])
    expect(all).not.toContain('信頼関係')
    expect(await connection.collection('accessLog').countDocuments({})).toBeGreaterThan(2)
    await connection.close()
  })

  it('R138 is counted in public by area and 年度, but for small numbers', async () => {
    const { opinionCounts } = await read(
      '{ opinionCounts(fiscalYear: 2026) { least total cells { of count } } }',
    )
    expect(opinionCounts).toMatchObject({ least: 10, total: null })
    expect(opinionCounts.cells).toContainEqual({ of: 'area:setagaya', count: null })
    expect(opinionCounts.cells).toContainEqual({ of: 'area:kinuta', count: 0 })
  })
})
