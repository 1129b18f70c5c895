import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { CarryUpKept } from '../carry-up/carry-up.ts'
import type { Context } from '../context.ts'
import { answerOf } from '../proposal/lookup.ts'
import type { ProposalKept } from '../proposal/proposal.ts'
import type { ResolutionKept } from '../resolution/resolution.ts'
import type { Decision, Response, Target } from '../response/response.ts'
import type { Sentence } from './sentences.ts'
import type { Uptake } from './trace.ts'

export const outcomeKinds = ['RESOLUTION', 'ANSWER', 'REFLECTION', 'REQUEST'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** One thing that came of a sentence: a resolution, an answer of a tier, a policy's word. */
export type Outcome = {
  readonly kind: OutcomeKind
  readonly decision: Decision | null
  readonly reason: string | null
  readonly on: BusinessDate
  /** The office and post that said it; null for a council's resolution. */
  readonly office: string | null
  readonly post: string | null
  readonly carryUp: CarryUpKept | null
  readonly resolution: ResolutionKept | null
  readonly uptake: Uptake | null
  readonly targets: readonly Target[]
}

const bare = { decision: null, reason: null, office: null, post: null, carryUp: null } as const

/** Everything that came of a sentence, in the order of days. */
export async function outcomesOf(context: Context, sentence: Sentence): Promise<Outcome[]> {
  const { opinion, proposal, point } = sentence
  const subject = (opinion ?? proposal)?._id ?? ''
  const [answers, resolved, taken] = await Promise.all([
    proposal ? answersTo(context, proposal, point) : answerIn(opinion?.response ?? null, 1, null),
    resolutionsOn(context, subject),
    uptakesOn(context, subject, point),
  ])
  return [...answers, ...resolved, ...taken].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

async function answersTo(context: Context, proposal: ProposalKept, point: number): Promise<Outcome[]> {
  const [hops, own] = await Promise.all([
    context.loaders.carryUpsOfProposal.load(proposal._id),
    answerOf(context, proposal),
  ])
  const above = hops.flatMap((hop) => answerIn(hop.responses.at(-1) ?? null, point, hop))
  // What was merged into another proposal is answered by all that is said to that one.
  return [...above, ...answerIn(own, proposal.mergedInto === null ? point : null, null)]
}

function answerIn(response: Response | null, point: number | null, hop: CarryUpKept | null): Outcome[] {
  if (!response) return []
  const { items, office, post, issuedOn } = response
  return items
    .filter((item) => point === null || item.point === point)
    .map(({ decision, reason, targets }) => ({
      kind: 'ANSWER',
      decision,
      reason,
      on: issuedOn,
      office,
      post,
      carryUp: hop,
      resolution: null,
      uptake: null,
      targets,
    }))
}

async function resolutionsOn({ loaders }: Context, paper: string): Promise<Outcome[]> {
  const items = await loaders.itemsOnPaper.load(paper)
  const resolutions = await Promise.all(
    items.map(({ resolution }) => (resolution === null ? null : loaders.resolution.load(resolution))),
  )
  return resolutions
    .filter((each) => each !== null)
    .map((resolution) => ({
      ...bare,
      kind: 'RESOLUTION',
      reason: resolution.text,
      on: businessDateOf(resolution.decidedAt),
      resolution,
      uptake: null,
      targets: [],
    }))
}

/** What policies say of it: citing it, or a problem on an area's list that rests on it. */
async function uptakesOn({ loaders }: Context, subject: string, point: number): Promise<Outcome[]> {
  const issues = await loaders.issuesOnSource.load(subject)
  const resting = issues.filter(({ sources }) =>
    sources.some((each) => each.id === subject && (each.point === null || each.point === point)),
  )
  const all = await Promise.all(
    [subject, ...resting.map(({ _id }) => _id)].map((id) => loaders.uptakesOfSource.load(id)),
  )
  return all
    .flat()
    .filter((each) => each.viaKind === 'REFLECTION' || each.viaKind === 'REQUEST')
    .filter((each) => each.point === null || each.source !== subject || each.point === point)
    .map((uptake) => ({
      ...bare,
      kind: uptake.viaKind === 'REQUEST' ? 'REQUEST' : 'REFLECTION',
      decision: uptake.decision,
      reason: uptake.reason,
      on: uptake.on,
      office: uptake.office,
      post: uptake.post,
      resolution: null,
      uptake,
      targets: [{ kind: uptake.targetKind, ref: uptake.target, label: uptake.label }],
    }))
}
