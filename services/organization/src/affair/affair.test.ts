import { addDays } from '@chiiki/kit/business-date.ts'
import type { Connection } from '@chiiki/kit/connection.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import { gapsIn, overlapsIn } from '@chiiki/kit/period.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OfficeRecord, type OfficeVersion, openAt } from '../office/office.ts'
import type { Role } from '../office/seat.ts'
import type { AreaRecord, DistrictRecord } from '../territory/territory.ts'
import { type AffairRecord, affairAt, type Holder, respanned, type Tier } from './affair.ts'
import { type AffairDraft, endAffair, mostAffairs, register } from './catalogue.ts'
import { strandedBy } from './closure.ts'
import { duplicatesAmong, findingsOf } from './compare.ts'
import { groundOf } from './ground.ts'
import { type Bearer, decidingSpan, holderAt, isHeldBy, seatPlace } from './holding.ts'
import { readHolder, readMoves } from './input.ts'
import { messages } from './messages.ts'
import { pageOfRows } from './page.ts'
import {
  afterEvent,
  decideTransfer,
  mostPlans,
  planTransfer,
  stateReasons,
  type TransferDraft,
  withdrawTransfer,
} from './plan.ts'
import { timelineAt } from './timeline.ts'
import { directionOf, stateOf, transferActions, transferMachine, transferStates } from './transfer.ts'

const source = { confidence: 'OFFICIAL', title: '区長決定', url: null, licence: null, note: null } as const
const recordedAt = new Date('2026-11-01T00:00:00Z')
const name = { ja: '名', kana: null, romaji: null, en: null }
const dated = {
  validFrom: '2000-01-01',
  validTo: null,
  since: '2000',
  until: null,
  recordedAt,
  supersededAt: null,
  source,
}

const areas: AreaRecord[] = ['a', 'b'].map((id, order) => ({
  _id: `area:${id}`,
  order,
  ward: 'ward:w',
  versions: [{ ...dated, name, search: [] }],
}))
const districts: DistrictRecord[] = ['a1', 'a2', 'b1', 'b2', 'b3'].map((id, order) => ({
  _id: `district:${id}`,
  order,
  jurisdictionNote: null,
  versions: [{ ...dated, name, area: `area:${id.charAt(0)}`, search: [] }],
}))
const ground = groundOf(areas, districts)
const places = ['ward:w', ...areas.map(({ _id }) => _id), ...districts.map(({ _id }) => _id)]

function office(
  id: string,
  kind: OfficeVersion['kind'],
  place: string,
  validTo: string | null = null,
): OfficeRecord {
  const version = { ...dated, validTo, kind, name, search: [] } as unknown as OfficeVersion
  const nothing = { note: null, formerAddresses: [], entries: [], successions: [] }
  return { _id: id, version: 0, place, area: null, district: null, order: 0, versions: [version], ...nothing }
}
const offices = [
  office('office:hq', 'HEAD_OFFICE', 'ward:w'),
  ...areas.map(({ _id }) => office(`office:${_id.slice(5)}`, 'GENERAL_BRANCH', _id)),
  ...districts.map(({ _id }) => office(`office:${_id.slice(9)}`, 'MACHIZUKURI_CENTRE', _id)),
  office('office:counter', 'BRANCH_OFFICE', 'district:a1'),
  office('office:closing', 'BRANCH_OFFICE', 'district:b1', '2028-04-01'),
]
const bearers: Bearer[] = offices.map(({ _id, place, versions }) => {
  const kind = versions[0]?.kind
  const role: Role | null =
    kind === 'HEAD_OFFICE' || kind === 'GENERAL_BRANCH'
      ? kind
      : kind === 'MACHIZUKURI_CENTRE'
        ? 'CENTRE'
        : null
  return { id: _id, role, place }
})
const around = { ground, offices }

const seat = (role: Role, tier: Tier): Holder => ({ seat: role, office: null, tier })
const headOffice = seat('HEAD_OFFICE', 'WARD')
const branches = seat('GENERAL_BRANCH', 'AREA')
const centres = seat('CENTRE', 'DISTRICT')
const counter: Holder = { seat: null, office: 'office:counter', tier: 'AREA' }
const closing: Holder = { seat: null, office: 'office:closing', tier: 'AREA' }

