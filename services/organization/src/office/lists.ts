import { BadInput } from '@chiiki/kit/bad-input.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { currentStages, type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { Moment } from '../territory/territory.ts'
import { type OfficeAt, type OfficeRecord, officeAt } from './office.ts'
import type { OfficeStore } from './store.ts'

const rules: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id', kept: '_id' },
    kind: { path: 'current.kind', kind: 'enum', kept: 'versions.kind' },
    area: { path: 'area', kind: 'id', kept: 'area' },
    district: { path: 'district', kind: 'id', kept: 'district' },
    name: { path: 'current.search', kind: 'search', kept: 'versions.search' },
  },
  orders: { OFFICIAL: { path: 'order' }, KANA: { path: 'kana', each: 'versions.name.kana' } },
  byDefault: [{ field: 'OFFICIAL' }],
}

/** Offices that are open at the moment. */
export async function listOffices({ offices }: OfficeStore, args: ListArgs, moment: Moment) {
  const stages = [
    ...currentStages('versions', moment.asOf, moment.knownAt),
    { $set: { kana: { $ifNull: [{ $first: '$current.name.kana' }, ''] } } },
  ]
  const page = await listPage(offices, rules, args, stages)
  return mapPage(page, (office) => officeAt(office, moment) as OfficeAt)
}

/** As many offices as one answer looks through. */
const mostAtOnce = 2_000

/**
 * The offices that changed in the years from one day to another; null: since ever, or for all that is planned.
 * @throws BadInput for more than 2,000: then less has to be asked for.
 */
export async function officesChangedIn(
  { offices }: OfficeStore,
  from: BusinessDate | null,
  to: BusinessDate | null,
): Promise<OfficeRecord[]> {
  // A change may be known by its year alone, and stands with that.
  const within = {
    $gte: `${(from ?? '0000').slice(0, 4)}-01-01`,
    $lte: `${(to ?? '9999').slice(0, 4)}-12-31`,
  }
  const found = await offices
    .find({ $or: [{ 'versions.validFrom': within }, { 'versions.validTo': within }] }, { history: 0 })
    .limit(mostAtOnce + 1)
    .lean()
  if (found.length > mostAtOnce)
    throw new BadInput(
      'BAD_FILTER',
      'from',
      `more than ${mostAtOnce} offices changed then; ask for less time by from and to`,
    )
  return found
}

/**
 * All offices that had begun by a day, those that have closed since included.
 * @throws BadInput for more than 2,000.
 */
export async function officesBegunBy({ offices }: OfficeStore, day: BusinessDate): Promise<OfficeRecord[]> {
  const found = await offices
    .find({ 'versions.validFrom': { $lte: day } }, { history: 0 })
    .limit(mostAtOnce + 1)
    .lean()
  if (found.length > mostAtOnce)
    throw new BadInput(
      'BAD_FILTER',
      'from',
      `the ward has more than ${mostAtOnce} offices: ask for some of them by id`,
    )
  return found
}
