import { act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { actorTitle } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type InvalidInput, type NotFound, problemResolvers } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { ClientSession } from 'mongoose'
import { isDesk } from '../appointment/appointment.ts'
import { type Context, momentOn } from '../context.ts'
import type * as Graph from '../generated.ts'
import { noteClosing } from '../notification/outbox.ts'
import { bringForward } from '../series/last-entry.ts'
import { affectedOn, type Days, type Turn, turnOn } from '../slot-group/closing.ts'
import { type CounterAt, type CounterRecord, counterFor, mayManage } from './counter.ts'
import {
  afterException,
  announceException,
  type ExceptionDraft,
  type ExceptionOf,
  withdrawException,
} from './exception.ts'
import { type CounterProblem, messages } from './messages.ts'
import { afterMove, type MovePlan, planMove, withdrawMove } from './move.ts'

type Counter = Thing<CounterRecord & Stored>
type Keyed = {
  readonly counter: string
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}
type ExceptionTold = { readonly counter: CounterAt; readonly exception: ExceptionOf }
type Refusal = CounterProblem | InvalidInput | NotFound

/** The one shell of the four acts: the same posts may do them all. What changes hours takes its turn with bookings. */
function onCounter<E extends object, P extends Refusal>(
  { stores, actor, now }: Context,
  name: string,
  input: Keyed,
  decide: (counter: Counter) => Result<E, P>,
  evolve: (counter: Counter, event: E) => Counter,
  turn?: Turn,
  also?: (after: Counter, session: ClientSession) => Promise<void>,
) {
  return act<CounterRecord & Stored, E, P>(
    { actor, now },
    {
      name,
      model: stores.counter.counters,
      id: input.counter,
      input,
      facts: turn && ((_counter, session) => turn(session).then(() => undefined)),
      permit: (counter) => mayManage(actor, counter, name),
      decide: (counter) => decide(counter as Counter),
      evolve: (counter, event) => evolve(counter as Counter, event),
      also: also && ((_event, after, session) => also(after, session)),
    },
  )
}

const Mutation: Pick<
  Graph.MutationResolvers,
  'planCounterMove' | 'withdrawCounterMove' | 'announceCounterException' | 'withdrawCounterException'
> = {
  planCounterMove: async (_root, { input }, context) => {
    const decide = (counter: Counter) => planMove(counter, planOf(input), context.now)
    const result = await onCounter(context, 'planCounterMove', input, decide, afterMove)
    return answer(result, 'CounterMovePlanned', (counter) => ({ counter: told(context, counter) }))
  },
  withdrawCounterMove: async (_root, { input }, context) => {
    const decide = (counter: Counter) => withdrawMove(counter, input.from, context.now)
    const result = await onCounter(context, 'withdrawCounterMove', input, decide, afterMove)
    return answer(result, 'CounterMoveWithdrawn', (counter) => ({ counter: told(context, counter) }))
  },
  announceCounterException: async (_root, { input }, context) => {
    const by = { id: newId('CounterException'), title: actorTitle(context.actor), now: context.now }
    const decide = (counter: Counter) => announceException(counter, draftOf(input), by)
    const days = { from: input.from, through: input.through ?? input.from }
    const turn = await turnWithBookings(context, input.counter, days)
    const name = 'announceCounterException'
    const numbers = await numbersEnd(context, days)
    const also = async (counter: Counter, session: ClientSession) => {
      await numbers?.(counter, session)
      await noteClosing(context, { groups: [], counter: counter._id, ...days }, session)
    }
    const result = await onCounter(context, name, input, decide, afterException, turn, also)
    return answer(result, 'CounterExceptionAnnounced', (counter) => ({
      counter: told(context, counter),
      exception: exceptionIn(counter, counter.exceptions.at(-1)?.id),
    }))
  },
  withdrawCounterException: async (_root, { input }, context) => {
    const decide = (counter: Counter) => withdrawException(counter, input.exception, context.now)
    const known = (await context.loaders.counter.load(input.counter))?.exceptions
    const days = known?.find(({ id }) => id === input.exception) ?? null
    const turn = days ? await turnWithBookings(context, input.counter, days) : undefined
    const also = async (counter: Counter, session: ClientSession) => {
      if (days) await noteClosing(context, { groups: [], counter: counter._id, ...spanOf(days) }, session)
    }
    const name = 'withdrawCounterException'
    const result = await onCounter(context, name, input, decide, afterException, turn, also)
    return answer(result, 'CounterExceptionWithdrawn', (counter) => ({
      counter: told(context, counter),
      exception: exceptionIn(counter, input.exception),
    }))
  },
}

function spanOf({ from, through }: Days): Days {
  return { from, through }
}

/** Whoever books and whoever announces other hours never pass each other; nothing is prepared for whoever may not. */
async function turnWithBookings(context: Context, id: string, days: Days): Promise<Turn | undefined> {
  const counter = await context.loaders.counter.load(id)
  if (!counter || mayManage(context.actor, counter, '')) return undefined
  return turnOn(context, id, days)
}

/** What is announced for today holds for the numbers that are being given. */
async function numbersEnd({ stores, actor, now }: Context, { from, through }: Days) {
  const today = businessDateOf(now)
  if (today < from || through < today) return undefined
  const calendar = await stores.calendar.calendar()
  return (counter: Counter, session: ClientSession) =>
    bringForward(stores.queue, counter, calendar, { actor, now }, session)
}

/** Whose booked place fell by an announcement or its withdrawal: for the desk of the counter's office alone. */
async function affected({ counter, exception }: ExceptionTold, context: Context) {
  if (!isDesk(context.actor, [counter.office])) return null
  const { loaders } = context
  loaders.counter.clear(counter._id)
  const groups = await loaders.slotGroupsOfCounter.load(counter._id)
  const ids = groups.map(({ _id }) => _id)
  return affectedOn(context, ids, exception)
}

const ofBookings = {
  affected: (answered: ExceptionTold, _args: object, context: Context) => affected(answered, context),
}

function planOf(input: Graph.PlanCounterMoveInput): MovePlan {
  const { from, address, building, floor, position, notice, noticeUrl } = input
  const optional = { building: building ?? null, floor: floor ?? null, noticeUrl: noticeUrl ?? null }
  return { from, address, notice, position: position ?? null, ...optional }
}

function draftOf({
  kind,
  from,
  through,
  intervals,
  procedures,
  reason,
}: Graph.AnnounceCounterExceptionInput): ExceptionDraft {
  const { ja, en } = reason
  const hours = { intervals: intervals ?? [], procedures: procedures ?? null }
  return { kind, from, through: through ?? from, ...hours, reason: { ja, en: en ?? null } }
}

function told(context: Context, counter: Counter) {
  return counterFor(counter, momentOn(context, null))
}

function exceptionIn({ exceptions, office }: Counter, id: string | undefined): ExceptionOf {
  const exception = exceptions.find((each) => each.id === id)
  if (!exception) throw new Error(`${id} isn't among the announcements`)
  return { ...exception, office }
}

export const counterActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: {
    Mutation,
    ...problemResolvers(messages),
    CounterExceptionAnnounced: ofBookings,
    CounterExceptionWithdrawn: ofBookings,
  },
}
