import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ShelterElsewhere } from '../drill/drill.ts'

/** 災害時拠点隊 (資料3): that somebody is posted to a district for a disaster, from a day on. */
export type DisasterRole = 'LEADER' | 'MEMBER'
export type Posting = {
  readonly _id: string
  readonly person: string
  /** Sealed. */
  readonly name: string
  readonly role: DisasterRole
  readonly isDistrictStaff: boolean
  readonly district: string
  readonly shelter: string | null
  readonly from: BusinessDate
  /** The first day on which it no longer holds; null while no end is known. */
  readonly until: BusinessDate | null
}
export type PostingKept = Posting & { readonly version: number }

export type PostedAlready = {
  readonly kind: 'PostedAlready'
  readonly clause: null
  readonly what: 'PERSON' | 'LEADER'
}
export type PostingEnded = {
  readonly kind: 'PostingEnded'
  readonly clause: null
  readonly postingId: string
}

export type PostingEffect =
  | { readonly type: 'POSTED'; readonly posting: Posting }
  | { readonly type: 'ENDED'; readonly on: BusinessDate }

export type ToPost = Omit<Posting, '_id' | 'until' | 'shelter'> & { readonly shelter?: string | null }
export type PostingFacts = {
  readonly id: string
  readonly today: BusinessDate
  readonly shelterDistrict: string | null
  /** Postings that end after the first day of this one: of the person, and of leaders of the district. */
  readonly others: readonly Pick<Posting, 'person' | 'role' | 'district'>[]
  readonly seal: (name: string) => string
}

export function post(
  input: ToPost,
  { id, today, shelterDistrict, others, seal }: PostingFacts,
): Result<PostingEffect, PostedAlready | ShelterElsewhere | InvalidInput> {
  const { person, role, isDistrictStaff, district, from } = input
  const shelter = input.shelter ?? null
  if (!/^[\w:.|-]{1,100}$/.test(person))
    return refuse(invalid('person', 'must be 1 to 100 letters, digits or : _ . | -', null))
  const name = readText('name', input.name, 100)
  // A name isn't said back, not even to whoever wrote it.
  if (!name.ok) return refuse({ ...name.problem, given: null })
  if (from < today || from > addDays(today, 366))
    return refuse(invalid('from', 'must be today or later, at most a year ahead', from))
  if (shelter !== null && shelterDistrict !== district)
    return refuse({ kind: 'ShelterElsewhere', clause: null, shelterId: shelter, shelterDistrict })
  if (others.some((each) => each.person === person)) return refuse(taken('PERSON'))
  if (role === 'LEADER' && others.some((each) => each.role === 'LEADER' && each.district === district))
    return refuse(taken('LEADER'))
  const posting = { _id: id, person, name: seal(name.value), role, isDistrictStaff, district, shelter, from }
  return ok({ type: 'POSTED', posting: { ...posting, until: null } })
}

export function end(
  { _id, from, until }: Posting,
  on: BusinessDate,
  today: BusinessDate,
): Result<PostingEffect, PostingEnded | InvalidInput> {
  if (until !== null) return refuse({ kind: 'PostingEnded', clause: null, postingId: _id })
  if (on < today || on <= from)
    return refuse(invalid('on', 'must be today or later, and after the first day', on))
  return ok({ type: 'ENDED', on })
}

export function evolve(posting: Posting | null, effect: PostingEffect): Posting {
  if (effect.type === 'POSTED') return effect.posting
  const { _id, person, name, role, isDistrictStaff, district, shelter, from } = posting as Posting
  return { _id, person, name, role, isDistrictStaff, district, shelter, from, until: effect.on }
}

/** Those who are posted on a day: leaders first, then by their first day. */
export function onDuty<P extends Posting>(postings: readonly P[], asOf: BusinessDate): P[] {
  return postings
    .filter(({ from, until }) => from <= asOf && (until === null || asOf < until))
    .toSorted((a, b) => a.role.localeCompare(b.role) || a.from.localeCompare(b.from))
}

export function taken(what: PostedAlready['what']): PostedAlready {
  return { kind: 'PostedAlready', clause: null, what }
}
