import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskOptions } from '../../../../tests/subgraph-client.ts'
import { startWorld, type World } from '../../../../tests/world.ts'
import { opened, resolve, type Sitting, take } from '../agenda/test-paper.ts'
import { onArea } from '../area-issue/test-area.ts'
import { act } from '../proposal/test-people.ts'
import { onPolicy, policyNamed } from '../reflection/test-policy.ts'
import { made, seatMembers } from '../vote/test-council.ts'

/** The whole way through the graph as in production: who may do what is asked of organization, and so is who did it. */
const [hq, branch, centre] = ['office:hq', 'office:branch-setagaya', 'office:center-ikejiri']
const handover = '2027-02-01'
const line = (person: string, post: string, office: string, more: object = {}) => ({
  person: `person:${person}`,
  post,
  office,
  title: { ja: post },
  from: '2026-04-01',
  decision: '人事発令 第1号',
  ...more,
})
const lead = { lead: 'DIRECTOR' }
const lines = [
  line('planner', 'head-office-planner', hq),
  line('secretary', 'council-secretary', centre),
  line('centre', 'centre-director', centre, lead),
  line('then', 'branch-director', branch, { ...lead, until: handover }),
  line('now', 'branch-director', branch, { ...lead, from: handover }),
]

let world: World
const tokens = new Map<string, string>()
const as = (person: string): AskOptions => ({ authorization: tokens.get(person) })
const on = (day: string) => {
  world.clock.now = new Date(`${day}T10:00:00+09:00`)
}
beforeAll(async () => {
  world = await startWorld({ tenures: { lines, maxAgeSeconds: 1 } })
  for (const name of ['planner', 'secretary', 'centre', 'then', 'now', 'hana'])
    tokens.set(name, await world.issuer.bearer([], `person:${name}`, {}))
  const input = { category: 'RESIDENT', district: 'district:ikejiri', basis: '三丁目に住む' }
  await made(world, 'declareEligibility', 'EligibilityDeclared { eligibility { id } }', input, as('hana'))
})
afterAll(() => world?.close())

const proposed = 'ProposalHandled { proposal { id reference } }'
const hopped = 'CarryUpHandled { carryUp { id } }'
const reason = '理由を述べる'
let council: Sitting
let policy: string

/** One proposal from its council's resolution to the branch's answer and the policy's record of it. */
async function wholeWay(): Promise<{ id: string; reference: string; resolution: string; issue: string }> {
  const points = ['街灯を増やす', '見回りをする']
  const given = {
    tier: 'DISTRICT',
    place: 'district:ikejiri',
    title: '夜道',
    points,
    naming: 'ANONYMOUS_PUBLIC',
  }
  const { proposal } = await act(world, 'submitProposal', 'SubmitProposalInput', proposed, given, as('hana'))
  const { id, reference } = proposal
  await act(world, 'admitProposal', 'ProposalStepInput', proposed, { id }, as('secretary'))
  const title = '夜道について'
  const { items } = await opened(world, world.clock, council, [
    { title, paper: { kind: 'PROPOSAL', id, version: 1 } },
  ])
  await take(world, items[0] as string, as('secretary'))
  const resolution = await resolve(world, items[0] as string, 'AS_PROPOSED', council)
  const up = { id, summary: '地区では決められない' }
  const hop = (await act(world, 'carryUpProposal', 'CarryUpInput', hopped, up, as('secretary'))).carryUp.id
  for (const name of ['receiveCarryUp', 'considerCarryUp'])
    await act(world, name, 'CarryUpStepInput', hopped, { id: hop }, as('then'))
  const targets = [
    { kind: 'POLICY', ref: policy, label: '第1章' },
    { kind: 'CLAUSE', ref: 'clause:K-1-3-3' },
  ]
  const items2 = [
    { point: 1, decision: 'PARTIAL', reason, targets },
    { point: 2, decision: 'NOT_TAKEN', reason: '人手がない' },
  ]
  await act(
    world,
    'answerCarryUp',
    'CarryUpAnswerInput',
    hopped,
    { id: hop, items: items2, summary: '回答' },
    as('then'),
  )
  await act(world, 'acknowledgeCarryUp', 'CarryUpStepInput', hopped, { id: hop }, as('secretary'))
  await act(
    world,
    'answerProposal',
    'ProposalAnswerInput',
    proposed,
    { id, items: items2, summary: '回答' },
    as('centre'),
  )
  const list = { area: 'area:setagaya', fiscalYear: 2026 }
  await onArea(world, 'openAreaList', list, as('then'))
  const sources = [{ kind: 'PROPOSAL', id, point: 2 }]
  const problem = {
    list: 'areaList:setagaya-2026',
    title: '夜の見守り',
    description: '人手が足りない',
    sources,
  }
  const issue = (await onArea(world, 'collectAreaIssue', problem, as('then'))).areaIssue.id
  const asked = { issue, policy, text: '計画に入れてほしい' }
  const { reflectionRequest } = await onPolicy(world, 'requestReflection', asked, as('then'))
  await onPolicy(
    world,
    'refuseReflectionRequest',
    { id: reflectionRequest.id, reason: '別の計画による' },
    as('planner'),
  )
  const citations = [{ kind: 'PROPOSAL', id, point: 1 }]
  const record = { policy, clause: '第1章', decision: 'PARTIAL', reason, after: '街灯を年に10基', citations }
  await onPolicy(world, 'recordPolicyReflection', record, as('planner'))
  return { id, reference, resolution, issue }
}

