import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { clock as clockTypes } from '@chiiki/kit/clock-resolvers.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inCharge } from '../office/charge.ts'
import { type DutyToday, listDuties } from './lists.ts'

const Query: Pick<Graph.QueryResolvers, 'overdueDuties' | 'dutiesOwedBy'> = {
  overdueDuties: async (_root, args, context) => {
    const today = businessDateOf(context.now)
    const { offices, isHeadOffice } = await context.loaders.answeredFor()
    const known = isHeadOffice ? {} : { readers: { $in: [...offices] } }
    return listDuties(context.stores.duty, args, { ...known, dueOn: { $ne: null, $lt: today } }, today)
  },
  dutiesOwedBy: async (_root, { office, ...args }, context) => {
    const owing = await context.loaders.answeredForOffice(office)
    if (owing === null) return null
    return listDuties(context.stores.duty, args, { owedBy: { $in: [...owing] } }, businessDateOf(context.now))
  },
}

const OwedDuty: ResolversFor<DutyToday, Pick<Graph.OwedDutyResolvers, 'id' | 'office' | 'subject'>> = {
  id: ({ _id }) => _id,
  office: async ({ owedBy }, _args, context) => {
    return inCharge(await context.loaders.directory.load([owedBy]), owedBy)
  },
  subject: async ({ subject, subjectType }, _args, context) => {
    const found = await (subjectType === 'SupportRequest'
      ? context.loaders.supportRequest.load(subject)
      : context.loaders.coordinationCase.load(subject))
    return found && { __typename: subjectType, ...found }
  },
}

/** Clauses are this subgraph's own: a rule's is read from its catalogue. */
const ClockRule = {
  clause: ({ clause }: { clause: string | null }, _args: object, { loaders }: Context) =>
    clause === null ? null : loaders.clause.load(clause),
}

export const clock: Slice = clockTypes
export const duty: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, OwedDuty, ClockRule },
}
