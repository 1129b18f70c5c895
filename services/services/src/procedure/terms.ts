import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { Bilingual } from '../counter/counter.ts'
import type { Evidence } from '../requirement/evidence.ts'
import type { Requirement } from '../requirement/requirement.ts'
import type { Channel } from './channel.ts'

/** How surely the ward must know who comes: from not at all up to an electronic signature. */
export const identityLevels = ['NONE', 'DECLARED', 'DOCUMENTS', 'SIGNATURE'] as const
export type IdentityLevel = (typeof identityLevels)[number]

/** Whether somebody else may come for a person. */
export const proxyRules = ['ALLOWED', 'NOT_ALLOWED', 'UNKNOWN'] as const
export type ProxyRule = (typeof proxyRules)[number]

/** 標準処理期間: how long the ward takes as a rule, without the days of a correction. */
export type StandardProcessing = { readonly amount: number; readonly unit: 'DAY' | 'WORKING_DAY' }

/** The terms on which a procedure is done, between two days. */
export type Terms = Versioned & {
  /** Null: since before anybody knows. */
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  /** How surely the ward must know who comes to a window or writes. Null: not known. */
  readonly identity: IdentityLevel | null
  /** The same for who comes online. Null: as for the others. */
  readonly identityOnline: IdentityLevel | null
  /** What both levels rest on: seldom what the rest of the terms does. Null where neither is known. */
  readonly identitySource: Source | null
  readonly proxy: ProxyRule
  /** What a proxy brings besides. Null: nothing is known of it. */
  readonly proxyEvidence: Evidence | null
  /** Who may. Null: no kept source tells. */
  readonly requirement: Requirement | null
  /** What to bring. Null: no kept source tells. */
  readonly evidence: Evidence | null
  readonly standardProcessing: StandardProcessing | null
  /** Set where an act planned it. */
  readonly plannedAt: Date | null
  readonly source: Source
}

/** Another procedure that must have been accepted first: 母子健康手帳 after 妊娠届. */
export type Prerequisite = { readonly procedure: string; readonly text: Bilingual; readonly source: Source }

/** What a procedure costs by a channel, between two days. */
export type Fee = Versioned & {
  /** Null: since before anybody knows. */
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  /** Null: whatever the channel, where none is named for it. */
  readonly channel: Channel | null
  readonly yen: number
  readonly plannedAt: Date | null
  readonly source: Source
}

/** The terms in force on a day; null where none are known. */
export function termsOn({ terms }: { readonly terms: readonly Terms[] }, date: BusinessDate): Terms | null {
  return inForce(terms, date)[0] ?? null
}

/** The fee by a channel on a day: the channel's own, or else the one for all. Null where no source tells. */
export function feeOn(
  { fees }: { readonly fees: readonly Fee[] },
  channel: Channel | null,
  date: BusinessDate,
): Fee | null {
  const holding = inForce(fees, date)
  return (
    holding.find((each) => each.channel === channel) ?? holding.find((each) => each.channel === null) ?? null
  )
}

/** A fee as it's told: unknown is null with its reason, never 0. */
export type FeeTold = {
  readonly yen: number | null
  readonly channel: Channel | null
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  readonly source: Source | null
}

export function toldFee(fee: Fee | null): FeeTold {
  if (!fee) return { yen: null, channel: null, since: null, until: null, source: null }
  const { yen, channel, since, until, source } = fee
  return { yen, channel, since, until, source }
}

/** How surely the ward must know who asks by a channel on a day; null where nobody knows. */
export function identityFor(
  procedure: { readonly terms: readonly Terms[] },
  channel: Channel,
  date: BusinessDate,
): IdentityLevel | null {
  const terms = termsOn(procedure, date)
  if (!terms) return null
  return channel === 'ONLINE' ? (terms.identityOnline ?? terms.identity) : terms.identity
}

/** Whether what was shown is enough; where the level isn't known, only the surest is. */
export function isIdentityEnough(shown: IdentityLevel, needed: IdentityLevel | null): boolean {
  return identityLevels.indexOf(shown) >= identityLevels.indexOf(needed ?? 'SIGNATURE')
}
