import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'
import { channelCounts } from './counts.ts'
import { eraseOverdue } from './retention.ts'
import { agent, dataWithStandardTimes, officeOf, person } from './test-office.ts'

const storeUri = testDatabase('application')
const data = dataWithStandardTimes()
const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
let subgraph: TestSubgraph
let stores: any
const connection = createConnection()
const { ask, act } = officeOf(() => subgraph)

beforeAll(async () => {
  const kept: typeof services = {
    ...services,
    stores: (opened, tools) => {
      stores = services.stores(opened, tools)
      return stores
    },
  }
  subgraph = await testSubgraph(kept, {
    storeUri,
    dataDir: data.dataDir,
    clock: () => now,
    logLevel: 'error',
  })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
  data.remove()
})
beforeEach(() => {
  now = start
})

const kumin = 'counter:kumin-karasuyama'
const office = agent('office:branch-karasuyama')
const elsewhere = agent('office:branch-setagaya')
const at = (text: string) => {
  now = new Date(text)
}
let people = 0
const citizen = (identityLevel?: string) => {
  people += 1
  return { posts: [], subject: `test:citizen-${people}`, identityLevel }
}
const atWindow = (more: object = {}) => ({
  procedure: 'procedure:kokuho',
  counter: kumin,
  channel: 'COUNTER',
  applicant: person,
  identity: 'DOCUMENTS',
  ...more,
})
const online = (more: object = {}) => ({
  procedure: 'procedure:kokuho',
  counter: kumin,
  channel: 'ONLINE',
  applicant: person,
  statement: '勤め先の保険をやめた',
  ...more,
})
async function recorded(more: object = {}) {
  const { application, receiptToken } = await act('recordApplication', atWindow(more), office)
  return { id: application.id, receiptToken }
}
async function reviewed(more: object = {}) {
  const one = await recorded(more)
  await act('beginReview', { id: one.id }, office)
  return one
}

describe('an electronic application', () => {
  it('R154 a draft is written anew by whose it is, and only until it is handed in', async () => {
    const who = citizen('SIGNATURE')
    const drafted = await act('draftApplication', online({ proxy: { name: '代理　人' } }), who)
    const { id } = drafted.application
    const anew = { id, applicant: { ...person, name: '渡辺　花代' }, statement: null }
    const fields = '{ statement applicant { name } proxy { name } }'
    const read = async () => (await ask(`{ application(id: "${id}") ${fields} }`, {}, who)).application
    for (const other of [citizen('SIGNATURE'), office, {}])
      expect((await act('reviseDraft', anew, other)).__typename).toBe('NotFound')
    expect(await read()).toMatchObject({ proxy: { name: '代理　人' }, statement: '勤め先の保険をやめた' })
    const key = { idempotencyKey: `revise-${id}`.slice(0, 60) }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => act('reviseDraft', { ...anew, ...key }, who)),
    )
    for (const each of all) expect(each.application).toMatchObject({ state: 'DRAFT', version: 2 })
    expect(await read()).toEqual({ statement: null, applicant: { name: '渡辺　花代' }, proxy: null })
    await act('submitApplication', { id }, who)
    expect(await act('reviseDraft', anew, who)).toMatchObject({ __typename: 'ApplicationStepNotPossible' })
  })

  it('R154 is drafted, submitted with a card-level sign-in, arrives at once, and its receipt opens it for whoever holds it', async () => {
    const who = citizen('SIGNATURE')
    const drafted = await act('draftApplication', online(), who)
    expect(drafted).toMatchObject({
      __typename: 'ApplicationDrafted',
      application: { state: 'DRAFT', arrivedAt: null, availableActions: ['REVISE', 'SUBMIT', 'WITHDRAW'] },
      receiptToken: expect.stringMatching(/^[\w-]{32,}$/),
    })
    const { id } = drafted.application
    const submitted = await act('submitApplication', { id }, who)
    expect(submitted.application).toMatchObject({
      state: 'ARRIVED',
      arrivedOn: '2026-11-24',
      dueOn: '2026-12-08',
      identityLevel: 'SIGNATURE',
      availableActions: ['WITHDRAW'],
      issuingOffice: { id: 'office:branch-karasuyama' },
    })
    const byReceipt = await ask(
      'query ($id: ID!, $token: String) { application(id: $id, receiptToken: $token) { state statement applicant { name } } }',
      { id, token: drafted.receiptToken },
    )
    expect(byReceipt.application).toEqual({
      state: 'ARRIVED',
      statement: '勤め先の保険をやめた',
      applicant: { name: '渡邊　花子' },
    })
    const { me } = await ask(
      'query ($r: [_Any!]!) { me: _entities(representations: $r) { ... on Me { applications { nodes { id state } } } } }',
      { r: [{ __typename: 'Me', id: await meOf(who) }] },
      who,
    )
    expect(me[0].applications.nodes).toEqual([{ id, state: 'ARRIVED' }])
  })

  it('R154 is refused below the level that the procedure needs, and says which', async () => {
    const who = citizen('DOCUMENTS')
    const { application } = await act('draftApplication', online(), who)
    const refused = await act('submitApplication', { id: application.id }, who)
    expect(refused).toMatchObject({
      __typename: 'IdentityNotEnough',
      message: expect.stringContaining("a card's electronic signature"),
      ja: expect.stringContaining('マイナンバーカード'),
    })
  })

  it('R154 R156 recorded at 23:58 on a holiday it has arrived that day; the clock begins on the next office day', async () => {
    at('2026-11-23T23:58:00+09:00')
    const who = citizen('SIGNATURE')
    const { application } = await act('draftApplication', online(), who)
    const submitted = await act('submitApplication', { id: application.id }, who)
    expect(submitted.application).toMatchObject({ arrivedOn: '2026-11-23', dueOn: '2026-12-07' })
  })

  it('R154 a channel that a rule closes is refused: 転入届 never by mail and never online', async () => {
    for (const channel of ['MAIL', 'ONLINE'])
      expect(
        await act(
          'draftApplication',
          online({ procedure: 'procedure:tennyu', channel }),
          citizen('SIGNATURE'),
        ),
      ).toMatchObject({ __typename: 'ChannelNotAllowed' })
    expect(
      await act('recordApplication', atWindow({ procedure: 'procedure:tennyu', channel: 'MAIL' }), office),
    ).toMatchObject({ __typename: 'ChannelNotAllowed' })
  })

  it('R154 the same key again files once and tells the same receipt', async () => {
    const who = citizen('SIGNATURE')
    const input = online({ idempotencyKey: 'file-once-0001' })
    const [first, second] = [
      await act('draftApplication', input, who),
      await act('draftApplication', input, who),
    ]
    expect(second).toEqual(first)
    expect(await act('draftApplication', { ...input, statement: 'x' }, who)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })
})

