import type { ClientSession } from 'mongoose'
import type { CarryUpRecord } from '../carry-up/carry-up.ts'
import type { Context } from '../context.ts'
import { asPaper, type InquiryRecord } from '../inquiry/inquiry.ts'
import type { PolicyRecord } from '../policy/policy.ts'
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
    const { edition, place, state, council } = proposal
    return {
      version: edition,
      place,
      council,
      isOpen: state === 'ADMITTED' || state === 'DELIBERATING',
    }
  },
  // A hop has one version for each answer that is owed: a dispute begins the next.
  CARRY_UP: async ({ stores }, id, session) => {
    const hop: CarryUpRecord | null = await stores.carryUp.hops
      .findById(id, { history: 0 })
      .session(session)
      .lean()
    if (!hop) return null
    const { responses, place, state } = hop
    const isOpen = state === 'RECEIVED' || state === 'UNDER_CONSIDERATION'
    return { version: responses.length + 1, place, council: null, isOpen }
  },
  // Its text doesn't change once it's registered.
  POLICY: async ({ stores }, id, session) => {
    const policy: PolicyRecord | null = await stores.policy.policies
      .findById(id, { history: 0 })
      .session(session)
      .lean()
    if (!policy) return null
    return { version: 1, place: null, council: null, isForAll: true, isOpen: policy.state === 'DRAFT' }
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
