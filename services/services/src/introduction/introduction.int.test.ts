import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../tests/test-store.ts'
import { intake, officer, people, startDesk } from '../consultation/test-desk.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const desk = startDesk(testDatabase('introduction'), () => now)
const { act, ask, raw, read, taken } = desk
beforeAll(desk.open)
afterAll(desk.close)
const { ai, boss, chie, far } = people
const garden = 'group:garden'
const speaker = { posts: [], subject: 'test:gardener', groups: [garden] }
const stranger = { posts: [], subject: 'test:stranger', groups: ['group:other'] }

/** Somebody who came for an activity of their own, with an introduction that is asked for. */
async function asked(more: object = {}) {
  const subjects = [{ ...intake.subjects[0], role: 'PRINCIPAL' }]
  const topics = [{ code: 'COMMUNITY_ACTIVITY', subject: 0 }]
  const { id, topics: own } = await taken(ai, { subjects, topics })
  await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
  const input = {
    id,
    topic: own[0].id,
    to: 'GROUP',
    group: garden,
    offer: '花壇の手入れに加わりたい方がいます',
  }
  const { name, ...rest } = { name: undefined, ...input, ...more }
  const { consultation } = await act('askIntroduction', name ? { ...rest, name } : rest, ai)
  const one = consultation.introductions.at(-1)
  return { id, topic: own[0].id, introduction: one.id as string, token: one.token as string | null }
}
const offerFields = 'id state offer handed theme { code } from { id }'
const offers = async (asking: object): Promise<any[] | null> =>
  (await ask(`{ introductionOffers { ${offerFields} } }`, {}, asking)).introductionOffers
const offerOf = async (introduction: string, asking: object) =>
  (await offers(asking))?.find(({ id }) => id === introduction) ?? null
const byToken = async (token: string, asking: object = {}) =>
  (await ask(`query ($t: String!) { introductionOffer(token: $t) { ${offerFields} } }`, { t: token }, asking))
    .introductionOffer
const answers = async (input: object, asking: object = {}) =>
  (
    await ask(
      'mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { __typename ... on IntroductionAnswered { isAgreed } ... on NotFound { id } } }',
      { input },
      asking,
    )
  ).answerIntroduction
const stateOf = async (id: string) => (await read(id, ai)).introductions.at(-1).state
const handed = { agreed: '窓口で本人に確かめた', handed: '秘密野 03-1111-2222' }

describe('R118 a group', () => {
  it('is introduced only once whoever speaks for it has agreed; before that it learns nothing of who asked', async () => {
    const { id, introduction } = await asked()
    expect(await offerOf(introduction, speaker)).toEqual({
      id: introduction,
      state: 'ASKED',
      offer: '花壇の手入れに加わりたい方がいます',
      handed: null,
      theme: { code: 'COMMUNITY_ACTIVITY' },
      from: { id: 'party:centre-ikejiri' },
    })
    const input = { introduction, ...handed }
    expect(await act('makeIntroduction', input, ai)).toMatchObject({
      __typename: 'ConsultationStepNotPossible',
      state: 'ASKED',
    })
    await answers({ introduction, isAgreed: true }, speaker)
    expect((await offerOf(introduction, speaker)).handed).toBeNull()
    await act('makeIntroduction', input, ai)
    expect(await offerOf(introduction, speaker)).toMatchObject({ state: 'MADE', handed: handed.handed })
    const { consultationAlerts } = await ask('{ consultationAlerts { kind consultationId } }', {}, ai)
    expect(consultationAlerts).toContainEqual({ kind: 'INTRODUCTION_ANSWERED', consultationId: id })
  })

  it('takes its consent back at any time, and is told nothing more from then on', async () => {
    const { id, introduction } = await asked()
    await answers({ introduction, isAgreed: true }, speaker)
    await act('makeIntroduction', { introduction, ...handed }, ai)
    await answers({ introduction, isAgreed: false }, speaker)
    expect(await offerOf(introduction, speaker)).toBeNull()
    expect(await stateOf(id)).toBe('REFUSED')
  })

  it('is answered for by nobody else: neither another group, nor the owner, nor a guest', async () => {
    const { id, introduction } = await asked()
    for (const asking of [{}, stranger, ai, boss, officer])
      expect(await answers({ introduction, isAgreed: true }, asking)).toEqual({
        __typename: 'NotFound',
        id: introduction,
      })
    expect(await offerOf(introduction, stranger)).toBeNull()
    expect(await offers(ai)).toBeNull()
    const evidence = { introduction, isAgreed: true, evidence: '電話で聞いた' }
    expect(await act('recordIntroductionAnswer', evidence, ai)).toMatchObject({ field: 'introduction' })
    expect(await stateOf(id)).toBe('ASKED')
  })

  it('agreed and refused by twenty at once is one of them', async () => {
    const { id, introduction } = await asked()
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => answers({ introduction, isAgreed: n % 2 === 0 }, speaker)),
    )
    expect(all.filter(({ __typename }) => __typename === 'IntroductionAnswered').length).toBeGreaterThan(0)
    expect(['AGREED', 'REFUSED']).toContain(await stateOf(id))
  })
})