function affair(
  entries: readonly [place: string, to: Holder, from: string | null][] = [
    ['ward:w', headOffice, '2001-01-01'],
  ],
) {
  const record: AffairRecord = {
    _id: 'affair:x',
    version: 0,
    order: 0,
    name,
    description: null,
    kind: 'TASK',
    clause: null,
    legalBasis: null,
    post: null,
    procedure: null,
    channels: [],
    isBeyondLegalType: false,
    note: null,
    source,
    search: [],
    entries: entries.map(([place, to, from], index) => {
      const why = { reasons: [], explanation: null, source }
      return { id: `e${index}`, place, to, since: from, from, ...why }
    }),
    transfers: [],
    statements: [],
    spans: [],
  }
  return respanned(record, ground, recordedAt)
}

const noMoves = { staffCount: null, budgetYen: null, documents: null, rooms: null, note: null }
const now = { at: new Date('2026-11-24T00:00:00Z'), today: '2026-11-24' }
function draft(given: Partial<TransferDraft> = {}): TransferDraft {
  return {
    id: 't1',
    place: 'ward:w',
    to: branches,
    effectiveOn: '2027-04-01',
    reason: null,
    headOfficeReasons: [],
    clause: null,
    moves: noMoves,
    ...given,
  }
}
const decision = { source, decidedOn: '2026-11-24' }

/** Plans and decides at once; the refusal where either is refused. */
function transfer(record: AffairRecord, given: Partial<TransferDraft>, at = now) {
  const planned = planTransfer(record, draft(given), at, around)
  if (!planned.ok) return planned
  const before = afterEvent(record, planned.value, ground, at.at)
  const decided = decideTransfer(before, given.id ?? 't1', { ...decision, decidedOn: at.today }, at, around)
  if (!decided.ok) return decided
  return { ok: true as const, value: afterEvent(before, decided.value, ground, at.at) }
}

function officeAt(
  record: AffairRecord,
  place: string,
  day: string,
  knownAt: Date | null = null,
): string | null {
  const spans = inForce(record.spans, day, knownAt)
  const span = decidingSpan(spans, ground, place, day)
  if (!span) return null
  if (span.office) return span.office
  const at = seatPlace(span, ground, place, day)
  return bearers.find((bearer) => bearer.role === span.seat && bearer.place === at)?.id ?? null
}

