import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { type BusinessDate, earliestDay, type PartialDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Machine, nextState } from '@chiiki/kit/machine.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import type { NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Bilingual } from '../clause/clause.ts'
import type { Moment, Name } from '../territory/territory.ts'

/** Ordinances and plans that speak of regional administration, and how far they've come (本文2⑷). */
export const regulationKinds = ['ORDINANCE', 'PLAN', 'CONCEPT'] as const
export type RegulationKind = (typeof regulationKinds)[number]

export const regulationStatuses = [
  'NONE',
  'OUTLINE',
  'DRAFT',
  'BILL',
  'ENACTED',
  'AMENDED',
  'REPEALED',
] as const
export type RegulationStatus = (typeof regulationStatuses)[number]

/** That it reached a status. Without a day it has its place in the order, but no day tells of it. */
export type StatusEntry = {
  readonly status: RegulationStatus
  readonly since: PartialDate | null
  /** A day on which a source speaks of it, where it isn't known since when. */
  readonly attestedOn: PartialDate | null
  /** The first day on which it's told. */
  readonly from: BusinessDate | null
  readonly note: string | null
  readonly source: Source
  readonly recordedAt: Date
}

/** When it was meant to reach a status; kept beside what came. */
export type StatusPlan = {
  readonly status: RegulationStatus
  readonly on: PartialDate
  readonly note: string | null
  readonly source: Source
  readonly recordedAt: Date
}

export type RegulationRecord = {
  readonly _id: string
  readonly version: number
  readonly order: number
  readonly kind: RegulationKind
  readonly name: Name
  readonly mention: Bilingual
  /** The time that a plan is for, half-open; null where it has no end of its own. */
  readonly term: { readonly from: PartialDate; readonly to: PartialDate } | null
  readonly succeeds: string | null
  readonly note: string | null
  readonly entries: readonly StatusEntry[]
  readonly plans: readonly StatusPlan[]
  readonly search: readonly string[]
}

export type RegulationAt = {
  readonly id: string
  readonly record: RegulationRecord
  readonly moment: Moment
}

type Happening = 'OUTLINED' | 'DRAFTED' | 'SUBMITTED' | 'ENACTED' | 'AMENDED' | 'REPEALED' | 'DROPPED'

/** The way of an ordinance or plan. Which step an ordinance may not leave out is in `mayFollow`. */
export const regulationMachine: Machine<RegulationStatus, Happening> = {
  name: 'regulation',
  states: regulationStatuses,
  initial: 'NONE',
  final: ['REPEALED'],
  transitions: [
    { from: ['NONE'], event: 'OUTLINED', to: 'OUTLINE' },
    { from: ['NONE', 'OUTLINE'], event: 'DRAFTED', to: 'DRAFT' },
    { from: ['NONE', 'OUTLINE', 'DRAFT'], event: 'SUBMITTED', to: 'BILL' },
    { from: ['NONE', 'DRAFT', 'BILL'], event: 'ENACTED', to: 'ENACTED' },
    { from: ['ENACTED', 'AMENDED'], event: 'AMENDED', to: 'AMENDED' },
    { from: ['ENACTED', 'AMENDED'], event: 'REPEALED', to: 'REPEALED' },
    { from: ['OUTLINE', 'DRAFT', 'BILL'], event: 'DROPPED', to: 'NONE' },
  ],
}

const reaches: Record<RegulationStatus, Happening> = {
  NONE: 'DROPPED',
  OUTLINE: 'OUTLINED',
  DRAFT: 'DRAFTED',
  BILL: 'SUBMITTED',
  ENACTED: 'ENACTED',
  AMENDED: 'AMENDED',
  REPEALED: 'REPEALED',
}

/** Whether a status may follow another: by the table, and an ordinance is enacted from a bill alone. */
export function mayFollow(kind: RegulationKind, from: RegulationStatus, to: RegulationStatus): boolean {
  if (to === 'ENACTED' && kind === 'ORDINANCE' && from !== 'BILL') return false
  return nextState(regulationMachine, from, reaches[to]) === to
}

