import { act } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { writeAlong } from '../agenda/acts.ts'
import { changesByEnding, changesBySetting, type ItemChange } from '../agenda/along.ts'
import type { ItemDocument } from '../agenda/store.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'
import type { MeetingRules } from '../attendance/rules.ts'
import { quorumNow } from '../attendance/situation.ts'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import { type NoticeRule, noticeRuleOn } from '../council/policy.ts'
import { refusal } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type GivenItem, type GivenPlan, planMeeting } from './decisions.ts'
import { evolveMeeting, type MeetingEvent, type MeetingRecord } from './meeting.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** The ids of the items of an agenda: new ones where they don't stand on it already. */
export function itemIds(agenda: readonly GivenItem[] | null | undefined): string[] {
  return (agenda ?? []).map(({ id }) => id ?? newId('AgendaItem'))
}

/** Plans the next meeting of a council. Of several at once, each gets a number of its own, without a gap. */
export async function plan(context: Context, councilId: string, input: Keys & GivenPlan) {
  const { stores, actor, now, loaders } = context
  const council = await loaders.council.load(councilId)
  if (!council) return refuse(notFound(councilId))
  const forbidden = refusal('planMeeting', 'PLAN_MEETING', actor, await loaders.place.load(council.place))
  if (forbidden) return refuse(forbidden)
  const ids = { id: newId('Meeting'), itemIds: itemIds(input.agenda) }
  return act(
    { actor, now },
    {
      name: 'planMeeting',
      model: stores.meeting.meetings,
      id: ids.id,
      creates: true,
      input: { ...input, council: councilId } as Keys,
      facts: async (_none, session) => ({
        number: await stores.meeting.takeNumber(councilId, session),
        council: await councilNow(context, councilId, session),
      }),
      decide: (_none, facts) => planMeeting(facts.council ?? council, facts.number, input, ids, now),
      evolve: evolveMeeting,
      also: (_event, meeting, session) =>
        writeAlong(context, 'planMeeting', changesBySetting(meeting, [], null, now), session),
    },
  )
}

/** What an act on a meeting rests on besides the meeting itself. */
export type MeetingFacts = {
  readonly council: CouncilRecord | null
  readonly place: RolloutPlace | null
  readonly rule: NoticeRule | null
}

/** With that, how the items of its agenda stand, and its quorum now. */
export type FactsOfChange = MeetingFacts & {
  readonly items: readonly ItemDocument[]
  readonly quorum: { readonly check: QuorumCheck; readonly rules: MeetingRules } | null
}

type Decide<P extends Problem> = (
  meeting: MeetingRecord,
  facts: FactsOfChange & { council: CouncilRecord },
) => Result<MeetingEvent, P>

/** One act on a meeting. It turns a page of the book, so that its council isn't suspended or dissolved at the same moment. */
export function change<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  const { stores, actor, now } = context
  let items: readonly ItemDocument[] = []
  return act(
    { actor, now },
    {
      name,
      model: stores.meeting.meetings,
      id: input.id,
      input,
      facts: async (meeting, session): Promise<FactsOfChange> => {
        if (meeting) await stores.meeting.turnPage(meeting.council, session)
        const facts = await factsOf(context, meeting?.council ?? null, session)
        if (!meeting || !facts.council) return { ...facts, items: [], quorum: null }
        const ids = meeting.agenda.map(({ id }) => id)
        items = await stores.agenda.onAgenda(ids, session)
        const quorum = await quorumNow(context, meeting, facts.council.kind, [], session)
        return { ...facts, items, quorum }
      },
      permit: (meeting, { place }) => (meeting ? refusal(name, 'PLAN_MEETING', actor, place) : null),
      decide: (meeting, facts) =>
        decide(meeting as MeetingRecord, facts as FactsOfChange & { council: CouncilRecord }),
      evolve: evolveMeeting,
      also: (event, meeting, session) =>
        writeAlong(context, name, itemChanges(event, meeting, items, now), session),
    },
  )
}

/** What an act on a meeting does to the items of its agenda. */
function itemChanges(
  event: MeetingEvent,
  meeting: MeetingRecord,
  items: readonly ItemDocument[],
  now: Date,
): ItemChange<ItemDocument>[] {
  switch (event.type) {
    case 'AGENDA_SET':
      return changesBySetting(meeting, items, event.change?.reason ?? null, now)
    case 'MEETING_CANCELLED':
      return changesByEnding(meeting, items, event.reason, now)
    case 'MEETING_LAPSED':
    case 'MEETING_CLOSED':
      return changesByEnding(meeting, items, null, now)
    default:
      return []
  }
}

/** The council of a meeting, the place that it serves, and the rule of notice today, all in one transaction. */
export async function factsOf(
  context: Context,
  councilId: string | null,
  session: ClientSession,
): Promise<MeetingFacts> {
  const { stores, now } = context
  const council = councilId === null ? null : await councilNow(context, councilId, session)
  if (!council) return { council: null, place: null, rule: null }
  const place = await stores.council.places.findById(council.place).session(session).lean()
  const rules = await stores.council.noticeRules.find({ kind: council.kind }).session(session).lean()
  return { council, place, rule: noticeRuleOn(rules, council.kind, businessDateOf(now)) }
}

function councilNow({ stores }: Context, id: string, session: ClientSession): Promise<CouncilRecord | null> {
  return stores.council.councils.findById(id, { history: 0 }).session(session).lean()
}
