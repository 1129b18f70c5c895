import { addDays, addMonths, type BusinessDate, partsOf } from '@chiiki/kit/business-date.ts'
import { faultsOf, nextState } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompositionRule, check, type Seated, turningDays, worsened } from './composition.ts'
import { appoint, endAlong, endBefore, endSeat, ifSeated, type Roster, spanFor } from './decisions.ts'
import {
  evolveMembership,
  type MembershipRecord,
  type MembershipState,
  membershipActions,
  membershipMachine,
  membershipStates,
  phaseOf,
} from './membership.ts'
import { messages } from './messages.ts'
import { haveVote, reinstate, suspend } from './suspension.ts'
import { lastDayOf, type TermRecord, termMachine } from './term.ts'

const source = { confidence: 'OFFICIAL' as const, title: 'a page', url: null, licence: null, note: null }
const rule = (kind: CompositionRule['kind'], given: Partial<CompositionRule>): CompositionRule => ({
  _id: `rule:${kind}`,
  councilType: 'type',
  kind,
  categories: [],
  methods: [],
  roles: [],
  facts: [],
  min: null,
  max: null,
  share: null,
  months: null,
  severity: 'BLOCK',
  text: { ja: '決まり', en: 'a rule' },
  clause: null,
  note: null,
  since: '2021',
  until: null,
  validFrom: '2021-01-01',
  validTo: null,
  recordedAt: new Date(0),
  supersededAt: null,
  source,
  ...given,
})
const half = rule('SHARE', { categories: ['chokai'], share: { num: 1, den: 2, isMore: false } })
const majority = rule('SHARE', {
  _id: 'rule:majority',
  categories: ['citizen'],
  share: { num: 1, den: 2, isMore: true },
})
const atMost = (max: number) => rule('COUNT', { max })
const unique = rule('UNIQUE', {})
const both = rule('COVERAGE', { categories: ['citizen', 'academic'], min: 1 })
const linked = rule('LINK', { categories: ['district'] })
const twoYears = rule('TERM_LENGTH', { months: 24 })
const rules = [half, majority, atMost(15), unique, both, linked, twoYears]

const first = '2027-04-01'
const last = '2029-03-31'
const one = (id: number, category: string, more: Partial<Seated> = {}): Seated => ({
  id: String(id),
  category,
  person: `person ${id}`,
  from: first,
  lastDay: last,
  link: null,
  termFrom: first,
  method: 'NOMINATION',
  role: 'MEMBER',
  consecutiveTerms: 1,
  facts: [],
  ...more,
})
const some = (chokai: number, others: number) => [
  ...Array.from({ length: chokai }, (_, each) => one(each, 'chokai')),
  ...Array.from({ length: others }, (_, each) => one(100 + each, 'other')),
]
const found = (rule: CompositionRule, all: readonly Seated[], day = first) => check([rule], all, day)[0]

