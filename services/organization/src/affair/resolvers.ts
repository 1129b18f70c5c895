import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { officeOf } from '../office/lookup.ts'
import type { OfficeAt } from '../office/office.ts'
import { areaOf, districtOf } from '../territory/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import { type AffairAt, type AffairRecord, affairAt, type Holder, type Span } from './affair.ts'
import { registerAffair } from './catalogue-acts.ts'
import type { Duplicate } from './compare.ts'
import { isEffective } from './holding.ts'
import { listAffairs } from './lists.ts'
import { affairOf, affairsHeldBy, groundAround, responsibleOffice } from './lookup.ts'
import { messages } from './messages.ts'
import { orderKey, pageOfRows } from './page.ts'
import type { OfficeHoldsAffairs } from './problem.ts'
import { duplicatesOn, findingsOn, powersOf, transfersOf } from './reports.ts'
import { mayDecideTransfer, mayPlanTransfer, mayWithdrawTransfer } from './rights.ts'
import { stretchesAt } from './timeline.ts'
import { directionOf, stateOf, type TransferAt, transferActions } from './transfer.ts'

/** A holder, and an allocation, told at a moment. */
export type HolderAt = Holder & { readonly moment: Moment }
export type AllocationAt = Span & { readonly affair: AffairAt; readonly moment: Moment }

const Query: Pick<
  Graph.QueryResolvers,
  'affair' | 'affairs' | 'transfersOf' | 'powersOf' | 'affairDuplicates' | 'affairFindings'
> = {
  affair: (_root, { id, asOf, knownAt }, context) =>
    affairOf(context, id, { ...momentOf(context, asOf), knownAt: knownAt ?? null }),
  affairs: async (_root, { knownAt, heldBy, ...args }, context) => {
    const moment = { ...momentOf(context, args.asOf), knownAt: knownAt ?? null }
    const office = heldBy ? await officeOf(context, heldBy, moment) : null
    const held = office ? await affairsHeldBy(context, office) : []
    return listAffairs(context.stores.affair, args, moment, heldBy ? held.map(({ id }) => id) : null)
  },
  transfersOf: (_root, args, context) => transfersOf(context, args),
  powersOf: (_root, args, context) => powersOf(context, args),
  affairDuplicates: (_root, args, context) => duplicatesOn(context, args),
  affairFindings: (_root, args, context) => findingsOn(context, args),
}

const Affair: ResolversFor<AffairAt, Graph.AffairResolvers> = {
  __resolveReference: ({ id }, context) => affairOf(context, id, momentOf(context, null)),
  toldFor: ({ moment }) => moment.asOf,
  onDay: ({ id }, { asOf, knownAt }, context) => affairOf(context, id, momentOf(context, asOf, knownAt)),
  clause: ({ clause }, _args, { loaders }) => (clause === null ? null : loaders.clause.load(clause)),
  procedure: ({ procedure }) => (procedure === null ? null : { id: procedure }),
  tier: async (affair, _args, context) => {
    const held = new Set((await effectiveOf(context, affair)).map(({ tier }) => tier))
    return held.size === 1 ? ([...held][0] ?? null) : null
  },
  allocations: async (affair, _args, context) =>
    (await effectiveOf(context, affair)).map((span) => ({ ...span, affair, moment: affair.moment })),
  holder: (affair, { place, asOf }, context) =>
    responsibleOffice(context, asOf ? onDay(affair, asOf) : affair, place ?? null),
  timeline: (affair, { place }, context) => stretchesAt(context, affair, place ?? null),
  lacksHeadOfficeReason: async (affair, _args, context) =>
    (await effectiveOf(context, affair)).some(
      ({ seat, reasons }) => seat === 'HEAD_OFFICE' && reasons.length === 0,
    ),
  endsOn: ({ record: { ending }, moment }) => (isKnown(ending?.recordedAt, moment) ? ending?.on : null),
  transfers: (affair, _args, context) => seenTransfers(context, affair),
  availableActions: async ({ record }, _args, context) => {
    const { actor, loaders, now } = context
    if (mayPlanTransfer(actor, await loaders.headOfficeToday(), '')) return []
    const today = affairAt(record, { asOf: businessDateOf(now), knownAt: null })
    const isAtHeadOffice = today?.spans.some(({ seat }) => seat === 'HEAD_OFFICE') ?? false
    const mayEnd = mayDecideTransfer(actor, await loaders.headOfficeToday(), '') === null
    const isOver = record.ending ? record.ending.on <= businessDateOf(now) : false
    return [
      ...(isOver ? [] : (['PLAN_TRANSFER'] as const)),
      ...(isAtHeadOffice ? (['STATE_REASONS'] as const) : []),
      ...(mayEnd && !record.ending ? (['END'] as const) : []),
    ]
  },
  history: async ({ id }, _args, { loaders }) => (await loaders.affairHistory.load(id))?.history ?? [],
}

