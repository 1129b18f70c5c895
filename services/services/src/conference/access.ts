import type { Reading } from '../consultation/access.ts'
import { type CaseRecord, type NoteClass, noteClasses } from '../consultation/consultation.ts'
import { type Conference, mayHear, mayHearNote, openConferences } from './conference.ts'

/** Whoever works for a party that is invited, while it isn't over: they see that there is one, and of which themes. */
export function isInvited({ seats, state }: Conference, { worker }: Pick<Reading, 'worker'>): boolean {
  return (
    worker.state === 'ACTIVE' &&
    openConferences.includes(state) &&
    seats.some((each) => each.party === worker.party && each.state !== 'DECLINED')
  )
}

/** The one who is there for their party. */
export function isSeated({ seats }: Conference, { worker }: Pick<Reading, 'worker'>): boolean {
  return (
    worker.state === 'ACTIVE' && seats.some((each) => each.worker === worker._id && each.state === 'JOINED')
  )
}

/** Words about the conference as a whole are as what was said of everybody whom it is about. */
export function mayHearAll(record: CaseRecord, conference: Conference, party: string, at: Date): boolean {
  const head = { class: 'CONTENT', subjects: conference.subjects, party: record.owner.party } as const
  return mayHearNote(conference, record, head, party, at)
}

export type Hearing = {
  readonly party: string
  readonly subject: string
  readonly categories: readonly NoteClass[]
}

/** For each party and person, what of the owner's may be told to them at this instant. */
export function hearingsOf(record: CaseRecord, conference: Conference, at: Date): Hearing[] {
  const from = record.owner.party
  return conference.seats.flatMap(({ party }) =>
    conference.subjects.map((subject) => ({
      party,
      subject,
      categories: noteClasses.filter((category) =>
        mayHear(conference, record, { subject, category, from }, party, at),
      ),
    })),
  )
}
