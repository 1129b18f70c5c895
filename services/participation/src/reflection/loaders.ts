import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { type AreaCount, countHeard } from '../policy/heard.ts'
import { reflectionPages, requestPages } from './lists.ts'
import type { ReflectionKept } from './reflection.ts'

type Count = { readonly _id: string; readonly count: number }

/** Policies, and what they make of what people said. */
export function reflectionLoaders(stores: Stores) {
  const { policy, reflection } = stores
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  const id = ({ _id }: { _id: string }) => _id
  return {
    policy: loadOne((ids) => policy.policies.find(among(ids), plain).lean(), id),
    policyHistory: loadOne((ids) => policy.policies.find(among(ids), history).lean(), id),
    heardOnPolicy: loadMany<AreaCount>(
      (policies) => countHeard(stores, policies),
      (count) => [count.policy],
    ),
    reflection: loadOne((ids) => reflection.reflections.find(among(ids), plain).lean(), id),
    reflectionHistory: loadOne((ids) => reflection.reflections.find(among(ids), history).lean(), id),
    reflectionsOnPolicy: loadPages((policies, args) => reflectionPages(reflection, policies, args)),
    /** The latest 50 of each area (`policy area`) that a policy cites words from. */
    latestReflectionsOfArea: loadMany(
      async (keys) => {
        const pairs = keys.map((key) => key.split(' ') as [string, string])
        const groups = await reflection.reflections.aggregate<{ key: string; rows: ReflectionKept[] }>([
          { $match: { policy: { $in: pairs.map(([each]) => each) } } },
          { $project: { history: 0 } },
          { $set: { cited: { $setUnion: ['$citations.area', []] } } },
          { $unwind: '$cited' },
          { $match: { cited: { $in: pairs.map(([, area]) => area) } } },
          {
            $group: {
              _id: { policy: '$policy', area: '$cited' },
              rows: { $topN: { n: 50, sortBy: { recordedAt: -1, _id: 1 }, output: '$$ROOT' } },
            },
          } as never,
          { $set: { key: { $concat: ['$_id.policy', ' ', '$_id.area'] } } },
        ])
        return groups.flatMap(({ key, rows }) => rows.map((row) => ({ key, row })))
      },
      ({ key }) => [key],
    ),
    /** How many of a policy's records cite something. */
    countedOnPolicy: loadOne<Count>(
      (policies) =>
        reflection.reflections.aggregate<Count>([
          { $match: { policy: { $in: policies }, 'citations.0': { $exists: true } } },
          { $group: { _id: '$policy', count: { $sum: 1 } } },
        ]),
      id,
    ),
    /** What cites an opinion, a proposal, a resolution or an area issue; the latest 50 of each. */
    reflectionsOfCitation: loadMany(
      (cited) =>
        reflection.reflections
          .find({ 'citations.id': { $in: cited } }, plain)
          .sort({ recordedAt: -1 })
          .limit(cited.length * 50)
          .lean(),
      ({ citations }) => [...new Set(citations.map((each) => each.id))],
    ),
    request: loadOne((ids) => reflection.requests.find(among(ids), plain).lean(), id),
    requestHistory: loadOne((ids) => reflection.requests.find(among(ids), history).lean(), id),
    requestsOfIssue: loadMany(
      (issues) =>
        reflection.requests
          .find({ issue: { $in: issues } }, plain)
          .sort({ requestedAt: 1 })
          .limit(issues.length * 50)
          .lean(),
      ({ issue }) => [issue],
    ),
    requestsToPolicy: loadPages((policies, args) => requestPages(reflection, policies, args)),
  }
}
