import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWorld, type World } from '../../../../tests/world.ts'
import { act, director, planner, resident, secretary, target } from '../proposal/test-people.ts'

const post = { code: 'branch-director' }
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const branch = { posts: ['branch-director@office:branch-setagaya'] }
const handled = 'CarryUpHandled { carryUp { id } }'
const items = [{ point: 1, decision: 'FULL', reason: '必要', targets: [target] }]

it('R020 R028 one query traces a proposal from the district to the answer and to the post that owes it, and back from the office', async () => {
  const hana = await resident(world, 'hana')
  const input = {
    tier: 'DISTRICT',
    place: 'district:ikejiri',
    title: '広い道',
    points: ['歩道'],
    naming: 'ANONYMOUS_PUBLIC',
  }
  const proposed = 'ProposalHandled { proposal { id reference } }'
  const { id, reference } = (await act(world, 'submitProposal', 'SubmitProposalInput', proposed, input, hana))
    .proposal
  await act(world, 'admitProposal', 'ProposalStepInput', proposed, { id }, secretary)
  const hop = (
    await act(world, 'carryUpProposal', 'CarryUpInput', handled, { id, summary: '上へ' }, secretary)
  ).carryUp.id
  const trace = `query($r: String!) { proposal(reference: $r) { reference state district { id name { ja } } steps { state office { id name { ja } } }
    carryUps { state clocks { owedBy owedByPost state dueOn } addressee { id name { ja } directorPost { id code } owedCarryUps { nodes { proposal { reference } } } }
      response { post issuedOn office { id directorPost { code } } items { decision reason targets { ref } } } } } }`
  const before = await world.ask(trace, { r: reference }, planner)
  expect(before.errors).toBeUndefined()
  expect(before.data.proposal.carryUps[0]).toMatchObject({
    clocks: [{ owedBy: 'office:branch-setagaya', owedByPost: post.code, state: 'RUNNING' }],
    addressee: {
      id: 'office:branch-setagaya',
      name: { ja: expect.any(String) },
      owedCarryUps: { nodes: [{ proposal: { reference } }] },
    },
  })
  for (const name of ['receiveCarryUp', 'considerCarryUp'])
    await act(world, name, 'CarryUpStepInput', handled, { id: hop }, branch)
  await act(
    world,
    'answerCarryUp',
    'CarryUpAnswerInput',
    handled,
    { id: hop, items, summary: '地域の回答' },
    branch,
  )
  await act(world, 'acknowledgeCarryUp', 'CarryUpStepInput', handled, { id: hop }, secretary)
  await act(
    world,
    'answerProposal',
    'ProposalAnswerInput',
    proposed,
    { id, items, summary: '回答' },
    director,
  )
  const { data } = await world.ask(trace, { r: reference })
  expect(data.proposal).toMatchObject({
    state: 'ADOPTED',
    district: { name: { ja: expect.any(String) } },
    carryUps: [
      {
        state: 'CLOSED',
        addressee: { owedCarryUps: { nodes: [] } },
        response: { post: post.code, items: [{ reason: '必要', targets: [{ ref: target.ref }] }] },
      },
    ],
  })
})
