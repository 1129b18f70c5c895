import { type Actor, actorId, holdsPost } from '@chiiki/kit/actor.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { isDesk } from '../appointment/appointment.ts'

/**
 * 通知: something that somebody with an appointment is to be told, kept in the transaction that gave the reason, and handed to whoever sends it. It
 * holds nothing about the person: their contact lies sealed with the appointment, and is opened for the sender alone.
 */
export const notificationKinds = ['REMINDER', 'MOVED', 'CANCELLED', 'PLACE_LOST'] as const
export type NotificationKind = (typeof notificationKinds)[number]

export const notificationStates = ['PENDING', 'TAKEN', 'SENT', 'DROPPED', 'UNDELIVERED'] as const
export type NotificationState = (typeof notificationStates)[number]

export const notificationEvents = [
  'TAKE',
  'CONFIRM',
  'FAIL',
  'GIVE_UP',
  'DROP',
  'RECALL',
  'PUT_OFF',
  'RETRY',
] as const
export type NotificationStep = (typeof notificationEvents)[number]

/** TAKE from TAKEN: the lease of who took it before has run out. CONFIRM from UNDELIVERED: it had gone out, and nobody had heard so. */
export const notificationMachine: Machine<NotificationState, NotificationStep> = {
  name: 'notification',
  states: notificationStates,
  initial: 'PENDING',
  final: ['SENT', 'DROPPED'],
  transitions: [
    { from: ['PENDING', 'TAKEN'], event: 'TAKE', to: 'TAKEN' },
    { from: ['TAKEN', 'UNDELIVERED'], event: 'CONFIRM', to: 'SENT' },
    { from: ['TAKEN'], event: 'FAIL', to: 'PENDING' },
    { from: ['TAKEN'], event: 'GIVE_UP', to: 'UNDELIVERED' },
    { from: ['PENDING', 'TAKEN', 'UNDELIVERED'], event: 'DROP', to: 'DROPPED' },
    { from: ['TAKEN'], event: 'RECALL', to: 'TAKEN' },
    { from: ['PENDING'], event: 'PUT_OFF', to: 'PENDING' },
    { from: ['UNDELIVERED'], event: 'RETRY', to: 'PENDING' },
  ],
}

/** Why it wasn't sent, as far as the sender tells: a word, never what a provider said of a person. */
export const failureReasons = ['UNREACHABLE', 'REJECTED', 'PROVIDER_FAULT', 'LEASE_LAPSED'] as const
export type FailureReason = (typeof failureReasons)[number]

export const dropReasons = [
  'APPOINTMENT_CHANGED',
  'OVER',
  'PLACE_STANDS',
  'TOLD_OTHERWISE',
  'NO_CONTACT',
] as const
export type DropReason = (typeof dropReasons)[number]

/** A request to take, as its idempotency key and its input say. */
export type Request = { readonly key: string; readonly input: string }

/** Who takes, and under which request. */
export type Taker = { readonly by: string; readonly request: Request | null }

/** That somebody took it to send it; `outcome` null while nobody knows what came of it. */
export type Attempt = {
  /** 1, 2, 3 … */
  readonly number: number
  readonly by: string
  /** Under which request it was taken, so that a repeat of it answers the same; null where it named no key. */
  readonly request: Request | null
  readonly takenAt: Date
  readonly until: Date
  readonly outcome: 'SENT' | FailureReason | null
  readonly endedAt: Date | null
}

export type NotificationRecord = {
  readonly _id: string
  /** What it's for, so that nothing is written twice. */
  readonly key: string
  readonly kind: NotificationKind
  readonly appointment: string
  /** Under which the sealed words about the person are kept. */
  readonly person: string
  readonly offices: readonly string[]
  readonly state: NotificationState
  /** PENDING: from when it may be taken. TAKEN: when the lease runs out. Null when it's over. */
  readonly dueAt: Date | null
  /** From when on it's of no use: what it's about has begun. */
  readonly lapsesAt: Date
  readonly attempts: readonly Attempt[]
  /** How many of the attempts count towards the bound: those since the last RETRY. */
  readonly tries: number
  /** Set where what it says ceased to hold while somebody had it. */
  readonly recalled: DropReason | null
  readonly dropped: DropReason | null
  readonly writtenAt: Date
  readonly endedAt: Date | null
}

