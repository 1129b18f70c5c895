import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { AppointmentStore } from '../appointment/store.ts'
import { mostNotes } from '../note/note.ts'
import type { PartyStore } from '../party/store.ts'
import type { ConsultationStore } from './store.ts'

type Read = {
  readonly consultation: ConsultationStore
  readonly party: PartyStore
  readonly appointment: AppointmentStore
}

/** What the door and the policies are read by. None of it opens anything. */
export function consultationLoaders({ consultation: store, party, appointment }: Read) {
  const plain = { history: 0 } as const
  return {
    /** The case, and the one that it went into: either id leads there, by the same command as an id that leads nowhere. */
    consultationCase: loadMany(
      (ids) => store.cases.find({ knownAs: { $in: ids } }, plain).lean(),
      ({ knownAs }) => knownAs,
    ),
    consultationOfReferral: loadMany(
      (ids) => store.cases.find({ 'referrals.id': { $in: ids } }, plain).lean(),
      ({ referrals }) => referrals.map(({ id }) => id),
    ),
    consultationOfEscalation: loadMany(
      (ids) => store.cases.find({ 'escalations.id': { $in: ids } }, plain).lean(),
      ({ escalations }) => escalations.map(({ id }) => id),
    ),
    consultationOfSession: loadMany(
      (ids) => store.cases.find({ 'sessions.id': { $in: ids } }, plain).lean(),
      ({ sessions }) => sessions.map(({ id }) => id),
    ),
    consultationOfConference: loadMany(
      (ids) => store.cases.find({ 'conferences.id': { $in: ids } }, plain).lean(),
      ({ conferences }) => conferences.map(({ id }) => id),
    ),
    sessionBooking: loadOne(
      (ids) => appointment.appointments.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    consultationHistory: loadOne(
      (ids) => store.cases.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    consultationKey: loadOne(
      (ids) => store.keys.find({ _id: { $in: ids } }).lean(),
      ({ _id }) => _id,
    ),
    notesOfConsultation: loadMany(
      (ids) =>
        store.notes
          .find({ consultation: { $in: ids } }, plain)
          .sort({ consultation: 1, sequence: 1 })
          .limit(ids.length * mostNotes)
          .lean(),
      ({ consultation }) => [consultation],
    ),
    consultationParty: loadOne(
      (ids) => party.parties.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    consultationWorker: loadOne(
      (ids) => party.workers.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    activeWorkersOfPerson: loadMany(
      (persons) => party.workers.find({ person: { $in: persons }, state: 'ACTIVE' }, plain).lean(),
      ({ person }) => [person],
    ),
    consultationTopicCode: loadOne(
      (ids) => store.topics.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    consultationPolicies: once(() => store.policies.find({}, plain).lean()),
  }
}

/** Read once a request. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null
  return () => {
    found ??= read()
    return found
  }
}
