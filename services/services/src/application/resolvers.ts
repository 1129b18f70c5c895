import { answer } from '@chiiki/kit/answer.ts'
import { OutsideCalendar } from '@chiiki/kit/calendar.ts'
import { meId } from '@chiiki/kit/me.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOn } from '../context.ts'
import { counterFor } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { callCentre } from '../matter/resolvers.ts'
import { packOn } from '../newcomer-guide/newcomer-guide.ts'
import * as acts from './acts.ts'
import {
  type ApplicationAction,
  type ApplicationRecord,
  type Correction,
  type Decision,
  type EntryStep,
  possibleActions,
  stateOn,
} from './application.ts'
import { draft, record } from './file.ts'
import { listOfHolder, listOfOffices } from './lists.ts'
import {
  type ApplicationKept,
  type ApplicationTold,
  applicantOf,
  applicationOf,
  dayOf,
  papersFor,
  standingIn,
  textOf,
} from './lookup.ts'
import { messages } from './messages.ts'
import { dueOf, processingDays } from './processing.ts'
import { answerCorrection, reviseDraft } from './revising.ts'
import { mayDo } from './rights.ts'

export type CorrectionTold = Correction & { readonly application: ApplicationTold }
export type DecisionTold = Decision & { readonly application: ApplicationTold }

const Query: Pick<Graph.QueryResolvers, 'application' | 'applications'> = {
  application: (_root, { id, receiptToken }, context) => applicationOf(context, id, receiptToken),
  applications: (_root, args, context) => listOfOffices(context, args),
}

/** An application as it's told to whoever has just acted on it: by their receipt, their sign-in or their post. */
export function toldTo(context: Context, application: ApplicationKept, receiptToken?: string | null) {
  const standing = standingIn(context, application, receiptToken) ?? 'APPLICANT'
  return { application: { ...application, standing } satisfies ApplicationTold }
}

const receipt = (context: Context) => (application: ApplicationKept) => ({
  ...toldTo(context, application),
  receiptToken: acts.receiptTokenOf(context, application),
})

type Input = { readonly receiptToken?: string | null }
type Answered<P> = Promise<Result<ApplicationKept, P>> | Result<ApplicationKept, P>

const told = (context: Context, input: Input) => (application: ApplicationKept) =>
  toldTo(context, application, input.receiptToken)

/** One act on one application, answered by its success type. */
const onOne =
  <I extends Input, P extends { readonly kind: string; readonly clause: string | null }, N extends string>(
    run: (context: Context, input: I) => Answered<P>,
    name: N,
  ) =>
  async (_root: unknown, { input }: { readonly input: I }, context: Context) =>
    answer(await run(context, input), name, told(context, input))

const Mutation = {
  draftApplication: async (_root: unknown, { input }: Graph.MutationDraftApplicationArgs, context: Context) =>
    answer(await draft(context, input), 'ApplicationDrafted', receipt(context)),
  recordApplication: async (
    _root: unknown,
    { input }: Graph.MutationRecordApplicationArgs,
    context: Context,
  ) =>
    answer(
      await record(context, input, { name: 'recordApplication' }),
      'ApplicationRecorded',
      receipt(context),
    ),
  reviseDraft: onOne(reviseDraft, 'DraftRevised'),
  submitApplication: onOne(acts.submit, 'ApplicationSubmitted'),
  recordArrival: onOne(acts.recordArrival, 'ApplicationArrived'),
  setApplicationAside: onOne(acts.setAside, 'ApplicationSetAside'),
  beginReview: onOne(acts.beginReview, 'ReviewBegun'),
  requestCorrection: onOne(acts.requestCorrection, 'CorrectionRequested'),
  answerCorrection: onOne(answerCorrection, 'CorrectionAnswered'),
  decideApplication: onOne(acts.decide, 'ApplicationDecided'),
  readyApplication: onOne(acts.makeReady, 'ApplicationReady'),
  completeApplication: onOne(acts.complete, 'ApplicationCompleted'),
  withdrawApplication: onOne(acts.withdraw, 'ApplicationWithdrawn'),
  startEntry: onOne(acts.startEntry, 'EntryStarted'),
  finishEntry: onOne(acts.finishEntry, 'EntryFinished'),
}

export async function counterOf(context: Context, id: string) {
  const counter = await context.loaders.counter.load(id)
  if (!counter) throw new Error(`${id} is referred to but isn't in the store`)
  return counterFor(counter, momentOn(context, null))
}

export async function procedureOf({ loaders }: Context, id: string) {
  const procedure = await loaders.procedure.load(id)
  if (!procedure) throw new Error(`${id} is referred to but isn't in the store`)
  return procedure
}

/** What the state allows and the caller may do. */
function availableTo(context: Context, application: ApplicationTold): ApplicationAction[] {
  const possible = possibleActions(application, dayOf(context))
  return possible.filter((action) => mayDo(application.standing, action))
}

async function dueTold({ stores }: Context, application: ApplicationRecord): Promise<string | null> {
  try {
    return dueOf(application, await stores.calendar.calendar())?.date ?? null
  } catch (error) {
    // Nobody knows the holidays of that day yet.
    if (error instanceof OutsideCalendar) return null
    throw error
  }
}

