import { expect, test } from 'vitest'
import { temporaryDir } from '../testing/temporary-store.ts'
import { Patient, playRound } from './round.ts'

test('under kills of the engine, a backend, the server and a client no write is lost, doubled or seen half done', async () => {
  const dir = temporaryDir()
  const patient = await Patient.start(dir.path)
  try {
    const result = await playRound(patient, 1, 6, ['engine', 'client', 'server', 'backend'], 8)
    expect(result.faults).toEqual([])
    expect(result.done).toBeGreaterThanOrEqual(40)
  } finally {
    await patient.stop()
    dir.remove()
  }
}, 120_000)
