/** The parts of oidc-provider's in-memory store; its package types leave them out. */
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { Adapter } from 'oidc-provider'

  const MemoryAdapter: new (model: string, store: object) => Adapter
  export default MemoryAdapter
}

declare module 'oidc-provider/lib/helpers/lru.js' {
  const LRU: new (options: { maxSize: number }) => object
  export default LRU
}
