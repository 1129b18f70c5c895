import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('requirement')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

const check = `query ($procedure: ID!, $answers: [AnswerInput!]! = [], $have: [ID!]! = [], $isProxy: Boolean! = false) {
  checklist(procedure: $procedure, answers: $answers, have: $have, isProxy: $isProxy) {
    entitlement reasons(lang: EN) missing { id question(lang: EN) } isRequirementKnown isEvidenceKnown proxy identityLevel
    prerequisites { procedure { id } }
    bring { op enough isMet of { op paper enough isNeeded isMet of { op paper enough isMet } } } } }`

async function checklist(procedure: string, given: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(check, { procedure: `procedure:${procedure}`, ...given })
  expect(errors).toBeUndefined()
  return data.checklist
}

const yes = (fact: string, value = true) => ({ fact: `fact:${fact}`, yes: value })

describe('a checklist', () => {
  it('R113 a reissue needs the entitlement: unknown asks for it, without it the answer is no, with the reason', async () => {
    expect(await checklist('kokuho-card-reissue')).toMatchObject({
      entitlement: 'UNKNOWN',
      missing: [{ id: 'fact:in-kokuho' }],
    })
    expect(await checklist('kokuho-card-reissue', { answers: [yes('in-kokuho')] })).toMatchObject({
      entitlement: 'ELIGIBLE',
      missing: [],
    })
    expect(await checklist('kaigo-card-reissue', { answers: [yes('in-kaigo', false)] })).toMatchObject({
      entitlement: 'NOT_ELIGIBLE',
      missing: [],
      reasons: [expect.stringContaining('long-term care')],
    })
  })

  it('R114 the handbook comes after the pregnancy notification', async () => {
    const told = await checklist('boshi-techo', { answers: [yes('pregnancy-notified', false)] })
    expect(told).toMatchObject({
      entitlement: 'NOT_ELIGIBLE',
      prerequisites: [{ procedure: { id: 'procedure:ninshin-todoke' } }],
    })
  })

  it('asks only what can still matter: who had no subsidy before isn’t asked how long ago', async () => {
    const net = (answers: object[]) => checklist('gomi-net', { answers })
    expect((await net([])).missing.map(({ id }: { id: string }) => id)).toEqual([
      'fact:had-net-subsidy',
      'fact:years-since-net-subsidy',
    ])
    expect(await net([yes('had-net-subsidy', false)])).toMatchObject({ entitlement: 'ELIGIBLE', missing: [] })
    expect((await net([yes('had-net-subsidy')])).missing).toHaveLength(1)
    const years = (number: number) =>
      net([yes('had-net-subsidy'), { fact: 'fact:years-since-net-subsidy', number }])
    expect([(await years(4.9)).entitlement, (await years(5)).entitlement]).toEqual([
      'NOT_ELIGIBLE',
      'ELIGIBLE',
    ])
  })

  it('tells what to bring for a birth, and that one photo paper or two others are enough', async () => {
    const birth = { answers: [{ fact: 'fact:koseki-kind', choice: 'BIRTH' }, yes('koseki-identity-check')] }
    const [open] = (await checklist('koseki')).bring
    expect(open.of.map(({ isNeeded }: { isNeeded: boolean | null }) => isNeeded)).toEqual([
      null,
      null,
      null,
      null,
    ])
    const [bring] = (await checklist('koseki', birth)).bring
    expect(bring).toMatchObject({ op: 'ALL_OF', enough: 4, isMet: false })
    expect(bring.of[3]).toMatchObject({
      op: 'ONE_OF',
      enough: 1,
      of: [{ op: 'PAPER' }, { op: 'N_OF', enough: 2 }],
    })
    const have = ['koseki-form', 'birth-certificate', 'mother-child-handbook'].map((each) => `paper:${each}`)
    const [one] = (await checklist('koseki', { ...birth, have: [...have, 'paper:pension'] })).bring
    const [two] = (
      await checklist('koseki', { ...birth, have: [...have, 'paper:pension', 'paper:other-id'] })
    ).bring
    expect([one.isMet, two.isMet]).toEqual([false, true])
    const death = await checklist('koseki', {
      answers: [{ fact: 'fact:koseki-kind', choice: 'DEATH' }, yes('koseki-identity-check', false)],
    })
    expect(death.bring).toEqual([])
  })

  it('says that nobody knows where no source tells who is entitled, and asks nothing', async () => {
    expect(await checklist('juminhyo', { isProxy: true })).toMatchObject({
      entitlement: 'UNKNOWN',
      missing: [],
      isRequirementKnown: false,
      isEvidenceKnown: false,
      proxy: 'UNKNOWN',
      identityLevel: 'DOCUMENTS',
    })
    expect((await subgraph.ask(check, { procedure: 'procedure:nothing' })).data.checklist).toBeNull()
  })

  it('refuses answers of the wrong kind, two to one fact, none, and more than anybody needs', async () => {
    const refused = async (answers: object[]) =>
      (await subgraph.ask(check, { procedure: 'procedure:gomi-net', answers })).errors?.[0]?.extensions?.code
    expect(await refused([{ fact: 'fact:had-net-subsidy', number: 1 }])).toBe('BAD_USER_INPUT')
    expect(await refused([yes('had-net-subsidy'), yes('had-net-subsidy')])).toBe('BAD_USER_INPUT')
    expect(await refused([{ fact: 'fact:had-net-subsidy' }])).toBe('BAD_USER_INPUT')
    expect(await refused([{ fact: 'fact:years-since-net-subsidy', number: -1 }])).toBe('BAD_USER_INPUT')
    expect(await refused(Array.from({ length: 61 }, (_, at) => yes(`x${at}`)))).toBe('BAD_USER_INPUT')
    expect(await refused([yes('asked-by-nobody')])).toBeUndefined()
  })

  it('is told by the trees that the catalogue shows', async () => {
    const { data, errors } = await subgraph.ask(
      '{ procedure(id: "procedure:inu") { terms { requirement { op of { op text fact { id kind } test { yes } of { op } } } source { confidence } } } facts { id kind options { value } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.procedure.terms).toMatchObject({
      requirement: {
        op: 'ALL',
        of: [{ op: 'FACT', fact: { id: 'fact:has-dog' }, test: { yes: true } }, { op: 'NOT' }],
      },
      source: { confidence: 'OFFICIAL' },
    })
    expect(data.facts.length).toBeGreaterThan(10)
  })
})
