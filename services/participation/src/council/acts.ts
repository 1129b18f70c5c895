import { act, type Stored } from '@chiiki/kit/act.ts'
import { addDays } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { bodiesResting, endWithBodies } from '../seat/along.ts'
import { termOn } from '../seat/term.ts'
import {
  type Changed,
  type CouncilAction,
  type CouncilEvent,
  type CouncilKind,
  type CouncilRecord,
  evolveCouncil,
} from './council.ts'
import {
  dissolvedWithParent,
  momentAt,
  notFound,
  type Preparation,
  placeHasCouncil,
  prepareCouncil,
  type Subcommittee,
  setUpSubcommittee,
} from './decisions.ts'
import { typeFor } from './kinds.ts'
import { refusal } from './rights.ts'
import type { RolloutPlace } from './rollout.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** Begins the preparation of a council for a place; the index refuses the second of two that come at once. */
export async function prepare(
  context: Context,
  placeId: string,
  input: Keys & Omit<Preparation, 'id'> & { readonly type?: string | null },
) {
  const { stores, actor, now } = context
  const id = newId('Council')
  const place = await context.loaders.place.load(placeId)
  if (!place) return refuse(notFound(placeId))
  const forbidden = refusal('prepareCouncil', 'PREPARE', actor, place)
  if (forbidden) return refuse(forbidden)
  const moment = momentAt(now)
  const type = typeFor(await context.loaders.councilTypes(), input.type ?? null, place.kind, moment.today)
  if (!type) return refuse(notFound(input.type ?? placeId))
  return act(
    { actor, now },
    {
      name: 'prepareCouncil',
      model: stores.council.councils,
      id,
      creates: true,
      input: { ...input, place: placeId } as Keys,
      facts: (_none, session) => hasLiveBody(context, place, type._id, session),
      decide: (_none, hasLive) => prepareCouncil(place, type, hasLive, { ...input, id }, moment),
      evolve: evolveCouncil,
      duplicate: { oneLiveBody: () => placeHasCouncil(place, type) },
      also: (_event, _council, session) => stores.meeting.openBook(id, session),
    },
  )
}

/** Sets up a subcommittee. It turns a page of its parent's book, so that the parent doesn't end at the same moment. */
export async function subcommittee(
  context: Context,
  parentId: string,
  input: Keys & Omit<Subcommittee, 'id'>,
) {
  const { stores, loaders, actor, now } = context
  const seen = await loaders.council.load(parentId)
  if (!seen) return refuse(notFound(parentId))
  const place = await loaders.place.load(seen.place)
  const forbidden = refusal('setUpSubcommittee', 'PREPARE', actor, place, 'SUBCOMMITTEE')
  if (forbidden) return refuse(forbidden)
  const type = (await loaders.councilTypes()).find(({ at }) => at === 'PARENT')
  if (!type) return refuse(notFound('SUBCOMMITTEE'))
  const id = newId('Council')
  return act(
    { actor, now },
    {
      name: 'setUpSubcommittee',
      model: stores.council.councils,
      id,
      creates: true,
      input: { ...input, parent: parentId } as Keys,
      facts: async (_none, session) => {
        await stores.meeting.turnPage(parentId, session)
        const terms = await stores.seat.terms
          .find({ council: parentId }, { history: 0 })
          .session(session)
          .lean()
        const parent = await stores.council.councils
          .findById(parentId, { history: 0 })
          .session(session)
          .lean()
        return { parent, term: termOn(terms, momentAt(now).today) }
      },
      decide: (_none, { parent, term }) =>
        setUpSubcommittee(parent ?? seen, type, term?.endsOn ?? null, { ...input, id }, momentAt(now)),
      evolve: evolveCouncil,
      also: (_event, _council, session) => stores.meeting.openBook(id, session),
    },
  )
}

/** What an act on a council rests on besides the council itself. */
export type CouncilFacts = {
  readonly place: RolloutPlace | null
  /** Meetings in session, and with those that are planned or made known. */
  readonly inSession: readonly string[]
  readonly ahead: readonly string[]
  /** Its subcommittees, when it's about to end. */
  readonly parts: readonly (CouncilRecord & Stored)[]
}

type Decide<P extends Problem> = (council: CouncilRecord, facts: CouncilFacts) => Result<CouncilEvent, P>

/** One act on a council. It turns a page of the council's meeting book, so that no meeting begins at the same moment. */
export function change<P extends Problem>(
  context: Context,
  name: string,
  action: CouncilAction,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  const { stores, actor, now } = context
  let found: CouncilFacts['parts'] = []
  return act(
    { actor, now },
    {
      name,
      model: stores.council.councils,
      id: input.id,
      input,
      facts: async (council, session): Promise<CouncilFacts> => {
        if (!council) return { place: null, inSession: [], ahead: [], parts: [] }
        await stores.meeting.turnPage(council._id, session)
        if (action === 'DISSOLVE') await turnThoseResting(context, council._id, session)
        const place = await stores.council.places.findById(council.place).session(session).lean()
        const own = await stores.meeting.unfinished(council._id, session)
        if (action !== 'DISSOLVE') return { place, ...own, parts: [] }
        const parts = await stores.council.councils
          .find({ parent: council._id, isLive: true })
          .session(session)
          .lean()
        const ahead = [...own.ahead]
        for (const { _id } of parts) {
          await stores.meeting.turnPage(_id, session)
          ahead.push(...(await stores.meeting.unfinished(_id, session)).ahead)
        }
        return { place, inSession: own.inSession, ahead, parts }
      },
      permit: (council, { place }) =>
        council ? refusal(name, action, actor, place, council.kind as CouncilKind) : null,
      decide: (council, facts) => {
        found = facts.parts
        return decide(council as CouncilRecord, facts)
      },
      evolve: evolveCouncil,
      ...(action === 'DISSOLVE'
        ? {
            also: async (event: CouncilEvent, parent: CouncilRecord, session: ClientSession) => {
              const lastDay = addDays((event as Changed).change.from, -1)
              const bodies = [parent._id, ...found.map(({ _id }) => _id)]
              await endWithBodies({ stores, actor, now }, name, bodies, lastDay, session)
              for (const part of found) {
                const ended = dissolvedWithParent(parent, event as Changed)
                const after = evolveCouncil(part, ended)
                const said = { actor, now, act: name, event: ended }
                await changeAlong(stores.council.councils, part, after, said, session)
              }
            },
          }
        : {}),
    },
  )
}

/** Turns a page of the bodies of which somebody sits by virtue of a seat on this one. */
async function turnThoseResting(context: Context, council: string, session: ClientSession) {
  const { stores } = context
  const sitting = await stores.seat.memberships
    .find({ council, lastDay: { $gte: momentAt(context.now).today } }, { _id: 1 })
    .session(session)
    .lean()
  const ids = sitting.map(({ _id }) => _id)
  for (const body of (await bodiesResting(context, ids, session)).toSorted())
    await stores.meeting.turnPage(body, session)
}

async function hasLiveBody({ stores }: Context, { _id }: RolloutPlace, type: string, session: ClientSession) {
  const live = { place: _id, exclusive: type, isLive: true }
  return (await stores.council.councils.exists(live).session(session)) !== null
}
