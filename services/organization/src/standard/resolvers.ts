import { answer } from '@chiiki/kit/answer.ts'
import { currentStages, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { areaOf } from '../territory/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import { type AreaRuleAt, type AreaRuleRecord, areaRuleAt } from './area-rule.ts'
import { messages } from './messages.ts'
import type { AreaRulesContradict as Contradicted, ContradictsStandard as Contradicting } from './problem.ts'
import {
  knownVersions,
  type StandardAction,
  type StandardAt,
  type StandardRecord,
  standardAt,
  standardMachine,
  type StandardVersion as Version,
} from './standard.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    topic: { path: 'search', kind: 'search' },
    binds: { path: 'current.binds', kind: 'enum' },
  },
  orders: { TOPIC: { path: 'topicKey' } },
  byDefault: [{ field: 'TOPIC' }],
}

const Query: Pick<Graph.QueryResolvers, 'standard' | 'standards' | 'areaRule'> = {
  standard: (_root, { id, asOf, knownAt }, context) =>
    standardOf(context, id, { ...momentOf(context, asOf), knownAt: knownAt ?? null }),
  standards: async (_root, { knownAt, ...args }, context) => {
    const moment = { ...momentOf(context, args.asOf), knownAt: knownAt ?? null }
    const stages = currentStages('versions', moment.asOf, moment.knownAt)
    const page = await listPage(context.stores.standard.standards, rules, args, stages)
    return mapPage(page, (record) => standardAt(record, moment) as StandardAt)
  },
  areaRule: async (_root, { id, asOf, knownAt }, context) =>
    areaRuleAt(await context.loaders.areaRule.load(id), {
      ...momentOf(context, asOf),
      knownAt: knownAt ?? null,
    }),
}

const Standard: ResolversFor<StandardAt, Graph.StandardResolvers> = {
  __resolveReference: ({ id }, context) => standardOf(context, id, momentOf(context, null)),
  topic: ({ record }) => record.topic,
  versions: ({ record, moment }) => knownVersions(record, moment.knownAt),
  version: ({ record }) => record.version,
  availableActions: async ({ record }, _args, context) => {
    const isPlanner = acts.mayIssue(context, await context.loaders.headOfficeToday(), '') === null
    const today = standardAt(record, momentOf(context, null))
    if (!isPlanner || !today || !record.isOpen) return []
    return eventsFrom(standardMachine, today.state).filter((event): event is StandardAction =>
      /^RE/.test(event),
    )
  },
  history: async ({ id }, _args, { loaders }) => (await loaders.standardHistory.load(id))?.history ?? [],
}

const StandardVersion: Pick<Graph.StandardVersionResolvers, 'binds'> = {
  binds: ({ binds }: Version) => [...binds] as Graph.OfficeKind[],
}

const AreaRule: ResolversFor<AreaRuleAt, Graph.AreaRuleResolvers> = {
  __resolveReference: async ({ id }, context) =>
    areaRuleAt(await context.loaders.areaRule.load(id), momentOf(context, null)),
  area: ({ record, moment }, _args, context) => areaOf(context, record.area, moment),
  topic: ({ record }) => record.topic,
  text: ({ record }) => record.text,
  source: ({ record }) => record.source,
  validFrom: ({ period }) => period.validFrom,
  validTo: ({ period }) => period.validTo,
  recordedAt: ({ period }) => period.recordedAt,
  version: ({ record }) => record.version,
  availableActions: async ({ record }, _args, context) =>
    record.isOpen && (await acts.isRulerOf(context, record.area)) ? ['END'] : [],
  history: async ({ id }, _args, { loaders }) => (await loaders.areaRuleHistory.load(id))?.history ?? [],
}

const Area: Pick<Graph.AreaResolvers, 'rules'> = {
  rules: async ({ id, moment }, args, { loaders }) => {
    const { asOf, knownAt } = moment
    const page = await loaders.areaRulePages({ asOf, knownAt }).load({ parent: id, args })
    return mapPage(page, (record) => areaRuleAt(record, moment) as AreaRuleAt)
  },
}

const Mutation: Pick<
  Graph.MutationResolvers,
  'issueStandard' | 'reviseStandard' | 'repealStandard' | 'setAreaRule' | 'endAreaRule'
> = {
  issueStandard: async (_root, { input }, context) =>
    answer(await acts.issueStandard(context, input), 'StandardIssued', toldStandard(context)),
  reviseStandard: async (_root, { input }, context) =>
    answer(await acts.reviseStandard(context, input), 'StandardRevised', toldStandard(context)),
  repealStandard: async (_root, { input }, context) =>
    answer(await acts.repealStandard(context, input), 'StandardRepealed', toldStandard(context)),
  setAreaRule: async (_root, { input }, context) =>
    answer(await acts.setAreaRule(context, input), 'AreaRuleSet', toldRule(context)),
  endAreaRule: async (_root, { input }, context) =>
    answer(await acts.endAreaRule(context, input), 'AreaRuleClosed', toldRule(context)),
}

/** The records that a refusal names, as they stand. */
const problems = citing(problemResolvers(messages))
const conflicting = {
  ContradictsStandard: {
    ...problems.ContradictsStandard,
    standard: ({ standardId }: Contradicting, _args: object, context: Context) =>
      standardOf(context, standardId, momentOf(context, null)),
  },
  AreaRulesContradict: {
    ...problems.AreaRulesContradict,
    areaRules: async ({ areaRuleIds }: Contradicted, _args: object, context: Context) => {
      const records = await Promise.all(areaRuleIds.map((id) => context.loaders.areaRule.load(id)))
      return records.flatMap((record) => areaRuleAt(record, momentOf(context, null)) ?? [])
    },
  },
}

export const standard: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Mutation, Standard, StandardVersion, AreaRule, Area, ...problems, ...conflicting },
}

async function standardOf({ loaders }: Context, id: string, moment: Moment): Promise<StandardAt | null> {
  return standardAt(await loaders.standard.load(id), moment)
}

function toldStandard(context: Context) {
  return (record: StandardRecord) => ({ standard: standardAt(record, momentOf(context, null)) as StandardAt })
}

function toldRule(context: Context) {
  return (record: AreaRuleRecord) => ({ areaRule: areaRuleAt(record, momentOf(context, null)) as AreaRuleAt })
}
