import type { Actor } from './actor.ts'
import { requestCost } from './request-cost.ts'

const anonymousWatched: Actor = watching({ kind: 'ANONYMOUS' })

/**
 * The same actor, of whom it's noted when anything looks at who it is. Nothing can be known of an actor without its `kind`, so an answer
 * for which nobody looked is the same for everybody.
 */
export function watched(actor: Actor): Actor {
  return actor.kind === 'ANONYMOUS' ? anonymousWatched : watching(actor)
}

/** The actor itself, not a copy: what is kept about it elsewhere is kept by its identity. */
function watching(actor: Actor): Actor {
  const { kind } = actor
  const get = () => {
    const cost = requestCost.getStore()
    if (cost) cost.looksAtCaller = true
    return kind
  }
  return Object.defineProperty(actor, 'kind', { get, enumerable: true, configurable: true })
}
