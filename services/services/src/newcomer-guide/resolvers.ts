import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOn } from '../context.ts'
import { counterAt } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { localGroupsOn } from '../local-group/resolvers.ts'
import {
  desksOf,
  type NewcomerGuide as Guide,
  type NewcomerDesk,
  type NewcomerGapTold,
  packOn,
} from './newcomer-guide.ts'

const Query: Pick<Graph.QueryResolvers, 'newcomerGuide'> = {
  newcomerGuide: (_root, { address, moveInOn }) => ({ address, moveInOn }),
}

const NewcomerGuide = {
  __resolveReference: (guide: Guide) => guide,
  desks: async ({ district, moveInOn }: Guide, _args: object, context: Context) =>
    district ? desksAt(context, district.id, moveInOn) : null,
  leaflets: async ({ district, moveInOn }: Guide, _args: object, { loaders }: Context) =>
    district
      ? Promise.all(packOn(await loaders.newcomerPacks(), moveInOn).leaflets.map(leafletIn(loaders)))
      : null,
  notKnown: async ({ district, moveInOn }: Guide, _args: object, context: Context) => {
    if (!district) return null
    const desks = await desksAt(context, district.id, moveInOn)
    const askAt = desks.find(({ role }) => role === 'CENTRE')?.counter ?? null
    const { notKnown } = packOn(await context.loaders.newcomerPacks(), moveInOn)
    const groups = await localGroupsOn(context, district.id, moveInOn)
    const isTold = groups.some(({ kind }) => kind === 'NEIGHBOURHOOD_ASSOCIATION')
    return notKnown
      .filter(({ topic }) => topic !== 'LOCAL_GROUPS' || !isTold)
      .map((each) => ({ ...each, askAt }))
  },
}

const NewcomerGap: ResolversFor<NewcomerGapTold, Pick<Graph.NewcomerGapResolvers, 'text'>> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

export const newcomerGuide: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, NewcomerGuide, NewcomerGap },
}

const leafletIn = (loaders: Context['loaders']) => async (id: string) => {
  const found = await loaders.leaflet.load(id)
  if (!found) throw new Error(`${id} isn't among the leaflets`)
  return found
}

async function desksAt(context: Context, district: string, on: string): Promise<NewcomerDesk[]> {
  const { loaders } = context
  const moment = momentOn(context, on)
  const [pack, ofDistrict] = await Promise.all([
    loaders.newcomerPacks(),
    loaders.countersOfDistrict.load(district),
  ])
  const area = ofDistrict.find(({ kind }) => kind === 'CENTRE')?.area
  const ofArea = area === undefined ? [] : await loaders.countersOfArea.load(area)
  const standing = (counters: typeof ofArea) => counters.flatMap((each) => counterAt(each, moment) ?? [])
  return desksOf(standing(ofDistrict), standing(ofArea), packOn(pack, on))
}
