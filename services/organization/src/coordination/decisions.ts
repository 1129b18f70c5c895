import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import { refuse } from '@chiiki/kit/result.ts'
import {
  type CoordinationRecord,
  clocksEnded,
  coordinationMachine,
  hasHeadOffice,
  isAccepted,
  isBetweenAreas,
  isLate,
  needsHeadOffice,
  type Stance,
  textOf,
} from './coordination.ts'
import { type Decided, effect, type Grounds, joined, notPossible, speaksFor, taken, today } from './effect.ts'
import {
  type AcceptanceProblem,
  type ClosingProblem,
  coordinationClause,
  mediationClause,
  type StepProblem,
} from './problem.ts'

/** What a party thinks of the matter. Where areas disagree, the head office joins with it (第4・1・3）①). */
export function takePosition(
  record: CoordinationRecord,
  input: { readonly office: string; readonly stance: Stance; readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'takePosition') === null)
    return notPossible(record, 'TAKE_POSITION')
  const text = readText('text', input.text, 4_000)
  if (!text.ok) return text
  const on = today(grounds)
  const position = { stance: input.stance, text: text.value, on, by: input.office }
  const withdrawn = input.stance === 'DISAGREES' ? { accepts: null, acceptedOn: null } : {}
  const parties = record.parties.map((party) =>
    speaksFor(input.office, party, grounds)
      ? { ...party, ...withdrawn, positions: [...party.positions, position] }
      : party,
  )
  const clocks = taken(record, input.office, grounds)
  if (!needsHeadOffice(parties))
    return effect(record, 'takePosition', input.office, grounds, { parties, clocks })
  return joined(record, 'disagree', input.office, null, parties, clocks, grounds)
}

/** A text for the agreement, by a party, which accepts it with that. Whoever accepted the text before has to accept anew. */
export function propose(
  record: CoordinationRecord,
  input: { readonly office: string; readonly text: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'propose') === null)
    return notPossible(record, 'PROPOSE_AGREEMENT')
  const text = readText('text', input.text, 4_000)
  if (!text.ok) return text
  const on = today(grounds)
  const number = (textOf(record)?.number ?? 0) + 1
  const parties = record.parties.map((party) =>
    speaksFor(input.office, party, grounds)
      ? { ...party, accepts: number, acceptedOn: on }
      : { ...party, accepts: null, acceptedOn: null },
  )
  const texts = [...record.texts, { number, text: text.value, by: input.office, on }]
  return effect(record, 'propose', input.office, grounds, {
    parties,
    texts,
    clocks: taken(record, input.office, grounds),
  })
}

/** A party accepts the text that stands. The last one that was missing makes it the agreement. */
export function accept(
  record: CoordinationRecord,
  input: { readonly office: string; readonly number: number },
  grounds: Grounds,
): Decided<AcceptanceProblem> {
  if (nextState(coordinationMachine, record.state, 'accept') === null)
    return notPossible(record, 'ACCEPT_AGREEMENT')
  const { _id: caseId } = record
  const { office, number } = input
  const currentNumber = textOf(record)?.number ?? null
  if (currentNumber !== number)
    return refuse({ kind: 'AgreementTextChanged', clause: coordinationClause, caseId, number, currentNumber })
  const own = record.parties.filter((party) => speaksFor(office, party, grounds))
  const isSaid = own.every(({ accepts }) => accepts === number) && !isAccepted(record.parties, number)
  if (isSaid)
    return refuse({
      kind: 'AgreementAlreadyAccepted',
      clause: coordinationClause,
      caseId,
      officeId: office,
      number,
    })
  const on = today(grounds)
  const parties = record.parties.map((party) =>
    own.includes(party) ? { ...party, accepts: number, acceptedOn: party.acceptedOn ?? on } : party,
  )
  const clocks = taken(record, office, grounds)
  if (!isAccepted(parties, number)) return effect(record, 'accept', office, grounds, { parties, clocks })
  return effect(record, 'agree', office, grounds, {
    parties,
    clocks: clocksEnded(clocks, grounds.book, 'agree', on),
  })
}

/** To the head office, as mediator: once something is overdue, or by a party's wish, with a reason. */
export function escalate(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason?: string | null },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'escalate') === null)
    return notPossible(record, 'ESCALATE')
  const reason = readOptionalText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  if (reason.value === null && !isLate(record, grounds.book, today(grounds)))
    return refuse(invalid('reason', 'must be given while nothing is overdue', null))
  return joined(record, 'escalate', input.office, reason.value, record.parties, record.clocks, grounds)
}

/** Without agreement, and with the reason. Between areas only with the head office among the parties. */
export function close(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason: string },
  grounds: Grounds,
): Decided<ClosingProblem> {
  if (nextState(coordinationMachine, record.state, 'close') === null) return notPossible(record, 'CLOSE')
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  if (isBetweenAreas(record.parties) && !hasHeadOffice(record.parties))
    return refuse({ kind: 'CoordinationNeedsHeadOffice', clause: mediationClause, caseId: record._id })
  const clocks = clocksEnded(record.clocks, grounds.book, 'close', today(grounds))
  return effect(record, 'close', input.office, grounds, { clocks, reason: reason.value })
}

export function withdraw(
  record: CoordinationRecord,
  input: { readonly office: string; readonly reason: string },
  grounds: Grounds,
): Decided<StepProblem> {
  if (nextState(coordinationMachine, record.state, 'withdraw') === null)
    return notPossible(record, 'WITHDRAW')
  const reason = readText('reason', input.reason, 1_000)
  if (!reason.ok) return reason
  const clocks = clocksEnded(record.clocks, grounds.book, 'withdraw', today(grounds))
  return effect(record, 'withdraw', input.office, grounds, { clocks, reason: reason.value })
}
