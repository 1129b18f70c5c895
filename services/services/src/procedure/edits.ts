import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Versioned } from '@chiiki/kit/valid-time.ts'
import type { Bilingual } from '../counter/counter.ts'
import { type Channel, isOpenOn, type ProcedureChannel } from './channel.ts'
import type { ProcedureRecord } from './procedure.ts'
import type { Fee, Terms } from './terms.ts'

/** What editors change of a procedure, each from a day on. What held before stays on record. */
export type Edit<E extends string, T> = { readonly event: E; readonly at: Date } & T
export type ChannelOpened = Edit<'ChannelOpened', { readonly opened: ProcedureChannel }>
export type ChannelEnded = Edit<'ChannelEnded', { readonly channel: Channel; readonly from: BusinessDate }>
export type FeeSet = Edit<'FeeSet', { readonly fee: Fee }>
export type TermsRevised = Edit<'TermsRevised', { readonly terms: Terms }>

export type ChannelBarred = {
  readonly kind: 'ChannelBarred'
  readonly clause: null
  readonly channel: Channel
  readonly text: Bilingual
}
export type ChannelStands = {
  readonly kind: 'ChannelStands'
  readonly clause: null
  readonly channel: Channel
  readonly since: BusinessDate | null
  readonly until: BusinessDate | null
}
export type ChannelNotOffered = {
  readonly kind: 'ChannelNotOffered'
  readonly clause: null
  readonly channel: Channel
  readonly on: BusinessDate
}

/** Where an edit is announced: it becomes the source of what it changes. */
export type Notice = { readonly title: string; readonly url: string | null }

/** Versions of one thing that a procedure keeps. */
export const mostVersions = 60
const mostPapers = 20
const mostYen = 1_000_000

export type ChannelDraft = {
  readonly channel: Channel
  readonly from: BusinessDate
  readonly papers: readonly Bilingual[] | null
  readonly turnaroundDays: number | null
  readonly condition: Bilingual | null
  readonly notice: Notice
}

type Procedure = Pick<ProcedureRecord, 'channels' | 'channelBars' | 'fees' | 'terms'>

/** Opens a channel from a day on (3⑴: widening what can be sent by mail). A rule's bar can't be widened away. */
export function openChannel(
  { channels, channelBars }: Procedure,
  draft: ChannelDraft,
  now: Date,
): Result<ChannelOpened, ChannelBarred | ChannelStands | InvalidInput> {
  const { channel, from, papers, turnaroundDays, condition, notice } = draft
  const bar = channelBars.find((each) => each.channels.includes(channel))
  if (bar) return refuse({ kind: 'ChannelBarred', clause: null, channel, text: bar.text })
  const source = readNotice(notice)
  if (!source.ok) return source
  const fault = dayFault(from, now) ?? draftFault(draft) ?? fullFault(channels, from)
  if (fault) return refuse(fault)
  const standing = channels.find(
    (each) => each.channel === channel && (each.validTo === null || from < each.validTo),
  )
  if (standing) {
    const { validFrom: since, validTo: until } = standing
    return refuse({ kind: 'ChannelStands', clause: null, channel, since, until })
  }
  const days = { since: from, until: null, validFrom: from, validTo: null }
  const told = { channel, asWritten: source.value.title, isVerified: true, papers, turnaroundDays, condition }
  const opened = { ...told, ...days, note: null, plannedAt: now, source: source.value }
  return ok({ event: 'ChannelOpened', at: now, opened })
}

/** Ends a channel: from that day on it's never offered, and stays on record. */
export function endChannel(
  { channels }: Procedure,
  { channel, from }: { readonly channel: Channel; readonly from: BusinessDate },
  now: Date,
): Result<ChannelEnded, ChannelNotOffered | InvalidInput> {
  const fault = dayFault(from, now)
  if (fault) return refuse(fault)
  const isOffered = channels.some((each) => each.channel === channel && isOpenOn(each, from))
  if (!isOffered) return refuse({ kind: 'ChannelNotOffered', clause: null, channel, on: from })
  return ok({ event: 'ChannelEnded', at: now, channel, from })
}

export type FeeDraft = {
  readonly channel: Channel | null
  readonly yen: number
  readonly from: BusinessDate
  readonly notice: Notice
}

/** Sets a fee from a day on, for one channel or for all that have none of their own. */
export function setFee({ fees }: Procedure, draft: FeeDraft, now: Date): Result<FeeSet, InvalidInput> {
  const { channel, yen, from, notice } = draft
  const source = readNotice(notice)
  if (!source.ok) return source
  if (yen < 0 || yen > mostYen) return refuse(invalid('yen', `must be from 0 to ${mostYen}`, String(yen)))
  const fault = dayFault(from, now) ?? fullFault(fees, from)
  if (fault) return refuse(fault)
  return ok({ event: 'FeeSet', at: now, fee: { ...versionFrom(from, now, source.value), channel, yen } })
}

