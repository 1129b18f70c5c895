import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import { containsPeriod, overlaps, type Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Name } from '../territory/territory.ts'
import {
  type AppointmentProblem,
  type CreationProblem,
  type PostHeld,
  staffClause,
  type TenureProblem,
} from './problem.ts'
import { daysOf, endedOn, knownSpells, type Spell, spellsOn, withdrawn } from './spell.ts'

/**
 * 職: one seat at an office, and who holds it when (第1・4⑴⑵; 資料2 2 総合支所長のリーダーシップ, 5⑵ 職や配置年限). A person
 * is an opaque id, never a name. On any day a post has one substantive holder at most, and one acting holder at most.
 */
export type Lead = 'DIRECTOR' | 'DEPUTY'
export type Employment = 'REGULAR' | 'FIXED_TERM'
export type Basis = 'STANDARD' | 'TEMPORARY'
export type TenureKind = 'SUBSTANTIVE' | 'ACTING'
export type ActingReason = 'VACANCY' | 'ABSENCE'

/** 任期: that a person holds a post, from a day. */
export type Tenure = Spell & {
  readonly person: string
  readonly kind: TenureKind
  /** Why somebody acts; null for a substantive holder. */
  readonly reason: ActingReason | null
  readonly decision: Source
}

export type PostRecord = {
  readonly _id: string
  readonly version: number
  readonly office: string
  /** What an identity provider names it by, e.g. `centre-director`. */
  readonly code: string
  readonly title: Name
  readonly grade: string | null
  readonly lead: Lead | null
  readonly employment: Employment
  readonly basis: Basis
  /** The title of the office's standard that it counts towards; null: beyond the standard. */
  readonly countsAs: string | null
  readonly decision: Source
  /** The days on which the post is there, as they became known. One spell. */
  readonly existence: readonly Spell[]
  readonly tenures: readonly Tenure[]
}

export type PostEvent =
  | { readonly type: 'CREATED'; readonly post: Omit<PostRecord, 'version'> }
  | { readonly type: 'APPOINTED'; readonly tenure: Tenure }
  | { readonly type: 'ENDED'; readonly tenure: string; readonly on: BusinessDate; readonly at: Date }
  | { readonly type: 'WITHDRAWN'; readonly tenure: string; readonly at: Date }
  | { readonly type: 'ABOLISHED'; readonly on: BusinessDate; readonly at: Date }

export type Now = { readonly at: Date; readonly today: BusinessDate }

export type TenureState = 'PLANNED' | 'IN_FORCE' | 'ENDED' | 'WITHDRAWN'
export type TenureHappening = 'WITHDRAW' | 'END' | 'FIRST_DAY' | 'LAST_DAY_OVER'

