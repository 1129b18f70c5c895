import { expect, it } from 'vitest'
import { type End, ends } from '../scripts/demo/proposals.ts'
import { carryUpStates } from '../services/participation/src/carry-up/carry-up.ts'
import { type ProposalState, proposalStates } from '../services/participation/src/proposal/proposal.ts'

const stateAfter = (end: End) => (end.startsWith('HOP_') ? 'CARRIED_UP' : end) as ProposalState

it('R040 the thirty proposals of the demonstration end in every state that the machine has', () => {
  expect(ends).toHaveLength(30)
  expect(new Set(ends.map(stateAfter))).toEqual(new Set(proposalStates))
})

it('R020 hops of the demonstration wait, are received, forwarded and answered', () => {
  const hops = new Set(ends.filter((end) => end.startsWith('HOP_')).map((end) => end.slice(4)))
  for (const state of ['SENT', 'RECEIVED', 'FORWARDED', 'ANSWERED'] as const) {
    expect(carryUpStates).toContain(state)
    expect(hops).toContain(state)
  }
})
