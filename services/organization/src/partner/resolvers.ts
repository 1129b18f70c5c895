import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import { partnersOf } from './partner.ts'

const Office: Pick<Graph.OfficeResolvers, 'partners'> = {
  partners: async (office, _args, { loaders }) =>
    partnersOf(office, await loaders.partnersOfOfficeKind.load(office.kind)),
}

const OfficePartner: Pick<Graph.OfficePartnerResolvers, 'id' | 'validFrom' | 'validTo'> = {
  id: ({ _id }) => _id,
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
}

export const partner: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Office, OfficePartner },
}
