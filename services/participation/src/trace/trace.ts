import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { CitationKind } from '../reflection/reflection.ts'
import type { Decision, Response, TargetKind } from '../response/response.ts'

/** What took words in: an answer that names it, a record of a policy, or a policy's word on what an area asked for. */
export const uptakeVias = ['OPINION', 'PROPOSAL', 'CARRY_UP', 'REFLECTION', 'REQUEST'] as const
export type UptakeVia = (typeof uptakeVias)[number]

/** One link from words that somebody said to what took them in: worked out from answers and records, and read both ways. */
export type Uptake = {
  readonly _id: string
  readonly sourceKind: CitationKind
  readonly source: string
  /** The point of a proposal; null: all of it. */
  readonly point: number | null
  readonly area: string | null
  readonly targetKind: TargetKind
  readonly target: string
  readonly label: string | null
  readonly decision: Decision
  readonly reason: string
  readonly viaKind: UptakeVia
  readonly via: string
  readonly office: string
  readonly post: string
  readonly on: BusinessDate
}

type Said = Pick<Uptake, 'sourceKind' | 'source' | 'area' | 'viaKind' | 'via'>

/** The links that an answer makes: one for each target of each point. */
export function uptakesOf({ items, office, post, issuedOn }: Response, said: Said): Omit<Uptake, '_id'>[] {
  return items.flatMap(({ point, decision, reason, targets }) =>
    targets.map(({ kind, ref, label }) => ({
      ...said,
      point: said.sourceKind === 'PROPOSAL' ? point : null,
      targetKind: kind,
      target: ref,
      label,
      decision,
      reason,
      office,
      post,
      on: issuedOn,
    })),
  )
}
