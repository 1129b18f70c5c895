import type { RequestContext } from '@chiiki/kit/serve.ts'
import { type SubgraphDefinition, startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import mongoose from 'mongoose'
import { withDatabase } from '../scripts/launch/stores.ts'
import { isUnknownCommand } from './test-store.ts'
import { testSealingKeys } from './tokens.ts'

/**
 * Gives an empty database what the first start of a subgraph builds and brings in: all indexes, all reference data. Building that
 * takes a second or two; here the first test file of a run does it, and the store copies it for all others. A database that
 * has something in it is left as it is, and so is one of a store that can't copy: the start fills that.
 */
export async function fillDatabase<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
  storeUri: string,
  dataDir: string,
): Promise<void> {
  // Without its sources a subgraph brings its data in at every start: there's nothing to be spared.
  if (definition.sources === undefined) return
  const template = `filled_${definition.name}`
  if ((await copy(template, storeUri)) !== 'absent') return
  const first = await startSubgraph(
    { ...definition, jobs: [], live: undefined },
    {
      storeUri,
      dataDir,
      identity: null,
      clock: () => new Date(),
      sealingKeys: testSealingKeys,
      logLevel: 'silent',
    },
  )
  await first.close()
  await copy(databaseOf(storeUri), withDatabase(storeUri, template))
}

/** `kept`: there is something in it already, or the store doesn't copy. */
async function copy(from: string, toUri: string): Promise<'copied' | 'absent' | 'kept'> {
  const connection = await mongoose.createConnection(toUri).asPromise()
  try {
    await connection.db?.command({ copyDatabase: 1, from })
    return 'copied'
  } catch (error) {
    const { code } = error as { code?: number }
    if (code === namespaceNotFound) return 'absent'
    if (code === namespaceExists || isUnknownCommand(error)) return 'kept'
    throw error
  } finally {
    await connection.close()
  }
}

const namespaceNotFound = 26
const namespaceExists = 48

function databaseOf(uri: string): string {
  return new URL(uri).pathname.slice(1)
}
