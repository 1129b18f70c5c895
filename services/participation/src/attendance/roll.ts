import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Connection } from 'mongoose'
import type { RollSource } from './situation.ts'

type Member = {
  readonly _id: string
  readonly council: string
  readonly from: string
  readonly lastDay: string
}
type Term = {
  readonly council: string
  readonly startsOn: string
  readonly endsOn: string
  readonly seats: readonly object[]
}

/** Who may decide in a council, by the memberships and terms of the day in Asia/Tokyo. */
export function rollOf(connection: Connection): RollSource {
  const memberships = connection.collection<Member>('memberships')
  const terms = connection.collection<Term>('councilTerms')
  return {
    at: async (council, at, session) => {
      const day = businessDateOf(at)
      const within = session ? { session } : {}
      const seated = { council, from: { $lte: day }, lastDay: { $gte: day } }
      const members = await memberships.find(seated, { ...within, projection: { _id: 1 } }).toArray()
      const running = { council, startsOn: { $lte: day }, endsOn: { $gte: day } }
      const term = await terms.findOne(running, { ...within, projection: { seats: 1 } })
      return { members: members.map(({ _id }) => String(_id)).toSorted(), seatCount: term?.seats.length ?? 0 }
    },
  }
}
