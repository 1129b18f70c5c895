import type { FiscalYear } from '@chiiki/kit/fiscal-year.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { CarryUpRecord } from '../carry-up/carry-up.ts'
import { type Ground, impossible, refusedBy } from '../response/handling.ts'
import type { Block, HandlingNotPossible } from '../response/problem.ts'
import {
  areasOf,
  type IssueAction,
  type IssueEvent,
  type IssueRecord,
  type IssueSource,
  issueMachine,
  type ListEvent,
  type ListRecord,
  listIdOf,
} from './area-issue.ts'

export const longest = { title: 200, description: 4_000, reason: 1_000 } as const
export const most = { sources: 100, issues: 300, hops: 50 } as const

type Decided = Result<IssueEvent, HandlingNotPossible | InvalidInput>

/** The office of the branch of each area. */
export type Branches = ReadonlyMap<string, string>

export function openList(area: string, fiscalYear: FiscalYear): Result<ListEvent, never> {
  const list: ListRecord = { _id: listIdOf(area, fiscalYear), area, fiscalYear, ranking: [] }
  return ok({ type: 'AREA_LIST_OPENED', list })
}

export type Collecting = {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly description: string
  readonly council: string | null
  readonly leadArea?: string | null
}

/** Puts a problem on the list of an area, last in rank. It cites what districts said, of its own area at least once. */
export function collectIssue(
  list: ListRecord,
  given: Collecting,
  sources: readonly IssueSource[],
  branches: Branches,
  { day, now }: Ground,
): Decided {
  const title = readText('title', given.title, longest.title)
  if (!title.ok) return title
  const description = readText('description', given.description, longest.description)
  if (!description.ok) return description
  if (!sources.some(({ area }) => area === list.area))
    return refuse(
      invalid('sources', `must cite what a district of ${list.area} said`, String(sources.length)),
    )
  if (sources.length > most.sources) return refuse(tooMany('sources', most.sources, sources.length))
  if (list.ranking.length >= most.issues) return refuse(tooMany('list', most.issues, list.ranking.length + 1))
  const lead = leadOf(sources, given.leadArea ?? null, branches)
  if (!lead.ok) return lead
  return ok({
    type: 'AREA_ISSUE_COLLECTED',
    issue: {
      _id: given.id,
      reference: given.reference,
      list: list._id,
      area: list.area,
      council: given.council,
      title: title.value,
      description: description.value,
      search: searchKeys(title.value, description.value),
      sources: [...sources],
      leadOffice: lead.value,
      hops: [],
      state: issueMachine.initial,
      reason: null,
      collectedOn: day,
      collectedAt: now,
    },
  })
}

/** Cites more. Once it spans several areas, the branch that leads is named anew, or stays. */
export function addSources(
  issue: IssueRecord,
  more: readonly IssueSource[],
  leadArea: string | null,
  branches: Branches,
): Decided {
  const refused = refusedBy(issueMachine, issue, 'ADD_SOURCES')
  if (refused) return refused
  if (more.length === 0) return refuse(invalid('sources', 'must be at least one', '0'))
  const sources = joined(issue.sources, more)
  if (sources.length > most.sources) return refuse(tooMany('sources', most.sources, sources.length))
  const stays = areasOf({ sources }).find((area) => branches.get(area) === issue.leadOffice) ?? null
  const lead = leadOf(sources, leadArea ?? stays, branches)
  if (!lead.ok) return lead
  return ok(handled(issue, 'ADD_SOURCES', { sources, leadOffice: lead.value }))
}

/** Bundles hops of several districts under one issue. None is answered by that: each keeps its own clock. */
export function bundle(
  issue: IssueRecord,
  hops: readonly CarryUpRecord[],
  more: readonly IssueSource[],
): Decided {
  const refused = refusedBy(issueMachine, issue, 'BUNDLE')
  if (refused) return refused
  if (hops.length === 0) return refuse(invalid('carryUps', 'must be at least one', '0'))
  if (issue.hops.length + hops.length > most.hops)
    return refuse(tooMany('carryUps', most.hops, issue.hops.length + hops.length))
  const sources = joined(issue.sources, more)
  if (sources.length > most.sources) return refuse(tooMany('sources', most.sources, sources.length))
  return ok(handled(issue, 'BUNDLE', { hops: [...issue.hops, ...hops.map(({ _id }) => _id)], sources }))
}

/** Takes a hop out of the bundle again. What the issue rests on stays: the district said it. */
export function takeOut(issue: IssueRecord, hop: CarryUpRecord): Decided {
  const refused = refusedBy(issueMachine, issue, 'TAKE_OUT')
  if (refused) return refused
  if (!issue.hops.includes(hop._id)) return impossible(issueMachine, issue, 'TAKE_OUT', 'NOT_IN_A_BUNDLE')
  return ok(handled(issue, 'TAKE_OUT', { hops: issue.hops.filter((id) => id !== hop._id) }))
}