describe('what came by mail', () => {
  it('R156 arrives on its day of receipt, with the postmark beside it, also when that is written down later', async () => {
    const who = citizen()
    const { application, receiptToken } = await act('draftApplication', online({ channel: 'MAIL' }), who)
    const sent = await act('submitApplication', { id: application.id }, who)
    expect(sent.application).toMatchObject({ state: 'SUBMITTED', arrivedAt: null, dueOn: null })
    at('2026-12-02T09:00:00+09:00')
    const arrived = await act(
      'recordArrival',
      {
        id: application.id,
        receivedAt: '2026-11-30T15:00:00+09:00',
        postmarkedOn: '2026-11-28',
        identity: 'DOCUMENTS',
      },
      office,
    )
    expect(arrived.application).toMatchObject({
      state: 'ARRIVED',
      arrivedOn: '2026-11-30',
      arrivedAt: '2026-11-30T15:00:00+09:00',
      postmarkedOn: '2026-11-28',
      dueOn: '2026-12-14',
      identityLevel: 'DOCUMENTS',
    })
    const again = await act('recordArrival', { id: application.id }, office)
    expect(again).toMatchObject({ __typename: 'ApplicationStepNotPossible' })
    const status = await ask(
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { arrivedOn } }',
      {
        id: application.id,
        t: receiptToken,
      },
    )
    expect(status.application.arrivedOn).toBe('2026-11-30')
  })

  it('R154 only what has not arrived can be set aside', async () => {
    const who = citizen()
    const { application } = await act('draftApplication', online({ channel: 'MAIL' }), who)
    await act('submitApplication', { id: application.id }, who)
    const aside = await act('setApplicationAside', { id: application.id, reason: '広告' }, office)
    expect(aside.application.state).toBe('NOT_AN_APPLICATION')
    const { id } = await recorded()
    expect(await act('setApplicationAside', { id, reason: '不備' }, office)).toMatchObject({
      __typename: 'ApplicationStepNotPossible',
      message: expect.stringContaining("can't be returned unread"),
    })
  })
})

