import { services } from '../../services/services/src/subgraph.ts'
import type { AskOptions } from '../subgraph-client.ts'
import { type Ask, whom } from './at-counters.ts'

/** What was made, by the name of its type, and the secret of a slip. */
export type MadeInQueues = {
  readonly TicketSeries: string
  readonly SeriesDay: string
  readonly AgentSession: string
  readonly Ticket: string
  readonly token: string
}

const office = 'office:branch-setagaya'
const counter = 'counter:kumin-setagaya'
const [seriesA, seriesB] = ['ticketSeries:kumin-setagaya-a', 'ticketSeries:kumin-setagaya-b']
const at = (post: string, name = post): AskOptions => ({
  posts: [`${post}@${office}`],
  subject: `test:queue-${name}`,
})
const manager = at('counter-manager')
const floor = at('floor-manager')
const kiosk = at('ticket-kiosk')
const clerk = at('entry-clerk')
const agent = (name: string) => at('counter-agent', name)

/**
 * Goes through what is done in queues, each act once at least: a day of two series, desks, people who are called, absent, back, parked, sent to the back office and
 * called again, put before others, transferred, given up; and every read of it. `later` moves the clock on, in seconds.
 */
export async function inQueues(ask: Ask, later: (seconds: number) => void): Promise<MadeInQueues> {
  const mutations = services.schema().getMutationType()?.getFields() ?? {}
  let acts = 0
  const act = async (name: string, input: object, told: string, who: AskOptions): Promise<any> => {
    acts += 1
    later(1)
    const query = `mutation ($input: ${mutations[name]?.args[0]?.type}) { it: ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ${told} } }`
    const keyed = { ...input, idempotencyKey: `in-queues-${acts}` }
    const { data, errors } = await ask(query, { input: keyed }, who)
    if (!data?.it || 'message' in data.it)
      throw new Error(`${name}: ${JSON.stringify(data?.it ?? errors?.map(({ message }) => message))}`)
    return data.it
  }
  const step = async (name: string, ticket: string, who: AskOptions, more: object = {}) =>
    (await act(name, { ticket, ...more }, '... on TicketChanged { ticket { id state } }', who)).ticket.state
  const day = '... on SeriesDayChanged { seriesDay { id } }'
  const { seriesDay } = await act('openSeriesDay', { series: seriesA, cap: 200 }, day, manager)
  await act('openSeriesDay', { series: seriesB }, day, manager)
  for (const name of ['pauseSeriesDay', 'resumeSeriesDay', 'closeSeriesDay', 'reopenSeriesDay'])
    await act(name, { seriesDay: seriesDay.id }, day, floor)
  await act('adjustSeriesDay', { seriesDay: seriesDay.id, cap: 300 }, day, manager)
  const session = '... on AgentSessionChanged { session { id } }'
  const [first, second] = [agent('first'), agent('second')]
  const own = (await act('signInToDesk', { counter, desk: '1' }, session, first)).session
  const other = (await act('signInToDesk', { counter, desk: '2' }, session, second)).session
  for (const to of ['BREAK', 'WRAP_UP', 'AVAILABLE'])
    await act('changeAgentState', { session: other.id, to }, session, second)
  await ask(
    'mutation ($input: AgentSessionInput!) { beatAgentSession(input: $input) { __typename } }',
    { input: { session: own.id } },
    first,
  )
  const tickets: string[] = []
  let token = ''
  for (let person = 0; person < 9; person += 1) {
    const isFirst = person === 6
    const wish = {
      ...{ series: person === 8 ? seriesB : seriesA, procedures: ['procedure:juminhyo'] },
      ...{ languages: ['en'], supportNeeds: ['WHEELCHAIR'] },
      ...(isFirst && { priority: 'PRIORITY', priorityReason: 'INFANT' }),
    }
    const issued = await act('issueTicket', wish, '... on TicketIssued { ticket { id } token }', kiosk)
    tickets.push(issued.ticket.id)
    token = person === 1 ? issued.token : token
  }
  const next = async (who: AskOptions) =>
    (await act('callNextTicket', {}, '... on TicketChanged { ticket { id } }', who)).ticket.id as string
  const served = { result: 'DONE', results: [{ procedure: 'procedure:juminhyo', isDone: true }] }
  const care = await next(first)
  await step('startService', care, first)
  await step('completeTicket', care, first, served)
  const absent = await next(first)
  later(61)
  await step('recallTicket', absent, first)
  later(61)
  await step('markTicketAbsent', absent, first)
  await step('returnTicket', absent, kiosk)
  const released = await next(first)
  await step('releaseTicket', released, first)
  const parked = await next(first)
  await step('startService', parked, first)
  await step('parkTicket', parked, first, { reason: 'FILLING_IN' })
  await step('resumeTicket', parked, second)
  await step('sendToProcessing', parked, second, { application: await filed(act, first) })
  await step('markTicketReady', parked, clerk)
  await step('callTicket', parked, second)
  await step('startService', parked, second)
  await step('completeTicket', parked, second, served)
  await step('callTicket', tickets[5] ?? '', first, { reason: 'CARE_NEED' })
  await step('startService', tickets[5] ?? '', first)
  await step('transferTicket', tickets[5] ?? '', first, { series: seriesB })
  await step('cancelTicket', tickets[7] ?? '', manager, { reason: 'LEFT' })
  await step('voidTicket', tickets[8] ?? '', manager, { reason: 'PRINTER_FAULT' })
  await act('reprintTicket', { ticket: tickets[4] }, '... on TicketReprinted { ticket { id } }', kiosk)
  await read(ask, token)
  await act('signOutOfDesk', { session: other.id }, session, second)
  return {
    ...{ TicketSeries: seriesA, SeriesDay: seriesDay.id, AgentSession: own.id },
    ...{ Ticket: tickets[4] ?? '', token },
  }
}

type Act = (name: string, input: object, told: string, who: AskOptions) => Promise<any>

async function filed(act: Act, who: AskOptions): Promise<string> {
  const { name, birthDate } = whom
  const input = {
    ...{ procedure: 'procedure:tennyu', counter, channel: 'COUNTER', identity: 'DOCUMENTS' },
    applicant: { name, birthDate },
    moveIn: { address: '東京都世田谷区池尻四丁目35番10号', on: '2026-11-20' },
  }
  return (await act('recordApplication', input, '... on ApplicationRecorded { application { id } }', who))
    .application.id
}

const estimate = 'shownMinutes call method arrivals methodText reasonCode'

async function read(ask: Ask, token: string): Promise<void> {
  const [list, held] = [
    `{ tickets(counter: "${counter}", first: 20) { nodes { id state overtakenCount visit { waiting } history { act } } } desks(counter: "${counter}") { id state isUnheard ticket { id } history { act } }
      staffingOutlook(counter: "${counter}", changes: [-1, 0, 2]) { options { deskCount estimate { ${estimate} } } } }`,
    `query ($token: String!) { heldTicket(token: $token) { state aheadCount steps { state } calledBefore { display reasonCode } wait { ${estimate} } } }`,
  ]
  const waits = `{ counter(id: "${counter}") { wait { waitingCount queues { estimate { ${estimate} } } errors { call count } } congestion(from: "2026-11-01", through: "2026-11-20") { level } congestionForecast(on: "2026-11-25") { level } } }`
  for (const [query, variables, who] of [
    [list, {}, manager],
    [held, { token }, {}],
    [waits, {}, {}],
    ['{ myDesk { id series { id } availableActions } }', {}, agent('first')],
  ] as const) {
    const { errors } = await ask(query, variables, who)
    if (errors) throw new Error(JSON.stringify(errors))
  }
}
