import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import { deliberationLoaders } from './agenda/loaders.ts'
import { areaIssueLoaders } from './area-issue/loaders.ts'
import { carryUpLoaders } from './carry-up/loaders.ts'
import type { Stores } from './context.ts'
import type { CouncilKind } from './council/council.ts'
import { drawPages, linePages, orderPages } from './draw/lists.ts'
import { meetingPages } from './meeting/lists.ts'
import { unfinishedStates } from './meeting/meeting.ts'
import { openCallLoaders } from './open-call/loaders.ts'
import { submissionLoaders } from './proposal/loaders.ts'
import { reflectionLoaders } from './reflection/loaders.ts'
import { responseDraftLoaders } from './response-draft/loaders.ts'
import { seatLoaders } from './seat/loaders.ts'
import { traceLoaders } from './trace/loaders.ts'

/** Every loader of this subgraph. Each batches the keys of one tick into one store command. */
export function loadersOf(stores: Stores) {
  const { council, meeting, minutes, eligibility, draw } = stores
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  return {
    ...deliberationLoaders(stores),
    ...submissionLoaders(stores),
    ...carryUpLoaders(stores),
    ...responseDraftLoaders(stores),
    ...areaIssueLoaders(stores),
    ...reflectionLoaders(stores),
    ...traceLoaders(stores),
    isInvented: once(() => stores.demonstration.isMarked()),
    ...seatLoaders(stores),
    ...openCallLoaders(stores),
    /** Every place of the roll-out: some dozens. */
    allPlaces: once(() => council.places.find({}, plain).lean()),
    eligibilityRules: once(() => eligibility.rules.find({}, plain).lean()),
    participationKinds: once(() => eligibility.kinds.find({}, plain).lean()),
    eligibility: loadOne(
      (ids) => eligibility.declarations.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    /** Living declarations, in the order of their days. */
    eligibilitiesOfHolder: loadMany(
      (holders) =>
        eligibility.declarations
          .find({ holder: { $in: holders }, isLive: true }, plain)
          .sort({ declaredOn: 1, _id: 1 })
          .lean(),
      ({ holder }) => [holder],
    ),
    /** Only to be asked after the log of reads was written. */
    eligibilityByReference: loadOne(
      (references) =>
        eligibility.declarations.find({ reference: { $in: references }, isLive: true }, plain).lean(),
      ({ reference }) => reference,
    ),
    /** The words that declarations rest on: for whose they are, and for staff after the log was written. */
    basis: loadOne(
      (ids) => eligibility.bases.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
    eligibilityHistory: loadOne(
      (ids) => eligibility.declarations.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
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
    /** Every type of body: some dozens. */
    councilTypes: once(() => council.types.find({}, plain).sort({ position: 1 }).lean()),
    subcommittees: loadMany(
      (parents) =>
        council.councils
          .find({ parent: { $in: parents, $type: 'string' } }, plain)
          .sort({ preparedOn: 1, _id: 1 })
          .limit(parents.length * 100)
          .lean(),
      ({ parent }) => [parent ?? ''],
    ),
    /** The bodies that went over into each of these. */
    predecessors: loadMany(
      (councils) =>
        council.councils
          .find({ successors: { $in: councils } }, plain)
          .sort({ endedOn: 1, _id: 1 })
          .limit(councils.length * 100)
          .lean(),
      ({ successors }) => successors,
    ),
    noticeRules: loadMany(
      (kinds) => council.noticeRules.find({ kind: { $in: kinds as CouncilKind[] } }, plain).lean(),
      ({ kind }) => [kind],
    ),
    meeting: loadOne(
      (ids) => meeting.meetings.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    /** Meetings in session or ahead: some for each council. */
    unfinishedMeetings: loadMany(
      (councils) =>
        meeting.meetings
          .find(
            { council: { $in: councils }, state: { $in: [...unfinishedStates] } },
            { council: 1, state: 1 },
          )
          .sort({ number: 1 })
          .limit(councils.length * 100)
          .lean(),
      ({ council }) => [council],
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
    drawPolicies: once(() => draw.policies.find({}, plain).lean()),
    draw: loadOne(
      (ids) => draw.draws.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    drawHistory: loadOne(
      (ids) => draw.draws.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    /** The line of somebody in a draw, by `draw fingerprint`. */
    drawEntryOf: loadOne(
      (keys) => {
        const asked = keys.map((key) => key.split(' '))
        const draws = [...new Set(asked.map(([draw]) => draw as string))]
        const prints = asked.map(([, print]) => print as string)
        return draw.entries.find({ draw: { $in: draws }, print: { $in: prints } }).lean()
      },
      ({ draw: id, print }) => `${id} ${print}`,
    ),
    drawEntry: loadOne(
      (ids) => draw.entries.find(among(ids)).lean(),
      ({ _id }) => _id,
    ),
    drawsOfCouncil: loadPages((councils, args) => drawPages(draw, councils, args)),
    drawLines: loadPages((draws, args) => linePages(draw, draws, args)),
    drawOrder: loadPages((draws, args) => orderPages(draw, draws, args)),
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

/** One answer for the whole request. The query becomes a promise here: awaiting a query twice would run it twice. */
function once<T>(fetch: () => PromiseLike<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null
  return () => {
    fetched ??= Promise.resolve(fetch())
    return fetched
  }
}

export type Loaders = ReturnType<typeof loadersOf>
