import { along, type Leave, leaveOfParty, type NoteHead, type Reading } from '../consultation/access.ts'
import type { CaseRecord, Subject } from '../consultation/consultation.ts'
import { type Escalation, openEscalations, stateOf } from './escalation.ts'

/** Whoever works for the section that was asked, while it isn't over: they judge who takes it on. */
export function isAsked(
  record: CaseRecord,
  { worker }: Pick<Reading, 'worker'>,
  escalation: Escalation,
): boolean {
  const state = stateOf(escalation, record.referrals)
  return worker.state === 'ACTIVE' && worker.party === escalation.toParty && openEscalations.includes(state)
}

/** The named specialist, while it isn't over. */
export function isHandler(
  record: CaseRecord,
  reading: Pick<Reading, 'worker'>,
  escalation: Escalation,
): boolean {
  return isAsked(record, reading, escalation) && escalation.specialist === reading.worker._id
}

/** Earlier notes open to the handler alone, each by a basis; to nobody else of their section. */
export function leaveToHandle(
  record: CaseRecord,
  reading: Reading,
  escalation: Escalation,
  note: NoteHead,
): Leave | null {
  if (!isHandler(record, reading, escalation) || !escalation.notes.includes(note._id)) return null
  const by = { kind: 'ESCALATION', id: escalation.id }
  return along(by, leaveOfParty(record, { ...reading, purpose: 'REFERRAL' }, note))
}

export function leaveToKnowHandled(
  record: CaseRecord,
  reading: Reading,
  escalation: Escalation,
  { id, party }: Subject,
): Leave | null {
  if (!isHandler(record, reading, escalation) || !escalation.subjects.includes(id)) return null
  const head: NoteHead = { _id: '', class: 'ROUTING', subjects: [id], party }
  const by = { kind: 'ESCALATION', id: escalation.id }
  return along(by, leaveOfParty(record, { ...reading, purpose: 'REFERRAL' }, head))
}
