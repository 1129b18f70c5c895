import { faultsOf } from '@chiiki/kit/machine.ts'
import { expect, it } from 'vitest'
import { introductionMachine } from './introduction.ts'

it('the table is sound', () => {
  expect(faultsOf(introductionMachine)).toEqual([])
})

it('R118 no way leads to an introduction but through the consent of whoever is introduced', () => {
  const without = introductionMachine.transitions.filter(({ event }) => event !== 'AGREE')
  const reached = new Set<string>(['ASKED'])
  for (const state of reached)
    for (const row of without) if (row.from.includes(state as never)) reached.add(row.to)
  expect([...reached].filter((state) => ['AGREED', 'MADE', 'ENDED'].includes(state))).toEqual([])
})
