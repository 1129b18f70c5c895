import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { plainForm } from '@chiiki/kit/japanese-text.ts'
import type { Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { Bilingual } from '../clause/clause.ts'
import type { Moment } from '../territory/territory.ts'
import {
  type RevisionProblem,
  type StandardClosed,
  type StandardOutOfOrder,
  standardClause,
} from './problem.ts'

/** 統一的基準: what head office sets for the whole ward on one topic (第4・1・3）①). */
export type StandardRecord = {
  readonly _id: string
  readonly version: number
  readonly topic: string
  /** The topic as it's compared: one spelling for all. */
  readonly topicKey: string
  /** Whether its end isn't set. A topic has one open standard at most; the store holds that. */
  readonly isOpen: boolean
  readonly versions: readonly StandardVersion[]
  readonly search: readonly string[]
}

export type StandardVersion = Versioned & {
  readonly number: number
  readonly validFrom: BusinessDate
  readonly text: Bilingual
  /** The kinds of office that it binds. */
  readonly binds: readonly string[]
  readonly source: Source
}

export type StandardState = 'PLANNED' | 'IN_FORCE' | 'REPEALED'
export type StandardAction = 'REVISE' | 'REPEAL'

/** The life of a standard. Days begin and end it; acts set those days. */
export const standardMachine: Machine<StandardState, StandardAction | 'FIRST_DAY' | 'END_DAY'> = {
  name: 'standard',
  states: ['PLANNED', 'IN_FORCE', 'REPEALED'],
  initial: 'PLANNED',
  final: ['REPEALED'],
  transitions: [
    { from: ['PLANNED'], event: 'FIRST_DAY', to: 'IN_FORCE' },
    { from: ['IN_FORCE'], event: 'END_DAY', to: 'REPEALED' },
    { from: ['PLANNED'], event: 'REVISE', to: 'PLANNED' },
    { from: ['IN_FORCE'], event: 'REVISE', to: 'IN_FORCE' },
    { from: ['PLANNED'], event: 'REPEAL', to: 'PLANNED' },
    { from: ['IN_FORCE'], event: 'REPEAL', to: 'IN_FORCE' },
  ],
}

/** A standard at a moment; `current` is the version in force. */
export type StandardAt = {
  readonly id: string
  readonly record: StandardRecord
  readonly moment: Moment
  readonly state: StandardState
  readonly current: StandardVersion | null
}

export function standardAt(record: StandardRecord | null, moment: Moment): StandardAt | null {
  if (!record) return null
  const [first] = knownVersions(record, moment.knownAt)
  if (!first) return null
  const current = inForce(record.versions, moment.asOf, moment.knownAt)[0] ?? null
  const state = current ? 'IN_FORCE' : first.validFrom > moment.asOf ? 'PLANNED' : 'REPEALED'
  return { id: record._id, record, moment, state, current }
}

/** By number; as known at an instant (null: now). */
export function knownVersions({ versions }: StandardRecord, knownAt: Date | null): StandardVersion[] {
  return versions
    .filter(({ recordedAt, supersededAt }) =>
      knownAt === null
        ? supersededAt === null
        : recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt),
    )
    .toSorted((a, b) => a.number - b.number)
}

/** One spelling for all: width, case, kana, old kanji. Never by sound: 街づくり and まちづくり are two topics. */
export function topicKeyOf(topic: string): string {
  return plainForm(topic)
}

export type VersionDraft = Pick<StandardVersion, 'validFrom' | 'text' | 'binds' | 'source'>
export type Now = { readonly at: Date; readonly today: BusinessDate }
export type StandardEvent = {
  readonly versions: readonly StandardVersion[]
  readonly isOpen: boolean
  /** Rules of areas that end on the day. */
  readonly ends: { readonly areaRules: readonly string[]; readonly on: BusinessDate } | null
}

/** A new version from a day on: the one before ends that day. */
export function revise(
  record: StandardRecord,
  draft: VersionDraft,
  { at, today }: Now,
): Result<StandardEvent, RevisionProblem> {
  if (draft.validFrom < today) return refuse(past('validFrom', draft.validFrom, today))
  const last = lastOf(record)
  const fault = notAfter(record, last, draft.validFrom)
  if (fault) return refuse(fault)
  const version = { ...draft, number: last.number + 1, validTo: null, recordedAt: at, supersededAt: null }
  return ok({ versions: [...ended(record, draft.validFrom, at), version], isOpen: true, ends: null })
}

/** The end of a standard on a day; its versions stay readable. */
export function repeal(
  record: StandardRecord,
  on: BusinessDate,
  { at, today }: Now,
): Result<StandardEvent, RevisionProblem> {
  if (on < today) return refuse(past('on', on, today))
  const fault = notAfter(record, lastOf(record), on)
  return fault ? refuse(fault) : ok({ versions: ended(record, on, at), isOpen: false, ends: null })
}

export function afterStandardEvent(
  record: StandardRecord,
  { versions, isOpen }: StandardEvent,
): StandardRecord {
  return { ...record, versions, isOpen }
}

/** The version that a rule from a day on would contradict: one that holds on that day or later. */
export function standingAgainst(
  standards: readonly StandardRecord[],
  from: BusinessDate,
): { readonly standard: StandardRecord; readonly version: StandardVersion } | null {
  for (const standard of standards) {
    const version = knownVersions(standard, null).find(({ validTo }) => validTo === null || validTo > from)
    if (version) return { standard, version }
  }
  return null
}

/** The versions with the open one ending on a day: what was known before stays. */
function ended(record: StandardRecord, on: BusinessDate, at: Date): StandardVersion[] {
  return record.versions.flatMap((version) =>
    version.supersededAt === null && version.validTo === null
      ? [
          { ...version, supersededAt: at },
          { ...version, validTo: on, recordedAt: at },
        ]
      : [version],
  )
}

function lastOf(record: StandardRecord): StandardVersion {
  return knownVersions(record, null).at(-1) as StandardVersion
}

function notAfter(
  { _id: standardId, isOpen }: StandardRecord,
  { number, validFrom, validTo }: StandardVersion,
  givenOn: BusinessDate,
): StandardClosed | StandardOutOfOrder | null {
  if (!isOpen)
    return { kind: 'StandardClosed', clause: standardClause, standardId, endsOn: validTo as BusinessDate }
  if (givenOn > validFrom) return null
  return {
    kind: 'StandardOutOfOrder',
    clause: standardClause,
    standardId,
    givenOn,
    lastNumber: number,
    lastFrom: validFrom,
  }
}

export function past(field: string, given: BusinessDate, today: BusinessDate) {
  const rule = `must be today (${today}) or later`
  return { kind: 'InvalidInput' as const, clause: null, field, rule, given }
}
