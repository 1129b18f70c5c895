import { act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { onlyDirectors } from '../charge.ts'
import type { Context } from '../context.ts'
import type { ShelterElsewhere } from '../drill/drill.ts'
import * as roster from './posting.ts'
import { keepsRoster } from './rights.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<P> = Promise<Result<roster.PostingKept, P | SharedProblem>>
type PostProblem = roster.PostedAlready | ShelterElsewhere

export async function postToRoster(context: Context, input: Keyed & roster.ToPost): Acted<PostProblem> {
  const { stores, loaders, actor, now } = context
  const charge = await loaders.charge.load(input.district)
  if (!charge) return refuse({ kind: 'NotFound', clause: null, id: input.district })
  if (!keepsRoster(actor, charge)) return refuse(notKeeper(context, 'postToRoster', charge))
  const shelter = input.shelter ? await loaders.shelter.load(input.shelter) : null
  const id = newId('DisasterPosting')
  const { postings, sealName } = stores.roster
  return act<roster.Posting & Stored, roster.PostingEffect, PostProblem | SharedProblem, roster.PostingFacts>(
    { actor, now },
    {
      name: 'postToRoster',
      model: postings,
      id,
      creates: true,
      input,
      facts: async (_none, session) => ({
        id,
        today: businessDateOf(now),
        shelterDistrict: shelter?.district ?? null,
        others: await othersOf(context, input, session),
        seal: (name) => sealName(id, name),
      }),
      decide: (_none, facts) => roster.post(input, facts),
      evolve: roster.evolve,
      duplicate: {
        onePostingAPerson: () => roster.taken('PERSON'),
        oneLeaderADistrict: () => roster.taken('LEADER'),
      },
    },
  )
}

/** Postings that end after that day: of the person, and of leaders of the district. */
function othersOf({ stores }: Context, { person, district, from }: roster.ToPost, session: ClientSession) {
  const { postings } = stores.roster
  const later = [{ until: null }, { until: { $gt: from } }]
  return postings
    .find({ $and: [{ $or: [{ person }, { district, role: 'LEADER' }] }, { $or: later }] }, { history: 0 })
    .session(session)
    .limit(10)
    .lean()
}

export async function endPosting(
  context: Context,
  input: Keyed & { readonly posting: string; readonly on: string },
): Acted<roster.PostingEnded> {
  const { stores, loaders, actor, now } = context
  const before = await loaders.posting.load(input.posting)
  const charge = before && (await loaders.charge.load(before.district))
  // Who may not know of it isn't told whether it's there.
  if (!charge || !keepsRoster(actor, charge))
    return refuse({ kind: 'NotFound', clause: null, id: input.posting })
  return act<roster.Posting & Stored, roster.PostingEffect, roster.PostingEnded | SharedProblem>(
    { actor, now },
    {
      name: 'endPosting',
      model: stores.roster.postings,
      id: input.posting,
      input,
      decide: (kept) => roster.end(kept as roster.Posting, input.on, businessDateOf(now)),
      evolve: roster.evolve,
    },
  )
}

function notKeeper({ actor }: Context, name: string, charge: Parameters<typeof onlyDirectors>[2]) {
  const refusal = onlyDirectors(actor, name, charge)
  return { ...refusal, needs: ['personnel-officer', ...refusal.needs] }
}
