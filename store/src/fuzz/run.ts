import { parseArgs } from 'node:util'
import { storeProcess } from '../testing/store-process.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { attack, isWell, residentOf } from './attack.ts'

/** The long form: `npm run fuzz -- --messages 100000`. Ends with 1 on a crash, a fault, or memory that keeps growing. */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
})
const dir = temporaryDir()
const store = await storeProcess(['--dir', dir.path, '--not-durable'])
const port = Number(store.line.port)
const pid = store.child.pid as number
const rounds = 5
const each = Math.ceil(Number(values.messages) / rounds)
const memory: number[] = []
let isSound = true
for (let round = 0; round < rounds; round++) {
  const result = await attack(port, each, Number(values.seed) + round)
  memory.push(residentOf(pid))
  const well = await isWell(port)
  isSound &&= well
  console.log(
    JSON.stringify({
      round: round + 1,
      seed: Number(values.seed) + round,
      ...result,
      well,
      memory: memory.at(-1),
    }),
  )
}
const faults = store
  .said()
  .split('\n')
  .filter((line) => /fault|died/.test(line))
console.log(JSON.stringify({ faults: faults.length, first: faults[0] }))
const growth = (memory.at(-1) as number) - (memory[1] as number)
store.child.kill('SIGTERM')
await store.exited
dir.remove()
process.exitCode = isSound && faults.length === 0 && growth < 60 ? 0 : 1
