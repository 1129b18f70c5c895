import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { AccessGround, PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import type { ConsultationPurpose } from '../consent/consent.ts'
import type { Context } from '../context.ts'
import { aboutNote } from '../note/note.ts'
import type { WorkerRecord } from '../party/party.ts'
import { referralIn, senderOf } from '../referral/chain.ts'
import type { Referral } from '../referral/referral.ts'
import {
  groundOf,
  type Introducing,
  isReceiver,
  type Leave,
  leaveToKnow,
  leaveToRead,
  leaveToReceive,
  type NoteHead,
  type Place,
  placeOf,
  type Reading,
} from './access.ts'
import type { CaseRecord, NoteClass, Subject, SubjectTold } from './consultation.ts'
import { aboutSubject } from './intake.ts'
import { boxFor, workerOf } from './shell.ts'

/** A case that has been let through the door: who reads it, from which place, what for. */
export type View = {
  readonly record: CaseRecord & { readonly version: number }
  readonly place: Place
  readonly reading: Reading & { readonly worker: WorkerRecord }
  /** What it was let through for. */
  readonly ground: AccessGround
}
/** A referral that has been let through, for the side that reads it. */
export type ReferralView = Pick<View, 'record' | 'reading' | 'ground'> & {
  readonly referral: Referral
  readonly place: Place | null
}

/**
 * The one way to a case: decide → log → return; what is sealed is opened field by field, each after a log entry of its own. A case that
 * isn't the caller's is null by the same steps as one that isn't there.
 */
export async function openCase(
  context: Context,
  id: string,
  purpose: ConsultationPurpose,
): Promise<View | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const [record = null] = await context.loaders.consultationCase.load(id)
  const reading = { worker, at: context.now, purpose }
  const place = record ? placeOf(record, reading) : null
  const view = record && place ? { record, place, reading, ground: groundOf(record, reading, place) } : null
  await context.logRead(header('Consultation', record?._id ?? id, purpose, view))
  return view
}

/** Cases of a list that the caller has a place on: logged each before the first is told. */
export async function openListed(
  context: Context,
  worker: WorkerRecord,
  records: readonly View['record'][],
  purpose: ConsultationPurpose,
): Promise<Map<string, View>> {
  const reading = { worker, at: context.now, purpose }
  const views = records.flatMap((record) => {
    const place = placeOf(record, reading)
    return place ? [{ record, place, reading, ground: groundOf(record, reading, place) }] : []
  })
  await Promise.all(
    views.map((view) => context.logRead(header('Consultation', view.record._id, purpose, view))),
  )
  return new Map(views.map((view) => [view.record._id, view]))
}

/** The one way to a referral: for who it went to, while it isn't over, and for whoever sent it. */
export async function openReferral(context: Context, id: string): Promise<ReferralView | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const [record] = await context.loaders.consultationOfReferral.load(id)
  const view = record ? referralView(record, id, { worker, at: context.now, purpose: 'REFERRAL' }) : null
  await context.logRead(header('ConsultationReferral', id, 'REFERRAL', view))
  return view
}

export function referralView(
  record: View['record'],
  id: string,
  reading: View['reading'],
): ReferralView | null {
  const referral = referralIn(record, id)
  if (referral === null) return null
  const place = placeOf(record, reading)
  const isSender = reading.worker.party === senderOf(record, referral) && referral.state === 'RETURNING'
  const isTheirs = isReceiver(referral, reading) || (place !== null && place !== 'TEAM') || isSender
  const ground = groundAt(record, reading, place, { kind: 'REFERRAL', id })
  return isTheirs ? { record, reading, referral, place, ground } : null
}

/** By a place on the case where the reader has one that tells more than what they were asked; else by that. */
export function groundAt(
  record: CaseRecord,
  reading: Reading,
  place: Place | null,
  asked: AccessGround,
): AccessGround {
  return place === null || place === 'TEAM' ? asked : groundOf(record, reading, place)
}

