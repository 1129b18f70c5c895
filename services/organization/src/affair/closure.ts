import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { gapsIn, type Period } from '@chiiki/kit/period.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { afterEvent, afterOther, type PlanEvent, type Surroundings } from '../office/effect.ts'
import { knownVersions, type OfficeRecord } from '../office/office.ts'
import type { AffairRecord } from './affair.ts'
import type { OfficeHoldsAffairs } from './problem.ts'

export type Holding = Pick<AffairRecord, '_id' | 'spans'>

/** Days on which a task names an office as its holder while that office isn't open. */
export type Stranded = { readonly affair: string; readonly office: string; readonly days: Period }

/** The tasks that these offices hold by name on days on which they aren't open. Seats aren't asked: they pass on by themselves. */
export function strandedBy(offices: readonly OfficeRecord[], holdings: readonly Holding[]): Stranded[] {
  return offices.flatMap((office) => {
    const open = knownVersions(office, null).map(({ validFrom, validTo }) => ({
      from: validFrom,
      to: validTo,
    }))
    return holdings.flatMap(({ _id, spans }) =>
      spans
        .filter((span) => span.supersededAt === null && span.office === office._id)
        .flatMap(({ validFrom, validTo }) => gapsIn(open, { from: validFrom, to: validTo }))
        .map((days): Stranded => ({ affair: _id, office: office._id, days })),
    )
  })
}

/** The days of `after` that weren't stranded before. */
export function newlyStranded(before: readonly Stranded[], after: readonly Stranded[]): Stranded[] {
  return after.flatMap(({ affair, office, days }) => {
    const known = before.filter((old) => old.affair === affair && old.office === office)
    return gapsIn(
      known.map((old) => old.days),
      days,
    ).map((fresh) => ({ affair, office, days: fresh }))
  })
}

/**
 * The event, unless by it an office would end, or never open, while it's named as the one responsible for tasks
 * (第4・1・4）): then the tasks, from the first day that nobody would hold them.
 */
export function unlessHolding<P>(
  decided: Result<PlanEvent, P>,
  office: OfficeRecord,
  around: Surroundings,
  holdings: readonly Holding[],
): Result<PlanEvent, P | OfficeHoldsAffairs> {
  if (!decided.ok) return decided
  const event = decided.value
  const others = around.others.filter(({ _id }) => event.with.includes(_id))
  const before = strandedBy([office, ...others], holdings)
  const after = strandedBy(
    [afterEvent(office, event), ...others.map((each) => afterOther(each, event))],
    holdings,
  )
  const stranded = newlyStranded(before, after)
  const first = stranded[0]
  if (!first) return decided
  const own = stranded.filter((each) => each.office === first.office)
  const from = own.map(({ days }) => days.from ?? '').toSorted()[0] as BusinessDate
  const affairIds = [...new Set(own.map(({ affair }) => affair))].toSorted().slice(0, 100)
  return refuse({
    kind: 'OfficeHoldsAffairs',
    clause: 'clause:K-4-1-4',
    officeId: first.office,
    affairIds,
    from,
  })
}
