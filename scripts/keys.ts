/**
 * The keys of personal text.
 *
 *     npm run keys                  what is sealed under which key, in every store
 *     npm run keys -- new 2027      a new key, as it's put before the others in SEALING_KEYS
 *     npm run keys -- rewrap        wraps each case's own key under the newest key, batch by batch; no text of a case is touched
 *
 * Rewrapping may be stopped at any moment, by any means, and begun again: each key is wrapped by the old or the new one, never by neither.
 * A key may be taken out of SEALING_KEYS when nothing is sealed under it.
 */
import { newSealingKey } from '../kit/src/sealed.ts'
import { withConnection } from '../kit/src/with-connection.ts'
import { rewrapKeys } from '../services/services/src/consultation/jobs.ts'
import { servicesKeys, withConsultations } from './launch/consultations.ts'
import { runCommand, services, withStores } from './launch/with-stores.ts'

const [command = 'status', name] = process.argv.slice(2)
const sealed = /^([\w-]{1,20})\.[\w-]{16}\.[\w-]{22,}$/
/** Texts of a case stand under the case's own key, which is counted by what wraps it. */
const ofCases = 'case'

await runCommand(async () => {
  if (command === 'status') return withStores(({ uris }) => status(uris))
  if (command === 'rewrap') return withStores(({ uris }) => rewrap(uris.services ?? ''))
  if (command === 'new' && name && /^[\w-]{1,20}$/.test(name)) {
    console.log(newSealingKey(name))
    return true
  }
  console.error('Ask one of: npm run keys · npm run keys -- new NAME · npm run keys -- rewrap')
  return false
})

async function rewrap(uri: string): Promise<boolean> {
  const keys = servicesKeys()
  if (keys === null) throw new Error('No keys are named: set SERVICES_SEALING_KEYS, the newest first.')
  return withConsultations(uri, keys, async (store) => {
    let total = 0
    for (;;) {
      const done = await rewrapKeys({ consultation: store })
      if (done === 0) break
      total += done
      console.log(`wrapped anew: ${total}`)
    }
    console.log(
      `All ${await store.keys.countDocuments()} keys of cases are wrapped by ${keys.split(':')[0]}.`,
    )
    return true
  })
}

async function status(uris: Readonly<Record<string, string>>): Promise<boolean> {
  for (const service of services)
    await withConnection(uris[service] ?? '', async (connection) => {
      for (const { name: collection } of (await connection.listCollections()).sort(byName)) {
        const counts = new Map<string, number>()
        const all = connection.collection(collection).find({}, { batchSize: 200, projection: { history: 0 } })
        for await (const document of all)
          for (const key of keysIn(document)) counts.set(key, (counts.get(key) ?? 0) + 1)
        for (const [key, count] of [...counts].toSorted())
          if (key !== ofCases)
            console.log(`${key.padEnd(20)} ${String(count).padStart(8)}  ${service}.${collection}`)
      }
    })
  return true
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

/** The key's name of each sealed text within a document. */
function keysIn(value: unknown): string[] {
  if (typeof value === 'string') return sealed.exec(value)?.slice(1, 2) ?? []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(keysIn) : []
}
