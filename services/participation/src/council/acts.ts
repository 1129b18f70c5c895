import { act } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { type CouncilAction, type CouncilEvent, type CouncilRecord, evolveCouncil } from './council.ts'
import { momentAt, notFound, type Preparation, placeHasCouncil, prepareCouncil } from './decisions.ts'
import { refusal } from './rights.ts'
import type { RolloutPlace } from './rollout.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** Begins the preparation of a council for a place; the index refuses the second of two that come at once. */
export async function prepare(context: Context, placeId: string, input: Keys & Omit<Preparation, 'id'>) {
  const { stores, actor, now } = context
  const id = newId('Council')
  const place = await context.loaders.place.load(placeId)
  if (!place) return refuse(notFound(placeId))
  const forbidden = refusal('prepareCouncil', 'PREPARE', actor, place)
  if (forbidden) return refuse(forbidden)
  return act(
    { actor, now },
    {
      name: 'prepareCouncil',
      model: stores.council.councils,
      id,
      creates: true,
      input: { ...input, place: placeId } as Keys,
      facts: (_none, session) => hasLiveCouncil(context, place, session),
      decide: (_none, hasLive) => prepareCouncil(place, hasLive, { ...input, id }, momentAt(now)),
      evolve: evolveCouncil,
      duplicate: { oneLiveCouncil: () => placeHasCouncil(place) },
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
}

type Decide<P extends Problem> = (council: CouncilRecord, facts: CouncilFacts) => Result<CouncilEvent, P>

/** One act on a council. It turns a page of the council's meeting book, so that no meeting begins at the same moment. */
export function change<P extends Problem>(
  { stores, actor, now }: Context,
  name: string,
  action: CouncilAction,
  input: Keys & { readonly id: string },
  decide: Decide<P>,
) {
  return act(
    { actor, now },
    {
      name,
      model: stores.council.councils,
      id: input.id,
      input,
      facts: async (council, session): Promise<CouncilFacts> => {
        if (!council) return { place: null, inSession: [], ahead: [] }
        await stores.meeting.turnPage(council._id, session)
        const place = await stores.council.places.findById(council.place).session(session).lean()
        return { place, ...(await stores.meeting.unfinished(council._id, session)) }
      },
      permit: (council, { place }) => (council ? refusal(name, action, actor, place) : null),
      decide: (council, facts) => decide(council as CouncilRecord, facts),
      evolve: evolveCouncil,
    },
  )
}

async function hasLiveCouncil({ stores }: Context, { _id, kind }: RolloutPlace, session: ClientSession) {
  const live = { place: _id, kind, isLive: true }
  return (await stores.council.councils.exists(live).session(session)) !== null
}
