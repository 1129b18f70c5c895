import { accessLog, subjectOf } from '@chiiki/kit/access-log.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('eligibility')
const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const connection = createConnection()

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})
beforeEach(() => {
  now = start
})

let people = 0
/** Somebody who is signed in and holds no post; each test has its own. */
const person = (groups: readonly string[] = []): AskOptions => {
  people += 1
  return { posts: [], subject: `test:person-${people}`, groups }
}
const staff = (post: string): AskOptions => ({ posts: [post], subject: `test:${post}` })
const secretary = staff('council-secretary@office:center-ikejiri')
const planner = staff('head-office-planner@office:hq')

async function ask(query: string, variables: object = {}, who: AskOptions = {}) {
  const answer = await subgraph.ask(query, variables, who)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

const fields =
  'id reference category isKumin district { id } group basis state declaredOn expiresOn withdrawnOn version availableActions history { sequence act by }'
const inputs: { [mutation: string]: string } = {
  renewEligibility: 'EligibilityInput',
  withdrawEligibility: 'EligibilityInput',
  declareEligibility: 'DeclareEligibilityInput',
  changeEligibility: 'ChangeEligibilityInput',
}
async function act(name: string, input: object, who: AskOptions) {
  const success = { declare: 'Declared', renew: 'Renewed', change: 'Changed', withdraw: 'Withdrawn' }
  const type = `Eligibility${success[name.replace('Eligibility', '') as keyof typeof success]}`
  const actNotPossible =
    name === 'declareEligibility' ? '... on EligibilityAlreadyDeclared { existing { id } }' : ''
  const problem =
    '... on Problem { message(lang: EN) remedy(lang: EN) } ... on NotPermitted { isSignedIn } ... on InvalidInput { field }'
  const query = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ... on ${type} { eligibility { ${fields} } } ${problem} ${actNotPossible} } }`
  return (await ask(query, { input }, who))[name]
}
const resident = { category: 'RESIDENT', district: 'district:ikejiri', basis: '池尻二丁目に住んでいる' }
const declare = (who: AskOptions, more: object = {}) =>
  act('declareEligibility', { ...resident, ...more }, who)
const verdict = (activity: string, who: AskOptions, more = '') =>
  ask(
    `{ eligibilityFor(activity: "participationKind:${activity}"${more}) { outcome reason rule(lang: EN) remedy(lang: EN) clause { id } by { category } } }`,
    {},
    who,
  ).then(({ eligibilityFor }) => eligibilityFor)

describe('declaring', () => {
  it('R038 whoever is signed in says as what they take part and what it rests on; nothing has to be proven', async () => {
    const who = person()
    const { __typename, eligibility } = await declare(who)
    expect(__typename).toBe('EligibilityDeclared')
    expect(eligibility).toMatchObject({
      category: 'RESIDENT',
      isKumin: true,
      district: { id: 'district:ikejiri' },
      basis: '池尻二丁目に住んでいる',
      state: 'DECLARED',
      expiresOn: '2028-11-24',
      version: 1,
      availableActions: ['RENEW', 'CHANGE', 'WITHDRAW'],
      history: [{ sequence: 1, act: 'declareEligibility', by: 'person' }],
    })
    const { me } = await ask(`{ me { id eligibility { ${fields} } groups { id } } }`, {}, who)
    expect(me).toMatchObject({ eligibility: [eligibility], groups: [] })
    expect((await ask('{ me { id } }')).me).toBeNull()
  })

  it('R038 a group declares through those who speak for it, and through nobody else', async () => {
    const officer = person(['group:niwa'])
    const group = { category: 'GROUP', group: 'group:niwa', basis: '池尻の会館で活動している' }
    expect(await declare(person(), group)).toMatchObject({ __typename: 'NotPermitted', isSignedIn: true })
    expect((await declare(officer, group)).eligibility).toMatchObject({ group: 'group:niwa', isKumin: true })
    const { me } = await ask(
      '{ me { eligibility { id } groups { id eligibility { category } } } }',
      {},
      officer,
    )
    expect(me).toMatchObject({
      eligibility: [],
      groups: [{ id: 'group:niwa', eligibility: { category: 'GROUP' } }],
    })
    const other = person(['group:niwa'])
    expect((await ask('{ me { groups { eligibility { category } } } }', {}, other)).me.groups).toHaveLength(1)
  })

  it('R109 関係人口 is a category of its own: accepted for what the data says, and not 区民', async () => {
    const who = person()
    const { eligibility } = await declare(who, {
      category: 'RELATED',
      basis: '毎年、地域の祭りを手伝っている',
    })
    expect(eligibility).toMatchObject({ category: 'RELATED', isKumin: false })
    expect(await verdict('opinion', who)).toMatchObject({
      outcome: 'ELIGIBLE',
      by: [{ category: 'RELATED' }],
    })
    expect(await verdict('council-seat', who)).toMatchObject({
      outcome: 'NOT_ELIGIBLE',
      reason: 'CATEGORY_NOT_ACCEPTED',
      by: [],
    })
    const { participationKinds } = await ask('{ participationKinds { id accepts isOfDistrict } }')
    expect(participationKinds.length).toBeGreaterThan(3)
  })

  it('R109 commuters and students from elsewhere may sit on a council as residents may', async () => {
    for (const category of ['COMMUTER', 'STUDENT']) {
      const who = person()
      await declare(who, { category, basis: '区内の学校・職場に通っている' })
      expect(await verdict('council-seat', who, ', district: "district:ikejiri"')).toMatchObject({
        outcome: 'ELIGIBLE',
      })
    }
  })

  it('a second declaration of one category is refused with the first, also when two come at once', async () => {
    const who = person()
    const both = await Promise.all([declare(who), declare(who)])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'EligibilityAlreadyDeclared',
      'EligibilityDeclared',
    ])
    expect((await declare(who)).existing.id).toMatch(/^eligibility_/)
    expect(await declare(who, { category: 'COMMUTER' })).toMatchObject({ __typename: 'EligibilityDeclared' })
  })

  it('the same key again answers the same and declares once', async () => {
    const who = person()
    const first = await declare(who, { idempotencyKey: 'declare-once-1' })
    expect(await declare(who, { idempotencyKey: 'declare-once-1' })).toEqual(first)
    expect(await declare(who, { idempotencyKey: 'declare-once-1', category: 'STUDENT' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })

  it.each([
    ['no words', { basis: ' ' }, 'InvalidInput'],
    ['too many words', { basis: 'あ'.repeat(301) }, 'InvalidInput'],
    ['a district that there is none of', { district: 'district:nowhere' }, 'NotFound'],
    ['an area for a district', { district: 'area:setagaya' }, 'NotFound'],
    ['GROUP without a group', { category: 'GROUP' }, 'InvalidInput'],
  ])('%s is refused', async (_what, more, kind) => {
    expect((await declare(person(), more)).__typename).toBe(kind)
  })

  it('R159 nobody declares, renews, changes or withdraws without being signed in', async () => {
    const id = 'eligibility_nothere'
    for (const [name, input] of [
      ['declareEligibility', resident],
      ['renewEligibility', { id }],
      ['changeEligibility', { id, district: 'district:ikejiri', basis: 'x' }],
      ['withdrawEligibility', { id }],
    ] as const)
      expect(await act(name, input, {})).toMatchObject({ __typename: 'NotPermitted', isSignedIn: false })
  })
})

describe('the course of a declaration', () => {
  it('it expires by its date alone, and holds anew once it is renewed', async () => {
    const who = person()
    const { eligibility } = await declare(who)
    now = new Date('2028-11-24T00:00:00+09:00')
    expect(await verdict('proposal', who)).toMatchObject({
      reason: 'EXPIRED',
      remedy: expect.stringMatching(/renew/),
    })
    const renewed = await act('renewEligibility', { id: eligibility.id, expectedVersion: 1 }, who)
    expect(renewed.eligibility).toMatchObject({ state: 'DECLARED', expiresOn: '2030-11-24', version: 2 })
    expect(await verdict('proposal', who)).toMatchObject({ outcome: 'ELIGIBLE', reason: null, remedy: null })
    expect(await act('renewEligibility', { id: eligibility.id, expectedVersion: 1 }, who)).toMatchObject({
      __typename: 'Conflict',
    })
  })

  it('changing it moves it to another district and forgets the words before', async () => {
    const who = person()
    const { eligibility } = await declare(who)
    const change = { id: eligibility.id, district: 'district:taishido', basis: '太子堂へ越した' }
    expect((await act('changeEligibility', change, who)).eligibility).toMatchObject({
      district: { id: 'district:taishido' },
      basis: '太子堂へ越した',
    })
    expect(await verdict('council-seat', who, ', district: "district:ikejiri"')).toMatchObject({
      reason: 'OTHER_DISTRICT',
    })
    const words = JSON.stringify(await everything())
    expect(words).toContain('太子堂へ越した')
    expect(words.split(eligibility.id).length).toBeGreaterThan(1)
    expect(
      await connection.collection<any>('eligibilityBases').findOne({ _id: eligibility.id }),
    ).toMatchObject({
      text: '太子堂へ越した',
    })
  })

  it('withdrawing it erases its words everywhere at once, leaves its history whole, and lets it be declared anew', async () => {
    const who = person()
    const basis = '消えるべき言葉七七七'
    const { eligibility } = await declare(who, { basis, idempotencyKey: 'withdraw-test-1' })
    expect(JSON.stringify(await everything())).toContain(basis)
    const { eligibility: withdrawn } = await act('withdrawEligibility', { id: eligibility.id }, who)
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', basis: null, availableActions: [] })
    expect(JSON.stringify(await everything())).not.toContain(basis)
    expect((await ask('{ me { eligibility { id } } }', {}, who)).me.eligibility).toEqual([])
    expect(await verdict('proposal', who)).toMatchObject({ reason: 'NOT_DECLARED' })
    expect(await act('renewEligibility', { id: eligibility.id }, who)).toMatchObject({
      __typename: 'EligibilityActNotPossible',
    })
    expect((await declare(who)).__typename).toBe('EligibilityDeclared')
  })
})

/** Every document of this database. */
async function everything(): Promise<unknown[]> {
  const names = (await connection.listCollections()).map(({ name }) => name)
  return Promise.all(names.map((name) => connection.collection(name).find().toArray()))
}

describe('eligibilityFor', () => {
  it('answers anybody, with the rule, its clause and what would mend it', async () => {
    expect(await verdict('council-seat', {})).toMatchObject({
      outcome: 'NOT_ELIGIBLE',
      reason: 'NOT_SIGNED_IN',
      rule: expect.stringContaining('RESIDENT, COMMUTER, STUDENT, GROUP'),
      remedy: expect.stringMatching(/Sign in/),
      clause: { id: 'clause:K-2-2-4' },
      by: [],
    })
    expect(await verdict('council-seat', person())).toMatchObject({ reason: 'NOT_DECLARED' })
    expect(await verdict('nothing', {})).toBeNull()
  })

  it("asks for a group by the group's declaration; one that isn't theirs is as if nothing were declared", async () => {
    const officer = person(['group:grant'])
    await declare(officer, { category: 'GROUP', group: 'group:grant', basis: '会館' })
    expect(await verdict('grant', officer, ', group: "group:grant"')).toMatchObject({ outcome: 'ELIGIBLE' })
    const other = await verdict('grant', person(), ', group: "group:grant"')
    expect(other).toEqual(await verdict('grant', person(), ', group: "group:nothere"'))
    expect(other).toMatchObject({ reason: 'NOT_DECLARED' })
  })
})

const checking = `query ($reference: String!) { eligibilityByReference(reference: $reference, purpose: DRAW) { reference category isKumin district { id } state expiresOn } }`
const check = (reference: string, who: AskOptions) =>
  ask(checking, { reference }, who).then((data) => data.eligibilityByReference)
const logged = (reference: string) =>
  connection
    .collection('accessLog')
    .find({ 'reads.subject': subjectOf('EligibilityCheck', reference) })
    .toArray()

describe('staff who have to check somebody', () => {
  it('read what was declared by its reference, and that they did is logged with reader, purpose and fields', async () => {
    const { eligibility } = await declare(person())
    expect(await check(eligibility.reference.toLowerCase(), secretary)).toEqual({
      reference: eligibility.reference,
      category: 'RESIDENT',
      isKumin: true,
      district: { id: 'district:ikejiri' },
      state: 'DECLARED',
      expiresOn: '2028-11-24',
    })
    const [entry] = await logged(eligibility.reference)
    expect(entry).toMatchObject({
      actor: secretary.subject,
      posts: ['council-secretary@office:center-ikejiri'],
      reads: [{ what: 'EligibilityCheck', purpose: 'DRAW', fields: expect.not.arrayContaining(['basis']) }],
    })
    expect(JSON.stringify(entry)).not.toContain(eligibility.reference)
    expect(await accessLog(connection).verify()).toMatchObject({ broken: null })
  })

  it('read the words that it rests on as another read, logged of its own', async () => {
    const { eligibility } = await declare(person())
    const query = `{ eligibilityByReference(reference: "${eligibility.reference}", purpose: COUNCIL_SEAT) { basis } }`
    expect((await ask(query, {}, planner)).eligibilityByReference).toEqual({ basis: resident.basis })
    const entries = await logged(eligibility.reference)
    expect(entries.map(({ reads }) => reads[0].fields)).toEqual([expect.any(Array), ['basis']])
  })

  it('read nothing of another district, of what was withdrawn, or without a post: the same as for what is not there', async () => {
    const who = person()
    const { eligibility } = await declare(who)
    const elsewhere = staff('council-secretary@office:center-taishido')
    const costOf = async (reference: string) =>
      (await subgraph.ask(checking, { reference }, elsewhere)).storeCommands
    expect(await check(eligibility.reference, elsewhere)).toBeNull()
    expect(await costOf(eligibility.reference)).toBe(await costOf('KM-2222-2222'))
    expect(await logged('KM-2222-2222')).toHaveLength(1)
    for (const nobody of [{}, person(), staff('centre-director@office:center-ikejiri')])
      expect(await check(eligibility.reference, nobody)).toBeNull()
    await act('withdrawEligibility', { id: eligibility.id }, who)
    expect(await check(eligibility.reference, planner)).toBeNull()
  })

  it('get one entry of the log, and one read of the store, for all that they check in one request', async () => {
    const references = await Promise.all(
      Array.from({ length: 8 }, async () => (await declare(person())).eligibility.reference as string),
    )
    const query = (count: number) =>
      `{ ${references
        .slice(0, count)
        .map(
          (reference, index) =>
            `c${index}: eligibilityByReference(reference: "${reference}", purpose: DRAW) { category basis }`,
        )
        .join(' ')} }`
    const one = await subgraph.ask(query(1), {}, planner)
    const all = await subgraph.ask(query(8), {}, planner)
    expect(Object.values(all.data)).toHaveLength(8)
    expect(all.storeCommands).toBe(one.storeCommands)
    const [first] = await logged(references[7] as string)
    expect(first?.reads).toHaveLength(8)
  })

  it('read nothing when the log is down: the answer is an error and the declaration was never fetched', async () => {
    const { eligibility } = await declare(person())
    const heads = connection.collection<any>('accessLogHead')
    const head = await heads.findOne({})
    await heads.deleteMany({})
    const asked = { reference: eligibility.reference }
    const { data, errors, storeCommands } = await subgraph.ask(checking, asked, planner)
    await heads.insertOne(head as never)
    // The log's head was asked for, and the transaction ended: nothing else.
    expect(storeCommands).toBe(2)
    expect(data.eligibilityByReference).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(JSON.stringify(errors)).not.toContain('access log')
    expect(await check(eligibility.reference, planner)).not.toBeNull()
  })
})

describe("others' declarations", () => {
  const entity = (id: string, who: AskOptions) =>
    subgraph.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Eligibility { category basis } } }',
      { r: [{ __typename: 'Eligibility', id }] },
      who,
    )

  it('are as if they were not there: for anybody, for other people, and for staff who have a door of their own', async () => {
    const who = person()
    const { eligibility } = await declare(who)
    expect((await entity(eligibility.id, who)).data._entities[0]).toMatchObject({ category: 'RESIDENT' })
    for (const other of [{}, person(), secretary, planner]) {
      const theirs = await entity(eligibility.id, other)
      const nothing = await entity('eligibility_nothere', other)
      expect(theirs.data).toEqual(nothing.data)
      expect([theirs.errors, theirs.storeCommands]).toEqual([nothing.errors, nothing.storeCommands])
    }
    for (const other of [person(), secretary]) {
      for (const name of ['renewEligibility', 'withdrawEligibility']) {
        const theirs = await act(name, { id: eligibility.id }, other)
        const nothing = await act(name, { id: 'eligibility_nothere' }, other)
        expect({ ...theirs, message: '' }).toEqual({ ...nothing, message: '' })
        expect(theirs.message).toBe(nothing.message.replace('eligibility_nothere', eligibility.id))
      }
    }
  })

  it('a forged reference to somebody else as oneself is nobody', async () => {
    const [one, other] = [person(), person()]
    const { me } = await ask('{ me { id } }', {}, one)
    const query = `{ _entities(representations: [{ __typename: "Me", id: "${me.id}" }]) { ... on Me { id } } }`
    expect((await ask(query, {}, one))._entities).toEqual([{ id: me.id }])
    expect((await ask(query, {}, other))._entities).toEqual([null])
    expect((await ask(query))._entities).toEqual([null])
  })
})

describe('counts', () => {
  const query =
    '{ eligibilityCounts { period smallestCell roundedTo counts { category district { id } count } } }'
  const countOf = (counts: { category: string; district: { id: string }; count: number | null }[]) =>
    counts.find((each) => each.category === 'STUDENT' && each.district.id === 'district:daizawa')?.count

  it('are rounded, hide small numbers, have a cell for everything and stay as they are till the month ends', async () => {
    now = new Date('2027-03-01T10:00:00+09:00')
    const students: { id: string; who: AskOptions }[] = []
    const add = async () => {
      const who = person()
      const { eligibility } = await declare(who, {
        category: 'STUDENT',
        district: 'district:daizawa',
        basis: '学校',
      })
      students.push({ id: eligibility.id, who })
    }
    for (let index = 0; index < 9; index += 1) await add()
    const march = (await ask(query)).eligibilityCounts
    expect(march).toMatchObject({ period: '2027-03', smallestCell: 10, roundedTo: 10 })
    expect(march.counts).toHaveLength(5 * 28)
    expect(countOf(march.counts)).toBeNull()
    for (let index = 0; index < 3; index += 1) await add()
    expect((await ask(query)).eligibilityCounts).toEqual(march)
    now = new Date('2027-04-01T10:00:00+09:00')
    const both = await Promise.all([ask(query), ask(query)])
    const april = both[0]?.eligibilityCounts
    expect(both[1]?.eligibilityCounts).toEqual(april)
    expect(countOf(april.counts)).toBe(10)
    const { id, who } = students[0] as (typeof students)[number]
    await act('withdrawEligibility', { id }, who)
    expect((await ask(query)).eligibilityCounts).toEqual(april)
    now = new Date('2029-04-02T10:00:00+09:00')
    expect(countOf((await ask(query)).eligibilityCounts.counts)).toBeNull()
  })
})
