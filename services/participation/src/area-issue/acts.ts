import { act, type Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { CarryUpRecord } from '../carry-up/carry-up.ts'
import type { Context } from '../context.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { homeCouncilOf, stillAtWork } from '../proposal/lookup.ts'
import { bookOf } from '../receipt/receipt.ts'
import { groundOf } from '../response/ground.ts'
import type { Ground } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import {
  evolveIssue,
  evolveList,
  type IssueEvent,
  type IssueKept,
  type IssueRecord,
  type ListEvent,
  type ListKept,
  type ListRecord,
  listIdOf,
} from './area-issue.ts'
import * as decisions from './decisions.ts'
import { postsFor } from './rights.ts'
import { type GivenSource, readSources } from './sources.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type ListDocument = ListRecord & Stored
type IssueDocument = IssueRecord & Stored

/** Opens the list of an area for a fiscal year; of two at once one is told that it's there. */
export async function openList(
  context: Context,
  input: Keys & { readonly area: string; readonly fiscalYear: number },
): Promise<Result<ListKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const branch = branchesOf(await loaders.allPlaces()).get(input.area)
  if (branch === undefined) return refuse(notThere(input.area))
  const posts = postsFor([branch])
  if (!holdsOne(actor, posts)) return refuse(refusal('openAreaList', actor, posts))
  if (input.fiscalYear < 2000 || input.fiscalYear > 2200)
    return refuse(invalid('fiscalYear', 'must be 2000 to 2200', String(input.fiscalYear)))
  const year = input.fiscalYear
  const id = listIdOf(input.area, year)
  const isThere = () => ({
    kind: 'Conflict' as const,
    clause: null,
    id,
    expectedVersion: 0,
    currentVersion: null,
  })
  return act<ListDocument, ListEvent, Refusal, boolean>(
    { actor, now },
    {
      name: 'openAreaList',
      model: stores.areaIssue.lists,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) =>
        (await stores.areaIssue.lists.exists({ _id: id }).session(session)) !== null,
      decide: (_none, isOpen) => (isOpen ? refuse(isThere()) : decisions.openList(input.area, year)),
      evolve: evolveList,
      duplicate: { _id_: isThere },
      also: (_event, _list, session) => stores.areaIssue.openPage(id, session),
    },
  )
}

/** Puts a problem on a list, last in rank. */
export async function collect(
  context: Context,
  input: Keys & {
    readonly list: string
    readonly title: string
    readonly description: string
    readonly sources: readonly GivenSource[]
    readonly leadArea?: string | null
  },
): Promise<Result<IssueKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const [ground, places, list] = await Promise.all([
    groundOf(context),
    loaders.allPlaces(),
    loaders.areaList.load(input.list),
  ])
  if (!list) return refuse(notThere(input.list))
  const branches = branchesOf(places)
  const posts = postsFor([branches.get(list.area) ?? ''])
  if (!holdsOne(actor, posts)) return refuse(refusal('collectAreaIssue', actor, posts))
  const book = bookOf('AREA_ISSUE', { tier: 'AREA', place: list.area }, list.fiscalYear)
  const home = await homeCouncilOf(context, { tier: 'AREA', place: list.area })
  await stores.receipt.lay(book)
  const id = newId('AreaIssue')
  let before: ListDocument | null = null
  return act<IssueDocument, IssueEvent, Refusal, Facts>(
    { actor, now },
    {
      name: 'collectAreaIssue',
      model: stores.areaIssue.issues,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        const council = await stillAtWork(context, home, session)
        before = await stores.areaIssue.turn(input.list, session)
        const read = await readSources(context, input.sources, session)
        return { ...read, council, reference: (await stores.receipt.take(book, 1, session))[0] as string }
      },
      decide: (_none, { sources, missing, reference, council }) =>
        sources === null
          ? refuse(notThere(missing))
          : decisions.collectIssue(
              before ?? list,
              { ...input, id, reference, council },
              sources,
              branches,
              ground,
            ),
      evolve: evolveIssue,
      also: (_event, issue, session) =>
        listAlong(context, 'collectAreaIssue', before as unknown as ListDocument, issue, session),
    },
  )
}

type Facts = Awaited<ReturnType<typeof readSources>> & {
  readonly reference: string
  readonly council: string | null
}

type Change<F> = {
  readonly facts: (issue: IssueRecord, session: ClientSession) => Promise<F>
  readonly decide: (issue: IssueRecord, facts: F, ground: Ground) => Result<IssueEvent, Refusal>
  readonly also?: (issue: IssueRecord, facts: F, session: ClientSession) => Promise<void>
}

