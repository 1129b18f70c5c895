import { buildSchema, type ExecutionResult, GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Actor, anonymous } from './actor.ts'
import { followEvents } from './stream-events.ts'

const schema = buildSchema(`
  directive @audience(is: String!, posts: [String!]) on FIELD_DEFINITION
  type Query { ok: Boolean }
  type Subscription {
    ticks: Tick @audience(is: "PUBLIC")
    mine: Tick @audience(is: "SIGNED_IN")
    floor: Tick @audience(is: "POSTS", posts: ["floor-manager"])
  }
  type Tick { count: Int told: String }
`)
const person: Actor = { kind: 'PERSON', id: 'somebody', posts: [] }
const manager: Actor = {
  kind: 'PERSON',
  id: 'boss',
  posts: [{ post: 'floor-manager', office: 'office:one' }],
}

/** A source that tells what it's given, and knows whether it was let go. */
function source() {
  const waiting: ((next: IteratorResult<unknown>) => void)[] = []
  const told = {
    isLeft: false,
    tell: (count: number) => waiting.shift()?.({ done: false, value: count }),
    events: {
      [Symbol.asyncIterator]() {
        return this
      },
      next: () => new Promise<IteratorResult<unknown>>((resolve) => waiting.push(resolve)),
      return: async () => {
        told.isLeft = true
        return { done: true as const, value: undefined }
      },
    },
  }
  return told
}

function follow(field: string, contextNow: () => Promise<{ actor: Actor; said?: string }>) {
  const from = source()
  const document = parse(`subscription { ${field} { count told } }`)
  const resolve = (count: number, _args: object, { said }: { said?: string }) => ({ count, told: said })
  for (const each of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    Object.assign(each, { subscribe: () => from.events, resolve })
  return { from, followed: followEvents({ schema, document }, contextNow) }
}

type Events = AsyncIterableIterator<ExecutionResult>
const codes = ({ errors = [] }: ExecutionResult) => errors.map(({ extensions }) => extensions.code)
const as = (actor: Actor) => async () => ({ actor })

describe('an event', () => {
  it('is resolved in a context of its own: nothing is remembered from one to the next', async () => {
    let made = 0
    const { from, followed } = follow('ticks', async () => ({ actor: anonymous, said: `context ${made++}` }))
    const events = (await followed) as Events
    const told: unknown[] = []
    for (const count of [1, 2]) {
      const next = events.next()
      from.tell(count)
      told.push((await next).value.data.ticks)
    }
    expect(told).toEqual([
      { count: 1, told: 'context 1' },
      { count: 2, told: 'context 2' },
    ])
  })

  it('that is waited for holds nobody: whoever leaves lets the source go at once', async () => {
    const { from, followed } = follow('ticks', as(anonymous))
    const events = (await followed) as Events
    void events.next()
    await events.return?.()
    expect(from.isLeft).toBe(true)
  })
})

describe('what is not for everybody', () => {
  it('is followed by those that it is for, and by nobody else', async () => {
    expect(codes((await follow('mine', as(anonymous)).followed) as ExecutionResult)).toEqual([
      'NOT_PERMITTED',
    ])
    const refused = (await follow('floor', as(person)).followed) as ExecutionResult
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'NOT_PERMITTED', needs: ['floor-manager'] })
    expect(Symbol.asyncIterator in ((await follow('floor', as(manager)).followed) as object)).toBe(true)
  })

  it('ends for whoever loses the post, with a last event that says so', async () => {
    let actor = manager
    const { from, followed } = follow('floor', async () => ({ actor }))
    const events = (await followed) as Events
    const first = events.next()
    from.tell(1)
    expect((await first).value.data.floor.count).toBe(1)
    actor = person
    const last = events.next()
    from.tell(2)
    const { value } = await last
    expect([codes(value), value.data]).toEqual([['NOT_PERMITTED'], undefined])
    expect([await events.next(), from.isLeft]).toEqual([{ done: true, value: undefined }, true])
  })

  it('ends for whoever’s token is good no more', async () => {
    let isGood = true
    const expired = new GraphQLError('expired', { extensions: { code: 'UNAUTHENTICATED' } })
    const { from, followed } = follow('mine', async () => {
      if (!isGood) throw expired
      return { actor: person }
    })
    const events = (await followed) as Events
    isGood = false
    const last = events.next()
    from.tell(1)
    expect(codes((await last).value)).toEqual(['UNAUTHENTICATED'])
    expect((await events.next()).done).toBe(true)
  })
})
