import { runSubgraph } from '@chiiki/kit/run-subgraph.ts'
import { sample } from './subgraph.ts'

await runSubgraph(sample)
