import type { Stores } from '../context.ts'

/** What an area said about a policy: how many opinions, how many of them aren't answered, from its own tier or its districts. */
export type AreaCount = {
  readonly policy: string
  readonly area: string
  readonly opinionCount: number
  readonly openCount: number
  /** Those addressed to the area itself that aren't answered. */
  readonly openAreaCount: number
}

/** The counts of each area that said something about each of several policies, or whose words one cites: two store commands. */
export async function countHeard(
  { opinion, reflection }: Stores,
  policies: readonly string[],
): Promise<AreaCount[]> {
  const one = (test: object) => ({ $sum: { $cond: [test, 1, 0] } })
  const isOpen = { $eq: ['$isOpen', true] }
  const groups = await opinion.opinions.aggregate<{ _id: { policy: string; area: string } } & Counts>([
    { $match: { policy: { $in: [...policies] }, area: { $type: 'string' }, state: { $ne: 'WITHDRAWN' } } },
    {
      $group: {
        _id: { policy: '$policy', area: '$area' },
        opinionCount: { $sum: 1 },
        openCount: one(isOpen),
        openAreaCount: one({ $and: [isOpen, { $eq: ['$tier', 'AREA'] }] }),
      },
    },
  ])
  const cited = await reflection.reflections.aggregate<{ _id: { policy: string; area: string } }>([
    { $match: { policy: { $in: [...policies] } } },
    { $unwind: '$citations' },
    { $match: { 'citations.area': { $type: 'string' } } },
    { $group: { _id: { policy: '$policy', area: '$citations.area' } } },
  ])
  const counts = new Map(
    groups.map(({ _id, ...count }) => [`${_id.policy} ${_id.area}`, { ..._id, ...count }]),
  )
  for (const { _id } of cited) {
    const key = `${_id.policy} ${_id.area}`
    if (!counts.has(key)) counts.set(key, { ..._id, ...none })
  }
  return [...counts.values()].toSorted((a, b) => (a.area < b.area ? -1 : 1))
}

const none = { opinionCount: 0, openCount: 0, openAreaCount: 0 }

type Counts = Omit<AreaCount, 'policy' | 'area'>
