/**
 * One after another for each name, inside this process: so that those who want the same document don't race for it. What holds between
 * processes is the store's conditional writes; this only spares them the losing.
 */
export type Turns = <T>(name: string, run: () => Promise<T>) => Promise<T>

export function turnsOf(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(run, run)
    const settled = turn.then(
      () => {},
      () => {},
    )
    last.set(name, settled)
    settled.then(() => {
      if (last.get(name) === settled) last.delete(name)
    })
    return turn
  }
}

/** A round's outcomes, in the order of its items. What `run` resolved with has been done in turn; these may come after it. */
export type Round<Outcome> = { readonly outcomes: Promise<readonly Outcome[]> }

/**
 * What comes in while a round of the same name has its turn goes together into the next one. `run` has the turn until it resolves, so that what follows
 * from it goes on beside the next round; it answers an outcome for each, in order. When either throws, everybody in the round gets its error.
 */
export function gathering<Item, Outcome>(
  turns: Turns,
  most: number,
  run: (name: string, items: readonly Item[]) => Promise<Round<Outcome>>,
): (name: string, item: Item) => Promise<Outcome> {
  type Waiting = { item: Item; resolve: (outcome: Outcome) => void; reject: (error: unknown) => void }
  const waiting = new Map<string, Waiting[]>()

  async function round(name: string): Promise<void> {
    const all = waiting.get(name) ?? []
    const batch = all.splice(0, most)
    if (all.length === 0) waiting.delete(name)
    if (batch.length === 0) return
    const fail = (error: unknown) => {
      for (const { reject } of batch) reject(error)
    }
    try {
      const items = batch.map(({ item }) => item)
      const { outcomes } = await run(name, items)
      outcomes.then((all) => {
        for (const [index, { resolve }] of batch.entries()) resolve(all[index] as Outcome)
      }, fail)
    } catch (error) {
      fail(error)
    }
  }

  return (name, item) =>
    new Promise((resolve, reject) => {
      const queue = waiting.get(name)
      if (queue) queue.push({ item, resolve, reject })
      else waiting.set(name, [{ item, resolve, reject }])
      // A turn for each who waits: one that finds its item taken by an earlier round does nothing.
      void turns(name, () => round(name))
    })
}
