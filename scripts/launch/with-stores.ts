import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedStores, namedStores, runningStores, type StoreAddresses } from './stores.ts'

const root = join(import.meta.dirname, '..', '..')
export const stateDir = process.env.CHIIKI_STATE_DIR ?? join(root, '.chiiki')
export const services = ['organization', 'participation', 'services']

/**
 * For commands: the stores of MONGODB_URI (or one per service); else the embedded store that runs on .chiiki, or was left there: then it's
 * started for as long as it takes.
 *
 * @throws Error where there is none, or one that is named doesn't answer
 */
export async function withStores<T>(use: (stores: StoreAddresses) => Promise<T>): Promise<T> {
  const named = namedStores(services, process.env) ?? runningStores(services, stateDir)
  const found = named && (await use(named).then(done).catch(unlessAway))
  if (found) return found.value
  if (!existsSync(join(stateDir, 'secrets.json')))
    throw new Error(
      `There is no store to look at: none is named by MONGODB_URI, and none was left in ${stateDir}.`,
    )
  const started = await embeddedStores(services, stateDir, 0, join(root, 'store', 'src', 'main.ts'), (line) =>
    console.error(`store: ${line}`),
  )
  try {
    return await use(started)
  } finally {
    await started.stop()
  }
}

const done = <T>(value: T) => ({ value })

/** An embedded store that doesn't run is started; any other store that doesn't answer is for a person to look at. */
function unlessAway(error: unknown): null {
  const isAway = /ServerSelection/.test((error as Error).name)
  if (isAway && !namedStores(services, process.env)) return null
  throw error
}

/** Runs a command: what it throws is one sentence without the address of a store, and exit 1; as is an answer of false. */
export async function runCommand(command: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command()) ? 0 : 1
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    console.error(said.replaceAll(/mongodb(\+srv)?:\/\/\S*/g, 'the store'))
    process.exitCode = 1
  }
}
