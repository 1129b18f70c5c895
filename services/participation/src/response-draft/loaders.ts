import type { ListArgs, ListRules } from '@chiiki/kit/list.ts'
import { listPerParent, loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import type { ResponseDraftStore } from './store.ts'

const drafts: ListRules = {
  filters: {},
  orders: { DRAFTED: { path: 'draftedAt' } },
  byDefault: [{ field: 'DRAFTED', direction: 'ASC' }],
}

export function responseDraftLoaders({ responseDraft }: Stores) {
  const plain = { history: 0 } as const
  return {
    responseDraft: loadOne(
      (ids) => responseDraft.drafts.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    responseDraftHistory: loadOne(
      (ids) => responseDraft.drafts.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** The draft that is in work for each of several things. */
    responseDraftOf: loadOne(
      (subjects) => responseDraft.drafts.find({ subject: { $in: subjects }, isOpen: true }, plain).lean(),
      ({ subject }) => subject,
    ),
    responseDraftsOfOffice: loadPages((offices, args) => pagesOfOffices(responseDraft, offices, args)),
  }
}

/** A page of the drafts that are in work at each of several offices, the oldest first. */
function pagesOfOffices({ drafts: model }: ResponseDraftStore, offices: readonly string[], args: ListArgs) {
  return listPerParent(model, drafts, args, { path: 'office', ids: offices }, [{ $match: { isOpen: true } }])
}
