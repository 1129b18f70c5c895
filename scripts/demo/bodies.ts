import { addDays, businessDateOf } from '../../kit/src/business-date.ts'
import { done, type Graph, type Who } from './asking.ts'

/** A body of the cast, with those who sit in it. */
export type Body = {
  readonly council: string
  readonly place: string
  readonly secretary: Who
  readonly members: readonly string[]
}

export type Place = { readonly id: string; readonly name: string; readonly office: string }
export type Region = { readonly area: Place; readonly districts: readonly Place[] }

const planner: Who = { posts: ['head-office-planner@office:hq'] }
const seated = 3

type PlaceTold = { readonly id: string; readonly name: { readonly ja: string } }
type AreaTold = PlaceTold & {
  readonly generalBranch: { readonly id: string }
  readonly districts: readonly (PlaceTold & { readonly centre: { readonly id: string } })[]
}

/** The areas of the cast with their districts, as the graph tells of them. */
export async function regionsOf(
  graph: Graph,
  areas: readonly string[],
  districtsEach: number,
): Promise<Region[]> {
  const place = 'id name { ja }'
  const query = `query($ids: [ID!]) { areas(first: 10, where: { id: { in: $ids } }) { nodes { ${place} generalBranch { id } districts { ${place} centre { id } } } } }`
  const { data } = await graph.ask(query, { ids: areas }, {})
  const { nodes } = (data as { areas: { nodes: AreaTold[] } }).areas
  return nodes.map(({ id, name, generalBranch, districts }) => ({
    area: { id, name: name.ja, office: generalBranch.id },
    districts: districts
      .slice(0, districtsEach)
      .map((each) => ({ id: each.id, name: each.name.ja, office: each.centre.id })),
  }))
}

