import { invalid, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { inCharge } from '../office/charge.ts'
import { type EscalationProblem, type SendProblem, type StepProblem, supportClause } from './problem.ts'
import { isEscalatable } from './rights.ts'
import { addressee, type Decided, type Grounds, notPossible, sendTo, step } from './step.ts'
import { currentClock, type SupportRecord, supportMachine } from './support.ts'

export const receive = (request: SupportRecord, grounds: Grounds) => step(request, 'receive', grounds)

export const accept = (request: SupportRecord, grounds: Grounds) => step(request, 'accept', grounds)

/** With a reason, and where else it belongs: the centre then sends it there, or takes it to the head office. */
export function decline(
  request: SupportRecord,
  input: { readonly reason: string; readonly instead: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  const instead = readText('instead', input.instead, 200)
  if (!instead.ok) return instead
  const back = inCharge(grounds.directory, request.from)
  return step(request, 'decline', grounds, { owner: back, reason: reason.value, instead: instead.value })
}

export function answerRequest(
  request: SupportRecord,
  input: { readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const text = readText('text', input.text, 4_000)
  return text.ok ? step(request, 'answer', grounds, { answer: text.value }) : text
}

/** After it was declined: to another office, or another section. */
export function redirect(
  request: SupportRecord,
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  return sendTo(request, 'redirect', input, grounds)
}

/** By the head office: which office answers. */
export function assign(
  request: SupportRecord,
  input: { readonly to: string; readonly section?: string | null },
  grounds: Grounds,
): Decided<SendProblem> {
  const decided = sendTo(request, 'assign', input, grounds)
  const isItself = decided.ok && decided.value.change.owner === grounds.directory.headOffice
  return isItself
    ? refuse(invalid('to', 'must be an office other than the head office, which has it', input.to))
    : decided
}

/** To 本庁所管, once something is overdue or the request was declined. */
export function escalate(
  request: SupportRecord,
  input: { readonly section?: string | null },
  grounds: Grounds,
): Decided<EscalationProblem> {
  if (nextState(supportMachine, request.state, 'escalate') === null) return notPossible(request, 'escalate')
  if (!isEscalatable(request, grounds)) {
    const dueOn = currentClock(request)?.dueOn ?? null
    return refuse({ kind: 'SupportNotOverdue', clause: supportClause, requestId: request._id, dueOn })
  }
  const { headOffice } = grounds.directory
  const to = addressee(headOffice ?? '', input.section, grounds)
  if (!to.ok) return to
  return step(request, 'escalate', grounds, { owner: to.value.office, section: to.value.section })
}

export function withdraw(
  request: SupportRecord,
  input: { readonly reason: string },
  grounds: Grounds,
): Decided<StepProblem> {
  const reason = readText('reason', input.reason, 1_000)
  return reason.ok ? step(request, 'withdraw', grounds, { reason: reason.value }) : reason
}
