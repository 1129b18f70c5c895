import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Openings } from '../gateway/src/guests/test-guest.ts'
import { anonymous } from '../kit/src/actor.ts'
import { type Serving, serveSubgraph } from '../kit/src/serve.ts'
import { subgraphSchema } from '../kit/src/subgraph.ts'
import { contractOf } from './contract.ts'

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** Tells something to everybody, and something to those who hold a post. */
function right(): Promise<Serving> {
  const typeDefs = parse(`
    type Query @audience(is: "PUBLIC") { open: Int }
    type Subscription {
      opened: Int @audience(is: "PUBLIC")
      drills: Int @audience(is: "POSTS", posts: ["disaster-officer"])
      ofPlace(id: ID!): Int @audience(is: "SIGNED_IN")
    }`)
  const once = (name: string) => ({
    subscribe: async function* () {
      yield { [name]: 1 }
    },
  })
  const resolvers = {
    Subscription: { opened: once('opened'), drills: once('drills'), ofPlace: once('ofPlace') },
  }
  return serveSubgraph({
    name: 'right',
    schema: subgraphSchema([{ typeDefs, resolvers }]),
    identify: async () => anonymous,
    clock: () => new Date('2026-11-24T10:00:00+09:00'),
    context: (request) => request,
    ready: async () => true,
    log: quiet,
  })
}

describe('the contract of what a subgraph tells by itself', () => {
  let serving: Serving
  let bosai: Openings
  beforeAll(async () => {
    serving = await right()
    bosai = await new Openings().start()
  })
  afterAll(async () => {
    await serving.close()
    await bosai.stop()
  })
  const found = async (url: string) =>
    (await contractOf(url, {}, ['live'])).findings
      .filter(({ id }) => id.startsWith('live'))
      .map(({ id, state, saw }) => `${id} ${state}: ${saw}`)

  it('is kept by what the kit serves', async () => {
    expect(await found(serving.url)).toEqual([
      "live.protocol PASSED: what its schema doesn't have is refused in a stream, which is complete then",
      "live.rights PASSED: 3 subscriptions, 2 not for everybody; 1 need arguments and weren't tried",
    ])
  })

  it('finds one that tells anybody what is not for everybody', async () => {
    const [protocol, rights] = await found(bosai.url)
    expect(protocol).toContain('live.protocol PASSED')
    expect(rights).toBe('live.rights FAILED: It tells anybody: drills.')
  })

  it('finds one whose schema has subscriptions that nothing tells', async () => {
    bosai.isWithoutStream = true
    const [protocol] = await found(bosai.url)
    bosai.isWithoutStream = false
    expect(protocol).toBe(
      "live.protocol FAILED: Asked what its schema doesn't have, it answered 400, no text/event-stream.",
    )
  })
})