const post = 'answeringPost { officeId code holders { person } tenures { person from to } }'
const outcome = `kind decision reason on office { id name { ja } } ${post} carryUp { reference } resolution { reference } reflection { policyClause } request { state } targets { kind policy { title } clause { text { ja } } }`
const forward = `query($ids: [ID!]) { proposals(first: 3, where: { id: { in: $ids } }) { nodes { reference owingPost { code holders { person } tenures { person from to } } sentences { text point outcomes { ${outcome} } } } } }`
const backward = `query($policy: ID!, $resolution: ID!, $issue: ID) { wardPolicy(id: $policy) { uptakes(first: 20) { nodes { decision ${post} target { policy { id } } sentences { text point proposal { reference } } } } }
  resolution(id: $resolution) { sentences { text proposal { reference } outcomes { kind } } } areaIssue(id: $issue) { sentences { text point } }
  uptakes(where: { target: { eq: "clause:K-1-3-3" } }) { nodes { decision reason target { clause { id } } sentences { text } } } }`

/** Who held a post on a day, of those that organization tells of. */
function holderOn(tenures: readonly { person: string; from: string; to: string | null }[], day: string) {
  return tenures
    .filter(({ from, to }) => from <= day && (to === null || to > day))
    .map(({ person }) => person)
}

