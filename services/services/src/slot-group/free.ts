import { addDays, type BusinessDate, businessDateOf, diffDays } from '@chiiki/kit/business-date.ts'
import { GraphQLError } from 'graphql'
import { freeTogether } from '../appointment/booking.ts'
import type { Context } from '../context.ts'
import { scheduleFor } from '../counter/for-procedure.ts'
import type { AppointmentMode, SlotGroupRecord } from './slot-group.ts'
import { type DaySlots, type SlotDay, type SlotGround, slotDayId, slotsOn } from './slots.ts'

export type FreeWhere = {
  readonly procedure: string
  readonly mode: AppointmentMode
  readonly counters?: readonly string[] | null
  readonly slotGroups?: readonly string[] | null
  readonly withAdviser?: string | null
  readonly from?: BusinessDate | null
  readonly through?: BusinessDate | null
  readonly units?: number | null
}
/** The free slots of one group on one day. */
export type FreeDay = DaySlots & { readonly group: SlotGroupRecord & { version: number } }

export const mostDaysAsked = 14
export const mostGroupsAsked = 30

/**
 * What can be booked, group by group and day by day; three store commands whatever is asked. With an adviser: the times at which the
 * booth and they are both free.
 */
export async function freeSlots(context: Context, where: FreeWhere): Promise<FreeDay[]> {
  const { stores, loaders, now } = context
  const from = where.from ?? businessDateOf(now)
  const through = where.through ?? addDays(from, 6)
  const count = diffDays(from, through) + 1
  if (count < 1 || count > mostDaysAsked)
    throw badInput(
      'where.through',
      `through must be from's day or later, at most ${mostDaysAsked} days in all.`,
    )
  const units = where.units ?? 1
  if (!Number.isInteger(units) || units < 1 || units > 48)
    throw badInput('where.units', 'units must be 1 to 48.')
  const groups = await groupsAsked(context, where)
  const adviser = where.withAdviser ? await loaders.slotGroup.load(where.withAdviser) : null
  if (groups.length === 0 || (where.withAdviser && adviser?.role !== 'ADVISER')) return []
  const all = adviser ? [...groups, adviser] : groups
  const dates = Array.from({ length: count }, (_, ahead) => addDays(from, ahead))
  const ids = all.flatMap(({ _id }) => dates.map((date) => slotDayId(_id, date)))
  const [days, grounds, calendar] = await Promise.all([
    stores.slotGroup.days.find({ _id: { $in: ids } }).lean(),
    Promise.all(all.map(async (group) => (group.counter ? loaders.counter.load(group.counter) : null))),
    stores.calendar.calendar(),
  ])
  const byId = new Map<string, SlotDay>(days.map((day) => [day._id, day]))
  const groundOf = (group: SlotGroupRecord, date: BusinessDate): SlotGround => {
    const counter = grounds[all.findIndex(({ _id }) => _id === group._id)]
    const day = byId.get(slotDayId(group._id, date)) ?? null
    return { group, schedules: counter ? [scheduleFor(counter, where.procedure)] : [], calendar, day, now }
  }
  const asked = { mode: where.mode, units }
  return groups.flatMap((group) =>
    dates.map((date): FreeDay => {
      const own = slotsOn(groundOf(group, date), date, asked)
      if (!adviser || own.none) return { ...own, group }
      const theirs = slotsOn(groundOf(adviser, date), date, asked)
      const slots = freeTogether([groundOf(group, date), groundOf(adviser, date)], date, asked)
      return { date, slots, none: slots.length > 0 ? null : (theirs.none ?? { code: 'FULL' }), group }
    }),
  )
}

async function groupsAsked({ stores }: Context, where: FreeWhere) {
  const { procedure, counters, slotGroups, withAdviser } = where
  for (const [field, ids] of [
    ['counters', counters],
    ['slotGroups', slotGroups],
  ] as const) {
    if (ids && ids.length > mostGroupsAsked)
      throw badInput(`where.${field}`, `${field}: at most ${mostGroupsAsked}.`)
  }
  return stores.slotGroup.groups
    .find(
      {
        procedures: procedure,
        role: withAdviser ? 'BOOTH' : 'RECEPTION',
        ...(counters ? { counter: { $in: [...counters] } } : {}),
        ...(slotGroups ? { _id: { $in: [...slotGroups] } } : {}),
      },
      { history: 0 },
    )
    .sort({ counter: 1, _id: 1 })
    .limit(mostGroupsAsked)
    .lean()
}

function badInput(path: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } })
}
