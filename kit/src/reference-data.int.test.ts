import mongoose, { Schema } from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { act, type Stored } from './act.ts'
import { recordFault } from './history.ts'
import { historyFields } from './model-fields.ts'
import { importReference, referenceDifferences } from './reference-data.ts'

type Office = Stored & { name: string; phone: string | null; note: string | null; order: number }

const now = new Date('2026-11-24T09:00:00+09:00')
const uri = testDatabase('reference')
let connection: mongoose.Connection
let offices: mongoose.Model<Office>

beforeAll(async () => {
  connection = await mongoose.createConnection(uri).asPromise()
  const text = { type: String, default: null } as const
  const schema = new Schema(
    { _id: String, name: String, phone: text, note: text, order: Number, ...historyFields },
    { versionKey: false, minimize: false, strict: 'throw', collection: 'places' },
  )
  offices = connection.model('places', schema) as unknown as mongoose.Model<Office>
})
afterAll(() => connection.close())

const data = (phone: string, note: string | null = null, name = '池尻') => [
  { _id: 'place:a', name, phone, note, order: 1 },
  { _id: 'place:b', name: '太子堂', phone: '03-0000-0000', note, order: 2 },
]
const bring = (documents: ReturnType<typeof data>) =>
  importReference(offices, documents, now, ['note', 'order'])
const differences = () => referenceDifferences(connection).find({}).sort({ _id: 1 }).lean()
const changePhone = (phone: string) =>
  act(
    { actor: { kind: 'PERSON', id: 'p', posts: [{ post: 'planner', office: 'office:hq' }] }, now },
    {
      name: 'changePhone',
      model: offices,
      id: 'place:a',
      input: {},
      decide: () => ({ ok: true, value: { phone } }) as const,
      evolve: (place, event) => ({ ...(place as Office), ...event }),
    },
  )

it('what no act has changed is the data’s; what an act has changed stays the act’s', async () => {
  await bring(data('03-1111-1111'))
  await bring(data('03-2222-2222'))
  expect((await offices.findById('place:a').lean())?.phone).toBe('03-2222-2222')
  await changePhone('03-9999-9999')
  await bring(data('03-3333-3333'))
  expect((await offices.findById('place:a').lean())?.phone).toBe('03-9999-9999')
})

it('what the data newly says of an act’s field is put down, not lost; it goes when both agree', async () => {
  expect(await differences()).toMatchObject([
    { dataSet: 'places', document: 'place:a', fields: ['phone'], reference: '{"phone":"03-3333-3333"}' },
  ])
  // News of other documents says nothing about this one, and undoes nothing.
  await bring(
    data('03-3333-3333').map((each) => (each._id === 'place:b' ? { ...each, name: '太子堂町' } : each)),
  )
  expect(await differences()).toHaveLength(1)
  await bring(data('03-9999-9999'))
  expect(await differences()).toEqual([])
})

it('fields that the data owns come in as an entry of the history, which holds', async () => {
  await bring(data('03-9999-9999', '仮庁舎'))
  const place = (await offices.findById('place:a').lean()) as Office
  expect(place).toMatchObject({ note: '仮庁舎', phone: '03-9999-9999', version: 2 })
  expect(place.history.map(({ act: name, by }) => [name, by])).toEqual([
    ['changePhone', 'planner@office:hq'],
    ['importReference', 'reference-data@dataset:import'],
  ])
  expect(recordFault(place)).toBeNull()
  expect((await offices.findById('place:b').lean())?.version).toBe(0)
  await bring(data('03-9999-9999', '仮庁舎'))
  expect((await offices.findById('place:a').lean())?.version).toBe(2)
})

it('several processes that import at once bring it in once', async () => {
  await Promise.all(Array.from({ length: 10 }, () => bring(data('03-8888-8888', '新庁舎'))))
  const place = (await offices.findById('place:a').lean()) as Office
  expect(place).toMatchObject({ note: '新庁舎', phone: '03-9999-9999', version: 3 })
  expect(recordFault(place)).toBeNull()
  expect(await differences()).toHaveLength(1)
})
