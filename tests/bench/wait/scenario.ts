/**
 * A made-up counter's days. All numbers are assumed, none is measured at a real counter: three kinds of visits, a lunch with
 * fewer desks, days that are slower or faster as a whole, people who leave without telling. Where a scenario says
 * `believed`, the estimator is told that while the counter does otherwise: those are the ones in which it's wrong.
 */
export type Shift = { readonly from: number; readonly desks: number }

export type Counter = {
  readonly arrivals: number
  /** Mean minutes, variation and share of arrivals of each kind of visit. */
  readonly kinds: Readonly<Record<string, readonly [mean: number, variation: number, share: number]>>
  readonly shifts: readonly Shift[]
  /** Mean minutes after which somebody has left, silently; infinite: nobody leaves. */
  readonly patience: number
  /** How much days differ as a whole. */
  readonly dayVariation: number
  /** Two counters in one: these kinds have so many of the desks to themselves. */
  readonly ownDesks?: { readonly kinds: readonly string[]; readonly desks: number }
  /** Share of arrivals who go first, and of those with an appointment. */
  readonly priority: number
  readonly appointments: number
  /** The share of visits that goes on in a back office with so many clerks, how long they take, and the handing over. */
  readonly backOffice?: {
    readonly share: number
    readonly clerks: number
    readonly minutes: readonly [mean: number, variation: number]
    readonly handing: readonly [mean: number, variation: number]
  }
}

export type Scenario = {
  readonly name: string
  readonly says: string
  /** While it's learned from, and on the days it's judged by. */
  readonly before: Counter
  readonly after: Counter
  /** What the estimator thinks of the desks. */
  readonly believed: Belief
}

export type Belief = { readonly shifts: readonly Shift[]; readonly knowsPools: boolean }

export const opens = 8.5 * 60
export const closes = 17 * 60

const lunch: readonly Shift[] = [
  { from: 8.5 * 60, desks: 6 },
  { from: 11.5 * 60, desks: 4 },
  { from: 13.5 * 60, desks: 6 },
]
/** Lunch an hour later, with half the desks, and two go home at 15:30. */
const otherLunch: readonly Shift[] = [
  { from: 8.5 * 60, desks: 6 },
  { from: 12.5 * 60, desks: 3 },
  { from: 14 * 60, desks: 6 },
  { from: 15.5 * 60, desks: 4 },
]

const kinds = { certificate: [6, 0.6, 0.45], move: [24, 0.7, 0.25], card: [17, 0.65, 0.3] } as const

const normal: Counter = {
  arrivals: 188,
  kinds,
  shifts: lunch,
  patience: 120,
  dayVariation: 0.22,
  priority: 0,
  appointments: 0,
}
const peak: Counter = {
  ...normal,
  arrivals: 210,
  kinds: { certificate: [6, 0.6, 0.4], move: [24, 0.7, 0.35], card: [17, 0.65, 0.25] },
}

const backOffice = { share: 0.25, clerks: 3, minutes: [18, 0.7], handing: [3, 0.5] } as const

const rightly = (name: string, says: string, counter: Counter): Scenario => ({
  name,
  says,
  before: counter,
  after: counter,
  believed: { shifts: counter.shifts, knowsPools: false },
})
const twoPools: Counter = { ...normal, ownDesks: { kinds: ['certificate'], desks: 2 } }

export const scenarios: readonly Scenario[] = [
  rightly('normal', 'an ordinary day', normal),
  rightly('peak', 'more people, more of them moving house', peak),
  rightly('priority', 'ordinary, with 5 % who go first and 15 % by appointment', {
    ...normal,
    priority: 0.05,
    appointments: 0.15,
  }),
  rightly('many first', 'ordinary, with 15 % who go first: those still to come matter', {
    ...normal,
    priority: 0.15,
  }),
  {
    ...rightly('fewer first', 'the same learned, but on the judged days nobody goes first', {
      ...normal,
      priority: 0.15,
    }),
    after: { ...normal, arrivals: 188, priority: 0 },
  },
  rightly('second call', 'a quarter of visits goes to three clerks and is called again', {
    ...normal,
    arrivals: 160,
    backOffice,
  }),
  {
    ...rightly('second call, slower', 'the same, with two clerks instead of three on the judged days', {
      ...normal,
      arrivals: 160,
      backOffice,
    }),
    after: { ...normal, arrivals: 160, backOffice: { ...backOffice, clerks: 2 } },
  },
  {
    ...rightly('wrong desks', 'lunch is later and shorter of desks than the plan says, two leave early', {
      ...normal,
      arrivals: 175,
      shifts: otherLunch,
    }),
    believed: { shifts: lunch, knowsPools: false },
  },
  {
    ...rightly('leave sooner', 'people leave three times as soon as they did while it was learned', peak),
    after: { ...peak, arrivals: 240, patience: 40 },
  },
  {
    ...rightly('nobody leaves', 'nobody leaves any more', normal),
    after: { ...normal, arrivals: 175, patience: Number.POSITIVE_INFINITY },
  },
  rightly(
    'two pools',
    'certificates have two desks of their own; the estimator believes in one pool',
    twoPools,
  ),
  {
    ...rightly('two pools, known', 'the same, and each desk says which queue it calls from', twoPools),
    believed: { shifts: lunch, knowsPools: true },
  },
  {
    ...rightly('slower', 'everything takes 40 % longer than while it was learned', normal),
    after: {
      ...normal,
      arrivals: 138,
      kinds: { certificate: [8.4, 0.6, 0.45], move: [33.6, 0.7, 0.25], card: [23.8, 0.65, 0.3] },
    },
  },
]
