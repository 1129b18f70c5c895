import { runSubgraph } from '@chiiki/kit/run-subgraph.ts'
import { bosai } from './subgraph.ts'

await runSubgraph(bosai)
