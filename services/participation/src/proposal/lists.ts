import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { Context } from '../context.ts'
import { type View, visible } from '../opinion/lists.ts'
import type { ProposalStore } from './store.ts'

const proposals: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    tier: { path: 'tier', kind: 'enum' },
    place: { path: 'place', kind: 'id' },
    area: { path: 'area', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    council: { path: 'council', kind: 'id' },
    text: { path: 'search', kind: 'search' },
    submittedOn: { path: 'submittedOn', kind: 'date' },
    dueOn: { path: 'dueOn', kind: 'date' },
  },
  orders: { SUBMITTED: { path: 'submittedAt' }, DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'SUBMITTED', direction: 'DESC' }],
  isEndless: true,
}

export function listProposals(context: Context, { view, ...args }: ListArgs & { readonly view: View }) {
  return listPage(context.stores.proposal.proposals, proposals, args, [{ $match: visible(context, view) }])
}

/** A page of the public proposals of each of several districts or areas. */
export function proposalPagesOfPlaces(store: ProposalStore, places: readonly string[], args: ListArgs) {
  return listPerParent(store.proposals, proposals, args, { path: 'place', ids: places }, [
    { $match: { isPublic: true } },
  ])
}
