import { createHash } from 'node:crypto'
import { act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { addDays, addMonths, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { Job } from '@chiiki/kit/jobs.ts'
import type { NotFound } from '@chiiki/kit/problem.ts'
import { ok, refuse } from '@chiiki/kit/result.ts'
import { partsOf } from '@chiiki/kit/sealed-text.ts'
import type { ClientSession } from 'mongoose'
import { type CaseRecord, endStates, type NoteClass } from '../consultation/consultation.ts'
import type { ConsultationStore } from '../consultation/store.ts'
import { type Certificate, type Erasure, endedAt, erasureOf, retentionOn } from './retention.ts'
import type { RetentionStore } from './store.ts'

type Stores = { readonly consultation: ConsultationStore; readonly retention: RetentionStore }
type Whole = CaseRecord & Stored
type Erased =
  | Certificate
  | { readonly type: 'NOTES_ERASED'; readonly classes: readonly NoteClass[]; readonly notes: number }

/** As whom the process acts: nobody's post, and named so in the history. */
const eraser: Person = {
  kind: 'PERSON',
  id: 'process:retention',
  posts: [{ post: 'retention-process', office: 'process:services' }],
}
const mostAtOnce = 200

/**
 * Erases what has been kept for as long as the rule says: of a case that ended so long ago the notes of a class, or its key, and with the key
 * every text of it wherever a copy lies. The case stays with its codes and its history, whose last entry is the certificate.
 */
export async function eraseDue({ consultation, retention }: Stores, now: Date): Promise<number> {
  const policies = await retention.policies.find({}, { history: 0 }).lean()
  const today = businessDateOf(now)
  const policy = retentionOn(policies, today)
  const shortest = Math.min(...Object.values(policy.years))
  const before = startOfDay(addDays(addMonths(today, -12 * shortest), 1))
  const find = { erasedAt: null, state: { $in: [...endStates] }, openedAt: { $lt: before } }
  const fields = { state: 1, history: 1, hold: 1 } as const
  const found = consultation.cases.find(find, fields).sort({ openedAt: 1 }).lean().cursor({ batchSize: 100 })
  let done = 0
  for await (const record of found as unknown as AsyncIterable<Whole>) {
    const due = dueOf(record, policies, now)
    if (!due.key && !(await hasNotes(consultation, record._id, due.classes))) continue
    if (await erase(consultation, record._id, policies, now)) done += 1
    if (done >= mostAtOnce) break
  }
  return done
}

type Policies = Parameters<typeof retentionOn>[0]

function dueOf(record: Pick<Whole, 'state' | 'history' | 'hold'>, policies: Policies, now: Date): Erasure {
  const today = businessDateOf(now)
  const ended = endedAt(record.state, record.history)
  return erasureOf(retentionOn(policies, today), { ended, isHeld: Boolean(record.hold) }, today)
}

async function hasNotes({ notes }: ConsultationStore, id: string, classes: readonly NoteClass[]) {
  if (classes.length === 0) return false
  const find = { consultation: id, class: { $in: [...classes] }, body: { $ne: '' } }
  return (await notes.findOne(find, { _id: 1 }).lean()) !== null
}

/** One case, in one transaction: looked at again there, so that a hold or a reopening at the last moment goes before. */
async function erase(store: ConsultationStore, id: string, policies: Policies, now: Date): Promise<boolean> {
  const gone: NotFound = { kind: 'NotFound', clause: null, id }
  const result = await act<Whole, Erased, NotFound, Erased | null>(
    { actor: eraser, now },
    {
      name: 'eraseConsultation',
      model: store.cases,
      id,
      input: {},
      facts: async (record, session) => {
        const whole = record as Whole | null
        if (!whole || whole.erasedAt) return null
        const due = dueOf(whole, policies, now)
        if (due.key) return certificateOf(store, whole, policies, now, session)
        return due.classes.length > 0 ? eraseNotes(store, id, due.classes, now, session) : null
      },
      decide: (_record, erased) => (erased ? ok(erased) : refuse(gone)),
      evolve: (record, { type }) => {
        const { version: _version, history: _history, ...rest } = record as Whole
        return { ...rest, erasedAt: type === 'ERASED' ? now : null } as CaseRecord
      },
    },
  )
  return result.ok
}

/** Destroys the key, and says of what: in the same transaction as the entry that certifies it. */
async function certificateOf(
  store: ConsultationStore,
  { _id, subjects, state, history }: Whole,
  policies: Policies,
  now: Date,
  session: ClientSession,
): Promise<Certificate | null> {
  const key = await store.keys.findOneAndDelete({ _id }, { session }).lean()
  const ended = endedAt(state, history)
  if (!key || !ended) return null
  return {
    type: 'ERASED',
    key: createHash('sha256')
      .update(partsOf(key.wrapped)?.body ?? '')
      .digest('hex'),
    notes: await store.notes.countDocuments({ consultation: _id }).session(session),
    subjects: subjects.length,
    policy: retentionOn(policies, businessDateOf(now))._id,
    endedAt: ended.toISOString(),
  }
}

async function eraseNotes(
  { notes }: ConsultationStore,
  id: string,
  classes: readonly NoteClass[],
  now: Date,
  session: ClientSession,
): Promise<Erased | null> {
  const find = { consultation: id, class: { $in: [...classes] }, body: { $ne: '' } }
  const due = await notes.find(find).session(session).lean()
  if (due.length === 0) return null
  for (const { version, history, ...note } of due) {
    const change = { actor: eraser, now, act: 'eraseConsultation', event: { type: 'ERASED' } }
    await changeAlong(notes, { version, history }, { ...note, body: '' }, change, session)
  }
  return { type: 'NOTES_ERASED', classes, notes: due.length }
}

export const eraseConsultations: Job<Stores> = {
  name: 'erase consultations',
  everySeconds: 21_600,
  run: eraseDue,
}
