import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayors-office@office:hq'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('powers')
const decision = { title: '区長決裁 第1号', decidedOn: '2026-11-24' }
const branch = 'office:branch-kitazawa'
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}, options: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)

/** A task goes to the head office from one area, by plan and decision. */
async function goUp(affair: string, effectiveOn: string): Promise<void> {
  const input = {
    affair,
    place: 'area:kitazawa',
    to: { seat: 'HEAD_OFFICE' },
    effectiveOn,
    reason: '専門の職員を集めるため',
    headOfficeReasons: ['EXPERTISE'],
  }
  const planned = await read(
    'mutation($input: PlanAffairTransferInput!) { answer: planAffairTransfer(input: $input) { __typename ... on AffairTransferPlanned { transfer { id } } } }',
    { input },
    planner,
  )
  const decided = await read(
    'mutation($input: DecideAffairTransferInput!) { answer: decideAffairTransfer(input: $input) { __typename } }',
    { input: { affair, transfer: planned.answer.transfer.id, decision } },
    mayor,
  )
  expect(decided.answer.__typename).toBe('AffairTransferDecided')
}

/** A power that the directors of general branches get on a day. */
async function directorsPower(from: string): Promise<string> {
  const input = {
    name: { ja: '地域経営方針の決定' },
    kind: 'POWER',
    post: '総合支所長',
    from,
    to: { seat: 'GENERAL_BRANCH' },
    decision,
  }
  const { answer } = await read(
    'mutation($input: RegisterAffairInput!) { answer: registerAffair(input: $input) { ... on AffairRegistered { affair { id post } } } }',
    { input },
    mayor,
  )
  expect(answer.affair.post).toBe('総合支所長')
  return answer.affair.id
}

describe('the powers of a general branch', () => {
  const compared = `query($office: ID!, $asOf: Date!, $with: Date!, $kind: AffairKind) {
    powersOf(office: $office, asOf: $asOf, comparedWith: $with, kind: $kind) { held { id kind } gained { id } lost { id } } }`
  const powers = async (office: string, asOf: string, comparedWith: string, kind: string | null = null) =>
    (await read(compared, { office, asOf, with: comparedWith, kind })).powersOf

  it('R197 are compared over time both ways, by kind: what a director gets and gives away shows from its day', async () => {
    const today = '2026-11-24'
    const all = await powers(branch, today, '1985-01-01')
    const back = await powers(branch, '1985-01-01', today)
    expect(all.gained.length).toBeGreaterThan(0)
    expect(idsOf(back.lost).toSorted()).toEqual(idsOf(all.gained).toSorted())
    expect((await powers(branch, today, '1985-01-01', 'POWER')).held).toEqual([])
    const power = await directorsPower('2027-01-01')
    expect(await powers(branch, '2027-01-01', today, 'POWER')).toEqual({
      held: [{ id: power, kind: 'POWER' }],
      gained: [{ id: power }],
      lost: [],
    })
    expect((await powers(branch, '2026-12-31', today)).gained).toEqual([])
    await goUp(power, '2027-04-01')
    const later = await powers(branch, '2027-04-01', '2027-03-31')
    expect([idsOf(later.lost), later.gained]).toEqual([[power], []])
    expect((await powers('office:branch-kinuta', '2027-04-01', '2027-03-31')).lost).toEqual([])
    expect(idsOf((await powers('office:hq', '2027-04-01', '2027-03-31')).gained)).toEqual([power])
    expect(await powers('office:none', today, '1985-01-01')).toBeNull()
  })

  it('R129 go beyond its legal type as data: each is marked so, told for its day, and no 出張所 has one', async () => {
    const query = `query($id: ID!, $asOf: Date) { office(id: $id, asOf: $asOf) { legalBasis { value }
      powersBeyondLegalType { id isBeyondLegalType source { title } } affairs(first: 100) { nodes { id isBeyondLegalType } } } }`
    const told = async (id: string, asOf: string) => (await read(query, { id, asOf })).office
    const now = await told('office:branch-kinuta', '2026-11-24')
    expect(now.legalBasis.value).toContain('支所')
    expect(now.powersBeyondLegalType.length).toBeGreaterThan(0)
    expect(idsOf(now.powersBeyondLegalType)).toEqual(
      idsOf(now.affairs.nodes.filter((each: { isBeyondLegalType: boolean }) => each.isBeyondLegalType)),
    )
    for (const { source } of now.powersBeyondLegalType) expect(source.title).toMatch(/./)
    const before = await told('office:branch-kinuta', '1992-01-01')
    expect(before.powersBeyondLegalType.length).toBeLessThan(now.powersBeyondLegalType.length)
    const counter = await told('office:branch-office-taishido', '2026-11-24')
    expect(counter.affairs.nodes.length).toBeGreaterThan(0)
    expect(counter.powersBeyondLegalType).toEqual([])
  })

  it('R001 lie with one of three tiers: 出張所 is none, what it holds lies with the area', async () => {
    const { tiers, offices, affairs } =
      await read(`{ tiers: __type(name: "AffairTier") { enumValues { name } }
      offices(first: 100, where: { kind: { eq: BRANCH_OFFICE } }) { nodes { id area { id branchOffices { id } districts { centre { kind } } } } }
      affairs(first: 100, heldBy: "office:branch-office-taishido") { nodes { id allocations { holder { tier office { kind } } } } } }`)
    expect(tiers.enumValues).toEqual([{ name: 'WARD' }, { name: 'AREA' }, { name: 'DISTRICT' }])
    for (const { id, area } of offices.nodes) {
      expect(idsOf(area.branchOffices)).toContain(id)
      for (const { centre } of area.districts) expect(centre.kind).toBe('MACHIZUKURI_CENTRE')
    }
    const holders = affairs.nodes.flatMap(({ allocations }: any) =>
      allocations.map(({ holder }: any) => holder),
    )
    const own = holders.filter(({ office }: any) => office?.kind === 'BRANCH_OFFICE')
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ tier }: any) => tier === 'AREA')).toBe(true)
  })

  it('R141 that two tiers share are flagged and stay with both: nothing is taken away', async () => {
    const { affairDuplicates, affairs } = await read(
      '{ affairDuplicates { nodes { affairs { id } } } affairs(first: 100) { nodes { id allocations { place } } } }',
    )
    const flagged = affairDuplicates.nodes.flatMap((each: any) => idsOf(each.affairs))
    expect(flagged.length).toBeGreaterThan(1)
    for (const id of flagged)
      expect(affairs.nodes.find((each: any) => each.id === id).allocations.length).toBeGreaterThan(0)
  })
})
