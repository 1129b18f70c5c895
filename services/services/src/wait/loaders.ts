import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import { scenesOf, type WaitSources } from './reading.ts'
import type { ExperienceRecord, PairRecord } from './records.ts'

/** `now` is the request's: every wait of an answer is of one instant. */
export function waitLoaders(sources: WaitSources, now: Date) {
  const { experiences, pairs } = sources.wait
  return {
    /** A counter as it stands, by its id. */
    waitScene: loadOne(
      (ids) => scenesOf(sources, ids, now),
      ({ id }) => id,
    ),
    waitExperiences: loadMany(
      (ids) =>
        experiences
          .find({ counter: { $in: ids } })
          .sort({ season: 1, call: 1 })
          .lean() as Promise<ExperienceRecord[]>,
      ({ counter }) => [counter],
    ),
    /** What a ticket's holder was told first. */
    foretold: loadOne(
      (ids) => pairs.find({ _id: { $in: ids } }).lean() as Promise<PairRecord[]>,
      ({ _id }) => _id,
    ),
  }
}
