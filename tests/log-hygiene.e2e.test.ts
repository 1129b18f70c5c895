import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPersonas } from '../identity/src/persona.ts'
import { signInAs } from '../identity/src/sign-in-as.ts'
import { runningStores } from '../scripts/launch/stores.ts'
import { type Launched, launchAndWait, stateFolder, until } from './launched.ts'
import { post } from './subgraph-client.ts'

/**
 * The main job as processes, used by several personas in ways that succeed and in ways that fail; then every log of every part is read for
 * what must not be in it.
 */
const state = stateFolder()
let launched: Launched
const personas = readPersonas('identity/personas.json')
const tokens: Record<string, string> = {}

/** What people wrote: names, addresses, numbers, words. None of it may reach a log, in any spelling of it. */
const personal = {
  name: '山田はな子',
  romaji: 'YamadaHanako',
  address: '池尻二丁目3番4号メゾン池尻205号室',
  phone: '03-9876-5432',
  mobile: '09098765432',
  mail: 'hanako.yamada@example.jp',
  basis: '三宿の製本工房に週五日通勤している者',
}
const everything = Object.values(personal).join(' ')
/** Secrets of numbered slips that were given on the way. */
const slips: string[] = []

const ask = (query: string, variables: object = {}, who?: string) =>
  post(`${launched.url}/graphql`, query, variables, who && `Bearer ${tokens[who]}`)
const declare =
  'mutation ($input: DeclareEligibilityInput!) { declareEligibility(input: $input) { __typename ... on EligibilityDeclared { eligibility { id reference } } ... on Problem { message } } }'

