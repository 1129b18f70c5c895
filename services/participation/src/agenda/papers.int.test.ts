import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { admittedIn, branch } from '../area-issue/test-area.ts'
import { act, planner, resident, secretary } from '../proposal/test-people.ts'
import { policyNamed } from '../reflection/test-policy.ts'
import { participation } from '../subgraph.ts'
import { made, seatMembers } from '../vote/test-council.ts'
import { opened, resolve, type Sitting, take } from './test-paper.ts'

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
let subgraph: TestSubgraph
let hana: AskOptions
let district: Sitting

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri: testDatabase('papers'), clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
  district = await councilOf('district:ikejiri', secretary)
})
afterAll(() => subgraph?.close())

async function councilOf(place: string, keeper: AskOptions): Promise<Sitting> {
  const prepared = 'CouncilPrepared { council { id } }'
  const { id } = (
    await made(subgraph, 'prepareCouncil', prepared, { place, name: { ja: '協議会' } }, planner)
  ).council
  await made(
    subgraph,
    'establishCouncil',
    'CouncilEstablished { council { id } }',
    { id, legalBasis: '要綱' },
    planner,
  )
  const days = { startsOn: '2026-04-01', endsOn: '2028-03-31' }
  const seating = { count: 3, category: 'district-chokai', secretary: keeper, appointing: keeper, ...days }
  const members = place.startsWith('district') ? await seatMembers(subgraph, id, seating) : []
  return { council: id, members, secretary: keeper }
}

const paper = (id: string, kind = 'PROPOSAL', version = 1) => ({
  title: '提案について',
  paper: { kind, id, version },
})
const read = async (id: string) => {
  const query =
    'query($id: ID) { proposal(id: $id) { state steps { step state reason } clocks { rule { code } state } meeting { id } sentences { point outcomes { kind reason resolution { id } } } } }'
  const { data, errors } = await subgraph.ask(query, { id })
  expect(errors).toBeUndefined()
  return data.proposal
}
const admitted = () => admittedIn(subgraph, 'ikejiri', hana)

describe('R026 a proposal on the agenda of its council', () => {
  it('R026 R160 follows what the council does with its item: taken, put off, agreed, returned, rejected', async () => {
    const proposals = [await admitted(), await admitted(), await admitted(), await admitted()]
    const { meeting, items } = await opened(
      subgraph,
      clock,
      district,
      proposals.map((id) => paper(id)),
    )
    for (const id of items) await take(subgraph, id, secretary)
    const [agreed, returned, rejected, put] = proposals as [string, string, string, string]
    expect(await read(agreed)).toMatchObject({
      state: 'DELIBERATING',
      meeting: { id: meeting },
      clocks: [{}, {}, { rule: { code: 'CL-DELIB' }, state: 'MET' }],
    })
    const resolution = await resolve(subgraph, items[0] as string, 'AS_PROPOSED', district)
    await resolve(subgraph, items[1] as string, 'RETURNED', district)
    await resolve(subgraph, items[2] as string, 'REJECTED', district)
    await made(
      subgraph,
      'deferAgendaItem',
      'AgendaItemDeferred { agendaItem { id } }',
      { id: items[3], reason: '資料を待つ' },
      secretary,
    )
    const states = await Promise.all(
      [agreed, returned, rejected, put].map(async (id) => (await read(id)).state),
    )
    expect(states).toEqual(['AGREED', 'RETURNED', 'NOT_SUPPORTED', 'ADMITTED'])
    const { steps, sentences } = await read(agreed)
    expect(steps.at(-1)).toMatchObject({
      step: 'AGREE',
      reason: expect.stringContaining('協議の結果のとおり'),
    })
    expect(sentences[1]).toEqual({
      point: 2,
      outcomes: [
        { kind: 'RESOLUTION', reason: '協議の結果のとおりとする。', resolution: { id: resolution } },
      ],
    })
    const back = await subgraph.ask(
      'query($id: ID!) { resolution(id: $id) { sentences { text proposal { id } } agendaItem { sentences { point } } } }',
      { id: resolution },
    )
    expect(back.data.resolution.sentences).toEqual([
      { text: '街灯を増やす', proposal: { id: agreed } },
      { text: '見回りをする', proposal: { id: agreed } },
    ])
    expect(back.data.resolution.agendaItem.sentences).toHaveLength(2)
  })

  it('R026 a proposal that is only heard isn’t moved; one that was withdrawn meanwhile stays withdrawn', async () => {
    const [heard, gone] = [await admitted(), await admitted()]
    const { items } = await opened(subgraph, clock, district, [
      { ...paper(heard), role: 'HEARING' },
      paper(gone),
    ])
    await act(
      subgraph,
      'withdrawProposal',
      'ProposalReasonInput',
      'ProposalHandled { proposal { id } }',
      { id: gone, reason: '取り下げる' },
      hana,
    )
    for (const id of items) await take(subgraph, id, secretary)
    expect([(await read(heard)).state, (await read(gone)).state]).toEqual(['ADMITTED', 'WITHDRAWN'])
    await resolve(subgraph, items[1] as string, 'AS_PROPOSED', district)
    expect((await read(gone)).state).toBe('WITHDRAWN')
  })

  it('R026 of twenty who withdraw it and take its item at once the chain stays whole', async () => {
    const id = await admitted()
    const { items } = await opened(subgraph, clock, district, [paper(id)])
    const taking =
      'mutation($input: TakeAgendaItemInput!) { it: takeAgendaItem(input: $input) { __typename } }'
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        index % 2
          ? (await subgraph.ask(taking, { input: { id: items[0] } }, secretary)).data.it.__typename
          : (
              await act(
                subgraph,
                'withdrawProposal',
                'ProposalReasonInput',
                'ProposalHandled { proposal { id } }',
                { id, reason: '理由' },
                hana,
              )
            ).__typename,
      ),
    )
    const won = (kind: string) => all.filter((each) => each === kind)
    expect([won('AgendaItemTaken').length, won('ProposalHandled').length]).toEqual([1, 1])
    const { state, steps } = await read(id)
    expect(state).toBe('WITHDRAWN')
    expect([2, 3]).toContain(steps.length - 1)
  })
})

