import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  type AskOptions,
  type TestSubgraph,
  testSubgraph,
} from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { resident } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'
import { made } from '../vote/test-council.ts'

const clock = { now: new Date('2027-04-01T10:00:00+09:00') }
let subgraph: TestSubgraph
const planner = { posts: ['head-office-planner@office:hq'] }
const secretary = { posts: ['council-secretary@office:center-ikejiri'] }
const hidden = { call: '', application: '' }
const nothing = { call: `openCall_${'2'.repeat(20)}`, application: `openCallApplication_${'2'.repeat(20)}` }
let hana: AskOptions
const outsiders: [string, () => AskOptions][] = [
  ['nobody', () => ({})],
  ['somebody who applied elsewhere', () => ({ posts: [], subject: 'test:somebody' })],
  ['a secretary elsewhere', () => ({ posts: ['council-secretary@office:center-taishido'] })],
  ['a planner', () => planner],
]

beforeAll(async () => {
  subgraph = await testSubgraph(participation, {
    storeUri: testDatabase('call_oracle'),
    clock: () => clock.now,
  })
  hana = await resident(subgraph, 'hana')
  const plan = { place: 'district:ikejiri', name: { ja: '協議会' } }
  const prepared = 'CouncilPrepared { council { id } }'
  const council = (await made(subgraph, 'prepareCouncil', prepared, plan, planner)).council.id
  const seats = [{ category: 'seatCategory:district-resident', count: 2 }]
  const days = { startsOn: '2027-09-01', endsOn: '2029-08-31' }
  const planned = 'CouncilTermPlanned { term { id } }'
  const term = (await made(subgraph, 'planCouncilTerm', planned, { council, seats, ...days }, secretary)).term
    .id
  const call = {
    term,
    category: 'seatCategory:district-resident',
    seats: 1,
    title: '公募',
    criteria: '関心',
    method: 'SELECTION',
    opensOn: '2027-04-01',
    closesOn: '2027-04-30',
    resultBy: '2027-05-31',
  }
  const open = 'OpenCallPlanned { openCall { id } }'
  hidden.call = (await made(subgraph, 'planOpenCall', open, call, secretary)).openCall.id
  const { id } = (await made(subgraph, 'planOpenCall', open, call, secretary)).openCall
  await made(
    subgraph,
    'publishOpenCall',
    'OpenCallPublished { openCall { id } }',
    { id },
    secretary,
    'OpenCallInput',
  )
  const written = { call: id, name: '花', contact: 'x@example.jp', motive: '動機' }
  const applied = 'OpenCallApplied { application { id } }'
  hidden.application = (await made(subgraph, 'applyToOpenCall', applied, written, hana)).application.id
  for (const [, who] of outsiders) await subgraph.ask('{ councils { nodes { id } } }', {}, who())
})
afterAll(() => subgraph?.close())

const problem = '... on Problem { message(lang: EN) remedy(lang: EN) } ... on NotPermitted { needs }'
const act = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${problem} } }`
const entity = (type: string, id: string) => ({
  query: `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} { id version } } }`,
  variables: { r: [{ __typename: type, id }] },
})
const written = { name: 'x', contact: 'x', motive: 'x' }

/** The ways by which each can be asked for, or acted on. */
const ways: Record<'call' | 'application', ((id: string) => { query: string; variables: object })[]> = {
  call: [
    (id) => entity('OpenCall', id),
    (id) => ({
      query: 'query ($id: ID!) { openCall(id: $id) { id prospects { isPossible } } }',
      variables: { id },
    }),
    (id) => ({ query: act('publishOpenCall', 'OpenCallInput'), variables: { input: { id } } }),
    (id) => ({
      query: act('commitOpenCall', 'OpenCallInput'),
      variables: { input: { id, expectedVersion: 9 } },
    }),
    (id) => ({
      query: act('cancelOpenCall', 'CancelOpenCallInput'),
      variables: { input: { id, reason: 'x' } },
    }),
    (id) => ({ query: act('decideOpenCall', 'DecideOpenCallInput'), variables: { input: { id } } }),
    (id) => ({
      query: act('applyToOpenCall', 'ApplyToOpenCallInput'),
      variables: { input: { call: id, ...written } },
    }),
    (id) => ({
      query: act('recordOpenCallApplication', 'RecordOpenCallApplicationInput'),
      variables: { input: { call: id, person: 'x', receivedOn: '2027-04-01', ...written } },
    }),
  ],
  application: [
    (id) => entity('OpenCallApplication', id),
    (id) => ({
      query: 'query ($id: ID!) { openCallApplication(id: $id) { id state own { name } } }',
      variables: { id },
    }),
    (id) => ({
      query: act('withdrawOpenCallApplication', 'WithdrawOpenCallApplicationInput'),
      variables: { input: { id } },
    }),
    (id) => ({
      query: act('withdrawOpenCallApplication', 'WithdrawOpenCallApplicationInput'),
      variables: { input: { id, expectedVersion: 9, idempotencyKey: 'no-oracle-1' } },
    }),
  ],
}

const told = ({ data, errors, storeCommands }: Answer, id: string) =>
  JSON.stringify([data, errors?.map(({ message }) => message), storeCommands]).replaceAll(id, 'ID')

describe.each(outsiders)('to %s', (_name, who) => {
  it.each(['call', 'application'] as const)(
    'R165 an unpublished or somebody else’s %s can’t be told from one that isn’t there, at the same cost',
    async (what) => {
      for (const way of ways[what]) {
        const there = way(hidden[what])
        const none = way(nothing[what])
        const absent = told(await subgraph.ask(none.query, none.variables, who()), nothing[what])
        const present = told(await subgraph.ask(there.query, there.variables, who()), hidden[what])
        expect([there.query, present]).toEqual([there.query, absent])
      }
    },
  )
})

describe('to whose it is', () => {
  it('R165 they’re there, so that the comparison compares something', async () => {
    const call = ways.call[1]?.(hidden.call)
    const application = ways.application[1]?.(hidden.application)
    if (!call || !application) throw new Error('there is no way to ask')
    expect((await subgraph.ask(call.query, call.variables, secretary)).data.openCall.id).toBe(hidden.call)
    const own = await subgraph.ask(application.query, application.variables, hana)
    expect(own.data.openCallApplication.own.name).toBe('花')
  })
})
