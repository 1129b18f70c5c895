import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { PostRecord } from '../post/post.ts'
import { knownSpells } from '../post/spell.ts'

/** 総合支所長の職員人事に関する関与 (2⑵) stands under 第3・1. */
export const opinionClause = 'clause:K-3-1'

export const stances = ['IN_FAVOUR', 'WITH_RESERVATIONS', 'AGAINST', 'NO_OPINION'] as const
export type Stance = (typeof stances)[number]

/**
 * 総合支所長の意見: what the director of an area's general branch thinks of somebody for a key post of the area. Asked before the
 * appointment, answered before its day. It's an opinion: whoever appoints decides, whatever it says.
 */
export type OpinionRecord = {
  readonly _id: string
  readonly version: number
  readonly post: string
  /** The area whose director is asked. */
  readonly area: string
  /** Who is to be appointed: an opaque id. */
  readonly person: string
  /** The day from which the person is to hold the post. */
  readonly intendedFrom: BusinessDate
  readonly askedAt: Date
  readonly stance: Stance | null
  /** Sealed: it speaks of a person. */
  readonly text: string | null
  readonly answeredAt: Date | null
  readonly withdrawnAt: Date | null
  /** False once it's withdrawn: then the same may be asked anew. The store holds one standing request. */
  readonly isStanding: boolean
}

export type OpinionState = 'ASKED' | 'ANSWERED' | 'WITHDRAWN' | 'LAPSED'
export type OpinionAction = 'ANSWER' | 'WITHDRAW'

/** Asked, answered or taken back; what nobody answered by the intended day lapses. */
export const opinionMachine: Machine<OpinionState, OpinionAction | 'DAY_COMES'> = {
  name: 'appointmentOpinion',
  states: ['ASKED', 'ANSWERED', 'WITHDRAWN', 'LAPSED'],
  initial: 'ASKED',
  final: ['ANSWERED', 'WITHDRAWN', 'LAPSED'],
  transitions: [
    { from: ['ASKED'], event: 'ANSWER', to: 'ANSWERED' },
    { from: ['ASKED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['ASKED'], event: 'DAY_COMES', to: 'LAPSED' },
  ],
}

export function opinionState(
  {
    answeredAt,
    withdrawnAt,
    intendedFrom,
  }: Pick<OpinionRecord, 'answeredAt' | 'withdrawnAt' | 'intendedFrom'>,
  today: BusinessDate,
): OpinionState {
  if (withdrawnAt !== null) return 'WITHDRAWN'
  if (answeredAt !== null) return 'ANSWERED'
  return intendedFrom <= today ? 'LAPSED' : 'ASKED'
}

type Refused<K extends string, F> = { readonly kind: K; readonly clause: typeof opinionClause } & Readonly<F>
export type OpinionAsked = Refused<'OpinionAsked', { postId: string; intendedFrom: BusinessDate }>
/** The appointment was made before anybody was asked. */
export type OpinionTooLate = Refused<
  'OpinionTooLate',
  { postId: string; tenureId: string; from: BusinessDate }
>
export type OpinionStepNotPossible = Refused<
  'OpinionStepNotPossible',
  { opinionId: string; state: OpinionState; step: OpinionAction }
>
export type OpinionOwnProblem = OpinionAsked | OpinionTooLate | OpinionStepNotPossible
export type AskingProblem = OpinionAsked | OpinionTooLate | SharedProblem
export type StepProblem = OpinionStepNotPossible | SharedProblem

export type Question = Pick<OpinionRecord, '_id' | 'person' | 'intendedFrom'>

/** Asks about somebody for a key post, before the appointment is made and before its day. */
export function ask(
  question: Question,
  post: PostRecord,
  area: string | null,
  keyPosts: readonly string[],
  now: { readonly at: Date; readonly today: BusinessDate },
): Result<Omit<OpinionRecord, 'version'>, AskingProblem> {
  const { person, intendedFrom } = question
  if (!keyPosts.includes(post.code))
    return refuse(invalid('post', `must be a key post: ${keyPosts.join(', ') || 'none is named'}`, post.code))
  if (area === null) return refuse(invalid('post', "must be at an area's or a district's office", post._id))
  if (intendedFrom <= now.today)
    return refuse(invalid('intendedFrom', `must be after today (${now.today})`, intendedFrom))
  const made = knownSpells(post.tenures).find(
    (tenure) =>
      tenure.person === person &&
      tenure.kind === 'SUBSTANTIVE' &&
      (tenure.validTo === null || tenure.validTo > intendedFrom),
  )
  if (made)
    return refuse({
      kind: 'OpinionTooLate',
      clause: opinionClause,
      postId: post._id,
      tenureId: made.id,
      from: made.validFrom,
    })
  const open = { stance: null, text: null, answeredAt: null, withdrawnAt: null, isStanding: true }
  return ok({ ...question, post: post._id, area, askedAt: now.at, ...open })
}

export function step(
  record: OpinionRecord,
  action: OpinionAction,
  change: Partial<OpinionRecord>,
  today: BusinessDate,
): Result<Partial<OpinionRecord>, StepProblem> {
  const state = opinionState(record, today)
  if (nextState(opinionMachine, state, action) !== null) return ok(change)
  const { _id: opinionId } = record
  return refuse({ kind: 'OpinionStepNotPossible', clause: opinionClause, opinionId, state, step: action })
}

/** The request on somebody's appointment to a post, that stands or stood latest. */
export function opinionOn(
  opinions: readonly OpinionRecord[],
  person: string,
  from: BusinessDate,
): OpinionRecord | null {
  const asked = opinions.filter(
    (each) => each.person === person && each.intendedFrom === from && each.isStanding,
  )
  return asked.toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime())[0] ?? null
}
