import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('procedure')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
  // The calendar is read once by a process; what a question costs is told without it.
  await subgraph.ask('{ counters(first: 1) { nodes { openState { state } } } }')
})
afterAll(() => subgraph.close())

async function read(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

type Taken = { readonly mode: string; readonly counter: { readonly id: string; readonly kind: string } }
const takenBy = async (id: string): Promise<Taken[]> =>
  (await read('query ($id: ID!) { procedure(id: $id) { offerings { mode counter { id kind } } } }', { id }))
    .procedure.offerings

describe('who takes what', () => {
  it("R065 a centre's window tells of each procedure whether it handles, relays or doesn't take it", async () => {
    const { counter } =
      await read(`{ counter(id: "counter:center-ikejiri") { relayed: mode(procedure: "procedure:juminhyo") handled: mode(procedure: "procedure:kohoban")
      none: mode(procedure: "procedure:tennyu") unknown: mode(procedure: "procedure:nothing")
      relays: offerings(where: { mode: { eq: RELAY } }) { procedure { id } caveat { text source { title } } } } }`)
    expect(counter).toMatchObject({ relayed: 'RELAY', handled: 'HANDLE', none: 'NONE', unknown: null })
    expect(counter.relays.map(({ procedure }: { procedure: { id: string } }) => procedure.id)).toEqual([
      'procedure:juminhyo',
      'procedure:inkan-shomei',
      'procedure:kazei-shomei',
    ])
    expect(counter.relays[0].caveat).toEqual({
      text: expect.stringContaining('一部のまちづくりセンター'),
      source: { title: expect.stringContaining('区のおしらせ') },
    })
  })

  it('R010 転入届 is taken at the ten counters and nowhere else', async () => {
    const taken = await takenBy('procedure:tennyu')
    expect(taken).toHaveLength(10)
    expect(
      taken.every(
        ({ mode, counter }) => mode === 'HANDLE' && ['KUMIN', 'BRANCH_OFFICE'].includes(counter.kind),
      ),
    ).toBe(true)
  })

  it('R010 戸籍 is taken at くみん窓口 alone', async () => {
    const taken = await takenBy('procedure:koseki')
    expect(taken.map(({ counter }) => counter.kind)).toEqual(Array(5).fill('KUMIN'))
  })

  it('the nearest tier stands first, with how it takes the procedure: a centre relays before a counter handles', async () => {
    const taken = await takenBy('procedure:juminhyo')
    expect(taken.map(({ counter }) => counter.kind)).toEqual([
      ...Array(28).fill('CENTRE'),
      ...Array(5).fill('KUMIN'),
      ...Array(5).fill('BRANCH_OFFICE'),
      ...Array(2).fill('CERTIFICATE'),
    ])
    expect(
      taken.every(({ mode, counter }) => mode === (counter.kind === 'CENTRE' ? 'RELAY' : 'HANDLE')),
    ).toBe(true)
    const { procedure } = await read(
      '{ procedure(id: "procedure:juminhyo") { offerings(where: { mode: { eq: HANDLE } }) { counter { kind } } } }',
    )
    expect(procedure.offerings[0].counter.kind).toBe('KUMIN')
  })
})

describe('the catalogue', () => {
  it('tells law, fee, deadline and bar of 転入届, and what is unverified as such', async () => {
    const { procedure } = await read(
      '{ procedure(id: "procedure:tennyu") { name { ja } category fee { yen unknownReason } deadlines { length unit from } legalBasis { text article isVerified } rules { kinds modes text(lang: EN) source { confidence } } source { title } } }',
    )
    expect(procedure).toMatchObject({
      category: 'NOTIFICATION',
      fee: { yen: 0, unknownReason: null },
      deadlines: [{ length: 14, unit: 'DAY', from: '住み始めた日' }],
      legalBasis: { article: '第22条', isVerified: false },
      rules: [
        { kinds: ['CERTIFICATE', 'CENTRE'], modes: ['NONE'], source: { confidence: 'OFFICIAL' } },
        { kinds: ['CERTIFICATE'], modes: ['NONE'] },
      ],
    })
  })

  it('an unknown fee is null with the reason, never 0', async () => {
    const { procedures } = await read(
      '{ procedures(first: 100) { nodes { id fee { yen unknownReason(lang: EN) } } } }',
    )
    expect(procedures.nodes).toHaveLength(35)
    for (const { id, fee } of procedures.nodes) expect(fee.yen === null, id).toBe(fee.unknownReason !== null)
    expect(
      procedures.nodes.filter(({ fee }: { fee: { yen: number | null } }) => fee.yen !== null),
    ).toHaveLength(1)
  })

  it('is searched and filtered', async () => {
    const { procedures } = await read(
      '{ procedures(where: { category: { eq: CERTIFICATE }, name: { contains: "住民票" } }) { nodes { id } } }',
    )
    expect(procedures.nodes).toEqual([{ id: 'procedure:juminhyo' }])
  })

  it('costs the same for one as for all, with every window that takes each', async () => {
    const fields = 'id offerings { mode counter { id openState { state } } }'
    const one = await subgraph.ask(`{ procedures(first: 1) { nodes { ${fields} } } }`)
    const all = await subgraph.ask(`{ procedures(first: 100) { nodes { ${fields} } } }`)
    expect([one.storeCommands, all.storeCommands]).toEqual([2, 2])
  })
})
