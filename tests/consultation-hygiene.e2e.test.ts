import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInAs } from '../identity/src/sign-in-as.ts'
import { runningStores } from '../scripts/launch/stores.ts'
import { type Launched, launchAndWait, stateFolder } from './launched.ts'
import { post } from './subgraph-client.ts'

/**
 * Consultations on the main job as processes, by the personas and the operations that the README names, in ways that succeed and in ways
 * that fail; then everything that was kept and every log is read for what people said.
 */
const state = stateFolder()
let launched: Launched
let store: Connection
const tokens: Record<string, string> = {}
const secret = {
  name: '秘田名子',
  kana: 'ひだなこ',
  contact: '080-5555-4321',
  content: '夜に眠れず誰にも話せないと泣いていた',
  sensitive: '次男から叩かれていると打ち明けた',
  evidence: '同意書第七号の控え',
  reason: '介護の入口を一緒に探してほしい',
  answer: '当方では夜間に人が足りない',
  glass: '電話の向こうで物が割れる音',
  hold: '開示請求の手続きの間',
  close: '本人が落ち着いたと話した',
}
const all = Object.values(secret)

const ask = (query: string, variables: object = {}, who?: string) =>
  post(`${launched.url}/graphql`, query, variables, who && `Bearer ${tokens[who]}`)
const operation = (name: string, who?: string) =>
  ask(readFileSync(`operations/consultation-${name}.graphql`, 'utf8'), {}, who)
async function act(name: string, input: object, who: string, type = '') {
  const of = type || `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${of}!) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ... on ConsultationChanged { consultationId
    consultation { version subjects { id } topics { id } notes { id text } referrals { id state } } } } }`
  const { data, errors } = await ask(query, { input }, who)
  expect([name, errors]).toEqual([name, undefined])
  return data[name]
}
const done = async (name: string, input: object, who: string, type = '') => {
  const answer = await act(name, input, who, type)
  expect([name, answer.__typename, answer.message]).toEqual([name, 'ConsultationChanged', undefined])
  return answer
}

const cast = {
  officer: 'consultation-officer',
  worker: 'centre-staff-ikejiri',
  supervisor: 'consultation-supervisor-centre',
  care: 'consultation-worker-ansuko',
  privacy: 'privacy-officer',
  analyst: 'analyst',
  resident: 'resident',
}
beforeAll(async () => {
  launched = await launchAndWait({ stateDir: state.path })
  const issuer = /Sign-in\s+(\S+)/.exec(launched.output())?.[1] ?? ''
  for (const [name, id] of Object.entries(cast)) tokens[name] = await signInAs(issuer, `persona:${id}`)
  store = await createConnection(runningStores(['services'], state.path)?.uris.services ?? '').asPromise()
}, 120_000)
afterAll(async () => {
  await store?.close()
  await launched?.interrupt()
  state.remove()
})

const read =
  'query ($id: ID!) { consultation(id: $id) { id subjects { identity { name kana contact } } notes { text } } }'
let id = ''
let subject = ''

