import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { participation } from '../subgraph.ts'

const storeUri = testDatabase('seat')
let now = new Date('2027-03-01T10:00:00+09:00')
let subgraph: TestSubgraph
let store: Connection

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => now })
  store = await createConnection(storeUri).asPromise()
})
afterAll(async () => {
  await store?.close()
  await subgraph?.close()
})

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayor@office:hq'] }
const secretary = (office = 'hq') => ({ posts: [`council-secretary@office:${office}`] })
const problem = `... on Problem { message(lang: EN) remedy(lang: JA) clause { id } } ... on NotPermitted { needs }
  ... on InvalidInput { field rule }`
const broken = '... on CompositionBroken { findings { rule { id } shortfall } }'
const impossible = '... on MembershipActNotPossible { phase possible }'
const own: Record<string, string> = {
  nominateMember: '... on LinkMissing { linkedTo }',
  appointMember: `... on SeatTaken { freeFrom } ${broken} ${impossible} ... on LinkMissing { linkedTo }`,
  resignSeat: impossible,
  removeMember: `${impossible} ${broken}`,
  recordMemberDeath: impossible,
}
const member = `id version phase name from lastDay consecutiveTerms replaces { id } restsOn { id } availableActions
  selection { method source commitment draw { id } } category { id }`

