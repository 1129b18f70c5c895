import { join } from 'node:path'
import { addDays } from '@chiiki/kit/business-date.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRegulations } from './import.ts'
import {
  afterReached,
  entryFaults,
  isInForceOn,
  lastStatus,
  mayFollow,
  type RegulationRecord,
  type RegulationStatus,
  reach,
  regulationMachine,
  regulationStatuses,
  slipMonthsOf,
  statusesAfter,
  statusOn,
  stepsOf,
} from './regulation.ts'

const records = readRegulations(join(import.meta.dirname, '../../../../data/setagaya'))
const record = (slug: string) => records.find(({ _id }) => _id === `regulation:${slug}`) as RegulationRecord
const on = (asOf: string) => ({ asOf, knownAt: null })

describe('ordinances and plans', () => {
  it('R015 have their status by day, from none on', () => {
    const ordinance = record('promotion-ordinance')
    const told = ['2021-01-25', '2021-01-26', '2022-06-19', '2022-06-20', '2022-09-30', '2022-10-01'].map(
      (day) => statusOn(ordinance, on(day))?.status,
    )
    expect(told).toEqual(['NONE', 'OUTLINE', 'OUTLINE', 'DRAFT', 'DRAFT', 'ENACTED'])
    expect(isInForceOn(ordinance, on('2022-09-30'))).toBe(false)
    expect(isInForceOn(ordinance, on('2026-11-24'))).toBe(true)
  })

  it('R015 keep the planned date beside the actual one: the ordinance slipped by 12 months, its plan by 6', () => {
    const slip = (slug: string) =>
      stepsOf(record(slug), on('2026-11-24'))
        .filter(({ status }) => status === 'ENACTED')
        .map((step) => [step.plan?.on, step.entry?.since, slipMonthsOf(step)])
    expect(slip('promotion-ordinance')).toEqual([['2021-10', '2022-10-01', 12]])
    expect(slip('promotion-plan-2022')).toEqual([['2022-04', '2022-10', 6]])
    const steps = stepsOf(record('promotion-plan-2022'), on('2021-12-31'))
    expect(steps.map(({ status, entry }) => [status, entry])).toEqual(
      ['OUTLINE', 'DRAFT', 'BILL', 'ENACTED'].map((status) => [status, null]),
    )
  })

  it('R015 hold only within the time that they are for, and follow one another', () => {
    const days = ['2022-09-30', '2022-10-01', '2024-03-31', '2024-04-01', '2028-03-31', '2028-04-01']
    const inForce = (slug: string) => days.map((day) => isInForceOn(record(slug), on(day)))
    expect(inForce('promotion-plan-2022')).toEqual([false, true, true, false, false, false])
    expect(inForce('promotion-plan-2024')).toEqual([false, false, false, true, true, false])
  })

  it('R015 tell nothing of days of which no source speaks', () => {
    expect(statusOn(record('town-planning-ordinance'), on('2021-01-31'))).toBeNull()
    expect(statusOn(record('town-planning-ordinance'), on('2021-02-01'))).toMatchObject({
      status: 'ENACTED',
      since: null,
    })
    expect(isInForceOn(record('town-planning-ordinance'), on('2021-01-31'))).toBeNull()
  })

  it('R015 go their way by a sound table, and an ordinance is enacted from a bill alone', () => {
    expect(faultsOf(regulationMachine)).toEqual([])
    for (const from of regulationStatuses)
      expect(mayFollow('ORDINANCE', from, 'ENACTED')).toBe(from === 'BILL')
    expect(statusesAfter('PLAN', 'REPEALED')).toEqual([])
    expect(records.flatMap(entryFaults)).toEqual([])
  })

  it('R015 over random records keep one status a day, in the order of the table, and never alter the past', () => {
    const step = fc.record({
      status: fc.constantFrom(...regulationStatuses),
      after: fc.integer({ min: -3, max: 40 }),
    })
    const source = { confidence: 'OFFICIAL', title: 't', url: null, licence: null, note: null } as const
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom('ORDINANCE', 'PLAN'), (steps, kind) => {
        let held: RegulationRecord = {
          ...record('promotion-plan-2022'),
          kind: kind as 'PLAN',
          entries: [],
          plans: [],
        }
        let day = '2026-01-01'
        for (const { status, after } of steps) {
          const from = addDays(day, after)
          const before = held
          const entry = {
            status,
            since: from,
            from,
            attestedOn: null,
            note: null,
            source,
            recordedAt: new Date(0),
          }
          const reached = reach(held, entry)
          const isRight =
            mayFollow(kind as 'PLAN', lastStatus(held), status) && (held.entries.length === 0 || after > 0)
          expect(reached.ok).toBe(isRight)
          if (!reached.ok) continue
          held = afterReached(held, reached.value)
          day = from
          const yesterday = on(addDays(from, -1))
          expect(statusOn(held, yesterday)).toEqual(statusOn(before, yesterday))
          expect(statusOn(held, on(from))?.status).toBe<RegulationStatus>(status)
        }
        expect(entryFaults(held)).toEqual([])
      }),
    )
  })
})
