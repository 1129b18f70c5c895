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

  it('R024 R027 R160 R196 seats members on councils of districts, areas and the ward, by the rules, and says of each that it’s invented', async () => {
    const { data, errors } =
      await world.ask(`{ councils(first: 50) { nodes { kind term { isInvented } compositionCheck { isBroken }
      members { role isInvented restsOn { id } seat { category { id } } } } } }`)
    expect(errors).toBeUndefined()
    const { nodes } = data.councils
    expect(new Set(nodes.map(({ kind }: any) => kind))).toEqual(new Set(['DISTRICT', 'AREA', 'ADVISORY']))
    for (const { kind, term, members, compositionCheck } of nodes) {
      expect([kind, members.length > 2, term.isInvented, compositionCheck.isBroken]).toEqual([
        kind,
        true,
        true,
        false,
      ])
      expect(members.filter(({ role }: any) => role === 'CHAIR')).toHaveLength(1)
      expect(members.filter(({ isInvented }: any) => !isInvented)).toEqual([])
      const rests = members.filter(({ restsOn }: any) => restsOn)
      expect(rests.length > 0).toBe(kind === 'AREA')
    }
  })

  it('R023 R196 leaves a year of meetings with attendance, resolutions and minutes, some still on their way and some ahead', async () => {
    const query = `{ meetings(first: 100) { nodes { state council { kind } attendance { isInvented } resolutions { isInvented }
      agenda { isInvented } minutes { state isInvented } } } }`
    const { data, errors } = await world.ask(query)
    expect(errors).toBeUndefined()
    const meetings = data.meetings.nodes as any[]
    const states = new Set(meetings.map(({ state }) => state))
    expect([...states].toSorted()).toEqual(['HELD', 'IN_SESSION', 'NOTICED'])
    const held = meetings.filter(({ state }) => state === 'HELD')
    expect(held.every(({ attendance }) => attendance.length > 2)).toBe(true)
    for (const kind of ['DISTRICT', 'AREA', 'ADVISORY']) {
      const theirs = held.filter(({ council }) => council.kind === kind)
      expect(theirs.some(({ resolutions }) => resolutions.length > 0)).toBe(true)
      expect(theirs.some(({ minutes }) => minutes?.state === 'PUBLISHED' && minutes.isInvented)).toBe(true)
    }
    expect(held.some(({ minutes }) => minutes === null)).toBe(true)
    const parts = meetings.flatMap(({ attendance, resolutions, agenda }) => [
      ...attendance,
      ...resolutions,
      ...agenda,
    ])
    expect(parts.filter(({ isInvented }) => !isInvented)).toEqual([])
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
