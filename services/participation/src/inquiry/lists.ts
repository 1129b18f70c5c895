import { type ListArgs, type ListRules, listPage } from '@chiiki/kit/list.ts'
import type { InquiryStore } from './store.ts'

const inquiries: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    council: { path: 'council', kind: 'id' },
    state: { path: 'state', kind: 'enum' },
  },
  orders: { OPENED_AT: { path: 'openedAt' } },
  byDefault: [{ field: 'OPENED_AT', direction: 'DESC' }],
}

export function listInquiries(store: InquiryStore, args: ListArgs) {
  return listPage(store.inquiries, inquiries, args)
}
