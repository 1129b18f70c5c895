import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  isObjectType,
  isUnionType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake, officer, people, who } from '../services/services/src/consultation/test-desk.ts'
import { services } from '../services/services/src/subgraph.ts'
import { anyOperation } from './any-operation.ts'
import { type Outcome, Tally } from './attack/tally.ts'
import { everyRead } from './plans/operations.ts'
import type { Answer, AskOptions } from './subgraph-client.ts'
import { isItsTurn, turn } from './turn.ts'
import { startWorld, type World } from './world.ts'

/**
 * Consultations under attack, through the gateway and straight at their subgraph: whoever has no business with a case gets the same
 * answer, status and number of store commands as for a case that isn't there, by every shape of question; and no list, count or search that
 * they can ask changes by its being there.
 */
const tally = new Tally()
const { ai, anshinBoss, chie } = people
const gone = who('gone', 'centre-ikejiri')
const outsiders: readonly [string, AskOptions][] = [
  ['nobody', {}],
  ['a resident', { posts: [], subject: 'test:resident' }],
  [
    'a planner, analyst, operator, privacy officer',
    {
      posts: ['head-office-planner', 'analyst', 'platform-operator', 'privacy-officer', 'mayors-office'].map(
        (post) => `${post}@office:hq`,
      ),
      subject: 'test:staff',
    },
  ],
  ['the officer for consultations', officer],
  ['a worker elsewhere', people.far],
  ['a supervisor elsewhere', people.farBoss],
  ['a colleague of the same party', people.bo],
  ['who had a referral that was withdrawn', chie],
  ['who works for no party, with a party in the token', who('liar', 'centre-ikejiri')],
  ['who left the party', gone],
  ['the owner, without the party in the token', { posts: [], subject: 'test:ai' }],
  ['the owner, with another party in the token', { ...ai, party: 'party:anshin-ikejiri' }],
]

/** What there is, and for each an id of the same shape that names nothing. */
const there: Record<string, string> = {}
const nothing: Record<string, string> = {}
let world: World
let schema: GraphQLSchema
let before: Map<string, string>
let reads: readonly { name: string; query: string; variables: object }[]

