import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { canonicalHash } from '@chiiki/kit/canonical-json.ts'
import { type Context, dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import { check, type Finding, isHeldOn, type Seated, type Worse } from './composition.ts'
import { ifSeated, type Roster, seatedOf, spanFor } from './decisions.ts'
import { type MembershipKept, type MembershipRecord, phaseOf, spanOf } from './membership.ts'
import { mayDo } from './rights.ts'
import { bodySeen, linksOf } from './roster.ts'
import { type Seat, type SeatCategory, seatOf, type TermKept, termOn } from './term.ts'

/** A seat with the term that it's of. */
export type SeatSeen = { readonly seat: Seat; readonly term: TermKept }

export type Check = {
  readonly asOf: BusinessDate
  readonly term: TermKept | null
  readonly findings: readonly Finding[]
  readonly hash: string
}

export async function termsOf({ loaders }: Context, council: string): Promise<TermKept[]> {
  return await loaders.termsOfCouncil.load(council)
}

/** What the rules of a body find on a day: from the memberships of the term that covers it. */
export async function checkOf(context: Context, council: string, asOf: BusinessDate): Promise<Check> {
  const term = termOn(await termsOf(context, council), asOf)
  const { rules, seated } = await pictureOf(context, council, term)
  return checked(asOf, term, check(rules, seated, asOf))
}

/** The same as if somebody nominated sat from this day, and what that would make worse. */
export async function checkIf(
  context: Context,
  membership: MembershipKept,
  from: BusinessDate,
): Promise<(Check & { readonly worse: readonly Worse[] }) | null> {
  const term = await surelyTerm(context, membership.term)
  const { rules, roster } = await pictureOf(context, membership.council, term)
  if (!roster) return null
  const links = await linksFor(context, [...roster.memberships, membership])
  const full = { ...roster, links }
  const given = spanFor(membership, from, full)
  if (!given.ok) return null
  const { span } = given.value
  const others = full.memberships.filter(({ _id }) => _id !== membership._id)
  const joined = { ...membership, ...span, state: 'APPOINTED' as const }
  const seated = seatedOf([...others, joined], full)
  return { ...checked(from, term, check(rules, seated, from)), worse: ifSeated(membership, span, full) }
}

/** Who sits on the body on the day, in the order of the seats. */
export async function membersOn(context: Context, council: string, day: BusinessDate) {
  const term = termOn(await termsOf(context, council), day)
  if (!term) return []
  const order = new Map(term.seats.map(({ id, number }) => [id, number]))
  const memberships = await context.loaders.membershipsOfTerm.load(term._id)
  return memberships
    .filter((each) => isOn(each, day))
    .toSorted((a, b) => (order.get(a.seat) ?? 0) - (order.get(b.seat) ?? 0))
}

/** A membership for whoever may know of it: nominations are their body's secretary's and those's who appoint. */
export async function membershipOf(context: Context, id: string): Promise<MembershipKept | null> {
  const membership = await context.loaders.membership.load(id)
  if (!membership) return null
  return isPublic(membership) || (await seesNominations(context, membership.council)) ? membership : null
}

/** Whether people at large are told of it. */
export function isPublic({ from }: MembershipKept): boolean {
  return from !== null
}

export async function seesNominations(context: Context, council: string): Promise<boolean> {
  if (context.actor.kind === 'ANONYMOUS') return false
  const body = await bodySeen(context, council)
  return mayDo('NOMINATE', context.actor, body) || mayDo('APPOINT', context.actor, body)
}

export function isOn(membership: MembershipKept, day: BusinessDate): boolean {
  const span = spanOf(membership)
  return span !== null && isHeldOn(span, day)
}

export async function surelyTerm({ loaders }: Context, id: string): Promise<TermKept> {
  return found(await loaders.councilTerm.load(id), id)
}

export async function seatSeen(context: Context, { term: id, seat }: MembershipKept): Promise<SeatSeen> {
  const term = await surelyTerm(context, id)
  return { term, seat: found(seatOf(term, seat), seat) }
}

export async function categoryOf({ loaders }: Context, id: string): Promise<SeatCategory> {
  return found((await loaders.seatCategories()).find(({ _id }) => _id === id) ?? null, id)
}

/** How the membership stands today. */
export function phaseToday(context: Context, membership: MembershipKept) {
  return phaseOf(membership, dayOf(context))
}

/** The term of a membership with all of it, as an act on it would see them. */
export async function rosterSeen(context: Context, membership: MembershipKept): Promise<Roster> {
  const term = await surelyTerm(context, membership.term)
  const { rules, roster } = await pictureOf(context, membership.council, term)
  const memberships = roster?.memberships ?? []
  return { term, memberships, rules, links: await linksFor(context, [...memberships, membership]) }
}

async function pictureOf(context: Context, council: string, term: TermKept | null) {
  const { type } = await bodySeen(context, council)
  const rules = (await context.loaders.compositionRules()).filter((rule) => rule.councilType === type._id)
  if (!term) return { rules, seated: [] as Seated[], roster: null }
  const memberships = await context.loaders.membershipsOfTerm.load(term._id)
  const roster: Roster = { term, memberships, links: await linksFor(context, memberships), rules }
  return { rules, seated: seatedOf(memberships, roster), roster }
}

async function linksFor({ loaders }: Context, memberships: readonly MembershipRecord[]) {
  const ids = [...new Set(memberships.flatMap(({ link }) => link ?? []))]
  const linked = await Promise.all(ids.map((id) => loaders.membership.load(id)))
  return linksOf(linked.flatMap((each) => each ?? []))
}

function checked(asOf: BusinessDate, term: TermKept | null, findings: readonly Finding[]): Check {
  const told = findings.map(({ rule, status, measured, base, memberships, unknown }) => [
    rule._id,
    status,
    measured,
    base,
    memberships,
    unknown,
  ])
  return { asOf, term, findings, hash: canonicalHash([asOf, term?._id ?? null, told]) }
}
