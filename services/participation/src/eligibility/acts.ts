import { randomBytes, randomInt } from 'node:crypto'
import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Actor, Person } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, NotPermitted, Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import {
  alreadyDeclared,
  type Basis,
  changeEligibility,
  declareEligibility,
  type EligibilityAlreadyDeclared,
  type Ground,
  readBasis,
} from './decisions.ts'
import {
  type Category,
  type Declared,
  type EligibilityEvent,
  type EligibilityRecord,
  evolveEligibility,
  holderOf,
} from './eligibility.ts'
import { groundOf, isMine } from './lookup.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Given = { readonly district: string; readonly basis: string }

/** Declares a category for whoever is signed in, or for a group that they speak for; the index refuses a second one. */
export async function declare(
  context: Context,
  input: Keys & Given & { readonly category: Category; readonly group?: string | null },
) {
  const { stores, actor, now } = context
  const { category, district, group = null } = input
  const person = personIn(actor, 'declareEligibility', group)
  if ('kind' in person && person.kind === 'NotPermitted') return refuse(person)
  const [basis, unknown, ground] = await givenOf(context, input)
  if (!basis.ok) return basis
  if (unknown) return refuse(unknown)
  const id = newId('Eligibility')
  const declaration = { id, reference: newReference(), person: person.id, group, category, district }
  const kept = basis.value
  return act<EligibilityRecord & Stored, Declared, InvalidInput | EligibilityAlreadyDeclared>(
    { actor, now },
    {
      name: 'declareEligibility',
      model: stores.eligibility.declarations,
      id,
      creates: true,
      input,
      decide: () => declareEligibility({ ...declaration, basis: kept }, ground),
      evolve: evolveEligibility,
      duplicate: { oneLiveEligibility: () => alreadyDeclared(holderOf(person.id, group), category) },
      also: (_event, after, session) => keep(context, after, kept, session),
    },
  )
}

/** Changes the district and the words of a declaration. */
export async function changeDeclaration(context: Context, input: Keys & Given & { readonly id: string }) {
  const [basis, unknown, ground] = await givenOf(context, input)
  if (!basis.ok) return basis
  if (unknown) return refuse(unknown)
  const changed = { district: input.district, basis: basis.value }
  const decide = (eligibility: EligibilityRecord) => changeEligibility(eligibility, changed, ground)
  return changeBy(context, 'changeEligibility', input, decide, basis.value)
}

/** One act on a declaration of one's own, or of a group that one speaks for. Others' are as if they weren't there. */
export async function change<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: (eligibility: EligibilityRecord, ground: Ground) => Result<EligibilityEvent, P>,
) {
  const ground = await groundOf(context)
  return changeBy(context, name, input, (eligibility) => decide(eligibility, ground), null)
}

function changeBy<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: (eligibility: EligibilityRecord) => Result<EligibilityEvent, P>,
  basis: Basis | null,
) {
  const { stores, actor, now } = context
  return act(
    { actor, now },
    {
      name,
      model: stores.eligibility.declarations,
      id: input.id,
      input,
      permit: (eligibility) => (eligibility && isMine(eligibility, actor) ? null : notFound(input.id)),
      decide: (eligibility) => decide(eligibility as EligibilityRecord),
      evolve: evolveEligibility,
      also: (_event, after, session) => keep(context, after, basis, session),
    },
  )
}

/** The words go with the declaration: kept as long, and gone when it's taken back. */
function keep({ stores }: Context, after: EligibilityRecord, basis: Basis | null, session: ClientSession) {
  if (!after.isLive) return stores.eligibility.eraseBasis(after._id, session)
  return stores.eligibility.keepBasis(after._id, basis, after.eraseAt, session)
}

async function givenOf(context: Context, { district, basis }: Given) {
  const place = await context.loaders.place.load(district)
  const unknown = place?.kind === 'DISTRICT' ? null : notFound(district)
  const salt = randomBytes(16).toString('base64url')
  return [readBasis(basis, salt), unknown, await groundOf(context)] as const
}

/** Whoever is signed in, unless they name a group that they don't speak for. */
function personIn(actor: Actor, name: string, group: string | null): Person | NotPermitted {
  const isSignedIn = actor.kind === 'PERSON'
  if (isSignedIn && (group === null || actor.groups?.includes(group))) return actor
  return { kind: 'NotPermitted', clause: null, act: name, needs: [], isSignedIn }
}

const signs = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'

/** Random, and fit to be read out: 31 signs, 8 of them, 8.5 × 10¹¹ in all. */
function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `KM-${four()}-${four()}`
}
