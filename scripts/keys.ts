/**
 * The keys of personal text.
 *
 *     npm run keys                  what is sealed under which key, in every collection of every store
 *     npm run keys -- new 2027      a new key, as it's put before the others in each service's SEALING_KEYS
 *     npm run keys -- rotate        puts all that is sealed under the newest key, document by document; no text is opened
 *     npm run keys -- retire 2026   what stands in the place of a key under which nothing is sealed any more
 *
 * First every process gets the new key ahead of the others, then `rotate`, then `retire`. A rotation may be stopped at any moment, by any
 * means, and begun again: each text is under the old or the new key, never under neither. What is retired finds what it found (who holds what,
 * tokens that were given out) and opens nothing; a key that is still needed isn't retired.
 */
import { keptKeyName, newSealingKey, retiredKey, sealerOf } from '../kit/src/sealed.ts'
import { countSealed, formerForm, rotateSealed, type SealedCount } from '../kit/src/sealed-rotation.ts'
import { withConnection } from '../kit/src/with-connection.ts'
import { sealingKeysOf, sealingVariable } from './launch/sealing.ts'
import { runCommand, services, withStores } from './launch/with-stores.ts'

type Uris = Readonly<Record<string, string>>

const [command = 'status', name = ''] = process.argv.slice(2)
const isName = /^[\w-]{1,20}$/.test(name) && name !== keptKeyName

await runCommand(async () => {
  if (command === 'status') return withStores(({ uris }) => status(uris))
  if (command === 'rotate') return withStores(({ uris }) => inEach((service) => rotate(uris, service)))
  if (command === 'retire' && isName)
    return withStores(({ uris }) => inEach((service) => retire(uris, service)))
  if (command === 'new' && isName) {
    console.log(newSealingKey(name))
    return true
  }
  console.error('Ask one of: npm run keys · npm run keys -- new NAME · … rotate · … retire NAME')
  return false
})

/** One service after another; whether all went well. */
async function inEach(act: (service: string) => Promise<boolean>): Promise<boolean> {
  let isWell = true
  for (const service of services) isWell = (await act(service)) && isWell
  return isWell
}

function countIn(uris: Uris, service: string): Promise<SealedCount[]> {
  return withConnection(uris[service] ?? '', countSealed)
}

async function status(uris: Uris): Promise<boolean> {
  return inEach(async (service) => {
    const ring = ringOf(sealingKeysOf(service))
    const counts = await countIn(uris, service)
    for (const { collection, key, count } of counts)
      console.log(
        `${key.padEnd(20)} ${String(count).padStart(8)}  ${service}.${collection}${remark(ring, key)}`,
      )
    return !ring || counts.every(({ key }) => ring.get(key)?.isRetired === false)
  })
}

function remark(ring: ReturnType<typeof ringOf>, key: string): string {
  if (key === formerForm) return ' · no longer read: make the store anew'
  if (!ring) return ''
  const known = ring.get(key)
  if (!known) return ' · NOT AMONG THE KEYS: it can’t be read'
  return known.isRetired ? ' · RETIRED: it can’t be read' : ''
}

/** The keys of a service by name, the newest first. */
function ringOf(keys: string | null) {
  const all = keys?.split(',').map((written) => {
    const [each = ''] = written.split(':')
    return [each, { written, isRetired: written.includes(':prints:') }] as const
  })
  return all ? new Map(all) : null
}

async function rotate(uris: Uris, service: string): Promise<boolean> {
  const keys = sealingKeysOf(service)
  if (keys === null) {
    const isNothing = (await countIn(uris, service)).length === 0
    if (!isNothing)
      console.error(`No keys are named for ${service}: set ${sealingVariable(service)}, the newest first.`)
    return isNothing
  }
  const newest = keys.split(':')[0]
  const end = await withConnection(uris[service] ?? '', (connection) =>
    rotateSealed(connection, sealerOf(keys), ({ collection, documents, rewrapped }) =>
      console.log(`${service}.${collection}: ${rewrapped} of ${documents} documents put under ${newest}`),
    ),
  )
  for (const fault of end.faults) console.error(`${service}: ${fault}`)
  if (end.isComplete) console.log(`${service}: all that is sealed is under ${newest}.`)
  return end.isComplete
}

async function retire(uris: Uris, service: string): Promise<boolean> {
  const ring = ringOf(sealingKeysOf(service))
  const key = ring?.get(name)
  if (!ring || !key || key.isRetired) {
    console.log(`${service}: no key ${name} in use.`)
    return true
  }
  if ([...ring.keys()][0] === name) {
    console.error(`${service}: ${name} is the newest key; put another ahead of it first.`)
    return false
  }
  const left = (await countIn(uris, service)).filter((each) => each.key === name)
  for (const { collection, count } of left)
    console.error(`${service}: ${name} is still needed by ${count} texts of ${collection}; rotate first.`)
  if (left.length > 0) return false
  const rest = [...ring.values()].map((each) => (each === key ? retiredKey(each.written) : each.written))
  console.log(`${sealingVariable(service)}=${rest.join(',')}`)
  return true
}
