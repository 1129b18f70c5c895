import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { storeProcess } from '../testing/store-process.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { attack, held, isWell } from './attack.ts'
import { growth, leak, type Sample } from './growth.ts'

/**
 * The long form: `npm run fuzz -- --messages 60000`. After each of twelve batches the server collects its garbage and tells
 * what is left. Ends with 1 on a crash, a fault, something that isn't forgotten, or memory that keeps growing.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '60000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
})
const batches = 12
const each = Math.ceil(Number(values.messages) / batches)
const dir = temporaryDir()
const probe = new URL('../testing/memory-probe.ts', import.meta.url).href
const store = await storeProcess(['--dir', dir.path, '--not-durable'], { NODE_OPTIONS: `--import ${probe}` })
const port = Number(store.line.port)

async function memory(): Promise<{ heap: number; external: number; resident: number }> {
  const told = once(store.child, 'message')
  store.child.kill('SIGUSR2')
  return (await told)[0]
}

const mebibytes = (bytes: number) => Number((bytes / 2 ** 20).toFixed(2))
const samples: Sample[] = []
let isSound = true
for (let batch = 1; batch <= batches; batch++) {
  const seed = Number(values.seed) + batch
  const { sent, ...result } = await attack(port, each, seed)
  const left = await held(port)
  const { heap, external, resident } = await memory()
  samples.push({ messages: batch * each, used: heap + external })
  const well = await isWell(port)
  isSound &&= well && left.transactions === 0 && left.sessions === 0
  const shown = { heap: mebibytes(heap), external: mebibytes(external), resident: mebibytes(resident) }
  console.log(JSON.stringify({ batch, seed, sent, ...result, well, ...left, ...shown }))
}
const faults = store
  .said()
  .split('\n')
  .filter((line) => /fault|died/.test(line))
const perMessage = growth(samples)
const verdict = perMessage < leak ? 'no leak' : 'a leak'
console.log(
  JSON.stringify({
    faults: faults.length,
    first: faults[0],
    bytesPerMessage: Math.round(perMessage),
    verdict,
  }),
)
store.child.kill('SIGTERM')
await store.exited
dir.remove()
process.exitCode = isSound && faults.length === 0 && perMessage < leak ? 0 : 1
