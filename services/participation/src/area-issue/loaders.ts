import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { issuePagesOfLists } from './lists.ts'

export function areaIssueLoaders({ areaIssue }: Pick<Stores, 'areaIssue'>) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  const id = ({ _id }: { _id: string }) => _id
  return {
    areaIssue: loadOne((ids) => areaIssue.issues.find(among(ids), plain).lean(), id),
    areaIssueByReference: loadOne(
      (references) => areaIssue.issues.find({ reference: { $in: references } }, plain).lean(),
      ({ reference }) => reference,
    ),
    areaIssueHistory: loadOne((ids) => areaIssue.issues.find(among(ids), history).lean(), id),
    areaList: loadOne((ids) => areaIssue.lists.find(among(ids), plain).lean(), id),
    areaListHistory: loadOne((ids) => areaIssue.lists.find(among(ids), history).lean(), id),
    /** The lists of an area, the latest year first: one a year. */
    areaListsOfArea: loadMany(
      (areas) =>
        areaIssue.lists
          .find({ area: { $in: areas } }, plain)
          .sort({ area: 1, fiscalYear: -1 })
          .limit(areas.length * 50)
          .lean(),
      ({ area }) => [area],
    ),
    issuesOfList: loadPages((lists, args) => issuePagesOfLists(areaIssue, lists, args)),
    /** The issues that rest on an opinion, a proposal or a resolution. */
    issuesOnSource: loadMany(
      (sources) =>
        areaIssue.issues
          .find({ 'sources.id': { $in: sources } }, plain)
          .sort({ collectedAt: 1 })
          .limit(sources.length * 50)
          .lean(),
      ({ sources }) => [...new Set(sources.map((each) => each.id))],
    ),
  }
}
