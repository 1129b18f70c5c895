import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recording } from '../../../../tests/explained-commands.ts'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const clock = { now: new Date('2026-12-25T09:00:00+09:00') }
const storeUri = testDatabase('clock')
const centre = { posts: ['centre-director@office:center-ikejiri'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const recorder = recording(organization)
let subgraph: TestSubgraph
let connection: mongoose.Connection

beforeAll(async () => {
  subgraph = await testSubgraph(recorder.definition, { storeUri, clock: () => clock.now })
  connection = await mongoose.createConnection(storeUri).asPromise()
  const input = {
    from: 'office:center-ikejiri',
    to: 'office:branch-setagaya',
    subject: '見守り',
    matter: '同行',
  }
  const { data } = await subgraph.ask(
    'mutation($input: RequestSupportInput!) { requestSupport(input: $input) { __typename } }',
    { input },
    centre,
  )
  expect(data.requestSupport.__typename).toBe('SupportRequested')
})
afterAll(async () => {
  await connection.close()
  await subgraph.close()
})

const overdue =
  '{ overdueDuties { nodes { id clock { dueOn state rule { code } } } pageInfo { hasNextPage endCursor } } }'

describe('what is owed, found by its kept due date', () => {
  it('R189 is put right at the next start when a newer calendar or rule has moved it: nothing stays hidden', async () => {
    const duties = connection.collection('owedDuties')
    // As if an older rule had said so.
    await duties.updateMany({}, { $set: { dueOn: '2099-01-01' } })
    clock.now = new Date('2027-01-12T09:00:00+09:00')
    expect((await subgraph.ask(overdue, {}, planner)).data.overdueDuties.nodes).toEqual([])
    const again = await testSubgraph(organization, { storeUri, clock: () => clock.now })
    const { data } = await again.ask(overdue, {}, planner)
    await again.close()
    expect(data.overdueDuties.nodes.map(({ clock: each }: any) => each)).toEqual([
      { dueOn: '2027-01-07', state: 'OVERDUE', rule: { code: 'CL-SUPPORT-RECEIPT' } },
    ])
  })

  it('R189 is paged by due date', async () => {
    clock.now = new Date('2027-02-01T09:00:00+09:00')
    const again = await testSubgraph(organization, { storeUri, clock: () => clock.now })
    const page =
      'query($after: String) { overdueDuties(first: 1, after: $after) { nodes { clock { dueOn } } pageInfo { hasNextPage endCursor } } }'
    const first = (await again.ask(page, {}, planner)).data.overdueDuties
    const second = (await again.ask(page, { after: first.pageInfo.endCursor }, planner)).data.overdueDuties
    await again.close()
    expect(
      [first, second].map(({ nodes, pageInfo }) => [nodes[0].clock.dueOn, pageInfo.hasNextPage]),
    ).toEqual([
      ['2027-01-07', true],
      ['2027-01-25', false],
    ])
  })

  it('R189 of the head office takes in what closed offices owe that nobody took over from', async () => {
    await connection
      .collection('owedDuties')
      .updateMany({}, { $set: { owedBy: 'office:branch-office-kitazawa' } })
    await connection
      .collection('offices')
      .updateMany({}, { $pull: { successions: { predecessor: 'office:branch-office-kitazawa' } } } as never)
    const query = '{ dutiesOwedBy(office: "office:hq") { nodes { office { id } clock { owedBy } } } }'
    const { data } = await subgraph.ask(query, {}, planner)
    expect(data.dutiesOwedBy.nodes[0]).toEqual({
      office: { id: 'office:hq' },
      clock: { owedBy: 'office:branch-office-kitazawa' },
    })
  })
})

describe('what is owed, among many duties', () => {
  it('R189 R068 is read by index, whoever asks', async () => {
    const duties = connection.collection('owedDuties')
    const one = await duties.findOne({})
    const offices = Array.from({ length: 200 }, (_, index) => `office:made-${index}`)
    await duties.insertMany(
      Array.from({ length: 20_000 }, (_, index) => ({
        ...one,
        _id: `owedDuty:made-${index}` as never,
        owedBy: offices[index % 200],
        readers: [offices[index % 200], offices[(index * 7) % 200]],
        dueOn: `20${27 + (index % 40)}-0${1 + (index % 9)}-11`,
      })),
    )
    await connection.db?.command({ analyze: 'owedDuties' }).catch(() => {})
    recorder.clear()
    const query = '{ overdueDuties { nodes { id } } dutiesOwedBy(office: "office:made-3") { nodes { id } } }'
    for (const posts of [['centre-director@office:made-3'], ['head-office-planner@office:hq']]) {
      const { data } = await subgraph.ask(query, {}, { posts })
      expect(data.dutiesOwedBy.nodes).toHaveLength(20)
    }
    const plans = (await recorder.explain()).filter(({ collection }) => collection === 'owedDuties')
    expect(plans.length).toBeGreaterThan(2)
    for (const { steps, command } of plans) {
      expect([command, steps.filter((step) => /COLLSCAN|^Seq Scan/.test(step))]).toEqual([command, []])
      expect([command, steps.join(', ')]).toEqual([command, expect.stringMatching(/Index|IXSCAN/)])
    }
  })
})
