import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotPermitted } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/**
 * 町会・自治会 and other groups of a district that a newcomer may join, as the centre registers them when they agree to be told of. What the
 * ward publishes names none, so that there are as many as centres have registered.
 */
export const localGroupKinds = ['NEIGHBOURHOOD_ASSOCIATION', 'OTHER'] as const
export type LocalGroupKind = (typeof localGroupKinds)[number]

export const localGroupStates = ['REGISTERED', 'ENDED'] as const
export type LocalGroupState = (typeof localGroupStates)[number]
export type LocalGroupAction = 'CHANGE' | 'END'

export const localGroupMachine: Machine<LocalGroupState, LocalGroupAction> = {
  name: 'local group',
  states: localGroupStates,
  initial: 'REGISTERED',
  final: ['ENDED'],
  transitions: [
    { from: ['REGISTERED'], event: 'CHANGE', to: 'REGISTERED' },
    { from: ['REGISTERED'], event: 'END', to: 'ENDED' },
  ],
}

export type LocalGroupRecord = {
  readonly _id: string
  readonly kind: LocalGroupKind
  readonly name: string
  readonly district: string
  /** The office of the centre that registered it. */
  readonly office: string
  /** Where its members live, in words; null: nobody wrote it down. */
  readonly covers: string | null
  /** How anybody may reach it; null: through the centre. */
  readonly contact: string | null
  readonly from: BusinessDate
  /** The first day on which it's told of no more; null while no end is decided. */
  readonly until: BusinessDate | null
  readonly state: LocalGroupState
}

export type LocalGroupWords = Pick<LocalGroupRecord, 'name' | 'covers' | 'contact'>
export type LocalGroupEvent =
  | { readonly event: 'REGISTERED'; readonly group: LocalGroupRecord }
  | { readonly event: 'CHANGED'; readonly words: LocalGroupWords }
  | { readonly event: 'ENDED'; readonly until: BusinessDate }

/** The district has a group of that name. */
export type LocalGroupRegistered = {
  readonly kind: 'LocalGroupRegistered'
  readonly clause: null
  readonly name: string
}
/** It isn't told of any more. */
export type LocalGroupEnded = {
  readonly kind: 'LocalGroupEnded'
  readonly clause: null
  readonly until: BusinessDate | null
}

export type Draft = {
  readonly kind: LocalGroupKind
  readonly name: string
  readonly covers?: string | null
  readonly contact?: string | null
  readonly hasAgreed: boolean
}

/** Registers a group that agreed to be told of, from today on. */
export function registerLocalGroup(
  id: string,
  { kind, hasAgreed, ...written }: Draft,
  home: Pick<LocalGroupRecord, 'district' | 'office'>,
  now: Date,
): Result<LocalGroupEvent, InvalidInput> {
  if (!hasAgreed) return refuse(invalid('hasAgreed', 'must be true: the group agrees to be told of', 'false'))
  const words = wordsOf(written)
  if (!words.ok) return words
  const group: LocalGroupRecord = {
    ...{ _id: id, kind, ...words.value, ...home },
    ...{ from: businessDateOf(now), until: null, state: 'REGISTERED' },
  }
  return ok({ event: 'REGISTERED', group })
}

export function changeLocalGroup(
  group: LocalGroupRecord,
  written: Omit<Draft, 'kind' | 'hasAgreed'>,
): Result<LocalGroupEvent, InvalidInput | LocalGroupEnded> {
  if (nextState(localGroupMachine, group.state, 'CHANGE') === null) return refuse(isEnded(group))
  const words = wordsOf(written)
  return words.ok ? ok({ event: 'CHANGED', words: words.value }) : words
}

/** Ends it from a day on: today or later. */
export function endLocalGroup(
  group: LocalGroupRecord,
  until: BusinessDate,
  now: Date,
): Result<LocalGroupEvent, InvalidInput | LocalGroupEnded> {
  if (nextState(localGroupMachine, group.state, 'END') === null) return refuse(isEnded(group))
  const today = businessDateOf(now)
  if (until < today || until > addDays(today, 366))
    return refuse(invalid('until', 'must be today or within a year', until))
  return ok({ event: 'ENDED', until })
}

export function evolveLocalGroup(group: LocalGroupRecord | null, event: LocalGroupEvent): LocalGroupRecord {
  if (event.event === 'REGISTERED') return event.group
  if (!group) throw new Error(`${event.event} needs a group`)
  return event.event === 'CHANGED'
    ? { ...group, ...event.words }
    : { ...group, state: 'ENDED', until: event.until }
}

/** Whether it's told of on a day. */
export function isToldOn({ from, until }: LocalGroupRecord, day: BusinessDate): boolean {
  return from <= day && (until === null || day < until)
}

function isEnded({ until }: LocalGroupRecord): LocalGroupEnded {
  return { kind: 'LocalGroupEnded', clause: null, until }
}

function wordsOf({
  name,
  covers,
  contact,
}: Omit<Draft, 'kind' | 'hasAgreed'>): Result<LocalGroupWords, InvalidInput> {
  const read = readText('name', name, 100)
  if (!read.ok) return read
  const area = readOptionalText('covers', covers, 300)
  if (!area.ok) return area
  const reached = readOptionalText('contact', contact, 200)
  return reached.ok ? ok({ name: read.value, covers: area.value, contact: reached.value }) : reached
}

/** Who registers the groups of a district: its centre. */
export const registrars = ['centre-director'] as const

export function mayRegister(actor: Actor, office: string | null, act: string): NotPermitted | null {
  if (office !== null && holdsPost(actor, registrars, office)) return null
  const needs = registrars.map((post) => `${post}@${office ?? 'office:…'}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export function localGroupActions(group: LocalGroupRecord, actor: Actor): LocalGroupAction[] {
  return mayRegister(actor, group.office, '') ? [] : eventsFrom(localGroupMachine, group.state)
}
