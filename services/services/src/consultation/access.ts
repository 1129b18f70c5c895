import type { AccessGround } from '@chiiki/kit/access-log-entry.ts'
import { basisFor, type ConsultationPurpose } from '../consent/consent.ts'
import type { WorkerRecord } from '../party/party.ts'
import { openToReceiver, type Referral } from '../referral/referral.ts'
import type { CaseRecord, Glass, NoteClass, Subject, TeamMember } from './consultation.ts'

export type Place = 'OWNER' | 'SUPERVISOR' | 'TEAM' | 'GLASS'

/** Who reads, at which instant, what for. */
export type Reading = {
  readonly worker: Pick<WorkerRecord, '_id' | 'party' | 'role' | 'state'>
  readonly at: Date
  readonly purpose: ConsultationPurpose
}

/** What a note is known by without opening it. */
export type NoteHead = {
  readonly _id: string
  readonly class: NoteClass
  readonly subjects: readonly string[]
  /** The party that wrote it. */
  readonly party: string
}

/**
 * What makes a note open, all of it together: the reader's place on the case or what they were asked to do, and that their party wrote it, or a
 * basis for each person that it concerns. The log of reads tells it. Null: it stays shut.
 */
export type Leave = readonly AccessGround[]

/** The reader's place on the case at this instant; null: to them it isn't there. Somebody who left has none. */
export function placeOf(record: CaseRecord, { worker, at }: Omit<Reading, 'purpose'>): Place | null {
  // What went into another case is read there.
  if (worker.state !== 'ACTIVE' || record.state === 'MERGED') return null
  if (record.owner.worker === worker._id) return 'OWNER'
  if (glassOf(record, worker._id, at)) return 'GLASS'
  if (memberOf(record, worker._id, at)) return 'TEAM'
  return worker.role === 'SUPERVISOR' && record.owner.party === worker.party ? 'SUPERVISOR' : null
}

/** Whether the reader's party has to do with the case at all: only then may glass be broken. */
export function isOfParty(record: CaseRecord, { worker, at }: Omit<Reading, 'purpose'>): boolean {
  if (worker.state !== 'ACTIVE' || record.state === 'MERGED') return false
  const { party } = worker
  return (
    record.owner.party === party ||
    record.team.some((each) => each.party === party && isNow(each, at)) ||
    record.referrals.some((each) => each.toParty === party && openToReceiver.includes(each.state))
  )
}

/** The place as the log of reads tells it: with what brought them there. */
export function groundOf(
  record: CaseRecord,
  { worker, at }: Omit<Reading, 'purpose'>,
  place: Place,
): AccessGround {
  if (place === 'GLASS') return { kind: 'BROKEN_GLASS', id: glassOf(record, worker._id, at)?.id }
  if (place !== 'TEAM') return { kind: place }
  const member = memberOf(record, worker._id, at)
  return { kind: 'TEAM', id: member?.through ?? member?.id }
}

/** Consents and legal grounds as the log of reads tells them. */
export function groundsOf(
  { grounds }: Pick<CaseRecord, 'grounds'>,
  bases: readonly string[],
): AccessGround[] {
  return [...new Set(bases)].map((id) => {
    const ground = grounds.find((each) => each.id === id)
    return ground ? { kind: 'LEGAL_GROUND', id, code: ground.code } : { kind: 'CONSENT', id }
  })
}

export function memberOf(record: CaseRecord, worker: string, at: Date): TeamMember | null {
  return record.team.find((each) => each.worker === worker && isNow(each, at)) ?? null
}

function glassOf(record: CaseRecord, worker: string, at: Date): Glass | null {
  return record.glasses.find((each) => each.worker === worker && isNow(each, at)) ?? null
}

function isNow({ from, until }: { readonly from: Date; readonly until: Date | null }, at: Date): boolean {
  return from <= at && (until === null || at < until)
}

/** Whether a note opens to whoever has a place on the case. */
export function leaveToRead(record: CaseRecord, reading: Reading, note: NoteHead): Leave | null {
  const { worker, at } = reading
  const place = placeOf(record, reading)
  if (place === null) return null
  const by = groundOf(record, reading, place)
  if (place === 'GLASS') return [by]
  if (place === 'SUPERVISOR' && note.class !== 'ROUTING') return null
  if (place === 'TEAM') {
    const member = memberOf(record, worker._id, at) as TeamMember
    const isInScope = note.subjects.every((each) => member.subjects.includes(each))
    if (!isInScope || !member.classes.includes(note.class)) return null
  }
  return along(by, leaveOfParty(record, reading, note))
}

/** Both are needed: that they have to do with it, and that it's open to their party. */
export function along(by: AccessGround, leave: Leave | null): Leave | null {
  return leave === null ? null : [by, ...leave]
}

/** Whether a note that a referral hands over opens to its receiver. */
export function leaveToReceive(
  record: CaseRecord,
  reading: Reading,
  referral: Referral,
  note: NoteHead,
): Leave | null {
  if (!isReceiver(referral, reading) || !referral.notes.includes(note._id)) return null
  const by = { kind: 'REFERRAL', id: referral.id }
  return along(by, leaveOfParty(record, { ...reading, purpose: 'REFERRAL' }, note))
}

/** Whoever works for the party that a referral went to, while it isn't over. */
export function isReceiver(referral: Referral, { worker }: Pick<Reading, 'worker'>): boolean {
  return (
    worker.state === 'ACTIVE' && referral.toParty === worker.party && openToReceiver.includes(referral.state)
  )
}

/** Who a person is, is told by the same rule as what was written of how their matter is handled. */
export function leaveToKnow(record: CaseRecord, reading: Reading, { id, party }: Subject): Leave | null {
  return leaveToRead(record, reading, { _id: '', class: 'ROUTING', subjects: [id], party })
}

/** By what else than a place on the case somebody may know who a person of it is. */
export type Introducing = (subject: Subject) => Leave | null

export function leaveToKnowReferred(
  record: CaseRecord,
  reading: Reading,
  referral: Referral,
  { id, party }: Subject,
): Leave | null {
  if (!isReceiver(referral, reading) || !referral.subjects.includes(id)) return null
  const head: NoteHead = { _id: '', class: 'ROUTING', subjects: [id], party }
  const by = { kind: 'REFERRAL', id: referral.id }
  return along(by, leaveOfParty(record, { ...reading, purpose: 'REFERRAL' }, head))
}

/** A party reads what it wrote itself; what another wrote, only by a basis for each person that it concerns. */
export function leaveOfParty(
  record: CaseRecord,
  { worker, at, purpose }: Reading,
  note: NoteHead,
): Leave | null {
  if (note.party === worker.party) return [{ kind: 'OWN_RECORD' }]
  if (note.subjects.length === 0) return null
  const bases = note.subjects.map((subject) =>
    basisFor(record, { subject, category: note.class, from: note.party, to: worker.party, purpose }, at),
  )
  const found = bases.filter((each) => each !== null)
  return found.length === bases.length ? groundsOf(record, found) : null
}
