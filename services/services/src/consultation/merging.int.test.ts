import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile } from './jobs.ts'
import { officer, people, startDesk } from './test-desk.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('merging'), () => now)
const { act, consent, raw, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
const { ai, bo, boss, chie, far, emi } = people
const [centre, anshin, shakyo] = ['party:centre-ikejiri', 'party:anshin-ikejiri', 'party:shakyo-ikejiri']

/** A case with notes of its own and a referral that waits, whose persons agreed to it. */
async function worked(asking = ai, toParty = anshin) {
  const one = await taken(asking)
  const { id, subjects, topics } = one
  await act('triageConsultation', { id, urgency: asking === ai ? 'ROUTINE' : 'URGENT' }, asking)
  await act('recordConsultationConsent', consent(id, subjects[0].id, { toParties: [toParty] }), asking)
  for (const text of [`一 ${id}`, `二 ${id}`])
    await act('writeConsultationNote', { id, subjects: [subjects[0].id], class: 'CONTENT', text }, asking)
  const input = { id, topics: [topics[0].id], toParty, kind: 'CO_SUPPORT', reason: `理由 ${id}` }
  const { consultation } = await act('requestReferral', input, asking)
  return {
    ...consultation,
    person: subjects[0].id as string,
    referral: consultation.referrals[0].id as string,
  }
}
const mergeOf = (into: any, from: any) => ({
  id: into.id,
  from: from.id,
  samePersons: [{ from: from.person, into: into.person }],
  reason: '同じ方の相談',
})
const merge = (into: any, from: any, asking: object = ai) =>
  act('mergeConsultations', mergeOf(into, from), asking)

describe('two cases of one person', () => {
  it('become one without losing a note, a referral, a term, a consent or a person; each keeps its id, and its words open', async () => {
    const [into, from] = [await worked(), await worked(ai, shakyo)]
    const before = [await read(into.id, ai), await read(from.id, ai)]
    expect((await merge(into, from)).__typename).toBe('ConsultationChanged')
    const one = await read(into.id, ai)
    const ids = (list: string) => before.flatMap((each) => each[list].map(({ id }: { id: string }) => id))
    for (const list of ['subjects', 'topics', 'notes', 'consents', 'referrals', 'clocks'])
      expect(one[list].map(({ id }: { id: string }) => id)).toEqual(ids(list))
    expect(one.notes.map(({ text }: any) => text)).toEqual(
      before.flatMap(({ notes }) => notes.map(({ text }: any) => text)),
    )
    expect(one.subjects.map(({ identity }: any) => identity.name)).toEqual([
      '秘密野 母子',
      '秘密野 息太',
      '秘密野 母子',
      '秘密野 息太',
    ])
    expect(one.subjects.map(({ sameAs }: any) => sameAs)).toEqual([null, null, into.person, null])
    expect(one).toMatchObject({ place: 'OWNER', mergedFrom: [from.id] })
    expect(await desk.referral(from.referral, ai)).toMatchObject({ reason: `理由 ${from.id}` })
  })

  it('lead to it by either id, and what waits for an answer is answered as before', async () => {
    const [into, from] = [await worked(), await worked()]
    await merge(into, from)
    expect(await read(from.id, ai)).toMatchObject({ id: into.id })
    expect(await read(from.id, bo)).toBeNull()
    await act('acceptReferral', { referral: from.referral }, chie)
    const joined = await read(into.id, chie, 'REFERRAL')
    expect(joined.subjects.map(({ id }: any) => id)).toEqual([from.person])
    expect((await act('closeConsultation', { id: from.id }, ai)).__typename).toBe('NotFound')
    const words = { id: from.id, subjects: [from.person], class: 'CONTENT', text: '遅い' }
    expect((await act('writeConsultationNote', words, ai)).__typename).toBe('NotFound')
  })

  it('I26 what was agreed to in the one opens nothing of the other, though it is the same person', async () => {
    const [into, from] = [await worked(), await worked(ai, shakyo)]
    await merge(into, from)
    const more = {
      id: into.id,
      topics: [into.topics[0].id],
      toParty: shakyo,
      kind: 'CO_SUPPORT',
      reason: '見守り',
    }
    expect(await act('requestReferral', more, ai)).toMatchObject({
      __typename: 'BasisMissing',
      subject: into.person,
      party: { id: shakyo },
    })
    expect((await desk.referral(from.referral, emi)).subjects).toMatchObject([{ id: from.person }])
  })

  it('keep both histories, and the graver urgency', async () => {
    const into = await worked()
    const from = await worked(bo)
    expect((await merge(into, from, boss)).__typename).toBe('ConsultationChanged')
    expect((await read(into.id, ai)).urgency).toBe('URGENT')
    const kept = await desk.connection.collection<any>('consultations').findOne({ _id: from.id })
    expect(kept).toMatchObject({ state: 'MERGED', mergedInto: into.id, subjects: [], noteCount: 0 })
    const types = (record: any) => record.history.map(({ event }: any) => event.type)
    expect(types(kept)).toEqual(expect.arrayContaining(['OPENED', 'TRIAGED', 'REFERRAL_REQUESTED', 'MERGED']))
    const other = await desk.connection.collection<any>('consultations').findOne({ _id: into.id })
    expect(types(other).at(-1)).toBe('MERGED_IN')
    expect(await read(into.id, bo)).toBeNull()
  })
})

describe('a merge is refused', () => {
  it('to whoever answers for one of them alone, as if the other weren’t there', async () => {
    const [own, others] = [await worked(), await worked(bo)]
    const none = `consultation_${'2'.repeat(20)}`
    const told = async (from: string, asking: object) => {
      const input = { ...mergeOf(own, others), from }
      const { data, storeCommands } = await raw(desk.text('mergeConsultations'), { input }, asking)
      return { text: JSON.stringify(data).replaceAll(from, 'ID'), storeCommands }
    }
    for (const asking of [ai, chie, far, officer]) {
      await told(none, asking)
      expect(await told(others.id, asking)).toEqual(await told(none, asking))
    }
  })

  it('without somebody who is in both, of one case with itself, of an ended case, and of another party’s', async () => {
    const [one, two] = [await worked(), await worked()]
    const refused = async (more: object) => act('mergeConsultations', { ...mergeOf(one, two), ...more }, ai)
    expect(await refused({ samePersons: [] })).toMatchObject({ field: 'samePersons' })
    expect(await refused({ samePersons: [{ from: one.person, into: two.person }] })).toMatchObject({
      field: 'samePersons',
    })
    expect(await refused({ from: one.id })).toMatchObject({ field: 'from' })
    const answered = await taken()
    await act('answerConsultation', { id: answered.id, outcome: 'INFORMED' }, ai)
    const pair = [{ from: answered.subjects[0].id, into: one.person }]
    expect(await refused({ from: answered.id, samePersons: pair })).toMatchObject({ state: 'ANSWERED' })
  })
})

it('merged into each other at once, and written to meanwhile, one case is left with everything', async () => {
  const [one, two] = [await worked(), await worked()]
  const words = (each: any, n: number) => ({
    id: each.id,
    subjects: [each.person],
    class: 'CONTENT',
    text: `追記 ${n}`,
  })
  const answers = await Promise.all([
    act('mergeConsultations', mergeOf(one, two), ai, 'id'),
    act('mergeConsultations', mergeOf(two, one), ai, 'id'),
    ...Array.from({ length: 8 }, (_, n) =>
      act('writeConsultationNote', words(n % 2 ? one : two, n), ai, 'id'),
    ),
  ])
  const [first, second, ...written] = answers.map(({ __typename }) => __typename === 'ConsultationChanged')
  expect([first, second].filter(Boolean).length).toBeLessThanOrEqual(1)
  if (!first && !second) expect((await merge(one, two)).__typename).toBe('ConsultationChanged')
  const left = second ? two.id : one.id
  const { notes } = await read(left, ai)
  expect(notes).toHaveLength(4 + written.filter(Boolean).length)
  const kept = await desk.connection
    .collection<any>('consultationNotes')
    .find({ consultation: left })
    .toArray()
  const sequences = kept.map(({ sequence }) => sequence).sort((a, b) => a - b)
  expect(sequences).toEqual(Array.from({ length: kept.length }, (_, n) => n + 1))
})

it('I21 after all of this every party’s cases agree with its books: a merged case is one that ended', async () => {
  expect(await reconcile(desk.stores())).toBe(0)
  const books = await desk.ask('{ consultationBooks { party { id } opened ended } }', {}, officer)
  const { opened, ended } = books.consultationBooks.find(({ party }: any) => party.id === centre)
  expect(ended).toBeGreaterThan(3)
  expect(opened).toBeGreaterThan(ended)
})
