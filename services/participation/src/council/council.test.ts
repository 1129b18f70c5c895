import { addDays, type BusinessDate, startOfDay } from '@chiiki/kit/business-date.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import type { Result } from '@chiiki/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CouncilAction,
  type CouncilEvent,
  type CouncilKept,
  type CouncilState,
  councilActions,
  councilMachine,
  councilStates,
  evolveCouncil,
  isLiveState,
  planOn,
} from './council.ts'
import {
  abandonCouncil,
  dissolveCouncil,
  establishCouncil,
  type Moment,
  resumeCouncil,
  scheduleEstablishment,
  suspendCouncil,
} from './decisions.ts'
import type { CouncilType } from './kinds.ts'
import { messages } from './messages.ts'
import { prepareCouncil } from './preparing.ts'
import { countStates, isLiveOn, liveOn, type RolloutPlace, rolloutAt } from './rollout.ts'

const source = { confidence: 'OFFICIAL' as const, title: 'a page', url: null, licence: null, note: null }
const place = (slug: string, position = 0): RolloutPlace => ({
  _id: `district:${slug}`,
  kind: 'DISTRICT',
  area: 'area:north',
  position,
  order: null,
  plannedOn: null,
  secretariat: `office:center-${slug}`,
  headOffice: 'office:hq',
  absence: { ja: 'まだありません', en: 'none yet' },
  source,
})
const type: CouncilType = {
  _id: 'councilType:district',
  kind: 'DISTRICT',
  at: 'DISTRICT',
  name: { ja: '協議会', kana: null, romaji: null, en: null },
  belongsTo: null,
  isOnly: true,
  appointing: { post: 'council-secretary', at: 'SECRETARIAT' },
  termMonths: null,
  hasComposition: true,
  reorganisedBy: 'BODIES',
  clause: null,
  note: null,
  position: 0,
  since: '2021',
  until: null,
  validFrom: '2021-01-01',
  validTo: null,
  recordedAt: new Date(0),
  supersededAt: null,
  source,
}
const first = '2026-11-24'
const on = (day: BusinessDate): Moment => ({ today: day, now: startOfDay(day) })
const reason = '改選のため'

function value<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const kept = (council: CouncilKept | null, event: CouncilEvent): CouncilKept => ({
  ...evolveCouncil(council, event),
  version: (council?.version ?? 0) + 1,
})
const prepared = (day = first, plannedOn: BusinessDate | null = null) =>
  kept(
    null,
    value(
      prepareCouncil(
        place('a'),
        type,
        false,
        { id: 'council_1', name: { ja: '協議会' }, plannedOn },
        on(day),
      ),
    ),
  )

/** Each act of the table as a decision that its inputs don't stand in the way of. */
const decisions: {
  [Action in Exclude<CouncilAction, 'PLAN_MEETING'>]: (
    council: CouncilKept,
    at: Moment,
  ) => Result<CouncilEvent, unknown>
} = {
  SCHEDULE_ESTABLISHMENT: (council, at) => scheduleEstablishment(council, addDays(at.today, 30), at),
  ESTABLISH: (council, at) => establishCouncil(council, { legalBasis: '要綱' }, at),
  ABANDON: (council, at) => abandonCouncil(council, reason, at),
  SUSPEND: (council, at) => suspendCouncil(council, reason, [], at),
  RESUME: (council, at) => resumeCouncil(council, reason, at),
  DISSOLVE: (council, at) => dissolveCouncil(council, { reason, decision: '決定第1号' }, [], at),
}
const acts = Object.keys(decisions) as (keyof typeof decisions)[]
const inState = (state: CouncilState): CouncilKept => ({ ...prepared(), state, isLive: isLiveState(state) })

describe('the machine of a council', () => {
  it('R024 has no unreachable state, no dead end and one answer to each act', () => {
    expect(faultsOf(councilMachine)).toEqual([])
  })

  it.each(councilStates.flatMap((state) => acts.map((action) => [state, action] as const)))(
    'R024 in state %s, %s does what the table says and nothing else',
    (state, action) => {
      const council = inState(state)
      const result = decisions[action](council, on(first))
      const next = nextState(councilMachine, state, action)
      expect(result.ok).toBe(next !== null)
      if (result.ok)
        expect(evolveCouncil(council, result.value)).toMatchObject({
          state: next,
          isLive: isLiveState(next as CouncilState),
        })
      else expect(result.problem).toMatchObject({ kind: 'CouncilActNotPossible', action, state })
    },
  )

  it('R024 says what it refuses in Japanese and in English for every act and state', () => {
    for (const action of councilActions)
      for (const state of councilStates) {
        const said = messages.CouncilActNotPossible({
          kind: 'CouncilActNotPossible',
          clause: null,
          council: 'council_1',
          action,
          state,
          possible: [],
        })
        expect(
          [said.ja.message, said.ja.remedy, said.en.message, said.en.remedy].every(
            (text) => text.length > 5 && !text.includes('undefined'),
          ),
        ).toBe(true)
      }
  })
})

