import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from './context.ts'
import type { CouncilKind } from './council/council.ts'
import { meetingPages } from './meeting/lists.ts'

/** Every loader of this subgraph. Each batches the keys of one tick into one store command. */
export function loadersOf({ council, meeting, minutes }: Stores) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  return {
    council: loadOne(
      (ids) => council.councils.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    place: loadOne(
      (ids) => council.places.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    /** Every council that a place ever had: whoever asks takes the one of its day. */
    councilsEverOfPlace: loadMany(
      (places) =>
        council.councils
          .find({ place: { $in: places } }, plain)
          .sort({ preparedOn: 1 })
          .lean(),
      ({ place }) => [place],
    ),
    noticeRules: loadMany(
      (kinds) => council.noticeRules.find({ kind: { $in: kinds as CouncilKind[] } }, plain).lean(),
      ({ kind }) => [kind],
    ),
    meeting: loadOne(
      (ids) => meeting.meetings.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    meetingsOfCouncil: loadPages((councils, args) => meetingPages(meeting, councils, args)),
    minutes: loadOne(
      (ids) => minutes.minutes.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    minutesOfMeeting: loadMany(
      (meetings) =>
        minutes.minutes
          .find({ meeting: { $in: meetings } }, plain)
          .sort({ edition: 1 })
          .lean(),
      ({ meeting }) => [meeting],
    ),
    councilHistory: loadOne(
      (ids) => council.councils.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    meetingHistory: loadOne(
      (ids) => meeting.meetings.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    minutesHistory: loadOne(
      (ids) => minutes.minutes.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
