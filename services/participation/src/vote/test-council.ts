import { expect } from 'vitest'
import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'

type Ask = Pick<TestSubgraph, 'ask'>
type Clock = { now: Date }

const common = '... on Problem { message(lang: EN) } ... on InvalidInput { field rule given }'

/** One act through the schema that has to succeed, with what it made. */
export async function made(
  { ask }: Ask,
  name: string,
  success: string,
  input: object,
  who: AskOptions,
  type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`,
): Promise<any> {
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ${common} ... on ${success} } }`
  const { data, errors } = await ask(query, { input }, who)
  expect([errors, data?.it.message], name).toEqual([undefined, undefined])
  return data.it
}

export type Seating = {
  readonly count: number
  readonly category: string
  readonly startsOn: string
  readonly endsOn: string
  readonly secretary: AskOptions
  /** Whoever the type of body says. */
  readonly appointing: AskOptions
}

/** Members of a body, seated from the first day of a term: put forward and appointed. @returns their memberships, by seat */
export async function seatMembers(ask: Ask, council: string, seating: Seating): Promise<string[]> {
  const { count, category, startsOn, endsOn, secretary, appointing } = seating
  if (count === 0) return []
  const seats = [{ category: `seatCategory:${category}`, count }]
  const plan = { council, startsOn, endsOn, seats }
  const planned = 'CouncilTermPlanned { term { id seats { id } } }'
  const { term } = await made(ask, 'planCouncilTerm', planned, plan, secretary)
  const members: string[] = []
  for (const [index, seat] of (term.seats as { id: string }[]).entries()) {
    const nominee = {
      term: term.id,
      seat: seat.id,
      selection: { method: 'NOMINATION', source: '推薦書' },
      person: `${council} ${index}`,
      name: `委員 ${index + 1}`,
      isNamePublic: false,
    }
    const put = 'MemberNominated { membership { id } }'
    const { id } = (await made(ask, 'nominateMember', put, nominee, secretary)).membership
    const given = { id, from: startsOn, decision: '委嘱状' }
    await made(ask, 'appointMember', 'MemberAppointed { membership { id } }', given, appointing)
    members.push(id)
  }
  return members
}

/** A meeting of a body at which its members decide something by consent. @returns the resolution's id */
export async function decideAt(
  ask: Ask,
  clock: Clock,
  council: string,
  members: readonly string[],
  secretary: AskOptions,
  title: string,
): Promise<string> {
  const startsAt = new Date(clock.now.getTime() + 20 * 86_400_000)
  const agenda = [{ title, role: 'DECISION' }]
  const plan = { council, startsAt: startsAt.toISOString(), mode: 'IN_PERSON', place: '会議室', agenda }
  const planned = 'MeetingPlanned { meeting { id agenda { id } } }'
  const { meeting } = await made(ask, 'planMeeting', planned, plan, secretary)
  const { id } = meeting
  const item = meeting.agenda[0].id
  await made(ask, 'noticeMeeting', 'MeetingNoticed { meeting { id } }', { id }, secretary)
  clock.now = startsAt
  for (const membership of members) {
    const arrived = { meeting: id, membership, mode: 'IN_PERSON' }
    const recorded = 'MemberArrivalRecorded { attendance { id } }'
    await made(ask, 'recordMemberArrival', recorded, arrived, secretary)
  }
  await made(ask, 'holdMeeting', 'MeetingOpened { meeting { id } }', { id }, secretary, 'MeetingInput')
  await made(ask, 'takeAgendaItem', 'AgendaItemTaken { agendaItem { id } }', { id: item }, secretary)
  const motion = { agendaItem: item, motion: '原案に賛成する', method: 'CONSENT' }
  const { vote } = await made(ask, 'openVote', 'VoteOpened { vote { id } }', motion, secretary)
  await made(ask, 'closeVote', 'VoteClosed { vote { id } }', { id: vote.id }, secretary)
  const reflection = { state: 'UNDER_CONSIDERATION', explanation: '区に伝える' }
  const text = { id: item, text: '原案のとおりとする。', result: 'AS_PROPOSED', reflection }
  const decided = 'AgendaItemDecided { agendaItem { resolution { id } } }'
  const { agendaItem } = await made(ask, 'decideAgendaItem', decided, text, secretary)
  await made(ask, 'closeMeeting', 'MeetingClosed { meeting { id } }', { id }, secretary, 'MeetingInput')
  return agendaItem.resolution.id
}
