import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { changed } from '../consultation/resolvers.ts'
import type * as Graph from '../generated.ts'
import * as acts from './acts.ts'
import { type Ground, isInForce, type SubjectConsent } from './consent.ts'

export type ConsentAt = SubjectConsent & { readonly at: Date }
export type GroundAt = Ground & { readonly at: Date }

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'recordConsultationConsent'
  | 'withdrawConsultationConsent'
  | 'recordConsultationGround'
  | 'breakConsultationGlass'
> = {
  recordConsultationConsent: async (_root, { input }, context) =>
    changed(await acts.recordConsent(context, input)),
  withdrawConsultationConsent: async (_root, { input }, context) =>
    changed(await acts.withdrawConsent(context, input)),
  recordConsultationGround: async (_root, { input }, context) =>
    changed(await acts.recordGround(context, input)),
  breakConsultationGlass: async (_root, { input }, context) => changed(await acts.breakGlass(context, input)),
}

const ConsultationConsent: Graph.ConsultationConsentResolvers = {
  isInForce: (consent) => isInForce(consent, consent.at),
}
const ConsultationGround: Graph.ConsultationGroundResolvers = {
  isInForce: (ground) => isInForce(ground, ground.at),
}

export const consent: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, ConsultationConsent, ConsultationGround },
}
