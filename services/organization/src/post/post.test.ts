import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { establishmentOf } from './establishment.ts'
import type { StaffPolicy } from './policy.ts'
import {
  abolish,
  appoint,
  create,
  end,
  evolve,
  holdersOn,
  type PostEvent,
  type PostRecord,
  type Tenure,
  tenureMachine,
  withdraw,
} from './post.ts'
import { wholeYears, yearsInPost } from './years.ts'

const source = { confidence: 'OFFICIAL', title: '人事発令', url: null, licence: null, note: null } as const
const start = '2026-01-01'
const at = (day: BusinessDate) => new Date(`${day}T09:00:00+09:00`)

function seat(id: string, facts: Partial<PostRecord> = {}): PostRecord {
  return {
    _id: id,
    version: 1,
    office: 'office:a',
    code: 'centre-director',
    title: { ja: '所長', kana: null, romaji: null, en: null },
    grade: null,
    lead: 'DIRECTOR',
    employment: 'REGULAR',
    basis: 'STANDARD',
    countsAs: '所長',
    decision: source,
    existence: [{ id, validFrom: start, validTo: null, recordedAt: at(start), supersededAt: null }],
    tenures: [],
    ...facts,
  }
}

function term(id: string, facts: Partial<Tenure> = {}): Tenure {
  return {
    id,
    person: `person:${id}`,
    kind: 'SUBSTANTIVE',
    reason: null,
    decision: source,
    validFrom: start,
    validTo: null,
    recordedAt: at(start),
    supersededAt: null,
    ...facts,
  }
}

function after(post: PostRecord, result: { ok: boolean; value?: PostEvent; problem?: unknown }): PostRecord {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return { ...evolve(post, result.value as PostEvent), version: post.version + 1 }
}

describe('a tenure', () => {
  it('R130 has a table of states without a gap', () => {
    expect(faultsOf(tenureMachine)).toEqual([])
  })

  it('R130 ends, but not twice, and is taken back only before it begins', () => {
    const post = after(seat('post:a'), appoint(seat('post:a'), term('t', { validTo: '2026-03-01' })))
    const march = { at: at('2026-03-02'), today: '2026-03-02' }
    expect(end(post, 't', '2026-03-02', march)).toMatchObject({
      problem: { kind: 'TenureActNotPossible', state: 'ENDED' },
    })
    expect(withdraw(post, 't', { at: at('2026-02-01'), today: '2026-02-01' })).toMatchObject({
      problem: { kind: 'TenureActNotPossible', state: 'IN_FORCE', action: 'WITHDRAW' },
    })
    expect(withdraw(post, 't', { at: at('2025-12-01'), today: '2025-12-01' })).toMatchObject({ ok: true })
  })
})

