import type { Connection } from 'mongoose'
import { keptKeyName, SealBroken, type Sealer } from './sealed.ts'
import { isOfFormerForm, partsOf } from './sealed-text.ts'

/** How many sealed texts of a collection are under which key. */
export type SealedCount = { readonly collection: string; readonly key: string; readonly count: number }
/** How far a rotation has come: told after each batch that changed something, and at each collection's end. */
export type RotationProgress = {
  readonly collection: string
  readonly documents: number
  readonly rewrapped: number
}
export type RotationEnd = {
  readonly rewrapped: number
  /** Why some texts stay as they are, each sentence once: their key is missing, another, or their form a former one. */
  readonly faults: readonly string[]
  /** Whether a last look at everything found nothing more to do. */
  readonly isComplete: boolean
}

export const formerForm = '(former form)'
const batch = 200
/** Processes that still seal with an older key would keep it busy for ever. */
const mostPasses = 5

/**
 * What is sealed under which key, in every collection that there is. Sealed text is known by its form, wherever it stands: no list names the
 * places, so that none can be forgotten. What kept keys seal (texts of a case) is counted by those keys.
 */
export async function countSealed(connection: Connection): Promise<SealedCount[]> {
  const found: SealedCount[] = []
  for (const collection of await collectionsOf(connection)) {
    const counts = new Map<string, number>()
    for await (const document of connection.collection(collection).find({}, { batchSize: batch }))
      for (const { text } of textsIn(document)) {
        const key = keyOf(text)
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    for (const [key, count] of [...counts].toSorted()) found.push({ collection, key, count })
  }
  return found
}

/**
 * Puts every sealed text's own key under the newest key of the service. Each document is changed by one conditional write: whatever was
 * written meanwhile stays and is looked at again, and a rotation that was killed is simply begun again. Hashes of histories leave wraps out.
 */
export async function rotateSealed(
  connection: Connection,
  sealer: Sealer,
  tell: (progress: RotationProgress) => void = () => {},
): Promise<RotationEnd> {
  let rewrapped = 0
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const faults = new Set<string>()
    let isQuiet = true
    for (const collection of await collectionsOf(connection)) {
      const done = await rotateCollection(connection, collection, sealer, faults, tell)
      rewrapped += done.rewrapped
      isQuiet &&= done.found === 0
    }
    if (isQuiet) return { rewrapped, faults: [...faults], isComplete: faults.size === 0 }
  }
  const busy = 'a process still seals with an older key: start each of them with the newest key first'
  return { rewrapped, faults: [busy], isComplete: false }
}

async function rotateCollection(
  connection: Connection,
  name: string,
  sealer: Sealer,
  faults: Set<string>,
  tell: (progress: RotationProgress) => void,
): Promise<{ found: number; rewrapped: number }> {
  const collection = connection.collection(name)
  let [documents, found, rewrapped] = [0, 0, 0]
  let waiting: ReturnType<typeof change>[] = []
  const write = async () => {
    const updates = waiting.map((each) => ({ updateOne: each }))
    waiting = []
    if (updates.length === 0) return
    rewrapped += (await collection.bulkWrite(updates, { ordered: false })).modifiedCount
    tell({ collection: name, documents, rewrapped })
  }
  for await (const document of collection.find({}, { batchSize: batch })) {
    documents += 1
    const texts = textsIn(document).flatMap((each) => rewrap(each, sealer, faults))
    if (texts.length === 0) continue
    found += 1
    waiting.push(change(document._id, texts))
    if (waiting.length === batch) await write()
  }
  await write()
  return { found, rewrapped }
}

type Text = { readonly path: string; readonly text: string }
type Rewrapped = Text & { readonly next: string }

function rewrap(each: Text, sealer: Sealer, faults: Set<string>): Rewrapped[] {
  const key = keyOf(each.text)
  if (key === null) return []
  try {
    const next = sealer.rewrap(each.text)
    return next === null ? [] : [{ ...each, next }]
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    faults.add(error.message)
    return []
  }
}

/** One write of one document, which happens only while each of its texts is still the one that was read. */
function change(_id: unknown, texts: readonly Rewrapped[]) {
  const before = Object.fromEntries(texts.map(({ path, text }) => [path, text]))
  const after = Object.fromEntries(texts.map(({ path, next }) => [path, next]))
  return { filter: { _id: _id as never, ...before }, update: { $set: after } }
}

/** The name of the service's key that a text is under; null: it isn't sealed, or under a kept key. */
function keyOf(text: string): string | null {
  const key = partsOf(text)?.key ?? (isOfFormerForm(text) ? formerForm : null)
  return key === keptKeyName ? null : key
}

async function collectionsOf(connection: Connection): Promise<string[]> {
  const all = await connection.listCollections()
  return all
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .toSorted()
}

function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  const isRecord =
    Array.isArray(value) || (value !== null && Object.getPrototypeOf(value) === Object.prototype)
  if (!isRecord) return []
  return Object.entries(value as object).flatMap(([name, member]) =>
    textsIn(member, path === '' ? name : `${path}.${name}`),
  )
}
