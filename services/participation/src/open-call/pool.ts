import { randomBytes } from 'node:crypto'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { groundOf } from '../draw/acts.ts'
import { freezePool, type GroupTooSmall, type QuotasImpossible } from '../draw/decisions.ts'
import { type DrawEntry, type DrawEvent, type DrawPlace, type DrawRecord, evolveDraw } from '../draw/draw.ts'
import { planDraw } from '../draw/planning.ts'
import { commitmentOf } from '../draw/sortition.ts'
import { entryId } from '../draw/store.ts'
import type { Applicant } from './application.ts'
import type { CallRecord } from './open-call.ts'

type Standing = readonly { readonly _id: string; readonly commitment: string }[]

/** The acts of a draw that a call makes at once: it's planned, everybody who applied is in its pool, and that is frozen. */
export type PoolMade = {
  readonly draw: string
  readonly events: readonly DrawEvent[]
  readonly applications: Standing
  /** The salt of each line; null: those with which people applied. */
  readonly salts: ReadonlyMap<string, string> | null
}

/** A new line for each application, for a draw that is held anew. */
export function newLines(applications: Standing): {
  readonly lines: Standing
  readonly salts: ReadonlyMap<string, string>
} {
  const salts = new Map(applications.map(({ _id }) => [_id, randomBytes(16).toString('hex')]))
  const lines = applications.map(({ _id }) => ({ _id, commitment: commitmentOf(salts.get(_id) ?? '', _id) }))
  return { lines, salts }
}

/** The applications by their lines in a draw, as far as people accepted there: a draw that was held anew has lines of its own. */
export async function linesIn(
  { stores }: Context,
  { _id: draw, places }: { readonly _id: string; readonly places: readonly DrawPlace[] },
  applications: Standing,
  session: ClientSession,
): Promise<Standing> {
  const accepted = places.filter(({ state }) => state === 'ACCEPTED').map(({ commitment }) => commitment)
  const ids = accepted.map((commitment) => entryId(draw, commitment))
  const entries = await stores.draw.entries
    .find({ _id: { $in: ids } }, { commitment: 1, person: 1 })
    .session(session)
    .lean<Pick<DrawEntry, '_id' | 'commitment' | 'person'>[]>()
  const lines = entries.flatMap(({ _id, commitment, person }) =>
    person === null ? [] : [{ _id: stores.draw.sealer.open(person, `DrawEntry ${_id}`), commitment }],
  )
  return [...applications, ...lines]
}

/** What sealed text of an application belongs to. */
export function aboutApplicant(application: string): string {
  return `OpenCallApplicant ${application}`
}

/** The ground that draws for calls stand on: the day, and the policy of draws. */
export async function drawFor(context: Context) {
  const ground = await groundOf(context)
  const poolFor = (
    call: CallRecord,
    applications: Standing,
    draw: string,
  ): Result<PoolMade, InvalidInput | QuotasImpossible | GroupTooSmall> => {
    const planned = planDraw(
      {
        id: draw,
        council: call.council,
        purpose: call.title,
        frame: `${call.title}（公募 ${call._id}）の応募者`,
        asOf: call.closesOn,
        seats: call.seats,
        quotas: [],
      },
      ground,
    )
    if (!planned.ok) return planned
    const added: DrawEvent = { type: 'ENTRIES_ADDED', count: applications.length }
    const entries = applications.map(({ commitment }) => ({ commitment, strata: {} }))
    const frozen = freezePool(evolveDraw(evolveDraw(null, planned.value), added), entries, ground)
    if (!frozen.ok) {
      const { problem } = frozen
      if (problem.kind === 'DrawActNotPossible') throw new Error(`${draw} isn't new`)
      return refuse(problem)
    }
    return ok({ draw, events: [planned.value, added, frozen.value], applications, salts: null })
  }
  return { day: ground.day, poolFor }
}

/** Writes the draw with its history, and a line for each application; who is behind it is the application's id. */
export async function writePool(
  context: Context,
  { draw, events, applications, salts }: PoolMade,
  session: ClientSession,
): Promise<void> {
  const { stores, actor, now } = context
  const names = ['planDraw', 'addDrawEntries', 'freezeDrawPool']
  let before: (DrawRecord & Parameters<typeof changeAlong>[1]) | null = null
  for (const [index, event] of events.entries()) {
    const after = evolveDraw(before, event)
    const said = { actor, now, act: names[index] as string, event }
    await changeAlong(stores.draw.draws, before, after, said, session)
    before = await stores.draw.draws.findById(draw).session(session).lean().orFail()
  }
  await stores.draw.entries.insertMany(
    entriesFor(context, draw, applications, await saltsOf(context, applications, salts, session)),
    { session },
  )
}

async function saltsOf(
  { stores }: Context,
  applications: Standing,
  made: PoolMade['salts'],
  session: ClientSession,
): Promise<ReadonlyMap<string, string>> {
  if (made) return made
  const ids = applications.map(({ _id }) => _id)
  const applicants = await stores.openCall.applicants
    .find({ _id: { $in: ids } }, { salt: 1 })
    .session(session)
    .lean<Pick<Applicant, '_id' | 'salt'>[]>()
  const { sealer } = stores.openCall
  return new Map(applicants.map(({ _id, salt }) => [_id, sealer.open(salt, aboutApplicant(_id))]))
}

function entriesFor(
  { stores }: Context,
  draw: string,
  applications: Standing,
  salts: ReadonlyMap<string, string>,
): DrawEntry[] {
  const { sealer } = stores.draw
  return applications.map(({ _id, commitment }) => {
    const about = `DrawEntry ${entryId(draw, commitment)}`
    return {
      _id: entryId(draw, commitment),
      draw,
      commitment,
      strata: [],
      rank: null,
      salt: sealer.seal(salts.get(_id) ?? '', about),
      person: sealer.seal(_id, about),
      print: sealer.fingerprints(_id, `DrawEntry ${draw}`)[0] ?? null,
      eraseAt: null,
    }
  })
}