const text = 'query ($id: ID!) { consultation(id: $id) { id } }'
async function act(name: string, input: object, asking: AskOptions, fields = ''): Promise<any> {
  const type = schema
    .getMutationType()
    ?.getFields()
    [name]?.args.find((arg) => arg.name === 'input')?.type
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ${fields} } }`
  const { data, errors } = await world.ask(query, { input }, asking)
  expect(errors, name).toBeUndefined()
  return data[name]
}
const changed =
  '... on ConsultationChanged { consultationId consultation { subjects { id } topics { id } consents { id } referrals { id } notes { id } } }'
async function onCase(name: string, input: object, asking: AskOptions) {
  const done = await act(name, input, asking, changed)
  expect([name, done.__typename, done.message]).toEqual([name, 'ConsultationChanged', undefined])
  return done.consultation
}

/** What an answer tells, with the ids that were asked for left out of it. */
function told({ data, errors, status, storeCommands }: Answer): string {
  const said = JSON.stringify({
    data,
    status,
    storeCommands,
    errors: errors?.map(({ extensions, ...rest }) => ({
      ...rest,
      extensions: { ...extensions, requestId: undefined },
    })),
  })
  return [...Object.values(there), ...Object.values(nothing)].reduce(
    (whole, id) => whole.replaceAll(id, 'ID'),
    said,
  )
}

beforeAll(async () => {
  world = await startWorld()
  schema = buildClientSchema((await world.ask(getIntrospectionQuery())).data)
  for (const [name, { subject, party }] of Object.entries({ ...people, gone })) {
    const role = /[bB]oss$/.test(name) ? 'SUPERVISOR' : 'WORKER'
    const done = await act('registerConsultationWorker', { party, person: subject, role }, officer)
    expect(done.__typename).toBe('ConsultationWorkerRegistered')
  }
  const left = (await world.ask('{ myConsultationWork { id } }', {}, gone)).data.myConsultationWork.id
  await act('endConsultationWorker', { id: left }, officer)
  reads = everyRead(services.schema(), new Map())
  // What is made once for each process is made before anything is compared.
  for (let round = 0; round < 2; round += 1) before = await everythingRead()

  const opened = await onCase('openConsultation', intake, ai)
  there.id = (
    await world.ask('{ consultations(of: MINE) { nodes { id } } }', {}, ai)
  ).data.consultations.nodes[0].id
  const id = there.id as string
  there.subject = opened.subjects[0].id
  there.topic = opened.topics[0].id
  await onCase('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  const body = { id, class: 'CONTENT', subjects: [there.subject], text: '誰にも言わないでほしい' }
  there.note = (
    await onCase('writeConsultationNote', { ...body, idempotencyKey: 'owner-used-key' }, ai)
  ).notes[0].id
  const consent = {
    id,
    subject: there.subject,
    givenBy: 'SELF',
    method: 'WRITTEN',
    purpose: 'REFERRAL',
    categories: ['ROUTING', 'CONTENT'],
    fromParties: ['party:centre-ikejiri'],
    toParties: ['party:anshin-ikejiri', 'party:shakyo-ikejiri'],
    validUntil: '2026-12-20T10:00:00+09:00',
    evidence: '同意書',
  }
  there.consent = (await onCase('recordConsultationConsent', consent, ai)).consents[0].id
  const referral = { id, topics: [there.topic], kind: 'CO_SUPPORT', notes: [there.note], reason: '介護' }
  const asked = await onCase('requestReferral', { ...referral, toParty: 'party:anshin-ikejiri' }, ai)
  const withdrawn = asked.referrals[0].id
  expect((await world.ask('{ consultationReferrals { id } }', {}, chie)).data.consultationReferrals).toEqual([
    { id: withdrawn },
  ])
  await onCase('withdrawReferral', { referral: withdrawn, reason: '取りやめ' }, ai)
  there.referral = withdrawn
  const still = await onCase('requestReferral', { ...referral, toParty: 'party:shakyo-ikejiri' }, ai)
  there.open = still.referrals.find((each: { id: string }) => each.id !== withdrawn).id
  for (const [name, value] of Object.entries(there))
    nothing[name] = value.replace(/_.*/, `_${'2'.repeat(20)}`)
  nothing.open = `consultationReferral_${'3'.repeat(20)}`
}, 120_000)
afterAll(async () => {
  console.log(`${tally.table()}\nforms of acts: ${turn}`)
  await world?.close()
})

/** Who may know that there are more cases than before, by the books that they keep; and who reads the log of reads. */
const isTheirs = (name: string, read: string) =>
  (name === 'the officer for consultations' && read.startsWith('consultationBooks')) ||
  (name.includes('privacy officer') && /AccessLog/.test(read)) ||
  /^(now|node)/.test(read)

async function everythingRead(): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const [name, asking] of outsiders.slice(0, 7)) {
    for (const { name: read, query, variables } of reads.filter((each) =>
      /onsult|eferral|scalation|ession|orker|AccessLog|ReadsOfMe|^me|igures/.test(each.name),
    )) {
      if (isTheirs(name, read)) continue
      all.set(`${name}: ${read}`, told(await world.askSubgraph('services', query, variables, asking)))
    }
  }
  return all
}

type Shape = readonly [
  name: string,
  ask: (ids: Record<string, string>, who: AskOptions) => Promise<Answer>,
  act?: string,
  /** Acts: which forms a run sends goes round by act, outsider and day. */
  form?: number,
]
/** What is theirs to do with a case or referral whose id they know: a colleague may break the glass, and whoever had a referral hears that it's over. */
const theirs: Readonly<Record<string, readonly string[]>> = {
  'a colleague of the same party': ['breakConsultationGlass'],
  'who had a referral that was withdrawn': [
    'receiveReferral',
    'acceptReferral',
    'declineReferral',
    'redirectReferral',
  ],
}
const types = [
  'Consultation',
  'ConsultationSubject',
  'ConsultationNote',
  'ConsultationReferral',
  'ConsultationTopic',
  'ConsultationConsent',
]
const all =
  'id caseNumber state version place owner { worker { id } } subjects { identity { name } } notes { text } referrals { id } history { act }'

/** Every way in which a case, or something of it, can be asked for. */
function shapes(): Shape[] {
  const purposes = ['SUPPORT', 'REFERRAL', 'CONFERENCE', 'SUPERVISION']
  const each = (ids: Record<string, string>) => Object.values(ids)
  return [
    ...purposes.map(
      (purpose): Shape => [
        'read, for each purpose',
        ({ id }, asking) =>
          world.ask(
            `query ($id: ID!) { consultation(id: $id, purpose: ${purpose}) { ${all} } }`,
            { id },
            asking,
          ),
      ],
    ),
    ...['referral', 'open'].map(
      (which): Shape => [
        'a referral',
        (ids, asking) =>
          world.ask(
            'query ($id: ID!) { consultationReferral(id: $id) { id state reason notes { text } subjects { identity { name } } } }',
            { id: ids[which] },
            asking,
          ),
      ],
    ),
    ['straight at the subgraph', ({ id }, asking) => world.askSubgraph('services', text, { id }, asking)],
    [
      'a literal, not a variable',
      ({ id }, asking) => world.ask(`{ consultation(id: "${id}") { id } }`, {}, asking),
    ],
    ['an id in capitals', ({ id = '' }, asking) => world.ask(text, { id: id.toUpperCase() }, asking)],
    ['an id with a space', ({ id = '' }, asking) => world.ask(text, { id: `${id} ` }, asking)],
    ['another thing’s id', ({ note }, asking) => world.ask(text, { id: note }, asking)],
    [
      'aliases',
      ({ id }, asking) =>
        world.ask(
          `{ a: consultation(id: "${id}") { id } b: consultation(id: "${nothing.id}") { id } c: consultation(id: "${id}") { state } }`,
          {},
          asking,
        ),
    ],
    [
      'fragments and directives',
      ({ id }, asking) =>
        world.ask(
          'query ($id: ID!, $yes: Boolean = true) { consultation(id: $id) { ...F @include(if: $yes) } } fragment F on Consultation { id notes { id } }',
          { id },
          asking,
        ),
    ],
    [
      'node',
      (ids, asking) =>
        world.ask(
          `{ ${each(ids)
            .map((one, at) => `n${at}: node(id: "${one}") { __typename id }`)
            .join(' ')} }`,
          {},
          asking,
        ),
    ],
    [
      'nodes',
      (ids, asking) =>
        world.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: each(ids) }, asking),
    ],
    ...types.map(
      (type): Shape => [
        '_entities, of each type',
        (ids, asking) =>
          world.askSubgraph(
            'services',
            'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
            { r: each(ids).map((id) => ({ __typename: type, id })) },
            asking,
          ),
      ],
    ),
    [
      'a field that is not there',
      ({ id }, asking) => world.ask(`{ consultation(id: "${id}") { nosuch } }`, {}, asking),
    ],
    [
      'a cursor made of it',
      ({ id = '' }, asking) =>
        world.ask(
          'query ($after: String!) { consultations(of: MINE, after: $after) { nodes { id } pageInfo { hasNextPage } } }',
          { after: Buffer.from(JSON.stringify([id])).toString('base64url') },
          asking,
        ),
    ],
    [
      'a batch',
      async ({ id }, asking) => {
        const authorization =
          asking.posts && (await world.issuer.bearer(asking.posts, asking.subject, { party: asking.party }))
        const response = await fetch(`${world.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
          body: JSON.stringify([{ query: text, variables: { id } }]),
        })
        return { ...((await response.json()) as Answer), status: response.status, storeCommands: 0 }
      },
    ],
    ...acts(),
  ]
}

