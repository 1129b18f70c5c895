import { type Child, ChildFailed, type ChildPlan, startChild } from './child.ts'

export type Supervised<Ready> = { readonly first: Ready; stop(): Promise<void> }

const firstPauseMs = 250
const longestPauseMs = 8_000
const graceMs = 12_000

/**
 * Keeps a process running: one that ends by itself is started again, after a pause that doubles with each failure in a
 * row and begins anew once it has served for a while.
 */
export async function supervise<Ready extends { ready: true }>(
  plan: ChildPlan,
  say: (line: string) => void,
): Promise<Supervised<Ready>> {
  let current: Child<Ready> = startChild<Ready>(plan)
  let isStopping = false
  let wake: () => void = () => {}
  const first = await current.ready
  const watch = async () => {
    let pauseMs = firstPauseMs
    while (!isStopping) {
      const since = Date.now()
      await current.exited
      if (isStopping) return
      if (Date.now() - since > 30_000) pauseMs = firstPauseMs
      say(`${plan.name} ended unexpectedly; starting it again in ${pauseMs / 1000} s`)
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pauseMs)
      })
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      if (isStopping) return
      current = startChild<Ready>(plan)
      current.ready.then(
        () => say(`${plan.name} serves again`),
        (error: unknown) => say(error instanceof ChildFailed ? error.message : String(error)),
      )
    }
  }
  const watching = watch()
  return {
    first,
    stop: async () => {
      isStopping = true
      wake()
      await current.stop(graceMs)
      await watching
    },
  }
}
