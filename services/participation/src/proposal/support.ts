import { ok, type Result } from '@chiiki/kit/result.ts'
import { impossible } from '../response/handling.ts'
import type { HandlingNotPossible } from '../response/problem.ts'
import { type ProposalRecord, proposalMachine } from './proposal.ts'

/** 賛同: that somebody began or ceased to support a proposal. Each is kept; who counts now is worked out from them. */
export type Supported = {
  readonly _id: string
  readonly proposal: string
  /** A fingerprint. */
  readonly holder: string
  readonly kind: 'BEGAN' | 'CEASED'
  readonly at: Date
}

/** One person counts once, also over proposals that were merged (R050). Only what is public and still open gathers supporters. */
export function support(
  proposal: ProposalRecord,
  given: Supported,
  isSupporter: boolean,
): Result<Supported, HandlingNotPossible> {
  const begins = given.kind === 'BEGAN'
  const step = begins ? 'SUPPORT' : 'WITHDRAW_SUPPORT'
  if (begins && !proposal.isPublic) return impossible(proposalMachine, proposal, step, 'NOT_PUBLIC_YET')
  if (begins && !proposal.isOpen) return impossible(proposalMachine, proposal, step)
  if (begins && isSupporter) return impossible(proposalMachine, proposal, step, 'SUPPORTS_ALREADY')
  if (!begins && !isSupporter) return impossible(proposalMachine, proposal, step, 'DOES_NOT_SUPPORT')
  return ok(given)
}
