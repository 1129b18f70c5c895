import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers, sharedMessages } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import type { OfficeAt } from '../office/office.ts'
import { regulationOf } from '../regulation/lookup.ts'
import * as acts from './acts.ts'
import { citing } from './cited.ts'
import { type Clause as ClauseRecord, isKnownOn, isObligation, pairsOn, versionsOn } from './clause.ts'
import { listClauses } from './lists.ts'
import { messages } from './messages.ts'
import { isLast, maySupersede, type PrincipleRecord, principleAt, principleOn } from './principle.ts'

const Query: Pick<
  Graph.QueryResolvers,
  | 'clause'
  | 'clauses'
  | 'clauseDocument'
  | 'clauseDocuments'
  | 'rolesAndDuties'
  | 'basicPrinciple'
  | 'basicPrinciples'
> = {
  clause: (_root, { id }, { loaders }) => loaders.clause.load(id),
  clauses: (_root, args, { stores, ...request }) =>
    listClauses(stores.clause, args, momentOf(request, args.asOf).asOf),
  clauseDocument: (_root, { id }, { loaders }) => loaders.clauseDocument.load(id),
  clauseDocuments: async (_root, { asOf }, { stores, ...request }) => {
    const all = await stores.clause.documents.find({}, { history: 0 }).sort({ order: 1 }).limit(100).lean()
    return all.filter((document) => isKnownOn(document, momentOf(request, asOf).asOf))
  },
  rolesAndDuties: async (_root, { asOf }, context) => {
    const { rolePairs } = context.stores.clause
    const pairs = await rolePairs.find({}, { history: 0 }).sort({ order: 1 }).limit(100).lean()
    const clauses = await clausesOf(
      context,
      pairs.flatMap(({ people, ward }) => [...people, ...ward]),
    )
    return pairsOn(pairs, clauses, momentOf(context, asOf).asOf)
  },
  basicPrinciple: async (_root, { asOf, knownAt }, context) => {
    const versions = await context.stores.clause.principles.find({}, { history: 0 }).lean()
    return principleOn(versions, { ...momentOf(context, asOf), knownAt: knownAt ?? null })
  },
  basicPrinciples: async (_root, { knownAt }, { stores }) => {
    const { principles } = stores.clause
    const known = knownAt ? { recordedAt: { $lte: knownAt } } : {}
    const all = await principles.find(known, { history: 0 }).sort({ validFrom: 1, _id: 1 }).limit(100).lean()
    return all.map((each) => principleAt(each, knownAt ?? null))
  },
}

const Clause: ResolversFor<ClauseRecord, Graph.ClauseResolvers> = {
  __resolveReference: ({ id }, { loaders }) => loaders.clause.load(id),
  id: ({ _id }) => _id,
  isObligation,
  versions: (clause, { asOf }, context) => versionsOn(clause, momentOf(context, asOf).asOf),
}

const ClauseDocument: Pick<Graph.ClauseDocumentResolvers, '__resolveReference' | 'id' | 'regulation'> = {
  __resolveReference: ({ id }, { loaders }) => loaders.clauseDocument.load(id),
  id: ({ _id }) => _id,
  regulation: ({ regulation }, _args, context) =>
    regulation === null ? null : regulationOf(context, regulation, momentOf(context, null)),
}

const ClauseVersion: Pick<Graph.ClauseVersionResolvers, 'document'> = {
  document: async ({ documentId }, _args, context) => documentOf(context, documentId),
}

const RoleAndDuty: Pick<Graph.RoleAndDutyResolvers, 'id' | 'people' | 'ward'> = {
  id: ({ _id }) => _id,
  people: ({ people }, _args, context) => clausesOf(context, people),
  ward: ({ ward }, _args, context) => clausesOf(context, ward),
}

const BasicPrinciple: ResolversFor<PrincipleRecord, Graph.BasicPrincipleResolvers> = {
  id: ({ _id }) => _id,
  clause: ({ clause }, _args, { loaders }) => (clause === null ? null : loaders.clause.load(clause)),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  availableActions: async (principle, _args, { actor, loaders }) => {
    const mayAct = maySupersede(actor, await loaders.headOfficeToday(), '') === null
    const now = await loaders.basicPrinciple.load(principle._id)
    return mayAct && now && isLast(now) ? ['SUPERSEDE'] : []
  },
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.basicPrincipleHistory.load(_id))?.history ?? [],
}

const Mutation: Pick<Graph.MutationResolvers, 'supersedeBasicPrinciple'> = {
  supersedeBasicPrinciple: async (_root, { input }, context) => {
    const result = await acts.supersedeBasicPrinciple(context, input)
    const by = result.ok ? result.value.ended?.by : null
    const principle = by ? await context.stores.clause.principles.findById(by, { history: 0 }).lean() : null
    return answer(result, 'BasicPrincipleSuperseded', (ended) => ({
      principle: principle as PrincipleRecord,
      superseded: principleAt(ended, null),
    }))
  },
}

const LegalGround: Pick<Graph.LegalGroundResolvers, 'id' | 'document' | 'clause' | 'validFrom' | 'validTo'> =
  {
    id: ({ _id }) => _id,
    document: ({ documentId }, _args, context) => documentOf(context, documentId),
    clause: ({ clause }, _args, { loaders }) => (clause === null ? null : loaders.clause.load(clause)),
    validFrom: ({ since }) => since,
    validTo: ({ until }) => until,
  }

const Office: Pick<Graph.OfficeResolvers, 'duties' | 'legalGrounds'> = {
  duties: async (office, _args, { loaders }) =>
    (await loaders.clausesOfOfficeKind.load(office.kind)).filter(
      ({ publishedOn }) => publishedOn <= dayOf(office),
    ),
  legalGrounds: async (office, _args, { loaders }) =>
    inForce(await loaders.groundsOfOfficeKind.load(office.kind), dayOf(office), office.moment.knownAt),
}

/** The problems that all services share cite their clauses from this catalogue, too. */
const sharedProblems = citing(problemResolvers(sharedMessages))

export const clause: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    ...sharedProblems,
    ...citing(problemResolvers(messages)),
    Query,
    Mutation,
    Clause,
    ClauseDocument,
    ClauseVersion,
    RoleAndDuty,
    BasicPrinciple,
    LegalGround,
    Office,
  },
}

function dayOf({ heldAt }: OfficeAt): string {
  return heldAt.asOf
}

async function documentOf({ loaders }: Context, id: string) {
  const document = await loaders.clauseDocument.load(id)
  if (!document) throw new Error(`there is no document "${id}"`)
  return document
}

async function clausesOf({ loaders }: Context, ids: readonly string[]): Promise<ClauseRecord[]> {
  const clauses = await Promise.all(ids.map((id) => loaders.clause.load(id)))
  return clauses.filter((each) => each !== null)
}
