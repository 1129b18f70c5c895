import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { MeetingRules } from '../attendance/rules.ts'
import type { Stores } from '../context.ts'
import type { InquiryMatter } from '../inquiry/inquiry.ts'
import { resolutionPages } from '../resolution/lists.ts'
import { itemPages } from './lists.ts'

/** The loaders of what meetings treat, count and decide. Each batches the keys of one tick into one store command. */
export function deliberationLoaders(stores: Stores) {
  const { agenda, attendance, vote, resolution, inquiry, meeting } = stores
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  const id = ({ _id }: { _id: string }) => _id
  // A query becomes a promise here: awaiting it twice would run it twice.
  let rules: Promise<MeetingRules[]> | null = null
  let matters: Promise<InquiryMatter[]> | null = null
  return {
    agendaItem: loadOne((ids) => agenda.items.find(among(ids), plain).lean(), id),
    agendaItemHistory: loadOne((ids) => agenda.items.find(among(ids), history).lean(), id),
    itemsOnPaper: loadMany(
      (papers) =>
        agenda.items
          .find({ 'paper.id': { $in: papers } }, plain)
          .sort({ proposedAt: 1 })
          .lean(),
      ({ paper }) => [paper?.id ?? ''],
    ),
    inquiry: loadOne((ids) => inquiry.inquiries.find(among(ids), plain).lean(), id),
    inquiryHistory: loadOne((ids) => inquiry.inquiries.find(among(ids), history).lean(), id),
    /** Every matter that councils may be asked about: some dozens. */
    inquiryMatters: () => {
      matters ??= Promise.resolve(inquiry.matters.find({}, plain).lean())
      return matters
    },
    /** The days of the meetings that councils held; some in each year. */
    heldMeetings: loadMany(
      (councils) =>
        meeting.meetings
          .find({ council: { $in: councils }, state: 'HELD' }, { council: 1, heldOn: 1 })
          .sort({ number: 1 })
          .lean(),
      ({ council }) => [council],
    ),
    itemsOfCouncil: loadPages((councils, args) => itemPages(agenda, councils, args)),
    /** The rules of every kind of council: some dozens. */
    meetingRules: () => {
      rules ??= Promise.resolve(attendance.rules.find({}, plain).lean())
      return rules
    },
    attendance: loadOne((ids) => attendance.entries.find(among(ids), plain).lean(), id),
    attendanceHistory: loadOne((ids) => attendance.entries.find(among(ids), history).lean(), id),
    attendanceOfMeeting: loadMany(
      (meetings) =>
        attendance.entries
          .find({ meeting: { $in: meetings } }, plain)
          .sort({ membership: 1 })
          .lean(),
      ({ meeting: each }) => [each],
    ),
    vote: loadOne((ids) => vote.votes.find(among(ids), plain).lean(), id),
    voteHistory: loadOne((ids) => vote.votes.find(among(ids), history).lean(), id),
    votesOfItem: loadMany(
      (items) =>
        vote.votes
          .find({ item: { $in: items } }, plain)
          .sort({ openedAt: 1 })
          .lean(),
      ({ item }) => [item],
    ),
    ballotsOfVote: loadMany(
      (votes) =>
        vote.ballots
          .find({ vote: { $in: votes } }, plain)
          .sort({ membership: 1 })
          .lean(),
      ({ vote: each }) => [each],
    ),
    resolution: loadOne((ids) => resolution.resolutions.find(among(ids), plain).lean(), id),
    resolutionHistory: loadOne((ids) => resolution.resolutions.find(among(ids), history).lean(), id),
    resolutionsOfMeeting: loadMany(
      (meetings) =>
        resolution.resolutions
          .find({ meeting: { $in: meetings } }, plain)
          .sort({ decidedAt: 1 })
          .lean(),
      ({ meeting: each }) => [each],
    ),
    resolutionsOfCouncil: loadPages((councils, args) => resolutionPages(resolution, councils, args)),
  }
}
