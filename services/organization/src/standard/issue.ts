import { type BusinessDate, laterOf } from '@chiiki/kit/business-date.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type AreaRuleRecord, holdsFrom } from './area-rule.ts'
import {
  type AreaRulesContradict,
  standardClause as ground,
  type IssueProblem,
  type StandardTopicTaken,
} from './problem.ts'
import {
  type Now,
  past,
  type StandardEvent,
  type StandardRecord,
  type StandardVersion,
  type VersionDraft,
} from './standard.ts'

/** What else there is on the topic. */
export type Around = {
  readonly standards: readonly StandardRecord[]
  readonly areaRules: readonly AreaRuleRecord[]
}

/** A topic's first standard, or its next one once the last has an end. */
export function issue(
  draft: VersionDraft,
  endsAreaRules: boolean,
  { at, today }: Now,
  { standards, areaRules }: Around,
): Result<StandardEvent, IssueProblem> {
  const { validFrom } = draft
  if (validFrom < today) return refuse(past('validFrom', validFrom, today))
  const taken = standards.find(({ isOpen, versions }) => isOpen || endOf(versions) > validFrom)
  if (taken) return refuse(topicTaken(taken))
  const against = areaRules.filter((rule) => holdsFrom(rule, validFrom))
  if (against.length > 0 && !endsAreaRules) return refuse(contradicted(against))
  const version = { ...draft, number: 1, validTo: null, recordedAt: at, supersededAt: null }
  const ends = against.length > 0 ? { areaRules: against.map(({ _id }) => _id), on: validFrom } : null
  return ok({ versions: [version], isOpen: true, ends })
}

/** The day on which the last version ends; after every day while it has no end. */
function endOf(versions: readonly StandardVersion[]): BusinessDate {
  const known = versions.filter(({ supersededAt }) => supersededAt === null)
  return known.map(({ validTo }) => validTo ?? '9999-12-31').reduce(laterOf, '')
}

function topicTaken({ _id: standardId, topic }: StandardRecord): StandardTopicTaken {
  return { kind: 'StandardTopicTaken', clause: ground, standardId, topic }
}

function contradicted(against: readonly AreaRuleRecord[]): AreaRulesContradict {
  const areaRuleIds = against.slice(0, 20).map(({ _id }) => _id)
  return { kind: 'AreaRulesContradict', clause: ground, areaRuleIds, areaRuleCount: against.length }
}
