import type { PartialDate } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Versioned } from '@chiiki/kit/valid-time.ts'
import type { Paper } from '../agenda/agenda.ts'

/** 諮問: what the mayor asks the council to investigate and deliberate on (第4・3⑵); 答申 is what it decided on that. */
export const inquiryStates = ['OPEN', 'ANSWERED', 'WITHDRAWN'] as const
export type InquiryState = (typeof inquiryStates)[number]

export const inquiryActions = ['ANSWER', 'WITHDRAW'] as const
export type InquiryAction = (typeof inquiryActions)[number]

/** What every row rests on: 区長の諮問に応じる. */
const clause = 'clause:K-4-3-2'

export const inquiryMachine: Machine<InquiryState, InquiryAction> = {
  name: 'Inquiry',
  states: inquiryStates,
  initial: 'OPEN',
  final: ['ANSWERED', 'WITHDRAWN'],
  transitions: [
    { from: ['OPEN'], event: 'ANSWER', to: 'ANSWERED', clause },
    { from: ['OPEN'], event: 'WITHDRAW', to: 'WITHDRAWN', clause },
  ],
}

/** What a type of council may be asked about: data, with its clause. */
export type InquiryMatter = Versioned & {
  readonly _id: string
  readonly councilType: string
  readonly name: { readonly ja: string; readonly en: string | null }
  readonly clause: string
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly source: Source
}

export type InquiryRecord = {
  readonly _id: string
  readonly council: string
  readonly place: string
  readonly matter: string
  readonly title: string
  readonly text: string
  readonly state: InquiryState
  readonly openedAt: Date
  /** 答申: the resolution that answers it, and when that was handed over. */
  readonly answer: { readonly resolution: string; readonly answeredAt: Date } | null
  readonly withdrawReason: string | null
}
export type InquiryKept = InquiryRecord & { readonly version: number }

export type InquiryEvent =
  | {
      readonly type: 'INQUIRY_OPENED'
      readonly inquiry: Omit<InquiryRecord, 'state' | 'answer' | 'withdrawReason'>
    }
  | { readonly type: 'INQUIRY_ANSWERED'; readonly resolution: string; readonly at: Date }
  | { readonly type: 'INQUIRY_WITHDRAWN'; readonly reason: string }

/** The inquiry after an event. @throws Error for an event of one that isn't there. */
export function evolveInquiry(inquiry: InquiryRecord | null, event: InquiryEvent): InquiryRecord {
  if (event.type === 'INQUIRY_OPENED')
    return { ...event.inquiry, state: inquiryMachine.initial, answer: null, withdrawReason: null }
  if (!inquiry) throw new Error(`${event.type} needs an inquiry`)
  if (event.type === 'INQUIRY_WITHDRAWN')
    return { ...inquiry, state: 'WITHDRAWN', withdrawReason: event.reason }
  const answer = { resolution: event.resolution, answeredAt: event.at }
  return { ...inquiry, state: 'ANSWERED', answer }
}

export function possibleActions(state: InquiryState): InquiryAction[] {
  return eventsFrom(inquiryMachine, state)
}

/** The inquiry as a paper on an agenda: its text never changes, so it has one version. */
export function asPaper({ place, council, state }: InquiryRecord): Paper {
  return { version: 1, place, council, isOpen: state === 'OPEN' }
}
