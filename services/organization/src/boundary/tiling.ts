import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Assignment, BlockRange, Claim, TownRecord } from '../territory/territory.ts'

/**
 * What the claims on a town say of every day (第1・4⑵). On a day, each block belongs where the latest claim up to that
 * day says; of claims from one day, the one recorded last. A correction with an end goes before all others up to that
 * end: it speaks of just those days. Claims of one change hold together.
 */
export type Part = { readonly blocks: BlockRange | null; readonly district: string; readonly source: Source }

/** What is wrong with a town's parts on a day. */
export type TilingFault = { readonly reason: 'GAP' | 'OVERLAP'; readonly blocks: BlockRange }

/** All that is claimed of a town; before the first act, what the data set says. */
export function claimsOf({
  claims,
  assignments,
}: Pick<TownRecord, 'claims' | 'assignments'>): readonly Claim[] {
  if (claims && claims.length > 0) return claims
  return assignments
    .filter(({ supersededAt }) => supersededAt === null)
    .map(({ validFrom, validTo, supersededAt: _, ...each }) => ({
      ...each,
      id: 'data',
      what: 'DATA' as const,
      from: validFrom,
      to: validTo,
      withdrawnAt: null,
    }))
}

/** The town's parts on a day, in block order; none before anything is said of it. */
export function partsOn(claims: readonly Claim[], day: BusinessDate): Part[] {
  const speaking = claims.filter(
    ({ from, to, withdrawnAt }) => withdrawnAt === null && (from ?? '') <= day && (to === null || day < to),
  )
  const layers = Map.groupBy(speaking.toSorted(byWeight), layerOf)
  return joined([...layers.values()].reduce<Part[]>(overlaid, []))
}

/** What is wrong with the parts of a town: blocks of nobody, blocks of two. Null when each block has one district. */
export function tilingFault(parts: readonly Part[]): TilingFault | null {
  const ranges = parts.flatMap(({ blocks }) => blocks ?? [])
  const [first] = ranges
  if (!first) return null
  if (first.first > 1) return { reason: 'GAP', blocks: { first: 1, last: first.first - 1 } }
  for (const [index, { last }] of ranges.entries()) {
    const next = ranges[index + 1]
    if (next && next.first > last + 1)
      return { reason: 'GAP', blocks: { first: last + 1, last: next.first - 1 } }
  }
  return null
}

/** The first blocks that two of these ranges both have; null stands for a whole town. */
export function overlapOf(ranges: readonly (BlockRange | null)[]): BlockRange | 'WHOLE' | null {
  if (ranges.length > 1 && ranges.includes(null)) return 'WHOLE'
  const sorted = ranges.flatMap((range) => range ?? []).toSorted((a, b) => a.first - b.first)
  for (const [index, { last }] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next && next.first <= last) return { first: next.first, last: Math.min(last, next.last) }
  }
  return null
}

/** The days on which anything begins or ends, as precisely as they're known. */
export function turnsOf(
  claims: readonly Claim[],
): { readonly day: BusinessDate; readonly since: PartialDate }[] {
  const days = new Map<BusinessDate, PartialDate>()
  const note = (day: BusinessDate | null, since: PartialDate | null) => {
    if ((since ?? '').length > (days.get(day ?? '')?.length ?? -1)) days.set(day ?? '', since ?? '')
  }
  for (const { from, since, to, until, withdrawnAt } of claims) {
    if (withdrawnAt !== null) continue
    note(from, since)
    if (to !== null) note(to, until)
  }
  return [...days].map(([day, since]) => ({ day, since })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * The assignments after the claims have changed: those that still hold stay as they are, those that don't get
 * `supersededAt`, new ones are recorded now. Nothing is overwritten.
 */
export function assignmentsAfter(
  assignments: readonly Assignment[],
  claims: readonly Claim[],
  now: Date,
): Assignment[] {
  const wanted = stretchesOf(claims).map(
    (each): Assignment => ({ ...each, recordedAt: now, supersededAt: null }),
  )
  const wantedKeys = new Set(wanted.map(contentOf))
  const kept = assignments.map((each) =>
    each.supersededAt === null && !wantedKeys.has(contentOf(each)) ? { ...each, supersededAt: now } : each,
  )
  const keptKeys = new Set(kept.filter(({ supersededAt }) => supersededAt === null).map(contentOf))
  return [...kept, ...wanted.filter((each) => !keptKeys.has(contentOf(each)))]
}

type Stretch = Omit<Assignment, 'recordedAt' | 'supersededAt'>

function stretchesOf(claims: readonly Claim[]): Stretch[] {
  const turns = turnsOf(claims)
  const done: Stretch[] = []
  let open = new Map<string, Stretch>()
  for (const { day, since } of turns) {
    const parts = new Map(partsOn(claims, day).map((part) => [canonicalJson(part), part]))
    for (const [key, stretch] of open)
      if (!parts.has(key)) done.push({ ...stretch, until: since, validTo: day })
    open = new Map(
      [...parts].map(([key, part]) => {
        const begun = { ...part, since, until: null, validFrom: day === '' ? null : day, validTo: null }
        return [key, open.get(key) ?? begun]
      }),
    )
  }
  return [...done, ...open.values()]
}

function contentOf({ recordedAt: _, supersededAt: __, ...content }: Assignment): string {
  return canonicalJson(content)
}

function overlaid(parts: Part[], layer: readonly Claim[]): Part[] {
  const said = layer.map(({ blocks, district, source }): Part => ({ blocks, district, source }))
  const isWhole = said.some(({ blocks }) => blocks === null) || parts.some(({ blocks }) => blocks === null)
  return isWhole ? said : said.reduce<Part[]>((held, part) => [...without(held, part.blocks), part], parts)
}

function without(parts: readonly Part[], cut: BlockRange | null): Part[] {
  if (cut === null) return []
  return parts.flatMap((part) => {
    const { first, last } = part.blocks as BlockRange
    const left = { first, last: Math.min(last, cut.first - 1) }
    const right = { first: Math.max(first, cut.last + 1), last }
    return [left, right].filter((range) => range.first <= range.last).map((blocks) => ({ ...part, blocks }))
  })
}

/** Neighbours that one source gives to one district are one part. */
function joined(parts: readonly Part[]): Part[] {
  const sorted = parts.toSorted((a, b) => (a.blocks?.first ?? 0) - (b.blocks?.first ?? 0))
  const done: Part[] = []
  for (const part of sorted) {
    const last = done.at(-1)
    const isOne =
      last?.blocks &&
      part.blocks &&
      last.district === part.district &&
      last.blocks.last + 1 === part.blocks.first &&
      canonicalJson(last.source) === canonicalJson(part.source)
    if (isOne)
      done[done.length - 1] = { ...last, blocks: { first: last.blocks.first, last: part.blocks.last } }
    else done.push(part)
  }
  return done
}

/** Claims that came in together. What the data set says of one day came in together. */
function layerOf({ id, what, from, to }: Claim): string {
  return what === 'DATA' ? `data ${from}` : `${id} ${to === null ? '' : 'days'}`
}

function byWeight(a: Claim, b: Claim): number {
  const [weightA, weightB] = [a, b].map(isOfDays) as [number, number]
  if (weightA !== weightB) return weightA - weightB
  if (weightA === 0 && a.from !== b.from) return (a.from ?? '') < (b.from ?? '') ? -1 : 1
  return a.recordedAt.getTime() - b.recordedAt.getTime()
}

/** A correction that speaks of just some days. */
function isOfDays({ what, to }: Claim): number {
  return what === 'CORRECTION' && to !== null ? 1 : 0
}
