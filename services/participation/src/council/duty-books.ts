import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import { evolveItem, type ItemEvent } from '../agenda/agenda.ts'
import { evolveIssue, type IssueEvent } from '../area-issue/area-issue.ts'
import { openDutiesOf } from '../carry-up/acts.ts'
import { evolveCarryUp } from '../carry-up/carry-up.ts'
import type { Context } from '../context.ts'
import { evolveProposal } from '../proposal/proposal.ts'
import { handedOver } from '../response/handling.ts'
import type { CouncilRecord } from './council.ts'
import type { Assigned, DutyKind, OpenDuty } from './duties.ts'

export type HandOver = {
  readonly from: CouncilRecord
  readonly to: CouncilRecord | null
  readonly act: string
  readonly reason: string
}

/** How a slice tells of what a body has begun and not ended, and hands it on. A slice whose things bodies owe adds its own. */
type DutyBook = {
  /** At most some hundred at a time: whoever hands on asks again until there are none. */
  readonly openOf: (context: Context, council: string, session: ClientSession) => Promise<Found[]>
  /** Null: it can't be handed on. */
  readonly handOver:
    | ((context: Context, id: string, how: HandOver, session: ClientSession) => Promise<void>)
    | null
}
type Found = { readonly id: string; readonly paper: string | null }

const most = 100
const alone = (ids: readonly string[]): Found[] => ids.map((id) => ({ id, paper: null }))

