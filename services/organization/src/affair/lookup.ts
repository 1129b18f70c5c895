import { isIdOf } from '@chiiki/kit/id.ts'
import type { Context } from '../context.ts'
import { holderIn, officeOf } from '../office/lookup.ts'
import type { OfficeAt } from '../office/office.ts'
import { roleOf } from '../office/seat.ts'
import type { AreaRecord, DistrictRecord, Moment } from '../territory/territory.ts'
import { type AffairAt, type AffairRecord, affairAt } from './affair.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Bearer, holderAt, isHeldBy, seatPlace } from './holding.ts'

export async function affairOf({ loaders }: Context, id: string, moment: Moment): Promise<AffairAt | null> {
  return affairAt(await loaders.affair.load(id), moment)
}

/** The places that tasks speak of, with all that lies beside them, in a number of commands that doesn't grow with them. */
export async function groundAround({ loaders }: Context, places: readonly string[]): Promise<Ground> {
  const ids = [...new Set(places)]
  const named = await Promise.all(
    ids.filter((id) => isIdOf('District', id)).map((id) => loaders.district.load(id)),
  )
  const districts = named.filter((each) => each !== null)
  const areaIds = new Set([
    ...ids.filter((id) => isIdOf('Area', id)),
    ...districts.flatMap(({ versions }) => versions.map(({ area }) => area)),
  ])
  const areas = await Promise.all([...areaIds].map((id) => loaders.area.load(id)))
  const wards = new Set([
    ...ids.filter((id) => isIdOf('Ward', id)),
    ...areas.flatMap((area) => (area ? [area.ward] : [])),
  ])
  const [beside, inside] = await Promise.all([
    Promise.all([...wards].map((id) => loaders.areasOfWard.load(id))),
    Promise.all([...areaIds].map((id) => loaders.districtsEverOfArea.load(id))),
  ])
  const once = <T extends { readonly _id: string }>(rows: readonly T[]) => [
    ...new Map(rows.map((row) => [row._id, row])).values(),
  ]
  return groundOf(once<AreaRecord>(beside.flat()), once<DistrictRecord>([...districts, ...inside.flat()]))
}

/** The one office responsible for a task at a place (the ward when it's null) at the task's moment. */
export async function responsibleOffice(
  context: Context,
  affair: AffairAt,
  asked: string | null,
): Promise<OfficeAt | null> {
  const { moment, spans } = affair
  const place = asked ?? (await context.loaders.theWard())?._id ?? null
  if (place === null) return null
  const ground = await groundAround(context, [...spans.map((span) => span.place), place])
  const span = holderAt(spans, ground, place, moment.asOf)
  if (!span) return null
  if (span.office !== null) return officeIfOpen(await officeOf(context, span.office, moment))
  const seatAt = seatPlace(span, ground, place, moment.asOf)
  return span.seat === null || seatAt === null ? null : holderIn(context, span.seat, seatAt, moment)
}

function officeIfOpen(office: OfficeAt | null): OfficeAt | null {
  return office?.state === 'OPEN' ? office : null
}

export function bearerOf(office: OfficeAt): Bearer {
  return { id: office.id, role: roleOf(office.kind), place: office.record.place }
}

/** The tasks that an office has ever held, or may have: whoever asks takes those of its day. */
export async function affairsEverOf(
  { loaders }: Context,
  offices: readonly OfficeAt[],
): Promise<AffairRecord[]> {
  const keys = offices.flatMap((office) => {
    const { id, role } = bearerOf(office)
    return role === null ? [id] : [id, role]
  })
  const found = await Promise.all([...new Set(keys)].map((key) => loaders.affairsEverOf.load(key)))
  const once = new Map(found.flat().map((record) => [record._id, record]))
  return [...once.values()].toSorted((a, b) => a.order - b.order || (a._id < b._id ? -1 : 1))
}

/** What an office is responsible for at its moment, in the ward's own order; nothing while it isn't open. */
export async function affairsHeldBy(context: Context, office: OfficeAt): Promise<AffairAt[]> {
  if (office.state !== 'OPEN') return []
  const records = await affairsEverOf(context, [office])
  const affairs = records.flatMap((record) => affairAt(record, office.moment) ?? [])
  const places = affairs.flatMap(({ spans }) => spans.map(({ place }) => place))
  const ground = await groundAround(context, [...places, office.record.place])
  const bearer = bearerOf(office)
  return affairs.filter(({ spans }) => isHeldBy(bearer, spans, ground, office.moment.asOf))
}
