import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { placesResolvers, placesSdl, TestWard } from '../../gateway/src/test-ward.ts'
import { operationsOf } from '../operations.ts'
import { type ClientOptions, graphClient } from './graph-client.ts'
import { isA } from './problem.ts'
import type { TypedOperation } from './typed-operation.ts'

const ward = new TestWard()
const noted: string[] = []
const sdl = `${placesSdl.replace('rename(', 'note(input: NoteInput!): NoteAnswer rename(')}
  input NoteInput { text: String! idempotencyKey: String }
  union NoteAnswer = Noted | TooLong
  type Noted { text: String! } type TooLong { message: String! }`
const note = (_: unknown, { input }: { input: { text: string; idempotencyKey?: string } }) => {
  if (input.text.length > 5) return { __typename: 'TooLong', message: 'at most 5' }
  noted.push(`${input.text} ${input.idempotencyKey}`)
  return { __typename: 'Noted', text: input.text }
}

type Read = TypedOperation<
  { districts: { name: string; council: { title: string } | null }[] | null },
  object
>
type NoteAnswer = { __typename: 'Noted'; text: string } | { __typename: 'TooLong'; message: string }
type Act = TypedOperation<{ note: NoteAnswer | null }, { input: { text: string; idempotencyKey?: string } }>
let read: Read
let act: Act

beforeAll(async () => {
  ward.places.become(sdl, { ...placesResolvers, Mutation: { ...placesResolvers.Mutation, note } })
  await ward.open()
  const text = `query Read { districts { name council { title } } }
    mutation Act($input: NoteInput!) { note(input: $input) { __typename ... on Noted { text } ... on TooLong { message } } }`
  const { manifest } = await operationsOf(
    `${sdl} extend type District { council: Council } type Council { title: String! }`,
    [{ location: 'ours.graphql', text }],
  )
  const made = Object.entries(manifest).map(([id, each]) => ({ id, text: each }))
  read = { kind: 'query', name: 'Read', ...made[0] } as Read
  act = { kind: 'mutation', name: 'Act', ...made[1] } as Act
})
afterAll(() => ward.close())
beforeEach(() => noted.splice(0))

/** A client, and what it sent. `lose`: of which request the answer is lost on its way back, from 0. */
function client(options: Partial<ClientOptions> & { lose?: number } = {}) {
  const sent: { query?: string; variables: { input?: { idempotencyKey?: string } } }[] = []
  const pauses: number[] = []
  const lossy: typeof fetch = async (url, init) => {
    sent.push(JSON.parse(String(init?.body)))
    const answer = await fetch(url, init)
    if (sent.length - 1 === options.lose) throw new TypeError('the line went dead')
    return answer
  }
  const graph = graphClient({
    url: `${ward.gateway.url}/graphql`,
    name: 'trial',
    fetch: lossy,
    pause: async (ms) => void pauses.push(ms),
    ...options,
  })
  return { graph, sent, pauses }
}

describe('a client', () => {
  it('sends a text once, and its id from then on', async () => {
    const { graph, sent } = client()
    const first = await graph.ask(read, {})
    expect(first.data.districts?.[0]).toEqual({ name: '池尻', council: { title: '池尻の協議会' } })
    await graph.ask(read, {})
    expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true, false])
  })

  it('does an act under one key, also where the answer was lost and it had to send it again', async () => {
    const { graph, sent } = client({ lose: 1 })
    const { data } = await graph.act(act, { input: { text: 'ab' } })
    expect(data.note).toEqual({ __typename: 'Noted', text: 'ab' })
    const keys = sent.map(({ variables }) => variables.input?.idempotencyKey)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(noted).toEqual([`ab ${keys[0]}`, `ab ${keys[0]}`])
    await graph.act(act, { input: { text: 'ab', idempotencyKey: 'of-the-form-0001' } })
    expect(noted.at(-1)).toBe('ab of-the-form-0001')
  })

  it('gives a refusal as data, by its type', async () => {
    const { data } = await client().graph.act(act, { input: { text: 'too long' } })
    expect(data.note && isA(data.note, 'TooLong') && data.note.message).toBe('at most 5')
  })

  it('tells what is missing beside what is there', async () => {
    await ward.councils.stop()
    const { data, missing } = await client().graph.ask(read, {})
    expect(data.districts?.map(({ name }) => name)).toEqual(['池尻', '太子堂'])
    expect(missing[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'councils' })
    await ward.councils.start()
  })

  it('says by a code why there is no answer, and asks again only where that may help', async () => {
    const wrong = { ...read, id: 'f'.repeat(64), text: '{ nothing }' }
    const { graph, sent } = client()
    await expect(graph.ask(wrong, {})).rejects.toMatchObject({ isPassing: false })
    expect(sent).toHaveLength(2)
    const away = client({ url: 'http://127.0.0.1:1/graphql' })
    await expect(away.graph.ask(read, {})).rejects.toMatchObject({ code: 'NETWORK', isPassing: true })
    expect(away.pauses).toEqual([250, 500])
  })

  it('sends no text where all of its operations are registered', async () => {
    const { graph, sent } = client({ isRegistered: true })
    const unknown = { ...read, id: 'e'.repeat(64) }
    await expect(graph.ask(unknown, {})).rejects.toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
    expect(sent.some(({ query }) => query !== undefined)).toBe(false)
  })
})