export function statusesAfter(kind: RegulationKind, from: RegulationStatus): RegulationStatus[] {
  return regulationStatuses.filter((to) => mayFollow(kind, from, to))
}

/** The status reached last in the order of the record, whatever its day. */
export function lastStatus({ entries }: Pick<RegulationRecord, 'entries'>): RegulationStatus {
  return entries.at(-1)?.status ?? 'NONE'
}

export type StatusOn = { readonly status: RegulationStatus; readonly since: PartialDate | null }

/**
 * The status on a day. Before the first one: NONE where it's known since when that holds, else null, as nobody knows
 * what was.
 */
export function statusOn(record: RegulationRecord, moment: Moment): StatusOn | null {
  const entries = knownEntries(record, moment)
  const held = entries.findLast(({ from }) => from !== null && from <= moment.asOf)
  if (held) return { status: held.status, since: held.since }
  const first = entries[0]
  return first && first.since === null ? null : { status: 'NONE', since: null }
}

/** Whether it holds on the day: enacted, and within the time that it's for. Null where the status isn't known. */
export function isInForceOn(record: RegulationRecord, moment: Moment): boolean | null {
  const { term } = record
  const period = { from: term && earliestDay(term.from), to: term && earliestDay(term.to) }
  if (!containsDay(period, moment.asOf)) return false
  const told = statusOn(record, moment)
  return told && (told.status === 'ENACTED' || told.status === 'AMENDED')
}

/** A step of its way: when it was meant to come, and when it came. */
export type RegulationStep = {
  readonly status: RegulationStatus
  readonly plan: StatusPlan | null
  readonly entry: StatusEntry | null
}

/** Steps up to the moment in the order of the way, each plan beside what came of it. */
export function stepsOf(record: RegulationRecord, moment: Moment): RegulationStep[] {
  const entries = knownEntries(record, moment).filter(({ from }) => from === null || from <= moment.asOf)
  const plans = record.plans.filter(({ recordedAt }) => isKnown(recordedAt, moment))
  const planOf = (status: RegulationStatus) => plans.findLast((plan) => plan.status === status) ?? null
  const came = entries.map((entry, at): RegulationStep => {
    const isFirst = entries.findIndex(({ status }) => status === entry.status) === at
    return { status: entry.status, entry, plan: isFirst ? planOf(entry.status) : null }
  })
  const missing = regulationStatuses.flatMap((status): RegulationStep[] => {
    const plan = planOf(status)
    return plan && !entries.some((entry) => entry.status === status) ? [{ status, plan, entry: null }] : []
  })
  const rank = ({ status }: RegulationStep) => regulationStatuses.indexOf(status)
  return missing.reduce((steps, step) => {
    const at = steps.findIndex((each) => rank(each) > rank(step))
    return steps.toSpliced(at === -1 ? steps.length : at, 0, step)
  }, came)
}

/** By how many months it came later than planned (negative: earlier); null unless both are known to the month. */
export function slipMonthsOf({ plan, entry }: RegulationStep): number | null {
  const [planned, came] = [plan?.on, entry?.since].map((date) => (date ? monthsOf(date) : null))
  return typeof planned === 'number' && typeof came === 'number' ? came - planned : null
}

export type RegulationStatusNotPossible = {
  readonly kind: 'RegulationStatusNotPossible'
  readonly clause: null
  readonly regulationId: string
  readonly current: RegulationStatus
  readonly asked: RegulationStatus
  readonly possible: readonly RegulationStatus[]
}
export type RegulationStatusOutOfOrder = {
  readonly kind: 'RegulationStatusOutOfOrder'
  readonly clause: null
  readonly regulationId: string
  readonly givenOn: BusinessDate
  readonly lastStatus: RegulationStatus
  readonly lastOn: BusinessDate
}
export type RegulationProblem = RegulationStatusNotPossible | RegulationStatusOutOfOrder

export type Reached = { readonly entry: StatusEntry & { readonly from: BusinessDate } }

