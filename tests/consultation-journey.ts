import { expect } from 'vitest'
import { intake, officer, people, who } from '../services/services/src/consultation/test-desk.ts'
import type { AskOptions } from './subgraph-client.ts'
import type { World } from './world.ts'

const { boss, ai, branchBoss, fumi, chie } = people
const speaker: AskOptions = { posts: [], subject: 'test:speaker', groups: ['group:tea'] }
const anshin = 'party:anshin-ikejiri'

const changed =
  '__typename ... on Problem { message(lang: EN) } ... on ConsultationChanged { consultationId consultation { id state topics { id } subjects { id } notes { id } referrals { id } escalations { id } conferences { id } introductions { id } } }'

/** A matter that a district can't settle alone, from the centre to its end, through the gateway: services' cases beside organization's places. */
export async function upAndTogether(world: World): Promise<void> {
  const ask = async (query: string, variables: object, asking: AskOptions): Promise<any> => {
    const { data, errors } = await world.ask(query, variables, asking)
    expect(errors).toBeUndefined()
    return data
  }
  const act = async (name: string, type: string, input: object, asking: AskOptions): Promise<any> => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${changed} } }`
    const answer = (await ask(text, { input }, asking))[name]
    expect([name, answer]).toMatchObject([name, { __typename: 'ConsultationChanged' }])
    return answer.consultation
  }
  const books = async () =>
    (
      await ask(
        '{ consultationBooks { party { id } opened came went active ended isConserved } }',
        {},
        officer,
      )
    ).consultationBooks.find((each: any) => each.party.id === boss.party)
  const booksBefore = await books()
  const taken = await act('openConsultation', 'OpenConsultationInput', intake, ai)
  const { id, topics, subjects } = taken
  const [mother] = subjects
  const topic = topics[0].id
  await act('triageConsultation', 'TriageConsultationInput', { id, urgency: 'URGENT' }, ai)

  // The district's area is organization's to tell; whose branch is asked, services'.
  const of =
    'query ($id: ID!) { consultation(id: $id) { district { id name { ja } area { id } } owner { party { id } } } }'
  const { consultation: placed } = await ask(of, { id }, ai)
  expect(placed.district).toMatchObject({ id: 'district:ikejiri', area: { id: 'area:setagaya' } })
  const { consultationParties } = await ask(
    'query ($area: ID!) { consultationParties(area: $area) { id kind area { id name { ja } } } }',
    { area: placed.district.area.id },
    ai,
  )
  const branch = consultationParties.find((each: any) => each.area?.id === 'area:setagaya')
  expect(branch).toMatchObject({ id: branchBoss.party, area: { name: { ja: expect.any(String) } } })

  const consent = {
    id,
    subject: mother.id,
    givenBy: 'SELF',
    method: 'WRITTEN',
    categories: ['ROUTING', 'CONTENT'],
    fromParties: ['party:centre-ikejiri'],
    validUntil: '2026-12-24T10:00:00+09:00',
    evidence: '同意書',
  }
  for (const purpose of ['REFERRAL', 'CONFERENCE'])
    await act(
      'recordConsultationConsent',
      'RecordConsultationConsentInput',
      { ...consent, purpose, toParties: [branch.id, anshin] },
      ai,
    )
  const said = { id, subjects: [mother.id], class: 'CONTENT', text: '母の話' }
  const { notes } = await act('writeConsultationNote', 'WriteConsultationNoteInput', said, ai)

  const up = {
    id,
    kind: 'ADVICE',
    toParty: branch.id,
    topics: [topic],
    notes: [notes[0].id],
    reason: '専門の判断',
  }
  const { escalations } = await act('requestEscalation', 'RequestEscalationInput', up, ai)
  const escalation = escalations[0].id
  const day =
    '{ consultationDay { escalations { id caseNumber toParty { area { id name { ja } } } notes { text } } } }'
  const before = await ask(day, {}, fumi)
  expect(before.consultationDay.escalations).toMatchObject([{ id: escalation, notes: [] }])
  for (const [name, input, asking] of [
    ['takeEscalation', { escalation }, fumi],
    ['answerEscalation', { escalation, words: '訪問をすすめる' }, fumi],
  ] as const) {
    const type = name === 'takeEscalation' ? 'EscalationInput' : 'EscalationWordsInput'
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`
    expect((await ask(text, { input }, asking))[name].__typename).toBe('ConsultationChanged')
  }
  const after = await ask(day, {}, fumi)
  expect(after.consultationDay.escalations[0].notes).toEqual([{ text: '母の話' }])
  await act('closeEscalation', 'EscalationInput', { escalation }, ai)

  const plan = {
    id,
    kind: 'COORDINATION',
    startsAt: '2026-11-25T10:00:00+09:00',
    parties: [anshin, branch.id],
    subjects: [mother.id],
    topics: [topic],
    notes: [notes[0].id],
    agenda: '支援の方針',
  }
  const { conferences } = await act('planConference', 'PlanConferenceInput', plan, ai)
  const conference = conferences[0].id
  const join = 'mutation ($input: ConferenceInput!) { joinConference(input: $input) { __typename } }'
  for (const each of [chie, fumi]) await ask(join, { input: { conference } }, each)
  await act('openConference', 'ConferenceInput', { conference }, ai)
  const heard = 'query ($id: ID!) { consultationConference(id: $id) { notes { text } } }'
  for (const each of [chie, fumi])
    expect((await ask(heard, { id: conference }, each)).consultationConference.notes).toEqual([
      { text: '母の話' },
    ])
  await act('endConference', 'EndConferenceInput', { conference, result: '茶話会を紹介する' }, ai)

  const offer = { id, topic, to: 'GROUP', group: 'group:tea', offer: '茶話会に加わりたい方がいます' }
  const { introductions } = await act('askIntroduction', 'AskIntroductionInput', offer, ai)
  const introduction = introductions[0].id
  const answer =
    'mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { __typename } }'
  expect(
    (await ask(answer, { input: { introduction, isAgreed: true } }, who('x', 'centre-ikejiri')))
      .answerIntroduction.__typename,
  ).toBe('NotFound')
  await ask(answer, { input: { introduction, isAgreed: true } }, speaker)
  const made = { introduction, agreed: '本人が希望', handed: '03-1111-2222' }
  await act('makeIntroduction', 'MakeIntroductionInput', made, ai)
  const { introductionOffers } = await ask(
    '{ introductionOffers { handed from { district { id name { ja } } } } }',
    {},
    speaker,
  )
  expect(introductionOffers).toMatchObject([
    {
      handed: '03-1111-2222',
      from: { district: { id: 'district:ikejiri', name: { ja: expect.any(String) } } },
    },
  ])

  await act('recordConsultationContact', 'ConsultationInput', { id }, ai)
  for (const each of topics)
    await act(
      'changeConsultationTopic',
      'ChangeConsultationTopicInput',
      { id, topic: each.id, action: 'RESOLVE' },
      ai,
    )
  const close = { id, outcome: 'RESOLVED', reason: '茶話会につながった', isClientInformed: true }
  await act('proposeConsultationClose', 'ProposeConsultationCloseInput', close, ai)
  const { state } = await act('closeConsultation', 'ConsultationInput', { id }, boss)
  expect(state).toBe('CLOSED')
  const { opened, ended } = booksBefore
  expect(await books()).toEqual({ ...booksBefore, opened: opened + 1, ended: ended + 1, isConserved: true })
}
