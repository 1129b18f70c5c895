import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { ClientSession, Model } from 'mongoose'
import type { Channel } from '../procedure/channel.ts'

/**
 * How many applications arrived for each procedure, month and channel: counted in the transaction of the arrival, so that a read costs the
 * same however many there are. A count lies in several parts, so that two arrivals seldom wait for each other.
 */
export type CountPart = {
  readonly _id: string
  readonly procedure: string
  readonly month: string
  readonly channel: Channel
  readonly part: number
  readonly count: number
}

export type ChannelCount = {
  readonly procedure: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly channel: Channel
  readonly count: number
}

const parts = 8
const known = new WeakMap<Model<CountPart>, Set<string>>()

export type Counted = { readonly id: string; readonly procedure: string; readonly channel: Channel }

/** Makes the part that an arrival will be counted in, before its transaction: two that make one at once would end one of them. */
export async function prepareCount(
  model: Model<CountPart>,
  counted: Counted,
  on: BusinessDate,
): Promise<string> {
  const { procedure, channel } = counted
  const month = on.slice(0, 7)
  const part = partOf(counted.id)
  const _id = [procedure, month, channel, part].join(' ')
  const made = known.get(model) ?? new Set()
  known.set(model, made)
  if (made.has(_id)) return _id
  try {
    const first = { procedure, month, channel, part, count: 0 }
    await model.updateOne({ _id }, { $setOnInsert: first }, { upsert: true })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 11000) throw error
  }
  made.add(_id)
  return _id
}

/** Counts one arrival, in its transaction. */
export async function countOne(model: Model<CountPart>, part: string, session: ClientSession): Promise<void> {
  const { matchedCount } = await model.updateOne({ _id: part }, { $inc: { count: 1 } }, { session })
  if (matchedCount !== 1) throw new Error(`${part} isn't there to be counted in`)
}

/**
 * Arrivals by procedure, month (`YYYY-MM`) and channel; what is 0 is left out. One store command, at most 8 small documents for each
 * procedure, month and channel.
 */
export async function channelCounts(
  { counts }: { readonly counts: Model<CountPart> },
  procedures: readonly string[],
  months: readonly string[],
): Promise<ChannelCount[]> {
  const rows = await counts.find({ procedure: { $in: procedures }, month: { $in: months } }).lean()
  const sums = new Map<string, ChannelCount>()
  for (const { procedure, month, channel, count } of rows) {
    const key = [procedure, month, channel].join(' ')
    sums.set(key, { procedure, month, channel, count: (sums.get(key)?.count ?? 0) + count })
  }
  return [...sums.values()].filter(({ count }) => count > 0)
}

function partOf(id: string): number {
  return [...id].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % parts
}