/** Sets up a body for a place; a district's gets members for two years from today. */
export async function bodyFor(graph: Graph, place: Place, kind: 'DISTRICT' | 'AREA' | 'WARD'): Promise<Body> {
  const secretary = { posts: [`council-secretary@${place.office}`] }
  const names = { DISTRICT: '地区づくり協議会', AREA: '地域づくり協議会', WARD: '地域行政審議会' }
  const type = kind === 'WARD' ? { type: 'councilType:regional-administration' } : {}
  const plan = { place: place.id, name: { ja: `（架空）${place.name}${names[kind]}` }, ...type }
  const { id } = await done(graph, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner)
  const basis = { id, legalBasis: '（架空）設置要綱' }
  await done(graph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
  const members = kind === 'DISTRICT' ? await membersFor(graph, id, secretary) : []
  return { council: id, place: place.id, secretary, members }
}

async function membersFor(graph: Graph, council: string, secretary: Who): Promise<string[]> {
  const startsOn = businessDateOf(graph.clock.now)
  const seats = [{ category: 'seatCategory:district-chokai', count: seated }]
  const plan = { council, startsOn, endsOn: addDays(startsOn, 729), seats }
  const term = await done<{ id: string; seats: { id: string }[] }>(
    graph,
    'planCouncilTerm',
    'CouncilTermPlanned { term { id seats { id } } }',
    plan,
    secretary,
  )
  const members: string[] = []
  for (const [index, seat] of term.seats.entries()) {
    const selection = { method: 'NOMINATION', source: '（架空）推薦書' }
    const nominee = {
      term: term.id,
      seat: seat.id,
      selection,
      person: `demo ${council} ${index}`,
      name: `架空委員${index + 1}`,
      isNamePublic: true,
    }
    const { id } = await done(
      graph,
      'nominateMember',
      'MemberNominated { membership { id } }',
      nominee,
      secretary,
    )
    const given = { id, from: startsOn, decision: '（架空）委嘱状' }
    await done(graph, 'appointMember', 'MemberAppointed { membership { id } }', given, secretary)
    members.push(id)
  }
  return members
}

/** What a council does with a proposal at a meeting. */
export type Verdict = 'AS_PROPOSED' | 'REJECTED' | 'LEFT_OPEN'
export type Treated = { readonly proposal: string; readonly title: string; readonly verdict: Verdict }

/** Plans and makes known a meeting of a body on a day ahead; those who treat proposals have them on its agenda. */
export async function planned(graph: Graph, body: Body, startsAt: Date, treated: readonly Treated[]) {
  const { council, secretary } = body
  const agenda = [{ title: '（架空）地区のようすの共有', role: 'INFORMATION' }]
  const plan = {
    council,
    startsAt: startsAt.toISOString(),
    mode: 'IN_PERSON',
    place: '（架空）会議室',
    agenda,
  }
  const meeting = await done<{ id: string; agenda: { id: string }[] }>(
    graph,
    'planMeeting',
    'MeetingPlanned { meeting { id agenda { id } } }',
    plan,
    secretary,
  )
  const { id } = meeting
  const items: { readonly id: string; readonly verdict: Verdict }[] = []
  for (const { proposal, title, verdict } of treated) {
    const paper = { kind: 'PROPOSAL', id: proposal, version: 1 }
    const line = { council, title, role: 'DECISION', paper }
    const item = await done(
      graph,
      'proposeAgendaItem',
      'AgendaItemProposed { agendaItem { id } }',
      line,
      secretary,
    )
    await done(
      graph,
      'scheduleAgendaItem',
      'AgendaItemScheduled { agendaItem { id } }',
      { id: item.id, meeting: id },
      secretary,
    )
    items.push({ id: item.id, verdict })
  }
  await done(graph, 'noticeMeeting', 'MeetingNoticed { meeting { id } }', { id }, secretary)
  return { id, body, opening: meeting.agenda[0]?.id ?? '', items, startsAt }
}

/** Holds a planned meeting: who's a member comes, what stands on the agenda is treated; one that is left open is talked over to the end of the meeting's day. */
export async function held(
  graph: Graph,
  { id, body, opening, items, startsAt }: Awaited<ReturnType<typeof planned>>,
): Promise<void> {
  const { secretary, members } = body
  graph.clock.now = startsAt
  for (const membership of members)
    await done(
      graph,
      'recordMemberArrival',
      'MemberArrivalRecorded { attendance { id } }',
      { meeting: id, membership, mode: 'IN_PERSON' },
      secretary,
    )
  await done(graph, 'holdMeeting', 'MeetingOpened { meeting { id } }', { id }, secretary)
  const taken = 'AgendaItemTaken { agendaItem { id } }'
  await done(graph, 'takeAgendaItem', taken, { id: opening }, secretary)
  const reflection = { state: 'NOTHING_TO_REFLECT', explanation: '（架空）情報の共有のため' }
  const note = { id: opening, summary: '（架空）地区のようすを共有した。', reflection }
  await done(graph, 'noteAgendaItem', 'AgendaItemNoted { agendaItem { id } }', note, secretary)
  for (const item of items) {
    await done(graph, 'takeAgendaItem', taken, { id: item.id }, secretary)
    if (item.verdict !== 'LEFT_OPEN') await decided(graph, item.id, item.verdict, body)
  }
  // A meeting in which something is still talked over goes on.
  if (items.every(({ verdict }) => verdict !== 'LEFT_OPEN'))
    await done(graph, 'closeMeeting', 'MeetingClosed { meeting { id } }', { id }, secretary)
}

async function decided(
  graph: Graph,
  id: string,
  result: 'AS_PROPOSED' | 'REJECTED',
  { members, secretary }: Body,
): Promise<void> {
  const motion = { agendaItem: id, motion: '（架空）この提案に賛成する', method: 'SHOW' }
  const vote = await done(graph, 'openVote', 'VoteOpened { vote { id } }', motion, secretary)
  const carried = result === 'AS_PROPOSED'
  const counts = { yes: carried ? members.length : 0, no: carried ? 0 : members.length, abstain: 0, blank: 0 }
  await done(graph, 'closeVote', 'VoteClosed { vote { id } }', { id: vote.id, counts }, secretary)
  const reflection = { state: 'UNDER_CONSIDERATION', explanation: '（架空）回答を待つ' }
  const text = { id, text: carried ? '（架空）賛成とする。' : '（架空）賛成しない。', result, reflection }
  await done(graph, 'decideAgendaItem', 'AgendaItemDecided { agendaItem { id } }', text, secretary)
}
