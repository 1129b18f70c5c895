import type { Fraction } from '../attendance/quorum.ts'

/** 表決: what counts give under a rule. Whole numbers alone. */
export const voteOptions = ['YES', 'NO', 'ABSTAIN', 'BLANK'] as const
export type VoteOption = (typeof voteOptions)[number]

export const voteMethods = ['CONSENT', 'SHOW', 'NAMED', 'SECRET'] as const
export type VoteMethod = (typeof voteMethods)[number]

export type Counts = { readonly [Option in VoteOption]: number }

/** How many votes for it a motion needs: a share of the votes cast, of the members present or of those in office. */
export type DecisionRule = Fraction & {
  readonly of: 'CAST' | 'PRESENT' | 'IN_OFFICE'
  /** Whether more than the share is needed, or the share will do. */
  readonly isStrict: boolean
  /** Which votes are counted as cast. */
  readonly castIncludes: readonly VoteOption[]
  /** When as many are for it as against: the chair decides, or it's rejected. Only where more than half is needed. */
  readonly tieBreak: 'CHAIR' | 'REJECT'
}

/** Of whom the shares are taken: those who could vote and were there, and all in office who could take part. */
export type Electorate = { readonly present: number; readonly inOffice: number }

export type Tally = {
  /** Of how many the share is taken. */
  readonly base: number
  /** The fewest votes for it that carry it. */
  readonly required: number
  readonly isTie: boolean
  readonly result: 'CARRIED' | 'LOST'
}

export const noVotes: Counts = { YES: 0, NO: 0, ABSTAIN: 0, BLANK: 0 }

export function castIn(counts: Counts): number {
  return voteOptions.reduce((sum, option) => sum + counts[option], 0)
}

/** The counts of votes by name. */
export function countVotes(options: readonly VoteOption[]): Counts {
  const counts = { ...noVotes }
  for (const option of options) counts[option] += 1
  return counts
}

/** Whether equal votes leave it to the chair. */
export function awaitsChair(rule: DecisionRule, counts: Counts): boolean {
  return rule.tieBreak === 'CHAIR' && isTied(rule, counts)
}

/** What the counts give; `chair` is the chair's vote where equal votes leave it to the chair. */
export function tally(
  rule: DecisionRule,
  counts: Counts,
  electorate: Electorate,
  chair: 'YES' | 'NO' | null,
): Tally {
  const base = baseOf(rule, counts, electorate)
  const product = base * rule.numerator
  const share = rule.isStrict
    ? Math.floor(product / rule.denominator) + 1
    : Math.ceil(product / rule.denominator)
  const required = Math.max(share, 1)
  const isTie = isTied(rule, counts)
  const isCarried = isTie && rule.tieBreak === 'CHAIR' ? chair === 'YES' : !isTie && counts.YES >= required
  return { base, required, isTie, result: isCarried ? 'CARRIED' : 'LOST' }
}

function baseOf(
  { of, castIncludes }: DecisionRule,
  counts: Counts,
  { present, inOffice }: Electorate,
): number {
  if (of === 'PRESENT') return present
  if (of === 'IN_OFFICE') return inOffice
  return castIncludes.reduce((sum, option) => sum + counts[option], 0)
}

/** A tie is one only where more than half is needed: two thirds aren't reached by half and a chair. */
function isTied({ numerator, denominator, isStrict }: DecisionRule, counts: Counts): boolean {
  return isStrict && numerator * 2 === denominator && counts.YES === counts.NO && counts.YES > 0
}
