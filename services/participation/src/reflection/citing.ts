import type { ClientSession } from 'mongoose'
import { type GivenSource, readWords } from '../area-issue/sources.ts'
import type { Context } from '../context.ts'
import type { Citation, CitationKind } from './reflection.ts'

export type GivenCitation = {
  readonly kind: CitationKind
  readonly id: string
  readonly point?: number | null
}

export type ReadCitations =
  | { readonly citations: Citation[]; readonly missing: null }
  | { readonly citations: null; readonly missing: string }

/** What is cited, with where it comes from; of any tier. What isn't public is as if it weren't there. */
export async function readCitations(
  context: Context,
  given: readonly GivenCitation[],
  session: ClientSession,
): Promise<ReadCitations> {
  const { stores } = context
  const plain = { history: 0 } as const
  const idsOf = (kind: CitationKind) => given.filter((each) => each.kind === kind).map(({ id }) => id)
  const issues = await stores.areaIssue.issues
    .find({ _id: { $in: idsOf('AREA_ISSUE') } }, plain)
    .session(session)
    .lean()
  const cited = given.filter((each): each is GivenSource => each.kind !== 'AREA_ISSUE')
  const read = await readWords(context, cited, session)
  if (read.words === null) return { citations: null, missing: read.missing }
  const citations: Citation[] = []
  for (const each of given) {
    const source = read.words[cited.indexOf(each as GivenSource)]
    const issue = issues.find(({ _id }) => _id === each.id)
    if (source) citations.push({ ...source })
    else if (issue)
      citations.push({ kind: 'AREA_ISSUE', id: issue._id, point: null, district: null, area: issue.area })
    else return { citations: null, missing: each.id }
  }
  return { citations, missing: null }
}
