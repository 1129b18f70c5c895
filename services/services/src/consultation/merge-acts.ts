import type { Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import type { ClientSession } from 'mongoose'
import { aboutConference } from '../conference/acts.ts'
import { aboutBasis } from '../consent/acts.ts'
import type { Context } from '../context.ts'
import { aboutEscalation } from '../escalation/acts.ts'
import { aboutIntroduction } from '../introduction/acts.ts'
import { aboutNote } from '../note/note.ts'
import { aboutReferral } from '../referral/acts.ts'
import type { CaseRecord } from './consultation.ts'
import { aboutSubject } from './intake.ts'
import { emptied, merge, type SamePerson } from './merging.ts'
import { isOwnerOrSupervisor } from './places.ts'
import { actOnCase, boxFor, type OnCase, readSecret } from './shell.ts'
import type { CaseBox, CaseKey } from './store.ts'

type MergeGiven = OnCase & {
  readonly from: string
  readonly samePersons: readonly SamePerson[]
  readonly reason: string
}
type Read = { readonly from: (CaseRecord & Stored) | null; readonly key: CaseKey | null }

export const aboutMerge = (into: string, from: string) => `Consultation.merge ${into} ${from}`

/** Makes two cases one, in one transaction: all that is kept of the one goes on in the other, under the other's key. */
export function mergeConsultations(context: Context, input: MergeGiven) {
  const { stores, actor, now } = context
  const { cases, keys } = stores.consultation
  const name = 'mergeConsultations'
  return actOnCase(context, {
    name,
    input,
    given: readSecret('reason', input.reason, 2_000),
    reads: async (session): Promise<Read> => ({
      from: await cases.findById(input.from).session(session).lean(),
      key: await keys.findById(input.from).session(session).lean(),
    }),
    // Who may is asked of both: of neither is anything told before.
    permit: (record, env, { read }) => {
      const { from } = read as Read
      return from !== null && isOwnerOrSupervisor(record, env) && isOwnerOrSupervisor(from, env)
    },
    decide: (record, { env, box, read }, words) => {
      const { from, key } = read as Read
      const other = from as CaseRecord
      const moved = () => resealed(other, record._id, boxFor(context, other._id, key), box())
      const reason = box().seal(words, aboutMerge(record._id, other._id))
      return merge(record, env, other, input.samePersons, moved, reason)
    },
    along: async (after, { box, read }, session) => {
      const { from, key } = read as Read
      if (!from) throw new Error(`${input.from} is gone`)
      const { version: _version, history: _history, ...rest } = from
      const [old, fresh] = [boxFor(context, from._id, key), box()]
      const event = { type: 'MERGED', into: after._id }
      await changeAlong(cases, from, emptied(rest, after._id), { actor, now, act: name, event }, session)
      await moveNotes(context, from._id, after, old, fresh, session)
    },
  })
}

/** The notes go on in the other case, after its own, in their order; each keeps its id and its history. */
async function moveNotes(
  { stores, actor, now }: Context,
  from: string,
  into: CaseRecord,
  old: CaseBox,
  fresh: CaseBox,
  session: ClientSession,
): Promise<void> {
  const { notes } = stores.consultation
  const found = await notes.find({ consultation: from }).sort({ sequence: 1 }).session(session).lean()
  const first = into.noteCount - found.length
  for (const [index, note] of found.entries()) {
    const { version: _version, history: _history, ...rest } = note
    // What was erased when its time was over stays so.
    const body =
      note.body === ''
        ? ''
        : fresh.seal(old.open(note.body, aboutNote(from, note._id)), aboutNote(into._id, note._id))
    const after = { ...rest, consultation: into._id, sequence: first + index + 1, body }
    const event = { type: 'MOVED', from, into: into._id }
    await changeAlong(notes, note, after, { actor, now, act: 'mergeConsultations', event }, session)
  }
}

/** Every secret of a case, opened with its own key and sealed with another's, for that one. */
function resealed(record: CaseRecord, into: string, old: CaseBox, fresh: CaseBox): CaseRecord {
  const { _id: from } = record
  const anew = (sealed: string, about: (consultation: string) => string) =>
    fresh.seal(old.open(sealed, about(from)), about(into))
  const words = (sealed: string | null, about: (consultation: string) => string) =>
    sealed === null ? null : anew(sealed, about)
  return {
    ...record,
    subjects: record.subjects.map((each) => ({
      ...each,
      sealed: anew(each.sealed, (id) => aboutSubject(id, each.id)),
    })),
    consents: record.consents.map((each) => ({
      ...each,
      evidence: anew(each.evidence, (id) => aboutBasis(id, each.id)),
    })),
    grounds: record.grounds.map((each) => ({
      ...each,
      reason: anew(each.reason, (id) => aboutBasis(id, each.id)),
    })),
    glasses: record.glasses.map((each) => ({
      ...each,
      reason: anew(each.reason, (id) => aboutBasis(id, each.id)),
    })),
    referrals: record.referrals.map((each) => ({
      ...each,
      reason: anew(each.reason, (id) => aboutReferral(id, each.id, 'reason')),
      answer: words(each.answer, (id) => aboutReferral(id, each.id, 'answer')),
    })),
    merges: record.merges.map((each) => ({
      ...each,
      reason: anew(each.reason, (id) => aboutMerge(id, each.from)),
    })),
    introductions: record.introductions.map((each) => {
      const of = (what: 'name' | 'offer' | 'evidence' | 'agreed' | 'handed') => (id: string) =>
        aboutIntroduction(id, each.id, what)
      return {
        ...each,
        name: words(each.name, of('name')),
        offer: anew(each.offer, of('offer')),
        evidence: words(each.evidence, of('evidence')),
        agreed: words(each.agreed, of('agreed')),
        handed: words(each.handed, of('handed')),
      }
    }),
    conferences: record.conferences.map((each) => ({
      ...each,
      agenda: anew(each.agenda, (id) => aboutConference(id, each.id, 'agenda')),
      result: words(each.result, (id) => aboutConference(id, each.id, 'result')),
    })),
    escalations: record.escalations.map((each) => ({
      ...each,
      reason: anew(each.reason, (id) => aboutEscalation(id, each.id, 'reason')),
      answer: words(each.answer, (id) => aboutEscalation(id, each.id, 'answer')),
    })),
  }
}
