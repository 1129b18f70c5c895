import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentOn } from '../context.ts'
import { counterFor } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { reasonCodeOf } from '../slot-group/resolvers.ts'
import * as acts from './acts.ts'
import { appointmentActions, stateAt } from './appointment.ts'
import { checkIn } from './check-in.ts'
import {
  type AppointmentSeen,
  appointmentsOf,
  byToken,
  duplicatesOf,
  type EndTold,
  isAffected,
  personOf,
  seenBy,
} from './lookup.ts'
import { messages } from './messages.ts'
import type { SlotNotFree as NotFree, AppointmentActNotPossible as NotPossible } from './problem.ts'
import { reschedule } from './reschedule.ts'

const Query: Pick<Graph.QueryResolvers, 'appointmentByToken' | 'appointments'> = {
  appointmentByToken: (_root, { token }, context) => byToken(context, token),
  appointments: (_root, args, context) => appointmentsOf(context, args),
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'holdAppointment'
  | 'confirmAppointment'
  | 'rescheduleAppointment'
  | 'cancelAppointment'
  | 'checkInAppointment'
  | 'markAppointmentNoShow'
  | 'completeAppointment'
  | 'recordAppointmentNotice'
> = {
  holdAppointment: async (_root, { input }, context) =>
    answer(
      await acts.hold(context, { ...input, units: input.units ?? 1 }),
      'AppointmentHeld',
      (appointment) => ({
        appointment: seenBy(appointment, 'HOLDER'),
        token: acts.tokenOf(context, appointment),
      }),
    ),
  confirmAppointment: async (_root, { input }, context) =>
    answer(await acts.confirm(context, input), 'AppointmentConfirmed', toldTo(input)),
  rescheduleAppointment: async (_root, { input }, context) =>
    answer(await reschedule(context, input), 'AppointmentRescheduled', toldTo(input)),
  cancelAppointment: async (_root, { input }, context) =>
    answer(await acts.cancel(context, input), 'AppointmentCancelled', toldTo(input)),
  checkInAppointment: async (_root, { input }, context) =>
    answer(await checkIn(context, input), 'AppointmentCheckedIn', ({ appointment, ticketToken }) => ({
      appointment: seenBy(appointment, 'OFFICE'),
      ticketToken,
    })),
  markAppointmentNoShow: async (_root, { input }, context) =>
    answer(await acts.markNoShow(context, input), 'AppointmentNotKept', toldTo(input)),
  completeAppointment: async (_root, { input }, context) =>
    answer(await acts.complete(context, input), 'AppointmentCompleted', toldTo(input)),
  recordAppointmentNotice: async (_root, { input }, context) =>
    answer(await acts.giveNotice(context, input), 'AppointmentNoticeRecorded', toldTo(input)),
}

function toldTo(input: { readonly appointment?: string | null }) {
  const side = input.appointment ? 'OFFICE' : 'HOLDER'
  return (appointment: Parameters<typeof seenBy>[0]) => ({ appointment: seenBy(appointment, side) })
}

const Appointment: ResolversFor<AppointmentSeen, Omit<Graph.AppointmentResolvers, 'notifications'>> = {
  id: ({ _id }) => _id,
  ticketId: ({ ticket }) => ticket,
  state: (appointment, _args, { now }) => stateAt(appointment, now),
  procedures: async ({ procedures }, _args, { loaders }) =>
    (await Promise.all(procedures.map((id) => loaders.procedure.load(id)))).filter((each) => each !== null),
  holdExpiresAt: (appointment, _args, { now }) =>
    stateAt(appointment, now) === 'HELD' ? appointment.holdExpiresAt : null,
  isAffected: (appointment, _args, context) => isAffected(context, appointment),
  ends: ({ ends, date }) => ends.map((end) => ({ ...end, date })),
  movedTo: async ({ movedTo, seenAs }, _args, { loaders }) =>
    next(movedTo && (await loaders.appointment.load(movedTo)), seenAs),
  movedFrom: async ({ movedFrom, seenAs }, _args, { loaders }) =>
    next(movedFrom && (await loaders.appointment.load(movedFrom)), seenAs),
  person: (appointment, _args, context) => personOf(context, appointment),
  likelyDuplicateCount: (appointment, _args, context) => duplicatesOf(context, appointment),
  availableActions: (appointment, _args, { now }) => {
    const isOwed = appointment.seenAs === 'OFFICE' && appointment.notice?.givenAt === null
    return [
      ...appointmentActions(appointment, appointment.seenAs, now),
      ...(isOwed ? (['GIVE_NOTICE'] as const) : []),
    ]
  },
  history: async ({ _id }, _args, { loaders }) => (await loaders.appointmentHistory.load(_id))?.history ?? [],
}

function next(appointment: Parameters<typeof seenBy>[0] | null | '', side: AppointmentSeen['seenAs']) {
  return appointment ? seenBy(appointment, side) : null
}

const AppointmentEnd: ResolversFor<
  EndTold,
  Pick<Graph.AppointmentEndResolvers, 'slotGroup' | 'counter' | 'office'>
> = {
  slotGroup: ({ group }, _args, { loaders }) => loaders.slotGroup.load(group),
  counter: async ({ counter, date }, _args, context) => {
    const found = counter === null ? null : await context.loaders.counter.load(counter)
    // Where it will be on that day: it may move before.
    return found && counterFor(found, momentOn(context, date))
  },
  office: ({ office }) => ({ id: office }),
}

const problems = problemResolvers(messages)
const SlotNotFree: Pick<Graph.SlotNotFreeResolvers, 'reasonCode'> = {
  ...problems.SlotNotFree,
  reasonCode: ({ why }: NotFree) => reasonCodeOf(why),
}
const AppointmentActNotPossible: Pick<Graph.AppointmentActNotPossibleResolvers, 'action'> = {
  ...problems.AppointmentActNotPossible,
  action: ({ action }: NotPossible) => action,
}

export const appointment: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, Appointment, AppointmentEnd },
}

export const appointmentActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problems, SlotNotFree, AppointmentActNotPossible },
}
