import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Context } from '../context.ts'
import type { AffairAt, AffairRecord, Span } from './affair.ts'
import type { Ground } from './ground.ts'
import { decidingSpan } from './holding.ts'
import { groundAround } from './lookup.ts'

/** Before every day that anything is recorded of. */
const beginning = '0001-01-01'

/** Who held a task at a place, stretch by stretch, in order, as known at an instant (null: now). */
export function timelineAt(
  { spans }: Pick<AffairRecord, 'spans'>,
  ground: Ground,
  place: string,
  knownAt: Date | null,
): Span[] {
  const turns = new Map<BusinessDate, Span['since']>([[beginning, null]])
  for (const { validFrom, since, validTo, until } of spans) {
    if (validFrom) turns.set(validFrom, since)
    if (validTo) turns.set(validTo, until)
  }
  const days = [...turns].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const stretches: Span[] = []
  for (const [index, [day, since]] of days.entries()) {
    const chain = ground.chainAround(place, day)
    const held = inForce(spans, day, knownAt)
    const span = decidingSpan(held, { ...ground, chainOn: () => chain }, place, day)
    const last = stretches.at(-1)
    const next = days[index + 1]
    const ends = { validTo: next?.[0] ?? null, until: next?.[1] ?? null }
    if (!span) continue
    const goesOn = last !== undefined && last.validTo === day && isSameStretch(last, span)
    if (goesOn) stretches[stretches.length - 1] = { ...last, ...ends }
    else stretches.push({ ...span, validFrom: day === beginning ? null : day, since, ...ends })
  }
  return stretches
}

export async function stretchesAt(context: Context, affair: AffairAt, asked: string | null) {
  const place = asked ?? (await context.loaders.theWard())?._id ?? null
  if (place === null) return []
  const ground = await groundAround(context, [...affair.record.spans.map((span) => span.place), place])
  return timelineAt(affair.record, ground, place, affair.moment.knownAt).map((span) => ({
    ...span,
    affair,
    moment: { ...affair.moment, asOf: span.validFrom ?? affair.moment.asOf },
  }))
}

function isSameStretch(a: Span, b: Span): boolean {
  return a.entry === b.entry && a.reasons.join() === b.reasons.join() && a.explanation === b.explanation
}
