import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { act, director, planner, resident, secretary, target } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'
import { admittedIn, branch, onArea, otherBranch, receivedFrom } from './test-area.ts'

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
let subgraph: TestSubgraph
let hana: AskOptions
let list: string

beforeAll(async () => {
  subgraph = await testSubgraph(participation, {
    storeUri: testDatabase('area_issue'),
    clock: () => clock.now,
  })
  hana = await resident(subgraph, 'hana')
  list = (await onArea(subgraph, 'openAreaList', { area: 'area:setagaya', fiscalYear: 2026 })).areaList.id
})
afterAll(() => subgraph?.close())

const onIssue = (name: string, input: object, who: AskOptions = branch) => onArea(subgraph, name, input, who)
const cite = (id: string, point?: number) => ({ kind: 'PROPOSAL', id, ...(point ? { point } : {}) })
const collect = (sources: object[], more: object = {}, who: AskOptions = branch) =>
  onIssue('collectAreaIssue', { list, title: '暗い道', description: '夜に歩けない', sources, ...more }, who)
const admitted = (district: string) => admittedIn(subgraph, district, hana)
const reason = '理由を述べる'

describe('R132 the list of problems of an area', () => {
  it('R132 collects what districts said, each problem citing its district source, last in rank', async () => {
    const proposal = await admitted('ikejiri')
    const { areaIssue } = await collect([cite(proposal, 2)])
    expect(areaIssue).toMatchObject({
      reference: expect.stringMatching(/^A-setagaya-I-2026-\d{4}$/),
      state: 'LISTED',
      scope: 'ONE_DISTRICT',
      leadBranch: { id: 'office:branch-setagaya' },
      sources: [
        { kind: 'PROPOSAL', point: 2, district: { id: 'district:ikejiri' }, proposal: { id: proposal } },
      ],
      rank: areaIssue.list.ranked.length,
    })
    const input = {
      tier: 'DISTRICT',
      place: 'district:ikejiri',
      title: '未受理',
      points: ['点'],
      naming: 'ANONYMOUS_PUBLIC',
    }
    const submitted = await act(
      subgraph,
      'submitProposal',
      'SubmitProposalInput',
      'ProposalHandled { proposal { id } }',
      input,
      hana,
    )
    for (const [sources, kind] of [
      [[], 'InvalidInput'],
      [[cite('proposal_none')], 'NotFound'],
      [[cite(submitted.proposal.id)], 'NotFound'],
      [[cite(proposal, 9)], 'NotFound'],
      [[cite(await admitted('kitazawa'))], 'InvalidInput'],
    ] as const)
      expect((await collect([...sources])).__typename).toBe(kind)
    for (const who of [otherBranch, director, secretary, planner])
      expect((await collect([cite(proposal)], {}, who)).__typename).toBe('NotPermitted')
  })

  it('R132 ranks each problem once; of twenty who rank it at once on one reading one does', async () => {
    const [first, second] = [
      (await collect([cite(await admitted('ikejiri'))])).areaIssue,
      (await collect([cite(await admitted('taishido'))])).areaIssue,
    ]
    const { list: before } = second
    const ranking = [
      second.id,
      ...before.ranked.map(({ id }: any) => id).filter((id: string) => id !== second.id),
    ]
    const rank = (input: object) => onIssue('rankAreaIssues', { id: list, reason, ranking, ...input })
    const { areaList } = await rank({})
    expect(areaList.ranked.map(({ rank: each }: any) => each)).toEqual(ranking.map((_, index) => index + 1))
    expect(areaList.ranked[0].id).toBe(second.id)
    for (const wrong of [ranking.slice(1), [...ranking.slice(1), second.id, first.id], []])
      expect((await rank({ ranking: wrong })).__typename).toBe('InvalidInput')
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        rank({ ranking: ranking.toReversed(), expectedVersion: areaList.version }),
      ),
    )
    expect(all.filter((each) => each.areaList)).toHaveLength(1)
    expect(new Set(all.filter((each) => !each.areaList).map((each) => each.__typename))).toEqual(
      new Set(['Conflict']),
    )
  })

  it('R132 a dropped problem leaves the ranks and keeps its reason; relisted it comes last', async () => {
    const { areaIssue } = await collect([cite(await admitted('ikejiri'))])
    const { id, list: before } = areaIssue
    expect((await onIssue('dropAreaIssue', { id, reason: ' ' })).__typename).toBe('InvalidInput')
    const dropped = (await onIssue('dropAreaIssue', { id, reason: '区の事務ではない' })).areaIssue
    expect(dropped).toMatchObject({
      state: 'DROPPED',
      rank: null,
      reason: '区の事務ではない',
      availableActions: ['RELIST'],
    })
    expect(dropped.list.ranked).toHaveLength(before.ranked.length - 1)
    expect(await onIssue('closeAreaIssue', { id, reason })).toMatchObject({
      __typename: 'HandlingNotPossible',
      state: 'DROPPED',
      possible: ['RELIST'],
    })
    const again = (await onIssue('relistAreaIssue', { id, reason: '新しい事情' })).areaIssue
    expect(again.rank).toBe(before.ranked.length)
    expect((await onIssue('closeAreaIssue', { id, reason: '街灯を設けた' })).areaIssue).toMatchObject({
      state: 'CLOSED',
      rank: null,
      reason: '街灯を設けた',
      availableActions: [],
    })
  })

  it('R132 of twenty problems collected at once each has a rank and a number of its own; a year has one list', async () => {
    const proposal = await admitted('ikejiri')
    const all = await Promise.all(Array.from({ length: 20 }, () => collect([cite(proposal)])))
    const { data } = await subgraph.ask(
      'query($id: ID!) { areaList(id: $id) { ranked { reference rank } issues(first: 100) { nodes { reference state } } } }',
      { id: list },
    )
    const references = all.map(({ areaIssue }) => areaIssue.reference)
    expect(new Set(references).size).toBe(20)
    expect(data.areaList.ranked.map(({ reference }: any) => reference)).toEqual(
      expect.arrayContaining(references),
    )
    const open = () => onIssue('openAreaList', { area: 'area:setagaya', fiscalYear: 2027 })
    const lists = await Promise.all(Array.from({ length: 20 }, open))
    expect(lists.filter((each) => each.areaList)).toHaveLength(1)
    expect(new Set(lists.filter((each) => !each.areaList).map((each) => each.__typename))).toEqual(
      new Set(['Conflict']),
    )
  })
})

