import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { reconcile, tellOverdueReferrals } from '../consultation/jobs.ts'
import { officer, people, startDesk } from '../consultation/test-desk.ts'
import { referring } from './test-referred.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('referral'), () => now)
const { act, ask, consent, read, referral: readReferral } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, chie, dai, anshinBoss, emi, shakyoBoss } = people
const centre = 'party:centre-ikejiri'
const anshin = 'party:anshin-ikejiri'
const shakyo = 'party:shakyo-ikejiri'

const { referred } = referring(desk)

describe('a referral', () => {
  it('needs a basis for every note, person and party, and says which is missing', async () => {
    const { id, both, topics, son } = await referred()
    const input = { id, topics: [topics[0].id], toParty: shakyo, kind: 'CO_SUPPORT', reason: '見守り' }
    expect(await act('requestReferral', input, ai)).toMatchObject({
      __typename: 'BasisMissing',
      category: 'ROUTING',
      party: { id: shakyo },
    })
    expect(
      await act('requestReferral', { ...input, toParty: anshin, kind: 'INFORMATION' }, ai),
    ).toMatchObject({ __typename: 'ReferralOpenAlready' })
    const other = { ...input, toParty: anshin, topics: [topics[1].id], notes: [both] }
    expect(await act('requestReferral', other, ai)).toMatchObject({ subject: son.id, party: { id: anshin } })
  })

  it('is the sender’s while it is requested and received; accepted, it is one named person’s at once', async () => {
    const { id, referral, note } = await referred()
    expect(await readReferral(referral, chie)).toMatchObject({
      state: 'REQUESTED',
      reason: '介護の相談',
      notes: [{ id: note, text: '母の話' }],
      subjects: [{ identity: { name: '秘密野 母子' } }, { identity: { name: '秘密野 息太' } }],
    })
    await act('receiveReferral', { referral }, chie)
    expect(await read(id, ai)).toMatchObject({ place: 'OWNER', owner: { party: { id: centre } } })
    expect(await read(id, chie)).toBeNull()
    await act('acceptReferral', { referral }, chie)
    expect(await read(id, ai)).toBeNull()
    expect(await read(id, chie, 'REFERRAL')).toMatchObject({
      place: 'OWNER',
      owner: { party: { id: anshin }, worker: { id: await desk.worker(chie) } },
    })
  })

  it('I26 the new owner reads what the mother agreed to, and no note that concerns the son too', async () => {
    const { id, referral, mother, son } = await referred()
    await act('acceptReferral', { referral }, chie)
    const one = await read(id, chie, 'REFERRAL')
    expect(one.notes.map(({ text }: any) => text)).toEqual(['母の話'])
    expect(one.subjects.map((each: any) => each.id)).toEqual([mother.id, son.id])
    const sons = (await read(id, chie, 'CONFERENCE')).subjects[1]
    expect(sons.identity).toBeNull()
    expect((await read(id, chie, 'CONFERENCE')).notes).toEqual([])
  })

  it('I27 a consent that is withdrawn or runs out shuts what it opened, to the instant', async () => {
    const end = '2026-11-24T11:00:00+09:00'
    const { id, referral } = await referred('TRANSFER', { validUntil: end })
    const seen = async () => (await readReferral(referral, chie)).notes.length
    expect(await seen()).toBe(1)
    now = new Date(new Date(end).getTime() - 1)
    expect(await seen()).toBe(1)
    now = new Date(end)
    expect(await seen()).toBe(0)
    now = start
    const { consents } = await read(id, ai)
    await act('withdrawConsultationConsent', { id, consent: consents[0].id }, ai)
    expect(await seen()).toBe(0)
    expect((await readReferral(referral, chie)).subjects[0].identity).toBeNull()
  })

  it('accepted by twenty at once has one winner and one clear refusal for each other', async () => {
    const { id, referral } = await referred()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => act('acceptReferral', { referral }, n % 2 ? chie : dai, 'id')),
    )
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((each) => each === 'ConsultationChanged')).toHaveLength(1)
    for (const each of kinds.filter((kind) => kind !== 'ConsultationChanged'))
      expect(['Conflict', 'ConsultationStepNotPossible']).toContain(each)
    const owners = await Promise.all([read(id, chie, 'REFERRAL'), read(id, dai, 'REFERRAL')])
    expect(owners.filter(Boolean)).toHaveLength(1)
  })

  it('accepted and withdrawn at once ends in one of them', async () => {
    const { id, referral } = await referred()
    const [accepted, withdrawn] = await Promise.all([
      act('acceptReferral', { referral }, chie, 'id'),
      act('withdrawReferral', { referral, reason: 'やめる' }, ai, 'id'),
    ])
    const won = [accepted, withdrawn].filter(({ __typename }) => __typename === 'ConsultationChanged')
    expect(won).toHaveLength(1)
    const isChies = (await read(id, chie, 'REFERRAL')) !== null
    expect(isChies).toBe(accepted.__typename === 'ConsultationChanged')
  })

  it('declined or withdrawn it shuts what it handed over, and stays the sender’s', async () => {
    const [one, two] = [await referred(), await referred()]
    expect(await act('declineReferral', { referral: one.referral, reason: ' ' }, chie)).toMatchObject({
      field: 'reason',
    })
    await act('declineReferral', { referral: one.referral, reason: '担当外' }, chie)
    await act('withdrawReferral', { referral: two.referral, reason: '本人の希望' }, ai)
    for (const { id, referral } of [one, two]) {
      expect(await readReferral(referral, chie)).toBeNull()
      expect((await read(id, ai)).place).toBe('OWNER')
    }
    expect((await readReferral(one.referral, ai)).answer).toBe('担当外')
  })

  it('passed on, the basis is looked at anew; never in a circle; open until somebody accepts', async () => {
    const { id, referral } = await referred('TRANSFER', { toParties: [anshin] })
    await act('receiveReferral', { referral }, chie)
    const on = { referral, toParty: shakyo, reason: '社協のほうが合う' }
    expect(await act('redirectReferral', on, chie)).toMatchObject({ __typename: 'BasisMissing' })
    expect(await act('redirectReferral', { ...on, toParty: centre }, chie)).toMatchObject({
      because: 'CIRCLE',
    })
    for (const { id: person } of (await read(id, ai)).subjects)
      await act('recordConsultationConsent', consent(id, person, { toParties: [shakyo] }), ai)
    await act('redirectReferral', on, chie)
    const child = (await read(id, ai)).referrals.at(-1).id
    expect(await readReferral(referral, ai)).toMatchObject({ state: 'REDIRECTED' })
    expect((await read(id, ai)).place).toBe('OWNER')
    await act('acceptReferral', { referral: child }, emi)
    expect(await read(id, emi, 'REFERRAL')).toMatchObject({
      place: 'OWNER',
      referrals: [{ state: 'PASSED_ON' }, { state: 'ACCEPTED' }],
    })
  })

  it('overdue tells both supervisors, once, and neither accepts nor ends it', async () => {
    const { id, referral } = await referred()
    now = new Date('2026-12-10T10:00:00+09:00')
    const stores = desk.stores()
    expect(await tellOverdueReferrals(stores, now)).toBeGreaterThan(0)
    expect(await tellOverdueReferrals(stores, now)).toBe(0)
    const alerts = async (asking: object) =>
      (await ask('{ consultationAlerts { kind consultationId } }', {}, asking)).consultationAlerts
    for (const supervisor of [boss, anshinBoss])
      expect(await alerts(supervisor)).toEqual(
        expect.arrayContaining([{ kind: 'REFERRAL_OVERDUE', consultationId: id }]),
      )
    expect((await alerts(shakyoBoss)) ?? []).toEqual([])
    expect(await readReferral(referral, ai)).toMatchObject({ state: 'REQUESTED', isOverdue: true })
    expect((await act('acceptReferral', { referral }, chie)).__typename).toBe('ConsultationChanged')
  })

  it('owes its receipt and its answer in hours of the office where it is urgent, in days else; seen is met, not answered', async () => {
    const { id, topics } = await referred('CO_SUPPORT')
    const clocks = async () =>
      (await read(id, ai)).clocks
        .filter(({ kind }: any) => kind.startsWith('REFERRAL'))
        .map(({ kind, state, dueAt }: any) => [kind, state, dueAt])
    expect(await clocks()).toEqual([
      ['REFERRAL_RECEIPT', 'RUNNING', '2026-11-25T09:30:00+09:00'],
      ['REFERRAL_ANSWER', 'RUNNING', '2026-12-02T00:00:00+09:00'],
    ])
    const { referrals } = await read(id, ai)
    const [{ id: first }] = referrals
    now = new Date('2026-11-24T16:00:00+09:00')
    await act('receiveReferral', { referral: first }, chie)
    expect(await clocks()).toMatchObject([
      ['REFERRAL_RECEIPT', 'MET', expect.anything()],
      ['REFERRAL_ANSWER', 'RUNNING', expect.anything()],
    ])
    await act('recordConsultationConsent', consent(id, (await read(id, ai)).subjects[1].id), ai)
    const urgent = { id, topics: [topics[1].id], toParty: anshin, kind: 'CO_SUPPORT', reason: '急ぐ' }
    await act('requestReferral', { ...urgent, isUrgent: true }, ai)
    expect((await clocks()).slice(2)).toEqual([
      ['REFERRAL_RECEIPT', 'RUNNING', '2026-11-25T09:30:00+09:00'],
      ['REFERRAL_ANSWER', 'RUNNING', '2026-11-25T15:30:00+09:00'],
    ])
    now = new Date('2026-11-25T15:30:00+09:00')
    const second = (await read(id, ai)).referrals.at(-1).id
    expect(await readReferral(second, chie)).toMatchObject({ isOverdue: true, state: 'REQUESTED' })
  })

  it('given back, it is the acceptor’s until a named person of the sender confirms', async () => {
    const { id, referral } = await referred()
    await act('acceptReferral', { referral }, chie)
    await act('returnReferral', { referral, reason: '転居' }, chie)
    expect((await read(id, chie, 'REFERRAL')).place).toBe('OWNER')
    expect(await act('confirmReferralReturn', { referral }, emi)).toMatchObject({ __typename: 'NotFound' })
    await act('confirmReferralReturn', { referral }, bo)
    expect(await read(id, chie)).toBeNull()
    expect(await read(id, bo)).toMatchObject({ place: 'OWNER', owner: { party: { id: centre } } })
  })

  it('by a handover the receiver works on its persons alone, and sees neither the others nor who else reads', async () => {
    const { id, referral, mother } = await referred('WARM_HANDOFF')
    await act('acceptReferral', { referral }, chie)
    const one = await read(id, chie, 'REFERRAL')
    expect(one).toMatchObject({ place: 'TEAM', referrals: [], team: [], clocks: [] })
    expect(one.subjects.map(({ id: each }: any) => each)).toEqual([mother.id])
    expect(one.topics.map(({ state }: any) => state)).toEqual(['HANDED_OFF'])
    await act('completeReferral', { referral, reason: 'サービス開始' }, chie)
    expect(await read(id, chie)).toBeNull()
  })

  it('I20 keeps the case from ending until it is answered', async () => {
    const { id, topics } = await referred('CO_SUPPORT')
    await act('recordConsultationContact', { id }, ai)
    for (const { id: topic } of topics)
      await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '終わった', isClientInformed: true }
    expect(await act('proposeConsultationClose', close, ai)).toMatchObject({
      blockers: ['OPEN_REFERRAL', 'RUNNING_CLOCK'],
    })
  })
})

it('I21 after all of this every party’s cases agree with its books, and a lost case shows', async () => {
  const { consultationBooks: books } = await ask(
    '{ consultationBooks { party { id } opened came went active ended isConserved } }',
    {},
    officer,
  )
  expect(books.every(({ isConserved }: any) => isConserved)).toBe(true)
  const sum = (name: string) => books.reduce((whole: number, each: any) => whole + each[name], 0)
  expect(sum('came')).toBe(sum('went'))
  expect(sum('came')).toBeGreaterThan(2)
  expect(sum('opened')).toBe(sum('active') + sum('ended'))
  const stores = desk.stores()
  expect(await reconcile(stores)).toBe(0)
  await desk.connection.collection('consultations').deleteOne({ 'owner.party': centre })
  await expect(reconcile(stores)).rejects.toThrow(centre)
})
