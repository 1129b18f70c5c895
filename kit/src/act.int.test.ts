import { type Connection, createConnection, type Model, Schema } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { type Act, act, type Stored } from './act.ts'
import type { Actor } from './actor.ts'
import { brokenAt, recordFault } from './history.ts'
import { historyFields } from './model-fields.ts'
import { ok, refuse } from './result.ts'

type Lamp = Stored & { name: string; isOn: boolean }
type Switched = { type: 'SWITCHED'; to: boolean }
type AlreadySo = { kind: 'AlreadySo'; clause: null }
type NameTaken = { kind: 'NameTaken'; clause: null; name: string }
type Made = { type: 'MADE'; name: string }

const planner: Actor = { kind: 'PERSON', id: 'person:1', posts: [{ post: 'planner', office: 'office:hq' }] }
const now = new Date('2026-11-24T10:00:00+09:00')
const acting = { actor: planner, now }
const storeUri = testDatabase('act')
let connection: Connection
let lamps: Model<Lamp>

beforeAll(async () => {
  connection = await createConnection(storeUri).asPromise()
  const schema = new Schema(
    { _id: String, name: String, isOn: Boolean, ...historyFields },
    { versionKey: false, collection: 'lamps' },
  )
  schema.index({ name: 1 }, { name: 'oneName', unique: true })
  lamps = connection.model('lamps', schema) as unknown as Model<Lamp>
  await lamps.createCollection()
  await lamps.createIndexes()
  await connection.createCollection('idempotencyKeys')
})
afterAll(() => connection.close())
beforeEach(async () => {
  await lamps.deleteMany({})
  await lamps.create({ _id: 'lamp:1', name: 'one', isOn: false, version: 1, history: [] })
})

function switching(
  input: Act<Lamp, Switched, AlreadySo>['input'] & { to?: boolean } = {},
): Act<Lamp, Switched, AlreadySo> {
  const to = input.to ?? true
  return {
    name: 'switchLamp',
    model: lamps,
    id: 'lamp:1',
    input,
    decide: (lamp) =>
      lamp?.isOn === to ? refuse({ kind: 'AlreadySo', clause: null }) : ok({ type: 'SWITCHED', to }),
    evolve: (lamp, event) => ({ _id: 'lamp:1', name: lamp?.name ?? '', isOn: event.to }),
  }
}

function making(id: string, name: string, idempotencyKey?: string): Act<Lamp, Made, NameTaken> {
  return {
    name: 'makeLamp',
    model: lamps,
    id,
    creates: true,
    input: { idempotencyKey, ...{ name } },
    decide: () => ok({ type: 'MADE', name }),
    evolve: (_none, event) => ({ _id: id, name: event.name, isOn: false }),
    duplicate: { oneName: (event) => ({ kind: 'NameTaken', clause: null, name: event.name }) },
  }
}

describe('an act', () => {
  it('changes the thing, counts the version and writes its history in the same write', async () => {
    const result = await act(acting, switching())
    expect(result).toMatchObject({ ok: true, value: { isOn: true, version: 2 } })
    const stored = await lamps.findById('lamp:1').lean()
    expect(stored).toMatchObject({
      isOn: true,
      version: 2,
      history: [
        { sequence: 1, act: 'switchLamp', by: 'planner@office:hq', event: { type: 'SWITCHED', to: true } },
      ],
    })
    expect(brokenAt(stored?.history ?? [])).toBeNull()
  })

  it('tells a history that was changed afterwards by the position of the change', async () => {
    await act(acting, switching())
    await act(acting, switching({ to: false }))
    await act(acting, switching())
    await lamps.collection.updateOne({ _id: 'lamp:1' as never }, { $set: { 'history.1.event.to': true } })
    expect(brokenAt((await lamps.findById('lamp:1').lean())?.history ?? [])).toBe(1)
  })

  it('leaves a history that holds whatever the event is made of: nothing, empty objects, lists, instants', async () => {
    const odd = {
      nothing: undefined,
      empty: {},
      none: null,
      list: [{}, undefined, { a: undefined }],
      at: now,
    }
    const event = {
      type: 'SWITCHED' as const,
      to: true,
      odd,
      inner: { nothing: undefined, deep: { empty: {} } },
    }
    await act(acting, { ...switching(), decide: () => ok(event) })
    const stored = await lamps.collection.findOne({ _id: 'lamp:1' as never })
    expect(brokenAt(stored?.history)).toBeNull()
  })

  it('pins the thing as it left it: who changes it by another way shows', async () => {
    await act(acting, switching())
    await lamps.collection.updateOne({ _id: 'lamp:1' as never }, { $set: { version: 1 } })
    const whole = async () =>
      recordFault((await lamps.collection.findOne({ _id: 'lamp:1' as never })) as never)
    expect(await whole()).toEqual({ position: 1, fault: 'STATE_CHANGED' })
    await lamps.collection.updateOne({ _id: 'lamp:1' as never }, { $set: { version: 2, history: [] } })
    expect(await whole()).toEqual({ position: 1, fault: 'ENTRY_MISSING' })
  })

  it('refuses what the rule refuses, and saves nothing', async () => {
    await act(acting, switching())
    expect(await act(acting, switching())).toEqual({
      ok: false,
      problem: { kind: 'AlreadySo', clause: null },
    })
    expect((await lamps.findById('lamp:1').lean())?.version).toBe(2)
  })

  it('refuses what is not there, and what may not be done, before it tells anything', async () => {
    expect(await act(acting, { ...switching(), id: 'lamp:none' })).toMatchObject({
      problem: { kind: 'NotFound', id: 'lamp:none' },
    })
    const forbidden = {
      kind: 'NotPermitted',
      clause: null,
      act: 'switchLamp',
      needs: [],
      isSignedIn: true,
    } as const
    expect(await act(acting, { ...switching({ expectedVersion: 99 }), permit: () => forbidden })).toEqual({
      ok: false,
      problem: forbidden,
    })
  })

  it('refuses an old version with the one that stands', async () => {
    await act(acting, switching())
    expect(await act(acting, switching({ expectedVersion: 1, to: false }))).toMatchObject({
      problem: { kind: 'Conflict', expectedVersion: 1, currentVersion: 2 },
    })
  })
})

