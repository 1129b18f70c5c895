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

/**
 * What comes in while a round of the same name is on its way goes together into the next one. `run` answers an outcome for each, in order;
 * when it throws, everybody in the round gets its error.
 */
export function gathering<Item, Outcome>(
  turns: Turns,
  most: number,
  run: (name: string, items: readonly Item[]) => Promise<readonly Outcome[]>,
): (name: string, item: Item) => Promise<Outcome> {
  type Waiting = { item: Item; resolve: (outcome: Outcome) => void; reject: (error: unknown) => void }
  const waiting = new Map<string, Waiting[]>()

  async function round(name: string): Promise<void> {
    const all = waiting.get(name) ?? []
    const batch = all.splice(0, most)
    if (all.length === 0) waiting.delete(name)
    if (batch.length === 0) return
    try {
      const outcomes = await run(
        name,
        batch.map(({ item }) => item),
      )
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Outcome)
    } catch (error) {
      for (const { reject } of batch) reject(error)
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
