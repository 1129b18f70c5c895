import { actorId } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { managerPosts, mayAt, receptionPosts } from '../queue/rights.ts'
import { counterNow, seriesOf } from '../series/resolvers.ts'
import * as acts from './acts.ts'
import { agentStateOf, isUnheard, sessionSteps } from './agent.ts'
import { agentMessages } from './messages.ts'

type Session = acts.SessionKept

const mostDesks = 200

const Query: Pick<Graph.QueryResolvers, 'myDesk' | 'desks'> = {
  myDesk: (_root, _args, { loaders, actor }) => loaders.sessionOfAgent.load(actorId(actor)),
  desks: async (_root, { counter }, { stores, actor }) => {
    const [series] = await stores.queue.seriesOfCounter(counter)
    if (!series || !mayAt(actor, receptionPosts, series.office)) return null
    return stores.queue.sessions
      .find({ counter, endedAt: null }, { history: 0 })
      .sort({ desk: 1 })
      .limit(mostDesks)
      .lean()
  },
}

/** Whether nothing was heard of an agent for longer than the counter's policy lets. */
export async function isAgentUnheard(
  session: Session | null,
  { loaders, stores, now }: Context,
): Promise<boolean> {
  if (!session || session.endedAt !== null) return false
  const { heartbeatMinutes } = await stores.queue.policyOf(session.counter)
  const beat = await loaders.heartbeat.load(session._id)
  return isUnheard(beat?.at ?? null, session.signedInAt, now, heartbeatMinutes)
}

const ticketAt = ({ agent, endedAt }: Session, { loaders }: Context) =>
  endedAt === null ? loaders.ticketOfAgent.load(agent) : null

const AgentSession: ResolversFor<Session, Graph.AgentSessionResolvers> = {
  __resolveReference: async ({ id }: { id: string }, { loaders, actor }: Context) => {
    const session = await loaders.agentSession.load(id)
    return session && mayAt(actor, receptionPosts, session.office) ? session : null
  },
  id: ({ _id }) => _id,
  counter: ({ counter }, _args, context) => counterNow(context, counter),
  series: ({ skills }, _args, context) => Promise.all(skills.map((id) => seriesOf(context, id))),
  state: async (session, _args, context) => agentStateOf(session, await ticketAt(session, context)),
  isMine: ({ agent }, _args, { actor }) => agent === actorId(actor),
  ticket: (session, _args, context) => ticketAt(session, context),
  isUnheard: (session, _args, context) => isAgentUnheard(session, context),
  availableActions: async (session, _args, context) => {
    const { actor } = context
    const isOwn = session.agent === actorId(actor)
    if (!isOwn && !mayAt(actor, managerPosts, session.office)) return []
    const hasTicket = (await ticketAt(session, context)) !== null
    return sessionSteps(session).filter((step) => (step === 'SIGN_OUT' ? !hasTicket : isOwn))
  },
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.agentSessionHistory.load(_id))?.history ?? [],
}

const changed = (session: Session) => ({ session })
const name = 'AgentSessionChanged'

const Mutation: Pick<
  Graph.MutationResolvers,
  'signInToDesk' | 'changeAgentState' | 'signOutOfDesk' | 'beatAgentSession'
> = {
  signInToDesk: async (_root, { input }, context) =>
    answer(await acts.signIn(context.stores.queue, context, input), name, changed),
  changeAgentState: async (_root, { input }, context) =>
    answer(await acts.changeState(context.stores.queue, context, input), name, changed),
  signOutOfDesk: async (_root, { input }, context) =>
    answer(await acts.signOut(context.stores.queue, context, input), name, changed),
  beatAgentSession: async (_root, { input }, context) =>
    answer(await acts.heard(context.stores.queue, context, input), name, changed),
}

export const agent: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, AgentSession },
}

export const agentActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problemResolvers(agentMessages) },
}
