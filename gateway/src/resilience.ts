import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel'
import { faultOf, SubgraphFault } from './subgraph-fault.ts'

/** How much of a subgraph's trouble is borne, and how. */
export type Patience = {
  /** Questions that are asked at once, and that wait for their turn; more are refused. */
  readonly concurrency: number
  readonly queue: number
  /** How often a read is asked again when no connection came about or it broke. Acts never are. */
  readonly readRetries: number
  /** After so many failures in a row it isn't asked for a while. */
  readonly failuresInARow: number
  readonly restMs: number
}

export type AskPolicy = {
  /** @throws SubgraphFault */
  run<T>(isRead: boolean, ask: () => Promise<T>): Promise<T>
  /** It was seen to answer: if it wasn't asked because it couldn't be reached, it's asked again. */
  seen(): void
}

const isOutage = (error: unknown) =>
  error instanceof SubgraphFault &&
  (error.code === 'SUBGRAPH_UNAVAILABLE' || error.code === 'SUBGRAPH_TIMEOUT')

/** A fault in which the question wasn't answered by anybody: asked again, it may be. */
const isUnreached = (error: unknown) =>
  error instanceof SubgraphFault &&
  error.code === 'SUBGRAPH_UNAVAILABLE' &&
  !(error.cause instanceof BrokenCircuitError)

/**
 * Keeps one subgraph's trouble its own: a bound on what waits for it, a second try of reads that got no connection, and a rest
 * for one that keeps failing. All of cockatiel's making.
 */
export function askPolicy(service: string, patience: Patience): AskPolicy {
  const room = bulkhead(patience.concurrency, patience.queue)
  const again = retry(handleWhen(isUnreached), {
    maxAttempts: patience.readRetries,
    backoff: new ConstantBackoff(25),
  })
  let lastCode = ''
  const freshCircuit = () =>
    circuitBreaker(handleWhen(isOutage), {
      halfOpenAfter: patience.restMs,
      breaker: new ConsecutiveBreaker(patience.failuresInARow),
    })
  let circuit = freshCircuit()
  const once = <T>(ask: () => Promise<T>) =>
    circuit.execute(async () => {
      try {
        return await ask()
      } catch (error) {
        const fault = faultOf(error, service)
        lastCode = fault.code
        throw fault
      }
    })
  return {
    async run(isRead, ask) {
      const policy: IPolicy = isRead && patience.readRetries > 0 ? wrap(room, again) : room
      try {
        return await policy.execute(() => once(ask).catch(toFault))
      } catch (error) {
        return toFault(error)
      }
    },
    seen() {
      if (lastCode !== 'SUBGRAPH_UNAVAILABLE') return
      lastCode = ''
      circuit = freshCircuit()
    },
  }

  function toFault(error: unknown): never {
    if (error instanceof BulkheadRejectedError) throw new SubgraphFault('SUBGRAPH_BUSY', service, error)
    throw faultOf(error, service)
  }
}
