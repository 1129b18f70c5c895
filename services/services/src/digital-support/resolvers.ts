import { act, type Stored } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type MessagesOf, type NotFound, problemResolvers } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import { monthsBetween } from '../channel-use/channel-use.ts'
import { momentOn } from '../context.ts'
import { type CounterRecord, counterFor } from '../counter/counter.ts'
import { mayRun } from '../counter/rights.ts'
import type * as Graph from '../generated.ts'
import {
  type DigitalSupport,
  giveSupport,
  type ProcedureNotDigital,
  policyOn,
  type SupportGiven,
  type SupportNotHere,
  toldCount,
} from './digital-support.ts'

const mostMonths = 36
const name = 'recordDigitalSupport'

const Mutation: Pick<Graph.MutationResolvers, 'recordDigitalSupport'> = {
  recordDigitalSupport: async (_root, { input }, context) => {
    const { stores, actor, now, loaders } = context
    const [counter, procedure] = await Promise.all([
      loaders.counter.load(input.counter),
      loaders.procedure.load(input.procedure),
    ])
    const id = newId('DigitalSupport')
    const result = await act<
      DigitalSupport & Stored,
      SupportGiven,
      SupportNotHere | ProcedureNotDigital | NotFound
    >(
      { actor, now },
      {
        name,
        model: stores.digitalSupport.supports,
        id,
        creates: true,
        input,
        permit: () => mayRun(actor, counter, name),
        decide: () => {
          if (!counter) return refuse({ kind: 'NotFound', clause: null, id: input.counter })
          if (!procedure) return refuse({ kind: 'NotFound', clause: null, id: input.procedure })
          return giveSupport(counter, procedure, input.way, id, now)
        },
        evolve: (_before, { support }) => support,
      },
    )
    const told = (record: CounterRecord & { readonly version: number }) =>
      counterFor(record, momentOn(context, null))
    return answer(result, 'DigitalSupportRecorded', () => ({
      counter: told(counter as CounterRecord & { readonly version: number }),
      applicant: 'CITIZEN' as const,
    }))
  },
}

const Counter: Pick<Graph.CounterResolvers, 'digitalSupport'> = {
  digitalSupport: async ({ id, kind }, { from, through }, { loaders, now }) => {
    if (kind !== 'CENTRE') return null
    const months = monthsBetween(from, through, mostMonths)
    if (!months)
      throw new GraphQLError(
        `through must be from's month or later, at most ${mostMonths} months in all, as YYYY-MM.`,
        { extensions: { code: 'BAD_USER_INPUT', path: 'through' } },
      )
    const today = businessDateOf(now)
    const [policies, counts] = await Promise.all([
      loaders.digitalSupportPolicies(),
      loaders.digitalSupportCount.loadMany(months.map((month) => ({ counter: id, month }))),
    ])
    const { smallestCell, roundedTo, source } = policyOn(policies, today)
    return months.map((month, at) => {
      const count = counts[at] as number | Error
      if (count instanceof Error) throw count
      const told = toldCount(count, month < today.slice(0, 7), { smallestCell, roundedTo })
      return { month, count: told, smallestCell, roundedTo, source }
    })
  },
}

const messages: MessagesOf<SupportNotHere | ProcedureNotDigital> = {
  SupportNotHere: () => ({
    ja: {
      message: 'デジタル手続の支援を記録するのは、まちづくりセンターの窓口です。',
      remedy: 'まちづくりセンターの窓口を指定してください。',
    },
    en: {
      message: "Help with digital procedures is given at a machizukuri centre's window.",
      remedy: "Name a centre's window.",
    },
  }),
  ProcedureNotDigital: ({ procedure }) => ({
    ja: {
      message: `「${procedure}」は、今日はオンラインでできません。`,
      remedy: 'オンラインでできる手続を指定してください。',
    },
    en: {
      message: `"${procedure}" can't be done online today.`,
      remedy: 'Name a procedure that can be done online.',
    },
  }),
}

export const digitalSupport: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, Counter, ...problemResolvers(messages) },
}
