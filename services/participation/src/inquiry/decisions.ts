import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import { type CouncilRecord, type CouncilState, mayMeet, stateNow } from '../council/council.ts'
import { outcomeOf, type ResolutionRecord } from '../resolution/resolution.ts'
import {
  type InquiryAction,
  type InquiryEvent,
  type InquiryMatter,
  type InquiryRecord,
  type InquiryState,
  inquiryMachine,
  possibleActions,
} from './inquiry.ts'

const longest = { title: 200, text: 10_000, reason: 2_000 } as const

/** 区長の諮問に応じ、次の事項を調査審議する. */
const onInquiry = 'clause:K-4-3-2'

export type InquiryActNotPossible = {
  kind: 'InquiryActNotPossible'
  clause: null
  inquiry: string
  action: InquiryAction
  state: InquiryState
  possible: readonly InquiryAction[]
}
/** Not one of the matters that law names for this type of council. */
export type MatterNotForCouncil = {
  kind: 'MatterNotForCouncil'
  clause: string
  matter: string
  possible: readonly string[]
}
/** The council hasn't agreed on an answer: no resolution of its own treats the inquiry. */
export type DeliberationMissing = { kind: 'DeliberationMissing'; clause: string; inquiry: string }
export type CouncilNotAtWork = {
  kind: 'CouncilNotAtWork'
  clause: null
  council: string
  councilState: CouncilState
}
export type InquiryUnderDiscussion = {
  kind: 'InquiryUnderDiscussion'
  clause: null
  inquiry: string
  agendaItem: string
}
export type InquiryProblem =
  | InquiryActNotPossible
  | MatterNotForCouncil
  | DeliberationMissing
  | CouncilNotAtWork
  | InquiryUnderDiscussion

/** Opens an inquiry to a council on one of the matters that its type may be asked about. */
export function openInquiry(
  council: CouncilRecord,
  matters: readonly InquiryMatter[],
  given: { readonly matter: string; readonly title: string; readonly text: string },
  id: string,
  now: Date,
): Result<InquiryEvent, MatterNotForCouncil | CouncilNotAtWork | InvalidInput> {
  const today = businessDateOf(now)
  const state = stateNow(council, today)
  if (!mayMeet(state))
    return refuse({ kind: 'CouncilNotAtWork', clause: null, council: council._id, councilState: state })
  const possible = inForce(matters, today)
    .filter(({ councilType }) => councilType === council.type)
    .map(({ _id }) => _id)
  if (!possible.includes(given.matter))
    return refuse({ kind: 'MatterNotForCouncil', clause: onInquiry, matter: given.matter, possible })
  const title = readText('title', given.title, longest.title)
  if (!title.ok) return title
  const text = readText('text', given.text, longest.text)
  if (!text.ok) return text
  const about = { council: council._id, place: council.place, matter: given.matter }
  const said = { title: title.value, text: text.value }
  return ok({ type: 'INQUIRY_OPENED', inquiry: { _id: id, ...about, ...said, openedAt: now } })
}

/** Answers with what the council agreed on: only after it deliberated, and with nothing else than its resolution. */
export function answerInquiry(
  inquiry: InquiryRecord,
  resolution: ResolutionRecord | null,
  now: Date,
): Result<InquiryEvent, InquiryActNotPossible | DeliberationMissing> {
  const state = stateAfter(inquiry, 'ANSWER')
  if (!state.ok) return state
  const treats = resolution?.paper?.kind === 'INQUIRY' && resolution.paper.id === inquiry._id
  if (!resolution || !treats || outcomeOf(resolution.result) !== 'AGREED')
    return refuse({ kind: 'DeliberationMissing', clause: onInquiry, inquiry: inquiry._id })
  return ok({ type: 'INQUIRY_ANSWERED', resolution: resolution._id, at: now })
}

/** Withdraws an inquiry, with a public reason; not while the council is talking it over. */
export function withdrawInquiry(
  inquiry: InquiryRecord,
  items: readonly ItemRecord[],
  given: string,
): Result<InquiryEvent, InquiryActNotPossible | InquiryUnderDiscussion | InvalidInput> {
  const state = stateAfter(inquiry, 'WITHDRAW')
  if (!state.ok) return state
  const discussed = items.find((item) => item.state === 'UNDER_DISCUSSION')
  if (discussed)
    return refuse({
      kind: 'InquiryUnderDiscussion',
      clause: null,
      inquiry: inquiry._id,
      agendaItem: discussed._id,
    })
  const reason = readText('reason', given, longest.reason)
  return reason.ok ? ok({ type: 'INQUIRY_WITHDRAWN', reason: reason.value }) : reason
}

function stateAfter(
  inquiry: InquiryRecord,
  action: InquiryAction,
): Result<InquiryState, InquiryActNotPossible> {
  const { _id, state } = inquiry
  const next = nextState(inquiryMachine, state, action)
  if (next !== null) return ok(next)
  const possible = possibleActions(state)
  return refuse({ kind: 'InquiryActNotPossible', clause: null, inquiry: _id, action, state, possible })
}
