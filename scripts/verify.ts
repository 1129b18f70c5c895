/**
 * Checks that nobody changed what was done behind the graph's back: the history of every record, the records beside their last
 * entry, and the log of reads of personal data, in every store. Exit 1 when anything isn't as it was written.
 *
 * The stores are those of MONGODB_URI (or one per service); else the embedded store that runs on .chiiki, or was left there: then it's
 * started for as long as it takes.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type StoreVerdict, verifyStore } from '../kit/src/verification.ts'
import { embeddedStores, namedStores, runningStores, type StoreAddresses } from './launch/stores.ts'

const root = join(import.meta.dirname, '..')
const stateDir = process.env.CHIIKI_STATE_DIR ?? join(root, '.chiiki')
const services = ['organization', 'participation', 'services']

try {
  process.exitCode = (await verifyAll()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? withoutAddresses(error.message) : String(error))
  process.exitCode = 1
}

async function verifyAll(): Promise<boolean> {
  const named = namedStores(services, process.env) ?? runningStores(services, stateDir)
  const verdicts = named && (await verdictsOf(named).catch((error: unknown) => unlessAway(error)))
  if (verdicts) return report(verdicts)
  if (!existsSync(join(stateDir, 'secrets.json')))
    throw new Error(
      `There is no store to verify: none is named by MONGODB_URI, and none was left in ${stateDir}.`,
    )
  const started = await embeddedStores(services, stateDir, 0, root, (line) => console.error(`store: ${line}`))
  try {
    return report(await verdictsOf(started))
  } finally {
    await started.stop()
  }
}

type Verdicts = readonly { readonly service: string; readonly verdict: StoreVerdict }[]

async function verdictsOf({ uris }: StoreAddresses): Promise<Verdicts> {
  const verdicts: { service: string; verdict: StoreVerdict }[] = []
  for (const service of services) verdicts.push({ service, verdict: await verifyStore(uris[service] ?? '') })
  return verdicts
}

/** An embedded store that doesn't run is started; any other store that doesn't answer is for a person to look at. */
function unlessAway(error: unknown): null {
  const isAway = /ServerSelection/.test((error as Error).name)
  if (isAway && !namedStores(services, process.env)) return null
  throw error
}

function report(verdicts: Verdicts): boolean {
  let faults = 0
  for (const { service, verdict } of verdicts) {
    for (const { collection, checked, unpinned, broken } of verdict.collections) {
      console.log(
        `${broken.length === 0 ? 'ok    ' : 'BROKEN'} ${service}.${collection}: ${checked} histories${unpinned ? `, ${unpinned} that pin no state` : ''}`,
      )
      for (const { id, position, fault } of broken)
        console.log(`         ${id}: ${fault} at entry ${position}`)
      faults += broken.length
    }
    faults += reportLog(service, verdict.accessLog)
  }
  console.log(faults === 0 ? 'Everything is as it was written.' : `${faults} not as written.`)
  return faults === 0
}

/** The end's hash is told, so that it can be kept elsewhere: it pins every entry before it. */
function reportLog(service: string, log: StoreVerdict['accessLog']): number {
  if (log === null) return 0
  const { checked, end, broken } = log
  const last = end ? `, the last is ${end.sequence} ${end.hash}` : ''
  console.log(`${broken ? 'BROKEN' : 'ok    '} ${service} log of reads: ${checked} entries${last}`)
  if (broken) console.log(`         ${broken.fault} at entry ${broken.brokenAt}`)
  return broken ? 1 : 0
}

function withoutAddresses(message: string): string {
  return message.replaceAll(/mongodb(\+srv)?:\/\/\S*/g, 'the store')
}
