import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { officer, people, startDesk } from './test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('day'), () => now)
const { act, ask, consent, raw, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, chie, fumi } = people
const text = `query ($of: ConsultationDayOf!) { consultationDay(of: $of) {
  dues { consultationId caseNumber kind dueAt state worker { id } }
  referrals { id kind } escalations { id state } conferences { id } sessions { id } alerts { kind consultationId } } }`
const dayOf = async (asking: object, of = 'MINE') => (await ask(text, { of }, asking)).consultationDay

/** A case that was referred and escalated, urgent in both. */
async function busy() {
  const { id, subjects, topics } = await taken()
  const [person, topic] = [subjects[0].id, topics[0].id]
  const branch = 'party:branch-welfare-setagaya'
  await act('triageConsultation', { id, urgency: 'EMERGENCY' }, ai)
  const toParties = ['party:anshin-ikejiri', branch]
  await act('recordConsultationConsent', consent(id, person, { toParties }), ai)
  const refer = {
    id,
    topics: [topic],
    toParty: toParties[0],
    kind: 'CO_SUPPORT',
    reason: '急ぐ',
    isUrgent: true,
  }
  await act('requestReferral', refer, ai)
  const up = { id, kind: 'ADVICE', toParty: branch, topics: [topic], reason: '専門', isUrgent: true }
  const { consultation } = await act('requestEscalation', up, ai)
  return { id, referral: consultation.referrals[0].id, escalation: consultation.escalations[0].id }
}

describe('a worker’s day', () => {
  it('tells in one query what each owes and by when, to the hour, and what others asked of them', async () => {
    const [{ id, referral, escalation }, other] = [await busy(), await taken(bo)]
    const mine = await dayOf(ai)
    expect(
      mine.dues.map(({ consultationId, kind, dueAt, state }: any) => [consultationId, kind, dueAt, state]),
    ).toEqual([[id, 'FIRST_CONTACT', '2026-11-25T10:00:00+09:00', 'RUNNING']])
    expect((await dayOf(chie)).referrals).toContainEqual({ id: referral, kind: 'CO_SUPPORT' })
    expect((await dayOf(fumi)).escalations).toContainEqual({ id: escalation, state: 'REQUESTED' })
    const party = await dayOf(boss, 'PARTY')
    expect(party.dues.map(({ consultationId }: any) => consultationId)).toEqual([id, other.id])
    now = new Date('2026-11-25T10:00:00+09:00')
    expect((await dayOf(ai)).dues[0]).toMatchObject({ kind: 'FIRST_CONTACT', state: 'OVERDUE' })
  })

  it('is each worker’s own; the party’s is a supervisor’s; anybody else has none', async () => {
    await busy()
    expect(await dayOf(bo, 'PARTY')).toBeNull()
    for (const asking of [{}, officer, { posts: [], subject: 'test:nobody', party: 'party:centre-ikejiri' }])
      expect(await dayOf(asking)).toBeNull()
    expect((await dayOf(chie)).dues).toEqual([])
  })

  it('costs the store no more for forty cases than for four', async () => {
    const { storeCommands: few } = await raw(text, { of: 'PARTY' }, boss)
    await Promise.all(Array.from({ length: 36 }, (_, n) => taken(n % 2 ? ai : bo)))
    const { data, storeCommands: many } = await raw(text, { of: 'PARTY' }, boss)
    expect(data.consultationDay.dues.length).toBeGreaterThan(36)
    expect(many).toBe(few)
  })
})
