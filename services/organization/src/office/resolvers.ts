import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf, earliestDay, latestDay } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { districtsOf } from '../territory/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import { availableActions, mayPlan } from './actions.ts'
import * as acts from './acts.ts'
import { type OfficeChange as Change, chronicle } from './chronicle.ts'
import { type Cohort, countOffices } from './count.ts'
import { listOffices, officesChangedIn } from './lists.ts'
import {
  holderIn,
  inOrder,
  lineOf,
  officeOf,
  officesIn,
  officesOfKindIn,
  servedArea,
  servedDistrict,
  servedWard,
} from './lookup.ts'
import { messages } from './messages.ts'
import {
  type Entry,
  type FactName,
  kindRuns,
  knownVersions,
  type OfficeAt,
  type OfficeRecord,
  officeAt,
  plannedChanges,
  type Succession,
} from './office.ts'
import { talliedOn } from './tallying.ts'

/** A succession told at a moment. */
export type SuccessionAt = Succession & { readonly knownAt: Date | null }
/** A planned change of an office. */
export type PlannedAt = {
  readonly entry: Entry
  readonly record: OfficeRecord
  readonly knownAt: Date | null
}

const Query: Pick<Graph.QueryResolvers, 'office' | 'offices' | 'officeCounts' | 'officeHistory'> = {
  office: (_root, { id, asOf, knownAt }, context) =>
    officeOf(context, id, { ...momentOf(context, asOf), knownAt: knownAt ?? null }),
  offices: (_root, { knownAt, ...args }, { stores, ...request }) =>
    listOffices(stores.office, args, { ...momentOf(request, args.asOf), knownAt: knownAt ?? null }),
  officeCounts: async (_root, { asOf }, { stores, ...request }) => {
    const moment = momentOf(request, asOf)
    const [tally, unnamed] = await Promise.all([
      talliedOn(stores.office, moment.asOf),
      stores.office.cohorts.find({}, { history: 0 }).lean(),
    ])
    return countOffices(tally, unnamed, moment)
  },
  officeHistory: async (_root, { from, to }, { stores, ...request }) => {
    const { cohorts, events } = stores.office
    const plain = { history: 0 } as const
    const [records, unnamed, told] = [
      await officesChangedIn(stores.office, from ?? null, to ?? null),
      await cohorts.find({}, plain).lean(),
      await events.find({}, plain).lean(),
    ]
    const all = chronicle({ events: told, records, cohorts: unnamed }, momentOf(request, null))
    return all.filter(({ date }) => (!from || latestDay(date) >= from) && (!to || earliestDay(date) <= to))
  },
}

/** What other slices tell of an office, they resolve. */
type ToldElsewhere =
  | 'establishment'
  | 'directorPost'
  | 'deputyPost'
  | 'affairs'
  | 'powersBeyondLegalType'
  | 'duties'
  | 'legalGrounds'
  | 'partners'
  | 'workload'

const Office: ResolversFor<OfficeAt, Omit<Graph.OfficeResolvers, ToldElsewhere>> = {
  __resolveReference: ({ id }, context) => officeOf(context, id, momentOf(context, null)),
  toldFor: ({ moment }) => moment.asOf,
  onDay: ({ id }, { asOf, knownAt }, context) => officeOf(context, id, momentOf(context, asOf, knownAt)),
  formerAddresses: ({ record }) => record.formerAddresses,
  ward: (office, _args, context) => servedWard(context, office),
  area: (office, _args, context) => servedArea(context, office),
  district: (office, _args, context) => servedDistrict(context, office),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  openedOn: ({ record, moment, since }) => knownVersions(record, moment.knownAt)[0]?.since ?? since,
  closedOn: ({ record, moment }) => kindRuns(record, moment.knownAt).at(-1)?.until,
  timeline: ({ record, moment }) =>
    knownVersions(record, moment.knownAt).flatMap(
      ({ validFrom }) => officeAt(record, { ...moment, asOf: validFrom }) ?? [],
    ),
  predecessors: async (office, _args, context) =>
    (await successionsOf(context, office)).filter(({ successor }) => successor === office.id),
  successors: async (office, _args, context) =>
    (await successionsOf(context, office)).filter(({ predecessor }) => predecessor === office.id),
  lineage: async ({ id, moment }, _args, context) =>
    (await lineOf(context, id)).map((each) => ({ ...each, knownAt: moment.knownAt })),
  plannedChanges: (office) =>
    plannedChanges(office).map((entry) => ({ entry, record: office.record, knownAt: office.moment.knownAt })),
  note: ({ record }) => record.note,
  version: ({ record }) => record.version,
  availableActions: async ({ record }, _args, context) => {
    const isPlanner = mayPlan(context.actor, await context.loaders.headOfficeToday(), '') === null
    return availableActions(record, businessDateOf(context.now), isPlanner)
  },
  history: async ({ id }, _args, { loaders }) => (await loaders.officeHistory.load(id))?.history ?? [],
}

