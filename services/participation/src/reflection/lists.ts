import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import { listPerParent } from '@chiiki/kit/list-per-parent.ts'
import type { ReflectionStore } from './store.ts'

const reflections: ListRules = {
  filters: { id: { path: '_id', kind: 'id' } },
  orders: { RECORDED: { path: 'recordedAt' } },
  byDefault: [{ field: 'RECORDED', direction: 'DESC' }],
}

const requests: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    policy: { path: 'policy', kind: 'id' },
    area: { path: 'area', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
    dueOn: { path: 'dueOn', kind: 'date' },
  },
  orders: { REQUESTED: { path: 'requestedAt' }, DUE: { path: 'dueOn' } },
  byDefault: [{ field: 'REQUESTED', direction: 'DESC' }],
}

/** A page of what each of several policies recorded, the latest first. */
export function reflectionPages(store: ReflectionStore, policies: readonly string[], args: ListArgs) {
  return listPerParent(store.reflections, reflections, args, { path: 'policy', ids: policies })
}

export function listRequests(store: ReflectionStore, args: ListArgs) {
  return listPage(store.requests, requests, args)
}

export function requestPages(store: ReflectionStore, policies: readonly string[], args: ListArgs) {
  return listPerParent(store.requests, requests, args, { path: 'policy', ids: policies })
}
