import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { memberOf, placeOf } from '../consultation/access.ts'
import type { CaseRecord, NoteClass } from '../consultation/consultation.ts'
import { actOnCase, type OnCase, readSecret } from '../consultation/shell.ts'
import { type Env, step } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import { aboutNote, mostNotes, type NoteRecord } from './note.ts'

type NoteGiven = OnCase & {
  readonly class: NoteClass
  readonly subjects: readonly string[]
  readonly text: string
  readonly supersedes?: string | null
}

const mostText = 20_000

/** Adds to what is written of the persons that it concerns. Nothing written is ever changed. */
export function writeNote(context: Context, input: NoteGiven) {
  const subjects = [...new Set(input.subjects)].sort()
  const id = newId('ConsultationNote')
  return actOnCase(context, {
    name: 'writeConsultationNote',
    input,
    permit: (record, env) => mayWrite(record, env, subjects, input.class),
    reads: (session) =>
      input.supersedes
        ? context.stores.consultation.notes
            .findOne({ _id: input.supersedes, consultation: input.id }, { body: 0, history: 0 })
            .session(session)
            .lean()
        : Promise.resolve(null),
    given: readSecret('text', input.text, mostText),
    decide: (record, { env, read }) => {
      if (subjects.length === 0 || subjects.some((each) => !record.subjects.some((one) => one.id === each)))
        return refuse(invalid('subjects', 'one or more persons of this case', null))
      const before = read as Pick<NoteRecord, 'subjects' | 'class' | 'party'> | null
      const isSame = before?.class === input.class && before.party === env.worker.party
      if (input.supersedes && !(isSame && String(before?.subjects) === String(subjects)))
        return refuse(
          invalid('supersedes', 'a note of your party on this case, of the same class and persons', null),
        )
      if (record.noteCount >= mostNotes)
        return refuse(invalid('id', `a case with fewer than ${mostNotes} notes; open another one`, null))
      const event = { type: 'NOTE_WRITTEN', note: id, class: input.class, subjects }
      return step(event, { ...record, noteCount: record.noteCount + 1 })
    },
    note: ({ _id, noteCount }, { env, box }, text) => ({
      _id: id,
      consultation: _id,
      sequence: noteCount,
      class: input.class,
      subjects,
      author: env.worker._id,
      party: env.worker.party,
      at: env.now,
      supersedes: input.supersedes ?? null,
      body: box().seal(text, aboutNote(_id, id)),
    }),
  })
}

/** The owner writes of anybody; who works beside them, within what they're there for. Broken glass is for reading. */
function mayWrite(record: CaseRecord, env: Env, subjects: readonly string[], of: NoteClass): boolean {
  const place = placeOf(record, { worker: env.worker, at: env.now })
  if (place === 'OWNER') return true
  const member = memberOf(record, env.worker._id, env.now)
  return member?.classes.includes(of) === true && subjects.every((each) => member.subjects.includes(each))
}
