import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { organization } from '../subgraph.ts'

const storeUri = testDatabase('clause')
const clock = () => new Date('2026-11-24T09:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(organization, { storeUri, clock })
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const list =
  'query($where: ClauseWhere, $first: Int, $asOf: Date) { clauses(where: $where, first: $first, asOf: $asOf) { nodes { id number actor force text { ja en } } pageInfo { hasNextPage } } }'
const numbers = async (where: object, asOf: string | null = null): Promise<string[]> =>
  (await read(list, { where, first: 100, asOf })).clauses.nodes.map(
    ({ number }: { number: string }) => number,
  )

describe('clauses', () => {
  it('R003 are found by actor, by clause, by force, kind and document, and by words in both languages', async () => {
    expect(await numbers({})).toHaveLength(55)
    expect(await numbers({ actor: { eq: '総合支所' } })).toHaveLength(6)
    expect(await numbers({ number: { eq: '第4・1・1）①' } })).toEqual(['第4・1・1）①'])
    expect(await numbers({ force: { eq: 'MAY' } })).toEqual(['第2・1・⑴', '第2・1・⑵', '第4・3・⑸'])
    expect(await numbers({ kind: { in: ['DEFINITION'] } })).toHaveLength(6)
    expect(await numbers({ officeKind: { eq: 'HEAD_OFFICE' } })).toHaveLength(3)
    expect(await numbers({ document: { eq: 'ORDINANCE_2022' } })).toEqual([])
    expect(await numbers({ text: { contains: '統一的基準' } })).toEqual(['第4・1・3）①'])
    expect(await numbers({ text: { contains: 'photographs' } })).toEqual([])
    expect(await numbers({ text: { contains: 'endeavours staff' } })).toContain('第4・4')
    expect(await numbers({ text: { contains: '街づくり' } })).toEqual(['第4・1・2）③'])
    expect(await numbers({}, '2021-01-31')).toEqual([])
  })

  it('R003 tell their versions by document: text or the reason why not, and where they went', async () => {
    const { clause } = await read(
      '{ clause(id: "clause:K-4-1-2-0") { isObligation versions { fate provision text { ja } unknownReason document { code name { ja } date regulation { id status } } } } }',
    )
    expect(clause.isObligation).toBe(true)
    expect(clause.versions).toMatchObject([
      { fate: 'ORIGIN', text: { ja: expect.stringContaining('総合支所は') }, unknownReason: null },
      {
        fate: 'CHANGED',
        provision: '第2章第3節（第11条〜第15条）',
        text: null,
        unknownReason: expect.any(String),
      },
      {
        fate: 'UNKNOWN',
        text: null,
        document: { code: 'ORDINANCE_2022', date: '2022-10-01', regulation: { status: 'ENACTED' } },
      },
    ])
    const { clauseDocuments } = await read(
      '{ clauseDocuments { code parts { number articles { first last } } } }',
    )
    const { then } = await read('{ then: clauseDocuments(asOf: "2021-12-31") { code } }')
    expect(then.map(({ code }: any) => code)).toEqual(['OUTLINE_2021', 'LOCAL_AUTONOMY_ACT'])
    const bill = clauseDocuments.find(({ code }: { code: string }) => code === 'BILL_2022')
    expect(Math.max(...bill.parts.map((part: any) => part.articles?.last ?? 0))).toBe(21)
  })

  it('R017 pairs roles of people and duties of the ward side by side; none of the people’s is an obligation', async () => {
    const { rolesAndDuties } = await read(
      '{ rolesAndDuties { subject { ja } people { id force side isObligation } ward { id side } source { confidence } } }',
    )
    expect(rolesAndDuties).toHaveLength(4)
    expect(await read('{ rolesAndDuties(asOf: "2021-01-31") { id } }')).toEqual({ rolesAndDuties: [] })
    for (const { people, ward } of rolesAndDuties) {
      expect(people.length).toBeGreaterThan(0)
      expect(ward.length).toBeGreaterThan(0)
      for (const { force, isObligation } of people)
        expect([['MAY', 'ENDEAVOUR'].includes(force), isObligation]).toEqual([true, false])
    }
  })

  it('R018 serves the one basic principle of a day, and each wording there was', async () => {
    const { today, then, before, known, basicPrinciples } = await read(`{
      today: basicPrinciple { text { ja en } attestedOn validFrom state }
      then: basicPrinciple(asOf: "1995-04-01") { id }
      before: basicPrinciple(asOf: "1990-12-31") { id }
      known: basicPrinciple(knownAt: "2020-01-01T00:00:00+09:00") { id }
      basicPrinciples { id state clause { id } } }`)
    expect(today.text.ja).toContain('区政への住民参加の促進を図る')
    expect(today).toMatchObject({ attestedOn: '2021-02', validFrom: '1991', state: 'ADOPTED' })
    expect([then, before, known]).toEqual([{ id: 'basicPrinciple:1991' }, null, null])
    expect(basicPrinciples.at(-1)).toMatchObject({ state: 'PROPOSED', clause: { id: 'clause:K-1-3-1' } })
  })

  it('R003 R012 an office tells its duties and legal grounds of its day', async () => {
    const office = (id: string, asOf: string) =>
      `office(id: "${id}", asOf: "${asOf}") { duties { number actor } legalGrounds { provision validFrom document { code } clause { id } } }`
    const { branch, old, centre, counter } = await read(`{
      branch: ${office('office:branch-kinuta', '2026-11-24')} old: ${office('office:branch-kinuta', '1995-01-01')}
      centre: ${office('office:center-ikejiri', '2026-11-24')} counter: ${office('office:branch-office-kyodo', '2026-11-24')} }`)
    expect(branch.duties).toHaveLength(6)
    expect(branch.legalGrounds.map(({ document }: any) => document.code)).toEqual([
      'LOCAL_AUTONOMY_ACT',
      'ORDINANCE_2022',
    ])
    expect(old).toMatchObject({
      duties: [],
      legalGrounds: [{ provision: '第155条（支所）', validFrom: '1991' }],
    })
    expect(centre.duties.map(({ actor }: any) => actor)).toEqual(Array(6).fill('まちづくりセンター'))
    expect(counter.duties).toHaveLength(2)
  })

  it('R091 a centre tells its partners of the day: none before 2016, three, and four since October 2022', async () => {
    const partners = (asOf: string) =>
      `office(id: "office:center-ikejiri", asOf: "${asOf}") { partners { name { ja } isTheOffice isAtSamePlace validFrom source { title } } }`
    const { before, three, last, four, branch } = await read(`{
      before: ${partners('2015-12-31')} three: ${partners('2016-01-01')} last: ${partners('2022-09-30')} four: ${partners('2022-10-01')}
      branch: office(id: "office:branch-kinuta") { partners { id } } }`)
    expect(before.partners).toEqual([])
    expect(three.partners.map(({ name }: any) => name.ja)).toEqual([
      'まちづくりセンター',
      'あんしんすこやかセンター',
      '社会福祉協議会',
    ])
    expect(last.partners).toHaveLength(3)
    expect(four.partners.at(-1)).toMatchObject({
      name: { ja: '児童館' },
      isAtSamePlace: null,
      validFrom: '2022-10',
    })
    expect(four.partners).toHaveLength(4)
    expect(branch.partners).toEqual([])
  })

  it('R003 R091 all offices with their duties, grounds and partners cost the store as much as one', async () => {
    const query =
      'query($first: Int) { offices(first: $first, where: { kind: { eq: MACHIZUKURI_CENTRE } }) { nodes { duties { id versions { document { code } } } legalGrounds { document { code } clause { id } } partners { id } } } }'
    const [one, all] = [await subgraph.ask(query, { first: 1 }), await subgraph.ask(query, { first: 28 })]
    expect(all.data.offices.nodes).toHaveLength(28)
    expect(all.storeCommands).toBe(one.storeCommands)
  })
})

describe('the glossary', () => {
  const terms = async (contains: string) =>
    (
      await read(
        'query($name: SearchFilter) { terms(where: { name: $name }) { nodes { id name { ja } } } }',
        {
          name: { contains },
        },
      )
    ).terms.nodes.map(({ id }: { id: string }) => id)

  it('R016 never gives one of 街づくり and まちづくり for the other, and links the two', async () => {
    for (const text of ['まちづくり', 'マチヅクリ', 'ﾏﾁﾂﾞｸﾘ', 'machizukuri']) {
      expect(await terms(text)).toContain('term:machizukuri')
      expect(await terms(text)).not.toContain('term:town-planning')
    }
    expect(await terms('街づくり')).toEqual(['term:town-planning'])
    expect(await terms('town planning')).toEqual(['term:town-planning'])
    const { term } = await read(
      '{ term(id: "term:town-planning") { name { ja kana } clause { number } distinctFrom { id meaning { ja } distinctFrom { id } } difference { ja en } } }',
    )
    expect(term).toMatchObject({
      name: { kana: 'まちづくり' },
      distinctFrom: [{ id: 'term:machizukuri', distinctFrom: [{ id: 'term:town-planning' }] }],
    })
  })

  it('R016 explains ward, area and district to residents, each with its clause', async () => {
    for (const [word, id, clause] of [
      ['区', 'term:ward', 'clause:K-1-2-1'],
      ['地域', 'term:area', 'clause:K-1-4-1'],
      ['ちく', 'term:district', 'clause:K-1-4-2'],
    ] as const) {
      expect(await terms(word)).toContain(id)
      expect(await read(`{ term(id: "${id}") { clause { id } difference { ja } } }`)).toMatchObject({
        term: { clause: { id: clause }, difference: { ja: expect.stringContaining('三層') } },
      })
    }
  })
})
