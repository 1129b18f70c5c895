import { type Actor, anonymous } from '@chiiki/kit/actor.ts'
import { parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { doorsOf } from './declared-audiences.ts'
import { GuestDoor } from './door.ts'

const door = new GuestDoor(
  doorsOf(`
    interface Place { name: String secret: String }
    type Shelter implements Place @key(fields: "id") @audience(is: "PUBLIC") {
      id: ID! name: String secret: String @audience(is: "POSTS", posts: ["a", "b"]) near: [Place!]
    }
    type Park implements Place @audience(is: "PUBLIC") { name: String secret: String @audience(is: "POSTS", posts: ["b"]) }
    type Lost { name: String }
    type Query { places(of: ID): [Place!] @audience(is: "PUBLIC") mine(of: ID): String @audience(is: "SIGNED_IN") lost: Lost @audience(is: "PUBLIC") }
    type Subscription { openings: Shelter @audience(is: "PUBLIC") drills: Shelter @audience(is: "POSTS", posts: ["a"]) }
    type Mutation { open(of: ID): String @audience(is: "POSTS", posts: ["a"]) close: String @audience(is: "PUBLIC") }`),
)
const holding = (...posts: string[]): Actor => ({
  kind: 'PERSON',
  id: 'person:x',
  posts: posts.map((post) => ({ post, office: 'office:x' })),
})
const passed = async (query: string, actor: Actor) => {
  const { query: text, ...more } = await door.pass(query, async () => actor)
  return { text: text && print(parse(text)).replace(/\s+/g, ' '), ...more }
}

describe('a guest’s door', () => {
  test('lets what is public pass as it is, without asking who asks', async () => {
    const query = 'query Q__bosai__0($a: ID) { places(of: $a) { name __typename } }'
    const nobody = () => Promise.reject(new Error('asked'))
    expect(await door.pass(query, nobody)).toEqual({ query, acts: [], isUnsure: false })
    expect(await door.pass(query, nobody)).toEqual({ query, acts: [], isUnsure: false })
  })

  test('takes out what is not for the caller, its variables with it, and asks nothing where nothing is left', async () => {
    const query = 'query ($a: ID, $b: ID) { places(of: $a) { name } own: mine(of: $b) }'
    expect((await passed(query, anonymous)).text).toBe('query ($a: ID) { places(of: $a) { name } }')
    expect((await passed(query, holding())).text).toBe(
      'query ($a: ID, $b: ID) { places(of: $a) { name } own: mine(of: $b) }',
    )
    expect((await passed('{ mine }', anonymous)).text).toBeNull()
  })

  test('is on an interface as narrow as the narrowest behind it, and holds within fragments and entities', async () => {
    const query = '{ places { ... on Shelter { secret near { secret } } secret } }'
    expect((await passed(query, holding('a'))).text).toBe(
      '{ places { ... on Shelter { secret near { __typename } } } }',
    )
    expect((await passed(query, holding('b'))).text).toContain('near { secret }')
    const entities =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ...F } } fragment F on Shelter { name secret }'
    expect((await passed(entities, anonymous)).text).toBe(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ...F } } fragment F on Shelter { name }',
    )
  })

  test('is shut where nobody said whose it is: a field without an audience, and one that it does not know', async () => {
    expect((await passed('{ lost { name } }', holding('a', 'b'))).text).toBe('{ lost { __typename } }')
    expect((await passed('{ unheardOf places { name } }', holding('a'))).text).toBe('{ places { name } }')
  })

  test('names the acts that it withholds, with the posts that may, by what the caller calls them', async () => {
    const act = await passed('mutation { opened: open(of: 1) close }', holding('b'))
    expect(act).toEqual({
      text: 'mutation { close }',
      acts: [{ name: 'opened', needs: ['a'] }],
      isUnsure: false,
    })
  })

  test('holds for what is followed as for what is asked, and says what may not be followed', async () => {
    expect((await passed('subscription { openings { name secret } }', anonymous)).text).toBe(
      'subscription { openings { name } }',
    )
    expect(await passed('subscription { now: drills { name } }', anonymous)).toEqual({
      text: null,
      acts: [{ name: 'now', needs: ['a'] }],
      isUnsure: false,
    })
  })
})
