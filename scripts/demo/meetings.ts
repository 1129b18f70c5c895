import { done, type Graph } from './asking.ts'
import type { Body } from './bodies.ts'

/** What a council does with a proposal at a meeting. */
export type Verdict = 'AS_PROPOSED' | 'REJECTED' | 'LEFT_OPEN'
export type Treated = { readonly proposal: string; readonly title: string; readonly verdict: Verdict }

/** Plans and makes known a meeting of a body on a day ahead; those who treat proposals have them on its agenda. */
export async function planned(graph: Graph, body: Body, startsAt: Date, treated: readonly Treated[]) {
  const { council, secretary } = body
  const own = body.kind === 'DISTRICT' ? [] : [{ title: '（架空）来年の取組の方針', role: 'DECISION' }]
  const agenda = [{ title: '（架空）地区のようすの共有', role: 'INFORMATION' }, ...own]
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
  const items: { readonly id: string; readonly verdict: Verdict }[] = meeting.agenda
    .slice(1)
    .map((each) => ({ id: each.id, verdict: 'AS_PROPOSED' }))
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

/** A meeting that was planned: what stands on its agenda, the first of it for information. */
export type Planned = Awaited<ReturnType<typeof planned>>

/** Holds a planned meeting: who's a member comes, what stands on the agenda is treated; one that is left open is talked over to the end of the meeting's day. */
export async function held(graph: Graph, { id, body, opening, items, startsAt }: Planned): Promise<void> {
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
  if (isOver({ items }))
    await done(graph, 'closeMeeting', 'MeetingClosed { meeting { id } }', { id }, secretary)
}

/** A meeting in which something is still talked over goes on. */
function isOver({ items }: Pick<Planned, 'items'>): boolean {
  return items.every(({ verdict }) => verdict !== 'LEFT_OPEN')
}

/** How far the minutes of a meeting have come. */
export type Minuted = 'DRAFT' | 'APPROVED' | 'PUBLISHED'

/** Writes the minutes of a meeting that is over. */
export async function minuted(graph: Graph, meeting: Planned, upTo: Minuted): Promise<void> {
  if (!isOver(meeting)) return
  const { secretary, members } = meeting.body
  const paragraphs = [
    { text: `（架空）出席${members.length}人。定足数を満たした。` },
    { text: '（架空）地区のようすを共有した。', agendaItem: meeting.opening },
    ...meeting.items.map((item) => ({ text: '（架空）話し合い、採決した。', agendaItem: item.id })),
  ]
  const { id } = await done(
    graph,
    'draftMinutes',
    'MinutesDrafted { minutes { id } }',
    { meeting: meeting.id, paragraphs },
    secretary,
  )
  if (upTo === 'DRAFT') return
  const approved = { id, approval: '（架空）委員全員が確認した。' }
  await done(graph, 'approveMinutes', 'MinutesApproved { minutes { id } }', approved, secretary)
  if (upTo === 'APPROVED') return
  await done(graph, 'publishMinutes', 'MinutesPublished { minutes { id } }', { id }, secretary)
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
