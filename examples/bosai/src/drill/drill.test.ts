import { faultsOf } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import { cancel, type Drill, drillMachine, evolve, type Plan, plan, report } from './drill.ts'
import { drillYearOf } from './year.ts'

const today = '2026-11-24'
const facts = { id: 'drill_1', today, office: 'office:center-ikejiri', shelterDistrict: 'district:ikejiri' }
const wanted: Plan = {
  kind: 'SHELTER_OPERATION',
  title: '避難所運営訓練',
  district: 'district:ikejiri',
  shelter: 'shelter:first',
  plannedOn: '2026-12-06',
}
function planned(): Drill {
  const result = plan(wanted, facts)
  if (!result.ok) throw new Error('it must be planned')
  return evolve(null, result.value)
}
const refusal = (result: ReturnType<typeof plan> | ReturnType<typeof report>) =>
  result.ok ? null : 'field' in result.problem ? result.problem.field : result.problem.kind

describe('a drill', () => {
  it('has a sound table of states', () => {
    expect(faultsOf(drillMachine)).toEqual([])
  })

  it('of running a shelter is held at a shelter of its district; a class needs none', () => {
    expect(refusal(plan({ ...wanted, shelter: null }, facts))).toBe('shelter')
    expect(refusal(plan(wanted, { ...facts, shelterDistrict: 'district:taishido' }))).toBe('ShelterElsewhere')
    expect(refusal(plan(wanted, { ...facts, shelterDistrict: null }))).toBe('ShelterElsewhere')
    expect(refusal(plan({ ...wanted, kind: 'CLASS', shelter: null }, facts))).toBeNull()
  })

  it('is planned for today at the earliest, at most two years ahead', () => {
    const on = (plannedOn: string) => refusal(plan({ ...wanted, plannedOn }, facts))
    expect(['2026-11-23', '2026-11-24', '2028-11-24', '2028-11-25'].map(on)).toEqual([
      'plannedOn',
      null,
      null,
      'plannedOn',
    ])
  })

  it('is reported with a number from the day on which it was held, near the plan, and once', () => {
    const drill = planned()
    const on = (heldOn: string, participantCount = 40) =>
      refusal(report(drill, { heldOn, participantCount }, '2026-12-07'))
    expect([on('2026-12-06'), on('2026-12-08'), on('2026-10-01'), on('2026-12-06', -1)]).toEqual([
      null,
      'heldOn',
      'heldOn',
      'participantCount',
    ])
    const done = report(drill, { heldOn: '2026-12-06', participantCount: 0 }, '2026-12-07')
    if (!done.ok) throw new Error('it must be reported')
    const held = evolve(drill, done.value)
    expect(held).toMatchObject({ state: 'HELD', participantCount: 0, summary: null })
    expect(refusal(report(held, { heldOn: '2026-12-06', participantCount: 1 }, today))).toBe(
      'DrillStepNotPossible',
    )
    expect(refusal(cancel(held, '雨'))).toBe('DrillStepNotPossible')
  })
})

describe('a year of drills', () => {
  it('counts those of its district alone, with 0 where there were none', () => {
    const tallies = [
      { district: 'district:ikejiri', state: 'HELD', count: 2, participants: 90 },
      { district: 'district:taishido', state: 'PLANNED', count: 7, participants: 0 },
    ] as const
    expect(drillYearOf(2026, 'district:ikejiri', tallies)).toEqual({
      fiscalYear: 2026,
      plannedCount: 0,
      heldCount: 2,
      cancelledCount: 0,
      participantCount: 90,
    })
  })
})
