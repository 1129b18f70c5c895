import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { SeatStore } from '../seat/store.ts'
import { haveVote } from '../seat/suspension.ts'
import type { RollSource } from './situation.ts'

/** Who may decide in a council: members in office on the day in Asia/Tokyo who aren't suspended at the instant. */
export function rollOf({ memberships, terms }: Pick<SeatStore, 'memberships' | 'terms'>): RollSource {
  return {
    at: async (council, at, session) => {
      const day = businessDateOf(at)
      const seated = { council, from: { $lte: day }, lastDay: { $gte: day } }
      const sitting = await memberships.find(seated, { suspensions: 1 }).session(session).lean()
      const members = sitting.filter((each) => haveVote(each, at))
      const running = { council, startsOn: { $lte: day }, endsOn: { $gte: day } }
      const term = await terms.findOne(running, { seats: 1 }).session(session).lean()
      return { members: members.map(({ _id }) => _id).toSorted(), seatCount: term?.seats.length ?? 0 }
    },
  }
}
