import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import { participation } from '../subgraph.ts'
import { made, seatMembers } from '../vote/test-council.ts'

/** The ward's data with one invented rule more: who sits in the ward's assembly doesn't sit on a promotion council. */
const dir = mkdtempSync(join(tmpdir(), 'rules-'))
cpSync('data', dir, { recursive: true })
const dataDir = join(dir, 'setagaya')
const file = join(dataDir, 'composition.json')
const known = JSON.parse(readFileSync(file, 'utf8'))
const invented = {
  ...known.rules.find(({ slug }: { slug: string }) => slug === 'promotion-one-seat'),
  slug: 'promotion-apart',
  kind: 'INCOMPATIBLE',
  facts: ['ward-assembly'],
  text: { ja: '区議会議員でない（架空の決まり）', en: 'not of the ward assembly (invented)' },
}
const twice = {
  ...invented,
  slug: 'promotion-two-terms',
  kind: 'MAX_CONSECUTIVE',
  facts: [],
  max: 2,
  text: { ja: '続けて二期まで（架空の決まり）', en: 'two terms in a row (invented)' },
}
writeFileSync(file, JSON.stringify({ ...known, rules: [...known.rules, invented, twice] }))

const storeUri = testDatabase('office')
const clock = { now: new Date('2027-04-01T10:00:00+09:00') }
const on = (day: string, time = '10:00') => {
  clock.now = new Date(`${day}T${time}:00+09:00`)
}
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(participation, { storeUri, clock: () => clock.now, dataDir })
})
afterAll(async () => {
  await subgraph?.close()
  rmSync(dir, { recursive: true })
})

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayor@office:hq'] }
const secretary = (slug: string) => ({ posts: [`council-secretary@office:center-${slug}`] })
const problem =
  '... on Problem { message(lang: JA) } ... on NotPermitted { needs } ... on InvalidInput { field }'

