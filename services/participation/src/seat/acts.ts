import { act } from '@chiiki/kit/act.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, Problem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { stateNow } from '../council/council.ts'
import { notFound } from '../council/decisions.ts'
import { bodiesResting, endResting } from './along.ts'
import {
  type BodyOver,
  cancelTerm,
  type LinkFound,
  type LinkMissing,
  longest,
  nominate,
  planTerm,
  type SelectionUnproven,
  type TermOver,
  type TermPlan,
  type TermsOverlap,
} from './decisions.ts'
import {
  evolveMembership,
  type MembershipEvent,
  type MembershipRecord,
  type Nominated,
  type Role,
  type Selection,
  spanOf,
} from './membership.ts'
import { refusal, type SeatDuty } from './rights.ts'
import { bodyOf, bodySeen, rosterFor, type SeatFacts } from './roster.ts'
import { evolveTerm, seatOf, type TermEvent, type TermRecord } from './term.ts'

export type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** Plans the next term of a body with its seats. */
export async function plan(context: Context, input: Keys & Omit<TermPlan, 'id'>) {
  const { stores, loaders, actor, now } = context
  const seen = await loaders.council.load(input.council)
  if (!seen) return refuse(notFound(input.council))
  const body = await bodySeen(context, input.council)
  const forbidden = refusal('planCouncilTerm', 'PLAN_TERM', actor, body)
  if (forbidden) return refuse(forbidden)
  const id = newId('CouncilTerm')
  const categories = await loaders.seatCategories()
  return act(
    { actor, now },
    {
      name: 'planCouncilTerm',
      model: stores.seat.terms,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        await stores.meeting.turnPage(input.council, session)
        const terms = await stores.seat.terms
          .find({ council: input.council }, { history: 0 })
          .session(session)
          .lean()
        return { terms, ...(await bodyOf(context, input.council, session)) }
      },
      decide: (
        _none,
        { terms, council, type },
      ): Result<TermEvent, BodyOver | TermsOverlap | InvalidInput> => {
        const state = stateNow(council, businessDateOf(now))
        if (state !== 'ESTABLISHED' && state !== 'PREPARING')
          return refuse({ kind: 'BodyOver', clause: null, council: council._id, state })
        return planTerm({ ...input, id }, type, categories, terms, () => newId('CouncilSeat'))
      },
      evolve: evolveTerm,
    },
  )
}

/** Drops a term that nobody was appointed for. */
export function cancel(context: Context, input: Keys & { readonly id: string; readonly reason: string }) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name: 'cancelCouncilTerm',
      model: stores.seat.terms,
      id: input.id,
      input,
      facts: async (term, session) =>
        term ? await rosterFor(context, term.council, term._id, session) : null,
      permit: (_term, facts) => (facts ? refusal('cancelCouncilTerm', 'CANCEL_TERM', actor, facts) : null),
      decide: (term, facts) => {
        const appointed = facts?.roster.memberships.filter((each) => spanOf(each) !== null).length ?? 0
        return cancelTerm(term as TermRecord, appointed, input.reason, businessDateOf(now))
      },
      evolve: evolveTerm,
    },
  )
}

export type Nomination = {
  readonly seat: string
  readonly term: string
  readonly role?: Role | null
  readonly selection: {
    readonly method: Selection['method']
    readonly source?: string | null
    readonly draw?: string | null
    readonly commitment?: string | null
  }
  readonly person: string
  readonly name: string
  readonly contact?: string | null
  readonly isNamePublic: boolean
  readonly restsOn?: string | null
}

