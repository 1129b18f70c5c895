import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { concatAST } from 'graphql'
import { conferenceView } from '../conference/door.ts'
import { listConferences } from '../conference/lists.ts'
import type { Context } from '../context.ts'
import { escalationView } from '../escalation/door.ts'
import { listEscalations } from '../escalation/lists.ts'
import type * as Graph from '../generated.ts'
import { type Introducing, memberOf } from './access.ts'
import * as acts from './acts.ts'
import { booksOf } from './books.ts'
import { readClock } from './clocks.ts'
import type { CaseClock, Glass, Subject, TeamMember, Topic } from './consultation.ts'
import { duesOf, openDay, sessionsOf } from './day.ts'
import { possibleActions } from './decisions.ts'
import { openCase, openNotes, openSubject, type ReferralView, referralView, type View } from './door.ts'
import { openConsultation } from './intake.ts'
import { listAlerts, listCases, listReferrals } from './lists.ts'
import { mergeConsultations } from './merge-acts.ts'
import { messages } from './messages.ts'
import type { CaseKept, CaseRefusal } from './shell.ts'

/** Something of a case, with the case as its reader sees it. */
export type Of<T> = T & {
  readonly view: Pick<View, 'record' | 'reading'>
  readonly through?: Introducing | null
}
export type SubjectOf = Of<Subject>
export type TopicOf = Of<Topic>
export type ClockOf = Of<CaseClock>
export type MemberOf = Of<TeamMember>
export type GlassOf = Of<Glass>
export type Changed = { readonly consultationId: string; readonly version: number }

/** What an act answers: the case is read anew through the door, so that a repeated key shows nobody more than they may see now. */
export function changed(result: Result<CaseKept, CaseRefusal>) {
  return answer(result, 'ConsultationChanged', ({ _id, version }) => ({ consultationId: _id, version }))
}

const Query: Pick<
  Graph.QueryResolvers,
  | 'consultation'
  | 'consultations'
  | 'consultationDay'
  | 'consultationAlerts'
  | 'consultationTopicCodes'
  | 'consultationBooks'
> = {
  consultation: (_root, { id, purpose }, context) => openCase(context, id, purpose),
  consultations: (_root, { of, purpose, ...args }, context) => listCases(context, of, purpose, args),
  consultationDay: (_root, { of }, context) => openDay(context, of),
  consultationAlerts: (_root, _args, context) => listAlerts(context),
  consultationTopicCodes: async (_root, _args, { stores }) =>
    stores.consultation.topics.find().sort({ order: 1 }).lean(),
  consultationBooks: (_root, _args, { stores }) => booksOf(stores.consultation),
}

type Acts = Pick<
  Graph.MutationResolvers,
  | 'openConsultation'
  | 'answerConsultation'
  | 'triageConsultation'
  | 'recordConsultationContact'
  | 'setConsultationWaiting'
  | 'resumeConsultation'
  | 'monitorConsultation'
  | 'raiseConsultationConcern'
  | 'recordConsultationFollowUp'
  | 'changeConsultationTopic'
  | 'addConsultationTopic'
  | 'proposeConsultationClose'
  | 'rejectConsultationClose'
  | 'closeConsultation'
  | 'reopenConsultation'
  | 'reassignConsultation'
  | 'mergeConsultations'
>
const Mutation: Acts = {
  openConsultation: async (_root, { input }, context) => changed(await openConsultation(context, input)),
  answerConsultation: async (_root, { input }, context) => changed(await acts.answer(context, input)),
  triageConsultation: async (_root, { input }, context) => changed(await acts.triage(context, input)),
  recordConsultationContact: async (_root, { input }, context) => changed(await acts.contact(context, input)),
  setConsultationWaiting: async (_root, { input }, context) => changed(await acts.wait(context, input)),
  resumeConsultation: async (_root, { input }, context) => changed(await acts.resume(context, input)),
  monitorConsultation: async (_root, { input }, context) => changed(await acts.monitor(context, input)),
  raiseConsultationConcern: async (_root, { input }, context) =>
    changed(await acts.raiseConcern(context, input)),
  recordConsultationFollowUp: async (_root, { input }, context) =>
    changed(await acts.followUp(context, input)),
  changeConsultationTopic: async (_root, { input }, context) =>
    changed(await acts.changeTopic(context, input)),
  addConsultationTopic: async (_root, { input }, context) => changed(await acts.addTopic(context, input)),
  proposeConsultationClose: async (_root, { input }, context) =>
    changed(await acts.proposeClose(context, input)),
  rejectConsultationClose: async (_root, { input }, context) =>
    changed(await acts.rejectClose(context, input)),
  closeConsultation: async (_root, { input }, context) => changed(await acts.close(context, input)),
  reopenConsultation: async (_root, { input }, context) => changed(await acts.reopen(context, input)),
  reassignConsultation: async (_root, { input }, context) => changed(await acts.reassign(context, input)),
  mergeConsultations: async (_root, { input }, context) => changed(await mergeConsultations(context, input)),
}

