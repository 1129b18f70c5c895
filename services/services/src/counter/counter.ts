import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'
import type { HoursException, HoursRule, Schedule } from './hours.ts'

/**
 * Counters (窓口): where people of the ward come with a procedure. くみん窓口 and 出張所 take the full range and belong
 * to an area through its general branch; a centre's window and a certificate window are windows, not those.
 */
export const counterKinds = ['KUMIN', 'BRANCH_OFFICE', 'CERTIFICATE', 'CENTRE'] as const
export type CounterKind = (typeof counterKinds)[number]

/** How a window takes a procedure (第4・1・1）④): itself, by passing it on (取次ぎ), by helping with it, or not. */
export const offeringModes = ['HANDLE', 'RELAY', 'SUPPORT', 'NONE'] as const
export type OfferingMode = (typeof offeringModes)[number]

export type Name = {
  readonly ja: string
  readonly kana: string | null
  readonly romaji: string | null
  readonly en: string | null
}
export type Bilingual = { readonly ja: string; readonly en: string | null }

export type OfferingCaveat = Bilingual & { readonly source: Source }

/** That a window takes a procedure. What isn't listed is NONE. */
export type Offering = {
  readonly procedure: string
  readonly mode: OfferingMode
  /** The office that issues what is relayed here; null where no kept source tells, and where nothing is relayed. */
  readonly issuedBy: string | null
  /** What to know before relying on it. */
  readonly caveat: OfferingCaveat | null
  readonly source: Source
}

/** Where a counter is, between two days. */
export type Location = Versioned & {
  readonly since: PartialDate
  readonly until: PartialDate | null
  readonly address: string | null
  readonly building: string | null
  readonly floor: string | null
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  /** Why the address is null. */
  readonly unknownReason: string | null
  /** Set where an act planned it; a planned move can be withdrawn until its day. */
  readonly plannedAt: Date | null
  readonly source: Source
}

export type CounterRecord = {
  readonly _id: string
  readonly order: number
  readonly kind: CounterKind
  readonly name: Name
  readonly office: string
  /** The general branch through which it belongs to its area. */
  readonly branch: string
  readonly area: string
  /** Null for a counter that belongs to an area and not to a district. */
  readonly district: string | null
  readonly offerings: readonly Offering[]
  /** The bodies that run the 福祉の相談窓口 here together; empty where there's none. */
  readonly welfarePartners: readonly string[]
  /** Whether video consultation was piloted here; null where it wasn't to be. */
  readonly isVideoPilot: boolean | null
  readonly versions: readonly Location[]
  readonly hours: readonly HoursRule[]
  readonly exceptions: readonly HoursException[]
  readonly search: readonly string[]
}

/** The day and the instant that a counter is told for. */
export type Moment = { readonly asOf: BusinessDate; readonly at: Date }

/** A counter as it stands on a day. */
export type CounterAt = CounterRecord & {
  readonly id: string
  readonly version: number
  readonly location: Location
  readonly moment: Moment
}

/** The counter at a moment, or null when there's none on that day. */
export function counterAt(
  record: (CounterRecord & { readonly version: number }) | null,
  moment: Moment,
): CounterAt | null {
  const location = record && inForce(record.versions, moment.asOf)[0]
  return record && location ? { ...record, id: record._id, location, moment } : null
}

/** Moves that are still to come on the counter's day, by day. */
export function plannedMoves({ versions, moment }: CounterAt): Location[] {
  return currentLocations(versions)
    .slice(1)
    .filter(({ validFrom }) => validFrom !== null && validFrom > moment.asOf)
}

/** What is known now of where a counter was, is and will be, by day. */
export function currentLocations(versions: readonly Location[]): Location[] {
  const known = versions.filter(({ supersededAt }) => supersededAt === null)
  return known.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
}

/** What decides when a counter is open. That it doesn't take some procedures doesn't close it: see `scheduleFor`. */
export function scheduleOf({ hours, exceptions, versions }: CounterRecord): Schedule {
  const periods = currentLocations(versions).map(({ validFrom, validTo }) => ({
    from: validFrom,
    to: validTo,
  }))
  return { rules: hours, exceptions: exceptions.filter(({ kind }) => kind !== 'SUSPENDED'), periods }
}

/** The rules of hours in force on the counter's day, then those that follow. */
export function hoursFrom({ hours, moment }: CounterAt): HoursRule[] {
  return hours.filter(({ validTo }) => validTo === null || validTo > moment.asOf)
}

/** How a counter takes a procedure of the catalogue. */
export function modeOf({ offerings }: CounterRecord, procedure: string): OfferingMode {
  return offerings.find((each) => each.procedure === procedure)?.mode ?? 'NONE'
}

/** How near to people a window is: a centre first, then the counters, then the windows for certificates. */
export function tierOf(kind: CounterKind): number {
  return { CENTRE: 0, BRANCH_OFFICE: 1, KUMIN: 1, CERTIFICATE: 2 }[kind]
}

export type KindFilter = {
  readonly eq?: CounterKind | null
  readonly in?: readonly CounterKind[] | null
  readonly not?: CounterKind | null
  readonly notIn?: readonly CounterKind[] | null
}

/** Whether a kind passes a filter as a root list would have it. */
export function passes(kind: CounterKind, filter: KindFilter | null | undefined): boolean {
  if (!filter) return true
  return (
    (filter.eq == null || kind === filter.eq) &&
    (filter.in == null || filter.in.includes(kind)) &&
    (filter.not == null || kind !== filter.not) &&
    (filter.notIn == null || !filter.notIn.includes(kind))
  )
}

const ownPost = 'counter-manager'
const plannerPost = 'head-office-planner'
const headOffice = 'office:hq'

/**
 * Who may plan moves and announce hours: the counter's own manager, and the planners of the head office.
 * A counter is public, so that one which doesn't exist may be told to whoever could act on any.
 */
export function mayManage(
  actor: Actor,
  counter: Pick<CounterRecord, 'office'> | null,
  act: string,
): NotPermitted | null {
  const isPlanner = holdsPost(actor, [plannerPost], headOffice)
  if (isPlanner || holdsPost(actor, [ownPost], counter?.office)) return null
  const needs = [`${ownPost}@${counter?.office ?? 'office:…'}`, `${plannerPost}@${headOffice}`]
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** The counter at a moment; before it's set up, as it will begin. For whoever has just acted on it. */
export function counterFor(record: CounterRecord & { readonly version: number }, moment: Moment): CounterAt {
  const beginsOn = currentLocations(record.versions)[0]?.validFrom ?? moment.asOf
  const counter = counterAt(record, moment) ?? counterAt(record, { ...moment, asOf: beginsOn })
  if (!counter) throw new Error(`${record._id} has no location on any day`)
  return counter
}

/** A window's way with a procedure, and the window as it stands. */
export type OfferingAt = Offering & { readonly counter: CounterAt }

export type ModeFilter = { readonly eq?: OfferingMode | null; readonly in?: readonly OfferingMode[] | null }

export function passesMode(mode: OfferingMode, filter: ModeFilter | null | undefined): boolean {
  if (!filter) return true
  return (filter.eq == null || mode === filter.eq) && (filter.in == null || filter.in.includes(mode))
}
