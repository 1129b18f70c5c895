import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, castIn, countVotes, type DecisionRule, tally, voteOptions } from './tally.ts'

const majority: DecisionRule = {
  numerator: 1,
  denominator: 2,
  of: 'PRESENT',
  isStrict: true,
  castIncludes: ['YES', 'NO'],
  tieBreak: 'CHAIR',
}
const counts = (YES: number, NO: number, ABSTAIN = 0, BLANK = 0): Counts => ({ YES, NO, ABSTAIN, BLANK })
const present = (count: number) => ({ present: count, inOffice: count })

const few = fc.nat(12)
const someCounts = fc.tuple(few, few, few, few).map((each) => counts(...each))
const rules = fc.record({
  numerator: fc.integer({ min: 1, max: 6 }),
  denominator: fc.integer({ min: 1, max: 6 }),
  of: fc.constantFrom('CAST' as const, 'PRESENT' as const, 'IN_OFFICE' as const),
  isStrict: fc.boolean(),
  castIncludes: fc.subarray([...voteOptions], { minLength: 1 }),
  tieBreak: fc.constantFrom('CHAIR' as const, 'REJECT' as const),
})

describe('what counts give', () => {
  it('R160 a motion is carried exactly where yes·denominator is above (or at) base·numerator, unless votes are equal', () => {
    fc.assert(
      fc.property(rules, someCounts, few, (rule, each, absent) => {
        const electorate = { present: castIn(each), inOffice: castIn(each) + absent }
        const { base, isTie, required, result } = tally(rule, each, electorate, null)
        const [have, need] = [each.YES * rule.denominator, base * rule.numerator]
        const isShare = rule.isStrict ? have > need : have >= need
        expect(result === 'CARRIED').toBe(!isTie && isShare && each.YES > 0)
        expect(Number.isSafeInteger(required)).toBe(true)
      }),
    )
  })

  it('R160 one more vote for it never turns carried into lost', () => {
    fc.assert(
      fc.property(rules, someCounts, (rule, each) => {
        const sum = castIn(each) + 1
        const before = tally(rule, each, present(sum), 'YES')
        const after = tally({ ...rule, of: 'PRESENT' }, { ...each, YES: each.YES + 1 }, present(sum), 'YES')
        if (
          tally({ ...rule, of: 'PRESENT' }, each, present(sum), 'YES').result === 'CARRIED' &&
          !before.isTie
        )
          expect(after.result).toBe('CARRIED')
      }),
    )
  })

  it('R160 equal votes are the chair’s to decide or a rejection, only where more than half is needed', () => {
    const even = counts(5, 5)
    expect(tally(majority, even, present(10), 'YES')).toMatchObject({ isTie: true, result: 'CARRIED' })
    expect(tally(majority, even, present(10), 'NO').result).toBe('LOST')
    expect(tally({ ...majority, tieBreak: 'REJECT' }, even, present(10), 'YES').result).toBe('LOST')
    const twoThirds = { ...majority, numerator: 2, denominator: 3, isStrict: false }
    expect(tally(twoThirds, even, present(10), 'YES')).toMatchObject({ isTie: false, result: 'LOST' })
  })

  it('R160 the share is of the votes cast, of those present or of those in office, as the rule says', () => {
    const each = counts(4, 3, 3)
    const of = (base: DecisionRule['of']) =>
      tally({ ...majority, of: base }, each, { present: 10, inOffice: 14 }, null)
    expect(of('CAST')).toMatchObject({ base: 7, required: 4, result: 'CARRIED' })
    expect(of('PRESENT')).toMatchObject({ base: 10, required: 6, result: 'LOST' })
    expect(of('IN_OFFICE')).toMatchObject({ base: 14, required: 8, result: 'LOST' })
  })

  it('R160 nobody’s vote carries nothing, whatever the share', () => {
    const any = { ...majority, numerator: 0, isStrict: false }
    expect(tally(any, counts(0, 0, 3), present(3), 'YES').result).toBe('LOST')
  })

  it('R160 votes by name are counted one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...voteOptions)), (options) => {
        const counted = countVotes(options)
        expect(castIn(counted)).toBe(options.length)
        for (const option of voteOptions)
          expect(counted[option]).toBe(options.filter((each) => each === option).length)
      }),
    )
  })
})
