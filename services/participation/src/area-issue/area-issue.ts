import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { FiscalYear } from '@chiiki/kit/fiscal-year.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'

/** 課題を集約・優先順位付けし、広域的な地域課題に対応する: what a general branch does beyond the branches of old (第3・1). */
export const areaClause = 'clause:K-3-1'

/**
 * 地域課題: a problem that districts told of, on the list of their area. It cites the words that it rests on. One that spans several
 * districts or areas has one branch that leads. Several districts' proposals that went up can be bundled under it; each district is
 * still owed an answer of its own.
 */
export const issueStates = ['LISTED', 'DROPPED', 'CLOSED'] as const
export type IssueState = (typeof issueStates)[number]

export const issueActions = [
  'ADD_SOURCES',
  'BUNDLE',
  'TAKE_OUT',
  'FORWARD',
  'DROP',
  'RELIST',
  'CLOSE',
] as const
export type IssueAction = (typeof issueActions)[number]

export const issueMachine: Machine<IssueState, IssueAction> = {
  name: 'AreaIssue',
  states: issueStates,
  initial: 'LISTED',
  final: ['CLOSED'],
  transitions: [
    { from: ['LISTED'], event: 'ADD_SOURCES', to: 'LISTED', clause: 'clause:K-3-1' },
    { from: ['LISTED'], event: 'BUNDLE', to: 'LISTED', clause: 'clause:K-3-1' },
    { from: ['LISTED'], event: 'TAKE_OUT', to: 'LISTED', clause: 'clause:K-3-1' },
    { from: ['LISTED'], event: 'FORWARD', to: 'LISTED', clause: 'clause:K-2-2-4' },
    { from: ['LISTED'], event: 'DROP', to: 'DROPPED', clause: 'clause:K-3-1' },
    { from: ['DROPPED'], event: 'RELIST', to: 'LISTED', clause: 'clause:K-3-1' },
    { from: ['LISTED'], event: 'CLOSE', to: 'CLOSED', clause: 'clause:K-3-1' },
  ],
}

export const sourceKinds = ['OPINION', 'PROPOSAL', 'RESOLUTION'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What an issue rests on, and the district that said it. */
export type IssueSource = {
  readonly kind: SourceKind
  readonly id: string
  /** The point of a proposal; null: all of it. */
  readonly point: number | null
  readonly district: string
  readonly area: string
}

export const scopes = ['ONE_DISTRICT', 'SEVERAL_DISTRICTS', 'SEVERAL_AREAS'] as const
export type Scope = (typeof scopes)[number]

export type IssueRecord = {
  readonly _id: string
  readonly reference: string
  readonly list: string
  readonly area: string
  /** The area's own council, which treats it with its branch; null where none lives. */
  readonly council: string | null
  readonly title: string
  readonly description: string
  readonly search: readonly string[]
  readonly sources: readonly IssueSource[]
  /** The branch that leads, of one of the areas that it spans. */
  readonly leadOffice: string
  /** The hops that are bundled under it. */
  readonly hops: readonly string[]
  readonly state: IssueState
  /** Why it was dropped, or what came of it. */
  readonly reason: string | null
  readonly collectedOn: BusinessDate
  readonly collectedAt: Date
}
export type IssueKept = IssueRecord & { readonly version: number }

/** 地域の課題一覧: the problems of an area in a fiscal year, ranked. Each listed one has one rank: its place in `ranking`. */
export type ListRecord = {
  readonly _id: string
  readonly area: string
  readonly fiscalYear: FiscalYear
  readonly ranking: readonly string[]
}
export type ListKept = ListRecord & { readonly version: number }

export type IssueEvent =
  | { readonly type: 'AREA_ISSUE_COLLECTED'; readonly issue: IssueRecord }
  | { readonly type: 'AREA_ISSUE_HANDED_OVER'; readonly council: string | null; readonly reason: string }
  | {
      readonly type: 'AREA_ISSUE_HANDLED'
      readonly step: IssueAction
      readonly state: IssueState
      readonly change: Partial<Pick<IssueRecord, 'sources' | 'leadOffice' | 'hops' | 'reason'>>
    }

export type ListEvent =
  | { readonly type: 'AREA_LIST_OPENED'; readonly list: ListRecord }
  | { readonly type: 'AREA_LIST_RANKED'; readonly ranking: readonly string[]; readonly reason: string | null }

/** @throws Error for an event of an issue that isn't there. */
export function evolveIssue(issue: IssueRecord | null, event: IssueEvent): IssueRecord {
  if (event.type === 'AREA_ISSUE_COLLECTED') return event.issue
  if (!issue) throw new Error(`${event.type} needs an issue`)
  if (event.type === 'AREA_ISSUE_HANDED_OVER') return { ...issue, council: event.council }
  return { ...issue, ...event.change, state: event.state }
}

/** @throws Error for an event of a list that isn't there. */
export function evolveList(list: ListRecord | null, event: ListEvent): ListRecord {
  if (event.type === 'AREA_LIST_OPENED') return event.list
  if (!list) throw new Error(`${event.type} needs a list`)
  return { ...list, ranking: event.ranking }
}

/** One list for each area and fiscal year. */
export function listIdOf(area: string, year: FiscalYear): string {
  return `areaList:${area.slice(area.indexOf(':') + 1)}-${year}`
}

export function districtsOf({ sources }: Pick<IssueRecord, 'sources'>): string[] {
  return [...new Set(sources.map(({ district }) => district))]
}

export function areasOf({ sources }: Pick<IssueRecord, 'sources'>): string[] {
  return [...new Set(sources.map(({ area }) => area))]
}

export function scopeOf(issue: Pick<IssueRecord, 'sources'>): Scope {
  if (areasOf(issue).length > 1) return 'SEVERAL_AREAS'
  return districtsOf(issue).length > 1 ? 'SEVERAL_DISTRICTS' : 'ONE_DISTRICT'
}

/** Its rank in its list, from 1; null for one that isn't listed. */
export function rankIn({ ranking }: ListRecord, issue: string): number | null {
  const index = ranking.indexOf(issue)
  return index < 0 ? null : index + 1
}

export function possibleActions({ state }: Pick<IssueRecord, 'state'>): IssueAction[] {
  return eventsFrom(issueMachine, state)
}