/** Those of the bundle that are carried up: the ones that are named, or all that are under consideration. */
export function toForward(
  issue: IssueRecord,
  hops: readonly CarryUpRecord[],
  named: readonly string[] | null,
): Result<CarryUpRecord[], HandlingNotPossible> {
  const waiting = hops.filter(({ state }) => state === 'UNDER_CONSIDERATION')
  const barred = barOf(issue, 'FORWARD', { waiting: waiting.map(({ _id }) => _id) })
  if (barred) return barred
  if (named === null) return ok(waiting)
  const meant = hops.filter(({ _id }) => named.includes(_id))
  const isWhole = meant.length > 0 && named.every((id) => issue.hops.includes(id))
  return isWhole ? ok(meant) : impossible(issueMachine, issue, 'FORWARD', 'NOT_IN_A_BUNDLE')
}

/** The bundle went up. Each of its districts is still owed its own answer. */
export function forwarded(issue: IssueRecord): IssueEvent {
  return handled(issue, 'FORWARD', {})
}

/** Takes it off the list; why stays readable. Not while a district waits for its answer. */
export function dropIssue(issue: IssueRecord, given: string, owed: readonly string[]): Decided {
  return ended(issue, 'DROP', given, owed)
}

/** It's dealt with; what came of it stays readable. Not while a district waits for its answer. */
export function closeIssue(issue: IssueRecord, given: string, owed: readonly string[]): Decided {
  return ended(issue, 'CLOSE', given, owed)
}

export function relistIssue(issue: IssueRecord, given: string): Decided {
  return ended(issue, 'RELIST', given, [])
}

/** Ranks a list anew: every listed problem once, so that no two have one rank. */
export function rankIssues(
  list: ListRecord,
  ranking: readonly string[],
  given: string,
): Result<ListEvent, InvalidInput> {
  const isSame = ranking.length === list.ranking.length && new Set(ranking).size === ranking.length
  if (!isSame || ranking.some((id) => !list.ranking.includes(id)))
    return refuse(
      invalid(
        'ranking',
        `must name each of the ${list.ranking.length} listed issues once`,
        String(ranking.length),
      ),
    )
  const reason = readText('reason', given, longest.reason)
  return reason.ok ? ok({ type: 'AREA_LIST_RANKED', ranking: [...ranking], reason: reason.value }) : reason
}

/** What an act on an issue does to its list: a new or relisted one comes last, a dropped or closed one leaves. */
export function rankingAfter(list: ListRecord, issue: IssueRecord): readonly string[] {
  const others = list.ranking.filter((id) => id !== issue._id)
  if (issue.state !== 'LISTED') return others
  return list.ranking.includes(issue._id) ? list.ranking : [...others, issue._id]
}

function ended(
  issue: IssueRecord,
  event: 'DROP' | 'RELIST' | 'CLOSE',
  given: string,
  owed: readonly string[],
): Decided {
  const barred = barOf(issue, event, { owed })
  if (barred) return barred
  const reason = readText('reason', given, longest.reason)
  return reason.ok ? ok(handled(issue, event, { reason: reason.value })) : reason
}

/** What a bar rests on besides the issue: the bundled hops that wait for their answer, and those that can be carried up. */
export type Bundled = { readonly owed?: readonly string[]; readonly waiting?: readonly string[] }

/** Why an act isn't possible; null where it is. */
export function barOf(issue: IssueRecord, event: IssueAction, { owed = [], waiting = [] }: Bundled) {
  const refused = refusedBy(issueMachine, issue, event)
  if (refused) return refused
  const barred = (block: Block) => impossible(issueMachine, issue, event, block)
  if (event === 'TAKE_OUT' && issue.hops.length === 0) return barred('NOT_IN_A_BUNDLE')
  if (event === 'FORWARD' && waiting.length === 0) return barred('NOTHING_TO_FORWARD')
  const ends = event === 'DROP' || event === 'CLOSE'
  return ends && owed.length > 0 ? barred('ANSWERS_OWED') : null
}

function handled(
  issue: IssueRecord,
  step: IssueAction,
  change: Extract<IssueEvent, { type: 'AREA_ISSUE_HANDLED' }>['change'],
): IssueEvent {
  const state = nextState(issueMachine, issue.state, step)
  if (state === null) throw new Error(`${step} isn't possible for ${issue._id}`)
  return { type: 'AREA_ISSUE_HANDLED', step, state, change }
}

/** The branch that leads: of the one area, or the one that is named of several (R134). */
function leadOf(
  sources: readonly IssueSource[],
  named: string | null,
  branches: Branches,
): Result<string, InvalidInput> {
  const areas = areasOf({ sources })
  const area = named ?? (areas.length === 1 ? areas[0] : undefined)
  const office = area !== undefined && areas.includes(area) ? branches.get(area) : undefined
  if (office !== undefined) return ok(office)
  return refuse(invalid('leadArea', `must be one of the areas that it spans: ${areas.join(', ')}`, named))
}

function joined(before: readonly IssueSource[], more: readonly IssueSource[]): IssueSource[] {
  const keyOf = ({ id, point }: IssueSource) => `${id} ${point ?? ''}`
  const known = new Set(before.map(keyOf))
  return [...before, ...more.filter((each) => !known.has(keyOf(each)))]
}

function tooMany(field: string, limit: number, count: number): InvalidInput {
  return invalid(field, `must be at most ${limit}`, String(count))
}
