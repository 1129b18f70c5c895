import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { agent, officeOf, person } from '../application/test-office.ts'
import { services } from '../subgraph.ts'

const storeUri = testDatabase('certificate')
const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const connection = createConnection()
const { ask, act } = officeOf(() => subgraph)

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})
beforeEach(() => {
  now = start
})

const branch = 'office:branch-karasuyama'
const issuer = agent(branch)
const centre = agent('office:center-karasuyama')
const kumin = 'counter:kumin-karasuyama'
const window = 'counter:center-karasuyama'
const officer = (name: string): AskOptions => ({
  posts: [`support-measure-officer@${branch}`],
  subject: `test:officer-${name}`,
})
const identity = { method: 'DOCUMENTS', documents: ['MY_NUMBER_CARD'] }

let people = 0
const somebody = () => {
  people += 1
  return { name: `試験　${people}郎`, kana: `しけん${people}ろう`, birthDate: '1985-06-07' }
}

/** An application for a copy of the resident record that lies ready. */
async function ready(more: object = {}, staff: AskOptions = issuer) {
  const given = {
    procedure: 'procedure:juminhyo',
    counter: kumin,
    channel: 'COUNTER',
    applicant: person,
    identity: 'DOCUMENTS',
  }
  const { application } = await act('recordApplication', { ...given, ...more }, staff)
  const { id } = application
  await act('beginReview', { id }, issuer)
  await act('decideApplication', { id, outcome: 'APPROVED' }, issuer)
  await act('readyApplication', { id }, issuer)
  return id as string
}

