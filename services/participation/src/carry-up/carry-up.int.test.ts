import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { act, director, planner, resident, secretary, target } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'

const start = '2026-11-24T10:00:00+09:00'
const clock = { now: new Date(start) }
const on = (day: string) => {
  clock.now = new Date(`${day}T10:00:00+09:00`)
}
let subgraph: TestSubgraph
let hana: AskOptions

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri: testDatabase('carry_up'), clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
})
afterAll(() => subgraph?.close())

const branch = { posts: ['branch-director@office:branch-setagaya'] }
const otherBranch = { posts: ['branch-director@office:branch-kitazawa'] }
const fields = `CarryUpHandled { carryUp { id version reference hop state tier area { id } addressee { id } addresseePost fromOffice { id } points minorityOpinions dueOn
  clocks { rule { code } state dueOn owedBy owedByPost escalations { to } } steps { state step office { id } reason } response { items { point decision } } responses { summary }
  availableActions below { id state } proposal { id state carryUps { id hop state response { summary } } steps { step state } } } }`
const types: Record<string, string> = {
  carryUpProposal: 'CarryUpInput',
  forwardCarryUp: 'CarryUpInput',
  answerCarryUp: 'CarryUpAnswerInput',
  returnCarryUp: 'CarryUpReasonInput',
  disputeCarryUp: 'CarryUpReasonInput',
}
const done = (name: string, input: object, who: AskOptions) =>
  act(subgraph, name, types[name] ?? 'CarryUpStepInput', fields, input, who)
const reason = '理由を述べる'
const items = (decision = 'FULL') => [1, 2].map((point) => ({ point, decision, reason, targets: [target] }))
const proposed = 'ProposalHandled { proposal { id state openHop: state carryUps { id } } }'
const answerProposal = (id: string) =>
  act(
    subgraph,
    'answerProposal',
    'ProposalAnswerInput',
    proposed,
    { id, items: items(), summary: '地区の回答' },
    director,
  )

async function admitted(): Promise<string> {
  const input = {
    tier: 'DISTRICT',
    place: 'district:ikejiri',
    title: '広い道',
    points: ['歩道', '灯り'],
    naming: 'ANONYMOUS_PUBLIC',
  }
  const { id } = (await act(subgraph, 'submitProposal', 'SubmitProposalInput', proposed, input, hana))
    .proposal
  await act(subgraph, 'admitProposal', 'ProposalStepInput', proposed, { id }, secretary)
  return id
}
const sent = async (id: string) =>
  (
    await done(
      'carryUpProposal',
      { id, summary: '地区では決められない', minorityOpinions: '一人は反対' },
      secretary,
    )
  ).carryUp
async function considered(id: string, who: AskOptions = branch) {
  await done('receiveCarryUp', { id }, who)
  return (await done('considerCarryUp', { id }, who)).carryUp
}

