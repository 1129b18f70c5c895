import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { processesIn } from '../postgres/orphans.ts'
import { type StoreProcess, storeProcess } from '../testing/store-process.ts'
import { type Deed, faultsOf } from './checker.ts'
import { prepare, startBalance, startWriters, stateOf } from './writers.ts'

export const victims = ['engine', 'backend', 'server', 'client'] as const
export type Victim = (typeof victims)[number]

export type Round = {
  deeds: number
  done: number
  unknown: number
  refused: number
  reads: number
  faults: string[]
}

/** One store on a folder, at one port for good, that is started again when it was killed. */
export class Patient {
  readonly #dir: string
  readonly #port: number
  #process: StoreProcess

  private constructor(dir: string, process: StoreProcess) {
    this.#dir = dir
    this.#process = process
    this.#port = Number(process.line.port)
  }

  static async start(dir: string): Promise<Patient> {
    return new Patient(dir, await serving(['--dir', dir]))
  }

  get uri(): string {
    return `mongodb://127.0.0.1:${this.#port}/?serverSelectionTimeoutMS=20000`
  }

  get #data(): string {
    return join(this.#dir, 'pgdata')
  }

  async kill(victim: Victim): Promise<void> {
    if (victim === 'client') return await this.#killClient()
    if (victim === 'server') {
      this.#process.child.kill('SIGKILL')
      await this.#process.exited
      this.#process = await serving(['--dir', this.#dir, '--port', String(this.#port)])
      return
    }
    const postmaster = Number.parseInt(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8'), 10)
    const others = processesIn(this.#data).filter((pid) => pid !== postmaster)
    const pid = victim === 'engine' ? postmaster : others[Math.floor(Math.random() * others.length)]
    if (pid) killIfThere(pid)
  }

  async #killClient(): Promise<void> {
    const child = fork(fileURLToPath(new URL('client-in-transaction.ts', import.meta.url)), [this.uri])
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async stop(): Promise<void> {
    this.#process.child.kill('SIGTERM')
    await this.#process.exited
  }
}

/** A backend may end by itself between being found and being killed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function serving(args: string[]): Promise<StoreProcess> {
  const process = await storeProcess(args)
  if (process.line.ready !== true) throw new Error(String(process.line.error ?? process.said()))
  return process
}

/**
 * Writers at work while processes are killed one after another; then the history is judged.
 *
 * @param gap deeds that are done between two kills
 */
export async function playRound(
  patient: Patient,
  round: number,
  writerCount: number,
  kills: readonly Victim[],
  gap: number,
): Promise<Round> {
  await prepare(patient.uri)
  const writers = startWriters(patient.uri, writerCount, round)
  const doneCount = () => writers.deeds.filter(({ outcome }) => outcome === 'done').length
  const untilMore = async () => {
    const enough = doneCount() + gap
    while (doneCount() < enough) await delay(10)
  }
  for (const victim of kills) {
    await untilMore()
    await patient.kill(victim)
  }
  await untilMore()
  await writers.stop()
  const { deeds, sums } = writers
  const faults = faultsOf(deeds, await stateOf(patient.uri, sums), startBalance)
  const count = (outcome: Deed['outcome']) => deeds.filter((deed) => deed.outcome === outcome).length
  return {
    deeds: deeds.length,
    done: count('done'),
    unknown: count('unknown'),
    refused: count('refused'),
    reads: sums.length,
    faults,
  }
}
