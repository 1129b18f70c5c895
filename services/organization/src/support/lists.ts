import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { SupportStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    from: { path: 'from', kind: 'id' },
    owner: { path: 'owner', kind: 'id' },
    requestedOn: { path: 'requestedOn', kind: 'date' },
  },
  orders: { REQUESTED_ON: { path: 'requestedOn' } },
  byDefault: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
}

/** The requests that people of these offices may know of; all for people of the head office. */
export function listRequests(
  { requests }: SupportStore,
  args: ListArgs,
  known: { readonly offices: readonly string[]; readonly isHeadOffice: boolean },
) {
  return listPage(requests, rules, args, [
    { $match: known.isHeadOffice ? {} : { readers: { $in: [...known.offices] } } },
  ])
}