describe('R134 a problem that spans districts or areas', () => {
  it('R134 has two districts or more and one branch that leads, named where it spans areas', async () => {
    const [ikejiri, taishido, kitazawa] = [
      await admitted('ikejiri'),
      await admitted('taishido'),
      await admitted('kitazawa'),
    ]
    const near = (await collect([cite(ikejiri), cite(taishido)])).areaIssue
    expect(near).toMatchObject({ scope: 'SEVERAL_DISTRICTS', leadBranch: { id: 'office:branch-setagaya' } })
    expect(near.districts).toHaveLength(2)
    const far = [cite(ikejiri), cite(kitazawa)]
    for (const leadArea of [null, 'area:tamagawa'])
      expect(await collect(far, { leadArea })).toMatchObject({
        __typename: 'InvalidInput',
        field: 'leadArea',
      })
    const { areaIssue } = await collect(far, { leadArea: 'area:kitazawa' })
    expect(areaIssue).toMatchObject({ scope: 'SEVERAL_AREAS', leadBranch: { id: 'office:branch-kitazawa' } })
    expect((await onIssue('dropAreaIssue', { id: areaIssue.id, reason }, otherBranch)).areaIssue.state).toBe(
      'DROPPED',
    )
    const widened = (await onIssue('addAreaIssueSources', { id: near.id, sources: [cite(kitazawa)] }))
      .areaIssue
    expect(widened).toMatchObject({ scope: 'SEVERAL_AREAS', leadBranch: { id: 'office:branch-setagaya' } })
  })
})

