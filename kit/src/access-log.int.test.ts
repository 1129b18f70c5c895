import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { type AccessLog, accessLog, logBeforeReading, subjectOf } from './access-log.ts'
import type { Actor } from './actor.ts'

const storeUri = testDatabase('access')
const actor: Actor = {
  kind: 'PERSON',
  id: 'person:1',
  posts: [{ post: 'council-secretary', office: 'office:center-ikejiri' }],
}
const readOf = (id: string) => ({
  what: 'Claim',
  subject: subjectOf('Claim', id),
  fields: ['category'],
  purpose: 'DRAW',
})
const reader = (day: number) => ({
  actor,
  now: new Date(`2026-11-${String(day).padStart(2, '0')}T10:00:00+09:00`),
  requestId: `request-${day}`,
})

let connections: Connection[]
let log: AccessLog
const entries = () => (connections[0] as Connection).collection<any>('accessLog')
const heads = () => (connections[0] as Connection).collection<any>('accessLogHead')

beforeAll(async () => {
  connections = await Promise.all([1, 2].map(() => createConnection(storeUri).asPromise()))
  for (const connection of connections) accessLog(connection)
  for (const model of Object.values(connections[0]?.models ?? {})) {
    await model.createCollection()
    await model.createIndexes()
  }
})
afterAll(() => Promise.all(connections.map((each) => each.close())))

/** A log with one entry for each of five days. */
beforeEach(async () => {
  await entries().deleteMany({})
  await heads().deleteMany({})
  await heads().insertOne({
    _id: 'head',
    sequence: 0,
    hash: '0'.repeat(64),
    forgotten: { sequence: 0, hash: '0'.repeat(64) },
  })
  log = accessLog(connections[0] as Connection)
  for (const day of [1, 2, 3, 4, 5]) await log.append(reader(day), [readOf(`claim_${day}`)])
})

describe('what is written', () => {
  it('says who read what, when, in which request and what for, and names no thing', async () => {
    const first = await entries().findOne({ _id: 1 })
    expect(first).toMatchObject({
      requestId: 'request-1',
      actor: 'person:1',
      posts: ['council-secretary@office:center-ikejiri'],
      reads: [
        { what: 'Claim', subject: subjectOf('Claim', 'claim_1'), fields: ['category'], purpose: 'DRAW' },
      ],
      prevHash: '0'.repeat(64),
    })
    expect(JSON.stringify(first)).not.toContain('claim_1')
    expect(await log.verify()).toMatchObject({ checked: 5, end: { sequence: 5 }, broken: null })
  })

  it('says why somebody could read, as a part of the chain; entries from before that was told still verify', async () => {
    const grounds = [
      { kind: 'REFERRAL', id: 'referral_1' },
      { kind: 'LEGAL_GROUND', id: 'ground_1', code: 'LIFE' },
    ]
    await log.append(reader(6), [{ ...readOf('claim_6'), grounds }, readOf('claim_7')])
    const [granted, plain] = (await entries().findOne({ _id: 6 }))?.reads ?? []
    expect([granted.grounds, 'grounds' in plain]).toEqual([grounds, false])
    expect(await log.verify()).toMatchObject({ checked: 6, broken: null })
    await entries().updateOne({ _id: 6 }, { $set: { 'reads.0.grounds.0.id': 'referral_2' } })
    expect((await log.verify()).broken).toEqual({ brokenAt: 6, fault: 'CHANGED' })
    await entries().updateOne({ _id: 6 }, { $unset: { 'reads.0.grounds': 1 } })
    expect((await log.verify()).broken).toEqual({ brokenAt: 6, fault: 'CHANGED' })
  })

  it('is one entry for everything that a request reads in one go', async () => {
    const read = logBeforeReading(log, reader(6))
    await Promise.all(Array.from({ length: 50 }, (_, index) => read(readOf(`claim_${index % 40}`))))
    const last = await entries().findOne({ _id: 6 })
    expect(last?.reads).toHaveLength(40)
    expect(await entries().countDocuments({})).toBe(6)
  })

  it('keeps its numbers without gap and its chain whole when two processes write at once', async () => {
    const logs = connections.map((connection) => accessLog(connection))
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        logs[index % 2]?.append(reader(6), [readOf(`claim_${index}`)]),
      ),
    )
    expect(await log.verify()).toMatchObject({ checked: 45, end: { sequence: 45 }, broken: null })
  })
})

describe('a log that is away', () => {
  it('lets nothing be read: the reader gets the fault, and the read never happens', async () => {
    const away = await createConnection(storeUri).asPromise()
    const read = logBeforeReading(accessLog(away), reader(6))
    await away.close()
    let hasRead = false
    const reading = read(readOf('claim_1')).then(() => {
      hasRead = true
    })
    await expect(reading).rejects.toThrow()
    expect(hasRead).toBe(false)
  })

  it('also when its head was taken away', async () => {
    await heads().deleteMany({})
    await expect(log.append(reader(6), [readOf('claim_6')])).rejects.toThrow()
    expect(await log.verify()).toMatchObject({ broken: { brokenAt: 1, fault: 'NO_HEAD' } })
  })
})