describe('R118 a person', () => {
  it('answers with the token that the centre handed over, which nobody can guess and a copy of the store doesn’t tell', async () => {
    const { introduction, token } = await asked({ to: 'PERSON', group: null, name: '活動 花子' })
    const kept = await desk.connection.collection('consultations').find().toArray()
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${token}|活動 花子|花壇の手入れ`))
    expect(token?.length).toBeGreaterThanOrEqual(32)
    expect(await byToken('x'.repeat(43))).toBeNull()
    expect(await byToken(String(token))).toMatchObject({ state: 'ASKED', handed: null })
    expect((await answers({ introduction, isAgreed: true }, speaker)).__typename).toBe('NotFound')
    expect((await answers({ token: 'x'.repeat(43), isAgreed: true })).__typename).toBe('NotFound')
    await answers({ token, isAgreed: true })
    await act('makeIntroduction', { introduction, ...handed }, ai)
    expect(await byToken(String(token))).toMatchObject({ handed: handed.handed })
    await act('endIntroduction', { introduction }, ai)
    expect(await byToken(String(token))).toBeNull()
  })
})

describe('R118 a body without a sign-in', () => {
  it('is introduced on the word that the owner puts on record: who said so, how and when', async () => {
    const { id, introduction } = await asked({ to: 'BODY', group: null, name: '区外の団体' })
    const word = { introduction, isAgreed: true, evidence: '代表者が11月24日に電話で承諾' }
    expect(await act('recordIntroductionAnswer', { ...word, evidence: ' ' }, ai)).toMatchObject({
      field: 'evidence',
    })
    await act('recordIntroductionAnswer', word, ai)
    await act('makeIntroduction', { introduction, ...handed }, ai)
    expect(await stateOf(id)).toBe('MADE')
  })
})

describe('a case', () => {
  it('I20 may not end while somebody is asked; ended, nothing more is told to whom it was made', async () => {
    const { id, topic, introduction } = await asked()
    await act('recordConsultationContact', { id }, ai)
    await act('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, ai)
    const close = { id, outcome: 'RESOLVED', reason: '紹介できた', isClientInformed: true }
    expect(await act('proposeConsultationClose', close, ai)).toMatchObject({
      blockers: ['OPEN_INTRODUCTION'],
    })
    await answers({ introduction, isAgreed: true }, speaker)
    await act('makeIntroduction', { introduction, ...handed }, ai)
    await act('proposeConsultationClose', close, ai)
    await act('closeConsultation', { id }, ai)
    expect(await offerOf(introduction, speaker)).toBeNull()
  })
})

it('I24 nobody can tell an introduction from one that isn’t there, by acts and store commands', async () => {
  const { introduction } = await asked()
  const none = `introduction_${'2'.repeat(20)}`
  const told = async (id: string, name: string, asking: object) => {
    const text =
      name === 'answerIntroduction'
        ? 'mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { __typename ... on NotFound { id } } }'
        : desk.text(name)
    const input = name === 'answerIntroduction' ? { introduction: id, isAgreed: true } : { introduction: id }
    const { data, errors, storeCommands } = await raw(text, { input }, asking)
    expect(errors).toBeUndefined()
    return { text: JSON.stringify(data).replaceAll(id, 'ID'), storeCommands }
  }
  for (const name of ['answerIntroduction', 'endIntroduction', 'withdrawIntroduction'])
    for (const asking of [{}, officer, far, chie, stranger]) {
      await told(none, name, asking)
      expect([name, await told(introduction, name, asking)]).toEqual([name, await told(none, name, asking)])
    }
})
