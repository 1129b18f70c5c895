import { randomBytes } from 'node:crypto'
import { act, type Stored } from '@chiiki/kit/act.ts'
import { addDays, startOfDay } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { turnedTo } from '../council/lookup.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type BodyOver, bodyOver } from '../seat/decisions.ts'
import {
  type DrawActNotPossible,
  type Drawn,
  type Ground,
  most,
  notPossible,
  performDraw,
  type QuotasImpossible,
} from './decisions.ts'
import {
  type DrawAction,
  type DrawEntry,
  type DrawEvent,
  type DrawRecord,
  evolveDraw,
  policyOn,
  sourceKey,
} from './draw.ts'
import { isWord, type Plan, planDraw } from './planning.ts'
import { refusal } from './rights.ts'
import { commitmentOf } from './sortition.ts'
import type { Announced } from './sources.ts'
import { entryId } from './store.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** The instant, its day, and what holds for draws on it. */
export async function groundOf(context: Context): Promise<Ground> {
  const day = dayOf(context)
  return { now: context.now, day, policy: policyOn(await context.loaders.drawPolicies(), day) }
}

/** Plans a draw for a council. */
export async function plan(context: Context, input: Keys & Omit<Plan, 'id'>) {
  const { stores, loaders, actor, now } = context
  const council = await loaders.council.load(input.council)
  if (!council) return refuse(notFound(input.council))
  const forbidden = refusal('planDraw', 'PLAN', actor, await loaders.place.load(council.place))
  if (forbidden) return refuse(forbidden)
  const id = newId('Draw')
  const ground = await groundOf(context)
  return act(
    { actor, now },
    {
      name: 'planDraw',
      model: stores.draw.draws,
      id,
      creates: true,
      input,
      facts: (_none, session) => turnedTo(context, council._id, session),
      decide: (_none, found): Result<DrawEvent, BodyOver | InvalidInput> => {
        const over = bodyOver(found, ground.day)
        return over ? refuse(over) : planDraw({ ...input, id }, ground)
      },
      evolve: evolveDraw,
    },
  )
}

export type Person = {
  readonly person: string
  readonly strata: readonly { readonly attribute: string; readonly value: string }[]
}
export type PersonInPool = { kind: 'PersonInPool'; clause: null; draw: string; positions: readonly number[] }

/** Puts people into the pool of a draw. What tells who they are is sealed; what stands for them is public. */
export async function addEntries(
  context: Context,
  input: Keys & { readonly id: string; readonly people: readonly Person[] },
) {
  const { stores } = context
  const { policy } = await groundOf(context)
  const read = readPeople(input.people)
  if (!read.ok) return read
  const entries = read.value.map((each) => sealedEntry(context, input.id, each))
  const pool = await change(context, 'addDrawEntries', 'ADD_ENTRIES', input, {
    facts: async (draw, session) => known(context, draw, entries, session),
    decide: (draw, known): Result<DrawEvent, DrawActNotPossible | PersonInPool | InvalidInput> => {
      const refused = notPossible(draw, 'ADD_ENTRIES')
      if (refused) return refused
      if (known.length > 0)
        return refuse({ kind: 'PersonInPool', clause: null, draw: draw._id, positions: known })
      const size = draw.entryCount + entries.length
      if (size > policy.largestPool)
        return refuse(
          invalid('people', `must not make the pool larger than ${policy.largestPool}`, String(size)),
        )
      return ok({ type: 'ENTRIES_ADDED', count: entries.length })
    },
    also: async (_draw, session) => {
      await stores.draw.entries.insertMany(entries, { session })
    },
  })
  return pool
}

/** Draws by the seed that was fixed, and writes everybody's place in the order. */
export async function drawNow(context: Context, input: Keys & { readonly id: string }) {
  const { stores } = context
  let order: Drawn['order'] = []
  return change(context, 'performDraw', 'DRAW', input, {
    facts: (draw, session) => stores.draw.poolOf(draw._id, session),
    decide: (draw, pool): Result<DrawEvent, DrawActNotPossible | QuotasImpossible> => {
      const drawn = performDraw(draw, pool)
      if (!drawn.ok) return drawn
      order = drawn.value.order
      return ok(drawn.value.event)
    },
    also: (draw, session) => stores.draw.rank(draw._id, order, session),
  })
}

/** Ends a draw: some time later what tells who is behind a line is erased. */
export async function end<P extends Problem>(
  context: Context,
  name: string,
  action: DrawAction,
  input: Keys & { readonly id: string },
  decide: (draw: DrawRecord) => Result<DrawEvent, P>,
) {
  const { day, policy } = await groundOf(context)
  const eraseAt = startOfDay(addDays(day, policy.erasedAfterDays))
  return change(context, name, action, input, {
    decide,
    also: ({ _id }, session) => context.stores.draw.eraseAfter(_id, eraseAt, session),
  })
}

