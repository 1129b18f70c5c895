import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { MeetingStore } from './store.ts'

const meetings: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    council: { path: 'council', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    number: { path: 'number', kind: 'number' },
    heldOn: { path: 'heldOn', kind: 'date' },
  },
  orders: { NUMBER: { path: 'number' }, STARTS_AT: { path: 'startsAt' } },
  byDefault: [{ field: 'STARTS_AT', direction: 'DESC' }],
}

export function listMeetings(store: MeetingStore, args: ListArgs) {
  return listPage(store.meetings, meetings, args)
}

/** A page of the meetings of each of several councils. */
export function meetingPages(store: MeetingStore, councils: readonly string[], args: ListArgs) {
  const byNumber = { ...meetings, byDefault: [{ field: 'NUMBER', direction: 'DESC' as const }] }
  return listPerParent(store.meetings, byNumber, args, { path: 'council', ids: councils })
}
