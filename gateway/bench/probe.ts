/**
 * Loaded before everything else of a measured process, whatever it runs: tells whoever started it what it has used. `cpu`: milliseconds
 * of all its threads so far; `memory`: megabytes that it holds once nothing that's unused is left.
 */
export type Used = { readonly cpu: number } | { readonly memory: number }

process.on('message', (of) => {
  const { user, system } = process.cpuUsage()
  if (of === 'cpu') process.send?.({ cpu: (user + system) / 1_000 } satisfies Used)
  if (of !== 'memory') return
  globalThis.gc?.()
  globalThis.gc?.()
  process.send?.({ memory: process.memoryUsage.rss() / 2 ** 20 } satisfies Used)
})
process.on('disconnect', () => process.exit(0))
