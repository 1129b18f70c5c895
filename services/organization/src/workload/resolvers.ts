import { answer } from '@chiiki/kit/answer.ts'
import { BadInput } from '@chiiki/kit/bad-input.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { tierOf } from '../affair/affair.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { officesBegunBy } from '../office/lists.ts'
import { officeOf } from '../office/lookup.ts'
import { openAt } from '../office/office.ts'
import { readsStaffOf } from '../post/lookup.ts'
import { policyOf } from '../staffing/lookup.ts'
import { recordWorkload } from './acts.ts'
import {
  type Comparison,
  changeBetween,
  compare,
  type WorkloadFigure as Figure,
  type Row,
  standing,
  totalsByTier,
  workloadUnits,
} from './workload.ts'

const mostOffices = 20
const tiers = ['WARD', 'AREA', 'DISTRICT'] as const

const Query: Pick<Graph.QueryResolvers, 'workloadComparison' | 'workloadChange' | 'workloadTotals'> = {
  workloadComparison: async (_root, { offices, measure, method, procedure, from, to, knownAt }, context) => {
    const ids = [...new Set(offices)]
    if (ids.length > mostOffices)
      throw new BadInput('BAD_FILTER', 'offices', `\`offices\` takes at most ${mostOffices}.`)
    for (const id of ids) if (!(await readsStaffOf(context, id))) return null
    const figures = await figuresOf(context, ids, { measure, from: { $lt: to }, to: { $gt: from } })
    const asked = { measure, method, procedure: procedure ?? null, from, to }
    return compare(ids, asked, figures, knownAt ?? null)
  },
  workloadChange: async (_root, { office, measure, method, procedure, earlier, later, knownAt }, context) => {
    if (!(await readsStaffOf(context, office))) return null
    const asked = { measure, method, procedure: procedure ?? null }
    const either = [earlier, later].map((period) => ({ from: period.from, to: period.to }))
    const figures = await figuresOf(context, [office], { ...asked, $or: either })
    return changeBetween(figures, asked, earlier, later, knownAt ?? null)
  },
  workloadTotals: async (_root, { measure, method, from, to }, context) => {
    const figures = await context.stores.workload.figures
      .find({ measure, method, from, to, procedure: null }, { history: 0 })
      .lean()
    const least = (await policyOf(context, 'LEAST_OFFICES', businessDateOf(context.now)))[0]?.least
    return {
      measure,
      method,
      from,
      to,
      // Without a rule nothing is published.
      least: least ?? 0,
      tiers: totalsByTier(
        await officesByTier(context, from),
        standing(figures),
        least ?? Number.POSITIVE_INFINITY,
      ),
    }
  },
}

const WorkloadFigure: ResolversFor<
  Figure,
  Pick<Graph.WorkloadFigureResolvers, 'id' | 'office' | 'procedure' | 'unit'>
> = {
  id: ({ _id }) => _id,
  office: ({ office, from }, _args, context) => officeOf(context, office, momentOf(context, from)),
  procedure: ({ procedure }) => (procedure === null ? null : { id: procedure }),
  unit: ({ measure }) => workloadUnits[measure],
}

const WorkloadComparison: ResolversFor<Comparison, Pick<Graph.WorkloadComparisonResolvers, 'missing'>> = {
  missing: async ({ missing, from }, _args, context) => {
    const offices = await Promise.all(missing.map((id) => officeOf(context, id, momentOf(context, from))))
    return offices.flatMap((office) => office ?? [])
  },
}

const WorkloadRow: ResolversFor<Row, Pick<Graph.WorkloadRowResolvers, 'office'>> = {
  office: ({ office, figure }, _args, context) => officeOf(context, office, momentOf(context, figure?.from)),
}

const Office: Pick<Graph.OfficeResolvers, 'workload'> = {
  workload: async ({ id }, args, context) =>
    (await readsStaffOf(context, id)) ? context.loaders.workloadPages.load({ parent: id, args }) : null,
}

const Mutation: Pick<Graph.MutationResolvers, 'recordWorkload'> = {
  recordWorkload: async (_root, { input }, context) =>
    answer(await recordWorkload(context, input), 'WorkloadRecorded', (figure) => ({ figure })),
}

export const workload: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, WorkloadFigure, WorkloadComparison, WorkloadRow, Office, Mutation },
}

/** The figures of some offices that a question is about; those that were put right are few. */
async function figuresOf({ stores }: Context, offices: readonly string[], about: object): Promise<Figure[]> {
  return stores.workload.figures
    .find({ office: { $in: [...offices] }, ...about }, { history: 0 })
    .sort({ office: 1, from: 1, _id: 1 })
    .lean()
}

/** The offices open on a day, by the tier that they serve. */
async function officesByTier({ stores }: Context, day: string) {
  const records = await officesBegunBy(stores.office, day)
  const open = records.flatMap((record) => openAt(record, { asOf: day, knownAt: null }) ?? [])
  return tiers.map((tier) => ({
    tier,
    offices: open.filter(({ kind }) => tierOf(kind) === tier).map(({ id }) => id),
  }))
}
