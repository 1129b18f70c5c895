import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../tests/test-store.ts'
import { newSealingKey, sealerOf } from './sealed.ts'
import { countSealed, formerForm, type RotationProgress, rotateSealed } from './sealed-rotation.ts'

const storeUri = testDatabase('rotation')
const [old, fresh] = [newSealingKey('old'), newSealingKey('fresh')]
const before = sealerOf(old)
const both = sealerOf(`${fresh},${old}`)
let connection: Connection
const people = () => connection.collection<any>('people')

/** Sealed text in each kind of place: a field, a list of lists, an entry of a history; beside what a kept key sealed, and what looks alike. */
const person = (n: number) => ({
  _id: `person_${n}` as never,
  name: before.seal(`名 ${n}`, `name ${n}`),
  contacts: [{ given: [before.seal(`電話 ${n}`, `contact ${n}`)] }],
  history: [{ event: { said: before.seal(`話 ${n}`, `said ${n}`) }, at: new Date(0) }],
  note: sealerOf(newSealingKey('case')).seal('相談', 'note'),
  mail: 'a.bcdefghi.example.jp',
  nothing: null,
  version: 3,
})
const textsOf = ({ name, contacts, history }: any) => [name, contacts[0].given[0], history[0].event.said]

beforeAll(async () => {
  connection = await createConnection(storeUri).asPromise()
})
afterAll(() => connection.close())
beforeEach(async () => {
  for (const { name } of await connection.listCollections()) await connection.collection(name).deleteMany({})
  await people().insertMany(Array.from({ length: 450 }, (_, n) => person(n)))
  await connection
    .collection<any>('others')
    .insertOne({ _id: 'a', deep: { a: { b: [[before.seal('x', 'y')]] } } })
})

it('puts every sealed text of every collection under the newest key, wherever it stands, and changes nothing else', async () => {
  expect(await countSealed(connection)).toEqual([
    { collection: 'others', key: 'old', count: 1 },
    { collection: 'people', key: 'old', count: 1_350 },
  ])
  const one = await people().findOne({ _id: 'person_7' })
  const told: RotationProgress[] = []
  const end = await rotateSealed(connection, both, (progress) => told.push(progress))
  expect(end).toEqual({ rewrapped: 451, faults: [], isComplete: true })
  expect(told.map(({ rewrapped }) => rewrapped)).toEqual([1, 200, 400, 450])
  expect(await countSealed(connection)).toEqual([
    { collection: 'others', key: 'fresh', count: 1 },
    { collection: 'people', key: 'fresh', count: 1_350 },
  ])
  const after = await people().findOne({ _id: 'person_7' })
  const abouts = ['name 7', 'contact 7', 'said 7']
  expect(textsOf(after).map((text, at) => sealerOf(fresh).open(text, abouts[at] ?? ''))).toEqual([
    '名 7',
    '電話 7',
    '話 7',
  ])
  const rest = ({ name: _n, contacts: _c, history: _h, ...others }: any) => others
  expect(rest(after)).toEqual(rest(one))
  expect(await rotateSealed(connection, both)).toMatchObject({ rewrapped: 0, isComplete: true })
})

it('goes on where it was broken off, after any batch', async () => {
  for (const left of [450, 250, 50]) {
    const broken = rotateSealed(connection, both, () => {
      throw new Error('killed')
    })
    await expect(broken).rejects.toThrow('killed')
    const all = await people().find().toArray()
    expect(all.filter(({ name }) => name.startsWith('old.'))).toHaveLength(left)
    for (const each of all)
      for (const text of textsOf(each)) expect(() => both.open(text, aboutOf(each, text))).not.toThrow()
  }
  expect((await rotateSealed(connection, both)).isComplete).toBe(true)
  expect((await countSealed(connection)).map(({ key }) => key)).toEqual(['fresh', 'fresh'])
})
const aboutOf = (each: any, text: string) =>
  `${['name', 'contact', 'said'][textsOf(each).indexOf(text)]} ${each._id.slice('person_'.length)}`

it('keeps what somebody wrote meanwhile, and takes it along', async () => {
  let isFirst = true
  const end = await rotateSealed(connection, both, () => {
    if (!isFirst) return
    isFirst = false
    void people().updateOne({ _id: 'person_449' }, { $set: { name: before.seal('新しい名', 'name 449') } })
  })
  expect(end.isComplete).toBe(true)
  const one = await people().findOne({ _id: 'person_449' })
  expect(sealerOf(fresh).open(one.name, 'name 449')).toBe('新しい名')
})

it('says why a text stays where it is, and does the rest', async () => {
  await people().updateOne(
    { _id: 'person_1' },
    { $set: { name: sealerOf(newSealingKey('lost')).seal('x', 'y') } },
  )
  await people().updateOne(
    { _id: 'person_2' },
    { $set: { name: sealerOf(newSealingKey('old')).seal('x', 'y') } },
  )
  await people().updateOne({ _id: 'person_3' }, { $set: { name: `old.${'A'.repeat(16)}.${'B'.repeat(40)}` } })
  const end = await rotateSealed(connection, both)
  expect(end).toEqual({
    rewrapped: 451,
    isComplete: false,
    faults: [
      "the key lost of a text isn't among SEALING_KEYS",
      'SEALING_KEYS names another key old than the one that sealed a text',
      'a text is sealed in a form that is no longer read: make the store anew, or open it with the release that wrote it',
    ],
  })
  expect(await countSealed(connection)).toEqual([
    { collection: 'others', key: 'fresh', count: 1 },
    { collection: 'people', key: formerForm, count: 1 },
    { collection: 'people', key: 'fresh', count: 1_347 },
    { collection: 'people', key: 'lost', count: 1 },
    { collection: 'people', key: 'old', count: 1 },
  ])
})