export type NotificationEvent =
  | { readonly event: 'WRITTEN'; readonly notification: NotificationRecord }
  | ({ readonly event: 'TAKE'; readonly at: Date; readonly until: Date } & Taker)
  | { readonly event: 'CONFIRM'; readonly at: Date; readonly number: number }
  | {
      readonly event: 'FAIL'
      readonly at: Date
      readonly number: number
      readonly reason: FailureReason
      readonly dueAt: Date
    }
  | {
      readonly event: 'GIVE_UP'
      readonly at: Date
      readonly number: number
      readonly reason: FailureReason
    }
  | {
      readonly event: 'DROP'
      readonly at: Date
      readonly reason: DropReason
      readonly failed?: FailureReason
    }
  | { readonly event: 'RECALL'; readonly at: Date; readonly reason: DropReason }
  | { readonly event: 'PUT_OFF'; readonly at: Date; readonly dueAt: Date }
  | { readonly event: 'RETRY'; readonly at: Date }

export function evolveNotification(
  notification: NotificationRecord | null,
  event: NotificationEvent,
): NotificationRecord {
  if (event.event === 'WRITTEN') return event.notification
  if (!notification) throw new Error(`${event.event} needs a notification`)
  const state = nextState(notificationMachine, notification.state, event.event)
  if (state === null) throw new RangeError(`${notification._id} is ${notification.state}: no ${event.event}`)
  const { attempts, tries } = notification
  const last = attempts.length
  switch (event.event) {
    case 'TAKE': {
      const before = ended(attempts, last, 'LEASE_LAPSED', event.at)
      const { at: takenAt, by, request, until } = event
      const attempt = { number: last + 1, by, request, takenAt, until, outcome: null, endedAt: null }
      return { ...notification, state, dueAt: until, attempts: [...before, attempt], tries: tries + 1 }
    }
    case 'CONFIRM': {
      const told = attempts.map((each) => (each.number === event.number ? { ...each, outcome: null } : each))
      const sent = ended(told, event.number, 'SENT', event.at)
      return { ...notification, state, dueAt: null, attempts: sent, endedAt: event.at }
    }
    case 'FAIL': {
      const failed = ended(attempts, event.number, event.reason, event.at)
      return { ...notification, state, dueAt: event.dueAt, attempts: failed }
    }
    case 'GIVE_UP': {
      const failed = ended(attempts, event.number, event.reason, event.at)
      return { ...notification, state, dueAt: null, attempts: failed, endedAt: event.at }
    }
    case 'DROP': {
      const failed = event.failed ? ended(attempts, last, event.failed, event.at) : attempts
      const over = { dueAt: null, endedAt: event.at, dropped: event.reason }
      return { ...notification, state, ...over, attempts: failed }
    }
    case 'RECALL':
      return { ...notification, state, recalled: event.reason }
    case 'PUT_OFF':
      return { ...notification, state, dueAt: event.dueAt }
    case 'RETRY':
      return { ...notification, state, dueAt: event.at, tries: 0, endedAt: null }
  }
}

/** The attempts with what came of one of them, unless that is known. */
function ended(
  attempts: readonly Attempt[],
  number: number,
  outcome: Attempt['outcome'],
  at: Date,
): Attempt[] {
  return attempts.map((each) =>
    each.number === number && each.outcome === null ? { ...each, outcome, endedAt: at } : each,
  )
}

/** Who sends: a worker of a department for its own offices, or one for all of them, at the head office. */
export const senderPost = 'notification-sender'
export const everyOffice = 'office:hq'

/** The offices that somebody sends for: null for all of them. */
export function sendsFor(actor: Actor): readonly string[] | null {
  if (holdsPost(actor, [senderPost], everyOffice)) return null
  if (actor.kind === 'ANONYMOUS') return []
  return actor.posts.filter(({ post }) => post === senderPost).map(({ office }) => office)
}

export function maySend(actor: Actor, { offices }: Pick<NotificationRecord, 'offices'>): boolean {
  const own = sendsFor(actor)
  return own === null || offices.some((office) => own.includes(office))
}

export type NotificationAction = 'CONFIRM' | 'FAIL' | 'RETRY'

/** What somebody may do with it now: the sender with what they took, the desk with what nobody could deliver. */
export function notificationActions(notification: NotificationRecord, actor: Actor): NotificationAction[] {
  const possible = eventsFrom(notificationMachine, notification.state)
  const isTheirs = notification.attempts.at(-1)?.by === actorId(actor) && maySend(actor, notification)
  return [
    ...(isTheirs && possible.includes('CONFIRM') ? (['CONFIRM'] as const) : []),
    ...(isTheirs && possible.includes('FAIL') ? (['FAIL'] as const) : []),
    ...(isDesk(actor, notification.offices) && possible.includes('RETRY') ? (['RETRY'] as const) : []),
  ]
}
