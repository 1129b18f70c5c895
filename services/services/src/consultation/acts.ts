import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { close as endCase, proposeClose as proposeEnd, reopen as reopenCase } from './closing.ts'
import { type CaseRecord, isEnded, type TopicAction, type Urgency } from './consultation.ts'
import * as decisions from './decisions.ts'
import { isOwner, isOwnerOrSupervisor, isSupervisor } from './places.ts'
import { actOnCase, type OnCase } from './shell.ts'
import { notPossible, step } from './step.ts'

export const aboutClose = (id: string) => `Consultation.close ${id}`

export const answer = (context: Context, input: OnCase & { readonly outcome: string }) => {
  return actOnCase(context, {
    name: 'answerConsultation',
    input,
    permit: isOwner,
    given: codeOf('outcome', input.outcome),
    decide: (record, { env }, outcome) => decisions.answer(withTopicsDropped(record), env, outcome),
  })
}

/** What was answered at once has no topic left open: each is resolved. */
function withTopicsDropped(record: CaseRecord): CaseRecord {
  if (record.state !== 'INTAKE') return record
  return {
    ...record,
    topics: record.topics.map((each) => (each.state === 'OPEN' ? { ...each, state: 'RESOLVED' } : each)),
  }
}

export const triage = (context: Context, input: OnCase & { readonly urgency: Urgency }) =>
  actOnCase(context, {
    name: 'triageConsultation',
    input,
    permit: isOwner,
    decide: (record, { env }) => decisions.triage(record, env, input.urgency),
  })

export const contact = (context: Context, input: OnCase) =>
  actOnCase(context, {
    name: 'recordConsultationContact',
    input,
    permit: isOwner,
    decide: (record, { env }) => decisions.contacted(record, env),
  })

const plain =
  (name: string, action: 'WAIT' | 'RESUME' | 'RAISE_CONCERN') => (context: Context, input: OnCase) =>
    actOnCase(context, {
      name,
      input,
      permit: isOwner,
      decide: (record) => decisions.plainStep(record, action),
    })

export const wait = plain('setConsultationWaiting', 'WAIT')
export const resume = plain('resumeConsultation', 'RESUME')
export const raiseConcern = plain('raiseConsultationConcern', 'RAISE_CONCERN')

export const monitor = (context: Context, input: OnCase & { readonly on: string }) =>
  actOnCase(context, {
    name: 'monitorConsultation',
    input,
    permit: isOwner,
    decide: (record, { env }) =>
      input.on > env.day
        ? decisions.monitor(record, env, input.on)
        : refuse(invalid('on', 'a day after today', input.on)),
  })

export const followUp = (context: Context, input: OnCase & { readonly next?: string | null }) =>
  actOnCase(context, {
    name: 'recordConsultationFollowUp',
    input,
    permit: isOwner,
    decide: (record, { env }) =>
      !input.next || input.next > env.day
        ? decisions.followedUp(record, env, input.next ?? null)
        : refuse(invalid('next', 'a day after today', input.next)),
  })

export const changeTopic = (
  context: Context,
  input: OnCase & { readonly topic: string; readonly action: Exclude<TopicAction, 'HAND_OFF'> },
) =>
  actOnCase(context, {
    name: 'changeConsultationTopic',
    input,
    permit: isOwner,
    decide: (record) =>
      decisions.changeTopic(record, input.topic, input.action) ??
      refuse(invalid('topic', 'a topic of this case', input.topic)),
  })

/** A further matter, of somebody who is in the case already. */
export async function addTopic(
  context: Context,
  input: OnCase & { readonly code: string; readonly subject: string },
) {
  const code = await context.loaders.consultationTopicCode.load(input.code)
  return actOnCase(context, {
    name: 'addConsultationTopic',
    input,
    permit: isOwner,
    decide: (record, { env }) => {
      if (!code) return refuse(invalid('code', 'one of consultationTopics', input.code))
      if (!record.subjects.some(({ id }) => id === input.subject))
        return refuse(invalid('subject', 'a person of this case', input.subject))
      if (['CLOSED', 'ANSWERED', 'CLOSING'].includes(record.state))
        return refuse(notPossible('ADD_TOPIC', record.state, decisions.possibleActions(record, env)))
      const id = newId('ConsultationTopic')
      const leadParty = record.owner.party
      const topic = { id, code: input.code, subject: input.subject, state: 'OPEN' as const, leadParty }
      return step({ type: 'TOPIC_ADDED', topic: id }, { ...record, topics: [...record.topics, topic] })
    },
  })
}

