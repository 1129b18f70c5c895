import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { IssueKept } from '../area-issue/area-issue.ts'
import type { CarryUpKept } from '../carry-up/carry-up.ts'
import type { Context } from '../context.ts'
import { opinionOf } from '../opinion/lookup.ts'
import type { OpinionKept } from '../opinion/opinion.ts'
import { proposalOf } from '../proposal/lookup.ts'
import type { ProposalKept } from '../proposal/proposal.ts'
import type { CitationKind } from '../reflection/reflection.ts'
import type { ResolutionKept } from '../resolution/resolution.ts'

/** One thing that somebody said: an opinion, or a point of a proposal. */
export type Sentence = {
  readonly opinion: OpinionKept | null
  readonly proposal: ProposalKept | null
  readonly point: number
  readonly text: string
  readonly saidOn: BusinessDate
  readonly district: string | null
  readonly area: string | null
}

/** At most this many behind one thing. */
const most = 500

export function sentenceOf(opinion: OpinionKept): Sentence {
  const { text, submittedOn: saidOn, area } = opinion
  return { opinion, proposal: null, point: 1, text, saidOn, district: districtOf(opinion), area }
}

export function sentencesOf(proposal: ProposalKept, point: number | null = null): Sentence[] {
  const { submittedOn: saidOn, area } = proposal
  const district = districtOf(proposal)
  return proposal.points
    .filter(({ number }) => point === null || number === point)
    .map(({ number, text }) => ({ opinion: null, proposal, point: number, text, saidOn, district, area }))
}

type Cited = { readonly kind: CitationKind; readonly id: string; readonly point?: number | null }

/** The sentences behind what is cited, of what whoever asks may read; each once. A level of it costs one store command. */
export async function sentencesBehind(context: Context, cited: readonly Cited[]): Promise<Sentence[]> {
  const all = await Promise.all(cited.map((each) => behind(context, each)))
  return distinct(all.flat())
}

async function behind(context: Context, { kind, id, point }: Cited): Promise<Sentence[]> {
  const { loaders } = context
  if (kind === 'OPINION') {
    const opinion = await opinionOf(context, { id })
    return opinion ? [sentenceOf(opinion)] : []
  }
  if (kind === 'PROPOSAL') return behindProposal(context, id, point ?? null)
  if (kind === 'AREA_ISSUE') {
    const issue: IssueKept | null = await loaders.areaIssue.load(id)
    return issue ? sentencesBehind(context, issue.sources) : []
  }
  const resolution = await loaders.resolution.load(id)
  return resolution ? behindResolution(context, resolution) : []
}

async function behindProposal(context: Context, id: string, point: number | null): Promise<Sentence[]> {
  const proposal = await proposalOf(context, { id })
  return proposal ? sentencesOf(proposal, point) : []
}

export async function behindHop(context: Context, { proposal, points }: CarryUpKept): Promise<Sentence[]> {
  return (await behindProposal(context, proposal, null)).filter(({ point }) => points.includes(point))
}

/** What the paper says that the resolution treats, and what was said on its item at the meeting. */
export async function behindResolution(
  context: Context,
  { paper, item }: Pick<ResolutionKept, 'paper' | 'item'>,
): Promise<Sentence[]> {
  const [written, said] = await Promise.all([
    paper === null ? [] : behindPaper(context, paper),
    context.loaders.opinionsOnItem.load(item),
  ])
  return distinct([...written, ...said.map(sentenceOf)])
}

async function behindPaper(
  context: Context,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<Sentence[]> {
  if (kind === 'PROPOSAL') return behindProposal(context, id, null)
  if (kind !== 'CARRY_UP') return []
  const hop = await context.loaders.carryUp.load(id)
  return hop ? behindHop(context, hop) : []
}

function distinct(sentences: readonly Sentence[]): Sentence[] {
  const keyOf = ({ opinion, proposal, point }: Sentence) => `${opinion?._id ?? proposal?._id} ${point}`
  return [...new Map(sentences.map((each) => [keyOf(each), each])).values()].slice(0, most)
}

function districtOf({ tier, place }: { readonly tier: string; readonly place: string | null }) {
  return tier === 'DISTRICT' ? place : null
}
