import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { PgConnection } from '../pg/connection.ts'
import { engineUser } from '../postgres/cluster.ts'
import { processesIn } from '../postgres/orphans.ts'
import { sessionOptions } from '../postgres/settings.ts'
import { messageOf } from '../testing/raw-client.ts'
import { storeProcess } from '../testing/store-process.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { Lane } from './lane.ts'
import { type Measured, measure } from './measure.ts'
import { bytesOf, fixture, type Operation, operations } from './operations.ts'

/**
 * The wire server beside its floor: the same SQL sent to the engine directly, by as many connections from the same process,
 * in turns so that both meet the same machine. `driver` is what an application sees: the official driver, its sessions and
 * its retryable writes, which are recorded.
 */
const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '1,16,64' },
    duration: { type: 'string', default: '500' },
  },
})
const duration = Number(values.duration)
const db = 'bench'
const dir = temporaryDir()
const store = await storeProcess(['--dir', dir.path])
const port = Number(store.line.port)
const client = new MongoClient(String(store.line.uri), { maxPoolSize: 64 })
await client
  .db(db)
  .collection<{ _id: number }>('old')
  .insertMany(structuredClone(fixture) as never[])

/** Memory of processes in MiB; pages that several share count in parts. */
function memoryOf(pids: readonly number[]): number {
  const parts = pids.map((pid): number => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0 // it ended meanwhile
    }
  })
  return Math.round(parts.reduce((sum, part) => sum + part, 0) / 1024)
}
const memory = () => {
  const engine = memoryOf(processesIn(join(dir.path, 'pgdata')))
  return `engine ${engine} MiB, wire server ${memoryOf([store.child.pid as number])} MiB`
}

async function compare(
  operation: Operation,
  count: number,
): Promise<Record<'floor' | 'wire' | 'driver', Measured>> {
  const path = join(dir.path, 'socket/.s.PGSQL.5432')
  const lanes = Array.from({ length: count })
  const direct = await Promise.all(
    lanes.map(() => PgConnection.open(path, engineUser, 'postgres', sessionOptions)),
  )
  const raw = await Promise.all(lanes.map(() => Lane.open(port)))
  let n = 0
  const sides = {
    floor: direct.map((one) => () => one.execute(operation.sql, [db, bytesOf(operation.command(n++))])),
    wire: raw.map((one) => () => one.send(messageOf({ ...operation.command(n++), $db: db }))),
    driver: lanes.map(() => () => client.db(db).command(operation.command(n++))),
  }
  for (const side of Object.values(sides)) await measure(side, duration / 5)
  const floor = [await measure(sides.floor, duration)]
  const wire = await measure(sides.wire, duration * 2)
  const driver = await measure(sides.driver, duration)
  // Before and after, so that a machine that is busy with other things favours neither.
  floor.push(await measure(sides.floor, duration))
  for (const one of [...direct, ...raw]) one.close()
  const mean = (what: keyof Measured) => floor.reduce((sum, one) => sum + one[what], 0) / floor.length
  return { floor: { perSecond: mean('perSecond'), p50: mean('p50'), p99: mean('p99') }, wire, driver }
}

const shown = ({ perSecond, p50, p99 }: Measured) =>
  `${Math.round(perSecond)} (${p50.toFixed(2)}, ${p99.toFixed(1)})`
console.log(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}; idle: ${memory()}`,
)
console.log(
  '| connections | operation | engine directly: a second (p50, p99 ms) | wire server | ratio | official driver |',
)
console.log('|---|---|---|---|---|---|')
for (const count of String(values.connections).split(',').map(Number)) {
  for (const operation of operations) {
    const { floor, wire, driver } = await compare(operation, count)
    const ratio = (floor.perSecond / wire.perSecond).toFixed(2)
    console.log(
      `| ${count} | ${operation.name} | ${shown(floor)} | ${shown(wire)} | ${ratio} | ${shown(driver)} |`,
    )
  }
}
console.log(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}; busy: ${memory()}`,
)
await client.close()
store.child.kill('SIGTERM')
await store.exited
dir.remove()
