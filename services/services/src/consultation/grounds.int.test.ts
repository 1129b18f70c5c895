import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { people, startDesk } from './test-desk.ts'

/** Why somebody could read is in the log beside that they did. */
const now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('grounds'), () => now)
const { act, ask, consent, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
const { ai, boss, bo, chie, far } = people
const privacy = { posts: ['privacy-officer@office:hq'], subject: 'test:privacy' }

const text = `query ($where: AccessLogWhere, $thing: AccessedThing) { servicesAccessLog(where: $where, thing: $thing, first: 20) {
  nodes { actor reads { what fields purpose subject grounds { kind id code } } } } }`
/** What one person read, or what was read by one ground: fields and grounds, the latest first. */
async function logged(where: object, thing: object | null = null): Promise<[string, string][]> {
  const { servicesAccessLog } = await ask(text, { where, thing }, privacy)
  const reads = servicesAccessLog.nodes.flatMap((each: any) => each.reads)
  const said = ({ kind, id, code }: any) => [kind, id, code].filter(Boolean).join(' ')
  return reads.map(({ what, fields, grounds }: any) => [`${what} ${fields}`, grounds.map(said).join(' + ')])
}
const by = (asking: typeof ai) => logged({ actor: { eq: asking.subject } })

/** A case with a note of the mother's, which あんしんすこやかセンター was asked to take part in. */
async function referred(more: object = {}) {
  const one = await taken(ai)
  const [mother] = one.subjects
  const { id } = one
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai, 'id')
  const given = await act('recordConsultationConsent', consent(id, mother.id, more), ai)
  const words = { id, subjects: [mother.id], class: 'CONTENT', text: '本人の話' }
  const { notes } = (await act('writeConsultationNote', words, ai)).consultation
  const asked = { id, topics: [one.topics[0].id], notes: [notes[0].id] }
  const request = { ...asked, toParty: chie.party, kind: 'CO_SUPPORT', reason: '介護' }
  const { consultation } = await act('requestReferral', request, ai)
  const consentId = given.consultation.consents[0].id as string
  return { id: id as string, referral: consultation.referrals[0].id as string, consentId, mother: mother.id }
}

describe('an entry in the log of reads', () => {
  it('names ownership for the owner, supervision for a supervisor, and for whoever was turned away nothing', async () => {
    const { id } = await referred()
    await read(id, ai)
    expect((await by(ai)).slice(0, 20)).toEqual(
      expect.arrayContaining([
        ['Consultation header', 'OWNER'],
        ['ConsultationSubject identity', 'OWNER + OWN_RECORD'],
        ['ConsultationSubject note CONTENT', 'OWNER + OWN_RECORD'],
      ]),
    )
    await read(id, boss, 'SUPERVISION')
    expect(await by(boss)).toContainEqual(['Consultation header', 'SUPERVISOR'])
    await read(id, far)
    expect(await by(far)).toEqual([['Consultation denied', '']])
  })

  it('names the referral and the consent that let another party read, and finds all that was read by one consent', async () => {
    const { referral, consentId } = await referred()
    expect((await desk.referral(referral, chie)).notes).toMatchObject([{ text: '本人の話' }])
    const bases = `REFERRAL ${referral} + CONSENT ${consentId}`
    const found = await logged({ ground: { eq: consentId } })
    expect(found).toEqual(
      expect.arrayContaining([
        ['ConsultationSubject note CONTENT', bases],
        ['ConsultationSubject identity', bases],
      ]),
    )
    expect(await logged({ ground: { eq: 'consultationConsent_other' } })).toEqual([])
  })

  it('names a legal ground with its code, and what brought a partner onto the team', async () => {
    const { id, referral, consentId, mother } = await referred()
    await act('acceptReferral', { referral }, chie, 'id')
    await act('withdrawConsultationConsent', { id, consent: consentId }, ai, 'id')
    const ground = {
      id,
      code: 'LIFE_BODY_EMERGENCY',
      subjects: [mother],
      categories: ['CONTENT', 'ROUTING'],
      fromParties: [ai.party],
      toParties: [chie.party],
      validUntil: '2026-11-25T10:00:00+09:00',
      reason: '命が危ない',
    }
    const { grounds } = (await act('recordConsultationGround', ground, boss)).consultation
    expect((await read(id, chie, 'REFERRAL')).notes).toHaveLength(1)
    expect(await by(chie)).toContainEqual([
      'ConsultationSubject note CONTENT',
      `TEAM ${referral} + LEGAL_GROUND ${grounds[0].id} LIFE_BODY_EMERGENCY`,
    ])
  })

  it('names the broken glass; and the chain holds with all of it', async () => {
    const { id } = await referred()
    const broken = await act('breakConsultationGlass', { id, reason: '悲鳴が聞こえた' }, bo)
    await read(id, bo)
    const { servicesAccessLogVerdict } = await ask(
      '{ servicesAccessLogVerdict { isComplete brokenAt } }',
      {},
      privacy,
    )
    expect(servicesAccessLogVerdict).toEqual({ isComplete: true, brokenAt: null })
    expect(broken.__typename).toBe('ConsultationChanged')
    const [glass] = (await read(id, ai)).glasses
    expect(await by(bo)).toContainEqual(['ConsultationSubject note CONTENT', `BROKEN_GLASS ${glass.id}`])
  })
})
