export type Measured = { count: number; perSecond: number; p50: number; p99: number }

/** Runs one operation over and over on each of some lanes at once, for a while; milliseconds for the quantiles. */
export async function measure(
  lanes: readonly (() => Promise<unknown>)[],
  duration: number,
): Promise<Measured> {
  const times: number[] = []
  const start = performance.now()
  const until = start + duration
  const go = async (operation: () => Promise<unknown>) => {
    for (let before = performance.now(); before < until; ) {
      await operation()
      const after = performance.now()
      times.push(after - before)
      before = after
    }
  }
  await Promise.all(lanes.map(go))
  const took = performance.now() - start
  times.sort((a, b) => a - b)
  const quantile = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return {
    count: times.length,
    perSecond: (times.length * 1000) / took,
    p50: quantile(0.5),
    p99: quantile(0.99),
  }
}
