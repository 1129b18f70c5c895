import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisFor, consentMachine, type SubjectConsent } from '../consent/consent.ts'
import { successorAmong, type WorkerRecord, workerMachine } from '../party/party.ts'
import { referralMachine } from '../referral/referral.ts'
import { caseMachine, caseNumberOf, topicMachine } from './consultation.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 0, minute))
const parties = ['party:a', 'party:b', 'party:c']
const classes = ['ROUTING', 'CONTENT', 'SENSITIVE'] as const
const purposes = ['SUPPORT', 'REFERRAL', 'CONFERENCE', 'SUPERVISION'] as const

const consent: fc.Arbitrary<SubjectConsent> = fc.record({
  id: fc.string({ minLength: 1 }),
  subject: fc.constantFrom('s1', 's2'),
  givenBy: fc.constant('SELF' as const),
  method: fc.constant('WRITTEN' as const),
  purpose: fc.constantFrom(...purposes),
  categories: fc.subarray([...classes]),
  fromParties: fc.subarray(parties),
  toParties: fc.subarray(parties),
  validFrom: fc.integer({ min: 0, max: 30 }).map(at),
  validUntil: fc.integer({ min: 10, max: 59 }).map(at),
  endedAt: fc.option(fc.integer({ min: 0, max: 59 }).map(at)),
  state: fc.constant('ACTIVE' as const),
  evidence: fc.constant(''),
  recordedBy: fc.constant('w'),
})
const wanted = fc.record({
  subject: fc.constantFrom('s1', 's2'),
  category: fc.constantFrom(...classes),
  from: fc.constantFrom(...parties),
  to: fc.constantFrom(...parties),
  purpose: fc.constantFrom(...purposes),
})

describe('the tables', () => {
  it.each([caseMachine, topicMachine, referralMachine, consentMachine, workerMachine])(
    '$name is sound: every state reached, one answer to one event, no dead end',
    (machine) => {
      expect(faultsOf(machine as never).filter((each) => !each.includes('dead end'))).toEqual([])
    },
  )

  it('a received referral is nobody’s yet: no way leads to COMPLETED but through ACCEPTED', () => {
    const without = referralMachine.transitions.filter(({ event }) => event !== 'ACCEPT')
    const reached = new Set<string>(['REQUESTED'])
    for (const state of reached)
      for (const row of without) if (row.from.includes(state as never)) reached.add(row.to)
    expect([...reached].filter((each) => ['COMPLETED', 'ACCEPTED', 'RETURNED'].includes(each))).toEqual([])
  })
})

describe('what a basis covers', () => {
  it('I26 what one person agreed to covers no other, whatever the consents are', () => {
    fc.assert(
      fc.property(fc.array(consent), wanted, fc.integer({ min: 0, max: 59 }), (consents, want, minute) => {
        const ofOthers = consents.filter(({ subject }) => subject !== want.subject)
        expect(basisFor({ consents: ofOthers, grounds: [] }, want, at(minute))).toBeNull()
      }),
    )
  })

  it('I27 it holds from its first instant and no longer at its last, and never after it was ended', () => {
    fc.assert(
      fc.property(consent, wanted, fc.integer({ min: 0, max: 59 }), (one, want, minute) => {
        const now = at(minute)
        const found = basisFor({ consents: [one], grounds: [] }, want, now)
        const mayHold = one.validFrom <= now && now < one.validUntil && (!one.endedAt || now < one.endedAt)
        const fits =
          one.subject === want.subject &&
          one.purpose === want.purpose &&
          one.categories.includes(want.category) &&
          one.fromParties.includes(want.from) &&
          one.toParties.includes(want.to)
        expect(found !== null).toBe(mayHold && fits)
      }),
      { numRuns: 500 },
    )
  })
})

describe('who takes over', () => {
  it('I16 a successor is always another active supervisor of the same party', () => {
    const worker = fc.record({
      _id: fc.constantFrom('w1', 'w2', 'w3', 'w4'),
      person: fc.constant('p'),
      party: fc.constantFrom(...parties),
      role: fc.constantFrom('WORKER' as const, 'SUPERVISOR' as const),
      state: fc.constantFrom('ACTIVE' as const, 'LEFT' as const),
      since: fc.integer({ min: 0, max: 59 }).map(at),
      leftAt: fc.constant(null),
    }) as fc.Arbitrary<WorkerRecord>
    fc.assert(
      fc.property(fc.array(worker), (workers) => {
        const found = successorAmong({ _id: 'w1', party: 'party:a' }, workers)
        if (found === null) return
        expect(found).toMatchObject({ party: 'party:a', role: 'SUPERVISOR', state: 'ACTIVE' })
        expect(found._id).not.toBe('w1')
      }),
    )
  })
})

it('a case number tells the year, the district and its place among them', () => {
  expect(caseNumberOf(2026, 'district:ikejiri', 12)).toBe('2026-ikejiri-0012')
})