/** Sends what no GraphQL client would: the body and the headers as they are. */
const send = (body: string, headers: Record<string, string> = {}, path = '/graphql', method = 'POST') =>
  fetch(`${launched.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body }),
  }).then((answer) => answer.text())

beforeAll(async () => {
  launched = await launchAndWait({ stateDir: state.path })
  const issuer = /Sign-in\s+(\S+)/.exec(launched.output())?.[1] ?? ''
  for (const id of [
    'commuter',
    'resident',
    'council-secretary-ikejiri',
    'head-office-planner',
    'counter-manager-setagaya',
  ])
    tokens[id] = await signInAs(issuer, `persona:${id}`)
})
afterAll(async () => {
  await launched?.interrupt()
  state.remove()
})

function verify(): Promise<{ code: number | null; said: string }> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CHIIKI_STATE_DIR: state.path }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/verify.ts'], {
    env,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

/** Every file that any part of it writes a log into, and what the launcher said. */
function logs(): { readonly file: string; readonly text: string }[] {
  const files = readdirSync(state.path, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.log'),
  )
  const read = files.map((file) => ({ file, text: readFileSync(join(state.path, file), 'utf8') }))
  return [...read, { file: 'what the launcher said', text: launched.output() }]
}

/** A text as it could stand in a log: as it is, escaped as JSON may, in an address, in base64. */
function spellings(text: string): string[] {
  const escaped = text.replaceAll(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const encoded = [encodeURIComponent(text), Buffer.from(text).toString('base64').replace(/=+$/, '')]
  return [...new Set([text, escaped, ...encoded])]
}

function found(texts: readonly string[]): string[] {
  const all = logs()
  return texts.flatMap((text) =>
    spellings(text).flatMap((spelling) =>
      all.filter((log) => log.text.includes(spelling)).map(({ file }) => `${spelling} in ${file}`),
    ),
  )
}

describe('a run with people in it', () => {
  it('goes through reads, acts, checks by staff, refusals and faults', async () => {
    const input = {
      category: 'COMMUTER',
      district: 'district:ikejiri',
      basis: personal.basis,
      idempotencyKey: 'log-hygiene-1',
    }
    const { data } = await ask(declare, { input }, 'commuter')
    expect(data.declareEligibility.__typename).toBe('EligibilityDeclared')
    const { reference } = data.declareEligibility.eligibility
    const checked = await ask(
      'query ($r: String!) { eligibilityByReference(reference: $r, purpose: DRAW) { category basis } }',
      { r: reference },
      'council-secretary-ikejiri',
    )
    expect(checked.data.eligibilityByReference.basis).toBe(personal.basis)
    for (const who of Object.keys(tokens))
      await ask('{ me { id eligibility { basis } } ward { name { ja } } }', {}, who)
    const twice = await ask(declare, { input: { ...input, idempotencyKey: undefined } }, 'commuter')
    expect(twice.data.declareEligibility.__typename).toBe('EligibilityAlreadyDeclared')
    await ask('query ($t: String!) { address(text: $t) { __typename } }', { t: personal.address })
    const council = { place: 'district:ikejiri', name: { ja: personal.name } }
    const prepare = 'mutation ($input: PrepareCouncilInput!) { prepareCouncil(input: $input) { __typename } }'
    for (const who of ['resident', 'head-office-planner', undefined])
      await ask(prepare, { input: council }, who)
  })

  it('goes to counters: an application, a booking, a spot and a notice with names and numbers, done and refused', async () => {
    const services = (await import('../services/services/src/subgraph.ts')).services.schema()
    const mutations = services.getMutationType()?.getFields() ?? {}
    const act = (name: string, input: object, who?: string) =>
      ask(
        `mutation ($input: ${mutations[name]?.args[0]?.type}) { ${name}(input: $input) { __typename ... on Problem { message remedy } } }`,
        { input },
        who,
      )
    const applicant = {
      ...{ name: personal.name, kana: personal.name, address: personal.address },
      ...{ contact: personal.mail, birthDate: '1990-01-01' },
    }
    const statement = personal.basis
    const filed = { procedure: 'procedure:jido-teate', channel: 'ONLINE', applicant, statement }
    const office = 'office:branch-setagaya'
    const drafted = await act('draftApplication', { ...filed, office }, 'commuter')
    expect(drafted.data.draftApplication.__typename).toBe('ApplicationDrafted')
    const counter = 'counter:kumin-setagaya'
    const person = {
      contactKind: 'PHONE',
      contact: personal.mobile,
      name: personal.name,
      needs: personal.basis,
    }
    for (const who of [undefined, 'commuter', 'head-office-planner', 'counter-manager-setagaya']) {
      await act('draftApplication', { ...filed, counter, idempotencyKey: everything.slice(0, 120) }, who)
      await act('recordApplication', { ...filed, office, identity: 'DOCUMENTS', channel: 'MAIL' }, who)
      await act('confirmAppointment', { token: everything, person }, who)
      await act('cancelAppointment', { appointment: personal.mobile, reason: everything }, who)
      await act('registerNetSpot', { district: 'district:ikejiri', place: everything }, who)
      await act('registerSupportMeasure', { office, persons: [applicant] }, who)
      await act(
        'applyForBoardSlot',
        {
          ...{ board: everything, title: personal.basis, from: '2026-12-01' },
          applicant: { name: personal.name, contactKind: 'PHONE', contact: personal.phone },
        },
        who,
      )
      const reason = { ja: everything.slice(0, 200) }
      await act('announceCounterException', { counter, kind: 'CLOSED', from: '2100-01-01', reason }, who)
      await ask(
        'query ($t: String!) { appointmentByToken(token: $t) { id } application(id: "x", receiptToken: $t) { id } newcomerGuide(address: $t, moveInOn: "2026-12-01") { district { id } } inCharge(about: $t) { reason } }',
        { t: everything.slice(0, 90) },
        who,
      )
    }
  })

  it('stands in queues: numbers, slips, desks and calls with words of people where none belong, and a board that is followed', async () => {
    const counter = 'counter:kumin-setagaya'
    const [series, who] = ['ticketSeries:kumin-setagaya-a', 'counter-manager-setagaya']
    const services = (await import('../services/services/src/subgraph.ts')).services.schema()
    const mutations = services.getMutationType()?.getFields() ?? {}
    const act = async (name: string, input: object, told = '', by: string | undefined = who) => {
      const query = `mutation ($input: ${mutations[name]?.args[0]?.type}) { it: ${name}(input: $input) { __typename ... on Problem { message remedy } ${told} } }`
      return (await ask(query, { input }, by)).data?.it
    }
    await act('openSeriesDay', { series })
    const wish = { languages: [personal.name], supportNeeds: [everything], procedures: [personal.mail] }
    await act('issueTicket', { series, ...wish })
    const issued = await act('issueTicket', { series }, '... on TicketIssued { token ticket { id } }')
    expect(issued.token).toEqual(expect.any(String))
    slips.push(issued.token)
    await act('signInToDesk', { counter, desk: personal.name })
    await act('signInToDesk', { counter, desk: '1' })
    for (const by of [undefined, 'commuter', who]) {
      const ticket = issued.ticket.id
      await act('cancelTicket', { ticket: everything, reason: 'LEFT' }, '', by)
      await act('sendToProcessing', { ticket, application: everything }, '', by)
      await act('transferTicket', { ticket, series: personal.mobile }, '', by)
      await act('callNextTicket', { idempotencyKey: everything.slice(0, 120) }, '', by)
      await act('leaveQueue', { token: everything }, '', by)
      await ask(
        'query ($t: String!) { heldTicket(token: $t) { state } ticket(id: $t) { id } tickets(counter: $t) { nodes { id } } staffingOutlook(counter: $t, changes: [99]) { deskCount } }',
        { t: everything.slice(0, 90) },
        by,
      )
    }
    const held = 'query ($t: String!) { heldTicket(token: $t) { display wait { text } } }'
    expect((await ask(held, { t: issued.token })).data.heldTicket.display).toEqual(expect.any(String))
    await send(
      JSON.stringify({ query: `subscription { queueBoard(counter: "${everything}") { asOf } }` }),
      { accept: 'text/event-stream' },
      '/graphql/stream',
    )
    await act('leaveQueue', { token: issued.token })
  })

  it('and through requests that are wrong in every way, with personal words in the wrong place', async () => {
    const text = everything
    const bodies = [
      text,
      `{"query": "${text}"`,
      JSON.stringify({ query: `{ ${text} }` }),
      JSON.stringify({ query: `{ district(id: "${text}") { nosuch } }` }),
      JSON.stringify({ query: `{ ${personal.romaji}: ${personal.romaji} }` }),
      JSON.stringify({ query: `query ($x: ${personal.romaji}) { ward { id } }` }),
      JSON.stringify({ query: `{ councils(where: { kind: { eq: "${text}" } }) { nodes { id } } }` }),
      JSON.stringify({ query: `{ councils(first: ${personal.mobile}, after: "${text}") { nodes { id } } }` }),
      JSON.stringify({ query: declare, variables: { input: { category: text, [personal.romaji]: text } } }),
      JSON.stringify({ query: declare, variables: { input: text } }),
      JSON.stringify({
        query: 'query ($d: Date) { councils(asOf: $d) { nodes { id } } }',
        variables: { d: text },
      }),
      JSON.stringify({
        query: `{ councils(where: { name: { contains: "${text.repeat(5)}" } }) { nodes { id } } }`,
      }),
      JSON.stringify([{ query: `{ ward { id } } # ${text}` }]),
      JSON.stringify({
        query: '{ ward { id } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: text } },
      }),
    ]
    for (const body of bodies) {
      await send(body)
      await send(body, { authorization: `Bearer ${tokens.commuter}` })
    }
    const wrong = [
      personal.mail,
      `Bearer ${personal.mail}`,
      `Basic ${Buffer.from(everything).toString('base64')}`,
    ]
    for (const authorization of [
      ...wrong,
      `Bearer ${tokens.resident}x`,
      `Bearer ${tokens.resident} ${tokens.resident}`,
    ])
      await send(JSON.stringify({ query: '{ ward { id } }' }), { authorization })
    const inPath = `${encodeURIComponent(text)}&token=${tokens.resident}`
    for (const path of [`/graphql?query=${inPath}`, `/${inPath}`, `/signed-in?code=${inPath}`])
      await send('', {}, path, 'GET')
    const named = JSON.stringify({
      query: `query ${personal.romaji} { ward { id } }`,
      operationName: personal.romaji,
    })
    for (const id of [personal.romaji, personal.mobile, personal.phone])
      await send(named, { 'x-request-id': id, authorization: `Bearer ${tokens.resident}` })
    await send(JSON.stringify({ query: '{ ward { id } }', operationName: text.repeat(20) }))
    await send('{"query":"{ ward { id } }"}', {
      'x-request-id': personal.mail,
      cookie: `who=${personal.mail}`,
      referer: `http://localhost/${personal.mail}`,
    })
  })

  it('and through faults of ours: a log of reads without its head, a store that dies under an act', async () => {
    const stores = runningStores(['participation'], state.path)
    const store = await createConnection(stores?.uris.participation ?? '').asPromise()
    const heads = store.collection<any>('accessLogHead')
    const head = await heads.findOne({})
    await heads.deleteMany({})
    const checking = `{ eligibilityByReference(reference: "${everything}", purpose: DRAW) { category } }`
    const fault = await ask(checking, {}, 'head-office-planner')
    expect(fault.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    await heads.insertOne(head as never)
    await store.close()
    const pid = launched.pidOf('store/src/main.ts') ?? 0
    process.kill(pid, 'SIGKILL')
    const input = { category: 'RELATED', district: 'district:ikejiri', basis: everything }
    // Whether these fail or wait for the store to come back, their words stay out of the logs.
    await Promise.all([1, 2, 3].map(() => ask(declare, { input }, 'resident')))
    await until(
      async () => (await ask(declare, { input }, 'resident')).data?.declareEligibility != null,
      60_000,
    )
  })

  it('leaves logs that tell what happened', () => {
    const text = logs()
      .map((log) => log.text)
      .join('\n')
    for (const name of ['gateway', 'organization', 'participation', 'services', 'store', 'identity'])
      expect(logs().map(({ file }) => file)).toContain(join('logs', `${name}.log`))
    expect(text).toMatch(/"msg":"request"/)
    expect(text).toMatch(/"field":"eligibilityByReference"/)
    expect(text).toMatch(/store unavailable|fault/)
  })

  it('in which no name, address, number or declared word of anybody stands', () => {
    expect(found(Object.values(personal))).toEqual([])
  })

  it('in which no token stands, nor any part of one that could be used', () => {
    const parts = [...slips, ...Object.values(tokens).flatMap((token) => [token, ...token.split('.')])]
    expect(parts.length).toBeGreaterThan(12)
    expect(found(parts)).toEqual([])
  })

  it('in which no persona is called by what they are', () => {
    const labels = personas.flatMap(({ label, description }) => [
      label.ja,
      label.en,
      description.ja,
      description.en,
    ])
    expect(found(labels)).toEqual([])
  })

  it('in which no password of a store stands', () => {
    const secrets = Object.values(
      JSON.parse(readFileSync(join(state.path, 'secrets.json'), 'utf8')),
    ) as string[]
    expect(secrets.length).toBeGreaterThan(3)
    expect(found(secrets)).toEqual([])
  })

  it('and npm run verify finds every history and the log of reads whole, by the store that runs', async () => {
    const { code, said } = await verify()
    expect(said).toMatch(/ok {5}participation log of reads: 2 entries/)
    expect([code, said.includes('Everything is as it was written.')]).toEqual([0, true])
    expect(said).not.toContain(personal.basis)
  })
})
