import { eventsFrom, faultsOf, nextState } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import { isFlagged, policyMachine, policyStates } from '../policy/policy.ts'
import { requestActions, requestMachine, requestStates } from './reflection.ts'

describe.each([policyMachine, requestMachine])('R045 R133 the states of $name', (machine) => {
  it('R045 R133 are a sound table: every state can be reached, none but the last ones is a dead end', () => {
    expect(faultsOf(machine as typeof requestMachine)).toEqual([])
  })
})

it('R133 a request is accepted, accepted in part or refused once; nothing leaves an end', () => {
  for (const state of requestStates)
    for (const action of requestActions)
      expect(nextState(requestMachine, state, action) !== null).toBe(
        eventsFrom(requestMachine, state).includes(action),
      )
  expect(eventsFrom(requestMachine, 'REQUESTED')).toEqual([...requestActions])
})

it('R077 only an adopted policy is flagged, and only while an opinion from an area isn’t answered', () => {
  for (const state of policyStates)
    for (const open of [0, 1, 20]) expect(isFlagged({ state }, open)).toBe(state === 'ADOPTED' && open > 0)
})
