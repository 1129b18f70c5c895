import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClientSession } from 'mongoose'
import type { OfficeRecord } from './office.ts'
import type { OfficeStore } from './store.ts'
import { changeOf, type TallyLine, tallyOf } from './tally.ts'

/** Brings the tally along with offices that change, in the transaction that changes them. */
export async function tallyChanges(
  { tallies }: OfficeStore,
  changes: Parameters<typeof changeOf>[0],
  session: ClientSession,
): Promise<void> {
  // In one order, so that two at once wait for each other instead of locking each other out.
  const lines = [...changeOf(changes).values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))
  for (const { _id, offices, ...line } of lines)
    await tallies.updateOne({ _id }, { $inc: { offices }, $setOnInsert: line }, { session, upsert: true })
}

/** The lines that a count on a day rests on: what happened up to it, and what is only known by its year or month. */
export function talliedOn({ tallies }: OfficeStore, day: BusinessDate): Promise<TallyLine[]> {
  const vague = [day.slice(0, 4), day.slice(0, 7)]
  return tallies.find({ $or: [{ on: { $lte: day } }, { said: { $in: vague } }] }).lean()
}

/** Works the tally out anew where it isn't that of the offices: after an import. Several processes may do this at once. */
export async function retally(store: OfficeStore): Promise<void> {
  const { offices, tallies } = store
  await tallies.db.transaction(async (session) => {
    const records = (await offices.find({}, { history: 0 }).session(session).lean()) as OfficeRecord[]
    const kept = await tallies.find({}).session(session).lean()
    const wanted = tallyOf(records)
    const held = new Map(kept.map((line) => [line._id, line.offices]))
    const isRight =
      wanted.every(({ _id, offices }) => held.get(_id) === offices) &&
      kept.every(({ _id, offices }) => offices === 0 || wanted.some((line) => line._id === _id))
    if (isRight) return
    await tallies.deleteMany({}, { session })
    await tallies.insertMany(wanted, { session })
  })
}
