import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { ClientSession } from 'mongoose'
import { type Context, momentOf } from '../context.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn, holderIn } from '../office/lookup.ts'
import {
  type AreaRuleRecord,
  afterRuleEvent,
  endedOn,
  endRule,
  type RuleAround,
  type RuleEvent,
  setRule,
} from './area-rule.ts'
import { type Around, issue } from './issue.ts'
import {
  areaRuleClause,
  type EndingProblem,
  type IssueProblem,
  type RevisionProblem,
  type SettingProblem,
  standardClause,
} from './problem.ts'
import {
  afterStandardEvent,
  type Now,
  repeal,
  revise,
  type StandardEvent,
  type StandardRecord,
  topicKeyOf,
  type VersionDraft,
} from './standard.ts'
import { takeTurn } from './store.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<T, P> = Promise<Result<T, P | SharedProblem>>

export const issuingPost = 'head-office-planner'
export const areaPost = 'branch-director'

type Content = {
  readonly validFrom: BusinessDate
  readonly text: string
  readonly textEn?: string | null
  readonly binds: readonly string[]
  readonly decision: DecisionInput
}
export type IssueInput = Keyed & Content & { readonly topic: string; readonly endsAreaRules?: boolean | null }

export function issueStandard(context: Context, input: IssueInput): Acted<StandardRecord, IssueProblem> {
  const id = newId('Standard')
  const topicKey = topicKeyOf(input.topic)
  const empty = { _id: id, version: 0, topic: input.topic.normalize('NFC').trim(), topicKey, isOpen: true }
  const search = () => searchKeys(empty.topic)
  return onStandard<Around & HeadOffice, IssueProblem>(context, 'issueStandard', id, input, {
    creates: true,
    facts: async (session) => {
      await takeTurn(context.stores.standard, session)
      return { ...(await aroundOf(context, topicKey, session)), ...(await headOffice(context, session)) }
    },
    decide: (_none, around, now) => {
      const topic = topicFault(input.topic)
      const draft = readDraft(input)
      if (topic) return refuse(topic)
      return draft.ok ? issue(draft.value, input.endsAreaRules ?? false, now, around) : draft
    },
    newRecord: () => ({ ...empty, versions: [], search: search() }),
  })
}

export function reviseStandard(
  context: Context,
  input: Keyed & Content & { readonly standard: string },
): Acted<StandardRecord, RevisionProblem> {
  return onStandard<HeadOffice, RevisionProblem>(context, 'reviseStandard', input.standard, input, {
    facts: (session) => headOffice(context, session),
    decide: (record, _facts, now) => {
      const draft = readDraft(input)
      return draft.ok ? revise(record as StandardRecord, draft.value, now) : draft
    },
  })
}

export function repealStandard(
  context: Context,
  input: Keyed & { readonly standard: string; readonly on: BusinessDate; readonly decision: DecisionInput },
): Acted<StandardRecord, RevisionProblem> {
  return onStandard<HeadOffice, RevisionProblem>(context, 'repealStandard', input.standard, input, {
    facts: (session) => headOffice(context, session),
    decide: (record, _facts, now) => {
      const source = readDecision(input.decision)
      return source.ok ? repeal(record as StandardRecord, input.on, now) : source
    },
  })
}

export type RuleInput = Keyed & {
  readonly area: string
  readonly topic: string
  readonly text: string
  readonly validFrom: BusinessDate
  readonly decision: DecisionInput
}
type RuleFacts = RuleAround & { readonly branch: string | null; readonly isArea: boolean }

export function setAreaRule(context: Context, input: RuleInput): Acted<AreaRuleRecord, SettingProblem> {
  const { actor, now, stores } = context
  const id = newId('AreaRule')
  const topicKey = topicKeyOf(input.topic)
  const read = readRule(input)
  const setting: Act<AreaRuleRecord & Stored, RuleEvent, SettingProblem, RuleFacts> = {
    name: 'setAreaRule',
    model: stores.standard.areaRules,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      await takeTurn(stores.standard, session)
      const { standards, areaRules } = await aroundOf(context, topicKey, session)
      const own = areaRules.filter(({ area }) => area === input.area)
      return { standards, areaRules: own, ...(await branchOf(context, input.area)) }
    },
    permit: (_none, { branch, isArea }) =>
      isArea ? mayRule(context, branch, 'setAreaRule') : { kind: 'NotFound', clause: null, id: input.area },
    decide: (_none, around) => (read.ok ? setRule(input.validFrom, momentNow(now), around) : read),
    evolve: (_none, event) => afterRuleEvent(ruleOf(id, topicKey, input, read), event),
  }
  return act({ actor, now }, setting)
}

export function endAreaRule(
  context: Context,
  input: Keyed & { readonly areaRule: string; readonly on: BusinessDate },
): Acted<AreaRuleRecord, EndingProblem> {
  const { actor, now, stores } = context
  const ending: Act<AreaRuleRecord & Stored, RuleEvent, EndingProblem, { readonly branch: string | null }> = {
    name: 'endAreaRule',
    model: stores.standard.areaRules,
    id: input.areaRule,
    input,
    facts: async (rule) => (rule ? branchOf(context, rule.area) : { branch: null }),
    permit: (rule, { branch }) =>
      rule || !isDirector(context) ? mayRule(context, branch, 'endAreaRule') : null,
    decide: (rule) => endRule(rule as AreaRuleRecord, input.on, momentNow(now)),
    evolve: (rule, event) => afterRuleEvent(rule as AreaRuleRecord, event),
  }
  return act({ actor, now }, ending)
}

type HeadOffice = { readonly headOffice: string | null }