describe('a day of consultations', () => {
  it('goes by the operations and personas of the README', async () => {
    const { data: workers } = await operation('workers', 'officer')
    expect(Object.values(workers).map((each: any) => each.__typename)).toEqual(
      Array(5).fill('ConsultationWorkerRegistered'),
    )
    expect((await operation('workers', 'officer')).data).toEqual(workers)
    const { data: taken } = await operation('intake', 'worker')
    expect(taken.openConsultation.consultation.caseNumber).toMatch(/^\d{4}-ikejiri-0001$/)
    expect((await operation('intake', 'resident')).data.openConsultation.__typename).toBe('NotPermitted')
    const { data: day } = await operation('day', 'worker')
    expect(day.myConsultationWork.role).toBe('WORKER')
    expect(day.consultations.nodes).toMatchObject([{ state: 'INTAKE', clocks: [{ kind: 'INTAKE' }] }])
    for (const who of ['care', 'resident', 'analyst', 'officer'])
      expect((await operation('day', who)).data.consultations?.nodes ?? []).toEqual([])
  })

  it('holds what people say in every place where somebody writes it', async () => {
    const person = { role: 'PRINCIPAL', isAnonymous: false, isContactSafe: false }
    const { name, kana, contact } = secret
    const opened = await done(
      'openConsultation',
      {
        district: 'district:ikejiri',
        channel: 'PHONE',
        subjects: [{ ...person, name, kana, contact, birthDate: '1951-02-03' }],
        topics: [{ code: 'ELDERLY_CARE', subject: 0 }],
        idempotencyKey: 'hygiene-open-1',
      },
      'worker',
    )
    id = opened.consultationId
    subject = opened.consultation.subjects[0].id
    const [{ id: topic }] = opened.consultation.topics
    await done('triageConsultation', { id, urgency: 'ROUTINE' }, 'worker')
    const write = { id, subjects: [subject] }
    await done('writeConsultationNote', { ...write, class: 'CONTENT', text: secret.content }, 'worker')
    const { consultation } = await done(
      'writeConsultationNote',
      { ...write, class: 'SENSITIVE', text: secret.sensitive, idempotencyKey: 'hygiene-note-1' },
      'worker',
    )
    const consent = {
      id,
      subject,
      givenBy: 'SELF',
      method: 'WRITTEN',
      purpose: 'REFERRAL',
      categories: ['ROUTING', 'CONTENT', 'SENSITIVE'],
      fromParties: ['party:centre-ikejiri'],
      toParties: ['party:anshin-ikejiri'],
      validUntil: new Date(Date.now() + 20 * 86_400_000).toISOString(),
      evidence: secret.evidence,
    }
    await done('recordConsultationConsent', consent, 'worker')
    const notes = consultation.notes.map((each: { id: string }) => each.id)
    const asked = { id, topics: [topic], toParty: 'party:anshin-ikejiri', kind: 'CO_SUPPORT', notes }
    const referred = await done('requestReferral', { ...asked, reason: secret.reason }, 'worker')
    const referral = referred.consultation.referrals[0].id
    const { data } = await ask(
      'query ($id: ID!) { consultationReferral(id: $id) { reason notes { text } subjects { identity { name } } } }',
      { id: referral },
      'care',
    )
    expect(data.consultationReferral.notes.map((each: any) => each.text)).toEqual([
      secret.content,
      secret.sensitive,
    ])
    await done('declineReferral', { referral, reason: secret.answer }, 'care', 'ReferralReasonInput')
    await done('breakConsultationGlass', { id, reason: secret.glass }, 'supervisor')
    await done('holdConsultation', { id, reason: secret.hold }, 'supervisor')
    await done('recordConsultationContact', { id }, 'worker', 'ConsultationInput')
    await done('changeConsultationTopic', { id, topic, action: 'RESOLVE' }, 'worker')
    const close = { id, outcome: 'RESOLVED', reason: secret.close, isClientInformed: true }
    await done('proposeConsultationClose', close, 'worker')
    const { data: whole } = await ask(read, { id }, 'worker')
    expect(whole.consultation.notes.map((each: any) => each.text)).toEqual([secret.content, secret.sensitive])
  })

  it('goes wrong in many ways, with those words in the wrong place', async () => {
    const text = all.join(' ')
    for (const who of [undefined, 'resident', 'worker', 'care'])
      for (const [query, variables] of [
        [`{ consultation(id: "${text}") { id } }`, {}],
        [`{ consultation(id: "${id}") { ${'nosuch'} } } # ${text}`, {}],
        ['query ($p: ConsultationPurpose!) { consultation(id: "a", purpose: $p) { id } }', { p: text }],
        [
          'mutation ($input: OpenConsultationInput!) { openConsultation(input: $input) { __typename } }',
          { input: { district: text } },
        ],
        ['query ($d: ID!) { consultationParties(district: $d) { id } }', { d: text }],
      ] as const)
        await ask(query, variables, who)
    const bad = { id, class: 'CONTENT', subjects: [secret.name], text: secret.content }
    expect((await act('writeConsultationNote', bad, 'worker')).__typename).toBe('InvalidInput')
    const long = { id, class: 'CONTENT', subjects: ['x'], text: secret.content.repeat(2_000) }
    expect((await act('writeConsultationNote', long, 'worker')).__typename).toBe('InvalidInput')
    const reused = {
      id,
      class: 'CONTENT',
      subjects: ['x'],
      text: secret.answer,
      idempotencyKey: 'hygiene-note-1',
    }
    expect((await act('writeConsultationNote', reused, 'worker')).__typename).toBe('IdempotencyKeyReused')
  })
})

