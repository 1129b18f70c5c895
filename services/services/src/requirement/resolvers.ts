import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import { type Context, momentOn } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import type { Terms } from '../procedure/terms.ts'
import { answerFault, checklistFor, factsNeeded, type Checklist as Told } from './checklist.ts'
import { type Evidence, type EvidenceNeed as Need, needsOf } from './evidence.ts'
import type { Fact as FactModel, Requirement as Tree, Value } from './requirement.ts'

const mostGiven = 60

const Query: Pick<Graph.QueryResolvers, 'checklist' | 'facts'> = {
  checklist: async (_root, { procedure, on, ...given }, context) => {
    const found = await context.loaders.procedure.load(procedure)
    return found && checklist(found, { ...given, on: on ?? null }, context)
  },
  facts: async (_root, _args, { stores }) =>
    await stores.requirement.facts.find({}, { history: 0 }).sort({ _id: 1 }).limit(300).lean(),
}

/** What somebody says of themselves. */
export type Given = {
  readonly answers: readonly Graph.AnswerInput[]
  readonly have: readonly string[]
  readonly isProxy: boolean
  readonly on: string | null
}

/** The checklist of a procedure for what somebody says. @throws GraphQLError BAD_USER_INPUT for answers that don't fit. */
export async function checklist(procedure: ProcedureKept, given: Given, context: Context): Promise<Told> {
  const { asOf: on } = momentOn(context, given.on)
  const facts = await factsById(factsNeeded(procedure, on), context)
  const answers = answersOf(given.answers, facts)
  if (given.have.length > mostGiven) throw badInput('have', `at most ${mostGiven} papers`)
  return checklistFor(procedure, facts, { on, answers, have: new Set(given.have), isProxy: given.isProxy })
}

export async function factsById(
  ids: readonly string[],
  { loaders }: Context,
): Promise<Map<string, FactModel>> {
  const facts = await Promise.all(ids.map((id) => loaders.fact.load(id)))
  return new Map(facts.flatMap((fact) => (fact ? [[fact._id, fact]] : [])))
}

/** Answers by fact; those to facts that nobody asks are passed over. */
export function answersOf(
  given: readonly Graph.AnswerInput[],
  facts: ReadonlyMap<string, FactModel>,
): Map<string, Value> {
  if (given.length > mostGiven) throw badInput('answers', `at most ${mostGiven} answers`)
  const answers = new Map<string, Value>()
  for (const { fact: id, yes, number, choice } of given) {
    const values = [yes, number, choice].filter((value) => value != null)
    if (values.length !== 1 || answers.has(id))
      throw badInput('answers', `${id.slice(0, 100)} needs exactly one answer`)
    const fact = facts.get(id)
    if (!fact) continue
    const fault = answerFault(fact, values[0] as Value)
    if (fault) throw badInput('answers', `${id} ${fault}`)
    answers.set(id, values[0] as Value)
  }
  return answers
}

function badInput(path: string, message: string): GraphQLError {
  return new GraphQLError(`${path}: ${message}.`, { extensions: { code: 'BAD_USER_INPUT', path } })
}

const Checklist: ResolversFor<
  Told,
  Pick<
    Graph.ChecklistResolvers,
    'reasons' | 'missing' | 'prerequisites' | 'proxy' | 'identityLevel' | 'source'
  >
> = {
  reasons: ({ reasons }, { lang }) => reasons.map((each) => inLanguage(each, lang)),
  missing: async ({ missing }, _args, context) => [...(await factsById(missing, context)).values()],
  prerequisites: ({ procedure }) => [...procedure.prerequisites],
  proxy: ({ terms }) => terms?.proxy ?? 'UNKNOWN',
  identityLevel: ({ terms }) => terms?.identity ?? null,
  source: ({ terms }) => terms?.source ?? null,
}

const Fact: ResolversFor<FactModel, Pick<Graph.FactResolvers, 'id' | 'question'>> = {
  id: ({ _id }) => _id,
  question: ({ question }, { lang }) => inLanguage(question, lang),
}

const FactOption: ResolversFor<FactModel['options'][number], Pick<Graph.FactOptionResolvers, 'text'>> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
}

const Requirement: Pick<Graph.RequirementResolvers, 'of' | 'fact' | 'test' | 'text'> = {
  of: (tree) => (tree.op === 'FACT' ? [] : [tree.of].flat()),
  fact: (tree, _args, { loaders }) => (tree.op === 'FACT' ? loaders.fact.load(tree.fact) : null),
  test: (tree) => (tree.op === 'FACT' ? tree.test : null),
  text: (tree, { lang }) => ('text' in tree && tree.text ? inLanguage(tree.text, lang) : null),
}

const EvidenceNeed: ResolversFor<Need, Pick<Graph.EvidenceNeedResolvers, 'text'>> = {
  text: ({ text }, { lang }) => text && inLanguage(text, lang),
}

const ProcedureTerms: Pick<Graph.ProcedureTermsResolvers, 'requirement' | 'evidence' | 'proxyEvidence'> = {
  requirement: ({ requirement }: Terms): Tree | null => requirement,
  evidence: ({ evidence }) => evidence && whole(evidence),
  proxyEvidence: ({ proxyEvidence }) => proxyEvidence && whole(proxyEvidence),
}

/** A tree with all of its branches: which of them somebody needs is told by a checklist. */
function whole(tree: Evidence): Need | null {
  const bare = (each: Evidence): Evidence =>
    each.op === 'PAPER' ? { ...each, when: null } : { ...each, when: null, of: each.of.map(bare) }
  return needsOf(bare(tree), new Map(), new Map(), new Set())
}

export const requirement: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Checklist, Fact, FactOption, Requirement, EvidenceNeed, ProcedureTerms },
}
