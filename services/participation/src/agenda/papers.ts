import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { asPaper, type InquiryRecord } from '../inquiry/inquiry.ts'
import type { ProposalRecord } from '../proposal/proposal.ts'
import type { Paper, PaperKind, PaperReference } from './agenda.ts'

type Fetch = (context: Context, id: string, session: ClientSession) => Promise<Paper | null>

/** Where papers of each kind are looked up: a slice that lets councils treat its papers adds how it tells of them. */
const papers: { readonly [Kind in PaperKind]: Fetch } = {
  INQUIRY: async ({ stores }, id, session) => {
    const inquiry: InquiryRecord | null = await stores.inquiry.inquiries
      .findById(id, { history: 0 })
      .session(session)
      .lean()
    return inquiry && asPaper(inquiry)
  },
  // A proposal is public from its admission on: before that it's as if it weren't there.
  PROPOSAL: async ({ stores }, id, session) => {
    const proposal: ProposalRecord | null = await stores.proposal.proposals
      .findById(id, { history: 0 })
      .session(session)
      .lean()
    if (!proposal?.isPublic) return null
    const { edition, place, state } = proposal
    return {
      version: edition,
      place,
      council: null,
      isOpen: state === 'ADMITTED' || state === 'DELIBERATING',
    }
  },
}

/** The paper behind a reference as it stands now, read in the act's own transaction; null where there's none. */
export async function paperNow(
  context: Context,
  reference: PaperReference | null,
  session: ClientSession,
): Promise<Paper | null> {
  return reference && papers[reference.kind](context, reference.id, session)
}
