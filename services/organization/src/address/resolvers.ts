import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { districtOf, found } from '../territory/lookup.ts'
import { isVerified, type Moment, type TownAt, townAt } from '../territory/territory.ts'
import {
  type AddressAmbiguous as Ambiguous,
  type AddressFound as Found,
  type AddressNotFound as NotFound,
  nearness,
  readAddress,
  resolveAddress,
} from './address.ts'
import { messages, questions } from './messages.ts'

const mostCandidates = 50
const mostSimilar = 5

const Query: Pick<Graph.QueryResolvers, 'address'> = {
  address: async (_root, { text, asOf, knownAt }, context) => {
    const result = await addressAt(context, text, momentOf(context, asOf, knownAt))
    return answer(result, result.ok ? result.value.kind : 'AddressFound', (value) => value)
  },
}

const AddressFound: ResolversFor<Found, Pick<Graph.AddressFoundResolvers, 'district' | 'isVerified'>> = {
  district: async ({ district, moment }, _args, context) =>
    found(await districtOf(context, district, moment), district),
  isVerified: ({ jurisdictions }) => jurisdictions.every(isVerified),
}

const AddressAmbiguous: ResolversFor<
  Ambiguous,
  Pick<Graph.AddressAmbiguousResolvers, 'candidates' | 'question'>
> = {
  candidates: ({ candidates }) =>
    candidates.slice(0, mostCandidates).map((jurisdiction) => ({ jurisdiction })),
  question: ({ missing, normalized }, { lang }) =>
    questions[missing](normalized)[lang === 'EN' ? 'en' : 'ja'],
}

const problems = problemResolvers(messages)
const AddressNotFound: ResolversFor<NotFound, Pick<Graph.AddressNotFoundResolvers, 'similar'>> = {
  ...problems.AddressNotFound,
  similar: ({ read, near }, _args, context) =>
    near.length > 0 ? near.slice(0, mostSimilar) : similarTowns(context, read),
}

export const address: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, AddressFound, AddressAmbiguous, ...problems, AddressNotFound },
}

/** Which district an address belongs to at a moment, as it's read. */
export async function addressAt({ loaders }: Context, text: string, moment: Moment) {
  const ward = found(await loaders.theWard(), 'the ward')
  const reading = readAddress(text, ward.name)
  if (!reading.ok) return reading
  const towns = await loaders.townsByName(reading.value.starts.map(({ key }) => key))
  return resolveAddress(
    reading.value,
    towns.map((town) => townAt(town, moment)),
  )
}

/** Towns whose name comes nearest to what was given; one chōme stands for its town. */
async function similarTowns(context: Context, read: string): Promise<TownAt[]> {
  const given = new Set(searchKeys(read.slice(0, 40).replaceAll(/[\d丁目番号]/g, ' ')))
  const asked = { search: { $in: [...given] }, chome: { $in: [null, 1] } }
  const towns = await context.stores.territory.towns.find(asked, { history: 0 }).limit(200).lean()
  return towns
    .map((town) => townAt(town, momentOf(context, null)))
    .filter((town) => nearness(town, given) > 0)
    .toSorted((a, b) => nearness(b, given) - nearness(a, given) || a.order - b.order)
    .slice(0, mostSimilar)
}
