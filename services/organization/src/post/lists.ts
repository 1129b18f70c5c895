import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { Moment } from '../territory/territory.ts'
import type { PostAt } from './lookup.ts'
import type { PostStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    office: { path: 'office', kind: 'id' },
    code: { path: 'code', kind: 'text' },
    lead: { path: 'lead', kind: 'enum' },
  },
  orders: { OFFICE: { path: 'office' }, CODE: { path: 'code' } },
  byDefault: [{ field: 'OFFICE' }, { field: 'CODE' }],
}

/** Posts that are there at the moment. */
export async function listPosts({ posts }: PostStore, args: ListArgs, moment: Moment) {
  const page = await listPage(posts, rules, args, currentStages('existence', moment.asOf, moment.knownAt))
  return mapPage(page, (record): PostAt => ({ record, moment }))
}
