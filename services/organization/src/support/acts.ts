import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { directorOf, directs } from '../office/charge.ts'
import { directoryOf } from '../office/directory.ts'
import * as decisions from './decisions.ts'
import {
  type EscalationProblem,
  type RequestProblem,
  type SendProblem,
  type StepProblem,
  supportClause,
} from './problem.ts'
import { request, type SupportDraftInput } from './request.ts'
import { mayStep } from './rights.ts'
import { type Decided, type Grounds, openOffice } from './step.ts'
import { evolveSupport, type SupportEffect, type SupportEvent, type SupportRecord } from './support.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnRequest = Keyed & { readonly request: string }
type Acted<P> = Promise<Result<SupportRecord, P | SharedProblem>>
type SupportAct<P extends Problem> = Act<SupportRecord & Stored, SupportEffect, P, Grounds>

export function requestSupport(
  context: Context,
  input: Keyed & Omit<SupportDraftInput, 'id'>,
): Acted<RequestProblem> {
  const id = newId('SupportRequest')
  const permit = (_none: unknown, grounds: Grounds): SharedProblem | null => {
    const from = openOffice(input.from, grounds)
    if (!from.ok || directs(context.actor, from.value)) return null
    const needs = [directorOf(from.value) ?? 'centre-director']
    return { kind: 'NotPermitted', clause: supportClause, act: 'requestSupport', needs, isSignedIn: true }
  }
  return perform(context, {
    name: 'requestSupport',
    id,
    creates: true,
    input,
    facts: (_none, session) => groundsOf(context, [input.from, input.to], session),
    permit,
    decide: (_none, grounds) => request({ ...input, id }, grounds),
  })
}

export const receiveSupportRequest = (context: Context, input: OnRequest): Acted<StepProblem> =>
  step(context, 'receiveSupportRequest', 'receive', input, decisions.receive)

export const acceptSupportRequest = (context: Context, input: OnRequest): Acted<StepProblem> =>
  step(context, 'acceptSupportRequest', 'accept', input, decisions.accept)

export const declineSupportRequest = (
  context: Context,
  input: OnRequest & { readonly reason: string; readonly instead: string },
): Acted<StepProblem> =>
  step(context, 'declineSupportRequest', 'decline', input, (request, grounds) =>
    decisions.decline(request, input, grounds),
  )

export const answerSupportRequest = (
  context: Context,
  input: OnRequest & { readonly text: string },
): Acted<StepProblem> =>
  step(context, 'answerSupportRequest', 'answer', input, (request, grounds) =>
    decisions.answerRequest(request, input, grounds),
  )

type Sending = OnRequest & { readonly to: string; readonly section?: string | null }

export const redirectSupportRequest = (context: Context, input: Sending): Acted<SendProblem> =>
  step(
    context,
    'redirectSupportRequest',
    'redirect',
    input,
    (request, grounds) => decisions.redirect(request, input, grounds),
    [input.to],
  )

export const assignSupportRequest = (context: Context, input: Sending): Acted<SendProblem> =>
  step(
    context,
    'assignSupportRequest',
    'assign',
    input,
    (request, grounds) => decisions.assign(request, input, grounds),
    [input.to],
  )

export const escalateSupportRequest = (
  context: Context,
  input: OnRequest & { readonly section?: string | null },
): Acted<EscalationProblem> =>
  step(context, 'escalateSupportRequest', 'escalate', input, (request, grounds) =>
    decisions.escalate(request, input, grounds),
  )

export const withdrawSupportRequest = (
  context: Context,
  input: OnRequest & { readonly reason: string },
): Acted<StepProblem> =>
  step(context, 'withdrawSupportRequest', 'withdraw', input, (request, grounds) =>
    decisions.withdraw(request, input, grounds),
  )

function step<P extends Problem>(
  context: Context,
  name: string,
  event: SupportEvent,
  input: OnRequest,
  decide: (request: SupportRecord, grounds: Grounds) => Decided<P>,
  others: readonly string[] = [],
): Acted<P> {
  const { turnstiles } = context.stores.support
  return perform(context, {
    name,
    id: input.request,
    input,
    facts: async (request, session) => {
      if (request) await turnstiles.updateOne({ _id: request._id }, { $inc: { turns: 1 } }, { session })
      return groundsOf(context, [...(request?.readers ?? []), ...others], session)
    },
    permit: (request, { directory }) => request && mayStep(context.actor, event, name, request, directory),
    decide: (request, grounds) => decide(request as SupportRecord, grounds),
  })
}

function perform<P extends Problem>(
  context: Context,
  rest: Omit<SupportAct<P>, 'model' | 'evolve' | 'also'>,
): Acted<P> {
  const { actor, now, stores } = context
  return act<SupportRecord & Stored, SupportEffect, P, Grounds>(
    { actor, now },
    {
      ...rest,
      model: stores.support.requests,
      evolve: evolveSupport,
      also: async ({ draft }, { _id, readers, clocks }, session) => {
        if (draft) await stores.support.turnstiles.create([{ _id, turns: 0 }], { session })
        await stores.duty.keep({ id: _id, type: 'SupportRequest', readers, clocks }, session)
      },
    },
  )
}

/** What acts and answers rest on, as it stands today. */
export async function groundsOf(
  { stores, now }: Context,
  offices: readonly string[],
  session: ClientSession | null = null,
): Promise<Grounds> {
  const directory = await directoryOf(stores.office, offices, businessDateOf(now), session)
  return { directory, book: await stores.duty.clocks.book(), now }
}
