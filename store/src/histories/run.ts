import { parseArgs } from 'node:util'
import { temporaryDir } from '../testing/temporary-store.ts'
import { Patient, playRound, victims } from './round.ts'

/** The long form: `npm run histories -- --rounds 10 --writers 16`. Ends with 1 when a history has a fault. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    writers: { type: 'string', default: '16' },
    kills: { type: 'string', default: '4' },
    gap: { type: 'string', default: '300' },
  },
})

const dir = temporaryDir()
const patient = await Patient.start(dir.path)
let faults = 0
for (let round = 1; round <= Number(values.rounds); round++) {
  const kills = Array.from({ length: Number(values.kills) }, () => {
    return victims[Math.floor(Math.random() * victims.length)] ?? 'engine'
  })
  const result = await playRound(patient, round, Number(values.writers), kills, Number(values.gap))
  faults += result.faults.length
  console.log(JSON.stringify({ round, kills, ...result }))
}
await patient.stop()
dir.remove()
process.exitCode = faults === 0 ? 0 : 1
