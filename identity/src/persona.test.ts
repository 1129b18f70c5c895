import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { categories, type Persona, PersonasWrong, parsePersonas, readPersonas } from './persona.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const cast = readPersonas(path('../personas.json'))
const idsOf = (name: string): string[] =>
  JSON.parse(readFileSync(path(`../../data/setagaya/${name}.json`), 'utf8')).map(
    ({ id }: { id: string }) => id,
  )
const posts = cast.flatMap(({ claims }) => claims.posts)

describe('the cast', () => {
  test('every office and every district of a persona is one of the ward', () => {
    expect(posts.map(({ office }) => office).filter((office) => !idsOf('offices').includes(office))).toEqual(
      [],
    )
    const districts = cast.flatMap(({ claims }) => claims.basis ?? [])
    expect(districts.filter((district) => !idsOf('districts').includes(district))).toEqual([])
  })

  test('every way to belong to the ward is there', () => {
    expect(new Set(cast.flatMap(({ claims }) => claims.category ?? []))).toEqual(new Set(categories))
  })

  test('whoever works for a party of consultations works for one that there is', () => {
    const { kinds } = JSON.parse(
      readFileSync(path('../../data/setagaya/consultation-parties.json'), 'utf8'),
    ) as { kinds: { id: string }[] }
    const parties = cast.flatMap(({ claims }) => claims.party ?? [])
    expect(parties.length).toBeGreaterThan(4)
    expect(parties.filter((each) => !kinds.some(({ id }) => each.startsWith(`party:${id}-`)))).toEqual([])
  })

  test('two consultation workers sit in the same office and belong to different parties', () => {
    const workers = cast.filter(({ claims }) =>
      claims.posts.some(({ post }) => post === 'consultation-worker'),
    )
    expect(workers.map(({ claims }) => claims.posts[0]?.office)).toEqual(
      Array(2).fill('office:center-ikejiri'),
    )
    expect(new Set(workers.map(({ claims }) => claims.party)).size).toBe(2)
  })

  test('the posts that the services know have a persona each', () => {
    const held = posts.filter(({ until }) => until === undefined).map(({ post }) => post)
    const needed = [
      'head-office-planner',
      'centre-director',
      'branch-director',
      'council-secretary',
      'counter-manager',
      'entry-clerk',
      'support-measure-officer',
      'consultation-officer',
    ]
    expect(held).toEqual(expect.arrayContaining(needed))
  })

  test('somebody is signed in by card; what others’ sign-in proves isn’t said', () => {
    const levels = cast.map(({ claims }) => claims.identity_level)
    expect(levels).toEqual(expect.arrayContaining(['SIGNATURE', undefined]))
  })

  test('two officers of one office are there for what needs two', () => {
    const officers = posts.filter(({ post }) => post === 'support-measure-officer')
    expect(officers.map(({ office }) => office)).toEqual(Array(2).fill(officers[0]?.office))
  })

  test('somebody holds only a post that has ended', () => {
    expect(
      cast.some(({ claims }) => claims.posts.length > 0 && claims.posts.every(({ until }) => until)),
    ).toBe(true)
  })
})

describe('a file of personas', () => {
  const one = cast[0] as Persona
  const withClaims = (claims: object) => ({ ...one, claims: { ...one.claims, ...claims } })

  test('says all its faults at once, each with its place', () => {
    const wrong = [
      withClaims({ posts: [{ post: 'Centre Director', office: 'office:hq' }] }),
      {
        ...withClaims({ posts: [{ post: 'planner', office: 'hq', until: '2027-02-30' }] }),
        id: 'persona:other',
      },
    ]
    expect(() => parsePersonas(wrong)).toThrow(PersonasWrong)
    expect(() => parsePersonas(wrong)).toThrow(
      /0\.claims\.posts\.0\.post.*\n.*1\.claims\.posts\.0\.office.*\n.*until/,
    )
  })

  test.each([
    ['two with one id', [one, one], /same id/],
    ['nobody', [], /the list/],
    ['a category without its basis', [withClaims({ basis: undefined })], /category and basis/],
    ['a group that isn’t named', [withClaims({ category: 'GROUP', groups: [] })], /names it/],
    ['a level of identity that there isn’t', [withClaims({ identity_level: 'CARD' })], /identity_level/],
    ['a claim that nobody knows', [withClaims({ admin: true })], /admin/],
    ['no list', { personas: [] }, /the list/],
  ])('%s is refused', (_, value, message) => {
    expect(() => parsePersonas(value)).toThrow(message)
  })

  test('that isn’t there, or isn’t JSON, is one sentence with its name', () => {
    expect(() => readPersonas('/nowhere/personas.json')).toThrow(/\/nowhere\/personas\.json can't be read/)
    expect(() => readPersonas(path('persona.ts'))).toThrow(/persona\.ts can't be read/)
  })
})