describe('the roll-out', () => {
  it('R024 a planned day alters no day before it, and one that went by promises nothing', () => {
    const council = prepared(first, '2027-04-01')
    const at = (asOf: BusinessDate, today: BusinessDate) => rolloutAt(place('a'), [council], asOf, today)
    expect(at('2027-03-31', first)).toMatchObject({
      state: 'PREPARING',
      isPlanned: false,
      plannedOn: '2027-04-01',
    })
    expect(at('2027-04-01', first)).toMatchObject({ state: 'ESTABLISHED', isPlanned: true })
    expect(at('2027-04-02', '2027-04-02')).toMatchObject({
      state: 'PREPARING',
      isPlanned: false,
      plannedOn: '2027-04-01',
    })
    expect(at('2030-01-01', '2027-04-02')).toMatchObject({ state: 'PREPARING', isPlanned: false })
  })

  it('R024 a plan of the ward shows before there is a council, and a dropped plan no longer', () => {
    const planned = { ...place('a'), plannedOn: '2027-04-01', order: 3 }
    expect(rolloutAt(planned, [], first, first)).toMatchObject({ state: 'NONE', plannedOn: '2027-04-01' })
    expect(rolloutAt(planned, [], '2027-04-01', first)).toMatchObject({
      state: 'ESTABLISHED',
      isPlanned: true,
      council: null,
    })
    const dropped = kept(
      prepared(first, '2027-04-01'),
      value(scheduleEstablishment(prepared(), null, on('2026-12-01'))),
    )
    expect(rolloutAt(planned, [dropped], '2027-04-01', '2026-12-01')).toMatchObject({
      state: 'PREPARING',
      plannedOn: null,
    })
    expect(planOn(dropped, '2026-11-30')).toBe('2027-04-01')
  })

  it('R024 why a place has none: the data where there never was one, the last decision where there was', () => {
    expect(rolloutAt(place('a'), [], first, first)).toMatchObject({
      reason: { ja: 'まだありません' },
      source,
    })
    const ended = kept(prepared(), value(abandonCouncil(prepared(), '担い手がいない', on('2026-12-01'))))
    expect(rolloutAt(place('a'), [ended], '2026-12-01', '2026-12-01')).toMatchObject({
      state: 'NONE',
      reason: { ja: '担い手がいない' },
      source: null,
    })
    expect(rolloutAt(place('a'), [ended], '2026-11-23', '2026-12-01')).toMatchObject({
      state: 'NONE',
      reason: { ja: 'まだありません' },
    })
  })
})

/** Random acts, day by day, on the councils of three districts, each refused or done by the decisions alone. */
type Step = { slug: string; action: 'PREPARE' | keyof typeof decisions; days: number; pick: number }
const step: fc.Arbitrary<Step> = fc.record({
  slug: fc.constantFrom('a', 'b', 'c'),
  action: fc.constantFrom('PREPARE' as const, 'PREPARE' as const, ...acts),
  days: fc.nat(3),
  pick: fc.nat(5),
})

function play(steps: readonly Step[]): { councils: CouncilKept[]; today: BusinessDate } {
  let councils: CouncilKept[] = []
  let today: BusinessDate = first
  for (const { slug, action, days, pick } of steps) {
    today = addDays(today, days)
    const own = councils.filter((council) => council.place === `district:${slug}`)
    if (action === 'PREPARE') {
      const id = `council_${councils.length}`
      const result = prepareCouncil(
        place(slug),
        type,
        own.some(({ isLive }) => isLive),
        { id, name: { ja: '協議会' } },
        on(today),
      )
      if (result.ok) councils = [...councils, kept(null, result.value)]
      continue
    }
    const council = own[pick % Math.max(own.length, 1)]
    const result = council && decisions[action](council, on(today))
    if (council && result?.ok) {
      const after = kept(council, result.value)
      councils = councils.map((each) => (each === council ? after : each))
    }
  }
  return { councils, today }
}

describe('any sequence of acts', () => {
  it('R024 leaves at most one live council in a district on every day, past and to come', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { councils, today } = play(steps)
        for (let day: BusinessDate = addDays(first, -1); day <= addDays(today, 2); day = addDays(day, 1)) {
          for (const slug of ['a', 'b', 'c']) {
            const live = councils.filter(
              (council) => council.place === `district:${slug}` && isLiveOn(council, day),
            )
            if (live.length > 1) return false
          }
        }
        return true
      }),
      { numRuns: 300 },
    )
  })

  it('R024 keeps the days of the states in order, the last one being the state of now, and counts every district once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: -5, max: 60 }), (steps, offset) => {
        const { councils, today } = play(steps)
        for (const { changes, state, isLive } of councils) {
          const days = changes.map(({ from }) => from)
          expect(days).toEqual(days.toSorted())
          expect(changes.at(-1)?.state).toBe(state)
          expect(isLive).toBe(isLiveState(state))
        }
        const rollouts = ['a', 'b', 'c'].map((slug) =>
          rolloutAt(
            place(slug),
            councils.filter((council) => council.place === `district:${slug}`),
            addDays(first, offset),
            today,
          ),
        )
        expect(countStates(rollouts).reduce((sum, { count }) => sum + count, 0)).toBe(3)
        for (const { state, isPlanned, council } of rollouts)
          if (!isPlanned) expect(council === null).toBe(state === 'NONE')
      }),
      { numRuns: 300 },
    )
  })

  it('R024 finds the one live council of the kind, never one of another kind', () => {
    const { councils } = play([{ slug: 'a', action: 'PREPARE', days: 0, pick: 0 }])
    expect(liveOn(councils, 'DISTRICT', first)?._id).toBe('council_0')
    expect(liveOn(councils, 'AREA', first)).toBeNull()
  })
})