describe('who holds a post', () => {
  const many = fc.array(
    fc.record({
      what: fc.constantFrom('APPOINT', 'VACANCY', 'ABSENCE', 'END', 'WITHDRAW', 'ABOLISH'),
      from: fc.integer({ min: 0, max: 60 }),
      length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      person: fc.integer({ min: 0, max: 4 }),
      which: fc.integer({ min: 0, max: 8 }),
      today: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 25 },
  )

  it('R130 over any history of acts, any day has one substantive and one acting holder at most, none after the post is gone, and the past stays known', () => {
    fc.assert(
      fc.property(many, (acts) => {
        let post = seat('post:a')
        const remembered: { post: PostRecord; knownAt: Date }[] = []
        acts.forEach(({ what, from, length, person, which, today }, index) => {
          const now = { at: new Date(at(start).getTime() + index * 1000), today: addDays(start, today) }
          const first = addDays(start, from)
          const tenure = term(`t${index}`, {
            person: `person:${person}`,
            kind: what === 'APPOINT' ? 'SUBSTANTIVE' : 'ACTING',
            reason: what === 'APPOINT' ? null : (what as 'VACANCY' | 'ABSENCE'),
            validFrom: first,
            validTo: length === null ? null : addDays(first, length),
            recordedAt: now.at,
          })
          const some = post.tenures[which % Math.max(1, post.tenures.length)]?.id ?? 'none'
          const result =
            what === 'END'
              ? end(post, some, first, now)
              : what === 'WITHDRAW'
                ? withdraw(post, some, now)
                : what === 'ABOLISH'
                  ? abolish(post, first, now)
                  : appoint(post, tenure)
          if (result.ok) post = after(post, result)
          remembered.push({ post, knownAt: now.at })
        })
        const existence = post.existence.find(({ supersededAt }) => supersededAt === null)
        for (let day = 0; day < 95; day++) {
          const on = addDays(start, day)
          const held = post.tenures.filter(
            ({ supersededAt, validFrom, validTo }) =>
              supersededAt === null && validFrom <= on && (validTo === null || on < validTo),
          )
          const [own, acting] = (['SUBSTANTIVE', 'ACTING'] as const).map((kind) =>
            held.filter((each) => each.kind === kind),
          )
          expect(own?.length).toBeLessThanOrEqual(1)
          expect(acting?.length).toBeLessThanOrEqual(1)
          if (acting?.[0]?.reason === 'VACANCY') expect(own).toEqual([])
          if (existence?.validTo && on >= existence.validTo) expect(held).toEqual([])
          for (const { post: then, knownAt } of remembered)
            expect(ids(holdersOn(post, on, knownAt))).toEqual(ids(holdersOn(then, on)))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('R130 nobody acts for a vacancy while the post is held, nor for an absent holder while nobody holds it, nor for himself', () => {
    const held = after(seat('post:a'), appoint(seat('post:a'), term('own')))
    const acting = (reason: 'VACANCY' | 'ABSENCE', person = 'person:b') =>
      term('acting', { kind: 'ACTING', reason, person, validFrom: '2026-02-01' })
    expect(appoint(held, acting('VACANCY'))).toMatchObject({ problem: { kind: 'PostHeld', tenureId: 'own' } })
    expect(appoint(seat('post:b'), acting('ABSENCE'))).toMatchObject({ problem: { kind: 'PostNotHeld' } })
    expect(appoint(held, acting('ABSENCE', 'person:own'))).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'person' },
    })
    expect(appoint(held, acting('ABSENCE'))).toMatchObject({ ok: true })
  })

  it('R130 an office has one director post on any day; the next one may follow it', () => {
    const { version: _version, ...next } = seat('post:b', {
      existence: [
        { id: 'post:b', validFrom: '2027-04-01', validTo: null, recordedAt: at(start), supersededAt: null },
      ],
    })
    const now = { at: at('2026-02-01'), today: '2026-02-01' }
    const first = seat('post:a')
    expect(create(next, [first], null)).toMatchObject({
      problem: { kind: 'OfficeHasDirector', postId: 'post:a' },
    })
    expect(create(next, [after(first, abolish(first, '2027-04-01', now))], null)).toMatchObject({ ok: true })
    expect(create({ ...next, lead: 'DEPUTY' }, [first], null)).toMatchObject({ ok: true })
    expect(create({ ...next, lead: null, countsAs: '主任' }, [], ['所長'])).toMatchObject({
      problem: { field: 'countsAs' },
    })
  })
})

describe('years in post', () => {
  const limit = (most: number | null): StaffPolicy => ({
    _id: 'staffPolicy:l',
    kind: 'YEARS_IN_POST',
    code: 'centre-director',
    name: null,
    title: null,
    employment: null,
    least: null,
    most,
    unknownReason: most === null ? '年数は決まっていない。' : null,
    note: null,
    since: '2021',
    until: null,
    validFrom: '2021-01-01',
    validTo: null,
    recordedAt: at(start),
    supersededAt: null,
    source,
  })
  const post = seat('post:a', {
    tenures: [
      term('t1', { person: 'person:x', validFrom: '2021-04-01', validTo: '2023-04-01' }),
      term('t2', { person: 'person:x', validFrom: '2023-04-01', validTo: '2026-04-01' }),
    ],
  })
  const on = (asOf: string) => ({ asOf, knownAt: null })

  it('R176 are worked out for any day, over re-appointments, and warn when the limit that is data is reached', () => {
    const years = (asOf: string) => yearsInPost(post, 'person:x', [limit(4)], on(asOf))
    expect(years('2024-03-31')).toMatchObject({ since: '2021-04-01', years: 2, isOverLimit: false })
    expect(years('2025-04-01')).toMatchObject({ years: 4, limitYears: 4, isOverLimit: true })
    expect(years('2026-04-01')).toBeNull()
    expect(years('2021-03-31')).toBeNull()
  })

  it('R176 tell no limit where none is known, and why', () => {
    expect(yearsInPost(post, 'person:x', [limit(null)], on('2025-04-01'))).toMatchObject({
      limitYears: null,
      isOverLimit: null,
      limitUnknownReason: '年数は決まっていない。',
    })
    expect(yearsInPost(post, 'person:x', [], on('2025-04-01'))?.isOverLimit).toBeNull()
  })

  it('R176 count a year from a 29 February as over on 28 February', () => {
    expect([wholeYears('2024-02-29', '2025-02-27'), wholeYears('2024-02-29', '2025-02-28')]).toEqual([0, 1])
  })
})

describe('the establishment', () => {
  const standard = {
    value: [{ title: '職員', least: 3, most: 3 }],
    source,
    asOf: null,
    unknownReason: null,
    note: null,
  }
  const posts = [1, 2].map((index) =>
    seat(`post:${index}`, { lead: null, countsAs: '職員', tenures: index === 1 ? [term('t')] : [] }),
  )
  const on = { asOf: '2026-02-01', knownAt: null }

  it('R169 works vacancies out of standard and holders, and keeps what is unknown unknown', () => {
    const [line] = establishmentOf(standard, posts, [], on, null).lines
    expect(line).toMatchObject({ standardLeast: 3, postCount: 2, actualCount: 1, vacancyCount: 2 })
    const none = establishmentOf(standard, [], [], on, null)
    expect(none.lines[0]).toMatchObject({ standardLeast: 3, actualCount: null, vacancyCount: null })
    expect(none.actualUnknownReason).toMatch(/./)
    const unknown = { ...standard, value: null, source: null, unknownReason: '標準を除く。' }
    expect(establishmentOf(unknown, posts, [], on, null).lines[0]).toMatchObject({
      standardLeast: null,
      actualCount: 1,
      vacancyCount: null,
    })
  })
})

function ids({ substantive, acting }: ReturnType<typeof holdersOn>) {
  return [substantive?.id, acting?.id]
}
