import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { actorId, holdsPost } from '@chiiki/kit/actor.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { idempotencyId, inputHash, keyFault } from '@chiiki/kit/idempotency.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { IdempotencyKeyReused, InvalidInput, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { deskPosts, evolveAppointment, isDesk } from '../appointment/appointment.ts'
import { policyOf } from '../appointment/ground.ts'
import type { Context } from '../context.ts'
import * as decisions from './decisions.ts'
import {
  everyOffice,
  evolveNotification,
  type FailureReason,
  maySend,
  type NotificationEvent,
  type NotificationKind,
  type NotificationRecord,
  type Request,
  senderPost,
  sendsFor,
} from './notification.ts'
import type { NotificationNotYours, NotificationStepNotPossible } from './problem.ts'
import { standingOf } from './standing.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnNotification = Keyed & { readonly notification: string }
export type NotificationKept = NotificationRecord & { readonly version: number }
type TakeInput = {
  readonly first: number
  readonly kinds?: readonly NotificationKind[] | null
  readonly idempotencyKey?: string | null
}
type Acted = Promise<
  Result<NotificationKept, NotificationStepNotPossible | NotificationNotYours | SharedProblem>
>
type OnOne<P extends NotificationStepNotPossible | NotificationNotYours, F> = Act<
  NotificationRecord & Stored,
  NotificationEvent,
  P,
  F
>

/**
 * Hands out what is due, the longest due first, each to one taker: whoever else takes it at the same moment passes it by. A taker who is never heard of
 * again keeps it from others until the lease runs out.
 */
export async function takeNotifications(
  context: Context,
  { idempotencyKey, ...input }: TakeInput,
): Promise<Result<NotificationKept[], NotPermitted | InvalidInput | IdempotencyKeyReused>> {
  const { first, kinds } = input
  const { stores, actor, now } = context
  const own = sendsFor(actor)
  if (own !== null && own.length === 0) return refuse(noSender(context, 'takeNotifications'))
  const { notifications: settings } = await policyOf(context)
  if (!Number.isInteger(first) || first < 1 || first > settings.mostTaken)
    return refuse(invalid('first', `must be 1 to ${settings.mostTaken}`, String(first)))
  const request = requestOf(context, idempotencyKey ?? null, input)
  if (request && !request.ok) return request
  const before = request && (await takenBefore(context, request.value, idempotencyKey ?? ''))
  if (before) return before
  const taker = { by: actorId(actor), request: request?.value ?? null }
  const due = await stores.notification.notifications
    .find(
      {
        state: { $in: ['PENDING', 'TAKEN'] },
        dueAt: { $lte: now },
        ...(own ? { offices: { $in: [...own] } } : {}),
        ...(kinds ? { kind: { $in: [...kinds] } } : {}),
      },
      { _id: 1 },
    )
    .sort({ dueAt: 1, _id: 1 })
    .limit(first * 2)
    .lean()
  const taken: NotificationKept[] = []
  for (const { _id: notification } of due) {
    if (taken.length >= first) break
    const result = await onOne(
      context,
      'takeNotification',
      { notification },
      {
        facts: (each, session) => standingOf(context, each, session),
        decide: (each, standing) => decisions.takeNotification(each, standing, taker, settings, now),
      },
    )
    if (result.ok && result.value.state === 'TAKEN') taken.push(result.value)
  }
  return ok(taken)
}

function requestOf(
  { actor }: Context,
  key: string | null,
  input: object,
): Result<Request, InvalidInput> | null {
  if (key === null) return null
  const fault = keyFault(key)
  if (fault !== null) return refuse(invalid('idempotencyKey', fault, key.slice(0, 200)))
  return ok({ key: idempotencyId(actorId(actor), 'takeNotifications', key), input: inputHash(input) })
}

/** What this request took before, as far as it's still in the caller's hands; null when it took nothing yet. */
async function takenBefore(
  { stores }: Context,
  { key, input }: Request,
  given: string,
): Promise<Result<NotificationKept[], IdempotencyKeyReused> | null> {
  const found = await stores.notification.notifications
    .find({ 'attempts.request.key': key }, { history: 0 })
    .sort({ _id: 1 })
    .limit(200)
    .lean()
  if (found.length === 0) return null
  const own = ({ attempts }: NotificationRecord) => attempts.find((each) => each.request?.key === key)
  if (found.some((each) => own(each)?.request?.input !== input))
    return refuse({ kind: 'IdempotencyKeyReused', clause: null, idempotencyKey: given })
  return ok(found.filter((each) => each.state === 'TAKEN' && own(each)?.number === each.attempts.length))
}

/** Says that it went out. What an office owed is then given, in the same transaction. */
export async function confirmNotification(
  context: Context,
  input: OnNotification & { readonly attempt: number; readonly by: 'PHONE' | 'EMAIL' },
): Acted {
  const { stores, actor, now } = context
  return onOne<NotificationStepNotPossible | NotificationNotYours, null>(
    context,
    'confirmNotification',
    input,
    {
      permit: sending(context, 'confirmNotification', input.notification),
      facts: async () => null,
      decide: (each) => decisions.confirmNotification(each, input.attempt, actorId(actor), now),
      also: async ({ kind, appointment: id }, session) => {
        const { appointments } = stores.appointment
        const kept = await appointments.findById(id).session(session).lean()
        if (kept?.notice?.of !== kind || kept.notice.givenAt !== null) return
        const event = { event: 'AppointmentNoticeGiven', by: input.by, at: now } as const
        const { version: _version, history: _history, ...rest } = kept
        const change = { actor, now, act: 'confirmNotification', event }
        await changeAlong(appointments, kept, evolveAppointment(rest, event), change, session)
      },
    },
  )
}

export async function failNotification(
  context: Context,
  input: OnNotification & {
    readonly attempt: number
    readonly reason: FailureReason
    readonly isFinal: boolean
  },
): Acted {
  const { actor, now } = context
  const { notifications: settings } = await policyOf(context)
  return onOne<NotificationStepNotPossible | NotificationNotYours, null>(context, 'failNotification', input, {
    permit: sending(context, 'failNotification', input.notification),
    facts: async () => null,
    decide: (each) =>
      decisions.failNotification(each, { ...input, number: input.attempt }, actorId(actor), settings, now),
  })
}

/** The desk has something tried again that nobody could deliver. */
export async function retryNotification(context: Context, input: OnNotification): Acted {
  const { actor, now } = context
  return onOne<NotificationStepNotPossible, null>(context, 'retryNotification', input, {
    permit: (each) => {
      if (each && isDesk(actor, each.offices)) return null
      const isNoDesk = !holdsPost(actor, deskPosts)
      return isNoDesk ? noDesk(context) : { kind: 'NotFound', clause: null, id: input.notification }
    },
    facts: async () => null,
    decide: (each) => decisions.retryNotification(each, now),
  })
}

type Doing<P extends NotificationStepNotPossible | NotificationNotYours, F> = {
  readonly permit?: (notification: NotificationRecord | null) => SharedProblem | null
  readonly facts: (notification: NotificationRecord, session: ClientSession) => Promise<F>
  readonly decide: (notification: NotificationRecord, facts: F) => Result<NotificationEvent, P>
  readonly also?: (after: NotificationRecord, session: ClientSession) => Promise<void>
}

export function onOne<P extends NotificationStepNotPossible | NotificationNotYours, F>(
  { stores, actor, now }: Pick<Context, 'stores' | 'actor' | 'now'>,
  name: string,
  input: OnNotification,
  { permit, facts, decide, also }: Doing<P, F>,
): Promise<Result<NotificationKept, P | SharedProblem>> {
  return act({ actor, now }, {
    ...{ name, model: stores.notification.notifications, id: input.notification, input, permit },
    facts: async (each, session) => (each ? facts(each, session) : (null as F)),
    decide: (each, found) => decide(each as NotificationRecord, found),
    evolve: (each, event) => evolveNotification(each, event),
    also: async (_event, after, session) => {
      await also?.(after, session)
    },
  } satisfies OnOne<P, F>)
}

/** Whoever sends for other offices can't tell an id that exists from one that doesn't. */
function sending(context: Context, name: string, id: string) {
  return (notification: NotificationRecord | null): SharedProblem | null => {
    if (!holdsPost(context.actor, [senderPost])) return noSender(context, name)
    const isTheirs = notification !== null && maySend(context.actor, notification)
    return isTheirs ? null : { kind: 'NotFound', clause: null, id }
  }
}

function noSender({ actor }: Context, name: string): NotPermitted {
  const needs = [`${senderPost}@office:…`, `${senderPost}@${everyOffice}`]
  return { kind: 'NotPermitted', clause: null, act: name, needs, isSignedIn: actor.kind === 'PERSON' }
}

function noDesk({ actor }: Context): NotPermitted {
  const needs = deskPosts.map((post) => `${post}@office:…`)
  return {
    ...{ kind: 'NotPermitted', clause: null, act: 'retryNotification', needs },
    isSignedIn: actor.kind === 'PERSON',
  }
}
