import { runSubgraph } from '@chiiki/kit/run-subgraph.ts'
import { services } from './subgraph.ts'

await runSubgraph(services)
