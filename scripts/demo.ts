/**
 * A demonstration: two areas with the councils of their districts, an advisory council, a year of meetings and thirty proposals in
 * every state, played through the acts of the whole graph on a store of its own, and then served. Everything in it is invented and
 * says so (`isInvented`); the folder `.chiiki-demo` is made anew each time, and nothing of the ward's own store is touched.
 *
 * `npm run demo` serves at http://localhost:4300/graphql until Ctrl-C; `npm run demo -- 4301` elsewhere; `npm run demo -- 4300 1 2` with one
 * district of each area and two meetings of each body, which is made sooner.
 */
import { join } from 'node:path'
import { playCast, wholeCast } from './demo/cast.ts'
import { startDemoGraph } from './demo/graph.ts'

const [port, districtsEach, meetingsAYear] = [4300, wholeCast.districtsEach, wholeCast.meetingsAYear].map(
  (otherwise, index) => Number(process.argv[2 + index] ?? otherwise),
) as [number, number, number]
const graph = await startDemoGraph(join(process.cwd(), '.chiiki-demo'), port)
const began = performance.now()
const cast = { ...wholeCast, districtsEach, meetingsAYear }
const { councils, meetings, proposals } = await playCast(graph, cast).catch(async (error: unknown) => {
  await graph.close()
  throw error
})
const counts = new Map<string, number>()
for (const { end } of proposals) counts.set(end, (counts.get(end) ?? 0) + 1)
console.log(
  `Invented in ${((performance.now() - began) / 1_000).toFixed(0)} s: ${councils} councils, ${meetings} meetings, ${proposals.length} proposals`,
)
console.log([...counts].map(([end, count]) => `${end} ${count}`).join(', '))
console.log(`${graph.url}/graphql — everything there is invented. Ctrl-C ends it.`)
for (const who of ['head-office-planner@office:hq', 'council-secretary@office:center-ikejiri'])
  console.log(`${who}: ${await graph.bearer({ posts: [who] })}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void graph.close().then(() => process.exit(0)))
