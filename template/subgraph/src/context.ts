import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { Loaders } from './loaders.ts'
import type { NoticeStore } from './notice/store.ts'

export type Stores = { readonly notice: NoticeStore }

/** What a resolver knows of its request: who asks, the one instant that it lives in, the stores, and loaders of its own. */
export type Context = RequestContext & { readonly stores: Stores; readonly loaders: Loaders }
