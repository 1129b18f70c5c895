import { faultsOf } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { describe, expect, it } from 'vitest'
import { availableActions, mayPlan, officeMachine } from './actions.ts'
import { afterEvent, afterOther, type Place, type Surroundings } from './effect.ts'
import { readDecision, readFacts, wholeFacts } from './facts-input.ts'
import { readOffices } from './import.ts'
import { messages } from './messages.ts'
import { type OfficeFacts, type OfficeRecord, officeAt } from './office.ts'
import { correct, type Draft, planChange, planClosure, planOpening, withdrawPlanned } from './plan.ts'

const { offices } = readOffices('data/setagaya')
const byId = (id: string) => offices.find(({ _id }) => _id === id) as OfficeRecord
const source: Source = { confidence: 'OFFICIAL', title: '議案第1号', url: null, licence: null, note: null }
const now = { at: new Date('2026-11-23T09:00:00+09:00'), today: '2026-11-23' }
const always = [{ from: null, to: null }]
const place = (id: string, periods = always as Place['periods']): Place => {
  return { id, tier: id.split(':')[0] as Place['tier'], area: 'area:setagaya', periods }
}
const around = (others: readonly OfficeRecord[], ...places: Place[]): Surroundings => ({ others, places })

const ikejiri = byId('office:center-ikejiri')
const alone = around([], place('district:ikejiri'))
const draft = (facts: Partial<OfficeFacts>, effectiveOn = '2027-04-01', id = 'officeChange_1'): Draft => ({
  id,
  effectiveOn,
  facts,
  source,
})
const renamed: Partial<OfficeFacts> = {
  name: { ja: '池尻三宿まちづくりセンター', kana: null, romaji: null, en: null },
}
const centre = wholeFacts(
  { kind: 'MACHIZUKURI_CENTRE', name: { ja: '新まちづくりセンター', kana: null, romaji: null, en: null } },
  'まだ',
)
const blank = (id: string, place: string): OfficeRecord => {
  return {
    _id: id,
    version: 0,
    place,
    area: null,
    district: place,
    order: 1,
    note: null,
    formerAddresses: [],
    entries: [],
    versions: [],
    successions: [],
  }
}
const nameOn = (record: OfficeRecord, asOf: string) => officeAt(record, { asOf, knownAt: null })?.name.ja

describe('the machine of an office', () => {
  it('R022 has no unreachable state, no dead end, one answer to each event', () => {
    expect(faultsOf(officeMachine)).toEqual([])
  })

  it('R022 offers what the state allows, to planners at the head office alone', () => {
    expect(availableActions(ikejiri, '2026-11-23', true)).toEqual(['PLAN_CHANGE', 'PLAN_CLOSURE', 'CORRECT'])
    expect(availableActions(byId('office:branch-office-kitazawa'), '2026-11-23', true)).toEqual(['CORRECT'])
    expect(availableActions(ikejiri, '2026-11-23', false)).toEqual([])
    const planner = (office: string) =>
      ({ kind: 'PERSON', id: 'p', posts: [{ post: 'head-office-planner', office }] }) as const
    expect(mayPlan(planner('office:hq'), 'office:hq', 'planOffice')).toBeNull()
    expect(mayPlan(planner('office:branch-kinuta'), 'office:hq', 'planOffice')).toMatchObject({
      kind: 'NotPermitted',
      isSignedIn: true,
    })
    expect(mayPlan({ kind: 'ANONYMOUS' }, 'office:hq', 'planOffice')).toMatchObject({
      kind: 'NotPermitted',
      isSignedIn: false,
    })
  })
})

