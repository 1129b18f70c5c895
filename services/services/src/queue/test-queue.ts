import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'

/** A counter's people for tests: who asks what, in the fewest words. */
export const counter = 'counter:kumin-setagaya'
export const office = 'office:branch-setagaya'
export const seriesA = 'ticketSeries:kumin-setagaya-a'
export const seriesB = 'ticketSeries:kumin-setagaya-b'
export const manager = { posts: [`counter-manager@${office}`], subject: 'manager' }
export const kiosk = { posts: [`ticket-kiosk@${office}`], subject: 'kiosk' }
export const agent = (name: string) => ({ posts: [`counter-agent@${office}`], subject: `agent:${name}` })

const ticketFields =
  'id display number state stage priority isCarriedOver desk isMine effectiveArrivalAt arrivedAt overtakenCount version availableActions businessDate series { id } dueAt endedAt'
const problem =
  '... on Problem { message remedy messageEn: message(lang: EN) remedyEn: remedy(lang: EN) } ... on InvalidInput { field rule } ... on NotPermitted { needs } ... on Conflict { currentVersion }'
const steps = `... on TicketChanged { ticket { ${ticketFields} } } ... on TicketStepNotPossible { display ticketState action possible } ... on AgentHasTicket { display } ... on CallNotYet { notBefore callCount } ... on SeriesNotIssuing { why dayState } ... on AgentNotAvailable { agentState } ... on TicketWithOther { desk } ${problem}`
const day = `... on SeriesDayChanged { seriesDay { id state cap lastEntryAt issuedCount waitingCount version availableActions businessDate } } ... on SeriesDayStepNotPossible { dayState action possible } ${problem}`
const session = `... on AgentSessionChanged { session { id desk state isMine availableActions version } } ... on DeskTaken { desk } ... on AgentAlreadySignedIn { desk } ... on AgentHasTicket { display } ${problem}`

const shapes: Record<string, readonly [string, string]> = {
  openSeriesDay: ['OpenSeriesDayInput', `${day} ... on SeriesDayOpened { seriesDayId }`],
  pauseSeriesDay: ['SeriesDayInput', day],
  resumeSeriesDay: ['SeriesDayInput', day],
  closeSeriesDay: ['SeriesDayInput', day],
  reopenSeriesDay: ['SeriesDayInput', day],
  adjustSeriesDay: ['AdjustSeriesDayInput', day],
  endSeriesDay: ['SeriesDayInput', day],
  signInToDesk: ['SignInToDeskInput', session],
  changeAgentState: ['ChangeAgentStateInput', session],
  signOutOfDesk: ['AgentSessionInput', session],
  beatAgentSession: ['AgentSessionInput', session],
  issueTicket: [
    'IssueTicketInput',
    `... on TicketIssued { ticket { ${ticketFields} } token } ... on SeriesNotIssuing { why dayState cap lastEntryAt } ... on NumberVoided { display } ${problem}`,
  ],
  callNextTicket: ['CallNextTicketInput', steps],
  callTicket: ['CallTicketInput', steps],
  recallTicket: ['TicketInput', steps],
  startService: ['TicketInput', steps],
  markTicketAbsent: ['TicketInput', steps],
  releaseTicket: ['TicketInput', steps],
  returnTicket: ['TicketInput', steps],
  parkTicket: ['ParkTicketInput', steps],
  resumeTicket: ['TicketInput', steps],
  sendToProcessing: ['SendToProcessingInput', steps],
  markTicketReady: ['TicketInput', steps],
  transferTicket: ['TransferTicketInput', steps],
  completeTicket: ['CompleteTicketInput', steps],
  cancelTicket: ['CancelTicketInput', steps],
  voidTicket: ['VoidTicketInput', steps],
  reprintTicket: ['TicketInput', `... on TicketReprinted { ticket { ${ticketFields} } token } ${problem}`],
  leaveQueue: [
    'LeaveQueueInput',
    `... on QueueLeft { ticket { display state } } ... on TicketStepNotPossible { ticketState } ${problem}`,
  ],
}

export const heldFields =
  'display state aheadCount desk calledAt returnBy overtakenCount steps { state from to } calledBefore { display reasonCode reason reasonEn: reason(lang: EN) } availableActions'

/** Does one act, and answers what it answered. @throws Error where the request itself failed. */
export function queueActs(subgraph: () => TestSubgraph) {
  return async (name: string, input: object, as: AskOptions = {}): Promise<any> => {
    const [type, fields] = shapes[name] ?? ['', '']
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`
    const { data, errors } = await subgraph().ask(text, { input }, as)
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`)
    return data[name]
  }
}
