import type { AccessLog } from '@chiiki/kit/access-log.ts'
import type { PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { ClockStore } from '@chiiki/kit/clock-store.ts'
import type { RequestContext } from '@chiiki/kit/serve.ts'
import type { AgendaStore } from './agenda/store.ts'
import type { AreaIssueStore } from './area-issue/store.ts'
import type { RollSource } from './attendance/situation.ts'
import type { AttendanceStore } from './attendance/store.ts'
import type { CarryUpStore } from './carry-up/store.ts'
import type { CouncilStore } from './council/store.ts'
import type { DemonstrationStore } from './demonstration/store.ts'
import type { DrawStore } from './draw/store.ts'
import type { EligibilityStore } from './eligibility/store.ts'
import type { InquiryStore } from './inquiry/store.ts'
import type { Loaders } from './loaders.ts'
import type { MeetingStore } from './meeting/store.ts'
import type { MinutesStore } from './minutes/store.ts'
import type { OpenCallStore } from './open-call/store.ts'
import type { OpinionStore } from './opinion/store.ts'
import type { PolicyStore } from './policy/store.ts'
import type { ProposalStore } from './proposal/store.ts'
import type { AuthorSeal } from './receipt/seal.ts'
import type { ReceiptStore } from './receipt/store.ts'
import type { ReflectionStore } from './reflection/store.ts'
import type { ResolutionStore } from './resolution/store.ts'
import type { ResponseDraftStore } from './response-draft/store.ts'
import type { SeatStore } from './seat/store.ts'
import type { TraceStore } from './trace/store.ts'
import type { VoteStore } from './vote/store.ts'

export type Stores = {
  readonly council: CouncilStore
  readonly meeting: MeetingStore
  readonly minutes: MinutesStore
  readonly agenda: AgendaStore
  readonly attendance: AttendanceStore
  readonly roll: RollSource
  readonly vote: VoteStore
  readonly resolution: ResolutionStore
  readonly inquiry: InquiryStore
  readonly eligibility: EligibilityStore
  readonly draw: DrawStore
  readonly openCall: OpenCallStore
  readonly seat: SeatStore
  readonly accessLog: AccessLog
  readonly carryUp: CarryUpStore
  readonly responseDraft: ResponseDraftStore
  readonly proposal: ProposalStore
  readonly opinion: OpinionStore
  readonly authors: AuthorSeal
  readonly receipt: ReceiptStore
  readonly areaIssue: AreaIssueStore
  readonly policy: PolicyStore
  readonly reflection: ReflectionStore
  readonly trace: TraceStore
  readonly demonstration: DemonstrationStore
  readonly clocks: ClockStore
}

export type Context = RequestContext & {
  readonly stores: Stores
  readonly loaders: Loaders
  /** Comes before every read of somebody else's personal data: when it fails, nothing may be read. */
  readonly logRead: (read: PersonalRead) => Promise<void>
}

/** The day that a field's `asOf` names: today in Asia/Tokyo when it's left out. */
export function dayOf({ now }: RequestContext, asOf?: BusinessDate | null): BusinessDate {
  return asOf ?? businessDateOf(now)
}
