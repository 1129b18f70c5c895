import { subjectOf } from '@chiiki/kit/access-log.ts'
import { type BusinessDate, businessDateOf, diffDays } from '@chiiki/kit/business-date.ts'
import type { Connection, PageArgs } from '@chiiki/kit/connection.ts'
import { type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { scheduleFor } from '../counter/for-procedure.ts'
import { type SlotGround, stillStands } from '../slot-group/slots.ts'
import {
  type AppointmentEnd,
  type AppointmentRecord,
  type AppointmentState,
  isDesk,
  type Side,
  stateAt,
} from './appointment.ts'

/** An appointment and by whom it's looked at. */
export type AppointmentKept = AppointmentRecord & { readonly version: number }
export type AppointmentSeen = AppointmentKept & { readonly seenAs: Side }

/** One end, on the appointment's day. */
export type EndTold = AppointmentEnd & { readonly date: BusinessDate }

export function seenBy(
  appointment: AppointmentRecord & { readonly version: number },
  seenAs: Side,
): AppointmentSeen {
  return { ...appointment, seenAs }
}

/** What a token opens; a wrong one costs and answers the same as one that was. */
export async function byToken({ stores }: Context, token: string): Promise<AppointmentSeen | null> {
  const found = await stores.appointment.appointments
    .findOne({ tokenHash: tokenHash(token) }, { history: 0 })
    .lean()
  return found && seenBy(found, 'HOLDER')
}

export type AppointmentsWhere = {
  readonly office: string
  readonly from?: string | null
  readonly through?: string | null
  readonly states?: readonly AppointmentState[] | null
  readonly isAffected?: boolean | null
  readonly isNoticeOwed?: boolean | null
}

const mostDays = 93
const rules: ListRules = {
  filters: {},
  orders: { TIME: { path: 'startsAt' } },
  byDefault: [{ field: 'TIME' }],
}

/** The appointments of an office for its desk, by time; null for anybody else, whether or not there's such an office. */
export async function appointmentsOf(
  context: Context,
  { where, ...page }: PageArgs & { readonly where: AppointmentsWhere },
): Promise<Connection<AppointmentSeen> | null> {
  const { stores, actor, now } = context
  if (!isDesk(actor, [where.office])) return null
  const from = where.from ?? businessDateOf(now)
  const through = where.through ?? from
  const count = diffDays(from, through) + 1
  if (count < 1 || count > mostDays) {
    const extensions = { code: 'BAD_USER_INPUT', path: 'where.through' }
    throw new GraphQLError(`through must be from's day or later, at most ${mostDays} days in all.`, {
      extensions,
    })
  }
  const $match = {
    offices: where.office,
    date: { $gte: from, $lte: through },
    ...(where.states ? { $or: inStates(where.states, now) } : {}),
    ...(where.isAffected ? { isOpen: true } : {}),
    ...(where.isNoticeOwed ? { 'notice.givenAt': null, 'notice.owedAt': { $ne: null } } : {}),
  }
  const { appointments } = stores.appointment
  const found = await listPage<AppointmentKept>(appointments as never, rules, page, [{ $match }])
  const seen = mapPage(found, (each) => seenBy(each, 'OFFICE'))
  if (where.isAffected == null) return seen
  // What a closing took away is worked out from the days that stand, so that it's told after the page is read.
  const affected = await Promise.all(seen.edges.map(({ node }) => isAffected(context, node)))
  const edges = seen.edges.filter((_edge, index) => affected[index] === where.isAffected)
  return { ...seen, edges, nodes: edges.map(({ node }) => node) }
}

/** A hold that has run out stands as HELD until the process writes so. */
function inStates(states: readonly AppointmentState[], now: Date): object[] {
  const others = states.filter((state) => state !== 'HELD')
  return [
    { state: { $in: others } },
    ...(states.includes('HELD') ? [{ state: 'HELD', holdExpiresAt: { $gt: now } }] : []),
    ...(states.includes('EXPIRED') ? [{ state: 'HELD', holdExpiresAt: { $lte: now } }] : []),
  ]
}

/** Whether a closing took its place away: its day closed, its group ended, its counter's hours no longer there. */
export async function isAffected(
  { stores, loaders, now }: Pick<Context, 'stores' | 'loaders' | 'now'>,
  appointment: AppointmentRecord,
): Promise<boolean> {
  const { startsAt, endsAt, groups } = appointment
  if (stateAt(appointment, now) !== 'CONFIRMED' && stateAt(appointment, now) !== 'HELD') return false
  const calendar = await stores.calendar.calendar()
  const stands = await Promise.all(
    groups.map(async (id) => {
      const group = await loaders.slotGroup.load(id)
      if (!group) return false
      const counter = group.counter === null ? null : await loaders.counter.load(group.counter)
      const ground: SlotGround = {
        group,
        schedules: counter ? appointment.procedures.map((each) => scheduleFor(counter, each)) : [],
        calendar,
        day: null,
        now,
      }
      return stillStands(ground, { from: startsAt, to: endsAt })
    }),
  )
  return stands.includes(false)
}

const what = 'AppointmentPerson'

/** The one door to whom an appointment is for: the desk alone, and the log is written first. */
export async function personOf(context: Context, { person, seenAs, offices }: AppointmentSeen) {
  const { actor, logRead, loaders, stores } = context
  if (seenAs !== 'OFFICE' || !isDesk(actor, offices)) return null
  const fields = ['contact', 'name', 'needs']
  await logRead({ what, subject: subjectOf(what, person), fields, purpose: 'APPOINTMENT' })
  const record = await loaders.appointmentPerson.load(person)
  if (!record) return null
  const { contact, name, needs } = stores.appointment.openPerson(record)
  return { contactKind: contact.kind, contact: contact.value, name, needs }
}

/** How many others of that day have the same contact and procedure. Rests on keys alone: nothing is opened. */
export async function duplicatesOf(
  { actor, loaders }: Context,
  appointment: AppointmentSeen,
): Promise<number | null> {
  if (appointment.seenAs !== 'OFFICE' || !isDesk(actor, appointment.offices)) return null
  if (!appointment.isOpen) return 0
  const record = await loaders.appointmentPerson.load(appointment.person)
  if (!record) return 0
  const same = await loaders.openOfContactKeys.loadMany([...record.contactKeys])
  const ids = same.flatMap((each) => (each instanceof Error ? [] : each.map(({ _id }) => _id)))
  return new Set(ids.filter((id) => id !== appointment._id)).size
}
