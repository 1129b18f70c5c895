import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { Context } from '../context.ts'
import { officesOf } from '../response/rights.ts'
import type { OpinionStore } from './store.ts'

const opinions: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    tier: { path: 'tier', kind: 'enum' },
    place: { path: 'place', kind: 'id' },
    area: { path: 'area', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    policy: { path: 'policy', kind: 'id' },
    text: { path: 'search', kind: 'search' },
    submittedOn: { path: 'submittedOn', kind: 'date' },
    dueOn: { path: 'dueOn', kind: 'date' },
  },
  orders: { SUBMITTED: { path: 'submittedAt' }, DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'SUBMITTED', direction: 'DESC' }],
  isEndless: true,
}

export type View = 'PUBLIC' | 'OWN' | 'OFFICE'

/** What whoever asks may know of: what is published, their own, or what their office has to handle. */
export function visible({ stores, actor }: Context, view: View): object {
  if (view === 'PUBLIC') return { isPublic: true }
  if (view === 'OWN') return { 'author.holder': { $in: [...stores.authors.holders(actor)] } }
  return { office: { $in: officesOf(actor) } }
}

export function listOpinions(context: Context, { view, ...args }: ListArgs & { readonly view: View }) {
  return listPage(context.stores.opinion.opinions, opinions, args, [{ $match: visible(context, view) }])
}

/** A page of the published opinions of each of several meetings, in the order in which they were taken down. */
export function opinionPagesOfMeetings(store: OpinionStore, meetings: readonly string[], args: ListArgs) {
  const byTurn = { ...opinions, byDefault: [{ field: 'SUBMITTED', direction: 'ASC' as const }] }
  return listPerParent(store.opinions, byTurn, args, { path: 'meeting', ids: meetings }, [
    { $match: { isPublic: true } },
  ])
}
