import { act } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import { notFound } from '../council/decisions.ts'
import { type NoticeRule, noticeRuleOn } from '../council/policy.ts'
import { refusal } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type GivenItem, type GivenPlan, planMeeting } from './decisions.ts'
import { evolveMeeting, type MeetingEvent, type MeetingRecord } from './meeting.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** New ids for the items of an agenda. */
export function itemIds(agenda: readonly GivenItem[] | null | undefined): string[] {
  return (agenda ?? []).map(() => newId('AgendaItem'))
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
    },
  )
}

/** What an act on a meeting rests on besides the meeting itself. */
export type MeetingFacts = {
  readonly council: CouncilRecord | null
  readonly place: RolloutPlace | null
  readonly rule: NoticeRule | null
}

type Decide<P extends Problem> = (
  meeting: MeetingRecord,
  facts: MeetingFacts & { council: CouncilRecord },
) => Result<MeetingEvent, P>

/** One act on a meeting. It turns a page of the book, so that its council isn't suspended or dissolved at the same moment. */
export function change<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name,
      model: stores.meeting.meetings,
      id: input.id,
      input,
      facts: async (meeting, session) => {
        if (meeting) await stores.meeting.turnPage(meeting.council, session)
        return factsOf(context, meeting?.council ?? null, session)
      },
      permit: (meeting, { place }) => (meeting ? refusal(name, 'PLAN_MEETING', actor, place) : null),
      decide: (meeting, facts) =>
        decide(meeting as MeetingRecord, facts as MeetingFacts & { council: CouncilRecord }),
      evolve: evolveMeeting,
    },
  )
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
