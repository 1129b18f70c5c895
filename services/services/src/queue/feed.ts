/** Something about a queue changed in this process: which counter, which series, when. */
export type QueueChange = { readonly counter: string; readonly series: string; readonly at: Date }

export type QueueFeed = {
  /** Tells every listener. A listener that throws doesn't stop the others, nor whoever changed the queue. */
  changed(change: QueueChange): void
  /** Listens to one counter, or with null to all; what it returns ends it. */
  listen(counter: string | null, listener: (change: QueueChange) => void): () => void
}

/**
 * The changes of this process's own acts. Another process's aren't told: who shows a board compares `queueState` at intervals as well.
 */
export function queueFeed(): QueueFeed {
  const listeners = new Map<string | null, Set<(change: QueueChange) => void>>()
  return {
    changed: (change) => {
      for (const counter of [change.counter, null]) {
        for (const listener of listeners.get(counter) ?? []) {
          try {
            listener(change)
          } catch {
            // Its own affair: the change is written.
          }
        }
      }
    },
    listen: (counter, listener) => {
      const those = listeners.get(counter) ?? new Set()
      listeners.set(counter, those)
      those.add(listener)
      return () => {
        those.delete(listener)
        if (those.size === 0) listeners.delete(counter)
      }
    },
  }
}
