import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intake, officer, people } from '../services/services/src/consultation/test-desk.ts'
import { services } from '../services/services/src/subgraph.ts'
import { upAndTogether } from './consultation-journey.ts'
import type { AskOptions } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

/** Consultations through the gateway: whom people can turn to, a case of several fields, and what opens until which instant. */
let world: World
const { ai, boss, bo, chie, anshinBoss } = people

async function ask(query: string, variables: object = {}, asking: AskOptions = {}) {
  const { data, errors } = await world.ask(query, variables, asking)
  expect(errors).toBeUndefined()
  return data
}
async function act(name: string, type: string, input: object, asking: AskOptions) {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) }
    ... on ConsultationChanged { consultationId consultation { ${whole} } } } }`
  const done = (await ask(query, { input }, asking))[name]
  expect([name, done.__typename, done.message]).toEqual([name, 'ConsultationChanged', undefined])
  return done
}
const whole = `id state owner { party { id } worker { id } } district { id name { ja } }
  subjects { id identity { name } } topics { id code { code } leadParty { id } state } notes { id text } referrals { id state }`
const referralText =
  'query ($id: ID!) { consultationReferral(id: $id) { notes { text } subjects { identity { name } } } }'
const at = (time: string) => {
  world.clock.now = new Date(`2026-11-24T${time}+09:00`)
}

beforeAll(async () => {
  world = await startWorld()
  for (const [name, { subject, party }] of Object.entries(people)) {
    const input = { party, person: subject, role: /[bB]oss$/.test(name) ? 'SUPERVISOR' : 'WORKER' }
    await ask(
      'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }',
      { input },
      officer,
    )
  }
})
afterAll(() => world?.close())

describe('whom people can turn to', () => {
  it('R091 R158 one query tells a district’s centre with its partners at the same place, its desks with the welfare window, and the parties', async () => {
    const { district, consultationParties } = await ask(
      `{ district(id: "district:ikejiri") {
           centre { id partners { name { ja } isTheOffice isAtSamePlace } }
           consultationDesks { isWelfareDesk partners counter { id } } }
         consultationParties(district: "district:ikejiri") { id name takesIntake } }`,
    )
    expect(district.centre.partners.length).toBeGreaterThanOrEqual(3)
    expect(district.centre.partners.filter((each: any) => each.isTheOffice)).toHaveLength(1)
    expect(district.consultationDesks[0].isWelfareDesk).toBe(true)
    expect(district.consultationDesks[0].partners.length).toBeGreaterThanOrEqual(3)
    expect(consultationParties.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(['party:centre-ikejiri', 'party:anshin-ikejiri', 'party:shakyo-ikejiri']),
    )
  })
})

describe('a case of several fields', () => {
  let id: string
  let referral: string
  const consent = (subject: string, more: object = {}) => ({
    id,
    subject,
    givenBy: 'SELF',
    method: 'WRITTEN',
    purpose: 'REFERRAL',
    categories: ['ROUTING', 'CONTENT'],
    fromParties: ['party:centre-ikejiri'],
    toParties: ['party:anshin-ikejiri'],
    validUntil: '2026-11-24T15:00:00+09:00',
    evidence: '同意書',
    ...more,
  })

  it('R136 has exactly one lead, and others as partners: whoever joins it is never a second owner', async () => {
    at('10:00:00')
    const opened = (await act('openConsultation', 'OpenConsultationInput', intake, ai)).consultation
    id = opened.id
    expect(opened.district.name.ja).toContain('池尻')
    expect(new Set(opened.topics.map((each: any) => each.code.code))).toEqual(
      new Set(['ELDERLY_CARE', 'HIKIKOMORI']),
    )
    const [mother] = opened.subjects
    await act('triageConsultation', 'TriageConsultationInput', { id, urgency: 'ROUTINE' }, ai)
    const note = { id, class: 'CONTENT', subjects: [mother.id], text: '介護を受けたい' }
    const { consultation } = await act('writeConsultationNote', 'WriteConsultationNoteInput', note, ai)
    await act('recordConsultationConsent', 'RecordConsultationConsentInput', consent(mother.id), ai)
    const topic = opened.topics.find((each: any) => each.code.code === 'ELDERLY_CARE').id
    const asked = { id, topics: [topic], toParty: 'party:anshin-ikejiri', kind: 'CO_SUPPORT', reason: '介護' }
    const referred = await act(
      'requestReferral',
      'RequestReferralInput',
      { ...asked, notes: consultation.notes.map((each: any) => each.id) },
      ai,
    )
    referral = referred.consultation.referrals[0].id
    const accepted = await act('acceptReferral', 'ReferralInput', { referral }, chie)
    expect(accepted.consultation.owner.party.id).toBe('party:centre-ikejiri')
    const mine =
      '{ mine: consultations(of: MINE) { nodes { id } } team: consultations(of: TEAM) { nodes { id } } }'
    expect(await ask(mine, {}, ai)).toEqual({ mine: { nodes: [{ id }] }, team: { nodes: [] } })
    expect(await ask(mine, {}, chie)).toEqual({ mine: { nodes: [] }, team: { nodes: [{ id }] } })
  })

  it('I27 opens to a partner by consent until its last instant, and not at it; also in the middle of their work', async () => {
    const read = async () => (await ask(referralText, { id: referral }, chie)).consultationReferral
    at('14:59:59.999')
    expect((await read()).notes).toEqual([{ text: '介護を受けたい' }])
    at('15:00:00')
    expect(await read()).toEqual({ notes: [], subjects: [{ identity: null }] })
    const { consultation } = await ask(
      `query ($id: ID!) { consultation(id: $id) { ${whole} } }`,
      { id },
      chie,
    )
    expect([consultation.notes, consultation.subjects]).toEqual([
      [],
      [{ id: consultation.subjects[0].id, identity: null }],
    ])
  })

  it('I27 of a consent that is withdrawn while the partner reads on, each read after it is shut', async () => {
    at('15:01:00')
    const [mother] = (await ask(`query ($id: ID!) { consultation(id: $id) { ${whole} } }`, { id }, ai))
      .consultation.subjects
    const more = { validUntil: '2026-12-01T00:00:00+09:00' }
    await act('recordConsultationConsent', 'RecordConsultationConsentInput', consent(mother.id, more), ai)
    const { consultation } = await ask(
      'query ($id: ID!) { consultation(id: $id) { consents { id isInForce } } }',
      { id },
      ai,
    )
    const inForce = consultation.consents.find((each: any) => each.isInForce).id
    const seen: number[] = []
    const read = async () => {
      const { notes } = (await ask(referralText, { id: referral }, chie)).consultationReferral
      seen.push(notes.length)
    }
    for (let round = 0; round < 3; round += 1) await read()
    const input = { id, consent: inForce }
    await act('withdrawConsultationConsent', 'WithdrawConsultationConsentInput', input, ai)
    for (let round = 0; round < 3; round += 1) await read()
    expect(seen).toEqual([1, 1, 1, 0, 0, 0])
  })

  it('I27 broken glass shuts to the instant, and the owner and the privacy officer heard of it', async () => {
    at('16:00:00')
    await act('breakConsultationGlass', 'BreakConsultationGlassInput', { id, reason: '悲鳴が聞こえた' }, bo)
    const read = async () =>
      (await ask('query ($id: ID!) { consultation(id: $id) { place notes { text } } }', { id }, bo))
        .consultation
    at('16:59:59.999')
    expect(await read()).toMatchObject({ place: 'GLASS', notes: [{ text: '介護を受けたい' }] })
    at('17:00:00')
    expect(await read()).toBeNull()
    const privacy = { posts: ['privacy-officer@office:hq'], subject: 'test:privacy' }
    for (const asking of [ai, privacy]) {
      const { consultationAlerts } = await ask('{ consultationAlerts { kind consultationId } }', {}, asking)
      expect(consultationAlerts).toContainEqual({ kind: 'GLASS_BROKEN', consultationId: id })
    }
    expect([boss.party, anshinBoss.party]).toEqual(['party:centre-ikejiri', 'party:anshin-ikejiri'])
  })

  it('can not be followed: what may be followed is the board of a counter', () => {
    const roots = Object.values(services.schema().getSubscriptionType()?.getFields() ?? {})
    expect(roots.map(({ name, type }) => [name, String(type)])).toEqual([['queueBoard', 'QueueBoard']])
  })
})

describe('a matter that a district can not settle alone', () => {
  it('R118 R120 R136 goes up to the branch of its area, is talked over by several parties, leads to a group that agreed, and ends with one owner all the way', () =>
    upAndTogether(world))
})

describe('figures', () => {
  const analyst = { posts: ['analyst@office:hq'], subject: 'test:analyst' }

  it('R126 an analyst reads them with the names of places from another service, and of cases nothing else', async () => {
    at('18:00:00')
    const input = { quarter: '2026-Q1', edition: 1 }
    const release =
      'mutation ($input: ReleaseConsultationFiguresInput!) { releaseConsultationFigures(input: $input) { __typename } }'
    expect(await ask(release, { input }, analyst)).toEqual({
      releaseConsultationFigures: { __typename: 'NotPermitted' },
    })
    expect(await ask(release, { input }, officer)).toEqual({
      releaseConsultationFigures: { __typename: 'ConsultationFiguresReleased' },
    })
    const { consultationFigures } = await ask(
      `{ consultationFigures(quarter: "2026-Q1") { edition leastPersons tables { kind toldCount withheldCount
           areas: figures(tier: AREA) { area { name { ja } } code persons } districts: figures(tier: DISTRICT) { district { name { ja } } } } } }`,
      {},
      analyst,
    )
    const [topics] = consultationFigures.tables
    expect([consultationFigures.edition, consultationFigures.leastPersons, topics.kind]).toEqual([
      1,
      10,
      'TOPICS',
    ])
    expect(new Set(topics.areas.map((each: any) => each.area.name.ja)).size).toBe(5)
    expect(new Set(topics.districts.map((each: any) => each.district.name.ja)).size).toBe(28)
    // Nobody came in that quarter: that is as little told as that one came.
    expect([topics.toldCount, topics.withheldCount]).toEqual([0, (topics.areas.length / 5) * 34])
    const others = await ask(
      '{ consultations(of: PARTY) { nodes { id } } consultationReferrals { id } consultationAlerts { id } consultationWorkers { id } consultationBooks { opened } }',
      {},
      analyst,
    )
    expect(Object.values(others)).toEqual([null, null, null, null, null])
  })
})
