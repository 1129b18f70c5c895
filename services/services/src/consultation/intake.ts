import { act, type Stored } from '@chiiki/kit/act.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import type { WorkerRecord } from '../party/party.ts'
import { startedClock } from './clocks.ts'
import {
  type CaseRecord,
  type ConsultationChannel,
  caseNumberOf,
  counterIdOf,
  nothingYet,
  type Subject,
  type SubjectTold,
} from './consultation.ts'
import { type CaseKept, envOf, type Keyed, notAWorker, printed, workerOf } from './shell.ts'
import type { CaseBox, Move } from './store.ts'

export type SubjectGiven = {
  readonly role: Subject['role']
  readonly isAnonymous: boolean
  readonly name?: string | null
  readonly kana?: string | null
  readonly birthDate?: string | null
  readonly contact?: string | null
  readonly isContactSafe: boolean
}
export type TopicGiven = { readonly code: string; readonly subject: number }
export type IntakeGiven = Keyed & {
  readonly district: string
  readonly channel: ConsultationChannel
  readonly subjects: readonly SubjectGiven[]
  readonly topics: readonly TopicGiven[]
}

const mostSubjects = 20
const mostTopics = 30

/** Takes in a matter: one case with everybody whom it's about, owned by whoever takes it in from its first instant. */
export async function openConsultation(
  context: Context,
  input: IntakeGiven,
): Promise<Result<CaseKept, SharedProblem>> {
  const { stores, actor, now } = context
  const { consultation: store, party } = stores
  const worker = await workerOf(context)
  if (worker === null) return refuse(notAWorker(context, 'openConsultation'))
  const read = readSubjects(input.subjects)
  if (!read.ok) return read
  const fault = await faultIn(context, worker, input)
  if (fault) return refuse(fault)
  const env = await envOf(context, worker)
  const year = fiscalYearOf(env.day)
  const counter = counterIdOf(year, input.district)
  await store.prepareCounter(counter)
  const id = newId('Consultation')
  const { kept, box } = store.newKey(id)
  const drafted = draftOf(id, worker, input, sealedSubjects(box, id, worker.party, read.value), env)
  return act<
    CaseRecord & Stored,
    { readonly type: string },
    SharedProblem,
    { number: number; isActive: boolean }
  >(
    { actor, now },
    {
      name: 'openConsultation',
      model: store.cases,
      id,
      creates: true,
      input: printed(context, input),
      facts: async (_none, session) => {
        await party.takeTurns([worker._id], session)
        const active = await party.workers
          .findOne({ _id: worker._id, state: 'ACTIVE' }, { _id: 1 })
          .session(session)
          .lean()
        return { number: await store.nextNumber(counter, session), isActive: active !== null }
      },
      permit: (_none, { isActive }) => (isActive ? null : notAWorker(context, 'openConsultation')),
      decide: (_none, { number }) =>
        ok({ type: 'OPENED', number, party: worker.party, worker: worker._id } as { type: string }),
      evolve: (_none, event) => ({
        ...drafted,
        caseNumber: caseNumberOf(year, input.district, (event as unknown as { number: number }).number),
      }),
      also: async (_event, after, session) => {
        await store.keys.create([kept], { session })
        const opened: Move = {
          _id: `${id} 0 to`,
          consultation: id,
          party: after.owner.party,
          kind: 'OPENED',
          at: now,
        }
        await store.moves.create([opened], { session })
      },
    },
  )
}