/** A reader of the team sees what has to do with the persons whom they work for. */
function isInScope({ record, place, reading }: View, subject: string): boolean {
  if (place !== 'TEAM') return true
  return memberOf(record, reading.worker._id, reading.at)?.subjects.includes(subject) === true
}

const of = <T extends object>(view: View, things: readonly T[]): Of<T>[] =>
  things.map((each) => ({ ...each, view }))
const unlessTeam = <T>(view: View, things: readonly T[]): readonly T[] =>
  view.place === 'TEAM' ? [] : things
export const partyOf = async ({ loaders }: Context, id: string) => {
  const party = await loaders.consultationParty.load(id)
  if (!party) throw new Error(`there is no party ${id}`)
  return party
}
export const workerIn = async ({ loaders }: Context, id: string) => {
  const worker = await loaders.consultationWorker.load(id)
  if (!worker) throw new Error(`there is no worker ${id}`)
  return worker
}

const Consultation: Graph.ConsultationResolvers = {
  id: ({ record }) => record._id,
  caseNumber: ({ record }) => record.caseNumber,
  district: ({ record }) => ({ id: record.district }),
  channel: ({ record }) => record.channel,
  openedAt: ({ record }) => record.openedAt,
  urgency: ({ record }) => record.urgency,
  state: ({ record }) => record.state,
  owner: ({ record }) => record.owner,
  version: ({ record }) => record.version,
  mergedFrom: ({ record }) => record.merges.map(({ from }) => from),
  subjects: (view) =>
    of(
      view,
      view.record.subjects.filter(({ id }) => isInScope(view, id)),
    ),
  topics: (view) =>
    of(
      view,
      view.record.topics.filter(({ subject }) => isInScope(view, subject)),
    ),
  notes: (view, _args, context) => openNotes(context, view),
  consents: ({ record, reading, ...view }) =>
    record.consents
      .filter(({ subject }) => isInScope({ ...view, record, reading }, subject))
      .map((each) => ({ ...each, at: reading.at })),
  grounds: ({ record, reading, ...view }) =>
    record.grounds
      .filter(({ subjects }) => subjects.every((each) => isInScope({ ...view, record, reading }, each)))
      .map((each) => ({ ...each, at: reading.at })),
  referrals: (view) =>
    unlessTeam(view, view.record.referrals).flatMap(
      ({ id }) => referralView(view.record, id, view.reading) ?? [],
    ) as ReferralView[],
  clocks: (view) => unlessTeam(view, of(view, view.record.clocks)),
  escalations: (view) =>
    unlessTeam(view, view.record.escalations).flatMap(
      ({ id }) => escalationView(view.record, id, view.reading) ?? [],
    ),
  introductions: (view) =>
    unlessTeam(view, view.record.introductions).map((introduction) => ({ ...view, introduction })),
  conferences: (view) =>
    unlessTeam(view, view.record.conferences).flatMap(
      ({ id }) => conferenceView(view.record, id, view.reading) ?? [],
    ),
  team: (view) => unlessTeam(view, of(view, view.record.team)),
  glasses: (view) => unlessTeam(view, of(view, view.record.glasses)),
  availableActions: ({ record, reading }) =>
    possibleActions(record, { worker: reading.worker, now: reading.at }),
  history: async (view, _args, { loaders }) =>
    view.place === 'TEAM' ? [] : ((await loaders.consultationHistory.load(view.record._id))?.history ?? []),
}

const ConsultationOwner: Graph.ConsultationOwnerResolvers = {
  party: ({ party }, _args, context) => partyOf(context, party),
  worker: ({ worker }, _args, context) => workerIn(context, worker),
}

const ConsultationSubject: Graph.ConsultationSubjectResolvers = {
  identity: ({ view, through, ...subject }: Of<Subject>, _args, context) =>
    openSubject(context, view, subject, through ?? null),
}

