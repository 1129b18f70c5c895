import { addDays } from '@chiiki/kit/business-date.ts'
import { faultsOf } from '@chiiki/kit/machine.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AreaRuleRecord, afterRuleEvent, areaRuleAt, endedOn, endRule, setRule } from './area-rule.ts'
import { issue } from './issue.ts'
import {
  afterStandardEvent,
  repeal,
  revise,
  type StandardRecord,
  standardAt,
  standardMachine,
  topicKeyOf,
} from './standard.ts'

const source = { confidence: 'OFFICIAL', title: 't', url: null, licence: null, note: null } as const
const text = { ja: '基準', en: null }
const binds = ['GENERAL_BRANCH']
const start = '2026-01-01'
const draft = (validFrom: string) => ({ validFrom, text, binds, source })
const blank = (_id: string): StandardRecord => ({
  _id,
  version: 0,
  topic: '開庁時間',
  topicKey: '開庁時間',
  isOpen: true,
  versions: [],
  search: [],
})
const blankRule = (_id: string): AreaRuleRecord => ({
  _id,
  version: 0,
  area: 'area:one',
  topic: '開庁時間',
  topicKey: '開庁時間',
  isOpen: true,
  text: '定め',
  source,
  periods: [],
})
const anAct = fc.record({
  what: fc.constantFrom('issue', 'issueEnding', 'revise', 'repeal', 'setRule', 'endRule'),
  after: fc.integer({ min: 0, max: 60 }),
  passed: fc.integer({ min: 0, max: 20 }),
})

/** Plays random acts on one topic, as the acts do: one after another, refusals leaving nothing. */
function played(
  acts: readonly { what: string; after: number; passed: number }[],
  afterEach: (world: World) => void,
) {
  const world: World = { standards: [], areaRules: [], today: start }
  for (const [at, { what, after, passed }] of acts.entries()) {
    world.today = addDays(world.today, passed)
    const now = { at: new Date(at), today: world.today }
    const day = addDays(world.today, after)
    const open = world.standards.findIndex(({ isOpen }) => isOpen)
    const rule = world.areaRules.findIndex(({ isOpen }) => isOpen)
    if (what.startsWith('issue')) {
      const issued = issue(draft(day), what === 'issueEnding', now, world)
      if (issued.ok) world.standards.push(afterStandardEvent(blank(`s${at}`), issued.value))
      const ends = issued.ok ? issued.value.ends : null
      if (ends)
        world.areaRules = world.areaRules.map((each) =>
          ends.areaRules.includes(each._id)
            ? { ...each, isOpen: false, periods: endedOn(each, ends.on, now.at) }
            : each,
        )
    } else if (what === 'setRule') {
      const set = setRule(day, now, world)
      if (set.ok) world.areaRules.push(afterRuleEvent(blankRule(`r${at}`), set.value))
    } else if (what === 'endRule' && rule >= 0) {
      const ended = endRule(world.areaRules[rule] as AreaRuleRecord, day, now)
      if (ended.ok)
        world.areaRules[rule] = afterRuleEvent(world.areaRules[rule] as AreaRuleRecord, ended.value)
    } else if (open >= 0 && (what === 'revise' || what === 'repeal')) {
      const record = world.standards[open] as StandardRecord
      const result = what === 'revise' ? revise(record, draft(day), now) : repeal(record, day, now)
      if (result.ok) world.standards[open] = afterStandardEvent(record, result.value)
    }
    afterEach(world)
  }
  return world
}
type World = { standards: StandardRecord[]; areaRules: AreaRuleRecord[]; today: string }

