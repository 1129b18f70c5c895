import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotPermitted } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { AppointmentPolicy } from '../appointment/policy.ts'
import type { Bilingual } from '../counter/counter.ts'
import { type BoardPeriod, periodsFrom } from './period.ts'

/** 区広報板: a board with a number of places, of a district and its centre. Which there are the centres say; none is made up. */
export const boardStates = ['IN_USE', 'RETIRED'] as const
export type BoardState = (typeof boardStates)[number]

export const boardMachine: Machine<BoardState, 'RETIRE'> = {
  name: 'notice board',
  states: boardStates,
  initial: 'IN_USE',
  final: ['RETIRED'],
  transitions: [{ from: ['IN_USE'], event: 'RETIRE', to: 'RETIRED' }],
}

export type BoardRecord = {
  readonly _id: string
  readonly office: string
  readonly district: string
  readonly name: Bilingual
  /** Where it stands, in words. */
  readonly location: string
  /** How many hang on it at once. */
  readonly places: number
  readonly state: BoardState
  readonly registeredOn: BusinessDate
  readonly retiredOn: BusinessDate | null
}

/** 掲示: one place on one board for one period or some that follow each other. */
export const postingStates = ['APPLIED', 'APPROVED', 'POSTED', 'REMOVED', 'DECLINED', 'WITHDRAWN'] as const
export type PostingState = (typeof postingStates)[number]
export const postingEvents = ['APPROVE', 'DECLINE', 'POST', 'REMOVE', 'WITHDRAW'] as const
export type PostingAction = (typeof postingEvents)[number]

