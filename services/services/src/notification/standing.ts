import type { ClientSession } from 'mongoose'
import { isAffected } from '../appointment/lookup.ts'
import type { Context } from '../context.ts'
import type { Standing } from './decisions.ts'
import type { NotificationRecord } from './notification.ts'

/** What stands of a notification, in the transaction of an act on it. */
export async function standingOf(
  context: Pick<Context, 'stores' | 'loaders' | 'now'>,
  { kind, appointment: id, person }: NotificationRecord,
  session: ClientSession,
): Promise<Standing> {
  const { appointments, persons } = context.stores.appointment
  const appointment = await appointments.findById(id, { history: 0 }).session(session).lean()
  const words = await persons.exists({ _id: person }).session(session)
  const restsOnPlace = kind === 'REMINDER' || kind === 'PLACE_LOST'
  return {
    appointment,
    isAffected: restsOnPlace && appointment ? await isAffected(context, appointment) : false,
    hasContact: words !== null,
  }
}