describe('a race', () => {
  it.each([false, true])(
    'ends in one success and conflicts or refusals, never in a lost write (with keys: %s)',
    async (withKeys) => {
      const racers = Array.from({ length: 20 }, (_, index) =>
        act(
          acting,
          switching({
            expectedVersion: 1,
            idempotencyKey: withKeys ? `race-${Math.floor(index)}-key` : null,
          }),
        ),
      )
      const results = await Promise.all(racers)
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(
        results
          .filter((result) => !result.ok)
          .every((result) => !result.ok && result.problem.kind === 'Conflict'),
      ).toBe(true)
      const stored = await lamps.findById('lamp:1').lean()
      expect(stored).toMatchObject({ version: 2 })
      expect(stored?.history).toHaveLength(1)
    },
  )

  it('for one unique name ends in one thing and the problem of the slice', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        act(acting, making(`lamp:new-${index}`, 'same', index % 2 ? `make-key-${index}` : undefined)),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.problem.kind === 'NameTaken')).toHaveLength(9)
    expect(await lamps.countDocuments({ name: 'same' })).toBe(1)
  })
})

describe('an idempotency key', () => {
  it('has one effect and one answer, however often it is sent', async () => {
    const first = await act(acting, switching({ idempotencyKey: 'once-only-1' }))
    await act(acting, switching({ to: false }))
    const again = await act(acting, switching({ idempotencyKey: 'once-only-1' }))
    expect(again).toEqual(first)
    expect(await lamps.findById('lamp:1').lean()).toMatchObject({ isOn: false, version: 3 })
  })

  it('has one effect when sent many times at once', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `lamp:at-once-${index}`)
    const results = await Promise.all(ids.map((id) => act(acting, making(id, 'at once', 'all-at-once-1'))))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(new Set(results.map((result) => result.ok && result.value._id)).size).toBe(1)
    expect(await lamps.countDocuments({ name: 'at once' })).toBe(1)
  })

  it('is refused for another act of the same caller, and is another key for another caller', async () => {
    await act(acting, switching({ idempotencyKey: 'mine-alone-1' }))
    expect(await act(acting, switching({ idempotencyKey: 'mine-alone-1', to: false }))).toMatchObject({
      problem: { kind: 'IdempotencyKeyReused' },
    })
    const other = { actor: { ...planner, id: 'person:2' }, now }
    expect(await act(other, switching({ idempotencyKey: 'mine-alone-1', to: false }))).toMatchObject({
      ok: true,
    })
  })

  it('is not used up by a refusal', async () => {
    await act(acting, switching())
    expect(await act(acting, switching({ idempotencyKey: 'refused-first' }))).toMatchObject({
      problem: { kind: 'AlreadySo' },
    })
    await act(acting, switching({ to: false }))
    expect(await act(acting, switching({ idempotencyKey: 'refused-first' }))).toMatchObject({ ok: true })
  })

  it('of the wrong shape is refused by name', async () => {
    for (const idempotencyKey of ['', 'short', 'with space in it', 'x'.repeat(129), '{"$ne":1}']) {
      expect(await act(acting, switching({ idempotencyKey }))).toMatchObject({
        problem: { kind: 'InvalidInput', field: 'idempotencyKey' },
      })
    }
  })
})

describe('documents that change together', () => {
  it('change all or none', async () => {
    const both = (fails: boolean): Act<Lamp, Switched, AlreadySo> => ({
      ...switching(),
      also: async (_event, _after, session) => {
        await lamps.updateOne(
          { _id: 'lamp:2' },
          { $set: { name: 'two', isOn: true, version: 1, history: [] } },
          { session, upsert: true },
        )
        if (fails) throw new Error('the second write failed')
      },
    })
    await expect(act(acting, both(true))).rejects.toThrow('the second write failed')
    expect(await lamps.findById('lamp:1').lean()).toMatchObject({ isOn: false, version: 1 })
    expect(await lamps.countDocuments({ _id: 'lamp:2' })).toBe(0)
    expect(await act(acting, both(false))).toMatchObject({ ok: true })
    expect(await lamps.countDocuments({ _id: 'lamp:2' })).toBe(1)
  })
})
