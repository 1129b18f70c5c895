import { answer } from '@chiiki/kit/answer.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { deskLabel } from '../agent/agent.ts'
import type * as Graph from '../generated.ts'
import { counterNow, seriesOf } from '../series/resolvers.ts'
import type { TicketKept } from '../ticket/steps.ts'
import { canStep } from '../ticket/ticket.ts'
import { type CalledBefore, calledBefore, countAhead, heldBy, leaveQueue, shownDisplay } from './held.ts'
import { beforeReasons } from './messages.ts'

const Query: Pick<Graph.QueryResolvers, 'heldTicket'> = {
  heldTicket: (_root, { token }, { stores }) => heldBy(stores.queue, token),
}

const HeldTicket: ResolversFor<TicketKept, Omit<Graph.HeldTicketResolvers, 'wait'>> = {
  display: (ticket, { lang }) => shownDisplay(ticket, lang),
  counter: ({ counter }, _args, context) => counterNow(context, counter),
  series: ({ series }, _args, context) => seriesOf(context, series),
  aheadCount: (ticket, _args, { stores }) => countAhead(stores.queue, ticket),
  desk: ({ state, activeDesk }) =>
    state === 'CALLED' && activeDesk !== undefined ? deskLabel(activeDesk) : null,
  calledAt: ({ calls }) => calls.at(-1)?.at ?? null,
  returnBy: ({ state, dueAt }) => (state === 'ABSENT' ? (dueAt ?? null) : null),
  steps: ({ phases }) => phases,
  overtakenCount: async ({ _id }, _args, { loaders }) => (await loaders.overtakings.load(_id))?.times ?? 0,
  calledBefore: (ticket, _args, { stores, now }) => calledBefore(stores.queue, ticket, now),
  availableActions: (ticket) => (canStep(ticket, 'CANCEL') ? ['LEAVE'] : []),
  asOf: (_ticket, _args, { now }) => now,
}

const CalledBeforeTold: ResolversFor<CalledBefore, Pick<Graph.CalledBeforeResolvers, 'reason'>> = {
  reason: ({ reasonCode }, { lang }) => beforeReasons[reasonCode][lang === 'EN' ? 'en' : 'ja'],
}

const Mutation: Pick<Graph.MutationResolvers, 'leaveQueue'> = {
  leaveQueue: async (_root, { input }, { stores, actor, now }) =>
    answer(await leaveQueue(stores.queue, { actor, now }, input), 'QueueLeft', (ticket) => ({ ticket })),
}

export const queue: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, HeldTicket, CalledBefore: CalledBeforeTold, Mutation },
}
