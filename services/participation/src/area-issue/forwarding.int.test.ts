import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { act, planner, resident, target } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'
import { admittedIn, branch, onArea, otherBranch, receivedFrom, secretaryOf } from './test-area.ts'

const clock = { now: new Date('2026-11-24T10:00:00+09:00') }
let subgraph: TestSubgraph
let hana: AskOptions
let list: string

beforeAll(async () => {
  const storeUri = testDatabase('forwarding')
  subgraph = await testSubgraph(participation, { storeUri, clock: () => clock.now })
  hana = await resident(subgraph, 'hana')
  list = (await onArea(subgraph, 'openAreaList', { area: 'area:setagaya', fiscalYear: 2026 })).areaList.id
})
afterAll(() => subgraph?.close())

const onIssue = (name: string, input: object, who: AskOptions = branch) => onArea(subgraph, name, input, who)
const hopFields = 'CarryUpHandled { carryUp { id state proposal { state } areaIssue { id } } }'
const onHop = (name: string, type: string, input: object, who: AskOptions = branch) =>
  act(subgraph, name, type, hopFields, input, who)
const items = [1, 2].map((point) => ({ point, decision: 'FULL', reason: '必要', targets: [target] }))
const answer = (id: string, who: AskOptions = branch) =>
  onHop('answerCarryUp', 'CarryUpAnswerInput', { id, items, summary: '回答' }, who)
const summary = '地域では決められない'

/** An issue with a bundle of hops from several districts. */
async function bundleOf(...districts: string[]) {
  const hops: string[] = []
  const proposals: string[] = []
  for (const district of districts) {
    const proposal = await admittedIn(subgraph, district, hana)
    proposals.push(proposal)
    hops.push(await receivedFrom(subgraph, district, proposal))
  }
  const sources = [{ kind: 'PROPOSAL', id: proposals[0] }]
  const words = { list, title: '夜の道', description: '地区をまたぐ', sources }
  const { id } = (await onIssue('collectAreaIssue', words)).areaIssue
  expect((await onIssue('bundleCarryUps', { id, carryUps: hops })).areaIssue.bundle).toHaveLength(hops.length)
  return { id: id as string, hops, proposals }
}

const states = (issue: any): string[] => issue.bundle.map(({ state }: any) => state)

describe('R020 R134 a bundle that is carried up', () => {
  it('R020 R134 goes in one act, each hop with its own number and the one below; each district is still owed its own answer', async () => {
    const { id, hops, proposals } = await bundleOf('ikejiri', 'taishido', 'wakabayashi')
    for (const who of [otherBranch, planner, secretaryOf('ikejiri')])
      expect((await onIssue('forwardAreaIssue', { id, summary }, who)).__typename).toBe('NotPermitted')
    const { areaIssue } = await onIssue('forwardAreaIssue', { id, summary, minorityOpinions: '一人は反対' })
    expect(states(areaIssue)).toEqual(['FORWARDED', 'FORWARDED', 'FORWARDED'])
    const { forwarded } = areaIssue
    expect(forwarded.map(({ below }: any) => below.id).toSorted()).toEqual(hops.toSorted())
    const numbers = forwarded.map(({ reference }: any) => Number(reference.slice(-4))) as number[]
    expect(numbers.toSorted((a, b) => a - b)).toEqual([0, 1, 2].map((each) => Math.min(...numbers) + each))
    for (const hop of forwarded)
      expect(hop).toMatchObject({
        hop: 2,
        state: 'SENT',
        areaIssue: { id },
        addressee: { id: 'office:hq' },
        reference: expect.stringMatching(/^W-C-2026-\d{4}$/),
      })
    expect(areaIssue.owedAnswers).toHaveLength(3)
    expect(areaIssue.history.at(-1).act).toBe('forwardAreaIssue')
    expect(await onIssue('closeAreaIssue', { id, reason: '済' })).toMatchObject({ blockedBy: 'ANSWERS_OWED' })

    const above = forwarded[0].id
    for (const name of ['receiveCarryUp', 'considerCarryUp'])
      await onHop(name, 'CarryUpStepInput', { id: above }, planner)
    expect((await answer(forwarded[0].below.id)).__typename).toBe('HandlingNotPossible')
    expect((await answer(above, planner)).carryUp.state).toBe('ANSWERED')
    await onHop('acknowledgeCarryUp', 'CarryUpStepInput', { id: above })
    const answered = await answer(forwarded[0].below.id)
    expect(answered.carryUp).toMatchObject({ state: 'ANSWERED', areaIssue: { id } })
    const { data } = await subgraph.ask(
      'query($id: ID) { areaIssue(id: $id) { owedAnswers { id } bundle { state } } }',
      { id },
    )
    expect(data.areaIssue.owedAnswers).toHaveLength(2)
    expect(states(data.areaIssue).toSorted()).toEqual(['ANSWERED', 'FORWARDED', 'FORWARDED'])
    for (const proposal of proposals)
      expect(
        (
          await subgraph.ask('query($id: ID) { proposal(id: $id) { state carryUps { hop } } }', {
            id: proposal,
          })
        ).data.proposal,
      ).toEqual({ state: 'CARRIED_UP', carryUps: [{ hop: 1 }, { hop: 2 }] })
  })

  it('R134 is all that is named or none: what was answered isn’t carried up, and no number is lost by a refusal', async () => {
    const { id, hops } = await bundleOf('ikejiri', 'taishido')
    await answer(hops[0] as string)
    const none = await onIssue('forwardAreaIssue', { id, summary, carryUps: hops })
    expect(none).toMatchObject({ __typename: 'HandlingNotPossible', state: 'ANSWERED' })
    const stranger = await onIssue('forwardAreaIssue', { id, summary, carryUps: ['carryUp_none'] })
    expect(stranger).toMatchObject({ blockedBy: 'NOT_IN_A_BUNDLE' })
    expect(await onIssue('forwardAreaIssue', { id, summary: ' ' })).toMatchObject({ field: 'summary' })
    const { areaIssue } = await onIssue('forwardAreaIssue', { id, summary })
    expect(states(areaIssue).toSorted()).toEqual(['ANSWERED', 'FORWARDED'])
    expect(areaIssue.forwarded).toHaveLength(1)
    expect(await onIssue('forwardAreaIssue', { id, summary })).toMatchObject({
      blockedBy: 'NOTHING_TO_FORWARD',
    })
    const { data } = await subgraph.ask(
      '{ carryUps(first: 100, where: { office: { eq: "office:hq" } }) { nodes { reference } } }',
    )
    const numbers = data.carryUps.nodes.map(({ reference }: any) => Number(reference.slice(-4))) as number[]
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
  })

  it('R134 lets go of a hop that was bundled by mistake, with the reason; what went up isn’t let go of', async () => {
    const { id, hops } = await bundleOf('ikejiri', 'taishido')
    const [first, second] = hops
    const out = { id, carryUp: first, reason: '別の課題' }
    expect((await onIssue('takeOutOfBundle', out, otherBranch)).__typename).toBe('NotPermitted')
    expect(await onIssue('takeOutOfBundle', { ...out, reason: '' })).toMatchObject({ field: 'reason' })
    const { areaIssue } = await onIssue('takeOutOfBundle', out)
    expect(areaIssue.bundle.map((hop: any) => hop.id)).toEqual([second])
    expect(areaIssue.districts).toHaveLength(2)
    expect(await onIssue('takeOutOfBundle', out)).toMatchObject({ blockedBy: 'NOT_IN_A_BUNDLE' })
    await onIssue('forwardAreaIssue', { id, summary })
    const gone = await onIssue('takeOutOfBundle', { ...out, carryUp: second })
    expect(gone).toMatchObject({ __typename: 'HandlingNotPossible', state: 'FORWARDED' })
    expect((await answer(first as string)).carryUp).toMatchObject({ state: 'ANSWERED', areaIssue: null })
  })

  it('R020 says ahead what may be done, by the rule that would refuse it', async () => {
    const { id, hops } = await bundleOf('ikejiri')
    const asked =
      'query($id: ID) { areaIssue(id: $id) { prospects { action isPossible blockedBy { rule } } } }'
    const told = async () =>
      new Map(
        (await subgraph.ask(asked, { id }, branch)).data.areaIssue.prospects.map((each: any) => [
          each.action,
          each.isPossible || each.blockedBy.rule,
        ]),
      )
    expect([(await told()).get('FORWARD'), (await told()).get('TAKE_OUT')]).toEqual([true, true])
    await answer(hops[0] as string)
    expect((await told()).get('FORWARD')).toBe('NOTHING_TO_FORWARD')
  })
})

