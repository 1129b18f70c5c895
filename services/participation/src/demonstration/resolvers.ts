import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'

/** The mark is the store's: whatever was done in it is invented, or nothing is. */
const marked = {
  isInvented: (_thing: unknown, _args: object, { loaders }: Context) => loaders.isInvented(),
}

const Query: Pick<Graph.QueryResolvers, 'isDemonstration'> = {
  isDemonstration: (_root, _args, { loaders }) => loaders.isInvented(),
}

export const demonstration: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Council: marked,
    Meeting: marked,
    Resolution: marked,
    Opinion: marked,
    Proposal: marked,
    CarryUp: marked,
    AreaIssue: marked,
    WardPolicy: marked,
    CouncilTerm: marked,
    Membership: marked,
    AgendaItem: marked,
    Attendance: marked,
    Vote: marked,
    Minutes: marked,
    Draw: marked,
    OpenCall: marked,
    Inquiry: marked,
    AreaList: marked,
    PolicyReflection: marked,
    ReflectionRequest: marked,
  },
}
