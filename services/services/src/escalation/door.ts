import { leaveToRead, type NoteHead, placeOf } from '../consultation/access.ts'
import { entry, openSealed, type View } from '../consultation/door.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isAsked, leaveToHandle } from './access.ts'
import { escalationIn } from './decisions.ts'
import type { Escalation } from './escalation.ts'

/** An escalation that has been let through, for the side that reads it. */
export type EscalationView = Pick<View, 'record' | 'reading'> & {
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
  await context.logRead(entry('ConsultationEscalation', id, [view ? 'header' : 'denied'], 'REFERRAL'))
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
  return isTheirs ? { record, reading, escalation, place } : null
}

/** The earlier notes that it shows, as long as a basis holds: to its handler, and to whoever reads them anyway. */
export async function openShown(context: Context, { record, reading, escalation, place }: EscalationView) {
  const heads = await context.loaders.notesOfConsultation.load(record._id)
  const mayRead = (each: NoteHead) =>
    leaveToHandle(record, reading, escalation, each) ??
    (place === null ? null : leaveToRead(record, reading, each))
  const open = heads.filter((each) => escalation.notes.includes(each._id) && mayRead(each) !== null)
  return openSealed(context, record._id, open, 'REFERRAL')
}
