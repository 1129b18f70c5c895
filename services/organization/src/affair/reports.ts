import { BadInput } from '@chiiki/kit/bad-input.ts'
import type { Connection, PageArgs } from '@chiiki/kit/connection.ts'
import type { Context } from '../context.ts'
import { momentOf } from '../context.ts'
import { officeOf } from '../office/lookup.ts'
import type { OfficeAt } from '../office/office.ts'
import { kindRuns } from '../office/office.ts'
import { roleOf } from '../office/seat.ts'
import { mostAreas } from '../territory/lookup.ts'
import { type AffairAt, type AffairKind, affairAt, type Holder } from './affair.ts'
import { type Duplicate, duplicatesAmong, type Finding, findingsOf, type Whole } from './compare.ts'
import { groundOf } from './ground.ts'
import { affairsEverOf, affairsHeldBy, groundAround } from './lookup.ts'
import { orderKey, pageOfRows } from './page.ts'
import type { TransferAt } from './transfer.ts'

export type PowersArgs = {
  readonly office: string
  readonly asOf?: string | null
  readonly comparedWith: string
  readonly kind?: AffairKind | null
}

/** What an office holds on a day beside another; null when there's no such office. */
export async function powersOf(context: Context, { office: id, asOf, comparedWith, kind }: PowersArgs) {
  const moment = momentOf(context, asOf)
  const [office, then] = [
    await officeOf(context, id, moment),
    await officeOf(context, id, { ...moment, asOf: comparedWith }),
  ]
  if (!office || !then) return null
  const [held, before] = [await heldOfKind(context, office, kind), await heldOfKind(context, then, kind)]
  const [heldIds, beforeIds] = [held, before].map((affairs) => new Set(affairs.map((affair) => affair.id)))
  return {
    office,
    asOf: moment.asOf,
    comparedWith,
    held,
    gained: held.filter((affair) => !beforeIds?.has(affair.id)),
    lost: before.filter((affair) => !heldIds?.has(affair.id)),
  }
}

async function heldOfKind(context: Context, office: OfficeAt, kind: AffairKind | null | undefined) {
  const affairs = await affairsHeldBy(context, office)
  return kind ? affairs.filter((affair) => affair.kind === kind) : affairs
}

export type TransfersArgs = PageArgs & {
  readonly office: string
  readonly from?: string | null
  readonly to?: string | null
}

/** The decided transfers by which tasks came to an office or left it. */
export async function transfersOf(
  context: Context,
  { office: id, from, to, ...page }: TransfersArgs,
): Promise<Connection<TransferAt> | null> {
  const moment = momentOf(context, null)
  const office = await officeOf(context, id, moment)
  if (!office) return null
  const records = await affairsEverOf(context, [office])
  const ground = await groundAround(context, [
    office.record.place,
    ...records.flatMap(({ transfers }) => transfers.map(({ place }) => place)),
  ])
  const rows = records.flatMap(({ _id, transfers }) =>
    transfers
      .filter(({ decision, withdrawal }) => decision !== null && withdrawal === null)
      .filter(({ effectiveOn }) => (!from || effectiveOn >= from) && (!to || effectiveOn <= to))
      .filter((transfer) => [...transfer.from, transfer.to].some((holder) => isOf(holder, transfer)))
      .map((transfer) => ({
        key: transfer.effectiveOn,
        _id: transfer.id,
        value: { ...transfer, affair: _id, moment },
      })),
  )
  return pageOfRows(rows, page)

  function isOf({ office: named, seat }: Holder, { place, effectiveOn }: TransferAt | TransferLike): boolean {
    if (named !== null || !office) return named === id
    const runs = kindRuns(office.record).filter((run) => roleOf(run.kind) === seat)
    const isInSeat = runs.some((run) => run.from <= effectiveOn && (run.to === null || run.to >= effectiveOn))
    const own = office.record.place
    return (
      isInSeat &&
      (ground.chainAround(own, effectiveOn).includes(place) ||
        ground.chainAround(place, effectiveOn).includes(own))
    )
  }
}
type TransferLike = { readonly place: string; readonly effectiveOn: string }

type DayArgs = PageArgs & { readonly asOf?: string | null }

export async function duplicatesOn(
  context: Context,
  { asOf, ...page }: DayArgs,
): Promise<Connection<Duplicate>> {
  const affairs = await affairsOn(context, asOf)
  const ground = await groundAround(
    context,
    affairs.flatMap(({ spans }) => spans.map(({ place }) => place)),
  )
  const rows = duplicatesAmong(affairs, ground).map((duplicate) => ({
    key: orderKey(duplicate.affairs[0]?.order ?? 0),
    _id: duplicate.key,
    value: duplicate,
  }))
  return pageOfRows(rows, page)
}

type FindingArgs = DayArgs & { readonly area?: string | null }

/** @throws BadInput for a whole ward of more areas than a ward lists. */
export async function findingsOn(
  context: Context,
  { asOf, area, ...page }: FindingArgs,
): Promise<Connection<Finding> | null> {
  const ward = (await context.loaders.theWard())?._id
  if (!ward) return null
  const affairs = await affairsOn(context, asOf)
  const whole = await wholeOf(context, ward, area ?? null, affairs)
  const rows = affairs.flatMap((affair) =>
    findingsOf(affair, whole).map((finding) => ({
      key: orderKey(affair.order),
      _id: `${affair.id} ${finding.kind} ${finding.place}`,
      value: finding,
    })),
  )
  return pageOfRows(rows, page)
}

/** The places that findings are looked for in, and the offices that serve them or are named. */
async function wholeOf(
  { loaders }: Context,
  ward: string,
  area: string | null,
  affairs: readonly AffairAt[],
): Promise<Whole> {
  const found = area === null ? await loaders.areasOfWard.load(ward) : [await loaders.area.load(area)]
  const areas = found.flatMap((each) => each ?? [])
  if (areas.length > mostAreas)
    throw new BadInput(
      'BAD_FILTER',
      'area',
      `the ward has more than ${mostAreas} areas: ask for one at a time`,
    )
  const inside = await Promise.all(areas.map(({ _id }) => loaders.districtsEverOfArea.load(_id)))
  const districts = [...new Map(inside.flat().map((each) => [each._id, each])).values()]
  const places = [ward, ...areas.map(({ _id }) => _id), ...districts.map(({ _id }) => _id)]
  const named = affairs.flatMap(({ spans }) => spans.flatMap((span) => span.office ?? []))
  const [serving, others] = [
    await Promise.all(places.map((place) => loaders.officesEverOfPlace.load(place))),
    await Promise.all([...new Set(named)].map((id) => loaders.office.load(id))),
  ]
  const offices = new Map([...serving.flat(), ...others].flatMap((each) => (each ? [[each._id, each]] : [])))
  return { ground: groundOf(areas, districts), ward, area, offices: [...offices.values()] }
}

/** Every task that is allocated on a day: some dozens. */
async function affairsOn(context: Context, asOf: string | null | undefined): Promise<AffairAt[]> {
  const moment = momentOf(context, asOf)
  const records = await context.stores.affair.affairs.find({}, { history: 0 }).sort({ order: 1 }).lean()
  return records.flatMap((record) => {
    const affair = affairAt(record, moment)
    return affair && affair.spans.length > 0 ? [affair] : []
  })
}