/** Every act on a case, with ids of what is there or of nothing; plain, with a version, with a key, with one that was used. */
function acts(): Shape[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const own = fields.filter(
    ({ type }) => isUnionType(type) && type.getTypes().some(({ name }) => name === 'ConsultationChanged'),
  )
  expect(own.length).toBeGreaterThan(30)
  return own
    .filter(({ name }) => name !== 'openConsultation')
    .flatMap((field, at) => {
      const { query, variables } = anyOperation('mutation', field)
      const put = (ids: Record<string, string>) => withIds((variables as { input: object }).input, ids)
      const more: [string, () => object][] = [
        ['acts', () => ({})],
        ['acts, with a version', () => ({ expectedVersion: 99 })],
        ['acts, with a key', () => ({ idempotencyKey: `attack-${Math.random()}` })],
        ['acts, with a key that the owner used', () => ({ idempotencyKey: 'owner-used-key' })],
      ]
      const said = query.replace(
        '__typename',
        '__typename ... on Problem { message(lang: EN) remedy(lang: EN) } ... on InvalidInput { field rule } ... on NotFound { id }',
      )
      return more
        .filter(([, extra]) =>
          Object.keys(extra()).every((key) => inputOf(field.args[0]?.type)?.includes(key)),
        )
        .map(
          ([name, extra], form): Shape => [
            name,
            (ids, asking) => world.ask(said, { input: { ...put(ids), ...extra() } }, asking),
            field.name,
            at + form,
          ],
        )
    })
}

