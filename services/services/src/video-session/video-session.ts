import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { type Bases, basisFor, type Wanted } from '../consent/consent.ts'
import type { InterpreterBooked } from '../interpreter/booking.ts'

export type SessionState =
  | 'BOOKED'
  | 'LOBBY'
  | 'CONNECTED'
  | 'INTERRUPTED'
  | 'ENDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'REBOOKED'
export type SessionAction =
  | 'ENTER'
  | 'CONNECT'
  | 'DROP'
  | 'RESUME'
  | 'END'
  | 'FAIL'
  | 'CANCEL'
  | 'REBOOK'
  | 'BOOK_INTERPRETER'

/** 第4・1・1）④: a district's centre and a specialist elsewhere talk with the person by video. */
export const sessionMachine: Machine<SessionState, SessionAction> = {
  name: 'VideoSession',
  states: ['BOOKED', 'LOBBY', 'CONNECTED', 'INTERRUPTED', 'ENDED', 'FAILED', 'CANCELLED', 'REBOOKED'],
  initial: 'BOOKED',
  final: ['ENDED', 'FAILED', 'CANCELLED', 'REBOOKED'],
  transitions: [
    { from: ['BOOKED', 'LOBBY'], event: 'ENTER', to: 'LOBBY' },
    { from: ['LOBBY'], event: 'CONNECT', to: 'CONNECTED' },
    { from: ['CONNECTED'], event: 'DROP', to: 'INTERRUPTED' },
    { from: ['INTERRUPTED'], event: 'RESUME', to: 'CONNECTED' },
    { from: ['CONNECTED', 'INTERRUPTED'], event: 'END', to: 'ENDED' },
    { from: ['LOBBY', 'INTERRUPTED'], event: 'FAIL', to: 'FAILED' },
    { from: ['BOOKED', 'LOBBY'], event: 'CANCEL', to: 'CANCELLED' },
    { from: ['BOOKED', 'LOBBY', 'INTERRUPTED'], event: 'REBOOK', to: 'REBOOKED' },
    { from: ['BOOKED'], event: 'BOOK_INTERPRETER', to: 'BOOKED' },
    { from: ['LOBBY'], event: 'BOOK_INTERPRETER', to: 'LOBBY' },
  ],
}

/** Why a session came to nothing. */
export type SessionFailure = 'LINE' | 'PERSON_ABSENT' | 'SPECIALIST_ABSENT' | 'WENT_ON_BY_PHONE'

/** That both ends talked from one instant up to another; the last has no end yet. */
export type Talk = { readonly from: Date; readonly to: Date | null }
export type Drop = { readonly at: Date; readonly worker: string; readonly resumedAt: Date | null }

/** A video session of one escalation. Nothing of it is recorded: what it came to stands in a note. */
export type VideoSession = {
  readonly id: string
  readonly escalation: string
  /** The booking of both ends. */
  readonly appointment: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** The persons of the case who take part. */
  readonly subjects: readonly string[]
  readonly state: SessionState
  readonly interpreter: InterpreterBooked | null
  readonly arrivals: readonly { readonly worker: string; readonly party: string; readonly at: Date }[]
  /** Who made sure that the persons are who they should be, when it was connected. */
  readonly verifiedBy: string | null
  readonly talks: readonly Talk[]
  readonly drops: readonly Drop[]
  readonly endedAt: Date | null
  readonly failure: SessionFailure | null
  readonly follows: string | null
  readonly followedBy: string | null
  /** The note that says what it came to. */
  readonly summary: string | null
}

export const openSessions: readonly SessionState[] = ['BOOKED', 'LOBBY', 'CONNECTED', 'INTERRUPTED']

export function sessionAfter(session: VideoSession, action: SessionAction): SessionState | null {
  return nextState(sessionMachine, session.state, action)
}

export function sessionActions({ state }: Pick<VideoSession, 'state'>): SessionAction[] {
  return eventsFrom(sessionMachine, state)
}

/** The first instant, from this one on, at which nothing covers it any longer; null: none is known. */
export function firstUncovered(bases: Bases, wanted: Wanted, from: Date): Date | null {
  if (basisFor(bases, wanted, from) === null) return from
  const ends = [...bases.consents, ...bases.grounds]
    .flatMap(({ validUntil, endedAt }) => [validUntil, ...(endedAt ? [endedAt] : [])])
    .filter((end) => end > from)
    .toSorted((a, b) => a.getTime() - b.getTime())
  return ends.find((end) => basisFor(bases, wanted, end) === null) ?? null
}

/** Between whom it's told: what the owner's party tells of each person, to the specialist's. */
export type Telling = { readonly from: string; readonly to: string }

/** When what is told of somebody who takes part lost its basis, since this instant and by now; null: it holds. */
export function cutAt(
  bases: Bases,
  subjects: readonly string[],
  { from, to }: Telling,
  since: Date,
  now: Date,
): Date | null {
  if (from === to) return null
  const wanted = (subject: string): Wanted => ({
    subject,
    category: 'CONTENT',
    from,
    to,
    purpose: 'REFERRAL',
  })
  const ends = subjects
    .map((subject) => firstUncovered(bases, wanted(subject), since))
    .filter((end) => end !== null && end <= now)
    .map((end) => (end as Date).getTime())
  return ends.length === 0 ? null : new Date(Math.min(...ends))
}

/** How it stands now: a consent that ended cuts it off at that instant, whatever anybody has written down. */
export function sessionAt(
  session: VideoSession,
  bases: Bases,
  telling: Telling,
  now: Date,
): { readonly state: SessionState; readonly cutAt: Date | null } {
  const talk = session.talks.at(-1)
  if (session.state !== 'CONNECTED' || !talk) return { state: session.state, cutAt: null }
  const cut = cutAt(bases, session.subjects, telling, talk.from, now)
  return { state: cut === null ? 'CONNECTED' : 'INTERRUPTED', cutAt: cut }
}

/** Whole minutes in which both ends talked. */
export function minutesTalked({ talks }: VideoSession, now: Date): number {
  const length = ({ from, to }: Talk) => (to ?? now).getTime() - from.getTime()
  return Math.floor(talks.reduce((sum, each) => sum + length(each), 0) / 60_000)
}
