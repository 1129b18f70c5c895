import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel'
import type { Patience } from './patience.ts'
import { faultOf, SubgraphFault } from './subgraph-fault.ts'

export type Bearing = Pick<
  Patience,
  'concurrency' | 'queue' | 'readRetries' | 'retryPauseMs' | 'failuresInARow' | 'restMs'
>

export type Circuit = 'closed' | 'half-open' | 'open'

export type AskPolicy = {
  /** @throws SubgraphFault */
  run<T>(isRead: boolean, ask: () => Promise<T>): Promise<T>
  /** Whether it's asked (`closed`), rests (`open`), or one question decides (`half-open`). */
  state(): Circuit
  /** It was seen to answer: if it wasn't asked because it couldn't be reached, it's asked again. */
  seen(): void
}

/** One that has too much to do has done some of it by then. */
const busyMs = 1_000

const isOutage = (error: unknown) =>
  error instanceof SubgraphFault &&
  (error.code === 'SUBGRAPH_UNAVAILABLE' || error.code === 'SUBGRAPH_TIMEOUT')

/** A fault in which the question wasn't answered by anybody: asked again, it may be. */
const isUnreached = (error: unknown) =>
  error instanceof SubgraphFault && error.code === 'SUBGRAPH_UNAVAILABLE' && error.reason !== 'RESTING'

/**
 * Keeps one subgraph's trouble its own: a bound on what waits for it, a second try of reads that got no connection, and a rest
 * for one that keeps failing. All of cockatiel's making.
 */
export function askPolicy(service: string, bearing: Bearing): AskPolicy {
  const room = bulkhead(bearing.concurrency, bearing.queue)
  const again = retry(handleWhen(isUnreached), {
    maxAttempts: bearing.readRetries,
    backoff: new ConstantBackoff(bearing.retryPauseMs),
  })
  const reading: IPolicy = bearing.readRetries > 0 ? wrap(room, again) : room
  let lastCode = ''
  let restsUntil = 0
  const freshCircuit = () => {
    const circuit = circuitBreaker(handleWhen(isOutage), {
      halfOpenAfter: bearing.restMs,
      breaker: new ConsecutiveBreaker(bearing.failuresInARow),
    })
    circuit.onBreak(() => {
      restsUntil = Date.now() + bearing.restMs
    })
    return circuit
  }
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
      try {
        return await (isRead ? reading : room).execute(() => once(ask).catch(toFault))
      } catch (error) {
        return toFault(error)
      }
    },
    state() {
      if (circuit.state === CircuitState.Closed) return 'closed'
      return circuit.state === CircuitState.HalfOpen || Date.now() >= restsUntil ? 'half-open' : 'open'
    },
    seen() {
      if (lastCode !== 'SUBGRAPH_UNAVAILABLE') return
      lastCode = ''
      circuit = freshCircuit()
    },
  }

  function toFault(cause: unknown): never {
    if (cause instanceof BulkheadRejectedError)
      throw new SubgraphFault('SUBGRAPH_BUSY', service, { cause, retryAfterMs: busyMs })
    if (cause instanceof BrokenCircuitError) {
      const retryAfterMs = Math.max(0, restsUntil - Date.now())
      throw new SubgraphFault('SUBGRAPH_UNAVAILABLE', service, { cause, reason: 'RESTING', retryAfterMs })
    }
    throw faultOf(cause, service)
  }
}
