import { act } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { writeAlong } from '../agenda/acts.ts'
import type { ItemEvent } from '../agenda/agenda.ts'
import type { ItemDocument } from '../agenda/store.ts'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { factsOf as meetingFactsOf } from '../meeting/acts.ts'
import type { ResolutionRecord } from '../resolution/resolution.ts'
import { answerInquiry, openInquiry, withdrawInquiry } from './decisions.ts'
import { evolveInquiry, type InquiryMatter, type InquiryRecord } from './inquiry.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** 区長の諮問: nobody else asks. */
const mayor = 'mayor'

/** Whether the caller is who asks. */
export function isMayor({ actor }: Context, place: RolloutPlace | null): boolean {
  return place !== null && holdsPost(actor, [mayor], place.headOffice)
}

/** Opens an inquiry to a council. */
export async function open(
  context: Context,
  councilId: string,
  input: Keys & { readonly matter: string; readonly title: string; readonly text: string },
) {
  const { stores, loaders, actor, now } = context
  const council = await loaders.council.load(councilId)
  if (!council) return refuse(notFound(councilId))
  const forbidden = mayorOnly(context, 'openInquiry', await loaders.place.load(council.place))
  if (forbidden) return refuse(forbidden)
  const id = newId('Inquiry')
  return act(
    { actor, now },
    {
      name: 'openInquiry',
      model: stores.inquiry.inquiries,
      id,
      creates: true,
      input: { ...input, council: councilId } as Keys,
      facts: async (_none, session) => {
        await stores.meeting.turnPage(councilId, session)
        const { council: today } = await meetingFactsOf(context, councilId, session)
        const matters: InquiryMatter[] = await stores.inquiry.matters
          .find({}, { history: 0 })
          .session(session)
          .lean()
        return { council: found<CouncilRecord>(today, councilId), matters }
      },
      decide: (_none, facts) => openInquiry(facts.council, facts.matters, input, id, now),
      evolve: evolveInquiry,
    },
  )
}

/** Hands over the council's answer: its resolution on the inquiry. */
export function answerWith(
  context: Context,
  input: Keys & { readonly id: string; readonly resolution: string },
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name: 'answerInquiry',
      model: stores.inquiry.inquiries,
      id: input.id,
      input,
      facts: async (inquiry, session) => {
        if (!inquiry) return { place: null, resolution: null }
        const { place } = await onItsCouncil(context, inquiry, session)
        const resolution: ResolutionRecord | null = await stores.resolution.resolutions
          .findById(input.resolution, { history: 0 })
          .session(session)
          .lean()
        return { place, resolution }
      },
      permit: (inquiry, { place }) =>
        inquiry ? refusal('answerInquiry', 'PLAN_MEETING', actor, place) : null,
      decide: (inquiry, { resolution }) => answerInquiry(inquiry as InquiryRecord, resolution, now),
      evolve: evolveInquiry,
    },
  )
}

/** Withdraws an inquiry; what stood on agendas because of it is withdrawn with it. */
export function withdraw(context: Context, input: Keys & { readonly id: string; readonly reason: string }) {
  const { stores, actor, now } = context
  let items: readonly ItemDocument[] = []
  return act(
    { actor, now },
    {
      name: 'withdrawInquiry',
      model: stores.inquiry.inquiries,
      id: input.id,
      input,
      facts: async (inquiry, session) => {
        if (!inquiry) return { place: null }
        items = (await stores.agenda.items
          .find({ 'paper.id': inquiry._id })
          .session(session)
          .lean()) as ItemDocument[]
        return onItsCouncil(context, inquiry, session)
      },
      permit: (inquiry, { place }) => (inquiry ? mayorOnly(context, 'withdrawInquiry', place) : null),
      decide: (inquiry) => withdrawInquiry(inquiry as InquiryRecord, items, input.reason),
      evolve: evolveInquiry,
      also: (_event, inquiry, session) => {
        const waiting = items.filter(({ state }) => ['PROPOSED', 'SCHEDULED', 'DEFERRED'].includes(state))
        const event = itemWithdrawn(inquiry.withdrawReason ?? input.reason, now)
        const changes = waiting.map((item) => ({ item, event }))
        return writeAlong(context, 'withdrawInquiry', changes, session)
      },
    },
  )
}

function itemWithdrawn(reason: string, at: Date): ItemEvent {
  const reflection = { state: 'NOTHING_TO_REFLECT', explanation: reason, publishedAt: at } as const
  return { type: 'ITEM_WITHDRAWN', at, reason, reflection }
}

function onItsCouncil(context: Context, { council }: InquiryRecord, session: ClientSession) {
  return context.stores.meeting
    .turnPage(council, session)
    .then(() => meetingFactsOf(context, council, session))
}

function mayorOnly(context: Context, act: string, place: RolloutPlace | null): NotPermitted | null {
  if (isMayor(context, place)) return null
  const needs = place === null ? [] : [`${mayor}@${place.headOffice}`]
  return {
    kind: 'NotPermitted',
    clause: 'clause:K-4-3-2',
    act,
    needs,
    isSignedIn: context.actor.kind === 'PERSON',
  }
}
