import { endings } from '../opinion/opinion.ts'
import { type Ground, met, voided } from '../response/handling.ts'
import { type Answering, outcomeOf, readAnswer } from '../response/response.ts'
import { barTo } from './bars.ts'
import type { ProposalRecord } from './proposal.ts'
import { type Decided, rules, step } from './step.ts'

/** Answers every point; what is decided leads to its end. Not while a hop is open (C3). */
export function answerProposal(proposal: ProposalRecord, answering: Answering, ground: Ground): Decided {
  const barred = barTo(proposal, 'ANSWER', ground)
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
