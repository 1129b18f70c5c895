import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { changed } from '../consultation/resolvers.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { certificateIn, endedAt, erasedFrom, keptClasses, retentionOn } from './retention.ts'

const Mutation: Pick<Graph.MutationResolvers, 'holdConsultation' | 'endConsultationHold'> = {
  holdConsultation: async (_root, { input }, context) => changed(await acts.hold(context, input)),
  endConsultationHold: async (_root, { input }, context) => changed(await acts.endHold(context, input)),
}

const Consultation: Pick<Graph.ConsultationResolvers, 'retention'> = {
  retention: async ({ record }, _args, { loaders, now }) => {
    const policy = retentionOn(await loaders.retentionPolicies(), businessDateOf(now))
    const history = (await loaders.consultationHistory.load(record._id))?.history ?? []
    const ended = endedAt(record.state, history)
    const isErasable = ended !== null && !record.hold
    const erasure = certificateIn(history)
    return {
      heldSince: record.hold?.at ?? null,
      classes: keptClasses.map((each) => ({
        class: each,
        years: policy.years[each],
        erasedFrom: isErasable ? erasedFrom(policy, each, ended) : null,
      })),
      erasure,
    }
  },
}

export const retention: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, Consultation },
}