describe('what a rule finds', () => {
  it.each([
    [0, 0, true],
    [1, 0, true],
    [0, 1, false],
    [1, 1, true],
    [2, 3, false],
    [3, 2, true],
    [7, 7, true],
    [7, 8, false],
  ])('R177 %i seats of associations and %i others: kept is %s', (chokai, others, isKept) => {
    const finding = found(half, some(chokai, others))
    expect(finding?.status).toBe(isKept ? 'OK' : 'BLOCK')
    expect(chokai * 2 >= chokai + others).toBe(isKept)
    if (!isKept) expect(finding).toMatchObject({ since: first, measured: chokai, base: chokai + others })
  })

  it('R182 citizens are more than half: half is not enough', () => {
    const board = (citizens: number, all: number) =>
      Array.from({ length: all }, (_, each) => one(each, each < citizens ? 'citizen' : 'other'))
    expect(found(majority, board(5, 10))?.status).toBe('BLOCK')
    expect(found(majority, board(6, 10))?.status).toBe('OK')
    expect(found(majority, board(0, 0))?.status).toBe('OK')
    expect(found(majority, board(3, 5))?.status).toBe('OK')
  })

  it('R085 names who is over the limit on each day, and since when', () => {
    const all = Array.from({ length: 16 }, (_, each) =>
      one(each, 'citizen', each === 7 ? { from: '2028-01-01' } : {}),
    )
    expect(found(atMost(15), all, '2027-12-31')?.status).toBe('OK')
    expect(found(atMost(15), all, '2028-02-01')).toMatchObject({
      status: 'BLOCK',
      memberships: ['7'],
      since: '2028-01-01',
      shortfall: 1,
    })
    expect(found(atMost(15), all, '2029-04-01')?.status).toBe('OK')
  })

  it('R085 asks for both categories, R183 for the seat elsewhere on the same day, R086 for the length', () => {
    expect(found(both, [one(1, 'citizen')])).toMatchObject({ status: 'BLOCK', measured: 1, base: 2 })
    expect(found(both, [one(1, 'citizen'), one(2, 'academic')])?.status).toBe('OK')
    const link = { from: first, lastDay: '2027-12-31' }
    expect(found(linked, [one(1, 'district', { link })], '2027-12-31')?.status).toBe('OK')
    expect(found(linked, [one(1, 'district', { link })], '2028-01-01')).toMatchObject({
      status: 'BLOCK',
      memberships: ['1'],
    })
    expect(found(twoYears, [one(1, 'citizen')])?.status).toBe('OK')
    expect(found(twoYears, [one(1, 'citizen', { lastDay: addDays(last, 1) })])?.memberships).toEqual(['1'])
    expect(found(unique, [one(1, 'x'), one(2, 'x', { person: 'person 1' })])?.memberships).toEqual(['2'])
  })

  it('R182 counts ways of being found among those of its categories alone', () => {
    const byLot = rule('METHOD_SHARE', {
      categories: ['citizen'],
      methods: ['OPEN_CALL', 'SORTITION'],
      share: { num: 1, den: 1, isMore: false },
    })
    const called = one(1, 'citizen', { method: 'OPEN_CALL' })
    const drawn = one(2, 'citizen', { method: 'SORTITION' })
    const named = one(3, 'citizen')
    expect(found(byLot, [])?.status).toBe('OK')
    expect(found(byLot, [called, drawn, one(4, 'academic')])).toMatchObject({ status: 'OK', base: 2 })
    expect(found(byLot, [called, named])).toMatchObject({
      status: 'BLOCK',
      measured: 1,
      base: 2,
      shortfall: 1,
      memberships: ['3'],
    })
    const fifth = { ...byLot, share: { num: 1, den: 5, isMore: false } }
    expect(
      found(fifth, [called, named, one(5, 'citizen'), one(6, 'citizen'), one(7, 'citizen')])?.status,
    ).toBe('OK')
    expect(worsened([byLot], [called], [called, named], first)).toHaveLength(1)
    expect(worsened([byLot], [called], [called, drawn], first)).toEqual([])
  })

  it('R085 counts officers by their role, and terms in a row by their number', () => {
    const oneChair = rule('OFFICER', { roles: ['CHAIR'], min: 1, max: 1 })
    const chair = (id: number) => one(id, 'x', { role: 'CHAIR' })
    expect(found(oneChair, [one(1, 'x')])).toMatchObject({ status: 'BLOCK', measured: 0, shortfall: 1 })
    expect(found(oneChair, [chair(1), one(2, 'x')])?.status).toBe('OK')
    expect(found(oneChair, [chair(1), chair(2)])).toMatchObject({ shortfall: 1, memberships: ['2'] })
    const threeTerms = rule('MAX_CONSECUTIVE', { max: 3 })
    const served = (id: number, consecutiveTerms: number) => one(id, 'x', { consecutiveTerms })
    expect(found(threeTerms, [served(1, 3)])?.status).toBe('OK')
    expect(found(threeTerms, [served(1, 3), served(2, 4)])).toMatchObject({
      status: 'BLOCK',
      memberships: ['2'],
    })
  })

  it('R085 what isn’t known of a member never counts as kept: it shows, and one more of whom it isn’t known is refused', () => {
    const apart = rule('INCOMPATIBLE', { facts: ['ward-assembly', 'ward-executive'] })
    const of = (id: number, ...facts: [string, boolean][]) =>
      one(id, 'x', { facts: facts.map(([fact, holds]) => ({ fact, holds })) })
    const free = of(1, ['ward-assembly', false], ['ward-executive', false])
    const half = of(2, ['ward-assembly', false])
    const silent = of(3)
    const sits = of(4, ['ward-assembly', true])
    expect(found(apart, [free])).toMatchObject({ status: 'OK', measured: 1, unknown: [], since: null })
    expect(found(apart, [free, half, silent])).toMatchObject({
      status: 'UNKNOWN',
      shortfall: 0,
      measured: 1,
      base: 3,
      unknown: ['2', '3'],
      since: first,
    })
    expect(found(apart, [free, silent, sits])).toMatchObject({
      status: 'BLOCK',
      memberships: ['4'],
      unknown: ['3'],
    })
    expect(worsened([apart], [free], [free, silent], first)).toMatchObject([
      { finding: { status: 'UNKNOWN' } },
    ])
    expect(
      worsened(
        [apart],
        [free, silent],
        [free, silent, of(5, ['ward-assembly', false], ['ward-executive', false])],
        first,
      ),
    ).toEqual([])
    expect(worsened([{ ...apart, severity: 'WARN' }], [free], [free, silent], first)).toEqual([])
    const anyFacts = fc.array(
      fc.record({ fact: fc.constantFrom('ward-assembly', 'ward-executive'), holds: fc.boolean() }),
      { maxLength: 2 },
    )
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 8 }), (all) => {
        const members = all.map((facts, id) => one(id, 'x', { facts }))
        const told = found(apart, members)
        const surely = members.every(({ facts }) =>
          apart.facts.every((asked) => facts.find(({ fact }) => fact === asked)?.holds === false),
        )
        expect(told?.status === 'OK').toBe(surely)
      }),
    )
  })

  it('R177 a rule that only warns, or holds on other days, stands in nobody’s way', () => {
    const warns = { ...half, severity: 'WARN' as const }
    expect(worsened([warns], [], some(0, 3), first)).toEqual([])
    expect(worsened([{ ...half, validFrom: '2030-01-01' }], [], some(0, 3), first)).toEqual([])
    expect(worsened([half], [], some(0, 3), first)).toHaveLength(1)
  })
})

