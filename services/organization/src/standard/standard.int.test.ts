import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const planner = { posts: ['head-office-planner@office:hq'] }
const director = { posts: ['branch-director@office:branch-setagaya'] }
const storeUri = testDatabase('standard')
const clock = { now: new Date('2026-11-24T09:00:00+09:00') }
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

const decision = { title: '令和8年12月1日 政策会議' }
const problems = `... on Problem { message remedy(lang: EN) clause { id } } ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field }
  ... on Conflict { currentVersion }`

async function act(name: string, fields: string, input: object, options: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ${fields} ${problems} } }`,
    { input },
    options,
  )
  expect(errors).toBeUndefined()
  return data.answer
}

const standard = 'standard { id version state topic current { number text { ja } binds } availableActions }'
const content = {
  text: '基準の本文',
  binds: ['GENERAL_BRANCH', 'MACHIZUKURI_CENTRE'],
  validFrom: '2026-12-01',
  decision,
}

const issue = (topic: string, input: object = {}, options: object = planner) =>
  act(
    'issueStandard',
    `... on StandardIssued { ${standard} } ... on StandardTopicTaken { standardId topic } ... on AreaRulesContradict { areaRuleCount areaRules { id area { id } topic } }`,
    { topic, ...content, ...input },
    options,
  )
const revise = (id: string, input: object = {}, options: object = planner) =>
  act(
    'reviseStandard',
    `... on StandardRevised { ${standard} } ... on StandardOutOfOrder { lastNumber lastFrom } ... on StandardClosed { endsOn }`,
    { standard: id, ...content, ...input },
    options,
  )
const repeal = (id: string, on: string, options: object = planner) =>
  act(
    'repealStandard',
    `... on StandardRepealed { ${standard} } ... on StandardOutOfOrder { lastFrom } ... on StandardClosed { endsOn }`,
    { standard: id, on, decision },
    options,
  )
const rule = (topic: string, input: object = {}, options: object = director) =>
  act(
    'setAreaRule',
    `... on AreaRuleSet { areaRule { id isInForce availableActions } } ... on ContradictsStandard { number from to standard { id topic } } ... on AreaRuleExists { areaRuleId }`,
    { area: 'area:setagaya', topic, text: '地域の定め', validFrom: '2026-12-01', decision, ...input },
    options,
  )
const endRule = (areaRule: string, on: string, options: object = director) =>
  act(
    'endAreaRule',
    '... on AreaRuleClosed { areaRule { isInForce validTo } } ... on AreaRuleEnded { endsOn }',
    { areaRule, on },
    options,
  )

const inForce = async (topic: string, asOf: string) =>
  (
    await read(
      'query($topic: SearchFilter, $asOf: Date) { standards(where: { topic: $topic }, asOf: $asOf) { nodes { id current { number } } } }',
      { topic: { contains: topic }, asOf },
    )
  ).standards.nodes

describe('ward-wide standards', () => {
  it('R075 are issued by head office alone', async () => {
    for (const options of [{}, director, { posts: ['head-office-planner@office:branch-setagaya'] }])
      expect((await issue('窓口の掲示', {}, options)).__typename).toBe('NotPermitted')
    const issued = await issue('窓口の掲示')
    expect(issued).toMatchObject({
      standard: {
        state: 'PLANNED',
        topic: '窓口の掲示',
        current: null,
        version: 1,
        availableActions: ['REVISE', 'REPEAL'],
      },
    })
    for (const options of [{}, director]) {
      expect((await revise(issued.standard.id, {}, options)).__typename).toBe('NotPermitted')
      expect((await repeal(issued.standard.id, '2027-01-01', options)).__typename).toBe('NotPermitted')
    }
    const { data } = await subgraph.ask(
      `{ standard(id: "${issued.standard.id}") { availableActions } }`,
      {},
      director,
    )
    expect(data.standard.availableActions).toEqual([])
  })

  it('R075 have a version in force by day, each until the next begins, and tell what was known', async () => {
    const { standard: issued } = await issue('災害時の連絡', { idempotencyKey: 'disaster-contact' })
    clock.now = new Date('2026-11-24T10:00:00+09:00')
    expect((await issue('災害時の連絡', { idempotencyKey: 'disaster-contact' })).standard.id).toBe(issued.id)
    expect(
      await revise(issued.id, { validFrom: '2027-04-01', text: '改めた本文', expectedVersion: 1 }),
    ).toMatchObject({
      standard: { version: 2 },
    })
    expect(await revise(issued.id, { validFrom: '2027-06-01', expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
    })
    expect(await revise(issued.id, { validFrom: '2027-04-01' })).toMatchObject({
      __typename: 'StandardOutOfOrder',
      lastNumber: 2,
    })
    const told = async (asOf: string) =>
      (await inForce('災害時の連絡', asOf)).map(({ current }: any) => current.number)
    expect([
      await told('2026-11-30'),
      await told('2026-12-01'),
      await told('2027-03-31'),
      await told('2027-04-01'),
    ]).toEqual([[], [1], [1], [2]])
    const { known } = await read(
      `{ known: standard(id: "${issued.id}", asOf: "2027-04-01", knownAt: "2026-11-24T09:30:00+09:00") { current { number } versions { validTo } } }`,
    )
    expect(known).toEqual({ current: { number: 1 }, versions: [{ validTo: null }] })
    expect(await repeal(issued.id, '2027-10-01')).toMatchObject({ standard: { availableActions: [] } })
    expect(await told('2027-10-01')).toEqual([])
    expect(await revise(issued.id, { validFrom: '2028-01-01' })).toMatchObject({
      __typename: 'StandardClosed',
      endsOn: '2027-10-01',
    })
    expect((await issue('災害時の連絡', { validFrom: '2027-09-30' })).__typename).toBe('StandardTopicTaken')
    expect((await issue('災害時の連絡', { validFrom: '2027-10-01' })).__typename).toBe('StandardIssued')
  })

  it('R075 one topic has one standard, however many issue one at once', async () => {
    const spellings = ['受付番号ＡＢ', '受付番号AB', '受付番号ab', ' 受付番号 AB']
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        issue(
          spellings[at % 4] as string,
          { validFrom: `2027-0${1 + (at % 9)}-01`, idempotencyKey: at % 2 ? `issue-race-${at}` : null },
          { ...planner, subject: `test:${at}` },
        ),
      ),
    )
    const names = answers.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'StandardIssued')).toHaveLength(1)
    for (const name of names) expect(name).toMatch(/^(StandardIssued|StandardTopicTaken|Conflict)$/)
    for (const asOf of ['2026-12-31', '2027-05-01', '2030-01-01'])
      expect((await inForce('受付番号', asOf)).length).toBeLessThanOrEqual(1)
    expect(await inForce('受付番号', '2030-01-01')).toHaveLength(1)
  })

  it('R075 of twenty who revise one at once, one succeeds', async () => {
    const { standard: issued } = await issue('職員の名札')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        revise(
          issued.id,
          { validFrom: `2027-01-${10 + at}`, expectedVersion: 1 },
          { ...planner, subject: `test:${at}` },
        ),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'StandardRevised')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'Conflict')).toHaveLength(19)
  })

  it('R075 refuse a day gone by, no text, no scope and an unknown standard', async () => {
    expect(await issue('刊行物', { validFrom: '2026-11-23' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'validFrom',
    })
    expect(await issue('刊行物', { text: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'text' })
    expect(await issue('刊行物', { binds: [] })).toMatchObject({ __typename: 'InvalidInput', field: 'binds' })
    expect(await issue('・・')).toMatchObject({ __typename: 'InvalidInput', field: 'topic' })
    expect((await revise('standard_none')).__typename).toBe('NotFound')
  })
})

describe('rules of areas', () => {
  it('R075 are refused beside a ward-wide standard, with the clause and the standard', async () => {
    const { standard: issued } = await issue('広報板')
    expect(await rule('広報板')).toMatchObject({
      __typename: 'ContradictsStandard',
      clause: { id: 'clause:K-4-1-3-1' },
      number: 1,
      from: '2026-12-01',
      standard: { id: issued.id, topic: '広報板' },
    })
    await repeal(issued.id, '2027-04-01')
    expect((await rule('広報板', { validFrom: '2027-03-31' })).__typename).toBe('ContradictsStandard')
    expect((await rule('広報板', { validFrom: '2027-04-01' })).__typename).toBe('AreaRuleSet')
  })

  it('R075 are set by the director of the area alone, and one a topic', async () => {
    for (const options of [{}, planner, { posts: ['branch-director@office:branch-kinuta'] }])
      expect((await rule('掲示の大きさ', {}, options)).__typename).toBe('NotPermitted')
    expect((await rule('掲示の大きさ', { area: 'area:none' })).__typename).toBe('NotFound')
    const set = await rule('掲示の大きさ', { validFrom: '2026-11-24' })
    expect(set.areaRule).toMatchObject({ isInForce: true, availableActions: ['END'] })
    expect(await rule('掲示の大きさ')).toMatchObject({
      __typename: 'AreaRuleExists',
      areaRuleId: set.areaRule.id,
    })
    const area = async (asOf: string) =>
      (await read(`{ area(id: "area:setagaya", asOf: "${asOf}") { rules { nodes { topic } } } }`)).area.rules
        .nodes
    expect(await area('2026-11-24')).toEqual([{ topic: '掲示の大きさ' }])
    expect((await endRule(set.areaRule.id, '2026-12-01', planner)).__typename).toBe('NotPermitted')
    expect(await endRule(set.areaRule.id, '2026-12-01')).toMatchObject({
      areaRule: { isInForce: true, validTo: '2026-12-01' },
    })
    expect((await endRule(set.areaRule.id, '2026-12-02')).__typename).toBe('AreaRuleEnded')
    expect((await endRule('areaRule_none', '2026-12-02')).__typename).toBe('NotFound')
    expect(await area('2026-12-01')).toEqual([])
  })

  it('R075 stand in the way of a standard until it ends them, in one act', async () => {
    const set = await rule('貸出備品')
    expect(await issue('貸出備品')).toMatchObject({
      __typename: 'AreaRulesContradict',
      areaRuleCount: 1,
      areaRules: [{ id: set.areaRule.id, area: { id: 'area:setagaya' } }],
    })
    expect((await issue('貸出備品', { endsAreaRules: true, validFrom: '2027-02-01' })).__typename).toBe(
      'StandardIssued',
    )
    const { areaRule } = await read(
      `{ areaRule(id: "${set.areaRule.id}", asOf: "2027-02-01") { isInForce validTo version history { act } } }`,
    )
    expect(areaRule).toEqual({
      isInForce: false,
      validTo: '2027-02-01',
      version: 2,
      history: [{ act: 'setAreaRule' }, { act: 'issueStandard' }],
    })
  })

  it('R075 of a standard and rules of areas that begin at once on one topic, never both stand', async () => {
    const acts = Array.from({ length: 20 }, (_, at) =>
      at % 2
        ? issue('共用車', {}, { ...planner, subject: `test:${at}` })
        : rule('共用車', {}, { ...director, subject: `test:${at}` }),
    )
    const names = (await Promise.all(acts)).map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'StandardIssued' || name === 'AreaRuleSet')).toHaveLength(1)
    for (const name of names)
      expect(name).toMatch(
        /^(StandardIssued|AreaRuleSet|StandardTopicTaken|AreaRulesContradict|ContradictsStandard|AreaRuleExists|Conflict)$/,
      )
  })
})
