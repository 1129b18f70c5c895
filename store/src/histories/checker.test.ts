import { expect, test } from 'vitest'
import { type Deed, faultsOf, type State } from './checker.ts'

const deeds: Deed[] = [
  { kind: 'insert', id: 'i1', outcome: 'done' },
  { kind: 'insert', id: 'i2', outcome: 'unknown' },
  { kind: 'insert', id: 'i3', outcome: 'refused' },
  { kind: 'count', id: 'c1', outcome: 'done' },
  { kind: 'transfer', id: 't1', from: 0, to: 1, amount: 5, outcome: 'done' },
]
const sound: State = {
  inserted: ['i1'],
  counters: [{ n: 1, ids: ['c1'] }],
  accounts: [
    { account: 0, balance: 95 },
    { account: 1, balance: 105 },
  ],
  ledger: [{ id: 't1', from: 0, to: 1, amount: 5 }],
  sums: [200, 200],
}

test('a sound history has no faults, whether a deed of unknown outcome is there or not', () => {
  expect(faultsOf(deeds, sound, 100)).toEqual([])
  expect(faultsOf(deeds, { ...sound, inserted: ['i1', 'i2'] }, 100)).toEqual([])
})

test.each([
  ['a lost write', { inserted: [] }, 'insert i1 was acknowledged and is lost'],
  ['a write out of nowhere', { inserted: ['i1', 'x'] }, 'insert x is there, and nobody did it'],
  ['a refused write that is there', { inserted: ['i1', 'i3'] }, 'insert i3 was refused and is there'],
  [
    'a retried write applied twice',
    { counters: [{ n: 2, ids: ['c1', 'c1'] }] },
    'count c1 was applied 2 times',
  ],
  [
    'a lost update of a counter',
    { counters: [{ n: 0, ids: ['c1'] }] },
    'counter 0 stands at 0 after 1 deeds',
  ],
  [
    'a lost update of a balance',
    {
      accounts: [
        { account: 0, balance: 100 },
        { account: 1, balance: 105 },
      ],
    },
    'account 0 holds 100, its ledger says 95',
  ],
  ['a dirty read', { sums: [200, 195] }, 'a reader saw balances of 195 in all, not 200'],
])('%s is found', (_name, change, fault) => {
  expect(faultsOf(deeds, { ...sound, ...change }, 100)).toEqual([fault])
})
