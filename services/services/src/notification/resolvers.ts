import { subjectOf } from '@chiiki/kit/access-log.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type ListRules, listPage } from '@chiiki/kit/list.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { isDesk } from '../appointment/appointment.ts'
import type { AppointmentSeen } from '../appointment/lookup.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import * as acts from './acts.ts'
import { messages, textOf } from './messages.ts'
import { notificationActions } from './notification.ts'

type Kept = acts.NotificationKept

const rules: ListRules = {
  filters: {},
  orders: { WRITTEN: { path: 'writtenAt' } },
  byDefault: [{ field: 'WRITTEN', direction: 'DESC' }],
}

const Query: Pick<Graph.QueryResolvers, 'notifications'> = {
  notifications: async (_root, { where, ...page }, { stores, actor }) => {
    const { office, states, kinds } = where
    if (!isDesk(actor, [office])) return null
    const $match = {
      offices: office,
      ...(states ? { state: { $in: [...states] } } : {}),
      ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    }
    return listPage<Kept>(stores.notification.notifications as never, rules, page, [{ $match }])
  },
}

const Appointment: ResolversFor<AppointmentSeen, Pick<Graph.AppointmentResolvers, 'notifications'>> = {
  notifications: ({ _id }, _args, { loaders }) => loaders.notificationsOfAppointment.load(_id),
}

const Notification: ResolversFor<Kept, Graph.NotificationResolvers> = {
  id: ({ _id }) => _id,
  appointmentId: ({ appointment }) => appointment,
  text: async (notification, { lang }, context) => inLanguage(await wordsOf(notification, context), lang),
  availableActions: (notification, _args, { actor }) => notificationActions(notification, actor),
  history: async ({ _id }, _args, { loaders }) =>
    (await loaders.notificationHistory.load(_id))?.history ?? [],
}

async function wordsOf({ kind, appointment: id, lapsesAt }: Kept, { loaders }: Context) {
  const appointment = await loaders.appointment.load(id)
  const counter = appointment?.ends.find((end) => end.counter !== null)?.counter
  const place = counter ? ((await loaders.counter.load(counter))?.name ?? null) : null
  return textOf(kind, { startsAt: appointment?.startsAt ?? lapsesAt, place })
}

const what = 'AppointmentPerson'

/** Whom a notification in a sender's hands is for: the log is written first. */
async function contactOf({ person }: Kept, { logRead, loaders, stores }: Context) {
  await logRead({ what, subject: subjectOf(what, person), fields: ['contact'], purpose: 'NOTIFICATION' })
  const record = await loaders.appointmentPerson.load(person)
  return record && stores.appointment.openPerson(record).contact
}

const TakenNotification: ResolversFor<Kept, Graph.TakenNotificationResolvers> = {
  notification: (taken) => taken,
  attempt: ({ attempts }) => attempts.length,
  until: ({ dueAt, lapsesAt }) => dueAt ?? lapsesAt,
  contactKind: async (taken, _args, context) => (await contactOf(taken, context))?.kind ?? null,
  contact: async (taken, _args, context) => (await contactOf(taken, context))?.value ?? null,
}

const changed = (notification: Kept) => ({ notification })

const Mutation: Pick<
  Graph.MutationResolvers,
  'takeNotifications' | 'confirmNotification' | 'failNotification' | 'retryNotification'
> = {
  takeNotifications: async (_root, { input }, context) =>
    answer(
      await acts.takeNotifications(context, { ...input, first: input.first ?? 10 }),
      'NotificationsTaken',
      (taken) => ({ taken }),
    ),
  confirmNotification: async (_root, { input }, context) =>
    answer(await acts.confirmNotification(context, input), 'NotificationChanged', changed),
  failNotification: async (_root, { input }, context) =>
    answer(
      await acts.failNotification(context, { ...input, isFinal: input.isFinal ?? false }),
      'NotificationChanged',
      changed,
    ),
  retryNotification: async (_root, { input }, context) =>
    answer(await acts.retryNotification(context, input), 'NotificationChanged', changed),
}

export const notification: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    Mutation,
    Appointment,
    Notification,
    TakenNotification,
    ...problemResolvers(messages),
  },
}
