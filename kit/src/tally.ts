/** What a series is of: the values of its labels, in their order. */
export type Series = readonly string[]

/** How many series one tally may have; what comes after goes to one that says `other` everywhere. */
const mostSeries = 1_000

type Described = { readonly name: string; readonly help: string; readonly labels: readonly string[] }

/** One number of what is shown, with the name and labels that it's shown under. */
export type Shown = {
  readonly metricName: string
  readonly labels: Record<string, string>
  readonly value: number
}

abstract class Kept<T> {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  readonly #series = new Map<string, { readonly series: Series; readonly kept: T }>()
  readonly #empty: () => T

  constructor({ name, help, labels }: Described, empty: () => T) {
    this.name = name
    this.help = help
    this.labels = labels
    this.#empty = empty
  }

  protected of(series: Series): T {
    const key = series.join('\0')
    const known = this.#series.get(key)
    if (known) return known.kept
    const other = this.labels.map(() => 'other')
    if (this.#series.size >= mostSeries && key !== other.join('\0')) return this.of(other)
    const kept = this.#empty()
    this.#series.set(key, { series, kept })
    return kept
  }

  protected all(): { readonly labels: Record<string, string>; readonly kept: T }[] {
    return [...this.#series.values()].map(({ series, kept }) => ({ labels: this.labelled(series), kept }))
  }

  protected labelled(series: Series): Record<string, string> {
    return Object.fromEntries(this.labels.map((label, at) => [label, series[at] ?? '']))
  }
}

/** How often something happened, since the process began. */
export class Tally extends Kept<{ count: number }> {
  readonly type = 'counter'

  constructor(described: Described) {
    super(described, () => ({ count: 0 }))
  }

  add(series: Series, by = 1): void {
    this.of(series).count += by
  }

  shown(): Shown[] {
    return this.all().map(({ labels, kept }) => ({ metricName: this.name, labels, value: kept.count }))
  }
}

/** How a measure is spread: how often it was at most each of some bounds. */
export class Spread extends Kept<{ readonly counts: number[]; sum: number; count: number }> {
  readonly type = 'histogram'
  readonly #bounds: readonly number[]

  constructor(described: Described, bounds: readonly number[]) {
    super(described, () => ({ counts: bounds.map(() => 0), sum: 0, count: 0 }))
    this.#bounds = bounds
  }

  see(series: Series, value: number): void {
    const kept = this.of(series)
    kept.sum += value
    kept.count += 1
    const at = this.#bounds.findIndex((bound) => value <= bound)
    if (at !== -1) kept.counts[at] = (kept.counts[at] ?? 0) + 1
  }

  shown(): Shown[] {
    return this.all().flatMap(({ labels, kept }) => {
      let upTo = 0
      const buckets = this.#bounds.map((bound, at) => {
        upTo += kept.counts[at] ?? 0
        return { metricName: `${this.name}_bucket`, labels: { ...labels, le: String(bound) }, value: upTo }
      })
      return [
        ...buckets,
        { metricName: `${this.name}_bucket`, labels: { ...labels, le: '+Inf' }, value: kept.count },
        { metricName: `${this.name}_sum`, labels, value: kept.sum },
        { metricName: `${this.name}_count`, labels, value: kept.count },
      ]
    })
  }
}

/** How something stands at the moment it's looked at. */
export class Level {
  readonly type = 'gauge'
  readonly name: string
  readonly help: string
  readonly #read: () => readonly { readonly labels: Record<string, string>; readonly value: number }[]

  constructor(
    { name, help }: Pick<Described, 'name' | 'help'>,
    read: () => readonly { readonly labels: Record<string, string>; readonly value: number }[],
  ) {
    this.name = name
    this.help = help
    this.#read = read
  }

  shown(): Shown[] {
    return this.#read().map((each) => ({ metricName: this.name, ...each }))
  }
}

/** In seconds: from a cached answer to one that nobody waits for any longer. */
export const durations = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Store commands of one answer. */
export const commandCounts = [0, 1, 2, 3, 5, 8, 13, 21, 34]
