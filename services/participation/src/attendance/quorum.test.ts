import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttendanceMode, checkQuorum, type Presence, type QuorumRule, requiredOf } from './quorum.ts'

const at = new Date('2026-12-14T19:00:00+09:00')
const minutes = (count: number) => new Date(at.getTime() + count * 60_000)
const half: QuorumRule = {
  base: 'IN_OFFICE',
  threshold: { numerator: 1, denominator: 2 },
  isStrict: true,
  least: 1,
  recusedLeaveBase: true,
  modesCounted: ['IN_PERSON', 'REMOTE'],
  proxies: { areCounted: false, mostPerHolder: 0 },
}
const names = (count: number) => Array.from({ length: count }, (_, index) => `membership_${index}`)
const there = (
  membership: string,
  from = minutes(-30),
  to: Date | null = null,
  mode: AttendanceMode = 'IN_PERSON',
): Presence => ({
  membership,
  intervals: [{ from, fromRecordedAt: from, to, toRecordedAt: to, mode }],
  proxy: null,
})
const away = (membership: string, holder: string | null = null): Presence => ({
  membership,
  intervals: [],
  proxy: holder === null ? null : { holder, recordedAt: minutes(-40) },
})
const roll = (count: number) => ({ members: names(count), seatCount: count })

const rules = fc.record({
  base: fc.constantFrom('IN_OFFICE' as const, 'SEATS' as const),
  threshold: fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b })),
  isStrict: fc.boolean(),
  least: fc.integer({ min: 0, max: 5 }),
  recusedLeaveBase: fc.boolean(),
  modesCounted: fc.subarray(['IN_PERSON', 'REMOTE'] as const),
  proxies: fc.record({ areCounted: fc.boolean(), mostPerHolder: fc.integer({ min: 0, max: 3 }) }),
})
const registers = fc.integer({ min: 0, max: 20 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    recused: fc.subarray(names(count)),
    register: fc.subarray(names(count)).chain((members) =>
      fc.tuple(
        ...members.map((member) =>
          fc.oneof(
            fc
              .constantFrom('IN_PERSON' as const, 'REMOTE' as const)
              .map((mode) => there(member, minutes(-30), null, mode)),
            fc.constant(there(member, minutes(-30), minutes(-5))),
            fc.constantFrom(...members).map((holder) => away(member, holder)),
          ),
        ),
      ),
    ),
  }),
)

describe('the quorum', () => {
  it('R160 is met exactly where present·denominator is above (or at) base·numerator and at least the fewest', () => {
    fc.assert(
      fc.property(rules, registers, (rule, { count, recused, register }) => {
        const check = checkQuorum(rule, roll(count), recused, register, at)
        const { numerator, denominator } = rule.threshold
        const [have, need] = [(check.present + check.proxies) * denominator, check.base * numerator]
        const isShare = rule.isStrict ? have > need : have >= need
        expect(check.isMet).toBe(isShare && check.present + check.proxies >= rule.least)
        expect(Number.isSafeInteger(check.required)).toBe(true)
      }),
    )
  })

  it('R160 never counts who is recused, who left, who has no vote or who attends in a way that does not count', () => {
    fc.assert(
      fc.property(rules, registers, (rule, { count, recused, register }) => {
        const strangers = [...register, there('membership_stranger')]
        const check = checkQuorum(rule, roll(count), recused, strangers, at)
        for (const member of check.presentMembers) {
          expect(recused).not.toContain(member)
          expect(names(count)).toContain(member)
          const { intervals } = register.find(({ membership }) => membership === member) as Presence
          expect(intervals.some(({ to, mode }) => to === null && rule.modesCounted.includes(mode))).toBe(true)
        }
        expect(check.present).toBe(new Set(check.presentMembers).size)
        expect(check.present + check.proxies).toBeLessThanOrEqual(check.roll.length)
      }),
    )
  })

  it('R160 is worked out again the same from what was known then, whatever is entered later', () => {
    fc.assert(
      fc.property(rules, registers, fc.integer({ min: -20, max: -1 }), (rule, each, left) => {
        const then = checkQuorum(rule, roll(each.count), each.recused, each.register, at)
        const later = each.register.map((presence) => ({
          ...presence,
          intervals: presence.intervals.map((interval) =>
            interval.to === null ? { ...interval, to: minutes(left), toRecordedAt: minutes(60) } : interval,
          ),
        }))
        expect(checkQuorum(rule, roll(each.count), each.recused, later, at, at)).toEqual(then)
        const known = checkQuorum(rule, roll(each.count), each.recused, later, at, minutes(61))
        expect(known.present).toBe(0)
      }),
    )
  })

  it('R160 a member counts from the instant of coming to the one before leaving', () => {
    const register = [there('membership_0', at, minutes(10))]
    const met = (count: number) => {
      const moment = minutes(count)
      return checkQuorum(half, roll(1), [], register, moment, minutes(60)).isMet
    }
    expect([met(-1), met(0), met(9), met(10)]).toEqual([false, true, true, false])
  })

  it('R160 more than half of 10 is 6, half is 5, two thirds of 10 is 7; nobody in office meets no rule that asks for one', () => {
    expect(requiredOf(half, 10)).toBe(6)
    expect(requiredOf({ ...half, isStrict: false }, 10)).toBe(5)
    expect(requiredOf({ ...half, isStrict: false, threshold: { numerator: 2, denominator: 3 } }, 10)).toBe(7)
    expect(checkQuorum(half, roll(0), [], [], at).isMet).toBe(false)
  })

  it('R160 a recused member leaves the base, or stays in it as one who is not there', () => {
    const register = names(2).map((name) => there(name))
    expect(checkQuorum(half, roll(4), ['membership_3'], register, at)).toMatchObject({
      base: 3,
      required: 2,
      isMet: true,
    })
    const kept = checkQuorum({ ...half, recusedLeaveBase: false }, roll(4), ['membership_3'], register, at)
    expect(kept).toMatchObject({ base: 4, required: 3, isMet: false })
  })

  it('R160 proxies count up to what the rule gives one holder, and only through a holder who is there', () => {
    const rule = { ...half, proxies: { areCounted: true, mostPerHolder: 1 } }
    const register = [
      there('membership_0'),
      away('membership_1', 'membership_0'),
      away('membership_2', 'membership_0'),
      away('membership_3', 'membership_4'),
      away('membership_4'),
    ]
    expect(checkQuorum(rule, roll(5), [], register, at)).toMatchObject({ present: 1, proxies: 1 })
    expect(checkQuorum(half, roll(5), [], register, at)).toMatchObject({ present: 1, proxies: 0 })
  })
})
