import { answer } from '@chiiki/kit/answer.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { endWorker, registerWorker } from './acts.ts'

const mostWorkers = 200

const Query: Pick<
  Graph.QueryResolvers,
  'consultationParties' | 'myConsultationWork' | 'consultationWorkers'
> = {
  consultationParties: (_root, { district, area }, context) =>
    partiesFor(context, district ?? null, area ?? null),
  myConsultationWork: (_root, _args, context) => workerOf(context),
  consultationWorkers: async (_root, _args, context) => {
    const worker = await workerOf(context)
    if (worker?.role !== 'SUPERVISOR') return null
    const find = { party: worker.party, state: 'ACTIVE' } as const
    return context.stores.party.workers
      .find(find, { history: 0 })
      .sort({ since: 1 })
      .limit(mostWorkers)
      .lean()
  },
}

/** Those of the district first, then those of the area and the whole ward. Which area a district lies in, another service knows. */
async function partiesFor({ stores }: Context, district: string | null, area: string | null) {
  const [districts, areas] = [district, area].map((place) => (place === null ? [null] : [place, null]))
  return stores.party.parties
    .find({ district: { $in: districts }, area: { $in: areas } }, { history: 0 })
    .sort({ order: 1 })
    .limit(100)
    .lean()
}

const Mutation: Pick<Graph.MutationResolvers, 'registerConsultationWorker' | 'endConsultationWorker'> = {
  registerConsultationWorker: async (_root, { input }, context) =>
    answer(await registerWorker(context, input), 'ConsultationWorkerRegistered', (worker) => ({ worker })),
  endConsultationWorker: async (_root, { input }, context) =>
    answer(await endWorker(context, input), 'ConsultationWorkerEnded', (worker) => ({ worker })),
}

const ConsultationParty: Graph.ConsultationPartyResolvers = {
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => (lang === 'EN' ? name.en : name.ja),
  district: ({ district }) => (district === null ? null : { id: district }),
  area: ({ area }) => (area === null ? null : { id: area }),
}

const ConsultationWorker: Graph.ConsultationWorkerResolvers = {
  id: ({ _id }) => _id,
  party: async ({ party }, _args, { loaders }) => {
    const found = await loaders.consultationParty.load(party)
    if (!found) throw new Error(`there is no party ${party}`)
    return found
  },
}

export const party: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, ConsultationParty, ConsultationWorker },
}
