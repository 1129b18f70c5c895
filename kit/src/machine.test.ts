import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsFrom, faultsOf, type Machine, nextState } from './machine.ts'

type State = 'DRAFT' | 'OPEN' | 'CLOSED'
type Event = 'open' | 'close' | 'reopen'

const door: Machine<State, Event> = {
  name: 'Door',
  states: ['DRAFT', 'OPEN', 'CLOSED'],
  initial: 'DRAFT',
  final: ['CLOSED'],
  transitions: [
    { from: ['DRAFT'], event: 'open', to: 'OPEN' },
    { from: ['OPEN'], event: 'close', to: 'CLOSED' },
  ],
}

describe('a transition table', () => {
  it('is the only thing that names next states', () => {
    expect(nextState(door, 'DRAFT', 'open')).toBe('OPEN')
    expect(nextState(door, 'DRAFT', 'close')).toBeNull()
    expect(nextState(door, 'CLOSED', 'reopen')).toBeNull()
    expect(eventsFrom(door, 'OPEN')).toEqual(['close'])
  })

  it('answers each state and event at most once, whatever the walk', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Event>('open', 'close', 'reopen')), (walk) => {
        let state: State = door.initial
        for (const event of walk) state = nextState(door, state, event) ?? state
        expect(door.states).toContain(state)
      }),
    )
  })

  it('is sound, or says what is wrong with it', () => {
    expect(faultsOf(door)).toEqual([])
    const broken: Machine<State, Event> = {
      ...door,
      transitions: [
        ...door.transitions,
        { from: ['CLOSED'], event: 'reopen', to: 'OPEN' },
        { from: ['OPEN'], event: 'close', to: 'DRAFT' },
      ],
    }
    expect(faultsOf(broken)).toEqual(['CLOSED is final but reopen leaves it', 'two rows for OPEN × close'])
    const unreachable: Machine<State, Event> = {
      ...door,
      final: [],
      transitions: [{ from: ['DRAFT'], event: 'open', to: 'OPEN' }],
    }
    expect(faultsOf(unreachable)).toEqual([
      'OPEN is a dead end',
      "CLOSED can't be reached from DRAFT",
      'CLOSED is a dead end',
    ])
  })
})
