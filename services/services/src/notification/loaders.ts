import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { NotificationStore } from './store.ts'

export function notificationLoaders({ notifications }: NotificationStore) {
  return {
    notificationsOfAppointment: loadMany(
      (ids) =>
        notifications
          .find({ appointment: { $in: ids } }, { history: 0 })
          .sort({ writtenAt: 1, _id: 1 })
          .lean(),
      ({ appointment }) => [appointment],
    ),
    notificationHistory: loadOne(
      (ids) => notifications.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
  }
}
