import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { officer, people, startDesk } from '../consultation/test-desk.ts'
import { referring } from './test-referred.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
let now = start
const desk = startDesk(testDatabase('referral_outsiders'), () => now)
const { act, ask, raw, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
beforeEach(() => {
  now = start
})
const { ai, bo, boss, chie, emi, far } = people
const all = ['ROUTING', 'CONTENT', 'SENSITIVE']
const centre = 'party:centre-ikejiri'
const shakyo = 'party:shakyo-ikejiri'

const { referred } = referring(desk)

describe('who has no business with a referral', () => {
  it('I24 can’t tell it from one that isn’t there, by reads, acts and store commands', async () => {
    const { referral } = await referred()
    const none = `consultationReferral_${'2'.repeat(20)}`
    const reasoned = { reason: 'なぜ', toParty: shakyo }
    const asked: ((id: string) => [string, object])[] = [
      (id) => [`query ($id: ID!) { consultationReferral(id: $id) { id notes { text } } }`, { id }],
      (id) => [desk.text('acceptReferral'), { input: { referral: id } }],
      (id) => [desk.text('withdrawReferral'), { input: { referral: id, reason: 'なぜ' } }],
      (id) => [desk.text('redirectReferral'), { input: { referral: id, ...reasoned } }],
    ]
    for (const of of asked)
      for (const outsider of [{}, officer, far, emi]) {
        const told = async (id: string) => {
          const [query, variables] = of(id)
          const { data, errors, status, storeCommands } = await raw(query, variables, outsider)
          expect(errors).toBeUndefined()
          return { text: JSON.stringify(data).replaceAll(id, 'ID'), status, storeCommands }
        }
        await told(none)
        expect(await told(referral)).toEqual(await told(none))
      }
  })
})

describe('without consent', () => {
  it('a legal ground opens with its reason, recorded by a supervisor, for as long as it may', async () => {
    const one = await taken()
    const { id } = one
    await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
    const ground = {
      id,
      code: 'SUPPORT_CONFERENCE',
      subjects: [one.subjects[1].id],
      categories: all,
      fromParties: [centre],
      toParties: [shakyo],
      validUntil: '2026-12-01T00:00:00+09:00',
      reason: '会議で共有',
    }
    expect(await act('recordConsultationGround', ground, ai)).toMatchObject({ __typename: 'NotFound' })
    const late = { ...ground, validUntil: '2028-01-01T00:00:00+09:00' }
    expect(await act('recordConsultationGround', late, boss)).toMatchObject({ field: 'validUntil' })
    expect(await act('recordConsultationGround', ground, boss)).toMatchObject({
      __typename: 'ConsultationChanged',
    })
    const input = { id, topics: [one.topics[1].id], toParty: shakyo, kind: 'TRANSFER', reason: '就労' }
    expect(await act('requestReferral', input, ai)).toMatchObject({
      __typename: 'BasisMissing',
      subject: one.subjects[0].id,
    })
    input.kind = 'CO_SUPPORT'
    expect((await act('requestReferral', input, ai)).__typename).toBe('ConsultationChanged')
  })

  it('glass is broken for an hour by a colleague, and the owner and the privacy officer are told', async () => {
    const one = await taken()
    await act(
      'writeConsultationNote',
      { id: one.id, subjects: [one.subjects[0].id], class: 'SENSITIVE', text: '危ない' },
      ai,
    )
    expect(await read(one.id, bo)).toBeNull()
    const input = { id: one.id, reason: '担当者が不在で本人が危険' }
    expect(await act('breakConsultationGlass', input, chie)).toMatchObject({ __typename: 'NotFound' })
    await act('breakConsultationGlass', input, bo)
    expect(await read(one.id, bo)).toMatchObject({ place: 'GLASS', notes: [{ text: '危ない' }] })
    const told = '{ consultationAlerts { kind consultationId } }'
    const privacy = { posts: ['privacy-officer@office:hq'], subject: 'test:privacy' }
    for (const who of [ai, privacy])
      expect((await ask(told, {}, who)).consultationAlerts).toEqual(
        expect.arrayContaining([{ kind: 'GLASS_BROKEN', consultationId: one.id }]),
      )
    now = new Date(start.getTime() + 3_600_000)
    expect(await read(one.id, bo)).toBeNull()
  })
})

describe('the lists', () => {
  it('tell each worker their own cases, a supervisor the party’s, and the receiver what waits for an answer', async () => {
    const { id, referral } = await referred()
    const list = async (asking: object, of: string) =>
      (
        await ask(
          `query ($of: ConsultationList!) { consultations(of: $of, first: 100) { nodes { id } } }`,
          { of },
          asking,
        )
      ).consultations?.nodes.map((each: any) => each.id) ?? null
    expect(await list(ai, 'MINE')).toContain(id)
    expect(await list(boss, 'PARTY')).toContain(id)
    expect(await list(bo, 'MINE')).not.toContain(id)
    expect(await list(bo, 'PARTY')).toBeNull()
    const waiting = async (asking: object) =>
      (await ask('{ consultationReferrals { id } }', {}, asking)).consultationReferrals
    expect(await waiting(chie)).toContainEqual({ id: referral })
    expect(await waiting(emi)).not.toContainEqual({ id: referral })
    expect(await waiting(officer)).toBeNull()
  })
})