describe('R028 a proposal carried up', () => {
  it('R028 goes to the director of the same area, who owes a published answer by a clock', async () => {
    const hop = await sent(await admitted())
    expect(hop).toMatchObject({
      reference: expect.stringMatching(/^A-setagaya-C-2026-\d{4}$/),
      state: 'SENT',
      tier: 'AREA',
      area: { id: 'area:setagaya' },
      addressee: { id: 'office:branch-setagaya' },
      addresseePost: 'branch-director',
      fromOffice: { id: 'office:center-ikejiri' },
      points: [1, 2],
      minorityOpinions: '一人は反対',
      clocks: [
        {
          rule: { code: 'CL-RECEIPT' },
          owedBy: 'office:branch-setagaya',
          owedByPost: 'branch-director',
          dueOn: '2026-12-01',
        },
      ],
      proposal: { state: 'CARRIED_UP' },
    })
    const { id } = hop
    for (const who of [otherBranch, director])
      expect(await done('receiveCarryUp', { id }, who)).toMatchObject({
        __typename: 'NotPermitted',
        needs: expect.arrayContaining(['branch-director@office:branch-setagaya']),
      })
    expect((await done('receiveCarryUp', { id }, branch)).carryUp).toMatchObject({
      clocks: [{ state: 'MET' }, { rule: { code: 'CL-HOP-AREA' }, dueOn: '2027-01-25', state: 'RUNNING' }],
    })
    await done('considerCarryUp', { id }, branch)
    expect(await done('answerCarryUp', { id, items: items().slice(1), summary: 'x' }, branch)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'items',
    })
    await done('answerCarryUp', { id, items: items('PARTIAL'), summary: '地域の回答' }, branch)
    const { data } = await subgraph.ask(
      'query($id: ID) { carryUp(id: $id) { response { summary items { point decision reason } } } }',
      { id },
    )
    expect(data.carryUp.response).toMatchObject({
      summary: '地域の回答',
      items: [{ decision: 'PARTIAL', reason }, { point: 2 }],
    })
  })

  it('R020 isn’t answered below while a hop is open, at any step of its way', async () => {
    const proposal = await admitted()
    const { id } = await sent(proposal)
    const blocked = async () =>
      expect(await answerProposal(proposal)).toMatchObject({ blockedBy: 'HOP_OPEN' })
    await blocked()
    await considered(id)
    await blocked()
    const forwarded = (await done('forwardCarryUp', { id, summary: '本庁の事務' }, branch)).carryUp
    expect(forwarded).toMatchObject({ state: 'FORWARDED', clocks: [{ state: 'MET' }, { state: 'RUNNING' }] })
    const top = forwarded.proposal.carryUps[1]
    expect(top).toMatchObject({ hop: 2, state: 'SENT' })
    expect(await done('answerCarryUp', { id, items: items(), summary: 'x' }, branch)).toMatchObject({
      __typename: 'HandlingNotPossible',
      state: 'FORWARDED',
    })
    await considered(top.id, planner)
    expect((await done('forwardCarryUp', { id: top.id, summary: 'さらに上へ' }, planner)).blockedBy).toBe(
      'NO_TIER_ABOVE',
    )
    await done('answerCarryUp', { id: top.id, items: items(), summary: '本庁の回答' }, planner)
    await blocked()
    const ended = (await done('acknowledgeCarryUp', { id: top.id }, branch)).carryUp
    expect(ended).toMatchObject({ state: 'CLOSED', below: { id, state: 'UNDER_CONSIDERATION' } })
    await done('answerCarryUp', { id, items: items(), summary: '地域の回答' }, branch)
    await blocked()
    expect((await done('acknowledgeCarryUp', { id }, secretary)).carryUp).toMatchObject({
      state: 'CLOSED',
      proposal: {
        state: 'CARRIED_UP',
        carryUps: [{ response: { summary: '地域の回答' } }, { response: { summary: '本庁の回答' } }],
      },
    })
    expect((await answerProposal(proposal)).proposal.state).toBe('ADOPTED')
  })

  it('R020 tells each act that isn’t possible by the rule and the clause that bar it, to whoever asks', async () => {
    const proposal = await admitted()
    const { id } = await sent(proposal)
    const query =
      'query($p: ID, $h: ID) { proposal(id: $p) { prospects { action isPossible clause { id } blockedBy { rule message(lang: EN) remedy clause { id } } } } carryUp(id: $h) { prospects { action isPossible blockedBy { rule } } } }'
    const asked = async (who: AskOptions) => {
      const { data, errors } = await subgraph.ask(query, { p: proposal, h: id }, who)
      expect(errors).toBeUndefined()
      return data
    }
    const on = (acts: any[], action: string) => acts.find((each) => each.action === action)
    const seen = await asked(director)
    expect(on(seen.proposal.prospects, 'ANSWER')).toEqual({
      action: 'ANSWER',
      isPossible: false,
      clause: { id: 'clause:K-1-3-3' },
      blockedBy: {
        rule: 'HOP_OPEN',
        message: 'A hop of its carry-up is still open.',
        remedy: expect.any(String),
        clause: { id: 'clause:K-1-3-3' },
      },
    })
    expect(on(seen.proposal.prospects, 'ADMIT').blockedBy.rule).toBe('NOT_IN_THIS_STATE')
    expect(on(seen.carryUp.prospects, 'RECEIVE').blockedBy.rule).toBe('NOT_PERMITTED')
    expect(on((await asked(branch)).carryUp.prospects, 'RECEIVE')).toEqual({
      action: 'RECEIVE',
      isPossible: true,
      blockedBy: null,
    })
    const everybody = (await asked({})).proposal.prospects
    expect(new Set(everybody.map((each: any) => each.blockedBy.rule))).toEqual(new Set(['NOT_PERMITTED']))
  })

  it('R028 returned, it’s no answer: the district may carry it up again or answer itself', async () => {
    const proposal = await admitted()
    const { id } = await sent(proposal)
    await done('receiveCarryUp', { id }, branch)
    expect((await done('returnCarryUp', { id, reason: '資料が足りない' }, branch)).carryUp).toMatchObject({
      state: 'RETURNED',
      proposal: { state: 'AGREED' },
    })
    const again = await sent(proposal)
    expect(again.proposal.carryUps).toHaveLength(2)
    expect((await done('carryUpProposal', { id: proposal, summary: 'もう一度' }, secretary)).__typename).toBe(
      'HandlingNotPossible',
    )
  })

  it('R028 an answer may be disputed once and in time; then it’s owed anew, and both answers stay readable', async () => {
    const { id } = await sent(await admitted())
    await considered(id)
    const answer = (summary: string) =>
      done('answerCarryUp', { id, items: items('NOT_TAKEN'), summary }, branch)
    await answer('一度目')
    expect(await done('disputeCarryUp', { id, reason }, branch)).toMatchObject({ __typename: 'NotPermitted' })
    expect(
      (await done('disputeCarryUp', { id, reason: '点2に答えていない' }, secretary)).carryUp,
    ).toMatchObject({ state: 'UNDER_CONSIDERATION' })
    expect((await answer('二度目')).carryUp.responses).toEqual([{ summary: '一度目' }, { summary: '二度目' }])
    expect(await done('disputeCarryUp', { id, reason }, secretary)).toMatchObject({
      blockedBy: 'DONE_ONCE_ALREADY',
    })
    const late = (await sent(await admitted())).id
    await considered(late)
    await done('answerCarryUp', { id: late, items: items(), summary: 'x' }, branch)
    on('2027-01-10')
    expect(await done('disputeCarryUp', { id: late, reason }, secretary)).toMatchObject({
      blockedBy: 'CLOCK_RUN_OUT',
    })
    clock.now = new Date(start)
  })

  it('R028 of twenty who send it up at once one does; its numbers have no gap', async () => {
    const proposal = await admitted()
    const before = (await sent(await admitted())).reference
    const all = await Promise.all(
      Array.from({ length: 20 }, () => done('carryUpProposal', { id: proposal, summary: '上へ' }, secretary)),
    )
    const won = all.filter((each) => each.carryUp)
    expect(won).toHaveLength(1)
    expect(Number(won[0].carryUp.reference.slice(-4))).toBe(Number(before.slice(-4)) + 1)
  })

  it('R028 of twenty answers and returns at once one holds, and the chain stays whole', async () => {
    const { id } = await sent(await admitted())
    await done('receiveCarryUp', { id }, branch)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 ? done('returnCarryUp', { id, reason }, branch) : done('considerCarryUp', { id }, branch),
      ),
    )
    expect(all.filter((each) => each.carryUp)).toHaveLength(1)
    const { data } = await subgraph.ask('query($id: ID) { carryUp(id: $id) { steps { step } } }', { id })
    expect(data.carryUp.steps).toHaveLength(3)
  })
})

