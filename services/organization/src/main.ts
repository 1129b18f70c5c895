import { runSubgraph } from '@chiiki/kit/run-subgraph.ts'
import { organization } from './subgraph.ts'

await runSubgraph(organization)