const AffairHolder: ResolversFor<HolderAt, Pick<Graph.AffairHolderResolvers, 'office'>> = {
  office: ({ office, moment }, _args, context) =>
    office === null ? null : officeOf(context, office, moment),
}

const AffairAllocation: ResolversFor<AllocationAt, Graph.AffairAllocationResolvers> = {
  area: ({ place, moment }, _args, context) => areaOf(context, place, moment),
  district: ({ place, moment }, _args, context) => districtOf(context, place, moment),
  holder: (span) => holderOf(span, span.moment),
  validFrom: ({ since }) => since,
  validTo: ({ until }) => until,
  headOfficeReasons: ({ reasons }) => reasons,
  transfer: ({ entry, affair }) => {
    const transfer = affair.record.transfers.find(({ id }) => id === entry)
    return transfer ? { ...transfer, affair: affair.id, moment: affair.moment } : null
  },
}

const AffairTransfer: ResolversFor<TransferAt, Graph.AffairTransferResolvers> = {
  affair: ({ affair, moment }, _args, context) => affairOf(context, affair, moment),
  state: (transfer) => stateOf(transfer, transfer.moment),
  from: ({ from, moment, effectiveOn }) =>
    from.map((each) => holderOf(each, { ...moment, asOf: effectiveOn })),
  to: ({ to, moment, effectiveOn }) => holderOf(to, { ...moment, asOf: effectiveOn }),
  effectiveOn: ({ since }) => since,
  direction: ({ from, to }) => directionOf(from, to),
  clause: ({ clause }, _args, { loaders }) => (clause === null ? null : loaders.clause.load(clause)),
  decision: ({ decision, moment }) =>
    isKnown(decision?.recordedAt, moment) ? (decision?.source ?? null) : null,
  decidedOn: ({ decision, moment }) =>
    isKnown(decision?.recordedAt, moment) ? (decision?.decidedOn ?? null) : null,
  withdrawalReason: ({ withdrawal, moment }) =>
    isKnown(withdrawal?.at, moment) ? (withdrawal?.reason ?? null) : null,
  availableActions: async (transfer, _args, { actor, loaders, now }) => {
    const headOffice = await loaders.headOfficeToday()
    const state = stateOf(transfer, { asOf: businessDateOf(now), knownAt: null })
    return transferActions(state, {
      DECIDE: mayDecideTransfer(actor, headOffice, '') === null,
      WITHDRAW: mayWithdrawTransfer(actor, headOffice, transfer.decision !== null, '') === null,
    })
  },
}

const AffairDuplicate: ResolversFor<Duplicate, Pick<Graph.AffairDuplicateResolvers, 'procedure'>> = {
  procedure: ({ procedure }) => (procedure === null ? null : { id: procedure }),
}

const AffairFinding: Pick<Graph.AffairFindingResolvers, 'holder'> = {
  holder: ({ holder, affair }) => holderOf(holder, affair.moment),
}

