import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Contact } from '../matter/matter.ts'
import { type Channel, channelAllowed } from '../procedure/channel.ts'
import { termsOn } from '../procedure/terms.ts'
import { type Addressee, addresseeFault, addressOf, windowClauses } from './addressee.ts'
import type { ApplicationRecord, Arrival, IdentityShown } from './application.ts'
import { type Ground, weakIdentity } from './decisions.ts'
import type {
  ChannelNotAllowed,
  IdentityNotEnough,
  PrerequisiteMissing,
  ProcedureNotTakenHere,
  ProxyNotAllowed,
  RelayNeedsIssuingCounter,
  SectionNotInCharge,
} from './problem.ts'

/** What is filed, how, and by whom: everything of it that isn't personal text. */
export type Filing = {
  readonly id: string
  readonly tokenHash: string
  readonly holder: string | null
  readonly channel: Channel
  readonly hasProxy: boolean
  readonly identity: IdentityShown
  /** Null: it's a draft. */
  readonly arrival: Arrival | null
  readonly follows: string | null
  readonly moveInOn: string | null
  readonly spot: string | null
  readonly spotException: string | null
}

/** The application that this one is to follow, as it stands, and whether it's the same person's. */
export type Followed = { readonly application: ApplicationRecord; readonly isSamePerson: boolean } | null

export type FilingProblem =
  | ProcedureNotTakenHere
  | RelayNeedsIssuingCounter
  | SectionNotInCharge
  | ChannelNotAllowed
  | IdentityNotEnough
  | ProxyNotAllowed
  | PrerequisiteMissing
  | InvalidInput

/** Where it goes, and the sections in charge of its procedure. */
export type Address = { readonly to: Addressee; readonly sections: readonly Contact[] }

/** Files an application: where its procedure is taken, by a channel that is open, and after what has to come first. */
export function fileApplication(
  filing: Filing,
  { to, sections }: Address,
  followed: Followed,
  ground: Ground,
): Result<{ readonly type: 'FILED'; readonly application: ApplicationRecord }, FilingProblem> {
  const problem =
    addresseeFault(to, ground.procedure._id, sections) ??
    channelFault(filing.channel, to, ground) ??
    proxyFault(filing, ground) ??
    followsFault(followed, ground) ??
    (filing.channel === 'ONLINE' && filing.arrival
      ? weakIdentity({ channel: 'ONLINE', procedure: ground.procedure._id }, filing.identity.level, ground)
      : null)
  if (problem) return refuse(problem)
  const { id, hasProxy: _, arrival, ...kept } = filing
  return ok({
    type: 'FILED',
    application: {
      ...kept,
      _id: id,
      procedure: ground.procedure._id,
      ...addressOf(to, sections),
      openSpot: filing.spot,
      state: arrival ? 'ARRIVED' : 'DRAFT',
      createdAt: ground.now,
      submittedAt: arrival ? arrival.at : null,
      arrivedAt: arrival ? arrival.at : null,
      arrivedOn: arrival ? arrival.on : null,
      postmarkedOn: arrival ? arrival.postmarkedOn : null,
      standard: arrival ? arrival.standard : null,
      dueOn: null,
      corrections: [],
      entries: [],
      decision: null,
      endedAt: null,
    },
  })
}

function channelFault(channel: Channel, to: Addressee, { procedure, day }: Ground): ChannelNotAllowed | null {
  const kind = channel === 'COUNTER' && to.kind === 'WINDOW' ? to.counter.kind : null
  const verdict = channelAllowed(procedure, channel, kind, day)
  if (verdict.isAllowed) return null
  const text = verdict.why === 'BARRED' ? verdict.text : null
  const on = verdict.why === 'ENDED' || verdict.why === 'NOT_YET' ? verdict.on : null
  return {
    kind: 'ChannelNotAllowed',
    clause: kind !== null && verdict.why === 'BARRED' ? windowClauses[kind] : null,
    procedureId: procedure._id,
    channel,
    why: verdict.why,
    text,
    on,
  }
}

export function proxyFault(
  { hasProxy }: Pick<Filing, 'hasProxy'>,
  { procedure, day }: Ground,
): ProxyNotAllowed | null {
  const isBarred = hasProxy && termsOn(procedure, day)?.proxy === 'NOT_ALLOWED'
  return isBarred ? { kind: 'ProxyNotAllowed', clause: null, procedureId: procedure._id } : null
}

const accepted: readonly ApplicationRecord['state'][] = ['APPROVED', 'READY', 'ISSUED', 'COMPLETED']

export function followsFault(followed: Followed, { procedure }: Ground): PrerequisiteMissing | null {
  const { prerequisites } = procedure
  const missing = prerequisites.find(
    ({ procedure: needed }) =>
      !followed ||
      followed.application.procedure !== needed ||
      !accepted.includes(followed.application.state) ||
      !followed.isSamePerson,
  )
  if (!missing) return null
  const needs = prerequisites.map(({ procedure: needed }) => needed)
  return { kind: 'PrerequisiteMissing', clause: null, procedureId: procedure._id, needs, text: missing.text }
}
