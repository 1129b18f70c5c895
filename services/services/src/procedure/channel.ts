import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual, CounterKind, OfferingMode } from '../counter/counter.ts'

export const channels = [
  'COUNTER',
  'MAIL',
  'ONLINE',
  'CONVENIENCE_STORE',
  'CERTIFICATE_MACHINE',
  'PHONE',
  'VIDEO',
] as const
export type Channel = (typeof channels)[number]

/** Channels for which nobody comes to an office of the ward. Video joins two offices: the person sits in one of them. */
export const remoteChannels: readonly Channel[] = ['MAIL', 'ONLINE', 'CONVENIENCE_STORE', 'PHONE']

/** A way in which a procedure can be done, between two days. What has ended stays here, and is never offered. */
export type ProcedureChannel = {
  /** Null where the words name none of the channels. */
  readonly channel: Channel | null
  readonly asWritten: string
  readonly isVerified: boolean
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  /** Null: since before anybody knows. */
  readonly validFrom: BusinessDate | null
  /** The first day on which it isn't offered any more. */
  readonly validTo: BusinessDate | null
  /** What to send or bring by this channel. Null: no kept source tells. */
  readonly papers: readonly Bilingual[] | null
  /** Days from arrival until the answer is sent. Null: no kept source tells. */
  readonly turnaroundDays: number | null
  /** For whom alone it's open. */
  readonly condition: Bilingual | null
  readonly note: string | null
  /** Set where an act opened or ended it. */
  readonly plannedAt: Date | null
  readonly source: Source
}

/** Channels that a rule closes to a procedure for good: no act opens them. */
export type ChannelBar = {
  readonly channels: readonly Channel[]
  readonly text: Bilingual
  readonly source: Source
}

/** One thing that has to be done, and how it can be: what a procedure's steps are when there's more than the one. */
export type Step = {
  readonly name: Bilingual
  /** Null: by the procedure's own channels. Empty: nobody knows how. */
  readonly channels: readonly Channel[] | null
  readonly source: Source
}

type Barred = {
  readonly kinds: readonly CounterKind[]
  readonly modes: readonly OfferingMode[]
  readonly text: Bilingual
}
type WithChannels = {
  readonly channels: readonly ProcedureChannel[]
  readonly channelBars: readonly ChannelBar[]
  readonly rules: readonly Barred[]
}

export type ChannelVerdict =
  | { readonly isAllowed: true; readonly channel: ProcedureChannel }
  | { readonly isAllowed: false; readonly why: 'BARRED'; readonly text: Bilingual }
  | { readonly isAllowed: false; readonly why: 'ENDED'; readonly on: BusinessDate }
  | { readonly isAllowed: false; readonly why: 'NOT_YET'; readonly on: BusinessDate }
  | { readonly isAllowed: false; readonly why: 'NOT_OFFERED' }

/**
 * Whether a procedure can be done by a channel on a day; at a window of `kind` where one is named. A rule's bar goes
 * before what's offered. Whether one window takes it is told by that window's offerings.
 */
export function channelAllowed(
  procedure: WithChannels,
  channel: Channel,
  kind: CounterKind | null,
  date: BusinessDate,
): ChannelVerdict {
  const bar = procedure.channelBars.find((each) => each.channels.includes(channel))
  const barredAt =
    kind &&
    procedure.rules.find(({ kinds, modes }) => kinds.includes(kind) && modes.every((each) => each === 'NONE'))
  const barred = bar ?? barredAt
  if (barred) return { isAllowed: false, why: 'BARRED', text: barred.text }
  const known = procedure.channels.filter((each) => each.channel === channel)
  const open = known.find((each) => isOpenOn(each, date))
  if (open) return { isAllowed: true, channel: open }
  const next = known
    .flatMap(({ validFrom }) => (validFrom !== null && date < validFrom ? validFrom : []))
    .toSorted()[0]
  if (next !== undefined) return { isAllowed: false, why: 'NOT_YET', on: next }
  const ended = known
    .flatMap(({ validTo }) => (validTo !== null && validTo <= date ? validTo : []))
    .toSorted()
    .at(-1)
  return ended === undefined
    ? { isAllowed: false, why: 'NOT_OFFERED' }
    : { isAllowed: false, why: 'ENDED', on: ended }
}

export function isOpenOn({ validFrom, validTo }: ProcedureChannel, date: BusinessDate): boolean {
  return containsDay({ from: validFrom, to: validTo }, date)
}

/** The channels that are offered on a day; never one that a rule bars, has ended or is still to come. */
export function channelsOn(procedure: WithChannels, date: BusinessDate): ProcedureChannel[] {
  return procedure.channels.filter(
    (each) =>
      isOpenOn(each, date) &&
      (each.channel === null ||
        !procedure.channelBars.some((bar) => bar.channels.includes(each.channel as Channel))),
  )
}

/** The least sure of what a statement rests on. */
export type NoVisit = {
  /** Null: nobody knows how some step is done. */
  readonly value: boolean | null
  /** The steps that need a visit, or of which nobody knows. */
  readonly steps: readonly Bilingual[]
  /** False where a channel that it rests on is only general knowledge. */
  readonly isVerified: boolean
}

/** Whether a procedure needs no visit, end to end: only if every step has a channel for which nobody comes. */
export function noVisitOn(
  procedure: WithChannels & { readonly steps: readonly Step[] },
  date: BusinessDate,
): NoVisit {
  const own = channelsOn(procedure, date)
  const remote = own.filter(({ channel }) => channel !== null && remoteChannels.includes(channel))
  const isKnown = own.some(({ channel }) => channel !== null)
  const steps = procedure.steps.length > 0 ? procedure.steps : [wholeOf]
  const judged = steps.map(({ name, channels }) => ({
    name,
    value: stepNeedsNoVisit(channels, remote, isKnown),
  }))
  const needing = judged.filter(({ value }) => value !== true)
  const value = judged.some((each) => each.value === false) ? false : needing.length === 0 ? true : null
  const isVerified = value !== true || remote.some((each) => each.isVerified)
  return { value, steps: needing.map(({ name }) => name), isVerified }
}

const wholeOf: Pick<Step, 'name' | 'channels'> = {
  name: { ja: '手続の全体', en: 'The whole procedure' },
  channels: null,
}

function stepNeedsNoVisit(
  channels: readonly Channel[] | null,
  own: readonly ProcedureChannel[],
  isKnown: boolean,
): boolean | null {
  if (channels === null) return isKnown ? own.length > 0 : null
  return channels.length === 0 ? null : channels.some((each) => remoteChannels.includes(each))
}
