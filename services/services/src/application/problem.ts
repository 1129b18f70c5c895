import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual, OfferingMode } from '../counter/counter.ts'
import type { Contact } from '../matter/matter.ts'
import type { Channel } from '../procedure/channel.ts'
import type { IdentityLevel } from '../procedure/terms.ts'
import type { ApplicationAction, ApplicationState } from './application.ts'

/** The refusals of applications. */
type Refused<Kind extends string, Facts extends object> = {
  readonly kind: Kind
  readonly clause: string | null
} & Facts

export type ApplicationStepNotPossible = Refused<
  'ApplicationStepNotPossible',
  {
    application: string
    action: ApplicationAction
    state: ApplicationState
    possible: readonly ApplicationAction[]
    hasArrived: boolean
  }
>
export type ProcedureNotTakenHere = Refused<
  'ProcedureNotTakenHere',
  {
    procedureId: string
    counterId: string
    mode: OfferingMode
    /** In charge of it, where a section is. */
    sections: readonly Contact[]
  }
>
export type SectionNotInCharge = Refused<
  'SectionNotInCharge',
  { procedureId: string; officeId: string; sections: readonly Contact[] }
>
export type RelayNeedsIssuingCounter = Refused<
  'RelayNeedsIssuingCounter',
  { procedureId: string; counterId: string }
>
export type ChannelNotAllowed = Refused<
  'ChannelNotAllowed',
  {
    procedureId: string
    channel: Channel
    why: 'BARRED' | 'ENDED' | 'NOT_YET' | 'NOT_OFFERED'
    text: Bilingual | null
    on: BusinessDate | null
  }
>
export type IdentityNotEnough = Refused<
  'IdentityNotEnough',
  {
    procedureId: string
    needed: IdentityLevel | null
    shown: IdentityLevel
    /** What the needed level rests on; null where none is known. */
    source: Source | null
  }
>
export type ProxyNotAllowed = Refused<'ProxyNotAllowed', { procedureId: string }>
export type PrerequisiteMissing = Refused<
  'PrerequisiteMissing',
  { procedureId: string; needs: readonly string[]; text: Bilingual | null }
>
export type DenialNeedsReason = Refused<
  'DenialNeedsReason',
  { application: string; missing: 'REASON' | 'REMEDY_NOTICE' }
>

export type ApplicationProblem =
  | ApplicationStepNotPossible
  | ProcedureNotTakenHere
  | RelayNeedsIssuingCounter
  | SectionNotInCharge
  | ChannelNotAllowed
  | IdentityNotEnough
  | ProxyNotAllowed
  | PrerequisiteMissing
  | DenialNeedsReason