describe('verification names the position of', () => {
  it.each([
    ['the reader', { actor: 'person:2' }],
    ['the time', { at: new Date(0) }],
    ['the purpose', { 'reads.0.purpose': 'CURIOSITY' }],
    ['the hash itself', { hash: 'f'.repeat(64) }],
  ])('a change of %s', async (_what, change) => {
    await entries().updateOne({ _id: 3 }, { $set: change })
    expect((await log.verify()).broken).toEqual({ brokenAt: 3, fault: 'CHANGED' })
  })

  it.each([1, 3, 5])('a removal of entry %i', async (sequence) => {
    await entries().deleteOne({ _id: sequence })
    expect((await log.verify()).broken).toEqual({ brokenAt: sequence, fault: 'MISSING' })
  })

  it('a reorder', async () => {
    const [second, third] = await Promise.all([2, 3].map((_id) => entries().findOne({ _id })))
    await entries().replaceOne({ _id: 2 }, { ...third, _id: 2 })
    await entries().replaceOne({ _id: 3 }, { ...second, _id: 3 })
    expect((await log.verify()).broken).toEqual({ brokenAt: 2, fault: 'CHANGED' })
  })

  it('an entry that was added behind the end', async () => {
    const last = await entries().findOne({ _id: 5 })
    await entries().insertOne({ ...last, _id: 6 })
    expect((await log.verify()).broken).toEqual({ brokenAt: 6, fault: 'BEYOND_THE_END' })
  })
})

it('no code of ours can change an entry: its model refuses to', async () => {
  const { entries: model } = log
  const before = await entries().find().toArray()
  const tries = [
    model.updateOne({ _id: 2 }, { $set: { actor: 'x' } }),
    model.updateMany({}, { $set: { actor: 'x' } }),
    model.replaceOne({ _id: 2 }, before[0]),
    model.findOneAndUpdate({ _id: 2 }, { $set: { actor: 'x' } }),
    model.findByIdAndDelete(2),
    model.deleteOne({ _id: 2 }),
    model.bulkWrite([{ deleteOne: { filter: { _id: 2 } } }]),
  ]
  for (const each of await Promise.allSettled(tries))
    expect(each).toMatchObject({
      status: 'rejected',
      reason: { message: 'the log of reads is only ever added to' },
    })
  expect(await entries().find().toArray()).toEqual(before)
})

describe('retention', () => {
  it('forgets what is older than the rule says; the rest still verifies, and so does what comes', async () => {
    expect(await log.forgetBefore(reader(4).now)).toBe(3)
    await log.append(reader(6), [readOf('claim_6')])
    expect(await log.verify()).toMatchObject({ checked: 3, end: { sequence: 6 }, broken: null })
    await entries().deleteOne({ _id: 4 })
    expect((await log.verify()).broken).toEqual({ brokenAt: 4, fault: 'MISSING' })
  })

  it('of everything leaves a chain that goes on', async () => {
    expect(await log.forgetBefore(reader(30).now)).toBe(5)
    expect(await log.forgetBefore(reader(30).now)).toBe(0)
    await log.append(reader(6), [readOf('claim_6')])
    expect(await log.verify()).toMatchObject({ checked: 1, end: { sequence: 6 }, broken: null })
  })
})

describe('a part of the log', () => {
  it('is checked by itself and joins the next, up to the end', async () => {
    const parts = [null, 2, 4, 5].map((after) => log.verifyAfter(after, 2))
    expect(await Promise.all(parts)).toMatchObject([
      { checked: 2, last: 2, isComplete: false, broken: null },
      { checked: 2, last: 4, isComplete: false, broken: null },
      { checked: 1, last: 5, isComplete: true, broken: null },
      { checked: 0, last: 5, isComplete: true, broken: null },
    ])
    await log.forgetBefore(new Date('2026-11-03T00:00:00+09:00'))
    expect(await log.verifyAfter(1, 10)).toMatchObject({ checked: 3, isComplete: true, broken: null })
  })

  it('tells an entry that was changed, removed or put in, where it stands', async () => {
    await entries().updateOne({ _id: 3 }, { $set: { actor: 'person:2' } })
    expect(await log.verifyAfter(null, 2)).toMatchObject({ broken: null })
    expect(await log.verifyAfter(2, 2)).toMatchObject({ broken: { brokenAt: 3, fault: 'CHANGED' } })
    await entries().deleteOne({ _id: 4 })
    expect(await log.verifyAfter(3, 5)).toMatchObject({ broken: { brokenAt: 4, fault: 'MISSING' } })
    await entries().insertOne({ ...(await entries().findOne({ _id: 5 })), _id: 6 })
    expect(await log.verifyAfter(5, 5)).toMatchObject({ broken: { brokenAt: 6, fault: 'BEYOND_THE_END' } })
  })
})