const OfficeSuccession: ResolversFor<
  SuccessionAt,
  Pick<Graph.OfficeSuccessionResolvers, 'predecessor' | 'successor'>
> = {
  predecessor: ({ predecessor, on, knownAt }, _args, context) =>
    officeOf(context, predecessor, { asOf: on, knownAt }),
  successor: ({ successor, on, knownAt }, _args, context) =>
    officeOf(context, successor, { asOf: on, knownAt }),
}

const PlannedOfficeChange: ResolversFor<PlannedAt, Graph.PlannedOfficeChangeResolvers> = {
  id: ({ entry }) => entry.id,
  what: ({ entry }) => whatOf(entry),
  effectiveOn: ({ entry }) => entry.from,
  changed: ({ entry }) => (entry.what === 'CHANGE' ? factsOf(Object.keys(entry.facts) as FactName[]) : []),
  office: ({ entry, record, knownAt }) => officeAt(record, { asOf: entry.from, knownAt }),
  source: ({ entry }) => entry.source,
  recordedAt: ({ entry }) => entry.recordedAt,
}

const OfficeChange: ResolversFor<Change, Pick<Graph.OfficeChangeResolvers, 'changed'>> = {
  changed: ({ changed }) => factsOf(changed),
}

const OfficeCohort: ResolversFor<
  Cohort,
  Pick<Graph.OfficeCohortResolvers, 'id' | 'validFrom' | 'validTo'>
> = {
  id: ({ _id }) => _id,
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

const Ward: Pick<Graph.WardResolvers, 'headOffice'> = {
  headOffice: ({ _id, moment }, { asOf }, context) =>
    holderIn(context, 'HEAD_OFFICE', _id, told(moment, asOf)),
}
const Area: Pick<Graph.AreaResolvers, 'generalBranch' | 'branchOffices'> = {
  generalBranch: ({ id, moment }, { asOf }, context) =>
    holderIn(context, 'GENERAL_BRANCH', id, told(moment, asOf)),
  branchOffices: async ({ id, moment }, _args, context) => {
    const districts = await districtsOf(context, id, moment)
    return officesOfKindIn(
      context,
      'BRANCH_OFFICE',
      districts.map((district) => district.id),
      moment,
    )
  },
}
const District: Pick<Graph.DistrictResolvers, 'centre' | 'offices'> = {
  centre: ({ id, moment }, { asOf }, context) => holderIn(context, 'CENTRE', id, told(moment, asOf)),
  offices: ({ id, moment }, _args, context) => officesIn(context, id, moment),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  'planOffice' | 'planOfficeChange' | 'planOfficeClosure' | 'withdrawPlannedOfficeChange' | 'correctOffice'
> = {
  planOffice: async (_root, { input }, context) =>
    answer(await acts.planOffice(context, input), 'OfficePlanned', planned(context)),
  planOfficeChange: async (_root, { input }, context) =>
    answer(await acts.planOfficeChange(context, input), 'OfficeChangePlanned', planned(context)),
  planOfficeClosure: async (_root, { input }, context) =>
    answer(await acts.planOfficeClosure(context, input), 'OfficeClosurePlanned', planned(context)),
  withdrawPlannedOfficeChange: async (_root, { input }, context) =>
    answer(
      await acts.withdrawPlannedOfficeChange(context, input),
      'PlannedOfficeChangeWithdrawn',
      (record) => ({
        office: officeAt(record, momentOf(context, null)),
      }),
    ),
  correctOffice: async (_root, { input }, context) =>
    answer(await acts.correctOffice(context, input), 'OfficeCorrected', (record) => ({
      office: today(context, record),
    })),
}

export const office: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Office,
    OfficeSuccession,
    PlannedOfficeChange,
    OfficeChange,
    OfficeCohort,
    Ward,
    Area,
    District,
  },
}

export const officeActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...citing(problemResolvers(messages)) },
}

function told(moment: Moment, asOf: string | null | undefined): Moment {
  return asOf ? { ...moment, asOf } : moment
}

function today(context: Context, record: OfficeRecord): OfficeAt {
  return officeAt(record, momentOf(context, null)) as OfficeAt
}

/** What a planning act answers: the office, and the plan that the act recorded last. */
function planned(context: Context) {
  return (record: OfficeRecord) => ({
    office: today(context, record),
    change: { entry: record.entries.at(-1) as Entry, record, knownAt: null },
  })
}

/** The successions from or to an office that have begun at its moment. */
async function successionsOf({ loaders }: Context, { id, moment }: OfficeAt): Promise<SuccessionAt[]> {
  const all = await loaders.successionsOf.load(id)
  return inOrder(all.filter(({ on }) => on <= moment.asOf)).map((each) => ({
    ...each,
    knownAt: moment.knownAt,
  }))
}

function whatOf({ what }: Entry): 'OPENING' | 'CHANGE' | 'CLOSURE' {
  return what === 'CORRECTION' ? 'CHANGE' : what
}

function factsOf(names: readonly FactName[]): Graph.OfficeFact[] {
  return names.map(
    (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as Graph.OfficeFact,
  )
}
