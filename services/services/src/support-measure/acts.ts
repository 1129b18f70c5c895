import { act, type Stored } from '@chiiki/kit/act.ts'
import { actorId, holdsPost } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotFound, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { dayOf } from '../application/lookup.ts'
import { type PersonGiven, type PersonNamed, personKeys, readPersons } from '../application/person.ts'
import type { Keyed } from '../application/shell.ts'
import type { Context } from '../context.ts'
import type {
  ClearanceNotPossible,
  PersonNotDistinct,
  SecondOfficerNeeded,
  SupportMeasureActNotPossible,
} from './problem.ts'
import {
  type ClearanceEvent,
  type ClearanceRecord,
  evolveClearance,
  evolveMeasure,
  keptUntil,
  type MeasureAction,
  type MeasureEvent,
  type MeasureRecord,
  measureMachine,
  possibleMeasureActions,
  type SupportPolicy,
  termFrom,
} from './support-measure.ts'

export const officerPost = 'support-measure-officer'
const mostPersons = 20

type Refusal = SharedProblem | NotPermitted | NotFound | InvalidInput

/** Registers whom to protect, for the office that answers for it. It holds from the moment that this has been written. */
export async function register(
  context: Context,
  input: Keyed & { readonly office: string; readonly persons: readonly PersonGiven[] },
): Promise<Result<Omit<MeasureRecord & Stored, 'history'>, Refusal | PersonNotDistinct>> {
  const { stores, actor, now } = context
  const { supportMeasure: store } = stores
  if (!holdsPost(actor, [officerPost], input.office))
    return refuse<Refusal>(notPermitted(context, 'registerSupportMeasure', input.office))
  const persons = readPersons('persons', input.persons, mostPersons)
  if (!persons.ok) return persons
  const vague = vaguePerson(persons.value, dayOf(context))
  if (vague) return refuse(vague)
  const policy = await policyOf(context)
  const id = newId('SupportMeasure')
  const sealed = store.seal(id, persons.value)
  const on = dayOf(context)
  return act<MeasureRecord & Stored, MeasureEvent, Refusal, null>(
    { actor, now },
    {
      name: 'registerSupportMeasure',
      model: store.measures,
      id,
      creates: true,
      input: {
        office: input.office,
        idempotencyKey: input.idempotencyKey,
        print: printOf(context, input.persons),
      } as Keyed,
      facts: async (_none, session) => {
        await store.takeTurn(sealed.keys, session)
        return null
      },
      decide: () => ok({ type: 'REGISTERED', id, office: input.office, on, ...termFrom(on, policy) }),
      evolve: (before, event) => evolveMeasure(before, event, sealed),
    },
  )
}

type OnMeasure = Keyed & { readonly id: string }

export async function renew(context: Context, input: OnMeasure) {
  const policy = await policyOf(context)
  return onMeasure(context, 'renewSupportMeasure', 'RENEW', input, () =>
    ok({ type: 'RENEWED', ...termFrom(dayOf(context), policy) }),
  )
}

/** Changes nothing of the protection: another officer has to agree. */
export function proposeEnd(context: Context, input: OnMeasure) {
  return onMeasure(context, 'proposeSupportMeasureEnd', 'PROPOSE_END', input, () =>
    ok({ type: 'END_PROPOSED', by: officerIn(context) }),
  )
}

export function keep(context: Context, input: OnMeasure) {
  return onMeasure(context, 'keepSupportMeasure', 'KEEP', input, () => ok({ type: 'KEPT' }))
}

export async function confirmEnd(context: Context, input: OnMeasure) {
  const policy = await policyOf(context)
  return onMeasure<SecondOfficerNeeded>(
    context,
    'confirmSupportMeasureEnd',
    'CONFIRM_END',
    input,
    ({ endProposedBy }) =>
      endProposedBy === officerIn(context)
        ? refuse({ kind: 'SecondOfficerNeeded', clause: null, act: 'confirmSupportMeasureEnd' })
        : ok({ type: 'ENDED', at: context.now, eraseAt: keptUntil(dayOf(context), policy) }),
  )
}