/** That a regulation reached a status on a day: later than the last one that has a day. */
export function reach(record: RegulationRecord, entry: Reached['entry']): Result<Reached, RegulationProblem> {
  const { _id: regulationId, kind, entries } = record
  const current = lastStatus(record)
  if (!mayFollow(kind, current, entry.status)) {
    const possible = statusesAfter(kind, current)
    const asked = entry.status
    return refuse({
      kind: 'RegulationStatusNotPossible',
      clause: null,
      regulationId,
      current,
      asked,
      possible,
    })
  }
  const last = entries.findLast(({ from }) => from !== null)
  if (last?.from && entry.from <= last.from) {
    const conflicting = { lastStatus: last.status, lastOn: last.from, givenOn: entry.from }
    return refuse({ kind: 'RegulationStatusOutOfOrder', clause: null, regulationId, ...conflicting })
  }
  return ok({ entry })
}

export type PlanningProblem = RegulationStatusNotPossible | SharedProblem
export type Planned = { readonly plan: StatusPlan }

/** When it's meant to reach a status that it hasn't reached yet. Plans made before stay; the last one is told. */
export function planStatus(
  record: RegulationRecord,
  plan: StatusPlan,
  today: BusinessDate,
): Result<Planned, PlanningProblem> {
  const { _id: regulationId, entries, kind } = record
  const current = lastStatus(record)
  const isAhead =
    plan.status === 'AMENDED' ? current !== 'REPEALED' : !entries.some(({ status }) => status === plan.status)
  if (!isAhead || plan.status === 'NONE') {
    const possible = statusesAfter(kind, current).filter((each) => each !== 'NONE')
    const asked = plan.status
    return refuse({
      kind: 'RegulationStatusNotPossible',
      clause: null,
      regulationId,
      current,
      asked,
      possible,
    })
  }
  const isPast = plan.on < today.slice(0, plan.on.length)
  return isPast
    ? refuse(invalid('on', `must not be over already (today is ${today})`, plan.on))
    : ok({ plan })
}

export function afterPlanned(record: RegulationRecord, { plan }: Planned): RegulationRecord {
  return { ...record, plans: [...record.plans, plan] }
}

export function afterReached(record: RegulationRecord, { entry }: Reached): RegulationRecord {
  return { ...record, entries: [...record.entries, entry] }
}

/** What is wrong with a record: a status that can't follow the one before, or a day before the last one's. Empty when sound. */
export function entryFaults({ _id, kind, entries }: RegulationRecord): string[] {
  const dated = entries.flatMap(({ from }) => from ?? [])
  const order = dated.slice(1).filter((day, at) => day <= (dated[at] as string))
  const steps = entries.slice(1).filter(({ status }, at) => {
    const before = entries[at] as StatusEntry
    return !mayFollow(kind, before.status, status)
  })
  return [
    ...order.map((day) => `${_id}: ${day} isn't after the status before`),
    ...steps.map(({ status }) => `${_id}: ${status} can't follow the status before`),
  ]
}

/** 本庁…区政運営の基本方針…を定め. */
const policyClause = 'clause:K-4-1-3-1'

export const recordingPost = 'head-office-planner'

/** Only who plans the ward's organisation at its head office records how far a regulation has come. */
export function mayRecord(actor: Actor, headOffice: string | null, act: string): NotPermitted | null {
  if (headOffice !== null && holdsPost(actor, [recordingPost], headOffice)) return null
  const needs = [headOffice === null ? recordingPost : `${recordingPost}@${headOffice}`]
  return { kind: 'NotPermitted', clause: policyClause, act, needs, isSignedIn: actor.kind !== 'ANONYMOUS' }
}

/** What recording a status may answer. */
export type RecordingProblem = RegulationProblem | SharedProblem

function knownEntries({ entries }: RegulationRecord, moment: Moment): StatusEntry[] {
  return entries.filter(({ recordedAt }) => isKnown(recordedAt, moment))
}

function isKnown(recordedAt: Date, { knownAt }: Moment): boolean {
  return knownAt === null || recordedAt <= knownAt
}

function monthsOf(date: PartialDate): number | null {
  return date.length < 7 ? null : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