describe('R134 several districts’ proposals in one area issue', () => {
  const answered =
    'CarryUpHandled { carryUp { id state areaIssue { id } response { summary } proposal { state } clocks { rule { code } state } } }'
  const items = [1, 2].map((point) => ({ point, decision: 'FULL', reason, targets: [target] }))

  it('R020 R134 are each still owed an answer of their own; the issue can’t end before', async () => {
    const [one, other] = [await admitted('ikejiri'), await admitted('taishido')]
    const { id } = (await collect([cite(one)])).areaIssue
    const hops = [
      await receivedFrom(subgraph, 'ikejiri', one),
      await receivedFrom(subgraph, 'taishido', other),
    ]
    expect((await onIssue('bundleCarryUps', { id, carryUps: hops }, otherBranch)).__typename).toBe(
      'NotPermitted',
    )
    const { areaIssue } = await onIssue('bundleCarryUps', { id, carryUps: hops })
    expect(areaIssue).toMatchObject({
      scope: 'SEVERAL_DISTRICTS',
      bundle: [{ state: 'UNDER_CONSIDERATION' }, { state: 'UNDER_CONSIDERATION' }],
    })
    for (const { clocks } of areaIssue.bundle) expect(clocks.at(-1).state).toBe('RUNNING')
    expect(await onIssue('closeAreaIssue', { id, reason })).toMatchObject({ blockedBy: 'ANSWERS_OWED' })
    expect(await onIssue('bundleCarryUps', { id, carryUps: hops.slice(0, 1) })).toMatchObject({
      blockedBy: 'IN_A_BUNDLE',
    })
    const answer = (hop: string, summary: string) =>
      act(subgraph, 'answerCarryUp', 'CarryUpAnswerInput', answered, { id: hop, items, summary }, branch)
    expect((await answer(hops[0] as string, '池尻への回答')).carryUp).toMatchObject({
      state: 'ANSWERED',
      areaIssue: { id },
    })
    const { data } = await subgraph.ask(
      'query($id: ID) { areaIssue(id: $id) { owedAnswers { id } bundle { id response { summary } } } }',
      { id },
    )
    expect(data.areaIssue.owedAnswers).toEqual([{ id: hops[1] }])
    expect(data.areaIssue.bundle[1].response).toBeNull()
    expect(await onIssue('closeAreaIssue', { id, reason })).toMatchObject({ blockedBy: 'ANSWERS_OWED' })
    await answer(hops[1] as string, '太子堂への回答')
    expect((await onIssue('closeAreaIssue', { id, reason })).areaIssue).toMatchObject({
      state: 'CLOSED',
      owedAnswers: [],
    })
  })

  it('R134 of twenty who bundle one hop under two issues at once one does', async () => {
    const one = await admitted('ikejiri')
    const issues = [(await collect([cite(one)])).areaIssue.id, (await collect([cite(one)])).areaIssue.id]
    const hop = await receivedFrom(subgraph, 'ikejiri', one)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        onIssue('bundleCarryUps', { id: issues[index % 2], carryUps: [hop] }),
      ),
    )
    expect(all.filter((each) => each.areaIssue)).toHaveLength(1)
    expect(
      all
        .filter((each) => !each.areaIssue)
        .every((each) => each.blockedBy === 'IN_A_BUNDLE' || each.__typename === 'Conflict'),
    ).toBe(true)
  })
})

it('R132 R134 lists of problems are found by area, district, state and words, at a cost that doesn’t grow with rows', async () => {
  const page = `query($w: AreaIssueWhere) { areaIssues(first: 20, where: $w) { nodes { id rank scope list { id } sources { proposal { id } } bundle { id proposal { id } } districts { id } availableActions } } }`
  const w = {
    area: { eq: 'area:setagaya' },
    district: { eq: 'district:ikejiri' },
    state: { eq: 'LISTED' },
    text: { contains: '暗い' },
  }
  const { data } = await subgraph.ask(page.replace('first: 20', 'first: 100'), { w }, branch)
  const { nodes } = data.areaIssues
  const bundled = nodes.filter((each: any) => each.bundle.length > 0)
  const others = nodes.filter((each: any) => each.bundle.length === 0)
  const some = (issues: any[]) => ({ w: { ...w, id: { in: issues.map(({ id }) => id) } } })
  const one = await subgraph.ask(page, some(bundled.slice(0, 1)), branch)
  const ten = await subgraph.ask(page, some([...bundled.slice(0, 1), ...others.slice(0, 9)]), branch)
  expect([one.data.areaIssues.nodes.length, ten.data.areaIssues.nodes.length]).toEqual([1, 10])
  expect(ten.storeCommands).toBe(one.storeCommands)
})
