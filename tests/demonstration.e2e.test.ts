import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withConnection } from '../kit/src/with-connection.ts'
import { type Played, playCast } from '../scripts/demo/cast.ts'
import { ends } from '../scripts/demo/proposals.ts'
import { demonstrationStore } from '../services/participation/src/demonstration/store.ts'
import { proposalStates } from '../services/participation/src/proposal/proposal.ts'
import { testDatabase } from './test-store.ts'
import { startWorld, type World } from './world.ts'

/** The cast of the demonstration on a smaller ward: a district of each of two areas, two meetings of each body. */
const options = { areas: ['area:setagaya', 'area:kitazawa'], districtsEach: 1, meetingsAYear: 2 }
let world: World
let played: Played

beforeAll(async () => {
  const participation = testDatabase('part')
  await withConnection(participation, (connection) => demonstrationStore(connection).mark(new Date(0)))
  world = await startWorld({ databases: { participation } })
  const { ask, clock } = world
  played = await playCast(
    { ask: (query, variables, who) => ask(query, variables, { posts: [], ...who }), clock },
    options,
  )
}, 500_000)
afterAll(() => world?.close())

describe('the cast of the demonstration', () => {
  it('R020 R040 leaves thirty proposals with every state among them, by the acts of the graph alone', async () => {
    expect([played.proposals.length, ends.length]).toEqual([30, 30])
    const query =
      'query($ids: [ID!]) { proposals(first: 100, where: { id: { in: $ids } }) { nodes { id state isInvented title steps { step } } } }'
    const seen = new Map<string, number>()
    const closed = new Set<string>()
    for (const { id, end, author } of played.proposals) {
      const { data } = await world.ask(
        'query($id: ID) { proposal(id: $id) { state isInvented title } }',
        { id },
        { posts: [], ...author },
      )
      expect([end, data.proposal.isInvented, data.proposal.title.startsWith('（架空）')]).toEqual([
        end,
        true,
        true,
      ])
      seen.set(data.proposal.state, (seen.get(data.proposal.state) ?? 0) + 1)
      closed.add(data.proposal.state)
    }
    expect([...closed].toSorted()).toEqual([...proposalStates].toSorted())
    const { data } = await world.ask(query, { ids: played.proposals.map(({ id }) => id) })
    for (const { isInvented } of data.proposals.nodes) expect(isInvented).toBe(true)
  })

  it('R196 says of everything that it’s invented: bodies, meetings, hops, problems and policies', async () => {
    const { data, errors } =
      await world.ask(`{ isDemonstration councils(first: 50) { nodes { isInvented name { ja } } } meetings(first: 100) { nodes { isInvented } }
      carryUps(first: 100) { nodes { isInvented state } } areaIssues(first: 20) { nodes { isInvented bundle { state } } } wardPolicies { nodes { isInvented reflectionCount } } }`)
    expect(errors).toBeUndefined()
    expect(data.isDemonstration).toBe(true)
    const things = [data.councils, data.meetings, data.carryUps, data.areaIssues, data.wardPolicies].flatMap(
      ({ nodes }) => nodes,
    )
    expect(things.length).toBeGreaterThan(15)
    expect(things.filter(({ isInvented }) => isInvented !== true)).toEqual([])
    expect([data.councils.nodes.length, data.meetings.nodes.length]).toEqual([
      played.councils,
      played.meetings,
    ])
    expect(data.councils.nodes.every(({ name }: any) => name.ja.startsWith('（架空）'))).toBe(true)
    expect(new Set(data.carryUps.nodes.map(({ state }: any) => state)).size).toBeGreaterThan(2)
  })
})

it('R020 what is invented never stands beside what is real: a store in which something was done isn’t marked', async () => {
  const uri = testDatabase('real')
  await withConnection(uri, async (connection) => {
    await connection.collection('proposals').insertOne({ _id: 'proposal_real' } as never)
    const store = demonstrationStore(connection)
    await expect(store.mark(new Date(0))).rejects.toThrow('a store of their own')
    expect(await store.isMarked()).toBe(false)
  })
})
