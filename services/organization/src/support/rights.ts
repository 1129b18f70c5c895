import type { Actor } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { eventsFrom } from '@chiiki/kit/machine.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Directory, directorOf, directs, inCharge, isPartyTo } from '../office/charge.ts'
import type { OfficeAt } from '../office/office.ts'
import { supportClause } from './problem.ts'
import type { Grounds } from './step.ts'
import { isLate, type SupportEvent, type SupportRecord, supportEvents, supportMachine } from './support.ts'

export function isEscalatable(request: SupportRecord, grounds: Pick<Grounds, 'book' | 'now'>): boolean {
  return request.state === 'DECLINED' || isLate(request, grounds.book, businessDateOf(grounds.now))
}

/** The offices whose director may take a step: whoever has the request, who made it, or the head office. */
export function officesFor(event: SupportEvent, request: SupportRecord, directory: Directory): OfficeAt[] {
  const { headOffice } = directory
  const owner = () => inCharge(directory, request.owner)
  const from = () => inCharge(directory, request.from)
  const head = () => (headOffice === null ? null : inCharge(directory, headOffice))
  const by: Record<SupportEvent, () => (OfficeAt | null)[]> = {
    receive: () => [owner()],
    accept: () => [owner()],
    decline: () => [owner()],
    answer: () => [owner()],
    redirect: () => [from()],
    escalate: () => [from(), head()],
    assign: () => [head()],
    withdraw: () => [from()],
  }
  return by[event]().filter((office) => office !== null)
}

/**
 * Whether the actor may take the step: null, or the refusal. Whoever may not know of the request is told that it
 * isn't there.
 */
export function mayStep(
  actor: Actor,
  event: SupportEvent,
  act: string,
  request: SupportRecord,
  directory: Directory,
): SharedProblem | null {
  if (!isPartyTo(actor, request.readers, directory))
    return { kind: 'NotFound', clause: null, id: request._id }
  const offices = officesFor(event, request, directory)
  if (offices.some((office) => directs(actor, office))) return null
  const needs = offices.map(directorOf).filter((post) => post !== null)
  return { kind: 'NotPermitted', clause: supportClause, act, needs, isSignedIn: true }
}

/** What the actor can do with a request now. */
export function availableSteps(actor: Actor, request: SupportRecord, grounds: Grounds): SupportEvent[] {
  const possible = eventsFrom(supportMachine, request.state)
  return supportEvents.filter(
    (event) =>
      possible.includes(event) &&
      (event !== 'escalate' || isEscalatable(request, grounds)) &&
      mayStep(actor, event, event, request, grounds.directory) === null,
  )
}
