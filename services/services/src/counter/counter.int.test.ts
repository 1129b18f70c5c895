import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('counter')
beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

describe('x', () => {
  it('smoke', async () => {
    const r = await subgraph.ask(
      `{ counterCounts { kind count } counters(first: 50) { nodes { id kind office { id } branch { id } location { address building floor } openState { state reasonCode reason closesAt nextOpening certainty source { title } noNextOpeningReason nextCertainOpening } offerings { mode caveat procedure { id name { ja } } } } } }`,
    )
    console.log(JSON.stringify(r, null, 1).slice(0, 3000), r.storeCommands)
    console.log(
      JSON.stringify(
        r.data.counters.nodes.map((n: any) => [
          n.id,
          n.kind,
          n.location,
          n.openState.state,
          n.openState.closesAt,
          n.branch.id,
        ]),
      ),
    )
    expect(r.errors).toBeUndefined()
  })
})
