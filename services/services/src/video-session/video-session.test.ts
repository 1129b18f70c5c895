import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisFor, type SubjectConsent, type Wanted } from '../consent/consent.ts'
import { interpreterMachine, isFree } from '../interpreter/interpreter.ts'
import { cutAt, firstUncovered, minutesTalked, sessionMachine, type VideoSession } from './video-session.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 0, minute))
const wanted = (subject: string): Wanted => ({
  subject,
  category: 'CONTENT',
  from: 'party:a',
  to: 'party:b',
  purpose: 'REFERRAL',
})
const minute = (min = 0, max = 60) => fc.integer({ min, max })
const consents = fc.array(
  fc.record({
    id: fc.constant('c'),
    subject: fc.constantFrom('s1', 's2'),
    purpose: fc.constantFrom('REFERRAL' as const, 'SUPPORT' as const),
    categories: fc.constantFrom(['CONTENT'], ['ROUTING']),
    fromParties: fc.constant(['party:a']),
    toParties: fc.constantFrom(['party:b'], ['party:c']),
    validFrom: minute().map(at),
    validUntil: minute().map(at),
    endedAt: fc.option(minute().map(at)),
  }),
) as unknown as fc.Arbitrary<SubjectConsent[]>

it.each([sessionMachine, interpreterMachine])('$name is sound', (machine) => {
  expect(faultsOf(machine as never)).toEqual([])
})

describe('R121 what a consent that ends cuts off', () => {
  it('is told up to the first instant at which nothing covers it, and no later: as if every instant were looked at', () => {
    fc.assert(
      fc.property(consents, minute(), (all, start) => {
        const bases = { consents: all, grounds: [] }
        const minutes = Array.from({ length: 62 - start }, (_, index) => start + index)
        const first = minutes.find((each) => basisFor(bases, wanted('s1'), at(each)) === null)
        expect(firstUncovered(bases, wanted('s1'), at(start))).toEqual(at(first as number))
      }),
      { numRuns: 300 },
    )
  })

  it('is cut for all when it ends for one, and for nobody before', () => {
    fc.assert(
      fc.property(consents, minute(), minute(), (all, since, later) => {
        const bases = { consents: all, grounds: [] }
        const now = at(since + later)
        const cut = cutAt(bases, ['s1', 's2'], { from: 'party:a', to: 'party:b' }, at(since), now)
        const ends = ['s1', 's2'].map((subject) => firstUncovered(bases, wanted(subject), at(since)))
        const earliest = Math.min(...ends.map((end) => end?.getTime() ?? Number.POSITIVE_INFINITY))
        expect(cut?.getTime() ?? null).toBe(earliest <= now.getTime() ? earliest : null)
      }),
    )
  })

  it('counts the minutes in which both ends talked, without the drops between', () => {
    const talks = [
      { from: at(0), to: at(10) },
      { from: at(15), to: null },
    ]
    expect(minutesTalked({ talks } as unknown as VideoSession, at(20))).toBe(15)
  })
})

describe('an interpreter', () => {
  it('is free exactly where no booking shares an instant: one may follow another at once', () => {
    const span = fc
      .tuple(minute(), minute(1, 30))
      .map(([from, length]) => ({ from: at(from), to: at(from + length) }))
    fc.assert(
      fc.property(fc.array(span), span, (taken, wish) => {
        const all = taken.map((each, index) => ({ ...each, id: String(index), language: 'zh' }))
        const shares = all.some((each) => each.from < wish.to && wish.from < each.to)
        expect(isFree(all, wish)).toBe(!shares)
        const [first, ...others] = all
        if (first) expect(isFree(all, wish, first.id)).toBe(isFree(others, wish))
      }),
    )
  })
})
