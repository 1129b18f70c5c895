import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { endInterpreter, notOfficer, registerInterpreter } from './acts.ts'
import { type Interpretation as Booked, interpreterDayId, isFree, isInHours } from './interpreter.ts'
import { messages } from './messages.ts'

const most = 100
const mostMinutes = 480

const Query: Pick<Graph.QueryResolvers, 'interpreters' | 'myInterpretations'> = {
  interpreters: (_root, { language, at, minutes }, context) => freeOf(context, language, at, minutes),
  myInterpretations: (_root, _args, context) => ownBookings(context),
}

/** Who interprets a language and is free then; for whoever books them. */
async function freeOf(context: Context, language: string, at: Date, minutes: number) {
  const { stores } = context
  const worker = await workerOf(context)
  if (worker === null && notOfficer(context, 'interpreters') !== null) return null
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes) return []
  const found = await stores.interpreter.interpreters
    .find({ languages: language, state: 'ACTIVE' }, { history: 0 })
    .limit(most)
    .lean()
  const date = businessDateOf(at)
  const days = await stores.interpreter.days
    .find({ _id: { $in: found.map(({ _id }) => interpreterDayId(_id, date)) } })
    .lean()
  const span = { from: at, to: new Date(at.getTime() + minutes * 60_000) }
  const isTaken = new Set(days.filter(({ taken }) => !isFree(taken, span)).map((day) => day.interpreter))
  return found.filter(({ _id, weekly }) => !isTaken.has(_id) && isInHours(weekly, span) !== false)
}

/** An interpreter's own bookings from today on: when and in which language, and nothing of the case. */
async function ownBookings({ stores, actor, now }: Context): Promise<Booked[] | null> {
  if (actor.kind !== 'PERSON') return null
  const own = await stores.interpreter.interpreters
    .findOne({ person: actor.id, state: 'ACTIVE' }, { _id: 1 })
    .lean()
  if (!own) return null
  const days = await stores.interpreter.days
    .find({ interpreter: own._id, date: { $gte: businessDateOf(now) } })
    .sort({ date: 1 })
    .limit(most)
    .lean()
  return days
    .flatMap(({ taken }) => taken)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
    .slice(0, most)
}

const Mutation: Pick<Graph.MutationResolvers, 'registerInterpreter' | 'endInterpreter'> = {
  registerInterpreter: async (_root, { input }, context) =>
    answer(await registerInterpreter(context, input), 'InterpreterRegistered', (interpreter) => ({
      interpreter,
    })),
  endInterpreter: async (_root, { input }, context) =>
    answer(await endInterpreter(context, input), 'InterpreterEnded', (interpreter) => ({ interpreter })),
}

const Interpreter: Pick<Graph.InterpreterResolvers, 'id' | 'languages' | 'weekly'> = {
  id: ({ _id }) => _id,
  languages: ({ languages }) => [...languages],
  weekly: ({ weekly }) => (weekly === null ? null : [...weekly]),
}

const Interpretation: Pick<Graph.InterpretationResolvers, 'startsAt' | 'endsAt'> = {
  startsAt: ({ from }) => from,
  endsAt: ({ to }) => to,
}

export const interpreter: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Interpreter, Interpretation, ...problemResolvers(messages) },
}