const ConsultationTopic: Graph.ConsultationTopicResolvers = {
  code: ({ code }: Of<Topic>, _args, context) => codeIn(context, code),
  subject: ({ subject, view }) => ({
    ...(view.record.subjects.find(({ id }) => id === subject) as Subject),
    view,
  }),
  leadParty: ({ leadParty }, _args, context) => partyOf(context, leadParty),
}

export async function codeIn({ loaders }: Context, code: string) {
  const found = await loaders.consultationTopicCode.load(code)
  if (!found) throw new Error(`there is no topic code ${code}`)
  return found
}

const ConsultationClock: Graph.ConsultationClockResolvers = {
  owedBy: ({ owedBy }: Of<CaseClock>, _args, context) => partyOf(context, owedBy),
  dueOn: async (clock, _args, { stores, now }) =>
    readClock(clock, await stores.calendar.calendar(), now).dueOn,
  dueAt: async (clock, _args, { stores, now }) =>
    readClock(clock, await stores.calendar.calendar(), now).dueAt,
  state: async (clock, _args, { stores, now }) =>
    readClock(clock, await stores.calendar.calendar(), now).state,
}

const ConsultationTeamMember: Graph.ConsultationTeamMemberResolvers = {
  worker: ({ worker }: Of<TeamMember>, _args, context) => workerIn(context, worker),
  party: ({ party }, _args, context) => partyOf(context, party),
  subjects: ({ subjects, view }) =>
    view.record.subjects.filter(({ id }) => subjects.includes(id)).map((each) => ({ ...each, view })),
}

const ConsultationGlass: Graph.ConsultationGlassResolvers = {
  worker: ({ worker }: Of<Glass>, _args, context) => workerIn(context, worker),
}

const ConsultationChanged: Graph.ConsultationChangedResolvers = {
  // What the act changed is read anew: the request's loader may have looked before.
  consultation: ({ consultationId }, _args, context) => {
    context.loaders.consultationCase.clear(consultationId)
    return openCase(context, consultationId, 'SUPPORT')
  },
}

const ConsultationAlert: Graph.ConsultationAlertResolvers = {
  consultationId: ({ consultation }) => consultation,
}

const ConsultationDay: Graph.ConsultationDayResolvers = {
  dues: (day, _args, context) => duesOf(context, day),
  referrals: async (_day, _args, context) => (await listReferrals(context)) ?? [],
  escalations: async (_day, _args, context) => (await listEscalations(context)) ?? [],
  conferences: async (_day, _args, context) => (await listConferences(context)) ?? [],
  sessions: (day, _args, context) => sessionsOf(context, day),
  alerts: async (_day, _args, context) => (await listAlerts(context)) ?? [],
}

const ConsultationDue: Graph.ConsultationDueResolvers = {
  consultationId: ({ consultation }) => consultation,
  worker: ({ worker }, _args, context) => workerIn(context, worker),
  kind: ({ clock }) => clock.kind,
  about: ({ clock }) => clock.about,
}

const ConsultationBook: Graph.ConsultationBookResolvers = {
  party: ({ party }, _args, context) => partyOf(context, party),
}

const ConsultationTopicCode: Graph.ConsultationTopicCodeResolvers = {
  code: ({ _id }) => _id,
  name: ({ name }, { lang }) => (lang === 'EN' ? name.en : name.ja),
}

const partied = {
  party: ({ party }: { party: string }, _args: object, context: Context) => partyOf(context, party),
}

/** The case; what it's made of; its terms and books; its acts; their refusals. */
const typeDefs = concatAST(
  ['schema', 'parts', 'terms', 'acts', 'problems'].map((name) =>
    readGraphql(import.meta.url, `${name}.graphql`),
  ),
)

export const consultation: Slice = {
  typeDefs,
  resolvers: {
    Query,
    Mutation,
    Consultation,
    ConsultationOwner,
    ConsultationSubject,
    ConsultationTopic,
    ConsultationClock,
    ConsultationTeamMember,
    ConsultationGlass,
    ConsultationChanged,
    ConsultationAlert,
    ConsultationDay,
    ConsultationDue,
    ConsultationBook,
    ConsultationTopicCode,
    ...withParties(),
  },
}

/** Problems name parties by their ids; the graph shows the parties. */
function withParties() {
  const problems = problemResolvers(messages) as Record<string, object>
  const named = ['BasisMissing', 'ReferralOpenAlready', 'SupervisorNeeded', 'WorkerRegisteredAlready']
  return Object.fromEntries(
    Object.entries(problems).map(([kind, resolvers]) => [
      kind,
      named.includes(kind) ? { ...resolvers, ...partied } : resolvers,
    ]),
  )
}
