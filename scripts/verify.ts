/**
 * Checks that nobody changed what was done behind the graph's back: the history of every record, the records beside their last
 * entry, and the log of reads of personal data, in every store; and that no case or note of a consultation was taken away. Exit 1 when
 * anything isn't as it was written.
 *
 * The stores are those of MONGODB_URI (or one per service); else the embedded store that runs on .chiiki, or was left there: then it's
 * started for as long as it takes.
 */
import { type StoreVerdict, verifyStore } from '../kit/src/verification.ts'
import { type Wholeness, wholenessOf } from '../services/services/src/retention/wholeness.ts'
import { withConsultations } from './launch/consultations.ts'
import type { StoreAddresses } from './launch/stores.ts'
import { runCommand, services, withStores } from './launch/with-stores.ts'

await runCommand(() =>
  withStores(async (stores) => {
    const verdicts = await verdictsOf(stores)
    const wholeness = await withConsultations(stores.uris.services ?? '', wholenessOf)
    return report(verdicts, wholeness)
  }),
)

type Verdicts = readonly { readonly service: string; readonly verdict: StoreVerdict }[]

async function verdictsOf({ uris }: StoreAddresses): Promise<Verdicts> {
  const verdicts: { service: string; verdict: StoreVerdict }[] = []
  for (const service of services) verdicts.push({ service, verdict: await verifyStore(uris[service] ?? '') })
  return verdicts
}

function report(verdicts: Verdicts, wholeness: Wholeness): boolean {
  let faults = reportWholeness(wholeness)
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

/** What was taken away from consultations: which note of which case, which number of which district. */
function reportWholeness({ cases, notes, faults }: Wholeness): number {
  const state = faults.length === 0 ? 'ok    ' : 'BROKEN'
  console.log(`${state} services consultations: ${cases} cases with ${notes} notes, each in its place`)
  for (const { id, fault, at } of faults) console.log(`         ${id}: ${fault}${at > 0 ? ` at ${at}` : ''}`)
  return faults.length
}
