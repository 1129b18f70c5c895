import fc from 'fast-check'
import { encode } from '../bson/document.ts'
import { messageOf, newSession } from '../testing/raw-client.ts'

const $db = 'fuzz'
/** Sound messages of many kinds, to be damaged. */
export const sound: readonly Buffer[] = [
  messageOf({ hello: 1, $db: 'admin' }),
  messageOf({ insert: 'c', documents: [{ a: 1, b: { c: [1, 2, { d: 'text' }] } }], $db }),
  messageOf(
    { insert: 'c', $db },
    { sequences: { documents: [{ a: 'x'.repeat(40) }, { _id: 1, d: new Date(0) }] } },
  ),
  messageOf({ update: 'c', updates: [{ q: { a: 1 }, u: { $set: { b: 2 } }, upsert: true }], $db }),
  messageOf(
    { update: 'c', $db },
    { sequences: { updates: [{ q: {}, u: [{ $set: { z: '$a' } }], multi: true }] } },
  ),
  messageOf({ delete: 'c', deletes: [{ q: { a: 9 }, limit: 1 }], $db }),
  messageOf(
    { find: 'c', filter: { a: { $gt: 0 }, b: { $regex: 'x' } }, sort: { a: -1 }, limit: 3, $db },
    { checksum: true },
  ),
  messageOf({
    aggregate: 'c',
    pipeline: [{ $match: { a: 1 } }, { $group: { _id: '$a', n: { $sum: 1 } } }],
    cursor: {},
    $db,
  }),
  messageOf({
    findAndModify: 'c',
    query: { a: 1 },
    update: { $inc: { n: 1 } },
    lsid: newSession(),
    txnNumber: 1n,
    $db,
  }),
  messageOf({ find: 'c', lsid: newSession(), txnNumber: 1n, autocommit: false, startTransaction: true, $db }),
  messageOf({ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a_1' }], $db }),
  messageOf({ getMore: 5n, collection: 'c', $db }),
  messageOf({ saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: 'n,,n=a,r=b', $db: 'admin' }),
  messageOf({
    bulkWrite: 1,
    ops: [{ insert: 0, document: { a: 1 } }],
    nsInfo: [{ ns: 'fuzz.c' }],
    $db: 'admin',
  }),
  oldForm(),
]

/** An OP_QUERY, as drivers send it first. */
function oldForm(): Buffer {
  const body = Buffer.concat([
    Buffer.alloc(20),
    Buffer.from('admin.$cmd\0'),
    Buffer.alloc(8),
    encode({ isMaster: 1 }),
  ])
  body.writeInt32LE(body.length, 0)
  body.writeInt32LE(2004, 12)
  return body
}

type Damage = (message: Buffer) => Buffer
const interesting = [
  0, 1, -1, 4, 5, 15, 16, 25, 26, 127, 255, 0x7fffffff, -0x80000000, 48_000_000, 48_000_001, 16_777_216,
]

/** Ways to damage a message: single bytes, lengths, cut and doubled pieces, header fields. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(
    ([at, byte]): Damage =>
      (message) => {
        message[at % message.length] = byte
        return message
      },
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...interesting)).map(
    ([at, number]): Damage =>
      (message) => {
        message.writeInt32LE(number, at % (message.length - 4))
        return message
      },
  ),
  fc.tuple(fc.constantFrom(0, 4, 8, 12, 16, 20), fc.constantFrom(...interesting)).map(
    ([at, number]): Damage =>
      (message) => {
        message.writeInt32LE(number, Math.min(at, message.length - 4))
        return message
      },
  ),
  fc.nat().map(
    (at): Damage =>
      (message) => {
        const cut = message.subarray(0, 12 + (at % Math.max(message.length - 16, 1)))
        cut.writeInt32LE(cut.length, 0)
        return cut
      },
  ),
  fc.tuple(fc.nat(), fc.nat({ max: 64 })).map(
    ([at, length]): Damage =>
      (message) => {
        const from = 16 + (at % Math.max(message.length - 16, 1))
        const doubled = Buffer.concat([message, message.subarray(from, from + length)])
        doubled.writeInt32LE(doubled.length, 0)
        return doubled
      },
  ),
  fc.uint8Array({ minLength: 0, maxLength: 80 }).map(
    (noise): Damage =>
      () => {
        const random = Buffer.concat([Buffer.alloc(16), noise])
        random.writeInt32LE(random.length, 0)
        random.writeInt32LE(2013, 12)
        return random
      },
  ),
)

/** A sound message with one to three damages. */
export const damaged: fc.Arbitrary<Buffer> = fc
  .tuple(fc.nat({ max: sound.length - 1 }), fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([which, damages]) => {
    let message: Buffer = Buffer.from(sound[which] as Buffer)
    for (const one of damages) message = one(message)
    return message
  })

/** An insert whose document holds documents `depth` deep. */
export function nested(depth: number): Buffer {
  // Each layer is a length, a type, a name of one letter, what is inside, and an end; the ends are the zeros that are left.
  const layers = Buffer.alloc(depth * 8 + 5)
  for (let layer = 0; layer < depth; layer++) {
    layers.writeInt32LE(layers.length - layer * 8, layer * 7)
    layers.set([3, 0x61, 0], layer * 7 + 4)
  }
  layers.writeInt32LE(5, depth * 7)
  const head = messageOf({ insert: 'deep', $db })
  const content = Buffer.concat([Buffer.from('documents\0'), layers])
  const section = Buffer.alloc(5)
  section[0] = 1
  section.writeInt32LE(content.length + 4, 1)
  const message = Buffer.concat([head, section, content])
  message.writeInt32LE(message.length, 0)
  return message
}