type CloseGiven = OnCase & {
  readonly outcome: string
  readonly reason: string
  readonly isClientInformed: boolean
  readonly whyNotInformed?: string | null
}

export function proposeClose(context: Context, input: CloseGiven) {
  return actOnCase(context, {
    name: 'proposeConsultationClose',
    input,
    permit: isOwner,
    given: readClose(input),
    decide: (record, { env, box }, words) =>
      proposeEnd(record, env, {
        outcome: input.outcome,
        isClientInformed: input.isClientInformed,
        sealed: box().seal(JSON.stringify(words), aboutClose(record._id)),
      }),
  })
}

function readClose(
  input: CloseGiven,
): Result<{ reason: string; whyNotInformed: string | null }, InvalidInput> {
  const outcome = codeOf('outcome', input.outcome)
  const reason = readText('reason', input.reason, 2_000)
  const why = readOptionalText('whyNotInformed', input.whyNotInformed, 2_000)
  if (!outcome.ok) return outcome
  if (!reason.ok) return refuse({ ...reason.problem, given: null })
  if (!why.ok) return refuse({ ...why.problem, given: null })
  if (!input.isClientInformed && why.value === null)
    return refuse(invalid('whyNotInformed', 'why nobody told the person, where nobody did', null))
  return ok({ reason: reason.value, whyNotInformed: why.value })
}

export const rejectClose = (context: Context, input: OnCase) =>
  actOnCase(context, {
    name: 'rejectConsultationClose',
    input,
    permit: isOwnerOrSupervisor,
    decide: (record) => decisions.plainStep(record, 'REJECT_CLOSE'),
  })

export async function close(context: Context, input: OnCase) {
  const codes = await context.stores.consultation.topics
    .find({ needsSecondApprover: true }, { _id: 1 })
    .lean()
  const grave = new Set(codes.map(({ _id }) => _id))
  return actOnCase(context, {
    name: 'closeConsultation',
    input,
    permit: isOwnerOrSupervisor,
    decide: (record, { env }) => {
      const isGrave = record.urgency !== 'ROUTINE' || record.topics.some(({ code }) => grave.has(code))
      return endCase(record, env, isGrave)
    },
  })
}

export const reopen = (context: Context, input: OnCase) =>
  actOnCase(context, {
    name: 'reopenConsultation',
    input,
    permit: isOwnerOrSupervisor,
    decide: (record, { env }) => reopenCase(record, env),
  })

/** A supervisor gives the case to another active worker of the party: themselves included. */
export const reassign = (context: Context, input: OnCase & { readonly worker: string }) =>
  actOnCase(context, {
    name: 'reassignConsultation',
    input,
    workers: [input.worker],
    permit: isSupervisor,
    decide: (record, { env, others }) => {
      const to = others.find(({ _id }) => _id === input.worker)
      if (!to || to.party !== record.owner.party)
        return refuse({ kind: 'WorkerNotFit', clause: null, worker: input.worker, party: record.owner.party })
      if (isEnded(record))
        return refuse(notPossible('REASSIGN', record.state, decisions.possibleActions(record, env)))
      const event = { type: 'REASSIGNED', from: record.owner.worker, to: to._id }
      return step(event, decisions.reassign(record, env, to))
    },
  })

function codeOf(field: string, code: string): Result<string, InvalidInput> {
  return /^[A-Z][A-Z_]{1,39}$/.test(code)
    ? ok(code)
    : refuse(invalid(field, 'a code in capitals, e.g. RESOLVED', null))
}