describe('R134 a bundle that goes up while something happens to one of it', () => {
  it('R134 one hop taken out at once is either sent on with the others or not at all', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, hops } = await bundleOf('ikejiri', 'taishido')
      const [up, out] = await Promise.all([
        onIssue('forwardAreaIssue', { id, summary }),
        onIssue('takeOutOfBundle', { id, carryUp: hops[0], reason: '別の課題' }),
      ])
      const went = out.areaIssue ? [hops[1]] : hops
      expect(up.areaIssue ?? up.__typename).toMatchObject({})
      if (!out.areaIssue) expect(['HandlingNotPossible', 'Conflict']).toContain(out.__typename)
      const { data } = await subgraph.ask(
        'query($id: ID, $hop: ID) { areaIssue(id: $id) { forwarded { below { id } } bundle { id } } carryUp(id: $hop) { state areaIssue { id } } }',
        { id, hop: hops[0] },
      )
      const sent = data.areaIssue.forwarded.map(({ below }: any) => below.id)
      expect(sent.toSorted()).toEqual(went.toSorted())
      expect(data.carryUp).toEqual(
        out.areaIssue
          ? { state: 'UNDER_CONSIDERATION', areaIssue: null }
          : { state: 'FORWARDED', areaIssue: { id } },
      )
    }
  })

  it('R020 R134 an answer to one district at once comes before, and then only the others go up, or it’s refused', async () => {
    const { id, hops } = await bundleOf('ikejiri', 'taishido')
    const [up, answered] = await Promise.all([
      onIssue('forwardAreaIssue', { id, summary }),
      answer(hops[0] as string),
    ])
    const bundled = up.areaIssue ? states(up.areaIssue) : []
    if (answered.carryUp) expect(bundled.toSorted()).toEqual(['ANSWERED', 'FORWARDED'])
    else expect([answered.__typename, ...bundled]).toEqual(['HandlingNotPossible', 'FORWARDED', 'FORWARDED'])
  })

  it('R134 of ten who carry it up at once one does, and each hop goes up once', async () => {
    const { id } = await bundleOf('ikejiri', 'taishido')
    const all = await Promise.all(
      Array.from({ length: 10 }, () => onIssue('forwardAreaIssue', { id, summary })),
    )
    expect(all.filter(({ areaIssue }) => areaIssue)).toHaveLength(1)
    const refused = all.filter(({ areaIssue }) => !areaIssue)
    expect(
      refused.every(
        ({ __typename, blockedBy }) => __typename === 'Conflict' || blockedBy === 'NOTHING_TO_FORWARD',
      ),
    ).toBe(true)
    const { data } = await subgraph.ask('query($id: ID) { areaIssue(id: $id) { forwarded { id } } }', { id })
    expect(data.areaIssue.forwarded).toHaveLength(2)
  })
})
