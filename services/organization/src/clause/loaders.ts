import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import { each } from '../each.ts'
import type { PartnerStore } from '../partner/store.ts'
import type { RegulationStore } from '../regulation/store.ts'
import type { AreaRuleRecord } from '../standard/area-rule.ts'
import { listAreaRules } from '../standard/lists.ts'
import type { StandardStore } from '../standard/store.ts'
import type { TermStore } from '../term/store.ts'
import type { Moment } from '../territory/territory.ts'
import type { ClauseStore } from './store.ts'

type RuleStores = {
  readonly clause: ClauseStore
  readonly regulation: RegulationStore
  readonly standard: StandardStore
  readonly term: TermStore
  readonly partner: PartnerStore
}

const plain = { history: 0 } as const
const told = { history: 1 } as const

/** The loaders of clauses, regulations, standards, terms and partners. */
export function ruleLoaders({ clause, regulation, standard, term, partner }: RuleStores) {
  const { clauses, documents, grounds, principles } = clause
  const { regulations } = regulation
  const { standards, areaRules } = standard
  return {
    clause: loadOne(
      (ids) => clauses.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    basicPrinciple: oneOfFew(() => principles.find({}, plain).lean()),
    basicPrincipleHistory: loadOne(
      (ids) => principles.find({ _id: { $in: ids } }, told).lean(),
      ({ _id }) => _id,
    ),
    clauseDocument: oneOfFew(() => documents.find({}, plain).lean()),
    documentsOfRegulation: loadMany(
      (ids) =>
        documents
          .find({ regulation: { $in: ids } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ regulation: id }) => (id === null ? [] : [id]),
    ),
    clausesOfOfficeKind: loadMany(
      (kinds) =>
        clauses
          .find({ officeKinds: { $in: kinds } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ officeKinds }) => officeKinds,
    ),
    groundsOfOfficeKind: loadMany(
      (kinds) =>
        grounds
          .find({ officeKind: { $in: kinds } }, plain)
          .sort({ validFrom: 1, _id: 1 })
          .lean(),
      ({ officeKind }) => [officeKind],
    ),
    partnersOfOfficeKind: loadMany(
      (kinds) =>
        partner.partners
          .find({ officeKind: { $in: kinds } }, plain)
          .sort({ order: 1 })
          .lean(),
      ({ officeKind }) => [officeKind],
    ),
    term: loadOne(
      (ids) => term.terms.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    regulation: loadOne(
      (ids) => regulations.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    regulationHistory: loadOne(
      (ids) => regulations.find({ _id: { $in: ids } }, told).lean(),
      ({ _id }) => _id,
    ),
    successorsOfRegulation: loadMany(
      (ids) => regulations.find({ succeeds: { $in: ids } }, plain).lean(),
      ({ succeeds }) => (succeeds === null ? [] : [succeeds]),
    ),
    standard: loadOne(
      (ids) => standards.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    standardHistory: loadOne(
      (ids) => standards.find({ _id: { $in: ids } }, told).lean(),
      ({ _id }) => _id,
    ),
    areaRule: loadOne(
      (ids) => areaRules.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    areaRuleHistory: loadOne(
      (ids) => areaRules.find({ _id: { $in: ids } }, told).lean(),
      ({ _id }) => _id,
    ),
    /** A page of each area's rules in force at a moment; those asked for with the same arguments come together. */
    areaRulePages: each((moment: Moment) =>
      loadPages<AreaRuleRecord>((areas, args) => listAreaRules(standard, areas, args, moment)),
    ),
  }
}

/** One row by id of a few dozen that are all read at the first asking, so that one command serves whoever asks when. */
function oneOfFew<Row extends { readonly _id: string }>(fetch: () => Promise<Row[]>) {
  let fetched: Promise<Map<string, Row>> | undefined
  return {
    load: async (id: string): Promise<Row | null> => {
      fetched ??= fetch().then((rows) => new Map(rows.map((row) => [row._id, row])))
      return (await fetched).get(id) ?? null
    },
  }
}
