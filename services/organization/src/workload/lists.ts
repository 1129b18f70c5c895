import type { ListArgs, ListRules } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { WorkloadStore } from './store.ts'
import type { WorkloadFigure } from './workload.ts'

const rules: ListRules = {
  filters: {
    procedure: { path: 'procedure', kind: 'id' },
    measure: { path: 'measure', kind: 'enum' },
    method: { path: 'method', kind: 'enum' },
    from: { path: 'from', kind: 'date' },
    to: { path: 'to', kind: 'date' },
  },
  orders: { FROM: { path: 'from' }, RECORDED: { path: 'recordedAt' } },
  byDefault: [
    { field: 'FROM', direction: 'DESC' },
    { field: 'RECORDED', direction: 'DESC' },
  ],
}

/** The same page of each office's figures, in one store command. */
export function listWorkloads({ figures }: WorkloadStore, offices: readonly string[], args: ListArgs) {
  return listPerParent<WorkloadFigure>(figures as never, rules, args, { path: 'office', ids: offices })
}
