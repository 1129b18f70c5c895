import { answer } from '@chiiki/kit/answer.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { addressAt } from '../address/resolvers.ts'
import { type Context, momentOf } from '../context.ts'
import { districtOf, found } from '../territory/lookup.ts'

type Guide = { readonly address: string; readonly moveInOn: BusinessDate }

function resolved(context: Context, { address, moveInOn }: Guide) {
  return addressAt(context, address, momentOf(context, moveInOn))
}

/** The district of a new address, on the day of moving in; never a guess. */
const NewcomerGuide = {
  __resolveReference: ({ address, moveInOn }: Guide) => ({ address, moveInOn }),
  resolution: async (guide: Guide, _args: object, context: Context) => {
    const result = await resolved(context, guide)
    return answer(result, result.ok ? result.value.kind : 'AddressFound', (value) => value)
  },
  district: async (guide: Guide, _args: object, context: Context) => {
    const result = await resolved(context, guide)
    if (!result.ok || result.value.kind !== 'AddressFound') return null
    const { district, moment } = result.value
    return found(await districtOf(context, district, moment), district)
  },
}

export const newcomerGuide: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { NewcomerGuide },
}
