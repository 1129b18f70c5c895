import { type Ground, hasRunOut, impossible, refusedBy } from '../response/handling.ts'
import type { Block } from '../response/problem.ts'
import {
  type ProposalAction,
  type ProposalEventName,
  type ProposalRecord,
  proposalMachine,
} from './proposal.ts'
import { rules } from './step.ts'

/** What a bar rests on besides the proposal: who asks, as fingerprints, who supports it, whether there is a tier above. */
export type Known = {
  readonly by?: readonly string[]
  readonly supporters?: { readonly count: number; readonly needed: number }
  readonly hasTierAbove?: boolean
}

/** Why an act isn't possible now; null where it is. The same for who acts and for who asks beforehand. */
export function barTo(
  proposal: ProposalRecord,
  action: ProposalAction,
  { day }: Pick<Ground, 'day'>,
  known: Known = {},
) {
  const event: ProposalEventName = action === 'ANSWER' ? 'ADOPT' : action
  const refused = refusedBy(proposalMachine, proposal, event)
  if (refused) return refused
  const block = blockOf(proposal, action, day, known)
  return block === null ? null : impossible(proposalMachine, proposal, event, block)
}

function blockOf(proposal: ProposalRecord, action: ProposalAction, day: string, known: Known): Block | null {
  const { clocks, judgedBy, steps, council } = proposal
  const isOver = (rule: string) => hasRunOut(clocks, rule, day)
  switch (action) {
    case 'RESUBMIT':
      return isOver(rules.resubmit) ? 'CLOCK_RUN_OUT' : null
    case 'APPEAL':
      return isOver(rules.appeal) ? 'CLOCK_RUN_OUT' : null
    case 'LAPSE':
      return isOver(rules.resubmit) ? null : 'CLOCK_STILL_RUNS'
    case 'CLOSE':
      return isOver(rules.appeal) ? null : 'CLOCK_STILL_RUNS'
    case 'UPHOLD_APPEAL':
    case 'REJECT_APPEAL':
      return judgedBy !== null && known.by?.includes(judgedBy) ? 'SAME_PERSON_DECIDED' : null
    case 'DELIBERATE':
      return council === null ? 'NO_HOME_COUNCIL' : null
    case 'OVERRIDE': {
      if (steps.some(({ step }) => step === 'OVERRIDE')) return 'DONE_ONCE_ALREADY'
      if (isOver(rules.override)) return 'CLOCK_RUN_OUT'
      const { supporters } = known
      return supporters && supporters.count < supporters.needed ? 'TOO_FEW_SUPPORTERS' : null
    }
    case 'CARRY_UP':
    case 'ANSWER':
      return upOrAnswer(proposal, action, isOver, known)
    default:
      return null
  }
}

/** C3: not while a hop is open; where a council lives, nobody goes past it. */
function upOrAnswer(
  { state, council, openHop }: ProposalRecord,
  action: 'CARRY_UP' | 'ANSWER',
  isOver: (rule: string) => boolean,
  { hasTierAbove }: Known,
): Block | null {
  if (openHop !== null) return 'HOP_OPEN'
  if (state === 'ADMITTED' && council !== null) return 'COUNCIL_DECIDES'
  if (state === 'NOT_SUPPORTED' && !isOver(rules.override)) return 'CLOCK_STILL_RUNS'
  return action === 'CARRY_UP' && hasTierAbove === false ? 'NO_TIER_ABOVE' : null
}
