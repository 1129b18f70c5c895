import type { Log } from '@chiiki/kit/log.ts'

/** Repeats `refresh` with a pause between one's end and the next one's start. Returns how to stop it. */
export function follow(refresh: () => Promise<void>, pauseMs: () => number, log: Log): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout
  let turn = Promise.resolve()
  const wait = () => {
    timer = setTimeout(() => {
      turn = refresh()
        .catch((error: unknown) =>
          log.error({ fault: String(error).slice(0, 300) }, 'the graph could not be refreshed'),
        )
        .then(() => (isStopped ? undefined : wait()))
    }, pauseMs())
    timer.unref()
  }
  wait()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await turn
  }
}
