import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const mayor = { posts: ['mayors-office@office:hq'] }
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
const storeUri = testDatabase('affair')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock: () => clock.now })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}, options: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}

const shared = `... on Problem { message(lang: EN) remedy clause { id } } ... on Conflict { currentVersion }
  ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field } ... on NotFound { id }`
const settled = `affair { id version } transfer { id state direction from { seat tier office { id } } to { seat tier office { id } }
  effectiveOn reason availableActions moves { staffCount budgetYen documents rooms } decision { title } decidedOn }`
const fields: Record<string, string> = {
  planAffairTransfer: `... on AffairTransferPlanned { ${settled} } ... on TransferClash { transferIds }`,
  decideAffairTransfer: `... on AffairTransferDecided { ${settled} } ... on TransferClash { transferIds } ... on TransferSettled { state }`,
  withdrawAffairTransfer: `... on AffairTransferWithdrawn { ${settled} } ... on TransferSettled { state }`,
  stateHeadOfficeReasons: '... on HeadOfficeReasonsStated { affair { version lacksHeadOfficeReason } }',
  planOfficeClosure:
    '... on OfficeClosurePlanned { office { id } change { id } } ... on OfficeHoldsAffairs { from affairs { id } }',
}
const decision = { title: '令和8年11月24日 区長決裁 第1号', decidedOn: '2026-11-24' }

async function act(name: string, input: object, options: object = planner): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields[name]} ${shared} } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

/** Plans as the planner and decides as the mayor's office. */
async function transfer(input: { affair: string } & Record<string, unknown>): Promise<any> {
  const planned = await act('planAffairTransfer', input)
  if (planned.__typename !== 'AffairTransferPlanned') return planned
  return act('decideAffairTransfer', { affair: input.affair, transfer: planned.transfer.id, decision }, mayor)
}

async function holder(affair: string, place: string | null, asOf: string, knownAt: string | null = null) {
  const query =
    'query($id: ID!, $place: ID, $asOf: Date, $knownAt: DateTime) { affair(id: $id, asOf: $asOf, knownAt: $knownAt) { holder(place: $place) { id } } }'
  return (await read(query, { id: affair, place, asOf, knownAt })).affair.holder?.id ?? null
}