describe('the length of a term', () => {
  it('R086 ends two years after its start less one day, on the last day of the month where there is no such day', () => {
    expect(lastDayOf('2027-04-01', 24)).toBe('2029-03-31')
    expect(lastDayOf('2024-03-01', 24)).toBe('2026-02-28')
    expect(lastDayOf('2024-02-29', 24)).toBe('2026-02-28')
    expect(lastDayOf('2026-03-01', 24)).toBe('2028-02-29')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (days, months) => {
        const start = addDays('2000-01-01', days)
        const end = lastDayOf(start, months)
        const answering = addMonths(start, months)
        const exists = partsOf(answering).day === partsOf(start).day
        expect(end).toBe(exists ? addDays(answering, -1) : answering)
      }),
    )
  })
})

const categories = ['chokai', 'citizen', 'academic', 'district', 'other'] as const
const term: TermRecord = {
  _id: 'term',
  council: 'council',
  ordinal: 1,
  startsOn: first,
  endsOn: last,
  state: 'PLANNED',
  reason: null,
  seats: Array.from({ length: 20 }, (_, each) => ({
    id: `seat ${each}`,
    number: each + 1,
    category: categories[each % 5] as string,
    district: null,
    leftVacant: null,
  })),
}
const nominated = (
  id: number,
  seat: number,
  person: number,
  link: string | null = null,
): MembershipRecord => ({
  _id: `m${id}`,
  council: 'council',
  term: 'term',
  seat: `seat ${seat}`,
  category: categories[seat % 5] as string,
  role: 'MEMBER',
  state: 'NOMINATED',
  selection: { method: 'NOMINATION', source: '推薦書', draw: null, commitment: null, application: null },
  person: `p${person}`,
  isNamePublic: false,
  nominatedOn: first,
  from: null,
  lastDay: null,
  givenUntil: null,
  replaces: null,
  link,
  consecutiveTerms: 1,
  facts: [],
  suspensions: [],
  reason: null,
  decision: null,
})
const links = new Map([['elsewhere', { from: '2027-01-01', lastDay: '2028-06-30' }]])
const rosterOf = (memberships: readonly MembershipRecord[], kept = rules): Roster => ({
  term,
  memberships,
  links,
  rules: kept,
})

