import type { Actor } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Directory, directorOf, directs, inCharge, isPartyTo } from '../office/charge.ts'
import type { OfficeAt } from '../office/office.ts'
import {
  type CoordinationEvent,
  type CoordinationRecord,
  coordinationMachine,
  isLate,
  textOf,
} from './coordination.ts'
import type { Grounds } from './effect.ts'
import {
  type CoordinationAction,
  coordinationActions,
  coordinationClause,
  mediationClause,
} from './problem.ts'

/** The row of the table that an action asks for. */
const eventOf: Record<CoordinationAction, CoordinationEvent> = {
  TAKE_POSITION: 'takePosition',
  PROPOSE_AGREEMENT: 'propose',
  ACCEPT_AGREEMENT: 'accept',
  ESCALATE: 'escalate',
  CLOSE: 'close',
  WITHDRAW: 'withdraw',
}

/**
 * The offices whose director may do it: each party's own; to escalate the head office's too, once something is
 * overdue; to close the initiator's, or the head office's once it mediates; to withdraw the initiator's.
 */
export function officesFor(
  action: CoordinationAction,
  record: CoordinationRecord,
  { directory, book, now }: Pick<Grounds, 'directory' | 'book' | 'now'>,
): OfficeAt[] {
  const head = () => (directory.headOffice === null ? null : inCharge(directory, directory.headOffice))
  const parties = () => record.parties.map(({ office }) => inCharge(directory, office))
  const initiator = () => inCharge(directory, record.initiator)
  const isOverdue = isLate(record, book, businessDateOf(now))
  const by: Record<CoordinationAction, () => (OfficeAt | null)[]> = {
    TAKE_POSITION: parties,
    PROPOSE_AGREEMENT: parties,
    ACCEPT_AGREEMENT: parties,
    ESCALATE: () => [...parties(), ...(isOverdue ? [head()] : [])],
    CLOSE: () => [record.state === 'ESCALATED' ? head() : initiator()],
    WITHDRAW: () => [initiator()],
  }
  const offices = by[action]().filter((office) => office !== null)
  return offices.filter(({ id }, index) => offices.findIndex((each) => each.id === id) === index)
}

/**
 * Whether the actor may do it for the office: null, or the refusal. Whoever may not know of the case is told that it
 * isn't there.
 */
export function mayAct(
  actor: Actor,
  action: CoordinationAction,
  act: string,
  office: string,
  record: CoordinationRecord,
  grounds: Pick<Grounds, 'directory' | 'book' | 'now'>,
): SharedProblem | null {
  if (!isPartyTo(actor, record.readers, grounds.directory))
    return { kind: 'NotFound', clause: null, id: record._id }
  const offices = officesFor(action, record, grounds)
  if (offices.some((each) => each.id === office && directs(actor, each))) return null
  const needs = offices.map(directorOf).filter((post) => post !== null)
  const clause = action === 'ESCALATE' ? mediationClause : coordinationClause
  return { kind: 'NotPermitted', clause, act, needs, isSignedIn: true }
}

/** Whether the actor may open a case for the office; whether such an office opens cases is judged after that. */
export function mayOpen(actor: Actor, office: OfficeAt | null, act: string): SharedProblem | null {
  if (office === null || directs(actor, office)) return null
  const needs = [directorOf(office) ?? 'branch-director']
  return { kind: 'NotPermitted', clause: coordinationClause, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

/** What the actor can do with a case now, for some office that they direct. */
export function availableActions(
  actor: Actor,
  record: CoordinationRecord,
  grounds: Pick<Grounds, 'directory' | 'book' | 'now'> & { readonly directory: Directory },
): CoordinationAction[] {
  return coordinationActions.filter((action) => {
    if (nextState(coordinationMachine, record.state, eventOf[action]) === null) return false
    const own = officesFor(action, record, grounds).filter((office) => directs(actor, office))
    if (action !== 'ACCEPT_AGREEMENT') return own.length > 0
    const number = textOf(record)?.number
    return (
      number !== undefined &&
      record.parties.some(
        ({ office, accepts }) =>
          accepts !== number && own.some(({ id }) => id === inCharge(grounds.directory, office)?.id),
      )
    )
  })
}
