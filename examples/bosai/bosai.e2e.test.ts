import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { Serving } from '@chiiki/kit/serve.ts'
import { startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractOf } from '../../contract/contract.ts'
import { Listener } from '../../gateway/src/live/test-listener.ts'
import { readPersonas } from '../../identity/src/persona.ts'
import { tenuresOf } from '../../identity/src/tenures.ts'
import { testDatabase } from '../../tests/test-store.ts'
import { testSealingKeys } from '../../tests/tokens.ts'
import { startWorld, type World } from '../../tests/world.ts'
import { startToshokan } from '../toshokan/server.ts'
import { bosai } from './src/subgraph.ts'

/** Both examples, joined live to the whole graph as a department would; who holds which post stands in organization. */
const storeUri = testDatabase('bosai')
const ikejiri = 'district:ikejiri'
let world: World
let serving: Serving
let toshokan: Awaited<ReturnType<typeof startToshokan>>

/** Somebody of the cast: their token says who they are and nothing more. */
const as = (persona: string) => ({ posts: [], subject: `persona:${persona}` })
const director = as('centre-director-ikejiri')

async function join(name: string, url: string, takesTokens: boolean) {
  const response = await fetch(`${world.url}/subgraphs/${name}`, {
    method: 'PUT',
    headers: {
      authorization: await world.issuer.bearer([], 'persona:department-developer'),
      'content-type': 'application/json',
    },
    body: JSON.stringify({ url, takesTokens }),
  })
  return { status: response.status, body: (await response.json()) as any }
}

