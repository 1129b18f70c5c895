import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { Model } from 'mongoose'
import type { NoticeKept } from './notice.ts'
import type { NoticeStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    district: { path: 'district', kind: 'id' },
    office: { path: 'office', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    shownUntil: { path: 'shownUntil', kind: 'date' },
  },
  orders: { POSTED_AT: { path: 'postedAt' }, SHOWN_UNTIL: { path: 'shownUntil' } },
  byDefault: [{ field: 'POSTED_AT', direction: 'DESC' }],
}

export function listNotices({ notices }: NoticeStore, args: ListArgs) {
  return listPage(notices as unknown as Model<NoticeKept>, rules, args)
}

/** For each district a page of the notices that are shown at that instant, in one store command. */
export function listShownNotices(
  { notices }: NoticeStore,
  districts: readonly string[],
  args: ListArgs,
  now: Date,
) {
  const shown = [{ $match: { state: 'POSTED', shownUntil: { $gte: businessDateOf(now) } } }]
  const parents = { path: 'district', ids: districts }
  return listPerParent(notices as unknown as Model<NoticeKept>, rules, args, parents, shown)
}