describe('ward-wide standards', () => {
  it('R075 have on any day one version in force per topic at most, and no rule of an area beside it', () => {
    let standing = 0
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 30 }), (acts) => {
        const world = played(acts, () => {})
        for (let day = start; day < addDays(world.today, 70); day = addDays(day, 3)) {
          const versions = world.standards.flatMap((each) => inForce(each.versions, day))
          const rules = world.areaRules.flatMap((each) => inForce(each.periods, day))
          expect(versions.length + rules.length).toBeLessThanOrEqual(1)
          standing += versions.length
        }
      }),
      { numRuns: 200 },
    )
    expect(standing).toBeGreaterThan(0)
  })

  it('R075 are never altered in days gone by, and what was known at an instant stays readable', () => {
    const told = ({ standards }: World, day: string, knownAt: Date | null) =>
      standards.flatMap(({ _id, versions }) =>
        inForce(versions, day, knownAt).map(({ number }) => `${_id} ${number}`),
      )
    const days = Array.from({ length: 20 }, (_, at) => addDays(start, at * 20))
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 20 }), (acts) => {
        const seen: { today: string; onToday: string[]; onDays: string[][] }[] = []
        const world = played(acts, (now) =>
          seen.push({
            today: now.today,
            onToday: told(now, now.today, null),
            onDays: days.map((day) => told(now, day, null)),
          }),
        )
        for (const [at, { today, onToday, onDays }] of seen.entries()) {
          const isLast = !seen.slice(at + 1).some((later) => later.today === today)
          if (isLast) expect(told(world, today, null)).toEqual(onToday)
          expect(days.map((day) => told(world, day, new Date(at)))).toEqual(onDays)
        }
      }),
    )
  })

  it('R075 have no gap between a version and the next: each ends the day the next begins', () => {
    const now = { at: new Date(0), today: start }
    const issued = issue(draft(start), false, now, { standards: [], areaRules: [] })
    if (!issued.ok) throw new Error('refused')
    let record = afterStandardEvent(blank('s'), issued.value)
    const revised = revise(record, draft('2026-04-01'), now)
    if (!revised.ok) throw new Error('refused')
    record = afterStandardEvent(record, revised.value)
    const on = (asOf: string) => standardAt(record, { asOf, knownAt: null })
    expect([on('2026-03-31')?.current?.number, on('2026-04-01')?.current?.number]).toEqual([1, 2])
    expect(revise(record, draft('2026-04-01'), now)).toMatchObject({
      ok: false,
      problem: { kind: 'StandardOutOfOrder' },
    })
    const repealed = repeal(record, '2026-05-01', now)
    if (!repealed.ok) throw new Error('refused')
    record = afterStandardEvent(record, repealed.value)
    expect([on('2025-12-31')?.state, on('2026-04-30')?.state, on('2026-05-01')?.state]).toEqual([
      'PLANNED',
      'IN_FORCE',
      'REPEALED',
    ])
    expect(revise(record, draft('2026-06-01'), now)).toMatchObject({ problem: { kind: 'StandardClosed' } })
    const [too, next] = ['2026-04-30', '2026-05-01'].map((day) =>
      issue(draft(day), false, now, { standards: [record], areaRules: [] }),
    )
    expect([too?.ok, next?.ok]).toEqual([false, true])
  })

  it('R075 live by a sound table', () => {
    expect(faultsOf(standardMachine)).toEqual([])
  })

  it('R016 keep 街づくり and まちづくり two topics; width and old kanji make no other', () => {
    expect(topicKeyOf('街づくり')).not.toBe(topicKeyOf('まちづくり'))
    expect(topicKeyOf('ＡＢ 區')).toBe(topicKeyOf('ab区'))
  })

  it('R075 a rule that is ended before it begins never holds', () => {
    const now = { at: new Date(0), today: start }
    const set = setRule('2026-06-01', now, { standards: [], areaRules: [] })
    if (!set.ok) throw new Error('refused')
    const rule = afterRuleEvent(blankRule('r'), set.value)
    const ended = endRule(rule, '2026-03-01', now)
    if (!ended.ok) throw new Error('refused')
    const after = afterRuleEvent(rule, ended.value)
    expect(areaRuleAt(after, { asOf: '2026-06-01', knownAt: null })?.isInForce).toBe(false)
  })
})