const Application: Graph.ApplicationResolvers = {
  __resolveReference: ({ id }, context) => applicationOf(context, id),
  id: ({ _id }) => _id,
  procedure: ({ procedure }, _args, context) => procedureOf(context, procedure),
  counter: ({ counter }, _args, context) => (counter === null ? null : counterOf(context, counter)),
  issuingOffice: ({ office }) => ({ id: office }),
  state: (application, _args, context) => stateOn(application, dayOf(context)),
  identityLevel: ({ identity }) => identity.level,
  standardProcessing: ({ standard }) => standard,
  dueOn: (application, _args, context) => dueTold(context, application),
  isOverdue: async (application, _args, context) => {
    if (application.decision !== null || application.endedAt !== null) return false
    const due = await dueTold(context, application)
    return due !== null && due < dayOf(context)
  },
  processingDays: async (application, _args, context) => {
    const { decision, endedAt } = application
    if (endedAt !== null && decision === null) return null
    return processingDays(application, await context.stores.calendar.calendar(), dayOf(context))
  },
  corrections: (application) => application.corrections.map((each) => ({ ...each, application })),
  decision: (application) => application.decision && { ...application.decision, application },
  follows: ({ follows }, _args, context) => (follows === null ? null : applicationOf(context, follows)),
  issues: async (application, _args, { loaders }) =>
    (await loaders.issuesOfApplication.load(application._id)).map((each) => ({
      ...each,
      standing: application.standing,
    })),
  applicant: (application, { purpose }, context) => applicantOf(context, application, purpose),
  proxy: async (application, { purpose }, context) => {
    const papers = await papersFor(context, application, ['proxy'], purpose)
    return papers && context.stores.application.papers.proxyIn(papers)
  },
  subjects: async (application, { purpose }, context) => {
    const papers = await papersFor(context, application, ['subjects'], purpose)
    return papers?.subjects ? context.stores.application.papers.subjectsIn(papers) : []
  },
  statement: (application, _args, context) => textOf(context, application, 'statement'),
  newcomerGuide: async (application, _args, context) => {
    const { procedure, state, moveInOn } = application
    const isAccepted = ['APPROVED', 'READY', 'ISSUED', 'COMPLETED'].includes(state)
    if (!isAccepted || moveInOn === null) return null
    const pack = packOn(await context.loaders.newcomerPacks(), moveInOn)
    if (!pack.moveInProcedures.includes(procedure)) return null
    const address = await textOf(context, application, 'moveInAddress')
    return address === null ? null : { address, moveInOn }
  },
  availableActions: (application, _args, context) => availableTo(context, application),
  history: async ({ _id }, _args, { loaders }) => (await loaders.applicationHistory.load(_id))?.history ?? [],
}

const ApplicationCorrection: Graph.ApplicationCorrectionResolvers = {
  isLapsed: ({ resolvedAt, deadlineOn }, _args, context) =>
    resolvedAt === null && deadlineOn < dayOf(context),
  items: ({ id, application }, _args, context) => textOf(context, application, `ask_${id}`),
  answer: ({ id, application }, _args, context) => textOf(context, application, `answer_${id}`),
}

const ApplicationEntry: Graph.ApplicationEntryResolvers = {
  office: ({ office }: EntryStep) => ({ id: office }),
  seconds: ({ startedAt, finishedAt }: EntryStep) =>
    finishedAt === null ? null : Math.round((finishedAt.getTime() - startedAt.getTime()) / 1_000),
}

const ApplicationDecision: Graph.ApplicationDecisionResolvers = {
  reason: ({ application }, _args, context) => textOf(context, application, 'reason'),
  remedyNotice: ({ application }, _args, context) => textOf(context, application, 'remedyNotice'),
}

const Me: Pick<Graph.MeResolvers, '__resolveReference' | 'id' | 'applications'> = {
  __resolveReference: ({ id }, { actor }) => (actor.kind === 'PERSON' && id === meId(actor) ? actor : null),
  id: meId,
  applications: (_me, args, context) => listOfHolder(context, args),
}

const problems = problemResolvers(messages)
const ofProcedure = {
  procedure: ({ procedureId }: { readonly procedureId: string }, _args: object, context: Context) =>
    procedureOf(context, procedureId),
}
const ofCounter = {
  counter: ({ counterId }: { readonly counterId: string }, _args: object, context: Context) =>
    counterOf(context, counterId),
}
/** Whoever was refused so has shown that they may know of it. */
export const ofApplication = {
  application: async ({ application }: { readonly application: string }, _args: object, context: Context) => {
    const known = await context.loaders.application.load(application)
    if (!known) throw new Error(`${application} is referred to but isn't in the store`)
    return toldTo(context, known).application
  },
}

const Problems = {
  ...problems,
  ApplicationStepNotPossible: { ...problems.ApplicationStepNotPossible, ...ofApplication },
  ProcedureNotTakenHere: { ...problems.ProcedureNotTakenHere, ...ofProcedure, ...ofCounter },
  SectionNotInCharge: {
    ...problems.SectionNotInCharge,
    ...ofProcedure,
    office: ({ officeId }: { readonly officeId: string }) => ({ id: officeId }),
    callCentre: (_refused: object, _args: object, context: Context) => callCentre(context),
  },
  RelayNeedsIssuingCounter: { ...problems.RelayNeedsIssuingCounter, ...ofProcedure, ...ofCounter },
  ChannelNotAllowed: { ...problems.ChannelNotAllowed, ...ofProcedure },
  IdentityNotEnough: { ...problems.IdentityNotEnough, ...ofProcedure },
  ProxyNotAllowed: { ...problems.ProxyNotAllowed, ...ofProcedure },
  PrerequisiteMissing: {
    ...problems.PrerequisiteMissing,
    ...ofProcedure,
    comesFirst: ({ needs }: { readonly needs: readonly string[] }, _args: object, context: Context) =>
      Promise.all(needs.map((id) => procedureOf(context, id))),
  },
  DenialNeedsReason: { ...problems.DenialNeedsReason, ...ofApplication },
}

export const application: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Application, ApplicationCorrection, ApplicationEntry, ApplicationDecision, Me },
}

export const applicationActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...Problems },
}
