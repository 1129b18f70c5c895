import { act } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { aboutPerson, bodyOfMembership, type Keys } from './acts.ts'
import type { Fact } from './composition.ts'
import {
  type LinkFound,
  type LinkMissing,
  longest,
  nominate,
  type SelectionUnproven,
  type TermOver,
} from './decisions.ts'
import { eraseAt } from './erasure.ts'
import { evolveMembership, type Nominated, type Role, spanOf } from './membership.ts'
import { refusal } from './rights.ts'
import { bodySeen, rosterFor, type SeatFacts } from './roster.ts'
import { type GivenSelection, isProven, readSelection } from './selection.ts'
import { readFacts } from './suspension.ts'
import { seatOf } from './term.ts'

export type Nomination = {
  readonly seat: string
  readonly term: string
  readonly role?: Role | null
  readonly selection: GivenSelection
  readonly person: string
  readonly name: string
  readonly contact?: string | null
  readonly isNamePublic: boolean
  readonly restsOn?: string | null
  readonly facts?: readonly Fact[] | null
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
  const facts = readFacts(input.facts ?? [])
  if (!facts.ok) return facts
  const policies = await loaders.seatPolicies()
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
        const place = { council: term.council, term: term._id, category: seat.category }
        const isShown = await isProven(context, selection.value, place, session)
        const terms = await consecutive(context, facts, print, session)
        return { ...facts, print, link, isShown, consecutiveTerms: terms }
      },
      decide: (
        _none,
        { roster, print, link, isShown, consecutiveTerms },
      ): Result<Nominated, SelectionUnproven | TermOver | LinkMissing | InvalidInput> => {
        if (!isShown)
          return refuse({
            kind: 'SelectionUnproven',
            clause: null,
            shownBy: selection.value.draw ?? selection.value.application ?? '',
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
          facts: facts.value,
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
          eraseAt: eraseAt(policies, term.endsOn, today),
        }
        await people.create([sealed], { session })
      },
    },
  )
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
