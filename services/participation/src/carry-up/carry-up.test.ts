import { eventsFrom, faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RolloutPlace } from '../council/rollout.ts'
import { addresseeOf, nextUp, tiers } from '../receipt/receipt.ts'
import { carryUpMachine, possibleActions } from './carry-up.ts'

const place = (_id: string, kind: 'DISTRICT' | 'AREA', area: string) =>
  ({ _id, kind, area, secretariat: `office:of-${_id}`, headOffice: 'office:head' }) as RolloutPlace
const areas = ['area:east', 'area:west']
const places = areas.flatMap((area) => [
  place(area, 'AREA', area),
  ...[1, 2, 3].map((number) => place(`district:${area.slice(5)}-${number}`, 'DISTRICT', area)),
])

describe('R028 the way up', () => {
  it('R028 its states are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(carryUpMachine)).toEqual([])
    for (const state of carryUpMachine.states)
      expect(possibleActions({ state })).toEqual(
        eventsFrom(carryUpMachine, state).filter((each) => each !== 'CHILD_ENDED'),
      )
  })

  it('R028 goes exactly one tier up, to the director of the same area, and ends at the head office', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ _id, kind, area }) => {
        let at = addresseeOf(places, kind, _id)
        const way: string[] = []
        while (at) {
          const above = nextUp(places, at)
          if (above) expect(tiers.indexOf(above.tier)).toBe(tiers.indexOf(at.tier) + 1)
          if (above?.tier === 'AREA') expect([above.area, above.post]).toEqual([area, 'branch-director'])
          way.push(at.office)
          at = above
        }
        expect(way.at(-1)).toBe('office:head')
      }),
    )
    expect(addresseeOf(places, 'AREA', 'district:east-1')).toBeNull()
    expect(addresseeOf(places, 'WARD', 'area:east')).toBeNull()
  })
})