describe('the examination', () => {
  it('I15 R154 a correction stops the clock until it comes; what is asked and answered is told to both sides alone', async () => {
    const { id, receiptToken } = await reviewed()
    at('2026-11-26T10:00:00+09:00')
    const asked = await act(
      'requestCorrection',
      { id, items: '離職日の分かる書類', deadlineOn: '2026-12-10' },
      office,
    )
    expect(asked.application).toMatchObject({ state: 'CORRECTION_REQUESTED', dueOn: '2026-12-23' })
    at('2026-12-01T10:00:00+09:00')
    const answered = await act('answerCorrection', { id, receiptToken, answer: '同封しました' })
    expect(answered.application).toMatchObject({
      state: 'UNDER_REVIEW',
      dueOn: '2026-12-11',
      processingDays: 2,
      corrections: [{ items: '離職日の分かる書類', answer: '同封しました', isLapsed: false }],
    })
    at('2026-12-03T10:00:00+09:00')
    const decided = await act('decideApplication', { id, outcome: 'APPROVED' }, office)
    expect(decided.application).toMatchObject({ state: 'APPROVED', processingDays: 4 })
  })

  it('R154 an answered correction puts right what it was asked to, and nothing else; what stood there stays sealed beside it', async () => {
    const { id, receiptToken } = await reviewed({ statement: '妻と転居' })
    const asking = { id, items: '氏名の字', deadlineOn: '2026-12-01', parts: ['APPLICANT', 'STATEMENT'] }
    expect((await act('requestCorrection', asking, office)).__typename).toBe('CorrectionRequested')
    const answer = (changes: object) =>
      act('answerCorrection', { id, receiptToken, answer: '直しました', changes })
    expect(await answer({ subjects: [person] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'changes',
    })
    const anew = { ...person, name: '渡邉　花子' }
    expect(await answer({ applicant: anew })).toMatchObject({ application: { state: 'UNDER_REVIEW' } })
    const query =
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { applicant { name kana } statement history { act } } }'
    const { application } = await ask(query, { id, t: receiptToken })
    expect(application).toMatchObject({
      applicant: { name: '渡邉　花子', kana: person.kana },
      statement: '妻と転居',
    })
    const kept = await connection.collection('applicationPapers').findOne({ _id: id as never })
    expect(Object.keys(kept?.texts).some((each) => each.startsWith('before_'))).toBe(true)
    expect(JSON.stringify(kept)).not.toMatch(/渡|花子/)
    const document = await connection.collection('applications').findOne({ _id: id as never })
    expect(JSON.stringify(document)).not.toMatch(/渡|花子/)
  })

  it('R154 a correction whose day has passed denies nothing: the review goes on', async () => {
    const { id } = await reviewed()
    await act('requestCorrection', { id, items: '書類', deadlineOn: '2026-11-27' }, office)
    at('2026-11-28T00:00:00+09:00')
    const { application } = await ask(
      'query ($id: ID!) { application(id: $id) { state dueOn decision { outcome } availableActions corrections { isLapsed } } }',
      { id },
      office,
    )
    expect(application).toMatchObject({
      state: 'UNDER_REVIEW',
      decision: null,
      corrections: [{ isLapsed: true }],
      availableActions: expect.arrayContaining(['ANSWER_CORRECTION', 'APPROVE', 'DENY']),
    })
  })

  it('R154 a denial without its reason or its notice is refused; with both it ends there', async () => {
    const { id, receiptToken } = await reviewed()
    expect(
      await act('decideApplication', { id, outcome: 'DENIED', remedyNotice: '審査請求' }, office),
    ).toMatchObject({
      __typename: 'DenialNeedsReason',
    })
    const denied = await act(
      'decideApplication',
      {
        id,
        outcome: 'DENIED',
        reason: '要件を満たさない',
        remedyNotice: '3か月以内に区長へ審査請求ができる',
      },
      office,
    )
    expect(denied.application).toMatchObject({
      state: 'DENIED',
      decision: {
        outcome: 'DENIED',
        reason: '要件を満たさない',
        remedyNotice: expect.stringContaining('審査請求'),
      },
      availableActions: [],
    })
    expect(await act('withdrawApplication', { id, receiptToken })).toMatchObject({
      __typename: 'ApplicationStepNotPossible',
    })
  })

  it('R154 it is withdrawn by whoever holds the receipt, until it is decided', async () => {
    const { id, receiptToken } = await reviewed()
    const withdrawn = await act('withdrawApplication', { id, receiptToken })
    expect(withdrawn.application).toMatchObject({ state: 'WITHDRAWN', availableActions: [] })
  })

  it('R154 of a decision and a withdrawal at once, one stands', async () => {
    const { id, receiptToken } = await reviewed()
    const both = await Promise.all([
      act('decideApplication', { id, outcome: 'APPROVED' }, office),
      act('withdrawApplication', { id, receiptToken }),
      ...Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? act('withdrawApplication', { id, receiptToken })
          : act('decideApplication', { id, outcome: 'APPROVED' }, office),
      ),
    ])
    expect(both.filter(({ application }) => application)).toHaveLength(1)
  })

  it('R147 back-office entry is a step with its times, without anybody named', async () => {
    const { id, receiptToken } = await reviewed()
    const clerk = { posts: ['entry-clerk@office:branch-karasuyama'], subject: 'test:clerk-sato' }
    const started = await act('startEntry', { id }, clerk)
    expect(started.application.entries).toEqual([
      { startedAt: '2026-11-24T10:00:00+09:00', finishedAt: null, seconds: null },
    ])
    expect(await act('startEntry', { id }, clerk)).toMatchObject({ __typename: 'ApplicationStepNotPossible' })
    at('2026-11-24T10:07:30+09:00')
    const finished = await act('finishEntry', { id }, clerk)
    expect(finished.application.entries[0]).toMatchObject({ seconds: 450 })
    const seen = await ask(
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { entries { seconds office { id } } history { act by } } }',
      { id, t: receiptToken },
    )
    expect(seen.application.entries).toEqual([{ seconds: 450, office: { id: 'office:branch-karasuyama' } }])
    expect(JSON.stringify(seen)).not.toContain('sato')
    expect(await act('decideApplication', { id, outcome: 'APPROVED' }, clerk)).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('R114 the handbook follows the accepted notification of the same person, and nothing less', async () => {
    const centre = agent('office:center-karasuyama')
    const counter = 'counter:center-karasuyama'
    const todoke = { procedure: 'procedure:ninshin-todoke', counter, identity: 'DECLARED' }
    const techo = { procedure: 'procedure:boshi-techo', counter, identity: 'DECLARED' }
    const file = (more: object) => act('recordApplication', atWindow(more), centre)
    expect(await file(techo)).toMatchObject({
      __typename: 'PrerequisiteMissing',
      message: expect.stringContaining('pregnancy'),
    })
    const { application } = await file(todoke)
    const follows = application.id
    expect(await file({ ...techo, follows })).toMatchObject({ __typename: 'PrerequisiteMissing' })
    await act('beginReview', { id: follows }, centre)
    await act('decideApplication', { id: follows, outcome: 'APPROVED' }, centre)
    const other = { ...person, name: '別人', kana: 'べつじん' }
    expect(await file({ ...techo, follows, applicant: other })).toMatchObject({
      __typename: 'PrerequisiteMissing',
    })
    expect(await file({ ...techo, follows })).toMatchObject({ __typename: 'ApplicationRecorded' })
  })
})

