import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentOn } from '../context.ts'
import { counterFor } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { type FreeDay, freeSlots } from './free.ts'
import { noSlotsWords } from './messages.ts'
import { type ClosedDay, type SlotGroupRecord, slotGroupActions } from './slot-group.ts'
import type { NoSlots, Slot } from './slots.ts'

const Query: Pick<Graph.QueryResolvers, 'slotGroup' | 'freeSlots'> = {
  slotGroup: (_root, { id }, { loaders }) => loaders.slotGroup.load(id),
  freeSlots: (_root, { where }, context) => freeSlots(context, where),
}

const Counter: Pick<Graph.CounterResolvers, 'slotGroups'> = {
  slotGroups: async ({ id }, _args, { loaders, now }) => {
    const today = businessDateOf(now)
    const groups = await loaders.slotGroupsOfCounter.load(id)
    return groups.filter(({ until }) => until === null || until > today).slice(0, 50)
  },
}

export type Group = SlotGroupRecord & { version: number }

const SlotGroup: ResolversFor<
  Group,
  Pick<
    Graph.SlotGroupResolvers,
    | '__resolveReference'
    | 'id'
    | 'counter'
    | 'office'
    | 'name'
    | 'procedures'
    | 'closedDays'
    | 'availableActions'
    | 'history'
  >
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.slotGroup.load(id),
  id: ({ _id }) => _id,
  counter: async ({ counter }, _args, context) => {
    const found = counter === null ? null : await context.loaders.counter.load(counter)
    return found && counterFor(found, momentOn(context, null))
  },
  office: ({ office }) => ({ id: office }),
  name: ({ name }, { lang }) => (lang === 'EN' ? (name.en ?? name.ja) : name.ja),
  procedures: async ({ procedures }, _args, { loaders }) =>
    (await Promise.all(procedures.map((id) => loaders.procedure.load(id)))).filter((each) => each !== null),
  closedDays: ({ closedDays }, _args, { now }) =>
    closedDays.filter(({ date }) => date >= businessDateOf(now)),
  availableActions: (group, _args, { actor }) => slotGroupActions(group, actor),
  history: async ({ _id }, _args, { loaders }) => (await loaders.slotGroupHistory.load(_id))?.history ?? [],
}

const ClosedSlotDay: ResolversFor<ClosedDay, Pick<Graph.ClosedSlotDayResolvers, 'reason'>> = {
  reason: ({ reason }, { lang }) => (lang === 'EN' ? (reason.en ?? reason.ja) : reason.ja),
}

/** The hours' own reason where they're why. Regular hours alone give no reason: the rest of that day is outside them. */
export function reasonCodeOf(why: NoSlots): Graph.NoSlotsReason {
  if (why.code !== 'HOURS') return why.code
  return why.why.code === 'REGULAR_HOURS' ? 'OUTSIDE_HOURS' : why.why.code
}

const FreeSlotDay: ResolversFor<
  FreeDay,
  Pick<Graph.FreeSlotDayResolvers, 'slotGroup' | 'reasonCode' | 'reason'>
> = {
  slotGroup: ({ group }) => group,
  reasonCode: ({ none }) => none && reasonCodeOf(none),
  reason: ({ none }, { lang }) => none && noSlotsWords(none)[lang === 'EN' ? 'en' : 'ja'],
}

const FreeSlot: ResolversFor<Slot, Pick<Graph.FreeSlotResolvers, 'startsAt' | 'endsAt'>> = {
  startsAt: ({ from }) => from,
  endsAt: ({ to }) => to,
}

export const slotGroup: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Counter, SlotGroup, ClosedSlotDay, FreeSlotDay, FreeSlot },
}
