import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { invitedTo } from '../conference/conference.ts'
import { mostNotes } from '../note/note.ts'
import { alerted } from './alerts.ts'
import { type CaseRecord, type Merge, nothingYet, type Subject, type Urgency } from './consultation.ts'
import type { ConsultationStepNotPossible } from './problem.ts'
import { type Decided, type Env, notPossible, step } from './step.ts'

/** Two ids of one person, one in each of the cases. */
export type SamePerson = { readonly from: string; readonly into: string }

const mergeable = ['INTAKE', 'ACTIVE', 'WAITING']
const most = {
  subjects: 20,
  topics: 60,
  referrals: 50,
  escalations: 30,
  sessions: 60,
  conferences: 30,
  introductions: 50,
} as const
const grave: readonly Urgency[] = ['ROUTINE', 'URGENT', 'EMERGENCY']

/**
 * Makes two cases one. Everything of `from` goes on in `into`, each thing with its id: persons, topics, what they agreed to, referrals,
 * escalations, sessions, terms and who works on them. Nobody may read more by it than before: the same person keeps an id for each of the two
 * cases, so that what was agreed to in one opens nothing of the other. `moved` is `from` with its secrets sealed anew for `into`, `reason` sealed, too.
 */
export function merge(
  into: CaseRecord,
  env: Env,
  from: CaseRecord,
  same: readonly SamePerson[],
  moved: () => CaseRecord,
  reason: string,
): Decided<ConsultationStepNotPossible | InvalidInput> {
  for (const { state, hold } of [into, from]) {
    if (!mergeable.includes(state)) return refuse(notPossible('MERGE', state, []))
    if (hold) return refuse(notPossible('MERGE', 'HELD', []))
  }
  if (into._id === from._id) return refuse(invalid('from', 'another case', from._id))
  if (into.owner.party !== from.owner.party)
    return refuse(invalid('from', 'a case that the same party answers for; refer it first', null))
  const fault = faultOfPersons(into, from, same) ?? faultOfSize(into, from)
  if (fault) return refuse(fault)
  const why = { from: from._id, at: env.now, worker: env.worker._id, reason }
  const next = joined(into, moved(), same, why)
  const told = alerted(next, env, 'HANDED_OVER', [into.owner.worker])
  return step({ type: 'MERGED_IN', from: from._id, caseNumber: from.caseNumber, persons: same.length }, told)
}

function faultOfPersons(
  into: CaseRecord,
  from: CaseRecord,
  same: readonly SamePerson[],
): InvalidInput | null {
  const isOf = ({ subjects }: CaseRecord, id: string) => subjects.some((each) => each.id === id)
  const isEach = same.every((each) => isOf(from, each.from) && isOf(into, each.into))
  const isOnce = new Set(same.map((each) => each.from)).size === same.length
  return same.length > 0 && isEach && isOnce
    ? null
    : invalid('samePersons', 'one or more persons who are in both cases, each of `from` once', null)
}

function faultOfSize(into: CaseRecord, from: CaseRecord): InvalidInput | null {
  for (const [what, limit] of Object.entries(most) as [keyof typeof most, number][])
    if (into[what].length + from[what].length > limit)
      return invalid('from', `two cases with at most ${limit} ${what} together`, null)
  return into.noteCount + from.noteCount > mostNotes
    ? invalid('from', `two cases with at most ${mostNotes} notes together`, null)
    : null
}

function joined(into: CaseRecord, moved: CaseRecord, same: readonly SamePerson[], why: Merge): CaseRecord {
  const sameAs = (id: string) => same.find(({ from }) => from === id)?.into ?? null
  const known = (each: Subject): Subject => ({ ...each, sameAs: sameAs(each.id) ?? each.sameAs })
  const urgency = grave[Math.max(grave.indexOf(into.urgency), grave.indexOf(moved.urgency))] ?? into.urgency
  return {
    ...into,
    urgency,
    subjects: [...into.subjects, ...moved.subjects.map(known)],
    topics: [...into.topics, ...moved.topics],
    team: [...into.team, ...moved.team],
    consents: [...into.consents, ...moved.consents],
    grounds: [...into.grounds, ...moved.grounds],
    glasses: [...into.glasses, ...moved.glasses],
    referrals: [...into.referrals, ...moved.referrals],
    escalations: [...into.escalations, ...moved.escalations],
    sessions: [...into.sessions, ...moved.sessions],
    introductions: [...into.introductions, ...moved.introductions],
    conferences: [...into.conferences, ...moved.conferences],
    conferenceParties: invitedTo([...into.conferences, ...moved.conferences]),
    clocks: [...into.clocks, ...moved.clocks],
    alerts: [...into.alerts, ...moved.alerts],
    noteCount: into.noteCount + moved.noteCount,
    merges: [...into.merges, ...moved.merges, why],
    knownAs: [...into.knownAs, ...moved.knownAs],
  }
}

/** What is left of the case that went into another: its number, its history, and where it went. */
export function emptied(from: CaseRecord, into: string): CaseRecord {
  return {
    ...from,
    state: 'MERGED',
    ...nothingYet,
    subjects: [],
    topics: [],
    clocks: [],
    knownAs: [],
    mergedInto: into,
  }
}
