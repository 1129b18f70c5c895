import { readFileSync } from 'node:fs'
import { ours, stock, supergraphOver } from './apollo-gateways.ts'
import { floor, learn } from './floor.ts'
import { serveSubgraphs } from './subgraphs.ts'

/** A process of the bench: `node process.ts WHAT SUBGRAPHS FILE`. Says to whoever started it what it made, or where it's reached. */
const [what, given = '[]', file = ''] = process.argv.slice(2)
const served = JSON.parse(given)
const starts: Record<string, () => Promise<unknown>> = {
  subgraphs: serveSubgraphs,
  supergraph: async () => supergraphOver(served),
  learn: () => learn(served),
  stock: async () => ({ url: await stock(JSON.parse(readFileSync(file, 'utf8'))) }),
  ours: () => ours(served),
  floor: async () => ({ url: await floor(served, JSON.parse(readFileSync(file, 'utf8'))) }),
}
process.send?.({ said: JSON.stringify(await starts[what ?? '']?.()) })