describe('who may know', () => {
  it('R154 staff elsewhere, other people and wrong tokens find nothing, at the cost of what is not there', async () => {
    const { id } = await recorded()
    const none = `application_${'2'.repeat(20)}`
    const query = 'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { state } }'
    for (const who of [{}, elsewhere, citizen()]) {
      const answers = []
      for (const each of [none, id]) {
        const { data, errors, storeCommands } = await subgraph.ask(
          query,
          { id: each, t: 'x'.repeat(43) },
          who,
        )
        answers.push({ data, errors, storeCommands })
      }
      expect(answers[1]).toEqual(answers[0])
      expect(answers[0]?.data).toEqual({ application: null })
    }
    for (const [name, more] of [
      ['beginReview', {}],
      ['withdrawApplication', {}],
      ['decideApplication', { outcome: 'APPROVED' }],
    ] as const)
      for (const each of [id, none])
        expect(await act(name, { id: each, ...more }, elsewhere)).toMatchObject({ __typename: 'NotFound' })
    expect(await act('beginReview', { id }, citizen())).toMatchObject({ __typename: 'NotPermitted' })
  })

  it('R154 personal text is sealed in the store, in no history, and logged before staff read it', async () => {
    const before = await connection.collection('accessLog').countDocuments()
    const { id, receiptToken } = await recorded({ applicant: { ...person, contact: '090-0000-1234' } })
    await ask(
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { applicant { contact } } }',
      { id, t: receiptToken },
    )
    const alone = await connection.collection('accessLog').countDocuments()
    const { application } = await ask(
      'query ($id: ID!) { application(id: $id) { applicant(purpose: RECEPTION) { contact } } }',
      { id },
      office,
    )
    expect(application.applicant.contact).toBe('090-0000-1234')
    expect(await connection.collection('accessLog').countDocuments()).toBeGreaterThan(alone)
    expect(before).toBeLessThanOrEqual(alone)
    for (const name of ['applications', 'applicationPapers', 'idempotencyKeys', 'accessLog']) {
      const text = JSON.stringify(await connection.collection(name).find({}).toArray())
      for (const secret of ['渡邊', 'わたなべ', '090-0000-1234', receiptToken])
        expect([name, text.includes(secret)]).toEqual([name, false])
    }
  })

  it('R154 staff see what their office decides, without drafts, and the cost does not grow with the rows', async () => {
    const { id } = await recorded()
    const query = (first: number) =>
      `{ applications(first: ${first}, orderBy: [{ field: CREATED, direction: DESC }]) { nodes { id state dueOn procedure { id } counter { id } issues { id } applicant { name } } } }`
    const [few, many] = [await subgraph.ask(query(1), {}, office), await subgraph.ask(query(20), {}, office)]
    expect(few.errors).toBeUndefined()
    expect(many.data.applications.nodes.length).toBeGreaterThan(5)
    expect(many.data.applications.nodes.map(({ state }: any) => state)).not.toContain('DRAFT')
    expect(many.data.applications.nodes.map((each: any) => each.id)).toContain(id)
    expect(many.storeCommands).toBe(few.storeCommands)
    expect((await ask(query(20), {}, elsewhere)).applications.nodes).toEqual([])
    expect((await ask('{ applications { nodes { id } } }', {}, citizen())).applications).toBeNull()
  })
})