/** The life of a tenure. Days begin and end it; acts say which days, and take back what hasn't begun. */
export const tenureMachine: Machine<TenureState, TenureHappening> = {
  name: 'tenure',
  states: ['PLANNED', 'IN_FORCE', 'ENDED', 'WITHDRAWN'],
  initial: 'PLANNED',
  final: ['ENDED', 'WITHDRAWN'],
  transitions: [
    { from: ['PLANNED'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['PLANNED'], event: 'FIRST_DAY', to: 'IN_FORCE' },
    { from: ['PLANNED'], event: 'END', to: 'PLANNED' },
    { from: ['IN_FORCE'], event: 'END', to: 'IN_FORCE' },
    { from: ['IN_FORCE'], event: 'LAST_DAY_OVER', to: 'ENDED' },
  ],
}

export function tenureState({ validFrom, validTo }: Spell, today: BusinessDate): TenureState {
  if (validFrom > today) return 'PLANNED'
  return validTo !== null && validTo <= today ? 'ENDED' : 'IN_FORCE'
}

/** The days on which the post is there, by what was known at an instant; null before it was known. */
export function existenceOf(
  { existence }: PostRecord,
  knownAt: Date | null = null,
): ReturnType<typeof daysOf> | null {
  const known = knownSpells(existence, knownAt)[0]
  return known ? daysOf(known) : null
}

/** Sets up a post. An office has one director's post on any day: so it has one director. */
export function create(
  post: Omit<PostRecord, 'version'>,
  others: readonly PostRecord[],
  standardTitles: readonly string[] | null,
): Result<PostEvent, CreationProblem> {
  const days = existenceOf({ ...post, version: 0 }) as Period
  const backwards = orderFault(days, 'validTo')
  if (backwards) return refuse(backwards)
  if (post.countsAs !== null && standardTitles !== null && !standardTitles.includes(post.countsAs))
    return refuse(
      invalid(
        'countsAs',
        `must be a title of the office's standard: ${standardTitles.join(', ')}`,
        post.countsAs,
      ),
    )
  const rival = post.lead === 'DIRECTOR' ? directorsPostIn(others, days) : null
  if (rival)
    return refuse({
      kind: 'OfficeHasDirector',
      clause: staffClause,
      officeId: post.office,
      postId: rival._id,
    })
  return ok({ type: 'CREATED', post })
}

/** The director's post that an office has on some of the days. */
export function directorsPostIn(posts: readonly PostRecord[], days: Period): PostRecord | null {
  const isThen = (post: PostRecord) => {
    const there = existenceOf(post)
    return there !== null && overlaps(there, days)
  }
  return posts.find((post) => post.lead === 'DIRECTOR' && isThen(post)) ?? null
}

/** Appoints a holder: while the post is there, and nobody holds it or stands in for a vacancy on those days. */
export function appoint(post: PostRecord, tenure: Tenure): Result<PostEvent, AppointmentProblem> {
  const fault = periodFault(post, tenure) ?? heldFault(post, tenure) ?? standsInFault(post, tenure)
  return fault ? refuse(fault) : ok({ type: 'APPOINTED', tenure })
}

/** Refuses a first day before today: what began earlier is put on record, not decided. */
export function notPast(tenure: Tenure, today: BusinessDate): SharedProblem | null {
  return tenure.validFrom >= today
    ? null
    : invalid(
        'from',
        `must be today (${today}) or later; use recordTenure for what began before`,
        tenure.validFrom,
      )
}

/** Ends a tenure on a day from today on. */
export function end(
  post: PostRecord,
  tenureId: string,
  on: BusinessDate,
  { at, today }: Now,
): Result<PostEvent, TenureProblem> {
  const tenure = currentTenure(post, tenureId)
  if (!tenure) return refuse({ kind: 'NotFound', clause: null, id: tenureId })
  const state = tenureState(tenure, today)
  if (nextState(tenureMachine, state, 'END') === null)
    return refuse({ kind: 'TenureActNotPossible', clause: staffClause, tenureId, state, action: 'END' })
  if (on < today || on <= tenure.validFrom)
    return refuse(invalid('on', `must be after ${tenure.validFrom} and not before today (${today})`, on))
  if (tenure.validTo !== null && on > tenure.validTo)
    return refuse(invalid('on', `must not be after ${tenure.validTo}, on which it ends already`, on))
  return ok({ type: 'ENDED', tenure: tenureId, on, at })
}

/** Takes back an appointment that hasn't begun. */
export function withdraw(
  post: PostRecord,
  tenureId: string,
  { at, today }: Now,
): Result<PostEvent, TenureProblem> {
  const tenure = currentTenure(post, tenureId)
  if (!tenure) return refuse({ kind: 'NotFound', clause: null, id: tenureId })
  const state = tenureState(tenure, today)
  if (nextState(tenureMachine, state, 'WITHDRAW') === null)
    return refuse({ kind: 'TenureActNotPossible', clause: staffClause, tenureId, state, action: 'WITHDRAW' })
  return ok({ type: 'WITHDRAWN', tenure: tenureId, at })
}

/** Ends the post itself. Whoever holds it, or is to hold it, from that day on has to leave it first. */
export function abolish(
  post: PostRecord,
  on: BusinessDate,
  { at, today }: Now,
): Result<PostEvent, PostHeld | SharedProblem> {
  const there = existenceOf(post)
  if (!there || on < today || on <= there.from)
    return refuse(invalid('on', `must be after ${there?.from} and not before today (${today})`, on))
  if (there.to !== null && on > there.to)
    return refuse(invalid('on', `must not be after ${there.to}, on which it ends already`, on))
  const remaining = knownSpells(post.tenures).find(({ validTo }) => validTo === null || validTo > on)
  return remaining ? refuse(heldBy(post, remaining)) : ok({ type: 'ABOLISHED', on, at })
}

export function evolve(post: PostRecord | null, event: PostEvent): Omit<PostRecord, 'version'> {
  if (event.type === 'CREATED') return event.post
  const { version: _version, ...rest } = post as PostRecord
  if (event.type === 'APPOINTED') return { ...rest, tenures: [...rest.tenures, event.tenure] }
  if (event.type === 'ENDED')
    return { ...rest, tenures: endedOn(rest.tenures, event.tenure, event.on, event.at) }
  if (event.type === 'WITHDRAWN') return { ...rest, tenures: withdrawn(rest.tenures, event.tenure, event.at) }
  return { ...rest, existence: endedOn(rest.existence, rest._id, event.on, event.at) }
}

/** Who holds the post on a day: the substantive holder and the acting one, each null where there's none. */
export function holdersOn(
  { tenures }: Pick<PostRecord, 'tenures'>,
  asOf: BusinessDate,
  knownAt: Date | null = null,
): { readonly substantive: Tenure | null; readonly acting: Tenure | null } {
  const on = spellsOn(tenures, asOf, knownAt)
  const of = (kind: TenureKind) => on.find((tenure) => tenure.kind === kind) ?? null
  return { substantive: of('SUBSTANTIVE'), acting: of('ACTING') }
}

function currentTenure({ tenures }: PostRecord, id: string): Tenure | undefined {
  return tenures.find((tenure) => tenure.id === id && tenure.supersededAt === null)
}

function periodFault(post: PostRecord, tenure: Tenure): AppointmentProblem | null {
  const days = daysOf(tenure)
  const backwards = orderFault(days, 'to')
  if (backwards) return backwards
  const there = existenceOf(post)
  if (there && containsPeriod(there, days)) return null
  return {
    kind: 'PostNotThere',
    clause: staffClause,
    postId: post._id,
    from: there?.from ?? days.from,
    to: there?.to ?? null,
  }
}

/** Somebody of the same kind on the same days, or somebody who would act for himself. */
function heldFault(post: PostRecord, tenure: Tenure): AppointmentProblem | null {
  const meanwhile = knownSpells(post.tenures).filter((other) => overlaps(daysOf(other), daysOf(tenure)))
  const same = meanwhile.find(({ kind }) => kind === tenure.kind)
  if (same) return heldBy(post, same)
  const self = meanwhile.find(({ person }) => person === tenure.person)
  return self ? invalid('person', 'must be another person than the one who holds the post', null) : null
}

/** One acts for a vacancy or for an absent holder: the one excludes a holder, the other needs one. */
function standsInFault(post: PostRecord, tenure: Tenure): AppointmentProblem | null {
  const meanwhile = knownSpells(post.tenures).filter((other) => overlaps(daysOf(other), daysOf(tenure)))
  if (tenure.kind === 'SUBSTANTIVE') {
    const standIn = meanwhile.find(({ reason }) => reason === 'VACANCY')
    return standIn ? heldBy(post, standIn) : null
  }
  const holder = meanwhile.find(({ kind }) => kind === 'SUBSTANTIVE')
  if (tenure.reason === 'VACANCY') return holder ? heldBy(post, holder) : null
  const isHeld = holder !== undefined && holder.validFrom <= tenure.validFrom
  return isHeld ? null : { kind: 'PostNotHeld', clause: staffClause, postId: post._id, on: tenure.validFrom }
}

function heldBy({ _id }: PostRecord, { id, validFrom, validTo }: Tenure): PostHeld {
  return { kind: 'PostHeld', clause: staffClause, postId: _id, tenureId: id, from: validFrom, to: validTo }
}

function orderFault({ from, to }: Period, field: string): SharedProblem | null {
  return from !== null && to !== null && to <= from ? invalid(field, `must be after ${from}`, to) : null
}