/** Puts somebody forward for a seat. Who it is gets sealed, beside what is public. */
export async function nominateMember(context: Context, input: Keys & Nomination) {
  const { stores, loaders, actor, now } = context
  const today = businessDateOf(now)
  const term = await loaders.councilTerm.load(input.term)
  const seat = term && seatOf(term, input.seat)
  if (!term || !seat) return refuse(notFound(term ? input.seat : input.term))
  const forbidden = refusal('nominateMember', 'NOMINATE', actor, await bodySeen(context, term.council))
  if (forbidden) return refuse(forbidden)
  const category = (await loaders.seatCategories()).find(({ _id }) => _id === seat.category)
  if (!category) return refuse(notFound(seat.category))
  const person = readText('person', input.person, longest.person)
  if (!person.ok) return person
  const name = readText('name', input.name, longest.name)
  if (!name.ok) return name
  const contact = readOptionalText('contact', input.contact, longest.contact)
  if (!contact.ok) return contact
  const selection = readSelection(input.selection)
  if (!selection.ok) return selection
  const id = newId('Membership')
  const prints = stores.seat.sealer.fingerprints(person.value, 'Membership.person')
  const { idempotencyKey, ...given } = input
  return act(
    { actor, now },
    {
      name: 'nominateMember',
      model: stores.seat.memberships,
      id,
      creates: true,
      input: { ...given, idempotencyKey: idempotencyKey ?? null } as Keys,
      facts: async (_none, session) => {
        const others = await bodyOfMembership(context, input.restsOn ?? null, session)
        const facts = await rosterFor(context, term.council, term._id, session, others)
        const known = await stores.seat.memberships
          .findOne({ person: { $in: prints } }, { person: 1 })
          .session(session)
          .lean()
        const print = known?.person ?? (prints[0] as string)
        const link = await linkFor(
          facts,
          context,
          input.restsOn ?? null,
          category.linkedTo,
          seat.district,
          session,
        )
        const isProven = await lineIsFree(context, selection.value, term.council, session)
        const terms = await consecutive(context, facts, print, session)
        return { ...facts, print, link, isProven, consecutiveTerms: terms }
      },
      decide: (
        _none,
        { roster, print, link, isProven, consecutiveTerms },
      ): Result<Nominated, SelectionUnproven | TermOver | LinkMissing | InvalidInput> => {
        if (!isProven)
          return refuse({
            kind: 'SelectionUnproven',
            clause: null,
            draw: selection.value.draw ?? '',
          })
        const membership = {
          _id: id,
          council: term.council,
          term: term._id,
          seat: seat.id,
          category: seat.category,
          role: input.role ?? 'MEMBER',
          selection: selection.value,
          person: print,
          isNamePublic: input.isNamePublic,
          nominatedOn: today,
          link: category.linkedTo === null ? null : (link?.id ?? null),
          consecutiveTerms,
        }
        return nominate(membership, category, link, roster.term, today)
      },
      evolve: evolveMembership,
      also: async (_event, _membership, session) => {
        const { sealer, people } = stores.seat
        const about = aboutPerson(id)
        const sealed = {
          _id: id,
          name: sealer.seal(name.value, about),
          contact: contact.value === null ? null : sealer.seal(contact.value, about),
        }
        await people.create([sealed], { session })
      },
    },
  )
}

/** What sealed text of a member belongs to. */
export function aboutPerson(membership: string): string {
  return `MemberPerson ${membership}`
}

type Decide<P extends Problem> = (
  membership: MembershipRecord,
  facts: SeatFacts,
  today: BusinessDate,
) => Result<MembershipEvent, P>

/**
 * One act on a membership. It turns a page of its body's book, of the book of the body that it rests on, and of those of the bodies
 * that rest on it; what rests on it ends in the same transaction.
 */