describe('numbers and retention', () => {
  it('R061 arrivals are counted by procedure, month and channel, each once, over many at once', async () => {
    at('2027-02-03T10:00:00+09:00')
    await Promise.all(Array.from({ length: 24 }, () => recorded({ procedure: 'procedure:kaigo' })))
    const who = citizen()
    const { application } = await act(
      'draftApplication',
      online({ procedure: 'procedure:kokuho', channel: 'MAIL' }),
      who,
    )
    await act('submitApplication', { id: application.id }, who)
    await act('recordArrival', { id: application.id, identity: 'DOCUMENTS' }, office)
    const counts = await channelCounts(
      stores.application,
      ['procedure:kaigo', 'procedure:kokuho'],
      ['2027-02'],
    )
    expect(counts).toEqual(
      expect.arrayContaining([
        { procedure: 'procedure:kaigo', month: '2027-02', channel: 'COUNTER', count: 24 },
        { procedure: 'procedure:kokuho', month: '2027-02', channel: 'MAIL', count: 1 },
      ]),
    )
    expect(counts).toHaveLength(2)
  })

  it('R154 personal text is erased when the policy says; what happened stays', async () => {
    const { id, receiptToken } = await recorded()
    await act('withdrawApplication', { id, receiptToken })
    const later = new Date('2031-11-25T00:00:00+09:00')
    const kept = () => connection.collection('applicationPapers').countDocuments({ _id: id as never })
    await eraseOverdue(stores.application, new Date(later.getTime() - 172_800_000))
    expect(await kept()).toBe(1)
    now = new Date('2027-06-01T00:00:00+09:00')
    expect(await eraseOverdue(stores.application, later)).toBeGreaterThan(0)
    expect(await kept()).toBe(0)
    const { application } = await ask(
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { state applicant { name } statement history { act } } }',
      { id, t: receiptToken },
    )
    expect(application).toMatchObject({
      state: 'WITHDRAWN',
      applicant: null,
      statement: null,
      history: [{}, {}],
    })
  })
})

async function meOf({ subject }: { subject: string }): Promise<string> {
  const { meId } = await import('@chiiki/kit/me.ts')
  return meId({ id: subject })
}
