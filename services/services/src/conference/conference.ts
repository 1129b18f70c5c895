import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { type Bases, basisFor } from '../consent/consent.ts'
import type { NoteHead } from '../consultation/access.ts'
import type { NoteClass } from '../consultation/consultation.ts'

/** 支援会議 shares under a duty of secrecy, on a legal ground too; 重層的支援会議 on what people agreed to alone. */
export type ConferenceKind = 'SUPPORT' | 'COORDINATION'
export type ConferenceState = 'PLANNED' | 'OPEN' | 'ENDED' | 'CANCELLED'
export type ConferenceAction = 'JOIN' | 'DECLINE' | 'OPEN' | 'END' | 'CANCEL'
export type SeatState = 'INVITED' | 'JOINED' | 'DECLINED'

export const conferenceMachine: Machine<ConferenceState, ConferenceAction> = {
  name: 'ConsultationConference',
  states: ['PLANNED', 'OPEN', 'ENDED', 'CANCELLED'],
  initial: 'PLANNED',
  final: ['ENDED', 'CANCELLED'],
  transitions: [
    { from: ['PLANNED'], event: 'JOIN', to: 'PLANNED' },
    { from: ['OPEN'], event: 'JOIN', to: 'OPEN' },
    { from: ['PLANNED'], event: 'DECLINE', to: 'PLANNED' },
    { from: ['PLANNED'], event: 'OPEN', to: 'OPEN' },
    { from: ['OPEN'], event: 'END', to: 'ENDED' },
    { from: ['PLANNED'], event: 'CANCEL', to: 'CANCELLED' },
  ],
}

/** A party at a conference, and who is there for it: one named worker at a time. */
export type Seat = { readonly party: string; readonly state: SeatState; readonly worker: string | null }

export type Conference = {
  readonly id: string
  readonly kind: ConferenceKind
  readonly startsAt: Date
  readonly state: ConferenceState
  readonly subjects: readonly string[]
  readonly topics: readonly string[]
  /** What may come up, as far as each party may hear it. */
  readonly notes: readonly string[]
  readonly seats: readonly Seat[]
  readonly openedAt: Date | null
  readonly endedAt: Date | null
  /** Sealed. */
  readonly agenda: string
  /** Sealed: what it came to. */
  readonly result: string | null
}

export const openConferences: readonly ConferenceState[] = ['PLANNED', 'OPEN']

export function conferenceAfter({ state }: Conference, action: ConferenceAction): ConferenceState | null {
  return nextState(conferenceMachine, state, action)
}

export function conferenceActions({ state }: Pick<Conference, 'state'>): ConferenceAction[] {
  return eventsFrom(conferenceMachine, state)
}

/** What a conference of this kind may rest on. */
export function basesOf(kind: ConferenceKind, { consents, grounds }: Bases): Bases {
  return { consents, grounds: kind === 'SUPPORT' ? grounds : [] }
}

/** Whether a party may hear what another has written of one person, in one class, at this instant. */
export function mayHear(...of: Parameters<typeof basisToHear>): boolean {
  const [, , { from }, to] = of
  return from === to || basisToHear(...of) !== null
}

/** The consent or legal ground by which a party hears what another has written; null: none. */
export function basisToHear(
  { kind }: Pick<Conference, 'kind'>,
  bases: Bases,
  {
    subject,
    category,
    from,
  }: { readonly subject: string; readonly category: NoteClass; readonly from: string },
  to: string,
  at: Date,
): string | null {
  return basisFor(basesOf(kind, bases), { subject, category, from, to, purpose: 'CONFERENCE' }, at)
}

/** A note is heard by a party that wrote it, and by one that may hear of every person whom it concerns. */
export function mayHearNote(
  conference: Conference,
  bases: Bases,
  { class: category, subjects, party: from }: Omit<NoteHead, '_id'>,
  to: string,
  at: Date,
): boolean {
  const isWithin = subjects.every((each) => conference.subjects.includes(each))
  return (
    isWithin &&
    subjects.length > 0 &&
    subjects.every((subject) => mayHear(conference, bases, { subject, category, from }, to, at))
  )
}

/** Who is invited to what is not over: by these their workers find it. */
export function invitedTo(conferences: readonly Conference[]): string[] {
  const open = conferences.filter(({ state }) => openConferences.includes(state))
  const seats = open.flatMap((each) => each.seats).filter(({ state }) => state !== 'DECLINED')
  return [...new Set(seats.map(({ party }) => party))].sort()
}
