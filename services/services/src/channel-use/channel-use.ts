import {
  type BusinessDate,
  businessDateOf,
  parsePartialDate,
  precisionOf,
} from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Channel, channels } from '../procedure/channel.ts'
import type { ProcedureRecord } from '../procedure/procedure.ts'

/**
 * By which channels a procedure was done in a month that isn't counted here, as it was entered by hand: at machines in stores, say. What runs
 * through this graph is counted as it arrives; a month and channel has one count, of one of the two.
 */
export type ChannelUse = {
  readonly _id: string
  readonly procedure: string
  /** `YYYY-MM`. */
  readonly month: string
  readonly counts: readonly ChannelCount[]
}

export type ChannelCount = { readonly channel: Channel; readonly count: number }
/** Where a count comes from: from the applications that arrived here, or from hand. */
export const countSources = ['APPLICATIONS', 'RECORDED'] as const
export type CountSource = (typeof countSources)[number]
export type SourcedCount = ChannelCount & { readonly source: CountSource }

export type UseRecorded = { readonly event: 'UseRecorded'; readonly use: ChannelUse }

/** Channels for which a person uses a device and no paper. */
const digital: readonly Channel[] = ['ONLINE', 'CONVENIENCE_STORE']
const mostCount = 10_000_000

export function useId(procedure: string, month: string): string {
  return `channelUse:${procedure.slice(procedure.indexOf(':') + 1)}-${month}`
}

/** What is known of a month before it's entered: what arrived here, and what was entered before. */
export type KnownUse = { readonly arrived: readonly ChannelCount[]; readonly before: ChannelUse | null }

/**
 * Enters a month that has ended, but for what is counted here: a channel of which applications arrived has its count already. A channel that
 * neither names was used by nobody.
 */
export function recordUse(
  procedure: Pick<ProcedureRecord, '_id' | 'channelBars'>,
  { month, counts }: { readonly month: string; readonly counts: readonly ChannelCount[] },
  { arrived, before }: KnownUse,
  now: Date,
): Result<UseRecorded, InvalidInput> {
  if (!isMonth(month)) return refuse(invalid('month', 'must be a month, YYYY-MM', month))
  if (month >= businessDateOf(now).slice(0, 7)) return refuse(invalid('month', 'must have ended', month))
  if (counts.length === 0) return refuse(invalid('counts', 'must name at least one channel', null))
  const twice = counts.find(({ channel }, at) => counts.findIndex((each) => each.channel === channel) < at)
  if (twice) return refuse(invalid('counts', 'must name each channel once', twice.channel))
  const odd = counts.find(({ count }) => count < 0 || count > mostCount)
  if (odd) return refuse(invalid('counts', `must be from 0 to ${mostCount}`, String(odd.count)))
  const barred = counts.find(({ channel, count }) => count > 0 && isBarred(procedure, channel))
  if (barred) return refuse(invalid('counts', 'a rule bars this channel to the procedure', barred.channel))
  const twofold = counts.find(({ channel }) => isNamed(arrived, channel) && !isNamed(before?.counts, channel))
  if (twofold)
    return refuse(invalid('counts', 'is counted from the applications that arrived here', twofold.channel))
  const use = { _id: useId(procedure._id, month), procedure: procedure._id, month, counts }
  return ok({ event: 'UseRecorded', use })
}

function isNamed(counts: readonly ChannelCount[] | undefined, channel: Channel): boolean {
  return counts?.some((each) => each.channel === channel) ?? false
}

export function isMonth(month: string): boolean {
  return parsePartialDate(month) !== null && precisionOf(month) === 'MONTH'
}

function isBarred({ channelBars }: Pick<ProcedureRecord, 'channelBars'>, channel: Channel): boolean {
  return channelBars.some(({ channels }) => channels.includes(channel))
}

/** Shares are told in ten-thousandths. */
const whole = 10_000

/**
 * Each channel's share, in ten-thousandths that sum to 10,000 whatever is rounded (largest remainder, then the order of the
 * counts). Null where nothing was done: there's nothing to share.
 */
export function sharesOf(counts: readonly ChannelCount[]): readonly number[] | null {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  // In whole numbers: a quotient that is rounded may lie on the other side of one.
  const remainders = counts.map(({ count }) => (count * whole) % total)
  const floors = counts.map(({ count }, at) => (count * whole - (remainders[at] as number)) / total)
  const left = whole - floors.reduce((sum, each) => sum + each, 0)
  const byRemainder = remainders
    .map((remainder, at) => ({ at, remainder }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  return floors.map((each, at) => each + (raised.has(at) ? 1 : 0))
}

/** A month as it's told. */
export type UseTold = {
  readonly month: string
  readonly total: number | null
  readonly channels: readonly {
    readonly channel: Channel
    readonly count: number
    readonly source: CountSource
    readonly share: number | null
  }[]
  /** Whether somebody has entered what isn't counted here: without that, what is told is what arrived here alone. */
  readonly isComplete: boolean
  readonly digitalShare: number | null
  readonly version: number
}

/** One count a channel: as entered by hand where it was, else of the applications that arrived. */
export function mergedCounts(use: ChannelUse | null, arrived: readonly ChannelCount[]): SourcedCount[] {
  const entered = (use?.counts ?? []).map((each) => ({ ...each, source: 'RECORDED' as const }))
  const counted = arrived
    .filter(({ channel }) => !isNamed(use?.counts, channel))
    .map(({ channel, count }) => ({ channel, count, source: 'APPLICATIONS' as const }))
  return [...counted, ...entered].toSorted(
    (a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel),
  )
}

/** A month without either is unknown. The digital share is of all that was done: it waits for what isn't counted here. */
export function toldUse(
  month: string,
  use: (ChannelUse & { readonly version: number }) | null,
  arrived: readonly ChannelCount[],
): UseTold {
  const counts = mergedCounts(use, arrived)
  const { version = 0 } = use ?? {}
  const isComplete = use !== null
  if (counts.length === 0)
    return { month, total: null, channels: [], isComplete, digitalShare: null, version }
  const shares = sharesOf(counts)
  const told = counts.map((each, at) => ({ ...each, share: shares ? (shares[at] as number) / whole : null }))
  const digitalUnits = shares?.reduce(
    (sum, share, at) => sum + (digital.includes((counts[at] as ChannelCount).channel) ? share : 0),
    0,
  )
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const digitalShare = isComplete && digitalUnits !== undefined ? digitalUnits / whole : null
  return { month, total, channels: told, isComplete, digitalShare, version }
}

/** The months from one to another, both included, at most `most`; null for more or for none. */
export function monthsBetween(from: string, through: string, most: number): string[] | null {
  if (!isMonth(from) || !isMonth(through) || through < from) return null
  const months: string[] = []
  for (let month: BusinessDate = from; month <= through; month = after(month)) {
    if (months.length === most) return null
    months.push(month)
  }
  return months
}

function after(month: string): string {
  const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return of === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(of + 1).padStart(2, '0')}`
}