describe('a transfer', () => {
  it('R013 R135 is held by the past holder until the day before, by the new one from the day on', () => {
    const moved = transfer(affair(), {})
    if (!moved.ok) throw new Error(moved.problem.kind)
    expect(officeAt(moved.value, 'district:a1', '2027-03-31')).toBe('office:hq')
    expect(officeAt(moved.value, 'district:a1', '2027-04-01')).toBe('office:a')
    expect(officeAt(moved.value, 'district:b3', '2027-04-01')).toBe('office:b')
    const spans = moved.value.spans.filter(({ supersededAt }) => supersededAt === null)
    expect(spans.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2001-01-01', '2027-04-01'],
      ['2027-04-01', null],
    ])
    expect(moved.value.transfers[0]?.from).toEqual([headOffice])
  })

  it('R079 changes nobody’s responsibility until the mayor has decided it', () => {
    const planned = planTransfer(affair(), draft(), now, around)
    if (!planned.ok) throw new Error(planned.problem.kind)
    const after = afterEvent(affair(), planned.value, ground, now.at)
    expect(officeAt(after, 'district:a1', '2030-01-01')).toBe('office:hq')
    expect(stateOf(after.transfers[0] as never, { asOf: '2027-04-01', knownAt: null })).toBe('LAPSED')
    const late = { at: new Date('2027-04-01T00:00:00Z'), today: '2027-04-01' }
    expect(decideTransfer(after, 't1', decision, late, around)).toMatchObject({
      problem: { kind: 'TransferSettled', state: 'LAPSED' },
    })
  })

  it('R013 R078 refuses what no rule allows, each with what would mend it', () => {
    const refused = (record: AffairRecord, given: Partial<TransferDraft>) => {
      const result = planTransfer(record, draft(given), now, around)
      return result.ok ? null : result.problem.kind
    }
    expect(refused(affair(), { effectiveOn: '2026-11-24' })).toBe('TransferDateNotFuture')
    expect(refused(affair(), { to: headOffice })).toBe('HolderUnchanged')
    expect(refused(affair(), { place: 'district:nowhere' })).toBe('InvalidInput')
    expect(refused(affair([['district:a1', counter, null]]), { place: 'ward:w' })).toBe('InvalidInput')
    expect(refused(affair([['district:a1', counter, null]]), { place: 'district:b3' })).toBeNull()
    expect(refused(affair(), { headOfficeReasons: ['EXPERTISE'] })).toBe('InvalidInput')
    expect(refused(affair(), { to: closing, effectiveOn: '2028-04-01' })).toBe('OfficeNotOpen')
    const low = affair([['ward:w', centres, '2001-01-01']])
    expect(refused(low, { to: branches })).toBe('UpwardTransferNeedsReason')
    expect(refused(low, { to: headOffice, reason: '専門性' })).toBe('HeadOfficeReasonMissing')
    expect(refused(low, { to: headOffice, reason: '専門性', headOfficeReasons: ['EXPERTISE'] })).toBeNull()
  })

  it('R135 is one of a hundred plans at most that a task has at once', () => {
    let record = affair()
    for (let index = 0; index < mostPlans; index += 1) {
      const planned = planTransfer(record, draft({ id: `t${index}` }), now, around)
      if (!planned.ok) throw new Error(planned.problem.kind)
      record = afterEvent(record, planned.value, ground, now.at)
    }
    expect(planTransfer(record, draft({ id: 'one-more' }), now, around)).toMatchObject({
      problem: { kind: 'InvalidInput', field: 'affair' },
    })
    const back = withdrawTransfer(record, 't0', null, now, around)
    if (!back.ok) throw new Error(back.problem.kind)
    const after = afterEvent(record, back.value, ground, now.at)
    expect(planTransfer(after, draft({ id: 'one-more' }), now, around).ok).toBe(true)
  })

  it('R013 is marked with its direction: upward as soon as one who gives is nearer to the people', () => {
    expect(directionOf([headOffice], branches)).toBe('DOWNWARD')
    expect(directionOf([counter], branches)).toBe('SIDEWAYS')
    expect(directionOf([headOffice, centres], branches)).toBe('UPWARD')
  })

  it('R079 isn’t decided before another that is decided: who gives away would be another', () => {
    const moved = transfer(affair(), { effectiveOn: '2028-04-01' })
    if (!moved.ok) throw new Error(moved.problem.kind)
    expect(transfer(moved.value, { id: 't2', place: 'district:a1', to: counter })).toMatchObject({
      problem: { kind: 'TransferClash', transferIds: ['t1'] },
    })
    const later = transfer(moved.value, { id: 't2', place: 'area:a', to: counter, effectiveOn: '2029-04-01' })
    if (!later.ok) throw new Error(later.problem.kind)
    expect(withdrawTransfer(later.value, 't1', null, now, around)).toMatchObject({
      problem: { kind: 'TransferClash', transferIds: ['t2'] },
    })
    const back = withdrawTransfer(later.value, 't2', null, now, around)
    if (!back.ok) throw new Error(back.problem.kind)
    expect(officeAt(afterEvent(later.value, back.value, ground, now.at), 'district:a1', '2030-01-01')).toBe(
      'office:a',
    )
  })

  it('R135 never leaves a task with an office that closes', () => {
    expect(transfer(affair(), { place: 'district:b1', to: closing })).toMatchObject({
      problem: { kind: 'OfficeNotOpen', officeId: 'office:closing', on: '2028-04-01' },
    })
  })

  it('R135 moves through every state of its table and no other; what is settled refuses every act', () => {
    expect(faultsOf(transferMachine)).toEqual([])
    const may = { DECIDE: true, WITHDRAW: true }
    expect(transferStates.map((state) => [state, transferActions(state, may)])).toEqual([
      ['PLANNED', ['DECIDE', 'WITHDRAW']],
      ['DECIDED', ['WITHDRAW']],
      ['EXECUTED', []],
      ['WITHDRAWN', []],
      ['LAPSED', []],
    ])
    expect(transferActions('PLANNED', { DECIDE: false, WITHDRAW: true })).toEqual(['WITHDRAW'])
  })
})

