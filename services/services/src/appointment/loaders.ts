import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { SlotGroupStore } from '../slot-group/store.ts'
import type { PolicyRecord, VideoOfficeRecord } from './policy.ts'
import type { AppointmentStore } from './store.ts'

/** The loaders of appointments and of what can be booked. */
export function appointmentLoaders({
  appointment,
  slotGroup,
}: {
  readonly appointment: AppointmentStore
  readonly slotGroup: SlotGroupStore
}) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  const { appointments, persons } = appointment
  const { groups } = slotGroup
  let policies: Promise<readonly [PolicyRecord[], VideoOfficeRecord[]]> | null = null
  return {
    /** The settings, and where the video system has come to: some dozens. */
    appointmentPolicies: () => {
      policies ??= Promise.all([
        appointment.policies.find({}, plain).lean(),
        appointment.videoOffices.find({}, plain).lean(),
      ])
      return policies
    },
    slotGroup: loadOne(
      (ids) => groups.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    slotGroupHistory: loadOne(
      (ids) => groups.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    slotGroupsOfCounter: loadMany(
      (counters) =>
        groups
          .find({ counter: { $in: counters } }, plain)
          .sort({ counter: 1, from: 1 })
          .limit(2_000)
          .lean(),
      ({ counter }) => (counter === null ? [] : [counter]),
    ),
    appointment: loadOne(
      (ids) => appointments.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    appointmentHistory: loadOne(
      (ids) => appointments.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    /** Only to be asked after the log of reads was written, or for its keys alone. */
    appointmentPerson: loadOne(
      (ids) => persons.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
    /** Open appointments by the keys of their persons' contacts. */
    openOfContactKeys: loadMany(
      async (keys) => {
        const found = await persons
          .find({ contactKeys: { $in: keys } }, { contactKeys: 1 })
          .limit(2_000)
          .lean()
        const ids = found.map(({ _id }) => _id)
        const open = await appointments.find({ person: { $in: ids }, isOpen: true }, { person: 1 }).lean()
        const keysOf = new Map(found.map(({ _id, contactKeys }) => [_id, contactKeys]))
        return open.map(({ _id, person }) => ({ _id, contactKeys: keysOf.get(person) ?? [] }))
      },
      ({ contactKeys }) => contactKeys,
    ),
  }
}