describe('R020 who owes what', () => {
  it('R020 overdue is read off the date and escalates; an office’s open hops come most urgent first', async () => {
    const { id } = await sent(await admitted())
    on('2026-12-03')
    const { data } = await subgraph.ask(
      `query($id: ID, $of: [_Any!]!) { carryUp(id: $id) { clocks { state lateDays escalations { to } } } overdue: carryUps(first: 100, where: { dueOn: { lt: "2026-12-03" }, office: { eq: "office:branch-setagaya" } }) { nodes { id } }
        _entities(representations: $of) { ... on Office { owedCarryUps(first: 100) { nodes { id dueOn } } } } }`,
      { id, of: [{ __typename: 'Office', id: 'office:branch-setagaya' }] },
    )
    expect(data.carryUp.clocks).toEqual([
      { state: 'OVERDUE', lateDays: 2, escalations: [{ to: 'owner' }, { to: 'head-office-planner' }] },
    ])
    expect(data.overdue.nodes.map((each: any) => each.id)).toContain(id)
    const days = data._entities[0].owedCarryUps.nodes.map((each: any) => each.dueOn)
    expect(days).toEqual(days.toSorted())
    clock.now = new Date(start)
  })

  it('R020 the trace costs as many store commands for ten proposals as for one', async () => {
    const trace =
      `query($f: Int) { proposals(first: $f, where: { state: { eq: "CARRIED_UP" } }) { nodes { reference steps { state } clocks { dueOn } supporterCount response { summary }
      carryUps { reference clocks { state } response { summary } below { reference } proposal { reference } steps { step } } } } }`.replace(
        '"CARRIED_UP"',
        'CARRIED_UP',
      )
    const [one, ten] = [await subgraph.ask(trace, { f: 1 }), await subgraph.ask(trace, { f: 10 })]
    expect([one.errors, ten.errors]).toEqual([undefined, undefined])
    expect(ten.data.proposals.nodes.length).toBeGreaterThan(4)
    expect(ten.storeCommands).toBe(one.storeCommands)
  })
})
