import { act, type Stored } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { InvalidInput, NotFound } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import type * as Graph from '../generated.ts'
import { mayEdit } from '../procedure/editing.ts'
import { type ChannelUse, monthsBetween, recordUse, toldUse, type UseRecorded, useId } from './channel-use.ts'

const mostMonths = 60
const name = 'recordChannelUse'

const Mutation: Pick<Graph.MutationResolvers, 'recordChannelUse'> = {
  recordChannelUse: async (_root, { input }, { stores, actor, now, loaders }) => {
    const id = useId(input.procedure, input.month)
    const [procedure, before, arrived] = await Promise.all([
      loaders.procedure.load(input.procedure),
      stores.channelUse.uses.exists({ _id: id }),
      loaders.arrivalsOfMonth.load(input),
    ])
    const result = await act<ChannelUse & Stored, UseRecorded, InvalidInput | NotFound>(
      { actor, now },
      {
        name,
        model: stores.channelUse.uses,
        id,
        creates: before === null,
        input,
        permit: () => mayEdit(actor, name),
        decide: (kept) =>
          procedure
            ? recordUse(
                procedure,
                {
                  month: input.month,
                  counts: input.counts.map(({ channel, count }) => ({ channel, count })),
                },
                { arrived, before: kept },
                now,
              )
            : refuse({ kind: 'NotFound', clause: null, id: input.procedure }),
        evolve: (_before, { use }) => use,
        duplicate: {
          _id_: () => ({
            kind: 'InvalidInput',
            clause: null,
            field: 'month',
            rule: 'was recorded by somebody else at this moment: look again',
            given: input.month,
          }),
        },
      },
    )
    return answer(result, 'ChannelUseRecorded', (use) => ({ use: toldUse(use.month, use, arrived) }))
  },
}

const Procedure: Pick<Graph.ProcedureResolvers, 'channelUse'> = {
  channelUse: async ({ _id }, { from, through }, { loaders, now }) => {
    const months = monthsBetween(from, through, mostMonths)
    if (!months)
      throw new GraphQLError(
        `through must be from's month or later, at most ${mostMonths} months in all, as YYYY-MM.`,
        {
          extensions: { code: 'BAD_USER_INPUT', path: 'through' },
        },
      )
    // A month that runs isn't told: nobody watches single applications arrive.
    const isOver = (month: string) => month < businessDateOf(now).slice(0, 7)
    const one = async (month: string) => {
      const [use, arrived] = await Promise.all([
        loaders.channelUse.load(useId(_id, month)),
        isOver(month) ? loaders.arrivalsOfMonth.load({ procedure: _id, month }) : [],
      ])
      return toldUse(month, use, arrived)
    }
    return Promise.all(months.map(one))
  },
}

export const channelUse: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, Procedure },
}
