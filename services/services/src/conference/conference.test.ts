import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conference, conferenceMachine, invitedTo, mayHear, mayHearNote } from './conference.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 0, minute))
const parties = ['party:a', 'party:b', 'party:c']
const classes = ['ROUTING', 'CONTENT', 'SENSITIVE'] as const
const covering = {
  id: fc.constant('b'),
  categories: fc.subarray([...classes]),
  fromParties: fc.subarray(parties),
  toParties: fc.subarray(parties),
  validFrom: fc.integer({ min: 0, max: 30 }).map(at),
  validUntil: fc.integer({ min: 10, max: 59 }).map(at),
  endedAt: fc.option(fc.integer({ min: 0, max: 59 }).map(at)),
}
const bases = fc.record({
  consents: fc.array(
    fc.record({
      ...covering,
      subject: fc.constantFrom('s1', 's2'),
      purpose: fc.constantFrom('CONFERENCE', 'REFERRAL', 'SUPPORT'),
    }),
  ),
  grounds: fc.array(fc.record({ ...covering, subjects: fc.subarray(['s1', 's2']) })),
}) as unknown as fc.Arbitrary<Parameters<typeof mayHear>[1]>
const minute = fc.integer({ min: 0, max: 59 }).map(at)
const kinds = fc.constantFrom('SUPPORT' as const, 'COORDINATION' as const)
const party = fc.constantFrom(...parties)

it('the table is sound', () => {
  expect(faultsOf(conferenceMachine)).toEqual([])
})

describe('who may hear what', () => {
  it('a note is heard by a party exactly where it may hear of each person whom it concerns', () => {
    const note = fc.record({
      class: fc.constantFrom(...classes),
      subjects: fc.subarray(['s1', 's2'], { minLength: 1 }),
      party,
    })
    fc.assert(
      fc.property(bases, kinds, note, party, minute, (all, kind, one, to, now) => {
        const conference = { kind, subjects: ['s1', 's2'] } as unknown as Conference
        const each = one.subjects.every((subject) =>
          mayHear(conference, all, { subject, category: one.class, from: one.party }, to, now),
        )
        expect(mayHearNote(conference, all, one, to, now)).toBe(each)
        const without = { ...conference, subjects: ['s1'] }
        if (one.subjects.includes('s2')) expect(mayHearNote(without, all, one, to, now)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('without consent for a conference, nothing of another party is heard at a 重層的支援会議, whatever the grounds are', () => {
    fc.assert(
      fc.property(bases, party, party, minute, (all, from, to, now) => {
        const consents = all.consents.filter(({ purpose }) => purpose !== 'CONFERENCE')
        const wanted = { subject: 's1', category: 'CONTENT' as const, from }
        const heard = mayHear({ kind: 'COORDINATION' }, { ...all, consents }, wanted, to, now)
        expect(heard).toBe(from === to)
      }),
    )
  })
})

it('who is invited is read off what is not over', () => {
  const seats = parties.map((each, n) => ({
    party: each,
    state: n === 1 ? ('DECLINED' as const) : ('INVITED' as const),
    worker: null,
  }))
  const one = (state: string) => ({ seats, state }) as unknown as Conference
  expect(invitedTo([one('PLANNED')])).toEqual(['party:a', 'party:c'])
  expect(invitedTo([one('ENDED'), one('CANCELLED')])).toEqual([])
})
