import { along, groundsOf, type Leave, leaveToRead, type NoteHead, placeOf } from '../consultation/access.ts'
import type { Subject } from '../consultation/consultation.ts'
import { groundAt, header, opening, openSealed, openText, type View } from '../consultation/door.ts'
import { workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { isInvited, isSeated, mayHearAll } from './access.ts'
import { aboutConference } from './acts.ts'
import { basisToHear, type Conference, mayHearNote } from './conference.ts'
import { conferenceIn } from './decisions.ts'

/** A conference that has been let through, for the side that reads it. */
export type ConferenceView = Pick<View, 'record' | 'reading' | 'ground'> & {
  readonly conference: Conference
  readonly place: View['place'] | null
}

/** The one way to a conference: for parties that are invited, for who was there, and for whoever answers for the case. */
export async function openConference(context: Context, id: string): Promise<ConferenceView | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const [record] = await context.loaders.consultationOfConference.load(id)
  const reading = { worker, at: context.now, purpose: 'CONFERENCE' } as const
  const view = record ? conferenceView(record, id, reading) : null
  await context.logRead(header('ConsultationConference', id, 'CONFERENCE', view))
  return view
}

export function conferenceView(
  record: View['record'],
  id: string,
  reading: View['reading'],
): ConferenceView | null {
  const conference = conferenceIn(record, id)
  if (conference === null) return null
  const place = placeOf(record, reading)
  const isTheirs =
    isInvited(conference, reading) || isSeated(conference, reading) || (place !== null && place !== 'TEAM')
  const ground = groundAt(record, reading, place, { kind: 'CONFERENCE', id })
  return isTheirs ? { record, reading, conference, place, ground } : null
}

/** While it is open, those who are there hear of it; before and after, nobody does by it. */
function isHearing({ conference, reading }: ConferenceView): boolean {
  return conference.state === 'OPEN' && isSeated(conference, reading)
}

export async function openHeardNotes(context: Context, view: ConferenceView) {
  const { record, reading, conference, place } = view
  const heads = await context.loaders.notesOfConsultation.load(record._id)
  const shown = heads.filter(({ _id }) => conference.notes.includes(_id))
  const open = opening(
    shown,
    (each) => leaveToHear(view, each) ?? (place === null ? null : leaveToRead(record, reading, each)),
  )
  return openSealed(context, record._id, open, 'CONFERENCE')
}

/** By being there while it's open somebody hears what a basis covers, person by person. */
function leaveToHear(view: ConferenceView, note: Omit<NoteHead, '_id'>): Leave | null {
  const { record, reading, conference } = view
  const to = reading.worker.party
  if (!isHearing(view) || !mayHearNote(conference, record, note, to, reading.at)) return null
  const by = { kind: 'CONFERENCE', id: conference.id }
  if (note.party === to) return along(by, [{ kind: 'OWN_RECORD' }])
  const bases = note.subjects.flatMap((subject) => {
    const wanted = { subject, category: note.class, from: note.party }
    return basisToHear(conference, record, wanted, to, reading.at) ?? []
  })
  return along(by, groundsOf(record, bases))
}

/** By being there somebody may know who is talked about, as far as a basis holds. */
export function introducing(view: ConferenceView): (subject: Subject) => Leave | null {
  return ({ id, party }) => leaveToHear(view, { class: 'ROUTING', subjects: [id], party })
}

/** What it is for and what it came to: for whoever answers for the case, and for those who were there, as long as they may hear of everybody. */
export async function openWords(
  context: Context,
  view: ConferenceView,
  what: 'agenda' | 'result',
): Promise<string | null> {
  const { record, reading, conference, place } = view
  const isHeard =
    isSeated(conference, reading) && mayHearAll(record, conference, reading.worker.party, reading.at)
  const sealed = conference[what]
  if (sealed === null || !(isHeard || place === 'OWNER' || place === 'GLASS')) return null
  const about = aboutConference(record._id, conference.id, what)
  return openText(context, view, sealed, about, `conference ${what}`)
}