function onMeasure<P extends SecondOfficerNeeded = never>(
  context: Context,
  name: string,
  action: MeasureAction,
  input: OnMeasure,
  decide: (measure: MeasureRecord) => Result<MeasureEvent, P>,
) {
  const { stores, actor, now } = context
  const { supportMeasure: store } = stores
  return act<MeasureRecord & Stored, MeasureEvent, Refusal | SupportMeasureActNotPossible | P, null>(
    { actor, now },
    {
      name,
      model: store.measures,
      id: input.id,
      input,
      facts: async (measure, session) => {
        if (measure) await store.takeTurn(measure.keys, session)
        return null
      },
      permit: (measure) =>
        measure && holdsPost(actor, [officerPost], measure.office) ? null : notFound(input.id),
      decide: (measure) => {
        const known = measure as MeasureRecord
        if (nextState(measureMachine, known.state, action) === null) {
          const possible = possibleMeasureActions(known)
          const kind = 'SupportMeasureActNotPossible'
          return refuse({ kind, clause: null, measure: input.id, action, state: known.state, possible })
        }
        return decide(known)
      },
      evolve: (before, event) => evolveMeasure(before, event),
    },
  )
}

/** Proposes that one application be issued all the same: to the protected person themselves, say. */
export async function proposeClearance(context: Context, input: Keyed & { readonly application: string }) {
  const { stores, actor, now } = context
  const application = await context.loaders.application.load(input.application)
  if (!application || !holdsPost(actor, [officerPost], application.office))
    return refuse<Refusal>(notFound(input.application))
  const { clearanceMinutes } = await policyOf(context)
  const id = newId('SupportClearance')
  const clearance: ClearanceRecord = {
    _id: id,
    application: application._id,
    office: application.office,
    state: 'PROPOSED',
    proposedBy: officerIn(context),
    proposedAt: now,
    expiresAt: minutesAfter(now, clearanceMinutes),
    usedAt: null,
  }
  return act<ClearanceRecord & Stored, ClearanceEvent, Refusal>(
    { actor, now },
    {
      name: 'proposeSupportClearance',
      model: stores.supportMeasure.clearances,
      id,
      creates: true,
      input,
      decide: () => ok({ type: 'PROPOSED', clearance }),
      evolve: evolveClearance,
    },
  )
}

/** The second officer agrees: the clearance can be used once, for some minutes. */
export async function approveClearance(context: Context, input: Keyed & { readonly id: string }) {
  const { stores, actor, now } = context
  const { clearanceMinutes } = await policyOf(context)
  return act<ClearanceRecord & Stored, ClearanceEvent, Refusal | ClearanceNotPossible | SecondOfficerNeeded>(
    { actor, now },
    {
      name: 'approveSupportClearance',
      model: stores.supportMeasure.clearances,
      id: input.id,
      input,
      permit: (known) => (known && holdsPost(actor, [officerPost], known.office) ? null : notFound(input.id)),
      decide: (known) => {
        const { state, expiresAt, proposedBy } = known as ClearanceRecord
        const isOver = now >= expiresAt
        if (state !== 'PROPOSED' || isOver)
          return refuse({ kind: 'ClearanceNotPossible', clause: null, clearance: input.id, state, isOver })
        if (proposedBy === officerIn(context))
          return refuse({ kind: 'SecondOfficerNeeded', clause: null, act: 'approveSupportClearance' })
        return ok({ type: 'APPROVED', expiresAt: minutesAfter(now, clearanceMinutes) })
      },
      evolve: evolveClearance,
    },
  )
}

export async function policyOf(context: Context): Promise<SupportPolicy> {
  const day = dayOf(context)
  const policies = await context.loaders.supportPolicies()
  const [newest] = policies
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (!newest) throw new Error(`no rule of support measures is in force on ${day}`)
  return newest
}

function vaguePerson(persons: readonly PersonNamed[], on: string): PersonNotDistinct | InvalidInput | null {
  if (persons.length === 0)
    return { kind: 'InvalidInput', clause: null, field: 'persons', rule: 'at least one', given: null }
  const position = persons.findIndex((each) => personKeys(each).length === 0)
  return position < 0 ? null : { kind: 'PersonNotDistinct', clause: null, position, on }
}

function printOf({ stores }: Context, persons: readonly PersonGiven[]): string {
  return stores.application.papers.print(persons)
}

function officerIn({ stores, actor }: Context): string {
  return stores.supportMeasure.officer(actorId(actor))
}

function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

function notPermitted({ actor }: Context, name: string, office: string): NotPermitted {
  const needs = [`${officerPost}@${office}`]
  return { kind: 'NotPermitted', clause: null, act: name, needs, isSignedIn: actor.kind === 'PERSON' }
}
