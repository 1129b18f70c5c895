import { actorId } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { deskLabel } from '../agent/agent.ts'
import { isAgentUnheard } from '../agent/resolvers.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { mayAt, viewingPosts } from '../queue/rights.ts'
import { counterNow, proceduresOf, seriesOf } from '../series/resolvers.ts'
import * as acts from './acts.ts'
import { sendToProcessing } from './back-office.ts'
import { callTicket } from './call.ts'
import { callNext } from './call-next.ts'
import { listTickets } from './lists.ts'
import { ticketMessages } from './messages.ts'
import type { TicketKept } from './steps.ts'
import type { Phase, ProcedureResult as Result } from './ticket.ts'
import { visitOf } from './visit.ts'

/** The ticket, if the caller works at its counter's office; else nothing, as when there is none. */
async function seen({ loaders, actor }: Context, id: string): Promise<TicketKept | null> {
  const ticket = await loaders.ticket.load(id)
  return ticket && mayAt(actor, viewingPosts, ticket.office) ? ticket : null
}

const Query: Pick<Graph.QueryResolvers, 'ticket' | 'tickets'> = {
  ticket: (_root, { id }, context) => seen(context, id),
  tickets: async (_root, { counter, ...args }, { stores, actor }) => {
    const [series] = await stores.queue.seriesOfCounter(counter)
    return series && mayAt(actor, viewingPosts, series.office)
      ? listTickets(stores.queue, counter, args)
      : null
  },
}

const Ticket: ResolversFor<TicketKept, Graph.TicketResolvers> = {
  __resolveReference: ({ id }: { id: string }, context: Context) => seen(context, id),
  id: ({ _id }) => _id,
  isCarriedOver: ({ issuedOn, businessDate }) => issuedOn < businessDate,
  counter: ({ counter }, _args, context) => counterNow(context, counter),
  series: ({ series }, _args, context) => seriesOf(context, series),
  issuedSeries: ({ issuedSeries }, _args, context) => seriesOf(context, issuedSeries),
  procedures: ({ procedures }, _args, context) => proceduresOf(context, procedures),
  overtakenCount: async ({ _id }, _args, { loaders }) => (await loaders.overtakings.load(_id))?.times ?? 0,
  desk: ({ activeDesk }) => (activeDesk === undefined ? null : deskLabel(activeDesk)),
  isMine: ({ activeAgent }, _args, { actor }) => activeAgent === actorId(actor),
  isUnattended: async ({ activeAgent }, _args, context) => {
    if (activeAgent === undefined) return false
    const session = await context.loaders.sessionOfAgent.load(activeAgent)
    return session === null || isAgentUnheard(session, context)
  },
  visit: ({ phases }, _args, { now }) => secondsOf(visitOf(phases, now)),
  appointmentId: ({ appointment }) => appointment ?? null,
  applicationId: ({ application }) => application,
  availableActions: (ticket, _args, context) => acts.actionsFor(ticket, context),
  history: async ({ _id }, _args, { loaders }) => (await loaders.ticketHistory.load(_id))?.history ?? [],
}

/** Whole seconds, cut: so that the parts never add up to more than the whole. */
function secondsOf<T extends { readonly [name: string]: number }>(times: T): T {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.floor(ms / 1_000)])) as T
}

const TicketPhase: ResolversFor<Phase, Pick<Graph.TicketPhaseResolvers, 'series' | 'desk'>> = {
  series: ({ series }, _args, context) => seriesOf(context, series),
  desk: ({ desk }) => (desk === null ? null : deskLabel(desk)),
}

const TicketCall: Pick<Graph.TicketCallResolvers, 'desk'> = { desk: ({ desk }) => deskLabel(desk) }

const ProcedureResult: Pick<Graph.ProcedureResultResolvers, 'procedure'> = {
  procedure: ({ procedure }: Result, _args, { loaders }) => loaders.procedure.load(procedure),
}

/** What was asked for, with the defaults of what was left out. */
function wishOf(input: Graph.IssueTicketInput): Parameters<typeof acts.issue>[1] {
  const { series, idempotencyKey } = input
  const { procedures = [], languages = [], supportNeeds = [] } = input
  const { priority = 'NORMAL', isLate = false, priorityReason = null } = input
  return { series, procedures, languages, supportNeeds, priority, isLate, priorityReason, idempotencyKey }
}

const changed = (ticket: TicketKept) => ({ ticket })

/** An act that answers how the ticket stands. */
function stepping<Input extends object>(
  perform: (context: Context, input: Input) => ReturnType<typeof acts.start>,
) {
  return async (_root: unknown, { input }: { input: Input }, context: Context) =>
    answer(await perform(context, input), 'TicketChanged', changed)
}

const Mutation = {
  issueTicket: async (_root, { input }, context) =>
    answer(await acts.issue(context, wishOf(input)), 'TicketIssued', (issued) => issued),
  callNextTicket: async (_root, { input }, { stores, actor, now }) =>
    answer(await callNext(stores.queue, { actor, now }, input), 'TicketChanged', changed),
  callTicket: async (_root, { input }, { stores, actor, now }) =>
    answer(await callTicket(stores.queue, { actor, now }, input), 'TicketChanged', changed),
  recallTicket: stepping(acts.recall),
  startService: stepping(acts.start),
  markTicketAbsent: stepping(acts.markAbsent),
  releaseTicket: stepping(acts.release),
  returnTicket: stepping(acts.comeBack),
  parkTicket: stepping(acts.park),
  resumeTicket: stepping(acts.resume),
  sendToProcessing: stepping(sendToProcessing),
  markTicketReady: stepping(acts.markReady),
  transferTicket: stepping(acts.transfer),
  completeTicket: stepping(acts.complete),
  cancelTicket: stepping(acts.cancel),
  voidTicket: stepping(acts.voidTicket),
  reprintTicket: async (_root, { input }, context) =>
    answer(await acts.reprint(context, input), 'TicketReprinted', (reprinted) => reprinted),
} satisfies Partial<Graph.MutationResolvers>

export const ticket: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Ticket, TicketPhase, TicketCall, ProcedureResult },
}

export const ticketActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problemResolvers(ticketMessages) },
}
