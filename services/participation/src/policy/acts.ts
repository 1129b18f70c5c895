import { act, type Stored } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { addresseeOf, answerer } from '../receipt/receipt.ts'
import { groundOf } from '../response/ground.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { handlePolicy, type Registering, registerPolicy } from './decisions.ts'
import {
  evolvePolicy,
  type PolicyAction,
  type PolicyEvent,
  type PolicyKept,
  type PolicyRecord,
} from './policy.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted = Promise<Result<PolicyKept, Refusal>>
type PolicyDocument = PolicyRecord & Stored

/** Registers what the ward sets out to do: of the head office. */
export async function register(context: Context, input: Keys & Registering): Acted {
  const { stores, actor, now, loaders } = context
  const [ground, places] = await Promise.all([groundOf(context), loaders.allPlaces()])
  const ward = addresseeOf(places, 'WARD', null)
  if (!ward || !holdsOne(actor, [answerer(ward)]))
    return refuse(refusal('registerWardPolicy', actor, ward ? [answerer(ward)] : []))
  const id = newId('WardPolicy')
  return act<PolicyDocument, PolicyEvent, Refusal>(
    { actor, now },
    {
      name: 'registerWardPolicy',
      model: stores.policy.policies,
      id,
      creates: true,
      input,
      decide: () => registerPolicy(id, input, ward, ground),
      evolve: evolvePolicy,
      also: (_event, _policy, session) => stores.policy.openPage(id, session),
    },
  )
}

export async function handle(
  context: Context,
  name: string,
  step: Exclude<PolicyAction, 'REFLECT'>,
  input: Keys & { readonly id: string; readonly reason: string },
): Acted {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  return act<PolicyDocument, PolicyEvent, Refusal>(
    { actor, now },
    {
      name,
      model: stores.policy.policies,
      id: input.id,
      input,
      facts: async (policy, session) => {
        if (policy && holdsOne(actor, [answerer(policy)])) await stores.policy.turn(input.id, session)
        return undefined
      },
      permit: (policy) => {
        if (!policy) return notThere(input.id)
        return holdsOne(actor, [answerer(policy)]) ? null : refusal(name, actor, [answerer(policy)])
      },
      decide: (policy) => handlePolicy(policy as PolicyRecord, step, input.reason, ground),
      evolve: evolvePolicy,
    },
  )
}