type Step = { kind: 'JOIN' | 'REMOVE' | 'LEAVE'; seat: number; person: number; offset: number }
const step = fc.record({
  kind: fc.constantFrom(
    'JOIN' as const,
    'JOIN' as const,
    'JOIN' as const,
    'REMOVE' as const,
    'LEAVE' as const,
  ),
  seat: fc.integer({ min: 0, max: 19 }),
  person: fc.integer({ min: 0, max: 25 }),
  offset: fc.integer({ min: 0, max: 700 }),
})

function value<T, P>(result: { ok: true; value: T } | { ok: false; problem: P }): T | null {
  return result.ok ? result.value : null
}

/** Plays joins (substitutes among them), removals and departures, and hands each state to `look`. */
function play(
  steps: readonly Step[],
  kept: readonly CompositionRule[],
  look: (before: readonly MembershipRecord[], after: readonly MembershipRecord[], step: Step) => void,
) {
  let memberships: readonly MembershipRecord[] = []
  steps.forEach((each, id) => {
    const day = addDays(first, each.offset)
    const before = memberships
    if (each.kind === 'JOIN') {
      const link = categories[each.seat % 5] === 'district' ? 'elsewhere' : null
      const nominee = nominated(id, each.seat, each.person, link)
      const event = value(
        appoint(
          nominee,
          { from: day, decision: '委嘱状' },
          rosterOf(memberships, kept as CompositionRule[]),
          first,
        ),
      )
      if (event) memberships = [...memberships, evolveMembership(nominee, event)]
    } else {
      const sitting = memberships.find(
        ({ seat, state }) => seat === `seat ${each.seat}` && state === 'APPOINTED',
      )
      if (!sitting) return
      const action = each.kind === 'REMOVE' ? 'REMOVE' : 'RESIGN'
      const event = value(
        endSeat(
          sitting,
          action,
          { lastDay: day, reason: '理由', decision: '決定' },
          rosterOf(memberships, kept as CompositionRule[]),
          first,
        ),
      )
      if (event)
        memberships = memberships.map((m) => (m._id === sitting._id ? evolveMembership(m, event) : m))
    }
    look(before, memberships, each)
  })
  return memberships
}

const asSeen = (memberships: readonly MembershipRecord[]): Seated[] =>
  memberships.flatMap(({ _id, from, lastDay, category, person, link }) =>
    from === null || lastDay === null
      ? []
      : [
          {
            id: _id,
            from,
            lastDay,
            category,
            person,
            link: link ? (links.get(link) ?? null) : null,
            termFrom: first,
            method: 'NOMINATION' as const,
            role: 'MEMBER' as const,
            consecutiveTerms: 1,
            facts: [],
          },
        ],
  )

