import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RolloutPlace } from '../council/rollout.ts'
import { mayCheck, referenceIn } from './check.ts'
import { countsTold } from './counts.ts'
import {
  changeEligibility,
  declareEligibility,
  readBasis,
  renewEligibility,
  withdrawEligibility,
} from './decisions.ts'
import {
  type Category,
  categories,
  type EligibilityKept,
  type EligibilityRule,
  eligibilityMachine,
  evolveEligibility,
  isKumin,
  stateOn,
} from './eligibility.ts'
import { judge, type ParticipationKind, reasons } from './verdict.ts'

const source = { confidence: 'UNVERIFIED', title: 't', url: null, licence: null, note: null } as const
const dated = { validFrom: '2021-01-01', validTo: null, recordedAt: new Date(0), supersededAt: null, source }
const rule: EligibilityRule = {
  _id: 'eligibilityRule:2021',
  kumin: ['RESIDENT', 'COMMUTER', 'STUDENT', 'GROUP'],
  clause: 'clause:K-1-2-2',
  validMonths: 24,
  erasedAfterDays: 90,
  smallestCell: 10,
  roundedTo: 10,
  accessLogDays: 1825,
  note: null,
  ...dated,
}
const seat: ParticipationKind = {
  _id: 'participationKind:council-seat',
  position: 0,
  name: { ja: '委員', kana: null, romaji: null, en: null },
  accepts: ['RESIDENT', 'COMMUTER'],
  isOfDistrict: true,
  clause: 'clause:K-2-2-4',
  note: null,
  since: '2021',
  ...dated,
}
const ground = { day: '2026-11-24', rule }
const basis = { text: '池尻に住んでいる', salt: 'salt', hash: 'a'.repeat(64) }

function declared(more: Partial<EligibilityKept> = {}): EligibilityKept {
  const declaration = { id: 'eligibility_1', reference: 'KM-1', person: 'p', group: null, basis }
  const decided = declareEligibility(
    { ...declaration, category: 'RESIDENT', district: 'district:ikejiri' },
    ground,
  )
  if (!decided.ok) throw new Error('refused')
  return { ...evolveEligibility(null, decided.value), version: 1, ...more }
}

describe('a declaration', () => {
  it('has a sound machine', () => {
    expect(faultsOf(eligibilityMachine)).toEqual([])
  })

  it('holds for as long as the rule says, not a day longer, with nobody switching it', () => {
    const eligibility = declared()
    expect(eligibility).toMatchObject({ declaredOn: '2026-11-24', expiresOn: '2028-11-24' })
    expect(stateOn(eligibility, '2028-11-23')).toBe('DECLARED')
    expect(stateOn(eligibility, '2028-11-24')).toBe('EXPIRED')
    expect(eligibility.eraseAt).toEqual(new Date('2029-02-22T00:00:00+09:00'))
  })

  it('that has expired holds anew once it is renewed or changed', () => {
    const later = { day: '2029-01-10', rule }
    const renewed = renewEligibility(declared(), later)
    const changed = changeEligibility(declared(), { district: 'district:taishido', basis }, later)
    for (const result of [renewed, changed]) {
      if (!result.ok) throw new Error('refused')
      expect(stateOn(evolveEligibility(declared(), result.value), '2029-01-10')).toBe('DECLARED')
    }
  })

  it('that was taken back can only be declared anew', () => {
    const result = withdrawEligibility(declared(), ground)
    if (!result.ok) throw new Error('refused')
    const withdrawn = evolveEligibility(declared(), result.value)
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', isLive: false, basisHash: null })
    expect(withdrawn.eraseAt).toEqual(new Date('2027-02-22T00:00:00+09:00'))
    expect(renewEligibility(withdrawn, ground)).toMatchObject({
      ok: false,
      problem: { kind: 'EligibilityActNotPossible', state: 'WITHDRAWN', possible: [] },
    })
  })

  it('of a group names the group, and no other names one', () => {
    const facts = { id: 'e', reference: 'r', person: 'p', district: 'd', basis }
    const of = (category: Category, group: string | null) =>
      declareEligibility({ ...facts, category, group }, ground)
    expect(of('GROUP', 'group:a')).toMatchObject({ ok: true, value: { holder: 'group/group:a' } })
    expect(of('GROUP', null)).toMatchObject({ ok: false, problem: { kind: 'InvalidInput', field: 'group' } })
    expect(of('RESIDENT', 'group:a')).toMatchObject({ ok: false })
  })

  it('R038 falls under 区民 by the rule that is in the data: 関係人口 does not', () => {
    expect(categories.filter((category) => isKumin({ category }, rule))).toEqual(rule.kumin)
  })

  it("'s history stands for its words by a hash that words can't be tried on without the salt", () => {
    const [one, other] = ['one', 'other'].map((salt) => readBasis(' 池尻 ', salt))
    expect(one).toMatchObject({ ok: true, value: { text: '池尻' } })
    expect(one?.ok && other?.ok && one.value.hash !== other.value.hash).toBe(true)
    expect(readBasis('x'.repeat(301), 's').ok).toBe(false)
  })
})

