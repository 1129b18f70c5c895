import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Model } from 'mongoose'
import { mostNumbers, type SeriesDayState } from './series.ts'

/** A number that was given: for which request, when. */
export type LedgerEntry = {
  readonly n: number
  readonly key: string
  readonly input: string
  readonly at: Date
}

/**
 * The numbers of one series on one day. Beside the day's own document, because it changes with every number, and its state has to be judged
 * in the same write that gives one.
 */
export type LedgerRecord = {
  _id: string
  series: string
  counter: string
  businessDate: BusinessDate
  state: SeriesDayState
  cap: number | null
  lastEntryAt: Date | null
  last: number
  lastAt: Date
  /** Every number up to this one has its ticket. */
  checked: number
  /** Whether that is all of them. */
  isChecked: boolean
  /** Since then its tickets are all in the archive, and it has its entries no more. */
  archivedAt?: Date
  entries: LedgerEntry[]
}

export type NumberWanted = {
  readonly key: string
  readonly input: string
  readonly at: Date
  /** Staff let this one in after the last entry. */
  readonly isLate: boolean
}

export type Numbers = {
  readonly state: SeriesDayState
  readonly cap: number | null
  readonly lastEntryAt: Date | null
  readonly last: number
  /** By key; who isn't there got none. */
  readonly given: ReadonlyMap<string, LedgerEntry>
}

/**
 * Gives the next numbers to those who ask, in their order, in one write: whoever has one keeps it, nobody gets one when the series isn't open,
 * at its cap, or past its last entry. Two writers wait for each other in the store; a crash leaves all or nothing. Arrivals in a series
 * differ by a millisecond at least, so that their order is the numbers'.
 * @returns null when the series has no such day.
 */
export async function takeNumbers(
  ledgers: Model<LedgerRecord>,
  id: string,
  wanted: readonly NumberWanted[],
): Promise<Numbers | null> {
  const after = (await ledgers
    .findOneAndUpdate({ _id: id }, allotment(wanted) as never, {
      returnDocument: 'after',
      updatePipeline: true,
      projection: { state: 1, cap: 1, lastEntryAt: 1, last: 1, entries: { $slice: -wanted.length } },
    })
    .lean()) as Pick<LedgerRecord, 'state' | 'cap' | 'lastEntryAt' | 'last' | 'entries'> | null
  if (!after) return null
  const given = new Map(after.entries.map((entry) => [entry.key, entry]))
  const others = wanted.map(({ key }) => key).filter((key) => !given.has(key))
  for (const entry of others.length > 0 ? await entriesOf(ledgers, [id], others) : [])
    given.set(entry.key, entry)
  return { ...after, given }
}

/** The entries of these keys in these ledgers: of requests that came before. */
export async function entriesOf(
  ledgers: Model<LedgerRecord>,
  ids: readonly string[],
  keys: readonly string[],
): Promise<(LedgerEntry & { readonly ledger: string })[]> {
  return ledgers.aggregate([
    { $match: { _id: { $in: ids } } },
    { $unwind: '$entries' },
    { $match: { 'entries.key': { $in: keys } } },
    {
      $project: {
        _id: 0,
        ledger: '$_id',
        n: '$entries.n',
        key: '$entries.key',
        input: '$entries.input',
        at: '$entries.at',
      },
    },
  ])
}

function allotment(wanted: readonly NumberWanted[]): object[] {
  const isNew = { $not: [{ $in: ['$$each.key', '$entries.key'] }] }
  const isInTime = {
    $or: [{ $eq: ['$lastEntryAt', null] }, '$$each.isLate', { $lt: ['$$each.at', '$lastEntryAt'] }],
  }
  const room = { $max: [{ $subtract: [{ $ifNull: ['$cap', mostNumbers] }, '$last'] }, 0] }
  const nth = (field: string) => ({ $arrayElemAt: [`$allowed.${field}`, '$$index'] })
  const entry = {
    n: { $add: ['$last', '$$index', 1] },
    key: nth('key'),
    input: nth('input'),
    at: { $add: ['$from', '$$index'] },
  }
  const indexes = { $range: [0, { $size: '$allowed' }] }
  return [
    {
      $set: {
        allowed: {
          $filter: {
            input: { $literal: wanted },
            as: 'each',
            cond: { $and: [{ $eq: ['$state', 'OPEN'] }, isNew, isInTime] },
          },
        },
      },
    },
    // $slice takes no 0.
    { $set: { allowed: { $cond: [{ $gt: [room, 0] }, { $slice: ['$allowed', { $max: [room, 1] }] }, []] } } },
    { $set: { from: { $max: [{ $add: ['$lastAt', 1] }, { $max: '$allowed.at' }] } } },
    {
      $set: {
        entries: { $concatArrays: ['$entries', { $map: { input: indexes, as: 'index', in: entry } }] },
        last: { $add: ['$last', { $size: '$allowed' }] },
        isChecked: { $and: ['$isChecked', { $eq: [{ $size: '$allowed' }, 0] }] },
        lastAt: {
          $cond: [
            { $gt: [{ $size: '$allowed' }, 0] },
            { $add: ['$from', { $subtract: [{ $size: '$allowed' }, 1] }] },
            '$lastAt',
          ],
        },
      },
    },
    { $unset: ['allowed', 'from'] },
  ]
}