export function change<P extends Problem>(
  context: Context,
  name: string,
  duty: SeatDuty,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  const { stores, actor, now } = context
  const today = businessDateOf(now)
  return act(
    { actor, now },
    {
      name,
      model: stores.seat.memberships,
      id: input.id,
      input,
      facts: async (membership, session) => {
        if (!membership) return null
        const { council, term, link, _id } = membership
        const others = [
          ...(await bodyOfMembership(context, link, session)),
          ...(await bodiesResting(context, [_id], session)),
        ]
        return await rosterFor(context, council, term, session, others)
      },
      permit: (_membership, facts) => (facts ? refusal(name, duty, actor, facts) : null),
      decide: (membership, facts) => decide(membership as MembershipRecord, facts as SeatFacts, today),
      evolve: evolveMembership,
      also: async (event, { _id, from }, session) => {
        if (event.type !== 'ENDED') return
        const lastDay = event.lastDay ?? from
        if (lastDay !== null)
          await endResting(context, name, [_id], event.lastDay ?? addDays(lastDay, -1), session)
      },
    },
  )
}

/** Every method names what shows it: a draw its line, the others a document. */
function readSelection(given: Nomination['selection']): Result<Selection, InvalidInput> {
  const source = readOptionalText('selection.source', given.source, longest.decision)
  if (!source.ok) return source
  const { method, draw = null, commitment = null } = given
  if (method === 'SORTITION') {
    if (draw === null || commitment === null)
      return refuse(invalid('selection', 'must name the draw and the commitment of its line', null))
    return ok({ method, source: source.value, draw, commitment: commitment.trim().toLowerCase() })
  }
  if (source.value === null)
    return refuse(invalid('selection.source', 'must name the document that shows it', null))
  return ok({ method, source: source.value, draw: null, commitment: null })
}

/** Whether the line of the draw accepted for this body, and nobody sits by it yet. Other methods show it by their document. */
async function lineIsFree(
  { stores }: Context,
  { method, draw, commitment }: Selection,
  council: string,
  session: ClientSession,
): Promise<boolean> {
  if (method !== 'SORTITION' || draw === null) return true
  const held = await stores.draw.draws.findOne({ _id: draw, council }, { places: 1 }).session(session).lean()
  const accepted = held?.places.some((each) => each.commitment === commitment && each.state === 'ACCEPTED')
  if (!accepted) return false
  const given = { 'selection.draw': draw, 'selection.commitment': commitment }
  const free = ['REJECTED', 'WITHDRAWN']
  const sitting = await stores.seat.memberships
    .exists({ ...given, state: { $nin: free as MembershipRecord['state'][] } })
    .session(session)
  return sitting === null
}

async function bodyOfMembership({ stores }: Context, id: string | null, session: ClientSession) {
  if (id === null) return []
  const known = await stores.seat.memberships.findById(id, { council: 1 }).session(session).lean()
  return known ? [known.council] : []
}

/** The membership that a seat rests on, where it's of a body that the seat asks for. */
async function linkFor(
  { council }: SeatFacts,
  { stores }: Context,
  id: string | null,
  needs: string | null,
  district: string | null,
  session: ClientSession,
): Promise<LinkFound> {
  if (id === null || needs === null) return null
  const link = await stores.seat.memberships.findById(id, { history: 0 }).session(session).lean()
  if (!link) return null
  const other = await stores.council.councils.findById(link.council, { history: 0 }).session(session).lean()
  const fits =
    needs === 'PARENT'
      ? link.council === council.parent
      : other?.kind === 'DISTRICT' &&
        other.area === council.area &&
        (district === null || other.place === district)
  return fits ? { id: link._id, person: link.person, span: spanOf(link) } : null
}

/** How many terms in a row with this one: without an end, and each counted for itself. */
async function consecutive(
  { stores }: Context,
  { roster, terms }: SeatFacts,
  person: string,
  session: ClientSession,
): Promise<number> {
  const earlier = terms.filter(
    ({ state, startsOn }) => state !== 'CANCELLED' && startsOn < roster.term.startsOn,
  )
  const last = earlier.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]
  if (!last) return 1
  const held = await stores.seat.memberships.find({ term: last._id, person }).session(session).lean()
  const most = held.filter((each) => spanOf(each) !== null).map(({ consecutiveTerms }) => consecutiveTerms)
  return Math.max(0, ...most) + 1
}