export type TermsDraft = Pick<
  Terms,
  | 'identity'
  | 'identityOnline'
  | 'proxy'
  | 'proxyEvidence'
  | 'requirement'
  | 'evidence'
  | 'standardProcessing'
> & { readonly from: BusinessDate; readonly notice: Notice }

/** Revises the terms from a day on, all of them: what is left out isn't known from then on. `faults` are the trees'. */
export function reviseTerms(
  { terms }: Procedure,
  { from, notice, ...told }: TermsDraft,
  faults: readonly string[],
  now: Date,
): Result<TermsRevised, InvalidInput> {
  const source = readNotice(notice)
  if (!source.ok) return source
  const [fault] = faults
  if (fault !== undefined) return refuse(invalid('requirement', fault, null))
  const { standardProcessing } = told
  if (standardProcessing && (standardProcessing.amount < 1 || standardProcessing.amount > 366))
    return refuse(
      invalid('standardProcessing.amount', 'must be from 1 to 366', String(standardProcessing.amount)),
    )
  const late = dayFault(from, now) ?? fullFault(terms, from)
  if (late) return refuse(late)
  const isTold = told.identity !== null || told.identityOnline !== null
  const identitySource = isTold ? source.value : null
  const revised = { ...told, identitySource, ...versionFrom(from, now, source.value) }
  return ok({ event: 'TermsRevised', at: now, terms: revised })
}

export type ProcedureEdit = ChannelOpened | ChannelEnded | FeeSet | TermsRevised

export function afterEdit<T extends Procedure>(procedure: T, event: ProcedureEdit): T {
  switch (event.event) {
    case 'ChannelOpened':
      return { ...procedure, channels: [...procedure.channels, event.opened] }
    case 'ChannelEnded': {
      const { channel, from, at } = event
      const ended = { until: from, validTo: from, plannedAt: at }
      const channels = procedure.channels.map((each) =>
        each.channel === channel && isOpenOn(each, from) ? { ...each, ...ended } : each,
      )
      return { ...procedure, channels }
    }
    case 'FeeSet': {
      const own = (each: Fee) => each.channel === event.fee.channel
      const others = procedure.fees.filter((each) => !own(each))
      return {
        ...procedure,
        fees: [...others, ...withVersion(procedure.fees.filter(own), event.fee, event.at)],
      }
    }
    case 'TermsRevised':
      return { ...procedure, terms: withVersion(procedure.terms, event.terms, event.at) }
  }
}

type Dated = Versioned & { readonly until: string | null }

/** The versions with one more from its day on: it holds up to the next that's planned, and what it replaces stays known. */
export function withVersion<T extends Dated>(versions: readonly T[], next: T, now: Date): T[] {
  const from = next.validFrom as BusinessDate
  const ends = versions
    .filter(({ supersededAt, validFrom }) => supersededAt === null && validFrom !== null && from < validFrom)
    .map(({ validFrom }) => validFrom as BusinessDate)
    .toSorted()
  const kept = versions.flatMap((each) => {
    const { validFrom, validTo, supersededAt } = each
    if (supersededAt !== null) return [each]
    if (validFrom === from) return [{ ...each, supersededAt: now }]
    const isCut = (validFrom === null || validFrom < from) && (validTo === null || from < validTo)
    if (!isCut) return [each]
    return [
      { ...each, supersededAt: now },
      { ...each, validTo: from, until: from, recordedAt: now },
    ]
  })
  return [...kept, { ...next, validTo: ends[0] ?? null, until: ends[0] ?? null }]
}

function versionFrom(from: BusinessDate, now: Date, source: Source) {
  const days = { since: from, until: null, validFrom: from, validTo: null }
  return { ...days, recordedAt: now, supersededAt: null, plannedAt: now, source }
}

function dayFault(from: BusinessDate, now: Date): InvalidInput | null {
  return from < businessDateOf(now) ? invalid('from', 'must be today or later', from) : null
}

function fullFault(versions: readonly unknown[], from: BusinessDate): InvalidInput | null {
  return versions.length >= mostVersions
    ? invalid('from', `at most ${mostVersions} versions are kept`, from)
    : null
}

function draftFault({ papers, turnaroundDays }: ChannelDraft): InvalidInput | null {
  if (papers && papers.length > mostPapers) return invalid('papers', `at most ${mostPapers}`, null)
  if (turnaroundDays !== null && (turnaroundDays < 1 || turnaroundDays > 366))
    return invalid('turnaroundDays', 'must be from 1 to 366', String(turnaroundDays))
  return null
}

/** An act of the ward's own editors is the ward's own word. */
function readNotice({ title, url }: Notice): Result<Source, InvalidInput> {
  const read = readText('notice', title, 200)
  if (!read.ok) return read
  if (url !== null && !/^https?:\/\/\S{1,300}$/.test(url))
    return refuse(invalid('noticeUrl', 'must be an http address of at most 300 characters', url))
  return ok({ confidence: 'OFFICIAL', title: read.value, url, licence: null, note: null })
}
