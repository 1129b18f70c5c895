import type { Model } from 'mongoose'
import type { QueueMark } from './store.ts'

/**
 * How processes on one store tell each other that a counter's queues changed: a count for each counter, raised after the change is written and outside
 * of its transaction, so that acts never wait for one another here. A raise that's lost is made up for by what reads boards at intervals.
 */
export type Marks = {
  /** The counter's queues were changed here. */
  raise(counter: string): void
  /** Of these counters, those that another process changed since the last look; at the first look all of them. One store command. */
  changedElsewhere(counters: readonly string[]): Promise<string[]>
  /** Looks at this counter as if for the first time. */
  forget(counter: string): void
  /** Writes what is still to be raised. */
  close(): Promise<void>
}

/** `restMs`: a counter that changes all the time is raised so often at most. */
export function queueMarks(marks: Model<QueueMark>, restMs: number): Marks {
  const seen = new Map<string, number>()
  const resting = new Map<string, { isWanted: boolean; timer: NodeJS.Timeout }>()
  const writing = new Set<Promise<void>>()

  async function write(counter: string): Promise<void> {
    try {
      const raised = { $inc: { changes: 1 } }
      const after = await marks
        .findOneAndUpdate({ _id: counter }, raised, { upsert: true, returnDocument: 'after' })
        .lean()
      if (after && seen.get(counter) === after.changes - 1) seen.set(counter, after.changes)
    } catch {
      // The change itself is written; others see it when they read the board anyway.
    }
  }

  function raise(counter: string): void {
    const rest = resting.get(counter)
    if (rest) {
      rest.isWanted = true
      return
    }
    const written = write(counter).finally(() => writing.delete(written))
    writing.add(written)
    const timer = setTimeout(() => {
      const { isWanted = false } = resting.get(counter) ?? {}
      resting.delete(counter)
      if (isWanted) raise(counter)
    }, restMs)
    timer.unref()
    resting.set(counter, { isWanted: false, timer })
  }

  return {
    raise,
    changedElsewhere: async (counters) => {
      const found = await marks.find({ _id: { $in: [...counters] } }).lean()
      const counts = new Map(found.map(({ _id, changes }) => [_id, changes]))
      return counters.filter((counter) => {
        const count = counts.get(counter) ?? 0
        const isNew = seen.get(counter) !== count
        seen.set(counter, count)
        return isNew
      })
    },
    forget: (counter) => void seen.delete(counter),
    close: async () => {
      for (const [counter, { isWanted, timer }] of resting) {
        clearTimeout(timer)
        if (isWanted) writing.add(write(counter))
      }
      resting.clear()
      await Promise.all(writing)
    },
  }
}
