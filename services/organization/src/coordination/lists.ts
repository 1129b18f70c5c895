import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { CoordinationStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    initiator: { path: 'initiator', kind: 'id' },
    party: { path: 'readers', kind: 'id' },
    area: { path: 'affected.areas', kind: 'id' },
    district: { path: 'affected.districts', kind: 'id' },
    theme: { path: 'affected.themes', kind: 'text' },
    openedOn: { path: 'openedOn', kind: 'date' },
  },
  orders: { OPENED_ON: { path: 'openedOn' } },
  byDefault: [{ field: 'OPENED_ON', direction: 'DESC' }],
}

/** The cases that people of these offices may know of; all for people of the head office. */
export function listCases(
  { cases }: CoordinationStore,
  args: ListArgs,
  { offices, isHeadOffice }: { readonly offices: readonly string[]; readonly isHeadOffice: boolean },
) {
  return listPage(cases, rules, args, [{ $match: isHeadOffice ? {} : { readers: { $in: [...offices] } } }])
}