export const postingMachine: Machine<PostingState, PostingAction> = {
  name: 'board posting',
  states: postingStates,
  initial: 'APPLIED',
  final: ['REMOVED', 'DECLINED', 'WITHDRAWN'],
  transitions: [
    { from: ['APPLIED'], event: 'APPROVE', to: 'APPROVED' },
    { from: ['APPLIED'], event: 'DECLINE', to: 'DECLINED' },
    { from: ['APPROVED'], event: 'POST', to: 'POSTED' },
    { from: ['POSTED'], event: 'REMOVE', to: 'REMOVED' },
    { from: ['APPLIED', 'APPROVED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
  ],
}

export type PostingRecord = {
  readonly _id: string
  readonly board: string
  readonly office: string
  readonly title: string
  readonly place: number
  readonly from: BusinessDate
  readonly through: BusinessDate
  /** `board:period:place`, one a period: no two that are held share one. None once the place is given back. */
  readonly slots: readonly string[]
  readonly isHeld: boolean
  readonly state: PostingState
  readonly tokenHash: string
  readonly appliedAt: Date
  /** When it came into its state. */
  readonly since: Date
  /** Why it was declined. */
  readonly reason: string | null
}

export type BoardEvent =
  | { readonly event: 'NoticeBoardRegistered'; readonly board: BoardRecord }
  | { readonly event: 'NoticeBoardRetired'; readonly on: BusinessDate }
export type PostingEvent =
  | { readonly event: 'BoardSlotApplied'; readonly posting: PostingRecord }
  | {
      readonly event: 'BoardPostingStepped'
      readonly to: PostingState
      readonly at: Date
      readonly reason: string | null
    }

export type BoardFull = {
  readonly kind: 'BoardFull'
  readonly clause: null
  readonly from: BusinessDate
  readonly freeFrom: readonly BusinessDate[]
}
export type BoardInUse = { readonly kind: 'BoardInUse'; readonly clause: null; readonly postingCount: number }
export type BoardActNotPossible = {
  readonly kind: 'BoardActNotPossible'
  readonly clause: null
  readonly board: BoardState
  readonly posting: PostingState | null
}

const mostPlaces = 100

export function registerBoard(
  id: string,
  draft: Pick<BoardRecord, 'office' | 'district' | 'name' | 'location' | 'places'>,
  now: Date,
): Result<BoardEvent, InvalidInput> {
  const ja = readText('name.ja', draft.name.ja, 100)
  if (!ja.ok) return ja
  const en = readOptionalText('name.en', draft.name.en, 100)
  if (!en.ok) return en
  const location = readText('location', draft.location, 200)
  if (!location.ok) return location
  if (!Number.isInteger(draft.places) || draft.places < 1 || draft.places > mostPlaces)
    return refuse(invalid('places', `must be 1 to ${mostPlaces}`, String(draft.places)))
  const board: BoardRecord = {
    ...draft,
    _id: id,
    name: { ja: ja.value, en: en.value },
    location: location.value,
    state: 'IN_USE',
    registeredOn: businessDateOf(now),
    retiredOn: null,
  }
  return ok({ event: 'NoticeBoardRegistered', board })
}

/** Takes a board out of use; not while places on it are held. */
export function retireBoard(
  board: BoardRecord,
  heldCount: number,
  now: Date,
): Result<BoardEvent, BoardActNotPossible | BoardInUse> {
  if (nextState(boardMachine, board.state, 'RETIRE') === null)
    return refuse({ kind: 'BoardActNotPossible', clause: null, board: board.state, posting: null })
  if (heldCount > 0) return refuse({ kind: 'BoardInUse', clause: null, postingCount: heldCount })
  return ok({ event: 'NoticeBoardRetired', on: businessDateOf(now) })
}

export function evolveBoard(board: BoardRecord | null, event: BoardEvent): BoardRecord {
  if (event.event === 'NoticeBoardRegistered') return event.board
  if (!board) throw new Error(`${event.event} needs a board`)
  return { ...board, state: 'RETIRED', retiredOn: event.on }
}

/** A place that is held on a board, as others see it. */
export type Held = { readonly slots: readonly string[] }

export function slotId(board: string, from: BusinessDate, place: number): string {
  return `${board}:${from}:${place}`
}

/** How many places of a board are free in all of these periods; the lowest of them first. */
export function freePlaces(
  board: Pick<BoardRecord, '_id' | 'places'>,
  periods: readonly BoardPeriod[],
  held: readonly Held[],
): number[] {
  const taken = new Set(held.flatMap(({ slots }) => slots))
  const places = Array.from({ length: board.places }, (_, index) => index + 1)
  return places.filter((place) => periods.every(({ from }) => !taken.has(slotId(board._id, from, place))))
}

export type Application = {
  readonly title: string
  readonly from: BusinessDate
  readonly periodCount: number
}
export type BoardGround = {
  readonly board: BoardRecord
  readonly held: readonly Held[]
  readonly policy: AppointmentPolicy
  readonly now: Date
}

/** The periods that can be applied for now. */
export function openPeriods({ policy, now }: Pick<BoardGround, 'policy' | 'now'>): readonly BoardPeriod[] {
  const { leadDays, horizonPeriods, periodFirstDays } = policy.board
  const today = businessDateOf(now)
  return periodsFrom(today, horizonPeriods, periodFirstDays).filter(
    ({ from }) => from >= addDays(today, leadDays),
  )
}

/** Applies for the first free place: held from now on, so that nobody is told yes for a place that somebody else has. */
export function applyForSlot(
  id: string,
  application: Application,
  tokenHash: string,
  ground: BoardGround,
): Result<PostingEvent, InvalidInput | BoardFull | BoardActNotPossible> {
  const { board, held, policy, now } = ground
  if (board.state !== 'IN_USE')
    return refuse({ kind: 'BoardActNotPossible', clause: null, board: board.state, posting: null })
  const title = readText('title', application.title, 100)
  if (!title.ok) return title
  const { periodCount, from } = application
  const { mostPeriods, leadDays } = policy.board
  if (!Number.isInteger(periodCount) || periodCount < 1 || periodCount > mostPeriods)
    return refuse(invalid('periodCount', `must be 1 to ${mostPeriods}`, String(periodCount)))
  const open = openPeriods(ground)
  const first = open.findIndex((period) => period.from === from)
  const periods = open.slice(first, first + periodCount)
  if (first < 0 || periods.length < periodCount) {
    const firsts = open.map((period) => period.from).join(', ')
    return refuse(invalid('from', `must begin a period, ${leadDays} days ahead at least: ${firsts}`, from))
  }
  const [place] = freePlaces(board, periods, held)
  if (place === undefined) {
    const freeFrom = open.filter((period) => freePlaces(board, [period], held).length > 0)
    return refuse({ kind: 'BoardFull', clause: null, from, freeFrom: freeFrom.map((period) => period.from) })
  }
  const posting: PostingRecord = {
    _id: id,
    board: board._id,
    office: board.office,
    title: title.value,
    place,
    from,
    through: periods.at(-1)?.through ?? from,
    slots: periods.map((period) => slotId(board._id, period.from, place)),
    isHeld: true,
    state: 'APPLIED',
    tokenHash,
    appliedAt: now,
    since: now,
    reason: null,
  }
  return ok({ event: 'BoardSlotApplied', posting })
}

/** One step of a posting. Posted from its first day on; a refusal says why. */
export function stepPosting(
  posting: PostingRecord,
  action: PostingAction,
  reason: string | null,
  now: Date,
): Result<PostingEvent, InvalidInput | BoardActNotPossible> {
  const to = nextState(postingMachine, posting.state, action)
  const isEarly = action === 'POST' && businessDateOf(now) < posting.from
  const isOver = (action === 'POST' || action === 'APPROVE') && businessDateOf(now) > posting.through
  if (to === null || isEarly || isOver)
    return refuse({ kind: 'BoardActNotPossible', clause: null, board: 'IN_USE', posting: posting.state })
  if (action !== 'DECLINE') return ok({ event: 'BoardPostingStepped', to, at: now, reason: null })
  const words = readText('reason', reason ?? '', 300)
  return words.ok ? ok({ event: 'BoardPostingStepped', to, at: now, reason: words.value }) : words
}

export function evolvePosting(posting: PostingRecord | null, event: PostingEvent): PostingRecord {
  if (event.event === 'BoardSlotApplied') return event.posting
  if (!posting) throw new Error(`${event.event} needs a posting`)
  const isHeld = !postingMachine.final.includes(event.to)
  const { to: state, at: since, reason } = event
  return { ...posting, state, since, reason, isHeld, slots: isHeld ? posting.slots : [] }
}

/** Whether a posting hangs though its days are over. */
export function isRemovalDue({ state, through }: PostingRecord, now: Date): boolean {
  return state === 'POSTED' && through < businessDateOf(now)
}

/** Who registers boards and decides on postings at a centre; who puts them up and takes them down. */
export const boardPosts = ['centre-director', 'counter-manager'] as const
export const boardDeskPosts = [...boardPosts, 'counter-agent'] as const

export function mayRunBoards(actor: Actor, office: string | null, act: string): NotPermitted | null {
  if (office !== null && holdsPost(actor, boardPosts, office)) return null
  const needs = boardPosts.map((post) => `${post}@${office ?? 'office:…'}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export type PostingSide = 'APPLICANT' | 'DECIDER' | 'DESK'
const bySide: { readonly [Side in PostingSide]: readonly PostingAction[] } = {
  APPLICANT: ['WITHDRAW'],
  DECIDER: ['APPROVE', 'DECLINE', 'POST', 'REMOVE'],
  DESK: ['POST', 'REMOVE'],
}

export function postingActions(posting: PostingRecord, side: PostingSide, now: Date): PostingAction[] {
  return eventsFrom(postingMachine, posting.state).filter(
    (action) => bySide[side].includes(action) && stepPosting(posting, action, 'x', now).ok,
  )
}

/** As whom somebody looks at a posting; null: it's none of theirs. */
export function sideOf(actor: Actor, office: string): PostingSide | null {
  if (holdsPost(actor, boardPosts, office)) return 'DECIDER'
  return holdsPost(actor, boardDeskPosts, office) ? 'DESK' : null
}
