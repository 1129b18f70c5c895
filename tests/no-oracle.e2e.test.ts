import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, AskOptions } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

/**
 * What somebody may not know of can't be told from what isn't there: the same answer, the same shape, the same errors and the same number
 * of store commands, by whatever way it's asked for. Hidden today: minutes in work, and other people's declarations.
 */
let world: World
const planner = { posts: ['head-office-planner@office:hq'], subject: 'test:planner' }
const secretary = { posts: ['council-secretary@office:center-ikejiri'], subject: 'test:secretary' }
const elsewhere = { posts: ['council-secretary@office:center-taishido'], subject: 'test:elsewhere' }
const owner = { posts: [], subject: 'test:owner' }
const outsiders: [string, AskOptions][] = [
  ['nobody', {}],
  ['somebody', { posts: [], subject: 'test:somebody' }],
  ['a secretary elsewhere', elsewhere],
  ['a planner', planner],
]
const paragraphs = [{ text: '避難所について話し合った。' }]

/** The hidden things, and for each an id of the same shape that names nothing. */
const hidden = { minutes: '', eligibility: '', reference: '', meeting: '', council: '' }
const nothing = {
  minutes: `minutes_${'2'.repeat(20)}`,
  eligibility: `eligibility_${'2'.repeat(20)}`,
  reference: 'KM-2222-2222',
}

