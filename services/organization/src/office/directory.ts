import type { Actor } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import { type Directory, inCharge, officesOf } from './charge.ts'
import { headOfficeOn } from './lookup.ts'
import { type OfficeRecord, openAt, type Succession } from './office.ts'
import type { OfficeStore } from './store.ts'

const plain = { history: 0 } as const
/** No line of successions is as long as this. */
const mostSteps = 40

/** These offices, and for those that are closed on the day the ones that took over, however many steps on. */
export async function directoryOf(
  store: OfficeStore,
  ids: readonly string[],
  day: BusinessDate,
  session: ClientSession | null = null,
): Promise<Directory> {
  const { offices } = store
  const headOffice = await headOfficeOn(store, day, session)
  const records = new Map<string, OfficeRecord>()
  const successions: Succession[] = []
  const first = [...new Set([...ids, ...(headOffice === null ? [] : [headOffice])])]
  let found: OfficeRecord[] = await offices
    .find({ _id: { $in: first } }, plain)
    .session(session)
    .lean()
  for (let step = 0; found.length > 0 && step < mostSteps; step += 1) {
    for (const record of found) records.set(record._id, record)
    const closed = found
      .filter((record) => !openAt(record, { asOf: day, knownAt: null }))
      .map(({ _id }) => _id)
    if (closed.length === 0) break
    const heirs = await offices
      .find({ 'successions.predecessor': { $in: closed } }, plain)
      .session(session)
      .lean()
    successions.push(
      ...heirs.flatMap((each) => each.successions.filter(({ predecessor }) => closed.includes(predecessor))),
    )
    found = heirs.filter(({ _id }) => !records.has(_id))
  }
  return { day, records, successions, headOffice }
}

/** What the actor's offices answer for on a day: themselves, and closed offices whose business is with them now. */
export async function answeredForBy(
  store: OfficeStore,
  actor: Actor,
  day: BusinessDate,
): Promise<{ readonly offices: readonly string[]; readonly isHeadOffice: boolean }> {
  const own = officesOf(actor)
  if (own.length === 0) return { offices: [], isHeadOffice: false }
  const before = new Set(own)
  for (let asked = own, step = 0; asked.length > 0 && step < mostSteps; step += 1) {
    const found = await store.offices.find({ _id: { $in: asked } }, { successions: 1 }).lean()
    asked = [
      ...new Set(found.flatMap(({ successions }) => successions.map(({ predecessor }) => predecessor))),
    ]
    asked = asked.filter((id) => !before.has(id))
    for (const id of asked) before.add(id)
  }
  const directory = await directoryOf(store, [...before], day)
  const offices = [...before].filter(
    (id) => own.includes(id) || own.includes(inCharge(directory, id)?.id ?? ''),
  )
  return { offices, isHeadOffice: directory.headOffice !== null && own.includes(directory.headOffice) }
}
