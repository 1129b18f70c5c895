import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { districtOf, found } from '../territory/lookup.ts'
import { isVerified, type Moment, townAt } from '../territory/territory.ts'
import { type AddressAmbiguous as Ambiguous, type AddressFound as Found, type AddressNotFound as NotFound, readAddress, resolveAddress } from './address.ts'
import { messages, questions } from './messages.ts'

const mostCandidates = 50
const mostSimilar = 5

const Query: Pick<Graph.QueryResolvers, 'address'> = {
  address: async (_root, { text, asOf }, context) => {
    const result = await resolve(context, text, momentOf(context, asOf))
    return answer(result, result.ok ? result.value.kind : 'AddressFound', (value) => value)
  },
}

const AddressFound: ResolversFor<Found, Pick<Graph.AddressFoundResolvers, 'district' | 'isVerified'>> = {
  district: async ({ district, moment }, _args, context) => found(await districtOf(context, district, moment), district),
  isVerified: ({ jurisdictions }) => jurisdictions.every(isVerified),
}

const AddressAmbiguous: ResolversFor<Ambiguous, Pick<Graph.AddressAmbiguousResolvers, 'candidates' | 'question'>> = {
  candidates: ({ candidates }) => candidates.slice(0, mostCandidates).map((jurisdiction) => ({ jurisdiction })),
  question: ({ missing, normalized }, { lang }) => questions[missing](normalized)[lang === 'EN' ? 'en' : 'ja'],
}

const problems = problemResolvers(messages)
const AddressNotFound: ResolversFor<NotFound, Pick<Graph.AddressNotFoundResolvers, 'similar'>> = {
  ...problems.AddressNotFound,
  similar: ({ read }, _args, context) => similarTowns(context, read),
}

export const address: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, AddressFound, AddressAmbiguous, ...problems, AddressNotFound },
}

async function resolve({ stores, loaders }: Context, text: string, moment: Moment) {
  const ward = found(await stores.territory.wards.findOne({}, { name: 1 }).lean(), 'the ward')
  const reading = readAddress(text, ward.name)
  if (!reading.ok) return reading
  const towns = await loaders.townsByName(reading.value.starts.map(({ key }) => key))
  return resolveAddress(reading.value, towns.map((town) => townAt(town, moment)))
}

/** Towns whose name shares the most signs and pairs of signs with what was given; one chōme stands for its town. */
async function similarTowns(context: Context, read: string) {
  const { towns } = context.stores.territory
  const given = new Set(searchKeys(read.slice(0, 40)))
  const shared = (search: readonly string[]) => search.filter((pair) => given.has(pair)).length
  const asked = { search: { $in: [...given] }, chome: { $in: [null, 1] } }
  const found = await towns.find(asked, { history: 0 }).limit(200).lean()
  return found
    .toSorted((a, b) => shared(b.search) - shared(a.search) || a.order - b.order)
    .slice(0, mostSimilar)
    .map((town) => townAt(town, momentOf(context, null)))
}
