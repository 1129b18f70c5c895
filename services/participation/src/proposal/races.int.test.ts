import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { admittedIn } from '../area-issue/test-area.ts'
import { participation } from '../subgraph.ts'
import { act, director, resident, secretary, target } from './test-people.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
let hana: AskOptions
beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri: testDatabase('races'), clock: () => now })
  hana = await resident(subgraph, 'hana')
})
afterAll(() => subgraph?.close())

const reason = '理由を述べる'
const items = (points = [1, 2]) =>
  points.map((point) => ({ point, decision: 'FULL', reason, targets: [target] }))
const handled = 'ProposalHandled { proposal { id state } }'
const admitted = (input: object = {}) => admittedIn(subgraph, 'ikejiri', hana, input)

type Act = (id: string, other: string) => Promise<any>
const step =
  (name: string, type: string, input: object, who: AskOptions, fields = handled): Act =>
  (id) =>
    act(subgraph, name, type, fields, { id, ...input }, who)
const answer = step('answerProposal', 'ProposalAnswerInput', { items: items(), summary: '回答' }, director)
const withdraw: Act = (id, other) =>
  step('withdrawProposal', 'ProposalReasonInput', { reason }, hana)(id, other)
const carryUp = step(
  'carryUpProposal',
  'CarryUpInput',
  { summary: '上へ' },
  secretary,
  'CarryUpHandled { carryUp { id } }',
)
const parts = [
  { title: '灯り', points: [1] },
  { title: '見回り', points: [2] },
]
const split = step('splitProposal', 'ProposalSplitInput', { reason, parts }, secretary)
const merge: Act = (id, into) =>
  act(subgraph, 'mergeProposal', 'ProposalMergeInput', handled, { id, into, reason }, secretary)

/** Who won of twenty-four at once; every other one has to be refused by the state that it then had, or as somebody else's change. */
async function race(acts: readonly Act[], id: string, other = ''): Promise<string[]> {
  const all = await Promise.all(
    Array.from({ length: 24 }, (_, index) => (acts[index % acts.length] as Act)(id, other)),
  )
  const won = all.filter((each) => each.proposal ?? each.carryUp ?? each.opinion)
  const kinds = new Set(all.filter((each) => !won.includes(each)).map((each) => each.__typename))
  expect([...kinds].filter((kind) => kind !== 'HandlingNotPossible' && kind !== 'Conflict')).toEqual([])
  return won.map((each) => each.proposal?.state ?? each.opinion?.state ?? 'CARRIED_UP')
}
const stateOf = async (id: string) =>
  (
    await subgraph.ask(
      'query($id: ID) { proposal(id: $id) { state steps { step } carryUps { id } response { summary } } }',
      { id },
    )
  ).data.proposal

describe('R020 of twenty-four at once one holds, and every other is told why not', () => {
  it.each([
    ['answered and withdrawn', [answer, withdraw], ['ADOPTED', 'WITHDRAWN']],
    ['answered and carried up', [answer, carryUp], ['ADOPTED', 'CARRIED_UP']],
    ['carried up and withdrawn', [carryUp, withdraw], ['CARRIED_UP', 'WITHDRAWN']],
    ['merged and split', [merge, split], ['MERGED', 'SPLIT']],
    [
      'merged, split, answered, carried up and withdrawn',
      [merge, split, answer, carryUp, withdraw],
      ['MERGED', 'SPLIT', 'ADOPTED', 'CARRIED_UP', 'WITHDRAWN'],
    ],
  ] as const)('R020 a proposal that is %s', async (_what, acts, ends) => {
    const [id, other] = [await admitted(), await admitted()]
    const won = await race(acts, id, other)
    expect(won).toHaveLength(1)
    expect(ends).toContain(won[0])
    const { state, steps, carryUps, response } = await stateOf(id)
    expect([state, steps.length]).toEqual([won[0], 3])
    expect(carryUps).toHaveLength(state === 'CARRIED_UP' ? 1 : 0)
    expect(response !== null).toBe(state === 'ADOPTED')
  })

  it('R040 an opinion that is answered, referred and withdrawn', async () => {
    const told = 'OpinionHandled { opinion { id state } }'
    const given = {
      tier: 'DISTRICT',
      place: 'district:ikejiri',
      text: '横断歩道',
      naming: 'ANONYMOUS_PUBLIC',
      consents: true,
    }
    const { id } = (await act(subgraph, 'submitOpinion', 'SubmitOpinionInput', told, given, hana)).opinion
    await act(
      subgraph,
      'routeOpinion',
      'RouteOpinionInput',
      told,
      { id, kind: 'OPINION', publishes: true },
      secretary,
    )
    const won = await race(
      [
        step('answerOpinion', 'AnswerOpinionInput', { items: items([1]), summary: '回答' }, director, told),
        step('referOpinion', 'ReferOpinionInput', { to: '土木課', reason }, secretary, told),
        step('withdrawOpinion', 'WithdrawOpinionInput', { reason }, hana, told),
      ],
      id,
    )
    expect(won).toHaveLength(1)
    const { data } = await subgraph.ask(
      'query($id: ID) { opinion(id: $id) { state steps { step } } }',
      { id },
      hana,
    )
    expect([data.opinion.state, data.opinion.steps.length]).toEqual([won[0], 3])
  })

  it('R050 supporters of a proposal that is merged and split at the same moment are each still counted once', async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, (_, index) => resident(subgraph, `supporter-${index}`)),
    )
    const [id, other] = [await admitted(), await admitted()]
    const support = (which: string, who: AskOptions) =>
      act(subgraph, 'supportProposal', 'SupportProposalInput', handled, { id: which }, who)
    const all = await Promise.all([
      ...people.flatMap((who) => [support(id, who), support(other, who)]),
      merge(id, other),
      split(id, other),
    ])
    expect(all.slice(-2).filter((each) => each.proposal)).toHaveLength(1)
    const count = async (which: string) =>
      (await subgraph.ask('query($id: ID) { proposal(id: $id) { supporterCount } }', { id: which })).data
        .proposal.supporterCount
    const isMerged = (await stateOf(id)).state === 'MERGED'
    const [own, others] = [await count(id), await count(other)]
    expect(others).toBe(10)
    if (isMerged) expect(own).toBe(10)
    else expect(own).toBeLessThanOrEqual(10)
  })
})
