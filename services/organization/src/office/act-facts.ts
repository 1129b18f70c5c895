import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { Period } from '@chiiki/kit/period.ts'
import type { ClientSession } from 'mongoose'
import { holdingsOf } from '../affair/act-facts.ts'
import type { Holding } from '../affair/closure.ts'
import type { Context } from '../context.ts'
import { nobody, type Occupants } from '../staffing/closure.ts'
import { readOccupants } from '../staffing/occupants.ts'
import type { TerritoryStore } from '../territory/store.ts'
import { afterOther, type Place, type PlanEvent, type Surroundings } from './effect.ts'
import { headOfficeOn } from './lookup.ts'
import type { OfficeKind, OfficeRecord } from './office.ts'

/** What a decision on an office rests on beside it. */
export type Facts = Surroundings & {
  readonly headOffice: string | null
  /** Tasks that name the offices, and the posts and people at them: for acts by which one of them could be shut. */
  readonly holdings: readonly Holding[]
  readonly occupants: Occupants
}

/** Which other offices an act has to see: those of its own place always. */
export type Reach = {
  readonly creates?: boolean
  /** What kind of office a new one is to be. */
  readonly kind?: OfficeKind
  readonly place?: string
  readonly others?: readonly string[]
  readonly because?: string
  /** Which offices may be shut by the act: its own, those along with it. */
  readonly mayShut?: readonly ('ITSELF' | 'ALONG')[]
}

/** What the act rests on, read in its own transaction. */
export async function factsOf(
  { stores, now }: Context,
  place: string | null,
  id: string,
  reach: Reach,
  session: ClientSession,
): Promise<Facts> {
  const { offices } = stores.office
  const plain = { history: 0 } as const
  const named = {
    $or: [
      { _id: { $in: reach.others ?? [] } },
      ...(reach.because ? [{ 'entries.because': reach.because }] : []),
    ],
  }
  const along = await offices.find(named, plain).session(session).lean()
  const placeIds = [...new Set([...(place === null ? [] : [place]), ...along.map((each) => each.place)])]
  const others = await offices
    .find({ _id: { $ne: id }, place: { $in: placeIds } }, plain)
    .session(session)
    .lean()
  const places = await placesOf(stores.territory, placeIds, session)
  const holdings = await holdingsOf(stores.affair, [id, ...others.map(({ _id }) => _id)], session)
  const shut = (reach.mayShut ?? []).flatMap((which) =>
    which === 'ITSELF' ? [id] : along.map(({ _id }) => _id),
  )
  const occupants = shut.length > 0 ? await readOccupants(stores, shut, null, session) : nobody
  return {
    others,
    places,
    holdings,
    occupants,
    headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
  }
}

async function placesOf(
  { wards, areas, districts }: TerritoryStore,
  ids: readonly string[],
  session: ClientSession,
): Promise<Place[]> {
  const of = { _id: { $in: [...ids] } }
  const always: Period[] = [{ from: null, to: null }]
  const [foundWards, foundAreas, foundDistricts] = [
    await wards.find(of, { _id: 1 }).session(session).lean(),
    await areas.find(of, { history: 0 }).session(session).lean(),
    await districts.find(of, { history: 0 }).session(session).lean(),
  ]
  const periods = (
    versions: readonly { validFrom: string | null; validTo: string | null; supersededAt: Date | null }[],
  ) =>
    versions
      .filter(({ supersededAt }) => supersededAt === null)
      .map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
  return [
    ...foundWards.map(({ _id }): Place => ({ id: _id, tier: 'ward', area: null, periods: always })),
    ...foundAreas.map(
      ({ _id, versions }): Place => ({ id: _id, tier: 'area', area: _id, periods: periods(versions) }),
    ),
    ...foundDistricts.map(({ _id, versions }): Place => {
      return { id: _id, tier: 'district', area: versions.at(-1)?.area ?? null, periods: periods(versions) }
    }),
  ]
}

/**
 * The offices that change with this one, each with the act in its own history; then the turnstile of every place concerned.
 * Answers those offices as they were and as they are.
 */
export async function alongWith(
  { stores, actor, now }: Context,
  name: string,
  event: PlanEvent,
  after: OfficeRecord,
  session: ClientSession,
): Promise<{ before: OfficeRecord; after: OfficeRecord }[]> {
  const { offices, turnstiles } = stores.office
  const changes: { before: OfficeRecord; after: OfficeRecord }[] = []
  const along = await offices
    .find({ _id: { $in: [...event.with] } })
    .session(session)
    .lean()
  const change = { actor, now, act: name, event: { because: event.entry.id } }
  for (const { version, history, ...office } of along) {
    const was = { ...office, version }
    const { version: _, ...changed } = afterOther(was, event)
    changes.push({ before: was, after: { ...changed, version } })
    await changeAlong(offices, { version, history }, changed, change, session)
  }
  const places = [...new Set([after.place, ...along.map(({ place }) => place)])].toSorted()
  for (const _id of places)
    await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
  return changes
}
