import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { people, startDesk } from '../consultation/test-desk.ts'
import { eraseDue } from './erase.ts'

let now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('retention'), () => now)
const { act, ask, taken, read } = desk
const { ai, boss, bo } = people
const later = (day: string) => {
  now = new Date(`${day}T10:00:00+09:00`)
}
const kept = `retention { heldSince classes { class years erasedFrom } erasure { at key notes subjects policy } }`
const retention = async (id: string, asking = ai) =>
  (
    await ask(
      `query ($id: ID!) { consultation(id: $id) { state version history { act } ${kept} } }`,
      { id },
      asking,
    )
  ).consultation
const erase = () => eraseDue(desk.stores(), now)
const write = (id: string, subject: string, of: string) =>
  act('writeConsultationNote', { id, class: of, subjects: [subject], text: `${of}のこと` }, ai)

/** A case that was answered at once on 24 November 2026, with a note of each class. */
async function ended() {
  const { id, subjects } = await taken()
  for (const each of ['ROUTING', 'CONTENT', 'SENSITIVE']) await write(id, subjects[0].id, each)
  const done = await act('answerConsultation', { id, outcome: 'INFORMED' }, ai)
  expect(done.__typename).toBe('ConsultationChanged')
  return id as string
}

beforeAll(desk.open)
afterAll(desk.close)

describe('how long a case is kept', () => {
  it('is told by class, from its end on; a case that goes on has no such day', async () => {
    const one = await taken()
    expect((await retention(one.id)).retention).toMatchObject({
      heldSince: null,
      classes: [{ class: 'IDENTITY', years: 5, erasedFrom: null }, {}, {}, {}],
      erasure: null,
    })
    const { classes } = (await retention(await ended())).retention
    expect(classes.map((each: any) => each.erasedFrom)).toEqual([
      '2031-11-24',
      '2031-11-24',
      '2031-11-24',
      '2029-11-24',
    ])
  })

  it('notes of a class that is due are gone; the others open as before', async () => {
    const id = await ended()
    later('2029-11-23')
    expect(await erase()).toBe(0)
    later('2029-11-24')
    expect(await erase()).toBeGreaterThan(0)
    expect(await erase()).toBe(0)
    const one = await read(id, ai)
    expect(one.notes.map((each: any) => each.class)).toEqual(['ROUTING', 'CONTENT'])
    expect(one.subjects[0].identity.name).toBe('秘密野 母子')
    const raw = await desk.connection
      .collection('consultationNotes')
      .find({ consultation: id } as object)
      .toArray()
    expect(raw.filter(({ body }) => body === '')).toHaveLength(1)
    later('2026-11-24')
  })

  it('at the last day its key is destroyed, with a certificate in its history, and nothing of it opens again', async () => {
    const id = await ended()
    const keys = desk.connection.collection<any>('consultationKeys')
    const key = await keys.findOne({ _id: id })
    later('2031-11-24')
    await erase()
    expect(await keys.findOne({ _id: id })).toBeNull()
    const one = await read(id, ai)
    expect([one.notes, one.subjects.map((each: any) => each.identity)]).toEqual([[], [null, null]])
    const told = await retention(id)
    expect(told.retention.erasure).toMatchObject({
      at: `${now.toISOString().replace('.000Z', '').replace('T01', 'T10')}+09:00`,
      key: createHash('sha256').update(key.wrapped.split('.').at(-1)).digest('hex'),
      notes: 3,
      subjects: 2,
      policy: 'consultationRetentionPolicy:1',
    })
    expect(told.history.at(-1)).toEqual({ act: 'eraseConsultation' })
    const again = await act('reopenConsultation', { id }, ai)
    expect(again).toMatchObject({ __typename: 'ConsultationStepNotPossible', state: 'ERASED' })
    // A copy of what was sealed is of no use, whoever holds the service's keys.
    const { subjects } = await desk.stores().consultation.cases.findById(id).lean()
    expect(subjects[0].sealed).toMatch(/^case\./)
    later('2026-11-24')
  })

  it('under a hold nothing is erased, however long it takes; only supervisors hold, and only they end it', async () => {
    const id = await ended()
    expect(await act('holdConsultation', { id, reason: '訴訟のため' }, ai)).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await act('holdConsultation', { id, reason: '訴訟のため' }, bo)).toMatchObject({
      __typename: 'NotFound',
    })
    const held = await act('holdConsultation', { id, reason: '訴訟のため' }, boss)
    expect(held.__typename).toBe('ConsultationChanged')
    expect(await act('holdConsultation', { id, reason: '再び' }, boss)).toMatchObject({ state: 'HELD' })
    const raw = JSON.stringify(await desk.stores().consultation.cases.findById(id).lean())
    expect(raw).not.toContain('訴訟')
    later('2040-01-01')
    await erase()
    expect((await read(id, ai)).notes).toHaveLength(3)
    expect((await retention(id)).retention.classes.map((each: any) => each.erasedFrom)).toEqual([
      null,
      null,
      null,
      null,
    ])
    await act('endConsultationHold', { id }, boss)
    await erase()
    expect((await read(id, ai)).notes).toEqual([])
    later('2026-11-24')
  })

  it('erased and held at once ends in one of them, whole: held with its key, or erased without', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, ended))
    later('2032-01-01')
    const holds = ids.map((id) => act('holdConsultation', { id, reason: '訴訟' }, boss, 'id'))
    await Promise.all([erase(), ...holds, erase()])
    for (const id of ids) {
      const [record, key] = await Promise.all([
        desk.stores().consultation.cases.findById(id).lean(),
        desk.stores().consultation.keys.findById(id).lean(),
      ])
      expect([record.hold !== null, record.erasedAt !== null, key !== null]).toEqual(
        record.hold ? [true, false, true] : [false, true, false],
      )
    }
    later('2026-11-24')
  })

  it('of a case that went into another the key goes in its time, and the other reads on', async () => {
    const [into, from] = [await taken(), await taken()]
    await write(from.id, from.subjects[0].id, 'CONTENT')
    const samePersons = [{ from: from.subjects[0].id, into: into.subjects[0].id }]
    const input = { id: into.id, from: from.id, samePersons, reason: '同じ方' }
    expect((await act('mergeConsultations', input, ai)).__typename).toBe('ConsultationChanged')
    later('2031-11-24')
    await erase()
    const keys = desk.connection.collection<any>('consultationKeys')
    expect(await keys.findOne({ _id: from.id })).toBeNull()
    expect((await read(into.id, ai)).notes.map((each: any) => each.text)).toEqual(['CONTENTのこと'])
    later('2026-11-24')
  })
})
