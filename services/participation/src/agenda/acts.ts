import { act } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { QuorumCheck, Roll } from '../attendance/quorum.ts'
import type { MeetingRules } from '../attendance/rules.ts'
import { quorumNow } from '../attendance/situation.ts'
import { type Context, dayOf } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import { found, turnedTo } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { factsOf as meetingFactsOf } from '../meeting/acts.ts'
import { readReason } from '../meeting/decisions.ts'
import { evolveMeeting, type MeetingEvent, type MeetingRecord } from '../meeting/meeting.ts'
import { type BodyOver, bodyOver } from '../seat/decisions.ts'
import {
  evolveItem,
  type ItemEvent,
  type ItemRecord,
  type Paper,
  type PaperReference,
  recusedFrom,
} from './agenda.ts'
import { type ItemChange, lineOf } from './along.ts'
import { scheduleItem } from './decisions.ts'
import { followPaper } from './follows.ts'
import { paperNow } from './papers.ts'
import { type GivenLine, proposeItem } from './proposing.ts'
import type { ItemDocument } from './store.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** Puts something before a council. */
export async function propose(
  context: Context,
  councilId: string,
  input: Keys & GivenLine & { readonly paper?: PaperReference | null },
) {
  const { stores, actor, now } = context
  const council = await context.loaders.council.load(councilId)
  if (!council) return refuse(notFound(councilId))
  const forbidden = refusal(
    'proposeAgendaItem',
    'PLAN_MEETING',
    actor,
    await context.loaders.place.load(council.place),
  )
  if (forbidden) return refuse(forbidden)
  const id = newId('AgendaItem')
  const reference = input.paper ?? null
  return act(
    { actor, now },
    {
      name: 'proposeAgendaItem',
      model: stores.agenda.items,
      id,
      creates: true,
      input: { ...input, council: councilId } as Keys,
      facts: async (_none, session) => {
        const found = await turnedTo(context, councilId, session)
        return { council: found, paper: await paperNow(context, reference, session) }
      },
      decide: (_none, { council: found, paper }): Result<ItemEvent, ProposeProblem> => {
        const over = bodyOver(found, dayOf(context))
        return over ? refuse(over) : proposeItem(found, input, reference, paper, id, now)
      },
      evolve: evolveItem,
    },
  )
}

type ProposeProblem = BodyOver | Exclude<ReturnType<typeof proposeItem>, { ok: true }>['problem']

/** What an act on an item rests on besides the item. */
export type ItemFacts = {
  readonly council: CouncilRecord
  readonly place: RolloutPlace | null
  /** The meeting on whose agenda it stands or stood last. */
  readonly meeting: MeetingRecord | null
  /** The quorum of that meeting now, without those recused from the item. */
  readonly check: QuorumCheck
  readonly roll: Roll
  readonly rules: MeetingRules | null
  /** Whether votes on it are being cast. */
  readonly isVoting: boolean
}

type Also = (event: ItemEvent, after: ItemRecord, session: ClientSession) => Promise<void>

/** One act on an item. It turns a page of the council's book: nothing else happens in the council at the same moment. */
export function change<P extends Problem, F = null>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: (item: ItemRecord, facts: ItemFacts, more: F) => Result<ItemEvent, P>,
  more?: { readonly facts?: (item: ItemRecord, session: ClientSession) => Promise<F>; readonly also?: Also },
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name,
      model: stores.agenda.items,
      id: input.id,
      input,
      facts: async (item, session) => {
        if (!item) return null
        await stores.meeting.turnPage(item.council, session)
        const facts = await factsOf(context, item, session)
        return { ...facts, more: ((await more?.facts?.(item, session)) ?? null) as F }
      },
      permit: (item, facts) => (item && facts ? refusal(name, 'PLAN_MEETING', actor, facts.place) : null),
      decide: (item, facts) => {
        const known = found(facts, input.id)
        return decide(item as ItemRecord, known, known.more)
      },
      evolve: evolveItem,
      also: async (event, item, session) => {
        await more?.also?.(event, item, session)
        if (event.type === 'ITEM_TAKEN') await followPaper(context, item, { type: 'TAKEN' }, session)
        if (event.type === 'ITEM_DEFERRED')
          await followPaper(context, item, { type: 'DEFERRED', reason: event.deferral.reason }, session)
      },
    },
  )
}

