import { businessDateOf } from '../../kit/src/business-date.ts'
import { fiscalYearOf } from '../../kit/src/fiscal-year.ts'
import { done, type Graph, type Who } from './asking.ts'
import { type Body, bodyFor, type Region, regionsOf } from './bodies.ts'
import { held, minuted, planned, type Treated } from './meetings.ts'
import {
  type End,
  ends,
  followed,
  type Made,
  reflected,
  runOut,
  settled,
  submitted,
  verdictFor,
} from './proposals.ts'

export type CastOptions = {
  readonly areas: readonly string[]
  /** Of each area, the first so many districts get a council. */
  readonly districtsEach: number
  readonly meetingsAYear: number
}

/** Two areas with all their districts, four meetings of each council in the year. */
export const wholeCast: CastOptions = {
  areas: ['area:setagaya', 'area:kitazawa'],
  districtsEach: 10,
  meetingsAYear: 4,
}

const day = 86_400_000
const head = { id: 'ward:setagaya', name: '', office: 'office:hq' }
const planner: Who = { posts: ['head-office-planner@office:hq'] }
/** Made in the last days: what still runs then is what the end of the year shows. */
const late: readonly End[] = [
  'SUBMITTED',
  'RETURNED',
  'INADMISSIBLE',
  'APPEALED',
  'ADMITTED',
  'WITHDRAWN',
  'MERGED',
  'SPLIT',
]

export type Played = {
  readonly councils: number
  readonly meetings: number
  readonly proposals: readonly Made[]
}

/**
 * Plays a year of invented participation through the acts of the graph, ending now: councils with members, their meetings, thirty
 * proposals in every state, what is carried up and what becomes of it. The graph's clock is set to the days that it's done on.
 */
export async function playCast(graph: Graph, options: CastOptions): Promise<Played> {
  const end = graph.clock.now
  const at = (daysBefore: number) => new Date(end.getTime() - daysBefore * day)
  graph.clock.now = at(370)
  const regions = await regionsOf(graph, options.areas, options.districtsEach)
  const districts = regions.flatMap((region) =>
    region.districts.map((district) => ({ district, branch: region.area })),
  )
  const people = await peopleOf(
    graph,
    districts.map(({ district }) => district.id),
  )
  const bodies = await bodiesFor(graph, regions)
  const policy = await done(
    graph,
    'registerWardPolicy',
    'WardPolicyHandled { wardPolicy { id } }',
    {
      kind: 'FIELD_PLAN',
      title: '（架空）安心して暮らす計画',
      summary: '（架空）夜道と居場所の計画。',
      isPriority: true,
    },
    planner,
  )
  const made: Made[] = []
  const makeAt = async (index: number) => {
    const { district, branch } = districts[index % districts.length] as (typeof districts)[number]
    made[index] = await submitted(
      graph,
      index,
      ends[index] as End,
      district,
      branch,
      people[index % people.length] as Who,
    )
  }
  graph.clock.now = at(345)
  for (const [index, each] of ends.entries()) if (!late.includes(each)) await makeAt(index)
  for (const each of made)
    if (each?.end === 'LAPSED' || each?.end === 'CLOSED') await settled(graph, each, '')
  let meetings = 0
  for (let turn = 0; turn < options.meetingsAYear; turn += 1)
    meetings += await sittings(
      graph,
      bodies,
      made,
      turn,
      options.meetingsAYear,
      (daysOn) => at(340 - (turn * 330) / options.meetingsAYear - daysOn),
      policy.id,
    )
  graph.clock.now = at(8)
  for (const each of made) if (each) await runOut(graph, each)
  for (const [index, each] of ends.entries()) if (late.includes(each)) await makeAt(index)
  const admitted = (place: string) =>
    made.find((each) => each.end === 'ADMITTED' && each.district.id === place)
  for (const each of made.filter(({ end: state }) => late.includes(state))) {
    const other = admitted(each.district.id)?.id ?? (await partner(graph, each))
    await settled(graph, each, other)
  }
  for (const { area } of regions)
    await reflected(graph, made, area, fiscalYearOf(businessDateOf(at(8))), policy.id)
  for (const each of made.filter(({ end: state }) => state === 'ADMITTED'))
    for (const who of people.slice(0, 4))
      await done(graph, 'supportProposal', 'ProposalHandled { proposal { id } }', { id: each.id }, who)
  for (const [index, body] of bodies.entries()) await planned(graph, body, startOn(at(-20), index), [])
  graph.clock.now = end
  return { councils: bodies.length, meetings: meetings + bodies.length, proposals: made }
}

/** A proposal of the same district that another one can join; not one of the thirty. */
async function partner(graph: Graph, { end: state, district, branch, author }: Made): Promise<string> {
  if (state !== 'MERGED') return ''
  return (await submitted(graph, 30, 'ADMITTED', district, branch, author)).id
}

async function peopleOf(graph: Graph, districts: readonly string[]): Promise<Who[]> {
  const people = districts
    .slice(0, 6)
    .map((district, index) => ({ posts: [], subject: `demo:resident-${index}`, district }))
  for (const { district, ...who } of people) {
    const declared = { category: 'RESIDENT', district, basis: '（架空）この地区に住む。' }
    await done(graph, 'declareEligibility', 'EligibilityDeclared { eligibility { id } }', declared, who)
  }
  return people.map(({ posts, subject }) => ({ posts, subject }))
}

async function bodiesFor(graph: Graph, regions: readonly Region[]): Promise<Body[]> {
  const bodies: Body[] = []
  for (const { area, districts } of regions) {
    const councils: Body[] = []
    for (const district of districts) councils.push(await bodyFor(graph, district, 'DISTRICT'))
    bodies.push(...councils, await bodyFor(graph, area, 'AREA', councils.slice(0, 3)))
  }
  bodies.push(await bodyFor(graph, head, 'WARD'))
  return bodies
}

/** One meeting after the other on a day, from nine in the morning. */
function startOn(day: Date, index: number): Date {
  return new Date(Date.parse(`${businessDateOf(day)}T09:00:00+09:00`) + index * 1_800_000)
}

/** One round of meetings: each body plans one, then each holds it. What a council agreed to goes on at once. */
async function sittings(
  graph: Graph,
  bodies: readonly Body[],
  made: readonly Made[],
  turn: number,
  turns: number,
  at: (daysOn: number) => Date,
  policy: string,
): Promise<number> {
  graph.clock.now = at(0)
  // What is still talked over at the end is taken in the last round.
  const isTurn = (each: Made, index: number) =>
    each.end === 'DELIBERATING' ? turn === turns - 1 : index % turns === turn
  const waiting = made.filter((each, index) => each && verdictFor(each.end) !== null && isTurn(each, index))
  const meetings = []
  for (const [index, body] of bodies.entries()) {
    const treated = waiting
      .filter(({ district }) => district.id === body.place)
      .map(
        (each): Treated => ({
          proposal: each.id,
          title: each.title,
          verdict: verdictFor(each.end) as Treated['verdict'],
        }),
      )
    meetings.push(await planned(graph, body, startOn(at(20), index), treated))
  }
  for (const meeting of meetings) await held(graph, meeting)
  graph.clock.now = at(25)
  // Of the last round some minutes are still on their way.
  const onTheWay = ['DRAFT', 'APPROVED', 'PUBLISHED'] as const
  for (const [index, meeting] of meetings.entries())
    await minuted(graph, meeting, turn < turns - 1 ? 'PUBLISHED' : (onTheWay[index % 3] ?? 'PUBLISHED'))
  for (const each of waiting) await followed(graph, each, policy)
  return meetings.length
}
