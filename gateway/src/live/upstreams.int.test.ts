import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Actor, anonymous } from '@chiiki/kit/actor.ts'
import { withUnknownPosts } from '@chiiki/kit/held-posts.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doorsOf } from '../guests/declared-audiences.ts'
import { GuestDoor } from '../guests/door.ts'
import { Openings, openingsSdl } from '../guests/test-guest.ts'
import { patienceWith } from '../patience.ts'
import type { Reached } from '../subgraph-clients.ts'
import type { StreamResult } from './event.ts'
import { until } from './test-listener.ts'
import { Upstreams } from './upstreams.ts'

let bosai: Openings
let actor: Actor
let stop: AbortController
let servers: Server[] = []
let upstreams: Upstreams
beforeEach(async () => {
  bosai = await new Openings().start()
  actor = officer
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await upstreams.close()
  await bosai.stop()
  for (const each of servers) each.close()
  servers = []
})

const officer: Actor = {
  kind: 'PERSON',
  id: 'somebody',
  posts: [{ post: 'disaster-officer', office: 'office:bosai' }],
}
const settings = { own: {}, guests: { maxResponseBytes: 2_000 }, subgraphs: {} }

/** Follows something at a guest, as somebody whose posts may change; what it's told, and how it ended. */
function follow(query: string, url = bosai.url) {
  const guest = { door: new GuestDoor(doorsOf(openingsSdl)), takesTokens: false }
  upstreams = new Upstreams({
    subgraphsNow: () => new Map([['bosai', { subgraph: { name: 'bosai', url, guest } } as Reached]]),
    limitsOf: () => patienceWith({ name: 'bosai', isGuest: true }, settings),
    identify: async () => actor,
    now: () => new Date(),
    heartbeatMs: 20,
  })
  const told: StreamResult[] = []
  const asked = { key: '', service: 'bosai', question: { query }, headers: { authorization: 'Bearer one' } }
  const ended = upstreams
    .follow(asked, (result) => void told.push(result), stop.signal)
    .then(
      () => 'complete',
      (error: Error) => error.name,
    )
  return { told, ended }
}

/** A stream that tells this and stays open. */
async function telling(text: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}

test('a post that ends takes what it opened out of the next event, and ends what was followed by it alone', async () => {
  const fields = follow('subscription { openings(district: "district:ikejiri") { capacity keyHolder } }')
  await until(() => fields.told.length === 1, 5_000)
  expect(fields.told[0]?.data).toEqual({ openings: { capacity: 0, keyHolder: '鍵の担当' } })
  actor = anonymous
  bosai.changed()
  await until(() => fields.told.length > 1, 5_000)
  expect(fields.told.slice(1).map(({ data }) => data)).toEqual([{ openings: { capacity: 1 } }])
  await upstreams.close()

  actor = officer
  const root = follow('subscription { drills { capacity } }')
  await until(() => root.told.length === 1, 5_000)
  actor = anonymous
  expect(await root.ended).toBe('complete')
  expect(root.told.at(-1)).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_PERMITTED' } }] })
})

test('whoever can not be told apart now is tried again, not told that nothing is for them', async () => {
  actor = withUnknownPosts({ kind: 'PERSON', id: 'somebody' })
  const { told, ended } = follow('subscription { drills { capacity } }')
  expect([await ended, told]).toEqual(['StreamBroken', []])
})

test('what is no answer of GraphQL, or too large to be one, breaks the stream off', async () => {
  const query = 'subscription { openings(district: "a") { capacity } }'
  for (const text of [
    'event: next\ndata: 7\n\n',
    'event: next\ndata: {\n\n',
    `event: next\ndata: ${'x'.repeat(3_000)}`,
  ]) {
    const { told, ended } = follow(query, await telling(text))
    expect([await ended, told]).toEqual(['StreamBroken', []])
  }
})
