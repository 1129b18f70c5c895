import { endings } from '../opinion/opinion.ts'
import { type Ground, hasRunOut, impossible, met, refusedBy, voided } from '../response/handling.ts'
import { type Answering, outcomeOf, readAnswer } from '../response/response.ts'
import { type ProposalRecord, proposalMachine } from './proposal.ts'
import { type Decided, rules, step } from './step.ts'

/** Why it can't be carried up or answered from where it stands; null where it can. C3: not while a hop is open. */
export function barTo(proposal: ProposalRecord, event: 'CARRY_UP' | 'ADOPT', { day }: Ground) {
  const refused = refusedBy(proposalMachine, proposal, event)
  if (refused) return refused
  const { state, council, openHop, clocks } = proposal
  if (openHop !== null) return impossible(proposalMachine, proposal, event, 'HOP_OPEN')
  if (state === 'ADMITTED' && council !== null)
    return impossible(proposalMachine, proposal, event, 'COUNCIL_DECIDES')
  if (state === 'NOT_SUPPORTED' && !hasRunOut(clocks, rules.override, day))
    return impossible(proposalMachine, proposal, event, 'CLOCK_STILL_RUNS')
  return null
}

/** Answers every point; what is decided leads to its end. Not while a hop is open (C3). */
export function answerProposal(proposal: ProposalRecord, answering: Answering, ground: Ground): Decided {
  const barred = barTo(proposal, 'ADOPT', ground)
  if (barred) return barred
  const numbers = proposal.points.map(({ number }) => number)
  const response = readAnswer(numbers, answering, { ...proposal, ...ground })
  if (!response.ok) return response
  const event = endings[outcomeOf(response.value.items)]
  const clocks = voided(met(proposal.clocks, ground, rules.answer), ground, 'answered')
  return step(proposal, event, response.value.summary.slice(0, 1_000), ground, {
    clocks,
    change: { responses: [...proposal.responses, response.value] },
  })
}
