import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { refuse } from '@chiiki/kit/result.ts'
import type { NoteHead } from '../consultation/access.ts'
import type { CaseRecord } from '../consultation/consultation.ts'
import { actOnPart, type PartDecide, type PartRule } from '../consultation/part-of-case.ts'
import { isOwner } from '../consultation/places.ts'
import {
  actOnCase,
  type CaseAct,
  type CaseRefusal,
  type Keyed,
  type OnCase,
  readSecret,
} from '../consultation/shell.ts'
import type { Decided, Env } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import { headsOf, mostNotesShared } from '../referral/acts.ts'
import { isInvited } from './access.ts'
import type { Conference, ConferenceKind } from './conference.ts'
import * as decisions from './decisions.ts'

type PlanGiven = OnCase & {
  readonly kind: ConferenceKind
  readonly startsAt: Date
  readonly parties: readonly string[]
  readonly subjects: readonly string[]
  readonly topics: readonly string[]
  readonly notes?: readonly string[]
  readonly agenda: string
}
export type OnConference = Keyed & { readonly conference: string }
type Head = NoteHead & { readonly consultation: string }

const mostText = 4_000
const mostConferences = 30
const mostParties = 10
export const aboutConference = (consultation: string, id: string, what: 'agenda' | 'result') =>
  `Consultation.conference ${consultation} ${id} ${what}`

export async function plan(context: Context, input: PlanGiven) {
  const parties = [...new Set(input.parties)].slice(0, mostParties + 1)
  const known = await Promise.all(parties.map((each) => context.loaders.consultationParty.load(each)))
  const shared = [...new Set(input.notes ?? [])]
  return actOnCase(context, {
    name: 'planConference',
    input,
    permit: isOwner,
    reads: headsOf(context, shared.slice(0, mostNotesShared)),
    given: readSecret('agenda', input.agenda, mostText),
    decide: (record, { env, box, read }, agenda) => {
      const notes = (read as Head[]).filter(({ consultation }) => consultation === record._id)
      const fault =
        faultOfParties(record, parties, known.includes(null)) ??
        faultOfContent(record, input, notes, shared.length) ??
        (input.startsAt > env.now ? null : invalid('startsAt', 'after now', input.startsAt.toISOString()))
      if (fault) return refuse(fault)
      const id = newId('ConsultationConference')
      return decisions.plan(record, env, {
        id,
        kind: input.kind,
        startsAt: input.startsAt,
        parties,
        subjects: [...new Set(input.subjects)],
        topics: [...new Set(input.topics)],
        notes: shared,
        agenda: box().seal(agenda, aboutConference(record._id, id, 'agenda')),
      })
    },
  })
}

function faultOfParties({ owner, conferences }: CaseRecord, parties: readonly string[], hasUnknown: boolean) {
  if (parties.length === 0 || parties.length > mostParties)
    return invalid('parties', `1 to ${mostParties} parties`, String(parties.length))
  if (hasUnknown) return invalid('parties', 'of consultationParties', null)
  if (parties.includes(owner.party)) return invalid('parties', 'others than your own', owner.party)
  return conferences.length < mostConferences
    ? null
    : invalid('id', `a case with fewer than ${mostConferences} conferences`, null)
}

function faultOfContent(
  { subjects: persons, topics: all }: CaseRecord,
  { subjects, topics }: PlanGiven,
  notes: readonly Head[],
  wanted: number,
) {
  const isPerson = (id: string) => persons.some((each) => each.id === id)
  if (subjects.length === 0 || !subjects.every(isPerson))
    return invalid('subjects', 'one or more persons of this case', null)
  if (topics.length === 0 || !topics.every((id) => all.some((each) => each.id === id)))
    return invalid('topics', 'one or more topics of this case', null)
  const isFit = notes.every((note) => note.subjects.every((each) => subjects.includes(each)))
  return notes.length === wanted && isFit
    ? null
    : invalid('notes', `at most ${mostNotesShared} notes of this case, on those persons alone`, null)
}

type Rule = PartRule<Conference>

/** Acts on one conference; the case that it's of is told to nobody who has no business with it. */
const onConference = <G = null>(
  context: Context,
  name: string,
  input: OnConference,
  may: Rule,
  decide: PartDecide<Conference, G>,
  given?: CaseAct<G>['given'],
) => {
  const of = { path: 'conferences.id', in: decisions.conferenceIn } as const
  return actOnPart(context, of, input.conference, { given, name, input, may, decide })
}

const byOwner: Rule = (record, _conference, env) => isOwner(record, env)
const byInvited: Rule = (_record, conference, env) => isInvited(conference, env)

type Step = (record: CaseRecord, env: Env, conference: Conference) => Decided<CaseRefusal>
const plain = (name: string, may: Rule, decide: Step) => (context: Context, input: OnConference) =>
  onConference(context, name, input, may, (record, conference, { env }) => decide(record, env, conference))

export const join = plain('joinConference', byInvited, decisions.join)
export const decline = plain('declineConference', byInvited, decisions.decline)
export const open = plain('openConference', byOwner, decisions.open)
export const cancel = plain('cancelConference', byOwner, decisions.cancel)

export const end = (context: Context, input: OnConference & { readonly result: string }) =>
  onConference(
    context,
    'endConference',
    input,
    byOwner,
    (record, conference, { env, box }, result: string) => {
      const about = aboutConference(record._id, conference.id, 'result')
      return decisions.end(record, env, conference, box().seal(result, about))
    },
    readSecret('result', input.result, mostText),
  )