describe('a verdict', () => {
  it('says the nearest thing that is wrong, and each reason can be the one', () => {
    const day = '2026-11-24'
    const told = [
      judge(seat, null, day),
      judge(seat, [], day),
      judge(seat, [declared({ category: 'RELATED' })], day, 'district:ikejiri'),
      judge(seat, [declared()], day, 'district:taishido'),
      judge(seat, [declared()], '2029-01-01', 'district:ikejiri'),
    ]
    expect(told.map(({ reason }) => reason)).toEqual([...reasons])
    expect(told.every(({ by }) => by.length === 0)).toBe(true)
  })

  it('is yes by the declarations that count alone', () => {
    const commuter = declared({ _id: 'eligibility_2', category: 'COMMUTER', district: 'district:taishido' })
    const related = declared({ _id: 'eligibility_3', category: 'RELATED' })
    const of = (district: string | null) =>
      judge(seat, [declared(), commuter, related], '2026-11-24', district).by.map(({ _id }) => _id)
    expect(of('district:taishido')).toEqual(['eligibility_2'])
    expect(of(null)).toEqual(['eligibility_1', 'eligibility_2'])
  })
})

describe('counts', () => {
  const districts = ['district:a', 'district:b']
  const exact = fc.array(
    fc.record({
      category: fc.constantFrom(...categories),
      district: fc.constantFrom(...districts),
      count: fc.nat(200),
    }),
    { maxLength: 10 },
  )

  it('tell of every cell, never fewer than the smallest, never finer than the rounding', () => {
    fc.assert(
      fc.property(
        exact,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (counted, roundedTo, more) => {
          const smallestCell = roundedTo + more
          const cells = countsTold(counted, districts, { ...rule, smallestCell, roundedTo })
          expect(cells).toHaveLength(categories.length * districts.length)
          for (const { count } of cells)
            expect(count === null || (count >= roundedTo && count % roundedTo === 0)).toBe(true)
        },
      ),
    )
  })

  it('are the same with one person less, but where a rounding step is crossed; and none looks like a few', () => {
    const of = (count: number) =>
      countsTold([{ category: 'RESIDENT', district: 'district:a', count }], districts, rule)
    for (const count of [1, 5, 9]) expect(of(count)).toEqual(of(0))
    for (const count of [11, 15, 19]) expect(of(count)).toEqual(of(count - 1))
  })
})

describe('who may check', () => {
  const place = (_id: string, kind: 'DISTRICT' | 'AREA', secretariat: string) =>
    ({ _id, kind, area: 'area:setagaya', secretariat, headOffice: 'office:hq' }) as RolloutPlace
  const places = [
    place('district:ikejiri', 'DISTRICT', 'office:center-ikejiri'),
    place('district:taishido', 'DISTRICT', 'office:center-taishido'),
    place('area:setagaya', 'AREA', 'office:branch-setagaya'),
  ]
  const may = (post: string, office: string) =>
    mayCheck({ kind: 'PERSON', id: 'p', posts: [{ post, office }] }, 'district:ikejiri', places)

  it('is a planner of the head office, and a secretary of the district or its area', () => {
    expect(may('head-office-planner', 'office:hq')).toBe(true)
    expect(may('council-secretary', 'office:center-ikejiri')).toBe(true)
    expect(may('council-secretary', 'office:branch-setagaya')).toBe(true)
    expect(may('council-secretary', 'office:center-taishido')).toBe(false)
    expect(may('council-secretary', 'office:hq')).toBe(false)
    expect(may('centre-director', 'office:center-ikejiri')).toBe(false)
  })

  it('may give the reference as it was heard', () => {
    for (const given of ['KM-4F7K-9QPX', 'km4f7k9qpx', ' ＫＭ－４ｆ７ｋ－９ｑｐｘ'])
      expect(referenceIn(given)).toBe('KM-4F7K-9QPX')
    expect(referenceIn('x'.repeat(100_000)).length).toBeLessThan(101)
  })
})
