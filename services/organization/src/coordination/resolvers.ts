import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { type Owed, readClock } from '@chiiki/kit/clock.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { isPartyTo } from '../office/charge.ts'
import { officeOf } from '../office/lookup.ts'
import { areaOf, districtOf } from '../territory/lookup.ts'
import * as acts from './acts.ts'
import {
  type AgreementText,
  type CoordinationChange,
  type CoordinationRecord,
  caseClock,
  coordinationMachine,
  isAccepted,
  isLate,
  type Party,
  type Position,
  textOf,
} from './coordination.ts'
import { countCases } from './count.ts'
import { listCases } from './lists.ts'
import { messages } from './messages.ts'
import { availableActions } from './rights.ts'

/** A text with whether every party has accepted it. */
export type TextTold = AgreementText & {
  readonly isAgreement: boolean
  readonly acceptedBy: readonly string[]
}

/** The case, if the caller may know of it; else nothing, as when there is none. */
async function seen(context: Context, id: string): Promise<CoordinationRecord | null> {
  const record = await context.loaders.coordinationCase.load(id)
  if (!record || context.actor.kind === 'ANONYMOUS') return null
  const directory = await context.loaders.directory.load(record.readers)
  return isPartyTo(context.actor, record.readers, directory) ? record : null
}

const clockNow = async ({ stores, now }: Context, owed: Owed) =>
  readClock(await stores.duty.clocks.book(), owed, businessDateOf(now))
const officeThen = (context: Context, id: string, on: string) =>
  officeOf(context, id, { asOf: on, knownAt: null })
const told = (record: CoordinationRecord, text: AgreementText): TextTold => ({
  ...text,
  isAgreement: record.state === 'AGREED' && isAccepted(record.parties, text.number),
  acceptedBy: record.parties.filter(({ accepts }) => accepts === text.number).map(({ office }) => office),
})

const Query: Pick<Graph.QueryResolvers, 'coordinationCase' | 'coordinationCases' | 'coordinationCaseCounts'> =
  {
    coordinationCase: (_root, { id }, context) => seen(context, id),
    coordinationCases: async (_root, args, context) =>
      listCases(context.stores.coordination, args, await context.loaders.answeredFor()),
    coordinationCaseCounts: async (_root, { fiscalYear }, { stores }) =>
      countCases(await stores.coordination.tally(fiscalYear), fiscalYear),
  }

const CoordinationCase: ResolversFor<CoordinationRecord, Graph.CoordinationCaseResolvers> = {
  __resolveReference: ({ id }: { id: string }, context: Context) => seen(context, id),
  id: ({ _id }) => _id,
  initiator: ({ initiator }, _args, context) => acts.officeNow(context, initiator),
  affectedAreas: async ({ affected, openedOn }, _args, context) => {
    const found = await Promise.all(
      affected.areas.map((id) => areaOf(context, id, { asOf: openedOn, knownAt: null })),
    )
    return found.filter((area) => area !== null)
  },
  affectedDistricts: async ({ affected, openedOn }, _args, context) => {
    const found = await Promise.all(
      affected.districts.map((id) => districtOf(context, id, { asOf: openedOn, knownAt: null })),
    )
    return found.filter((district) => district !== null)
  },
  themes: ({ affected }) => affected.themes,
  text: (record) => {
    const text = textOf(record)
    return text && told(record, text)
  },
  texts: (record) => record.texts.map((text) => told(record, text)),
  clock: (record, _args, context) => clockNow(context, caseClock(record)),
  clocks: ({ clocks }, _args, context) => Promise.all(clocks.map((owed) => clockNow(context, owed))),
  isEscalationDue: async (record, _args, { stores, now }) =>
    record.state !== 'ESCALATED' &&
    !coordinationMachine.final.includes(record.state) &&
    isLate(record, await stores.duty.clocks.book(), businessDateOf(now)),
  availableActions: async (record, _args, { stores, loaders, now, actor }) => {
    const directory = await loaders.directory.load(record.readers)
    return availableActions(actor, record, { directory, book: await stores.duty.clocks.book(), now })
  },
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.coordinationHistory.load(_id))?.history ?? [],
}

const CoordinationParty: ResolversFor<
  Party,
  Pick<Graph.CoordinationPartyResolvers, 'office' | 'area' | 'position'>
> = {
  office: ({ office }, _args, context) => acts.officeNow(context, office),
  area: ({ area, joinedOn }, _args, context) =>
    area === null ? null : areaOf(context, area, { asOf: joinedOn, knownAt: null }),
  position: ({ positions }) => positions.at(-1) ?? null,
}
const CoordinationPosition: ResolversFor<Position, Pick<Graph.CoordinationPositionResolvers, 'by'>> = {
  by: ({ by, on }, _args, context) => officeThen(context, by, on),
}
const AgreementTextTold: ResolversFor<TextTold, Pick<Graph.AgreementTextResolvers, 'by' | 'acceptedBy'>> = {
  by: ({ by, on }, _args, context) => officeThen(context, by, on),
  acceptedBy: async ({ acceptedBy }, _args, context) => {
    const offices = await Promise.all(acceptedBy.map((id) => acts.officeNow(context, id)))
    return offices.filter((office) => office !== null)
  },
}
const CoordinationChangeTold: ResolversFor<
  CoordinationChange,
  Pick<Graph.CoordinationChangeResolvers, 'by' | 'act'>
> = {
  by: ({ by, on }, _args, context) => officeThen(context, by, on),
  act: ({ act }) => act.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as Graph.CoordinationStep,
}

type Acts = Pick<
  Graph.MutationResolvers,
  | 'openCoordinationCase'
  | 'takeCoordinationPosition'
  | 'proposeCoordinationAgreement'
  | 'acceptCoordinationAgreement'
  | 'escalateCoordinationCase'
  | 'closeCoordinationCase'
  | 'withdrawCoordinationCase'
>
const whole = (record: CoordinationRecord) => ({ case: record })
const Mutation: Acts = {
  openCoordinationCase: async (_root, { input }, context) =>
    answer(await acts.openCoordinationCase(context, input), 'CoordinationCaseOpened', whole),
  takeCoordinationPosition: async (_root, { input }, context) =>
    answer(await acts.takeCoordinationPosition(context, input), 'CoordinationPositionTaken', whole),
  proposeCoordinationAgreement: async (_root, { input }, context) =>
    answer(await acts.proposeCoordinationAgreement(context, input), 'CoordinationAgreementProposed', whole),
  acceptCoordinationAgreement: async (_root, { input }, context) =>
    answer(await acts.acceptCoordinationAgreement(context, input), 'CoordinationAgreementAccepted', whole),
  escalateCoordinationCase: async (_root, { input }, context) =>
    answer(await acts.escalateCoordinationCase(context, input), 'CoordinationCaseEscalated', whole),
  closeCoordinationCase: async (_root, { input }, context) =>
    answer(await acts.closeCoordinationCase(context, input), 'CoordinationCaseClosed', whole),
  withdrawCoordinationCase: async (_root, { input }, context) =>
    answer(await acts.withdrawCoordinationCase(context, input), 'CoordinationCaseWithdrawn', whole),
}

export const coordination: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    CoordinationCase,
    CoordinationParty,
    CoordinationPosition,
    AgreementText: AgreementTextTold,
    CoordinationChange: CoordinationChangeTold,
  },
}
export const coordinationActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...citing(problemResolvers(messages)) },
}
