import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { matchesSearch, readSearch, searchFilter } from '@chiiki/kit/search-text.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { proceduresOf } from '../procedure/lookup.ts'
import {
  type CallCentre as Centre,
  type Contact,
  type InCharge as Found,
  inChargeOf,
  type Matter as MatterModel,
} from './matter.ts'

const mostMatters = 20

const Query: Pick<Graph.QueryResolvers, 'inCharge' | 'callCentre'> = {
  inCharge: async (_root, { about, area }, context) =>
    inChargeOf(await mattersAbout(about, context), area ?? null),
  callCentre: (_root, _args, context) => callCentre(context),
}

/** The matters that a question meets; one whose name it is goes alone. */
async function mattersAbout(about: string, { stores }: Context): Promise<MatterModel[]> {
  const search = readSearch(about, 'about')
  if (!search.ok)
    throw new GraphQLError('about: at most 100 characters.', {
      extensions: { code: 'BAD_USER_INPUT', path: 'about' },
    })
  if (search.value.words.length === 0) return []
  const found = await stores.matter.matters
    .find(searchFilter('search', search.value), { history: 0 })
    .sort({ order: 1 })
    .limit(mostMatters)
    .lean()
  const meeting = found.filter((each) =>
    [each.name.ja, each.name.en ?? '', ...each.keywords].some((word) => matchesSearch(search.value, word)),
  )
  const named = meeting.filter(({ name }) => [name.ja, name.en].includes(about.normalize('NFKC').trim()))
  return named.length === 1 ? named : meeting
}

export async function callCentre({ stores }: Context): Promise<Centre | null> {
  return await stores.matter.callCentres.findOne({}, { history: 0 }).sort({ _id: 1 }).lean()
}

const InCharge: Pick<Graph.InChargeResolvers, 'matter' | 'contact' | 'reason' | 'candidates' | 'callCentre'> =
  {
    matter: (answer: Found) => (answer.found ? answer.matter : null),
    contact: (answer) => (answer.found ? answer.contact : null),
    reason: (answer) => (answer.found ? null : answer.why),
    candidates: (answer) => (answer.found ? [] : [...answer.candidates]),
    callCentre: (answer, _args, context) => (answer.found ? null : callCentre(context)),
  }

const Matter: ResolversFor<MatterModel, Pick<Graph.MatterResolvers, 'id' | 'name' | 'procedures'>> = {
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => inLanguage(name, lang),
  procedures: ({ procedures }, _args, context) => proceduresOf(procedures, context),
}

const SectionContact: ResolversFor<
  Contact,
  Pick<Graph.SectionContactResolvers, 'area' | 'office' | 'phoneUnknownReason'>
> = {
  area: ({ area }) => (area === null ? null : { id: area }),
  office: ({ office }) => ({ id: office }),
  phoneUnknownReason: ({ unknownReason }) => unknownReason,
}

const CallCentre: ResolversFor<Centre, Pick<Graph.CallCentreResolvers, 'name' | 'note'>> = {
  name: ({ name }, { lang }) => inLanguage(name, lang),
  note: ({ note }, { lang }) => inLanguage(note, lang),
}

export const matter: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, InCharge, Matter, SectionContact, CallCentre },
}
