import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskOptions } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

/** A whole visit through the gateway, as somebody who has moved here goes through it; and what of it no outsider can tell. */
let world: World
beforeAll(async () => {
  world = await startWorld({ now: new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => world?.close())

const office = 'office:branch-karasuyama'
const counter = 'counter:kumin-karasuyama'
const manager = { posts: [`counter-manager@${office}`], subject: 'test:manager' }
const agent = { posts: [`counter-agent@${office}`], subject: 'test:agent' }

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await world.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
async function act(name: string, input: object, told: string, who: AskOptions, type?: string) {
  const input_ = type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${input_}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message(lang: EN) } } }`
  return (await ask(query, { input }, who))[name]
}
const later = (minutes: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000)
}

describe('a visit, from finding the place to the guide for newcomers', () => {
  it('R144 R111 R145 R152 R154 R157 R119 the place is found, the wait told, the number called, the notification accepted, the guide there', async () => {
    const { placesFor } =
      await ask(`{ placesFor(procedure: "procedure:tennyu", area: "area:karasuyama", onlyOpen: true) {
      places { counter { id office { id name { ja } } } openState { state } } checklist { bring { paper } } } }`)
    expect(placesFor.places[0].openState.state).toBe('OPEN')
    const place = placesFor.places.find((each: any) => each.counter.id === counter)
    expect(place.counter.office).toMatchObject({ id: office, name: { ja: expect.any(String) } })

    const series = 'ticketSeries:kumin-karasuyama-b'
    expect((await act('openSeriesDay', { series }, '', manager)).__typename).toBe('SeriesDayChanged')
    const ticket = await act(
      'issueTicket',
      { series, procedures: ['procedure:tennyu'] },
      '... on TicketIssued { token ticket { id number } }',
      { posts: [`ticket-kiosk@${office}`], subject: 'test:kiosk' },
    )
    expect(ticket.__typename).toBe('TicketIssued')
    const held = async () =>
      (
        await ask(
          'query ($t: String!) { heldTicket(token: $t) { state wait { shownMinutes method confidence } } }',
          { t: ticket.token },
        )
      ).heldTicket
    expect((await act('signInToDesk', { counter, desk: '3' }, '', agent)).__typename).toBe(
      'AgentSessionChanged',
    )
    expect(await held()).toMatchObject({ state: 'WAITING', wait: { method: expect.any(String) } })
    later(2)
    const called = await act('callNextTicket', {}, '... on TicketChanged { ticket { id state } }', agent)
    expect(called.ticket).toEqual({ id: ticket.ticket.id, state: 'CALLED' })
    expect(await held()).toMatchObject({ state: 'CALLED' })
    await act('startService', { ticket: ticket.ticket.id }, '', agent, 'TicketInput')

    const filed = await act(
      'recordApplication',
      {
        ...{ procedure: 'procedure:tennyu', counter, channel: 'COUNTER', identity: 'DOCUMENTS' },
        applicant: { name: '試験　花子', birthDate: '1990-01-01' },
        moveIn: { address: '東京都世田谷区池尻四丁目35番10号', on: '2026-11-20' },
      },
      '... on ApplicationRecorded { receiptToken application { id issuingOffice { name { ja } } } }',
      agent,
    )
    const { id } = filed.application
    expect(filed.application.issuingOffice.name.ja).toEqual(expect.any(String))
    await act('beginReview', { id }, '', agent, 'ApplicationInput')
    await act('decideApplication', { id, outcome: 'APPROVED' }, '', agent)
    await act('readyApplication', { id }, '', agent, 'ApplicationInput')
    const handed = await act(
      'issueApplication',
      { id, copies: 1, identity: { method: 'DOCUMENTS', documents: ['PASSPORT'] } },
      '... on ApplicationIssued { issue { serials issuingOffice { id } } }',
      agent,
    )
    expect(handed.issue.issuingOffice.id).toBe(office)
    const { application } = await ask(
      `query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { state newcomerGuide {
        district { id name { ja } centre { name { ja } } } desks { role } leaflets { id } } } }`,
      { id, t: filed.receiptToken },
    )
    expect(application).toMatchObject({
      state: 'ISSUED',
      newcomerGuide: {
        district: { id: 'district:daizawa', centre: { name: { ja: expect.any(String) } } },
        leaflets: [{ id: 'leaflet:benricho' }, { id: 'leaflet:local-groups' }],
      },
    })
    later(5)
    const done = await act(
      'completeTicket',
      {
        ticket: ticket.ticket.id,
        result: 'DONE',
        results: [{ procedure: 'procedure:tennyu', isDone: true }],
      },
      '... on TicketChanged { ticket { state } }',
      agent,
    )
    expect(done.ticket.state).toBe('COMPLETED')
  })
})

describe('what belongs to one person', () => {
  const nothing = 'x'.repeat(43)
  const outsiders: AskOptions[] = [
    {},
    { posts: [], subject: 'test:somebody' },
    { posts: ['counter-agent@office:branch-kinuta'], subject: 'test:agent-elsewhere' },
  ]
  const told = async (query: string, variables: object, who: AskOptions) => {
    const { data, errors, storeCommands } = await world.ask(query, variables, who)
    return {
      data,
      errors: errors?.map(({ message, extensions }) => [message, extensions?.code]),
      storeCommands,
    }
  }

  it('can’t be told from what isn’t there: applications, tickets, appointments and alerts, by answer, shape and store commands', async () => {
    const filed = await act(
      'recordApplication',
      {
        ...{ procedure: 'procedure:tennyu', counter, channel: 'COUNTER', identity: 'DOCUMENTS' },
        applicant: { name: '試験　次郎', birthDate: '1991-01-01' },
      },
      '... on ApplicationRecorded { application { id } }',
      agent,
    )
    const there = filed.application.id
    const absent = `application_${'2'.repeat(20)}`
    const byId =
      'query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { state applicant { name } } }'
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Application { state } } }'
    const withdraw =
      'mutation ($input: ApplicationInput!) { withdrawApplication(input: $input) { __typename ... on Problem { message remedy } } }'
    for (const who of outsiders) {
      for (const query of [byId, node]) await told(query, { id: absent }, who)
      expect(await told(byId, { id: there, t: nothing }, who)).toEqual(
        await told(byId, { id: absent, t: nothing }, who),
      )
      expect(await told(node, { id: there }, who)).toEqual(await told(node, { id: absent }, who))
      const [a, b] = [there, absent].map((id) =>
        told(withdraw, { input: { id, receiptToken: nothing } }, who),
      )
      const [known, unknown] = [JSON.stringify(await a), JSON.stringify(await b)]
      expect(known.replaceAll(there, 'ID')).toBe(unknown.replaceAll(absent, 'ID'))
      for (const query of [
        'query ($t: String!) { heldTicket(token: $t) { state } }',
        'query ($t: String!) { appointmentByToken(token: $t) { state } }',
        'query ($t: String!) { boardPostingByToken(token: $t) { state } }',
      ]) {
        const [wrong, other] = [await told(query, { t: nothing }, who), await told(query, { t: 'y' }, who)]
        expect(wrong).toEqual(other)
        expect(Object.values(wrong.data)).toEqual([null])
      }
      const inbox = await told('{ supportAlerts { nodes { id } } supportMeasures { nodes { id } } }', {}, who)
      expect(JSON.stringify(inbox.data)).not.toContain('_')
    }
  })
})