describe('the one door', () => {
  it('I22 with the log of reads stopped nothing is read, and nothing is told', async () => {
    const heads = store.collection<any>('accessLogHead')
    const head = await heads.findOne({})
    await heads.deleteMany({})
    const told = await ask(read, { id }, 'worker')
    await heads.insertOne(head)
    expect(told.data?.consultation ?? null).toBeNull()
    expect(told.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    for (const each of all) expect(JSON.stringify(told)).not.toContain(each)
    expect((await ask(read, { id }, 'worker')).data.consultation.notes).toHaveLength(2)
  })

  it('with the key of the case missing nothing is told, and writing is refused, too', async () => {
    const keys = store.collection<any>('consultationKeys')
    const key = await keys.findOne({ _id: id })
    await keys.deleteOne({ _id: id })
    const told = [
      await ask(read, { id }, 'worker'),
      await ask(
        'mutation ($input: WriteConsultationNoteInput!) { writeConsultationNote(input: $input) { __typename } }',
        { input: { id, class: 'CONTENT', subjects: [subject], text: secret.content } },
        'worker',
      ),
    ]
    await keys.insertOne(key)
    for (const each of all) expect(JSON.stringify(told)).not.toContain(each)
    for (const { errors } of told)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'SEALED_TEXT_UNREADABLE', service: 'services' })
    expect((await ask(read, { id }, 'worker')).data.consultation.notes).toHaveLength(2)
  })

  it('the reads stand in a chain that the privacy officer sees, by whom and what for, without a word of what', async () => {
    const { data } = await ask(
      '{ servicesAccessLog(first: 100) { nodes { actor reads { what purpose fields } } } }',
      {},
      'privacy',
    )
    const text = JSON.stringify(data.servicesAccessLog)
    expect(text).toMatch(/ConsultationSubject/)
    expect(text).toMatch(/note SENSITIVE/)
    for (const each of all) expect(text).not.toContain(each)
  })
})

/** A text as it could be kept: as it is, escaped as JSON may, in an address, in base64, in UTF-16. */
function spellings(text: string): Buffer[] {
  const escaped = text.replaceAll(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '')
  const texts = [text, escaped, encodeURIComponent(text), base64].map((each) => Buffer.from(each))
  return [...texts, Buffer.from(text, 'utf16le')]
}

describe('what is left of it', () => {
  it('in a dump of the stores: no name and no sentence, in any spelling', async () => {
    const stores = runningStores(['organization', 'participation', 'services'], state.path)
    const dump: string[] = []
    for (const uri of Object.values(stores?.uris ?? {})) {
      const connection = await createConnection(uri).asPromise()
      for (const { name } of await connection.listCollections())
        dump.push(JSON.stringify(await connection.collection(name).find().toArray()))
      await connection.close()
    }
    const text = Buffer.from(dump.join('\n'))
    expect(text.includes('ikejiri-0002')).toBe(true)
    expect(all.filter((each) => spellings(each).some((spelling) => text.includes(spelling)))).toEqual([])
  })

  it('nor in any file that the whole run left: pages and log of the store, logs of every part, state', () => {
    const files = readdirSync(state.path, { recursive: true, encoding: 'utf8' })
      .map((file) => join(state.path, file))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    expect(files.filter((file) => file.endsWith('.log')).length).toBeGreaterThan(5)
    expect(files.length).toBeGreaterThan(100)
    const found: string[] = []
    let sawCase = false
    for (const file of files) {
      const bytes = readFileSync(file)
      sawCase ||= bytes.includes('ikejiri-0002')
      for (const each of all)
        if (spellings(each).some((spelling) => bytes.includes(spelling))) found.push(`${each} in ${file}`)
    }
    const said = Buffer.from(launched.output())
    for (const each of all)
      if (spellings(each).some((spelling) => said.includes(spelling))) found.push(`${each} in what was said`)
    expect([found, sawCase]).toEqual([[], true])
  }, 60_000)
})