describe('planning', () => {
  it('R022 a day that is not to come is refused and says so', () => {
    for (const effectiveOn of ['2020-01-01', '2026-11-23']) {
      expect(planChange(ikejiri, draft(renamed, effectiveOn), now, alone)).toMatchObject({
        problem: { kind: 'EffectiveDateNotFuture', effectiveOn, today: '2026-11-23' },
      })
    }
  })

  it('R022 a later plan keeps what an earlier one says of another value', () => {
    const first = planChange(ikejiri, draft(renamed, '2027-04-01'), now, alone)
    if (!first.ok) throw new Error('refused')
    const once = afterEvent(ikejiri, first.value)
    const phone = { phone: { value: '03-0000-0000', source, asOf: null, unknownReason: null, note: null } }
    const second = planChange(once, draft(phone, '2027-01-01', 'officeChange_2'), now, alone)
    if (!second.ok) throw new Error('refused')
    const both = officeAt(afterEvent(once, second.value), { asOf: '2027-04-01', knownAt: null })
    expect(both).toMatchObject({ name: renamed.name, phone: { value: '03-0000-0000' } })
  })

  it('R022 nothing to change, or an office that is shut, is refused', () => {
    expect(planChange(ikejiri, draft({}), now, alone)).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'changes' },
    })
    expect(planChange(byId('office:branch-office-kitazawa'), draft(renamed), now, alone)).toMatchObject({
      problem: { kind: 'OfficeNotOpen' },
    })
    expect(planChange(ikejiri, draft({ kind: 'GENERAL_BRANCH' }), now, alone)).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'place' },
    })
  })

  it('R047 a second centre for a district is refused, one that replaces the first is not', () => {
    const office = blank('office_new', 'district:ikejiri')
    const withFirst = around([ikejiri], place('district:ikejiri'))
    const second = planOpening({ ...draft(centre), office, replaces: [] }, now, withFirst)
    expect(second).toMatchObject({
      problem: {
        kind: 'OfficeSeatTaken',
        officeId: 'office:center-ikejiri',
        clause: 'clause:K-1-4-2',
        from: '2027-04-01',
        to: null,
      },
    })
    const instead = planOpening(
      { ...draft(centre), office, replaces: ['office:center-ikejiri'] },
      now,
      withFirst,
    )
    if (!instead.ok) throw new Error('refused')
    expect(officeAt(afterOther(ikejiri, instead.value), { asOf: '2027-04-01', knownAt: null })?.state).toBe(
      'CLOSED',
    )
    expect(officeAt(afterEvent(office, instead.value), { asOf: '2027-04-01', knownAt: null })?.state).toBe(
      'OPEN',
    )
  })

  it('R047 a centre is not closed while its district would be without one', () => {
    const closing = { ...draft({}), successor: null }
    expect(planClosure(ikejiri, closing, now, alone)).toMatchObject({
      problem: { kind: 'OfficeSeatVacant', place: 'district:ikejiri', from: '2027-04-01' },
    })
    const ending = around([], place('district:ikejiri', [{ from: '2005-01-01', to: '2027-04-01' }]))
    expect(planClosure(ikejiri, closing, now, ending)).toMatchObject({ ok: true })
  })

  it('R046 a general branch is one for its area and may move from a day on', () => {
    const branch = byId('office:branch-kinuta')
    const moved = {
      address: { value: '東京都世田谷区成城1-1-1', source, asOf: null, unknownReason: null, note: null },
    }
    const plan = planChange(branch, draft(moved), now, around([], place('area:kinuta')))
    if (!plan.ok) throw new Error('refused')
    const after = afterEvent(branch, plan.value)
    expect(officeAt(after, { asOf: '2027-03-31', knownAt: null })?.address.value).toBe(
      '東京都世田谷区成城6-2-1',
    )
    expect(officeAt(after, { asOf: '2027-04-01', knownAt: null })?.address.value).toBe(
      '東京都世田谷区成城1-1-1',
    )
    const other = {
      ...draft({ ...centre, kind: 'GENERAL_BRANCH' }),
      office: { ...blank('office_b', 'area:kinuta'), district: null },
      replaces: [],
    }
    expect(planOpening(other, now, around([branch], place('area:kinuta')))).toMatchObject({
      problem: { kind: 'OfficeSeatTaken', clause: 'clause:K-1-4-1' },
    })
  })

  it('R022 a place that is not there on the day is refused', () => {
    const office = blank('office_new', 'district:new')
    const later = around([], place('district:new', [{ from: '2028-04-01', to: null }]))
    expect(planOpening({ ...draft(centre), office, replaces: [] }, now, later)).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'place' },
    })
    expect(planOpening({ ...draft(centre, '2028-04-01'), office, replaces: [] }, now, later)).toMatchObject({
      ok: true,
    })
    expect(
      planOpening({ ...draft(centre, '2028-04-01'), office, replaces: ['office:nobody'] }, now, later),
    ).toMatchObject({ problem: { kind: 'NotFound' } })
  })
})

