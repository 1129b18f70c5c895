import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { commitmentOf, poolHash } from '../draw/sortition.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('open_call')
let now = new Date('2027-03-01T10:00:00+09:00')
let subgraph: TestSubgraph
let store: Connection
const on = (day: string, time = '10:00') => {
  now = new Date(`${day}T${time}:00+09:00`)
}

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
  store = await createConnection(storeUri).asPromise()
})
afterAll(async () => {
  await store?.close()
  await subgraph?.close()
})

const planner = { posts: ['head-office-planner@office:hq'] }
const branch = (slug: string) => ({ posts: [`council-secretary@office:branch-${slug}`] })
const common = `... on Problem { message(lang: EN) remedy(lang: JA) clause { id } } ... on NotPermitted { needs }
  ... on InvalidInput { field rule given }`
const openCall =
  'openCall { id version phase poolHash applicationCount draw { id } voidedDraws { id } availableActions chosenCount }'
const success: { [mutation: string]: string } = {
  prepareCouncil: 'CouncilPrepared { council { id } }',
  establishCouncil: 'CouncilEstablished { council { id } }',
  planCouncilTerm: 'CouncilTermPlanned { term { id seats { id category { id } } } }',
  nominateMember: 'MemberNominated { membership { id selection { method openCall { id } } } }',
  appointMember: 'MemberAppointed { membership { phase } }',
  planOpenCall: `OpenCallPlanned { ${openCall} }`,
  publishOpenCall: `OpenCallPublished { ${openCall} }`,
  commitOpenCall: `OpenCallCommitted { ${openCall} }`,
  redrawOpenCall: `OpenCallRedrawn { ${openCall} }`,
  decideOpenCall: `OpenCallDecided { ${openCall} }`,
  notifyApplicants: `ApplicantsNotified { ${openCall} }`,
  cancelOpenCall: `OpenCallCancelled { ${openCall} }`,
  applyToOpenCall: 'OpenCallApplied { application { id state result commitment } }',
  recordOpenCallApplication: 'OpenCallApplicationRecorded { application { id channel receivedOn } }',
  withdrawOpenCallApplication: 'OpenCallApplicationWithdrawn { application { id state result } }',
}
const inputs: { [mutation: string]: string } = {
  publishOpenCall: 'OpenCallInput',
  commitOpenCall: 'OpenCallInput',
  redrawOpenCall: 'OpenCallInput',
  notifyApplicants: 'OpenCallInput',
}
const refusals: { [mutation: string]: string } = {
  applyToOpenCall: '... on OutsideCallPeriod { opensOn closesOn } ... on OpenCallActNotPossible { phase }',
  commitOpenCall: '... on OpenCallActNotPossible { phase possible }',
  redrawOpenCall: '... on CallDrawStands { drawState } ... on OpenCallActNotPossible { phase }',
  decideOpenCall: '... on CallDrawNotOver { drawState } ... on OpenCallActNotPossible { phase possible }',
  withdrawOpenCallApplication: '... on OpenCallActNotPossible { phase }',
}