async function act(name: string, input: object, options: object = director): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const shown: Record<string, string> = {
    planDrill: '... on DrillPlanned { drill { id version state availableActions } }',
    reportDrill: '... on DrillReported { drill { id state participantCount history { act by } } }',
    cancelDrill: '... on DrillCalledOff { drill { state cancelledBecause } }',
    openShelter: '... on ShelterOpened { opening { id state version availableActions staffNote } }',
    reportCrowding: '... on CrowdingReported { opening { state version } }',
    closeShelter: '... on ShelterClosed { opening { state closedAt history { act by } } }',
    postToRoster: '... on PostedToRoster { posting { id name version } } ... on PostedAlready { what }',
    endPosting: '... on PostingClosed { posting { until } }',
  }
  const problem = '... on Problem { message(lang: EN) } ... on NotPermitted { needs isSignedIn }'
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${problem} ${shown[name]} } }`
  const { data, errors } = await world.ask(query, { input }, options)
  return data?.[name] ?? { refused: errors?.[0]?.extensions?.code }
}

beforeAll(async () => {
  const cast = readPersonas('identity/personas.json')
  world = await startWorld({ tenures: { lines: tenuresOf(cast), maxAgeSeconds: 0 } })
  const organization = world.subgraphs.find(({ name }) => name === 'organization')?.url ?? ''
  serving = await startSubgraph(bosai, {
    storeUri,
    dataDir: 'examples/bosai/data',
    identity: { ...world.issuer.identity, trustsPostClaims: false },
    organization: { url: organization, maxAgeSeconds: 0 },
    clock: () => world.clock.now,
    sealingKeys: testSealingKeys,
    logLevel: 'silent',
  })
  toshokan = await startToshokan(0)
}, 120_000)
afterAll(async () => {
  await world?.close()
  await serving?.close()
  await toshokan?.close()
})

describe("departments' examples, joined to the real graph", () => {
  it('join live, without a word of warning, and answer through what others own', async () => {
    const joined = [await join('bosai', serving.url, true), await join('toshokan', toshokan.url, false)]
    expect(joined.map(({ status, body }) => [status, body.errors ?? [], body.warnings])).toEqual([
      [201, [], []],
      [201, [], []],
    ])
    const { data, errors } = await world.ask(`{ district(id: "${ikejiri}") {
      name { ja }
      shelters { id name { ja } capacity source { confidence } district { name { ja } } }
      libraries { name seatCount }
    } node(id: "shelter:third") { ... on Shelter { takesPets } } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      district: {
        name: { ja: '池尻地区' },
        shelters: [
          {
            id: 'shelter:first',
            name: { ja: '見本第一避難所（架空）' },
            capacity: 240,
            source: { confidence: 'UNVERIFIED' },
            district: { name: { ja: '池尻地区' } },
          },
          {
            id: 'shelter:second',
            name: { ja: '見本第二避難所（架空）' },
            capacity: null,
            source: { confidence: 'UNVERIFIED' },
            district: { name: { ja: '池尻地区' } },
          },
        ],
        libraries: [
          { name: '見本第一図書館（架空）', seatCount: 80 },
          { name: '見本第二図書館（架空）', seatCount: null },
        ],
      },
      node: { takesPets: false },
    })
  })

  it('R124 drills and classes are planned and reported per district, and who took part is counted', async () => {
    const wanted = { kind: 'SHELTER_OPERATION', title: '避難所運営訓練', district: ikejiri }
    const drill = { ...wanted, shelter: 'shelter:first', plannedOn: '2026-12-06' }
    expect(await act('planDrill', drill, {})).toMatchObject({ refused: 'NOT_PERMITTED' })
    expect(await act('planDrill', drill, as('resident'))).toMatchObject({ refused: 'NOT_PERMITTED' })
    expect(await act('planDrill', { ...drill, district: 'district:taishido' })).toMatchObject({
      __typename: 'NotPermitted',
      needs: ['centre-director@office:center-taishido', 'branch-director@office:branch-setagaya'],
      isSignedIn: true,
    })
    expect(await act('planDrill', { ...drill, shelter: 'shelter:third' })).toMatchObject({
      __typename: 'ShelterElsewhere',
    })
    const planned = await act('planDrill', { ...drill, idempotencyKey: 'drill-of-december' })
    expect(planned).toMatchObject({ drill: { version: 1, availableActions: ['REPORT', 'CANCEL'] } })
    const { id } = planned.drill
    expect((await act('planDrill', { ...drill, idempotencyKey: 'drill-of-december' })).drill.id).toBe(id)
    const lesson = await act('planDrill', {
      kind: 'CLASS',
      title: '防災塾',
      district: ikejiri,
      plannedOn: '2027-01-16',
    })
    expect(await act('cancelDrill', { drill: lesson.drill.id, reason: '講師の都合' })).toMatchObject({
      drill: { state: 'CANCELLED', cancelledBecause: '講師の都合' },
    })
    const report = { drill: id, heldOn: '2026-12-06', participantCount: 84 }
    expect(await act('reportDrill', report)).toMatchObject({ __typename: 'InvalidInput' })
    world.clock.now = new Date('2026-12-07T10:00:00+09:00')
    const both = await Promise.all([act('reportDrill', report), act('reportDrill', report)])
    expect(both.filter(({ __typename }) => __typename === 'DrillReported')).toHaveLength(1)
    const { data } = await world.ask(`{ district(id: "${ikejiri}") {
      drills { nodes { kind state participantCount shelter { name { ja } } office { name { ja } } history { act by } } }
      drillYear(fiscalYear: 2026) { plannedCount heldCount cancelledCount participantCount }
    } shelter(id: "shelter:first") { drills { nodes { id } } } }`)
    expect(data.district.drillYear).toEqual({
      plannedCount: 0,
      heldCount: 1,
      cancelledCount: 1,
      participantCount: 84,
    })
    expect(data.district.drills.nodes[1]).toEqual({
      kind: 'SHELTER_OPERATION',
      state: 'HELD',
      participantCount: 84,
      shelter: { name: { ja: '見本第一避難所（架空）' } },
      office: { name: { ja: expect.stringContaining('池尻まちづくりセンター') } },
      history: [
        { act: 'planDrill', by: 'centre-director@office:center-ikejiri' },
        { act: 'reportDrill', by: 'centre-director@office:center-ikejiri' },
      ],
    })
    expect(data.shelter.drills.nodes).toEqual([{ id }])
  })

  it('R195 the roster of disaster base staff per district is internal: names for personnel and those directors, and each reading is logged', async () => {
    const person = { person: 'staff:1', name: '見本 一郎', role: 'LEADER', isDistrictStaff: true }
    const posting = { ...person, district: ikejiri, shelter: 'shelter:first', from: '2026-12-07' }
    expect(await act('postToRoster', posting, as('centre-staff-ikejiri'))).toMatchObject({
      refused: 'NOT_PERMITTED',
    })
    const other = { ...posting, district: 'district:taishido', shelter: null }
    expect(await act('postToRoster', other)).toMatchObject({ __typename: 'NotPermitted' })
    const member = { ...posting, person: 'staff:2', name: '見本 二子', role: 'MEMBER', shelter: null }
    const both = await Promise.all([
      act('postToRoster', posting),
      act('postToRoster', { ...posting, person: 'staff:3' }, as('personnel-officer')),
    ])
    expect(both.map(({ __typename, what }) => what ?? __typename).toSorted()).toEqual([
      'LEADER',
      'PostedToRoster',
    ])
    expect(await act('postToRoster', member)).toMatchObject({ posting: { name: '見本 二子' } })
    expect(
      await act('postToRoster', { ...member, district: 'district:taishido' }, as('personnel-officer')),
    ).toMatchObject({
      what: 'PERSON',
    })
    const roster = async (options: object, asOf = '2026-12-08') => {
      const asked = `query ($asOf: Date) { district(id: "${ikejiri}") { disasterRoster(asOf: $asOf) { role name isDistrictStaff shelter { id } } } }`
      return (await world.ask(asked, { asOf }, options)).data.district.disasterRoster
    }
    for (const whom of [director, as('personnel-officer'), as('branch-director-setagaya')])
      expect(await roster(whom)).toMatchObject([
        { role: 'LEADER', isDistrictStaff: true, shelter: { id: 'shelter:first' } },
        { role: 'MEMBER', name: '見本 二子', shelter: null },
      ])
    expect((await roster(as('centre-staff-ikejiri'))).map(({ name }: any) => name)).toEqual([null, null])
    for (const whom of [{}, as('resident'), as('head-office-planner'), as('former-branch-director-tamagawa')])
      expect(await roster(whom)).toBeNull()
    expect(await roster(director, '2026-12-06')).toEqual([])
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const subject = subjectOf('District', ikejiri)
    expect(await connection.collection('accessLog').countDocuments({ 'reads.subject': subject })).toBe(5)
    const kept = await connection.collection('postings').find().toArray()
    expect(kept).toHaveLength(2)
    expect(JSON.stringify(kept)).not.toContain('見本')
    await connection.close()
  })

  it('who is on duty opens a shelter and closes it: one of two at once, with what is possible now, and refused for everybody else', async () => {
    const wanted = { shelter: 'shelter:first', reason: '大雨警報', staffNote: '鍵は受付' }
    for (const whom of [{}, as('resident'), as('head-office-planner'), as('branch-director-tamagawa')])
      expect(await act('openShelter', wanted, whom)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await act('openShelter', { ...wanted, shelter: 'shelter:none' })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await act('openShelter', { ...wanted, reason: ' ' })).toMatchObject({ __typename: 'InvalidInput' })
    const both = await Promise.all([
      act('openShelter', wanted),
      act('openShelter', wanted, as('centre-staff-ikejiri')),
    ])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ShelterOpenAlready',
      'ShelterOpened',
    ])
    const { opening } = both.find(({ __typename }) => __typename === 'ShelterOpened')
    expect(opening).toMatchObject({
      state: 'OPEN',
      availableActions: ['FILL', 'CLOSE'],
      staffNote: '鍵は受付',
    })
    const read = `{ shelter(id: "shelter:first") { opening { reason staffNote availableActions } } }`
    expect((await world.ask(read)).data.shelter.opening).toEqual({
      reason: '大雨警報',
      staffNote: null,
      availableActions: [],
    })
    const { id, version } = opening
    expect(await act('reportCrowding', { opening: id, isFull: false })).toMatchObject({
      __typename: 'OpeningStepNotPossible',
    })
    expect(await act('closeShelter', { opening: id }, as('resident'))).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await act('closeShelter', { opening: id, expectedVersion: version + 1 })).toMatchObject({
      __typename: 'Conflict',
    })
    expect(await act('closeShelter', { opening: id })).toMatchObject({
      opening: { state: 'CLOSED', history: [{ act: 'openShelter' }, { act: 'closeShelter' }] },
    })
    expect(
      (await world.ask(`{ node(id: "${id}") { ... on ShelterOpening { state } } }`)).data.node.state,
    ).toBe('CLOSED')
  })

  it('what is open in a district is followed through the gateway: by everybody, with what others know of it, and with what is for the duty staff only by them', async () => {
    const fields = 'shelter { name { ja } } state reason staffNote'
    const query = `subscription { shelterOpenings(district: "${ikejiri}") { district { name { ja } } openings { ${fields} } } }`
    const authorization = await world.issuer.bearer([], 'persona:centre-staff-ikejiri')
    const listeners = [
      new Listener(world.url, { query }),
      new Listener(world.url, { query }, { authorization }),
    ]
    const stateOf = ({ state }: Listener) => state?.shelterOpenings
    try {
      for (const each of listeners) await each.sees((one) => stateOf(one)?.openings.length === 0)
      const { opening } = await act('openShelter', {
        shelter: 'shelter:second',
        reason: '地震',
        staffNote: '断水',
      })
      for (const each of listeners) await each.sees((one) => stateOf(one)?.openings[0]?.state === 'OPEN')
      const told = { shelter: { name: { ja: '見本第二避難所（架空）' } }, state: 'OPEN', reason: '地震' }
      expect(listeners.map(stateOf)).toEqual([
        { district: { name: { ja: '池尻地区' } }, openings: [{ ...told, staffNote: null }] },
        { district: { name: { ja: '池尻地区' } }, openings: [{ ...told, staffNote: '断水' }] },
      ])
      await act('reportCrowding', { opening: opening.id, isFull: true })
      for (const each of listeners) await each.sees((one) => stateOf(one)?.openings[0]?.state === 'FULL')
      await act('closeShelter', { opening: opening.id })
      for (const each of listeners) await each.sees((one) => stateOf(one)?.openings.length === 0)
    } finally {
      for (const each of listeners) each.drop()
    }
  })

  it('keep the contract that the graph asks of every subgraph, ours as theirs', async () => {
    const entities = { District: [ikejiri], Office: ['office:center-ikejiri'] }
    const reports = []
    for (const url of [serving.url, toshokan.url, ...world.subgraphs.map((each) => each.url)])
      reports.push(await contractOf(url, { entities, deadlineMs: 10_000 }))
    const failed = reports.flatMap(({ url, findings }) =>
      findings.filter(({ state }) => state === 'FAILED').map((each) => ({ url, ...each })),
    )
    expect(failed).toEqual([])
  })
})
