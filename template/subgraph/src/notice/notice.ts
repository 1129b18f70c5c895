import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { isIdOf } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** お知らせ: what an office tells a district, until a day. Everything here is plain: the clock and the ids are arguments. */
export const noticeStates = ['POSTED', 'WITHDRAWN'] as const
export type NoticeState = (typeof noticeStates)[number]
export type NoticeEvent = 'withdraw'

/** The only place that names the next state. */
export const noticeMachine: Machine<NoticeState, NoticeEvent> = {
  name: 'SampleNotice',
  states: noticeStates,
  initial: 'POSTED',
  final: ['WITHDRAWN'],
  transitions: [{ from: ['POSTED'], event: 'withdraw', to: 'WITHDRAWN' }],
}

export type Notice = {
  readonly _id: string
  readonly title: string
  readonly district: string
  readonly office: string
  readonly postedAt: Date
  /** The last day on which it's shown. */
  readonly shownUntil: BusinessDate
  readonly state: NoticeState
  readonly withdrawnBecause: string | null
}
export type NoticeKept = Notice & { readonly version: number }

export type NoticeWithdrawn = {
  readonly kind: 'SampleNoticeWithdrawn'
  readonly clause: null
  readonly noticeId: string
}

export type Posting = Pick<Notice, 'title' | 'district' | 'office' | 'shownUntil'>
export type NoticeEffect =
  | { readonly type: 'POSTED'; readonly notice: Notice }
  | { readonly type: 'WITHDRAWN'; readonly because: string }

/** How far ahead the last day may lie. */
export const mostDaysAhead = 366

export function post(
  posting: Posting,
  { id, now, today }: { readonly id: string; readonly now: Date; readonly today: BusinessDate },
): Result<NoticeEffect, InvalidInput> {
  const title = readText('title', posting.title, 200)
  if (!title.ok) return title
  const { district, office, shownUntil } = posting
  if (!isIdOf('District', district))
    return refuse(invalid('district', 'must be the id of a district', district))
  if (shownUntil < today || shownUntil > addDays(today, mostDaysAhead))
    return refuse(invalid('shownUntil', `must be today or one of the next ${mostDaysAhead} days`, shownUntil))
  return ok({
    type: 'POSTED',
    notice: {
      _id: id,
      title: title.value,
      district,
      office,
      postedAt: now,
      shownUntil,
      state: 'POSTED',
      withdrawnBecause: null,
    },
  })
}

export function withdraw(
  { _id, state }: Pick<Notice, '_id' | 'state'>,
  reason: string,
): Result<NoticeEffect, NoticeWithdrawn | InvalidInput> {
  if (nextState(noticeMachine, state, 'withdraw') === null)
    return refuse({ kind: 'SampleNoticeWithdrawn', clause: null, noticeId: _id })
  const because = readText('reason', reason, 500)
  return because.ok ? ok({ type: 'WITHDRAWN', because: because.value }) : because
}

/** A notice after what happened. */
export function evolve(notice: Notice | null, effect: NoticeEffect): Notice {
  if (effect.type === 'POSTED') return effect.notice
  const { _id, title, district, office, postedAt, shownUntil } = notice as Notice
  const state = 'WITHDRAWN'
  return {
    _id,
    title,
    district,
    office,
    postedAt,
    shownUntil,
    state,
    withdrawnBecause: effect.because,
  }
}