describe('who is responsible', () => {
  it('R079 is one office for every task, place and day of the real ward: no finding but reasons not told', async () => {
    const query =
      'query($asOf: Date) { affairFindings(asOf: $asOf, first: 100) { nodes { kind affair { id } place holder { seat } } } }'
    for (const asOf of [
      '1985-01-01',
      '1995-04-01',
      '2005-06-01',
      '2016-06-01',
      '2017-06-01',
      '2019-08-01',
      '2026-11-24',
    ]) {
      const { nodes } = (await read(query, { asOf })).affairFindings
      expect(nodes.filter(({ kind }: { kind: string }) => kind !== 'HEAD_OFFICE_REASON_MISSING')).toEqual([])
    }
    const today = (await read(query, { asOf: '2026-11-24' })).affairFindings.nodes
    expect(today.map(({ affair }: { affair: { id: string } }) => affair.id)).toContain(
      'affair:ward-reflection',
    )
  })

  it('R013 R135 follows the transfers that sources tell: 1991 to the branches, 2016 to the centres, 2017 to くみん窓口', async () => {
    expect(await holder('affair:area-health-welfare', null, '1990-12-31')).toBe('office:hq')
    expect(await holder('affair:area-health-welfare', 'area:kinuta', '1991-01-01')).toBe(
      'office:branch-kinuta',
    )
    expect(await holder('affair:area-health-welfare', null, '1991-01-01')).toBeNull()
    expect(await holder('affair:district-machizukuri', 'district:yoga', '2015-12-31')).toBe(
      'office:branch-office-yoga',
    )
    expect(await holder('affair:district-machizukuri', 'district:yoga', '2016-01-01')).toBe(
      'office:center-yoga',
    )
    expect(await holder('affair:branch-office-counter', 'district:seijo', '2016-12-31')).toBe(
      'office:branch-office-seijo',
    )
    expect(await holder('affair:branch-office-counter', 'district:seijo', '2017-01-01')).toBe(
      'office:branch-kinuta',
    )
    expect(await holder('affair:branch-office-counter', 'district:ikejiri', '2026-11-24')).toBeNull()
    const { affair } = await read(
      '{ affair(id: "affair:district-machizukuri") { timeline(place: "district:yoga") { validFrom validTo holder { seat office { id } } transfer { id direction from { office { id } } decidedOn } source { title } } } }',
    )
    expect(affair.timeline).toMatchObject([
      {
        validFrom: '2005',
        validTo: '2016',
        holder: { office: { id: 'office:branch-office-yoga' } },
        transfer: null,
      },
      {
        validFrom: '2016',
        validTo: null,
        holder: { seat: 'CENTRE' },
        transfer: { direction: 'DOWNWARD', decidedOn: null },
      },
    ])
  })

  it('R079 is answered alike from the office and from the task', async () => {
    const { ward } = await read(
      '{ ward { headOffice { id affairs(first: 100) { nodes { id } } } areas { id generalBranch { id affairs(first: 100) { nodes { id } } } districts { id offices { id affairs(first: 100) { nodes { id } } } } } } }',
    )
    const held = new Set<string>()
    const offices = [
      ward.headOffice,
      ...ward.areas.flatMap(({ generalBranch, districts }: any) => [
        generalBranch,
        ...districts.flatMap(({ offices }: any) => offices),
      ]),
    ]
    for (const { id, affairs } of offices) for (const affair of affairs.nodes) held.add(`${affair.id} ${id}`)
    const { affairs } = await read('{ affairs(first: 100) { nodes { id } } }')
    const named = new Set<string>()
    const places = ward.areas.flatMap(({ id, districts }: any) => [
      id,
      ...districts.map((each: any) => each.id),
    ])
    const aliases = places.map(
      (place: string, index: number) => `p${index}: holder(place: "${place}") { id }`,
    )
    for (const { id } of affairs.nodes) {
      const { affair } = await read(`{ affair(id: "${id}") { holder { id } ${aliases.join(' ')} } }`)
      for (const office of Object.values<any>(affair)) if (office) named.add(`${id} ${office.id}`)
    }
    expect(held.size).toBeGreaterThan(400)
    expect([...held].toSorted()).toEqual([...named].toSorted())
  })

  it('R079 costs the same store commands for one general branch and for all: 7', async () => {
    const one = await subgraph.ask(
      '{ area(id: "area:kinuta") { generalBranch { affairs { nodes { id tier holder(place: "district:seijo") { id } } } } } }',
    )
    const all = await subgraph.ask(
      '{ ward { areas { generalBranch { affairs { nodes { id tier holder(place: "district:seijo") { id } } } } } } }',
    )
    expect([one.errors, all.errors]).toEqual([undefined, undefined])
    expect([one.storeCommands, all.storeCommands]).toEqual([7, 7])
  })

  it('R078 R129 R197 R141 lists by tier, reason, name and office, compares powers, and tells duplicates', async () => {
    const list =
      'query($where: AffairWhere, $heldBy: ID, $asOf: Date) { affairs(where: $where, heldBy: $heldBy, asOf: $asOf, first: 100) { nodes { id tier } } }'
    const ids = async (variables: object) =>
      (await read(list, variables)).affairs.nodes.map(({ id }: { id: string }) => id)
    expect(await ids({ where: { headOfficeReason: { eq: 'EXPERTISE' } } })).toEqual(['affair:ward-services'])
    expect(await ids({ where: { tier: { eq: 'WARD' } } })).toHaveLength(8)
    expect(await ids({ where: { name: { contains: '地域経営' } } })).toEqual(['affair:area-policy'])
    expect(await ids({ heldBy: 'office:branch-office-taishido' })).toEqual([
      'affair:branch-office-counter',
      'affair:branch-office-information',
    ])
    expect(await ids({ heldBy: 'office:nobody' })).toEqual([])
    expect(await ids({ asOf: '1980-01-01' })).toEqual([
      'affair:area-health-welfare',
      'affair:area-town-planning',
    ])
    const { office, powersOf, affairDuplicates, transfersOf } = await read(`{
      office(id: "office:branch-kitazawa") { legalBasis { value } powersBeyondLegalType { id } }
      powersOf(office: "office:branch-kitazawa", asOf: "2022-10-01", comparedWith: "2022-09-30") { held { id } gained { id } lost { id } }
      affairDuplicates { nodes { procedure { id } channel tiers affairs { id } } }
      transfersOf(office: "office:branch-kitazawa", from: "1990-01-01", to: "2020-01-01") { nodes { effectiveOn affair { id } direction } } }`)
    expect(office.legalBasis.value).toContain('支所')
    expect(office.powersBeyondLegalType).toHaveLength(7)
    expect(powersOf.gained.map(({ id }: { id: string }) => id)).toContain('affair:area-policy')
    expect(powersOf.lost).toEqual([])
    expect(affairDuplicates.nodes).toMatchObject([
      {
        procedure: { id: 'procedure:ward-info' },
        channel: 'COUNTER',
        tiers: ['AREA', 'DISTRICT'],
        affairs: [{ id: 'affair:centre-inquiries' }, { id: 'affair:kumin-inquiries' }],
      },
    ])
    expect(transfersOf.nodes.map(({ effectiveOn }: { effectiveOn: string }) => effectiveOn)).toEqual([
      '1991',
      '1991',
      '2017',
    ])
    const { then } = await read(
      '{ then: powersOf(office: "office:branch-kitazawa", asOf: "1992-01-01", comparedWith: "2026-11-24") { lost { id } gained { id } } }',
    )
    expect(then.gained).toEqual([])
  })
})