/** One act on an issue: of its area's branch, or of the one that leads. It turns the page of its list. */
export async function change<F>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  what: Change<F>,
): Promise<Result<IssueKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const [ground, places] = await Promise.all([groundOf(context), loaders.allPlaces()])
  const branches = branchesOf(places)
  let list: ListDocument | null = null
  let seen: F | undefined
  const postsOn = ({ area, leadOffice }: IssueRecord) => postsFor([branches.get(area) ?? '', leadOffice])
  return act<IssueDocument, IssueEvent, Refusal, F | undefined>(
    { actor, now },
    {
      name,
      model: stores.areaIssue.issues,
      id: input.id,
      input,
      facts: async (issue, session) => {
        if (!issue || !holdsOne(actor, postsOn(issue))) return undefined
        list = await stores.areaIssue.turn(issue.list, session)
        seen = await what.facts(issue, session)
        return seen
      },
      permit: (issue) => {
        if (!issue) return notThere(input.id)
        return holdsOne(actor, postsOn(issue)) ? null : refusal(name, actor, postsOn(issue))
      },
      decide: (issue, facts) => what.decide(issue as IssueRecord, facts as F, ground),
      evolve: evolveIssue,
      also: async (_event, issue, session) => {
        await what.also?.(issue, seen as F, session)
        await listAlong(context, name, list as unknown as ListDocument, issue, session)
      },
    },
  )
}

/** Ends or relists an issue; what a bundled district is still owed is read in the act's own transaction. */
export function finish(
  context: Context,
  name: string,
  input: Keys & { readonly id: string; readonly reason: string },
  decide: (issue: IssueRecord, reason: string, owed: readonly string[]) => Result<IssueEvent, Refusal>,
) {
  return change(context, name, input, {
    facts: (issue, session) => owedOf(context, issue, session),
    decide: (issue, owed) => decide(issue, input.reason, owed),
  })
}

export async function addSources(
  context: Context,
  input: Keys & {
    readonly id: string
    readonly sources: readonly GivenSource[]
    readonly leadArea?: string | null
  },
) {
  const branches = branchesOf(await context.loaders.allPlaces())
  return change(context, 'addAreaIssueSources', input, {
    facts: (_issue, session) => readSources(context, input.sources, session),
    decide: (issue, { sources, missing }) =>
      sources === null
        ? refuse(notThere(missing))
        : decisions.addSources(issue, sources, input.leadArea ?? null, branches),
  })
}

/** Ranks a list anew. */
export async function rank(
  context: Context,
  input: Keys & { readonly id: string; readonly ranking: readonly string[]; readonly reason: string },
): Promise<Result<ListKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const branches = branchesOf(await loaders.allPlaces())
  return act<ListDocument, ListEvent, Refusal>(
    { actor, now },
    {
      name: 'rankAreaIssues',
      model: stores.areaIssue.lists,
      id: input.id,
      input,
      facts: async (_list, session) => {
        await stores.areaIssue.turn(input.id, session)
        return undefined
      },
      permit: (list) => {
        if (!list) return notThere(input.id)
        const posts = postsFor([branches.get(list.area) ?? ''])
        return holdsOne(actor, posts) ? null : refusal('rankAreaIssues', actor, posts)
      },
      decide: (list) => decisions.rankIssues(list as ListRecord, input.ranking, input.reason),
      evolve: evolveList,
    },
  )
}

/** The bundled hops that a district waits for the answer of. */
export async function owedOf(
  { stores }: Pick<Context, 'stores'>,
  { hops }: Pick<IssueRecord, 'hops'>,
  session: ClientSession | null,
): Promise<string[]> {
  const open: CarryUpRecord[] = await stores.carryUp.hops
    .find({ _id: { $in: [...hops] }, isOpen: true }, { history: 0 })
    .session(session)
    .lean()
  return open.filter(({ state }) => state !== 'ANSWERED').map(({ _id }) => _id)
}

/** The office of each area's branch, as the ward laid it down. */
export function branchesOf(places: readonly RolloutPlace[]): decisions.Branches {
  const areas = places.filter(({ kind }) => kind === 'AREA')
  return new Map(areas.map(({ _id, secretariat }) => [_id, secretariat]))
}

async function listAlong(
  { stores, actor, now }: Context,
  name: string,
  list: ListDocument,
  issue: IssueRecord,
  session: ClientSession,
): Promise<void> {
  const ranking = decisions.rankingAfter(list, issue)
  if (ranking === list.ranking) return
  const event: ListEvent = { type: 'AREA_LIST_RANKED', ranking, reason: null }
  const along = { actor, now, act: name, event }
  await changeAlong(stores.areaIssue.lists, list, evolveList(list, event), along, session)
}
