import { type Result, refuse } from '@chiiki/kit/result.ts'
import { type CaseRecord, isEnded } from '../consultation/consultation.ts'
import type { BasisMissing, ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Decided, type Env, notPossible, step } from '../consultation/step.ts'
import { isReferable, missingBasisOf } from '../referral/request.ts'
import {
  type Conference,
  type ConferenceAction,
  conferenceActions,
  conferenceAfter,
  invitedTo,
  mayHear,
  type Seat,
} from './conference.ts'

export type ConferenceGiven = Pick<
  Conference,
  'id' | 'kind' | 'startsAt' | 'subjects' | 'topics' | 'notes' | 'agenda'
> & { readonly parties: readonly string[] }
type Stepped = Decided<ConsultationStepNotPossible>

export function conferenceIn({ conferences }: CaseRecord, id: string): Conference | null {
  return conferences.find((each) => each.id === id) ?? null
}

/** Invites parties to talk about a case: each of them may know of whom. What else each may hear is looked at when it's told. */
export function plan(
  record: CaseRecord,
  { now }: Env,
  given: ConferenceGiven,
): Decided<ConsultationStepNotPossible | BasisMissing> {
  if (!isReferable(record)) return refuse(notPossible('PLAN_CONFERENCE', record.state, []))
  const { parties, ...rest } = given
  const seats = parties.map((party): Seat => ({ party, state: 'INVITED', worker: null }))
  const planned: Conference = {
    ...rest,
    state: 'PLANNED',
    seats,
    openedAt: null,
    endedAt: null,
    result: null,
  }
  for (const { id: subject, party: from } of record.subjects.filter(({ id }) => given.subjects.includes(id)))
    for (const to of parties)
      if (!mayHear(planned, record, { subject, category: 'ROUTING', from }, to, now))
        return refuse(missingBasisOf(subject, 'ROUTING', to))
  const event = { type: 'CONFERENCE_PLANNED', conference: given.id, kind: given.kind, parties }
  return step(event, withConferences(record, [...record.conferences, planned]))
}

function withConferences(record: CaseRecord, conferences: readonly Conference[]): CaseRecord {
  return { ...record, conferences, conferenceParties: invitedTo(conferences) }
}

function moved(
  record: CaseRecord,
  conference: Conference,
  action: ConferenceAction,
  more: Partial<Conference> = {},
): Result<CaseRecord, ConsultationStepNotPossible> {
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  const state = conferenceAfter(conference, action)
  if (state === null) return refuse(notPossible(action, conference.state, conferenceActions(conference)))
  const changed = { ...conference, ...more, state }
  const conferences = record.conferences.map((each) => (each.id === changed.id ? changed : each))
  return { ok: true, value: withConferences(record, conferences) }
}

const said = (type: string, { id: conference }: Conference) => ({ type: `CONFERENCE_${type}`, conference })

function seated({ seats }: Conference, party: string, state: Seat['state'], worker: string | null): Seat[] {
  return seats.map((each) => (each.party === party ? { party, state, worker } : each))
}

/** The caller is there for their party from now on, in place of whoever was. */
export function join(record: CaseRecord, { worker }: Env, conference: Conference): Stepped {
  const seats = seated(conference, worker.party, 'JOINED', worker._id)
  const to = moved(record, conference, 'JOIN', { seats })
  return to.ok ? step({ ...said('JOINED', conference), party: worker.party }, to.value) : to
}

export function decline(record: CaseRecord, { worker }: Env, conference: Conference): Stepped {
  const seats = seated(conference, worker.party, 'DECLINED', null)
  const to = moved(record, conference, 'DECLINE', { seats })
  return to.ok ? step({ ...said('DECLINED', conference), party: worker.party }, to.value) : to
}

/** From now on it's told to those who are there, to each what they may hear. */
export function open(record: CaseRecord, { now }: Env, conference: Conference): Stepped {
  const to = moved(record, conference, 'OPEN', { openedAt: now })
  return to.ok ? step(said('OPENED', conference), to.value) : to
}

export function end(record: CaseRecord, { now }: Env, conference: Conference, result: string): Stepped {
  const to = moved(record, conference, 'END', { endedAt: now, result })
  return to.ok ? step(said('ENDED', conference), to.value) : to
}

export function cancel(record: CaseRecord, { now }: Env, conference: Conference): Stepped {
  const to = moved(record, conference, 'CANCEL', { endedAt: now })
  return to.ok ? step(said('CANCELLED', conference), to.value) : to
}
