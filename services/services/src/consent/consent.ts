import type { Machine } from '@chiiki/kit/machine.ts'
import type { NoteClass } from '../consultation/consultation.ts'

export type ConsentState = 'ACTIVE' | 'WITHDRAWN' | 'LAPSED'
export type ConsentAction = 'WITHDRAW' | 'LAPSE'

/** Running out needs no act: it's read off the instant. Closing the case lets what was given for it lapse, and reopening doesn't revive it. */
export const consentMachine: Machine<ConsentState, ConsentAction> = {
  name: 'ConsultationConsent',
  states: ['ACTIVE', 'WITHDRAWN', 'LAPSED'],
  initial: 'ACTIVE',
  final: ['WITHDRAWN', 'LAPSED'],
  transitions: [
    { from: ['ACTIVE'], event: 'WITHDRAW', to: 'WITHDRAWN' },
    { from: ['ACTIVE'], event: 'LAPSE', to: 'LAPSED' },
  ],
}

/** What somebody reads a case for; a consent is given for one of them. */
export type ConsultationPurpose = 'SUPPORT' | 'REFERRAL' | 'CONFERENCE' | 'SUPERVISION'

type Covering = {
  readonly id: string
  readonly categories: readonly NoteClass[]
  readonly fromParties: readonly string[]
  readonly toParties: readonly string[]
  readonly validFrom: Date
  readonly validUntil: Date
  readonly endedAt: Date | null
}

/** That one person agrees: to what, from whom, to whom, what for, until when. */
export type SubjectConsent = Covering & {
  readonly subject: string
  readonly givenBy: 'SELF' | 'GUARDIAN' | 'PROXY'
  readonly method: 'WRITTEN' | 'VERBAL_WITNESSED' | 'ONLINE'
  readonly purpose: ConsultationPurpose
  readonly state: ConsentState
  /** Sealed: what shows that it was given. */
  readonly evidence: string
  readonly recordedBy: string
}

/** A legal ground in place of consent, with its reason. */
export type Ground = Covering & {
  readonly code: string
  readonly subjects: readonly string[]
  /** Sealed. */
  readonly reason: string
  readonly recordedBy: string
}

export type Bases = { readonly consents: readonly SubjectConsent[]; readonly grounds: readonly Ground[] }

/** What one wants to read or hand over. */
export type Wanted = {
  readonly subject: string
  readonly category: NoteClass
  readonly from: string
  readonly to: string
  readonly purpose: ConsultationPurpose
}

/** The instant itself counts: at `validUntil` it no longer holds. */
export function isInForce({ validFrom, validUntil, endedAt }: Omit<Covering, 'id'>, at: Date): boolean {
  return validFrom <= at && at < validUntil && (endedAt === null || at < endedAt)
}

/** The consent or ground that covers it at this instant; null: none. What one person agreed to never covers another. */
export function basisFor({ consents, grounds }: Bases, wanted: Wanted, at: Date): string | null {
  const consent = consents.find(
    (each) => each.subject === wanted.subject && each.purpose === wanted.purpose && covers(each, wanted, at),
  )
  if (consent) return consent.id
  const ground = grounds.find((each) => each.subjects.includes(wanted.subject) && covers(each, wanted, at))
  return ground?.id ?? null
}

function covers(basis: Covering, { category, from, to }: Wanted, at: Date): boolean {
  return (
    basis.categories.includes(category) &&
    basis.fromParties.includes(from) &&
    basis.toParties.includes(to) &&
    isInForce(basis, at)
  )
}
