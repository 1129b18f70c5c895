import type { AccessLog } from '@chiiki/kit/access-log.ts'
import type { PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import type { Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ReferenceDifference, ReferenceSettlement } from '@chiiki/kit/reference-data.ts'
import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { Model } from 'mongoose'
import type { AffairStore } from './affair/store.ts'
import type { BoundaryStore } from './boundary/store.ts'
import type { ClauseStore } from './clause/store.ts'
import type { MatterLoaders } from './clock/loaders.ts'
import type { DutyStore } from './clock/store.ts'
import type { CoordinationStore } from './coordination/store.ts'
import type { ExchangeStore } from './exchange/store.ts'
import type { Loaders } from './loaders.ts'
import type { OfficeStore } from './office/store.ts'
import type { OpinionStore } from './opinion/store.ts'
import type { PartnerStore } from './partner/store.ts'
import type { PostStore } from './post/store.ts'
import type { RegulationStore } from './regulation/store.ts'
import type { StaffingStore } from './staffing/store.ts'
import type { StandardStore } from './standard/store.ts'
import type { StatisticStore } from './statistic/store.ts'
import type { SupportStore } from './support/store.ts'
import type { TermStore } from './term/store.ts'
import type { TerritoryStore } from './territory/store.ts'
import type { Moment } from './territory/territory.ts'
import type { WorkloadStore } from './workload/store.ts'

export type Stores = {
  readonly territory: TerritoryStore
  readonly boundary: BoundaryStore
  readonly clause: ClauseStore
  readonly office: OfficeStore
  readonly affair: AffairStore
  readonly statistic: StatisticStore
  readonly post: PostStore
  readonly staffing: StaffingStore
  readonly accessLog: AccessLog
  readonly regulation: RegulationStore
  readonly standard: StandardStore
  readonly term: TermStore
  readonly partner: PartnerStore
  readonly duty: DutyStore
  readonly support: SupportStore
  readonly coordination: CoordinationStore
  readonly exchange: ExchangeStore
  readonly opinion: OpinionStore
  readonly workload: WorkloadStore
  readonly referenceDifferences: Model<ReferenceDifference>
  readonly referenceSettlements: Model<ReferenceSettlement & Stored>
}

export type Context = RequestContext & {
  readonly stores: Stores
  readonly loaders: Loaders & MatterLoaders
  /** Writes the log of reads of personal data; what it logs is read afterwards. */
  readonly readPersonal: (read: PersonalRead) => Promise<void>
}

/**
 * The moment that a field's `asOf` and `knownAt` name: today in Asia/Tokyo, by all that is known now, when they're
 * left out.
 */
export function momentOf(
  { now }: RequestContext,
  asOf: BusinessDate | null | undefined,
  knownAt: Date | null | undefined = null,
): Moment {
  return { asOf: asOf ?? businessDateOf(now), knownAt: knownAt ?? null }
}