describe('a transfer', () => {
  const affair = 'affair:ward-services'
  const input = {
    affair,
    place: 'area:kinuta',
    to: { seat: 'GENERAL_BRANCH' },
    effectiveOn: '2027-04-01',
    moves: { staffCount: 3, budgetYen: '123456789012', documents: ['台帳'], rooms: ['相談室1'] },
  }

  it('R079 is planned by planners, decided by the mayor’s office alone, and seen by others once decided', async () => {
    expect(await act('planAffairTransfer', input, {})).toMatchObject({
      __typename: 'NotPermitted',
      isSignedIn: false,
    })
    expect(
      await act('planAffairTransfer', input, { posts: ['head-office-planner@office:branch-kinuta'] }),
    ).toMatchObject({
      __typename: 'NotPermitted',
      needs: expect.arrayContaining(['mayors-office@office:hq']),
    })
    const keyed = { ...input, idempotencyKey: 'plan-to-kinuta' }
    const planned = await act('planAffairTransfer', keyed)
    expect(planned).toMatchObject({
      __typename: 'AffairTransferPlanned',
      transfer: {
        state: 'PLANNED',
        direction: 'DOWNWARD',
        availableActions: ['WITHDRAW'],
        moves: input.moves,
        decision: null,
      },
    })
    expect((await act('planAffairTransfer', keyed)).transfer.id).toBe(planned.transfer.id)
    const seen = `{ affair(id: "${affair}") { transfers { id } } }`
    expect((await read(seen)).affair.transfers).toEqual([])
    expect((await read(seen, {}, planner)).affair.transfers).toHaveLength(1)
    expect(await holder(affair, 'area:kinuta', '2027-04-01')).toBe('office:hq')
    const decide = { affair, transfer: planned.transfer.id, decision }
    expect(await act('decideAffairTransfer', decide, planner)).toMatchObject({ __typename: 'NotPermitted' })
    expect(
      await act(
        'decideAffairTransfer',
        { ...decide, decision: { ...decision, decidedOn: '2026-11-25' } },
        mayor,
      ),
    ).toMatchObject({
      __typename: 'InvalidInput',
      field: 'decision.decidedOn',
    })
    expect(await act('decideAffairTransfer', decide, mayor)).toMatchObject({
      __typename: 'AffairTransferDecided',
      transfer: {
        state: 'DECIDED',
        decision: { title: decision.title },
        decidedOn: '2026-11-24',
        availableActions: ['WITHDRAW'],
      },
    })
    expect(await act('decideAffairTransfer', decide, mayor)).toMatchObject({
      __typename: 'TransferSettled',
      state: 'DECIDED',
    })
    expect((await read(seen)).affair.transfers).toHaveLength(1)
    expect(await holder(affair, 'area:kinuta', '2027-03-31')).toBe('office:hq')
    expect(await holder(affair, 'district:seijo', '2027-04-01')).toBe('office:branch-kinuta')
    expect(await holder(affair, 'area:karasuyama', '2027-04-01')).toBe('office:hq')
    expect(await holder(affair, 'area:kinuta', '2027-04-01', '2026-11-24T08:59:59+09:00')).toBe('office:hq')
  })

  it('R135 is executed by its day, can be withdrawn until then, and goes up with a reason alone', async () => {
    const { affair: found } = await read(`{ affair(id: "${affair}") { transfers { id } } }`)
    const withdraw = { affair, transfer: found.transfers[0].id, reason: '見直し' }
    clock.now = new Date('2027-04-01T00:00:00+09:00')
    expect(await act('withdrawAffairTransfer', withdraw, mayor)).toMatchObject({
      __typename: 'TransferSettled',
      state: 'EXECUTED',
    })
    const up = { affair, place: 'area:kinuta', to: { office: 'office:hq' }, effectiveOn: '2027-05-01' }
    expect(await act('planAffairTransfer', up)).toMatchObject({
      __typename: 'UpwardTransferNeedsReason',
      clause: { id: 'clause:K-1-3-3' },
    })
    expect(await act('planAffairTransfer', { ...up, reason: '専門性' })).toMatchObject({
      __typename: 'HeadOfficeReasonMissing',
      clause: { id: 'clause:K-4-1-3-3' },
    })
    clock.now = new Date('2026-11-24T09:01:00+09:00')
    expect(await act('withdrawAffairTransfer', withdraw, planner)).toMatchObject({
      __typename: 'NotPermitted',
    })
    expect(await act('withdrawAffairTransfer', withdraw, mayor)).toMatchObject({
      transfer: { state: 'WITHDRAWN' },
    })
    expect(await holder(affair, 'area:kinuta', '2027-04-01')).toBe('office:hq')
    expect(await holder(affair, 'area:kinuta', '2027-04-01', '2026-11-24T09:00:30+09:00')).toBe(
      'office:branch-kinuta',
    )
  })

  it('R013 R079 of twenty decided at once, one succeeds: never two holders, never none', async () => {
    const task = 'affair:ward-reflection'
    const areas = ['setagaya', 'kitazawa', 'tamagawa', 'kinuta', 'karasuyama']
    const plans: string[] = []
    for (let index = 0; index < 20; index += 1) {
      const to = { office: `office:branch-${areas[index % 5]}` }
      const planned = await act('planAffairTransfer', {
        affair: task,
        place: 'ward:setagaya',
        to,
        effectiveOn: '2027-04-01',
      })
      plans.push(planned.transfer.id)
    }
    const answers = await Promise.all(
      plans.map((id) => act('decideAffairTransfer', { affair: task, transfer: id, decision }, mayor)),
    )
    const kinds = answers.map(({ __typename }) => __typename)
    expect(kinds.filter((kind) => kind === 'AffairTransferDecided')).toHaveLength(1)
    expect(kinds.every((kind) => /Decided|Conflict|TransferClash/.test(kind))).toBe(true)
    const winner = answers.find(({ __typename }) => __typename === 'AffairTransferDecided').transfer.to.office
      .id
    expect(await holder(task, null, '2027-04-01')).toBe(winner)
    expect(await holder(task, 'district:yoga', '2027-04-01')).toBe(winner)
    expect(await holder(task, null, '2027-03-31')).toBe('office:hq')
    const { affair: after } = await read(
      `{ affair(id: "${task}", asOf: "2027-04-01") { version allocations { place validFrom holder { office { id } } } history { sequence } } }`,
    )
    expect(after.allocations).toEqual([
      { place: 'ward:setagaya', validFrom: '2027-04-01', holder: { office: { id: winner } } },
    ])
    expect(after.version).toBe(21)
    expect(after.history.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    )
  })

  it('R079 with an old expectedVersion is a Conflict, of no task NotFound, to no clause NotFound', async () => {
    expect(await act('planAffairTransfer', { ...input, expectedVersion: 0 })).toMatchObject({
      __typename: 'Conflict',
    })
    expect(await act('planAffairTransfer', { ...input, affair: 'affair:none' })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await act('planAffairTransfer', { ...input, clause: 'clause:none' })).toMatchObject({
      __typename: 'NotFound',
      id: 'clause:none',
    })
  })
})

