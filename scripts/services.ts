import type { GraphQLSchema } from 'graphql'
import { organization } from '../services/organization/src/subgraph.ts'
import { participation } from '../services/participation/src/subgraph.ts'
import { servicesStreamSchema } from '../services/services/src/queue-board/stream.ts'
import { services } from '../services/services/src/subgraph.ts'

/** The subgraphs of this repository, for the scripts that look at all of them. */
export const subgraphs: readonly { readonly name: string; readonly schema: () => GraphQLSchema }[] = [
  organization,
  participation,
  services,
]

/** What of them may be followed: schemas beside the composed one. Nothing is ever followed through these. */
export const streams: readonly { readonly name: string; readonly schema: () => GraphQLSchema }[] = [
  {
    name: 'services, followed at /graphql/stream',
    schema: () =>
      servicesStreamSchema({
        follow: () => {
          throw new Error('nothing is followed here')
        },
        followed: () => 0,
        close: async () => {},
      }),
  },
]
