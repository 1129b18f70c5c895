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
import { memoryOf, processorTime } from './processes.ts'

/**
 * The wire server beside its floor: the same commands given to the engine's own functions by SQL, by as many connections from the
 * same process, in turns so that both meet the same machine; the ratio is the median of those of the turns. Processor time is
 * what bounds it where all share a few processors. The wire server can be below the floor: it does together what many clients
 * ask, and the floor's connections know nothing of one another. `driver` is what an application sees: the official driver, its
 * sessions and its retryable writes, which are recorded. `--only 'find by'` measures some operations alone.
 */
const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '1,16,64' },
    duration: { type: 'string', default: '500' },
    only: { type: 'string', default: '' },
  },
})
const duration = Number(values.duration)
const db = 'bench'
const dir = temporaryDir()
// Room for pages under way, as whoever serves many of them gives it.
const store = await storeProcess(['--dir', dir.path], { NODE_OPTIONS: '--max-semi-space-size=64' })
const port = Number(store.line.port)
const client = new MongoClient(String(store.line.uri), { maxPoolSize: 64 })
await client
  .db(db)
  .collection<{ _id: number }>('old')
  .insertMany(structuredClone(fixture) as never[])

const engine = () => processesIn(join(dir.path, 'pgdata'))
const memory = () =>
  `engine ${memoryOf(engine())} MiB, wire server ${memoryOf([store.child.pid as number])} MiB`

/** Microseconds of processor time that a command takes of each process, at the floor and through the wire server. */
type Spent = { engine: number; client: number; wire: number }
type Compared = {
  floor: Measured
  wire: Measured
  driver: Measured
  ratio: number
  atFloor: Spent
  throughWire: Spent
}

const clock = () => ({
  engine: processorTime(engine()),
  client: processorTime([process.pid]),
  wire: processorTime([store.child.pid as number]),
})

/** Measures, and adds what it took of each process to an account. */
async function measured(
  side: readonly (() => Promise<unknown>)[],
  lasting: number,
  account: Spent,
): Promise<Measured> {
  const before = clock()
  const result = await measure(side, lasting)
  const after = clock()
  for (const who of ['engine', 'client', 'wire'] as const) account[who] += after[who] - before[who]
  return result
}

const perCommand = (account: Spent, runs: readonly Measured[]): Spent => {
  const commands = runs.reduce((sum, { count }) => sum + count, 0)
  const { engine, client, wire } = account
  return { engine: engine / commands, client: client / commands, wire: wire / commands }
}

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
  const accounts = { floor: { engine: 0, client: 0, wire: 0 }, wire: { engine: 0, client: 0, wire: 0 } }
  // In short turns, so that a machine that is busy with other things favours neither.
  for (let turn = 0; turn < turns; turn++) {
    floor.push(await measured(sides.floor, duration / turns, accounts.floor))
    wire.push(await measured(sides.wire, duration / turns, accounts.wire))
  }
  const driver = await measure(sides.driver, duration)
  for (const one of [...direct, ...raw]) one.close()
  const ratio = median(floor.map(({ perSecond }, turn) => perSecond / (wire[turn]?.perSecond ?? 1)))
  const atFloor = perCommand(accounts.floor, floor)
  const throughWire = perCommand(accounts.wire, wire)
  return { floor: middle(floor), wire: middle(wire), driver, ratio, atFloor, throughWire }
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
  '| connections | operation | engine directly: a second (p50, p99 ms) | wire server | ratio | its processor time, µs: engine + client, then + wire server | ratio of these | official driver |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const count of String(values.connections).split(',').map(Number)) {
  for (const operation of operations.filter(({ name }) => name.includes(values.only))) {
    const { floor, wire, driver, ratio, atFloor, throughWire } = await compare(operation, count)
    const spent = [atFloor.engine, atFloor.client, throughWire.engine, throughWire.client, throughWire.wire]
    const [e, c, we, wc, w] = spent.map(Math.round)
    const least =
      (throughWire.engine + throughWire.client + throughWire.wire) / (atFloor.engine + atFloor.client)
    const own = `${ratio.toFixed(2)} | ${e} + ${c}, ${we} + ${wc} + ${w} | ${least.toFixed(2)}`
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