describe('withdrawing', () => {
  const plan = planChange(ikejiri, draft(renamed), now, alone)
  if (!plan.ok) throw new Error('refused')
  const planned = afterEvent(ikejiri, plan.value)

  it('R022 is possible until the day before, and then no more', () => {
    const on = (today: string) => withdrawPlanned(planned, 'officeChange_1', { at: now.at, today }, alone)
    expect(on('2027-03-31')).toMatchObject({ ok: true })
    expect(on('2027-04-01')).toMatchObject({ problem: { kind: 'ChangeInForce', effectiveOn: '2027-04-01' } })
  })

  it('R022 is possible once, and only for a plan of this office', () => {
    const taken = withdrawPlanned(planned, 'officeChange_1', now, alone)
    if (!taken.ok) throw new Error('refused')
    const after = afterEvent(planned, taken.value)
    expect(nameOn(after, '2027-04-01')).toBe('池尻まちづくりセンター')
    expect(withdrawPlanned(after, 'officeChange_1', now, alone)).toMatchObject({
      problem: { kind: 'NotFound' },
    })
    expect(withdrawPlanned(planned, 'officeChange_2', now, alone)).toMatchObject({
      problem: { kind: 'NotFound' },
    })
  })

  it('R047 an opening that replaced another lets that one go on, and that one alone cannot stay', () => {
    const office = blank('office_new', 'district:ikejiri')
    const opening = planOpening(
      { ...draft(centre), office, replaces: [ikejiri._id] },
      now,
      around([ikejiri], place('district:ikejiri')),
    )
    if (!opening.ok) throw new Error('refused')
    const [next, former] = [afterEvent(office, opening.value), afterOther(ikejiri, opening.value)]
    const back = withdrawPlanned(next, 'officeChange_1', now, around([former], place('district:ikejiri')))
    if (!back.ok) throw new Error('refused')
    expect(officeAt(afterEvent(next, back.value), { asOf: '2027-04-01', knownAt: null })).toBeNull()
    expect(officeAt(afterOther(former, back.value), { asOf: '2027-04-01', knownAt: null })?.state).toBe(
      'OPEN',
    )
    const closing = former.entries.at(-1)?.id as string
    expect(withdrawPlanned(former, closing, now, around([next], place('district:ikejiri')))).toMatchObject({
      problem: { kind: 'OfficeSeatTaken' },
    })
  })
})

describe('correcting', () => {
  it('R022 speaks of days gone by alone, and only of those', () => {
    const was = {
      address: { value: '東京都世田谷区池尻1-1-1', source, asOf: null, unknownReason: null, note: null },
    }
    const ask = (from: string, until: string | null) =>
      correct(ikejiri, { ...draft(was, from), until }, now, alone)
    expect(ask('2026-11-24', null)).toMatchObject({ problem: { kind: 'InvalidInput', field: 'from' } })
    expect(ask('2015-01-01', '2015-01-01')).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'until' },
    })
    expect(ask('1999-01-01', '2000-01-01')).toMatchObject({ problem: { kind: 'OfficeNotOpen' } })
    const right = ask('2009-01-01', '2015-04-01')
    if (!right.ok) throw new Error('refused')
    const after = afterEvent(ikejiri, right.value)
    const address = (asOf: string, knownAt: Date | null = null) =>
      officeAt(after, { asOf, knownAt })?.address.value
    expect(address('2012-01-01')).toBe('東京都世田谷区池尻1-1-1')
    expect(address('2015-04-01')).toBe('東京都世田谷区池尻3-27-21')
    expect(address('2012-01-01', new Date('2026-11-23T08:00:00+09:00'))).toBe('東京都世田谷区池尻3-27-21')
  })
})

describe('what a planner gives', () => {
  it.each([
    [{ phone: '03(1234)5678' }, 'changes.phone'],
    [{ postalCode: '1540001' }, 'changes.postalCode'],
    [{ address: '' }, 'changes.address'],
    [{ address: 'あ'.repeat(201) }, 'changes.address'],
    [{ name: { ja: '改\n行' } }, 'changes.name.ja'],
    [{ position: { latitude: 135, longitude: 35 } }, 'changes.position'],
    [{ posts: [{ title: '職員', least: 3, most: 2 }] }, 'changes.posts'],
    [{ sections: Array(51).fill({ name: '課' }) }, 'changes.sections'],
  ])('R022 %j is refused with its place', (given, field) => {
    expect(readFacts(given, source, '2027-04-01', 'changes')).toMatchObject({
      problem: { kind: 'InvalidInput', field },
    })
  })

  it('R022 becomes values whose source is the decision', () => {
    expect(readFacts({ phone: '03-1234-5678', fax: null }, source, '2027-04-01', 'changes')).toMatchObject({
      value: { phone: { value: '03-1234-5678', source, asOf: '2027-04-01' } },
    })
    expect(readDecision({ title: ' ', url: null })).toMatchObject({ problem: { field: 'decision.title' } })
    expect(readDecision({ title: '議案', url: 'javascript:alert(1)' })).toMatchObject({
      problem: { field: 'decision.url' },
    })
  })

  it('R022 every refusal says in both languages what rule held and what would mend it', () => {
    const problem = {
      effectiveOn: '2027-04-01',
      today: '2026-11-23',
      officeId: 'office:a',
      on: '2027-04-01',
      role: 'CENTRE',
      place: 'district:a',
      from: null,
      to: null,
      changeId: 'c',
    }
    for (const [kind, say] of Object.entries(messages)) {
      const said = (say as (given: object) => Record<'ja' | 'en', { message: string; remedy: string }>)({
        kind,
        clause: null,
        ...problem,
      })
      expect(
        [said.ja.message, said.ja.remedy, said.en.message, said.en.remedy].every((text) => text.length > 5),
      ).toBe(true)
    }
  })
})
