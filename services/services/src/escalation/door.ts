import { leaveToRead, placeOf } from '../consultation/access.ts'
import { groundAt, header, opening, openSealed, type View } from '../consultation/door.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isAsked, leaveToHandle } from './access.ts'
import { escalationIn } from './decisions.ts'
import type { Escalation } from './escalation.ts'

/** An escalation that has been let through, for the side that reads it. */
export type EscalationView = Pick<View, 'record' | 'reading' | 'ground'> & {
  readonly escalation: Escalation
  readonly place: View['place'] | null
}

/** The one way to an escalation: for the section that was asked while it isn't over, and for whoever answers for the case. */
export async function openEscalation(context: Context, id: string): Promise<EscalationView | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const [record] = await context.loaders.consultationOfEscalation.load(id)
  const reading = { worker, at: context.now, purpose: 'REFERRAL' } as const
  const view = record ? escalationView(record, id, reading) : null
  await context.logRead(header('ConsultationEscalation', id, 'REFERRAL', view))
  return view
}

export function escalationView(
  record: View['record'],
  id: string,
  reading: View['reading'],
): EscalationView | null {
  const escalation = escalationIn(record, id)
  if (escalation === null) return null
  const place = placeOf(record, reading)
  const isTheirs = isAsked(record, reading, escalation) || (place !== null && place !== 'TEAM')
  const ground = groundAt(record, reading, place, { kind: 'ESCALATION', id })
  return isTheirs ? { record, reading, escalation, place, ground } : null
}

/** The earlier notes that it shows, as long as a basis holds: to its handler, and to whoever reads them anyway. */
export async function openShown(context: Context, { record, reading, escalation, place }: EscalationView) {
  const heads = await context.loaders.notesOfConsultation.load(record._id)
  const shown = heads.filter(({ _id }) => escalation.notes.includes(_id))
  const open = opening(
    shown,
    (each) =>
      leaveToHandle(record, reading, escalation, each) ??
      (place === null ? null : leaveToRead(record, reading, each)),
  )
  return openSealed(context, record._id, open, 'REFERRAL')
}
