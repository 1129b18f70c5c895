import { randomBytes } from 'node:crypto'
import { act } from '@chiiki/kit/act.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { commitmentOf } from '../draw/sortition.ts'
import { verdictFor } from '../eligibility/lookup.ts'
import { type NotEligibleToTakePart, notEligible } from '../response/problem.ts'
import type { Keys } from './acts.ts'
import {
  type ApplicationEvent,
  type ApplicationRecord,
  type Channel,
  evolveApplication,
} from './application.ts'
import { apply, withdraw } from './decisions.ts'
import { applicationOf, callOf, holdersOf, isOwn, keepsCall } from './lookup.ts'
import type { CallKept, CallRecord } from './open-call.ts'
import { longest } from './open-call.ts'
import { aboutApplicant } from './pool.ts'
import { refusal } from './rights.ts'

/** 協議体の委員になる: who may is the rule of that, as data. */
const activity = 'participationKind:council-seat'

type Written = { readonly name: string; readonly contact: string; readonly motive: string }
type Came = {
  readonly channel: Channel
  readonly receivedOn: BusinessDate
  readonly holders: readonly string[]
}

type Applied = Awaited<ReturnType<typeof receive>>
type Refused = Exclude<Applied, { ok: true }>['problem'] | NotEligibleToTakePart

/** Takes in the application of whoever is signed in. */
export async function applyTo(
  context: Context,
  input: Keys & Written & { readonly call: string },
): Promise<Extract<Applied, { ok: true }> | { readonly ok: false; readonly problem: Refused }> {
  const { actor, loaders } = context
  const call = await loaders.openCall.load(input.call)
  if (!call || call.state === 'PLANNED') return refuse(notFound(input.call))
  if (actor.kind !== 'PERSON') return refuse(signIn('applyToOpenCall'))
  const unfit = await unfitFor(context, call)
  if (unfit) return refuse(unfit)
  const holders = holdersOf(context, actor.id)
  return receive(context, 'applyToOpenCall', input, {
    channel: 'PORTAL',
    receivedOn: dayOf(context),
    holders,
  })
}

/** Takes down an application that came on paper; it counts by the day on which it arrived. */
export async function record(
  context: Context,
  input: Keys &
    Written & { readonly call: string; readonly person: string; readonly receivedOn: BusinessDate },
) {
  const { stores, actor, loaders } = context
  const call = await callOf(context, input.call)
  if (!call) return refuse(notFound(input.call))
  const council = await loaders.council.load(call.council)
  const place = council && (await loaders.place.load(council.place))
  const forbidden = refusal('recordOpenCallApplication', 'APPLY', call.state, actor, place)
  if (forbidden) return refuse(forbidden)
  const person = readText('person', input.person, longest.person)
  if (!person.ok) return refuse({ ...person.problem, given: null })
  const holders = stores.openCall.sealer.fingerprints(person.value, 'OpenCall.paper')
  const { receivedOn } = input
  return receive(context, 'recordOpenCallApplication', input, { channel: 'PAPER', receivedOn, holders })
}

async function receive(
  context: Context,
  name: string,
  input: Keys & Written & { readonly call: string },
  { channel, receivedOn, holders }: Came,
) {
  const { stores, actor, now } = context
  const { openCall: store } = stores
  const read = readWritten(input)
  if (!read.ok) return read
  const id = newId('OpenCallApplication')
  const salt = randomBytes(16).toString('hex')
  const came = { _id: id, channel, receivedOn, commitment: commitmentOf(salt, id) }
  return act(
    { actor, now },
    {
      name,
      model: store.applications,
      id,
      creates: true,
      input,
      facts: async (_none, session) => {
        const call = await callIn(context, input.call, session)
        return { call, hasApplied: await store.hasApplied(input.call, holders, session) }
      },
      decide: (_none, { call, hasApplied }) => apply(call, came, hasApplied, dayOf(context)),
      evolve: evolveApplication,
      also: async (_event, _application, session) => {
        const { sealer } = store
        const about = aboutApplicant(id)
        const sealed = {
          name: sealer.seal(read.value.name, about),
          contact: sealer.seal(read.value.contact, about),
          motive: sealer.seal(read.value.motive, about),
          salt: sealer.seal(salt, about),
        }
        const whose = { _id: id, call: input.call, holder: holders[0] as string, isLive: true, eraseAt: null }
        await store.applicants.create([{ ...whose, ...sealed }], { session })
      },
    },
  )
}