describe('any history of joins, substitutions, removals and departures', () => {
  const brokenOn = (kept: readonly CompositionRule[], all: readonly Seated[]) =>
    turningDays(all).flatMap((day) => check(kept, all, day).filter(({ status }) => status !== 'OK'))

  it('R085 R177 R182 never breaks a rule on any day as long as nobody leaves of their own will', () => {
    const kept = [half, atMost(9), unique, linked, twoYears]
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ruled = steps.filter(({ kind }) => kind !== 'LEAVE')
        play(ruled, kept, (_before, after) => expect(brokenOn(kept, asSeen(after))).toEqual([]))
      }),
      { numRuns: 150 },
    )
  })

  it('R085 holds the limit and one seat a person on every day, also ahead, whoever leaves', () => {
    const kept = [atMost(7), unique, linked, twoYears]
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const all = asSeen(play(steps, rules.concat(kept), () => {}))
        expect(brokenOn(kept, all)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('R177 no join and no removal makes any rule worse on any day', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(steps, rules, (before, after, { kind }) => {
          if (kind !== 'LEAVE') expect(worsened(rules, asSeen(before), asSeen(after), first)).toEqual([])
        })
      }),
      { numRuns: 100 },
    )
  })

  it('R087 every substitute serves the rest of the time of who sat before, and no seat has two on a day', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const all = play(steps, [], () => {})
        for (const each of all) {
          const before = all.find(({ _id }) => _id === each.replaces)
          if (before) {
            expect(each.givenUntil).toBe(
              each.link === null ? before.givenUntil : [before.givenUntil, '2028-06-30'].toSorted()[0],
            )
            expect((each.from ?? '') > (before.lastDay ?? '')).toBe(true)
          }
          expect((each.lastDay ?? '') <= last).toBe(true)
          const clash = all.find(
            (other) =>
              other._id !== each._id &&
              other.seat === each.seat &&
              (other.from ?? '9') <= (each.lastDay ?? '') &&
              (each.from ?? '9') <= (other.lastDay ?? ''),
          )
          expect(clash).toBeUndefined()
        }
        const replaced = all.flatMap(({ replaces, lastDay }) => (lastDay === null ? [] : (replaces ?? [])))
        expect(new Set(replaced).size).toBe(replaced.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a membership', () => {
  const today: BusinessDate = '2027-05-01'
  const inState = (state: MembershipState): MembershipRecord => ({
    ...nominated(1, 0, 1),
    state,
    ...(state === 'NOMINATED' ? {} : { from: '2027-06-01', lastDay: last, givenUntil: last }),
  })

  it('R085 has tables without dead end, unreachable state or two answers', () => {
    expect(faultsOf(membershipMachine)).toEqual([])
    expect(faultsOf(termMachine)).toEqual([])
  })

  it.each(membershipStates.flatMap((state) => membershipActions.map((action) => [state, action] as const)))(
    'R085 in state %s, %s does what the table says and nothing else',
    (state, action) => {
      const membership = inState(state)
      const roster = rosterOf([membership], [])
      const ending = { lastDay: '2027-06-30', reason: '理由', decision: '決定' }
      const act = () => {
        if (action === 'APPOINT') return appoint(membership, { from: first, decision: '委嘱' }, roster, today)
        if (action === 'REJECT' || action === 'WITHDRAW' || action === 'DECLINE')
          return endBefore(membership, action, { reason: '理由' }, today)
        if (action === 'RECORD_DEATH')
          return endSeat(membership, action, { ...ending, lastDay: '2027-06-10' }, roster, '2027-06-10')
        const during = new Date('2027-06-15T10:00:00+09:00')
        const said = { reason: '理由', hearing: '聴聞', decision: '決定' }
        if (action === 'SUSPEND') return suspend(membership, said, during)
        if (action === 'REINSTATE') return reinstate(membership, '理由', during)
        if (action === 'RESIGN' || action === 'REMOVE')
          return endSeat(membership, action, ending, roster, today)
        const event = endAlong(membership, action, '2027-06-30')
        return event ? { ok: true as const, value: event } : { ok: false as const, problem: null }
      }
      const result = act()
      // Whoever leaves later by another act keeps that state, and leaves with what their seat rests on.
      const isAlong = action === 'LOSE_LINK' || action === 'END_WITH_BODY'
      const stays = isAlong && state !== 'NOMINATED' ? state : null
      const next = nextState(membershipMachine, state, action) ?? stays
      expect(result.ok).toBe(next !== null)
      if (result.ok) expect(evolveMembership(membership, result.value).state).toBe(next)
      else if (result.problem) expect(result.problem.kind).toBe('MembershipActNotPossible')
    },
  )

  it('R087 a substitute never begins before the seat is free, nor on one that is held', () => {
    const sitting = {
      ...nominated(1, 0, 1),
      state: 'APPOINTED' as const,
      from: first,
      lastDay: last,
      givenUntil: last,
    }
    const next = nominated(2, 0, 2)
    expect(spanFor(next, '2028-01-01', rosterOf([sitting]))).toMatchObject({
      ok: false,
      problem: { kind: 'SeatTaken', freeFrom: '2029-04-01' },
    })
    const left = { ...sitting, state: 'RESIGNED' as const, lastDay: '2028-01-31' }
    expect(spanFor(next, '2028-01-31', rosterOf([left]))).toMatchObject({
      ok: false,
      problem: { kind: 'SeatTaken', freeFrom: '2028-02-01' },
    })
    expect(spanFor(next, '2028-02-01', rosterOf([left]))).toEqual({
      ok: true,
      value: { span: { from: '2028-02-01', lastDay: last }, replaces: 'm1' },
    })
  })

  it('R183 the seat of a district’s representative lasts no longer than the seat that it rests on', () => {
    const rep = nominated(1, 3, 1, 'elsewhere')
    expect(spanFor(rep, first, rosterOf([]))).toMatchObject({ value: { span: { lastDay: '2028-06-30' } } })
    expect(spanFor(rep, '2028-07-01', rosterOf([]))).toMatchObject({ problem: { kind: 'LinkMissing' } })
    expect(spanFor({ ...rep, link: 'unknown' }, first, rosterOf([]))).toMatchObject({
      problem: { kind: 'LinkMissing' },
    })
  })

  it('R177 says beforehand what an appointment would break, without an act', () => {
    expect(ifSeated(nominated(1, 4, 1), { from: first, lastDay: last }, rosterOf([], [half]))).toHaveLength(1)
    expect(ifSeated(nominated(1, 0, 1), { from: first, lastDay: last }, rosterOf([], [half]))).toEqual([])
  })

  it('R086 is told by its days: appointed, in office, expired', () => {
    const sitting = {
      ...nominated(1, 0, 1),
      state: 'APPOINTED' as const,
      from: first,
      lastDay: last,
      givenUntil: last,
    }
    expect(['2027-03-31', first, last, '2029-04-01'].map((day) => phaseOf(sitting, day))).toEqual([
      'APPOINTED',
      'ACTIVE',
      'ACTIVE',
      'EXPIRED',
    ])
  })

  it('R160 is told without a vote from the instant of a suspension to that of its end, and holds the seat all along', () => {
    const sitting = { ...nominated(1, 0, 1), state: 'APPOINTED' as const, from: first, lastDay: last }
    const at = (day: string) => new Date(`${day}T10:00:00+09:00`)
    const said = { reason: '理由', hearing: '聴聞', decision: '決定' }
    const early = suspend(sitting, said, at('2027-03-31'))
    expect(early).toMatchObject({ ok: false, problem: { kind: 'MembershipActNotPossible' } })
    expect(suspend(sitting, { ...said, hearing: ' ' }, at('2027-06-01'))).toMatchObject({
      problem: { field: 'hearing' },
    })
    const stopped = suspend(sitting, said, at('2027-06-01'))
    if (!stopped.ok) throw new Error('not suspended')
    const without = evolveMembership(sitting, stopped.value)
    const back = reinstate(without, '調査の結果', at('2027-07-01'))
    if (!back.ok) throw new Error('not reinstated')
    const again = evolveMembership(without, back.value)
    expect(
      ['2027-05-31', '2027-06-01', '2027-06-30', '2027-07-01'].map((day) => phaseOf(again, day)),
    ).toEqual(['ACTIVE', 'SUSPENDED', 'SUSPENDED', 'ACTIVE'])
    const instants = ['2027-06-01T09:59:59+09:00', '2027-06-01T10:00:00+09:00', '2027-07-01T09:59:59+09:00']
    expect([...instants, '2027-07-01T10:00:00+09:00'].map((each) => haveVote(again, new Date(each)))).toEqual(
      [true, false, false, true],
    )
    expect(spanFor(nominated(2, 0, 2), '2027-06-15', rosterOf([without]))).toMatchObject({
      problem: { kind: 'SeatTaken' },
    })
  })

  it('R085 says every refusal in Japanese and in English', () => {
    const [worse] = worsened([half], [], some(0, 1), first)
    if (!worse) throw new Error('nothing is worse')
    const said = [
      messages.CompositionBroken({ kind: 'CompositionBroken', clause: null, worse: [worse] }),
      messages.SeatTaken({ kind: 'SeatTaken', clause: 'c', membership: 'm', freeFrom: first }),
      messages.LinkMissing({ kind: 'LinkMissing', clause: null, linkedTo: 'PARENT' }),
      messages.LinkMissing({ kind: 'LinkMissing', clause: null, linkedTo: 'DISTRICT_COUNCIL' }),
    ]
    for (const { ja, en } of said)
      for (const text of [ja.message, ja.remedy, en.message, en.remedy]) {
        expect(text.length).toBeGreaterThan(5)
        expect(text).not.toContain('undefined')
      }
  })
})