/** The notes that open to the reader, earliest first; each class and person is in the log before the first is opened. */
export async function openNotes(context: Context, { record, reading }: View) {
  if (record.erasedAt) return []
  const heads = await context.loaders.notesOfConsultation.load(record._id)
  const open = opening(heads, (each) => leaveToRead(record, reading, each))
  return openSealed(context, record._id, open, reading.purpose)
}

/** The notes that a referral hands over, as long as a basis holds. */
export async function openPackage(context: Context, view: ReferralView) {
  const { record, reading, referral, place } = view
  if (record.erasedAt) return []
  const heads = await context.loaders.notesOfConsultation.load(record._id)
  const mayRead = (each: NoteHead): Leave | null =>
    leaveToReceive(record, reading, referral, each) ??
    (place === null ? null : leaveToRead(record, reading, each))
  const handed = heads.filter(({ _id }) => referral.notes.includes(_id))
  return openSealed(context, record._id, opening(handed, mayRead), 'REFERRAL')
}

type Sealed = NoteHead & { readonly body: string }
/** A note, and what opens it. */
export type Opening<N extends NoteHead> = { readonly note: N; readonly leave: Leave }

/** The notes that open, each with what opens it. */
export function opening<N extends NoteHead>(
  notes: readonly N[],
  leaveTo: (note: N) => Leave | null,
): Opening<N>[] {
  return notes.flatMap((note) => {
    const leave = leaveTo(note)
    return leave === null ? [] : [{ note, leave }]
  })
}

/** Opens notes that have been let through; each class and person is in the log before the first. */
export async function openSealed<N extends Sealed>(
  context: Context,
  id: string,
  notes: readonly Opening<N>[],
  purpose: ConsultationPurpose,
) {
  await Promise.all(
    notes.flatMap(({ note, leave }) =>
      note.subjects.map((subject) => logSubject(context, subject, `note ${note.class}`, purpose, leave)),
    ),
  )
  const kept = notes.map(({ note }) => note).filter(({ body }) => body !== '')
  if (kept.length === 0) return []
  const box = boxFor(context, id, await context.loaders.consultationKey.load(id))
  return kept.map((each) => ({ ...each, text: box.open(each.body, aboutNote(id, each._id)) }))
}

/** Who a person is; null where no basis lets the reader know. */
export async function openSubject(
  context: Context,
  { record, reading }: Pick<View, 'record' | 'reading'>,
  subject: Subject,
  through: Introducing | null = null,
): Promise<SubjectTold | null> {
  const leave = leaveToKnow(record, reading, subject) ?? through?.(subject) ?? null
  if (leave === null || record.erasedAt) return null
  await logSubject(context, subject.id, 'identity', reading.purpose, leave)
  const box = boxFor(context, record._id, await context.loaders.consultationKey.load(record._id))
  return JSON.parse(box.open(subject.sealed, aboutSubject(record._id, subject.id)))
}

/** A text of the case itself (why it's referred, why it ends): for whoever answers for it or supervises. */
export async function openText(
  context: Context,
  { record, reading, ground }: Pick<View, 'record' | 'reading' | 'ground'>,
  sealed: string,
  about: string,
  field: string,
): Promise<string> {
  await context.logRead(entry('Consultation', record._id, [field], reading.purpose, [ground]))
  // Nothing is left to open.
  if (record.erasedAt) return ''
  const box = boxFor(context, record._id, await context.loaders.consultationKey.load(record._id))
  return box.open(sealed, about)
}

function logSubject(
  { logRead }: Context,
  subject: string,
  field: `note ${NoteClass}` | 'identity',
  purpose: ConsultationPurpose,
  leave: Leave,
): Promise<void> {
  return logRead(entry('ConsultationSubject', subject, [field], purpose, leave))
}

/** That somebody came to the door: let through, and for what, or turned away. */
export function header(
  what: string,
  id: string,
  purpose: string,
  view: { readonly ground: AccessGround } | null,
): PersonalRead {
  return entry(what, id, [view === null ? 'denied' : 'header'], purpose, view ? [view.ground] : [])
}

export function entry(
  what: string,
  id: string,
  fields: readonly string[],
  purpose: string,
  grounds: readonly AccessGround[],
): PersonalRead {
  return { what, subject: subjectOf(what, id), fields, purpose, grounds }
}