async function act(name: string, input: object, who: object = {}) {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${common} ${
    success[name] ? `... on ${success[name]}` : ''
  } ${refusals[name] ?? ''} } }`
  const { data, errors } = await subgraph.ask(query, { input }, who as never)
  expect(errors).toBeUndefined()
  return data[name]
}
const read = async (query: string, variables: object, who: object = {}) => {
  const { data, errors } = await subgraph.ask(query, variables, who as never)
  expect(errors).toBeUndefined()
  return data
}

/** Somebody who lives in a district and has said so. */
async function resident(subject: string, district: string) {
  const who = { posts: [], subject }
  const input = { category: 'RESIDENT', district, basis: '住所' }
  expect((await act('declareEligibility', input, who)).__typename).toBe('EligibilityDeclared')
  return who
}

/** A council of an area with seats for citizens in a term that begins in June. */
async function termAt(area: string, count: number) {
  on('2027-03-01')
  const { council } = await act('prepareCouncil', { place: `area:${area}`, name: { ja: '協議会' } }, planner)
  await act('establishCouncil', { id: council.id, legalBasis: '要綱' }, planner)
  const seats = [{ category: 'seatCategory:area-citizen', count }]
  const plan = { council: council.id, startsOn: '2027-06-01', endsOn: '2029-05-31', seats }
  const { term } = await act('planCouncilTerm', plan, branch(area))
  return { council: council.id as string, term: term.id as string, seats: term.seats as { id: string }[] }
}

const words = { title: '地域づくり協議会 区民委員の公募', criteria: '地域のことに関心のある方' }
const days = { opensOn: '2027-03-10', closesOn: '2027-03-31', resultBy: '2027-04-20' }
const written = (each: number | string) => ({
  name: `応募者 ${each}`,
  contact: `${each}@example.jp`,
  motive: `応募の動機 ${each}`,
})

async function callAt(area: string, seats: number, method: string) {
  const term = await termAt(area, 4)
  const category = 'seatCategory:area-citizen'
  const plan = { term: term.term, category, seats, method, ...words, ...days }
  const planned = await act('planOpenCall', plan, branch(area))
  expect(planned.__typename).toBe('OpenCallPlanned')
  return { ...term, call: planned.openCall.id as string }
}

describe('an open call', () => {
  let call = ''
  let place: Awaited<ReturnType<typeof termAt>>
  const who = branch('setagaya')
  const applications: string[] = []
  const people: Awaited<ReturnType<typeof resident>>[] = []

  it('R165 has seats, a period and criteria; what doesn’t fit the term or leaves too few days is refused', async () => {
    place = await termAt('setagaya', 4)
    const category = 'seatCategory:area-citizen'
    const plan = { term: place.term, category, seats: 2, method: 'SELECTION', ...words, ...days }
    expect(await act('planOpenCall', plan, planner)).toMatchObject({ __typename: 'NotPermitted' })
    const wrong: [object, string][] = [
      [{ seats: 5 }, 'seats'],
      [{ seats: 0 }, 'seats'],
      [{ category: 'seatCategory:area-academic' }, 'category'],
      [{ criteria: ' ' }, 'criteria'],
      [{ opensOn: '2027-02-28' }, 'opensOn'],
      [{ closesOn: '2027-03-22' }, 'closesOn'],
      [{ resultBy: '2027-03-31' }, 'resultBy'],
    ]
    for (const [change, field] of wrong)
      expect(await act('planOpenCall', { ...plan, ...change }, who)).toMatchObject({ field })
    const planned = await act('planOpenCall', plan, who)
    call = planned.openCall.id
    expect(planned.openCall).toMatchObject({ phase: 'PLANNED', availableActions: ['PUBLISH', 'CANCEL'] })
    const asked = 'query ($id: ID!) { openCall(id: $id) { id } openCalls { nodes { id } } }'
    expect(await read(asked, { id: call })).toEqual({ openCall: null, openCalls: { nodes: [] } })
    expect((await read(asked, { id: call }, who)).openCall).toEqual({ id: call })
    for (const subject of ['hanako', 'taro', 'jiro', 'saburo', 'shiro'])
      people.push(await resident(subject, 'district:ikejiri'))
    expect((await act('applyToOpenCall', { call, ...written(0) }, people[0])).__typename).toBe('NotFound')
    expect((await act('publishOpenCall', { id: call }, who)).openCall.phase).toBe('ANNOUNCED')
  })

  it('R165 takes applications from the first day to midnight of the last; early and late ones are refused with the period', async () => {
    on('2027-03-09', '23:59')
    const period = { __typename: 'OutsideCallPeriod', opensOn: days.opensOn, closesOn: days.closesOn }
    expect(await act('applyToOpenCall', { call, ...written(0) }, people[0])).toMatchObject(period)
    on('2027-03-10', '00:00')
    const first = await act('applyToOpenCall', { call, ...written(0) }, people[0])
    expect(first.application).toMatchObject({ state: 'SUBMITTED', result: 'PENDING' })
    applications.push(first.application.id)
    on('2027-03-31', '23:59')
    const last = await act('applyToOpenCall', { call, ...written(1) }, people[1])
    applications.push(last.application.id)
    on('2027-04-01', '00:00')
    const late = await act('applyToOpenCall', { call, ...written(2) }, people[2])
    expect(late).toMatchObject({ ...period, clause: { id: 'clause:K-2-2-4' } })
  })

  it('R165 a paper counts by the day on which it arrived, also when it’s entered later', async () => {
    const paper = { call, person: '往復はがき 1', ...written('紙') }
    const record = (receivedOn: string, more: object = {}) =>
      act('recordOpenCallApplication', { ...paper, receivedOn, ...more }, who)
    expect((await record('2027-04-01')).__typename).toBe('OutsideCallPeriod')
    expect(await record('2027-04-02')).toMatchObject({ __typename: 'InvalidInput', field: 'receivedOn' })
    const taken = await record('2027-03-31')
    expect(taken.application).toMatchObject({ channel: 'PAPER', receivedOn: '2027-03-31' })
    applications.push(taken.application.id)
    expect((await record('2027-03-30')).__typename).toBe('AlreadyApplied')
    expect(
      (await act('recordOpenCallApplication', { ...paper, receivedOn: '2027-03-20' }, people[0])).__typename,
    ).toBe('NotPermitted')
  })

  it('R165 whoever isn’t of the area, or isn’t signed in, can’t apply; each person once, also when 24 come at once', async () => {
    on('2027-03-20')
    expect((await act('applyToOpenCall', { call, ...written(9) })).__typename).toBe('NotPermitted')
    const outsider = await resident('yoso', 'district:okusawa')
    expect((await act('applyToOpenCall', { call, ...written(9) }, outsider)).__typename).toBe(
      'NotEligibleToTakePart',
    )
    expect(
      (await act('applyToOpenCall', { call, ...written(9) }, { posts: [], subject: 'nobody' })).__typename,
    ).toBe('NotEligibleToTakePart')
    const race = await Promise.all(
      Array.from({ length: 24 }, (_, each) => act('applyToOpenCall', { call, ...written(each) }, people[3])),
    )
    const won = race.filter(({ __typename }) => __typename === 'OpenCallApplied')
    expect(won).toHaveLength(1)
    expect(race.filter(({ __typename }) => __typename === 'AlreadyApplied')).toHaveLength(23)
    applications.push(won[0].application.id)
  })

  it('R165 an application is taken back within the call, erased at once, and may be made anew; nobody else can tell it’s there', async () => {
    const { application } = await act('applyToOpenCall', { call, ...written(4) }, people[4])
    const { id } = application
    expect((await act('withdrawOpenCallApplication', { id }, people[0])).__typename).toBe('NotFound')
    expect((await act('withdrawOpenCallApplication', { id }, who)).__typename).toBe('NotFound')
    const key = { id, idempotencyKey: 'withdraw-once' }
    const gone = await act('withdrawOpenCallApplication', key, people[4])
    expect(await act('withdrawOpenCallApplication', key, people[4])).toEqual(gone)
    expect(gone.application).toMatchObject({ state: 'WITHDRAWN', result: 'WITHDRAWN' })
    const kept = await store.collection<{ _id: string }>('openCallApplicants').findOne({ _id: id })
    expect(kept).toMatchObject({ name: null, contact: null, motive: null })
    const again = await act('applyToOpenCall', { call, ...written(4) }, people[4])
    applications.push(again.application.id)
    const asked = 'query ($id: ID!) { openCallApplication(id: $id) { id own { name } } }'
    expect(await read(asked, { id: applications[0] }, people[1])).toEqual({ openCallApplication: null })
    expect(await read(asked, { id: applications[0] })).toEqual({ openCallApplication: null })
    expect((await read(asked, { id: applications[0] }, people[0])).openCallApplication.own.name).toBe(
      '応募者 0',
    )
    expect((await read(asked, { id: applications[0] }, who)).openCallApplication).toEqual({
      id: applications[0],
      own: null,
    })
  })

  it('R165 who applied is fixed after the period, published by its hash before anybody is chosen, and anybody works it out again', async () => {
    on('2027-03-31')
    expect((await act('commitOpenCall', { id: call }, who)).__typename).toBe('OutsideCallPeriod')
    on('2027-04-01')
    expect(await act('decideOpenCall', { id: call, source: '議事録', chosen: [] }, who)).toMatchObject({
      __typename: 'OpenCallActNotPossible',
      phase: 'CLOSED',
      possible: ['COMMIT', 'CANCEL'],
    })
    const race = await Promise.all(Array.from({ length: 20 }, () => act('commitOpenCall', { id: call }, who)))
    const won = race.filter(({ __typename }) => __typename === 'OpenCallCommitted')
    expect(won).toHaveLength(1)
    const refused = ['OpenCallActNotPossible', 'Conflict']
    expect(race.filter(({ __typename }) => refused.includes(__typename))).toHaveLength(19)
    expect(won[0].openCall).toMatchObject({ phase: 'COMMITTED', applicationCount: 5, draw: null })
    const { openCall: told } = await read(
      'query ($id: ID!) { openCall(id: $id) { poolHash lines(first: 100) { nodes { commitment } } } }',
      { id: call },
    )
    expect(poolHash(told.lines.nodes.map((line: object) => ({ ...line, strata: {} })))).toBe(told.poolHash)
    const { openCallApplication: mine } = await read(
      'query ($id: ID!) { openCallApplication(id: $id) { commitment own { salt } } }',
      { id: applications[1] },
      people[1],
    )
    expect(commitmentOf(mine.own.salt, applications[1] as string)).toBe(mine.commitment)
    expect(told.lines.nodes).toContainEqual({ commitment: mine.commitment })
    expect(await act('withdrawOpenCallApplication', { id: applications[1] }, people[1])).toMatchObject({
      __typename: 'OpenCallActNotPossible',
      phase: 'COMMITTED',
    })
  })

  it('R165 the choice is recorded with its document, at most as many as there are seats; nobody is told before everybody is', async () => {
    const choice = { id: call, source: '選考会議事録 第1号', chosen: [applications[0], applications[1]] }
    const wrong: [object, string][] = [
      [{ source: null }, 'source'],
      [{ chosen: applications.slice(0, 3) }, 'chosen'],
      [{ chosen: [applications[0], applications[0]] }, 'chosen'],
      [{ chosen: ['openCallApplication_unknown', applications[0]] }, 'chosen'],
      [{ chosen: [applications[0]] }, 'reason'],
    ]
    for (const [change, field] of wrong)
      expect(await act('decideOpenCall', { ...choice, ...change }, who)).toMatchObject({ field })
    const full = { ...choice, reserves: [applications[2]] }
    const race = await Promise.all(Array.from({ length: 20 }, () => act('decideOpenCall', full, who)))
    expect(race.filter(({ __typename }) => __typename === 'OpenCallDecided')).toHaveLength(1)
    const mine = '{ myOpenCallApplications { id result reserveRank } }'
    expect((await read(mine, {}, people[0])).myOpenCallApplications[0].result).toBe('PENDING')
    const early = {
      term: place.term,
      seat: place.seats[0]?.id,
      selection: { method: 'OPEN_CALL', application: applications[0] },
      person: 'hanako',
      name: '応募者 0',
      isNamePublic: false,
    }
    expect((await act('nominateMember', early, who)).__typename).toBe('SelectionUnproven')
    expect((await act('notifyApplicants', { id: call }, who)).openCall).toMatchObject({
      phase: 'COMPLETED',
      chosenCount: 2,
    })
    const results = await Promise.all(
      people.slice(0, 4).map(async (each) => (await read(mine, {}, each)).myOpenCallApplications[0]?.result),
    )
    expect(results).toEqual(['CHOSEN', 'CHOSEN', undefined, 'NOT_CHOSEN'])
    const paper = await read(
      'query ($id: ID!) { openCallApplication(id: $id) { result reserveRank } }',
      { id: applications[2] },
      who,
    )
    expect(paper.openCallApplication).toEqual({ result: 'RESERVE', reserveRank: 1 })
  })

  it('R165 R182 whoever was chosen gets a seat through the composition check, once, also when 20 claim it at once', async () => {
    const nominate = (application: string | undefined, seat: number) =>
      act(
        'nominateMember',
        {
          term: place.term,
          seat: place.seats[seat]?.id,
          selection: { method: 'OPEN_CALL', application },
          person: `who ${application}`,
          name: '区民',
          isNamePublic: false,
        },
        who,
      )
    expect((await nominate(applications[3], 0)).__typename).toBe('SelectionUnproven')
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, seat) => nominate(applications[0], seat % 4)),
    )
    const won = race.filter(({ __typename }) => __typename === 'MemberNominated')
    expect(won).toHaveLength(1)
    expect(race.filter(({ __typename }) => __typename === 'SelectionUnproven')).toHaveLength(19)
    expect(won[0].membership.selection).toEqual({ method: 'OPEN_CALL', openCall: { id: call } })
    const { id } = won[0].membership
    const given = await act('appointMember', { id, from: '2027-06-01', decision: '委嘱 1' }, who)
    expect(given.membership.phase).toBe('APPOINTED')
    const wrong = await act(
      'nominateMember',
      {
        term: place.term,
        seat: place.seats[1]?.id,
        selection: { method: 'ELECTION', application: applications[1], source: 's' },
        person: 'x',
        name: 'x',
        isNamePublic: false,
      },
      who,
    )
    expect(wrong).toMatchObject({ field: 'selection.application' })
  })

  it('R165 what people wrote is sealed, read by the secretary with an entry in the log, and erased after its time; the record stays', async () => {
    const asked =
      'query ($id: ID!) { openCall(id: $id) { applicants(first: 50) { application { id } name motive } } }'
    expect((await read(asked, { id: call })).openCall.applicants).toBeNull()
    expect((await read(asked, { id: call }, branch('kitazawa'))).openCall.applicants).toBeNull()
    const { openCall: shown } = await read(asked, { id: call }, who)
    expect(shown.applicants).toHaveLength(5)
    const logged = { 'reads.what': 'OpenCallApplicant', 'reads.purpose': 'OPEN_CALL' }
    expect(await store.collection('accessLog').countDocuments(logged)).toBe(1)
    const names = ['openCalls', 'openCallApplications', 'openCallApplicants', 'idempotency']
    const kept = JSON.stringify(
      await Promise.all(names.map((name) => store.collection(name).find().toArray())),
    )
    for (const word of ['応募者 0', '応募の動機', '@example.jp', '往復はがき'])
      expect(kept).not.toContain(word)
    const { erase, close } = await jobs()
    on('2028-03-30')
    expect(await erase()).toBe(0)
    on('2028-04-01')
    expect(await erase()).toBe(6)
    await close()
    expect((await read(asked, { id: call }, who)).openCall.applicants).toEqual([])
    expect(
      (await read('query ($id: ID!) { openCall(id: $id) { chosenCount poolHash } }', { id: call })).openCall,
    ).toMatchObject({ chosenCount: 2 })
  })
})

/** The job that forgets, run by hand: it's due by the clock alone. */
async function jobs() {
  const { openCallStore } = await import('./store.ts')
  const { sealerOf } = await import('@chiiki/kit/sealed.ts')
  const { eraseApplicants } = await import('./jobs.ts')
  const connection = await createConnection(storeUri).asPromise()
  const openCall = openCallStore(connection, sealerOf(null))
  return { erase: () => eraseApplicants.run({ openCall } as never, now), close: () => connection.close() }
}

describe('an open call with lots', () => {
  it('R165 R182 lots are drawn from the pool that was fixed; whoever accepts is chosen, and nobody else chooses', async () => {
    const who = branch('kitazawa')
    const { call, term, seats } = await callAt('kitazawa', 2, 'DRAW')
    await act('publishOpenCall', { id: call }, who)
    on('2027-03-20')
    for (let each = 0; each < 6; each++) {
      const paper = { call, person: `はがき ${each}`, receivedOn: '2027-03-20', ...written(each) }
      expect((await act('recordOpenCallApplication', paper, who)).__typename).toBe(
        'OpenCallApplicationRecorded',
      )
    }
    on('2027-04-01')
    const { openCall: fixed } = await act('commitOpenCall', { id: call }, who)
    const { id } = fixed.draw
    const seen =
      'query ($id: ID!) { draw(id: $id) { state poolHash seats entryCount history { act } places { commitment } } }'
    expect((await read(seen, { id })).draw).toMatchObject({
      state: 'POOL_FROZEN',
      poolHash: fixed.poolHash,
      seats: 2,
      entryCount: 6,
      history: [{ act: 'planDraw' }, { act: 'addDrawEntries' }, { act: 'freezeDrawPool' }],
    })
    expect(await act('decideOpenCall', { id: call }, who)).toMatchObject({
      __typename: 'CallDrawNotOver',
      drawState: 'POOL_FROZEN',
    })
    const lot = (name: string, input: object, type = 'DrawInput') => simple(name, type, { id, ...input }, who)
    const source = { name: '当せん番号', expectedOn: '2027-04-05', rule: '第1', fallback: '次の回' }
    await lot('announceDrawSources', { sources: [source] }, 'AnnounceDrawSourcesInput')
    on('2027-04-05', '20:00')
    const numbers = [{ name: '当せん番号', values: ['7'], evidence: '公式発表' }]
    await lot('fixDrawSeed', { numbers, witnesses: ['甲', '乙'] }, 'FixDrawSeedInput')
    await lot('performDraw', {})
    await lot('inviteDrawn', {})
    const { places } = (await read(seen, { id })).draw
    for (const { commitment } of places)
      await lot('recordDrawAnswer', { commitment, answer: 'ACCEPTED' }, 'RecordDrawAnswerInput')
    await lot('completeDraw', {}, 'CompleteDrawInput')
    expect(await act('decideOpenCall', { id: call, chosen: [call] }, who)).toMatchObject({ field: 'chosen' })
    expect((await act('decideOpenCall', { id: call }, who)).__typename).toBe('OpenCallDecided')
    const done = await act('notifyApplicants', { id: call }, who)
    expect(done.openCall).toMatchObject({ phase: 'COMPLETED', chosenCount: 2 })
    const { openCall: told } = await read(
      'query ($id: ID!) { openCall(id: $id) { applicants { application { id result commitment } } } }',
      { id: call },
      who,
    )
    const lines = told.applicants
      .map((each: any) => each.application)
      .filter(({ result }: any) => result === 'CHOSEN')
    expect(lines.map(({ commitment }: any) => commitment).toSorted()).toEqual(
      places.map(({ commitment }: any) => commitment).toSorted(),
    )
    const seat = { term, seat: seats[0]?.id, person: 'x', name: 'x', isNamePublic: false }
    const selection = { method: 'OPEN_CALL', application: lines[0].id }
    expect((await act('nominateMember', { ...seat, selection }, who)).__typename).toBe('MemberNominated')
  })

  it('R165 R178 a call whose draw is voided goes on with a new one: the same applications, new lines, new sources; anybody works it out', async () => {
    const who = branch('kinuta')
    const { call, term, seats } = await callAt('kinuta', 2, 'DRAW')
    await act('publishOpenCall', { id: call }, who)
    on('2027-03-20')
    const ids: string[] = []
    for (let each = 0; each < 5; each++) {
      const paper = { call, person: `はがき ${each}`, receivedOn: '2027-03-20', ...written(each) }
      ids.push((await act('recordOpenCallApplication', paper, who)).application.id)
    }
    on('2027-04-01')
    const { openCall: fixed } = await act('commitOpenCall', { id: call }, who)
    const first = fixed.draw.id as string
    const lot = (id: string, name: string, input: object = {}, type = 'DrawInput', by: object = who) =>
      simple(name, type, { id, ...input }, by)
    const source = { name: '当せん番号', expectedOn: '2027-04-05', rule: '第1', fallback: '次の回' }
    await lot(first, 'announceDrawSources', { sources: [source] }, 'AnnounceDrawSourcesInput')
    expect(await act('redrawOpenCall', { id: call }, who)).toMatchObject({
      __typename: 'CallDrawStands',
      drawState: 'SOURCES_ANNOUNCED',
    })
    on('2027-04-05', '20:00')
    const numbersOf = (name: string) => [{ name, values: ['7'], evidence: '公式発表' }]
    const witnesses = ['甲', '乙']
    await lot(first, 'fixDrawSeed', { numbers: numbersOf('当せん番号'), witnesses }, 'FixDrawSeedInput')
    await lot(first, 'voidDraw', { reason: '番号の写し間違い' }, 'VoidDrawInput', planner)
    expect(await act('decideOpenCall', { id: call }, who)).toMatchObject({ drawState: 'VOIDED' })
    expect((await act('redrawOpenCall', { id: call }, planner)).__typename).toBe('NotPermitted')

    const race = await Promise.all(Array.from({ length: 10 }, () => act('redrawOpenCall', { id: call }, who)))
    const won = race.filter(({ __typename }) => __typename === 'OpenCallRedrawn')
    expect(won).toHaveLength(1)
    expect(
      race.every(({ __typename }) => ['OpenCallRedrawn', 'CallDrawStands', 'Conflict'].includes(__typename)),
    ).toBe(true)
    const again = won[0].openCall
    const second = again.draw.id as string
    expect(again).toMatchObject({
      phase: 'COMMITTED',
      poolHash: fixed.poolHash,
      voidedDraws: [{ id: first }],
    })
    expect(second).not.toBe(first)

    const pools = `query ($first: ID!, $second: ID!, $call: ID!) {
      first: draw(id: $first) { state poolHash pool(first: 100) { nodes { commitment } } }
      second: draw(id: $second) { state poolHash entryCount pool(first: 100) { nodes { commitment } } places { commitment } }
      openCall(id: $call) { availableActions applicants { application { id result } drawLines { draw { id } commitment salt } } } }`
    const asked = { first, second, call }
    const before = await read(pools, asked, who)
    const linesOf = (drawn: any): string[] => drawn.pool.nodes.map(({ commitment }: any) => commitment)
    expect(before.second).toMatchObject({ state: 'POOL_FROZEN', entryCount: 5 })
    expect(before.second.poolHash).not.toBe(before.first.poolHash)
    expect(linesOf(before.second).filter((line) => linesOf(before.first).includes(line))).toEqual([])
    expect(before.second.poolHash).toBe(
      poolHash(linesOf(before.second).map((commitment) => ({ commitment, strata: {} }))),
    )
    expect(before.openCall.availableActions).not.toContain('REDRAW')
    for (const { application, drawLines } of before.openCall.applicants) {
      expect(drawLines.map(({ draw }: any) => draw.id)).toEqual([first, second])
      for (const { commitment, salt } of drawLines)
        expect(commitmentOf(salt, application.id)).toBe(commitment)
    }

    const used = `mutation ($input: AnnounceDrawSourcesInput!) { it: announceDrawSources(input: $input) { __typename ... on SourceUsedBefore { draws { id } } } }`
    on('2027-04-04')
    const same = await read(used, { input: { id: second, sources: [source] } }, who)
    expect(same.it).toEqual({ __typename: 'SourceUsedBefore', draws: [{ id: first }] })
    const other = { ...source, name: '別の番号', expectedOn: '2027-04-12' }
    await lot(second, 'announceDrawSources', { sources: [other] }, 'AnnounceDrawSourcesInput')
    on('2027-04-12', '20:00')
    await lot(second, 'fixDrawSeed', { numbers: numbersOf('別の番号'), witnesses }, 'FixDrawSeedInput')
    await lot(second, 'performDraw')
    await lot(second, 'inviteDrawn')
    const { places } = (await read(pools, asked, who)).second
    for (const { commitment } of places)
      await lot(second, 'recordDrawAnswer', { commitment, answer: 'ACCEPTED' }, 'RecordDrawAnswerInput')
    await lot(second, 'completeDraw', {}, 'CompleteDrawInput')
    expect((await act('decideOpenCall', { id: call }, who)).__typename).toBe('OpenCallDecided')
    expect((await act('notifyApplicants', { id: call }, who)).openCall.chosenCount).toBe(2)
    const after = await read(pools, asked, who)
    const chosen = after.openCall.applicants.filter(({ application }: any) => application.result === 'CHOSEN')
    expect(chosen.map(({ drawLines }: any) => drawLines.at(-1).commitment).toSorted()).toEqual(
      places.map(({ commitment }: any) => commitment).toSorted(),
    )
    expect(ids).toContain(chosen[0].application.id)
    const seat = { term, seat: seats[0]?.id, person: 'x', name: 'x', isNamePublic: false }
    const selection = { method: 'OPEN_CALL', application: chosen[0].application.id }
    expect((await act('nominateMember', { ...seat, selection }, who)).__typename).toBe('MemberNominated')
  })

  it('R165 where no more apply than there are seats nobody draws; a call off after the pool is fixed is the head office’s', async () => {
    const who = branch('tamagawa')
    const { call } = await callAt('tamagawa', 2, 'DRAW')
    await act('publishOpenCall', { id: call }, who)
    on('2027-03-20')
    const paper = { call, person: 'はがき', receivedOn: '2027-03-20', ...written(0) }
    const { application } = await act('recordOpenCallApplication', paper, who)
    on('2027-04-01')
    const { openCall: fixed } = await act('commitOpenCall', { id: call }, who)
    expect(fixed).toMatchObject({ applicationCount: 1, draw: null, availableActions: ['DECIDE'] })
    const reason = '選考をやり直すため'
    expect(await act('cancelOpenCall', { id: call, reason }, who)).toMatchObject({
      needs: ['head-office-planner@office:hq'],
    })
    expect((await act('cancelOpenCall', { id: call, reason }, planner)).openCall.phase).toBe('CANCELLED')
    const { openCallApplication: told } = await read(
      'query ($id: ID!) { openCallApplication(id: $id) { result } }',
      { id: application.id },
      who,
    )
    expect(told.result).toBe('CALL_CANCELLED')
    const { openCall: late } = await read('query ($id: ID!) { openCall(id: $id) { isResultOverdue } }', {
      id: call,
    })
    expect(late.isResultOverdue).toBe(false)
  })
})

/** One act on a draw, without looking at what it tells. */
async function simple(name: string, type: string, input: object, who: object) {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } } }`
  const { data, errors } = await subgraph.ask(query, { input }, who as never)
  expect([errors, data[name].message]).toEqual([undefined, undefined])
}
