import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { agent, officeOf, person } from '../application/test-office.ts'
import { services } from '../subgraph.ts'

const storeUri = testDatabase('support-alert')
let now = new Date('2026-11-24T10:00:00+09:00')
let subgraph: TestSubgraph
const connection = createConnection()
const { ask, act } = officeOf(() => subgraph)

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now, logLevel: 'error' })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})

const branch = 'office:branch-karasuyama'
const issuer = agent(branch)
const officer = (office = branch): AskOptions => ({
  posts: [`support-measure-officer@${office}`],
  subject: `test:officer-${office}`,
})
const identity = { method: 'DOCUMENTS', documents: ['MY_NUMBER_CARD'] }

async function ready(applicant: object) {
  const given = {
    ...{ procedure: 'procedure:juminhyo', counter: 'counter:kumin-karasuyama', channel: 'COUNTER' },
    ...{ applicant, identity: 'DOCUMENTS' },
  }
  const { application } = await act('recordApplication', given, issuer)
  const { id } = application
  await act('beginReview', { id }, issuer)
  await act('decideApplication', { id, outcome: 'APPROVED' }, issuer)
  await act('readyApplication', { id }, issuer)
  return id as string
}

const tryIssue = (id: string) =>
  subgraph.ask(
    'mutation ($input: IssueApplicationInput!) { issueApplication(input: $input) { __typename ... on Problem { message remedy } } }',
    { input: { id, identity } },
    issuer,
  )

async function protect(persons: object[], office: string) {
  const { registerSupportMeasure } = await ask(
    'mutation ($input: RegisterSupportMeasureInput!) { registerSupportMeasure(input: $input) { __typename } }',
    { input: { office, persons } },
    officer(office),
  )
  expect(registerSupportMeasure.__typename).toBe('SupportMeasureRegistered')
}

async function alertsFor(who: AskOptions, where: object = {}): Promise<any[]> {
  const { data } = await subgraph.ask(
    'query ($where: SupportAlertWhere) { supportAlerts(where: $where, first: 100) { nodes { id office { id } applicationId state tries version seenAt } } }',
    { where },
    who,
  )
  return data.supportAlerts?.nodes ?? []
}

const see = async (id: string, who: AskOptions, expectedVersion?: number) =>
  (
    await ask(
      'mutation ($input: MarkSupportAlertSeenInput!) { markSupportAlertSeen(input: $input) { __typename ... on SupportAlertMarked { alert { state seenAt version } } } }',
      { input: { id, expectedVersion } },
      who,
    )
  ).markSupportAlertSeen

describe('the inbox of officers for support measures', () => {
  it('I14 tells the officers of the office that protects and of the one that would have issued, and nobody else', async () => {
    const held = { name: '保護　一郎', kana: 'ほごいちろう', birthDate: '1980-01-01' }
    await protect([held], 'office:branch-setagaya')
    const id = await ready(held)
    expect((await tryIssue(id)).data.issueApplication.__typename).toBe('IssueWithheld')
    for (const office of [branch, 'office:branch-setagaya'])
      expect(await alertsFor(officer(office))).toEqual([
        expect.objectContaining({ office: { id: office }, applicationId: id, state: 'NEW', tries: 1 }),
      ])
    const others = [officer('office:branch-tamagawa'), issuer, { posts: [] }, {}]
    for (const who of others) expect(await alertsFor(who)).toEqual([])
    const kept = await connection.collection('supportAlerts').find({}).toArray()
    expect(JSON.stringify(kept)).not.toMatch(/保護|ほご|1980-01-01/)
  })

  it('I14 counts twenty tries at once in one alert a day, however many there are; another day has its own', async () => {
    const held = { name: '保護　二郎', kana: 'ほごじろう', birthDate: '1981-01-01' }
    await protect([held], branch)
    const id = await ready(held)
    const all = await Promise.all(Array.from({ length: 20 }, () => tryIssue(id)))
    expect(new Set(all.map(({ data }) => data.issueApplication.__typename))).toEqual(
      new Set(['IssueWithheld']),
    )
    for (let more = 0; more < 40; more += 1) await tryIssue(id)
    const mine = async () => (await alertsFor(officer())).filter(({ applicationId }) => applicationId === id)
    expect(await mine()).toMatchObject([{ tries: 50, state: 'NEW' }])
    const before = now
    now = new Date('2026-11-25T10:00:00+09:00')
    await tryIssue(id)
    expect(await mine()).toMatchObject([{ tries: 1 }, { tries: 50 }])
    now = before
  })

  it('I14 an alert is seen by an officer of its office, and new again with the next try', async () => {
    const held = { name: '保護　三郎', kana: 'ほごさぶろう', birthDate: '1982-01-01' }
    await protect([held], branch)
    const id = await ready(held)
    await tryIssue(id)
    const mine = async () => (await alertsFor(officer())).find(({ applicationId }) => applicationId === id)
    const { id: alert, version } = await mine()
    for (const who of [officer('office:branch-tamagawa'), issuer, {}]) {
      const refused = (await see(alert, who)).__typename
      expect(refused).toBe((await see('supportAlert:none', who)).__typename)
      expect(['NotFound', 'NotPermitted']).toContain(refused)
    }
    expect((await see('supportAlert:none', officer())).__typename).toBe('NotFound')
    expect((await see(alert, officer(), version)).alert).toMatchObject({ state: 'SEEN' })
    expect(await alertsFor(officer(), { state: { eq: 'NEW' } })).not.toContainEqual(
      expect.objectContaining({ id: alert }),
    )
    await tryIssue(id)
    expect(await mine()).toMatchObject({ state: 'NEW', seenAt: null, tries: 2 })
    expect((await see(alert, officer(), version)).__typename).toBe('Conflict')
  })

  it('I14 whoever tried learns no more by it: what is protected and what can’t be checked answer alike, at the same cost', async () => {
    const held = { name: '保護　四郎', kana: 'ほごしろう', birthDate: '1983-01-01' }
    await protect([held], branch)
    const tried = async (applicant: object) => {
      const { data, storeCommands } = await tryIssue(await ready(applicant))
      return { answer: data.issueApplication, storeCommands }
    }
    const [hit, vague] = [await tried(held), await tried({ ...person, birthDate: null })]
    expect(hit.answer.__typename).toBe('IssueWithheld')
    expect(vague.answer).toEqual(hit.answer)
    expect(await alertsFor(officer(), { state: { eq: 'NEW' } })).not.toHaveLength(0)
    // The turns that are taken differ by a fingerprint's first sign alone, as they did before there were alerts.
    expect(Math.abs(vague.storeCommands - hit.storeCommands)).toBeLessThanOrEqual(2)
  })
})