async function mutate(name: string, success: string, fields: string, input: object, who: object) {
  const shared: Record<string, string> = {
    withdrawNominee: 'EndNominationInput',
    declineSeat: 'EndNominationInput',
    resignSeat: 'LeaveSeatInput',
    recordMemberDeath: 'LeaveSeatInput',
  }
  const type = shared[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { ${fields} } ${problem} ${own[name] ?? ''} } }`,
    { input },
    who,
  )
  expect(errors).toBeUndefined()
  return data[name]
}

/** A body of a type at a place, established. */
async function body(place: string, type: string | null = null) {
  const prepared = await mutate(
    'prepareCouncil',
    'CouncilPrepared',
    'council { id }',
    { place, type: type && `councilType:${type}`, name: { ja: '協議会' } },
    planner,
  )
  const { id } = prepared.council
  await mutate(
    'establishCouncil',
    'CouncilEstablished',
    'council { id }',
    { id, legalBasis: '設置要綱' },
    planner,
  )
  return id as string
}
const plan = (
  council: string,
  startsOn: string,
  seats: object[],
  who: object,
  endsOn: string | null = null,
) =>
  mutate(
    'planCouncilTerm',
    'CouncilTermPlanned',
    'term { id ordinal startsOn endsOn version seats { id number category { id } } }',
    { council, startsOn, endsOn, seats },
    who,
  )
const seats = (category: string, count: number, district: string | null = null) => ({
  category: `seatCategory:${category}`,
  count,
  district,
})

type Term = { id: string; seats: { id: string; category: { id: string } }[] }
let people = 0
/** Puts somebody forward for the next free seat of a category. */
async function nominate(term: Term, seat: number, who: object, more: object = {}) {
  people++
  const input = {
    term: term.id,
    seat: term.seats[seat]?.id,
    selection: { method: 'NOMINATION', source: '推薦書' },
    person: `person-${people}`,
    name: `委員 ${people}`,
    isNamePublic: false,
    ...more,
  }
  return mutate('nominateMember', 'MemberNominated', `membership { ${member} }`, input, who)
}
const appoint = (id: string, from: string, who: object) =>
  mutate(
    'appointMember',
    'MemberAppointed',
    `membership { ${member} }`,
    { id, from, decision: '委嘱状 第1号' },
    who,
  )
const leave = (name: string, success: string, id: string, lastDay: string | null, who: object, more = {}) =>
  mutate(name, success, `membership { ${member} }`, { id, lastDay, ...more }, who)
const checkOf = async (council: string, asOf: string) =>
  (
    await subgraph.ask(
      `query ($id: ID!, $asOf: Date) { council(id: $id) { compositionCheck(asOf: $asOf) { isBroken hash term { ordinal }
        findings { rule { id } status measured base shortfall since memberships { id } } } } }`,
      { id: council, asOf },
    )
  ).data.council.compositionCheck
const read = async (id: string, fields: string, who?: object) => {
  const answer = await subgraph.ask(
    `query ($id: ID!) { membership(id: $id) { ${fields} } }`,
    { id },
    who as never,
  )
  expect(answer.errors).toBeUndefined()
  return answer.data.membership
}

describe('the organ of the mayor', () => {
  let council = ''
  let term: Term
  const sitting: string[] = []

  it('R086 a term of two years ends the day before, and another one never overlaps it', async () => {
    council = await body('ward:setagaya', 'regional-administration')
    const wrong = await plan(council, '2027-04-01', [seats('regional-citizen', 1)], secretary(), '2030-03-31')
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', field: 'endsOn' })
    const planned = await plan(
      council,
      '2027-04-01',
      [seats('regional-citizen', 20), seats('regional-academic', 16)],
      secretary(),
    )
    expect(planned.term).toMatchObject({ ordinal: 1, endsOn: '2029-03-31' })
    term = planned.term
    const again = await plan(council, '2029-03-31', [seats('regional-citizen', 1)], secretary())
    expect(again.__typename).toBe('TermsOverlap')
    expect((await plan(council, '2029-04-01', [seats('regional-citizen', 3)], planner)).__typename).toBe(
      'NotPermitted',
    )
  })

  it('R085 the mayor commissions; the secretary puts forward and can’t appoint', async () => {
    const first = await nominate(term, 0, secretary(), { isNamePublic: true, name: '世田谷 花子' })
    expect(first.membership).toMatchObject({ phase: 'NOMINATED', name: null, from: null })
    expect((await appoint(first.membership.id, '2027-04-01', secretary())).needs).toEqual(['mayor@office:hq'])
    expect(await read(first.membership.id, 'id')).toBeNull()
    const given = await appoint(first.membership.id, '2027-04-01', mayor)
    expect(given.membership).toMatchObject({
      phase: 'APPOINTED',
      from: '2027-04-01',
      lastDay: '2029-03-31',
      name: '世田谷 花子',
    })
    sitting.push(given.membership.id)
  })

  it('R085 20 appointments at once for the last places: 15 members on every day, each refusal says the rule', async () => {
    for (let seat = 1; seat < 13; seat++) {
      const { membership } = await nominate(term, seat, secretary())
      expect((await appoint(membership.id, '2027-04-01', mayor)).__typename).toBe('MemberAppointed')
      sitting.push(membership.id)
    }
    const academic = await nominate(term, 20, secretary())
    expect((await appoint(academic.membership.id, '2028-01-01', mayor)).__typename).toBe('MemberAppointed')
    const waiting: string[] = []
    for (let each = 0; each < 20; each++)
      waiting.push((await nominate(term, each < 7 ? 13 + each : 16 + each, secretary())).membership.id)
    const race = await Promise.all(
      waiting.map((id, each) => appoint(id, each % 2 ? '2027-04-01' : '2027-10-01', mayor)),
    )
    expect(race.filter(({ __typename }) => __typename === 'MemberAppointed')).toHaveLength(1)
    const refused = race.filter(({ __typename }) => __typename === 'CompositionBroken')
    expect(refused).toHaveLength(19)
    expect(refused[0]).toMatchObject({
      clause: { id: 'clause:K-4-3-3' },
      findings: [{ rule: { id: 'compositionRule:regional-at-most-15' }, shortfall: 1 }],
    })
    for (const day of ['2027-04-01', '2027-10-01', '2028-01-01', '2029-03-31']) {
      const { findings } = await checkOf(council, day)
      const limit = findings.find((each: any) => each.rule.id.endsWith('at-most-15'))
      expect(limit.status).toBe('OK')
      expect(limit.measured).toBeLessThanOrEqual(15)
    }
    const { findings } = await checkOf(council, '2028-01-01')
    expect(findings.find((each: any) => each.rule.id.endsWith('at-most-15')).measured).toBe(15)
  })

  it('R085 both categories: the gap before the first academic shows, with the day since when', async () => {
    now = new Date('2027-05-01T10:00:00+09:00')
    const before = await checkOf(council, '2027-04-15')
    const both = before.findings.find((each: any) => each.rule.id.endsWith('regional-both'))
    if (both.status === 'BLOCK') expect(both.since).toBe('2027-04-01')
    const after = await checkOf(council, '2028-02-01')
    expect(after).toMatchObject({ isBroken: false, term: { ordinal: 1 } })
    expect((await checkOf(council, '2028-02-01')).hash).toBe(after.hash)
  })

  it('R087 one substitute follows a vacancy, not before it, to the end of the predecessor’s time; of 20 at once one', async () => {
    const id = sitting[3] as string
    const early = await nominate(term, 3, secretary())
    expect(await appoint(early.membership.id, '2027-09-01', mayor)).toMatchObject({
      __typename: 'SeatTaken',
      freeFrom: '2029-04-01',
      clause: { id: 'clause:K-4-3-4' },
    })
    const left = await leave('resignSeat', 'SeatResigned', id, '2027-08-31', secretary())
    expect(left.membership).toMatchObject({ phase: 'ACTIVE', lastDay: '2027-08-31' })
    expect(await appoint(early.membership.id, '2027-08-31', mayor)).toMatchObject({ freeFrom: '2027-09-01' })
    const waiting = [early.membership.id]
    for (let each = 0; each < 19; each++) waiting.push((await nominate(term, 3, secretary())).membership.id)
    const race = await Promise.all(waiting.map((each) => appoint(each, '2027-09-01', mayor)))
    const won = race.filter(({ __typename }) => __typename === 'MemberAppointed')
    expect(won).toHaveLength(1)
    expect(won[0].membership).toMatchObject({ lastDay: '2029-03-31', replaces: { id } })
    expect(race.filter(({ __typename }) => __typename === 'SeatTaken')).toHaveLength(19)
  })

  it('R085 a removal needs the mayor’s decision and is refused where it breaks a rule; death ends a seat on its day', async () => {
    const reasons = { reason: '職務に堪えないため', decision: '解嘱 第1号' }
    const { data } = await subgraph.ask(
      'query ($id: ID!) { council(id: $id, asOf: "2028-06-01") { members { id category { id } } } }',
      { id: council },
    )
    const academics = data.council.members.filter((each: any) => each.category.id.endsWith('academic'))
    now = new Date('2028-06-01T10:00:00+09:00')
    const spare = academics.slice(1)
    for (const { id } of spare) await leave('removeMember', 'MemberRemoved', id, '2028-06-01', mayor, reasons)
    expect(
      await leave('removeMember', 'MemberRemoved', academics[0].id, '2028-06-01', mayor, reasons),
    ).toMatchObject({ __typename: 'CompositionBroken', clause: { id: 'clause:K-4-3-3' } })
    expect(
      await leave('removeMember', 'MemberRemoved', sitting[5] as string, null, secretary(), reasons),
    ).toMatchObject({ __typename: 'NotPermitted' })
    const dead = await leave(
      'recordMemberDeath',
      'MemberDeathRecorded',
      sitting[5] as string,
      '2028-05-30',
      secretary(),
    )
    expect(dead.membership).toMatchObject({ phase: 'DECEASED', lastDay: '2028-05-30', availableActions: [] })
    const again = await leave('resignSeat', 'SeatResigned', sitting[5] as string, null, secretary())
    expect(again).toMatchObject({ __typename: 'MembershipActNotPossible', phase: 'DECEASED', possible: [] })
    const gone = await leave('resignSeat', 'SeatResigned', academics[0].id, '2028-06-01', secretary())
    expect(gone.__typename).toBe('SeatResigned')
    const broken = await checkOf(council, '2028-07-01')
    expect(broken.isBroken).toBe(true)
    expect(broken.findings.find((each: any) => each.status === 'BLOCK')).toMatchObject({
      rule: { id: 'compositionRule:regional-both' },
      since: '2028-06-02',
    })
  })

  it('R086 reappointment is a new term, counted and without limit', async () => {
    let startsOn = '2029-04-01'
    for (let ordinal = 2; ordinal <= 4; ordinal++) {
      const planned = await plan(
        council,
        startsOn,
        [seats('regional-academic', 2), seats('regional-citizen', 2)],
        secretary(),
      )
      const academic = await nominate(planned.term, 0, secretary(), { person: 'scholar', name: '学者' })
      const citizen = await nominate(planned.term, 2, secretary(), { person: 'neighbour', name: '区民' })
      for (const { membership } of [academic, citizen])
        expect((await appoint(membership.id, startsOn, mayor)).membership.consecutiveTerms).toBe(ordinal - 1)
      const twice = await nominate(planned.term, 1, secretary(), { person: 'scholar', name: '学者' })
      expect(await appoint(twice.membership.id, startsOn, mayor)).toMatchObject({
        __typename: 'CompositionBroken',
        findings: [{ rule: { id: 'compositionRule:regional-administration-one-seat' } }],
      })
      startsOn = `${Number(startsOn.slice(0, 4)) + 2}-04-01`
    }
  })

  it('R085 names are public by consent alone, contacts sealed, reading them logged, histories without persons', async () => {
    now = new Date('2027-03-01T10:00:00+09:00')
    const nominee = await nominate(term, 19, secretary(), { name: '秘密 太郎', contact: '03-0000-0000' })
    const { id } = nominee.membership
    expect(await read(id, 'name person { name contact }', secretary())).toEqual({
      name: null,
      person: { name: '秘密 太郎', contact: '03-0000-0000' },
    })
    expect(await read(id, 'person { name }', mayor)).toEqual({ person: null })
    const logged = { 'reads.what': 'MemberPerson' }
    expect(await store.collection('accessLog').countDocuments(logged)).toBe(1)
    const names = ['memberships', 'memberPeople', 'idempotency']
    const kept = JSON.stringify(
      await Promise.all(names.map((name) => store.collection(name).find().toArray())),
    )
    for (const word of ['秘密 太郎', '03-0000-0000', 'person-1"']) expect(kept).not.toContain(word)
    const shown = await mutate(
      'setMemberNameConsent',
      'MemberNameConsentSet',
      'membership { name }',
      { id: sitting[0], isNamePublic: false },
      secretary(),
    )
    expect(shown.membership.name).toBeNull()
  })
})

describe('councils of districts and areas', () => {
  let district = ''
  let worker = ''
  let term: Term
  const inArea = secretary('center-okusawa')

  it('R177 associations are at least half at every join, substitution and removal; the what-if says it before', async () => {
    now = new Date('2027-03-01T10:00:00+09:00')
    district = await body('district:okusawa')
    expect((await plan(district, '2027-04-01', [seats('district-chokai', 1)], inArea)).field).toBe('endsOn')
    const planned = await plan(
      district,
      '2027-04-01',
      [seats('district-chokai', 3), seats('district-resident', 22)],
      inArea,
      '2029-03-31',
    )
    term = planned.term
    const other = await nominate(term, 3, inArea)
    const whatIf = await read(
      other.membership.id,
      'checkIfAppointed { isBroken findings { status rule { id } } }',
      inArea,
    )
    expect(whatIf.checkIfAppointed.isBroken).toBe(true)
    expect((await appoint(other.membership.id, '2027-04-01', inArea)).__typename).toBe('CompositionBroken')
    const chokai: string[] = []
    for (let seat = 0; seat < 3; seat++) {
      const { membership } = await nominate(term, seat, inArea)
      expect((await appoint(membership.id, '2027-04-01', inArea)).__typename).toBe('MemberAppointed')
      chokai.push(membership.id)
    }
    const waiting = [other.membership.id]
    for (let seat = 4; seat < 23; seat++) waiting.push((await nominate(term, seat, inArea)).membership.id)
    const race = await Promise.all(waiting.map((id) => appoint(id, '2027-04-01', inArea)))
    expect(race.filter(({ __typename }) => __typename === 'MemberAppointed')).toHaveLength(3)
    expect(race.filter(({ __typename }) => __typename === 'CompositionBroken')).toHaveLength(17)
    const removal = { reason: '理由', decision: '決定' }
    expect(
      (await leave('removeMember', 'MemberRemoved', chokai[0] as string, '2027-04-30', inArea, removal))
        .__typename,
    ).toBe('CompositionBroken')
    const gone = await leave('resignSeat', 'SeatResigned', chokai[0] as string, '2027-04-30', inArea)
    expect(gone.__typename).toBe('SeatResigned')
    expect((await checkOf(district, '2027-05-01')).findings[0]).toMatchObject({ since: '2027-05-01' })
    const mends = await nominate(term, 0, inArea, { person: 'worker', name: '部会員' })
    worker = mends.membership.id
    expect((await appoint(mends.membership.id, '2027-05-01', inArea)).membership.lastDay).toBe('2029-03-31')
    expect((await checkOf(district, '2027-05-01')).isBroken).toBe(false)
  })

  it('R027 R182 R183 citizens are the majority; a representative sits by virtue of a seat in a district of the area and loses both at once', async () => {
    const area = await body('area:tamagawa')
    const branch = secretary('branch-tamagawa')
    const planned = await plan(
      area,
      '2027-04-01',
      [
        seats('area-citizen', 4),
        seats('area-district', 1, 'district:okusawa'),
        seats('area-district', 1, 'district:kuhonbutsu'),
      ],
      branch,
      '2029-03-31',
    )
    expect(planned.__typename).toBe('CouncilTermPlanned')
    const { data } = await subgraph.ask(
      'query ($id: ID!) { council(id: $id, asOf: "2027-06-01") { members { id } } }',
      { id: district },
    )
    const own = await nominate(term, 1, inArea, { person: 'rep', name: '代表' })
    expect(own.__typename).toBe('MemberNominated')
    const second = data.council.members[1].id
    await leave('resignSeat', 'SeatResigned', second, '2027-05-31', inArea)
    const rested = await appoint(own.membership.id, '2027-06-01', inArea)
    expect(rested.__typename).toBe('MemberAppointed')
    const rep = { person: 'rep', name: '代表', restsOn: own.membership.id }
    const stranger = await nominate(planned.term, 4, branch, { restsOn: own.membership.id })
    expect(stranger).toMatchObject({ __typename: 'LinkMissing', linkedTo: 'DISTRICT_COUNCIL' })
    expect((await nominate(planned.term, 5, branch, rep)).__typename).toBe('LinkMissing')
    const seat = await nominate(planned.term, 4, branch, rep)
    expect((await appoint(seat.membership.id, '2027-07-01', branch)).findings).toMatchObject([
      { rule: { id: 'compositionRule:area-citizens-majority' } },
    ])
    for (const each of [0, 1]) {
      const call = { selection: { method: 'OPEN_CALL', source: '公募 選考会議事録' } }
      const { membership } = await nominate(planned.term, each, branch, call)
      expect((await appoint(membership.id, '2027-04-01', branch)).__typename).toBe('MemberAppointed')
    }
    const before = await appoint(seat.membership.id, '2027-05-01', branch)
    expect(before).toMatchObject({ __typename: 'LinkMissing' })
    const given = await appoint(seat.membership.id, '2027-07-01', branch)
    expect(given.membership).toMatchObject({ lastDay: '2029-03-31', restsOn: { id: own.membership.id } })
    const ended = await leave('resignSeat', 'SeatResigned', own.membership.id, '2027-12-31', inArea)
    expect(ended.__typename).toBe('SeatResigned')
    const lost = await read(seat.membership.id, 'phase(asOf: "2028-01-01") lastDay history { act }')
    expect(lost).toMatchObject({ phase: 'LOST_LINK', lastDay: '2027-12-31' })
    expect(lost.history.at(-1).act).toBe('resignSeat')
  })

  it('R088 who sits on a subcommittee is a member of its council, until that ends or the council does', async () => {
    now = new Date('2027-06-01T10:00:00+09:00')
    const set = await mutate(
      'setUpSubcommittee',
      'SubcommitteeSetUp',
      'council { id livesUntil }',
      { parent: district, name: { ja: '安全部会' }, purpose: '防災', legalBasis: '会則' },
      inArea,
    )
    expect(set.council.livesUntil).toBe('2029-03-31')
    const part = await plan(
      set.council.id,
      '2027-06-01',
      [seats('subcommittee-member', 5)],
      inArea,
      '2029-03-31',
    )
    const alone = await nominate(part.term, 0, inArea)
    expect(alone).toMatchObject({ __typename: 'LinkMissing', linkedTo: 'PARENT' })
    const known = await nominate(part.term, 0, inArea, { person: 'worker', name: '部会員', restsOn: worker })
    const sits = await appoint(known.membership.id, '2027-06-01', inArea)
    expect(sits).toMatchObject({ membership: { restsOn: { id: worker }, lastDay: '2029-03-31' } })
    now = new Date('2027-07-01T10:00:00+09:00')
    const end = { id: district, reason: '統合', decision: '決定' }
    const dissolved = await mutate('dissolveCouncil', 'CouncilDissolved', 'council { state }', end, planner)
    expect(dissolved.council.state).toBe('DISSOLVED')
    const after = await subgraph.ask(
      'query ($id: ID!, $part: ID!) { council(id: $id) { members { id } } part: council(id: $part) { state } }',
      { id: district, part: set.council.id },
    )
    expect(after.data).toMatchObject({ council: { members: [] }, part: { state: 'DISSOLVED' } })
    const end1 = { phase: 'BODY_ENDED', lastDay: '2027-06-30' }
    expect(await read(worker, 'phase lastDay')).toEqual(end1)
    expect(await read(known.membership.id, 'phase lastDay')).toEqual(end1)
    const late = await nominate(term, 20, inArea)
    expect(await appoint(late.membership.id, '2027-08-01', inArea)).toMatchObject({ __typename: 'BodyOver' })
  })
})

describe('members drawn by lot', () => {
  /** One act on a draw, without looking at what it tells. */
  const draw = async (name: string, type: string, input: object, who: object) => {
    const { data, errors } = await subgraph.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } } }`,
      { input },
      who,
    )
    expect([errors, data[name].message]).toEqual([undefined, undefined])
  }

  it('R182 a seat is filled from a draw by a line that accepted, once, also when 20 claim it at once', async () => {
    now = new Date('2027-03-01T10:00:00+09:00')
    const branch = secretary('branch-kitazawa')
    const area = await body('area:kitazawa')
    const { term } = await plan(area, '2027-06-01', [seats('area-citizen', 20)], branch, '2029-05-31')
    const planned = await mutate(
      'planDraw',
      'DrawPlanned',
      'draw { id }',
      { council: area, purpose: '区民委員', frame: '架空の名簿', asOf: '2027-02-01', seats: 2, quotas: [] },
      branch,
    )
    const { id } = planned.draw
    const crowd = Array.from({ length: 12 }, (_, each) => ({ person: `架空 ${each}`, strata: [] }))
    await draw('addDrawEntries', 'AddDrawEntriesInput', { id, people: crowd }, branch)
    await draw('freezeDrawPool', 'DrawInput', { id }, branch)
    const source = { name: '当せん番号', expectedOn: '2027-03-05', rule: '第1', fallback: '次の回' }
    await draw('announceDrawSources', 'AnnounceDrawSourcesInput', { id, sources: [source] }, branch)
    now = new Date('2027-03-05T20:00:00+09:00')
    const numbers = [{ name: '当せん番号', values: ['9319'], evidence: '公式発表' }]
    await draw('fixDrawSeed', 'FixDrawSeedInput', { id, numbers, witnesses: ['甲', '乙'] }, branch)
    await draw('performDraw', 'DrawInput', { id }, branch)
    await draw('inviteDrawn', 'DrawInput', { id }, branch)
    const { data } = await subgraph.ask('query ($id: ID!) { draw(id: $id) { places { commitment } } }', {
      id,
    })
    const [first, second] = data.draw.places
    const by = (commitment: string) => ({ selection: { method: 'SORTITION', draw: id, commitment } })
    const early = await nominate(term, 0, branch, by(first.commitment))
    expect(early.__typename).toBe('SelectionUnproven')
    const yes = { id, commitment: first.commitment, answer: 'ACCEPTED' }
    await draw('recordDrawAnswer', 'RecordDrawAnswerInput', yes, branch)
    expect((await nominate(term, 0, branch, by(second.commitment))).__typename).toBe('SelectionUnproven')
    expect((await nominate(term, 0, branch, { selection: { method: 'SORTITION' } })).__typename).toBe(
      'InvalidInput',
    )
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, seat) => nominate(term, seat, branch, by(first.commitment))),
    )
    const won = race.filter(({ __typename }) => __typename === 'MemberNominated')
    expect(won).toHaveLength(1)
    expect(race.filter(({ __typename }) => __typename === 'SelectionUnproven')).toHaveLength(19)
    const seated = await appoint(won[0].membership.id, '2027-06-01', branch)
    expect(seated.membership.selection).toEqual({
      method: 'SORTITION',
      source: null,
      draw: { id },
      commitment: first.commitment,
    })
  })
})

describe('what it costs', () => {
  it('R085 store commands don’t grow with the members that are read', async () => {
    const query = `query ($first: Int) { councils(first: $first) { nodes { members { name category { id } seat { number } term { ordinal } }
      compositionCheck { findings { status memberships { id } } } terms { seats { holder { id } state } } } } }`
    const one = await subgraph.ask(query, { first: 1 })
    const all = await subgraph.ask(query, { first: 50 })
    expect(one.errors ?? all.errors).toBeUndefined()
    expect(all.storeCommands).toBeLessThanOrEqual(one.storeCommands + 3)
  })
})