async function act(name: string, success: string, input: object, who: AskOptions, more = '') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ${problem} ... on ${success} ${more} } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data.it
}
async function body(place: string, type: string) {
  const plan = { place, type: `councilType:${type}`, name: { ja: '協議会' } }
  const { id } = (await made(subgraph, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner))
    .council
  const basis = { id, legalBasis: '要綱' }
  await made(subgraph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
  return id as string
}
const read = async (query: string, variables: object, who: AskOptions = {}) => {
  const { data, errors } = await subgraph.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
const suspension = { reason: '理由', hearing: '聴聞調書 第1号', decision: '決定 第1号' }

describe('a member who is suspended', () => {
  let members: string[] = []
  let council = ''
  const who = secretary('ikejiri')

  it('R160 has no vote and doesn’t count for the quorum from that instant on, and again from the instant of the end', async () => {
    council = await body('district:ikejiri', 'district')
    const days = { startsOn: '2027-04-01', endsOn: '2029-03-31' }
    const seating = { count: 3, category: 'district-chokai', secretary: who, appointing: who, ...days }
    members = await seatMembers(subgraph, council, seating)
    on('2027-04-10')
    const plan = {
      council,
      startsAt: '2027-05-10T18:30:00+09:00',
      mode: 'IN_PERSON',
      place: '会議室',
      agenda: [{ title: '予算', role: 'DECISION' }],
    }
    const planned = 'MeetingPlanned { meeting { id agenda { id } } }'
    const { meeting } = await made(subgraph, 'planMeeting', planned, plan, who)
    await made(subgraph, 'noticeMeeting', 'MeetingNoticed { meeting { id } }', { id: meeting.id }, who)
    on('2027-05-10', '18:30')
    for (const membership of members.slice(0, 2)) {
      const arrived = { meeting: meeting.id, membership, mode: 'IN_PERSON' }
      await made(subgraph, 'recordMemberArrival', 'MemberArrivalRecorded { attendance { id } }', arrived, who)
    }
    const held = 'MeetingOpened { meeting { openingQuorum { base present required } } }'
    const opened = await made(subgraph, 'holdMeeting', held, { id: meeting.id }, who, 'MeetingInput')
    expect(opened.meeting.openingQuorum).toEqual({ base: 3, present: 2, required: 2 })
    const asked = { id: members[0], ...suspension }
    expect(
      (await act('suspendMember', 'MemberSuspended { membership { id } }', asked, mayor)).__typename,
    ).toBe('NotPermitted')
    on('2027-05-10', '18:40')
    const race = await Promise.all(
      Array.from({ length: 20 }, () =>
        act(
          'suspendMember',
          'MemberSuspended { membership { phase suspensions { from to decision } } }',
          asked,
          who,
        ),
      ),
    )
    const done = race.filter(({ __typename }) => __typename === 'MemberSuspended')
    expect(done).toHaveLength(1)
    expect(done[0].membership).toEqual({
      phase: 'SUSPENDED',
      suspensions: [{ from: '2027-05-10T18:40:00+09:00', to: null, decision: '決定 第1号' }],
    })
    const item = meeting.agenda[0].id
    const taken = await act(
      'takeAgendaItem',
      'AgendaItemTaken { agendaItem { id } }',
      { id: item },
      who,
      '{ __typename } ... on QuorumNotMet { check { base present required } }'.replace('{ __typename }', ''),
    )
    expect(taken).toMatchObject({ __typename: 'QuorumNotMet', check: { base: 2, present: 1, required: 2 } })
    on('2027-05-10', '18:50')
    const back = await act(
      'reinstateMember',
      'MemberReinstated { membership { phase availableActions suspensions { to } } }',
      { id: members[0], reason: '調査の結果' },
      who,
    )
    expect(back.membership).toMatchObject({
      phase: 'ACTIVE',
      suspensions: [{ to: '2027-05-10T18:50:00+09:00' }],
    })
    expect(back.membership.availableActions).toContain('SUSPEND')
    const again = await act('takeAgendaItem', 'AgendaItemTaken { agendaItem { state } }', { id: item }, who)
    expect(again.agendaItem.state).toBe('UNDER_DISCUSSION')
  })
})

describe('a seat that falls vacant', () => {
  it('R087 is to be filled by a day that follows from the rule; it’s overdue after that, and left empty by a decision alone', async () => {
    on('2027-04-01')
    const council = await body('district:ikejiri', 'promotion')
    const who = secretary('ikejiri')
    const plan = {
      council,
      startsOn: '2027-04-01',
      seats: [{ category: 'seatCategory:promotion-member', count: 2 }],
    }
    const planned = 'CouncilTermPlanned { term { id seats { id } } }'
    const { term } = await made(subgraph, 'planCouncilTerm', planned, plan, who)
    const [first, second] = term.seats as { id: string }[]
    const facts = [{ fact: 'ward-assembly', holds: false }]
    const nominate = async (seat: string | undefined, more: object = {}) => {
      const nominee = {
        term: term.id,
        seat,
        selection: { method: 'NOMINATION', source: '推薦書' },
        person: `p ${seat} ${JSON.stringify(more)}`,
        name: '委員',
        isNamePublic: true,
        facts,
        ...more,
      }
      return (await made(subgraph, 'nominateMember', 'MemberNominated { membership { id } }', nominee, who))
        .membership.id as string
    }
    const appoint = (id: string, from: string) =>
      act(
        'appointMember',
        'MemberAppointed { membership { id } }',
        { id, from, decision: '委嘱' },
        mayor,
        '... on CompositionBroken { findings { rule { id } status unknown { id } memberships { id } } }',
      )
    const member = await nominate(first?.id)
    await appoint(member, '2027-04-01')

    const silent = await nominate(second?.id, { facts: [] })
    const refused = await appoint(silent, '2027-05-01')
    expect(refused).toMatchObject({
      __typename: 'CompositionBroken',
      findings: [{ rule: { id: 'compositionRule:promotion-apart' }, status: 'UNKNOWN' }],
    })
    expect(refused.message).toContain('不明1')
    const state = (holds: boolean) =>
      act(
        'stateMemberFacts',
        'MemberFactsStated { membership { facts { fact holds } } }',
        { id: silent, facts: [{ fact: 'ward-assembly', holds }] },
        who,
      )
    expect((await state(true)).membership.facts).toEqual([{ fact: 'ward-assembly', holds: true }])
    expect((await appoint(silent, '2027-05-01')).findings).toMatchObject([{ status: 'BLOCK' }])
    await state(false)
    expect((await appoint(silent, '2027-05-01')).__typename).toBe('MemberAppointed')
    expect(
      (await read('query ($id: ID!) { membership(id: $id) { facts { holds } } }', { id: silent })).membership,
    ).toEqual({ facts: null })

    const leave = { term: term.id, seat: first?.id, reason: '期間が短い', decision: '決定 第2号' }
    const left = 'SeatLeftVacant { term { id } }'
    expect((await act('leaveSeatVacant', left, leave, mayor)).__typename).toBe('SeatNotVacant')
    const gone = { id: member, lastDay: '2027-06-30' }
    await made(subgraph, 'resignSeat', 'SeatResigned { membership { id } }', gone, who, 'LeaveSeatInput')
    const vacancies = async (asOf: string) =>
      (
        await read(
          `query ($id: ID!, $asOf: Date!) { council(id: $id, asOf: $asOf) { vacancies { number
            vacancy(asOf: $asOf) { since leftVacant { on reason } clock { state dueOn lateDays owedBy owedByPost rule { code } } } } } }`,
          { id: council, asOf },
        )
      ).council.vacancies
    expect(await vacancies('2027-06-30')).toEqual([])
    const clockOf = {
      rule: { code: 'CL-VACANCY' },
      owedBy: 'office:center-ikejiri',
      owedByPost: 'council-secretary',
    }
    expect(await vacancies('2027-07-01')).toMatchObject([
      {
        number: 1,
        vacancy: { since: '2027-07-01', clock: { state: 'RUNNING', dueOn: '2027-09-28', ...clockOf } },
      },
    ])
    expect(await vacancies('2027-09-30')).toMatchObject([
      { vacancy: { clock: { state: 'OVERDUE', lateDays: 2 } } },
    ])
    on('2027-10-01')
    expect((await act('leaveSeatVacant', left, leave, who)).__typename).toBe('NotPermitted')
    expect((await act('leaveSeatVacant', left, { ...leave, reason: '' }, mayor)).field).toBe('reason')
    expect((await act('leaveSeatVacant', left, leave, mayor)).__typename).toBe('SeatLeftVacant')
    expect(await vacancies('2027-10-02')).toMatchObject([
      { vacancy: { clock: { state: 'VOID' }, leftVacant: { on: '2027-10-01', reason: '期間が短い' } } },
    ])
    expect(await vacancies('2027-09-30')).toMatchObject([
      { vacancy: { clock: { state: 'OVERDUE' }, leftVacant: null } },
    ])
    const late = await nominate(first?.id, { person: 'late' })
    expect((await appoint(late, '2027-11-01')).__typename).toBe('MemberAppointed')
    expect(await vacancies('2027-11-01')).toEqual([])
  })

  it('R086 a limit of terms in a row, where a rule sets one, refuses the next; a rule of two chairs the second', async () => {
    const council = await body('district:taishido', 'promotion')
    const who = secretary('taishido')
    on('2027-04-01')
    const answers: string[] = []
    for (const startsOn of ['2027-04-01', '2029-04-01', '2031-04-01']) {
      const seats = [{ category: 'seatCategory:promotion-member', count: 2 }]
      const planned = 'CouncilTermPlanned { term { id seats { id } } }'
      const { term } = await made(subgraph, 'planCouncilTerm', planned, { council, startsOn, seats }, who)
      for (const [index, person] of ['same', `other ${startsOn}`].entries()) {
        const nominee = {
          term: term.id,
          seat: term.seats[index].id,
          role: 'CHAIR',
          selection: { method: 'NOMINATION', source: '推薦書' },
          person,
          name: '委員',
          isNamePublic: false,
          facts: [{ fact: 'ward-assembly', holds: false }],
        }
        const put = 'MemberNominated { membership { id } }'
        const { id } = (await made(subgraph, 'nominateMember', put, nominee, who)).membership
        const given = { id, from: startsOn, decision: '委嘱' }
        const broken = '... on CompositionBroken { findings { rule { id } } }'
        const done = await act('appointMember', 'MemberAppointed { membership { id } }', given, mayor, broken)
        answers.push(done.findings?.[0].rule.id ?? done.__typename)
      }
    }
    const chair = 'compositionRule:promotion-one-chair'
    expect(answers).toEqual([
      'MemberAppointed',
      chair,
      'MemberAppointed',
      chair,
      'compositionRule:promotion-two-terms',
      'MemberAppointed',
    ])
  })
})

describe('who members were', () => {
  it('R085 is erased some time after their time on the body, by the job; seat, days, selection and the chain of acts stay', async () => {
    on('2027-04-01')
    const council = await body('district:wakabayashi', 'district')
    const who = secretary('wakabayashi')
    const days = { startsOn: '2027-04-01', endsOn: '2029-03-31' }
    const seating = { count: 2, category: 'district-chokai', secretary: who, appointing: who, ...days }
    const [stays, leaves] = await seatMembers(subgraph, council, seating)
    const gone = { id: leaves, lastDay: '2027-12-31' }
    await made(subgraph, 'resignSeat', 'SeatResigned { membership { id } }', gone, who, 'LeaveSeatInput')
    const consent = { id: leaves, isNamePublic: true }
    const set = 'MemberNameConsentSet { membership { name } }'
    expect((await made(subgraph, 'setMemberNameConsent', set, consent, who)).membership.name).toBe('委員 2')
    const { seatStore } = await import('./store.ts')
    const { eraseMembers } = await import('./erasure.ts')
    const { sealerOf } = await import('@chiiki/kit/sealed.ts')
    const connection = await createConnection(storeUri).asPromise()
    const seat = seatStore(connection, sealerOf(testSealingKeys))
    const told = (id: string | undefined) =>
      read(
        'query ($id: ID!) { membership(id: $id) { name phase from lastDay selection { source } history { act hash } } }',
        { id },
      )
    const before = (await told(leaves)).membership
    await eraseMembers.run({ seat } as never, new Date('2032-12-28T23:59:59+09:00'))
    expect((await told(leaves)).membership.name).toBe('委員 2')
    await eraseMembers.run({ seat } as never, new Date('2032-12-29T00:00:00+09:00'))
    const after = (await told(leaves)).membership
    expect(after).toEqual({ ...before, name: null })
    expect(after.history.map((each: { act: string }) => each.act)).toEqual([
      'nominateMember',
      'appointMember',
      'resignSeat',
      'setMemberNameConsent',
    ])
    expect(await seat.people.countDocuments({ _id: stays as string })).toBe(1)
    await eraseMembers.run({ seat } as never, new Date('2034-03-31T00:00:00+09:00'))
    expect(await seat.people.countDocuments({ _id: stays as string })).toBe(0)
    await connection.close()
  })
})
