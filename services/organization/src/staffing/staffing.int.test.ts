import { subjectOf } from '@chiiki/kit/access-log.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const officer = { posts: ['personnel-officer@office:hq'] }
const planner = { posts: ['head-office-planner@office:hq'] }
const ikejiri = { posts: ['centre-director@office:center-ikejiri'] }
const setagaya = { posts: ['branch-director@office:branch-setagaya'] }
const kinuta = { posts: ['branch-director@office:branch-kinuta'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('staffing')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, options: object = {}, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

async function act(name: string, input: object, options: object = officer): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const staff =
    'staff { id version duties { id kind district { id } isDisasterBase score contributions { theme points } } }'
  const successes: Record<string, string> = {
    registerStaff: `... on StaffRegisteredAnew { ${staff} } ... on StaffRegistered { person }`,
    moveStaff: `... on StaffMoved { ${staff} }`,
    assignDuty: `... on DutyAssigned { ${staff} } ... on DutyHeld { district } ... on DutyNotEligible { reasons yearOfService least most }`,
    endDuty: `... on StaffDutyEnded { ${staff} } ... on DutyEnded { on }`,
    recordSkill: `... on SkillRecorded { ${staff} }`,
    recordTraining: `... on TrainingRecorded { ${staff} }`,
    planTraining: '... on TrainingPlanned { programme { id title goals } }',
    recordDistrictProblem: '... on DistrictProblemRecorded { problem { id } }',
    confirmMatch: `... on MatchConfirmed { ${staff} } ... on DutyNotEligible { reasons }`,
  }
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${successes[name]} ... on Problem { message(lang: EN) remedy } ... on InvalidInput { field } } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

let registered = 0
async function member(facts: object = {}): Promise<string> {
  registered += 1
  const given = {
    person: `person:s-${registered}`,
    joinedOn: '2023-04-01',
    isManager: false,
    office: 'office:hq',
  }
  const answer = await act('registerStaff', { ...given, ...facts })
  expect(answer.__typename).toBe('StaffRegisteredAnew')
  return answer.staff.id
}
const from = '2026-11-24'
const assign = (input: object, options: object = officer) =>
  act('assignDuty', { kind: 'DISTRICT', from, ...input }, options)

describe('district duty staff', () => {
  it('R170 are staff of other sections in their year 3 to 5; who is not is refused with the reason', async () => {
    const young = await member({ joinedOn: '2025-04-01' })
    expect(await assign({ staff: young, district: 'district:ikejiri' })).toMatchObject({
      __typename: 'DutyNotEligible',
      reasons: ['YEARS_OF_SERVICE'],
      yearOfService: 2,
      least: 3,
      most: 5,
    })
    const own = await member({ office: 'office:center-ikejiri' })
    expect(await assign({ staff: own, district: 'district:ikejiri' })).toMatchObject({
      reasons: ['OWN_SECTION'],
    })
    expect(await assign({ staff: own, district: 'district:taishido' })).toMatchObject({
      __typename: 'DutyAssigned',
    })
    expect(await assign({ staff: own, district: 'district:nowhere' })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await assign({ staff: own, district: 'district:kamiuma' })).toMatchObject({
      __typename: 'DutyHeld',
      district: 'district:taishido',
    })
    expect(
      await act('registerStaff', {
        person: 'person:s-1',
        joinedOn: from,
        isManager: false,
        office: 'office:hq',
      }),
    ).toMatchObject({ __typename: 'StaffRegistered' })
    expect(
      await act('registerStaff', {
        person: 'person:x-1',
        joinedOn: from,
        isManager: false,
        office: 'office:none',
      }),
    ).toMatchObject({ __typename: 'NotFound' })
    for (const options of [{}, ikejiri, setagaya])
      expect(await assign({ staff: young, district: 'district:ikejiri' }, options)).toMatchObject({
        __typename: 'NotPermitted',
      })
  })

  it('R170 serve one district at a time: of 20 who assign one person to 20 districts at once, one does', async () => {
    const staff = await member()
    const { ward } = await read('{ ward { districts { id } } }')
    const others = ward.districts.filter(({ id }: { id: string }) => id !== 'district:ikejiri').slice(0, 20)
    const answers = await Promise.all(
      others.map(({ id }: { id: string }, index: number) =>
        assign(
          { staff, district: id, idempotencyKey: index % 2 ? `race-duty-${index}` : null },
          index % 3 ? officer : planner,
        ),
      ),
    )
    const names = answers.map(({ __typename }: any) => __typename)
    expect(names.filter((name: string) => name === 'DutyAssigned')).toHaveLength(1)
    expect(names.every((name: string) => ['DutyAssigned', 'DutyHeld', 'Conflict'].includes(name))).toBe(true)
    const { staffMember } = await read(
      'query($id: ID!) { staffMember(id: $id) { duties { id } } }',
      officer,
      { id: staff },
    )
    expect(staffMember.duties).toHaveLength(1)
  })

  it('R195 the roster of disaster base staff is for personnel and for the directors of that centre and area; each reading is logged', async () => {
    const staff = await member()
    const assigned = await assign({ staff, district: 'district:ikejiri', isDisasterBase: true })
    await assign({ staff: await member(), district: 'district:ikejiri' })
    const roster = async (options: object, asOf: string | null = null) =>
      (
        await read(
          'query($asOf: Date) { district(id: "district:ikejiri", asOf: $asOf) { disasterBaseStaff { id staff { person } findings } dutyStaff { kind } } }',
          options,
          { asOf },
        )
      ).district
    for (const options of [officer, planner, ikejiri, setagaya])
      expect(await roster(options)).toMatchObject({
        disasterBaseStaff: [{ id: assigned.staff.duties[0].id, findings: [] }],
        dutyStaff: [{ kind: 'DISTRICT' }, { kind: 'DISTRICT' }],
      })
    for (const options of [
      {},
      kinuta,
      { posts: ['centre-director@office:center-taishido'] },
      { posts: ['analyst@office:hq'] },
    ])
      expect(await roster(options)).toEqual({ disasterBaseStaff: null, dutyStaff: null })
    expect((await roster(ikejiri, '2029-04-01')).dutyStaff).toBeNull()
    expect((await roster(officer, '2029-04-01')).disasterBaseStaff).toMatchObject([
      { findings: ['YEARS_OF_SERVICE'] },
    ])
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const subject = subjectOf('District', 'district:ikejiri')
    expect(await connection.collection('accessLog').countDocuments({ 'reads.subject': subject })).toBe(5)
    await connection.close()
    const ended = await act('endDuty', { staff, duty: assigned.staff.duties[0].id, on: '2026-12-01' })
    expect(ended).toMatchObject({ __typename: 'StaffDutyEnded' })
    expect((await roster(officer, '2026-11-30')).disasterBaseStaff).toHaveLength(1)
    expect((await roster(officer, '2026-12-01')).disasterBaseStaff).toHaveLength(0)
  })
})

describe('branch staff', () => {
  it('R172 serve districts of their own area alone; the director of that branch may assign them', async () => {
    const staff = await member({ office: 'office:branch-setagaya', joinedOn: '2010-04-01' })
    const branch = (district: string, options: object) => assign({ staff, district, kind: 'BRANCH' }, options)
    expect(await branch('district:fukasawa', officer)).toMatchObject({
      __typename: 'DutyNotEligible',
      reasons: ['OTHER_AREA'],
    })
    expect(await branch('district:ikejiri', kinuta)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await branch('district:ikejiri', setagaya)).toMatchObject({ __typename: 'DutyAssigned' })
    expect(await branch('district:taishido', setagaya)).toMatchObject({ __typename: 'DutyAssigned' })
    expect(await branch('district:taishido', setagaya)).toMatchObject({ __typename: 'DutyHeld' })
    const other = await member()
    expect(await assign({ staff: other, district: 'district:ikejiri', kind: 'BRANCH' })).toMatchObject({
      reasons: ['NOT_BRANCH_STAFF'],
    })
    expect(
      await act('moveStaff', { staff: other, office: 'office:branch-kinuta', from: '2027-04-01' }),
    ).toMatchObject({
      __typename: 'StaffMoved',
    })
    expect(
      await assign({ staff: other, district: 'district:seijo', kind: 'BRANCH', from: '2027-04-01' }),
    ).toMatchObject({ __typename: 'DutyAssigned' })
  })
})

describe('support managers', () => {
  it('R171 are matched by a score that is explained, and assigned only when a person confirms the score that stands', async () => {
    const [best, next, none] = [
      await member({ isManager: true, joinedOn: '2000-04-01' }),
      await member({ isManager: true, joinedOn: '2000-04-01' }),
      await member({ joinedOn: '2000-04-01' }),
    ]
    const skill = (staff: string, theme: string, level: number) => act('recordSkill', { staff, theme, level })
    await skill(best, 'disaster-prevention', 3)
    await skill(best, 'community-welfare', 1)
    await skill(next, 'community-welfare', 2)
    await skill(none, 'disaster-prevention', 3)
    expect(await skill(best, 'juggling', 3)).toMatchObject({ field: 'theme' })
    expect(await skill(best, 'urban-development', 4)).toMatchObject({ field: 'level' })
    const given = {
      district: 'district:ikejiri',
      title: '避難所の担い手',
      themes: [
        { theme: 'disaster-prevention', weight: 3 },
        { theme: 'community-welfare', weight: 1 },
      ],
    }
    expect(await act('recordDistrictProblem', given, kinuta)).toMatchObject({ __typename: 'NotPermitted' })
    const { problem } = await act('recordDistrictProblem', given, ikejiri)
    const candidates =
      'district(id: "district:ikejiri") { districtProblems { candidates { staff { id } score contributions { theme weight level points } } } }'
    const asked = async (options: object) =>
      (await read(`{ ${candidates} }`, options)).district.districtProblems
    const told = await asked(setagaya)
    expect(told).toEqual([
      {
        candidates: [
          {
            staff: { id: best },
            score: 10,
            contributions: [
              { theme: 'disaster-prevention', weight: 3, level: 3, points: 9 },
              { theme: 'community-welfare', weight: 1, level: 1, points: 1 },
            ],
          },
          {
            staff: { id: next },
            score: 2,
            contributions: [{ theme: 'community-welfare', weight: 1, level: 2, points: 2 }],
          },
        ],
      },
    ])
    expect(await asked(setagaya)).toEqual(told)
    expect(await asked({})).toBeNull()
    const confirm = (staff: string, score: number, options: object = setagaya) =>
      act('confirmMatch', { staff, problem: problem.id, score, from }, options)
    expect(await confirm(best, 9)).toMatchObject({ __typename: 'InvalidInput', field: 'score' })
    expect(await confirm(best, 10, kinuta)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await confirm(none, 9)).toMatchObject({ __typename: 'DutyNotEligible', reasons: ['NOT_MANAGER'] })
    expect(await confirm(best, 10)).toMatchObject({
      __typename: 'MatchConfirmed',
      staff: { duties: [{ kind: 'SUPPORT', score: 10, contributions: [{ points: 9 }, { points: 1 }] }] },
    })
  })
})

describe('training and published numbers', () => {
  it('R089 trainings are internal; how many completed one is public, but for small numbers', async () => {
    const programme = async (title: string) =>
      (
        await act('planTraining', {
          title,
          themes: ['finding-people'],
          goals: ['地域の担い手と協働する'],
          startsOn: '2026-05-01',
        })
      ).programme.id
    const [many, few] = [await programme('まちづくり研修'), await programme('少人数の研修')]
    for (let index = 0; index < 10; index++) {
      const staff = await member()
      const trained = (which: string) =>
        act('recordTraining', { staff, programme: which, completedOn: '2026-06-01' })
      expect(await trained(many)).toMatchObject({ __typename: 'TrainingRecorded' })
      if (index === 0) expect(await trained(many)).toMatchObject({ field: 'programme' })
      if (index === 0) expect(await trained(few)).toMatchObject({ __typename: 'TrainingRecorded' })
    }
    const counts = 'fiscalYear least total cells { of count }'
    const { trainingCounts, dutyStaffCounts, staffMember } = await read(
      `{ trainingCounts(fiscalYear: 2026) { ${counts} } dutyStaffCounts(fiscalYear: 2026) { ${counts} } staffMember(id: "person:s-1") { person } }`,
    )
    expect(trainingCounts).toMatchObject({ least: 10, total: null })
    expect(trainingCounts.cells).toContainEqual({ of: many, count: 10 })
    expect(trainingCounts.cells).toContainEqual({ of: few, count: null })
    expect(dutyStaffCounts.cells).toHaveLength(5)
    expect(dutyStaffCounts).toMatchObject({ total: null })
    expect(dutyStaffCounts.cells).toContainEqual({ of: 'area:setagaya', count: null })
    expect(dutyStaffCounts.cells).toContainEqual({ of: 'area:karasuyama', count: 0 })
    expect(staffMember).toBeNull()
    const { past, toCome } = await read(
      '{ past: dutyStaffCounts(fiscalYear: 2020) { total } toCome: dutyStaffCounts(fiscalYear: 2027) { total } }',
    )
    expect([past, toCome]).toEqual([{ total: 0 }, null])
  })

  it('R089 skills and trainings of a person are recorded one a theme, and read by personnel alone, each reading logged', async () => {
    const staff = await member()
    const { programme } = await act('planTraining', {
      title: '傾聴の研修',
      themes: ['finding-people'],
      goals: ['聴く'],
      startsOn: '2026-05-01',
    })
    const done = { staff, programme: programme.id, completedOn: '2026-06-01' }
    for (const level of [1, 3])
      expect((await act('recordSkill', { staff, theme: 'community-welfare', level })).__typename).toBe(
        'SkillRecorded',
      )
    expect((await act('recordTraining', done)).__typename).toBe('TrainingRecorded')
    const query =
      'query($id: ID!) { staffMember(id: $id) { skills { theme level } trainings { completedOn programme { title } } } }'
    expect((await read(query, officer, { id: staff })).staffMember).toEqual({
      skills: [{ theme: 'community-welfare', level: 3 }],
      trainings: [{ completedOn: '2026-06-01', programme: { title: '傾聴の研修' } }],
    })
    for (const options of [
      {},
      { posts: ['centre-director@office:center-ikejiri'] },
      { posts: ['branch-director@office:branch-kinuta'] },
    ]) {
      expect((await read(query, options, { id: staff })).staffMember).toBeNull()
      expect(
        (await act('recordSkill', { staff, theme: 'community-welfare', level: 2 }, options)).__typename,
      ).toBe('NotPermitted')
      expect((await act('recordTraining', done, options)).__typename).toBe('NotPermitted')
    }
    const connection = await mongoose.createConnection(storeUri).asPromise()
    const subject = subjectOf('StaffMember', staff)
    expect(await connection.collection('accessLog').countDocuments({ 'reads.subject': subject })).toBe(1)
    await connection.close()
  })
})