const Office: Pick<Graph.OfficeResolvers, 'affairs' | 'powersBeyondLegalType'> = {
  affairs: async (office, { asOf, ...args }, context) => {
    const then = asOf ? await officeOf(context, office.id, { ...office.moment, asOf }) : office
    return pageOfRows(then ? (await affairsHeldBy(context, then)).map(rowOf) : [], args)
  },
  powersBeyondLegalType: async (office: OfficeAt, _args, context) =>
    (await affairsHeldBy(context, office)).filter(({ isBeyondLegalType }) => isBeyondLegalType),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'planAffairTransfer'
  | 'decideAffairTransfer'
  | 'withdrawAffairTransfer'
  | 'stateHeadOfficeReasons'
  | 'registerAffair'
  | 'endAffair'
> = {
  registerAffair: async (_root, { input }, context) =>
    answer(await registerAffair(context, input), 'AffairRegistered', (record) => ({
      affair: affairAt(record, momentOf(context, null)) as AffairAt,
    })),
  endAffair: async (_root, { input }, context) =>
    answer(await acts.endAffair(context, input), 'AffairEndDecided', (record) => ({
      affair: affairAt(record, momentOf(context, null)) as AffairAt,
    })),
  planAffairTransfer: async (_root, { input }, context) => {
    const id = newId('AffairTransfer')
    const result = await acts.planAffairTransfer(context, id, input)
    return answer(result, 'AffairTransferPlanned', (record) => {
      // A repeat of the same key answers with the plan of the first time.
      const last = record.transfers.at(-1)?.id ?? id
      return transferred(context, record, last)
    })
  },
  decideAffairTransfer: async (_root, { input }, context) =>
    answer(await acts.decideAffairTransfer(context, input), 'AffairTransferDecided', (record) =>
      transferred(context, record, input.transfer),
    ),
  withdrawAffairTransfer: async (_root, { input }, context) =>
    answer(await acts.withdrawAffairTransfer(context, input), 'AffairTransferWithdrawn', (record) =>
      transferred(context, record, input.transfer),
    ),
  stateHeadOfficeReasons: async (_root, { input }, context) =>
    answer(await acts.stateHeadOfficeReasons(context, input), 'HeadOfficeReasonsStated', (record) => ({
      affair: affairAt(record, momentOf(context, null)) as AffairAt,
    })),
}

const problems = citing(problemResolvers(messages))
const OfficeHolds = {
  ...problems.OfficeHoldsAffairs,
  affairs: async ({ affairIds }: OfficeHoldsAffairs, _args: object, context: Context) => {
    const found = await Promise.all(affairIds.map((id) => affairOf(context, id, momentOf(context, null))))
    return found.flatMap((affair) => affair ?? [])
  },
}

export const affair: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Affair,
    AffairHolder,
    AffairAllocation,
    AffairTransfer,
    AffairDuplicate,
    AffairFinding,
    Office,
  },
}

export const affairActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problems, OfficeHoldsAffairs: OfficeHolds },
}

function holderOf({ seat, office, tier }: Holder, moment: Moment): HolderAt {
  return { seat, office, tier, moment }
}

function onDay(affair: AffairAt, asOf: string): AffairAt {
  return affairAt(affair.record, { ...affair.moment, asOf }) as AffairAt
}

function rowOf(affair: AffairAt) {
  return { key: orderKey(affair.order), _id: affair.id, value: affair }
}

function isKnown(at: Date | undefined, { knownAt }: Moment): boolean {
  return at !== undefined && (knownAt === null || at <= knownAt)
}

async function effectiveOf(context: Context, { spans, moment }: AffairAt): Promise<Span[]> {
  const ground = await groundAround(
    context,
    spans.map(({ place }) => place),
  )
  return spans.filter((span) => isEffective(span, spans, ground, moment.asOf))
}

/** Undecided plans are the planners' own business. */
async function seenTransfers({ actor, loaders }: Context, affair: AffairAt): Promise<TransferAt[]> {
  const isInside = mayPlanTransfer(actor, await loaders.headOfficeToday(), '') === null
  return affair.record.transfers
    .filter(({ plannedAt, decision }) =>
      isInside ? isKnown(plannedAt, affair.moment) : isKnown(decision?.recordedAt, affair.moment),
    )
    .toSorted((a, b) => (a.effectiveOn === b.effectiveOn ? 0 : a.effectiveOn < b.effectiveOn ? -1 : 1))
    .map((transfer) => ({ ...transfer, affair: affair.id, moment: affair.moment }))
}

function transferred(context: Context, record: AffairRecord, id: string) {
  const moment = momentOf(context, null)
  const transfer = record.transfers.find((each) => each.id === id)
  return {
    affair: affairAt(record, moment) as AffairAt,
    transfer: { ...transfer, affair: record._id, moment } as TransferAt,
  }
}
