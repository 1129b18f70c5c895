import { describe, expect, test } from 'vitest'
import { personOf, refusesToken, withToken } from './person.ts'
import { signInDocument } from './sign-in.ts'
import type { Json } from './table.ts'

describe('who is signed in', () => {
  test('is read from the claims, in both languages, with every post and its end', () => {
    const claims = {
      sub: 'persona:head-office-planner',
      name: '本庁の企画担当',
      'name#en': 'Head-office planner',
      posts: [
        { post: 'head-office-planner', office: 'office:hq' },
        { post: 'centre-director', office: 'office:center-ikejiri', until: '2027-04-01' },
      ],
    }
    expect(personOf(claims)).toEqual({
      id: 'persona:head-office-planner',
      name: { ja: '本庁の企画担当', en: 'Head-office planner' },
      posts: ['head-office-planner@office:hq', 'centre-director@office:center-ikejiri (→ 2027-04-01)'],
    })
  })

  test('is at least a subject, whatever a provider leaves out or writes otherwise', () => {
    expect(personOf({ sub: 's1', name: ' ', posts: 'all' })).toEqual({
      id: 's1',
      name: { ja: 's1', en: 's1' },
      posts: [],
    })
    expect(personOf({ sub: 's1', preferred_username: 'hanako', posts: [null, { post: 1 }] })).toMatchObject({
      name: { ja: 'hanako', en: 'hanako' },
      posts: [],
    })
  })
})

describe('the token of a request', () => {
  test('is added where somebody is signed in', () => {
    expect(withToken({ 'x-request-id': 'a' }, 't')).toEqual({
      headers: { 'x-request-id': 'a', authorization: 'Bearer t' },
      sent: 'TOKEN',
    })
    expect(withToken({}, null)).toEqual({ headers: {}, sent: 'NOTHING' })
  })

  test.each(['authorization', 'Authorization', 'AUTHORIZATION'])(
    'gives way to a header of one’s own, and never stands beside it (%s)',
    (name) => {
      expect(withToken({ [name]: 'Bearer mine' }, 't')).toEqual({
        headers: { [name]: 'Bearer mine' },
        sent: 'HEADER',
      })
    },
  )
})

test('a graph refuses a token by the code UNAUTHENTICATED, and by no other error', () => {
  const withCode = (code: string) => ({ data: null, errors: [{ message: 'm', extensions: { code } }] })
  expect(refusesToken(withCode('UNAUTHENTICATED'))).toBe(true)
  expect(refusesToken(withCode('SUBGRAPH_UNAVAILABLE'))).toBe(false)
  const others: Json[] = [null, 'x', [], {}, { errors: 'x' }, { errors: [null, { extensions: null }] }]
  for (const result of others) expect(refusesToken(result)).toBe(false)
})

test('settings for signing in that have another shape are no settings', () => {
  const document = { issuer: 'https://id.example', clientId: 'c', audience: 'a', scope: 's' }
  expect(signInDocument(document)).toEqual(document)
  expect(signInDocument({ ...document, issuer: null })).toMatchObject({ issuer: null })
  for (const value of [null, 'x', [], {}, { ...document, issuer: 7 }, { ...document, scope: undefined }])
    expect(signInDocument(value)).toBeNull()
})
