import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'
import { agent, officeOf, person } from './test-office.ts'

/** What no window takes and a section is in charge of: 児童手当, at the 子ども家庭支援課 of each general branch. */
const storeUri = testDatabase('application-section')
let subgraph: TestSubgraph
const { ask, act } = officeOf(() => subgraph)

beforeAll(async () => {
  const clock = () => new Date('2026-11-24T10:00:00+09:00')
  subgraph = await testSubgraph(services, { storeUri, clock, logLevel: 'error' })
})
afterAll(() => subgraph?.close())

const branch = 'office:branch-karasuyama'
const window = 'counter:kumin-karasuyama'
const citizen: AskOptions = { posts: [], subject: 'test:parent', identityLevel: 'SIGNATURE' }
const filed = { procedure: 'procedure:jido-teate', channel: 'ONLINE', applicant: person }

async function draft(more: object): Promise<any> {
  const sections = 'sections { office { id } section phone }'
  const query = `mutation ($input: DraftApplicationInput!) { draftApplication(input: $input) { __typename
    ... on ApplicationDrafted { application { id counter { id } section issuingOffice { id } isRelay } }
    ... on ProcedureNotTakenHere { ${sections} clause { id } remedy en: remedy(lang: EN) }
    ... on SectionNotInCharge { ${sections} office { id } callCentre { phone } clause { id } remedy message }
    ... on InvalidInput { field rule } ... on NotFound { id } } }`
  return (await ask(query, { input: { ...filed, ...more } }, citizen)).draftApplication
}

describe('what a section is in charge of', () => {
  it('R111 R154 goes to the section in charge and is decided there: filed, examined and handed over by its office', async () => {
    const drafted = await draft({ office: branch })
    expect(drafted).toMatchObject({
      __typename: 'ApplicationDrafted',
      application: {
        counter: null,
        section: expect.stringContaining('子ども家庭'),
        issuingOffice: { id: branch },
        isRelay: false,
      },
    })
    const { id } = drafted.application
    expect(await act('submitApplication', { id }, citizen)).toMatchObject({
      application: { state: 'ARRIVED', counter: null },
    })
    const staff = agent(branch)
    expect(await act('beginReview', { id }, agent('office:branch-kinuta'))).toMatchObject({
      __typename: 'NotFound',
    })
    await act('beginReview', { id }, staff)
    await act('decideApplication', { id, outcome: 'APPROVED' }, staff)
    expect(await act('completeApplication', { id }, staff)).toMatchObject({
      __typename: 'ApplicationCompleted',
      application: { state: 'COMPLETED' },
    })
  })

  it('R111 R154 is taken in by that office alone when it comes by mail', async () => {
    const mail = { ...filed, channel: 'MAIL', identity: 'DOCUMENTS', office: branch }
    expect(await act('recordApplication', mail, agent('office:branch-kinuta'))).toMatchObject({
      __typename: 'NotPermitted',
      needs: expect.arrayContaining([`counter-agent@${branch}`]),
    })
    expect(await act('recordApplication', mail, agent(branch))).toMatchObject({
      __typename: 'ApplicationRecorded',
      application: { state: 'ARRIVED', counter: null, issuingOffice: { id: branch } },
    })
  })

  it('R111 at a window it is refused with the sections that are in charge, each with its office and phone', async () => {
    const refused = await draft({ counter: window })
    expect(refused).toMatchObject({
      __typename: 'ProcedureNotTakenHere',
      clause: { id: 'clause:K-4-1-2-B1' },
      remedy: expect.stringContaining('子ども家庭支援課'),
      en: expect.stringContaining(branch),
    })
    const offices = refused.sections.map((each: any) => each.office.id)
    expect(new Set(offices).size).toBe(5)
    expect(offices).toContain(branch)
    expect(await draft({ office: offices[0] })).toMatchObject({ __typename: 'ApplicationDrafted' })
  })

  it('R111 at an office without such a section it is refused with those that are; where nobody is known, with the call centre and no guess', async () => {
    expect(await draft({ office: 'office:center-ikejiri' })).toMatchObject({
      __typename: 'SectionNotInCharge',
      office: { id: 'office:center-ikejiri' },
      clause: { id: 'clause:K-4-1-4' },
      sections: expect.arrayContaining([expect.objectContaining({ office: { id: branch } })]),
    })
    expect(await draft({ procedure: 'procedure:inu', office: branch })).toMatchObject({
      __typename: 'SectionNotInCharge',
      sections: [],
      callCentre: { phone: '03-5432-3333' },
      remedy: expect.stringContaining('コールセンター'),
    })
  })

  it('R154 names a window or an office, never both and never neither; a section passes nothing on', async () => {
    const odd = [{}, { counter: window, office: branch }]
    for (const each of odd)
      expect(await draft(each)).toMatchObject({ __typename: 'InvalidInput', field: 'counter' })
    expect(await draft({ office: branch, issuingCounter: window })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'issuingCounter',
    })
    expect(await draft({ office: 'counter:kumin-karasuyama' })).toMatchObject({ __typename: 'NotFound' })
  })
})
