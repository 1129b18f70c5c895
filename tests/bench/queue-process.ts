/** A services process for `queue.ts`: the whole subgraph on the store of the first argument. */
import { join } from 'node:path'
import { startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { services } from '../../services/services/src/subgraph.ts'
import { testSealingKeys } from '../tokens.ts'

const [uri = '', identity = '{}'] = process.argv.slice(2)
const serving = await startSubgraph(services, {
  storeUri: uri,
  dataDir: join(import.meta.dirname, '..', '..', 'data', 'setagaya'),
  identity: JSON.parse(identity),
  sealingKeys: testSealingKeys,
  clock: () => new Date(),
  logLevel: 'silent',
})
process.send?.(serving.url)
process.on('disconnect', () => process.exit(0))
