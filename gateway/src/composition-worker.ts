import { parentPort } from 'node:worker_threads'
import type { Outcome, Work } from './composer.ts'
import { composeSubgraphs, tryOut } from './composition.ts'

parentPort?.on('message', ({ id, ...work }: Work) => {
  const outcome: Outcome = {
    id,
    result: 'list' in work ? composeSubgraphs(work.list) : tried(work.supergraphSdl),
  }
  parentPort?.postMessage(outcome)
})

function tried(supergraphSdl: string) {
  try {
    return { supergraphSdl, apiSdl: tryOut(supergraphSdl), hints: [] }
  } catch (error) {
    return {
      errors: [
        { code: 'INVALID_SUPERGRAPH', message: error instanceof Error ? error.message : String(error) },
      ],
    }
  }
}
