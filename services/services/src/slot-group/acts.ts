import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { addDays, type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { isIdOf, newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type InvalidInput, type NotFound, type Problem, problemResolvers } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { ClientSession } from 'mongoose'
import { policyOf } from '../appointment/ground.ts'
import { type Context, lastTold } from '../context.ts'
import type * as Graph from '../generated.ts'
import { noteClosing } from '../notification/outbox.ts'
import { affectedOn, type Days, turnOn } from './closing.ts'
import { changeSlotGroup, closeSlotDay, endSlotGroup, reopenSlotDay } from './decisions.ts'
import { openSlotGroup, type SlotGroupDraft } from './draft.ts'
import { messages } from './messages.ts'
import type { SlotGroupNotFit as NotFit } from './problem.ts'
import { evolveSlotGroup, mayPlan, type SlotGroupEvent, type SlotGroupRecord } from './slot-group.ts'
import { slotDayId } from './slots.ts'

type Group = SlotGroupRecord & { version: number }
type Keyed = {
  readonly slotGroup: string
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}
type OnGroup<P extends Problem> = Act<SlotGroupRecord & Stored, SlotGroupEvent, P, null>

function change<P extends Problem>(
  { stores, actor, now }: Context,
  name: string,
  input: Keyed,
  decide: (group: Group) => Result<SlotGroupEvent, P>,
  turn?: (group: SlotGroupRecord, session: ClientSession) => Promise<void>,
  closes?: Days,
) {
  return act({ actor, now }, {
    name,
    model: stores.slotGroup.groups,
    id: input.slotGroup,
    input,
    facts: async (group, session) => {
      if (group) await turn?.(group, session)
      return null
    },
    permit: (group) => mayPlan(actor, group?.office ?? null, name),
    decide: (group) => decide(group as Group),
    evolve: evolveSlotGroup,
    also: async (_event, group, session) => {
      if (closes)
        await noteClosing({ stores, now }, { groups: [group._id], counter: null, ...closes }, session)
    },
  } satisfies OnGroup<P>)
}

/** A booking and the closing of its day never cross: both write the day. */
async function turnDay(
  { stores }: Context,
  { slotGroup, date }: { slotGroup: string; date: BusinessDate },
  isClosed: boolean,
) {
  await stores.slotGroup.ensureDays([{ of: slotGroup, date }])
  return async (_group: SlotGroupRecord, session: ClientSession) => {
    await stores.slotGroup.turnDays([slotDayId(slotGroup, date)], session)
    await stores.slotGroup.keepClosed(slotDayId(slotGroup, date), isClosed, session)
  }
}

const isWithinReach = ({ now }: Context, date: BusinessDate) =>
  date >= addDays(businessDateOf(now), -2) && date <= addDays(businessDateOf(now), 400)

async function open(context: Context, input: Graph.OpenSlotGroupInput) {
  const { stores, loaders, actor, now } = context
  const id = newId('SlotGroup')
  const counter = input.counter ? await loaders.counter.load(input.counter) : null
  const office = counter?.office ?? input.office ?? null
  const refused = mayPlan(actor, office, 'openSlotGroup')
  if (refused) return refuse(refused)
  if (input.counter && !counter)
    return refuse<NotFound>({ kind: 'NotFound', clause: null, id: input.counter })
  if (office === null || !isIdOf('Office', office))
    return refuse(
      invalid('office', 'name the counter, or the office where there is none', input.office ?? null),
    )
  if (counter && input.office && input.office !== office)
    return refuse(invalid('office', `must be the counter's own, ${office}, or left out`, input.office))
  const missing = await unknownProcedure(context, input.procedures)
  if (missing) return refuse(missing)
  const taken = counter && new Set(counter.offerings.map(({ procedure }) => procedure))
  const ground = { taken, policy: await policyOf(context), now }
  return act<SlotGroupRecord & Stored, SlotGroupEvent, InvalidInput | NotFit>(
    { actor, now },
    {
      name: 'openSlotGroup',
      model: stores.slotGroup.groups,
      id,
      creates: true,
      input,
      decide: () => openSlotGroup(id, draftOf(input, office), ground),
      evolve: evolveSlotGroup,
    },
  )
}

async function unknownProcedure({ loaders }: Context, ids: readonly string[]): Promise<NotFound | null> {
  const found = await loaders.procedure.loadMany(ids.slice(0, 41))
  const missing = ids.find((_id, index) => found[index] === null)
  return missing === undefined ? null : { kind: 'NotFound', clause: null, id: missing }
}

function draftOf(input: Graph.OpenSlotGroupInput, office: string): SlotGroupDraft {
  const { counter, role, name, procedures, modes, capacity, from, weekly } = input
  return {
    counter: counter ?? null,
    office,
    role: role ?? 'RECEPTION',
    name: { ja: name.ja, en: name.en ?? null },
    procedures,
    modes,
    capacity,
    slotMinutes: input.slotMinutes ?? null,
    leadMinutes: input.leadMinutes ?? null,
    horizonDays: input.horizonDays ?? null,
    weekly: weekly?.map((each) => ({ ...each, weeksOfMonth: each.weeksOfMonth ?? null })) ?? null,
    from,
  }
}

/** Who still stands on the days that a closing took away, told after it. */
function affected(context: Context, group: string, from: BusinessDate, through: BusinessDate) {
  context.loaders.slotGroup.clear(group)
  return affectedOn(context, [group], { from, through })
}

const told = (slotGroup: Group) => ({ slotGroup })

const Mutation: Pick<
  Graph.MutationResolvers,
  'openSlotGroup' | 'changeSlotGroup' | 'closeSlotDay' | 'reopenSlotDay' | 'endSlotGroup'
> = {
  openSlotGroup: async (_root, { input }, context) =>
    answer(await open(context, input), 'SlotGroupOpened', told),
  changeSlotGroup: async (_root, { input }, context) => {
    const { capacity = null, modes = null, leadMinutes = null, horizonDays = null } = input
    const decide = (group: Group) => changeSlotGroup(group, { capacity, modes, leadMinutes, horizonDays })
    return answer(await change(context, 'changeSlotGroup', input, decide), 'SlotGroupChanged', told)
  },
  closeSlotDay: async (_root, { input }, context) => {
    const turn = await turnOf(context, input, true)
    const reason = { ja: input.reason.ja, en: input.reason.en ?? null }
    const decide = (group: Group) => closeSlotDay(group, { date: input.date, reason }, context.now)
    const closed = { from: input.date, through: input.date }
    const result = await change(context, 'closeSlotDay', input, decide, turn, closed)
    const list = result.ok ? await affected(context, input.slotGroup, input.date, input.date) : []
    return answer(result, 'SlotDayClosed', (slotGroup) => ({ slotGroup, affected: list }))
  },
  reopenSlotDay: async (_root, { input }, context) => {
    const turn = await turnOf(context, input, false)
    const decide = (group: Group) => reopenSlotDay(group, input.date, context.now)
    return answer(await change(context, 'reopenSlotDay', input, decide, turn), 'SlotDayReopened', told)
  },
  endSlotGroup: async (_root, { input }, context) => {
    const decide = (group: Group) => endSlotGroup(group, input.until, context.now)
    const closed = { from: input.until, through: lastTold }
    const turn = await turnToEnd(context, input)
    const result = await change(context, 'endSlotGroup', input, decide, turn, closed)
    const list = result.ok ? await affected(context, input.slotGroup, input.until, lastTold) : []
    return answer(result, 'SlotGroupEnded', (slotGroup) => ({ slotGroup, affected: list }))
  },
}

/** The end of a group takes its turn on every day from then on that could be booked. */
async function turnToEnd(context: Context, { slotGroup, until }: { slotGroup: string; until: BusinessDate }) {
  const group = await context.loaders.slotGroup.load(slotGroup)
  if (!group || mayPlan(context.actor, group.office, '')) return undefined
  const turn = await turnOn(context, slotGroup, { from: until, through: lastTold })
  return (_group: SlotGroupRecord, session: ClientSession) => turn(session)
}

/** A day is only prepared for whoever may close it, and only one that could be. */
async function turnOf(context: Context, input: { slotGroup: string; date: BusinessDate }, isClosed: boolean) {
  const group = await context.loaders.slotGroup.load(input.slotGroup)
  if (!group || mayPlan(context.actor, group.office, '') || !isWithinReach(context, input.date))
    return undefined
  return turnDay(context, input, isClosed)
}

const problems = problemResolvers(messages)
const SlotGroupNotFit: Pick<Graph.SlotGroupNotFitResolvers, 'ruleCode'> = {
  ...problems.SlotGroupNotFit,
  ruleCode: ({ rule }) => rule,
}

export const slotGroupActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problems, SlotGroupNotFit },
}
