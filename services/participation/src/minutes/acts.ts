import { act } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { keptCouncils } from '../council/lookup.ts'
import { isSecretary, refusal } from '../council/rights.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { factsOf as meetingFactsOf } from '../meeting/acts.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import { alreadyBegun, correctMinutes, draftMinutes, type GivenParagraph } from './decisions.ts'
import { evolveMinutes, isPublic, type MinutesEvent, type MinutesRecord } from './minutes.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Given = { readonly paragraphs: readonly GivenParagraph[] }

/** What an act on minutes rests on besides the edition itself. */
type MinutesFacts = {
  readonly meeting: MeetingRecord | null
  readonly editions: readonly MinutesRecord[]
  readonly place: RolloutPlace | null
}

/** Begins the minutes of a meeting; of two who begin at once, one is told of the other. */
export function draft(context: Context, input: Keys & Given & { readonly meeting: string }) {
  const id = newId('Minutes')
  return begin(context, 'draftMinutes', id, input, (session) => factsOf(context, input.meeting, session), {
    permit: ({ meeting, place }) =>
      meeting ? refusal('draftMinutes', 'PLAN_MEETING', context.actor, place) : notFound(input.meeting),
    decide: ({ meeting, editions }) => draftMinutes(meeting as MeetingRecord, editions, input.paragraphs, id),
  })
}

/** Begins a correction: the next edition. The published one stays as it is. */
export async function correct(
  context: Context,
  input: Keys & Given & { readonly id: string; readonly reason: string },
) {
  const id = newId('Minutes')
  const kept = await keptCouncils(context)
  const facts = async (session: ClientSession) => {
    const found: MinutesRecord | null = await context.stores.minutes.minutes
      .findById(input.id, { history: 0 })
      .session(session)
      .lean()
    return { ...(await factsOf(context, meetingOf(found, kept), session)), minutes: found }
  }
  return begin(context, 'correctMinutes', id, input, facts, {
    permit: ({ minutes, place }) =>
      refusalFor(context, 'correctMinutes', minutes, place) ?? (minutes ? null : notFound(input.id)),
    decide: ({ minutes, meeting, editions }) =>
      correctMinutes(minutes as MinutesRecord, meeting as MeetingRecord, editions, input, id),
  })
}

/** One act on an edition. */
export async function change<P extends Problem>(
  context: Context,
  name: string,
  input: Keys & { readonly id: string },
  decide: (minutes: MinutesRecord, meeting: MeetingRecord) => Result<MinutesEvent, P>,
) {
  const { stores, actor, now } = context
  const kept = await keptCouncils(context)
  return act(
    { actor, now },
    {
      name,
      model: stores.minutes.minutes,
      id: input.id,
      input,
      facts: (minutes, session) => factsOf(context, meetingOf(minutes, kept), session),
      permit: (minutes, { place }) => refusalFor(context, name, minutes, place),
      decide: (minutes, { meeting }) => decide(minutes as MinutesRecord, meeting as MeetingRecord),
      evolve: evolveMinutes,
    },
  )
}

function begin<F extends MinutesFacts, P extends Problem>(
  { stores, actor, now }: Context,
  name: string,
  id: string,
  input: Keys,
  facts: (session: ClientSession) => Promise<F>,
  rules: { permit: (facts: F) => SharedProblem | null; decide: (facts: F) => Result<MinutesEvent, P> },
) {
  const begun = (event: MinutesEvent) => alreadyBegun(event.type === 'MINUTES_BEGUN' ? event.meeting : id)
  return act<MinutesDocument, MinutesEvent, P | ReturnType<typeof begun>, F>(
    { actor, now },
    {
      name,
      model: stores.minutes.minutes,
      id,
      creates: true,
      input,
      facts: (_none, session) => facts(session),
      permit: (_none, found) => rules.permit(found),
      decide: (_none, found) => rules.decide(found),
      evolve: evolveMinutes,
      duplicate: { minutesInWork: begun, minutesEdition: begun },
    },
  )
}

type MinutesDocument = Context['stores']['minutes']['minutes'] extends import('mongoose').Model<infer T>
  ? T
  : never

/** The meeting of an edition that the caller may know of: for another, nothing more is read than for nothing at all. */
function meetingOf(minutes: MinutesRecord | null, kept: ReadonlySet<string>): string | null {
  return minutes && (isPublic(minutes) || kept.has(minutes.council)) ? minutes.meeting : null
}

/** Who isn't of the secretariat gets the same answer for a draft as for nothing at all. */
function refusalFor(
  { actor }: Context,
  name: string,
  minutes: MinutesRecord | null,
  place: RolloutPlace | null,
) {
  if (!minutes || isSecretary(actor, place)) return null
  return isPublic(minutes) ? refusal(name, 'PLAN_MEETING', actor, place) : notFound(minutes._id)
}

async function factsOf(
  context: Context,
  meetingId: string | null,
  session: ClientSession,
): Promise<MinutesFacts> {
  const { stores } = context
  if (meetingId === null) return { meeting: null, editions: [], place: null }
  const plain = { history: 0 } as const
  const meeting: MeetingRecord | null = await stores.meeting.meetings
    .findById(meetingId, plain)
    .session(session)
    .lean()
  const editions: MinutesRecord[] = await stores.minutes.minutes
    .find({ meeting: meetingId }, plain)
    .session(session)
    .sort({ edition: 1 })
    .lean()
  const { place } = await meetingFactsOf(context, meeting?.council ?? null, session)
  return { meeting, editions, place }
}