describe('R020 R028 R196 the trace, both ways', () => {
  let way: Awaited<ReturnType<typeof wholeWay>>
  const ways: string[] = []
  beforeAll(async () => {
    on('2026-11-24')
    const prepare = { place: 'district:ikejiri', name: { ja: '池尻地区協議会' } }
    const {
      council: { id },
    } = await made(world, 'prepareCouncil', 'CouncilPrepared { council { id } }', prepare, as('planner'))
    await made(
      world,
      'establishCouncil',
      'CouncilEstablished { council { id } }',
      { id, legalBasis: '要綱' },
      as('planner'),
    )
    const days = { startsOn: '2026-04-01', endsOn: '2028-03-31' }
    const seating = {
      count: 3,
      category: 'district-chokai',
      secretary: as('secretary'),
      appointing: as('secretary'),
      ...days,
    }
    council = { council: id, members: await seatMembers(world, id, seating), secretary: as('secretary') }
    policy = await policyNamed(
      { ask: (query, variables) => world.ask(query, variables, as('planner')) },
      '安全な夜道',
    )
    way = await wholeWay()
    ways.push(way.id, (await wholeWay()).id, (await wholeWay()).id)
    on('2027-02-10')
  })

  it('R020 R196 one query goes from a sentence to the resolution, each answer, the clause and the refusal, with who held the post then and who holds it today', async () => {
    const { data, errors } = await world.ask(forward, { ids: [way.id] }, as('planner'))
    expect(errors).toBeUndefined()
    const [{ sentences, owingPost, reference }] = data.proposals.nodes
    expect([reference, owingPost.holders]).toEqual([way.reference, [{ person: 'person:centre' }]])
    const [light, patrol] = sentences
    expect(light.text).toBe('街灯を増やす')
    expect(light.outcomes.map(({ kind, decision }: any) => [kind, decision]).toSorted()).toEqual([
      ['ANSWER', 'PARTIAL'],
      ['ANSWER', 'PARTIAL'],
      ['REFLECTION', 'PARTIAL'],
      ['RESOLUTION', null],
    ])
    const above = light.outcomes.find(({ carryUp }: any) => carryUp !== null)
    expect(above).toMatchObject({
      office: { id: branch, name: { ja: expect.any(String) } },
      answeringPost: { officeId: branch, code: 'branch-director', holders: [{ person: 'person:now' }] },
      targets: [
        { kind: 'POLICY', policy: { title: '安全な夜道' } },
        { kind: 'CLAUSE', clause: { text: { ja: expect.any(String) } } },
      ],
    })
    expect(holderOn(above.answeringPost.tenures, above.on)).toEqual(['person:then'])
    expect(holderOn(above.answeringPost.tenures, '2027-02-10')).toEqual(['person:now'])
    expect(patrol.outcomes.map(({ kind, decision, reason: why }: any) => [kind, decision, why])).toEqual(
      expect.arrayContaining([
        ['ANSWER', 'NOT_TAKEN', '人手がない'],
        ['REQUEST', 'NOT_TAKEN', '別の計画による'],
      ]),
    )
  })

  it('R020 R196 one query goes back from a policy, a resolution, a list and a clause to the sentences behind them', async () => {
    const variables = { policy, resolution: way.resolution, issue: way.issue }
    const { data, errors } = await world.ask(backward, variables, as('planner'))
    expect(errors).toBeUndefined()
    const links = data.wardPolicy.uptakes.nodes
    expect(links.map(({ decision }: any) => decision).toSorted()).toEqual([
      ...Array(3).fill('NOT_TAKEN'),
      ...Array(9).fill('PARTIAL'),
    ])
    const own = links.filter(({ sentences }: any) => sentences[0].proposal.reference === way.reference)
    expect(new Set(own.map(({ sentences }: any) => sentences[0].text))).toEqual(
      new Set(['街灯を増やす', '見回りをする']),
    )
    expect(data.resolution.sentences.map(({ text }: any) => text)).toEqual(['街灯を増やす', '見回りをする'])
    expect(data.areaIssue.sentences).toEqual([{ text: '見回りをする', point: 2 }])
    expect(data.uptakes.nodes).toHaveLength(6)
    for (const { sentences, target } of data.uptakes.nodes) {
      expect(target.clause.id).toBe('clause:K-1-3-3')
      expect(sentences).toEqual([{ text: '街灯を増やす' }])
    }
  })

  it('R159 anybody reads the trace without sign-in, and who holds a post isn’t told to everybody', async () => {
    const { data, errors } = await world.ask(forward, { ids: [way.id] })
    expect(errors).toBeUndefined()
    const outcomes = data.proposals.nodes[0].sentences.flatMap((each: any) => each.outcomes)
    expect(outcomes.length).toBeGreaterThan(5)
    for (const { answeringPost } of outcomes)
      if (answeringPost) expect(answeringPost).toMatchObject({ holders: null, tenures: null })
  })

  it('R020 the trace costs as many store commands for three proposals as for one', async () => {
    const plain = forward.replaceAll('holders { person } tenures { person from to }', 'title { ja }')
    const one = await world.ask(plain, { ids: ways.slice(0, 1) })
    const three = await world.ask(plain, { ids: ways })
    expect([one.errors, three.errors, three.data.proposals.nodes.length]).toEqual([undefined, undefined, 3])
    expect(three.storeCommands).toBe(one.storeCommands)
    // In all stores together.
    expect(one.storeCommands).toBe(13)
  })
})
