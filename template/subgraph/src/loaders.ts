import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from './context.ts'
import { listShownNotices } from './notice/lists.ts'
import type { NoticeKept } from './notice/notice.ts'

/** Every loader of this subgraph: the keys of one tick cost one store command, however many rows ask. */
export function loadersOf({ notice }: Stores, now: Date) {
  const { notices } = notice
  return {
    notice: loadOne(
      (ids) => notices.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
    noticeHistory: loadOne(
      (ids) => notices.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    /** Of each district the page of notices that are shown now. */
    shownNotices: loadPages<NoticeKept>((districts, args) => listShownNotices(notice, districts, args, now)),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
