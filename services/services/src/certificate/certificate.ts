import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { IdentityLevel } from '../procedure/terms.ts'

/**
 * 交付: what was handed over, copy by copy, by its serial numbers. The office that issued it stands beside the window that handed it over: a
 * window that passes on (取次ぎ) issues nothing. Nothing of it says whom it's about.
 */
export const issueStates = ['ISSUED', 'REPLACED', 'VOID'] as const
export type IssueState = (typeof issueStates)[number]
export const issueActions = ['REPRINT', 'VOID'] as const
export type IssueAction = (typeof issueActions)[number]

export const issueMachine: Machine<IssueState, IssueAction> = {
  name: 'CertificateIssue',
  states: issueStates,
  initial: 'ISSUED',
  final: ['REPLACED', 'VOID'],
  transitions: [
    { from: ['ISSUED'], event: 'REPRINT', to: 'REPLACED' },
    { from: ['ISSUED'], event: 'VOID', to: 'VOID' },
  ],
}

export const identityMethods = ['DOCUMENTS', 'ELECTRONIC'] as const
export type IdentityMethod = (typeof identityMethods)[number]

export const identityDocuments = [
  'MY_NUMBER_CARD',
  'DRIVING_LICENCE',
  'PASSPORT',
  'RESIDENCE_CARD',
  'DISABILITY_HANDBOOK',
  'INSURANCE_CERTIFICATE',
  'PENSION_BOOK',
  'OTHER',
] as const
export type IdentityDocument = (typeof identityDocuments)[number]

/** How whoever took it was known; which papers, never their numbers. */
export type IdentityCheck = {
  readonly method: IdentityMethod
  readonly documents: readonly IdentityDocument[]
}

export const reasons = ['MISPRINT', 'DAMAGED', 'WRONG_CONTENT', 'NOT_COLLECTED'] as const
export type Reason = (typeof reasons)[number]

export type IssueRecord = {
  readonly _id: string
  readonly application: string
  readonly procedure: string
  readonly state: IssueState
  readonly copies: number
  readonly serials: readonly string[]
  /** The office whose serials these are. */
  readonly issuingOffice: string
  readonly handedOverAt: string | null
  readonly handedOverBy: string
  readonly isRelay: boolean
  readonly issuedAt: Date
  readonly issuedOn: BusinessDate
  readonly receivedBy: 'APPLICANT' | 'PROXY'
  readonly identity: IdentityCheck
  /** When the check against support measures was made: in the commit of the issue. What it found is told to nobody here. */
  readonly supportCheckedAt: Date
  readonly reprintOf: string | null
  readonly replacedBy: string | null
  readonly endedAt: Date | null
  readonly reason: Reason | null
}

export type IssueEvent =
  | { readonly type: 'ISSUED'; readonly issue: IssueRecord }
  | { readonly type: 'REPLACED'; readonly by: string; readonly at: Date; readonly reason: Reason }
  | { readonly type: 'VOIDED'; readonly at: Date; readonly reason: Reason }

export function evolveIssue(before: IssueRecord | null, event: IssueEvent): IssueRecord {
  if (event.type === 'ISSUED') return event.issue
  if (before === null) throw new Error(`${event.type} needs an issue`)
  const ended = { endedAt: event.at, reason: event.reason }
  if (event.type === 'VOIDED') return { ...before, state: 'VOID', ...ended }
  return { ...before, state: 'REPLACED', replacedBy: event.by, ...ended }
}

export function possibleIssueActions({ state }: IssueRecord): IssueAction[] {
  return eventsFrom(issueMachine, state)
}

/** Papers that were shown, or a card's signature that came with the application. */
export function readIdentity(
  { method, documents }: IdentityCheck,
  level: IdentityLevel,
): Result<IdentityCheck, InvalidInput> {
  if (method === 'ELECTRONIC' && level !== 'SIGNATURE')
    return refuse(
      invalid('identity.method', 'ELECTRONIC needs an application that was signed by card', method),
    )
  if (method === 'DOCUMENTS' && documents.length === 0)
    return refuse(invalid('identity.documents', 'name at least one paper that was shown', null))
  return ok({ method, documents: [...new Set(documents)] })
}

/** `2026-center-ikejiri-000012`: the fiscal year, the issuing office, and a number without gap. */
export function serialsFrom(year: number, office: string, last: number, copies: number): string[] {
  const slug = office.replace(/^[^:_]*[:_]/, '')
  return Array.from({ length: copies }, (_, index) => {
    const number = String(last + index + 1).padStart(6, '0')
    return `${year}-${slug}-${number}`
  })
}