describe('why a task stays', () => {
  it('R078 is said by the planner, once the head office holds it', async () => {
    const affair = 'affair:mayor-plan'
    const said = {
      affair,
      reasons: ['UNIFORMITY'],
      explanation: '区全体の計画',
      decision: { title: '内部決裁' },
    }
    const flag = `query($asOf: Date) { affair(id: "${affair}", asOf: $asOf) { lacksHeadOfficeReason availableActions allocations { headOfficeReasons explanation } } }`
    expect((await read(flag, {}, planner)).affair).toMatchObject({
      lacksHeadOfficeReason: true,
      availableActions: ['PLAN_TRANSFER', 'STATE_REASONS'],
    })
    expect(
      await act('stateHeadOfficeReasons', said, { posts: ['branch-director@office:branch-kinuta'] }),
    ).toMatchObject({ __typename: 'NotPermitted' })
    expect(await act('stateHeadOfficeReasons', { ...said, reasons: [] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reasons',
    })
    expect(await act('stateHeadOfficeReasons', said)).toMatchObject({
      affair: { lacksHeadOfficeReason: false },
    })
    expect((await read(flag, { asOf: '2026-11-23' })).affair.lacksHeadOfficeReason).toBe(true)
    expect((await read(flag)).affair.allocations).toEqual([
      { headOfficeReasons: ['UNIFORMITY'], explanation: '区全体の計画' },
    ])
    expect(await act('stateHeadOfficeReasons', { ...said, affair: 'affair:area-policy' })).toMatchObject({
      __typename: 'NotHeldByHeadOffice',
    })
  })
})

describe('an office that closes', () => {
  const closure = {
    office: 'office:branch-office-kyodo',
    effectiveOn: '2028-04-01',
    decision: { title: '議案第1号' },
  }
  const task = (affair: string) => ({
    affair,
    place: 'district:kyodo',
    to: { seat: 'GENERAL_BRANCH' },
    effectiveOn: '2028-04-01',
  })

  it('R079 is refused with the tasks that it holds, until each is transferred on that day or before', async () => {
    expect(await act('planOfficeClosure', closure)).toMatchObject({
      __typename: 'OfficeHoldsAffairs',
      clause: { id: 'clause:K-4-1-4' },
      from: '2028-04-01',
      affairs: [{ id: 'affair:branch-office-counter' }, { id: 'affair:branch-office-information' }],
    })
    const first = await transfer(task('affair:branch-office-counter'))
    expect(first).toMatchObject({ __typename: 'AffairTransferDecided', transfer: { direction: 'SIDEWAYS' } })
    expect(await act('planOfficeClosure', closure)).toMatchObject({
      __typename: 'OfficeHoldsAffairs',
      affairs: [{ id: 'affair:branch-office-information' }],
    })
    expect(await transfer(task('affair:branch-office-information'))).toMatchObject({
      __typename: 'AffairTransferDecided',
    })
    expect(await act('planOfficeClosure', closure)).toMatchObject({ __typename: 'OfficeClosurePlanned' })
    expect(
      await act(
        'withdrawAffairTransfer',
        { affair: 'affair:branch-office-counter', transfer: first.transfer.id },
        mayor,
      ),
    ).toMatchObject({ __typename: 'OfficeNotOpen' })
    expect(await holder('affair:branch-office-counter', 'district:kyodo', '2028-04-01')).toBe(
      'office:branch-setagaya',
    )
  })

  it('R079 and a transfer to it at once never both succeed', async () => {
    const office = 'office:branch-office-yoga'
    const away = { place: 'district:yoga', to: { seat: 'GENERAL_BRANCH' }, effectiveOn: '2028-04-01' }
    await transfer({ affair: 'affair:branch-office-counter', ...away })
    await transfer({ affair: 'affair:branch-office-information', ...away })
    const plans = await Promise.all(
      ['affair:mayor-annual-report', 'affair:mayor-staff-training', 'affair:area-support'].map(
        async (affair) => ({
          affair,
          transfer: (
            await act('planAffairTransfer', {
              affair,
              place: 'district:yoga',
              to: { office },
              effectiveOn: '2028-01-01',
            })
          ).transfer.id,
        }),
      ),
    )
    const [closed, ...decided] = await Promise.all([
      act('planOfficeClosure', { ...closure, office }),
      ...plans.map((plan) => act('decideAffairTransfer', { ...plan, decision }, mayor)),
    ])
    const isClosed = closed.__typename === 'OfficeClosurePlanned'
    for (const { __typename } of decided)
      expect(__typename).toBe(isClosed ? 'OfficeNotOpen' : 'AffairTransferDecided')
    if (!isClosed) expect(closed.__typename).toBe('OfficeHoldsAffairs')
    const { affairFindings } = await read(
      '{ affairFindings(asOf: "2028-05-01", first: 100) { nodes { kind } } }',
    )
    expect(
      affairFindings.nodes.filter(({ kind }: { kind: string }) => kind !== 'HEAD_OFFICE_REASON_MISSING'),
    ).toEqual([])
  })
})
