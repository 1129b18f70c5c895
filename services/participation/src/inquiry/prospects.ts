import type { Context } from '../context.ts'
import { found } from '../council/lookup.ts'
import { refusal } from '../council/rights.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { isMayor } from './acts.ts'
import { answerInquiry, withdrawInquiry } from './decisions.ts'
import { type InquiryKept, inquiryActions, inquiryMachine } from './inquiry.ts'
import { messages } from './messages.ts'

/** Every act on an inquiry for whoever asks: an answer once the council agreed on one, a withdrawal by the mayor while nobody discusses it. */
export async function prospects(context: Context, inquiry: InquiryKept): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const council = found(await loaders.council.load(inquiry.council), inquiry.council)
  const place = await loaders.place.load(council.place)
  const items = await loaders.itemsOnPaper.load(inquiry._id)
  const ids = items.flatMap(({ resolution }) => resolution ?? [])
  const resolutions = (await Promise.all(ids.map((id) => loaders.resolution.load(id)))).flatMap(
    (each) => each ?? [],
  )
  const isSignedIn = actor.kind === 'PERSON'
  const needs = [`mayor@${place?.headOffice ?? ''}`]
  return prospectsBy(inquiryMachine, inquiryActions, {
    refused: (action) => {
      if (action === 'ANSWER') return refusal(action, 'PLAN_MEETING', actor, place)
      const forbidden = { kind: 'NotPermitted' as const, clause: null, act: action, needs, isSignedIn }
      return isMayor(context, place) ? null : forbidden
    },
    decide: (action) => {
      if (action === 'WITHDRAW') return withdrawInquiry(inquiry, items, '—')
      const answers = resolutions.map((each) => answerInquiry(inquiry, each, now))
      return answers.find(({ ok }) => ok) ?? answers[0] ?? answerInquiry(inquiry, null, now)
    },
    messages,
  })
}