describe('R020 R187 other papers', () => {
  const hopFields = 'CarryUpHandled { carryUp { id state } }'
  it('R020 a hop that its tier’s council takes up is considered; its answer stays owed', async () => {
    const keeper = { posts: ['council-secretary@office:branch-setagaya'] }
    const area = await councilOf('area:setagaya', keeper)
    const proposal = await admittedIn(subgraph, 'taishido', hana)
    const sender = { posts: ['council-secretary@office:center-taishido'] }
    const hop = (
      await act(
        subgraph,
        'carryUpProposal',
        'CarryUpInput',
        hopFields,
        { id: proposal, summary: '上へ' },
        sender,
      )
    ).carryUp.id
    const put = (version: number) =>
      subgraph.ask(
        'mutation($input: ProposeAgendaItemInput!) { it: proposeAgendaItem(input: $input) { __typename ... on AgendaItemProposed { agendaItem { id } } } }',
        {
          input: {
            council: area.council,
            title: '上申',
            role: 'INFORMATION',
            paper: { kind: 'CARRY_UP', id: hop, version },
          },
        },
        keeper,
      )
    expect((await put(1)).data.it.__typename).toBe('PaperNotOpen')
    await act(subgraph, 'receiveCarryUp', 'CarryUpStepInput', hopFields, { id: hop }, branch)
    expect((await put(2)).data.it.__typename).toBe('PaperNotOpen')
    const { items } = await opened(subgraph, clock, area, [
      { ...paper(hop, 'CARRY_UP'), role: 'INFORMATION' },
    ])
    await take(subgraph, items[0] as string, keeper)
    const { data } = await subgraph.ask(
      'query($id: ID) { carryUp(id: $id) { state clocks { state } steps { step } } }',
      { id: hop },
    )
    expect(data.carryUp).toMatchObject({
      state: 'UNDER_CONSIDERATION',
      clocks: [{ state: 'MET' }, { state: 'RUNNING' }],
    })
  })

  it('R077 a policy that isn’t adopted may be treated by the council of any place', async () => {
    const id = await policyNamed(subgraph, '防災の計画')
    const { items } = await opened(subgraph, clock, district, [paper(id, 'POLICY')])
    await take(subgraph, items[0] as string, secretary)
    expect(await resolve(subgraph, items[0] as string, 'AS_PROPOSED', district)).toMatch(/^resolution_/)
  })
})
