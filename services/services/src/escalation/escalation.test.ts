import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Referral, referralMachine } from '../referral/referral.ts'
import { type Escalation, escalationMachine, levelOf, levels, nextLevel, stateOf } from './escalation.ts'

it('the table is sound: every state reached, one answer to one event, no dead end', () => {
  expect(faultsOf(escalationMachine)).toEqual([])
})

const one = (more: Partial<Escalation>) => ({ state: 'REQUESTED', referral: null, ...more }) as Escalation

describe('a takeover', () => {
  it('R120 stands as its referral does, in each state of that; its own state never tells otherwise', () => {
    for (const state of referralMachine.states)
      for (const own of escalationMachine.states) {
        const told = stateOf(one({ state: own, referral: 'r' }), [{ id: 'r', state } as Referral])
        expect(escalationMachine.states).toContain(told)
        const isOpen = ['REQUESTED', 'RECEIVED', 'REDIRECTED'].includes(state)
        expect([state, told === 'REQUESTED']).toEqual([state, isOpen])
      }
  })
})

describe('levels', () => {
  it('are read off what a party stands for', () => {
    expect(levelOf({ district: 'district:a', area: null })).toBe('DISTRICT')
    expect(levelOf({ district: null, area: 'area:a' })).toBe('BRANCH')
    expect(levelOf({ district: null, area: null })).toBe('HEAD_OFFICE')
  })

  it('R120 go up one at a time: the next is above all that were asked and have answered, and none is above the head office', () => {
    const asked = fc.array(
      fc
        .record({
          level: fc.constantFrom('BRANCH' as const, 'HEAD_OFFICE' as const),
          state: fc.constantFrom(...escalationMachine.states),
        })
        .map(one),
    )
    fc.assert(
      fc.property(fc.constantFrom(...levels), asked, (own, all) => {
        const over = all.filter(({ state }) => ['ANSWERED', 'CLOSED', 'DECLINED'].includes(state))
        const highest = Math.max(
          ...[own, ...over.map(({ level }) => level)].map((each) => levels.indexOf(each)),
        )
        expect(nextLevel(own, all, [])).toBe(levels[highest + 1] ?? null)
      }),
    )
  })
})
