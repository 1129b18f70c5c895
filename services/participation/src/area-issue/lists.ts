import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { AreaIssueStore } from './store.ts'

const issues: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    list: { path: 'list', kind: 'id' },
    area: { path: 'area', kind: 'id' },
    district: { path: 'sources.district', kind: 'id' },
    leadOffice: { path: 'leadOffice', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    text: { path: 'search', kind: 'search' },
  },
  orders: { COLLECTED: { path: 'collectedAt' } },
  byDefault: [{ field: 'COLLECTED', direction: 'DESC' }],
}

export function listIssues({ issues: model }: AreaIssueStore, args: ListArgs) {
  return listPage(model, issues, args)
}

/** A page of what was on each of several lists, as it came in: ranked, dropped and closed. */
export function issuePagesOfLists(
  { issues: model }: AreaIssueStore,
  lists: readonly string[],
  args: ListArgs,
) {
  const byTurn = { ...issues, byDefault: [{ field: 'COLLECTED', direction: 'ASC' as const }] }
  return listPerParent(model, byTurn, args, { path: 'list', ids: lists })
}
