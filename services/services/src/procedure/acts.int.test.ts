import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('procedure-acts')
const editor = { posts: ['head-office-planner@office:hq'] }

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

async function call(name: string, input: object, options: object = editor): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const extra = name === 'openProcedureChannel' ? '... on ChannelStands { since until }' : ''
  const { data, errors } = await subgraph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message remedy message_en: message(lang: EN) }
      ... on InvalidInput { field rule } ... on NotPermitted { needs } ${extra} } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data[name]
}

async function read(query: string): Promise<any> {
  const { data, errors } = await subgraph.ask(query)
  expect(errors).toBeUndefined()
  return data
}

const mail = { channel: 'MAIL', from: '2027-01-04', notice: '告示第1号' }

describe('the catalogue in the hands of its editors', () => {
  it('R156 opens mail from a day on, with its papers and its turnaround; 転入届 can never be mailed', async () => {
    const opened = await call('openProcedureChannel', {
      procedure: 'procedure:inkan-toroku',
      ...mail,
      papers: [{ ja: '申請書', en: 'The form' }],
      turnaroundDays: 7,
      idempotencyKey: 'open-mail-1',
    })
    expect(opened).toEqual({ __typename: 'ProcedureChannelOpened' })
    const { procedure } = await read(`{ procedure(id: "procedure:inkan-toroku") { before: channels { channel }
      after: channels(asOf: "2027-01-04") { channel validFrom papers(lang: EN) turnaroundDays isRemote source { title confidence } }
      check: channelCheck(channel: MAIL) { isAllowed refusal on } history { act by } version } }`)
    expect(procedure.before.map(({ channel }: { channel: string }) => channel)).toEqual(['COUNTER'])
    expect(procedure.after[1]).toEqual({
      channel: 'MAIL',
      validFrom: '2027-01-04',
      papers: ['The form'],
      turnaroundDays: 7,
      isRemote: true,
      source: { title: '告示第1号', confidence: 'OFFICIAL' },
    })
    expect(procedure.check).toEqual({ isAllowed: false, refusal: 'NOT_YET', on: '2027-01-04' })
    expect(procedure.history).toEqual([{ act: 'openProcedureChannel', by: 'head-office-planner@office:hq' }])
    const barred = await call('openProcedureChannel', { procedure: 'procedure:tennyu', ...mail })
    expect(barred).toMatchObject({ __typename: 'ChannelBarred', message: expect.stringContaining('郵送') })
    expect(
      await call('openProcedureChannel', { procedure: 'procedure:inkan-toroku', ...mail }),
    ).toMatchObject({
      __typename: 'ChannelStands',
      since: '2027-01-04',
    })
  })

  it('R150 ends a channel: it is offered no more and told in history', async () => {
    const end = { procedure: 'procedure:tenshutsu', channel: 'MAIL', from: '2026-12-01' }
    expect(await call('endProcedureChannel', end)).toEqual({ __typename: 'ProcedureChannelEnded' })
    expect(await call('endProcedureChannel', end)).toMatchObject({ __typename: 'ChannelNotOffered' })
    const { procedure } =
      await read(`{ procedure(id: "procedure:tenshutsu") { channels(asOf: "2026-12-01") { channel }
      channelHistory { channel validTo } } }`)
    expect(procedure.channels.map(({ channel }: { channel: string }) => channel)).toEqual([
      'COUNTER',
      'ONLINE',
    ])
    expect(procedure.channelHistory).toContainEqual({ channel: 'MAIL', validTo: '2026-12-01' })
  })

  it('sets a fee from a day on, and tells the one before for the days before', async () => {
    const fee = { procedure: 'procedure:juminhyo', yen: 300, from: '2027-04-01', notice: '告示第2号' }
    expect(await call('setProcedureFee', fee)).toEqual({ __typename: 'ProcedureFeeSet' })
    const { procedure } =
      await read(`{ procedure(id: "procedure:juminhyo") { now: fee { yen unknownReason(lang: EN) }
      then: fee(asOf: "2027-04-01", channel: COUNTER) { yen validFrom source { title } } } }`)
    expect(procedure.now).toMatchObject({ yen: null, unknownReason: expect.any(String) })
    expect(procedure.then).toEqual({ yen: 300, validFrom: '2027-04-01', source: { title: '告示第2号' } })
    expect(await call('setProcedureFee', { ...fee, yen: -1 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'yen',
    })
  })

  it('revises the terms from a day on: checklists for that day follow, those for today stay', async () => {
    const own = (fact: string) => ({
      op: 'FACT',
      fact,
      test: { yes: true },
      text: { ja: '条件', en: 'The condition' },
    })
    const terms = {
      procedure: 'procedure:juminhyo',
      from: '2027-01-04',
      identityLevel: 'DOCUMENTS',
      proxy: 'ALLOWED',
      requirement: own('fact:lives-here'),
      evidence: { op: 'PAPER', paper: 'paper:photo-id', text: { ja: '写真入り証明書' } },
      proxyEvidence: { op: 'PAPER', paper: 'paper:letter', text: { ja: '委任状' } },
      standardProcessing: { amount: 1, unit: 'WORKING_DAY' },
      notice: '告示第3号',
    }
    expect(await call('reviseProcedureTerms', terms)).toEqual({ __typename: 'ProcedureTermsRevised' })
    const { procedure } = await read(
      '{ procedure(id: "procedure:juminhyo") { terms(asOf: "2027-01-04") { identityLevel identitySource { title } } } }',
    )
    expect(procedure.terms).toEqual({ identityLevel: 'DOCUMENTS', identitySource: { title: '告示第3号' } })
    const fields = 'entitlement isRequirementKnown proxy bring { paper isMet }'
    const { today, then } = await read(`{ today: checklist(procedure: "procedure:juminhyo") { ${fields} }
      then: checklist(procedure: "procedure:juminhyo", on: "2027-01-04", isProxy: true, have: ["paper:letter"], answers: [{ fact: "fact:lives-here", yes: true }]) { ${fields} } }`)
    expect(today).toMatchObject({ entitlement: 'UNKNOWN', isRequirementKnown: false })
    expect(then).toEqual({
      entitlement: 'ELIGIBLE',
      isRequirementKnown: true,
      proxy: 'ALLOWED',
      bring: [
        { paper: 'paper:photo-id', isMet: false },
        { paper: 'paper:letter', isMet: true },
      ],
    })
    const refused = async (change: object) =>
      (await call('reviseProcedureTerms', { ...terms, ...change })) as { field: string }
    const always = { op: 'ANY', of: [own('fact:lives-here'), { op: 'NOT', of: [own('fact:lives-here')] }] }
    expect(await refused({ requirement: always })).toMatchObject({
      field: 'requirement',
      rule: expect.stringContaining('everybody'),
    })
    expect(await refused({ requirement: own('fact:nobody-asks') })).toMatchObject({ field: 'requirement' })
    expect(await refused({ requirement: { op: 'NOT', of: [] } })).toMatchObject({ field: 'requirement.of' })
    expect(
      await refused({ requirement: { ...own('fact:lives-here'), test: { yes: true, atLeast: 1 } } }),
    ).toMatchObject({
      field: 'requirement.test',
    })
    const deep = Array.from({ length: 7 }).reduce<object>(
      (inner) => ({ op: 'NOT', of: [inner] }),
      own('fact:lives-here'),
    )
    expect(await refused({ requirement: deep })).toMatchObject({ rule: 'at most 6 deep' })
    const wide = { op: 'ANY', of: Array.from({ length: 60 }, () => own('fact:lives-here')) }
    expect(await refused({ requirement: wide })).toMatchObject({ rule: 'at most 60 parts in all' })
    expect(await refused({ evidence: { op: 'N_OF', n: 3, of: [terms.evidence] } })).toMatchObject({
      __typename: 'InvalidInput',
    })
  })

  it('is closed to everybody else, tells them whom it takes, and knows no procedure that there isn’t', async () => {
    for (const options of [
      {},
      { posts: ['counter-manager@office:branch-setagaya'] },
      { posts: ['head-office-planner@office:branch-setagaya'] },
    ])
      expect(
        await call(
          'endProcedureChannel',
          { procedure: 'procedure:tennyu', channel: 'COUNTER', from: '2026-12-01' },
          options,
        ),
      ).toMatchObject({
        __typename: 'NotPermitted',
      })
    expect(
      await call('setProcedureFee', { procedure: 'procedure:none', yen: 1, from: '2026-12-01', notice: 'x' }),
    ).toMatchObject({
      __typename: 'NotFound',
    })
    const { data } = await subgraph.ask(
      '{ procedure(id: "procedure:tennyu") { availableActions } }',
      {},
      editor,
    )
    expect(data.procedure.availableActions).toHaveLength(4)
    expect(
      (await read('{ procedure(id: "procedure:tennyu") { availableActions } }')).procedure.availableActions,
    ).toEqual([])
  })

  it('does an act once however often it is sent, and of twenty at once on one version exactly one', async () => {
    const fee = {
      procedure: 'procedure:inu',
      yen: 0,
      from: '2026-12-01',
      notice: '告示第4号',
      idempotencyKey: 'fee-once',
    }
    const same = await Promise.all(Array.from({ length: 20 }, () => call('setProcedureFee', fee)))
    expect(new Set(same.map(({ __typename }) => __typename))).toEqual(new Set(['ProcedureFeeSet']))
    const race = await Promise.all(
      Array.from({ length: 20 }, (_, yen) =>
        call('setProcedureFee', { ...fee, yen, idempotencyKey: `race-fee-${yen}`, expectedVersion: 1 }),
      ),
    )
    expect(race.filter(({ __typename }) => __typename === 'ProcedureFeeSet')).toHaveLength(1)
    expect(race.filter(({ __typename }) => __typename === 'Conflict')).toHaveLength(19)
    const { procedure } = await read('{ procedure(id: "procedure:inu") { version fees { yen } } }')
    expect(procedure).toMatchObject({ version: 2, fees: [{}] })
  })
})

describe('the catalogue as everybody reads it', () => {
  const ids = async (where: string): Promise<string[]> =>
    (await read(`{ procedures(first: 100, where: ${where}) { nodes { id } } }`)).procedures.nodes.map(
      ({ id }: { id: string }) => id.replace('procedure:', ''),
    )

  it('R043 R069 R072 R073 is narrowed by class, level, verb and field; unknown fields are asked for as null', async () => {
    const classes = await Promise.all(
      ['COUNTER', 'WELFARE', 'OTHER'].map((each) => ids(`{ serviceClass: { eq: ${each} } }`)),
    )
    expect(classes.flat()).toHaveLength(35)
    expect(new Set(classes.flat()).size).toBe(35)
    expect(await ids('{ serviceLevel: { eq: AREA } }')).toEqual(
      expect.arrayContaining(['koseki', 'jido-teate', 'chiiki-kasseika']),
    )
    expect(await ids('{ verb: { eq: COLLECTION } }')).toEqual(['tax-payment'])
    expect(await ids('{ legalField: { in: [RESIDENT_REGISTER] } }')).toEqual([
      'tennyu',
      'tenshutsu',
      'juminhyo',
    ])
    expect(await ids('{ legalField: { eq: null } }')).toContain('gomi-net')
  })

  it('R113 lists the reissues', async () => {
    expect(await ids('{ category: { eq: REISSUE } }')).toEqual(['kokuho-card-reissue', 'kaigo-card-reissue'])
  })

  it('R143 marks what needs no visit, end to end, and how sure that is', async () => {
    const { tennyu, jido } =
      await read(`{ tennyu: procedure(id: "procedure:tennyu") { noVisit { value steps(lang: EN) isVerified } }
      jido: procedure(id: "procedure:jido-teate") { noVisit { value steps isVerified } } }`)
    expect(tennyu.noVisit).toEqual({ value: false, steps: ['The whole procedure'], isVerified: true })
    expect(jido.noVisit).toEqual({ value: true, steps: [], isVerified: true })
  })

  it('counts the last day to come in time, and says nothing past the table of holidays', async () => {
    const { procedure } = await read(
      '{ procedure(id: "procedure:tennyu") { deadlines { firstDay postmarkCounts countingSource { confidence } lastDay(event: "2026-12-18") { date certainty } far: lastDay(event: "2150-01-01") { date } } } }',
    )
    expect(procedure.deadlines).toEqual([
      {
        firstDay: 'EXCLUDED',
        postmarkCounts: null,
        countingSource: { confidence: 'UNVERIFIED' },
        lastDay: { date: '2027-01-04', certainty: expect.any(String) },
        far: null,
      },
    ])
  })
})