describe('the allocation of a task', () => {
  type Step = { place: string; to: Holder; days: number; isWithdrawn: boolean }
  const step: fc.Arbitrary<Step> = fc.record({
    place: fc.constantFrom(...places),
    to: fc.constantFrom(headOffice, branches, centres, counter),
    days: fc.integer({ min: 1, max: 900 }),
    isWithdrawn: fc.boolean(),
  })
  const first: fc.Arbitrary<[string, Holder, string | null][]> = fc.constantFrom(
    [['ward:w', headOffice, '2001-01-01']],
    [
      ['ward:w', centres, '2001-01-01'],
      ['district:a1', counter, '2001-01-01'],
    ],
    [['ward:w', headOffice, null]],
  )

  /** Acts of random planners and mayors, on days one after another; refusals leave nothing behind. */
  function run(entries: [string, Holder, string | null][] | AffairRecord, steps: readonly Step[]) {
    let record = Array.isArray(entries) ? affair(entries) : (entries as AffairRecord)
    let today = '2026-11-24'
    const known: { at: Date; record: AffairRecord }[] = [{ at: recordedAt, record }]
    for (const [index, { place, to, days, isWithdrawn }] of steps.entries()) {
      today = addDays(today, days % 90)
      const at = { at: new Date(`${today}T00:00:${String(index).padStart(2, '0')}Z`), today }
      const reasons = to.seat === 'HEAD_OFFICE' ? (['UNIFORMITY'] as const) : []
      const given = { id: `t${index}`, place, to, effectiveOn: addDays(today, days), reason: '理由' }
      const moved = transfer(record, { ...given, headOfficeReasons: reasons }, at)
      if (moved.ok) record = moved.value
      if (moved.ok && isWithdrawn) {
        const back = withdrawTransfer(record, given.id, null, at, around)
        if (!back.ok) throw new Error(back.problem.kind)
        record = afterEvent(record, back.value, ground, at.at)
      }
      known.push({ at: at.at, record })
    }
    return { record, known }
  }

  it('R013 tests what it says: of random transfers, many take effect', () => {
    const runs = fc.sample(fc.tuple(first, fc.array(step, { minLength: 12, maxLength: 12 })), 40)
    const decided = runs.map(([entries, steps]) => run(entries, steps).record.transfers.length)
    expect(decided.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100)
  })

  const daysOf = (record: AffairRecord) => {
    const turns = record.spans.flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    const days = turns.flatMap((day) => (day === null ? [] : [addDays(day, -1), day, addDays(day, 1)]))
    return [...new Set([...days, '2026-11-24', '2040-01-01'])].filter((day) => day >= '2001-01-01')
  }

  it('R013 R079 has exactly one holder at every district on every day, after any history of transfers', () => {
    fc.assert(
      fc.property(first, fc.array(step, { maxLength: 12 }), (entries, steps) => {
        const { record } = run(entries, steps)
        for (const { _id: district } of districts) {
          const stretches = timelineAt(record, ground, district, null)
          const periods = stretches.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
          expect(gapsIn(periods, { from: '2001-01-01', to: null })).toEqual([])
          expect(overlapsIn(periods)).toEqual([])
          for (const day of daysOf(record)) expect(officeAt(record, district, day)).not.toBeNull()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('R079 a task that is registered has one holder from its first day until the day before its end, and none outside', () => {
    const begins = fc.integer({ min: 0, max: 400 })
    const lasts = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(
        fc.constantFrom(headOffice, branches, centres, counter),
        begins,
        fc.array(step, { maxLength: 8 }),
        lasts,
        (to, wait, steps, days) => {
          const from = addDays(now.today, wait)
          const { record } = run(registered({ from, to }), steps)
          const on = addDays(from, days)
          const today = addDays(now.today, 90 * steps.length)
          const ended = end(record, on, today)
          const clashes = record.transfers.some(
            ({ decision, withdrawal, effectiveOn }) => decision && !withdrawal && effectiveOn >= on,
          )
          expect(ended === null).toBe(on <= today || clashes)
          const last = ended ?? record
          for (const { _id: district } of districts) {
            const periods = timelineAt(last, ground, district, null).map(({ validFrom, validTo }) => ({
              from: validFrom,
              to: validTo,
            }))
            expect(gapsIn(periods, { from, to: ended ? on : null })).toEqual([])
            expect(overlapsIn(periods)).toEqual([])
            expect(officeAt(last, district, addDays(from, -1))).toBeNull()
            if (ended)
              expect([on, '2099-01-01'].map((day) => officeAt(last, district, day))).toEqual([null, null])
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('R079 a task that ends is not moved on or after that day, nor ended twice, and what was known before its end stays', () => {
    const later = { at: new Date('2026-11-25T00:00:00Z'), today: '2026-11-25' }
    const record = end(affair(), '2027-04-01', later.today) as AffairRecord
    expect(transfer(record, { effectiveOn: '2027-04-01' }, later)).toMatchObject({
      problem: { kind: 'AffairEnded', on: '2027-04-01' },
    })
    expect(transfer(record, { effectiveOn: '2027-03-31' }, later).ok).toBe(true)
    expect(end(record, '2028-04-01', later.today)).toBeNull()
    expect(officeAt(record, 'district:a1', '2027-04-01', now.at)).toBe('office:hq')
    expect(officeAt(record, 'district:a1', '2027-04-01')).toBeNull()
  })

  it('R078 R079 refuses to register what nobody could hold, and what began before', () => {
    const refusal = (given: Partial<AffairDraft>, count = 0) => {
      const done = register(registration(given), count, now, around)
      return done.ok ? null : done.problem.kind
    }
    expect(refusal({})).toBeNull()
    expect(refusal({ from: '2026-11-23' })).toBe('InvalidInput')
    expect(refusal({ decidedOn: '2026-11-25' })).toBe('InvalidInput')
    expect(refusal({ to: headOffice, headOfficeReasons: [] })).toBe('HeadOfficeReasonMissing')
    expect(refusal({ to: centres, headOfficeReasons: ['EXPERTISE'] })).toBe('InvalidInput')
    expect(refusal({ to: closing, headOfficeReasons: [] })).toBe('OfficeNotOpen')
    expect(refusal({}, mostAffairs)).toBe('InvalidInput')
  })

  function registration(given: Partial<AffairDraft>): AffairDraft {
    const { version, order, entries, transfers, statements, spans, ...told } = affair()
    const to = given.to ?? branches
    return {
      ...told,
      ward: 'ward:w',
      from: now.today,
      to,
      headOfficeReasons: to.seat === 'HEAD_OFFICE' ? ['UNIFORMITY'] : [],
      explanation: null,
      decidedOn: now.today,
      ...given,
    }
  }

  function registered(given: Partial<AffairDraft>): AffairRecord {
    const done = register(registration(given), 0, now, around)
    if (!done.ok) throw new Error(done.problem.kind)
    return { ...done.value.affair, version: 1 }
  }

  /** The task after it's ended; null where that's refused. */
  function end(record: AffairRecord, on: string, today: string): AffairRecord | null {
    const at = { at: new Date(`${today}T01:00:00Z`), today }
    const ending = { id: 'e', on, reason: null, source, decidedOn: today, recordedAt: at.at }
    const done = endAffair(record, ending, at)
    return done.ok ? afterEvent(record, done.value, ground, at.at) : null
  }

  it('R079 answers both directions alike: an office holds the task somewhere exactly when some place names it', () => {
    fc.assert(
      fc.property(first, fc.array(step, { maxLength: 12 }), (entries, steps) => {
        const { record } = run(entries, steps)
        for (const day of daysOf(record)) {
          const spans = inForce(record.spans, day)
          const named = new Set(districts.map(({ _id }) => officeAt(record, _id, day)))
          const holding = bearers.filter((bearer) => isHeldBy(bearer, spans, ground, day)).map(({ id }) => id)
          expect(new Set(holding)).toEqual(named)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('R079 names one office for a larger place exactly when all its districts have that one', () => {
    fc.assert(
      fc.property(
        first,
        fc.array(step, { maxLength: 8 }),
        fc.constantFrom(...places),
        (entries, steps, place) => {
          const { record } = run(entries, steps)
          for (const day of daysOf(record)) {
            const spans = inForce(record.spans, day)
            const span = holderAt(spans, ground, place, day)
            const inside = districts.filter(({ _id }) => ground.chainOn(_id, day).includes(place))
            const named = new Set(inside.map(({ _id }) => officeAt(record, _id, day)))
            expect([place, day, span !== null]).toEqual([place, day, named.size === 1])
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('R013 tells at every instant what was known then, whatever was decided since', () => {
    fc.assert(
      fc.property(first, fc.array(step, { maxLength: 8 }), (entries, steps) => {
        const { record, known } = run(entries, steps)
        for (const { at, record: then } of known) {
          for (const day of ['2026-11-24', '2027-06-01', '2029-01-01']) {
            expect(officeAt(record, 'district:b2', day, at)).toBe(officeAt(then, 'district:b2', day))
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('R079 a seat passes on with its office: nothing is transferred when a centre is replaced', () => {
    const record = affair([['ward:w', centres, '2001-01-01']])
    expect(
      strandedBy([office('office:a1', 'MACHIZUKURI_CENTRE', 'district:a1', '2027-01-01')], [record]),
    ).toEqual([])
    const named = affair([['district:a1', counter, '2001-01-01']])
    const shut = office('office:counter', 'BRANCH_OFFICE', 'district:a1', '2027-01-01')
    expect(strandedBy([shut], [named])).toEqual([
      { affair: 'affair:x', office: 'office:counter', days: { from: '2027-01-01', to: null } },
    ])
  })
})

describe('why a task stays at the head office', () => {
  const statement = {
    id: 's1',
    from: now.today,
    reasons: ['EXPERTISE', 'UNIFORMITY'],
    explanation: '専門性',
    source,
    recordedAt: now.at,
  } as const

  it('R078 is one or more of three reasons, from the day it’s said, and lacks until then', () => {
    const said = stateReasons(affair(), statement, now)
    if (!said.ok) throw new Error(said.problem.kind)
    const after = afterEvent(affair(), said.value, ground, now.at)
    const reasonsOn = (day: string) => inForce(after.spans, day)[0]?.reasons
    expect([reasonsOn('2026-11-23'), reasonsOn('2026-11-24')]).toEqual([[], ['EXPERTISE', 'UNIFORMITY']])
    expect(officeAt(after, 'district:a1', '2026-11-23')).toBe('office:hq')
    expect(stateReasons(affair(), { ...statement, reasons: [] }, now)).toMatchObject({
      problem: { kind: 'InvalidInput' },
    })
    expect(stateReasons(affair([['ward:w', branches, null]]), statement, now)).toMatchObject({
      problem: { kind: 'NotHeldByHeadOffice' },
    })
  })

  it('R078 R079 is flagged where nobody has said it; so are empty seats and shut offices', () => {
    const at = { asOf: '2030-01-01', knownAt: null }
    const whole = { ground, ward: 'ward:w', offices: offices.filter(({ _id }) => _id !== 'office:b2') }
    const kinds = (record: AffairRecord) => {
      const told = affairAt(record, at)
      return told ? findingsOf(told, whole).map(({ kind, place }) => `${kind} ${place}`) : []
    }
    expect(kinds(affair())).toEqual(['HEAD_OFFICE_REASON_MISSING ward:w'])
    expect(kinds(affair([['ward:w', branches, null]]))).toEqual([])
    expect(kinds(affair([['ward:w', centres, null]]))).toEqual(['SEAT_VACANT district:b2'])
    expect(kinds(affair([['district:b1', closing, null]]))).toEqual(['OFFICE_NOT_OPEN district:b1'])
  })
})

describe('duplicates', () => {
  it('R141 are the same procedure, or name, by the same channel in two tiers; never within one', () => {
    const at = { asOf: '2026-11-24', knownAt: null }
    const told = (id: string, to: Holder, given: Partial<AffairRecord>) =>
      affairAt({ ...affair([['ward:w', to, null]]), _id: id, channels: ['COUNTER'], ...given }, at) as never
    const found = duplicatesAmong(
      [
        told('affair:1', branches, { procedure: 'procedure:p' }),
        told('affair:2', centres, { procedure: 'procedure:p' }),
        told('affair:3', centres, { procedure: 'procedure:p', channels: ['RELAY'] }),
        told('affair:4', branches, { name: { ...name, ja: '問い合わせ' } }),
        told('affair:5', headOffice, { name: { ...name, ja: '問い合わせ' } }),
        told('affair:6', branches, { procedure: 'procedure:q' }),
        told('affair:7', branches, { procedure: 'procedure:q' }),
      ],
      ground,
    )
    expect(found.map(({ affairs, tiers }) => [affairs.map(({ id }) => id), tiers])).toEqual([
      [
        ['affair:1', 'affair:2'],
        ['AREA', 'DISTRICT'],
      ],
      [
        ['affair:4', 'affair:5'],
        ['WARD', 'AREA'],
      ],
    ])
  })
})

describe('what is given', () => {
  it.each([
    [{ budgetYen: '-1' }, 'moves.budgetYen'],
    [{ budgetYen: '1,000' }, 'moves.budgetYen'],
    [{ budgetYen: '1'.repeat(16) }, 'moves.budgetYen'],
    [{ staffCount: -1 }, 'moves.staffCount'],
    [{ documents: Array(51).fill('台帳') }, 'moves.documents'],
    [{ rooms: [''] }, 'moves.rooms'],
    [{ note: 'あ'.repeat(1001) }, 'moves.note'],
  ])('R135 of what moves %j is refused with its place', (given, field) => {
    expect(readMoves(given)).toMatchObject({ problem: { kind: 'InvalidInput', field } })
  })

  it('R135 keeps yen to the last digit, and what nobody told as unknown', () => {
    expect(readMoves({ budgetYen: '999999999999999', staffCount: 0, documents: [] })).toMatchObject({
      value: { budgetYen: '999999999999999', staffCount: 0, documents: [], rooms: null },
    })
  })

  it('R079 of a holder is a seat or an open office, one of the two; the head office is its seat', () => {
    expect(readHolder({ seat: 'CENTRE' }, offices, '2027-01-01')).toMatchObject({ value: centres })
    expect(readHolder({ office: 'office:hq' }, offices, '2027-01-01')).toMatchObject({ value: headOffice })
    expect(readHolder({ office: 'office:counter' }, offices, '2027-01-01')).toMatchObject({ value: counter })
    expect(readHolder({ office: 'office:closing' }, offices, '2028-04-01')).toMatchObject({
      problem: { kind: 'OfficeNotOpen' },
    })
    expect(readHolder({ office: 'office:none' }, offices, '2027-01-01')).toMatchObject({
      problem: { kind: 'NotFound' },
    })
    for (const given of [{}, { seat: 'CENTRE', office: 'office:hq' } as const])
      expect(readHolder(given, offices, '2027-01-01')).toMatchObject({ problem: { kind: 'InvalidInput' } })
  })

  it('R013 every refusal says in both languages what rule held and what would mend it', () => {
    const problem = {
      effectiveOn: '2027-04-01',
      today: '2026-11-23',
      on: '2027-04-01',
      from: '2027-04-01',
      affairId: 'affair:x',
      affairIds: ['affair:x'],
      officeId: 'office:a',
      transferId: 't1',
      transferIds: ['t1'],
      state: 'EXECUTED',
      fromTier: 'AREA',
      toTier: 'WARD',
      place: 'ward:w',
    }
    for (const [kind, say] of Object.entries(messages)) {
      const said = (say as (given: object) => Record<'ja' | 'en', { message: string; remedy: string }>)({
        kind,
        clause: null,
        ...problem,
      })
      const texts = [said.ja.message, said.ja.remedy, said.en.message, said.en.remedy]
      expect(texts.every((text) => text.length > 5 && !text.includes('undefined'))).toBe(true)
    }
  })
})

describe('a page of what is worked out', () => {
  it('walks all rows once, forwards and backwards, ties included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 1, max: 5 }),
        (ids, first) => {
          const rows = ids.map((id) => ({ key: String(id % 3), _id: String(id), value: { id } }))
          const walked: number[] = []
          for (let after: string | null = null; ; ) {
            const page: Connection<{ id: number }> = pageOfRows(rows, { first, after })
            walked.push(...page.nodes.map(({ id }) => id))
            if (!page.pageInfo.hasNextPage) break
            after = page.pageInfo.endCursor
          }
          expect(walked.toSorted()).toEqual(ids.toSorted())
          expect(new Set(walked).size).toBe(ids.length)
          const whole = pageOfRows(rows, { first: 100 }).nodes
          expect(walked).toEqual(whole.map(({ id }) => id))
          expect(pageOfRows(rows, { last: first }).nodes).toEqual(whole.slice(-first))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('an office', () => {
  it('is open on the days of its versions: what these tests rest on', () => {
    const closingOffice = offices.at(-1) ?? null
    expect(openAt(closingOffice, { asOf: '2028-03-31', knownAt: null })).not.toBeNull()
    expect(openAt(closingOffice, { asOf: '2028-04-01', knownAt: null })).toBeNull()
  })
})
