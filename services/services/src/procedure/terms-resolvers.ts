import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import {
  type ChannelBar as Bar,
  type ProcedureChannel as Channel,
  type ChannelVerdict,
  type NoVisit as NoVisitTold,
  remoteChannels,
} from './channel.ts'
import type { Prerequisite as Before, Terms } from './terms.ts'

const ProcedureChannel: ResolversFor<
  Channel,
  Pick<Graph.ProcedureChannelResolvers, 'validFrom' | 'validTo' | 'papers' | 'condition' | 'isRemote'>
> = {
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  papers: ({ papers }, { lang }) => papers?.map((each) => inLanguage(each, lang)) ?? null,
  condition: ({ condition }, { lang }) => condition && inLanguage(condition, lang),
  isRemote: ({ channel }) => channel !== null && remoteChannels.includes(channel),
}

const ChannelBar: ResolversFor<Bar, Pick<Graph.ChannelBarResolvers, 'text'>> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

const ChannelCheck: ResolversFor<
  ChannelVerdict,
  Pick<Graph.ChannelCheckResolvers, 'refusal' | 'rule' | 'on' | 'channel'>
> = {
  refusal: (verdict) => (verdict.isAllowed ? null : verdict.why),
  rule: (verdict, { lang }) => ('text' in verdict ? inLanguage(verdict.text, lang) : null),
  on: (verdict) => ('on' in verdict ? verdict.on : null),
  channel: (verdict) => (verdict.isAllowed ? verdict.channel : null),
}

const NoVisit: ResolversFor<NoVisitTold, Pick<Graph.NoVisitResolvers, 'steps'>> = {
  steps: ({ steps }, { lang }) => steps.map((each) => inLanguage(each, lang)),
}

const Prerequisite: ResolversFor<Before, Pick<Graph.PrerequisiteResolvers, 'procedure' | 'text'>> = {
  procedure: ({ procedure }, _args, { loaders }) => loaders.procedure.load(procedure),
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

const ProcedureTerms: ResolversFor<
  Terms,
  Pick<Graph.ProcedureTermsResolvers, 'validFrom' | 'validTo' | 'identityLevel' | 'identityLevelOnline'>
> = {
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  identityLevel: ({ identity }) => identity,
  identityLevelOnline: ({ identity, identityOnline }) => identityOnline ?? identity,
}

export const procedureTerms: Slice = {
  typeDefs: readGraphql(import.meta.url, 'terms.graphql'),
  resolvers: { ProcedureChannel, ChannelBar, ChannelCheck, NoVisit, Prerequisite, ProcedureTerms },
}
