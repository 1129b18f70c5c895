import {
  addDays,
  type BusinessDate,
  businessDateOf,
  type Weekday,
  weekdayOf,
} from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { CounterKind } from '../counter/counter.ts'
import { type Interval, intervalsFault, minutesOf } from '../counter/hours.ts'

/** フロアマネージャー (3⑴): a post at a くみん窓口 that guides people on the floor, with its hours. Never a person. */
export type FloorManagerPost = {
  readonly _id: string
  readonly counter: string
  readonly office: string
  /** Null: no kept source tells its hours. */
  readonly hours: readonly FloorHours[] | null
  readonly unknownReason: string | null
  /** How many stand there at once; null: not known. */
  readonly people: number | null
  readonly from: BusinessDate | null
  /** The first day without it; null: no end is known. */
  readonly until: BusinessDate | null
  readonly source: Source
}

export type FloorHours = Interval & { readonly days: readonly Weekday[] }

export type PostSet = { readonly event: 'FloorManagerPostSet'; readonly post: FloorManagerPost }
export type PostEnded = { readonly event: 'FloorManagerPostEnded'; readonly until: BusinessDate }

/** Only くみん窓口 have floor managers. */
export type FloorManagerNotHere = {
  readonly kind: 'FloorManagerNotHere'
  readonly clause: null
  readonly counterKind: CounterKind
}
export type FloorManagerPostOver = {
  readonly kind: 'FloorManagerPostOver'
  readonly clause: null
  readonly until: BusinessDate
}

export type PostDraft = {
  readonly hours: readonly FloorHours[]
  readonly people: number
  readonly from: BusinessDate
  readonly until: BusinessDate | null
  readonly title: string
}

const mostHours = 14
const mostPeople = 50

export function setPost(
  counter: { readonly _id: string; readonly kind: CounterKind; readonly office: string },
  draft: PostDraft,
  id: string,
  now: Date,
): Result<PostSet, FloorManagerNotHere | InvalidInput> {
  if (counter.kind !== 'KUMIN')
    return refuse({ kind: 'FloorManagerNotHere', clause: null, counterKind: counter.kind })
  const { hours, people, from, until, title } = draft
  const fault = draftFault(draft, businessDateOf(now))
  if (fault) return refuse(fault)
  const source: Source = { confidence: 'OFFICIAL', title, url: null, licence: null, note: null }
  const place = { _id: id, counter: counter._id, office: counter.office }
  return ok({
    event: 'FloorManagerPostSet',
    post: { ...place, hours, unknownReason: null, people, from, until, source },
  })
}

function draftFault({ hours, people, from, until }: PostDraft, today: BusinessDate): InvalidInput | null {
  if (from < today) return invalid('from', 'must be today or later', from)
  if (until !== null && until <= from) return invalid('until', 'must be after from', until)
  if (people < 1 || people > mostPeople)
    return invalid('people', `must be from 1 to ${mostPeople}`, String(people))
  if (hours.length === 0 || hours.length > mostHours)
    return invalid('hours', `must be from 1 to ${mostHours}`, null)
  if (hours.some(({ days }) => days.length === 0))
    return invalid('hours', 'must each name a day of the week', null)
  for (const day of new Set(hours.flatMap(({ days }) => days))) {
    const fault = intervalsFault(hours.filter(({ days }) => days.includes(day)))
    if (fault !== null) return invalid('hours', `${day}: ${fault}`, null)
  }
  return null
}

export function endPost(
  { from, until: before }: FloorManagerPost,
  until: BusinessDate,
  now: Date,
): Result<PostEnded, FloorManagerPostOver | InvalidInput> {
  const today = businessDateOf(now)
  if (before !== null && before <= today)
    return refuse({ kind: 'FloorManagerPostOver', clause: null, until: before })
  if (until < today) return refuse(invalid('until', 'must be today or later', until))
  if (from !== null && until < from)
    return refuse(invalid('until', 'must not be before its first day', until))
  return ok({ event: 'FloorManagerPostEnded', until })
}

export function postsOn(posts: readonly FloorManagerPost[], date: BusinessDate): FloorManagerPost[] {
  return posts.filter(({ from, until }) => containsDay({ from, to: until }, date))
}

/** Whether somebody stands there at an instant; null where the hours aren't known. */
export function isOnDuty({ hours, from, until }: FloorManagerPost, at: Date): boolean | null {
  const today = businessDateOf(at)
  const held = (date: BusinessDate) => containsDay({ from, to: until }, date)
  if (hours === null) return held(today) ? null : false
  const minute = (at.getTime() - Date.parse(`${today}T00:00:00+09:00`)) / 60_000
  return [today, addDays(today, -1)].some((date, daysBefore) =>
    hours.some((each) => {
      const { opens, closes } = minutesOf(each)
      const asked = minute + daysBefore * 1440
      return held(date) && each.days.includes(weekdayOf(date)) && opens <= asked && asked < closes
    }),
  )
}