/** Which draws announced these sources before: what was seen once can't decide again. */
export async function sourcesUsed(
  { stores }: Context,
  draw: DrawRecord,
  sources: readonly Announced[],
  session: ClientSession,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const days = [...new Set(sources.map(({ expectedOn }) => expectedOn))]
  const asked = { 'sources.expectedOn': { $in: days }, _id: { $ne: draw._id }, state: 'VOIDED' as const }
  const others = await stores.draw.draws.find(asked, { sources: 1 }).session(session).limit(200).lean()
  const used = new Map<string, string[]>()
  for (const other of others)
    for (const source of other.sources)
      used.set(sourceKey(source), [...(used.get(sourceKey(source)) ?? []), other._id])
  return used
}

type Change<P extends Problem, F> = {
  readonly facts?: (draw: DrawRecord, session: ClientSession) => Promise<F>
  readonly decide: (draw: DrawRecord, facts: F) => Result<DrawEvent, P>
  readonly also?: (draw: DrawRecord, session: ClientSession) => Promise<void>
}

type Facts<F> = { readonly place: RolloutPlace | null; readonly more: F }

/** One act on a draw by whoever holds it. */
export function change<P extends Problem, F = undefined>(
  { stores, actor, now }: Context,
  name: string,
  action: DrawAction,
  input: Keys & { readonly id: string },
  { facts, decide, also }: Change<P, F>,
) {
  return act<DrawRecord & Stored, DrawEvent, P, Facts<F>>(
    { actor, now },
    {
      name,
      model: stores.draw.draws,
      id: input.id,
      input,
      facts: async (draw, session): Promise<Facts<F>> => {
        const place = draw ? await placeOf({ stores }, draw, session) : null
        const isAllowed = draw !== null && refusal(name, action, actor, place) === null
        return { place, more: (isAllowed ? await facts?.(draw, session) : undefined) as F }
      },
      permit: (draw, { place }) => (draw ? refusal(name, action, actor, place) : null),
      decide: (draw, { more }) => decide(draw as DrawRecord, more),
      evolve: evolveDraw,
      ...(also ? { also: (_event, after, session) => also(after, session) } : {}),
    },
  )
}

async function placeOf({ stores }: Pick<Context, 'stores'>, { council }: DrawRecord, session: ClientSession) {
  const found = await stores.council.councils.findById(council, { place: 1 }).session(session).lean()
  return found && (await stores.council.places.findById(found.place).session(session).lean())
}

/** Where in what was sent people stand who are in the pool already, or twice in what was sent; from 0. */
async function known(
  { stores }: Context,
  draw: DrawRecord,
  entries: readonly DrawEntry[],
  session: ClientSession,
): Promise<number[]> {
  const prints = entries.map(({ print }) => print)
  const found = await stores.draw.entries
    .find({ draw: draw._id, print: { $in: prints } }, { print: 1 })
    .session(session)
    .lean()
  const taken = new Set(found.map(({ print }) => print))
  return prints.flatMap((print, index) => (taken.has(print) || prints.indexOf(print) < index ? [index] : []))
}

function sealedEntry(
  { stores: { draw: store } }: Context,
  draw: string,
  { person, strata }: Person,
): DrawEntry {
  const salt = randomBytes(16).toString('hex')
  const commitment = commitmentOf(salt, person)
  const about = `DrawEntry ${entryId(draw, commitment)}`
  return {
    _id: entryId(draw, commitment),
    draw,
    commitment,
    strata: [...strata],
    rank: null,
    salt: store.sealer.seal(salt, about),
    person: store.sealer.seal(person, about),
    print: store.sealer.fingerprints(person, `DrawEntry ${draw}`)[0] ?? null,
    eraseAt: null,
  }
}

const mostPeople = 200
const longestPerson = 200

function readPeople(people: readonly Person[]): Result<Person[], InvalidInput> {
  if (people.length < 1 || people.length > mostPeople)
    return refuse(invalid('people', `must be 1 to ${mostPeople} at a time`, String(people.length)))
  const read: Person[] = []
  for (const [index, { person, strata }] of people.entries()) {
    const text = readText(`people.${index}.person`, person, longestPerson)
    // What was given names a person: it isn't told back.
    if (!text.ok) return refuse({ ...text.problem, given: null })
    const attributes = new Set(strata.map(({ attribute }) => attribute))
    const isFine =
      strata.length <= most.strata &&
      attributes.size === strata.length &&
      strata.every(({ attribute, value }) => isWord(attribute) && isWord(value))
    if (!isFine)
      return refuse(
        invalid(
          `people.${index}.strata`,
          `must be at most ${most.strata} different attributes, each name and value 1 to 40 letters, digits, _, + or -`,
          null,
        ),
      )
    read.push({ person: text.value, strata: strata.map(({ attribute, value }) => ({ attribute, value })) })
  }
  return ok(read)
}
