import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'
import { made } from '../vote/test-council.ts'

type Ask = Pick<TestSubgraph, 'ask'>
type Clock = { now: Date }
type Paper = { readonly kind: string; readonly id: string; readonly version: number }

export type Sitting = {
  readonly council: string
  readonly members: readonly string[]
  readonly secretary: AskOptions
}

/** A council of a district with members in office. */
export async function opened(
  ask: Ask,
  clock: Clock,
  { council, members, secretary }: Sitting,
  papers: readonly { readonly title: string; readonly role?: string; readonly paper: Paper }[],
): Promise<{ meeting: string; items: string[] }> {
  const startsAt = new Date(clock.now.getTime() + 20 * 86_400_000)
  const plan = {
    council,
    startsAt: startsAt.toISOString(),
    mode: 'IN_PERSON',
    place: '会議室',
    agenda: [{ title: '開会' }],
  }
  const { meeting } = await made(ask, 'planMeeting', 'MeetingPlanned { meeting { id } }', plan, secretary)
  const { id } = meeting
  const items: string[] = []
  for (const { title, role = 'DECISION', paper } of papers) {
    const line = { council, title, role, paper }
    const put = await made(
      ask,
      'proposeAgendaItem',
      'AgendaItemProposed { agendaItem { id } }',
      line,
      secretary,
    )
    const on = { id: put.agendaItem.id, meeting: id }
    await made(ask, 'scheduleAgendaItem', 'AgendaItemScheduled { agendaItem { id } }', on, secretary)
    items.push(put.agendaItem.id)
  }
  await made(ask, 'noticeMeeting', 'MeetingNoticed { meeting { id } }', { id }, secretary)
  clock.now = startsAt
  for (const membership of members) {
    const arrived = { meeting: id, membership, mode: 'IN_PERSON' }
    await made(ask, 'recordMemberArrival', 'MemberArrivalRecorded { attendance { id } }', arrived, secretary)
  }
  await made(ask, 'holdMeeting', 'MeetingOpened { meeting { id } }', { id }, secretary, 'MeetingInput')
  return { meeting: id, items }
}

export function take(ask: Ask, id: string, secretary: AskOptions) {
  return made(ask, 'takeAgendaItem', 'AgendaItemTaken { agendaItem { id } }', { id }, secretary)
}

/** Votes on a taken item and decides it; the resolution's id. */
export async function resolve(
  ask: Ask,
  id: string,
  result: 'AS_PROPOSED' | 'RETURNED' | 'REJECTED',
  { members, secretary }: Sitting,
): Promise<string> {
  const motion = { agendaItem: id, motion: '提案に賛成する', method: 'SHOW' }
  const { vote } = await made(ask, 'openVote', 'VoteOpened { vote { id } }', motion, secretary)
  const carried = result === 'AS_PROPOSED'
  const counts = { yes: carried ? members.length : 0, no: carried ? 0 : members.length, abstain: 0, blank: 0 }
  await made(ask, 'closeVote', 'VoteClosed { vote { id } }', { id: vote.id, counts }, secretary)
  const reflection = { state: 'UNDER_CONSIDERATION', explanation: '回答を待つ' }
  const text = { id, text: '協議の結果のとおりとする。', result, reflection }
  const decided = 'AgendaItemDecided { agendaItem { resolution { id } } }'
  return (await made(ask, 'decideAgendaItem', decided, text, secretary)).agendaItem.resolution.id
}
