import { act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { alerted } from '../consultation/alerts.ts'
import { type CaseRecord, endStates } from '../consultation/consultation.ts'
import type {
  ConsultationStepNotPossible,
  SupervisorNeeded,
  TooManyCases,
  WorkerRegisteredAlready,
} from '../consultation/problem.ts'
import { type Keyed, type WorkerKept, workerOf } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { openEscalations } from '../escalation/escalation.ts'
import {
  evolveWorker,
  successorAmong,
  type WorkerEvent,
  type WorkerRecord,
  type WorkerRole,
} from './party.ts'

export const officerPost = 'consultation-officer'
const mostHandedOver = 200

type RegisterGiven = Keyed & { readonly party: string; readonly person: string; readonly role: WorkerRole }
type EndGiven = Keyed & { readonly id: string }
type EndFacts = {
  readonly others: readonly WorkerRecord[]
  readonly cases: readonly (CaseRecord & Stored)[]
  readonly hasPartyCases: boolean
}

/** Who may say who works for a party: its own supervisors, and the ward's officer for consultations. */
async function maySay(context: Context, party: string): Promise<boolean> {
  if (holdsPost(context.actor, [officerPost])) return true
  const worker = await workerOf(context)
  return worker?.role === 'SUPERVISOR' && worker.party === party
}

export async function registerWorker(
  context: Context,
  input: RegisterGiven,
): Promise<Result<WorkerKept, SharedProblem | WorkerRegisteredAlready>> {
  const { stores, actor, now, loaders } = context
  if (!(await maySay(context, input.party)))
    return refuse(notPermitted(context, 'registerConsultationWorker'))
  const party = await loaders.consultationParty.load(input.party)
  if (!party) return refuse(invalid('party', 'one of consultationParties', input.party))
  if (!/^[\w:.|@-]{1,200}$/.test(input.person))
    return refuse(
      invalid('person', 'the subject of their sign-in: 1 to 200 letters, digits or : . | @ - _', null),
    )
  const id = newId('ConsultationWorker')
  await stores.party.prepareTurns([id])
  const worker: WorkerRecord = {
    _id: id,
    person: input.person,
    party: input.party,
    role: input.role,
    state: 'ACTIVE',
    since: now,
    leftAt: null,
  }
  const registered: WorkerRegisteredAlready = {
    kind: 'WorkerRegisteredAlready',
    clause: null,
    party: party._id,
  }
  return act<WorkerRecord & Stored, WorkerEvent, SharedProblem | WorkerRegisteredAlready>(
    { actor, now },
    {
      name: 'registerConsultationWorker',
      model: stores.party.workers,
      id,
      creates: true,
      input,
      decide: () => ok({ type: 'REGISTERED', worker }),
      evolve: evolveWorker,
      duplicate: { oneWorkerForEachPersonAndParty: () => registered },
    },
  )
}

type EndProblem = SharedProblem | SupervisorNeeded | TooManyCases | ConsultationStepNotPossible

/** Somebody leaves the party. What they answer for goes to a supervisor of it in the same act: no case is nobody's for an instant. */
export async function endWorker(context: Context, input: EndGiven): Promise<Result<WorkerKept, EndProblem>> {
  const { stores, actor, now, loaders } = context
  const known = await loaders.consultationWorker.load(input.id)
  const mayAct = known ? await maySay(context, known.party) : holdsPost(actor, [officerPost])
  if (!mayAct) return refuse(notPermitted(context, 'endConsultationWorker'))
  let facts: EndFacts | null = null
  return act<WorkerRecord & Stored, WorkerEvent, EndProblem, EndFacts>(
    { actor, now },
    {
      name: 'endConsultationWorker',
      model: stores.party.workers,
      id: input.id,
      input,
      facts: async (worker, session) => {
        facts = await factsOfEnd(context, worker as WorkerRecord | null, session)
        return facts
      },
      decide: (worker, found) => decideEnd(worker as WorkerRecord, found, now),
      evolve: evolveWorker,
      also: async (event, _after, session) => {
        if (event.type !== 'LEFT' || event.successor === null) return
        for (const each of facts?.cases ?? [])
          await handOver(context, each, input.id, event.successor, session)
      },
    },
  )
}

async function factsOfEnd(
  { stores }: Context,
  worker: WorkerRecord | null,
  session: ClientSession,
): Promise<EndFacts> {
  const { party, consultation } = stores
  if (!worker) return { others: [], cases: [], hasPartyCases: false }
  const find = { party: worker.party, state: 'ACTIVE', role: 'SUPERVISOR' } as const
  const others = await party.workers.find(find, { history: 0 }).session(session).lean()
  await party.takeTurns([worker._id, ...others.map(({ _id }) => _id)], session)
  const isOpen = { $nin: [...endStates] }
  const cases = await consultation.cases

    .find({
      state: isOpen,
      $or: [
        { 'owner.worker': worker._id },
        { 'team.worker': worker._id },
        { 'escalations.specialist': worker._id },
      ],
    })
    .limit(mostHandedOver + 1)
    .session(session)
    .lean()
  const any = await consultation.cases
    .findOne({ 'owner.party': worker.party, state: isOpen }, { _id: 1 })
    .session(session)
    .lean()
  return { others, cases, hasPartyCases: any !== null }
}

function decideEnd(
  worker: WorkerRecord,
  { others, cases, hasPartyCases }: EndFacts,
  at: Date,
): Result<WorkerEvent, EndProblem> {
  const { _id, party, role, state } = worker
  if (state === 'LEFT') {
    const possible: readonly string[] = []
    return refuse({ kind: 'ConsultationStepNotPossible', clause: null, action: 'LEAVE', state, possible })
  }
  if (cases.length > mostHandedOver)
    return refuse({ kind: 'TooManyCases', clause: null, most: mostHandedOver })
  const successor = successorAmong({ _id, party }, others)
  const isNeeded = cases.length > 0 || (role === 'SUPERVISOR' && hasPartyCases)
  if (isNeeded && successor === null) return refuse({ kind: 'SupervisorNeeded', clause: null, party })
  return ok({ type: 'LEFT', at, successor: successor?._id ?? null, cases: cases.length })
}

/** Ownership, what a specialist handles, and places that a referral or escalation gave, go on with the successor; other places end with who had them. */
async function handOver(
  { stores, actor, now }: Context,
  { version, history, ...record }: CaseRecord & Stored,
  leaving: string,
  successor: string,
  session: ClientSession,
): Promise<void> {
  const { owner } = record
  const isOwner = owner.worker === leaving
  const team = record.team.map((each) => {
    if (each.worker !== leaving || (each.until !== null && each.until <= now)) return each
    return each.through === null ? { ...each, until: now } : { ...each, worker: successor }
  })
  const escalations = record.escalations.map((each) =>
    each.specialist === leaving && openEscalations.includes(each.state)
      ? { ...each, specialist: successor }
      : each,
  )
  const next = { ...record, team, escalations, owner: isOwner ? { ...owner, worker: successor } : owner }
  const after = alerted(next, { now, id: newId }, 'HANDED_OVER', [successor])
  const event = { type: 'HANDED_OVER', from: leaving, to: successor }
  const change = { actor, now, act: 'endConsultationWorker', event }
  await changeAlong(stores.consultation.cases, { version, history }, after, change, session)
}

function notPermitted({ actor }: Context, name: string): NotPermitted {
  const needs = [officerPost, 'supervisor of the party']
  return { kind: 'NotPermitted', clause: null, act: name, needs, isSignedIn: actor.kind === 'PERSON' }
}
