import { parentPort } from 'node:worker_threads'
import type { Outcome, Work } from './composer.ts'
import { composeSubgraphs, tryOut } from './composition.ts'
import { apiChanges } from './guests/api-changes.ts'
import { judge } from './guests/judgement.ts'

parentPort?.on('message', (work: Work) => {
  const { id } = work
  outcome(work).then(
    (result) => parentPort?.postMessage({ id, result } satisfies Outcome),
    // Ends the thread: whoever waits is told, and the next piece of work starts a new one.
    (error: unknown) =>
      setImmediate(() => {
        throw error
      }),
  )
})

async function outcome(work: Work): Promise<Outcome['result']> {
  if ('toJudge' in work) return judge(work.toJudge)
  if ('supergraphSdl' in work) return tried(work.supergraphSdl)
  const composed = composeSubgraphs(work.list)
  if ('errors' in composed) return composed
  const changes = work.before === null ? [] : await apiChanges(work.before, composed.apiSdl)
  return { ...composed, changes }
}

function tried(supergraphSdl: string) {
  try {
    return { ...tryOut(supergraphSdl), hints: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { errors: [{ code: 'INVALID_SUPERGRAPH', message }] }
  }
}
