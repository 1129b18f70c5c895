/** What came of an attack: refused, or answered with no more than an honest question gets. */
export type Outcome = 'refused' | 'harmless'

type Row = { attempts: number; refused: number; slowestRefusalMs: number }

/** Counts attacks by kind, for the figures at the end of the suite. */
export class Tally {
  readonly #rows = new Map<string, Row>()

  /** Carries out one attack and counts it; what `attack` throws is a failed defence. */
  async count(kind: string, attack: () => Promise<Outcome>): Promise<void> {
    const row = this.#rows.get(kind) ?? { attempts: 0, refused: 0, slowestRefusalMs: 0 }
    this.#rows.set(kind, row)
    row.attempts += 1
    const began = performance.now()
    const outcome = await attack()
    if (outcome !== 'refused') return
    row.refused += 1
    row.slowestRefusalMs = Math.max(row.slowestRefusalMs, performance.now() - began)
  }

  table(): string {
    const rows = [...this.#rows]
    const sum = rows.reduce(
      (all, [, row]) => ({
        attempts: all.attempts + row.attempts,
        refused: all.refused + row.refused,
        slowestRefusalMs: Math.max(all.slowestRefusalMs, row.slowestRefusalMs),
      }),
      { attempts: 0, refused: 0, slowestRefusalMs: 0 },
    )
    const line = (kind: string, { attempts, refused, slowestRefusalMs }: Row) =>
      `${kind.padEnd(44)} ${String(attempts).padStart(8)} ${String(refused).padStart(8)} ${String(attempts - refused).padStart(8)} ${slowestRefusalMs.toFixed(0).padStart(11)}`
    return [
      `${'attack'.padEnd(44)} attempts  refused harmless slowest, ms`,
      ...rows.map(([kind, row]) => line(kind, row)),
      line('all', sum),
    ].join('\n')
  }
}

/** Does all of it, a few at a time. */
export async function inParallel<T>(
  all: readonly T[],
  act: (each: T, index: number) => Promise<void>,
  workers = 4,
) {
  const waiting = all.entries()
  const work = async () => {
    for (const [index, each] of waiting) await act(each, index)
  }
  await Promise.all(Array.from({ length: workers }, work))
}
