import { eventsFrom, faultsOf, nextState } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referenceIn } from '../receipt/receipt.ts'
import { proposalEvents, proposalMachine, proposalStates } from './proposal.ts'

describe('R040 the states of a proposal', () => {
  it('R040 are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(proposalMachine)).toEqual([])
  })

  it('R040 know every event from every state: by a row of the table, or not at all', () => {
    for (const state of proposalStates)
      for (const event of proposalEvents)
        expect(nextState(proposalMachine, state, event) !== null).toBe(
          eventsFrom(proposalMachine, state).includes(event),
        )
  })

  it('R026 a council’s outcome is agreed, returned, rejected or put off; its author may still take it back', () => {
    expect(eventsFrom(proposalMachine, 'DELIBERATING').toSorted()).toEqual([
      'AGREE',
      'DEFER',
      'MERGE',
      'NOT_SUPPORT',
      'RETURN',
      'WITHDRAW',
    ])
  })

  it('R020 whatever is done in whatever order, an end is never left again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...proposalEvents), { maxLength: 60 }), (events) => {
        let state = proposalMachine.initial
        for (const event of events) {
          const next = nextState(proposalMachine, state, event)
          if (proposalMachine.final.includes(state)) expect(next).toBeNull()
          state = next ?? state
        }
      }),
    )
  })
})

describe('R040 receipt numbers', () => {
  it('R040 are read out in full: four digits, or as many as it takes', () => {
    expect([referenceIn('W-P-2026', 7), referenceIn('W-P-2026', 12_345)]).toEqual([
      'W-P-2026-0007',
      'W-P-2026-12345',
    ])
  })
})
