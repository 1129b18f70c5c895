import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { areaOf, districtOf } from '../territory/lookup.ts'
import type { AreaAt, DistrictAt, Moment, WardAt } from '../territory/territory.ts'
import { type OfficeAt, type OfficeKind, officeAt, openAt, type Succession } from './office.ts'
import { type Role, roleOf } from './seat.ts'
import type { OfficeStore } from './store.ts'

/** An office in whatever state it's in at the moment. */
export async function officeOf({ loaders }: Context, id: string, moment: Moment): Promise<OfficeAt | null> {
  return officeAt(await loaders.office.load(id), moment)
}

/** The offices of a place that are open at the moment, in the ward's own order. */
export async function officesIn({ loaders }: Context, place: string, moment: Moment): Promise<OfficeAt[]> {
  const records = await loaders.officesEverOfPlace.load(place)
  return records.flatMap((record) => openAt(record, moment) ?? [])
}

/** The one office that holds a seat of the place at the moment. */
export async function holderIn(
  context: Context,
  role: Role,
  place: string,
  moment: Moment,
): Promise<OfficeAt | null> {
  const offices = await officesIn(context, place, moment)
  return offices.find(({ kind }) => roleOf(kind) === role) ?? null
}

export async function officesOfKindIn(
  context: Context,
  kind: OfficeKind,
  places: readonly string[],
  moment: Moment,
): Promise<OfficeAt[]> {
  const offices = await Promise.all(places.map((place) => officesIn(context, place, moment)))
  return offices.flat().filter((office) => office.kind === kind)
}

/** The id of the ward's head office on a day; null where there's none. */
export async function headOfficeOn(
  { offices }: OfficeStore,
  day: BusinessDate,
  session: ClientSession | null = null,
): Promise<string | null> {
  const found = await offices.find({ 'versions.kind': 'HEAD_OFFICE' }, { history: 0 }).session(session).lean()
  return (
    found.find((record) => openAt(record, { asOf: day, knownAt: null })?.kind === 'HEAD_OFFICE')?._id ?? null
  )
}

export async function servedDistrict(
  context: Context,
  { record, heldAt }: OfficeAt,
): Promise<DistrictAt | null> {
  return record.district === null ? null : districtOf(context, record.district, heldAt)
}

/** The area it serves: its district's own where it serves a district. */
export async function servedArea(context: Context, office: OfficeAt): Promise<AreaAt | null> {
  const area = (await servedDistrict(context, office))?.area ?? office.record.area
  return area === null ? null : areaOf(context, area, office.heldAt)
}

export async function servedWard(context: Context, office: OfficeAt): Promise<WardAt | null> {
  const id = (await servedArea(context, office))?.ward ?? office.record.place
  const ward = await context.loaders.ward.load(id)
  return ward && { ...ward, moment: office.heldAt }
}

/** No line of successions is as long as this. */
const mostSteps = 40

/**
 * The successions that lead to an office and from it, over however many others, by day. One command a generation, for
 * all offices that a request asks it of.
 */
export async function lineOf(context: Context, office: string): Promise<Succession[]> {
  const [back, forth] = await Promise.all([
    followed(context, office, 'successor', 'predecessor'),
    followed(context, office, 'predecessor', 'successor'),
  ])
  return lineageOf(office, [...new Set([...back, ...forth])])
}

type End = 'predecessor' | 'successor'

async function followed({ loaders }: Context, office: string, from: End, to: End): Promise<Succession[]> {
  const lines: Succession[] = []
  const reached = new Set<string>()
  for (let next = [office], step = 0; next.length > 0 && step < mostSteps; step += 1) {
    for (const id of next) reached.add(id)
    const around = await Promise.all(next.map((id) => loaders.successionsOf.load(id)))
    const on = around.flatMap((found, index) => found.filter((line) => line[from] === next[index]))
    lines.push(...on)
    next = [...new Set(on.map((line) => line[to]))].filter((id) => !reached.has(id))
  }
  return lines
}

/** All successions that lead to an office or from it, over however many others, by day. */
export function lineageOf(office: string, all: readonly Succession[]): Succession[] {
  const back = reached(office, all, ({ predecessor, successor }) => [successor, predecessor])
  const forth = reached(office, all, ({ predecessor, successor }) => [predecessor, successor])
  const lines = all.filter(
    ({ predecessor, successor }) =>
      (back.has(successor) && back.has(predecessor)) || (forth.has(predecessor) && forth.has(successor)),
  )
  return inOrder([...new Set(lines)])
}

export function inOrder(successions: readonly Succession[]): Succession[] {
  return successions.toSorted((a, b) =>
    a.on === b.on ? (a.successor < b.successor ? -1 : 1) : a.on < b.on ? -1 : 1,
  )
}

function reached(
  start: string,
  all: readonly Succession[],
  step: (line: Succession) => [from: string, to: string],
): Set<string> {
  const found = new Set([start])
  for (const office of found) {
    for (const [from, to] of all.map(step)) if (from === office) found.add(to)
  }
  return found
}
