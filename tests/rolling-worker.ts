/** A small subgraph as a process, for tests of replacing one: `PORT`, `DRAIN_DELAY_MS`; with `FAILS` it ends before it serves. */
import { anonymous } from '@chiiki/kit/actor.ts'
import { createLog } from '@chiiki/kit/log.ts'
import { serveSubgraph } from '@chiiki/kit/serve.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import { parse } from 'graphql'

const typeDefs = parse('type Query @audience(is: "PUBLIC") { process: Int }')
const { PORT, DRAIN_DELAY_MS, FAILS } = process.env
if (FAILS === 'yes') {
  console.error('it was told to fail')
  process.exit(1)
}
const serving = await serveSubgraph({
  name: 'trial',
  schema: subgraphSchema([{ typeDefs, resolvers: { Query: { process: () => process.pid } } }]),
  identify: async () => anonymous,
  clock: () => new Date(),
  context: (request) => request,
  ready: async () => true,
  log: createLog('trial', 'silent'),
  port: Number(PORT),
  drainDelayMs: Number(DRAIN_DELAY_MS),
})
process.on('SIGTERM', () => void serving.close().then(() => process.exit(0)))
process.on('SIGINT', () => void serving.close(0).then(() => process.exit(0)))
process.send?.({ ready: true })
