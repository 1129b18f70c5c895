import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { inCharge } from '../office/charge.ts'
import { directoryOf } from '../office/directory.ts'
import { areaAt, districtAt } from '../territory/territory.ts'
import {
  type CoordinationEffect,
  type CoordinationRecord,
  evolveCoordination,
  type Stance,
} from './coordination.ts'
import * as decisions from './decisions.ts'
import { type Decided, type Grounds, openOffice } from './effect.ts'
import { type OpeningInput, open } from './opening.ts'
import type {
  AcceptanceProblem,
  ClosingProblem,
  CoordinationAction,
  OpeningProblem,
  StepProblem,
} from './problem.ts'
import { mayAct, mayOpen } from './rights.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnCase = Keyed & { readonly case: string; readonly office: string }
type Acted<P> = Promise<Result<CoordinationRecord, P | SharedProblem>>
type CaseAct<P extends Problem> = Act<CoordinationRecord & Stored, CoordinationEffect, P, Grounds>

export function openCoordinationCase(
  context: Context,
  input: Keyed & Omit<OpeningInput, 'id'>,
): Acted<OpeningProblem> {
  const id = newId('CoordinationCase')
  const offices = [input.initiator, ...input.parties.slice(0, 100)]
  const places = [...(input.areas ?? []), ...(input.districts ?? [])].slice(0, 200)
  return perform(context, {
    name: 'openCoordinationCase',
    id,
    creates: true,
    input,
    facts: (_none, session) => groundsOf(context, offices, places, session),
    permit: (_none, grounds) => {
      const initiator = openOffice(input.initiator, grounds)
      return mayOpen(context.actor, initiator.ok ? initiator.value : null, 'openCoordinationCase')
    },
    decide: (_none, grounds) => open({ ...input, id }, grounds),
  })
}

export const takeCoordinationPosition = (
  context: Context,
  input: OnCase & { readonly stance: Stance; readonly text: string },
): Acted<StepProblem> =>
  step(context, 'takeCoordinationPosition', 'TAKE_POSITION', input, (record, grounds) =>
    decisions.takePosition(record, input, grounds),
  )

export const proposeCoordinationAgreement = (
  context: Context,
  input: OnCase & { readonly text: string },
): Acted<StepProblem> =>
  step(context, 'proposeCoordinationAgreement', 'PROPOSE_AGREEMENT', input, (record, grounds) =>
    decisions.propose(record, input, grounds),
  )

export const acceptCoordinationAgreement = (
  context: Context,
  input: OnCase & { readonly number: number },
): Acted<AcceptanceProblem> =>
  step(context, 'acceptCoordinationAgreement', 'ACCEPT_AGREEMENT', input, (record, grounds) =>
    decisions.accept(record, input, grounds),
  )

export const escalateCoordinationCase = (
  context: Context,
  input: OnCase & { readonly reason?: string | null },
): Acted<StepProblem> =>
  step(context, 'escalateCoordinationCase', 'ESCALATE', input, (record, grounds) =>
    decisions.escalate(record, input, grounds),
  )

export const closeCoordinationCase = (
  context: Context,
  input: OnCase & { readonly reason: string },
): Acted<ClosingProblem> =>
  step(context, 'closeCoordinationCase', 'CLOSE', input, (record, grounds) =>
    decisions.close(record, input, grounds),
  )

export const withdrawCoordinationCase = (
  context: Context,
  input: OnCase & { readonly reason: string },
): Acted<StepProblem> =>
  step(context, 'withdrawCoordinationCase', 'WITHDRAW', input, (record, grounds) =>
    decisions.withdraw(record, input, grounds),
  )

function step<P extends Problem>(
  context: Context,
  name: string,
  action: CoordinationAction,
  input: OnCase,
  decide: (record: CoordinationRecord, grounds: Grounds) => Decided<P>,
): Acted<P> {
  const { turnstiles } = context.stores.coordination
  return perform(context, {
    name,
    id: input.case,
    input,
    facts: async (record, session) => {
      if (record) await turnstiles.updateOne({ _id: record._id }, { $inc: { turns: 1 } }, { session })
      return groundsOf(context, record?.readers ?? [], [], session)
    },
    permit: (record, grounds) => record && mayAct(context.actor, action, name, input.office, record, grounds),
    decide: (record, grounds) => decide(record as CoordinationRecord, grounds),
  })
}

function perform<P extends Problem>(
  context: Context,
  rest: Omit<CaseAct<P>, 'model' | 'evolve' | 'also'>,
): Acted<P> {
  const { actor, now, stores } = context
  return act<CoordinationRecord & Stored, CoordinationEffect, P, Grounds>(
    { actor, now },
    {
      ...rest,
      model: stores.coordination.cases,
      evolve: evolveCoordination,
      also: async ({ draft }, { _id, readers, clocks }, session) => {
        if (draft) await stores.coordination.turnstiles.create([{ _id, turns: 0 }], { session })
        await stores.duty.keep({ id: _id, type: 'CoordinationCase', readers, clocks }, session)
      },
    },
  )
}

async function groundsOf(
  { stores, now }: Context,
  offices: readonly string[],
  places: readonly string[],
  session: ClientSession,
): Promise<Grounds> {
  const today = businessDateOf(now)
  const directory = await directoryOf(stores.office, offices, today, session)
  const book = await stores.duty.clocks.book()
  if (places.length === 0) return { directory, book, now, places: new Set() }
  const [of, plain, moment] = [
    { _id: { $in: [...places] } },
    { history: 0 } as const,
    { asOf: today, knownAt: null },
  ]
  const areas = await stores.territory.areas.find(of, plain).session(session).lean()
  const districts = await stores.territory.districts.find(of, plain).session(session).lean()
  const there = [
    ...areas.filter((record) => areaAt(record, moment) !== null),
    ...districts.filter((record) => districtAt(record, moment) !== null),
  ]
  return { directory, book, now, places: new Set(there.map(({ _id }) => _id)) }
}

/** The office that answers for another today. */
export async function officeNow({ loaders }: Context, id: string) {
  return inCharge(await loaders.directory.load([id]), id)
}
