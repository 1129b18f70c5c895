import type { GraphQLSchema } from 'graphql'
import { organization } from '../services/organization/src/subgraph.ts'
import { participation } from '../services/participation/src/subgraph.ts'
import { services } from '../services/services/src/subgraph.ts'

/** The subgraphs of this repository, for the scripts that look at all of them. */
export const subgraphs: readonly { readonly name: string; readonly schema: () => GraphQLSchema }[] = [
  organization,
  participation,
  services,
]
