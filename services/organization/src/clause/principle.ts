import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Dated, Moment } from '../territory/territory.ts'
import type { Bilingual } from './clause.ts'

/** ADOPTED: it's the principle while it holds. PROPOSED: a draft's wording, never the principle by itself. */
export const principleStates = ['ADOPTED', 'PROPOSED'] as const
export type PrincipleState = (typeof principleStates)[number]

/** 基本理念 in one wording (本文4⑴). */
export type BasicPrinciple = Dated & {
  readonly _id: string
  readonly state: PrincipleState
  readonly text: Bilingual
  /** The day that a source speaks of it: later it may have been reworded. */
  readonly attestedOn: PartialDate
  readonly clause: string | null
  readonly note: string | null
  /** That an act put another in its place. Absent or null: none did. */
  readonly ended?: PrincipleEnd | null
}

/** The first day on which it no longer holds, and the one that follows; known since `at`. */
export type PrincipleEnd = { readonly on: BusinessDate; readonly by: string; readonly at: Date }

/** As acts see it: `version` counts those done on it. */
export type PrincipleRecord = BasicPrinciple & { readonly version: number }

/** The one principle that is current on a day; null before the first. */
export function principleOn<P extends BasicPrinciple>(versions: readonly P[], moment: Moment): P | null {
  const told = adopted(versions).map((each) => principleAt(each, moment.knownAt))
  return inForce(told, moment.asOf, moment.knownAt)[0] ?? null
}

/** A principle with the end that was known at an instant (null: now). What an act has ended keeps its time. */
export function principleAt<P extends BasicPrinciple>(principle: P, knownAt: Date | null): P {
  const { ended } = principle
  if (!ended || (knownAt !== null && ended.at > knownAt)) return principle
  return { ...principle, until: ended.on, validTo: ended.on }
}

export type Succeeding = Pick<PrincipleRecord, '_id' | 'text' | 'clause' | 'note' | 'source'> & {
  readonly validFrom: BusinessDate
}
/** What the act records: the principle that follows, and the end of the one before. */
export type Superseded = { readonly end: PrincipleEnd; readonly next: Omit<PrincipleRecord, 'version'> }

/** Puts a principle in the place of the last one, from a day after that one's first. The one before keeps its time. */
export function supersede(
  current: PrincipleRecord,
  { validFrom, ...next }: Succeeding,
  at: Date,
): Result<Superseded, SupersedingProblem> {
  const { _id: principleId, ended } = current
  if (current.state !== 'ADOPTED')
    return refuse(invalid('principle', 'must be one that was adopted', principleId))
  if (ended || current.validTo !== null)
    return refuse({
      kind: 'PrincipleSuperseded',
      clause: principleClause,
      principleId,
      on: ended?.on ?? (current.validTo as BusinessDate),
    })
  const last = current.validFrom
  if (last !== null && validFrom <= last)
    return refuse({
      kind: 'PrincipleDayNotAfter',
      clause: principleClause,
      principleId,
      validFrom,
      lastFrom: last,
    })
  const times = {
    since: validFrom,
    until: null,
    validFrom,
    validTo: null,
    recordedAt: at,
    supersededAt: null,
  }
  const end = { on: validFrom, by: next._id, at }
  return ok({ end, next: { ...next, ...times, state: 'ADOPTED', attestedOn: validFrom, ended: null } })
}

/** The principle that an act has ended. */
export function afterSuperseded(
  { version: _, ...current }: PrincipleRecord,
  { end }: Superseded,
): Omit<PrincipleRecord, 'version'> {
  return { ...current, ended: end }
}

/** Whether an act may put another in its place, as far as it itself goes. */
export function isLast({ state, ended, validTo }: BasicPrinciple): boolean {
  return state === 'ADOPTED' && !ended && validTo === null
}

/** 区長 alone words the basic principle anew: the posts by which the mayor's own acts are done. */
export const principlePosts = ['mayors-office', 'mayor'] as const

export function maySupersede(actor: Actor, headOffice: string | null, act: string): SharedProblem | null {
  if (headOffice !== null && holdsPost(actor, principlePosts, headOffice)) return null
  const needs = principlePosts.map((post) => (headOffice === null ? post : `${post}@${headOffice}`))
  return { kind: 'NotPermitted', clause: principleClause, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}

/** 基本理念. */
export const principleClause = 'clause:K-1-3-1'

export type PrincipleDayNotAfter = {
  readonly kind: 'PrincipleDayNotAfter'
  readonly clause: typeof principleClause
  readonly principleId: string
  readonly validFrom: BusinessDate
  readonly lastFrom: BusinessDate
}
export type PrincipleSuperseded = {
  readonly kind: 'PrincipleSuperseded'
  readonly clause: typeof principleClause
  readonly principleId: string
  readonly on: BusinessDate
}
/** The refusals of a new basic principle: one is current at any time (本文4⑴). */
export type PrincipleProblem = PrincipleDayNotAfter | PrincipleSuperseded
export type SupersedingProblem = PrincipleProblem | SharedProblem

/** What is wrong with the versions: from the first day on, exactly one is current on any day. Empty when sound. */
export function principleFaults(versions: readonly BasicPrinciple[]): string[] {
  const known = adopted(versions)
    .map((each) => principleAt(each, null))
    .filter(({ supersededAt }) => supersededAt === null)
  const days = known.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== null)
  const count = (day: BusinessDate) => inForce(known, day).length
  return [...new Set(days)].flatMap((day) =>
    count(day) === 1 ? [] : [`${count(day)} basic principles are current on ${day}`],
  )
}

function adopted<P extends BasicPrinciple>(versions: readonly P[]): P[] {
  return versions.filter(({ state }) => state === 'ADOPTED')
}
