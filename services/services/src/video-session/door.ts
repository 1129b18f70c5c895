import { placeOf } from '../consultation/access.ts'
import { groundAt, header, type View } from '../consultation/door.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isHandler } from '../escalation/access.ts'
import { type EscalationView, openShown } from '../escalation/door.ts'
import { escalationOf, sessionIn, tellingOf } from './decisions.ts'
import { type SessionState, sessionAt, type VideoSession } from './video-session.ts'

/** A session that has been let through, for the end that reads it, as it stands at this instant. */
export type SessionView = Pick<View, 'record' | 'reading' | 'ground'> & {
  readonly session: VideoSession
  readonly place: View['place'] | null
  readonly state: SessionState
  readonly cutAt: Date | null
}

/** The one way to a session: for the specialist while the escalation isn't over, and for whoever answers for the case. */
export async function openSession(context: Context, id: string): Promise<SessionView | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const [record] = await context.loaders.consultationOfSession.load(id)
  const reading = { worker, at: context.now, purpose: 'REFERRAL' } as const
  const view = record ? sessionView(record, id, reading) : null
  await context.logRead(header('VideoSession', id, 'REFERRAL', view))
  return view
}

export function sessionView(
  record: View['record'],
  id: string,
  reading: View['reading'],
): SessionView | null {
  const session = sessionIn(record, id)
  if (session === null) return null
  const place = placeOf(record, reading)
  const isTheirs =
    isHandler(record, reading, escalationOf(record, session)) || (place !== null && place !== 'TEAM')
  if (!isTheirs) return null
  const { state, cutAt } = sessionAt(session, record, tellingOf(record, session), reading.at)
  const ground = groundAt(record, reading, place, { kind: 'ESCALATION', id: session.escalation })
  return { record, reading, session, place, state, cutAt, ground }
}

/** What it shows while it's connected, and only as long as everybody whom it tells of agrees: from the instant of a cut on, nothing. */
export async function openToldNotes(context: Context, view: SessionView) {
  if (view.state !== 'CONNECTED') return []
  const { record, reading, session, place, ground } = view
  const shown: EscalationView = {
    record,
    reading,
    place,
    ground,
    escalation: escalationOf(record, session),
  }
  return openShown(context, shown)
}
