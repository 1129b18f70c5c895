import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { callerIsPersonnel, readingPerson } from '../post/lookup.ts'
import { knownSpells, spellsOn } from '../post/spell.ts'
import { countExchanges } from '../staffing/lookup.ts'
import type { StaffAt } from '../staffing/resolvers.ts'
import type { StaffRecord } from '../staffing/staffing.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import {
  type ExchangeRecord,
  exchangeMachine,
  exchangeState,
  type ExchangeHasStaff as HasStaff,
  type ExchangeStay as Stay,
} from './exchange.ts'
import { listExchanges } from './lists.ts'
import { messages } from './messages.ts'

export type StayAt = { readonly stay: Stay; readonly record: StaffRecord; readonly moment: Moment }

const Query: Pick<Graph.QueryResolvers, 'exchange' | 'exchanges' | 'exchangeCounts'> = {
  exchange: (_root, { id }, { loaders }) => loaders.exchange.load(id),
  exchanges: (_root, args, { stores }) => listExchanges(stores.exchange, args),
  exchangeCounts: (_root, { fiscalYear }, context) => countExchanges(context, fiscalYear),
}

const Exchange: ResolversFor<
  ExchangeRecord,
  Pick<
    Graph.ExchangeResolvers,
    | '__resolveReference'
    | 'id'
    | 'partnerName'
    | 'partnerKind'
    | 'state'
    | 'stays'
    | 'availableActions'
    | 'history'
  >
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.exchange.load(id),
  id: ({ _id }) => _id,
  partnerName: ({ partner }) => partner.name,
  partnerKind: ({ partner }) => partner.kind,
  state: (record, _args, { now }) => exchangeState(record, businessDateOf(now)),
  stays: async ({ _id }, _args, context) => {
    if (!(await callerIsPersonnel(context))) return null
    await readingPerson(context, 'Exchange', _id, ['stays'])
    const staff = await context.loaders.staffOfExchange.load(_id)
    const moment = momentOf(context, null)
    return staff.flatMap((record) =>
      knownSpells(record.exchanges ?? [])
        .filter(({ exchange }) => exchange === _id)
        .map((stay) => ({ stay, record, moment })),
    )
  },
  availableActions: async (record, _args, context) => {
    if (!(await callerIsPersonnel(context))) return []
    const possible = eventsFrom(exchangeMachine, exchangeState(record, businessDateOf(context.now)))
    return (['SEND', 'END', 'WITHDRAW'] as const).filter((action) => possible.includes(action))
  },
  history: async ({ _id }, _args, context) =>
    (await callerIsPersonnel(context))
      ? ((await context.loaders.exchangeHistory.load(_id))?.history ?? [])
      : null,
}

const ExchangeStay: ResolversFor<StayAt, Graph.ExchangeStayResolvers> = {
  id: ({ stay }) => stay.id,
  exchange: ({ stay }, _args, { loaders }) => loaders.exchange.load(stay.exchange),
  staff: ({ record, moment }) => ({ record, moment }),
  from: ({ stay }) => stay.validFrom,
  to: ({ stay }) => stay.validTo,
}

const StaffMember: Pick<Graph.StaffMemberResolvers, 'exchanges'> = {
  exchanges: ({ record, moment }: StaffAt) =>
    spellsOn(record.exchanges ?? [], moment.asOf).map((stay) => ({ stay, record, moment })),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  'planExchange' | 'withdrawExchange' | 'endExchange' | 'sendOnExchange' | 'endExchangeStay'
> = {
  planExchange: async (_root, { input }, context) =>
    answer(await acts.planExchange(context, input), 'ExchangePlanned', (exchange) => ({ exchange })),
  withdrawExchange: async (_root, { input }, context) =>
    answer(await acts.withdrawExchange(context, input), 'ExchangeWithdrawn', (exchange) => ({ exchange })),
  endExchange: async (_root, { input }, context) =>
    answer(await acts.endExchange(context, input), 'ExchangeEnded', (exchange) => ({ exchange })),
  sendOnExchange: async (_root, { input }, context) =>
    answer(await acts.sendOnExchange(context, input), 'SentOnExchange', sent(context)),
  endExchangeStay: async (_root, { input }, context) =>
    answer(await acts.endExchangeStay(context, input), 'ExchangeStayEnded', sent(context)),
}

const problems = citing(problemResolvers(messages))
/** Who it is, is told to personnel, and each reading is logged. */
const ExchangeHasStaff: ResolversFor<HasStaff, Pick<Graph.ExchangeHasStaffResolvers, 'staffIds'>> = {
  ...problems.ExchangeHasStaff,
  staffIds: async ({ exchangeId, staffIds }, _args, context) => {
    if (!(await callerIsPersonnel(context))) return null
    await readingPerson(context, 'Exchange', exchangeId, ['staffIds'])
    return staffIds
  },
}

export const exchange: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Exchange, ExchangeStay, StaffMember, Mutation, ...problems, ExchangeHasStaff },
}

function sent(context: Context) {
  return (record: StaffRecord) => ({ staff: { record, moment: momentOf(context, null) } })
}
