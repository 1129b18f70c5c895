import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { listWorkloads } from './lists.ts'
import type { WorkloadStore } from './store.ts'
import type { WorkloadFigure } from './workload.ts'

/** Loaders of what offices took. */
export function workloadLoaders(store: WorkloadStore) {
  return {
    /** A page of figures of each office; those asked for with the same arguments come together. */
    workloadPages: loadPages<WorkloadFigure>((offices, args) => listWorkloads(store, offices, args)),
  }
}