/** Puts an item on the agenda of a meeting; the meeting's printed agenda takes its line in the same transaction. */
export function schedule(
  context: Context,
  input: Keys & {
    readonly id: string
    readonly meeting: string
    readonly reason?: string | null
    readonly paperVersion?: number | null
  },
) {
  type More = { target: MeetingDocument | null; paper: Paper | null }
  let target: MeetingDocument | null = null
  let entry: MeetingEvent | null = null
  return change<ScheduleProblem, More>(
    context,
    'scheduleAgendaItem',
    input,
    (item, { council }, more) => {
      if (!more.target) return refuse(notFound(input.meeting))
      const decided = scheduleItem(item, council, more.target, more.paper, input.paperVersion ?? null)
      if (!decided.ok) return decided
      const said = readReason(more.target, input.reason, context.now)
      if (!said.ok) return said
      target = more.target
      entry = { type: 'MEETING_ITEM_ADDED', item: { id: item._id, ...lineOf(item) }, change: said.value }
      return decided
    },
    {
      facts: async (item, session) => ({
        target: (await context.stores.meeting.meetings
          .findById(input.meeting)
          .session(session)
          .lean()) as MeetingDocument | null,
        paper: await paperNow(context, item.paper, session),
      }),
      also: async (_event, _item, session) => {
        if (!target || !entry) throw new Error('an item is scheduled for no meeting')
        const said = { actor: context.actor, now: context.now, act: 'scheduleAgendaItem', event: entry }
        const after = evolveMeeting(target, entry)
        await changeAlong(context.stores.meeting.meetings, target, after, said, session)
      },
    },
  )
}

type ScheduleProblem =
  | Exclude<ReturnType<typeof scheduleItem>, { ok: true }>['problem']
  | Exclude<ReturnType<typeof readReason>, { ok: true }>['problem']
  | ReturnType<typeof notFound>

type MeetingDocument = Context['stores']['meeting']['meetings'] extends import('mongoose').Model<infer T>
  ? T
  : never

/** Writes what happens to items along with an act on their meeting. */
export async function writeAlong(
  { stores, actor, now }: Context,
  act: string,
  changes: readonly ItemChange<ItemDocument>[],
  session: ClientSession,
): Promise<void> {
  for (const { item, event } of changes) {
    const said = { actor, now, act, event }
    await changeAlong(stores.agenda.items, item, evolveItem(item, event), said, session)
  }
}

/** What an act about an item rests on, read in the act's own transaction. */
export async function factsOf(
  context: Context,
  item: ItemRecord,
  session: ClientSession,
): Promise<ItemFacts> {
  const { stores } = context
  const facts = await meetingFactsOf(context, item.council, session)
  const council = found(facts.council, item.council)
  const meeting: MeetingRecord | null =
    item.meeting === null
      ? null
      : await stores.meeting.meetings.findById(item.meeting, { history: 0 }).session(session).lean()
  const recused = recusedFrom(item)
  const roll = await stores.roll.at(item.council, context.now, session)
  const quorum = meeting && (await quorumNow(context, meeting, council.kind, recused, session))
  const isVoting =
    (await stores.vote.votes.exists({ item: item._id, state: 'OPEN' }).session(session)) !== null
  const { place } = facts
  return {
    council,
    place,
    meeting,
    check: quorum?.check ?? emptyCheck(context.now),
    roll,
    rules: quorum?.rules ?? null,
    isVoting,
  }
}

/** Where there's no meeting nobody is present. */
function emptyCheck(at: Date): QuorumCheck {
  return { at, base: 0, present: 0, proxies: 0, required: 1, isMet: false, roll: [], presentMembers: [] }
}
