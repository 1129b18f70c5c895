import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { SeatStore } from '../seat/store.ts'
import type { RollSource } from './situation.ts'

/** Who may decide in a council, by the memberships and terms of the day in Asia/Tokyo. */
export function rollOf({ memberships, terms }: Pick<SeatStore, 'memberships' | 'terms'>): RollSource {
  return {
    at: async (council, at, session) => {
      const day = businessDateOf(at)
      const seated = { council, from: { $lte: day }, lastDay: { $gte: day } }
      const members = await memberships.find(seated, { _id: 1 }).session(session).lean()
      const running = { council, startsOn: { $lte: day }, endsOn: { $gte: day } }
      const term = await terms.findOne(running, { seats: 1 }).session(session).lean()
      return { members: members.map(({ _id }) => _id).toSorted(), seatCount: term?.seats.length ?? 0 }
    },
  }
}
