import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { secondsLeftOfDay } from './business-date.ts'
import { holdingOf } from './holding.ts'
import { type RequestCost, requestCost } from './request-cost.ts'
import type { RequestContext } from './serve.ts'
import { toldNames } from './touched.ts'

/**
 * Says of each answer how long it may be kept: as long as the schema says of each of its parts, and never past the day in Asia/Tokyo, because
 * what is told for today is told anew tomorrow. What has errors, or was told with a look at who asks, isn't kept.
 */
export function holdingPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const holding = holdingOf(schema)
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ document, operation, contextValue, response: { body } }) => {
        const cost = requestCost.getStore()
        if (!cost || !document || !operation || body.kind !== 'single' || body.singleResult.errors) return
        const seconds = cost.looksAtCaller ? 0 : holding.secondsOf(document, operation)
        cost.holdsSeconds = Math.min(seconds, secondsLeftOfDay(contextValue.now))
      },
    }),
  }
}

/**
 * What an answer says of itself beside its body.
 *
 * - `chiiki-store-commands`: how many commands it cost its store.
 * - `cache-control`: for how long it holds, for everybody; `no-store` where it doesn't.
 * - `chiiki-read`, where it holds: the collections that it was read from. A write to one of them ends it.
 * - `chiiki-written`: the collections that were written for it, if any. `*` is all of them.
 */
export function answerHeaders({ storeCommands, touched, holdsSeconds = 0 }: RequestCost) {
  return {
    'chiiki-store-commands': String(storeCommands),
    'cache-control': holdsSeconds > 0 ? `max-age=${holdsSeconds}, public` : 'no-store',
    ...(holdsSeconds > 0 && { 'chiiki-read': toldNames(touched.read) }),
    ...(touched.written.size > 0 && { 'chiiki-written': toldNames(touched.written) }),
  }
}
