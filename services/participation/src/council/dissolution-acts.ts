import { act, type Stored } from '@chiiki/kit/act.ts'
import { addDays } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { bodiesResting, endWithBodies } from '../seat/along.ts'
import type { Keys } from './acts.ts'
import { type Changed, type CouncilRecord, evolveCouncil, stateNow } from './council.ts'
import { dissolvedWithParent, momentAt } from './decisions.ts'
import { type Ended, type Ending, type EndingFacts, endCouncil } from './dissolution.ts'
import { dutiesOf, handOn } from './duty-books.ts'
import { found } from './lookup.ts'
import { refusal } from './rights.ts'
import type { RolloutPlace } from './rollout.ts'

type Part = CouncilRecord & Stored
type Facts = EndingFacts & { readonly place: RolloutPlace | null; readonly parts: readonly Part[] }
type Refused = Exclude<ReturnType<typeof endCouncil>, { ok: true }>['problem']

/**
 * Ends a body with its subcommittees and all memberships, and hands what it has begun to those named for it, in one transaction. It
 * turns a page of the book of each body that has a part in it, so that nothing begins there at the same moment.
 */
export function dissolve(
  context: Context,
  input: Keys & { readonly id: string; readonly resolutions?: readonly string[] | null } & Ending,
) {
  const { stores, actor, now } = context
  const moment = momentAt(now)
  let made: { readonly ended: Ended; readonly parts: readonly Part[] } | null = null
  return act<CouncilRecord & Stored, Changed, Refused, Facts | null>(
    { actor, now },
    {
      name: 'dissolveCouncil',
      model: stores.council.councils,
      id: input.id,
      input,
      facts: async (council, session) => council && factsOf(context, council, input, session),
      permit: (council, facts) =>
        council && facts ? refusal('dissolveCouncil', 'DISSOLVE', actor, facts.place, council.kind) : null,
      decide: (council, facts) => {
        const known = found(facts, input.id)
        const ended = endCouncil(council as CouncilRecord, input, known, moment)
        if (!ended.ok) return ended
        made = { ended: ended.value, parts: known.parts }
        return { ok: true, value: ended.value.event }
      },
      evolve: evolveCouncil,
      also: async (event, parent, session) => {
        if (!made) throw new Error('a body ends without a decision')
        const lastDay = addDays(event.change.from, -1)
        const bodies = [parent._id, ...made.parts.map(({ _id }) => _id)]
        await endWithBodies({ stores, actor, now }, 'dissolveCouncil', bodies, lastDay, session)
        await handOnAll(context, parent, made.ended, input, bodies, session)
        for (const part of made.parts) await endPart(context, parent, part, event, session)
      },
    },
  )
}

async function factsOf(
  context: Context,
  council: CouncilRecord,
  input: Ending & { readonly resolutions?: readonly string[] | null },
  session: ClientSession,
): Promise<Facts> {
  const { stores, loaders } = context
  const named = (input.successors ?? []).flatMap((each) => each.council ?? [])
  const parts = (await stores.council.councils
    .find({ parent: council._id, isLive: true })
    .session(session)
    .lean()) as Part[]
  const bodies = [council._id, ...parts.map(({ _id }) => _id)]
  const known = await stores.council.councils
    .find({ _id: { $in: named } }, { history: 0 })
    .session(session)
    .lean()
  const resting = await restingOn(context, council._id, session)
  const all = [...bodies, ...known.map(({ _id }) => _id), ...resting]
  for (const each of [...new Set(all)].toSorted()) await stores.meeting.turnPage(each, session)
  const types = await loaders.councilTypes()
  const typeOf = ({ type }: CouncilRecord) => found(types.find(({ _id }) => _id === type) ?? null, type)
  const { today } = momentAt(context.now)
  const takers = known.map((each) => {
    const isAtWork = stateNow(each, today) === 'ESTABLISHED'
    return [each._id, { council: each, kind: each.kind, isAtWork, type: typeOf(each) }] as const
  })
  const own = await stores.meeting.unfinished(council._id, session)
  const ahead = [...own.ahead]
  for (const { _id } of parts) ahead.push(...(await stores.meeting.unfinished(_id, session)).ahead)
  return {
    place: await stores.council.places.findById(council.place).session(session).lean(),
    parts,
    type: typeOf(council),
    ahead,
    duties: await dutiesOf(context, bodies, session),
    takers: new Map(takers),
    decidedBy: await decidedBy(context, input.resolutions ?? [], session),
  }
}

/** The bodies of these resolutions, as far as they were carried. */
async function decidedBy({ stores }: Context, ids: readonly string[], session: ClientSession) {
  const carried = { _id: { $in: ids.slice(0, 50) }, result: { $in: ['AS_PROPOSED', 'AMENDED'] as const } }
  const resolutions = await stores.resolution.resolutions
    .find(carried as object, { council: 1 })
    .session(session)
    .lean()
  return new Set(resolutions.map(({ council }) => council))
}

/** The bodies of which somebody sits by virtue of a seat on this one. */
async function restingOn(context: Context, council: string, session: ClientSession): Promise<string[]> {
  const { today } = momentAt(context.now)
  const sitting = await context.stores.seat.memberships
    .find({ council, lastDay: { $gte: today } }, { _id: 1 })
    .session(session)
    .lean()
  return bodiesResting(
    context,
    sitting.map(({ _id }) => _id),
    session,
  )
}

/** Duties come in pieces: what is handed on no longer is the body's, so that it's asked again until nothing is left. */
async function handOnAll(
  context: Context,
  from: CouncilRecord,
  { assigned }: Ended,
  { reason, successors = [] }: Ending,
  bodies: readonly string[],
  session: ClientSession,
): Promise<void> {
  const to = new Map(assigned.map((each) => [each.duty.id, each.to]))
  const others = (successors ?? []).find(({ duties = null }) => duties === null)
  const byDefault = assigned.find((each) => each.to?._id === others?.council)?.to ?? null
  for (;;) {
    const open = await dutiesOf(context, bodies, session)
    if (open.length === 0) return
    for (const duty of open) {
      const taker = to.has(duty.id) ? (to.get(duty.id) ?? null) : byDefault
      await handOn(context, { duty, to: taker }, { from, act: 'dissolveCouncil', reason }, session)
    }
  }
}

async function endPart(
  { stores, actor, now }: Context,
  parent: CouncilRecord,
  part: Part,
  event: Changed,
  session: ClientSession,
): Promise<void> {
  const ended = dissolvedWithParent(parent, event)
  const said = { actor, now, act: 'dissolveCouncil', event: ended }
  await changeAlong(stores.council.councils, part, evolveCouncil(part, ended), said, session)
}
