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
 * in turns so that both meet the same machine; the ratio is the median of those of the turns. `driver` is what an application sees: the official driver, its sessions and
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

type Compared = { floor: Measured; wire: Measured; driver: Measured; ratio: number; cpu: number }

/** How often the two sides take turns. */
const turns = 8

async function compare(operation: Operation, count: number): Promise<Compared> {
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
  const floor: Measured[] = []
  const wire: Measured[] = []
  const before = cpuOf(store.child.pid as number)
  // In short turns, so that a machine that is busy with other things favours neither.
  for (let turn = 0; turn < turns; turn++) {
    floor.push(await measure(sides.floor, duration / turns))
    wire.push(await measure(sides.wire, duration / turns))
  }
  const done = wire.reduce((sum, { count }) => sum + count, 0)
  const cpu = ((cpuOf(store.child.pid as number) - before) / done) * 1e6
  const driver = await measure(sides.driver, duration)
  for (const one of [...direct, ...raw]) one.close()
  const ratio = median(floor.map(({ perSecond }, turn) => perSecond / (wire[turn]?.perSecond ?? 1)))
  return { floor: middle(floor), wire: middle(wire), driver, ratio, cpu }
}

/** Seconds of processor time that a process has used. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
}

function middle(list: readonly Measured[]): Measured {
  const of = (what: keyof Measured) => median(list.map((one) => one[what]))
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), count: of('count') }
}

const shown = ({ perSecond, p50, p99 }: Measured) =>
  `${Math.round(perSecond)} (${p50.toFixed(2)}, ${p99.toFixed(1)})`
console.log(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}; idle: ${memory()}`,
)
console.log(
  '| connections | operation | engine directly: a second (p50, p99 ms) | wire server | ratio | its processor time, µs | official driver |',
)
console.log('|---|---|---|---|---|---|---|')
for (const count of String(values.connections).split(',').map(Number)) {
  for (const operation of operations) {
    const { floor, wire, driver, ratio, cpu } = await compare(operation, count)
    const own = `${ratio.toFixed(2)} | ${Math.round(cpu)}`
    console.log(
      `| ${count} | ${operation.name} | ${shown(floor)} | ${shown(wire)} | ${own} | ${shown(driver)} |`,
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
