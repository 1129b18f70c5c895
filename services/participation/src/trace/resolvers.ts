import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { IssueKept } from '../area-issue/area-issue.ts'
import type * as Graph from '../generated.ts'
import type { Response as ResponseRecord, Target } from '../response/response.ts'
import { listUptakes } from './lists.ts'
import { type Outcome, outcomesOf } from './outcomes.ts'
import {
  behindHop,
  behindResolution,
  type Sentence,
  sentenceOf,
  sentencesBehind,
  sentencesOf,
} from './sentences.ts'
import type { Uptake } from './trace.ts'

const Query: Pick<Graph.QueryResolvers, 'uptakes'> = {
  uptakes: (_root, args, { stores }) => listUptakes(stores.trace, args),
}

const placeOf = (id: string | null) => (id === null ? null : { id })

const SentenceOf: ResolversFor<Sentence, Graph.SentenceResolvers> = {
  district: ({ district }) => placeOf(district),
  area: ({ area }) => placeOf(area),
  outcomes: (sentence, _args, context) => outcomesOf(context, sentence),
}

/** The post at an office; who holds it is asked of its owner. */
function postAt(office: string | null, code: string | null) {
  return office === null || code === null ? null : ({ __typename: 'Post', officeId: office, code } as const)
}

const SentenceOutcome: ResolversFor<Outcome, Graph.SentenceOutcomeResolvers> = {
  office: ({ office }) => placeOf(office),
  answeringPost: ({ office, post }) => postAt(office, post),
  reflection: ({ uptake }, _args, { loaders }) =>
    uptake?.viaKind === 'REFLECTION' ? loaders.reflection.load(uptake.via) : null,
  request: ({ uptake }, _args, { loaders }) =>
    uptake?.viaKind === 'REQUEST' ? loaders.request.load(uptake.via) : null,
}

const UptakeOf: ResolversFor<Uptake, Graph.UptakeResolvers> = {
  target: ({ targetKind, target, label }) => ({ kind: targetKind, ref: target, label }),
  area: ({ area }) => placeOf(area),
  office: ({ office }) => ({ id: office }),
  answeringPost: ({ office, post }) => postAt(office, post),
  sentences: ({ sourceKind, source, point }, _args, context) =>
    sentencesBehind(context, [{ kind: sourceKind, id: source, point }]),
}

const ReflectionTarget: ResolversFor<Target, Graph.ReflectionTargetResolvers> = {
  policy: ({ kind, ref }, _args, { loaders }) => (kind === 'POLICY' ? loaders.policy.load(ref) : null),
  resolution: ({ kind, ref }, _args, { loaders }) =>
    kind === 'RESOLUTION' ? loaders.resolution.load(ref) : null,
  clause: ({ kind, ref }) => (kind === 'CLAUSE' ? { __typename: 'Clause', id: ref } : null),
  office: ({ kind, ref }) => (kind === 'OFFICE' ? { id: ref } : null),
}

const Response: Pick<Graph.ResponseResolvers, 'answeringPost'> = {
  answeringPost: ({ office, post }: ResponseRecord) => postAt(office, post),
}
const owing = {
  owingPost: ({ office, post }: { office: string; post: string }) => postAt(office, post),
}
const Opinion: Pick<Graph.OpinionResolvers, 'owingPost' | 'sentences'> = {
  ...owing,
  sentences: (opinion) => [sentenceOf(opinion)],
}
const Proposal: Pick<Graph.ProposalResolvers, 'owingPost' | 'sentences'> = {
  ...owing,
  sentences: (proposal) => sentencesOf(proposal),
}
const CarryUp: Pick<Graph.CarryUpResolvers, 'owingPost' | 'sentences'> = {
  ...owing,
  sentences: (hop, _args, context) => behindHop(context, hop),
}
const AreaIssue: Pick<Graph.AreaIssueResolvers, 'sentences'> = {
  sentences: ({ sources }: IssueKept, _args, context) => sentencesBehind(context, sources),
}
const AgendaItem: Pick<Graph.AgendaItemResolvers, 'sentences'> = {
  sentences: ({ _id, paper }, _args, context) => behindResolution(context, { paper, item: _id }),
}
const Resolution: Pick<Graph.ResolutionResolvers, 'sentences'> = {
  sentences: (resolution, _args, context) => behindResolution(context, resolution),
}
const PolicyReflection: Pick<Graph.PolicyReflectionResolvers, 'sentences'> = {
  sentences: ({ citations }, _args, context) => sentencesBehind(context, citations),
}
const WardPolicy: Pick<Graph.WardPolicyResolvers, 'uptakes'> = {
  uptakes: ({ _id }, args, { loaders }) => loaders.uptakesOfTarget.load({ parent: _id, args }),
}

export const trace: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Sentence: SentenceOf,
    SentenceOutcome,
    Uptake: UptakeOf,
    ReflectionTarget,
    Response,
    Opinion,
    Proposal,
    CarryUp,
    AreaIssue,
    AgendaItem,
    Resolution,
    PolicyReflection,
    WardPolicy,
  },
}
