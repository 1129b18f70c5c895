import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { changed, partyOf } from '../consultation/resolvers.ts'
import type * as Graph from '../generated.ts'
import { writeNote } from './acts.ts'
import type { NoteRecord } from './note.ts'

export type NoteTold = NoteRecord & { readonly text: string }

const Mutation: Pick<Graph.MutationResolvers, 'writeConsultationNote'> = {
  writeConsultationNote: async (_root, { input }, context) => changed(await writeNote(context, input)),
}

const ConsultationNote: Graph.ConsultationNoteResolvers = {
  id: ({ _id }) => _id,
  party: ({ party }, _args, context) => partyOf(context, party),
}

export const note: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, ConsultationNote },
}