function inputOf(type: unknown): string[] {
  const input = schema.getType(String(type).replace(/!$/, ''))
  return input && 'getFields' in input ? Object.keys(input.getFields()) : []
}

/** Ids go where the names say: `topics` takes a topic's. */
function withIds(input: object, ids: Record<string, string>): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const known = ids[name] ?? ids[name.replace(/s$/, '')]
      return [name, known === undefined ? value : Array.isArray(value) ? [known] : known]
    }),
  )
}

describe('a case that is not theirs', () => {
  it('changes nothing in any list, count, search or figure that they can read, and costs nothing more', async () => {
    const after = await everythingRead()
    const differing = [...after].filter(([read, answer]) => before.get(read) !== answer)
    for (const [read] of after)
      await tally.count('lists, counts, searches, before and after', async () =>
        differing.some(([each]) => each === read) ? 'harmless' : 'refused',
      )
    expect(differing.map(([read, answer]) => ({ read, before: before.get(read), answer }))).toEqual([])
    expect(after.size).toBeGreaterThan(60)
  }, 60_000)

  it.each(outsiders)(
    'can not be told by %s from none at all: by no read, act, entity, alias, batch, error or cost',
    async (name, asking) => {
      const differing: object[] = []
      const own = theirs[name] ?? []
      const place = outsiders.findIndex(([each]) => each === name)
      const all = shapes().filter(([, , act]) => !act || !own.includes(act))
      for (const [shape, ask] of all.filter(
        ([, , , form]) => form === undefined || isItsTurn(form + place, 8),
      )) {
        await tally.count(`${shape}`, async (): Promise<Outcome> => {
          const absent = await ask(nothing, asking)
          const present = await ask(there, asking)
          if (told(absent) !== told(present))
            differing.push({ name, shape, absent: told(absent), present: told(present) })
          expect(JSON.stringify(present)).not.toMatch(/秘密野|誰にも言わない|ikejiri-0001/)
          const values = Object.values(present.data ?? {})
          return values.every((value) => value === null || (value as { message?: string }).message)
            ? 'refused'
            : 'harmless'
        })
      }
      expect(differing).toEqual([])
    },
    120_000,
  )

  it('of which somebody had a referral: that it was withdrawn is all that they are told', async () => {
    for (const name of theirs['who had a referral that was withdrawn'] ?? []) {
      const input = { referral: there.referral, reason: '？', toParty: 'party:shakyo-ikejiri' }
      const known = inputOf(schema.getMutationType()?.getFields()[name]?.args[0]?.type)
      const given = Object.fromEntries(Object.entries(input).filter(([key]) => known.includes(key)))
      const done = await act(name, given, chie)
      expect([name, done.__typename]).toEqual([
        name,
        expect.stringMatching(/^(ConsultationStepNotPossible|BasisMissing)$/),
      ])
    }
  })

  it('is there for its owner by each way of reading, so that the comparison compares something', async () => {
    const { data } = await world.ask(
      `query ($id: ID!) { consultation(id: $id) { ${all} } }`,
      { id: there.id },
      ai,
    )
    expect(data.consultation).toMatchObject({ id: there.id, notes: [{ text: '誰にも言わないでほしい' }] })
    const { data: asked } = await world.ask(
      'query ($id: ID!) { consultationReferral(id: $id) { notes { text } } }',
      { id: there.open },
      people.emi,
    )
    expect(asked.consultationReferral.notes).toHaveLength(1)
    expect(anshinBoss.party).toBe('party:anshin-ikejiri')
  })

  it('no type of a case is an entity, nor anything that node could find', () => {
    const own = services.schema()
    for (const name of types) {
      const type = own.getType(name)
      const directives = type?.astNode && 'directives' in type.astNode ? type.astNode.directives : []
      expect(
        directives?.map((each) => each.name.value),
        name,
      ).not.toContain('key')
      expect([name, isObjectType(type) && type.getInterfaces().map(String)]).toEqual([name, []])
    }
  })
})
