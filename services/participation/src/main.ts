import { runSubgraph } from '@chiiki/kit/run-subgraph.ts'
import { participation } from './subgraph.ts'

await runSubgraph(participation)
