import { act } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { termOn } from '../seat/term.ts'
import {
  type CouncilAction,
  type CouncilEvent,
  type CouncilKind,
  type CouncilRecord,
  evolveCouncil,
} from './council.ts'
import { momentAt } from './decisions.ts'
import { typeFor } from './kinds.ts'
import {
  type Preparation,
  placeHasCouncil,
  prepareCouncil,
  type Subcommittee,
  setUpSubcommittee,
} from './preparing.ts'
import { refusal } from './rights.ts'
import type { RolloutPlace } from './rollout.ts'

export type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

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

/** What an act on a council rests on besides the council itself: also the meetings in session. */
export type CouncilFacts = { readonly place: RolloutPlace | null; readonly inSession: readonly string[] }

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
  return act(
    { actor, now },
    {
      name,
      model: stores.council.councils,
      id: input.id,
      input,
      facts: async (council, session): Promise<CouncilFacts> => {
        if (!council) return { place: null, inSession: [] }
        await stores.meeting.turnPage(council._id, session)
        const place = await stores.council.places.findById(council.place).session(session).lean()
        const { inSession } = await stores.meeting.unfinished(council._id, session)
        return { place, inSession }
      },
      permit: (council, { place }) =>
        council ? refusal(name, action, actor, place, council.kind as CouncilKind) : null,
      decide: (council, facts) => decide(council as CouncilRecord, facts),
      evolve: evolveCouncil,
    },
  )
}

async function hasLiveBody({ stores }: Context, { _id }: RolloutPlace, type: string, session: ClientSession) {
  const live = { place: _id, exclusive: type, isLive: true }
  return (await stores.council.councils.exists(live).session(session)) !== null
}