async function act(name: string, input: object, who: AskOptions, fields = '') {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`
  const { data, errors } = await world.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}
const inputs: { [mutation: string]: string } = { holdMeeting: 'MeetingInput', closeMeeting: 'MeetingInput' }

beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-11-24T10:00:00+09:00') })
  const council = await act(
    'prepareCouncil',
    { place: 'district:ikejiri', name: { ja: '協議会' } },
    planner,
    '... on CouncilPrepared { council { id } }',
  )
  hidden.council = council.council.id
  await act('establishCouncil', { id: hidden.council, legalBasis: '要綱' }, planner)
  const plan = { council: hidden.council, startsAt: '2026-12-10T18:30:00+09:00', mode: 'IN_PERSON' }
  const planned = await act(
    'planMeeting',
    { ...plan, place: '会議室', agenda: [{ title: '防災' }] },
    secretary,
    '... on MeetingPlanned { meeting { id } }',
  )
  const { id } = planned.meeting
  hidden.meeting = id
  await act('noticeMeeting', { id }, secretary)
  world.clock.now = new Date('2026-12-10T18:30:00+09:00')
  await act('holdMeeting', { id }, secretary)
  await act('closeMeeting', { id }, secretary)
  // What is made once for each process is made before anything is compared.
  for (const who of [secretary, planner]) await world.ask(check(nothing.reference), {}, who)
})
afterAll(() => world?.close())

const check = (reference: string) =>
  `{ eligibilityByReference(reference: "${reference}", purpose: DRAW) { reference category state basis } }`

/** What an answer tells, with the ids that were asked for left out of it. */
function told({ data, errors, status, storeCommands }: Answer) {
  const ids = [...Object.values(hidden), ...Object.values(nothing)].filter(Boolean)
  const text = JSON.stringify({
    data,
    errors: errors?.map(({ extensions, ...rest }) => ({
      ...rest,
      extensions: { ...extensions, requestId: undefined },
    })),
  })
  return { text: ids.reduce((whole, id) => whole.replaceAll(id, 'ID'), text), status, storeCommands }
}

type Way = readonly [name: string, ask: (id: string, other: string, who: AskOptions) => Promise<Answer>]

/** The ways by which any thing with an id can be asked for. `other` names nothing. */
const waysOf = (type: string, fields: string): Way[] => {
  const spread = `__typename id ... on ${type} { ${fields} }`
  const representation = (id: string) => ({ __typename: type, id })
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} { id ${fields} } } }`
  return [
    ['node', (id, _other, who) => world.ask(`{ node(id: "${id}") { ${spread} } }`, {}, who)],
    [
      'node by a variable',
      (id, _other, who) => world.ask(`query ($id: ID!) { node(id: $id) { ${spread} } }`, { id }, who),
    ],
    [
      'nodes',
      (id, other, who) =>
        world.ask(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { ${spread} } }`,
          { ids: [other, id, other] },
          who,
        ),
    ],
    [
      'aliases',
      (id, other, who) =>
        world.ask(
          `{ a: node(id: "${id}") { id } b: node(id: "${other}") { id } c: node(id: "${id}") { __typename } }`,
          {},
          who,
        ),
    ],
    [
      '_entities',
      (id, _other, who) => world.askSubgraph('participation', entities, { r: [representation(id)] }, who),
    ],
    [
      '_entities, several',
      (id, other, who) =>
        world.askSubgraph('participation', entities, { r: [other, id].map(representation) }, who),
    ],
    [
      'an id in another case',
      (id, _other, who) => world.ask(`{ node(id: "${id.toUpperCase()}") { ${spread} } }`, {}, who),
    ],
    [
      'a field that is not there',
      (id, _other, who) => world.ask(`{ node(id: "${id}") { id ... on ${type} { nosuch } } }`, {}, who),
    ],
  ]
}

const mutation = (name: string, type: string, input: (id: string) => object): Way[] => {
  const problem =
    '... on Problem { message(lang: EN) remedy(lang: EN) clause { id } } ... on NotPermitted { act needs isSignedIn } ... on Conflict { currentVersion } ... on InvalidInput { field rule }'
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${problem} } }`
  const keys: [string, () => object][] = [
    ['', () => ({})],
    [' with a version', () => ({ expectedVersion: 99 })],
    [' with a key', () => ({ idempotencyKey: `no-oracle-${Math.random()}` })],
  ]
  const isVersioned = name !== 'correctMinutes'
  return keys
    .filter(([, more]) => isVersioned || !('expectedVersion' in more()))
    .map(
      ([what, more]): Way => [
        `${name}${what}`,
        (id, _other, who) => world.ask(query, { input: { ...input(id), ...more() } }, who),
      ],
    )
}

async function expectSame(ways: readonly Way[], id: string, none: string, who: AskOptions) {
  const differing: object[] = []
  for (const [name, ask] of ways) {
    const absent = told(await ask(none, none, who))
    const present = told(await ask(id, none, who))
    if (JSON.stringify(absent) !== JSON.stringify(present)) differing.push({ name, absent, present })
  }
  expect(differing).toEqual([])
}

describe('minutes in work', () => {
  const reading = (who: AskOptions) =>
    world.ask(
      `query ($meeting: ID!, $council: ID!) {
        meeting(id: $meeting) { version availableActions history { act } minutes { id } minutesEditions { id } }
        meetings(where: { council: { eq: $council } }) { nodes { id state minutes { id } minutesEditions { id } } pageInfo { endCursor } }
        council(id: $council) { version history { act } meetings { nodes { id minutesEditions { id state } } } }
        councils(where: { name: { contains: "協議会" } }) { nodes { id } }
        node(id: $meeting) { ... on Meeting { minutesEditions { id } } }
      }`,
      { meeting: hidden.meeting, council: hidden.council },
      who,
    )
  const ways: Way[] = [
    ...waysOf('Minutes', 'edition state version paragraphs { text } history { act }'),
    [
      'minutes',
      (id, _other, who) => world.ask(`{ minutes(id: "${id}") { id state edition meeting { id } } }`, {}, who),
    ],
    ...mutation('reviseMinutes', 'ReviseMinutesInput', (id) => ({ id, paragraphs })),
    ...mutation('approveMinutes', 'ApproveMinutesInput', (id) => ({ id, approval: 'x' })),
    ...mutation('publishMinutes', 'PublishMinutesInput', (id) => ({ id })),
    ...mutation('correctMinutes', 'CorrectMinutesInput', (id) => ({ id, reason: 'x', paragraphs })),
  ]

  it('R023 leave no trace in what leads to them: meeting, lists, council, history', async () => {
    const before = new Map<string, object>()
    for (const [name, who] of outsiders) {
      await reading(who)
      before.set(name, told(await reading(who)))
    }
    const drafted = await act(
      'draftMinutes',
      { meeting: hidden.meeting, paragraphs },
      secretary,
      '... on MinutesDrafted { minutes { id } }',
    )
    hidden.minutes = drafted.minutes.id
    for (const [name, who] of outsiders)
      expect([name, told(await reading(who))]).toEqual([name, before.get(name)])
    const { data } = await reading(secretary)
    expect(data.meeting.minutesEditions).toEqual([{ id: hidden.minutes }])
  })

  it.each(outsiders)('R023 can not be told by %s from minutes that are not there', async (_name, who) => {
    expect(hidden.minutes).toMatch(/^minutes_[a-z0-9]{20}$/)
    await expectSame(ways, hidden.minutes, nothing.minutes, who)
  })

  it('are there for the secretary of the council by each way of reading, so that the comparison compares something', async () => {
    for (const [name, ask] of ways.filter(([name]) => /^(node|nodes|_entities|minutes)$/.test(name)))
      expect([name, JSON.stringify((await ask(hidden.minutes, nothing.minutes, secretary)).data)]).toEqual([
        name,
        expect.stringContaining('"DRAFT"'),
      ])
  })
})

describe("other people's declarations", () => {
  const ways: Way[] = [
    ...waysOf('Eligibility', 'category basis state district { id } version history { act }'),
    ...mutation('renewEligibility', 'EligibilityInput', (id) => ({ id })),
    ...mutation('withdrawEligibility', 'EligibilityInput', (id) => ({ id })),
    ...mutation('changeEligibility', 'ChangeEligibilityInput', (id) => ({
      id,
      district: 'district:ikejiri',
      basis: 'x',
    })),
  ]
  const reading = (who: AskOptions) =>
    world.ask(
      `{ me { eligibility { id } groups { eligibility { id } } }
         eligibilityCounts { counts { count } }
         eligibilityFor(activity: "participationKind:proposal") { outcome reason by { id } }
         group: eligibilityFor(activity: "participationKind:grant", group: "group:theirs") { outcome reason by { id } } }`,
      {},
      who,
    )

  it('R038 leave no trace in lists, counts and verdicts of others', async () => {
    const before = new Map<string, object>()
    for (const [name, who] of outsiders) {
      await reading(who)
      before.set(name, told(await reading(who)))
    }
    const declaration = { category: 'RESIDENT', district: 'district:ikejiri', basis: '池尻に住んでいる' }
    const { eligibility } = await act(
      'declareEligibility',
      declaration,
      owner,
      '... on EligibilityDeclared { eligibility { id reference } }',
    )
    hidden.eligibility = eligibility.id
    hidden.reference = eligibility.reference
    await act(
      'declareEligibility',
      { ...declaration, category: 'GROUP', group: 'group:theirs' },
      { ...owner, groups: ['group:theirs'] },
    )
    for (const [name, who] of outsiders)
      expect([name, told(await reading(who))]).toEqual([name, before.get(name)])
  })

  it.each([...outsiders, ['the secretary of the district', secretary] as const])(
    'R038 can not be told by %s from declarations that are not there',
    async (_name, who) => {
      expect(hidden.eligibility).toMatch(/^eligibility_[a-z0-9]{20}$/)
      await expectSame(ways, hidden.eligibility, nothing.eligibility, who)
    },
  )

  it('are there for whose they are by each way of reading, so that the comparison compares something', async () => {
    for (const [name, ask] of ways.filter(([name]) => /^(node|nodes|_entities)$/.test(name)))
      expect([
        name,
        JSON.stringify((await ask(hidden.eligibility, nothing.eligibility, owner)).data),
      ]).toEqual([name, expect.stringContaining('"RESIDENT"')])
  })

  it.each(outsiders.filter(([name]) => name !== 'a planner'))(
    'R038 can not be looked up by their reference by %s',
    async (_name, who) => {
      const byReference: Way[] = [
        ['check', (reference, _other, who) => world.ask(check(reference), {}, who)],
        [
          'several checks',
          (reference, other, who) =>
            world.ask(
              `{ ${[other, reference, other].map((each, at) => `c${at}: eligibilityByReference(reference: "${each}", purpose: DRAW) { category basis }`).join(' ')} }`,
              {},
              who,
            ),
        ],
      ]
      await expectSame(byReference, hidden.reference, nothing.reference, who)
    },
  )
})
