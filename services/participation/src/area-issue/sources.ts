import { isIdOf } from '@chiiki/kit/id.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import type { OpinionRecord } from '../opinion/opinion.ts'
import type { ProposalRecord } from '../proposal/proposal.ts'
import type { ResolutionRecord } from '../resolution/resolution.ts'
import type { IssueSource, SourceKind } from './area-issue.ts'

export type GivenSource = { readonly kind: SourceKind; readonly id: string; readonly point?: number | null }

/** The first source that there isn't, isn't public, or that no district said; null where each is a source. */
export type ReadSources =
  | { readonly sources: IssueSource[]; readonly missing: null }
  | { readonly sources: null; readonly missing: string }

/** What is cited, with the district that said it. What isn't public is as if it weren't there. */
export async function readSources(
  context: Context,
  given: readonly GivenSource[],
  session: ClientSession,
): Promise<ReadSources> {
  const read = await readWords(context, given, session)
  const elsewhere = read.words?.find(({ district, area }) => district === null || area === null)
  if (read.words === null || elsewhere)
    return { sources: null, missing: elsewhere?.id ?? (read.missing as string) }
  return { sources: read.words as IssueSource[], missing: null }
}

/** Words that somebody said to any tier, and where they come from; null: the whole ward. */
export type Words = Omit<IssueSource, 'district' | 'area'> & {
  readonly district: string | null
  readonly area: string | null
}

export async function readWords(
  context: Context,
  given: readonly GivenSource[],
  session: ClientSession,
): Promise<
  { readonly words: Words[]; readonly missing: null } | { readonly words: null; readonly missing: string }
> {
  const { stores } = context
  const of = (kind: SourceKind) => given.filter((each) => each.kind === kind).map(({ id }) => id)
  const plain = { history: 0 } as const
  const among = (kind: SourceKind) => ({ _id: { $in: of(kind) } })
  const isPublic = { isPublic: true }
  const opinions: OpinionRecord[] = await stores.opinion.opinions
    .find({ ...among('OPINION'), ...isPublic }, plain)
    .session(session)
    .lean()
  const proposals: ProposalRecord[] = await stores.proposal.proposals
    .find({ ...among('PROPOSAL'), ...isPublic }, plain)
    .session(session)
    .lean()
  const resolutions: ResolutionRecord[] = await stores.resolution.resolutions
    .find(among('RESOLUTION'), plain)
    .session(session)
    .lean()
  const councils: CouncilRecord[] = await stores.council.councils
    .find({ _id: { $in: resolutions.map(({ council }) => council) } }, plain)
    .session(session)
    .lean()
  const sources: Words[] = []
  for (const { kind, id, point } of given) {
    const resolution = kind === 'RESOLUTION' ? resolutions.find(({ _id }) => _id === id) : undefined
    const proposal = kind === 'PROPOSAL' ? proposals.find(({ _id }) => _id === id) : undefined
    const opinion = kind === 'OPINION' ? opinions.find(({ _id }) => _id === id) : undefined
    const council = councils.find(({ _id }) => _id === resolution?.council)
    const isPoint = point == null || proposal?.points.some(({ number }) => number === point)
    const from = opinion ?? (isPoint ? proposal : undefined) ?? council
    if (!from) return { words: null, missing: id }
    const { place, area } = from
    const district = place !== null && isIdOf('District', place) ? place : null
    sources.push({ kind, id, point: proposal ? (point ?? null) : null, district, area })
  }
  return { words: sources, missing: null }
}
