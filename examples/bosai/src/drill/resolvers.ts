import { answer } from '@chiiki/kit/answer.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { directs } from '../charge.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { cancelDrill, planDrill, reportDrill } from './acts.ts'
import { type DrillKept, drillMachine, type ShelterElsewhere as Elsewhere } from './drill.ts'
import { listDrills } from './lists.ts'
import { messages } from './messages.ts'
import { drillYearOf, isFiscalYear } from './year.ts'

const Query: Pick<Graph.QueryResolvers, 'drill' | 'drills'> = {
  drill: (_root, { id }, { loaders }) => loaders.drill.load(id),
  drills: (_root, args, { stores }) => listDrills(stores.drill, args),
}

const told = (drill: DrillKept) => ({ drill })
const Mutation: Pick<Graph.MutationResolvers, 'planDrill' | 'reportDrill' | 'cancelDrill'> = {
  planDrill: async (_root, { input }, context) =>
    answer(await planDrill(context, input), 'DrillPlanned', told),
  reportDrill: async (_root, { input }, context) =>
    answer(await reportDrill(context, input), 'DrillReported', told),
  cancelDrill: async (_root, { input }, context) =>
    answer(await cancelDrill(context, input), 'DrillCalledOff', told),
}

const Drill: ResolversFor<DrillKept, Graph.DrillResolvers> = {
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.drill.load(id),
  id: ({ _id }) => _id,
  district: ({ district }) => ({ id: district }),
  shelter: ({ shelter }, _args, { loaders }) => (shelter === null ? null : loaders.shelter.load(shelter)),
  office: ({ office }) => ({ id: office }),
  availableActions: async ({ district, state }, _args, { loaders, actor }) => {
    const charge = await loaders.charge.load(district)
    if (!charge || !directs(actor, charge)) return []
    return eventsFrom(drillMachine, state).map((event) => event.toUpperCase() as Graph.DrillAction)
  },
  history: async ({ _id }, _args, { loaders }) => (await loaders.drillHistory.load(_id))?.history ?? [],
}

type Stub = { readonly id: string }
const District = {
  drills: ({ id }: Stub, args: Graph.DistrictDrillsArgs, { loaders }: Context) =>
    loaders.drillsOfDistrict.load({ parent: id, args }),
  drillYear: async ({ id }: Stub, { fiscalYear }: Graph.DistrictDrillYearArgs, { loaders }: Context) =>
    isFiscalYear(fiscalYear)
      ? drillYearOf(fiscalYear, id, await loaders.drillTallies(fiscalYear).load(id))
      : null,
}

const ShelterElsewhere = {
  shelterDistrict: ({ shelterDistrict }: Elsewhere) => shelterDistrict && { id: shelterDistrict },
}

const said = problemResolvers(messages)
export const drill: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Drill,
    District,
    ...said,
    ShelterElsewhere: { ...said.ShelterElsewhere, ...ShelterElsewhere },
  },
}