const measureActs: { readonly [name: string]: readonly [string, string, string] } = {
  registerSupportMeasure: ['RegisterSupportMeasureInput', 'SupportMeasureRegistered', 'measure'],
  renewSupportMeasure: ['SupportMeasureInput', 'SupportMeasureRenewed', 'measure'],
  proposeSupportMeasureEnd: ['SupportMeasureInput', 'SupportMeasureEndProposed', 'measure'],
  keepSupportMeasure: ['SupportMeasureInput', 'SupportMeasureKept', 'measure'],
  confirmSupportMeasureEnd: ['SupportMeasureInput', 'SupportMeasureEnded', 'measure'],
  proposeSupportClearance: ['ProposeSupportClearanceInput', 'SupportClearanceProposed', 'clearance'],
  approveSupportClearance: ['ApproveSupportClearanceInput', 'SupportClearanceApproved', 'clearance'],
}
async function protect(name: string, input: object, who: AskOptions): Promise<any> {
  const [type, success, field] = measureActs[name] ?? []
  const more = field === 'measure' ? 'until isProtecting availableActions' : 'expiresAt'
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { ${field} { id state version ${more} } } ... on Problem { message(lang: EN) } } }`
  return (await ask(query, { input }, who))[name]
}
const register = (persons: object[], who = officer('a')) =>
  protect('registerSupportMeasure', { office: branch, persons }, who)

describe('handing over', () => {
  it('R112 a window that relays hands over what another office issued: the issuing office is on record', async () => {
    const relayed = { counter: window, issuingCounter: kumin }
    const id = await ready(relayed, centre)
    const issued = await act('issueApplication', { id, copies: 2, identity }, centre)
    expect(issued).toMatchObject({
      __typename: 'ApplicationIssued',
      application: { state: 'ISSUED', isRelay: true, issuingOffice: { id: branch }, counter: { id: window } },
      issue: {
        copies: 2,
        isRelay: true,
        issuingOffice: { id: branch },
        handedOverAt: { id: window },
        handedOverBy: { id: 'office:center-karasuyama' },
        identity: { documents: ['MY_NUMBER_CARD'] },
        checkedAt: '2026-11-24T10:00:00+09:00',
        availableActions: ['REPRINT', 'VOID'],
      },
    })
    expect(issued.issue.serials).toHaveLength(2)
    expect(issued.issue.serials[0]).toMatch(/^2026-branch-karasuyama-\d{6}$/)
  })

  it('R112 relay is not issue: without an issuing window, or for what is not relayed, it is refused', async () => {
    const given = {
      procedure: 'procedure:juminhyo',
      counter: window,
      channel: 'COUNTER',
      applicant: person,
      identity: 'DOCUMENTS',
    }
    const file = (more: object, staff = centre) => act('recordApplication', { ...given, ...more }, staff)
    expect(await file({})).toMatchObject({ __typename: 'RelayNeedsIssuingCounter' })
    expect(await file({ issuingCounter: 'counter:center-ikejiri' })).toMatchObject({
      __typename: 'RelayNeedsIssuingCounter',
    })
    expect(await file({ procedure: 'procedure:koseki', issuingCounter: kumin })).toMatchObject({
      __typename: 'ProcedureNotTakenHere',
    })
    expect(await file({ counter: kumin, issuingCounter: kumin }, issuer)).toMatchObject({
      __typename: 'InvalidInput',
    })
  })

  it('R112 staff of the relaying window hand over and decide nothing', async () => {
    const { application } = await act(
      'recordApplication',
      {
        procedure: 'procedure:juminhyo',
        counter: window,
        issuingCounter: kumin,
        channel: 'COUNTER',
        applicant: person,
        identity: 'DOCUMENTS',
      },
      centre,
    )
    expect(await act('beginReview', { id: application.id }, centre)).toMatchObject({
      __typename: 'NotPermitted',
    })
  })

  it('I14 nothing is issued without knowing who takes it', async () => {
    const id = await ready()
    expect(await act('issueApplication', { id, identity: { method: 'DOCUMENTS' } }, issuer)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'identity.documents',
    })
    expect(await act('issueApplication', { id, identity: { method: 'ELECTRONIC' } }, issuer)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'identity.method',
    })
    expect(await act('issueApplication', { id, copies: 0, identity }, issuer)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'copies',
    })
    expect(await act('issueApplication', { id, copies: 11, identity }, issuer)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'copies',
    })
  })

  it('R112 serials have no gap and no duplicate over 20 issues at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => ready()))
    const issued = await Promise.all(ids.map((id) => act('issueApplication', { id, identity }, issuer)))
    const serials = (await connection.collection('certificateIssues').find({}).toArray()).flatMap(
      (each) => each.serials,
    )
    expect(issued.every(({ __typename }) => __typename === 'ApplicationIssued')).toBe(true)
    const numbers = serials
      .map((serial: string) => Number(serial.split('-').at(-1)))
      .sort((a: number, b: number) => a - b)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1))
  })

  it('R112 one application is issued once, also when many hand it over at once', async () => {
    const id = await ready()
    const many = await Promise.all(
      Array.from({ length: 20 }, () => act('issueApplication', { id, identity }, issuer)),
    )
    expect(many.filter(({ __typename }) => __typename === 'ApplicationIssued')).toHaveLength(1)
    expect(await connection.collection('certificateIssues').countDocuments({ application: id })).toBe(1)
  })

  it('R112 a reprint has new serials and ends the one before; a void issue keeps its numbers used', async () => {
    const id = await ready()
    const { issue } = await act('issueApplication', { id, identity }, issuer)
    const on = (name: string, issueId: string) =>
      ask(
        `mutation ($input: IssueInput!) { ${name}(input: $input) { __typename ... on ${name === 'voidIssue' ? 'IssueVoided' : 'IssueReprinted'} { issue { id state serials reprintOf { id state } } } ... on Problem { message } } }`,
        { input: { id: issueId, reason: 'MISPRINT' } },
        issuer,
      ).then((data) => data[name])
    const reprinted = await on('reprintIssue', issue.id)
    expect(reprinted.issue).toMatchObject({ state: 'ISSUED', reprintOf: { id: issue.id, state: 'REPLACED' } })
    expect(reprinted.issue.serials).not.toEqual(issue.serials)
    expect(await on('reprintIssue', issue.id)).toMatchObject({ __typename: 'IssueActNotPossible' })
    expect(await on('voidIssue', reprinted.issue.id)).toMatchObject({
      issue: { state: 'VOID', serials: reprinted.issue.serials },
    })
  })
})

describe('支援措置', () => {
  it('I14 nothing about a protected person is issued, however they are written, and the application is as before', async () => {
    const protectedOne = { name: '齋藤　薫', kana: 'さいとう かおる', birthDate: '1979-01-02' }
    await register([protectedOne])
    const written = [
      protectedOne,
      { ...protectedOne, name: '斎藤薫', kana: null },
      { ...protectedOne, name: 'Saito', kana: 'ｻｲﾄｳｶｵﾙ' },
    ]
    for (const each of written) {
      const id = await ready({ applicant: somebody(), subjects: [each] })
      const before = await connection.collection('applications').findOne({ _id: id as never })
      const refused = await act('issueApplication', { id, identity }, issuer)
      expect(refused).toMatchObject({
        __typename: 'IssueWithheld',
        message: "The checks before handing over aren't through, so nothing is issued.",
      })
      expect(await connection.collection('applications').findOne({ _id: id as never })).toEqual(before)
      expect(await connection.collection('certificateIssues').countDocuments({ application: id })).toBe(0)
    }
    const free = await ready({ subjects: [{ ...protectedOne, birthDate: '1979-01-03' }] })
    expect(await act('issueApplication', { id: free, identity }, issuer)).toMatchObject({
      __typename: 'ApplicationIssued',
    })
  })

  it('I14 what cannot be checked is refused in the same words: no day of birth, papers that are gone or were changed', async () => {
    const vague = await ready({ applicant: { name: '誕生日なし' } })
    const erased = await ready()
    await connection.collection('applicationPapers').deleteOne({ _id: erased as never })
    const changed = await ready()
    await connection
      .collection('applicationPapers')
      .updateOne({ _id: changed as never }, { $set: { applicant: 'test.AAAA.AAAAAAAAAAAAAAAAAAAAAAAA' } })
    const held = somebody()
    await register([held])
    const hit = await ready({ applicant: held })
    const answers = []
    for (const id of [hit, vague, erased, changed]) {
      const { data, storeCommands } = await subgraph.ask(
        'mutation ($input: IssueApplicationInput!) { issueApplication(input: $input) { __typename ... on IssueWithheld { message remedy clause { id } } } }',
        { input: { id, identity } },
        issuer,
      )
      answers.push({ answer: data.issueApplication, storeCommands })
    }
    for (const { answer } of answers) expect(answer).toEqual(answers[0]?.answer)
    expect(answers[0]?.answer.__typename).toBe('IssueWithheld')
  })

  it('I14 a registration and an issue that cross end in one order: what was issued after it is refused', async () => {
    for (let round = 0; round < 6; round += 1) {
      const held = somebody()
      const ids = await Promise.all(Array.from({ length: 4 }, () => ready({ applicant: held })))
      const [registered, ...issued] = await Promise.all([
        register([held]),
        ...ids.map((id) => act('issueApplication', { id, identity }, issuer)),
      ])
      expect(registered.__typename).toBe('SupportMeasureRegistered')
      for (const each of issued) expect(['ApplicationIssued', 'IssueWithheld']).toContain(each.__typename)
      const later = await ready({ applicant: held })
      expect(await act('issueApplication', { id: later, identity }, issuer)).toMatchObject({
        __typename: 'IssueWithheld',
      })
    }
  })

  it('I14 two officers clear one issue; the clearance is used once and ends by itself', async () => {
    const held = somebody()
    await register([held])
    const id = await ready({ applicant: held })
    const proposed = await protect('proposeSupportClearance', { application: id }, officer('a'))
    const clearance = proposed.clearance.id
    expect(await protect('approveSupportClearance', { id: clearance }, officer('a'))).toMatchObject({
      __typename: 'SecondOfficerNeeded',
    })
    expect(await act('issueApplication', { id, identity }, issuer)).toMatchObject({
      __typename: 'IssueWithheld',
    })
    expect(await protect('approveSupportClearance', { id: clearance }, officer('b'))).toMatchObject({
      __typename: 'SupportClearanceApproved',
    })
    now = new Date('2026-11-24T11:00:00+09:00')
    expect(await act('issueApplication', { id, identity }, issuer)).toMatchObject({
      __typename: 'IssueWithheld',
    })
    now = start
    const issued = await act('issueApplication', { id, identity }, issuer)
    expect(issued.__typename).toBe('ApplicationIssued')
    expect(await connection.collection('supportClearances').findOne({ _id: clearance })).toMatchObject({
      state: 'USED',
    })
    const again = await ask(
      'mutation ($input: IssueInput!) { reprintIssue(input: $input) { __typename } }',
      { input: { id: issued.issue.id, reason: 'MISPRINT' } },
      issuer,
    )
    expect(again.reprintIssue.__typename).toBe('IssueWithheld')
  })

  it('it protects until its last day, is renewed, and is ended by two officers alone', async () => {
    const held = somebody()
    const { measure } = await register([held])
    expect(measure).toMatchObject({ state: 'ACTIVE', until: '2027-11-24', isProtecting: true })
    const { id } = measure
    await protect('proposeSupportMeasureEnd', { id }, officer('a'))
    const application = await ready({ applicant: held })
    expect(await act('issueApplication', { id: application, identity }, issuer)).toMatchObject({
      __typename: 'IssueWithheld',
    })
    expect(await protect('confirmSupportMeasureEnd', { id }, officer('a'))).toMatchObject({
      __typename: 'SecondOfficerNeeded',
    })
    await protect('keepSupportMeasure', { id }, officer('b'))
    await protect('proposeSupportMeasureEnd', { id }, officer('b'))
    expect(await protect('confirmSupportMeasureEnd', { id }, officer('a'))).toMatchObject({
      measure: { state: 'ENDED', isProtecting: false },
    })
    expect(await protect('renewSupportMeasure', { id }, officer('a'))).toMatchObject({
      __typename: 'SupportMeasureActNotPossible',
    })
    expect(await act('issueApplication', { id: application, identity }, issuer)).toMatchObject({
      __typename: 'ApplicationIssued',
    })
  })

  it('nobody but the officers of the office learns of it: by list, act, entity, schema field or store', async () => {
    const held = { name: '秘密　守', kana: 'ひみつ まもる', birthDate: '1991-01-01' }
    const { measure } = await register([held])
    const list = '{ supportMeasures(first: 100) { nodes { id persons(purpose: RENEWAL) { name } } } }'
    const own = await ask(list, {}, officer('a'))
    expect(JSON.stringify(own)).toContain('秘密')
    for (const who of [
      {},
      issuer,
      { posts: [], subject: 'x' },
      { posts: ['counter-manager@office:branch-karasuyama'] },
    ])
      expect((await ask(list, {}, who)).supportMeasures).toBeNull()
    const elsewhere = { posts: ['support-measure-officer@office:branch-setagaya'], subject: 'test:elsewhere' }
    expect((await ask(list, {}, elsewhere)).supportMeasures.nodes).toEqual([])
    for (const id of [measure.id, `supportMeasure_${'2'.repeat(20)}`])
      expect((await protect('renewSupportMeasure', { id }, elsewhere)).__typename).toBe('NotFound')
    const { errors } = await subgraph.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: [{ __typename: 'SupportMeasure', id: measure.id }] },
      officer('a'),
    )
    expect(errors).toBeDefined()
    for (const { name } of await connection.listCollections()) {
      const text = JSON.stringify(await connection.collection(name).find({}).toArray())
      expect([name, text.includes('秘密'), text.includes('ひみつ')]).toEqual([name, false, false])
    }
  })

  it('every look at it is logged before: the list, the persons, and each check of an issue', async () => {
    const reads = async () =>
      (await connection.collection('accessLog').find({}).toArray()).flatMap(({ reads }) =>
        reads.map(({ what }: any) => what),
      )
    const before = (await reads()).filter((what) => what === 'SupportCheck').length
    const id = await ready()
    await act('issueApplication', { id, identity }, issuer)
    await ask('{ supportMeasures { nodes { persons(purpose: RENEWAL) { name } } } }', {}, officer('a'))
    const after = await reads()
    expect(after.filter((what) => what === 'SupportCheck').length).toBe(before + 1)
    expect(after).toEqual(expect.arrayContaining(['SupportMeasures', 'SupportMeasure']))
  })

  it('a person without a day of birth can not be protected by name alone', async () => {
    expect(await register([{ name: '名前だけ' }])).toMatchObject({ __typename: 'PersonNotDistinct' })
    expect(await register([somebody()], issuer)).toMatchObject({ __typename: 'NotPermitted' })
  })
})