type Withdrawing = { readonly call: CallRecord } | null

/** Takes an application back, and erases at once what was written. Whoever applied does it; of a paper, the secretary. */
export async function withdrawApplication(context: Context, input: Keys & { readonly id: string }) {
  const { stores, actor, now } = context
  const { openCall: store } = stores
  const seen = await applicationOf(context, input.id)
  const may =
    seen && (seen.channel === 'PORTAL' ? await isOwn(context, seen._id) : await keepsCall(context, seen))
  // Whose isn't the caller's is as if it weren't there.
  if (!may) return refuse(notFound(input.id))
  type Refused = Exclude<ReturnType<typeof withdraw>, { ok: true }>['problem'] | SharedProblem
  return act<ApplicationDocument, ApplicationEvent, Refused, Withdrawing>(
    { actor, now },
    {
      name: 'withdrawOpenCallApplication',
      model: store.applications,
      id: input.id,
      input,
      facts: async (application, session): Promise<Withdrawing> => {
        if (!application) return null
        return { call: await callIn(context, application.call, session) }
      },
      decide: (application, facts) =>
        withdraw(application as ApplicationRecord, (facts as NonNullable<Withdrawing>).call, dayOf(context)),
      evolve: evolveApplication,
      also: async (_event, { _id }, session) => {
        const gone = { isLive: false, name: null, contact: null, motive: null }
        await store.applicants.updateOne({ _id }, { $set: gone }, { session })
      },
    },
  )
}

type ApplicationDocument = Context['stores']['openCall']['applications'] extends import('mongoose').Model<
  infer T
>
  ? T
  : never

/** The call, once a page of its body's book is turned: who applied isn't fixed at the same moment. */
async function callIn({ stores }: Context, id: string, session: ClientSession): Promise<CallKept> {
  const seen = await stores.openCall.calls.findById(id, { council: 1 }).session(session).lean().orFail()
  await stores.meeting.turnPage(seen.council, session)
  return stores.openCall.calls.findById(id, { history: 0 }).session(session).lean().orFail()
}

/** Why whoever is signed in may not sit on this body; null where they may. */
async function unfitFor(
  context: Context,
  { council: id }: CallRecord,
): Promise<NotEligibleToTakePart | null> {
  const council = await context.loaders.council.load(id)
  const places = await context.loaders.allPlaces()
  const place = places.find(({ _id }) => _id === council?.place)
  const district = place?.kind === 'DISTRICT' ? place._id : null
  const verdict = await verdictFor(context, { activity, district })
  if (!verdict) throw new Error(`the data name no ${activity}`)
  if (verdict.reason !== null) return notEligible(verdict)
  if (place?.kind !== 'AREA') return null
  const ofArea = new Set(places.filter(({ area }) => area === place._id).map(({ _id }) => _id))
  const isThere = verdict.by.some((each) => ofArea.has(each.district))
  return isThere ? null : notEligible({ ...verdict, reason: 'OTHER_DISTRICT', by: [] })
}

function readWritten(given: Written): Result<Written, InvalidInput> {
  const read: { [field: string]: string } = {}
  for (const field of ['name', 'contact', 'motive'] as const) {
    const text = readText(field, given[field], longest[field])
    // What was given is somebody's own: it isn't told back.
    if (!text.ok) return refuse({ ...text.problem, given: null })
    read[field] = text.value
  }
  return ok(read as Written)
}

function signIn(act: string) {
  return { kind: 'NotPermitted' as const, clause: null, act, needs: [], isSignedIn: false }
}