/** @returns The words of each, trimmed; a refusal says which of them and what is wrong, never the words. */
export function readSubjects(given: readonly SubjectGiven[]): Result<SubjectTold[], InvalidInput> {
  if (given.length === 0 || given.length > mostSubjects)
    return refuse(invalid('subjects', `1 to ${mostSubjects} persons`, String(given.length)))
  const told: SubjectTold[] = []
  for (const [at, each] of given.entries()) {
    const field = (name: string) => `subjects.${at}.${name}`
    const read = {
      name: readOptionalText(field('name'), each.name, 100),
      kana: readOptionalText(field('kana'), each.kana, 100),
      contact: readOptionalText(field('contact'), each.contact, 300),
    }
    for (const one of Object.values(read)) if (!one.ok) return refuse({ ...one.problem, given: null })
    const { name, kana, contact } = read
    if (!name.ok || !kana.ok || !contact.ok) continue
    const isNamed = name.value !== null || kana.value !== null || Boolean(each.birthDate)
    if (each.isAnonymous && isNamed)
      return refuse(invalid(field('isAnonymous'), 'nobody who stays anonymous is named', null))
    if (!each.isAnonymous && name.value === null)
      return refuse(invalid(field('name'), 'a name, or isAnonymous', null))
    told.push({
      name: name.value,
      kana: kana.value,
      birthDate: each.birthDate ?? null,
      contact: contact.value,
      isContactSafe: each.isContactSafe,
    })
  }
  return ok(told)
}

export const aboutSubject = (consultation: string, id: string) => `Consultation.subject ${consultation} ${id}`

function sealedSubjects(box: CaseBox, id: string, party: string, told: readonly SubjectTold[]) {
  return told.map((each) => {
    const subject = newId('ConsultationSubject')
    return { id: subject, party, sealed: box.seal(JSON.stringify(each), aboutSubject(id, subject)) }
  })
}

async function faultIn(
  { loaders, stores }: Context,
  worker: WorkerRecord,
  { district, topics, subjects }: IntakeGiven,
): Promise<InvalidInput | null> {
  const party = await loaders.consultationParty.load(worker.party)
  if (!party?.takesIntake)
    return invalid('district', 'a party that people may come to takes it in', worker.party)
  if (party.district !== null && party.district !== district)
    return invalid('district', `the district of your party: ${party.district}`, district)
  const place = await stores.party.parties.findOne({ district }, { _id: 1 }).lean()
  if (place === null) return invalid('district', 'a district that a party works for', district)
  if (topics.length === 0 || topics.length > mostTopics)
    return invalid('topics', `1 to ${mostTopics} topics`, String(topics.length))
  const known = await stores.consultation.topics.find({}, { _id: 1 }).lean()
  const codes = new Set(known.map(({ _id }) => _id))
  for (const [at, { code, subject }] of topics.entries()) {
    if (!codes.has(code)) return invalid(`topics.${at}.code`, `one of ${[...codes].join(', ')}`, code)
    if (!Number.isInteger(subject) || subject < 0 || subject >= subjects.length)
      return invalid(`topics.${at}.subject`, 'the position of one of the subjects, from 0', String(subject))
  }
  return null
}

function draftOf(
  id: string,
  worker: WorkerRecord,
  { district, channel, subjects, topics }: IntakeGiven,
  sealed: readonly Pick<Subject, 'id' | 'party' | 'sealed'>[],
  env: Awaited<ReturnType<typeof envOf>>,
): CaseRecord {
  const { policy } = env
  const people = sealed.map((each, at): Subject => {
    const { role = 'OTHER', isAnonymous = true } = subjects[at] ?? {}
    return { ...each, role, isAnonymous, sameAs: null }
  })
  return {
    ...nothingYet,
    _id: id,
    caseNumber: '',
    district,
    channel,
    openedAt: env.now,
    openedBy: worker.party,
    urgency: 'ROUTINE',
    state: 'INTAKE',
    owner: { party: worker.party, worker: worker._id },
    subjects: people,
    topics: topics.map(({ code, subject }) => ({
      id: newId('ConsultationTopic'),
      code,
      subject: people[subject]?.id ?? '',
      state: 'OPEN',
      leadParty: worker.party,
    })),
    clocks: [startedClock(env, 'INTAKE', policy.intake, worker.party)],
    hold: null,
    erasedAt: null,
    knownAs: [id],
    mergedInto: null,
    moves: 0,
  }
}
