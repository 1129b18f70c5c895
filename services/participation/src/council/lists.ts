import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { PipelineStage } from 'mongoose'
import { type CouncilAt, councilAt } from './council.ts'
import type { CouncilStore } from './store.ts'

const councils: ListRules = {
  filters: {
    id: { path: '_id', kind: 'id' },
    kind: { path: 'kind', kind: 'enum' },
    state: { path: 'stateThen', kind: 'enum' },
    district: { path: 'district', kind: 'id', kept: 'place' },
    area: { path: 'area', kind: 'id' },
    name: { path: 'search', kind: 'search' },
    establishedOn: { path: 'establishedOn', kind: 'date' },
  },
  orders: {
    PREPARED_ON: { path: 'preparedOn' },
    ESTABLISHED_ON: { path: 'establishedOn' },
    KANA: { path: 'name.kana' },
  },
  byDefault: [{ field: 'PREPARED_ON' }],
}

export async function listCouncils(store: CouncilStore, args: ListArgs, asOf: BusinessDate) {
  const page = await listPage(store.councils, councils, args, stagesFor(asOf))
  return mapPage(page, (council) => councilAt(council, asOf) as CouncilAt)
}

/** Councils that were there on the day, with the state that they had and the district that they're of. */
function stagesFor(asOf: BusinessDate): PipelineStage[] {
  const byThen = { $filter: { input: '$changes', as: 'change', cond: { $lte: ['$$change.from', asOf] } } }
  const isOfDistrict = { $eq: [{ $substrCP: ['$place', 0, 9] }, 'district:'] }
  return [
    { $match: { preparedOn: { $lte: asOf } } },
    {
      $set: {
        stateThen: { $let: { vars: { last: { $arrayElemAt: [byThen, -1] } }, in: '$$last.state' } },
        district: { $cond: [isOfDistrict, '$place', null] },
      },
    },
  ]
}
