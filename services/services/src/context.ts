import type { AccessLog } from '@chiiki/kit/access-log.ts'
import type { PersonalRead } from '@chiiki/kit/access-log-entry.ts'
import { type BusinessDate, businessDateOf, startOfDay } from '@chiiki/kit/business-date.ts'
import type { CalendarStore } from '@chiiki/kit/calendar-store.ts'
import type { RequestContext } from '@chiiki/kit/serve.ts'
import { GraphQLError } from 'graphql'
import type { ApplicationStore } from './application/store.ts'
import type { AppointmentStore } from './appointment/store.ts'
import type { BoardStore } from './board-slot/store.ts'
import type { CertificateStore } from './certificate/store.ts'
import type { ChannelUseStore } from './channel-use/store.ts'
import type { CongestionStore } from './congestion/store.ts'
import type { ConsultationStore } from './consultation/store.ts'
import type { Moment } from './counter/counter.ts'
import type { CounterStore } from './counter/store.ts'
import type { DigitalSupportStore } from './digital-support/store.ts'
import type { FigureStore } from './figures/store.ts'
import type { FloorManagerStore } from './floor-manager/store.ts'
import type { InterpreterStore } from './interpreter/store.ts'
import type { LeafletStore } from './leaflet/store.ts'
import type { LifeEventStore } from './life-event/store.ts'
import type { Loaders } from './loaders.ts'
import type { LocalGroupStore } from './local-group/store.ts'
import type { MatterStore } from './matter/store.ts'
import type { NetSubsidyStore } from './net-subsidy/store.ts'
import type { NewcomerGuideStore } from './newcomer-guide/store.ts'
import type { NotificationStore } from './notification/store.ts'
import type { PartyStore } from './party/store.ts'
import type { ProcedureStore } from './procedure/store.ts'
import type { QueueStore } from './queue/store.ts'
import type { LiveBoards } from './queue-board/live.ts'
import type { QueueBoardStore } from './queue-board/store.ts'
import type { RequirementStore } from './requirement/store.ts'
import type { RetentionStore } from './retention/store.ts'
import type { SeasonStore } from './season/store.ts'
import type { SlotGroupStore } from './slot-group/store.ts'
import type { SupportAlertStore } from './support-alert/store.ts'
import type { SupportMeasureStore } from './support-measure/store.ts'
import type { WaitStore } from './wait/store.ts'

export type Stores = {
  readonly accessLog: AccessLog
  readonly application: ApplicationStore
  readonly appointment: AppointmentStore
  readonly board: BoardStore
  readonly certificate: CertificateStore
  readonly consultation: ConsultationStore
  readonly figures: FigureStore
  readonly retention: RetentionStore
  readonly party: PartyStore
  readonly netSubsidy: NetSubsidyStore
  readonly newcomerGuide: NewcomerGuideStore
  readonly localGroup: LocalGroupStore
  readonly notification: NotificationStore
  readonly supportMeasure: SupportMeasureStore
  readonly slotGroup: SlotGroupStore
  readonly calendar: CalendarStore
  readonly counter: CounterStore
  readonly procedure: ProcedureStore
  readonly requirement: RequirementStore
  readonly matter: MatterStore
  readonly lifeEvent: LifeEventStore
  readonly channelUse: ChannelUseStore
  readonly digitalSupport: DigitalSupportStore
  readonly supportAlert: SupportAlertStore
  readonly floorManager: FloorManagerStore
  readonly leaflet: LeafletStore
  readonly queue: QueueStore
  readonly queueBoards: QueueBoardStore
  readonly season: SeasonStore
  readonly wait: WaitStore
  readonly interpreter: InterpreterStore
  readonly congestion: CongestionStore
}

export type Context = RequestContext & {
  readonly stores: Stores
  readonly loaders: Loaders
  /** The boards that are followed. */
  readonly boards: LiveBoards
  /** Comes before every read of somebody's personal data: when it fails, nothing may be read. */
  readonly logRead: (read: PersonalRead) => Promise<void>
}

/** The moment of a day that a field's `asOf` names, and of now: today in Asia/Tokyo when it's left out. */
export function momentOn(
  { now }: Pick<RequestContext, 'now'>,
  asOf: BusinessDate | null | undefined,
): Moment {
  return { asOf: asOf ?? businessDateOf(now), at: now }
}

/** Hours are told for these days; beyond them nobody plans and no calendar is kept. */
export const firstTold = '1900-01-01'
export const lastTold = '2199-12-31'

/** The moment that a field's `at` names: now when it's left out. */
export function momentAt({ now }: Pick<RequestContext, 'now'>, at: Date | null | undefined): Moment {
  const instant = at ?? now
  if (instant < startOfDay(firstTold) || startOfDay(lastTold) <= instant) {
    const extensions = { code: 'BAD_USER_INPUT', path: 'at' }
    throw new GraphQLError(`at must lie between ${firstTold} and ${lastTold}.`, { extensions })
  }
  return { asOf: businessDateOf(instant), at: instant }
}