type OnStandard<F, P> = {
  readonly creates?: boolean
  readonly facts: (session: ClientSession) => Promise<F>
  readonly decide: (
    record: StandardRecord | null,
    facts: F,
    now: Now,
  ) => Result<StandardEvent, P | InvalidInput>
  readonly newRecord?: () => StandardRecord
}

function onStandard<F extends HeadOffice, P extends IssueProblem | RevisionProblem>(
  context: Context,
  name: string,
  id: string,
  input: Keyed & object,
  { creates = false, facts, decide, newRecord }: OnStandard<F, P>,
): Acted<StandardRecord, P> {
  const { actor, now, stores } = context
  const standardAct: Act<StandardRecord & Stored, StandardEvent, P | InvalidInput, F> = {
    name,
    model: stores.standard.standards,
    id,
    creates,
    input,
    facts: (_record, session) => facts(session),
    permit: (_record, { headOffice: office }) => mayIssue(context, office, name),
    decide: (record, given) => decide(record, given, momentNow(now)),
    evolve: (record, event) => afterStandardEvent(record ?? (newRecord as () => StandardRecord)(), event),
    also: (event, _after, session) => endRules(context, name, event, session),
  }
  return act({ actor, now }, standardAct)
}

/** Ends the areas' rules that a new standard takes the place of, each with the act in its own history. */
async function endRules(
  { stores, actor, now }: Context,
  name: string,
  { ends }: StandardEvent,
  session: ClientSession,
): Promise<void> {
  if (!ends) return
  const { areaRules } = stores.standard
  const found = await areaRules
    .find({ _id: { $in: [...ends.areaRules] } })
    .session(session)
    .lean()
  const change = { actor, now, act: name, event: { on: ends.on } }
  for (const { history, ...rule } of found) {
    const event = { periods: endedOn(rule, ends.on, now), isOpen: false }
    const { version: _, ...after } = afterRuleEvent(rule, event) as AreaRuleRecord
    await changeAlong(areaRules, { version: rule.version, history }, after, change, session)
  }
}

/** All that there is on a topic: closed standards and rules are few. */
async function aroundOf({ stores }: Context, topicKey: string, session: ClientSession): Promise<Around> {
  const { standards, areaRules } = stores.standard
  const plain = { history: 0 } as const
  return {
    standards: await standards.find({ topicKey }, plain).session(session).lean(),
    areaRules: await areaRules.find({ topicKey }, plain).session(session).lean(),
  }
}

async function headOffice({ stores, now }: Context, session: ClientSession): Promise<HeadOffice> {
  return { headOffice: await headOfficeOn(stores.office, businessDateOf(now), session) }
}

async function branchOf(context: Context, area: string) {
  const branch = await holderIn(context, 'GENERAL_BRANCH', area, momentOf(context, null))
  return { branch: branch?.id ?? null, isArea: (await context.loaders.area.load(area)) !== null }
}

export function mayIssue({ actor }: Context, office: string | null, name: string): NotPermitted | null {
  if (office !== null && holdsPost(actor, [issuingPost], office)) return null
  return notPermitted(actor.kind, name, standardClause, issuingPost, office)
}

export function mayRule({ actor }: Context, branch: string | null, name: string): NotPermitted | null {
  if (branch !== null && holdsPost(actor, [areaPost], branch)) return null
  return notPermitted(actor.kind, name, areaRuleClause, areaPost, branch)
}

/** Whether the caller directs the general branch of the area today. */
export async function isRulerOf(context: Context, area: string): Promise<boolean> {
  return mayRule(context, (await branchOf(context, area)).branch, '') === null
}

function isDirector({ actor }: Context): boolean {
  return holdsPost(actor, [areaPost])
}

function notPermitted(
  actor: string,
  act: string,
  clause: string,
  post: string,
  office: string | null,
): NotPermitted {
  const needs = [office === null ? post : `${post}@${office}`]
  return { kind: 'NotPermitted', clause, act, needs, isSignedIn: actor !== 'ANONYMOUS' }
}

function momentNow(at: Date): Now {
  return { at, today: businessDateOf(at) }
}

function topicFault(topic: string): InvalidInput | null {
  const read = readText('topic', topic, 100)
  if (!read.ok) return read.problem
  return topicKeyOf(topic) === '' ? invalid('topic', 'must have a letter or a digit', topic) : null
}

function readDraft(input: Content): Result<VersionDraft, SharedProblem> {
  const ja = readText('text', input.text, 5000)
  const en = readOptionalText('textEn', input.textEn, 5000)
  const source = readDecision(input.decision)
  if (!ja.ok) return ja
  if (!en.ok) return en
  if (!source.ok) return source
  const binds = [...new Set(input.binds)]
  if (binds.length === 0) return refuse(invalid('binds', 'must name at least one kind of office', null))
  return ok({ validFrom: input.validFrom, text: { ja: ja.value, en: en.value }, binds, source: source.value })
}

type ReadRule = Result<{ readonly text: string; readonly source: Source }, SharedProblem>

function readRule(input: RuleInput): ReadRule {
  const topic = topicFault(input.topic)
  const text = readText('text', input.text, 5000)
  const source = readDecision(input.decision)
  if (topic) return refuse(topic)
  if (!text.ok) return text
  return source.ok ? ok({ text: text.value, source: source.value }) : source
}

function ruleOf(id: string, topicKey: string, { area, topic }: RuleInput, read: ReadRule): AreaRuleRecord {
  if (!read.ok) throw new Error('a rule that was refused became one')
  const { text, source } = read.value
  const named = { area, topic: topic.normalize('NFC').trim(), topicKey }
  return { _id: id, version: 0, ...named, isOpen: true, text, source, periods: [] }
}
