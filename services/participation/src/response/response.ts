import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** What is decided on one point of what somebody said. Each comes with its reason. */
export const decisions = [
  'FULL',
  'PARTIAL',
  'ALTERNATIVE',
  'ALREADY_COVERED',
  'NOT_TAKEN',
  'NOTED',
  'REFERRED',
] as const
export type Decision = (typeof decisions)[number]

/** What took a point in, covers it already, or it was referred to. */
export const targetKinds = [
  'POLICY',
  'PLAN_CLAUSE',
  'MEASURE',
  'BUDGET_LINE',
  'RESOLUTION',
  'OFFICE',
  'CLAUSE',
] as const
export type TargetKind = (typeof targetKinds)[number]
export type Target = { readonly kind: TargetKind; readonly ref: string; readonly label: string | null }

export type Item = {
  readonly point: number
  readonly decision: Decision
  readonly reason: string
  readonly targets: readonly Target[]
}

/** 回答: what a post says to every point. A later one takes its place; the earlier stays readable. */
export type Response = {
  readonly items: readonly Item[]
  /** The same in plain words. */
  readonly summary: string
  readonly office: string
  readonly post: string
  readonly issuedOn: BusinessDate
  readonly at: Date
  /** Who wrote it, where it was drafted and approved: office and post above approved it. Null where it was given in one act. */
  readonly drafted: Drafted | null
}

/** The post by which a draft was written last, and the day. */
export type Drafted = { readonly post: string; readonly on: BusinessDate }

/** What it came to in the end. */
export const outcomes = ['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'] as const
export type Outcome = (typeof outcomes)[number]

export type Answering = {
  readonly items: readonly {
    readonly point: number
    readonly decision: Decision
    readonly reason: string
    readonly targets?: readonly { kind: TargetKind; ref: string; label?: string | null }[] | null
  }[]
  readonly summary: string
  readonly drafted?: Drafted | null
}

const takenIn: readonly Decision[] = ['FULL', 'PARTIAL', 'ALTERNATIVE']
const needTarget: readonly Decision[] = [...takenIn, 'ALREADY_COVERED', 'REFERRED']

/**
 * An answer that can be given: every point once, each with its reason. What took a point in, what covers it already, or whom
 * it was referred to is named.
 */
export function readAnswer(
  points: readonly number[],
  answering: Answering,
  { office, post, day, now }: { office: string; post: string; day: BusinessDate; now: Date },
): Result<Response, InvalidInput> {
  const summary = readText('summary', answering.summary, 2_000)
  if (!summary.ok) return summary
  const given = answering.items.map(({ point }) => point)
  const missing = points.filter((point) => given.filter((each) => each === point).length !== 1)
  if (missing.length > 0)
    return refuse(
      invalid('items', `must answer each point once: ${missing.join(', ')}`, given.join(', ').slice(0, 100)),
    )
  if (given.length !== points.length)
    return refuse(invalid('items', 'must answer points that are there', given.join(', ').slice(0, 100)))
  const items: Item[] = []
  for (const item of answering.items.toSorted((a, b) => a.point - b.point)) {
    const read = readItem(item)
    if (!read.ok) return read
    items.push(read.value)
  }
  const { drafted = null } = answering
  return ok({ items, summary: summary.value, office, post, issuedOn: day, at: now, drafted })
}

/** ADOPTED: every point is taken in or covered already, and at least one is taken in now. */
export function outcomeOf(items: readonly Pick<Item, 'decision'>[]): Outcome {
  const some = (among: readonly Decision[]) => items.some(({ decision }) => among.includes(decision))
  if (!some(takenIn)) return 'NOT_ADOPTED'
  const isWhole = items.every(({ decision }) => decision === 'FULL' || decision === 'ALREADY_COVERED')
  return isWhole ? 'ADOPTED' : 'PARTLY_ADOPTED'
}

function readItem({
  point,
  decision,
  reason,
  targets,
}: Answering['items'][number]): Result<Item, InvalidInput> {
  const said = readText('reason', reason, 4_000)
  if (!said.ok) return said
  const named = targets ?? []
  if (needTarget.includes(decision) && named.length === 0)
    return refuse(
      invalid(
        'targets',
        `must name for ${decision} what takes the point in, covers it, or gets it`,
        String(point),
      ),
    )
  if (named.length > 20) return refuse(invalid('targets', 'must be at most 20', String(named.length)))
  const read: Target[] = []
  for (const { kind, ref, label } of named) {
    const text = readText('ref', ref, 200)
    if (!text.ok) return text
    read.push({ kind, ref: text.value, label: label?.trim().slice(0, 200) || null })
  }
  return ok({ point, decision, reason: said.value, targets: read })
}