const books: { readonly [Kind in DutyKind]: DutyBook } = {
  PROPOSAL: {
    openOf: async (context, council, session) =>
      alone((await openDutiesOf(context, council, session)).proposals),
    handOver: async ({ stores, actor, now }, id, { from, to, act, reason }, session) => {
      const { proposals } = stores.proposal
      const proposal = await proposals.findById(id).session(session).lean().orFail()
      const { office, post, state, dueOn } = proposal
      const debtor = to ? { owedBy: to._id, owedByPost: null } : { owedBy: office, owedByPost: post }
      const on = businessDateOf(now)
      const event = {
        type: 'PROPOSAL_HANDLED' as const,
        step: { state, step: 'HAND_OVER', on, at: now, office: null, reason },
        clocks: handedOver(proposal.clocks, from._id, debtor),
        dueOn,
        change: { council: to?._id ?? null },
      }
      const said = { actor, now, act, event }
      await changeAlong(proposals, proposal, evolveProposal(proposal, event), said, session)
    },
  },
  CARRY_UP: {
    openOf: async (context, council, session) =>
      alone((await openDutiesOf(context, council, session)).carryUps),
    handOver: async ({ stores, actor, now }, id, { from, to, act, reason }, session) => {
      const { hops } = stores.carryUp
      const hop = await hops.findById(id).session(session).lean().orFail()
      const on = businessDateOf(now)
      const { fromOffice, fromPost, state, dueOn } = hop
      const debtor = to ? { owedBy: to._id, owedByPost: null } : { owedBy: fromOffice, owedByPost: fromPost }
      const event = {
        type: 'CARRY_UP_HANDLED' as const,
        step: { state, step: 'HAND_OVER', on, at: now, office: null, reason },
        clocks: handedOver(hop.clocks, from._id, debtor),
        dueOn,
        response: null,
        fromCouncil: to?._id ?? null,
      }
      const after = { ...evolveCarryUp(hop, event), fromCouncil: event.fromCouncil }
      await changeAlong(hops, hop, after, { actor, now, act, event }, session)
    },
  },
  INQUIRY: {
    openOf: async ({ stores }, council, session) => {
      const open = { council, state: 'OPEN' as const }
      const found = await stores.inquiry.inquiries.find(open, { _id: 1 }).session(session).limit(most).lean()
      return alone(found.map(({ _id }) => _id))
    },
    handOver: async ({ stores, actor, now }, id, { to, act, reason }, session) => {
      const { inquiries } = stores.inquiry
      const inquiry = await inquiries.findById(id).session(session).lean().orFail()
      if (!to) throw new Error(`${id} goes to no body`)
      const event = { type: 'INQUIRY_HANDED_OVER', council: to._id, reason }
      const { version: _, history: __, ...record } = inquiry
      const after = { ...record, council: to._id, place: to.place }
      await changeAlong(inquiries, inquiry, after, { actor, now, act, event }, session)
    },
  },
  AGENDA_ITEM: {
    openOf: async ({ stores }, council, session) => {
      const waiting = { council, state: { $in: ['PROPOSED' as const, 'DEFERRED' as const] } }
      const found = await stores.agenda.items.find(waiting, { paper: 1 }).session(session).limit(most).lean()
      return found.map(({ _id, paper }) => ({ id: _id, paper: paper?.id ?? null }))
    },
    handOver: async ({ stores, actor, now }, id, { to, act, reason }, session) => {
      const { items } = stores.agenda
      const item = await items.findById(id).session(session).lean().orFail()
      const event: ItemEvent = to
        ? { type: 'ITEM_HANDED_OVER', council: to._id }
        : {
            type: 'ITEM_WITHDRAWN',
            at: now,
            reason,
            reflection: { state: 'NOTHING_TO_REFLECT', explanation: reason, publishedAt: now },
          }
      const { version: _, history: __, ...record } = item
      await changeAlong(items, item, evolveItem(record, event), { actor, now, act, event }, session)
    },
  },
  // What policies are asked to take in goes with the issue that it's asked for; who owes those answers are posts, which no body's end changes.
  AREA_ISSUE: {
    openOf: async ({ stores }, council, session) => {
      const open = { council, state: { $in: ['LISTED' as const, 'DROPPED' as const] } }
      const found = await stores.areaIssue.issues.find(open, { _id: 1 }).session(session).limit(most).lean()
      return alone(found.map(({ _id }) => _id))
    },
    handOver: async ({ stores, actor, now }, id, { to, act, reason }, session) => {
      const { issues } = stores.areaIssue
      const issue = await issues.findById(id).session(session).lean().orFail()
      const event: IssueEvent = { type: 'AREA_ISSUE_HANDED_OVER', council: to?._id ?? null, reason }
      const { version: _, history: __, ...record } = issue
      await changeAlong(issues, issue, evolveIssue(record, event), { actor, now, act, event }, session)
    },
  },
  OPEN_CALL: {
    openOf: async ({ stores }, council, session) => {
      const ended = ['COMPLETED' as const, 'CANCELLED' as const]
      const found = await stores.openCall.calls
        .find({ council, state: { $nin: ended } }, { _id: 1 })
        .session(session)
        .limit(most)
        .lean()
      return alone(found.map(({ _id }) => _id))
    },
    handOver: null,
  },
  DRAW: {
    openOf: async ({ stores }, council, session) => {
      const ended = ['CLOSED' as const, 'VOIDED' as const]
      const found = await stores.draw.draws
        .find({ council, state: { $nin: ended } }, { _id: 1 })
        .session(session)
        .limit(most)
        .lean()
      return alone(found.map(({ _id }) => _id))
    },
    handOver: null,
  },
}

/** Everything that these bodies have begun and not ended, up to some hundred of each kind. */
export async function dutiesOf(
  context: Context,
  councils: readonly string[],
  session: ClientSession,
): Promise<OpenDuty[]> {
  const found: OpenDuty[] = []
  for (const council of councils)
    for (const [kind, book] of Object.entries(books) as [DutyKind, DutyBook][])
      for (const each of await book.openOf(context, council, session)) found.push({ kind, council, ...each })
  return found
}

/** Hands one duty on in the transaction of the body's end. */
export async function handOn(
  context: Context,
  { duty, to }: Assigned,
  how: Omit<HandOver, 'to'>,
  session: ClientSession,
): Promise<void> {
  const { handOver } = books[duty.kind]
  if (!handOver) throw new Error(`${duty.id} can't be handed on`)
  await handOver(context, duty.id, { ...how, to }, session)
}
